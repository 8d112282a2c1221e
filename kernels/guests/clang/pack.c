#include "common.h"
KERNEL_OF(int, pack)(int n, const int *x, int *y, int *places) {
  int k = 0;
  for (int i = 0; i < n; i++)
    if (x[i] > 0) {
      y[k] = x[i];
      places[k++] = i;
    }
  return k;
}
KERNEL(unpack)(int n, const int *x, const int *y, int *z) {
  int k = 0;
  for (int i = 0; i < n; i++)
    if (x[i] > 0) z[i] = y[k++] ^ i;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  int *x = random_i32(n), *y = make(n * sizeof *y), *places = make(n * sizeof *places), *z = random_i32(n);
  int k = pack(n, x, y, places);
  unpack(n, x, y, z);
  printf("%d\n", k);
  checksum("packed", y, k * sizeof *y);
  checksum("places", places, k * sizeof *places);
  checksum("unpacked", z, n * sizeof *z);
}
