#include "common.h"
KERNEL(decode)(int n, int *x) {
  for (int i = 1; i < n; i++) x[i] += x[i - 1];
}
KERNEL(exclusive)(int n, uint64_t *x) {
  uint64_t s = 0;
  for (int i = 0; i < n; i++) {
    uint64_t t = x[i];
    x[i] = s;
    s += t;
  }
}
KERNEL(running_max)(int n, const int *x, int *y) {
  int m = INT32_MIN;
  for (int i = 0; i < n; i++) {
    m = x[i] > m ? x[i] : m;
    y[i] = m;
  }
}
KERNEL(parity)(int n, const uint8_t *x, uint8_t *y) {
  uint32_t s = 0;
  for (int i = 0; i < n; i++) {
    s ^= x[i];
    y[i] = (uint8_t)(s + x[i]);
  }
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  int *x = random_i32(n), *y = make(n * sizeof *y);
  uint64_t *z = make(n * sizeof *z);
  uint8_t *b = random_u8(n), *c = make(n);
  for (int i = 0; i < n; i++) z[i] = ((uint64_t)next_u32() << 32) | next_u32();
  running_max(n, x, y);
  decode(n, x);
  exclusive(n, z);
  parity(n, b, c);
  checksum("decode", x, n * sizeof *x);
  checksum("exclusive", z, n * sizeof *z);
  checksum("running_max", y, n * sizeof *y);
  checksum("parity", c, n);
}
