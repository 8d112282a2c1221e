// Matrix products: every loop order, transposed operands, scaling, integers, batches and chains.
#include "../suite.h"

#define NI 61
#define NJ 53
#define NK 47
#define BATCH 7
#define NB 33

static f64 A[NI][NK], B[NK][NJ], C[NI][NJ], AT[NK][NI], BT[NJ][NK], D[NJ][NI], E[NI][NI];
static f32 fa[NI * NK], fb[NK * NJ], fc[NI * NJ];
static i32 ia[NI][NK], ib[NK][NJ], ic[NI][NJ];
static i8 qa[NI][NK], qb[NJ][NK];
static f32 ba[BATCH][NB][NB], bb[BATCH][NB][NB], bc[BATCH][NB][NB];

KERNEL(void, init_product)(i32 seed) {
  SEEDED(seed);
  FILL(f64, A, -1, 1);
  FILL(f64, B, -1, 1);
  FILL(f64, C, -1, 1);
  FILL(f64, AT, -1, 1);
  FILL(f64, BT, -1, 1);
  FILL(f64, D, -1, 1);
  FILL(f64, E, -1, 1);
  FILL(f32, fa, -1, 1);
  FILL(f32, fb, -1, 1);
  FILL(f32, fc, -1, 1);
  FILL(i32, ia, -1000, 1000);
  FILL(i32, ib, -1000, 1000);
  FILL(i32, ic, -1000, 1000);
  FILL_BITS(u8, qa);
  FILL_BITS(u8, qb);
  FILL(f32, ba, -1, 1);
  FILL(f32, bb, -1, 1);
  FILL(f32, bc, -1, 1);
}

KERNEL(void, mm_ijk)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) { // parallel
      f64 sum = 0;
      for (i32 k = 0; k < NK; k++)
        sum += A[i][k] * B[k][j];
      C[i][j] = alpha * sum + beta * C[i][j];
    }
}

KERNEL(void, mm_ikj)(f64 alpha) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 k = 0; k < NK; k++)
      for (i32 j = 0; j < NJ; j++) // parallel
        C[i][j] += alpha * A[i][k] * B[k][j];
}

KERNEL(void, mm_ikj_scaled)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < NI; i++) { // parallel
    for (i32 j = 0; j < NJ; j++) // parallel
      C[i][j] *= beta;
    for (i32 k = 0; k < NK; k++)
      for (i32 j = 0; j < NJ; j++) // parallel
        C[i][j] += alpha * A[i][k] * B[k][j];
  }
}

KERNEL(void, mm_kij)(void) {
  for (i32 k = 0; k < NK; k++)
    for (i32 i = 0; i < NI; i++) { // parallel
      f64 scale = A[i][k];
      for (i32 j = 0; j < NJ; j++) // parallel
        C[i][j] += scale * B[k][j];
    }
}

KERNEL(void, mm_kji)(void) {
  for (i32 k = 0; k < NK; k++)
    for (i32 j = 0; j < NJ; j++) // parallel
      for (i32 i = 0; i < NI; i++) // parallel
        C[i][j] += A[i][k] * B[k][j];
}

KERNEL(void, mm_jik)(void) {
  for (i32 j = 0; j < NJ; j++) // parallel
    for (i32 i = 0; i < NI; i++) { // parallel
      C[i][j] = 0;
      for (i32 k = 0; k < NK; k++)
        C[i][j] += A[i][k] * B[k][j];
    }
}

KERNEL(void, mm_jki)(void) {
  for (i32 j = 0; j < NJ; j++) // parallel
    for (i32 k = 0; k < NK; k++) {
      f64 scale = B[k][j];
      for (i32 i = 0; i < NI; i++) // parallel
        C[i][j] += scale * A[i][k];
    }
}

KERNEL(void, mm_tn)(f64 alpha) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) { // parallel
      f64 sum = 0;
      for (i32 k = 0; k < NK; k++)
        sum += AT[k][i] * B[k][j];
      C[i][j] = alpha * sum;
    }
}

KERNEL(void, mm_nt)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) { // parallel
      f64 sum = beta * C[i][j];
      for (i32 k = 0; k < NK; k++)
        sum += alpha * A[i][k] * BT[j][k];
      C[i][j] = sum;
    }
}

KERNEL(void, mm_tt)(void) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) { // parallel
      f64 sum = 0;
      for (i32 k = 0; k < NK; k++)
        sum += AT[k][i] * BT[j][k];
      C[i][j] = sum;
    }
}

// Sizes, leading dimensions and arrays are all parameters; the arrays may overlap for all that it knows.
APART void product_flat(i32 n, i32 m, i32 p, f32 alpha, const f32 *a, i32 lda, const f32 *b, i32 ldb, f32 beta, f32 *c, i32 ldc) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) { // parallel
      f32 sum = 0;
      for (i32 k = 0; k < p; k++)
        sum += a[i * lda + k] * b[k * ldb + j];
      c[i * ldc + j] = alpha * sum + beta * c[i * ldc + j];
    }
}

