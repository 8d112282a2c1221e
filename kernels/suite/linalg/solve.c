// Solvers: triangular systems, factorisations, orthogonalisation, Toeplitz recursion, iterations.
#include "../suite.h"

#define N 57
#define M 41
#define RHS 37

static f64 A[N][N], L[N][N], B[N][RHS], X[N][RHS], G[N][M], Qm[N][M], Rm[M][M];
static f64 b[N], x[N], y[N], next[N], resid[N], dir[N], prod[N], tl[N], tr[N], acc[N];
static f64 diag[N], low[N], up[N], rhs[N];
static f32 flat[N * N], fb[N];

// Diagonally dominant, so that no factorisation meets a zero.
static void strengthen(f64 (*a)[N]) {
  for (i32 i = 0; i < N; i++) // parallel
    a[i][i] += N + 3;
}

KERNEL(void, init_solve)(i32 seed) {
  SEEDED(seed);
  FILL(f64, A, 0, 1);
  FILL(f64, L, 0, 1);
  FILL(f64, B, -1, 1);
  FILL(f64, X, -1, 1);
  FILL(f64, G, -1, 1);
  FILL(f64, Qm, -1, 1);
  FILL(f64, Rm, -1, 1);
  FILL(f64, b, -1, 1);
  FILL(f64, x, -1, 1);
  FILL(f64, y, -1, 1);
  FILL(f64, next, -1, 1);
  FILL(f64, resid, -1, 1);
  FILL(f64, dir, -1, 1);
  FILL(f64, prod, -1, 1);
  FILL(f64, tl, 0, 0.01);
  FILL(f64, tr, 0, 0.01);
  FILL(f64, acc, -1, 1);
  FILL(f64, diag, 3, 4);
  FILL(f64, low, 0, 1);
  FILL(f64, up, 0, 1);
  FILL(f64, rhs, -1, 1);
  FILL(f32, flat, 0, 1);
  FILL(f32, fb, -1, 1);
  strengthen(A);
  strengthen(L);
  for (i32 i = 0; i < N; i++) // parallel
    flat[i * N + i] += N;
}

// Row by row: each unknown needs all before it.
KERNEL(void, forward_substitution)(void) {
  for (i32 i = 0; i < N; i++) { // kept
    f64 t = b[i];
    for (i32 j = 0; j < i; j++)
      t -= L[i][j] * x[j];
    x[i] = t / L[i][i];
  }
}

// Column by column: what a found unknown takes from the others.
KERNEL(void, forward_columns)(void) {
  for (i32 j = 0; j < N; j++) {
    b[j] /= L[j][j];
    for (i32 i = j + 1; i < N; i++) // parallel
      b[i] -= L[i][j] * b[j];
  }
}

KERNEL(void, back_columns)(void) {
  for (i32 j = N - 1; j >= 0; j--) {
    b[j] /= A[j][j];
    for (i32 i = 0; i < j; i++) // parallel
      b[i] -= A[i][j] * b[j];
  }
}

APART void back_pointers(i32 n, const f32 *u, f32 *v) {
  for (i32 j = n - 1; j >= 0; j--) {
    f32 t = v[j] / u[j * n + j];
    v[j] = t;
    for (i32 i = 0; i < j; i++) // parallel
      v[i] -= u[i * n + j] * t;
  }
}

KERNEL(void, back_flat)(i32 n) { back_pointers(n, flat, fb); }

// Many right-hand sides: parallel across them.
KERNEL(void, forward_many)(void) {
  for (i32 c = 0; c < RHS; c++) // parallel
    for (i32 i = 0; i < N; i++) {
      f64 t = B[i][c];
      for (i32 j = 0; j < i; j++)
        t -= L[i][j] * X[j][c];
      X[i][c] = t / L[i][i];
    }
}

KERNEL(void, forward_many_rows)(void) {
  for (i32 i = 0; i < N; i++) {
    for (i32 j = 0; j < i; j++)
      for (i32 c = 0; c < RHS; c++) // parallel
        B[i][c] -= L[i][j] * B[j][c];
    for (i32 c = 0; c < RHS; c++) // parallel
      B[i][c] /= L[i][i];
  }
}

KERNEL(void, cholesky_right)(void) {
  for (i32 k = 0; k < N; k++) {
    A[k][k] = __builtin_sqrt(A[k][k]);
    for (i32 i = k + 1; i < N; i++) // parallel
      A[i][k] /= A[k][k];
    for (i32 i = k + 1; i < N; i++) // parallel
      for (i32 j = k + 1; j <= i; j++) // parallel
        A[i][j] -= A[i][k] * A[j][k];
  }
}

