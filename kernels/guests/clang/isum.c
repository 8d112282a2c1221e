#include "common.h"
KERNEL_OF(int, isum)(int n, const int *x) {
  int s = 0;
  for (int i = 0; i < n; i++) s += x[i];
  return s;
}
KERNEL_OF(int, imin)(int n, const int *x) {
  int s = x[0];
  for (int i = 1; i < n; i++) s = x[i] < s ? x[i] : s;
  return s;
}
KERNEL_OF(long long, idot)(int n, const int *x, const int *y) {
  long long s = 0;
  for (int i = 0; i < n; i++) s += (long long)x[i] * y[i];
  return s;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  int *x = random_i32(n), *y = random_i32(n);
  printf("sum %d min %d dot %lld\n", isum(n, x), imin(n, x), idot(n, x, y));
}
