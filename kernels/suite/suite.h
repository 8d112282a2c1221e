// What every family of the suite uses: names of types, exports, and a seeded generator that fills arrays.
//
// A trailing comment on the line of a `for` says what a textbook says of that loop: `parallel`, `reduction`, `scan`, `histogram`,
// `compaction` or `wavefront` can run in parallel with the same bits; `kept` cannot. Loops without one are judged by nobody: time
// steps, and loops that run in order inside a parallel one.
#pragma once

typedef signed char i8;
typedef unsigned char u8;
typedef short i16;
typedef unsigned short u16;
typedef int i32;
typedef unsigned int u32;
typedef long long i64;
typedef unsigned long long u64;
typedef float f32;
typedef double f64;

// An exported function; never inlined, so that each loop is compiled once.
#define KERNEL(type, name) __attribute__((export_name(#name), noinline)) type name
// A function that takes its arrays as pointers; its caller's arrays must stay unknown to it.
#define APART __attribute__((noinline))
// Not every family fills arrays of every type.
#define FILLER __attribute__((noinline, unused))

static inline u32 next_random(u32 *state) {
  u32 x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

// Fills with values of a half-open range.
static FILLER u32 fill_f32(f32 *p, i32 n, f32 low, f32 high, u32 s) {
  for (i32 i = 0; i < n; i++) // kept
    p[i] = low + (high - low) * ((f32)(next_random(&s) >> 8) * 0x1p-24f);
  return s;
}

static FILLER u32 fill_f64(f64 *p, i32 n, f64 low, f64 high, u32 s) {
  for (i32 i = 0; i < n; i++) // kept
    p[i] = low + (high - low) * ((f64)next_random(&s) * 0x1p-32);
  return s;
}

static FILLER u32 fill_i32(i32 *p, i32 n, i32 low, i32 high, u32 s) {
  for (i32 i = 0; i < n; i++) // kept
    p[i] = low + (i32)(next_random(&s) % (u32)(high - low));
  return s;
}

static FILLER u32 fill_u16(u16 *p, i32 n, u32 s) {
  for (i32 i = 0; i < n; i++) // kept
    p[i] = (u16)(next_random(&s) >> 9);
  return s;
}

static FILLER u32 fill_u8(u8 *p, i32 n, u32 s) {
  for (i32 i = 0; i < n; i++) // kept
    p[i] = (u8)(next_random(&s) >> 11);
  return s;
}

#define COUNT(a) ((i32)(sizeof(a) / sizeof((a)[0])))
// The same for an array of any rank, by the size of its elements.
#define FILL(kind, a, low, high) s = fill_##kind((kind *)(a), (i32)(sizeof(a) / (sizeof(kind))), low, high, s)
#define FILL_BITS(kind, a) s = fill_##kind((kind *)(a), (i32)(sizeof(a) / (sizeof(kind))), s)
#define SEEDED(seed) u32 s = (u32)(seed) * 2654435761u | 1u
