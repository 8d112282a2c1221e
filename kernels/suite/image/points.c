// Point operations on images: colour spaces, tables, blending, planes and packed pixels.
#include "../suite.h"

#define PIXELS 5000
#define CLAMP(v) ((v) < 0 ? 0 : (v) > 255 ? 255 : (v))

static u8 rgb[3 * PIXELS], rgba[4 * PIXELS], over[4 * PIXELS], yuv[3 * PIXELS];
static u8 red[PIXELS], green[PIXELS], blue[PIXELS], grey[PIXELS], mask[PIXELS], table[256];
static u16 packed[PIXELS];
static f32 linear[PIXELS], shade[PIXELS];
static u32 words[PIXELS];

KERNEL(void, init_points)(i32 seed) {
  SEEDED(seed);
  FILL_BITS(u8, rgb);
  FILL_BITS(u8, rgba);
  FILL_BITS(u8, over);
  FILL_BITS(u8, yuv);
  FILL_BITS(u8, red);
  FILL_BITS(u8, green);
  FILL_BITS(u8, blue);
  FILL_BITS(u8, grey);
  FILL_BITS(u8, mask);
  FILL_BITS(u8, table);
  FILL_BITS(u16, packed);
  FILL(f32, linear, 0, 1);
  FILL(f32, shade, 0, 1);
  FILL(i32, words, -1000000000, 1000000000);
}

KERNEL(void, rgb_to_grey)(void) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    grey[i] = (77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2] + 128) >> 8;
}

APART void rgb_to_yuv_pointers(i32 n, const u8 *src, u8 *dst) {
  for (i32 i = 0; i < n; i++) { // parallel
    i32 r = src[3 * i], g = src[3 * i + 1], b = src[3 * i + 2];
    dst[3 * i] = (66 * r + 129 * g + 25 * b + 4224) >> 8;
    dst[3 * i + 1] = (-38 * r - 74 * g + 112 * b + 32896) >> 8;
    dst[3 * i + 2] = (112 * r - 94 * g - 18 * b + 32896) >> 8;
  }
}

KERNEL(void, rgb_to_yuv)(i32 n) { rgb_to_yuv_pointers(n, rgb, yuv); }

KERNEL(void, yuv_to_rgb)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    i32 c = 298 * (yuv[3 * i] - 16), d = yuv[3 * i + 1] - 128, e = yuv[3 * i + 2] - 128;
    i32 r = (c + 409 * e + 128) >> 8, g = (c - 100 * d - 208 * e + 128) >> 8, b = (c + 516 * d + 128) >> 8;
    rgb[3 * i] = CLAMP(r);
    rgb[3 * i + 1] = CLAMP(g);
    rgb[3 * i + 2] = CLAMP(b);
  }
}

KERNEL(void, yuv_in_place)(void) {
  for (u8 *p = rgb; p < rgb + 3 * PIXELS; p += 3) { // parallel
    i32 r = p[0], g = p[1], b = p[2];
    p[0] = (r + 2 * g + b) >> 2;
    p[1] = (b - g + 255) >> 1;
    p[2] = (r - g + 255) >> 1;
  }
}

KERNEL(void, threshold)(i32 limit) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    mask[i] = grey[i] > limit ? 255 : 0;
}

KERNEL(void, make_gamma)(void) {
  for (i32 i = 0; i < 256; i++) // parallel
    table[i] = (u8)(255.0f * __builtin_sqrtf((f32)i / 255.0f) + 0.5f);
}

KERNEL(void, through_table)(void) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    grey[i] = table[grey[i]];
}

KERNEL(void, alpha_blend)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    i32 a = over[4 * i + 3];
    for (i32 c = 0; c < 3; c++) { // parallel
      i32 v = over[4 * i + c] * a + rgba[4 * i + c] * (255 - a) + 128;
      rgba[4 * i + c] = (v + (v >> 8)) >> 8;
    }
  }
}

KERNEL(void, blend_constant)(i32 a) {
  for (i32 i = 0; i < 4 * PIXELS; i++) // parallel
    rgba[i] = (over[i] * a + rgba[i] * (256 - a)) >> 8;
}

KERNEL(void, add_saturated)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    i32 v = red[i] + green[i];
    grey[i] = v > 255 ? 255 : v;
  }
}

KERNEL(void, subtract_saturated)(void) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    grey[i] = red[i] > green[i] ? red[i] - green[i] : 0;
}

KERNEL(void, average_rounded)(void) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    grey[i] = (red[i] + green[i] + 1) >> 1;
}

KERNEL(void, invert)(void) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    grey[i] = ~grey[i];
}

KERNEL(void, multiply_blend)(void) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    grey[i] = red[i] * green[i] / 255;
}

KERNEL(void, take_apart)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    red[i] = rgb[3 * i];
    green[i] = rgb[3 * i + 1];
    blue[i] = rgb[3 * i + 2];
  }
}

KERNEL(void, put_together)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    rgba[4 * i] = red[i];
    rgba[4 * i + 1] = green[i];
    rgba[4 * i + 2] = blue[i];
    rgba[4 * i + 3] = 255;
  }
}

KERNEL(void, swap_channels)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    u8 t = rgba[4 * i];
    rgba[4 * i] = rgba[4 * i + 2];
    rgba[4 * i + 2] = t;
  }
}

KERNEL(void, pack_565)(void) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    packed[i] = (red[i] >> 3) << 11 | (green[i] >> 2) << 5 | blue[i] >> 3;
}

KERNEL(void, unpack_565)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    u32 p = packed[i];
    red[i] = (p >> 11) << 3;
    green[i] = (p >> 5 & 63) << 2;
    blue[i] = (p & 31) << 3;
  }
}

KERNEL(void, swap_bytes)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    u32 w = words[i];
    words[i] = w << 24 | (w & 0xff00) << 8 | (w >> 8 & 0xff00) | w >> 24;
  }
}

KERNEL(void, tone_curve)(f32 gain) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    f32 v = linear[i] * gain;
    shade[i] = v * (1 + v * 0.25f) / (1 + v);
  }
}

KERNEL(void, contrast_stretch)(void) {
  u8 low = 255, high = 0;
  for (i32 i = 0; i < PIXELS; i++) { // reduction
    low = grey[i] < low ? grey[i] : low;
    high = grey[i] > high ? grey[i] : high;
  }
  i32 span = high > low ? high - low : 1;
  for (i32 i = 0; i < PIXELS; i++) // parallel
    grey[i] = (grey[i] - low) * 255 / span;
}

KERNEL(void, masked_copy)(void) {
  for (i32 i = 0; i < PIXELS; i++) // parallel
    if (mask[i] & 1)
      grey[i] = red[i];
}

KERNEL(void, nearest_colour)(void) {
  for (i32 i = 0; i < PIXELS; i++) { // parallel
    i32 best = 1 << 30, which = 0;
    for (i32 k = 0; k < 16; k++) {
      i32 dr = red[i] - table[3 * k], dg = green[i] - table[3 * k + 1], db = blue[i] - table[3 * k + 2];
      i32 d = dr * dr + dg * dg + db * db;
      if (d < best) {
        best = d;
        which = k;
      }
    }
    mask[i] = which;
  }
}

// Carries the error to the next pixel.
KERNEL(void, dither_line)(void) {
  i32 error = 0;
  for (i32 i = 0; i < PIXELS; i++) { // kept
    i32 v = grey[i] + error;
    mask[i] = v > 127 ? 255 : 0;
    error = v - mask[i];
  }
}
