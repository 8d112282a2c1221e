#include "guest.h"

// A = L Lᵀ in place, right-looking: the pivot's root, its column, and what that takes from the rest, column by column of it.
KERNEL(cholesky) void cholesky(double *a, size_t n) {
  for (size_t k = 0; k < n; k++) {
    a[k * n + k] = __builtin_sqrt(a[k * n + k]);
    for (size_t i = k + 1; i < n; i++) a[i * n + k] /= a[k * n + k];
    for (size_t i = k + 1; i < n; i++)
      for (size_t j = k + 1; j < n; j++) a[i * n + j] -= a[i * n + k] * a[j * n + k];
  }
}

int main(int argc, char **argv) {
  size_t n = arg(argc, argv, 1, 21);
  double *a = alloc(n * n, sizeof *a);
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j <= i; j++) a[i * n + j] = a[j * n + i] = rng_f64();
  for (size_t i = 0; i < n; i++) a[i * n + i] += (double)n;
  cholesky(a, n);
  report("cholesky", a, n * n * sizeof *a, n ? a[n * n - 1] : 0);
  return 0;
}
