#include "guest.h"

// 5 points, f32; the buffers change places after each step.
KERNEL(stencil_swap) void stencil_swap(float *a, float *b, int n, int m, int steps) {
  float *src = a, *dst = b;
  for (int t = 0; t < steps; t++) {
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < m - 1; j++) {
        const float *p = &src[i * m + j];
        dst[i * m + j] = p[0] + 0.125f * (p[-1] + p[1] + p[-m] + p[m] - 4.0f * p[0]);
      }
    float *tmp = src;
    src = dst;
    dst = tmp;
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 37), m = arg(argc, argv, 2, 53), steps = arg(argc, argv, 3, 5);
  size_t len = (size_t)n * m;
  float *a = alloc(len, sizeof *a), *b = alloc(len, sizeof *b);
  fill_f32(a, len), memcpy(b, a, len * sizeof *a);
  stencil_swap(a, b, n, m, steps);
  float *out = steps & 1 ? b : a;
  report("stencil_swap", out, len * sizeof *out, len ? out[len / 2] : 0);
  return 0;
}
