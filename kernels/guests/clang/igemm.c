#include "common.h"
KERNEL(igemm)(int m, int n, int k, const int8_t *a, const int8_t *b, int32_t *c) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) {
      int32_t sum = 0;
      for (int p = 0; p < k; p++) sum += (int32_t)a[i * k + p] * (int32_t)b[p * n + j];
      c[i * n + j] = sum;
    }
}
int main(int argc, char **argv) {
  int m = arg(argc, argv, 1, 64), n = arg(argc, argv, 2, m), k = arg(argc, argv, 3, n);
  int8_t *a = (int8_t *)random_u8((size_t)m * k), *b = (int8_t *)random_u8((size_t)k * n);
  int32_t *c = make((size_t)m * n * sizeof *c);
  igemm(m, n, k, a, b, c);
  checksum("igemm", c, (size_t)m * n * sizeof *c);
}
