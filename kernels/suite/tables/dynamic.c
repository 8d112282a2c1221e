// Dynamic programming on tables: shortest ways, alignments, packing, chains, hidden states.
#include "../suite.h"

#define N 47
#define LEN1 61
#define LEN2 67
#define CAPACITY 401
#define ITEMS 23
#define STATES 13
#define STEPS 37
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

static i32 dist[N][N], via[N][N];
static f32 fdist[N][N];
static u8 reach[N][N];
static u8 s1[LEN1], s2[LEN2];
static i32 score[LEN1 + 1][LEN2 + 1], gap_e[LEN1 + 1][LEN2 + 1], gap_f[LEN1 + 1][LEN2 + 1];
static i32 diag0[LEN1 + LEN2], diag1[LEN1 + LEN2], diag2[LEN1 + LEN2];
static i32 best[ITEMS + 1][CAPACITY + 1], row_best[CAPACITY + 1], row_next[CAPACITY + 1], cost[ITEMS], worth[ITEMS];
static i32 chain[N][N], dims[N + 1], fold[N][N];
static f64 enter[STATES][STATES], emit[STATES][4], path[STEPS][STATES], forward[STEPS][STATES];
static i32 seen[STEPS], from[STEPS][STATES];
static i32 pascal[N][N], grid[N][N], ways[N][N], stairs[LEN1];

KERNEL(void, init_dynamic)(i32 seed) {
  SEEDED(seed);
  FILL(i32, dist, 1, 10000);
  FILL(i32, via, 0, N);
  FILL(f32, fdist, 0, 100);
  FILL_BITS(u8, reach);
  for (i32 i = 0; i < N; i++) // parallel
    for (i32 j = 0; j < N; j++) // parallel
      reach[i][j] = i == j || (reach[i][j] & 31) == 0;
  for (i32 i = 0; i < N; i++) // parallel
    dist[i][i] = 0;
  for (i32 i = 0; i < N; i++) // parallel
    fdist[i][i] = 0;
  FILL_BITS(u8, s1);
  FILL_BITS(u8, s2);
  for (i32 i = 0; i < LEN1; i++) // parallel
    s1[i] &= 3;
  for (i32 i = 0; i < LEN2; i++) // parallel
    s2[i] &= 3;
  FILL(i32, score, 0, 1);
  FILL(i32, gap_e, 0, 1);
  FILL(i32, gap_f, 0, 1);
  FILL(i32, diag0, 0, 1);
  FILL(i32, diag1, 0, 1);
  FILL(i32, diag2, 0, 1);
  FILL(i32, best, 0, 1);
  FILL(i32, row_best, 0, 1);
  FILL(i32, row_next, 0, 1);
  FILL(i32, cost, 1, 60);
  FILL(i32, worth, 1, 100);
  FILL(i32, chain, 0, 1);
  FILL(i32, dims, 1, 30);
  FILL(i32, fold, 0, 1);
  FILL(f64, enter, -3, 0);
  FILL(f64, emit, -3, 0);
  FILL(f64, path, -3, 0);
  FILL(f64, forward, 0, 1);
  FILL(i32, seen, 0, 4);
  FILL(i32, from, 0, STATES);
  FILL(i32, pascal, 0, 1);
  FILL(i32, grid, 0, 100);
  FILL(i32, ways, 0, 1);
  FILL(i32, stairs, 0, 1);
}

KERNEL(void, shortest_ways)(void) {
  for (i32 k = 0; k < N; k++)
    for (i32 i = 0; i < N; i++) // parallel
      for (i32 j = 0; j < N; j++) // parallel
        dist[i][j] = MIN(dist[i][j], dist[i][k] + dist[k][j]);
}

KERNEL(void, shortest_ways_if)(void) {
  for (i32 k = 0; k < N; k++)
    for (i32 i = 0; i < N; i++) // parallel
      for (i32 j = 0; j < N; j++) // parallel
        if (fdist[i][k] + fdist[k][j] < fdist[i][j])
          fdist[i][j] = fdist[i][k] + fdist[k][j];
}

APART void shortest_pointers(i32 n, i32 *d, i32 *next) {
  for (i32 k = 0; k < n; k++)
    for (i32 i = 0; i < n; i++) // parallel
      for (i32 j = 0; j < n; j++) { // parallel
        i32 t = d[i * n + k] + d[k * n + j];
        if (t < d[i * n + j]) {
          d[i * n + j] = t;
          next[i * n + j] = k;
        }
      }
}

KERNEL(void, shortest_flat)(i32 n) { shortest_pointers(n, (i32 *)dist, (i32 *)via); }

