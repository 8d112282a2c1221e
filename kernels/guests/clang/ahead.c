#include "guest.h"

// Loops that read what their later iterations write over.

// A stencil in place that only looks ahead.
KERNEL(smooth_ahead) void smooth_ahead(float *a, const float *b, size_t n) {
  for (size_t i = 0; i + 2 < n; i++) a[i] = 0.5f * a[i] + 0.25f * (a[i + 1] + a[i + 2]) * b[i];
}

// Differences in place, from the end.
KERNEL(delta_encode) void delta_encode(int32_t *x, size_t n) {
  for (size_t i = n; i-- > 1;) x[i] = (x[i] - x[i - 1]) ^ (x[i] >> 7);
}

// What two statements of an iteration read of one array is from before and from behind a store.
KERNEL(split_nodes) void split_nodes(double *a, double *b, const double *c, size_t n) {
  for (size_t i = 0; i + 1 < n; i++) {
    a[i] *= c[i];
    b[i] += a[i + 1] * c[i] + a[i];
  }
}

// As far ahead as a parameter says.
KERNEL(max_ahead) void max_ahead(uint16_t *h, size_t n, size_t d) {
  for (size_t i = 0; i + d < n; i++) {
    uint16_t v = h[i + d] + 3;
    h[i] = h[i] > v ? h[i] : v;
  }
}

// Rows: the one below, and the element to the right.
KERNEL(rows_ahead) void rows_ahead(float *g, size_t rows, size_t columns) {
  for (size_t i = 0; i + 1 < rows; i++)
    for (size_t j = 0; j + 1 < columns; j++)
      g[i * columns + j] = 0.5f * g[i * columns + j] + 0.25f * (g[(i + 1) * columns + j] + g[i * columns + j + 1]);
}

int main(int argc, char **argv) {
  size_t n = arg(argc, argv, 1, 301), rows = arg(argc, argv, 2, 13);
  float *a = alloc(n, sizeof *a), *b = alloc(n, sizeof *b), *g = alloc(rows * n, sizeof *g);
  double *p = alloc(n, sizeof *p), *q = alloc(n, sizeof *q), *r = alloc(n, sizeof *r);
  int32_t *x = alloc(n, sizeof *x);
  uint16_t *h = alloc(n, sizeof *h);
  fill_f32(a, n), fill_f32(b, n), fill_f32(g, rows * n);
  fill_f64(p, n), fill_f64(q, n), fill_f64(r, n);
  fill_i32(x, n), fill_u8((uint8_t *)h, n * sizeof *h);
  for (int k = 0; k < 4; k++) {
    smooth_ahead(a, b, n);
    delta_encode(x, n);
    split_nodes(p, q, r, n);
    max_ahead(h, n, k);
    rows_ahead(g, rows, n);
  }
  report("smooth_ahead", a, n * sizeof *a, a[n / 2]);
  report("delta_encode", x, n * sizeof *x, x[n / 2]);
  report("split_nodes", q, n * sizeof *q, q[n / 2]);
  report("max_ahead", h, n * sizeof *h, h[n / 2]);
  report("rows_ahead", g, rows * n * sizeof *g, g[n / 2]);
  return 0;
}
