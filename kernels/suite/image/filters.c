// Image filters on bytes and floats, with fixed and with given sizes.
#include "../suite.h"

#define H 61
#define W 83
#define CLAMP(v) ((v) < 0 ? 0 : (v) > 255 ? 255 : (v))
#define MINOF(a, b) ((a) < (b) ? (a) : (b))
#define MAXOF(a, b) ((a) > (b) ? (a) : (b))

static u8 in[H][W], out[H][W], tmp[H][W], flat_in[H * W], flat_out[H * W], wide[2 * H * 2 * W];
static f32 fin[H][W], fout[H][W], ftmp[H][W];
static u16 deep[H][W];
static i32 sums[H + 1][W + 1];
static const i32 gauss[5] = {1, 4, 6, 4, 1};

KERNEL(void, init_filters)(i32 seed) {
  SEEDED(seed);
  FILL_BITS(u8, in);
  FILL_BITS(u8, out);
  FILL_BITS(u8, tmp);
  FILL_BITS(u8, flat_in);
  FILL_BITS(u8, flat_out);
  FILL_BITS(u8, wide);
  FILL(f32, fin, 0, 1);
  FILL(f32, fout, 0, 1);
  FILL(f32, ftmp, 0, 1);
  FILL_BITS(u16, deep);
  FILL(i32, sums, 0, 100);
}

KERNEL(void, sobel)(void) {
  for (i32 y = 1; y < H - 1; y++) // parallel
    for (i32 x = 1; x < W - 1; x++) { // parallel
      i32 gx = in[y - 1][x + 1] + 2 * in[y][x + 1] + in[y + 1][x + 1] - in[y - 1][x - 1] - 2 * in[y][x - 1] - in[y + 1][x - 1];
      i32 gy = in[y + 1][x - 1] + 2 * in[y + 1][x] + in[y + 1][x + 1] - in[y - 1][x - 1] - 2 * in[y - 1][x] - in[y - 1][x + 1];
      i32 m = (gx < 0 ? -gx : gx) + (gy < 0 ? -gy : gy);
      out[y][x] = m > 255 ? 255 : m;
    }
}

APART void sobel_pointers(i32 h, i32 w, const u8 *src, u8 *dst) {
  for (i32 y = 1; y < h - 1; y++) // parallel
    for (i32 x = 1; x < w - 1; x++) { // parallel
      const u8 *p = src + y * w + x;
      i32 gx = p[1 - w] + 2 * p[1] + p[1 + w] - p[-1 - w] - 2 * p[-1] - p[w - 1];
      dst[y * w + x] = CLAMP(128 + gx / 4);
    }
}

KERNEL(void, sobel_flat)(i32 h, i32 w) { sobel_pointers(h, w, flat_in, flat_out); }

KERNEL(void, gauss_separable)(void) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 2; x < W - 2; x++) { // parallel
      i32 sum = 8;
      for (i32 k = 0; k < 5; k++)
        sum += gauss[k] * in[y][x + k - 2];
      tmp[y][x] = sum >> 4;
    }
  for (i32 y = 2; y < H - 2; y++) // parallel
    for (i32 x = 0; x < W; x++) { // parallel
      i32 sum = 8;
      for (i32 k = 0; k < 5; k++)
        sum += gauss[k] * tmp[y + k - 2][x];
      out[y][x] = sum >> 4;
    }
}

KERNEL(void, box_float)(i32 r) {
  for (i32 y = r; y < H - r; y++) // parallel
    for (i32 x = r; x < W - r; x++) { // parallel
      f32 sum = 0;
      for (i32 dy = -r; dy <= r; dy++)
        for (i32 dx = -r; dx <= r; dx++)
          sum += fin[y + dy][x + dx];
      fout[y][x] = sum / (f32)((2 * r + 1) * (2 * r + 1));
    }
}

// The border repeats the outermost points.
KERNEL(void, box_clamped)(i32 r) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 0; x < W; x++) { // parallel
      i32 sum = 0;
      for (i32 dy = -r; dy <= r; dy++) {
        i32 yy = MINOF(MAXOF(y + dy, 0), H - 1);
        for (i32 dx = -r; dx <= r; dx++)
          sum += in[yy][MINOF(MAXOF(x + dx, 0), W - 1)];
      }
      out[y][x] = sum / ((2 * r + 1) * (2 * r + 1));
    }
}

#define ORDER(a, b) { u8 t = MINOF(a, b); b = MAXOF(a, b); a = t; }
KERNEL(void, median3)(void) {
  for (i32 y = 1; y < H - 1; y++) // parallel
    for (i32 x = 1; x < W - 1; x++) { // parallel
      u8 p0 = in[y - 1][x - 1], p1 = in[y - 1][x], p2 = in[y - 1][x + 1], p3 = in[y][x - 1], p4 = in[y][x], p5 = in[y][x + 1],
         p6 = in[y + 1][x - 1], p7 = in[y + 1][x], p8 = in[y + 1][x + 1];
      ORDER(p1, p2) ORDER(p4, p5) ORDER(p7, p8) ORDER(p0, p1) ORDER(p3, p4) ORDER(p6, p7) ORDER(p1, p2) ORDER(p4, p5) ORDER(p7, p8)
      ORDER(p0, p3) ORDER(p5, p8) ORDER(p4, p7) ORDER(p3, p6) ORDER(p1, p4) ORDER(p2, p5) ORDER(p4, p7) ORDER(p4, p2) ORDER(p6, p4)
      ORDER(p4, p2)
      out[y][x] = p4;
    }
}

