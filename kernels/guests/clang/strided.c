#include "guest.h"

// The odd columns of an upper triangle: bounds of one loop depend on the other.
KERNEL(triangle) void triangle(double *a, const double *b, int n, double s) {
  for (int i = 0; i < n; i++)
    for (int j = i; j < n; j += 2) a[i * n + j] += s * b[j * n + i];
}

// A pitch that is not the width, and rows as pointers.
KERNEL(pitched) void pitched(uint8_t *base, int pitch, int w, int h, int add) {
  for (int y = 0; y < h; y++) {
    uint8_t *row = base + y * pitch;
    for (int x = 0; x < w; x++) row[x] = (uint8_t)(row[x] + add * (x ^ y));
  }
}

// Every s-th element, s known only at run time.
KERNEL(every) void every(float *x, int n, int s, float f) {
  for (int i = 0; i < n; i += s) x[i] *= f;
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 43), reps = arg(argc, argv, 2, 1);
  size_t len = (size_t)n * n;
  double *a = alloc(len, sizeof *a), *b = alloc(len, sizeof *b);
  uint8_t *image = alloc(len, 1);
  float *x = alloc(len, sizeof *x);
  fill_f64(a, len), fill_f64(b, len), fill_u8(image, len), fill_f32(x, len);
  for (int r = 0; r < reps; r++) {
    triangle(a, b, n, 0.25);
    pitched(image, n, n - n / 4, n, 3 + r);
    every(x, (int)len, 1 + r % 5, 1.0009765625f);
  }
  report("triangle", a, len * sizeof *a, len ? a[len / 2] : 0);
  report("pitched", image, len, len ? image[len / 2] : 0);
  report("every", x, len * sizeof *x, len ? x[len / 2] : 0);
  return 0;
}
