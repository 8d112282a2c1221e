#include "guest.h"

// Tables over all parts of a sequence: an element for each start and end.
#define MAX(x, y) ((x) > (y) ? (x) : (y))

// The most pairs of a strand that does not cross itself (Nussinov and Jacobson, 1980).
KERNEL(pairs) void pairs(int32_t *restrict t, const uint8_t *restrict s, int n) {
  for (int i = n - 1; i >= 0; i--)
    for (int j = i + 1; j < n; j++) {
      int32_t v = MAX(t[i * n + j - 1], t[(i + 1) * n + j]);
      if (i + 1 < j) v = MAX(v, t[(i + 1) * n + j - 1] + (s[i] + s[j] == 3));
      for (int k = i + 1; k < j; k++) v = MAX(v, t[i * n + k] + t[(k + 1) * n + j]);
      t[i * n + j] = v;
    }
}

// The length of the longest part that reads the same from both ends, with gaps.
KERNEL(palindrome) int32_t palindrome(int32_t *restrict t, const uint8_t *restrict s, int n) {
  for (int i = 0; i < n; i++) t[i * n + i] = 1;
  for (int i = n - 1; i >= 0; i--)
    for (int j = i + 1; j < n; j++)
      t[i * n + j] = s[i] == s[j] ? t[(i + 1) * n + j - 1] + 2 : MAX(t[(i + 1) * n + j], t[i * n + j - 1]);
  return t[n - 1];
}

// What one way of an iteration stores, the other one reads in the next.
KERNEL(either) void either(float *restrict a, const float *restrict b, float *restrict c, int n) {
  for (int i = 0; i < n; i++)
    if (b[i] < 0.5f)
      c[i + 1] = a[i] * b[i] + 1.0f;
    else
      a[i] = c[i] - b[i] * b[i];
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 70), m = arg(argc, argv, 2, 1000);
  int32_t *t = alloc((size_t)n * (n + 1), sizeof *t), *p = alloc((size_t)n * (n + 1), sizeof *p);
  uint8_t *s = alloc(n, 1);
  float *a = alloc(m + 1, sizeof *a), *b = alloc(m + 1, sizeof *b), *c = alloc(m + 1, sizeof *c);
  fill_u8(s, n);
  for (int i = 0; i < n; i++) s[i] &= 3;
  memset(t, 0, (size_t)n * (n + 1) * sizeof *t);
  memset(p, 0, (size_t)n * (n + 1) * sizeof *p);
  fill_f32(a, m + 1);
  fill_f32(b, m + 1);
  fill_f32(c, m + 1);
  pairs(t, s, n);
  uint64_t all[5] = {fnv1a(t, (size_t)n * n * sizeof *t), palindrome(p, s, n)};
  all[2] = fnv1a(p, (size_t)n * n * sizeof *p);
  either(a, b, c, m);
  all[3] = fnv1a(a, (size_t)m * sizeof *a);
  all[4] = fnv1a(c, (size_t)m * sizeof *c);
  report("fold", all, sizeof all, t[n - 1]);
  return 0;
}
