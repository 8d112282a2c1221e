#include "guest.h"

#include <math.h>

// The C library's sine and cosine: what is left over of a great argument goes through a frame on the shadow stack, and a function
// for very great ones stands on a way that these loops never take.
KERNEL(tones) void tones(float *out, const float *pitch, int n, int voices) {
  for (int i = 0; i < n; i++) {
    float t = (float)i / 44100, sum = 0;
    for (int k = 0; k < voices; k++)
      sum += sinf(6.2831853f * pitch[k] * t);
    out[i] = sum;
  }
}

KERNEL(spectrum) void spectrum(double *power, const float *in, int bins, int n) {
  for (int k = 0; k < bins; k++) {
    double re = 0, im = 0;
    for (int i = 0; i < n; i++) {
      double w = -6.283185307179586 * (double)k * (double)i / n;
      re += in[i] * cos(w);
      im += in[i] * sin(w);
    }
    power[k] = re * re + im * im;
  }
}

KERNEL(turn) void turn(double *x, double *y, const double *by, int n) {
  for (int i = 0; i < n; i++) {
    double s = sin(by[i]), c = cos(by[i]), u = c * x[i] - s * y[i];
    y[i] = s * x[i] + c * y[i];
    x[i] = u;
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1000), bins = arg(argc, argv, 2, 20), points = n < 20000 ? n : 20000;
  float *out = alloc(n, 4), *pitch = alloc(16, 4);
  double *power = alloc(bins, 8), *x = alloc(n, 8), *y = alloc(n, 8), *by = alloc(n, 8);
  fill_f32(pitch, 16);
  fill_f64(x, n);
  fill_f64(y, n);
  fill_f64(by, n);
  for (int i = 0; i < 16; i++)
    pitch[i] = 1000 + 1900 * pitch[i];
  for (int i = 0; i < n; i++)
    by[i] *= 200;
  tones(out, pitch, n, 16);
  spectrum(power, out, bins, points);
  for (int k = 0; k < 4; k++)
    turn(x, y, by, n);
  uint64_t all[4] = {fnv1a(out, (size_t)n * 4), fnv1a(power, (size_t)bins * 8), fnv1a(x, (size_t)n * 8),
                     fnv1a(y, (size_t)n * 8)};
  report("trig", all, sizeof all, power[bins / 2]);
  return 0;
}
