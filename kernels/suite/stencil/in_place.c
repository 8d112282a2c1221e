// Stencils in place: each point needs the new values of some of its neighbours.
#include "../suite.h"

#define LEN 517
#define NY 53
#define NX 59

static f64 line[LEN], g[NY][NX], rhs[NY][NX], flat[NY * NX], cube[13][17][19];
static i32 steps_i[NY][NX];

KERNEL(void, init_in_place)(i32 seed) {
  SEEDED(seed);
  FILL(f64, line, -1, 1);
  FILL(f64, g, -1, 1);
  FILL(f64, rhs, -1, 1);
  FILL(f64, flat, -1, 1);
  FILL(f64, cube, -1, 1);
  FILL(i32, steps_i, -1000, 1000);
}

KERNEL(void, seidel1d)(i32 steps) {
  for (i32 t = 0; t < steps; t++)
    for (i32 i = 1; i < LEN - 1; i++) // kept
      line[i] = (line[i - 1] + line[i] + line[i + 1]) / 3;
}

KERNEL(void, seidel2d)(i32 steps) {
  for (i32 t = 0; t < steps; t++)
    for (i32 y = 1; y < NY - 1; y++) // wavefront
      for (i32 x = 1; x < NX - 1; x++) // wavefront
        g[y][x] = 0.25 * (g[y - 1][x] + g[y + 1][x] + g[y][x - 1] + g[y][x + 1] - rhs[y][x]);
}

KERNEL(void, seidel_nine)(i32 steps) {
  for (i32 t = 0; t < steps; t++)
    for (i32 y = 1; y < NY - 1; y++) // wavefront
      for (i32 x = 1; x < NX - 1; x++) // wavefront
        g[y][x] = (g[y - 1][x - 1] + g[y - 1][x] + g[y - 1][x + 1] + g[y][x - 1] + g[y][x] + g[y][x + 1] + g[y + 1][x - 1] +
                   g[y + 1][x] + g[y + 1][x + 1]) / 9;
}

KERNEL(void, seidel3d)(void) {
  for (i32 z = 1; z < 12; z++) // wavefront
    for (i32 y = 1; y < 16; y++) // wavefront
      for (i32 x = 1; x < 18; x++) // wavefront
        cube[z][y][x] = (cube[z - 1][y][x] + cube[z][y - 1][x] + cube[z][y][x - 1] + cube[z + 1][y][x] + cube[z][y + 1][x] +
                         cube[z][y][x + 1]) / 6;
}

APART void seidel_pointers(i32 ny, i32 nx, f64 *a) {
  for (i32 y = 1; y < ny - 1; y++) // wavefront
    for (i32 x = 1; x < nx - 1; x++) // wavefront
      a[y * nx + x] = 0.25 * (a[(y - 1) * nx + x] + a[(y + 1) * nx + x] + a[y * nx + x - 1] + a[y * nx + x + 1]);
}

KERNEL(void, seidel_flat)(i32 ny, i32 nx) { seidel_pointers(ny, nx, flat); }

// Both colours of a chessboard, one after the other: a stride of two.
KERNEL(void, red_black)(i32 steps) {
  for (i32 t = 0; t < steps; t++)
    for (i32 colour = 0; colour < 2; colour++)
      for (i32 y = 1; y < NY - 1; y++) // parallel
        for (i32 x = 1 + ((y + colour) & 1); x < NX - 1; x += 2) // parallel
          g[y][x] = 0.25 * (g[y - 1][x] + g[y + 1][x] + g[y][x - 1] + g[y][x + 1] - rhs[y][x]);
}

// The colour as a condition.
KERNEL(void, red_black_if)(i32 colour) {
  for (i32 y = 1; y < NY - 1; y++) // parallel
    for (i32 x = 1; x < NX - 1; x++) // parallel
      if (((x + y) & 1) == colour)
        g[y][x] = 0.25 * (g[y - 1][x] + g[y + 1][x] + g[y][x - 1] + g[y][x + 1]);
}

KERNEL(void, red_black_line)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 i = 1; i < LEN - 1; i += 2) // parallel
      line[i] = 0.5 * (line[i - 1] + line[i + 1]);
    for (i32 i = 2; i < LEN - 1; i += 2) // parallel
      line[i] = 0.5 * (line[i - 1] + line[i + 1]);
  }
}

// Needs only the row above: the columns are parallel.
KERNEL(void, downward)(void) {
  for (i32 y = 1; y < NY; y++)
    for (i32 x = 1; x < NX - 1; x++) // parallel
      g[y][x] += 0.3 * (g[y - 1][x - 1] + g[y - 1][x] + g[y - 1][x + 1]);
}

// Needs only the left neighbour: the rows are parallel.
KERNEL(void, along_rows)(void) {
  for (i32 y = 0; y < NY; y++) // parallel
    for (i32 x = 1; x < NX; x++)
      g[y][x] = 0.5 * g[y][x] + 0.5 * g[y][x - 1];
}

// Needs only the one above in its own column.
KERNEL(void, down_columns)(void) {
  for (i32 x = 0; x < NX; x++) // parallel
    for (i32 y = 1; y < NY; y++)
      g[y][x] = 0.5 * g[y][x] + 0.5 * g[y - 1][x];
}

// A distance between points: cost of the cheaper way, from two sides.
KERNEL(void, distance_pass)(void) {
  for (i32 y = 1; y < NY; y++) // wavefront
    for (i32 x = 1; x < NX; x++) { // wavefront
      i32 a = steps_i[y - 1][x] + 3, b = steps_i[y][x - 1] + 3, c = steps_i[y - 1][x - 1] + 4, v = steps_i[y][x];
      v = a < v ? a : v;
      v = b < v ? b : v;
      steps_i[y][x] = c < v ? c : v;
    }
}

// Reads only ahead of what it writes: parallel once the old values are kept apart.
KERNEL(void, shift_left)(void) {
  for (i32 i = 0; i < LEN - 1; i++) // parallel
    line[i] = 0.5 * (line[i] + line[i + 1]);
}
