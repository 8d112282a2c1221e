#include "guest.h"

KERNEL(triad) void triad(double *restrict a, const double *restrict b, const double *restrict c, double s, int n) {
  for (int i = 0; i < n; i++) a[i] = b[i] + s * c[i];
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 1);
  double *a = alloc(n, sizeof *a), *b = alloc(n, sizeof *b), *c = alloc(n, sizeof *c);
  fill_f64(b, n), fill_f64(c, n), memset(a, 0, n * sizeof *a);
  for (int r = 0; r < reps; r++) {
    triad(a, b, c, 3.0, n);
    double *t = b;
    b = a, a = t;
  }
  report("triad", b, n * sizeof *b, n ? b[n / 2] : 0);
  return 0;
}
