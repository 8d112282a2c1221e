#include "guest.h"

typedef struct {
  float x, y, z;
  float vx, vy, vz;
  uint32_t colour;
  int16_t bounces, kind;
} particle;

// An array of structures, updated in place, with branches.
KERNEL(particles) void particles(particle *p, size_t n, float dt, float wall) {
  for (size_t i = 0; i < n; i++) {
    p[i].vy -= 9.81f * dt;
    p[i].x += p[i].vx * dt;
    p[i].y += p[i].vy * dt;
    p[i].z += p[i].vz * dt;
    if (p[i].x < -wall || p[i].x > wall) {
      p[i].vx = -p[i].vx;
      p[i].bounces++;
    }
    if (p[i].y < 0.0f) {
      p[i].y = -p[i].y;
      p[i].vy = -0.9f * p[i].vy;
      p[i].bounces++;
      p[i].colour = p[i].colour << 1 | p[i].colour >> 31;
    }
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 503), steps = arg(argc, argv, 2, 5);
  particle *p = alloc(n, sizeof *p);
  for (int i = 0; i < n; i++) {
    fill_f32(&p[i].x, 1), fill_f32(&p[i].y, 1), fill_f32(&p[i].z, 1);
    fill_f32(&p[i].vx, 1), fill_f32(&p[i].vy, 1), fill_f32(&p[i].vz, 1);
    p[i].colour = rng_u32(), p[i].bounces = 0, p[i].kind = (int16_t)(i & 3);
  }
  for (int t = 0; t < steps; t++) particles(p, n, 0.0625f, 0.5f);
  report("particles", p, n * sizeof *p, n ? p[n / 2].y : 0);
  return 0;
}
