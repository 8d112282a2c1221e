// Loops of several statements that have to be taken apart, reordered or put on their ways before they are parallel.
#include "../suite.h"

#define LEN 1001
#define N 61

static f32 a[LEN + 2], b[LEN + 2], c[LEN + 2], d[LEN], e[LEN], x[LEN], y[LEN];
static i32 ia[LEN + 2], ib[LEN + 2], ic[LEN], id[LEN + 2], flags[LEN];
static f64 aa[N][N], bb[N][N], cc[N][N];

KERNEL(void, init_apart)(i32 seed) {
  SEEDED(seed);
  FILL(f32, a, -1, 1);
  FILL(f32, b, -1, 1);
  FILL(f32, c, -1, 1);
  FILL(f32, d, -1, 1);
  FILL(f32, e, -1, 1);
  FILL(f32, x, -1, 1);
  FILL(f32, y, -1, 1);
  FILL(i32, ia, -1000, 1000);
  FILL(i32, ib, -1000, 1000);
  FILL(i32, ic, -1000, 1000);
  FILL(i32, id, -1000, 1000);
  FILL(i32, flags, -3, 3);
  FILL(f64, aa, -1, 1);
  FILL(f64, bb, -1, 1);
  FILL(f64, cc, -1, 1);
}

// What one way stores, the other one reads an iteration later.
KERNEL(void, one_way_or_the_other)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    if (x[i] < 0.0f)
      c[i + 1] = a[i] + x[i] * x[i];
    else
      a[i] = c[i] + x[i] * e[i];
}

static APART void either_by_pointer(i32 n, f32 *restrict p, const f32 *restrict q, f32 *restrict r) {
  for (i32 i = 0; i < n; i++) // parallel
    if (q[i] < 0.0f)
      r[i + 1] = p[i] + q[i] * q[i];
    else
      p[i] = r[i] + q[i];
}

KERNEL(void, by_pointer)(void) { either_by_pointer(LEN, a, x, b); }

// A statement decides about one of the next iteration.
KERNEL(void, decided_before)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    if (ia[i] >= 0)
      continue;
    if (ib[i] < 0)
      ia[i] += ic[i] * 3;
    ib[i + 1] = ic[i] + (id[i] ^ i);
  }
}

KERNEL(void, store_to_one_of_two)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    if (a[i] > 0.0f)
      c[i] = -c[i] + d[i] * e[i];
    else
      b[i] = -b[i] + d[i] * y[i];
    a[i] = b[i] + c[i] * d[i];
  }
}

// Either loop inside is parallel along the other dimension.
KERNEL(void, columns_and_rows)(void) {
  for (i32 i = 1; i < N; i++) { // parallel
    for (i32 j = 1; j < N; j++)
      aa[j][i] = aa[j - 1][i] + cc[j][i];
    for (i32 j = 1; j < N; j++) // parallel
      bb[j][i] = bb[j][i - 1] + cc[j][i];
  }
}

KERNEL(void, columns_twice)(void) {
  for (i32 i = 1; i < N; i++) { // parallel
    for (i32 j = 1; j < N; j++)
      aa[j][i] = aa[j - 1][i] * 0.5 + cc[j][i];
    for (i32 j = 1; j < N; j++) // parallel
      bb[i][j] = bb[i - 1][j] * 0.5 + cc[i][j];
  }
}

// The last of three statements stores what the first one stores an iteration later.
KERNEL(void, stored_over)(void) {
  for (i32 i = 0; i < LEN - 1; i++) { // parallel
    a[i] = b[i] + x[i] * d[i];
    b[i] = x[i] + b[i];
    a[i + 1] = b[i] + a[i + 1] * d[i];
  }
}

KERNEL(void, stored_behind)(void) {
  for (i32 i = 0; i < LEN - 1; i++) { // parallel
    a[i + 1] = b[i] + e[i];
    a[i] = b[i] + x[i];
  }
}

// The second statement reads what the first one stores from now on, and what it has stored.
KERNEL(void, both_sides)(void) {
  for (i32 i = 1; i < LEN - 1; i++) { // parallel
    ia[i] = ib[i] * 3 + i;
    ic[i] = ia[i - 1] + ia[i] - id[i];
    id[i + 1] = ib[i + 1] ^ i;
  }
}

KERNEL(void, three_in_a_row)(void) {
  for (i32 i = 2; i < LEN; i++) { // parallel
    ia[i] = ic[i] * 5;
    if (flags[i] > 0)
      id[i] = ia[i - 2] + 1;
    ib[i + 1] = id[i - 1] ^ ia[i - 1];
  }
}

// Each needs what the other one has stored.
KERNEL(void, in_a_round)(void) {
  for (i32 i = 0; i < LEN; i++) { // kept
    ia[i + 1] = ib[i] * 3 + 1;
    ib[i + 1] = ia[i] - ib[i];
  }
}
