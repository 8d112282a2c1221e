// Matrices by rows that are found by pointers: arrays of pointers, as programs that allocate row by row have them, and
// structures that say where a row begins and ends or how long it is.
#include "../suite.h"

#define N 48
#define M 40

typedef struct {
  f64 *begin, *end, *room;
} Row;
typedef struct {
  i32 room;
  f32 *data;
  i32 length;
} Slice;

static f32 room_a[N][M], room_b[N][M], room_c[N][M];
static f64 room_s[N + 3][N + 2], room_t[N][N], room_v[N][N];
static i32 room_i[N + 1][M + 1];
static f32 *rows_a[N], *rows_b[N], *rows_c[N];
static f64 *rows_s[N];
static Row rows_t[N], rows_v[N];
static Slice slices_a[N], slices_c[N];
static i32 *rows_i[N + 1];
static u8 left[N], right[M];
static f32 scales[M];

KERNEL(void, init_pointers)(i32 seed) {
  SEEDED(seed);
  FILL(f32, room_a, -1, 1);
  FILL(f32, room_b, -1, 1);
  FILL(f32, room_c, -1, 1);
  FILL(f64, room_s, 0, 1);
  FILL(f64, room_t, -1, 1);
  FILL(f64, room_v, -1, 1);
  FILL(f32, scales, 0, 2);
  for (i32 i = 0; i < N; i++) // kept
    left[i] = next_random(&s) & 3;
  for (i32 i = 0; i < M; i++) // kept
    right[i] = next_random(&s) & 3;
  for (i32 i = 0; i < N; i++) { // parallel
    rows_a[i] = room_a[i];
    // From the last one to the first one.
    rows_b[i] = room_b[N - 1 - i];
    rows_c[i] = room_c[i];
    rows_s[i] = room_s[i + 1];
    rows_s[i][i] += N;
    rows_t[i] = (Row){room_t[i], room_t[i] + N, room_t[i] + N};
    rows_v[i] = (Row){room_v[i], room_v[i] + N, room_v[i] + N};
    slices_a[i] = (Slice){M, room_a[i], M};
    slices_c[i] = (Slice){M, room_c[i], M};
  }
  for (i32 i = 0; i <= N; i++) // parallel
    rows_i[i] = room_i[i];
}

static APART void sum_of(f32 **c, f32 **a, f32 **b, i32 n, i32 m) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) // parallel
      c[i][j] = a[i][j] + b[i][j];
}
KERNEL(void, pointer_sum)(i32 n, i32 m) { sum_of(rows_c, rows_a, rows_b, n, m); }

static APART void scale_of(f32 **c, f32 f, i32 n, i32 m) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) // parallel
      c[i][j] *= f;
}
KERNEL(void, pointer_scale)(f32 f, i32 n, i32 m) { scale_of(rows_c, f, n, m); }

static APART void product_of(f32 **c, f32 **a, f32 **b, i32 n, i32 m) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) { // parallel
      f32 t = 0;
      for (i32 k = 0; k < m; k++)
        t += a[i][k] * b[k][j];
      c[i][j] = t;
    }
}
KERNEL(void, pointer_product)(i32 n, i32 m) { product_of(rows_c, rows_a, rows_b, n, m); }

static APART void accumulated_of(f32 **c, f32 **a, f32 **b, i32 n, i32 m) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 k = 0; k < m; k++)
      for (i32 j = 0; j < m; j++) // parallel
        c[i][j] += a[i][k] * b[k][j];
}
KERNEL(void, pointer_accumulated)(i32 n, i32 m) { accumulated_of(rows_c, rows_a, rows_b, n, m); }

// Column by column.
static APART void columns_of(f32 **c, f32 *s, i32 n, i32 m) {
  for (i32 j = 0; j < m; j++) // parallel
    for (i32 i = 0; i < n; i++) // parallel
      c[i][j] = c[i][j] * s[j] + 1;
}
KERNEL(void, pointer_columns)(i32 n, i32 m) { columns_of(rows_c, scales, n, m); }

static APART void stencil_of(f32 **c, f32 **a, i32 n, i32 m) {
  for (i32 i = 1; i < n - 1; i++) // parallel
    for (i32 j = 1; j < m - 1; j++) // parallel
      c[i][j] = 0.25f * (a[i - 1][j] + a[i + 1][j] + a[i][j - 1] + a[i][j + 1]);
}
KERNEL(void, pointer_stencil)(i32 n, i32 m) { stencil_of(rows_c, rows_a, n, m); }

