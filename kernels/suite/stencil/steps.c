// Stencils over time: arrays that take turns, in one to three dimensions.
#include "../suite.h"

#define LEN 1002
#define NY 62
#define NX 66
#define ND 21
#define MIN(a, b) ((a) < (b) ? (a) : (b))

static f64 line_a[LEN], line_b[LEN];
static f64 a[NY][NX], b[NY][NX];
static f32 grid0[NY * NX], grid1[NY * NX];
static f64 cube_a[ND][ND][ND], cube_b[ND][ND][ND];
static f64 ex[NY][NX], ey[NY][NX], hz[NY][NX], source[64];
static f64 u[NY][NY], v[NY][NY], p[NY][NY], q[NY][NY];
static u8 life_a[NY][NX], life_b[NY][NX];
static i32 heat_a[NY][NX], heat_b[NY][NX];
static f32 wave_old[NY][NX], wave_now[NY][NX], wave_new[NY][NX];

KERNEL(void, init_steps)(i32 seed) {
  SEEDED(seed);
  FILL(f64, line_a, -1, 1);
  FILL(f64, line_b, -1, 1);
  FILL(f64, a, -1, 1);
  FILL(f64, b, -1, 1);
  FILL(f32, grid0, -1, 1);
  FILL(f32, grid1, -1, 1);
  FILL(f64, cube_a, -1, 1);
  FILL(f64, cube_b, -1, 1);
  FILL(f64, ex, -1, 1);
  FILL(f64, ey, -1, 1);
  FILL(f64, hz, -1, 1);
  FILL(f64, source, -1, 1);
  FILL(f64, u, -1, 1);
  FILL(f64, v, -1, 1);
  FILL(f64, p, -1, 1);
  FILL(f64, q, -1, 1);
  FILL_BITS(u8, life_a);
  for (i32 y = 0; y < NY; y++) // parallel
    for (i32 x = 0; x < NX; x++) // parallel
      life_a[y][x] = (life_a[y][x] & 3) == 0;
  FILL_BITS(u8, life_b);
  FILL(i32, heat_a, -1000, 1000);
  FILL(i32, heat_b, -1000, 1000);
  FILL(f32, wave_old, -1, 1);
  FILL(f32, wave_now, -1, 1);
  FILL(f32, wave_new, -1, 1);
}

KERNEL(void, jacobi1d)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 i = 1; i < LEN - 1; i++) // parallel
      line_b[i] = 0.33333 * (line_a[i - 1] + line_a[i] + line_a[i + 1]);
    for (i32 i = 1; i < LEN - 1; i++) // parallel
      line_a[i] = 0.33333 * (line_b[i - 1] + line_b[i] + line_b[i + 1]);
  }
}

KERNEL(void, jacobi2d)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) // parallel
        b[y][x] = 0.2 * (a[y][x] + a[y][x - 1] + a[y][x + 1] + a[y - 1][x] + a[y + 1][x]);
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) // parallel
        a[y][x] = b[y][x];
  }
}

KERNEL(void, nine_point)(void) {
  for (i32 y = 1; y < NY - 1; y++) // parallel
    for (i32 x = 1; x < NX - 1; x++) { // parallel
      f64 sum = 0;
      for (i32 dy = -1; dy <= 1; dy++)
        for (i32 dx = -1; dx <= 1; dx++)
          sum += a[y + dy][x + dx];
      b[y][x] = sum / 9;
    }
}

// Two pointers change places after each step.
APART f32 *relax_pointers(i32 ny, i32 nx, i32 steps, f32 *from, f32 *to) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 y = 1; y < ny - 1; y++) // parallel
      for (i32 x = 1; x < nx - 1; x++) // parallel
        to[y * nx + x] = 0.25f * (from[y * nx + x - 1] + from[y * nx + x + 1] + from[(y - 1) * nx + x] + from[(y + 1) * nx + x]);
    f32 *swap = from;
    from = to;
    to = swap;
  }
  return from;
}

KERNEL(f32, relax_flat)(i32 ny, i32 nx, i32 steps) { return relax_pointers(ny, nx, steps, grid0, grid1)[nx + 1]; }

