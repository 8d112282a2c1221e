// Every op that a nest can be named as, beside what is nearly one. The line in front of a function is the name of
// its first
// nest: `//= none` where it must have none, or only a weaker one. Built at two levels, by
//
//   clang-19 --target=wasm32 -O1 -fno-builtin -nostdlib -Wl,--no-entry -o near-O1.wasm near.c
//   clang-19 --target=wasm32 -O2 -fno-builtin -nostdlib -Wl,--no-entry -o near-O2.wasm near.c
//
// without wasm-opt on the path. `//=O1` and `//=O2` are for one level alone.
typedef float f32;
typedef double f64;
typedef int i32;
typedef unsigned char u8;
#define F(name) __attribute__((export_name(#name), noinline)) void name
#define EACH(i, n) for (i32 i = 0; i < (n); i++)

//= matmul f32
F(a1)(i32 n, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  EACH(i, n) EACH(j, n) { f32 s = 0; EACH(k, n) s += a[i * n + k] * b[k * n + j]; c[i * n + j] = s; }
}
//= matmul f32 (B transposed)
F(a2)(i32 n, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  EACH(i, n) EACH(j, n) { f32 s = 0; EACH(k, n) s += a[i * n + k] * b[j * n + k]; c[i * n + j] = s; }
}
// A sum of sums.
//= none
F(a3)(i32 n, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  EACH(i, n) EACH(j, n) { f32 s = 0; EACH(k, n) s += a[i * n + k] + b[k * n + j]; c[i * n + j] = s; }
}
// Starts at one.
//= none
F(a4)(i32 n, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  EACH(i, n) EACH(j, n) { f32 s = 1; EACH(k, n) s += a[i * n + k] * b[k * n + j]; c[i * n + j] = s; }
}
// Leaves out zeros: not so where the other factor is no number.
//= none
F(a5)(i32 n, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  EACH(i, n) EACH(j, n) {
    f32 s = 0; EACH(k, n) if (a[i * n + k] != 0) s += a[i * n + k] * b[k * n + j]; c[i * n + j] = s; }
}
// Three factors.
//= none
F(a6)(i32 n, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  EACH(i, n) EACH(j, n) { f32 s = 0; EACH(k, n) s += a[i * n + k] * b[k * n + j] * b[k]; c[i * n + j] = s; }
}
// Only the last product is kept: the sum begins again.
//= none
F(a7)(i32 n, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  EACH(i, n) EACH(j, n) { f32 s = 0; EACH(k, n) s = s * 0.5f + a[i * n + k] * b[k * n + j]; c[i * n + j] = s; }
}
// The sum's square.
//= none
F(a8)(i32 n, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  EACH(i, n) EACH(j, n) { f32 s = 0; EACH(k, n) s += a[i * n + k] * b[k * n + j]; c[i * n + j] = s * s; }
}
//= batched matmul f64 (1 batch dimension)
F(b1)(const f64 (*restrict a)[20][30], const f64 (*restrict b)[30][25], f64 (*restrict c)[20][25]) {
  EACH(t, 9) EACH(i, 20) EACH(j, 25) { f64 s = 0; EACH(k, 30) s += a[t][i][k] * b[t][k][j]; c[t][i][j] = s; }
}
//= syrk f64
F(c1)(i32 n, i32 m, const f64 *restrict a, f64 *restrict c) {
  EACH(i, n) EACH(j, n) { f64 s = 0; EACH(k, m) s += a[i * m + k] * a[j * m + k]; c[i * n + j] = s; }
}
// The same array, but not transposed: a square.
//= matmul f64
F(c2)(i32 n, const f64 *restrict a, f64 *restrict c) {
  EACH(i, n) EACH(j, n) { f64 s = 0; EACH(k, n) s += a[i * n + k] * a[k * n + j]; c[i * n + j] = s; }
}
//= syr2k f64
F(d1)(i32 n, i32 m, const f64 *restrict a, const f64 *restrict b, f64 *restrict c) {
  EACH(i, n) EACH(j, n) {
    f64 s = 0; EACH(k, m) s += a[i * m + k] * b[j * m + k] + b[i * m + k] * a[j * m + k]; c[i * n + j] = s; }
}
// Both products the same way round.
//= none
F(d2)(i32 n, i32 m, const f64 *restrict a, const f64 *restrict b, const f64 *restrict d, f64 *restrict c) {
  EACH(i, n) EACH(j, n) {
    f64 s = 0; EACH(k, m) s += a[i * m + k] * b[j * m + k] + d[i * m + k] * a[j * m + k]; c[i * n + j] = s; }
}
//= matvec f32
F(e1)(i32 n, i32 m, const f32 *restrict a, const f32 *restrict x, f32 *restrict y) {
  EACH(i, n) { f32 s = 0; EACH(k, m) s += a[i * m + k] * x[k]; y[i] = s; }
}
//= matvec f32 (transposed)
F(e2)(i32 n, i32 m, const f32 *restrict a, const f32 *restrict x, f32 *restrict y) {
  EACH(i, n) { f32 s = 0; EACH(k, m) s += a[k * n + i] * x[k]; y[i] = s; }
}
// The vector is squared.
//= none
F(e3)(i32 n, i32 m, const f32 *restrict a, const f32 *restrict x, f32 *restrict y) {
  EACH(i, n) { f32 s = 0; EACH(k, m) s += a[i * m + k] * x[k] * x[k]; y[i] = s; }
}
//= batched matvec f32 (1 batch dimension)
F(e4)(const f32 (*restrict a)[20][30], const f32 (*restrict x)[30], f32 (*restrict y)[20]) {
  EACH(t, 40) EACH(i, 20) { f32 s = 0; EACH(k, 30) s += a[t][i][k] * x[t][k]; y[t][i] = s; }
}
//= rank-1 update f32
F(g1)(const f32 *restrict x, const f32 *restrict y, f32 (*restrict c)[40]) {
  EACH(i, 50) EACH(j, 40) c[i][j] += x[i] * y[j];
}
//= outer product f32
F(g2)(const f32 *restrict x, const f32 *restrict y, f32 (*restrict c)[40]) {
  EACH(i, 50) EACH(j, 40) c[i][j] = x[i] * y[j]; }
