// Loops whose bodies call: functions with a frame of their own, as libm's sine has for what is left over of its argument, and
// on rare ways what cannot be lifted. And what is read between two arrays that are written, or beside one on the stack.
#include "../suite.h"

#define LEN 1009
#define ROWS 41
#define COLUMNS 53
#define CALLED __attribute__((noinline))

f64 angles[LEN], sines[LEN], cosines[LEN], turned_x[LEN], turned_y[LEN];
f32 tones[LEN];
f64 waves[ROWS][COLUMNS], sheet[ROWS][COLUMNS];
i32 from[LEN], low[LEN], table[LEN], high[LEN];
u8 bytes[LEN * 8], mixed[LEN * 8], box[256];

KERNEL(void, init_calls)(i32 seed) {
  u32 s = (u32)seed * 2654435761u + 1;
  s = fill_f64(angles, LEN, -20, 20, s);
  s = fill_f64(turned_x, LEN, -1, 1, s);
  s = fill_f64(turned_y, LEN, -1, 1, s);
  s = fill_f64(&sheet[0][0], ROWS * COLUMNS, 0, 9, s);
  s = fill_i32(from, LEN, 0, LEN, s);
  s = fill_i32(table, LEN, -99, 99, s);
  s = fill_u8(bytes, LEN * 8, s);
  fill_u8(box, 256, s);
}

// Of great arguments; nothing in the suite comes to it.
static CALLED i32 far_off(f64 x, f64 *y) {
  y[0] = x - (f64)__builtin_wasm_memory_grow(0, 0);
  y[1] = 0;
  return 0;
}

// How many quarters of a turn, and what is left over, in two parts.
static CALLED i32 quarters(f64 x, f64 *y) {
  if (!(x > -1e6 && x < 1e6))
    return far_off(x, y);
  i32 n = (i32)(x * 0.63661977236758138 + (x < 0 ? -0.5 : 0.5));
  f64 r = x - n * 1.57079632673412561417;
  f64 w = n * 6.07710050650619224932e-11;
  y[0] = r - w;
  y[1] = (r - y[0]) - w;
  return n;
}

static CALLED f64 odd_series(f64 x, f64 tail) {
  f64 z = x * x;
  return x + (x * z * (-1.0 / 6 + z * (1.0 / 120 + z * (-1.0 / 5040))) + tail);
}

static CALLED f64 even_series(f64 x, f64 tail) {
  f64 z = x * x;
  return 1 - (z * (0.5 + z * (-1.0 / 24 + z * (1.0 / 720))) + x * tail);
}

static CALLED f64 sine(f64 x) {
  f64 y[2];
  if (x > -0.785 && x < 0.785)
    return odd_series(x, 0);
  switch (quarters(x, y) & 3) {
  case 0: return odd_series(y[0], y[1]);
  case 1: return even_series(y[0], y[1]);
  case 2: return -odd_series(y[0], y[1]);
  default: return -even_series(y[0], y[1]);
  }
}

static CALLED f64 cosine(f64 x) {
  f64 y[2];
  if (x > -0.785 && x < 0.785)
    return even_series(x, 0);
  switch (quarters(x, y) & 3) {
  case 0: return even_series(y[0], y[1]);
  case 1: return -odd_series(y[0], y[1]);
  case 2: return -even_series(y[0], y[1]);
  default: return odd_series(y[0], y[1]);
  }
}

KERNEL(void, all_sines)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    sines[i] = sine(angles[i]);
}

KERNEL(void, small_sines)(f64 by) {
  for (i32 i = 0; i < LEN; i++) // parallel
    sines[i] = sine(angles[i] * by);
}

KERNEL(void, sines_in_place)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    cosines[i] = sine(cosines[i] + angles[i]);
}

KERNEL(void, both_at_once)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    sines[i] = sine(angles[i]);
    cosines[i] = cosine(angles[i]);
  }
}

KERNEL(void, turn_points)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    f64 s = sine(angles[i]), c = cosine(angles[i]);
    f64 x = c * turned_x[i] - s * turned_y[i];
    turned_y[i] = s * turned_x[i] + c * turned_y[i];
    turned_x[i] = x;
  }
}

KERNEL(void, add_tones)(i32 n) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    f32 sum = 0;
    for (i32 k = 1; k <= n; k++)
      sum += (f32)sine(0.01 * i * k) / (f32)k;
    tones[i] = sum;
  }
}

KERNEL(void, standing_waves)(f64 a, f64 b) {
  for (i32 i = 0; i < ROWS; i++) // parallel
    for (i32 j = 0; j < COLUMNS; j++) // parallel
      waves[i][j] = sine(a * i) * cosine(b * j);
}

i32 reported;

static CALLED void report(i32 k) {
  reported += k + (i32)__builtin_wasm_memory_grow(0, 0);
}

KERNEL(void, triple_or_report)(i32 limit) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    if (table[i] > limit)
      report(i);
    low[i] = table[i] * 3;
  }
}

KERNEL(void, gather_between)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    low[i] = table[from[i]];
    high[i] = table[from[LEN - 1 - i]] * 5;
  }
}

KERNEL(void, substitute)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    u8 block[8];
    for (i32 k = 0; k < 8; k++)
      block[k] = box[bytes[i * 8 + k]];
    for (i32 k = 0; k < 8; k++)
      mixed[i * 8 + k] = block[(k * 3) & 7] ^ block[k];
  }
}

KERNEL(void, over_relax)(f64 by) {
  for (i32 i = 1; i < ROWS - 1; i++) // wavefront
    for (i32 j = 1; j < COLUMNS - 1; j++) { // wavefront
      f64 around = sheet[i - 1][j] + sheet[i + 1][j] + sheet[i][j - 1] + sheet[i][j + 1];
      sheet[i][j] += by * (around * 0.25 - sheet[i][j]);
    }
}
