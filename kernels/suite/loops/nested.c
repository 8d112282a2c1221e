// Short loop nests: distribution, interchange, node splitting, expansion, symbolic sizes, storage that overlaps.
#include "../suite.h"

#define LEN 1001
#define N 61

static f32 a[LEN], b[LEN], c[LEN], d[LEN], e[LEN], x[4 * LEN];
static f64 aa[N][N], bb[N][N], cc[N][N], tt[N][N];
static i32 ii[N][N], jj[N][N], sums[N], index[LEN], starts[N + 1], columns[LEN];
static f64 values[LEN], dense[LEN], out[LEN];
static i32 trees[LEN], chains[LEN];
static f32 flat[N * N], bigger[N * N * 2];
static union { f32 f[LEN]; u32 u[LEN]; } both;
static i16 short_rows[N][N];
static u8 grid[N][N];

KERNEL(void, init_nested)(i32 seed) {
  SEEDED(seed);
  FILL(f32, a, -1, 1);
  FILL(f32, b, -1, 1);
  FILL(f32, c, -1, 1);
  FILL(f32, d, -1, 1);
  FILL(f32, e, -1, 1);
  FILL(f32, x, -1, 1);
  FILL(f64, aa, -1, 1);
  FILL(f64, bb, -1, 1);
  FILL(f64, cc, -1, 1);
  FILL(f64, tt, -1, 1);
  FILL(i32, ii, -1000, 1000);
  FILL(i32, jj, -1000, 1000);
  FILL(i32, sums, -1000, 1000);
  FILL(i32, index, 0, LEN);
  FILL(i32, columns, 0, LEN);
  FILL(f64, values, -1, 1);
  FILL(f64, dense, -1, 1);
  FILL(f64, out, -1, 1);
  FILL(i32, trees, -1000, 1000);
  FILL(i32, chains, -1000, 1000);
  FILL(f32, flat, -1, 1);
  FILL(f32, bigger, -1, 1);
  FILL(f32, both.f, 0, 1);
  FILL_BITS(u16, short_rows);
  FILL_BITS(u8, grid);
  for (i32 i = 0; i <= N; i++) // parallel
    starts[i] = i * i / 4;
}

// One statement of two is a recurrence: the loop must be split.
KERNEL(void, split_recurrence)(void) {
  for (i32 i = 1; i < LEN; i++) { // parallel
    a[i] = b[i] * c[i] + d[i];
    e[i] = e[i - 1] * 0.5f + b[i];
  }
}

KERNEL(void, split_chain)(void) {
  for (i32 i = 1; i < LEN; i++) { // parallel
    a[i] += b[i] * c[i];
    d[i] = a[i - 1] * e[i];
  }
}

// A value is read before the next iteration writes over it.
KERNEL(void, node_splitting)(void) {
  for (i32 i = 0; i < LEN - 1; i++) { // parallel
    a[i] = b[i] + c[i];
    d[i] = (a[i] + a[i + 1]) * 0.5f;
  }
}

// Right once the two statements change places.
KERNEL(void, reorder)(void) {
  for (i32 i = 1; i < LEN - 1; i++) { // parallel
    a[i] = b[i - 1] + c[i] * d[i];
    b[i] = b[i + 1] - e[i] * d[i];
  }
}

KERNEL(void, expand_scalar)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    f32 t = a[i];
    a[i] = b[i];
    b[i] = t;
  }
}

KERNEL(void, expand_conditional)(void) {
  f32 t = 0;
  for (i32 i = 0; i < LEN; i++) { // parallel
    if (c[i] > 0)
      t = a[i];
    else
      t = b[i] * 2;
    d[i] = t + e[i];
  }
}

// Dependent in the outer loop, parallel in the inner one, and the other way round.
KERNEL(void, inner_parallel)(void) {
  for (i32 i = 1; i < N; i++)
    for (i32 j = 0; j < N; j++) // parallel
      aa[i][j] = aa[i - 1][j] + bb[i][j];
}

KERNEL(void, outer_parallel)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 1; j < N; j++)
      aa[i][j] = aa[i][j - 1] + bb[i][j];
}

KERNEL(void, interchanged)(void) {
  for (i32 j = 0; j < N; j++) // parallel
    for (i32 i = 1; i < N; i++)
      aa[i][j] = aa[i - 1][j] + bb[i][j] * cc[i][j];
}

