// Sums and products of floats: in source order where floats are strict, in parallel where they are relaxed.
#include "common.h"
KERNEL_OF(float, dot)(int n, const float *x, const float *y) {
  float s = 0;
  for (int i = 0; i < n; i++) s += x[i] * y[i];
  return s;
}
KERNEL_OF(double, norm2)(int n, const double *x) {
  double s = 0;
  for (int i = 0; i < n; i++) s += x[i] * x[i];
  return s;
}
KERNEL_OF(double, variance)(int n, const float *x) {
  double s = 0;
  for (int i = 0; i < n; i++) s += x[i];
  double mean = s / n, v = 0;
  for (int i = 0; i < n; i++) v += (x[i] - mean) * (x[i] - mean);
  return v / n;
}
// What is over the threshold, what is under it, and how many there are.
KERNEL_OF(double, split)(int n, const double *x, double at) {
  double over = 0, under = 0;
  int count = 0;
  for (int i = 0; i < n; i++) {
    if (x[i] > at) {
      over += x[i];
      count++;
    } else {
      under -= x[i];
    }
  }
  return over * count - under;
}
KERNEL_OF(float, total)(int rows, int cols, const float *a) {
  float s = 0;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) s += a[i * cols + j];
  return s;
}
KERNEL_OF(double, product)(int n, const double *x) {
  double p = 1;
  for (int i = 0; i < n; i++) p *= 1 + x[i] * 0x1p-10;
  return p;
}
// The sum of what is stored besides.
KERNEL_OF(float, scaled)(int n, const float *x, float *restrict y) {
  float s = 0;
  for (int i = 0; i < n; i++) {
    y[i] = x[i] * 3;
    s += y[i];
  }
  return s;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 100000);
  float *x = random_f32(n), *y = random_f32(n);
  double *z = random_f64(n);
  printf("%.9g %.17g %.17g %.17g\n", dot(n, x, y), norm2(n, z), variance(n, x), split(n, z, 0.125));
  printf("%.9g %.17g %.9g\n", total(n / 50, 50, x), product(n, z), scaled(n, x, y));
  checksum("scaled", y, n * sizeof *y);
}
