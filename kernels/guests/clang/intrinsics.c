#include "guest.h"
#include <wasm_simd128.h>

// Vectors by hand: what compilers seldom make out of plain C, relaxed operators among it.

// 8-bit alpha blending: widen, multiply, narrow.
KERNEL(blend) void blend(const uint8_t *a, const uint8_t *b, uint8_t *out, uint8_t alpha, size_t vectors) {
  v128_t x = wasm_i16x8_splat(alpha), y = wasm_i16x8_splat(256 - alpha);
  for (size_t i = 0; i < vectors; i++) {
    v128_t p = wasm_v128_load(a + 16 * i), q = wasm_v128_load(b + 16 * i);
    v128_t low = wasm_i16x8_add(wasm_i16x8_mul(wasm_u16x8_extend_low_u8x16(p), x),
                                wasm_i16x8_mul(wasm_u16x8_extend_low_u8x16(q), y));
    v128_t high = wasm_i16x8_add(wasm_i16x8_mul(wasm_u16x8_extend_high_u8x16(p), x),
                                 wasm_i16x8_mul(wasm_u16x8_extend_high_u8x16(q), y));
    wasm_v128_store(out + 16 * i, wasm_u8x16_narrow_i16x8(wasm_u16x8_shr(low, 8), wasm_u16x8_shr(high, 8)));
  }
}

// Channels in another order, and the bytes of each vector through a table of sixteen.
KERNEL(lookup) void lookup(const uint8_t *in, const uint8_t *table, uint8_t *out, size_t vectors) {
  v128_t t = wasm_v128_load(table);
  for (size_t i = 0; i < vectors; i++) {
    v128_t v = wasm_v128_load(in + 16 * i);
    v = wasm_i8x16_shuffle(v, v, 2, 1, 0, 3, 6, 5, 4, 7, 10, 9, 8, 11, 14, 13, 12, 15);
    v128_t low = wasm_i8x16_swizzle(t, wasm_v128_and(v, wasm_i8x16_splat(15)));
    v128_t high = wasm_i8x16_relaxed_swizzle(t, wasm_u8x16_shr(v, 4));
    wasm_v128_store(out + 16 * i, wasm_u8x16_avgr(low, high));
  }
}

// Ones in an array: 16 counts to a vector, summed pair by pair.
KERNEL(ones) uint32_t ones(const uint8_t *in, size_t vectors) {
  v128_t sum = wasm_i32x4_splat(0);
  for (size_t i = 0; i < vectors; i++) {
    v128_t v = wasm_i8x16_popcnt(wasm_v128_load(in + 16 * i));
    sum = wasm_i32x4_add(sum, wasm_u32x4_extadd_pairwise_u16x8(wasm_u16x8_extadd_pairwise_u8x16(v)));
  }
  return wasm_u32x4_extract_lane(sum, 0) + wasm_u32x4_extract_lane(sum, 1) + wasm_u32x4_extract_lane(sum, 2) +
         wasm_u32x4_extract_lane(sum, 3);
}

// A dot product of bytes by the relaxed operator.
KERNEL(dot8) int32_t dot8(const int8_t *a, const int8_t *b, size_t vectors) {
  v128_t sum = wasm_i32x4_splat(0);
  for (size_t i = 0; i < vectors; i++)
    sum = wasm_i32x4_relaxed_dot_i8x16_i7x16_add(wasm_v128_load(a + 16 * i), wasm_v128_load(b + 16 * i), sum);
  return wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1) + wasm_i32x4_extract_lane(sum, 2) +
         wasm_i32x4_extract_lane(sum, 3);
}

// A polynomial by fused multiplication and addition, clamped by masks.
KERNEL(horner) void horner(const float *x, float *y, size_t vectors) {
  v128_t one = wasm_f32x4_splat(1.0f);
  for (size_t i = 0; i < vectors; i++) {
    v128_t v = wasm_v128_load(x + 4 * i), r = wasm_f32x4_splat(0.3f);
    r = wasm_f32x4_relaxed_madd(r, v, wasm_f32x4_splat(-0.7f));
    r = wasm_f32x4_relaxed_madd(r, v, wasm_f32x4_splat(1.1f));
    r = wasm_f32x4_relaxed_nmadd(r, v, one);
    v128_t outside = wasm_v128_or(wasm_f32x4_gt(r, one), wasm_v128_not(wasm_f32x4_ge(v, wasm_f32x4_splat(-0.4f))));
    wasm_v128_store(y + 4 * i, wasm_v128_bitselect(wasm_f32x4_pmin(v, one), r, outside));
  }
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 64), reps = arg(argc, argv, 2, 1);
  uint8_t *a = alloc(n, 16), *b = alloc(n, 16), *c = alloc(n, 16), table[16];
  float *x = alloc(n, 16), *y = alloc(n, 16);
  fill_u8(a, 16 * (size_t)n), fill_u8(b, 16 * (size_t)n), fill_u8(table, 16), fill_f32(x, 4 * (size_t)n);
  uint32_t sums[2] = {0, 0};
  for (int r = 0; r < reps; r++) {
    blend(a, b, c, (uint8_t)(r * 37), n);
    lookup(c, table, a, n);
    sums[0] = sums[0] * 31 + ones(a, n);
    sums[1] = sums[1] * 31 + (uint32_t)dot8((int8_t *)a, (int8_t *)b, n);
    horner(x, y, n);
    float *t = x;
    x = y, y = t;
  }
  report("bytes", a, 16 * (size_t)n, sums[0]);
  report("sums", sums, sizeof sums, sums[1]);
  report("floats", x, 16 * (size_t)n, n ? x[n / 2] : 0);
  return 0;
}