//= rank-2 update f32
F(g3)(const f32 *restrict x, const f32 *restrict y, const f32 *restrict u, const f32 *restrict v, f32 (*restrict c)[40]) {
  EACH(i, 50) EACH(j, 40) c[i][j] = c[i][j] + x[i] * y[j] + u[i] * v[j];
}
//= map f32 (2 dimensions)
F(g4)(const f32 *restrict x, const f32 *restrict y, f32 (*restrict c)[40]) {
  EACH(i, 50) EACH(j, 40) c[i][j] = x[i] / y[j]; }
//= convolution 1-D f32 (cross-correlation)
F(h1)(i32 n, i32 m, const f32 *restrict x, const f32 *restrict w, f32 *restrict y) {
  EACH(i, n) { f32 s = 0; EACH(k, m) s += w[k] * x[i + k]; y[i] = s; }
}
//= convolution 1-D f32
F(h2)(i32 n, i32 m, const f32 *restrict x, const f32 *restrict w, f32 *restrict y) {
  EACH(i, n) { f32 s = 0; EACH(k, m) s += w[k] * x[i - k]; y[i] = s; }
}
// The weights move with the output, too: each window is a product of its own.
//= dot product f32 (1 batch dimension)
F(h3)(i32 n, i32 m, const f32 *restrict x, const f32 *restrict w, f32 *restrict y) {
  EACH(i, n) { f32 s = 0; EACH(k, m) s += w[i + k] * x[i + k]; y[i] = s; }
}
//= convolution 2-D f32 (cross-correlation)
F(h4)(i32 h, i32 w, i32 m, const f32 *restrict x, const f32 *restrict f, f32 *restrict y) {
  EACH(i, h) EACH(j, w) {
    f32 s = 0; EACH(p, m) EACH(q, m) s += f[p * m + q] * x[(i + p) * 1000 + j + q]; y[i * w + j] = s; }
}
// At -O2 two of the points are handed on in locals, the first ones from before the loop.
//= stencil f32 (1-D, 3 points)
//=O2 none
F(k1)(const f32 *restrict x, f32 *restrict y) { for (i32 i = 1; i < 999; i++) y[i] = x[i - 1] + x[i] + x[i + 1]; }
//= stencil f32 (2-D, 4 points)
F(k2)(const f32 (*restrict x)[80], f32 (*restrict y)[80]) {
  for (i32 i = 1; i < 59; i++) for (i32 j = 1; j < 79; j++) y[i][j] = x[i - 1][j] + x[i + 1][j] + x[i][j - 1] + x[i][j + 1];
}
//= stencil f32 (3-D, 6 points)
F(k3)(const f32 (*restrict x)[30][30], f32 (*restrict y)[30][30]) {
  for (i32 i = 1; i < 29; i++) for (i32 j = 1; j < 29; j++) for (i32 k = 1; k < 29; k++)
    y[i][j][k] = x[i - 1][j][k] + x[i + 1][j][k] + x[i][j - 1][k] + x[i][j + 1][k] + x[i][j][k - 1] + x[i][j][k + 1];
}
// One of the points moves twice as fast: what becomes of the distance is not said.
//= none
F(k4)(const f32 *restrict x, f32 *restrict y) { EACH(i, 900) y[i] = x[i] + x[2 * i]; }
// Runs along its rows: each element is made of the one before it.
//= none
F(k5)(f32 (*restrict x)[80]) { EACH(i, 60) for (i32 j = 1; j < 80; j++) x[i][j] = x[i][j - 1] + x[i][j]; }
//= transpose f64
F(l1)(i32 n, const f64 *restrict a, f64 *restrict b) { EACH(i, n) EACH(j, n) b[j * n + i] = a[i * n + j]; }
//= copy f64 (2 dimensions)
F(l2)(const f64 (*restrict a)[70], f64 (*restrict b)[50]) { EACH(i, 60) EACH(j, 50) b[i][j] = a[i][j]; }
//= copy f64 (1 dimension, turned around)
//=O2 none
F(l3)(i32 n, const f64 *restrict a, f64 *restrict b) { EACH(i, n) b[i] = a[n - 1 - i]; }
// A row is spread over all rows.
//= none
F(l4)(const f64 *restrict a, f64 (*restrict b)[50]) { EACH(i, 60) EACH(j, 50) b[i][j] = a[j]; }
//= fill f64 (1 dimension)
F(l5)(i32 n, f64 x, f64 *b) { EACH(i, n) b[i] = x; }
// Counts.
//= none
F(l6)(i32 n, i32 *b) { EACH(i, n) b[i] = i; }
//= gather f32
F(m1)(i32 n, const i32 *restrict p, const f32 *restrict x, f32 *restrict y) { EACH(i, n) y[i] = x[p[i]]; }
//= none
F(m2)(i32 n, const i32 *restrict p, const f32 *restrict x, f32 *restrict y) { EACH(i, n) y[i] = x[p[i]] * 2; }
//= scatter f32
F(m3)(i32 n, const i32 *restrict p, const f32 *restrict x, f32 *restrict y) { EACH(i, n) y[p[i]] = x[i]; }
//= histogram i32 (sum)
F(m4)(i32 n, const u8 *restrict p, i32 *restrict h) { EACH(i, n) h[p[i]]++; }
//= compaction i32
F(m5)(i32 n, const i32 *restrict x, i32 *restrict y) { i32 k = 0; EACH(i, n) if (x[i] > 0) y[k++] = x[i]; }
//= scan i32 (sum)
F(m6)(i32 n, const i32 *restrict x, i32 *restrict y) { i32 s = 0; EACH(i, n) { s += x[i]; y[i] = s; } }
// What it stores is made of the running value.
//= none
F(m7)(i32 n, const i32 *restrict x, i32 *restrict y) { i32 s = 0; EACH(i, n) { s += x[i]; y[i] = s * x[i]; } }
//= axpy f32 (1 dimension)
F(n1)(i32 n, f32 a, const f32 *restrict x, f32 *restrict y) { EACH(i, n) y[i] += a * x[i]; }
//= map f32 (1 dimension)
F(n2)(i32 n, const f32 *restrict a, const f32 *restrict x, f32 *restrict y) { EACH(i, n) y[i] += a[i] * x[i]; }
//= scale f32 (1 dimension)
F(n3)(i32 n, f32 a, const f32 *restrict x, f32 *restrict y) { EACH(i, n) y[i] = a * x[i]; }
//= map f32 (1 dimension)
F(n4)(i32 n, f32 a, const f32 *restrict x, f32 *restrict y) { EACH(i, n) y[i] = a + x[i]; }
//= dot product i32
__attribute__((export_name("o1"), noinline)) i32 o1(i32 n, const i32 *x, const i32 *y) {
  i32 s = 0; EACH(i, n) s += x[i] * y[i]; return s; }
//= reduce i32 (sum)
__attribute__((export_name("o2"), noinline)) i32 o2(i32 n, const i32 *x) {
  i32 s = 0; EACH(i, n) s += x[i] * 3; return s; }
//= reduce i32 (max)
__attribute__((export_name("o3"), noinline)) i32 o3(i32 n, const i32 *x) {
  i32 s = -9; EACH(i, n) s = x[i] > s ? x[i] : s; return s; }
//= arg-reduce i32 (max)
__attribute__((export_name("o4"), noinline)) i32 o4(i32 n, const i32 *x) {
  i32 s = -9, at = 0;
  EACH(i, n) if (x[i] > s) s = x[i], at = i;
  return at;
}
//= reduce f32 (sum, of 2 dimensions over 1)
F(o5)(i32 n, i32 m, const f32 *restrict x, f32 *restrict y) {
  EACH(i, n) { f32 s = 0; EACH(k, m) s += x[i * m + k]; y[i] = s; } }
//= dot product f32 (1 batch dimension)
F(o6)(i32 n, i32 m, const f32 *restrict x, const f32 *restrict z, f32 *restrict y) {
  EACH(i, n) { f32 s = 0; EACH(k, m) s += x[i * m + k] * z[i * m + k]; y[i] = s; }
}
