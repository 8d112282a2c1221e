#include "guest.h"

// 7 points in three dimensions, n x m x l; the buffers change places after each step.
KERNEL(heat3d_steps) void heat3d_steps(double *a, double *b, size_t n, size_t m, size_t l, int steps) {
  for (int t = 0; t < steps; t++) {
    for (size_t i = 1; i + 1 < n; i++)
      for (size_t j = 1; j + 1 < m; j++)
        for (size_t k = 1; k + 1 < l; k++) {
          size_t c = (i * m + j) * l + k;
          b[c] = a[c] + 0.125 * (a[c + m * l] - 2.0 * a[c] + a[c - m * l]) + 0.125 * (a[c + l] - 2.0 * a[c] + a[c - l]) +
                 0.125 * (a[c + 1] - 2.0 * a[c] + a[c - 1]);
        }
    double *tmp = a;
    a = b, b = tmp;
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 11), m = arg(argc, argv, 2, 13), l = arg(argc, argv, 3, 17), steps = arg(argc, argv, 4, 4);
  size_t len = (size_t)n * m * l;
  double *a = alloc(len, sizeof *a), *b = alloc(len, sizeof *b);
  fill_f64(a, len), memcpy(b, a, len * sizeof *a);
  heat3d_steps(a, b, n, m, l, steps);
  double *out = steps & 1 ? b : a;
  report("heat3d_steps", out, len * sizeof *out, len ? out[len / 2] : 0);
  return 0;
}
