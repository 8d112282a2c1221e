#include "guest.h"

// The most worth that fits, for every limit, in one row: from the far end, so that nothing is taken twice.
KERNEL(knapsack_row) void knapsack_row(uint32_t *best, const uint32_t *weight, const uint32_t *worth, uint32_t things, uint32_t limit) {
  for (uint32_t k = 0; k < things; k++) {
    uint32_t w = weight[k], v = worth[k];
    for (uint32_t c = limit; c >= w; c--)
      if (best[c - w] + v > best[c]) best[c] = best[c - w] + v;
  }
}

int main(int argc, char **argv) {
  uint32_t things = arg(argc, argv, 1, 12), limit = arg(argc, argv, 2, 70);
  uint32_t *best = alloc(limit + 1, sizeof *best);
  uint32_t *weight = alloc(things, sizeof *weight), *worth = alloc(things, sizeof *worth);
  for (uint32_t k = 0; k < things; k++) weight[k] = 1 + rng_u32() % (limit / 4 + 1), worth[k] = rng_u32() % 1000;
  memset(best, 0, (limit + 1) * sizeof *best);
  knapsack_row(best, weight, worth, things, limit);
  report("knapsack_row", best, (limit + 1) * sizeof *best, best[limit]);
  return 0;
}
