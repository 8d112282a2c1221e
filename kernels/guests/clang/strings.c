#include "guest.h"

// The table of edit distances between all beginnings of two strings.
KERNEL(distances) void distances(uint32_t *d, const uint8_t *s, const uint8_t *t, int n, int m) {
  for (int i = 1; i <= n; i++)
    for (int j = 1; j <= m; j++) {
      uint32_t same = d[(i - 1) * (m + 1) + j - 1] + (s[i - 1] != t[j - 1]);
      uint32_t above = d[(i - 1) * (m + 1) + j] + 1, left = d[i * (m + 1) + j - 1] + 1;
      uint32_t least = above < left ? above : left;
      d[i * (m + 1) + j] = same < least ? same : least;
    }
}

// The length of the longest common subsequence of all beginnings.
KERNEL(common) void common(uint32_t *c, const uint8_t *s, const uint8_t *t, int n, int m) {
  for (int i = 1; i <= n; i++)
    for (int j = 1; j <= m; j++) {
      uint32_t above = c[(i - 1) * (m + 1) + j], left = c[i * (m + 1) + j - 1];
      c[i * (m + 1) + j] = s[i - 1] == t[j - 1] ? c[(i - 1) * (m + 1) + j - 1] + 1 : above > left ? above : left;
    }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 61), m = arg(argc, argv, 2, 53);
  uint32_t *d = alloc((size_t)2 * (n + 1) * (m + 1), sizeof *d), *c = d + (n + 1) * (m + 1);
  uint8_t *s = alloc(n + m, 1), *t = s + n;
  for (int i = 0; i < n + m; i++) s[i] = 'a' + rng_u32() % 4;
  memset(d, 0, (size_t)2 * (n + 1) * (m + 1) * sizeof *d);
  for (int i = 0; i <= n; i++) d[i * (m + 1)] = i;
  for (int j = 0; j <= m; j++) d[j] = j;
  distances(d, s, t, n, m);
  common(c, s, t, n, m);
  report("strings", d, (size_t)2 * (n + 1) * (m + 1) * sizeof *d, d[n * (m + 1) + m] + c[n * (m + 1) + m]);
  return 0;
}
