#include "guest.h"

KERNEL(transpose64) void transpose64(const double *a, double *b, size_t m, size_t n) {
  for (size_t j = 0; j < n; j++)
    for (size_t i = 0; i < m; i++) b[j * m + i] = a[i * n + j];
}

// In place: the two triangles change places; rows i touch columns j > i only.
KERNEL(flip) void flip(double *a, size_t n) {
  for (size_t i = 0; i < n; i++)
    for (size_t j = i + 1; j < n; j++) {
      double t = a[i * n + j];
      a[i * n + j] = a[j * n + i];
      a[j * n + i] = t;
    }
}

int main(int argc, char **argv) {
  int m = arg(argc, argv, 1, 61), n = arg(argc, argv, 2, 47), reps = arg(argc, argv, 3, 2);
  size_t len = (size_t)m * n;
  double *a = alloc(len, sizeof *a), *b = alloc(len, sizeof *b);
  fill_f64(a, len);
  for (int r = 0; r < reps; r++) {
    transpose64(a, b, m, n);
    flip(b, m < n ? m : n);
    transpose64(b, a, n, m);
  }
  report("transpose64", a, len * sizeof *a, len ? a[len / 3] : 0);
  return 0;
}
