#include "guest.h"

// The most worth that fits, for every limit, one thing more in each row; how far back a row looks is data.
KERNEL(knapsack) void knapsack(uint32_t *best, const uint32_t *weight, const uint32_t *worth, uint32_t things, uint32_t limit) {
  for (uint32_t k = 1; k <= things; k++)
    for (uint32_t w = 0; w <= limit; w++) {
      const uint32_t *row = best + (k - 1) * (limit + 1);
      uint32_t most = row[w];
      if (w >= weight[k]) {
        uint32_t with = row[w - weight[k]] + worth[k];
        if (with > most) most = with;
      }
      best[k * (limit + 1) + w] = most;
    }
}

int main(int argc, char **argv) {
  uint32_t things = arg(argc, argv, 1, 12), limit = arg(argc, argv, 2, 70);
  uint32_t *best = alloc((size_t)(things + 1) * (limit + 1), sizeof *best);
  uint32_t *weight = alloc(things + 1, sizeof *weight), *worth = alloc(things + 1, sizeof *worth);
  for (uint32_t k = 0; k <= things; k++) weight[k] = 1 + rng_u32() % (limit / 4 + 1), worth[k] = rng_u32() % 1000;
  memset(best, 0, (limit + 1) * sizeof *best);
  knapsack(best, weight, worth, things, limit);
  report("knapsack", best, (size_t)(things + 1) * (limit + 1) * sizeof *best, best[things * (limit + 1) + limit]);
  return 0;
}
