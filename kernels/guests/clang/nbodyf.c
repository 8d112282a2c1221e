#include "guest.h"
#include <math.h>

KERNEL(accelerate) void accelerate(const float *x, const float *y, const float *z, const float *mass, float *ax, float *ay, float *az, int n) {
  for (int i = 0; i < n; i++) {
    float sx = 0, sy = 0, sz = 0;
    for (int j = 0; j < n; j++) {
      float dx = x[j] - x[i], dy = y[j] - y[i], dz = z[j] - z[i];
      float r2 = dx * dx + dy * dy + dz * dz + (float)0.01;
      float w = mass[j] / (r2 * sqrtf(r2));
      sx += w * dx, sy += w * dy, sz += w * dz;
    }
    ax[i] = sx, ay[i] = sy, az[i] = sz;
  }
}

KERNEL(integrate) void integrate(float *p, float *v, const float *a, float dt, int n) {
  for (int i = 0; i < n; i++) {
    v[i] += dt * a[i];
    p[i] += dt * v[i];
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 101), steps = arg(argc, argv, 2, 2);
  float *f[10];
  for (int i = 0; i < 10; i++) {
    f[i] = alloc(n, sizeof(float));
    fill_f32(f[i], n);
  }
  for (int i = 0; i < n; i++) f[9][i] += 1;
  for (int t = 0; t < steps; t++) {
    accelerate(f[0], f[1], f[2], f[9], f[6], f[7], f[8], n);
    for (int d = 0; d < 3; d++) integrate(f[d], f[3 + d], f[6 + d], (float)0.001, n);
  }
  report("nbodyf", f[0], n * sizeof(float), n ? f[0][n / 2] : 0);
  return 0;
}
