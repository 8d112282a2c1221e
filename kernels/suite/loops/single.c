// Short loops over one-dimensional arrays: strides, conditions, reductions of each width, scans, gathers, recurrences.
#include "../suite.h"

#define LEN 2000

static f32 a[LEN], b[LEN], c[LEN], d[LEN], e[LEN];
static f64 da[LEN], db[LEN], dc[LEN];
static i32 ia[LEN], ib[LEN], ic[LEN], index[LEN], perm[LEN];
static i64 la[LEN], lb[LEN];
static i16 ha[LEN], hb[LEN], hc[LEN];
static u16 wa[LEN], wb[LEN];
static i8 ba[LEN], bb[LEN];
static u8 ua[LEN], ub[LEN], text[LEN];
static u32 ua32[LEN], buckets[256];
static struct { f32 x, y, z; i32 tag; } points[LEN];
static struct { u8 kind; i16 level; f64 weight; } mixed[LEN];

KERNEL(void, init_single)(i32 seed) {
  SEEDED(seed);
  FILL(f32, a, -1, 1);
  FILL(f32, b, -1, 1);
  FILL(f32, c, -1, 1);
  FILL(f32, d, -1, 1);
  FILL(f32, e, -1, 1);
  FILL(f64, da, -1, 1);
  FILL(f64, db, -1, 1);
  FILL(f64, dc, -1, 1);
  FILL(i32, ia, -1000000, 1000000);
  FILL(i32, ib, -1000000, 1000000);
  FILL(i32, ic, -1000, 1000);
  FILL(i32, index, 0, LEN);
  FILL(i32, la, -1000000000, 1000000000);
  FILL(i32, lb, -1000000000, 1000000000);
  FILL_BITS(u16, ha);
  FILL_BITS(u16, hb);
  FILL_BITS(u16, hc);
  FILL_BITS(u16, wa);
  FILL_BITS(u16, wb);
  FILL_BITS(u8, ba);
  FILL_BITS(u8, bb);
  FILL_BITS(u8, ua);
  FILL_BITS(u8, ub);
  FILL_BITS(u8, text);
  FILL(i32, ua32, -1000000000, 1000000000);
  FILL(i32, buckets, 0, 10);
  for (i32 i = 0; i < LEN; i++) { // parallel
    points[i].x = a[i];
    points[i].y = b[i];
    points[i].z = c[i];
    points[i].tag = i & 7;
  }
  for (i32 i = 0; i < LEN; i++) { // parallel
    mixed[i].kind = ua[i];
    mixed[i].level = ha[i];
    mixed[i].weight = da[i];
  }
  for (i32 i = 0; i < LEN; i++) // parallel
    perm[i] = (i * 17 + 5) % LEN;
}

// Strides and directions.
KERNEL(void, scaled_sum)(f32 k) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[i] += k * b[i];
}

APART void scaled_sum_pointers(i32 n, f32 k, const f32 *x, f32 *y) {
  for (i32 i = 0; i < n; i++) // parallel
    y[i] += k * x[i];
}

KERNEL(void, scaled_sum_flat)(i32 n, f32 k) { scaled_sum_pointers(n, k, b, a); }
KERNEL(void, scaled_sum_overlapping)(i32 n, f32 k) { scaled_sum_pointers(n, k, a, a + 1); }

APART void walking_pointers(const f32 *x, const f32 *end, f32 *y) {
  while (x != end) // parallel
    *y++ = *x++ * 2.0f;
}

KERNEL(void, walk)(i32 n) { walking_pointers(b, b + n, a); }

APART void counting_down(i32 n, const i32 *x, i32 *y) {
  while (n-- > 0) // parallel
    y[n] = x[n] + 1;
}

KERNEL(void, count_down)(i32 n) { counting_down(n, ia, ib); }

APART void wide_counter(i64 n, const f64 *x, f64 *y) {
  for (i64 i = 0; i < n; i++) // parallel
    y[i] = x[i] * x[i];
}

KERNEL(void, wide_count)(i32 n) { wide_counter(n, da, db); }

APART void unsigned_counter(u32 n, u32 step, const u32 *x, u32 *y) {
  for (u32 i = 0; i < n; i += step) // parallel
    y[i] = x[i] ^ i;
}

KERNEL(void, unsigned_count)(i32 n, i32 step) { unsigned_counter(n, step, ua32, (u32 *)ib); }

KERNEL(void, reverse)(void) {
  for (i32 i = LEN - 1; i >= 0; i--) // parallel
    a[i] = b[i] + c[i] * d[i];
}

