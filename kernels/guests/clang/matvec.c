#include "common.h"
KERNEL(matvec)(int m, int n, const float *a, const float *x, float *y) {
  for (int i = 0; i < m; i++) {
    float sum = 0;
    for (int j = 0; j < n; j++) sum += a[i * n + j] * x[j];
    y[i] = sum;
  }
}
int main(int argc, char **argv) {
  int m = arg(argc, argv, 1, 300), n = arg(argc, argv, 2, m);
  float *a = random_f32((size_t)m * n), *x = random_f32(n), *y = make(m * sizeof *y);
  matvec(m, n, a, x, y);
  checksum("matvec", y, m * sizeof *y);
}
