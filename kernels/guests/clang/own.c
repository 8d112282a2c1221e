#include "guest.h"

// Small arrays that every iteration has for itself: a median, hashes of blocks, a transform of tiles, small matrices.

// The median of 3 x 3 pixels, sorted by insertion.
KERNEL(median) void median(const uint8_t *in, uint8_t *out, size_t width, size_t height) {
  for (size_t y = 1; y + 1 < height; y++)
    for (size_t x = 1; x + 1 < width; x++) {
      uint8_t v[9];
      int n = 0;
      for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++) v[n++] = in[(y + dy) * width + x + dx];
      for (int i = 1; i < 9; i++) {
        uint8_t t = v[i];
        int j = i;
        for (; j > 0 && v[j - 1] > t; j--) v[j] = v[j - 1];
        v[j] = t;
      }
      out[y * width + x] = v[4];
    }
}

static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static inline uint32_t rotr(uint32_t x, int n) { return x >> n | x << (32 - n); }

// SHA-256's compression of every block by itself: 64 words made of 16.
KERNEL(sha256) void sha256(const uint32_t *in, uint32_t *out, size_t blocks) {
  for (size_t b = 0; b < blocks; b++) {
    uint32_t w[64];
    for (int t = 0; t < 16; t++) w[t] = in[b * 16 + t];
    for (int t = 16; t < 64; t++) {
      uint32_t s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ w[t - 15] >> 3;
      uint32_t s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ w[t - 2] >> 10;
      w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    uint32_t a = 0x6a09e667, c0 = 0xbb67ae85, c = 0x3c6ef372, d = 0xa54ff53a, e = 0x510e527f, f = 0x9b05688c, g = 0x1f83d9ab, h = 0x5be0cd19;
    for (int t = 0; t < 64; t++) {
      uint32_t x = h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g)) + K[t] + w[t];
      uint32_t y = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & c0) ^ (a & c) ^ (c0 & c));
      h = g, g = f, f = e, e = d + x, d = c, c = c0, c0 = a, a = x + y;
    }
    out[b * 8] = a, out[b * 8 + 1] = c0, out[b * 8 + 2] = c, out[b * 8 + 3] = d;
    out[b * 8 + 4] = e, out[b * 8 + 5] = f, out[b * 8 + 6] = g, out[b * 8 + 7] = h;
  }
}

// An 8 x 8 transform of every tile, rows first: what the rows leave is the tile's own.
KERNEL(dct) void dct(const float *in, float *out, const float *c, size_t tiles) {
  for (size_t b = 0; b < tiles; b++) {
    float t[8][8];
    for (int i = 0; i < 8; i++)
      for (int j = 0; j < 8; j++) {
        float s = 0;
        for (int k = 0; k < 8; k++) s += in[b * 64 + i * 8 + k] * c[j * 8 + k];
        t[i][j] = s;
      }
    for (int i = 0; i < 8; i++)
      for (int j = 0; j < 8; j++) {
        float s = 0;
        for (int k = 0; k < 8; k++) s += c[i * 8 + k] * t[k][j];
        out[b * 64 + i * 8 + j] = s;
      }
  }
}

// A small system of equations for every point, by elimination without pivoting.
KERNEL(solve) void solve(const double *a, const double *b, double *x, size_t n) {
  for (size_t p = 0; p < n; p++) {
    double m[4][5];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) m[i][j] = a[p * 16 + i * 4 + j] + (i == j ? 4.0 : 0.0);
      m[i][4] = b[p * 4 + i];
    }
    for (int k = 0; k < 4; k++)
      for (int i = k + 1; i < 4; i++) {
        double t = m[i][k] / m[k][k];
        for (int j = k; j < 5; j++) m[i][j] -= t * m[k][j];
      }
    for (int i = 3; i >= 0; i--) {
      double s = m[i][4];
      for (int j = i + 1; j < 4; j++) s -= m[i][j] * m[j][4];
      m[i][4] = s / m[i][i];
    }
    for (int i = 0; i < 4; i++) x[p * 4 + i] = m[i][4];
  }
}

// The most frequent of eight classes among the neighbours.
KERNEL(majority) void majority(const uint8_t *in, uint8_t *out, size_t n) {
  for (size_t p = 0; p < n; p++) {
    int count[8] = {0};
    for (int k = 0; k < 9; k++) count[in[p + k] & 7]++;
    int best = 0;
    for (int k = 1; k < 8; k++) best = count[k] > count[best] ? k : best;
    out[p] = (uint8_t)(best + 16 * count[best]);
  }
}

int main(int argc, char **argv) {
  size_t n = arg(argc, argv, 1, 23), m = n * n + 16;
  uint8_t *picture = alloc(m, 1), *middle = alloc(m, 1), *classes = alloc(m, 1);
  uint32_t *blocks = alloc(16 * n, sizeof *blocks), *hashes = alloc(8 * n, sizeof *hashes);
  float *tiles = alloc(64 * n, sizeof *tiles), *c = alloc(64, sizeof *c), *turned = alloc(64 * n, sizeof *turned);
  double *a = alloc(16 * n, sizeof *a), *b = alloc(4 * n, sizeof *b), *x = alloc(4 * n, sizeof *x);
  fill_u8(picture, m), memset(middle, 0, m), memset(classes, 0, m);
  fill_i32((int32_t *)blocks, 16 * n), fill_f32(tiles, 64 * n), fill_f32(c, 64), fill_f64(a, 16 * n), fill_f64(b, 4 * n);
  median(picture, middle, n, n);
  sha256(blocks, hashes, n);
  dct(tiles, turned, c, n);
  solve(a, b, x, n);
  majority(picture, classes, m - 16);
  report("median", middle, m, middle[n + 1]);
  report("sha256", hashes, 8 * n * sizeof *hashes, hashes[1]);
  report("dct", turned, 64 * n * sizeof *turned, turned[1]);
  report("solve", x, 4 * n * sizeof *x, x[1]);
  report("majority", classes, m, classes[1]);
  return 0;
}
