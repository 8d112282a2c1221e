#include "guest.h"

// Bytes, and the inner loop leaves by break.
KERNEL(mandelbrot8) void mandelbrot8(uint8_t *out, int w, int h, double x0, double y0, double d) {
  for (int py = 0; py < h; py++)
    for (int px = 0; px < w; px++) {
      double cx = x0 + px * d, cy = y0 + py * d;
      double zx = cx, zy = cy;
      int k;
      for (k = 0; k < 255; k++) {
        double xx = zx * zx, yy = zy * zy;
        if (xx + yy > 4.0) break;
        zy = 2.0 * zx * zy + cy;
        zx = xx - yy + cx;
      }
      out[py * w + px] = (uint8_t)k;
    }
}

int main(int argc, char **argv) {
  int w = arg(argc, argv, 1, 61), h = arg(argc, argv, 2, 43);
  size_t len = (size_t)w * h;
  uint8_t *out = alloc(len, 1);
  mandelbrot8(out, w, h, -2.0, -1.25, 3.0 / (w ? w : 1));
  report("mandelbrot8", out, len, len ? out[len / 2] : 0);
  return 0;
}
