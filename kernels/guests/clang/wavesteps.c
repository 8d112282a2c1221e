#include "guest.h"

// A string in motion: each row is the next moment, made of the two before it.
KERNEL(wavesteps) void wavesteps(float *u, size_t n, size_t steps, float c) {
  for (size_t t = 2; t < steps; t++)
    for (size_t i = 1; i + 1 < n; i++) {
      const float *v = u + (t - 1) * n, *w = u + (t - 2) * n;
      u[t * n + i] = 2.0f * v[i] - w[i] + c * (v[i + 1] - 2.0f * v[i] + v[i - 1]);
    }
}

int main(int argc, char **argv) {
  size_t n = arg(argc, argv, 1, 60), steps = arg(argc, argv, 2, 9);
  float *u = alloc(n * steps, sizeof *u);
  memset(u, 0, n * steps * sizeof *u);
  fill_f32(u, steps > 1 ? 2 * n : n);
  wavesteps(u, n, steps, 0.25f);
  report("wavesteps", u, n * steps * sizeof *u, u[n * steps / 2]);
  return 0;
}
