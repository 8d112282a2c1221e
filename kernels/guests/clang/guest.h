// Shared by the C guests: arguments, seeded inputs, checksum, one line of output.
// Takes nothing from the machine: no clock, no randomness, no environment.
#ifndef GUEST_H
#define GUEST_H
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define KERNEL(name) __attribute__((export_name(#name), noinline))
#define UNUSED __attribute__((unused))

static uint32_t rng_state = 2463534242u;

// xorshift32
UNUSED static uint32_t rng_u32(void) {
  uint32_t x = rng_state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return rng_state = x;
}
// [-0.5, 0.5), exact
UNUSED static float rng_f32(void) { return (float)(int32_t)(rng_u32() >> 8) * (1.0f / 16777216.0f) - 0.5f; }
UNUSED static double rng_f64(void) { return (double)rng_u32() * (1.0 / 4294967296.0) - 0.5; }

UNUSED static void fill_f32(float *p, size_t n) { for (size_t i = 0; i < n; i++) p[i] = rng_f32(); }
UNUSED static void fill_f64(double *p, size_t n) { for (size_t i = 0; i < n; i++) p[i] = rng_f64(); }
UNUSED static void fill_u8(uint8_t *p, size_t n) { for (size_t i = 0; i < n; i++) p[i] = (uint8_t)(rng_u32() >> 11); }
UNUSED static void fill_i32(int32_t *p, size_t n) { for (size_t i = 0; i < n; i++) p[i] = (int32_t)rng_u32(); }

UNUSED static int arg(int argc, char **argv, int i, int otherwise) {
  return i < argc ? atoi(argv[i]) : otherwise;
}

UNUSED static void *alloc(size_t count, size_t size) {
  void *p = malloc(count * size + 1);
  if (!p) {
    static const char msg[] = "out of memory\n";
    write(2, msg, sizeof msg - 1);
    exit(2);
  }
  return p;
}

UNUSED static uint64_t fnv1a(const void *data, size_t bytes) {
  const uint8_t *p = data;
  uint64_t h = 0xcbf29ce484222325u;
  for (size_t i = 0; i < bytes; i++) h = (h ^ p[i]) * 0x100000001b3u;
  return h;
}

#ifdef USE_PRINTF
UNUSED static void report(const char *name, const void *out, size_t bytes, double value) {
  printf("%s fnv=%016llx value=%.6f\n", name, (unsigned long long)fnv1a(out, bytes), value);
}
#else
// The same line without printf, so that the module stays small.
UNUSED static void report(const char *name, const void *out, size_t bytes, double value) {
  char line[160];
  size_t n = 0;
  while (name[n] && n < 64) line[n] = name[n], n++;
  memcpy(line + n, " fnv=", 5), n += 5;
  uint64_t h = fnv1a(out, bytes);
  for (int s = 60; s >= 0; s -= 4) line[n++] = "0123456789abcdef"[h >> s & 15];
  memcpy(line + n, " value=", 7), n += 7;
  if (value < 0) line[n++] = '-', value = -value;
  if (value < 9.0e12) {
    uint64_t micro = (uint64_t)(value * 1e6 + 0.5);
    char digits[24];
    int d = 0;
    while (d < 7 || micro) {
      if (d == 6) digits[d++] = '.';
      digits[d++] = (char)('0' + micro % 10), micro /= 10;
      if (d >= 8 && !micro) break;
    }
    while (d) line[n++] = digits[--d];
  } else {
    memcpy(line + n, "big-or-nan", 10), n += 10;
  }
  line[n++] = '\n';
  write(1, line, n);
}
#endif
#endif
