#include "common.h"
/* Stores to places that the data choose, no two of them the same. */
KERNEL(permute)(int n, const float *x, const int *to, float *y) {
  for (int i = 0; i < n; i++) y[to[i]] = 2.0f * x[i];
}
KERNEL(permute_bytes)(int n, const uint8_t *x, const int *to, uint8_t *y) {
  for (int i = 0; i < n; i++) y[to[i]] = x[i] ^ 0x5a;
}
KERNEL(permute_halves)(int n, const int *x, const int *to, uint16_t *y) {
  for (int i = 0; i < n; i++) y[to[i]] = (uint16_t)(x[i] >> 3);
}
KERNEL(permute_doubles)(int n, const double *x, const int *to, double *y) {
  for (int i = 0; i < n; i++) y[to[i]] = x[i] * x[i] + 1.0;
}
/* Every second place stays as it is. */
KERNEL(permute_some)(int n, const int *x, const int *to, int *y) {
  for (int i = 0; i < n; i++)
    if (x[i] > 0) y[2 * to[i]] = x[i];
}
/* A sparse matrix by rows becomes one by columns; where each element goes has been counted before. */
typedef struct { int row; float value; } Element;
KERNEL(transpose_sparse)(int rows, const int *begin, const float *value, const int *place, Element *out) {
  for (int i = 0; i < rows; i++)
    for (int k = begin[i], end = begin[i + 1]; k < end; k++) {
      out[place[k]].row = i;
      out[place[k]].value = value[k];
    }
}
/* What is stored takes long to compute; where to does not. */
KERNEL(permute_steps)(int n, const int *x, const int *to, int *y) {
  for (int i = 0; i < n; i++) {
    uint32_t k = (uint32_t)x[i] | 1;
    int steps = 0;
    while (k != 1 && steps < 300) k = k & 1 ? 3 * k + 1 : k >> 1, steps++;
    y[to[i]] = steps;
  }
}
/* Counts of keys that nothing bounds. */
KERNEL(count)(int n, const int *key, uint32_t *bins) {
  for (int i = 0; i < n; i++) bins[key[i]]++;
}
KERNEL(sum_by_key)(int n, const int *key, const int *x, int64_t *sums) {
  for (int i = 0; i < n; i++) sums[key[i]] += x[i];
}
/* Rows of different lengths, each unpacked into its own part. */
KERNEL(unpack_rows)(int rows, const int *begin, const float *x, float *y) {
  for (int i = 0; i < rows; i++)
    for (int k = begin[i]; k < begin[i + 1]; k++) y[k] = x[i] + (float)(k - begin[i]);
}

static int *permutation(int n) {
  int *p = make(n * sizeof *p);
  for (int i = 0; i < n; i++) p[i] = i;
  for (int i = n - 1; i > 0; i--) {
    int j = (int)(next_u32() % (unsigned)(i + 1)), t = p[i];
    p[i] = p[j], p[j] = t;
  }
  return p;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000), rows = n / 5 + 1, bins = n / 3 + 1;
  int *to = permutation(n), *x = random_i32(n), *key = make(n * sizeof *key), *begin = make((rows + 1) * sizeof *begin);
  float *f = random_f32(n), *fy = calloc(n, sizeof *fy);
  double *d = random_f64(n), *dy = calloc(n, sizeof *dy);
  uint8_t *b = random_u8(n), *by = calloc(n, 1);
  uint16_t *hy = calloc(n, sizeof *hy);
  int *some = calloc(2 * n, sizeof *some);
  Element *out = calloc(n, sizeof *out);
  uint32_t *counts = calloc(bins, sizeof *counts);
  int64_t *sums = calloc(bins, sizeof *sums);
  for (int i = 0; i < n; i++) key[i] = (int)(next_u32() % (unsigned)bins);
  for (int i = 0; i <= rows; i++) begin[i] = (int)((int64_t)n * i * i / ((int64_t)rows * rows));
  permute(n, f, to, fy);
  checksum("permute", fy, n * sizeof *fy);
  permute_bytes(n, b, to, by);
  checksum("permute_bytes", by, n);
  permute_halves(n, x, to, hy);
  checksum("permute_halves", hy, n * sizeof *hy);
  permute_doubles(n, d, to, dy);
  checksum("permute_doubles", dy, n * sizeof *dy);
  permute_some(n, x, to, some);
  checksum("permute_some", some, 2 * n * sizeof *some);
  permute_steps(n, x, to, some);
  checksum("permute_steps", some, 2 * n * sizeof *some);
  transpose_sparse(rows, begin, f, to, out);
  checksum("transpose_sparse", out, n * sizeof *out);
  count(n, key, counts);
  checksum("count", counts, bins * sizeof *counts);
  sum_by_key(n, key, x, sums);
  checksum("sum_by_key", sums, bins * sizeof *sums);
  unpack_rows(rows, begin, f, fy);
  checksum("unpack_rows", fy, n * sizeof *fy);
}
