#include "common.h"
KERNEL(poly)(size_t n, const double *x, double *y) {
  for (size_t i = 0; i < n; i++) {
    double v = x[i];
    y[i] = ((((((((0.11 * v + 0.7) * v - 1.3) * v + 0.25) * v + 2.0) * v - 0.5) * v + 3.1) * v - 0.9) * v + 1.0);
  }
}
int main(int argc, char **argv) {
  size_t n = arg(argc, argv, 1, 100000);
  double *x = random_f64(n), *y = make(n * sizeof *y);
  poly(n, x, y);
  checksum("poly", y, n * sizeof *y);
}
