// Matrix-vector products, updates of ranks one and k, symmetric and triangular operands.
#include "../suite.h"

#define N 60
#define M 44

static f64 A[N][M], S[N][N], T[N][N], P[N][M], Q[N][M], R[N][M];
static f64 x[N], y[N], z[N], w[N], u1[N], v1[N], u2[N], v2[N], p[M], q[M], r[N], s_[M];
static f32 fm[N * M], fx[N + M], fy[N + M];
static f64 tensor3[9][11][M], kernel3[M][M], row3[M];

KERNEL(void, init_level2)(i32 seed) {
  SEEDED(seed);
  FILL(f64, A, -1, 1);
  FILL(f64, S, -1, 1);
  FILL(f64, T, -1, 1);
  FILL(f64, P, -1, 1);
  FILL(f64, Q, -1, 1);
  FILL(f64, R, -1, 1);
  FILL(f64, x, -1, 1);
  FILL(f64, y, -1, 1);
  FILL(f64, z, -1, 1);
  FILL(f64, w, -1, 1);
  FILL(f64, u1, -1, 1);
  FILL(f64, v1, -1, 1);
  FILL(f64, u2, -1, 1);
  FILL(f64, v2, -1, 1);
  FILL(f64, p, -1, 1);
  FILL(f64, q, -1, 1);
  FILL(f64, r, -1, 1);
  FILL(f64, s_, -1, 1);
  FILL(f32, fm, -1, 1);
  FILL(f32, fx, -1, 1);
  FILL(f32, fy, -1, 1);
  FILL(f64, tensor3, -1, 1);
  FILL(f64, kernel3, -1, 1);
  FILL(f64, row3, -1, 1);
}

KERNEL(void, matvec)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++) { // parallel
    f64 sum = 0;
    for (i32 j = 0; j < M; j++)
      sum += A[i][j] * p[j];
    y[i] = alpha * sum + beta * y[i];
  }
}

// Along the rows of the matrix: the vector is updated once a row.
KERNEL(void, matvec_transposed)(f64 alpha) {
  for (i32 i = 0; i < N; i++)
    for (i32 j = 0; j < M; j++) // parallel
      q[j] += alpha * A[i][j] * x[i];
}

// Down its columns.
KERNEL(void, matvec_columns)(void) {
  for (i32 j = 0; j < M; j++) { // parallel
    f64 sum = 0;
    for (i32 i = 0; i < N; i++)
      sum += A[i][j] * x[i];
    q[j] = sum;
  }
}

APART void matvec_pointers(i32 n, i32 m, const f32 *a, const f32 *in, f32 *out) {
  for (i32 i = 0; i < n; i++) { // parallel
    f32 sum = 0;
    for (i32 j = 0; j < m; j++)
      sum += a[i * m + j] * in[j];
    out[i] = sum;
  }
}

KERNEL(void, matvec_flat)(i32 n, i32 m) { matvec_pointers(n, m, fm, fx, fy); }

// The output is read and written in memory in each step.
APART void matvec_memory(i32 n, i32 m, const f32 *restrict a, const f32 *restrict in, f32 *restrict out) {
  for (i32 i = 0; i < n; i++) { // parallel
    out[i] = 0;
    for (i32 j = 0; j < m; j++)
      out[i] += a[i * m + j] * in[j];
  }
}

KERNEL(void, matvec_flat_memory)(i32 n, i32 m) { matvec_memory(n, m, fm, fx, fy); }

KERNEL(void, rank1)(f64 alpha) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < M; j++) // parallel
      A[i][j] += alpha * x[i] * p[j];
}

APART void rank1_pointers(i32 n, i32 m, f32 alpha, const f32 *a, const f32 *b, f32 *c) {
  for (i32 i = 0; i < n; i++) { // parallel
    f32 scale = alpha * a[i];
    for (i32 j = 0; j < m; j++) // parallel
      c[i * m + j] += scale * b[j];
  }
}

KERNEL(void, rank1_flat)(i32 n, i32 m, f32 alpha) { rank1_pointers(n, m, alpha, fx, fy, fm); }

// Two updates of rank one, a transposed product, an addition and a product.
KERNEL(void, vector_chain)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++) // parallel
      S[i][j] = S[i][j] + u1[i] * v1[j] + u2[i] * v2[j];
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++)
      x[i] = x[i] + beta * S[j][i] * y[j];
  for (i32 i = 0; i < N; i++) // parallel
    x[i] = x[i] + z[i];
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++)
      w[i] = w[i] + alpha * S[i][j] * x[j];
}

// q = A^T (A p).
KERNEL(void, normal_product)(void) {
  for (i32 j = 0; j < M; j++) // parallel
    q[j] = 0;
  for (i32 i = 0; i < N; i++) {
    f64 t = 0;
    for (i32 j = 0; j < M; j++) // kept
      t += A[i][j] * p[j];
    for (i32 j = 0; j < M; j++) // parallel
      q[j] += A[i][j] * t;
  }
}

