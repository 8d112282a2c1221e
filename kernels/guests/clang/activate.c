#include "guest.h"
#include <math.h>

// Selects, conversions and rounding; NaN in, NaN out.
KERNEL(relu) void relu(float *x, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (!(x[i] > 0.0f)) x[i] = 0.0f;
}

KERNEL(quantise) void quantise(const float *x, int8_t *q, float scale, size_t n) {
  for (size_t i = 0; i < n; i++) {
    float v = rintf(x[i] * scale);
    v = v < -127.0f ? -127.0f : v > 127.0f ? 127.0f : v;
    q[i] = (int8_t)v;
  }
}

KERNEL(dequantise) void dequantise(const int8_t *q, float *x, float scale, size_t n) {
  for (size_t i = 0; i < n; i++) x[i] += fabsf((float)q[i] / scale) - floorf(x[i] * 3.5f);
}

// Writes every special value: NaN by 0/0 and sqrt(-1), infinities, negative zero.
KERNEL(special) void special(const float *x, float *y, double *z, size_t n) {
  for (size_t i = 0; i < n; i++) {
    float t = x[i] > 0.25f ? 0.0f : x[i] < -0.25f ? -0.0f : x[i];
    y[i] = (x[i] + t) / t;
    z[i] = sqrt((double)x[i]) * copysign(ceil(x[i] * 4.0), -x[i]);
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 1);
  float *x = alloc(n, sizeof *x), *y = alloc(n, sizeof *y);
  double *z = alloc(n, sizeof *z);
  int8_t *q = alloc(n, 1);
  fill_f32(x, n);
  special(x, y, z, n);
  uint64_t h = fnv1a(y, n * sizeof *y) ^ fnv1a(z, n * sizeof *z);
  for (int r = 0; r < reps; r++) {
    relu(x, n);
    quantise(x, q, 100.0f, n);
    dequantise(q, x, 300.0f, n);
  }
  report("special", &h, sizeof h, n ? z[n / 2] == z[n / 2] : 0);
  report("activate", x, n * sizeof *x, n ? x[n / 2] : 0);
  return 0;
}
