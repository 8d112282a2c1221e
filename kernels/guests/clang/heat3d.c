#include "common.h"
KERNEL(heat3d)(int n, const float *a, float *b) {
  for (int i = 1; i < n - 1; i++)
    for (int j = 1; j < n - 1; j++)
      for (int k = 1; k < n - 1; k++) {
        int at = (i * n + j) * n + k;
        b[at] = 0.125f * (a[at - n * n] + a[at + n * n] + a[at - n] + a[at + n] + a[at - 1] + a[at + 1] + 2.0f * a[at]);
      }
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 40);
  size_t c = (size_t)n * n * n;
  float *a = random_f32(c), *b = make(c * sizeof *b);
  memset(b, 0, c * sizeof *b);
  heat3d(n, a, b);
  checksum("heat3d", b, c * sizeof *b);
}
