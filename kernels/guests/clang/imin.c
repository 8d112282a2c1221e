#include "guest.h"

KERNEL(imin) int imin(const int *x, int n) {
  int best = x[0];
  for (int i = 1; i < n; i++)
    if (x[i] < best) best = x[i];
  return best;
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 1003), reps = arg(argc, argv, 2, 1);
  int *x = alloc(n + 1, sizeof *x), s = 0;
  fill_i32(x, n + 1);
  for (int r = 0; r < reps; r++) {
    int v = imin(x, n);
    s ^= v;
    x[r % (n + 1)] ^= v >> 3;
  }
  report("imin", &s, sizeof s, s);
  return 0;
}
