/* What every guest shares: arguments, a seeded generator, checksums. */
#ifndef COMMON_H
#define COMMON_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KERNEL(name) __attribute__((export_name(#name), noinline)) void name
#define KERNEL_OF(type, name) __attribute__((export_name(#name), noinline)) type name

static uint32_t seed = 0x9e3779b9u;
static uint32_t next_u32(void) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed;
}
static float next_f32(void) { return (float)(int32_t)(next_u32() >> 8) * (1.0f / 8388608.0f) - 1.0f; }
static double next_f64(void) { return (double)(int32_t)next_u32() * (1.0 / 2147483648.0); }

static int arg(int argc, char **argv, int i, int otherwise) { return argc > i ? atoi(argv[i]) : otherwise; }

static void *make(size_t n) {
  void *p = malloc(n ? n : 1);
  if (!p) {
    puts("out of memory");
    exit(3);
  }
  return p;
}
static float *random_f32(size_t n) {
  float *p = make(n * sizeof *p);
  for (size_t i = 0; i < n; i++) p[i] = next_f32();
  return p;
}
static double *random_f64(size_t n) {
  double *p = make(n * sizeof *p);
  for (size_t i = 0; i < n; i++) p[i] = next_f64();
  return p;
}
static uint8_t *random_u8(size_t n) {
  uint8_t *p = make(n);
  for (size_t i = 0; i < n; i++) p[i] = (uint8_t)(next_u32() >> 11);
  return p;
}
static int32_t *random_i32(size_t n) {
  int32_t *p = make(n * sizeof *p);
  for (size_t i = 0; i < n; i++) p[i] = (int32_t)next_u32();
  return p;
}
/* FNV-1a, a recurrence on purpose: the checksum itself is never offloaded. */
static void checksum(const char *name, const void *p, size_t n) {
  const uint8_t *b = p;
  uint64_t h = 0xcbf29ce484222325ull;
  for (size_t i = 0; i < n; i++) h = (h ^ b[i]) * 0x100000001b3ull;
  printf("%s %016llx\n", name, (unsigned long long)h);
}
#endif