KERNEL(void, cholesky_left)(void) {
  for (i32 j = 0; j < N; j++) {
    f64 d = A[j][j];
    for (i32 k = 0; k < j; k++) // kept
      d -= A[j][k] * A[j][k];
    d = __builtin_sqrt(d);
    A[j][j] = d;
    for (i32 i = j + 1; i < N; i++) { // parallel
      f64 t = A[i][j];
      for (i32 k = 0; k < j; k++)
        t -= A[i][k] * A[j][k];
      A[i][j] = t / d;
    }
  }
}

// Row by row, as it is written in many textbooks: each row needs those above and its own beginning.
KERNEL(void, cholesky_rows)(void) {
  for (i32 i = 0; i < N; i++) { // wavefront
    for (i32 j = 0; j < i; j++) { // wavefront
      for (i32 k = 0; k < j; k++)
        A[i][j] -= A[i][k] * A[j][k];
      A[i][j] /= A[j][j];
    }
    for (i32 k = 0; k < i; k++)
      A[i][i] -= A[i][k] * A[i][k];
    A[i][i] = __builtin_sqrt(A[i][i]);
  }
}

KERNEL(void, lu_right)(void) {
  for (i32 k = 0; k < N; k++) {
    for (i32 i = k + 1; i < N; i++) // parallel
      A[i][k] /= A[k][k];
    for (i32 i = k + 1; i < N; i++) // parallel
      for (i32 j = k + 1; j < N; j++) // parallel
        A[i][j] -= A[i][k] * A[k][j];
  }
}

// The quotient and the row's update in one loop over the rows.
KERNEL(void, lu_rows)(void) {
  for (i32 k = 0; k < N - 1; k++)
    for (i32 i = k + 1; i < N; i++) { // parallel
      f64 t = A[i][k] / A[k][k];
      A[i][k] = t;
      for (i32 j = k + 1; j < N; j++) // parallel
        A[i][j] -= t * A[k][j];
    }
}

APART void lu_pointers(i32 n, f32 *a) {
  for (i32 k = 0; k < n - 1; k++)
    for (i32 i = k + 1; i < n; i++) { // parallel
      f32 t = a[i * n + k] / a[k * n + k];
      a[i * n + k] = t;
      for (i32 j = k + 1; j < n; j++) // parallel
        a[i * n + j] -= t * a[k * n + j];
    }
}

KERNEL(void, lu_flat)(i32 n) { lu_pointers(n, flat); }

// Factors, then both substitutions.
KERNEL(void, lu_solve)(void) {
  for (i32 k = 0; k < N; k++)
    for (i32 i = k + 1; i < N; i++) { // parallel
      A[i][k] /= A[k][k];
      for (i32 j = k + 1; j < N; j++) // parallel
        A[i][j] -= A[i][k] * A[k][j];
    }
  for (i32 i = 0; i < N; i++) { // kept
    f64 t = b[i];
    for (i32 j = 0; j < i; j++)
      t -= A[i][j] * y[j];
    y[i] = t;
  }
  for (i32 i = N - 1; i >= 0; i--) { // kept
    f64 t = y[i];
    for (i32 j = i + 1; j < N; j++)
      t -= A[i][j] * x[j];
    x[i] = t / A[i][i];
  }
}

KERNEL(void, gauss_jordan)(void) {
  for (i32 k = 0; k < N; k++) {
    f64 pivot = A[k][k];
    for (i32 j = 0; j < N; j++) // parallel
      A[k][j] /= pivot;
    b[k] /= pivot;
    for (i32 i = 0; i < N; i++) // parallel
      if (i != k) {
        f64 t = A[i][k];
        for (i32 j = 0; j < N; j++) // parallel
          A[i][j] -= t * A[k][j];
        b[i] -= t * b[k];
      }
  }
}

KERNEL(i32, lu_pivoted)(void) {
  i32 swaps = 0;
  for (i32 k = 0; k < N; k++) {
    i32 at = k;
    for (i32 i = k + 1; i < N; i++) // reduction
      if (__builtin_fabs(A[i][k]) > __builtin_fabs(A[at][k]))
        at = i;
    if (at != k) {
      swaps++;
      for (i32 j = 0; j < N; j++) { // parallel
        f64 t = A[k][j];
        A[k][j] = A[at][j];
        A[at][j] = t;
      }
    }
    for (i32 i = k + 1; i < N; i++) { // parallel
      f64 t = A[i][k] /= A[k][k];
      for (i32 j = k + 1; j < N; j++) // parallel
        A[i][j] -= t * A[k][j];
    }
  }
  return swaps;
}