KERNEL(void, reverse_copy)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ia[i] = ib[LEN - 1 - i];
}

KERNEL(void, even_places)(void) {
  for (i32 i = 0; i < LEN - 1; i += 2) // parallel
    a[i + 1] = a[i] + b[i];
}

KERNEL(void, every_fifth)(void) {
  for (i32 i = 0; i < LEN; i += 5) // parallel
    a[i] = a[i] * b[i];
}

KERNEL(void, gaps)(void) {
  for (i32 i = 0; i < LEN / 2; i++) // parallel
    a[i] = b[2 * i] + c[2 * i + 1];
}

KERNEL(void, spread)(void) {
  for (i32 i = 0; i < LEN / 2; i++) { // parallel
    a[2 * i] = b[i];
    a[2 * i + 1] = c[i];
  }
}

KERNEL(void, ahead)(void) {
  for (i32 i = 0; i < LEN - 1; i++) // parallel
    a[i] = a[i + 1] + b[i];
}

KERNEL(void, far_apart)(void) {
  for (i32 i = 0; i < LEN / 2; i++) // parallel
    a[i + LEN / 2] = a[i] * b[i];
}

KERNEL(void, behind)(void) {
  for (i32 i = 1; i < LEN; i++) // kept
    a[i] = a[i - 1] * 0.5f + b[i];
}

// Four at a time may run together, no more; the rest is a chain.
KERNEL(void, behind_four)(void) {
  for (i32 i = 4; i < LEN; i++) // kept
    a[i] = a[i - 4] + b[i];
}

// Inductions.
KERNEL(void, second_counter)(void) {
  i32 k = 3;
  for (i32 i = 0; i < LEN / 4; i++) { // parallel
    a[k] = b[i] * 2;
    k += 3;
  }
}

KERNEL(void, counter_of_counter)(void) {
  i32 k = 0;
  for (i32 i = 0; i < 60; i++) { // parallel
    k += i;
    a[k] = b[i];
  }
}

KERNEL(void, conditional_counter)(void) {
  i32 k = 0;
  for (i32 i = 0; i < LEN; i++) { // parallel
    if (i & 1)
      k = i * 2;
    else
      k = i * 2 + 1;
    ia[i] = k ^ ib[i];
  }
}

KERNEL(void, product_index)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ia[i] = i * i - 3 * i + 7;
}

// The last place is the first's neighbour.
KERNEL(void, wrap_around)(void) {
  i32 before = LEN - 1;
  for (i32 i = 0; i < LEN; i++) { // parallel
    a[i] = (b[i] + b[before]) * 0.5f;
    before = i;
  }
}

KERNEL(void, wrap_around_twice)(void) {
  i32 one = LEN - 1, two = LEN - 2;
  for (i32 i = 0; i < LEN; i++) { // parallel
    a[i] = (b[i] + b[one] + b[two]) * 0.333f;
    two = one;
    one = i;
  }
}

KERNEL(void, carried_scalar)(void) {
  f32 before = 0;
  for (i32 i = 0; i < LEN; i++) { // parallel
    a[i] = b[i] - before;
    before = b[i];
  }
}

// Conditions.
KERNEL(void, positive_only)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    if (b[i] > 0)
      a[i] += b[i] * c[i];
}

KERNEL(void, either)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    if (a[i] > b[i])
      a[i] += b[i] * d[i];
    else
      c[i] += d[i] * e[i];
  }
}

KERNEL(void, three_ways)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    if (ia[i] < -100)
      ib[i] = -1;
    else if (ia[i] > 100)
      ib[i] = 1;
    else
      ib[i] = 0;
  }
}

KERNEL(void, by_kind)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    switch (ua[i] & 7) {
    case 0: ia[i] = ib[i] + ic[i]; break;
    case 1: ia[i] = ib[i] - ic[i]; break;
    case 2: ia[i] = ib[i] * ic[i]; break;
    case 3: ia[i] = ib[i] & ic[i]; break;
    case 4: ia[i] = ib[i] | ic[i]; break;
    case 5: ia[i] = ib[i] ^ ic[i]; break;
    default: ia[i] = -1;
    }
}

KERNEL(void, below_threshold_crossing)(i32 m) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[i] = i < m ? b[i] : c[i];
}

// What is read lies on the other side of the middle from a certain place on.
KERNEL(void, crossing)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    b[i] = a[LEN - 1 - i] + (i < LEN / 2 ? c[i] : d[i]);
}

KERNEL(void, clamp_values)(f32 low, f32 high) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[i] = b[i] < low ? low : b[i] > high ? high : b[i];
}

