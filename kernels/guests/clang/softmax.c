#include "common.h"
static float my_exp(float x) {
  float r = 1 + x / 1024;
  for (int i = 0; i < 10; i++) r *= r;
  return r;
}
KERNEL(softmax)(int rows, int cols, float *a) {
  for (int i = 0; i < rows; i++) {
    float m = a[i * cols], s = 0;
    for (int j = 1; j < cols; j++) m = a[i * cols + j] > m ? a[i * cols + j] : m;
    for (int j = 0; j < cols; j++) {
      a[i * cols + j] = my_exp(a[i * cols + j] - m);
      s += a[i * cols + j];
    }
    for (int j = 0; j < cols; j++) a[i * cols + j] /= s;
  }
}
int main(int argc, char **argv) {
  int r = arg(argc, argv, 1, 100), c = arg(argc, argv, 2, 130);
  float *a = random_f32((size_t)r * c);
  softmax(r, c, a);
  checksum("softmax", a, (size_t)r * c * sizeof *a);
}