// Sorted in a small array of the point's own.
KERNEL(void, median_sorted)(void) {
  for (i32 y = 1; y < H - 1; y++) // parallel
    for (i32 x = 1; x < W - 1; x++) { // parallel
      u8 v[9];
      i32 n = 0;
      for (i32 dy = -1; dy <= 1; dy++)
        for (i32 dx = -1; dx <= 1; dx++)
          v[n++] = in[y + dy][x + dx];
      for (i32 i = 1; i < 9; i++) {
        u8 t = v[i];
        i32 j = i;
        for (; j > 0 && v[j - 1] > t; j--)
          v[j] = v[j - 1];
        v[j] = t;
      }
      out[y][x] = v[4];
    }
}

KERNEL(void, erode)(void) {
  for (i32 y = 1; y < H - 1; y++) // parallel
    for (i32 x = 1; x < W - 1; x++) { // parallel
      u8 m = 255;
      for (i32 dy = -1; dy <= 1; dy++)
        for (i32 dx = -1; dx <= 1; dx++)
          m = MINOF(m, in[y + dy][x + dx]);
      out[y][x] = m;
    }
}

KERNEL(void, dilate_cross)(i32 r) {
  for (i32 y = r; y < H - r; y++) // parallel
    for (i32 x = r; x < W - r; x++) { // parallel
      u8 m = 0;
      for (i32 d = -r; d <= r; d++) {
        m = MAXOF(m, in[y + d][x]);
        m = MAXOF(m, in[y][x + d]);
      }
      out[y][x] = m;
    }
}

APART void resize_pointers(i32 h, i32 w, const u8 *src, i32 nh, i32 nw, u8 *dst) {
  for (i32 y = 0; y < nh; y++) { // parallel
    i32 sy = y * (h - 1) * 256 / nh, y0 = sy >> 8, fy = sy & 255;
    for (i32 x = 0; x < nw; x++) { // parallel
      i32 sx = x * (w - 1) * 256 / nw, x0 = sx >> 8, fx = sx & 255;
      const u8 *p = src + y0 * w + x0;
      i32 top = p[0] * (256 - fx) + p[1] * fx, low = p[w] * (256 - fx) + p[w + 1] * fx;
      dst[y * nw + x] = (top * (256 - fy) + low * fy) >> 16;
    }
  }
}

KERNEL(void, resize_bilinear)(i32 nh, i32 nw) { resize_pointers(H, W, flat_in, nh, nw, wide); }

KERNEL(void, resize_nearest)(void) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 0; x < W; x++) // parallel
      out[y][x] = in[y * 40 / H][x * 50 / W];
}

KERNEL(void, shrink_half)(void) {
  for (i32 y = 0; y < H / 2; y++) // parallel
    for (i32 x = 0; x < W / 2; x++) // parallel
      out[y][x] = (in[2 * y][2 * x] + in[2 * y][2 * x + 1] + in[2 * y + 1][2 * x] + in[2 * y + 1][2 * x + 1] + 2) >> 2;
}

KERNEL(void, unsharp)(f32 amount) {
  for (i32 y = 1; y < H - 1; y++) // parallel
    for (i32 x = 1; x < W - 1; x++) { // parallel
      f32 soft = (fin[y - 1][x] + fin[y + 1][x] + fin[y][x - 1] + fin[y][x + 1]) * 0.25f;
      f32 v = fin[y][x] + amount * (fin[y][x] - soft);
      fout[y][x] = v < 0 ? 0 : v > 1 ? 1 : v;
    }
}

KERNEL(void, flip_across)(void) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 0; x < W; x++) // parallel
      out[y][x] = in[y][W - 1 - x];
}

KERNEL(void, flip_across_in_place)(void) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 0; x < W / 2; x++) { // parallel
      u8 t = in[y][x];
      in[y][x] = in[y][W - 1 - x];
      in[y][W - 1 - x] = t;
    }
}

KERNEL(void, flip_down)(void) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 0; x < W; x++) // parallel
      out[H - 1 - y][x] = in[y][x];
}

APART void rotate_pointers(i32 h, i32 w, const u8 *src, u8 *dst) {
  for (i32 y = 0; y < h; y++) // parallel
    for (i32 x = 0; x < w; x++) // parallel
      dst[x * h + (h - 1 - y)] = src[y * w + x];
}

KERNEL(void, rotate_quarter)(i32 h, i32 w) { rotate_pointers(h, w, flat_in, flat_out); }

