#include "common.h"
KERNEL(recurrence)(int n, double a, double b, double *x) {
  for (int i = 1; i < n; i++) x[i] = a * x[i - 1] + b;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  double *x = random_f64(n);
  recurrence(n, 0.75, 0.5, x);
  checksum("recurrence", x, n * sizeof *x);
}