// The array that is written is chosen by the parity of the step.
KERNEL(void, relax_parity)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    f32 *from = t & 1 ? grid1 : grid0, *to = t & 1 ? grid0 : grid1;
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) // parallel
        to[y * NX + x] = 0.2f * (from[y * NX + x] + from[y * NX + x - 1] + from[y * NX + x + 1] + from[(y - 1) * NX + x] + from[(y + 1) * NX + x]);
  }
}

KERNEL(void, heat_cube)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 z = 1; z < ND - 1; z++) // parallel
      for (i32 y = 1; y < ND - 1; y++) // parallel
        for (i32 x = 1; x < ND - 1; x++) // parallel
          cube_b[z][y][x] = 0.125 * (cube_a[z + 1][y][x] - 2.0 * cube_a[z][y][x] + cube_a[z - 1][y][x]) +
                            0.125 * (cube_a[z][y + 1][x] - 2.0 * cube_a[z][y][x] + cube_a[z][y - 1][x]) +
                            0.125 * (cube_a[z][y][x + 1] - 2.0 * cube_a[z][y][x] + cube_a[z][y][x - 1]) + cube_a[z][y][x];
    for (i32 z = 1; z < ND - 1; z++) // parallel
      for (i32 y = 1; y < ND - 1; y++) // parallel
        for (i32 x = 1; x < ND - 1; x++) // parallel
          cube_a[z][y][x] = 0.5 * (cube_b[z][y][x] + cube_b[z][y][x - 1]);
  }
}

APART void cube_pointers(i32 nz, i32 ny, i32 nx, const f64 *in, f64 *out) {
  for (i32 z = 1; z < nz - 1; z++) // parallel
    for (i32 y = 1; y < ny - 1; y++) // parallel
      for (i32 x = 1; x < nx - 1; x++) { // parallel
        i32 at = (z * ny + y) * nx + x;
        out[at] = in[at - 1] + in[at + 1] + in[at - nx] + in[at + nx] + in[at - nx * ny] + in[at + nx * ny] - 6 * in[at];
      }
}

KERNEL(void, cube_flat)(i32 nz, i32 ny, i32 nx) { cube_pointers(nz, ny, nx, (f64 *)cube_a, (f64 *)cube_b); }

// Electric and magnetic fields on staggered grids.
KERNEL(void, staggered_fields)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 x = 0; x < NX; x++) // parallel
      ey[0][x] = source[t & 63];
    for (i32 y = 1; y < NY; y++) // parallel
      for (i32 x = 0; x < NX; x++) // parallel
        ey[y][x] = ey[y][x] - 0.5 * (hz[y][x] - hz[y - 1][x]);
    for (i32 y = 0; y < NY; y++) // parallel
      for (i32 x = 1; x < NX; x++) // parallel
        ex[y][x] = ex[y][x] - 0.5 * (hz[y][x] - hz[y][x - 1]);
    for (i32 y = 0; y < NY - 1; y++) // parallel
      for (i32 x = 0; x < NX - 1; x++) // parallel
        hz[y][x] = hz[y][x] - 0.7 * (ex[y][x + 1] - ex[y][x] + ey[y + 1][x] - ey[y][x]);
  }
}

// Alternating directions: a recurrence along each line, the lines stand alone.
KERNEL(void, alternating_directions)(i32 steps, f64 k) {
  f64 d = 1 + 2 * k;
  for (i32 t = 0; t < steps; t++) {
    for (i32 i = 1; i < NY - 1; i++) { // parallel
      v[0][i] = 1;
      p[i][0] = 0;
      q[i][0] = v[0][i];
      for (i32 j = 1; j < NY - 1; j++) {
        p[i][j] = k / (d - k * p[i][j - 1]);
        q[i][j] = (k * u[j][i - 1] + (1 - 2 * k) * u[j][i] + k * u[j][i + 1] + k * q[i][j - 1]) * p[i][j];
      }
      v[NY - 1][i] = 1;
      for (i32 j = NY - 2; j >= 1; j--)
        v[j][i] = p[i][j] * v[j + 1][i] + q[i][j];
    }
    for (i32 i = 1; i < NY - 1; i++) { // parallel
      u[i][0] = 1;
      p[i][0] = 0;
      q[i][0] = u[i][0];
      for (i32 j = 1; j < NY - 1; j++) {
        p[i][j] = k / (d - k * p[i][j - 1]);
        q[i][j] = (k * v[i - 1][j] + (1 - 2 * k) * v[i][j] + k * v[i + 1][j] + k * q[i][j - 1]) * p[i][j];
      }
      u[i][NY - 1] = 1;
      for (i32 j = NY - 2; j >= 1; j--)
        u[i][j] = p[i][j] * u[i][j + 1] + q[i][j];
    }
  }
}

