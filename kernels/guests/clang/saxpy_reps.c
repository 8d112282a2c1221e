#include "guest.h"

// Many calls over the same arrays, as a solver makes them: what counts is that the data stays where it is.
KERNEL(saxpy) void saxpy(float a, const float *x, float *y, size_t n) {
  for (size_t i = 0; i < n; i++) y[i] = a * x[i] + y[i];
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 3);
  float *x = alloc(n, sizeof *x), *y = alloc(n, sizeof *y);
  fill_f32(x, n), fill_f32(y, n);
  for (int r = 0; r < reps; r++) saxpy(0.75f, x, y, n);
  report("saxpy", y, n * sizeof *y, n ? y[n / 2] : 0);
  return 0;
}
