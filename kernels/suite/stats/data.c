// Data mining and statistics: moments, correlation, clusters, neighbours, histograms, normalisation.
#include "../suite.h"

#define ROWS 83
#define COLS 31
#define K 7
#define DIM 12
#define LEN 3001
#define BINS 64

static f64 data[ROWS][COLS], mean[COLS], deviation[COLS], matrix[COLS][COLS];
static f32 flat[ROWS * COLS], flat_mean[COLS], flat_matrix[COLS * COLS];
static f32 sample[ROWS][DIM], centre[K][DIM], moved[K][DIM], distance[ROWS][K], pairs[ROWS][ROWS];
static i32 label[ROWS], members[K], counts[BINS], joint[16][16], votes[K];
static f32 series[LEN], series_out[LEN];
static i32 whole[LEN], whole_out[LEN], rank_of[LEN / 4];
static u8 bytes[LEN], other[LEN];
static f64 weight[COLS], prediction[ROWS], target[ROWS], gradient[COLS];

KERNEL(void, init_data)(i32 seed) {
  SEEDED(seed);
  FILL(f64, data, -1, 1);
  FILL(f64, mean, -1, 1);
  FILL(f64, deviation, -1, 1);
  FILL(f64, matrix, -1, 1);
  FILL(f32, flat, -1, 1);
  FILL(f32, flat_mean, -1, 1);
  FILL(f32, flat_matrix, -1, 1);
  FILL(f32, sample, -1, 1);
  FILL(f32, centre, -1, 1);
  FILL(f32, moved, -1, 1);
  FILL(f32, distance, 0, 1);
  FILL(f32, pairs, 0, 1);
  FILL(i32, label, 0, K);
  FILL(i32, members, 0, 9);
  FILL(i32, counts, 0, 9);
  FILL(i32, joint, 0, 9);
  FILL(i32, votes, 0, 9);
  FILL(f32, series, -1, 1);
  FILL(f32, series_out, -1, 1);
  FILL(i32, whole, -1000, 1000);
  FILL(i32, whole_out, -1000, 1000);
  FILL(i32, rank_of, 0, 1000);
  FILL_BITS(u8, bytes);
  FILL_BITS(u8, other);
  FILL(f64, weight, -1, 1);
  FILL(f64, prediction, -1, 1);
  FILL(f64, target, -1, 1);
  FILL(f64, gradient, -1, 1);
}

KERNEL(void, column_means)(void) {
  for (i32 j = 0; j < COLS; j++) { // parallel
    f64 sum = 0;
    for (i32 i = 0; i < ROWS; i++)
      sum += data[i][j];
    mean[j] = sum / ROWS;
  }
}

KERNEL(void, covariance)(void) {
  for (i32 j = 0; j < COLS; j++) { // parallel
    mean[j] = 0;
    for (i32 i = 0; i < ROWS; i++)
      mean[j] += data[i][j];
    mean[j] /= ROWS;
  }
  for (i32 i = 0; i < ROWS; i++) // parallel
    for (i32 j = 0; j < COLS; j++) // parallel
      data[i][j] -= mean[j];
  for (i32 i = 0; i < COLS; i++) // parallel
    for (i32 j = i; j < COLS; j++) { // parallel
      f64 sum = 0;
      for (i32 k = 0; k < ROWS; k++)
        sum += data[k][i] * data[k][j];
      sum /= ROWS - 1;
      matrix[i][j] = sum;
      matrix[j][i] = sum;
    }
}

KERNEL(void, correlation)(f64 least) {
  for (i32 j = 0; j < COLS; j++) { // parallel
    f64 sum = 0;
    for (i32 i = 0; i < ROWS; i++)
      sum += data[i][j];
    mean[j] = sum / ROWS;
  }
  for (i32 j = 0; j < COLS; j++) { // parallel
    f64 sum = 0;
    for (i32 i = 0; i < ROWS; i++)
      sum += (data[i][j] - mean[j]) * (data[i][j] - mean[j]);
    sum = __builtin_sqrt(sum / ROWS);
    deviation[j] = sum <= least ? 1 : sum;
  }
  for (i32 i = 0; i < ROWS; i++) // parallel
    for (i32 j = 0; j < COLS; j++) // parallel
      data[i][j] = (data[i][j] - mean[j]) / (deviation[j] * 9.11);
  for (i32 i = 0; i < COLS - 1; i++) { // parallel
    matrix[i][i] = 1;
    for (i32 j = i + 1; j < COLS; j++) { // parallel
      f64 sum = 0;
      for (i32 k = 0; k < ROWS; k++)
        sum += data[k][i] * data[k][j];
      matrix[i][j] = matrix[j][i] = sum;
    }
  }
  matrix[COLS - 1][COLS - 1] = 1;
}

