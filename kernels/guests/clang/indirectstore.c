#include "common.h"
KERNEL(indirectstore)(int n, int **p, int v) {
  for (int i = 0; i < n; i++) *p[i] = v + i;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 10000);
  int *a = random_i32(n), **p = make(n * sizeof *p);
  for (int i = 0; i < n; i++) p[i] = &a[next_u32() % (unsigned)n];
  indirectstore(n, p, 5);
  checksum("indirectstore", a, n * sizeof *a);
}