// Integer reductions of each width.
KERNEL(i32, sum_i32)(void) {
  i32 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += ia[i];
  return s;
}

KERNEL(i64, sum_i64)(void) {
  i64 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += la[i];
  return s;
}

KERNEL(i64, sum_widened)(void) {
  i64 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += ia[i];
  return s;
}

KERNEL(i32, sum_i16)(void) {
  i32 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += ha[i];
  return s;
}

KERNEL(u32, sum_u8)(void) {
  u32 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += ua[i];
  return s;
}

KERNEL(i32, sum_narrow)(void) {
  i16 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += ha[i];
  return s;
}

KERNEL(i32, product_i32)(void) {
  i32 s = 1;
  for (i32 i = 0; i < LEN; i++) // reduction
    s *= ia[i] | 1;
  return s;
}

KERNEL(i32, min_i32)(void) {
  i32 s = ia[0];
  for (i32 i = 1; i < LEN; i++) // reduction
    s = ia[i] < s ? ia[i] : s;
  return s;
}

KERNEL(i64, max_i64)(void) {
  i64 s = la[0];
  for (i32 i = 1; i < LEN; i++) // reduction
    s = la[i] > s ? la[i] : s;
  return s;
}

KERNEL(u32, max_u8)(void) {
  u8 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s = ua[i] > s ? ua[i] : s;
  return s;
}

KERNEL(i32, min_i16)(void) {
  i16 s = 32767;
  for (i32 i = 0; i < LEN; i++) // reduction
    s = ha[i] < s ? ha[i] : s;
  return s;
}

KERNEL(u32, and_u32)(void) {
  u32 s = ~0u;
  for (i32 i = 0; i < LEN; i++) // reduction
    s &= ua32[i] | 0xff;
  return s;
}

KERNEL(u32, or_u16)(void) {
  u32 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s |= wa[i];
  return s;
}

KERNEL(u32, xor_u8)(void) {
  u8 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s ^= ua[i];
  return s;
}

KERNEL(i64, dot_i32)(void) {
  i64 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += (i64)ia[i] * ib[i];
  return s;
}

KERNEL(i32, dot_i16)(void) {
  i32 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += ha[i] * hb[i];
  return s;
}

KERNEL(i32, dot_i8)(void) {
  i32 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += ba[i] * bb[i];
  return s;
}

KERNEL(i32, conditional_sum)(i32 limit) {
  i32 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    if (ia[i] > limit)
      s += ib[i];
  return s;
}

KERNEL(i32, count_matches)(i32 wanted) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    n += text[i] == (wanted & 255);
  return n;
}

KERNEL(i32, sum_and_max)(void) {
  i32 s = 0, m = -2147483647;
  for (i32 i = 0; i < LEN; i++) { // reduction
    s += ia[i];
    m = ia[i] > m ? ia[i] : m;
  }
  return s ^ m;
}

KERNEL(i32, place_of_largest)(void) {
  i32 at = 0, most = ia[0];
  for (i32 i = 1; i < LEN; i++) // reduction
    if (ia[i] > most) {
      most = ia[i];
      at = i;
    }
  return at;
}

KERNEL(f32, largest_f32)(void) {
  f32 most = a[0];
  for (i32 i = 1; i < LEN; i++) // reduction
    if (a[i] > most)
      most = a[i];
  return most;
}

KERNEL(f64, smallest_f64)(void) {
  f64 least = da[0];
  for (i32 i = 1; i < LEN; i++) // reduction
    least = da[i] < least ? da[i] : least;
  return least;
}

KERNEL(i32, place_of_smallest_f32)(void) {
  i32 at = 0;
  f32 least = a[0];
  for (i32 i = 1; i < LEN; i++) // reduction
    if (a[i] < least) {
      least = a[i];
      at = i;
    }
  return at;
}

KERNEL(f32, sum_f32)(void) {
  f32 s = 0;
  for (i32 i = 0; i < LEN; i++) // kept
    s += a[i];
  return s;
}

KERNEL(f64, dot_f64)(void) {
  f64 s = 0;
  for (i32 i = 0; i < LEN; i++) // kept
    s += da[i] * db[i];
  return s;
}

KERNEL(void, sum_into_memory)(void) {
  ic[0] = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    ic[0] += ia[i];
}

KERNEL(i32, four_by_hand)(void) {
  i32 s = 0;
  for (i32 i = 0; i < LEN - 3; i += 4) // reduction
    s += ia[i] * ib[i] + ia[i + 1] * ib[i + 1] + ia[i + 2] * ib[i + 2] + ia[i + 3] * ib[i + 3];
  return s;
}