KERNEL(void, integral_rows)(void) {
  for (i32 y = 0; y < H; y++) { // parallel
    i32 row = 0;
    for (i32 x = 0; x < W; x++) { // scan
      row += in[y][x];
      sums[y + 1][x + 1] = row;
    }
  }
  for (i32 y = 1; y <= H; y++)
    for (i32 x = 1; x <= W; x++) // parallel
      sums[y][x] += sums[y - 1][x];
}

KERNEL(void, integral_at_once)(void) {
  for (i32 y = 1; y <= H; y++) // wavefront
    for (i32 x = 1; x <= W; x++) // wavefront
      sums[y][x] = in[y - 1][x - 1] + sums[y - 1][x] + sums[y][x - 1] - sums[y - 1][x - 1];
}

KERNEL(void, box_by_integral)(void) {
  for (i32 y = 2; y < H - 2; y++) // parallel
    for (i32 x = 2; x < W - 2; x++) // parallel
      out[y][x] = (sums[y + 3][x + 3] - sums[y - 2][x + 3] - sums[y + 3][x - 2] + sums[y - 2][x - 2]) / 25;
}

// Weights by how alike two small patches are.
KERNEL(void, nonlocal)(f32 strength) {
  for (i32 y = 3; y < H - 3; y++) // parallel
    for (i32 x = 3; x < W - 3; x++) { // parallel
      f32 weights = 0, sum = 0;
      for (i32 sy = -2; sy <= 2; sy++)
        for (i32 sx = -2; sx <= 2; sx++) {
          f32 far = 0;
          for (i32 py = -1; py <= 1; py++)
            for (i32 px = -1; px <= 1; px++) {
              f32 d = fin[y + py][x + px] - fin[y + sy + py][x + sx + px];
              far += d * d;
            }
          f32 weight = 1 / (1 + strength * far);
          weights += weight;
          sum += weight * fin[y + sy][x + sx];
        }
      fout[y][x] = sum / weights;
    }
}

KERNEL(void, convolve5)(void) {
  for (i32 y = 2; y < H - 2; y++) // parallel
    for (i32 x = 2; x < W - 2; x++) { // parallel
      f32 sum = 0;
      for (i32 ky = 0; ky < 5; ky++)
        for (i32 kx = 0; kx < 5; kx++)
          sum += ftmp[ky][kx] * fin[y + ky - 2][x + kx - 2];
      fout[y][x] = sum;
    }
}

APART void convolve_pointers(i32 h, i32 w, i32 k, const f32 *restrict src, const f32 *restrict kernel, f32 *restrict dst) {
  for (i32 y = 0; y <= h - k; y++) // parallel
    for (i32 x = 0; x <= w - k; x++) { // parallel
      f32 sum = 0;
      for (i32 ky = 0; ky < k; ky++)
        for (i32 kx = 0; kx < k; kx++)
          sum += kernel[ky * k + kx] * src[(y + ky) * w + x + kx];
      dst[y * w + x] = sum;
    }
}

KERNEL(void, convolve_flat)(i32 h, i32 w, i32 k) { convolve_pointers(h, w, k, (f32 *)fin, (f32 *)ftmp, (f32 *)fout); }

KERNEL(void, bytes_to_float)(void) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 0; x < W; x++) // parallel
      fout[y][x] = in[y][x] * (1.0f / 255.0f);
}

KERNEL(void, float_to_bytes)(void) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 0; x < W; x++) { // parallel
      i32 v = (i32)(fin[y][x] * 255.0f + 0.5f);
      out[y][x] = CLAMP(v);
    }
}

KERNEL(void, deep_to_bytes)(void) {
  for (i32 y = 0; y < H; y++) // parallel
    for (i32 x = 0; x < W; x++) // parallel
      out[y][x] = deep[y][x] >> 8;
}

KERNEL(i32, edge_count)(i32 limit) {
  i32 n = 0;
  for (i32 y = 0; y < H; y++) // reduction
    for (i32 x = 1; x < W; x++) { // reduction
      i32 d = in[y][x] - in[y][x - 1];
      n += (d < 0 ? -d : d) > limit;
    }
  return n;
}

KERNEL(i32, absolute_difference)(void) {
  i32 sum = 0;
  for (i32 y = 0; y < H; y++) // reduction
    for (i32 x = 0; x < W; x++) { // reduction
      i32 d = in[y][x] - out[y][x];
      sum += d < 0 ? -d : d;
    }
  return sum;
}

// The best shift of a block: a search over sums.
KERNEL(i32, block_match)(i32 by, i32 bx) {
  i32 best = 1 << 30, where = 0;
  for (i32 dy = 0; dy < 8; dy++) // reduction
    for (i32 dx = 0; dx < 8; dx++) { // reduction
      i32 sum = 0;
      for (i32 y = 0; y < 16; y++) // reduction
        for (i32 x = 0; x < 16; x++) { // reduction
          i32 d = in[by + y][bx + x] - out[by + dy + y][bx + dx + x];
          sum += d < 0 ? -d : d;
        }
      if (sum < best) {
        best = sum;
        where = dy * 8 + dx;
      }
    }
  return where;
}