KERNEL(void, transitive_closure)(void) {
  for (i32 k = 0; k < N; k++)
    for (i32 i = 0; i < N; i++) // parallel
      for (i32 j = 0; j < N; j++) // parallel
        reach[i][j] |= reach[i][k] & reach[k][j];
}

KERNEL(i32, common_subsequence)(void) {
  for (i32 i = 1; i <= LEN1; i++) // wavefront
    for (i32 j = 1; j <= LEN2; j++) // wavefront
      score[i][j] = s1[i - 1] == s2[j - 1] ? score[i - 1][j - 1] + 1 : MAX(score[i - 1][j], score[i][j - 1]);
  return score[LEN1][LEN2];
}

KERNEL(i32, edit_distance)(void) {
  for (i32 i = 0; i <= LEN1; i++) // parallel
    score[i][0] = i;
  for (i32 j = 0; j <= LEN2; j++) // parallel
    score[0][j] = j;
  for (i32 i = 1; i <= LEN1; i++) // wavefront
    for (i32 j = 1; j <= LEN2; j++) { // wavefront
      i32 same = score[i - 1][j - 1] + (s1[i - 1] != s2[j - 1]);
      i32 gone = MIN(score[i - 1][j], score[i][j - 1]) + 1;
      score[i][j] = MIN(same, gone);
    }
  return score[LEN1][LEN2];
}

KERNEL(i32, global_alignment)(i32 match, i32 mismatch, i32 gap) {
  for (i32 i = 0; i <= LEN1; i++) // parallel
    score[i][0] = -gap * i;
  for (i32 j = 0; j <= LEN2; j++) // parallel
    score[0][j] = -gap * j;
  for (i32 i = 1; i <= LEN1; i++) // wavefront
    for (i32 j = 1; j <= LEN2; j++) { // wavefront
      i32 v = score[i - 1][j - 1] + (s1[i - 1] == s2[j - 1] ? match : -mismatch);
      v = MAX(v, score[i - 1][j] - gap);
      score[i][j] = MAX(v, score[i][j - 1] - gap);
    }
  return score[LEN1][LEN2];
}

// Gaps that cost more to open than to lengthen, and scores that never fall below nothing.
KERNEL(i32, local_alignment)(i32 open, i32 extend) {
  i32 most = 0;
  for (i32 i = 1; i <= LEN1; i++) // wavefront
    for (i32 j = 1; j <= LEN2; j++) { // wavefront
      gap_e[i][j] = MAX(gap_e[i][j - 1] - extend, score[i][j - 1] - open);
      gap_f[i][j] = MAX(gap_f[i - 1][j] - extend, score[i - 1][j] - open);
      i32 v = score[i - 1][j - 1] + (s1[i - 1] == s2[j - 1] ? 3 : -2);
      v = MAX(MAX(v, gap_e[i][j]), MAX(gap_f[i][j], 0));
      score[i][j] = v;
      most = MAX(most, v);
    }
  return most;
}

// Along the diagonals, as a programmer writes it for a parallel machine.
KERNEL(i32, diagonal_alignment)(void) {
  for (i32 k = 2; k <= LEN1 + LEN2; k++) {
    i32 first = MAX(1, k - LEN2), last = MIN(LEN1, k - 1);
    for (i32 i = first; i <= last; i++) { // parallel
      i32 j = k - i, v = score[i - 1][j - 1] + (s1[i - 1] == s2[j - 1] ? 2 : -1);
      v = MAX(v, score[i - 1][j] - 1);
      score[i][j] = MAX(v, score[i][j - 1] - 1);
    }
  }
  return score[LEN1][LEN2];
}

KERNEL(i32, knapsack)(void) {
  for (i32 k = 1; k <= ITEMS; k++)
    for (i32 c = 0; c <= CAPACITY; c++) { // parallel
      i32 v = best[k - 1][c];
      if (c >= cost[k - 1])
        v = MAX(v, best[k - 1][c - cost[k - 1]] + worth[k - 1]);
      best[k][c] = v;
    }
  return best[ITEMS][CAPACITY];
}

KERNEL(i32, knapsack_two_rows)(void) {
  for (i32 k = 0; k < ITEMS; k++) {
    i32 w = cost[k], v = worth[k];
    for (i32 c = 0; c < w; c++) // parallel
      row_next[c] = row_best[c];
    for (i32 c = w; c <= CAPACITY; c++) // parallel
      row_next[c] = MAX(row_best[c], row_best[c - w] + v);
    for (i32 c = 0; c <= CAPACITY; c++) // parallel
      row_best[c] = row_next[c];
  }
  return row_best[CAPACITY];
}

