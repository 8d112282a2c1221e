#include "common.h"
KERNEL(shift)(int n, int *a) {
  for (int i = 0; i < n - 7; i++) a[i + 7] = a[i] + 1;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  int *a = random_i32(n);
  shift(n, a);
  checksum("shift", a, n * sizeof *a);
}
