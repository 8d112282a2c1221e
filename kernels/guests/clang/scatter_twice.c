#include "common.h"
/* Stores to places that the data choose, some of them twice or overlapping: the order of the loop matters. */
KERNEL(duplicates)(int n, const int *x, const int *to, int *y) {
  for (int i = 0; i < n; i++) y[to[i]] = x[i];
}
KERNEL(one_duplicate)(int n, const int *x, const int *to, int *y) {
  for (int i = 0; i < n; i++) y[to[i]] = x[i] + i;
}
KERNEL(overlapping)(int n, const int *x, const int *to, uint8_t *y) {
  for (int i = 0; i < n; i++) memcpy(y + 2 * to[i], &x[i], 4);
}
KERNEL(odd)(int n, const int *x, const int *to, uint8_t *y) {
  for (int i = 0; i < n; i++) memcpy(y + 5 * to[i] + 1, &x[i], 4);
}
KERNEL(in_place)(int n, const int *to, int *y) {
  for (int i = 0; i < n; i++) y[to[i]] = y[i] + i;
}
KERNEL(itself)(int n, int *to) {
  for (int i = 0; i < n; i++) to[to[i]] = i;
}
KERNEL(two)(int n, const int *x, const int *to, int *y) {
  for (int i = 0; i < n; i++) {
    y[to[i]] = x[i];
    y[to[n - 1 - i]] = i;
  }
}
KERNEL(float_sums)(int n, const float *x, const int *to, float *y) {
  for (int i = 0; i < n; i++) y[to[i] & 63] += x[i];
}
KERNEL(narrow_counts)(int n, const int *to, uint8_t *y) {
  for (int i = 0; i < n; i++) y[to[i]]++;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  int *x = random_i32(n), *to = make(n * sizeof *to), *unique = make(n * sizeof *unique), *y = calloc(n + 1, sizeof *y);
  float *f = random_f32(n), sums[64] = {0};
  uint8_t *bytes = calloc(5 * n + 8, 1);
  for (int i = 0; i < n; i++) to[i] = (int)(next_u32() % (unsigned)n), unique[i] = n - 1 - i;
  duplicates(n, x, to, y);
  checksum("duplicates", y, n * sizeof *y);
  unique[n / 2] = unique[n / 3];
  one_duplicate(n, x, unique, y);
  checksum("one_duplicate", y, n * sizeof *y);
  unique[n / 2] = n - 1 - n / 2;
  overlapping(n, x, unique, bytes);
  checksum("overlapping", bytes, 5 * n + 8);
  odd(n, x, unique, bytes);
  checksum("odd", bytes, 5 * n + 8);
  in_place(n, unique, y);
  checksum("in_place", y, n * sizeof *y);
  two(n, x, unique, y);
  checksum("two", y, n * sizeof *y);
  float_sums(n, f, to, sums);
  checksum("float_sums", sums, sizeof sums);
  narrow_counts(n, to, bytes);
  checksum("narrow_counts", bytes, n);
  itself(n, to);
  checksum("itself", to, n * sizeof *to);
}