KERNEL(void, game_of_life)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) { // parallel
        i32 n = life_a[y - 1][x - 1] + life_a[y - 1][x] + life_a[y - 1][x + 1] + life_a[y][x - 1] + life_a[y][x + 1] +
                life_a[y + 1][x - 1] + life_a[y + 1][x] + life_a[y + 1][x + 1];
        life_b[y][x] = n == 3 || (n == 2 && life_a[y][x]);
      }
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) // parallel
        life_a[y][x] = life_b[y][x];
  }
}

// On a torus: the neighbours' places are taken modulo the size.
KERNEL(void, life_on_torus)(void) {
  for (i32 y = 0; y < NY; y++) // parallel
    for (i32 x = 0; x < NX; x++) { // parallel
      i32 n = 0;
      for (i32 dy = 0; dy < 3; dy++)
        for (i32 dx = 0; dx < 3; dx++)
          n += life_a[(y + dy + NY - 1) % NY][(x + dx + NX - 1) % NX];
      n -= life_a[y][x];
      life_b[y][x] = n == 3 || (n == 2 && life_a[y][x]);
    }
}

KERNEL(void, integer_diffusion)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) // parallel
        heat_b[y][x] = (heat_a[y - 1][x] + heat_a[y + 1][x] + heat_a[y][x - 1] + heat_a[y][x + 1]) >> 2;
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) // parallel
        heat_a[y][x] = (heat_b[y][x] + heat_a[y][x]) / 2;
  }
}

// The second order in time: three arrays go round.
KERNEL(void, wave_equation)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) // parallel
        wave_new[y][x] = 2 * wave_now[y][x] - wave_old[y][x] +
                         0.2f * (wave_now[y - 1][x] + wave_now[y + 1][x] + wave_now[y][x - 1] + wave_now[y][x + 1] - 4 * wave_now[y][x]);
    for (i32 y = 0; y < NY; y++) // parallel
      for (i32 x = 0; x < NX; x++) { // parallel
        wave_old[y][x] = wave_now[y][x];
        wave_now[y][x] = wave_new[y][x];
      }
  }
}

KERNEL(f64, jacobi_until)(f64 limit, i32 most) {
  f64 change = limit + 1;
  for (i32 t = 0; t < most && change > limit; t++) { // kept
    change = 0;
    for (i32 y = 1; y < NY - 1; y++) // parallel
      for (i32 x = 1; x < NX - 1; x++) // parallel
        b[y][x] = 0.25 * (a[y][x - 1] + a[y][x + 1] + a[y - 1][x] + a[y + 1][x]);
    for (i32 y = 1; y < NY - 1; y++) // reduction
      for (i32 x = 1; x < NX - 1; x++) { // reduction
        f64 d = __builtin_fabs(b[y][x] - a[y][x]);
        change = d > change ? d : change;
        a[y][x] = b[y][x];
      }
  }
  return change;
}

// Boundaries are set by loops of their own.
KERNEL(void, periodic_boundary)(void) {
  for (i32 y = 0; y < NY; y++) { // parallel
    a[y][0] = a[y][NX - 2];
    a[y][NX - 1] = a[y][1];
  }
  for (i32 x = 0; x < NX; x++) { // parallel
    a[0][x] = a[NY - 2][x];
    a[NY - 1][x] = a[1][x];
  }
}

// Tiled by hand.
KERNEL(void, tiled_jacobi)(i32 tile) {
  for (i32 yy = 1; yy < NY - 1; yy += tile) // parallel
    for (i32 xx = 1; xx < NX - 1; xx += tile) // parallel
      for (i32 y = yy; y < MIN(yy + tile, NY - 1); y++) // parallel
        for (i32 x = xx; x < MIN(xx + tile, NX - 1); x++) // parallel
          b[y][x] = 0.2 * (a[y][x] + a[y][x - 1] + a[y][x + 1] + a[y - 1][x] + a[y + 1][x]);
}
