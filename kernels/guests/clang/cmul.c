#include "guest.h"

typedef struct { float re, im; } complex32;

// Products of interleaved complex numbers: stride 8, two stores a trip.
KERNEL(cmul) void cmul(const complex32 *x, const complex32 *y, complex32 *out, size_t n) {
  for (size_t i = 0; i < n; i++) {
    complex32 p;
    p.re = x[i].re * y[i].re - x[i].im * y[i].im;
    p.im = x[i].re * y[i].im + x[i].im * y[i].re;
    out[i] = p;
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 1);
  complex32 *x = alloc(n, sizeof *x), *y = alloc(n, sizeof *y), *out = alloc(n, sizeof *out);
  fill_f32((float *)x, 2 * (size_t)n), fill_f32((float *)y, 2 * (size_t)n);
  for (int i = 0; i < n; i++) y[i].re += 1;
  for (int r = 0; r < reps; r++) {
    cmul(x, y, out, n);
    complex32 *t = x;
    x = out, out = t;
  }
  report("cmul", x, n * sizeof *x, n ? x[n / 2].re : 0);
  return 0;
}
