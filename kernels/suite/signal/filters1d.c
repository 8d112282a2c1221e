// Signal filters: finite and infinite responses, correlations, transforms, resampling, quantisation.
#include "../suite.h"

#define LEN 1501
#define TAPS 17
#define FFT 256
#define BLOCKS_Y 5
#define BLOCKS_X 7
#define CHANNELS 6

static f32 in[LEN + TAPS], out[LEN + TAPS], taps[TAPS], window[LEN], wide[3 * LEN];
static f64 re[FFT], im[FFT], re2[FFT], im2[FFT], cosine[FFT], sine[FFT], lags[64];
static i16 pcm[LEN + TAPS], pcm_out[LEN + TAPS], pcm_taps[TAPS], stereo[2 * LEN];
static f32 block_in[BLOCKS_Y * 8][BLOCKS_X * 8], block_out[BLOCKS_Y * 8][BLOCKS_X * 8], basis[8][8];
static f32 complex_a[2 * LEN], complex_b[2 * LEN], complex_c[2 * LEN];
static i32 sums[LEN], levels[LEN];
static u8 companded[LEN];
static f32 banks[CHANNELS][LEN], state[CHANNELS][2], coefficients[CHANNELS][5];
static i8 haar_in[512];
static i32 haar[512], haar_next[512];

KERNEL(void, init_filters1d)(i32 seed) {
  SEEDED(seed);
  FILL(f32, in, -1, 1);
  FILL(f32, out, -1, 1);
  FILL(f32, taps, -1, 1);
  FILL(f32, window, -1, 1);
  FILL(f32, wide, -1, 1);
  FILL(f64, re, -1, 1);
  FILL(f64, im, -1, 1);
  FILL(f64, re2, -1, 1);
  FILL(f64, im2, -1, 1);
  FILL(f64, cosine, -1, 1);
  FILL(f64, sine, -1, 1);
  FILL(f64, lags, -1, 1);
  FILL_BITS(u16, pcm);
  FILL_BITS(u16, pcm_out);
  FILL_BITS(u16, pcm_taps);
  FILL_BITS(u16, stereo);
  FILL(f32, block_in, -128, 128);
  FILL(f32, block_out, -128, 128);
  FILL(f32, basis, -0.5f, 0.5f);
  FILL(f32, complex_a, -1, 1);
  FILL(f32, complex_b, -1, 1);
  FILL(f32, complex_c, -1, 1);
  FILL(i32, sums, -1000, 1000);
  FILL(i32, levels, -1000, 1000);
  FILL_BITS(u8, companded);
  FILL(f32, banks, -1, 1);
  FILL(f32, state, -1, 1);
  FILL(f32, coefficients, -0.3f, 0.3f);
  FILL_BITS(u8, haar_in);
  FILL(i32, haar, -1000, 1000);
  FILL(i32, haar_next, -1000, 1000);
}

KERNEL(void, finite_response)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    f32 sum = 0;
    for (i32 k = 0; k < TAPS; k++)
      sum += taps[k] * in[i + TAPS - 1 - k];
    out[i] = sum;
  }
}

APART void finite_pointers(i32 n, i32 m, const f32 *x, const f32 *h, f32 *y) {
  for (i32 i = 0; i < n; i++) { // parallel
    f32 sum = 0;
    for (i32 k = 0; k < m; k++)
      sum += h[k] * x[i + k];
    y[i] = sum;
  }
}

KERNEL(void, finite_flat)(i32 n, i32 m) { finite_pointers(n, m, in, taps, out); }

// Tap by tap: each tap is added to the whole output.
KERNEL(void, finite_by_taps)(void) {
  for (i32 k = 0; k < TAPS; k++)
    for (i32 i = 0; i < LEN; i++) // parallel
      out[i] += taps[k] * in[i + k];
}

KERNEL(void, finite_short)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    i32 sum = 1 << 14;
    for (i32 k = 0; k < TAPS; k++)
      sum += pcm_taps[k] * pcm[i + k];
    sum >>= 15;
    pcm_out[i] = sum > 32767 ? 32767 : sum < -32768 ? -32768 : sum;
  }
}

