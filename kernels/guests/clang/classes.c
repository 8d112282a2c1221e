#include "guest.h"

// Updates of elements that the data choose, by operations of which the order does not matter.
KERNEL(count_low) void count_low(const int *x, int n, int *bins) {
  for (int i = 0; i < n; i++) bins[x[i] & 255]++;
}

KERNEL(sum_by_class) void sum_by_class(const uint8_t *class, const int *x, int n, int64_t *sums) {
  for (int i = 0; i < n; i++) sums[class[i]] += x[i];
}

KERNEL(greatest_by_class) void greatest_by_class(const uint8_t *class, const int *x, int n, int *most) {
  for (int i = 0; i < n; i++) most[class[i]] = x[i] > most[class[i]] ? x[i] : most[class[i]];
}

KERNEL(seen) void seen(const uint32_t *x, int n, uint32_t *bits) {
  for (int i = 0; i < n; i++) bits[x[i] >> 27] |= 1u << (x[i] & 31);
}

KERNEL(joint) void joint(const uint8_t *a, const uint8_t *b, int n, uint32_t *table) {
  for (int i = 0; i < n; i++) table[a[i] * 256 + b[i]] += 1;
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003);
  uint8_t *a = alloc(n, 1), *b = alloc(n, 1);
  int *x = alloc(n, sizeof *x);
  fill_u8(a, n), fill_u8(b, n), fill_i32(x, n);
  int *bins = calloc(256, 4), *most = calloc(256, 4);
  int64_t *sums = calloc(256, 8);
  uint32_t *bits = calloc(32, 4), *table = calloc(65536, 4);
  count_low(x, n, bins);
  sum_by_class(a, x, n, sums);
  greatest_by_class(b, x, n, most);
  seen((uint32_t *)x, n, bits);
  joint(a, b, n, table);
  uint64_t all[5] = {fnv1a(bins, 1024), fnv1a(sums, 2048), fnv1a(most, 1024), fnv1a(bits, 128), fnv1a(table, 262144)};
  report("classes", all, sizeof all, bins[7]);
  return 0;
}
