#include "guest.h"

// A system with a unit lower triangle, by columns: the outer loop has to stay in order.
KERNEL(trisolve) void trisolve(const double *l, double *b, size_t n) {
  for (size_t k = 0; k < n; k++)
    for (size_t i = k + 1; i < n; i++) b[i] -= l[i * n + k] * b[k];
}

// The same with an upper one, from its end.
KERNEL(backsolve) void backsolve(const double *u, double *b, size_t n) {
  for (size_t k = n; k-- > 1;)
    for (size_t i = 0; i < k; i++) b[i] -= u[i * n + k] * b[k];
}

int main(int argc, char **argv) {
  size_t n = arg(argc, argv, 1, 30);
  double *l = alloc(n * n, sizeof *l), *b = alloc(n, sizeof *b);
  fill_f64(l, n * n), fill_f64(b, n);
  for (size_t i = 0; i < n * n; i++) l[i] *= 4.0 / (double)n;
  trisolve(l, b, n);
  backsolve(l, b, n);
  report("trisolve", b, n * sizeof *b, n ? b[n / 2] : 0);
  return 0;
}