KERNEL(void, infinite_response)(f32 a1, f32 a2) {
  f32 y1 = 0, y2 = 0;
  for (i32 i = 0; i < LEN; i++) { // kept
    f32 y = in[i] + a1 * y1 + a2 * y2;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
}

KERNEL(void, one_pole_in_place)(f32 a) {
  for (i32 i = 1; i < LEN; i++) // kept
    out[i] = out[i] + a * out[i - 1];
}

// A recurrence for each channel; the channels stand alone.
KERNEL(void, filter_bank)(void) {
  for (i32 c = 0; c < CHANNELS; c++) { // parallel
    f32 z1 = state[c][0], z2 = state[c][1];
    for (i32 i = 0; i < LEN; i++) {
      f32 x = in[i], y = coefficients[c][0] * x + z1;
      z1 = coefficients[c][1] * x - coefficients[c][3] * y + z2;
      z2 = coefficients[c][2] * x - coefficients[c][4] * y;
      banks[c][i] = y;
    }
    state[c][0] = z1;
    state[c][1] = z2;
  }
}

// The full convolution: the bounds of the inner loop are a maximum and a minimum.
KERNEL(void, full_convolution)(void) {
  for (i32 i = 0; i < LEN + TAPS - 1; i++) { // parallel
    i32 first = i - LEN + 1 > 0 ? i - LEN + 1 : 0, last = i < TAPS - 1 ? i : TAPS - 1;
    f32 sum = 0;
    for (i32 k = first; k <= last; k++)
      sum += taps[k] * in[i - k];
    out[i] = sum;
  }
}

KERNEL(void, scattered_convolution)(void) {
  for (i32 i = 0; i < LEN; i++)
    for (i32 k = 0; k < TAPS; k++) // parallel
      out[i + k] += in[i] * taps[k];
}

KERNEL(void, autocorrelation)(i32 n) {
  for (i32 lag = 0; lag < n; lag++) { // parallel
    f64 sum = 0;
    for (i32 i = 0; i < LEN - lag; i++)
      sum += (f64)in[i] * in[i + lag];
    lags[lag] = sum;
  }
}

KERNEL(void, cross_correlation)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    i32 sum = 0;
    for (i32 k = 0; k < TAPS; k++)
      sum += pcm[i + k] * pcm_taps[k] >> 4;
    sums[i] = sum;
  }
}

// One stage of a transform: butterflies that share nothing.
APART void butterfly_stage(i32 n, i32 half, const f64 *c, const f64 *s, f64 *x, f64 *y) {
  i32 stride = n / (2 * half);
  for (i32 base = 0; base < n; base += 2 * half) // parallel
    for (i32 k = 0; k < half; k++) { // parallel
      i32 p = base + k, q = p + half;
      f64 tx = x[q] * c[k * stride] - y[q] * s[k * stride], ty = x[q] * s[k * stride] + y[q] * c[k * stride];
      x[q] = x[p] - tx;
      y[q] = y[p] - ty;
      x[p] += tx;
      y[p] += ty;
    }
}

KERNEL(void, butterflies)(i32 half) { butterfly_stage(FFT, half, cosine, sine, re, im); }

// All stages, from one pair of arrays to the other and back.
KERNEL(void, stockham)(void) {
  f64 *xr = re, *xi = im, *yr = re2, *yi = im2;
  for (i32 half = FFT / 2, step = 1; half >= 1; half /= 2, step *= 2) {
    for (i32 j = 0; j < half; j++) // parallel
      for (i32 k = 0; k < step; k++) { // parallel
        f64 ar = xr[j * step + k], ai = xi[j * step + k], br = xr[(j + half) * step + k], bi = xi[(j + half) * step + k];
        f64 c = cosine[j * step], s = sine[j * step], dr = ar - br, di = ai - bi;
        yr[2 * j * step + k] = ar + br;
        yi[2 * j * step + k] = ai + bi;
        yr[(2 * j + 1) * step + k] = dr * c - di * s;
        yi[(2 * j + 1) * step + k] = dr * s + di * c;
      }
    f64 *t = xr;
    xr = yr;
    yr = t;
    t = xi;
    xi = yi;
    yi = t;
  }
}

KERNEL(void, bit_reversal)(void) {
  for (i32 i = 0; i < FFT; i++) { // parallel
    u32 v = i, r = 0;
    for (i32 b = 0; b < 8; b++) {
      r = r << 1 | (v & 1);
      v >>= 1;
    }
    re2[i] = re[r];
    im2[i] = im[r];
  }
}