KERNEL(void, against_the_rows)(void) {
  for (i32 j = 0; j < N; j++) // parallel
    for (i32 i = 0; i < N; i++) // parallel
      aa[i][j] = bb[i][j] * 2 + cc[j][i];
}

KERNEL(void, triangle_below)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < i; j++) // parallel
      aa[i][j] = bb[i][j] + cc[j][i];
}

KERNEL(void, triangle_above)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = i; j < N; j++) // parallel
      aa[i][j] += bb[j][i];
}

KERNEL(void, trapezoid)(i32 m) {
  for (i32 i = 0; i < N - m; i++) // parallel
    for (i32 j = i; j < i + m; j++) // parallel
      aa[i][j] = bb[i][j] * cc[i][j];
}

KERNEL(void, antidiagonal)(void) {
  for (i32 k = 2; k < N; k++)
    for (i32 i = 1; i < k; i++) // parallel
      aa[i][k - i] = aa[i - 1][k - i] + aa[i][k - i - 1];
}

KERNEL(void, diagonal)(void) {
  for (i32 i = 1; i < N; i++) // wavefront
    for (i32 j = 1; j < N; j++) // wavefront
      aa[i][j] = aa[i - 1][j - 1] + bb[i][j] + aa[i - 1][j] * 0.5 + aa[i][j - 1] * 0.5;
}

KERNEL(void, down_the_diagonal)(void) {
  for (i32 i = 1; i < N; i++)
    for (i32 j = 1; j < N; j++) // parallel
      aa[i][j] = aa[i - 1][j - 1] + bb[i][j];
}

KERNEL(void, upper_half_from_lower)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = i + 1; j < N; j++) // parallel
      aa[i][j] = aa[j][i];
}

// A sum over each row, each column, all of them.
KERNEL(void, row_sums)(void) {
  for (i32 i = 0; i < N; i++) { // parallel
    i32 s = 0;
    for (i32 j = 0; j < N; j++)
      s += ii[i][j];
    sums[i] = s;
  }
}

KERNEL(void, column_sums)(void) {
  for (i32 j = 0; j < N; j++) // parallel
    sums[j] = 0;
  for (i32 i = 0; i < N; i++)
    for (i32 j = 0; j < N; j++) // parallel
      sums[j] += ii[i][j];
}

KERNEL(i32, total)(void) {
  i32 s = 0;
  for (i32 i = 0; i < N; i++) // reduction
    for (i32 j = 0; j < N; j++) // reduction
      s += ii[i][j] * jj[j][i];
  return s;
}

KERNEL(i32, total_of_largest)(void) {
  i32 s = 0;
  for (i32 i = 0; i < N; i++) { // reduction
    i32 most = ii[i][0];
    for (i32 j = 1; j < N; j++)
      most = ii[i][j] > most ? ii[i][j] : most;
    s += most;
  }
  return s;
}

KERNEL(i32, largest_place)(void) {
  i32 most = ii[0][0], at = 0;
  for (i32 i = 0; i < N; i++) // reduction
    for (i32 j = 0; j < N; j++) // reduction
      if (ii[i][j] > most) {
        most = ii[i][j];
        at = i * N + j;
      }
  return at;
}

KERNEL(void, row_prefix)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 1; j < N; j++)
      ii[i][j] += ii[i][j - 1];
}

// Sizes and strides that only the caller knows.
APART void symbolic_shift(i32 n, i32 m, f32 *p) {
  for (i32 i = 0; i < n; i++) // parallel
    p[i + m] = p[i] * 2;
}

KERNEL(void, shifted)(i32 n, i32 m) { symbolic_shift(n, m, x); }

APART void symbolic_strides(i32 n, i32 m, i32 p, i32 q, const f32 *from, f32 *to) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) // parallel
      to[i * p + j * q] = from[i * q + j * p];
}

KERNEL(void, strided)(i32 n, i32 m, i32 p, i32 q) { symbolic_strides(n, m, p, q, flat, bigger); }

APART void flat_rows(i32 n, i32 m, const f32 *from, f32 *to) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) // parallel
      to[i * m + j] = from[j * n + i] * 2;
}

KERNEL(void, flat_transposed)(i32 n, i32 m) { flat_rows(n, m, flat, bigger); }

APART void flat_once(i32 n, i32 m, f32 *p) {
  for (i32 k = 0; k < n * m; k++) // parallel
    p[k] = (f32)(k / m) + (f32)(k % m) * 0.5f;
}