APART void covariance_pointers(i32 n, i32 m, f32 *x, f32 *mu, f32 *out) {
  for (i32 j = 0; j < m; j++) { // parallel
    f32 sum = 0;
    for (i32 i = 0; i < n; i++)
      sum += x[i * m + j];
    mu[j] = sum / (f32)n;
  }
  for (i32 i = 0; i < n; i++) // parallel
    for (i32 j = 0; j < m; j++) // parallel
      x[i * m + j] -= mu[j];
  for (i32 i = 0; i < m; i++) // parallel
    for (i32 j = 0; j < m; j++) { // parallel
      f32 sum = 0;
      for (i32 k = 0; k < n; k++)
        sum += x[k * m + i] * x[k * m + j];
      out[i * m + j] = sum / (f32)(n - 1);
    }
}

KERNEL(void, covariance_flat)(i32 n, i32 m) { covariance_pointers(n, m, flat, flat_mean, flat_matrix); }

KERNEL(void, standardise_rows)(void) {
  for (i32 i = 0; i < ROWS; i++) { // parallel
    f64 sum = 0, squares = 0;
    for (i32 j = 0; j < COLS; j++) {
      sum += data[i][j];
      squares += data[i][j] * data[i][j];
    }
    f64 mu = sum / COLS, scale = 1 / __builtin_sqrt(squares / COLS - mu * mu + 1e-9);
    for (i32 j = 0; j < COLS; j++)
      data[i][j] = (data[i][j] - mu) * scale;
  }
}

KERNEL(void, scale_to_unit)(void) {
  for (i32 j = 0; j < COLS; j++) { // parallel
    f64 low = data[0][j], high = data[0][j];
    for (i32 i = 1; i < ROWS; i++) {
      low = data[i][j] < low ? data[i][j] : low;
      high = data[i][j] > high ? data[i][j] : high;
    }
    f64 span = high - low + 1e-12;
    for (i32 i = 0; i < ROWS; i++)
      data[i][j] = (data[i][j] - low) / span;
  }
}

// The nearest centre of each sample.
KERNEL(void, assign_clusters)(void) {
  for (i32 i = 0; i < ROWS; i++) { // parallel
    f32 best = 1e30f;
    i32 which = 0;
    for (i32 k = 0; k < K; k++) {
      f32 d = 0;
      for (i32 c = 0; c < DIM; c++)
        d += (sample[i][c] - centre[k][c]) * (sample[i][c] - centre[k][c]);
      if (d < best) {
        best = d;
        which = k;
      }
    }
    label[i] = which;
  }
}

// Sums of floats into places that the data choose: in order.
KERNEL(void, move_centres)(void) {
  for (i32 k = 0; k < K; k++) { // parallel
    members[k] = 0;
    for (i32 c = 0; c < DIM; c++) // parallel
      moved[k][c] = 0;
  }
  for (i32 i = 0; i < ROWS; i++) {
    members[label[i]]++;
    for (i32 c = 0; c < DIM; c++)
      moved[label[i]][c] += sample[i][c];
  }
  for (i32 k = 0; k < K; k++) // parallel
    for (i32 c = 0; c < DIM; c++) // parallel
      centre[k][c] = members[k] ? moved[k][c] / (f32)members[k] : centre[k][c];
}

// The same with one centre after the other: every sample asks whether it belongs there.
KERNEL(void, move_centres_masked)(void) {
  for (i32 k = 0; k < K; k++) // parallel
    for (i32 c = 0; c < DIM; c++) { // parallel
      f32 sum = 0;
      i32 n = 0;
      for (i32 i = 0; i < ROWS; i++)
        if (label[i] == k) {
          sum += sample[i][c];
          n++;
        }
      moved[k][c] = n ? sum / (f32)n : centre[k][c];
    }
}

KERNEL(void, all_distances)(void) {
  for (i32 i = 0; i < ROWS; i++) // parallel
    for (i32 j = 0; j < ROWS; j++) { // parallel
      f32 d = 0;
      for (i32 c = 0; c < DIM; c++) {
        f32 t = sample[i][c] - sample[j][c];
        d += t * t;
      }
      pairs[i][j] = __builtin_sqrtf(d);
    }
}

KERNEL(void, upper_distances)(void) {
  for (i32 i = 0; i < ROWS; i++) // parallel
    for (i32 j = i + 1; j < ROWS; j++) { // parallel
      f32 d = 0;
      for (i32 c = 0; c < DIM; c++)
        d += __builtin_fabsf(sample[i][c] - sample[j][c]);
      pairs[i][j] = pairs[j][i] = d;
    }
}

// The place of the nearest other sample.
KERNEL(void, nearest_neighbour)(void) {
  for (i32 i = 0; i < ROWS; i++) { // parallel
    f32 best = 1e30f;
    i32 at = -1;
    for (i32 j = 0; j < ROWS; j++)
      if (j != i && pairs[i][j] < best) {
        best = pairs[i][j];
        at = j;
      }
    label[i] = at;
  }
}

KERNEL(void, histogram_bytes)(void) {
  for (i32 i = 0; i < BINS; i++) // parallel
    counts[i] = 0;
  for (i32 i = 0; i < LEN; i++) // histogram
    counts[bytes[i] >> 2]++;
}

KERNEL(void, histogram_floats)(void) {
  for (i32 i = 0; i < LEN; i++) { // histogram
    i32 b = (i32)((series[i] + 1) * 0.5f * BINS);
    b = b < 0 ? 0 : b > BINS - 1 ? BINS - 1 : b;
    counts[b]++;
  }
}