// Modified Gram-Schmidt.
KERNEL(void, gram_schmidt)(void) {
  for (i32 k = 0; k < M; k++) {
    f64 norm = 0;
    for (i32 i = 0; i < N; i++) // kept
      norm += G[i][k] * G[i][k];
    Rm[k][k] = __builtin_sqrt(norm);
    for (i32 i = 0; i < N; i++) // parallel
      Qm[i][k] = G[i][k] / Rm[k][k];
    for (i32 j = k + 1; j < M; j++) { // parallel
      f64 dot = 0;
      for (i32 i = 0; i < N; i++)
        dot += Qm[i][k] * G[i][j];
      Rm[k][j] = dot;
      for (i32 i = 0; i < N; i++) // parallel
        G[i][j] -= Qm[i][k] * dot;
    }
  }
}

// Levinson's recursion for a symmetric Toeplitz system.
KERNEL(void, levinson)(void) {
  f64 alpha = -tr[0], beta = 1;
  y[0] = alpha;
  for (i32 k = 1; k < N; k++) {
    beta = (1 - alpha * alpha) * beta;
    f64 sum = 0;
    for (i32 i = 0; i < k; i++) // kept
      sum += tr[k - i - 1] * y[i];
    alpha = -(tr[k] + sum) / beta;
    for (i32 i = 0; i < k; i++) // parallel
      tl[i] = y[i] + alpha * y[k - i - 1];
    for (i32 i = 0; i < k; i++) // parallel
      y[i] = tl[i];
    y[k] = alpha;
  }
}

KERNEL(void, jacobi_iteration)(i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 i = 0; i < N; i++) { // parallel
      f64 sum = b[i];
      for (i32 j = 0; j < N; j++)
        if (j != i)
          sum -= A[i][j] * x[j];
      next[i] = sum / A[i][i];
    }
    for (i32 i = 0; i < N; i++) // parallel
      x[i] = next[i];
  }
}

KERNEL(f64, conjugate_gradient)(i32 steps) {
  f64 rr = 0;
  for (i32 i = 0; i < N; i++) { // parallel
    x[i] = 0;
    resid[i] = dir[i] = b[i];
  }
  for (i32 i = 0; i < N; i++) // kept
    rr += resid[i] * resid[i];
  for (i32 t = 0; t < steps; t++) {
    f64 pap = 0, fresh = 0;
    for (i32 i = 0; i < N; i++) { // parallel
      f64 sum = 0;
      for (i32 j = 0; j < N; j++)
        sum += A[i][j] * dir[j];
      prod[i] = sum;
    }
    for (i32 i = 0; i < N; i++) // kept
      pap += dir[i] * prod[i];
    f64 alpha = rr / pap;
    for (i32 i = 0; i < N; i++) { // parallel
      x[i] += alpha * dir[i];
      resid[i] -= alpha * prod[i];
    }
    for (i32 i = 0; i < N; i++) // kept
      fresh += resid[i] * resid[i];
    f64 beta = fresh / rr;
    rr = fresh;
    for (i32 i = 0; i < N; i++) // parallel
      dir[i] = resid[i] + beta * dir[i];
  }
  return rr;
}

// Thomas' algorithm: two recurrences.
KERNEL(void, tridiagonal)(void) {
  for (i32 i = 1; i < N; i++) { // kept
    f64 t = low[i] / diag[i - 1];
    diag[i] -= t * up[i - 1];
    rhs[i] -= t * rhs[i - 1];
  }
  acc[N - 1] = rhs[N - 1] / diag[N - 1];
  for (i32 i = N - 2; i >= 0; i--) // kept
    acc[i] = (rhs[i] - up[i] * acc[i + 1]) / diag[i];
}

KERNEL(void, residual)(void) {
  for (i32 i = 0; i < N; i++) { // parallel
    f64 sum = 0;
    for (i32 j = 0; j < N; j++)
      sum += A[i][j] * x[j];
    resid[i] = b[i] - sum;
  }
}

KERNEL(void, givens_rotation)(f64 c, f64 d) {
  for (i32 j = 0; j < N; j++) { // parallel
    f64 p = A[3][j], q = A[4][j];
    A[3][j] = c * p + d * q;
    A[4][j] = c * q - d * p;
  }
}

// One Householder reflection from the left, column by column.
KERNEL(void, householder)(f64 tau) {
  for (i32 j = 0; j < M; j++) { // parallel
    f64 dot = 0;
    for (i32 i = 0; i < N; i++)
      dot += b[i] * G[i][j];
    dot *= tau;
    for (i32 i = 0; i < N; i++) // parallel
      G[i][j] -= dot * b[i];
  }
}
