#include "common.h"
KERNEL(histogram)(int n, const uint8_t *x, uint32_t *bins) {
  for (int i = 0; i < n; i++) bins[x[i]]++;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  uint8_t *x = random_u8(n);
  uint32_t *bins = calloc(256, 4);
  histogram(n, x, bins);
  checksum("histogram", bins, 1024);
}
