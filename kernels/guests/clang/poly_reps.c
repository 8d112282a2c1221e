#include "guest.h"

// Horner's rule with the coefficients in an array: an inner loop of unknown length, counting down.
KERNEL(polyc) void polyc(const double *x, double *y, size_t n, const double *c, int degree) {
  for (size_t i = 0; i < n; i++) {
    double r = c[degree];
    for (int k = degree - 1; k >= 0; k--) r = r * x[i] + c[k];
    y[i] = r;
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 2);
  double *x = alloc(n, sizeof *x), *y = alloc(n, sizeof *y);
  double c[9] = {0.25, -0.9, 0.8, -0.7, 0.6, -0.5, 0.4, -0.3, 0.2};
  fill_f64(x, n);
  for (int r = 0; r < reps; r++) {
    polyc(x, y, n, c, 8);
    double *t = x;
    x = y, y = t;
  }
  report("polyc", x, n * sizeof *x, n ? x[n / 2] : 0);
  return 0;
}