// Both products of a biconjugate step in one sweep over the matrix.
KERNEL(void, two_sided)(void) {
  for (i32 j = 0; j < M; j++) // parallel
    s_[j] = 0;
  for (i32 i = 0; i < N; i++) {
    r[i] = 0;
    for (i32 j = 0; j < M; j++) { // parallel
      s_[j] = s_[j] + x[i] * A[i][j];
      r[i] = r[i] + A[i][j] * p[j];
    }
  }
}

KERNEL(void, both_products)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++)
      x[i] += S[i][j] * u1[j];
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++)
      y[i] += S[j][i] * v1[j];
}

KERNEL(void, summed_products)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++) { // parallel
    f64 a = 0, b = 0;
    for (i32 j = 0; j < N; j++) {
      a = S[i][j] * x[j] + a;
      b = T[i][j] * x[j] + b;
    }
    y[i] = alpha * a + beta * b;
  }
}

KERNEL(void, symmetric_matvec)(void) {
  for (i32 i = 0; i < N; i++) { // parallel
    f64 sum = 0;
    for (i32 j = 0; j <= i; j++)
      sum += S[i][j] * x[j];
    for (i32 j = i + 1; j < N; j++)
      sum += S[j][i] * x[j];
    y[i] = sum;
  }
}

KERNEL(void, triangular_matvec)(void) {
  for (i32 i = 0; i < N; i++) { // parallel
    f64 sum = 0;
    for (i32 j = 0; j <= i; j++)
      sum += T[i][j] * x[j];
    y[i] = sum;
  }
}

// T = alpha P P^T + beta T, lower half.
KERNEL(void, rank_k)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j <= i; j++) { // parallel
      f64 sum = 0;
      for (i32 k = 0; k < M; k++)
        sum += P[i][k] * P[j][k];
      T[i][j] = alpha * sum + beta * T[i][j];
    }
}

KERNEL(void, rank_k_rows)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++) { // parallel
    for (i32 j = 0; j <= i; j++) // parallel
      T[i][j] *= beta;
    for (i32 k = 0; k < M; k++)
      for (i32 j = 0; j <= i; j++) // parallel
        T[i][j] += alpha * P[i][k] * P[j][k];
  }
}

KERNEL(void, rank_2k)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j <= i; j++) { // parallel
      T[i][j] *= beta;
      for (i32 k = 0; k < M; k++)
        T[i][j] += alpha * (P[i][k] * Q[j][k] + Q[i][k] * P[j][k]);
    }
}

// R = alpha S P + beta R, where only the lower half of S is stored.
KERNEL(void, symmetric_product)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < M; j++) { // parallel
      f64 sum = 0;
      for (i32 k = 0; k < N; k++)
        sum += (k <= i ? S[i][k] : S[k][i]) * P[k][j];
      R[i][j] = beta * R[i][j] + alpha * sum;
    }
}

// The usual in-place form: rows above are updated while a row is summed.
KERNEL(void, symmetric_product_update)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++)
    for (i32 j = 0; j < M; j++) { // parallel
      f64 sum = 0;
      for (i32 k = 0; k < i; k++) {
        R[k][j] += alpha * P[i][j] * S[i][k];
        sum += P[k][j] * S[i][k];
      }
      R[i][j] = beta * R[i][j] + alpha * P[i][j] * S[i][i] + alpha * sum;
    }
}

// P = alpha L^T P with a unit lower triangle: each column stands alone.
KERNEL(void, triangular_product)(f64 alpha) {
  for (i32 i = 0; i < N; i++)
    for (i32 j = 0; j < M; j++) { // parallel
      for (i32 k = i + 1; k < N; k++)
        P[i][j] += T[k][i] * P[k][j];
      P[i][j] *= alpha;
    }
}

// A tensor contracted along its last dimension, through a row of scratch memory.
KERNEL(void, contract_last)(void) {
  for (i32 a = 0; a < 9; a++)
    for (i32 b = 0; b < 11; b++) {
      for (i32 c = 0; c < M; c++) { // parallel
        row3[c] = 0;
        for (i32 k = 0; k < M; k++)
          row3[c] += tensor3[a][b][k] * kernel3[k][c];
      }
      for (i32 c = 0; c < M; c++) // parallel
        tensor3[a][b][c] = row3[c];
    }
}

KERNEL(f64, dot_product)(void) {
  f64 sum = 0;
  for (i32 i = 0; i < N; i++) // kept
    sum += x[i] * y[i];
  return sum;
}

KERNEL(f64, frobenius)(void) {
  f64 sum = 0;
  for (i32 i = 0; i < N; i++) // kept
    for (i32 j = 0; j < M; j++) // kept
      sum += A[i][j] * A[i][j];
  return __builtin_sqrt(sum);
}

KERNEL(f64, largest_magnitude)(void) {
  f64 most = 0;
  for (i32 i = 0; i < N; i++) { // reduction
    f64 a = __builtin_fabs(x[i]);
    most = a > most ? a : most;
  }
  return most;
}

KERNEL(void, add_scaled)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < M; j++) // parallel
      A[i][j] = alpha * P[i][j] + beta * Q[i][j];
}

KERNEL(void, scale_rows)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < M; j++) // parallel
      A[i][j] *= x[i];
}
