#include "common.h"
KERNEL(dgemm_ijk)(int m, int n, int k, const double *a, const double *b, double *c) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int p = 0; p < k; p++) sum += a[i * k + p] * b[p * n + j];
      c[i * n + j] = sum;
    }
}
int main(int argc, char **argv) {
  int m = arg(argc, argv, 1, 64), n = arg(argc, argv, 2, m), k = arg(argc, argv, 3, n);
  double *a = random_f64((size_t)m * k), *b = random_f64((size_t)k * n), *c = make((size_t)m * n * sizeof *c);
  memset(c, 0, (size_t)m * n * sizeof *c);
  dgemm_ijk(m, n, k, a, b, c);
  checksum("dgemm_ijk", c, (size_t)m * n * sizeof *c);
}
