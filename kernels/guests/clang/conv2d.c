#include "guest.h"

// A valid (no padding) k x k convolution of a w x h image.
KERNEL(conv2d) void conv2d(const float *in, const float *weights, float *out, int w, int h, int k) {
  int ow = w - k + 1, oh = h - k + 1;
  for (int y = 0; y < oh; y++)
    for (int x = 0; x < ow; x++) {
      float sum = 0.0f;
      for (int i = 0; i < k; i++)
        for (int j = 0; j < k; j++) sum += in[(y + i) * w + x + j] * weights[i * k + j];
      out[y * ow + x] = sum;
    }
}

int main(int argc, char **argv) {
  int w = arg(argc, argv, 1, 61), h = arg(argc, argv, 2, 43), k = arg(argc, argv, 3, 5);
  size_t len = (size_t)w * h, n = (size_t)(w - k + 1) * (h - k + 1);
  float *in = alloc(len, sizeof *in), *weights = alloc(k * k, sizeof *weights), *out = alloc(n, sizeof *out);
  fill_f32(in, len), fill_f32(weights, k * k);
  conv2d(in, weights, out, w, h, k);
  report("conv2d", out, n * sizeof *out, n ? out[n / 2] : 0);
  return 0;
}