KERNEL(void, saxpy_by_hand)(f32 k) {
  for (i32 i = 0; i < LEN - 4; i += 5) { // parallel
    a[i] += k * b[i];
    a[i + 1] += k * b[i + 1];
    a[i + 2] += k * b[i + 2];
    a[i + 3] += k * b[i + 3];
    a[i + 4] += k * b[i + 4];
  }
}

// Scans and compaction.
KERNEL(void, prefix_sum)(void) {
  i32 s = 0;
  for (i32 i = 0; i < LEN; i++) { // scan
    s += ia[i];
    ib[i] = s;
  }
}

KERNEL(void, prefix_exclusive)(void) {
  i32 s = 0;
  for (i32 i = 0; i < LEN; i++) { // scan
    i32 t = ia[i];
    ia[i] = s;
    s += t;
  }
}

KERNEL(void, prefix_in_memory)(void) {
  for (i32 i = 1; i < LEN; i++) // scan
    ia[i] += ia[i - 1];
}

KERNEL(void, prefix_max)(void) {
  i32 m = ia[0];
  for (i32 i = 0; i < LEN; i++) { // scan
    m = ia[i] > m ? ia[i] : m;
    ib[i] = m;
  }
}

KERNEL(void, prefix_float)(void) {
  f32 s = 0;
  for (i32 i = 0; i < LEN; i++) { // kept
    s += a[i];
    b[i] = s;
  }
}

KERNEL(i32, pack_positive)(void) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // compaction
    if (ia[i] > 0)
      ib[n++] = ia[i];
  return n;
}

KERNEL(i32, pack_places)(void) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // compaction
    if (ua[i] > 127)
      ic[n++] = i;
  return n;
}

KERNEL(void, unpack_positive)(void) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // compaction
    if (ia[i] > 0)
      a[i] = b[n++];
}

// Gathers and scatters.
KERNEL(void, gather)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[i] = b[index[i]];
}

KERNEL(void, gather_scaled)(f32 k) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[i] += k * b[index[i]] * c[perm[i]];
}

// No two of its places are the same; only its contents say so.
KERNEL(void, scatter)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[perm[i]] = b[i];
}

KERNEL(void, scatter_add)(void) {
  for (i32 i = 0; i < LEN; i++) // histogram
    ia[index[i]] += ib[i];
}

KERNEL(void, count_bytes)(void) {
  for (i32 i = 0; i < LEN; i++) // histogram
    buckets[text[i]]++;
}

KERNEL(i32, gathered_sum)(void) {
  i32 s = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    s += ia[index[i]];
  return s;
}

// Structures.
KERNEL(void, structures)(f32 k) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    points[i].x += k * points[i].y;
    points[i].z = points[i].x * points[i].x + points[i].y * points[i].y;
  }
}

KERNEL(void, structures_to_arrays)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    a[i] = points[i].x;
    b[i] = points[i].y;
    c[i] = points[i].z;
  }
}

KERNEL(i32, count_tags)(i32 tag) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    n += points[i].tag == tag;
  return n;
}

KERNEL(void, mixed_structures)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    mixed[i].weight *= mixed[i].kind;
    mixed[i].level = (i16)(mixed[i].level + mixed[i].kind);
  }
}

// Mixed widths and bits.
KERNEL(void, bytes_to_words)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ia[i] = ba[i] * 3 + ua[i];
}

KERNEL(void, words_to_bytes)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ua[i] = (u8)(ia[i] >> 3);
}

KERNEL(void, short_sums)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    hc[i] = ha[i] + hb[i];
}

KERNEL(void, high_halves)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    hc[i] = (ha[i] * hb[i] + 0x4000) >> 15;
}

KERNEL(void, widen_products)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    la[i] = (i64)ia[i] * ib[i] + lb[i];
}

KERNEL(void, float_to_int)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ia[i] = (i32)(a[i] * 1000);
}

KERNEL(void, int_to_float)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    da[i] = ia[i] * 0.001 + (f64)la[i];
}

KERNEL(void, narrow_floats)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[i] = (f32)(da[i] * db[i] + dc[i]);
}

KERNEL(void, count_bits)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ia[i] = __builtin_popcount(ua32[i]) + __builtin_clz(ua32[i] | 1) * 64;
}

KERNEL(void, count_bits_by_loop)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    u32 v = ua32[i];
    i32 n = 0;
    while (v) {
      v &= v - 1;
      n++;
    }
    ia[i] = n;
  }
}

