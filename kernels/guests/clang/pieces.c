#include "guest.h"

// Nests that meet themselves in single rows and columns, or cross over.

// Shortest ways, with negative lengths and ways around that gain: every order but the program's gives something else.
KERNEL(shortest_i32) void shortest_i32(int32_t *d, size_t n) {
  for (size_t k = 0; k < n; k++)
    for (size_t i = 0; i < n; i++)
      for (size_t j = 0; j < n; j++) {
        int32_t t = (int32_t)((uint32_t)d[i * n + k] + (uint32_t)d[k * n + j]);
        d[i * n + j] = t < d[i * n + j] ? t : d[i * n + j];
      }
}

KERNEL(shortest_f64) void shortest_f64(double *d, int32_t *via, size_t n) {
  for (size_t k = 0; k < n; k++)
    for (size_t i = 0; i < n; i++)
      for (size_t j = 0; j < n; j++)
        if (d[i * n + k] + d[k * n + j] < d[i * n + j]) {
          d[i * n + j] = d[i * n + k] + d[k * n + j];
          via[i * n + j] = (int32_t)k;
        }
}

// Who reaches whom.
KERNEL(closure) void closure(uint8_t *r, size_t n) {
  for (size_t k = 0; k < n; k++)
    for (size_t i = 0; i < n; i++)
      for (size_t j = 0; j < n; j++) r[i * n + j] |= r[i * n + k] & r[k * n + j];
}

// Elimination above and below the pivot.
KERNEL(gauss_jordan) void gauss_jordan(double *a, double *b, size_t n) {
  for (size_t k = 0; k < n; k++) {
    double pivot = a[k * n + k];
    for (size_t j = 0; j < n; j++) a[k * n + j] /= pivot;
    b[k] /= pivot;
    for (size_t i = 0; i < n; i++)
      if (i != k) {
        double t = a[i * n + k];
        for (size_t j = 0; j < n; j++) a[i * n + j] -= t * a[k * n + j];
        b[i] -= t * b[k];
      }
  }
}

// The same without a right side.
KERNEL(eliminate) void eliminate(float *a, size_t n) {
  for (size_t k = 0; k < n; k++)
    for (size_t i = 0; i < n; i++)
      for (size_t j = 0; j < n; j++) a[i * n + j] = a[i * n + j] * 0.5f - a[i * n + k] * a[k * n + j];
}

// Turned around in place: the second half reads what the first has written.
KERNEL(turn) void turn(float *a, size_t n) {
  for (size_t i = 0; i < n; i++) a[i] = a[n - 1 - i] + 1.0f;
}

// One element that all others are made with, and which changes with its own turn.
KERNEL(threshold) void threshold(int32_t *a, const int32_t *b, size_t n, size_t at) {
  for (size_t i = 0; i < n; i++) a[i] = (a[at] >> 1) + b[i];
}

// Crossing somewhere else than in the middle.
KERNEL(cross) void cross(int64_t *a, const int64_t *b, size_t n, size_t sum) {
  for (size_t i = 0; i < n; i++) a[i] = a[sum - i] * 3 + b[i];
}

int main(int argc, char **argv) {
  size_t n = arg(argc, argv, 1, 23), m = n * n;
  int32_t *d = alloc(m, sizeof *d), *via = alloc(m, sizeof *via), *x = alloc(m, sizeof *x);
  double *e = alloc(m, sizeof *e), *a = alloc(m, sizeof *a), *b = alloc(n, sizeof *b);
  uint8_t *r = alloc(m, 1);
  float *f = alloc(m, sizeof *f), *g = alloc(m, sizeof *g);
  int64_t *p = alloc(m, sizeof *p), *q = alloc(m, sizeof *q);
  fill_i32(d, m), fill_i32(x, m), fill_f64(e, m), fill_f64(a, m), fill_f64(b, n), fill_u8(r, m), fill_f32(f, m);
  fill_f32(g, m), fill_u8((uint8_t *)p, m * sizeof *p), fill_u8((uint8_t *)q, m * sizeof *q);
  for (size_t i = 0; i < m; i++) d[i] = d[i] % 1000 + 200, r[i] = r[i] % 16 < 1 ? r[i] : 0, via[i] = -1;
  for (size_t i = 0; i < n; i++) a[i * n + i] += 2.0;
  shortest_i32(d, n);
  shortest_f64(e, via, n);
  closure(r, n);
  gauss_jordan(a, b, n);
  eliminate(g, n);
  turn(f, m);
  turn(f, m - 1);
  threshold(x, d, m, 0);
  threshold(x, via, m, m / 2);
  threshold(x, d, m - 1, m - 1);
  cross(p, q, m, m - 1);
  cross(p, q, m / 2, m / 2 + 3);
  cross(q, p, m / 4, m / 4);
  report("shortest_i32", d, m * sizeof *d, d[1]);
  report("shortest_f64", e, m * sizeof *e, e[1]);
  report("via", via, m * sizeof *via, via[1]);
  report("closure", r, m, r[1]);
  report("gauss_jordan", a, m * sizeof *a, a[1]);
  report("b", b, n * sizeof *b, b[1]);
  report("eliminate", g, m * sizeof *g, g[1]);
  report("turn", f, m * sizeof *f, f[1]);
  report("threshold", x, m * sizeof *x, x[1]);
  report("cross", p, m * sizeof *p, 1);
  report("q", q, m * sizeof *q, 1);
  return 0;
}
