#include "guest.h"

// Gauss–Seidel in place, five neighbours: each point from those that the sweep has been at already, and those it has not.
KERNEL(seidel_five) void seidel_five(double *a, int rows, int columns, int steps) {
  for (int t = 0; t < steps; t++)
    for (int i = 1; i < rows - 1; i++)
      for (int j = 1; j < columns - 1; j++)
        a[i * columns + j] =
            0.25 * (a[(i - 1) * columns + j] + a[(i + 1) * columns + j] + a[i * columns + j - 1] + a[i * columns + j + 1]);
}

// All nine.
KERNEL(seidel_nine) void seidel_nine(double *a, int rows, int columns) {
  for (int i = 1; i < rows - 1; i++)
    for (int j = 1; j < columns - 1; j++) {
      double *p = a + i * columns + j;
      *p = (p[-columns - 1] + p[-columns] + p[-columns + 1] + p[-1] + p[0] + p[1] + p[columns - 1] + p[columns] + p[columns + 1]) / 9;
    }
}

int main(int argc, char **argv) {
  int rows = arg(argc, argv, 1, 37), columns = arg(argc, argv, 2, 45), steps = arg(argc, argv, 3, 3);
  double *a = alloc((size_t)rows * columns, sizeof *a);
  for (int i = 0; i < rows * columns; i++) a[i] = rng_u32() % 1000;
  seidel_five(a, rows, columns, steps);
  seidel_nine(a, rows, columns);
  report("seidel", a, (size_t)rows * columns * sizeof *a, a[columns + 1]);
  return 0;
}
