#include "common.h"
KERNEL(grey)(int n, const uint8_t *rgb, uint8_t *out) {
  for (int i = 0; i < n; i++) out[i] = (uint8_t)((77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2]) >> 8);
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  uint8_t *rgb = random_u8(3 * (size_t)n), *out = make(n);
  grey(n, rgb, out);
  checksum("grey", out, n);
}
