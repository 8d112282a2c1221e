#include "common.h"
KERNEL(mandelbrot)(int w, int h, int limit, uint32_t *out) {
  for (int y = 0; y < h; y++)
    for (int x = 0; x < w; x++) {
      double cr = 3.0 * x / w - 2.0, ci = 2.0 * y / h - 1.0, zr = 0, zi = 0;
      int n = 0;
      while (n < limit && zr * zr + zi * zi < 4.0) {
        double t = zr * zr - zi * zi + cr;
        zi = 2.0 * zr * zi + ci;
        zr = t;
        n++;
      }
      out[y * w + x] = (uint32_t)n;
    }
}
int main(int argc, char **argv) {
  int w = arg(argc, argv, 1, 200), h = arg(argc, argv, 2, w), limit = arg(argc, argv, 3, 200);
  uint32_t *out = make((size_t)w * h * sizeof *out);
  mandelbrot(w, h, limit, out);
  checksum("mandelbrot", out, (size_t)w * h * sizeof *out);
}
