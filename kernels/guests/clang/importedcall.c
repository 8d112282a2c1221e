#include "common.h"
#include <sched.h>
KERNEL_OF(int, importedcall)(int n, int *a) {
  int bad = 0;
  for (int i = 0; i < n; i++) bad += sched_yield() + (a[i] = i * 3);
  return bad;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 2000);
  int *a = make(n * sizeof *a);
  printf("%d\n", importedcall(n, a));
  checksum("importedcall", a, n * sizeof *a);
}
