#include "common.h"
KERNEL(lu)(int n, double *a) {
  for (int k = 0; k < n; k++)
    for (int i = k + 1; i < n; i++) {
      a[i * n + k] /= a[k * n + k];
      for (int j = k + 1; j < n; j++) a[i * n + j] -= a[i * n + k] * a[k * n + j];
    }
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 60);
  double *a = random_f64((size_t)n * n);
  for (int i = 0; i < n; i++) a[i * n + i] += n;
  lu(n, a);
  checksum("lu", a, (size_t)n * n * sizeof *a);
}
