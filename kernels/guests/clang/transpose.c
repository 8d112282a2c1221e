#include "common.h"
KERNEL(transpose)(int m, int n, const float *a, float *b) {
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) b[j * m + i] = a[i * n + j];
}
int main(int argc, char **argv) {
  int m = arg(argc, argv, 1, 300), n = arg(argc, argv, 2, m);
  float *a = random_f32((size_t)m * n), *b = make((size_t)m * n * sizeof *b);
  transpose(m, n, a, b);
  checksum("transpose", b, (size_t)m * n * sizeof *b);
}
