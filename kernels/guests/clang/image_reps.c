#include "guest.h"

// Grey, then several blurs, then a threshold: a chain of image kernels on 8-bit pixels.
KERNEL(grey) void grey(const uint8_t *rgb, uint8_t *out, size_t pixels) {
  for (size_t i = 0; i < pixels; i++)
    out[i] = (uint8_t)((77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2] + 128) >> 8);
}

KERNEL(blur) void blur(const uint8_t *in, uint8_t *out, size_t w, size_t h) {
  for (size_t y = 1; y + 1 < h; y++)
    for (size_t x = 1; x + 1 < w; x++) {
      const uint8_t *p = in + y * w + x;
      int sum = p[-w - 1] + p[-w] + p[-w + 1] + p[-1] + p[0] + p[1] + p[w - 1] + p[w] + p[w + 1];
      out[y * w + x] = (uint8_t)(sum / 9);
    }
}

KERNEL(threshold) void threshold(uint8_t *p, size_t n, uint8_t level) {
  for (size_t i = 0; i < n; i++) p[i] = p[i] >= level ? 255 : 0;
}

int main(int argc, char **argv) {
  int w = arg(argc, argv, 1, 67), h = arg(argc, argv, 2, 43), reps = arg(argc, argv, 3, 3);
  size_t n = (size_t)w * h;
  uint8_t *rgb = alloc(n, 3), *a = alloc(n, 1), *b = alloc(n, 1);
  fill_u8(rgb, 3 * n);
  grey(rgb, a, n);
  memcpy(b, a, n);
  for (int r = 0; r < reps; r++) {
    blur(a, b, w, h);
    uint8_t *t = a;
    a = b, b = t;
  }
  uint64_t before = fnv1a(a, n);
  report("blurred", &before, sizeof before, n ? a[n / 2] : 0);
  threshold(a, n, 127);
  report("threshold", a, n, n ? a[n / 2] : 0);
  return 0;
}
