#include "guest.h"

// Power iteration: y = A x, then x from y.
KERNEL(matvec) void matvec(const float *a, const float *x, float *y, size_t m, size_t n) {
  for (size_t i = 0; i < m; i++) {
    float sum = 0.0f;
    for (size_t j = 0; j < n; j++) sum += a[i * n + j] * x[j];
    y[i] = sum;
  }
}

KERNEL(blend) void blend(float *x, const float *y, size_t n) {
  for (size_t i = 0; i < n; i++) x[i] = 0.5f * x[i] + 0.001f * y[i];
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 67), reps = arg(argc, argv, 2, 3);
  float *a = alloc((size_t)n * n, sizeof *a), *x = alloc(n, sizeof *x), *y = alloc(n, sizeof *y);
  fill_f32(a, (size_t)n * n), fill_f32(x, n);
  for (int r = 0; r < reps; r++) {
    matvec(a, x, y, n, n);
    blend(x, y, n);
  }
  report("matvec", y, n * sizeof *y, n ? y[n / 2] : 0);
  return 0;
}
