#include "common.h"
KERNEL(prefixsum)(int n, const int *x, int *y) {
  int s = 0;
  for (int i = 0; i < n; i++) {
    s += x[i];
    y[i] = s;
  }
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  int *x = random_i32(n), *y = make(n * sizeof *y);
  prefixsum(n, x, y);
  checksum("prefixsum", y, n * sizeof *y);
}