KERNEL(void, slow_transform)(void) {
  for (i32 k = 0; k < FFT; k++) { // parallel
    f64 x = 0, y = 0;
    for (i32 i = 0; i < FFT; i++) {
      i32 at = i * k % FFT;
      x += re[i] * cosine[at] - im[i] * sine[at];
      y += re[i] * sine[at] + im[i] * cosine[at];
    }
    re2[k] = x;
    im2[k] = y;
  }
}

// The cosine transform of every block of eight by eight, by its definition.
KERNEL(void, cosine_blocks)(void) {
  for (i32 by = 0; by < BLOCKS_Y; by++) // parallel
    for (i32 bx = 0; bx < BLOCKS_X; bx++) // parallel
      for (i32 u = 0; u < 8; u++) // parallel
        for (i32 v = 0; v < 8; v++) { // parallel
          f32 sum = 0;
          for (i32 y = 0; y < 8; y++)
            for (i32 x = 0; x < 8; x++)
              sum += basis[u][y] * basis[v][x] * block_in[by * 8 + y][bx * 8 + x];
          block_out[by * 8 + u][bx * 8 + v] = sum;
        }
}

// The same by rows and columns, through an array of the block's own.
KERNEL(void, cosine_separable)(void) {
  for (i32 by = 0; by < BLOCKS_Y; by++) // parallel
    for (i32 bx = 0; bx < BLOCKS_X; bx++) { // parallel
      f32 rows[8][8];
      for (i32 y = 0; y < 8; y++)
        for (i32 v = 0; v < 8; v++) {
          f32 sum = 0;
          for (i32 x = 0; x < 8; x++)
            sum += basis[v][x] * block_in[by * 8 + y][bx * 8 + x];
          rows[y][v] = sum;
        }
      for (i32 u = 0; u < 8; u++)
        for (i32 v = 0; v < 8; v++) {
          f32 sum = 0;
          for (i32 y = 0; y < 8; y++)
            sum += basis[u][y] * rows[y][v];
          block_out[by * 8 + u][bx * 8 + v] = sum;
        }
    }
}

KERNEL(void, apply_window)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    out[i] = in[i] * window[i];
}

KERNEL(void, triangle_window)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    window[i] = 1 - __builtin_fabsf(((f32)i - (LEN - 1) / 2.0f) / ((LEN - 1) / 2.0f));
}

KERNEL(void, insert_zeros)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    wide[3 * i] = in[i];
    wide[3 * i + 1] = 0;
    wide[3 * i + 2] = 0;
  }
}

KERNEL(void, interpolate)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    wide[2 * i] = in[i];
    wide[2 * i + 1] = 0.5f * (in[i] + in[i + 1]);
  }
}

KERNEL(void, downsample)(i32 step) {
  for (i32 i = 0; i < LEN / step; i++) // parallel
    out[i] = in[i * step];
}

KERNEL(void, decimate)(void) {
  for (i32 i = 0; i < LEN / 4; i++) { // parallel
    f32 sum = 0;
    for (i32 k = 0; k < TAPS; k++)
      sum += taps[k] * in[4 * i + k];
    out[i] = sum;
  }
}

KERNEL(void, moving_average)(i32 w) {
  for (i32 i = 0; i <= LEN - w; i++) { // parallel
    f32 sum = 0;
    for (i32 k = 0; k < w; k++)
      sum += in[i + k];
    out[i] = sum / (f32)w;
  }
}

// With a running sum: it is carried, and floats keep their order.
KERNEL(void, running_average)(i32 w) {
  f32 sum = 0;
  for (i32 i = 0; i < w; i++) // kept
    sum += in[i];
  for (i32 i = w; i < LEN; i++) { // kept
    out[i] = sum / (f32)w;
    sum += in[i] - in[i - w];
  }
}

KERNEL(void, complex_product)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    f32 ar = complex_a[2 * i], ai = complex_a[2 * i + 1], br = complex_b[2 * i], bi = complex_b[2 * i + 1];
    complex_c[2 * i] = ar * br - ai * bi;
    complex_c[2 * i + 1] = ar * bi + ai * br;
  }
}

