#include "guest.h"

KERNEL(idot) int64_t idot(const int32_t *x, const int32_t *y, size_t n) {
  int64_t s = 0;
  for (size_t i = 0; i < n; i++) s += (int64_t)x[i] * y[i];
  return s;
}

KERNEL(idot16) int32_t idot16(const int16_t *x, const int16_t *y, int n) {
  uint32_t s = 0;
  for (int i = 0; i < n; i++) s += (uint32_t)(x[i] * y[i]);
  return (int32_t)s;
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 1);
  int32_t *x = alloc(n, sizeof *x), *y = alloc(n, sizeof *y);
  fill_i32(x, n), fill_i32(y, n);
  int16_t *x16 = alloc(n, sizeof *x16), *y16 = alloc(n, sizeof *y16);
  for (int i = 0; i < n; i++) {
    x16[i] = (int16_t)x[i], y16[i] = (int16_t)y[i];
    x[i] >>= 8, y[i] >>= 8;
  }
  int64_t s = 0;
  for (int r = 0; r < reps; r++) {
    s ^= idot(x, y, n);
    s += idot16(x16, y16, n);
    if (n) x[r % n] ^= (int32_t)s & 0xff;
  }
  report("idot", &s, sizeof s, (double)(s >> 32));
  return 0;
}