KERNEL(void, mm_flat)(i32 n, f32 alpha, f32 beta) { product_flat(n, n - 3, n + 2, alpha, fa, NK, fb, NJ, beta, fc, NJ); }

APART void product_flat_ikj(i32 n, i32 m, i32 p, const f32 *restrict a, const f32 *restrict b, f32 *restrict c) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 k = 0; k < p; k++) {
      f32 scale = a[i * p + k];
      for (i32 j = 0; j < m; j++) // parallel
        c[i * m + j] += scale * b[k * m + j];
    }
}

KERNEL(void, mm_flat_ikj)(i32 n, i32 m, i32 p) { product_flat_ikj(n, m, p, fa, fb, fc); }

// A variable-length array type: the compiler multiplies by sizes that it learns at run time.
APART void product_vla(i32 n, i32 m, i32 p, f32 a[n][p], f32 b[p][m], f32 c[n][m]) {
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) { // parallel
      f32 sum = 0;
      for (i32 k = 0; k < p; k++)
        sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
}

KERNEL(void, mm_vla)(i32 n, i32 m, i32 p) { product_vla(n, m, p, (void *)fa, (void *)fb, (void *)fc); }

KERNEL(void, mm_int)(void) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) { // parallel
      i32 sum = 0;
      for (i32 k = 0; k < NK; k++)
        sum += ia[i][k] * ib[k][j];
      ic[i][j] = sum;
    }
}

KERNEL(void, mm_bytes)(i32 zero_a, i32 zero_b) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) { // parallel
      i32 sum = 0;
      for (i32 k = 0; k < NK; k++)
        sum += (qa[i][k] - zero_a) * (qb[j][k] - zero_b);
      ic[i][j] = sum;
    }
}

KERNEL(void, mm_batched)(void) {
  for (i32 t = 0; t < BATCH; t++) // parallel
    for (i32 i = 0; i < NB; i++) // parallel
      for (i32 j = 0; j < NB; j++) { // parallel
        f32 sum = 0;
        for (i32 k = 0; k < NB; k++)
          sum += ba[t][i][k] * bb[t][k][j];
        bc[t][i][j] = sum;
      }
}

KERNEL(void, mm_batched_accumulate)(void) {
  for (i32 t = 0; t < BATCH; t++) // parallel
    for (i32 i = 0; i < NB; i++) // parallel
      for (i32 k = 0; k < NB; k++)
        for (i32 j = 0; j < NB; j++) // parallel
          bc[t][i][j] += ba[t][i][k] * bb[t][k][j];
}

// D^T = scaled (A B), E = C D: two products, one after the other.
KERNEL(void, mm_chain2)(f64 alpha, f64 beta) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) { // parallel
      C[i][j] = 0;
      for (i32 k = 0; k < NK; k++)
        C[i][j] += alpha * A[i][k] * B[k][j];
    }
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NI; j++) { // parallel
      E[i][j] *= beta;
      for (i32 k = 0; k < NJ; k++)
        E[i][j] += C[i][k] * D[k][j];
    }
}

KERNEL(void, mm_chain3)(void) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) { // parallel
      C[i][j] = 0;
      for (i32 k = 0; k < NK; k++)
        C[i][j] += A[i][k] * B[k][j];
    }
  for (i32 i = 0; i < NJ; i++) // parallel
    for (i32 j = 0; j < NI; j++) { // parallel
      D[i][j] = 0;
      for (i32 k = 0; k < NK; k++)
        D[i][j] += BT[i][k] * AT[k][j];
    }
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NI; j++) { // parallel
      E[i][j] = 0;
      for (i32 k = 0; k < NJ; k++)
        E[i][j] += C[i][k] * D[k][j];
    }
}

// Blocked by hand: the bounds of the inner loops are minima.
#define MIN(a, b) ((a) < (b) ? (a) : (b))
KERNEL(void, mm_blocked)(i32 block) {
  for (i32 ii = 0; ii < NI; ii += block) // parallel
    for (i32 kk = 0; kk < NK; kk += block)
      for (i32 i = ii; i < MIN(ii + block, NI); i++) // parallel
        for (i32 k = kk; k < MIN(kk + block, NK); k++)
          for (i32 j = 0; j < NJ; j++) // parallel
            C[i][j] += A[i][k] * B[k][j];
}

KERNEL(void, kronecker)(void) {
  for (i32 i = 0; i < 7; i++) // parallel
    for (i32 j = 0; j < 7; j++) // parallel
      for (i32 p = 0; p < 8; p++) // parallel
        for (i32 q = 0; q < 7; q++) // parallel
          E[i * 8 + p][j * 7 + q] = A[i][j] * B[p][q];
}

KERNEL(void, outer_product)(void) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NJ; j++) // parallel
      C[i][j] = A[i][0] * BT[j][0];
}

KERNEL(void, transpose_matrix)(void) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < NK; j++) // parallel
      AT[j][i] = A[i][j];
}

KERNEL(void, transpose_in_place)(void) {
  for (i32 i = 0; i < NI; i++) // parallel
    for (i32 j = 0; j < i; j++) { // parallel
      f64 t = E[i][j];
      E[i][j] = E[j][i];
      E[j][i] = t;
    }
}
