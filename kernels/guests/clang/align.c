#include "guest.h"

// Tables of dynamic programming over two strings, of (n + 1) rows and (m + 1) columns. Row 0 and column 0 are set before.
#define TABLE(name) int32_t(*name)[m + 1]
#define BOTH(f, x, y) ((x)f(y) ? (x) : (y))
#define MIN(x, y) BOTH(<, x, y)
#define MAX(x, y) BOTH(>, x, y)

static void border(int32_t *table, int n, int m, int step) {
  TABLE(t) = (void *)table;
  for (int i = 0; i <= n; i++) t[i][0] = step * i;
  for (int j = 0; j <= m; j++) t[0][j] = step * j;
}

// Levenshtein: the fewest insertions, deletions and replacements.
KERNEL(edit_distance) int edit_distance(int32_t *table, const uint8_t *a, const uint8_t *b, int n, int m) {
  TABLE(t) = (void *)table;
  border(table, n, m, 1);
  for (int i = 1; i <= n; i++)
    for (int j = 1; j <= m; j++) {
      int same = t[i - 1][j - 1] + (a[i - 1] != b[j - 1]), gone = MIN(t[i - 1][j], t[i][j - 1]) + 1;
      t[i][j] = MIN(same, gone);
    }
  return t[n][m];
}

// Needleman and Wunsch: the best global alignment. Every row sets its column 0 itself.
KERNEL(global_alignment) int global_alignment(int32_t *table, const uint8_t *a, const uint8_t *b, int n, int m, int gap) {
  TABLE(t) = (void *)table;
  border(table, 0, m, -gap);
  for (int i = 1; i <= n; i++) {
    t[i][0] = -gap * i;
    for (int j = 1; j <= m; j++) {
      int v = t[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 3 : -1);
      v = MAX(v, t[i - 1][j] - gap);
      t[i][j] = MAX(v, t[i][j - 1] - gap);
    }
  }
  return t[n][m];
}

// Smith and Waterman: the best local alignment, which may end anywhere.
KERNEL(local_alignment) int local_alignment(int32_t *table, const uint8_t *a, const uint8_t *b, int n, int m, int gap) {
  TABLE(t) = (void *)table;
  border(table, n, m, 0);
  int most = 0;
  for (int i = 1; i <= n; i++)
    for (int j = 1; j <= m; j++) {
      int v = t[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 3 : -2);
      v = MAX(v, t[i - 1][j] - gap);
      v = MAX(v, t[i][j - 1] - gap);
      v = MAX(v, 0);
      t[i][j] = v;
      most = MAX(most, v);
    }
  return most;
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 90), m = arg(argc, argv, 2, 77);
  int32_t *table = alloc((size_t)(n + 1) * (m + 1), sizeof *table);
  uint8_t *a = alloc(n, 1), *b = alloc(m, 1);
  for (int i = 0; i < n; i++) a[i] = rng_u32() >> 9 & 3;
  for (int j = 0; j < m; j++) b[j] = rng_u32() >> 9 & 3;
  uint64_t h[3];
  size_t bytes = (size_t)(n + 1) * (m + 1) * sizeof *table;
  int d = edit_distance(table, a, b, n, m);
  h[0] = fnv1a(table, bytes);
  int g = global_alignment(table, a, b, n, m, 2);
  h[1] = fnv1a(table, bytes);
  int l = local_alignment(table, a, b, n, m, 2);
  h[2] = fnv1a(table, bytes);
  report("align", h, sizeof h, d + 1000.0 * g + 1e6 * l);
  return 0;
}
