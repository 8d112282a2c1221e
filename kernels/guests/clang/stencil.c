#include "common.h"
KERNEL(stencil)(double *a, double *b, int n, int m, int steps) {
  for (int t = 0; t < steps; t++) {
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < m - 1; j++)
        b[i * m + j] = 0.2 * (a[i * m + j] + a[i * m + j - 1] + a[i * m + j + 1] + a[(i - 1) * m + j] + a[(i + 1) * m + j]);
    double *c = a;
    a = b;
    b = c;
  }
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 256), m = arg(argc, argv, 2, 256), steps = arg(argc, argv, 3, 10);
  size_t bytes = (size_t)n * m * sizeof(double);
  double *a = random_f64((size_t)n * m), *b = make(bytes);
  memcpy(b, a, bytes);
  stencil(a, b, n, m, steps);
  checksum("stencil a", a, bytes);
  checksum("stencil b", b, bytes);
}
