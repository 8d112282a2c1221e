#include "guest.h"

// Nearest of k centres for each point: an argmin inside a map.
KERNEL(assign) void assign(const float *points, const float *centres, int *label, int n, int k, int dims) {
  for (int i = 0; i < n; i++) {
    int best = 0;
    float least = 3.0e38f;
    for (int c = 0; c < k; c++) {
      float d2 = 0.0f;
      for (int d = 0; d < dims; d++) {
        float t = points[i * dims + d] - centres[c * dims + d];
        d2 += t * t;
      }
      if (d2 < least) least = d2, best = c;
    }
    label[i] = best;
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 503), k = arg(argc, argv, 2, 7), dims = arg(argc, argv, 3, 5);
  float *points = alloc((size_t)n * dims, sizeof *points), *centres = alloc(k * dims, sizeof *centres);
  int *label = alloc(n, sizeof *label);
  fill_f32(points, (size_t)n * dims), fill_f32(centres, k * dims);
  assign(points, centres, label, n, k, dims);
  report("kmeans", label, n * sizeof *label, n ? label[n / 2] : 0);
  return 0;
}
