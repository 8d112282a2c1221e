#include "guest.h"

// Two-dimensional array parameters, and the output cleared and accumulated in place.
KERNEL(gemm_vla) void gemm_vla(int m, int n, int k, const float a[m][k], const float b[k][n], float c[m][n]) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) {
      c[i][j] = 0.0f;
      for (int p = 0; p < k; p++) c[i][j] += a[i][p] * b[p][n - 1 - j];
    }
}

// C = alpha * A * B^T + beta * C with leading dimensions, unsigned sizes.
KERNEL(gemm_nt) void gemm_nt(size_t m, size_t n, size_t k, double alpha, const double *a, size_t lda, const double *b, size_t ldb,
                             double beta, double *c, size_t ldc) {
  for (size_t i = 0; i < m; ++i)
    for (size_t j = 0; j < n; ++j) {
      double sum = 0.0;
      for (size_t p = 0; p < k; ++p) sum += a[i * lda + p] * b[j * ldb + p];
      c[i * ldc + j] = alpha * sum + beta * c[i * ldc + j];
    }
}

int main(int argc, char **argv) {
  int m = arg(argc, argv, 1, 33), n = arg(argc, argv, 2, 29), k = arg(argc, argv, 3, 41);
  float *a = alloc((size_t)m * k, sizeof *a), *b = alloc((size_t)k * n, sizeof *b), *c = alloc((size_t)m * n, sizeof *c);
  fill_f32(a, (size_t)m * k), fill_f32(b, (size_t)k * n);
  gemm_vla(m, n, k, (const float(*)[k])a, (const float(*)[n])b, (float(*)[n])c);
  report("gemm_vla", c, (size_t)m * n * sizeof *c, (size_t)m * n ? c[(size_t)m * n / 2] : 0);
  size_t ld = k + 3, ldc = n + 5;
  double *x = alloc(m * ld, sizeof *x), *y = alloc(n * ld, sizeof *y), *z = alloc(m * ldc, sizeof *z);
  fill_f64(x, m * ld), fill_f64(y, n * ld), fill_f64(z, m * ldc);
  gemm_nt(m, n, k, 1.25, x, ld, y, ld, -0.5, z, ldc);
  report("gemm_nt", z, m * ldc * sizeof *z, m * ldc ? z[m * ldc / 2] : 0);
  return 0;
}