KERNEL(void, power_spectrum)(void) {
  for (i32 i = 0; i < LEN; i++) // parallel
    out[i] = complex_a[2 * i] * complex_a[2 * i] + complex_a[2 * i + 1] * complex_a[2 * i + 1];
}

KERNEL(void, quantise)(f32 scale) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    f32 v = in[i] * scale;
    v = v > 32767.0f ? 32767.0f : v < -32768.0f ? -32768.0f : v;
    pcm[i] = (i16)v;
  }
}

KERNEL(void, dequantise)(f32 scale) {
  for (i32 i = 0; i < LEN; i++) // parallel
    in[i] = (f32)pcm[i] * scale;
}

KERNEL(void, deinterleave)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    pcm[i] = stereo[2 * i];
    pcm_out[i] = stereo[2 * i + 1];
  }
}

KERNEL(void, mix_stereo)(i32 volume) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    i32 v = (stereo[2 * i] + stereo[2 * i + 1]) * volume >> 9;
    pcm[i] = v > 32767 ? 32767 : v < -32768 ? -32768 : v;
  }
}

KERNEL(i32, peak)(void) {
  i32 most = 0;
  for (i32 i = 0; i < LEN; i++) { // reduction
    i32 v = pcm[i] < 0 ? -pcm[i] : pcm[i];
    most = v > most ? v : most;
  }
  return most;
}

KERNEL(i32, zero_crossings)(void) {
  i32 n = 0;
  for (i32 i = 1; i < LEN; i++) // reduction
    n += (pcm[i] ^ pcm[i - 1]) < 0;
  return n;
}

KERNEL(i64, energy)(void) {
  i64 sum = 0;
  for (i32 i = 0; i < LEN; i++) // reduction
    sum += pcm[i] * pcm[i];
  return sum;
}

// Differences, and back: the second is a scan.
KERNEL(void, delta_encode)(void) {
  for (i32 i = LEN - 1; i > 0; i--) // parallel
    levels[i] -= levels[i - 1];
}

KERNEL(void, delta_decode)(void) {
  for (i32 i = 1; i < LEN; i++) // scan
    levels[i] += levels[i - 1];
}

KERNEL(void, compand)(void) {
  for (i32 i = 0; i < LEN; i++) { // parallel
    i32 v = pcm[i] < 0 ? ~pcm[i] : pcm[i];
    i32 e = 31 - __builtin_clz((u32)(v >> 4 | 1));
    companded[i] = (pcm[i] < 0 ? 128 : 0) | (e & 7) << 4 | (v >> e & 15);
  }
}

KERNEL(void, haar_step)(i32 n) {
  for (i32 i = 0; i < n / 2; i++) { // parallel
    haar_next[i] = haar[2 * i] + haar[2 * i + 1];
    haar_next[n / 2 + i] = haar[2 * i] - haar[2 * i + 1];
  }
}

KERNEL(void, haar_all)(void) {
  for (i32 i = 0; i < 512; i++) // parallel
    haar[i] = haar_in[i];
  for (i32 n = 512; n > 1; n /= 2) {
    for (i32 i = 0; i < n / 2; i++) { // parallel
      haar_next[i] = haar[2 * i] + haar[2 * i + 1];
      haar_next[n / 2 + i] = haar[2 * i] - haar[2 * i + 1];
    }
    for (i32 i = 0; i < n; i++) // parallel
      haar[i] = haar_next[i];
  }
}

// A limiter: the gain follows the signal.
KERNEL(void, limiter)(f32 limit) {
  f32 gain = 1;
  for (i32 i = 0; i < LEN; i++) { // kept
    f32 v = __builtin_fabsf(in[i] * gain);
    gain = v > limit ? gain * 0.9f : gain + (1 - gain) * 0.01f;
    out[i] = in[i] * gain;
  }
}

KERNEL(void, lms_predict)(f32 rate) {
  for (i32 i = TAPS; i < LEN; i++) { // kept
    f32 sum = 0;
    for (i32 k = 0; k < TAPS; k++)
      sum += taps[k] * in[i - k];
    f32 error = out[i] - sum;
    for (i32 k = 0; k < TAPS; k++) // parallel
      taps[k] += rate * error * in[i - k];
  }
}
