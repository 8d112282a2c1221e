// Factorisations row by row, each element as what is left of a dot product: as textbooks write them down. What a row is made of
// stands in several loops one behind the other, and each element needs those left of it and above it.
#include "../suite.h"

#define N 53

static f64 A[N][N], S[N][N], D[N];
static f32 F[N][N];
static f64 flat[N * N];

KERNEL(void, init_rows)(i32 seed) {
  SEEDED(seed);
  FILL(f64, A, 0, 1);
  FILL(f64, S, 0, 1);
  FILL(f64, D, 1, 2);
  FILL(f32, F, 0, 1);
  FILL(f64, flat, 0, 1);
  for (i32 i = 0; i < N; i++) { // parallel
    A[i][i] += N + 3;
    S[i][i] += N + 3;
    F[i][i] += N + 3;
    flat[i * N + i] += N + 3;
  }
}

// The diagonal is the rest of its row.
KERNEL(void, cholesky_dot)(i32 n) {
  for (i32 i = 0; i < n; i++) { // wavefront
    for (i32 j = 0; j < i; j++) { // wavefront
      for (i32 k = 0; k < j; k++)
        S[i][j] -= S[i][k] * S[j][k];
      S[i][j] /= S[j][j];
    }
    for (i32 k = 0; k < i; k++)
      S[i][i] -= S[i][k] * S[i][k];
    S[i][i] = __builtin_sqrt(S[i][i]);
  }
}

// The same in registers, and with the diagonal's own element.
KERNEL(void, cholesky_single)(i32 n) {
  for (i32 i = 0; i < n; i++) { // wavefront
    for (i32 j = 0; j < i; j++) { // wavefront
      f32 t = F[i][j];
      for (i32 k = 0; k < j; k++)
        t -= F[i][k] * F[j][k];
      F[i][j] = t / F[j][j];
    }
    f32 t = F[i][i];
    for (i32 k = 0; k < i; k++)
      t -= F[i][k] * F[i][k];
    F[i][i] = __builtin_sqrtf(t);
  }
}

// Left of the diagonal, then right of it.
KERNEL(void, lu_dot)(i32 n) {
  for (i32 i = 0; i < n; i++) { // wavefront
    for (i32 j = 0; j < i; j++) { // wavefront
      for (i32 k = 0; k < j; k++)
        A[i][j] -= A[i][k] * A[k][j];
      A[i][j] /= A[j][j];
    }
    for (i32 j = i; j < n; j++) // wavefront
      for (i32 k = 0; k < i; k++)
        A[i][j] -= A[i][k] * A[k][j];
  }
}

// One array behind a pointer, with a row of any length.
static APART void lu_of(f64 *a, i32 n, i32 row) {
  for (i32 i = 0; i < n; i++) { // wavefront
    for (i32 j = 0; j < i; j++) { // wavefront
      f64 w = a[i * row + j];
      for (i32 k = 0; k < j; k++)
        w -= a[i * row + k] * a[k * row + j];
      a[i * row + j] = w / a[j * row + j];
    }
    for (i32 j = i; j < n; j++) { // wavefront
      f64 w = a[i * row + j];
      for (i32 k = 0; k < i; k++)
        w -= a[i * row + k] * a[k * row + j];
      a[i * row + j] = w;
    }
  }
}

KERNEL(void, lu_pointer)(i32 n) { lu_of(flat, n, N); }

// Without square roots, the diagonal apart.
KERNEL(void, ldlt_dot)(i32 n) {
  for (i32 i = 0; i < n; i++) { // wavefront
    for (i32 j = 0; j < i; j++) { // wavefront
      f64 t = A[i][j];
      for (i32 k = 0; k < j; k++)
        t -= A[i][k] * D[k] * A[j][k];
      A[i][j] = t / D[j];
    }
    f64 d = A[i][i];
    for (i32 k = 0; k < i; k++)
      d -= A[i][k] * A[i][k] * D[k];
    D[i] = d;
  }
}

// Both factors of a band: what is left of the diagonal begins where the band does.
KERNEL(void, lu_band)(i32 n, i32 half) {
  for (i32 i = 0; i < n; i++) { // wavefront
    i32 first = i > half ? i - half : 0;
    for (i32 j = first; j < i; j++) { // wavefront
      f64 t = A[i][j];
      for (i32 k = first; k < j; k++)
        t -= A[i][k] * A[k][j];
      A[i][j] = t / A[j][j];
    }
    for (i32 j = i; j < n; j++) { // wavefront
      f64 t = A[i][j];
      for (i32 k = first; k < i; k++)
        t -= A[i][k] * A[k][j];
      A[i][j] = t;
    }
  }
}
