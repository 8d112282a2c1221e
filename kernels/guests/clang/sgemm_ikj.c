#include "common.h"
KERNEL(sgemm_ikj)(int m, int n, int k, const float *a, const float *b, float *c) {
  for (int i = 0; i < m; i++)
    for (int p = 0; p < k; p++)
      for (int j = 0; j < n; j++) c[i * n + j] += a[i * k + p] * b[p * n + j];
}
int main(int argc, char **argv) {
  int m = arg(argc, argv, 1, 64), n = arg(argc, argv, 2, m), k = arg(argc, argv, 3, n);
  float *a = random_f32((size_t)m * k), *b = random_f32((size_t)k * n), *c = make((size_t)m * n * sizeof *c);
  memset(c, 0, (size_t)m * n * sizeof *c);
  sgemm_ikj(m, n, k, a, b, c);
  checksum("sgemm_ikj", c, (size_t)m * n * sizeof *c);
}
