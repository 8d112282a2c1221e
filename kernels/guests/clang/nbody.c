#include "common.h"
#include <math.h>
KERNEL(forces)(int n, const double *x, const double *y, const double *z, const double *m, double *ax, double *ay, double *az) {
  for (int i = 0; i < n; i++) {
    double sx = 0, sy = 0, sz = 0;
    for (int j = 0; j < n; j++) {
      double dx = x[j] - x[i], dy = y[j] - y[i], dz = z[j] - z[i];
      double d2 = dx * dx + dy * dy + dz * dz + 1e-3;
      double f = m[j] / (d2 * __builtin_sqrt(d2));
      sx += dx * f;
      sy += dy * f;
      sz += dz * f;
    }
    ax[i] = sx;
    ay[i] = sy;
    az[i] = sz;
  }
}
KERNEL(move_bodies)(int n, double dt, double *p, double *v, const double *a) {
  for (int i = 0; i < n; i++) {
    v[i] += dt * a[i];
    p[i] += dt * v[i];
  }
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 200), steps = arg(argc, argv, 2, 3);
  double *p[3], *v[3], *a[3], *m = random_f64(n);
  for (int d = 0; d < 3; d++) {
    p[d] = random_f64(n);
    v[d] = random_f64(n);
    a[d] = make(n * sizeof(double));
  }
  for (int s = 0; s < steps; s++) {
    forces(n, p[0], p[1], p[2], m, a[0], a[1], a[2]);
    for (int d = 0; d < 3; d++) move_bodies(n, 0.01, p[d], v[d], a[d]);
  }
  for (int d = 0; d < 3; d++) checksum("nbody", p[d], n * sizeof(double));
}