KERNEL(void, linearised)(i32 n, i32 m) { flat_once(n, m, flat); }

// The bound is in memory; the loop cannot change it.
static i32 bound_in_memory = 777;
KERNEL(void, bound_loaded)(void) {
  for (i32 i = 0; i < bound_in_memory; i++) // parallel
    a[i] = b[i] - c[i];
}

KERNEL(void, set_bound)(i32 n) { bound_in_memory = n; }

// One storage, two types.
KERNEL(void, two_types)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    both.u[i] = both.u[i] & 0x7fffffff;
  for (i32 i = 0; i < LEN; i++) // parallel
    both.f[i] = both.f[i] * 2;
}

// Overlapping storage: the halves of one array.
KERNEL(void, lower_to_upper)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    x[i + 2 * LEN] = x[i] + x[i + LEN];
}

KERNEL(void, packed_triangle)(void) {
  i32 k = 0;
  for (i32 i = 0; i < 40; i++) // parallel
    for (i32 j = 0; j <= i; j++) { // parallel
      bigger[k] = flat[i * N + j] * 2;
      k++;
    }
}

// A sparse matrix by rows, times a vector.
KERNEL(void, sparse_rows)(void) {
  for (i32 i = 0; i < N; i++) { // parallel
    f64 s = 0;
    for (i32 k = starts[i]; k < starts[i + 1]; k++)
      s += values[k] * dense[columns[k]];
    out[i] = s;
  }
}

// Each inner loop ends by a test on data.
KERNEL(void, inner_search)(void) {
  for (i32 i = 0; i < N; i++) { // parallel
    i32 j = 0;
    while (j < N && ii[i][j] < 500)
      j++;
    sums[i] = j;
  }
}

KERNEL(void, inner_break)(i32 limit) {
  for (i32 i = 0; i < N; i++) { // parallel
    i32 s = 0;
    for (i32 j = 0; j < N; j++) {
      if (ii[i][j] > limit)
        break;
      s += ii[i][j];
    }
    sums[i] = s;
  }
}

KERNEL(void, leave_on_negative)(void) {
  for (i32 i = 0; i < LEN; i++) { // kept
    if (a[i] < -0.99f)
      break;
    a[i] = b[i] * c[i];
  }
}

KERNEL(void, skip_some)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    if (a[i] < 0)
      continue;
    b[i] = __builtin_sqrtf(a[i]);
    if (b[i] > 0.5f)
      continue;
    c[i] = b[i] + 1;
  }
}

KERNEL(void, repeat_updates)(i32 times) {
  for (i32 t = 0; t < times; t++)
    for (i32 i = 0; i < LEN; i++) // parallel
      a[i] = a[i] * 0.99f + b[i];
}

KERNEL(void, private_row)(void) {
  for (i32 i = 0; i < N; i++) { // parallel
    f64 row[8];
    for (i32 k = 0; k < 8; k++)
      row[k] = aa[i][k] + bb[i][k];
    for (i32 k = 0; k < 8; k++)
      cc[i][k] = row[7 - k] * row[k];
  }
}

KERNEL(void, small_inner)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < 4; j++) // parallel
      aa[i][j] = bb[i][j] * cc[i][3 - j];
}

KERNEL(void, bytes_and_shorts)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++) // parallel
      short_rows[i][j] = (i16)(short_rows[i][j] + grid[i][j] - grid[j][i]);
}

KERNEL(void, identity)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++) // parallel
      aa[i][j] = i == j;
}

KERNEL(void, copy_matrix)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++) // parallel
      tt[i][j] = aa[i][j];
}

KERNEL(void, zero_matrix)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++) // parallel
      tt[i][j] = 0;
}

// Each step needs where the last one led.
KERNEL(i32, follow_chain)(i32 steps) {
  i32 at = 0;
  for (i32 i = 0; i < steps; i++) // kept
    at = index[at];
  return at;
}

KERNEL(void, two_chains)(void) {
  for (i32 i = 1; i < LEN; i++) { // scan
    trees[i] = trees[i - 1] ^ chains[i];
    chains[i] = chains[i] + trees[i] % 7;
  }
}

KERNEL(void, linear_recurrence)(void) {
  for (i32 i = 2; i < LEN; i++) // kept
    a[i] = a[i - 1] * 0.3f + a[i - 2] * 0.2f + b[i];
}
