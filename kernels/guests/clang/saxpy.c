#include "common.h"
KERNEL(saxpy)(int n, float a, const float *x, float *y) {
  for (int i = 0; i < n; i++) y[i] = a * x[i] + y[i];
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  float *x = random_f32(n), *y = random_f32(n);
  saxpy(n, 1.7f, x, y);
  checksum("saxpy", y, n * sizeof *y);
}
