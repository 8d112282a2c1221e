#include "guest.h"

// Relaxation from one grid to the other and back: two nests in every step.
KERNEL(jacobi) void jacobi(float *a, float *b, int n, int m, int steps) {
  for (int t = 0; t < steps; t++) {
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < m - 1; j++)
        b[i * m + j] = 0.2f * (a[i * m + j] + a[i * m + j - 1] + a[i * m + j + 1] + a[(i - 1) * m + j] + a[(i + 1) * m + j]);
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < m - 1; j++)
        a[i * m + j] = 0.2f * (b[i * m + j] + b[i * m + j - 1] + b[i * m + j + 1] + b[(i - 1) * m + j] + b[(i + 1) * m + j]);
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 23), m = arg(argc, argv, 2, 31), steps = arg(argc, argv, 3, 4);
  size_t len = (size_t)n * m;
  float *a = alloc(len, sizeof *a), *b = alloc(len, sizeof *b);
  fill_f32(a, len), memcpy(b, a, len * sizeof *a);
  jacobi(a, b, n, m, steps);
  report("jacobi", a, len * sizeof *a, len ? a[len / 2] : 0);
  return 0;
}
