#include "common.h"
KERNEL(spmv)(int n, const int *row, const int *col, const double *val, const double *x, double *y) {
  for (int i = 0; i < n; i++) {
    double s = 0;
    for (int p = row[i]; p < row[i + 1]; p++) s += val[p] * x[col[p]];
    y[i] = s;
  }
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 3000), per = arg(argc, argv, 2, 9);
  int *row = make((n + 1) * sizeof *row), *col = make((size_t)n * per * sizeof *col);
  for (int i = 0; i <= n; i++) row[i] = i * per;
  for (int p = 0; p < n * per; p++) col[p] = (int)(next_u32() % (unsigned)n);
  double *val = random_f64((size_t)n * per), *x = random_f64(n), *y = make(n * sizeof *y);
  spmv(n, row, col, val, x, y);
  checksum("spmv", y, n * sizeof *y);
}
