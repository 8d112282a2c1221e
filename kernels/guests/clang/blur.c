#include "common.h"
KERNEL(blur)(int w, int h, const uint8_t *in, uint8_t *out) {
  for (int y = 1; y < h - 1; y++)
    for (int x = 1; x < w - 1; x++) {
      unsigned sum = 0;
      for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++) sum += in[(y + dy) * w + x + dx];
      out[y * w + x] = (uint8_t)(sum / 9);
    }
}
int main(int argc, char **argv) {
  int w = arg(argc, argv, 1, 640), h = arg(argc, argv, 2, 480);
  uint8_t *in = random_u8((size_t)w * h), *out = calloc((size_t)w * h, 1);
  blur(w, h, in, out);
  checksum("blur", out, (size_t)w * h);
}