// In one row, from the far end: what it reads lies ahead of what it writes.
KERNEL(i32, knapsack_one_row)(void) {
  for (i32 k = 0; k < ITEMS; k++)
    for (i32 c = CAPACITY; c >= cost[k]; c--) // parallel
      row_best[c] = MAX(row_best[c], row_best[c - cost[k]] + worth[k]);
  return row_best[CAPACITY];
}

// Each item any number of times: a chain at the distance of its cost.
KERNEL(i32, knapsack_unbounded)(void) {
  for (i32 k = 0; k < ITEMS; k++)
    for (i32 c = cost[k]; c <= CAPACITY; c++) // kept
      row_best[c] = MAX(row_best[c], row_best[c - cost[k]] + worth[k]);
  return row_best[CAPACITY];
}

// The cheapest order of a chain of matrix products: all spans of one length are independent.
KERNEL(i32, matrix_chain)(void) {
  for (i32 span = 1; span < N; span++)
    for (i32 i = 0; i < N - span; i++) { // parallel
      i32 j = i + span, least = 2147483647;
      for (i32 k = i; k < j; k++) {
        i32 v = chain[i][k] + chain[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1];
        least = MIN(least, v);
      }
      chain[i][j] = least;
    }
  return chain[0][N - 1];
}

// Pairs of a folded strand.
KERNEL(i32, fold_strand)(void) {
  for (i32 i = N - 1; i >= 0; i--) // wavefront
    for (i32 j = i + 1; j < N; j++) { // wavefront
      i32 v = MAX(fold[i][j], fold[i][j - 1]);
      if (i + 1 < N)
        v = MAX(v, fold[i + 1][j]);
      if (i + 1 < j)
        v = MAX(v, fold[i + 1][j - 1] + (s1[i] + s2[j] == 3));
      for (i32 k = i + 1; k < j; k++)
        v = MAX(v, fold[i][k] + fold[k + 1][j]);
      fold[i][j] = v;
    }
  return fold[0][N - 1];
}

KERNEL(void, viterbi)(void) {
  for (i32 s = 0; s < STATES; s++) // parallel
    path[0][s] = emit[s][seen[0]];
  for (i32 t = 1; t < STEPS; t++)
    for (i32 s = 0; s < STATES; s++) { // parallel
      f64 most = path[t - 1][0] + enter[0][s];
      i32 at = 0;
      for (i32 p = 1; p < STATES; p++) {
        f64 v = path[t - 1][p] + enter[p][s];
        if (v > most) {
          most = v;
          at = p;
        }
      }
      path[t][s] = most + emit[s][seen[t]];
      from[t][s] = at;
    }
}

KERNEL(void, forward_sums)(void) {
  for (i32 t = 1; t < STEPS; t++)
    for (i32 s = 0; s < STATES; s++) { // parallel
      f64 sum = 0;
      for (i32 p = 0; p < STATES; p++)
        sum += forward[t - 1][p] * enter[p][s];
      forward[t][s] = sum * emit[s][seen[t]];
    }
}

KERNEL(void, binomials)(void) {
  for (i32 n = 0; n < N; n++) {
    pascal[n][0] = 1;
    for (i32 k = 1; k <= n; k++) // parallel
      pascal[n][k] = k == n ? 1 : pascal[n - 1][k - 1] + pascal[n - 1][k];
  }
}

KERNEL(i32, cheapest_path)(void) {
  for (i32 i = 1; i < N; i++) // wavefront
    for (i32 j = 1; j < N; j++) // wavefront
      grid[i][j] += MIN(grid[i - 1][j], grid[i][j - 1]);
  return grid[N - 1][N - 1];
}

// Only from the row above: the places of a row are independent.
KERNEL(i32, falling_path)(void) {
  for (i32 i = 1; i < N; i++)
    for (i32 j = 1; j < N - 1; j++) // parallel
      grid[i][j] += MIN(MIN(grid[i - 1][j - 1], grid[i - 1][j]), grid[i - 1][j + 1]);
  return grid[N - 1][1];
}

KERNEL(void, count_ways)(void) {
  for (i32 i = 0; i < N; i++) // parallel
    ways[i][0] = ways[0][i] = 1;
  for (i32 i = 1; i < N; i++) // wavefront
    for (i32 j = 1; j < N; j++) // wavefront
      ways[i][j] = ways[i - 1][j] + ways[i][j - 1];
}

KERNEL(i32, climb_stairs)(void) {
  stairs[0] = stairs[1] = 1;
  for (i32 i = 2; i < LEN1; i++) // kept
    stairs[i] = stairs[i - 1] + stairs[i - 2];
  return stairs[LEN1 - 1];
}
