// Nests side by side: what one of them stores the next one reads, with scalar code between them.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define APART __attribute__((noinline))

// Two passes, rows and columns.
static APART void blur(float *o, const float *in, float *t, int n, int m) {
  for (int i = 0; i < n; i++)
    for (int j = 1; j < m - 1; j++)
      t[i * m + j] = (in[i * m + j - 1] + in[i * m + j] + in[i * m + j + 1]) / 3;
  for (int i = 1; i < n - 1; i++)
    for (int j = 1; j < m - 1; j++)
      o[i * m + j] = (t[(i - 1) * m + j] + t[i * m + j] + t[(i + 1) * m + j]) / 3;
}

// There and back, until it changes no more.
static APART int relax(double *a, double *b, int n, double eps) {
  int it = 0;
  double before;
  do {
    before = a[(n / 2) * n + n / 2];
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < n - 1; j++)
        b[i * n + j] = 0.25 * (a[(i - 1) * n + j] + a[(i + 1) * n + j] + a[i * n + j - 1] + a[i * n + j + 1]);
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < n - 1; j++)
        a[i * n + j] = 0.25 * (b[(i - 1) * n + j] + b[(i + 1) * n + j] + b[i * n + j - 1] + b[i * n + j + 1]);
    it++;
  } while ((a[(n / 2) * n + n / 2] - before > eps || it < 10) && it < 40);
  return it;
}

// A matrix that four nests read.
static APART void gemver(double *A, double *u1, double *v1, double *u2, double *v2, double *w, double *x, double *y, double *z, int n) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) A[i * n + j] = A[i * n + j] + u1[i] * v1[j] + u2[i] * v2[j];
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) x[i] = x[i] + 1.2 * A[j * n + i] * y[j];
  for (int i = 0; i < n; i++) x[i] = x[i] + z[i];
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) w[i] = w[i] + 1.5 * A[i * n + j] * x[j];
}

// A product of three matrices.
static APART void chain(double *d, double *t, const double *a, const double *b, const double *c, int n) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      t[i * n + j] = 0;
      for (int k = 0; k < n; k++) t[i * n + j] += a[i * n + k] * b[k * n + j];
    }
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      d[i * n + j] *= 0.5;
      for (int k = 0; k < n; k++) d[i * n + j] += t[i * n + k] * c[k * n + j];
    }
}

// A bound, an element and a condition between them.
static APART int glue(int *a, int *b, int n) {
  for (int i = 0; i < n; i++) a[i] = i * 3 ^ (i >> 2);
  int m = n / 2 + 1;
  b[0] = m;
  if (n > 10)
    for (int i = 1; i < m; i++) b[i] = a[i] + a[i - 1] + m;
  for (int i = 0; i < n; i++) a[i] += b[i % m];
  return m;
}

static unsigned seed = 1;

static unsigned next(void) { return (seed = seed * 1664525 + 1013904223) >> 8; }

static double *numbers(int n) {
  double *out = malloc(n * sizeof *out);
  for (int i = 0; i < n; i++) out[i] = next() / 1e6;
  return out;
}

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "all";
  int n = argc > 2 ? atoi(argv[2]) : 50;
  int all = !strcmp(what, "all");
  double s = 0;
  int it = 0;
  if (all || !strcmp(what, "blur")) {
    float *f = malloc(n * n * 4), *g = malloc(n * n * 4), *h = malloc(n * n * 4);
    for (int i = 0; i < n * n; i++) f[i] = next();
    memset(g, 0, n * n * 4), memset(h, 0, n * n * 4);
    for (int k = 0; k < 5; k++) blur(h, f, g, n, n), f[k] += h[n + k + 1];
    for (int i = 0; i < n * n; i += 37) s += h[i];
  }
  if (all || !strcmp(what, "relax")) {
    double *a = numbers(n * n), *b = malloc(n * n * 8);
    memcpy(b, a, n * n * 8);
    it = relax(a, b, n, 1e-3);
    for (int i = 0; i < n * n; i += 37) s += a[i];
  }
  if (all || !strcmp(what, "gemver")) {
    double *A = numbers(n * n), *v = numbers(n * 8);
    for (int k = 0; k < 3; k++) gemver(A, v, v + n, v + 2 * n, v + 3 * n, v + 4 * n, v + 5 * n, v + 6 * n, v + 7 * n, n), v[k] += v[4 * n + k] * 1e-9;
    for (int i = 0; i < n; i++) s += v[i + 4 * n] * (i % 5) + v[i + 5 * n];
  }
  if (all || !strcmp(what, "chain")) {
    double *d = numbers(n * n), *t = malloc(n * n * 8);
    chain(d, t, numbers(n * n), numbers(n * n), numbers(n * n), n);
    for (int i = 0; i < n * n; i += 37) s += d[i];
  }
  if (all || !strcmp(what, "glue")) {
    int *a = malloc(n * n * 4), *b = malloc(n * n * 4);
    it += glue(a, b, n * n);
    for (int i = 0; i < n * n; i++) it = it * 31 + a[i];
  }
  printf("%.17g %d\n", s, it);
}