KERNEL(void, histogram_joint)(void) {
  for (i32 i = 0; i < LEN; i++) // histogram
    joint[bytes[i] >> 4][other[i] >> 4] += 1;
}

KERNEL(void, histogram_weighted)(void) {
  for (i32 i = 0; i < LEN; i++) // histogram
    counts[bytes[i] & (BINS - 1)] += whole[i];
}

KERNEL(void, cumulate)(void) {
  i32 sum = 0;
  for (i32 i = 0; i < BINS; i++) { // scan
    sum += counts[i];
    counts[i] = sum;
  }
}

KERNEL(i32, place_of_smallest)(void) {
  i32 at = 0;
  for (i32 i = 1; i < LEN; i++) // reduction
    if (whole[i] < whole[at])
      at = i;
  return at;
}

KERNEL(i32, last_largest)(void) {
  i32 at = 0, most = whole[0];
  for (i32 i = 1; i < LEN; i++) // reduction
    if (whole[i] >= most) {
      most = whole[i];
      at = i;
    }
  return at;
}

KERNEL(i64, sum_of_squares)(void) {
  i64 sum = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    sum += (i64)whole[i] * whole[i];
  return sum;
}

KERNEL(i32, range_of)(void) {
  i32 low = whole[0], high = whole[0];
  for (i32 i = 1; i < LEN; i++) { // reduction
    low = whole[i] < low ? whole[i] : low;
    high = whole[i] > high ? whole[i] : high;
  }
  return high - low;
}

KERNEL(i32, count_above)(f32 limit) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    n += series[i] > limit;
  return n;
}

KERNEL(i32, hamming)(void) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    n += __builtin_popcount(bytes[i] ^ other[i]);
  return n;
}

KERNEL(i32, equal_places)(void) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    if (bytes[i] == other[i])
      n++;
  return n;
}

KERNEL(f64, mean_and_variance)(void) {
  f64 mu = 0, squares = 0;
  for (i32 i = 0; i < LEN; i++) // kept
    mu += series[i];
  mu /= LEN;
  for (i32 i = 0; i < LEN; i++) // kept
    squares += (series[i] - mu) * (series[i] - mu);
  return squares / LEN;
}

// Each one's place in the sorted order, by counting those before it.
KERNEL(void, rank_by_counting)(void) {
  for (i32 i = 0; i < LEN / 4; i++) { // parallel
    i32 before = 0;
    for (i32 j = 0; j < LEN / 4; j++)
      before += whole[j] < whole[i] || (whole[j] == whole[i] && j < i);
    rank_of[i] = before;
  }
}

KERNEL(void, moving_sum)(i32 w) {
  for (i32 i = 0; i <= LEN - w; i++) { // parallel
    i32 sum = 0;
    for (i32 j = 0; j < w; j++)
      sum += whole[i + j];
    whole_out[i] = sum;
  }
}

KERNEL(void, exponential_average)(f32 k) {
  f32 v = series[0];
  for (i32 i = 0; i < LEN; i++) { // kept
    v = v + k * (series[i] - v);
    series_out[i] = v;
  }
}

// One step of linear regression by gradient descent.
KERNEL(void, regression_step)(f64 rate) {
  for (i32 i = 0; i < ROWS; i++) { // parallel
    f64 sum = 0;
    for (i32 j = 0; j < COLS; j++)
      sum += data[i][j] * weight[j];
    prediction[i] = sum - target[i];
  }
  for (i32 j = 0; j < COLS; j++) { // parallel
    f64 sum = 0;
    for (i32 i = 0; i < ROWS; i++)
      sum += prediction[i] * data[i][j];
    gradient[j] = sum;
  }
  for (i32 j = 0; j < COLS; j++) // parallel
    weight[j] -= rate * gradient[j];
}

KERNEL(void, softmax_rows)(void) {
  for (i32 i = 0; i < ROWS; i++) { // parallel
    f32 most = distance[i][0], sum = 0;
    for (i32 k = 1; k < K; k++)
      most = distance[i][k] > most ? distance[i][k] : most;
    for (i32 k = 0; k < K; k++) {
      f32 v = distance[i][k] - most, e = 1 + v * (1 + v * (0.5f + v * 0.16666667f));
      distance[i][k] = e;
      sum += e;
    }
    for (i32 k = 0; k < K; k++)
      distance[i][k] /= sum;
  }
}

// Odd-even transposition: each round swaps pairs that do not touch.
KERNEL(void, exchange_sort)(i32 rounds) {
  for (i32 r = 0; r < rounds; r++)
    for (i32 i = r & 1; i < LEN / 4 - 1; i += 2) // parallel
      if (whole[i] > whole[i + 1]) {
        i32 t = whole[i];
        whole[i] = whole[i + 1];
        whole[i + 1] = t;
      }
}

KERNEL(void, insertion_sort)(i32 n) {
  for (i32 i = 1; i < n; i++) { // kept
    i32 t = whole[i], j = i;
    for (; j > 0 && whole[j - 1] > t; j--) // kept
      whole[j] = whole[j - 1];
    whole[j] = t;
  }
}
