// Copies and fills of rows, which compilers make calls of memcpy, memmove and memset of: written as loops, or as calls.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define APART __attribute__((noinline))

static APART void copied(float *restrict a, const float *restrict b, int n) {
  for (int i = 1; i < n - 1; i++)
    for (int j = 1; j < n - 1; j++)
      a[i * n + j] = b[i * n + j];
}

static APART void doubles(double *restrict a, const double *restrict b, int n, int m) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++)
      a[i * n + j] = b[(m - 1 - i) * n + j];
}

static APART void cleared(float *a, int n) {
  for (int i = 1; i < n - 1; i++)
    for (int j = 1; j < n - 1; j++)
      a[i * n + j] = 0;
}

// Rows of bytes: each begins elsewhere in its word.
static APART void bytes(unsigned char *a, const unsigned char *b, int n, int m) {
  for (int i = 0; i < m; i++)
    memcpy(a + i * n, b + i * n, n);
}

static APART void upside_down(unsigned char *a, const unsigned char *b, int n, int m) {
  for (int i = 0; i < m; i++)
    memcpy(a + (m - 1 - i) * n, b + i * n, n);
}

static APART void painted(unsigned char *a, int n, int m, int shade) {
  for (int i = 0; i < m; i++)
    memset(a + i * n, shade + i, n / 2);
}

static APART void cropped(unsigned *a, const unsigned *b, int w, int h, int x, int y, int n) {
  for (int i = 0; i < h; i++)
    memcpy(a + i * w, b + (i + y) * n + x, w * sizeof *a);
}

// The rows below a triangle's diagonal: the first one is empty.
static APART void triangle(float *a, const float *b, int n) {
  for (int i = 0; i < n; i++)
    memcpy(a + i * n, b + i * n, i * sizeof *a);
}

// The rows of one structure each.
typedef struct {
  int kind;
  float of[30];
} Record;

static APART void gathered(Record *to, const Record *from, int n) {
  for (int i = 0; i < n; i++)
    memcpy(to[i].of, from[n - 1 - i].of, sizeof to[i].of);
}

// Steps in time that copy one array over the other.
static APART void steps(float *restrict a, float *restrict b, int n, int t) {
  for (int s = 0; s < t; s++) {
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < n - 1; j++)
        b[i * n + j] = 0.25f * (a[(i - 1) * n + j] + a[(i + 1) * n + j] + a[i * n + j - 1] + a[i * n + j + 1]);
    for (int i = 1; i < n - 1; i++)
      for (int j = 1; j < n - 1; j++)
        a[i * n + j] = b[i * n + j];
  }
}

// The same with the whole of it copied.
static APART void whole_steps(float *a, float *b, int n, int t) {
  for (int s = 0; s < t; s++) {
    for (int i = 1; i < n - 1; i++)
      b[i] = a[i - 1] + 0.5f * a[i] - a[i + 1];
    memcpy(a, b, n * sizeof *a);
  }
}

// Over its own source, which is left to the processor.
static APART void scrolled(unsigned char *a, int n, int m, int by) {
  for (int i = 0; i < m; i++)
    memmove(a + i * n, a + i * n + by, n - by);
}

int main(int c, char **v) {
  int n = c > 1 ? atoi(v[1]) : 100, m = n / 2 + 1;
  float *f = malloc(n * n * sizeof *f), *g = malloc(n * n * sizeof *g);
  double *x = malloc(n * m * sizeof *x), *y = malloc(n * m * sizeof *y);
  unsigned char *p = malloc(n * m), *q = malloc(n * m);
  unsigned *u = malloc(n * n * sizeof *u), *w = calloc(n * n, sizeof *w);
  Record *r = calloc(n, sizeof *r), *s = malloc(n * sizeof *s);
  if (!f || !g || !x || !y || !p || !q || !u || !w || !r || !s)
    return 1;
  for (int i = 0; i < n * n; i++) {
    f[i] = i % 13 - 6;
    g[i] = i % 7;
    u[i] = i * 2654435761u;
  }
  for (int i = 0; i < n * m; i++) {
    x[i] = i;
    y[i] = i % 11;
    p[i] = i * 31 >> 3;
    q[i] = 0;
  }
  for (int i = 0; i < n; i++)
    for (int k = 0; k < 30; k++)
      s[i].of[k] = i - k;
  copied(f, g, n);
  doubles(x, y, n, m);
  bytes(q, p, n, m);
  upside_down(p, q, n, m);
  painted(q, n, m, 3);
  cropped(w, u, n / 2, n / 3, 5, 7, n);
  steps(f, g, n, 5);
  triangle(g, f, n);
  whole_steps(f, g, n * 3, 7);
  gathered(r, s, n);
  scrolled(p, n, m, 3);
  cleared(g, n / 2);
  double sum = 0;
  unsigned hash = 0;
  for (int i = 0; i < n * n; i++) {
    sum += f[i] * (i % 5) + g[i] * (i % 3);
    hash = hash * 31 + w[i];
  }
  for (int i = 0; i < n * m; i++) {
    sum += x[i] * (i % 7);
    hash = hash * 31 + p[i] * 3 + q[i];
  }
  for (int i = 0; i < n; i++)
    sum += r[i].of[i % 30];
  printf("%.17g %08x\n", sum, hash);
  return 0;
}