static APART void seidel_of(f32 **a, i32 n, i32 m) {
  for (i32 i = 1; i < n - 1; i++) // wavefront
    for (i32 j = 1; j < m - 1; j++) // wavefront
      a[i][j] = 0.25f * (a[i - 1][j] + a[i + 1][j] + a[i][j - 1] + a[i][j + 1]);
}
KERNEL(void, pointer_seidel)(i32 n, i32 m) { seidel_of(rows_a, n, m); }

static APART void elimination_of(f64 **a, i32 n) {
  for (i32 k = 0; k < n; k++)
    for (i32 i = k + 1; i < n; i++) { // parallel
      f64 f = a[i][k] / a[k][k];
      a[i][k] = f;
      for (i32 j = k + 1; j < n; j++) // parallel
        a[i][j] -= f * a[k][j];
    }
}
KERNEL(void, pointer_elimination)(i32 n) { elimination_of(rows_s, n); }

static APART void transposed_of(f32 **c, f32 **a, i32 m) {
  for (i32 i = 0; i < m; i++) // parallel
    for (i32 j = 0; j < m; j++) // parallel
      c[j][i] = a[i][j];
}
KERNEL(void, pointer_transposed)(i32 m) { transposed_of(rows_c, rows_a, m); }

static APART void row_sums_of(f32 **a, f32 *s, i32 n, i32 m) {
  for (i32 i = 0; i < n; i++) { // parallel
    f32 t = 0;
    for (i32 j = 0; j < m; j++)
      t += a[i][j];
    s[i] = t;
  }
}
KERNEL(void, pointer_row_sums)(i32 n, i32 m) { row_sums_of(rows_c, scales, n, m); }

// Edit distances.
static APART void edits_of(i32 **d, const u8 *s, const u8 *t, i32 n, i32 m) {
  for (i32 i = 0; i <= n; i++) // parallel
    d[i][0] = i;
  for (i32 j = 0; j <= m; j++) // parallel
    d[0][j] = j;
  for (i32 i = 1; i <= n; i++) // wavefront
    for (i32 j = 1; j <= m; j++) { // wavefront
      i32 a = d[i - 1][j] + 1, b = d[i][j - 1] + 1, c = d[i - 1][j - 1] + (s[i - 1] != t[j - 1]);
      i32 least = a < b ? a : b;
      d[i][j] = least < c ? least : c;
    }
}
KERNEL(void, pointer_edits)(i32 n, i32 m) { edits_of(rows_i, left, right, n, m); }

// Rows that begin and end somewhere.
static APART void vectors_scaled(Row *r, i32 n, f64 f) {
  for (Row *row = r; row != r + n; row++) // parallel
    for (f64 *x = row->begin; x != row->end; x++) // parallel
      *x *= f;
}
KERNEL(void, vector_scaled)(i32 n, f64 f) { vectors_scaled(rows_t, n, f); }

static APART void vectors_added(Row *r, Row *a, i32 n) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < r[i].end - r[i].begin; j++) // parallel
      r[i].begin[j] += a[i].begin[j];
}
KERNEL(void, vector_added)(i32 n) { vectors_added(rows_t, rows_v, n); }

static APART void vectors_lu(Row *a, i32 n) {
  for (i32 k = 0; k < n; k++)
    for (i32 i = k + 1; i < n; i++) { // parallel
      a[i].begin[k] /= a[k].begin[k] + 4;
      for (i32 j = k + 1; j < n; j++) // parallel
        a[i].begin[j] -= a[i].begin[k] * a[k].begin[j];
    }
}
KERNEL(void, vector_lu)(i32 n) { vectors_lu(rows_v, n); }

// An index that is checked against each row's length.
static APART void slices_checked(Slice *c, Slice *a, i32 n, i32 m) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) { // parallel
      if (j >= c[i].length || j >= a[i].length)
        __builtin_trap();
      c[i].data[j] += 2 * a[i].data[j];
    }
}
KERNEL(void, slice_checked)(i32 n, i32 m) { slices_checked(slices_c, slices_a, n, m); }

static APART void slices_whole(Slice *c, i32 n) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < c[i].length; j++) // parallel
      c[i].data[j] = c[i].data[j] * 0.5f + 1;
}
KERNEL(void, slice_whole)(i32 n) { slices_whole(slices_c, n); }
