#include "guest.h"

// Minima and maxima in the spellings that C programs have for them.
KERNEL(fmax_if) float fmax_if(const float *x, int n) {
  float m = x[0];
  for (int i = 1; i < n; i++)
    if (x[i] > m) m = x[i];
  return m;
}

KERNEL(fmin_macro) double fmin_macro(const double *x, int n) {
  double m = x[0];
  for (int i = 1; i < n; i++) m = m < x[i] ? m : x[i];
  return m;
}

KERNEL(fmin_libm) float fmin_libm(const float *x, int n) {
  float m = x[0];
  for (int i = 1; i < n; i++) m = __builtin_fminf(m, x[i]);
  return m;
}

KERNEL(max_u8) int max_u8(const uint8_t *x, int n) {
  uint8_t m = 0;
  for (int i = 0; i < n; i++)
    if (x[i] > m) m = x[i];
  return m;
}

KERNEL(min_i16) int min_i16(const int16_t *x, int n) {
  int16_t m = 32767;
  for (int i = 0; i < n; i++) m = x[i] < m ? x[i] : m;
  return m;
}

KERNEL(range_f32) float range_f32(const float *x, int n) {
  float lo = 1e30f, hi = -1e30f;
  for (int i = 0; i < n; i++) {
    float a = x[i] * x[i];
    if (a < lo) lo = a;
    if (a > hi) hi = a;
  }
  return hi - lo;
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003);
  float *f = alloc(n, sizeof *f);
  double *d = alloc(n, sizeof *d);
  uint8_t *b = alloc(n, 1);
  int16_t *h = alloc(n, 2);
  fill_f32(f, n), fill_f64(d, n), fill_u8(b, n);
  for (int i = 0; i < n; i++) h[i] = (int16_t)(rng_u32() >> 9);
  // Zeros of both signs, and NaNs where the comparison passes over them.
  double out[6];
  out[0] = fmax_if(f, n);
  out[1] = fmin_macro(d, n);
  for (int i = 2; i < n; i += 7) f[i] = i & 1 ? -0.0f : 0.0f;
  for (int i = 5; i < n; i += 131) f[i] = __builtin_nanf("");
  out[2] = fmin_libm(f, n);
  out[3] = max_u8(b, n);
  out[4] = min_i16(h, n);
  out[5] = range_f32(f, n);
  for (int i = 0; i < n; i++) f[i] = f[i] > 0 ? 0.0f : -0.0f;
  float zeros[2] = {fmax_if(f, n), fmin_libm(f, n)};
  memcpy(&out[0], zeros, sizeof zeros);
  report("extremes", out, sizeof out, out[2] + out[3] + out[4] + out[5]);
  return 0;
}
