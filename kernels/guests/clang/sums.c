#include "guest.h"

// Sums of floats in source order: parallel over rows, or over columns.
KERNEL(rowsum) void rowsum(const double *a, double *s, size_t m, size_t n) {
  for (size_t i = 0; i < m; i++) {
    s[i] = 0.0;
    for (size_t j = 0; j < n; j++) s[i] += a[i * n + j];
  }
}

KERNEL(colsum) void colsum(const double *a, double *s, size_t m, size_t n) {
  for (size_t j = 0; j < n; j++) s[j] = 0.0;
  for (size_t i = 0; i < m; i++)
    for (size_t j = 0; j < n; j++) s[j] += a[i * n + j];
}

int main(int argc, char **argv) {
  int m = arg(argc, argv, 1, 67), n = arg(argc, argv, 2, 53), reps = arg(argc, argv, 3, 1);
  double *a = alloc((size_t)m * n, sizeof *a), *r = alloc(m, sizeof *r), *c = alloc(n, sizeof *c);
  fill_f64(a, (size_t)m * n);
  for (int t = 0; t < reps; t++) {
    rowsum(a, r, m, n);
    colsum(a, c, m, n);
    if (m && n) a[(size_t)(t % m) * n] = 0.001 * (r[m - 1] + c[n - 1]);
  }
  report("rowsum", r, m * sizeof *r, m ? r[m / 2] : 0);
  report("colsum", c, n * sizeof *c, n ? c[n / 2] : 0);
  return 0;
}
