#include "common.h"
KERNEL_OF(int, search)(int n, const int *x, int what) {
  for (int i = 0; i < n; i++)
    if (x[i] == what) return i;
  return -1;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  int *x = random_i32(n);
  printf("found at %d and %d\n", search(n, x, x[n / 2]), search(n, x, 12345));
}