KERNEL(i32, sum_of_bits)(void) {
  i32 n = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    n += __builtin_popcount(ua32[i]);
  return n;
}

KERNEL(void, rotate_words)(i32 k) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ua32[i] = ua32[i] << (k & 31) | ua32[i] >> (-k & 31);
}

KERNEL(void, mix_words)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    u32 h = ua32[i];
    h ^= h >> 16;
    h *= 0x85ebca6bu;
    h ^= h >> 13;
    h *= 0xc2b2ae35u;
    ua32[i] = h ^ h >> 16;
  }
}

KERNEL(void, divide_ints)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ia[i] = ib[i] / (ic[i] | 1) + ib[i] % 10;
}

KERNEL(u32, crc_bitwise)(void) {
  u32 crc = ~0u;
  for (i32 i = 0; i < LEN; i++) { // kept
    crc ^= text[i];
    for (i32 k = 0; k < 8; k++)
      crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
  }
  return ~crc;
}

KERNEL(u32, adler)(void) {
  u32 low = 1, high = 0;
  for (i32 i = 0; i < LEN; i++) { // kept
    low = (low + text[i]) % 65521;
    high = (high + low) % 65521;
  }
  return high << 16 | low;
}

KERNEL(u32, hash_string)(void) {
  u32 h = 5381;
  for (i32 i = 0; i < LEN; i++) // kept
    h = h * 33 ^ text[i];
  return h;
}

KERNEL(void, upper_case)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    text[i] = text[i] >= 'a' && text[i] <= 'z' ? text[i] - 32 : text[i];
}

KERNEL(i32, first_match)(i32 wanted) {
  for (i32 i = 0; i < LEN; i++) // kept
    if (text[i] == (wanted & 255))
      return i;
  return -1;
}

KERNEL(i32, compare_text)(void) {
  i32 i = 0;
  while (i < LEN && ua[i] == ub[i]) // kept
    i++;
  return i;
}

KERNEL(i32, xor_cipher)(i32 key) {
  for (i32 i = 0; i < LEN; i++) // parallel
    text[i] ^= (u8)(key >> (i & 3) * 8);
  return text[0];
}

APART void set_bytes(u8 *p, i32 v, i32 n) {
  for (i32 i = 0; i < n; i++) // parallel
    p[i] = (u8)v;
}

KERNEL(void, set_text)(i32 v, i32 n) { set_bytes(text, v, n); }

APART void copy_bytes(u8 *restrict to, const u8 *restrict from, i32 n) {
  for (i32 i = 0; i < n; i++) // parallel
    to[i] = from[i];
}

KERNEL(void, copy_text)(i32 n) { copy_bytes(ua, text, n); }

KERNEL(void, fill_floats)(f32 v) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[i] = v;
}

// Calls in loops.
static APART f32 cubic(f32 v) { return ((v * 0.1f + 0.2f) * v - 0.3f) * v + 0.4f; }

KERNEL(void, call_in_loop)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    a[i] = cubic(b[i]) + cubic(c[i]);
}

static APART u32 greatest_divisor(u32 p, u32 q) {
  while (q) {
    u32 r = p % q;
    p = q;
    q = r;
  }
  return p;
}

KERNEL(void, divisors)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    ia[i] = (i32)greatest_divisor(ua32[i], wa[i]);
}

static APART f64 exponential(f64 v) {
  i32 k = (i32)(v * 1.4426950408889634);
  f64 r = v - k * 0.6931471805599453, term = 1, sum = 1;
  for (i32 n = 1; n < 14; n++) {
    term *= r / n;
    sum += term;
  }
  union { i64 bits; f64 value; } scale = {(i64)(1023 + k) << 52};
  return sum * scale.value;
}

KERNEL(void, sigmoid)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    da[i] = 1 / (1 + exponential(-da[i]));
}

KERNEL(void, roots)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    da[i] = __builtin_sqrt(__builtin_fabs(db[i])) + __builtin_floor(dc[i] * 10);
}

KERNEL(void, escape_counts)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    f32 x = 0, y = 0;
    i32 n = 0;
    while (x * x + y * y < 4 && n < 50) {
      f32 t = x * x - y * y + 2 * b[i];
      y = 2 * x * y + c[i];
      x = t;
      n++;
    }
    ia[i] = n;
  }
}

// Searches in a table for each point.
KERNEL(void, binary_search)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    i32 low = 0, high = LEN;
    while (low < high) {
      i32 middle = (low + high) / 2;
      if (perm[middle] < ia[i])
        low = middle + 1;
      else
        high = middle;
    }
    ib[i] = low;
  }
}
