#include "common.h"
/* Its own exp, log and normal distribution, as a program without libm has them. */
static double my_exp(double x) {
  int k = (int)(x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5));
  double r = x - k * 0.6931471805599453, t = 1, s = 1;
  for (int i = 1; i < 14; i++) {
    t *= r / i;
    s += t;
  }
  union { uint64_t u; double d; } p = {(uint64_t)(1023 + k) << 52};
  return s * p.d;
}
static double my_log(double x) {
  union { double d; uint64_t u; } b = {x};
  int e = (int)(b.u >> 52) - 1023;
  b.u = (b.u & 0xfffffffffffffull) | 0x3ff0000000000000ull;
  double m = (b.d - 1) / (b.d + 1), q = m * m, s = 0, t = m;
  for (int i = 1; i < 30; i += 2) {
    s += t / i;
    t *= q;
  }
  return 2 * s + e * 0.6931471805599453;
}
static double cnd(double d) {
  double k = 1 / (1 + 0.2316419 * (d < 0 ? -d : d));
  double c = 0.3989422804014327 * my_exp(-0.5 * d * d) *
             (k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429)))));
  return d > 0 ? 1 - c : c;
}
KERNEL(blackscholes)(int n, const double *s, const double *x, const double *t, double *call) {
  for (int i = 0; i < n; i++) {
    double q = __builtin_sqrt(t[i]);
    double d1 = (my_log(s[i] / x[i]) + (0.02 + 0.045) * t[i]) / (0.3 * q), d2 = d1 - 0.3 * q;
    call[i] = s[i] * cnd(d1) - x[i] * my_exp(-0.02 * t[i]) * cnd(d2);
  }
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 2000);
  double *s = random_f64(n), *x = random_f64(n), *t = random_f64(n), *call = make(n * sizeof *call);
  for (int i = 0; i < n; i++) {
    s[i] = 20 + 10 * s[i];
    x[i] = 20 + 10 * x[i];
    t[i] = 1.5 + t[i];
  }
  blackscholes(n, s, x, t, call);
  checksum("blackscholes", call, n * sizeof *call);
}
