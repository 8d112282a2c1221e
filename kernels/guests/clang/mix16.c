#include "guest.h"

// Audio: two 16-bit tracks with gains in Q8, saturating.
KERNEL(mix16) void mix16(const int16_t *a, const int16_t *b, int16_t *out, int gain_a, int gain_b, size_t n) {
  for (size_t i = 0; i < n; i++) {
    int v = (a[i] * gain_a + b[i] * gain_b) >> 8;
    if (v > 32767) v = 32767;
    else if (v < -32768) v = -32768;
    out[i] = (int16_t)v;
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 1);
  int16_t *a = alloc(n, sizeof *a), *b = alloc(n, sizeof *b), *out = alloc(n, sizeof *out);
  fill_u8((uint8_t *)a, n * sizeof *a), fill_u8((uint8_t *)b, n * sizeof *b);
  for (int r = 0; r < reps; r++) {
    mix16(a, b, out, 200, 190, n);
    int16_t *t = a;
    a = out, out = t;
  }
  report("mix16", a, n * sizeof *a, n ? a[n / 2] : 0);
  return 0;
}
