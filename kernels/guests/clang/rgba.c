#include "guest.h"

// RGBA to premultiplied BGRA in 32-bit words.
KERNEL(rgba) void rgba(const uint32_t *in, uint32_t *out, size_t n) {
  for (size_t i = 0; i < n; i++) {
    uint32_t p = in[i], a = p >> 24;
    uint32_t r = (p & 255) * a / 255, g = (p >> 8 & 255) * a / 255, b = (p >> 16 & 255) * a / 255;
    out[i] = a << 24 | r << 16 | g << 8 | b;
  }
}

// Reverses the order, counting down: one stride is negative.
KERNEL(reverse) void reverse(const uint32_t *in, uint32_t *out, size_t n) {
  for (size_t i = n; i-- > 0;) out[n - 1 - i] = in[i];
}

// One bit count and one rotation per 64-bit word.
KERNEL(bits) void bits(uint64_t *x, int n) {
  uint64_t *end = x + n;
  while (x != end) {
    *x = (*x << 7 | *x >> 57) ^ (uint64_t)__builtin_popcountll(*x);
    x++;
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 1);
  uint32_t *in = alloc(n + 1, sizeof *in), *out = alloc(n + 1, sizeof *out);
  fill_i32((int32_t *)in, n + 1), memset(out, 0, (n + 1) * sizeof *out);
  for (int r = 0; r < reps; r++) {
    reverse(in, out, n);
    rgba(out, in, n);
    for (int i = r & 7; i < n; i += 8) in[i] |= 0xc0000000u;
  }
  uint64_t *wide = alloc(n, sizeof *wide);
  for (int i = 0; i < n; i++) wide[i] = (uint64_t)in[i] << 32 | out[i];
  for (int r = 0; r < reps; r++) bits(wide, n);
  report("rgba", in, n * sizeof *in, n ? in[n / 2] : 0);
  report("bits", wide, n * sizeof *wide, n ? (double)(wide[n / 2] >> 24) : 0);
  return 0;
}
