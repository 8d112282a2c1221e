#include "common.h"
KERNEL(gather)(int n, const float *x, const int *at, float *y) {
  for (int i = 0; i < n; i++) y[i] = 2.0f * x[at[i]];
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  float *x = random_f32(n), *y = make(n * sizeof *y);
  int *at = make(n * sizeof *at);
  for (int i = 0; i < n; i++) at[i] = (int)(next_u32() % (unsigned)n);
  gather(n, x, at, y);
  checksum("gather", y, n * sizeof *y);
}
