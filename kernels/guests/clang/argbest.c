#include "guest.h"

// Where the best value is, and what else belongs to it.
KERNEL(argmax_f32) int argmax_f32(const float *x, int n) {
  float m = x[0];
  int k = 0;
  for (int i = 1; i < n; i++)
    if (x[i] > m) m = x[i], k = i;
  return k;
}

KERNEL(argmin_last) int argmin_last(const int *x, int n) {
  int m = x[0], k = 0;
  for (int i = 1; i < n; i++)
    if (x[i] <= m) m = x[i], k = i;
  return k ^ m;
}

struct place { float value; int row, column; };

KERNEL(pivot) void pivot(const float *a, int n, struct place *to) {
  float m = -1;
  int r = 0, c = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++)
      if (__builtin_fabsf(a[i * n + j]) > m) m = __builtin_fabsf(a[i * n + j]), r = i, c = j;
  to->value = m, to->row = r, to->column = c;
}

// The nearest of some points: its number, and a label that goes with it.
KERNEL(nearest) int nearest(const double *x, const double *y, const int *label, int n) {
  double best = 1e300;
  int l = -1;
  for (int i = 0; i < n; i++) {
    double d = x[i] * x[i] + y[i] * y[i];
    if (d < best) best = d, l = label[i];
  }
  return l;
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 64);
  int m = n * n;
  float *f = alloc(m, sizeof *f);
  double *x = alloc(m, sizeof *x), *y = alloc(m, sizeof *y);
  int *v = alloc(m, sizeof *v);
  fill_f32(f, m), fill_f64(x, m), fill_f64(y, m);
  // Few different values, so that many are equal.
  for (int i = 0; i < m; i++) v[i] = (int)(rng_u32() >> 28);
  int out[6];
  struct place p;
  out[0] = argmax_f32(f, m);
  out[1] = argmin_last(v, m);
  pivot(f, n, &p);
  memcpy(&out[2], &p, sizeof p);
  out[5] = nearest(x, y, v, m);
  report("argbest", out, sizeof out, out[0] + out[1] + out[5]);
  return 0;
}
