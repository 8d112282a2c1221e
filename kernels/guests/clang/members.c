#include "guest.h"

// Bounds, bases and sums that are members of structures: what is stored might be these, so every iteration reads them again.
struct image {
  int32_t rows, columns, stride;
  uint8_t *data;
};

struct vector {
  int32_t size, capacity;
  int32_t *data;
};

struct totals {
  int32_t count, largest;
  uint32_t marks;
  int64_t sum;
};

KERNEL(blend) void blend(struct image *to, const struct image *with, int by) {
  for (int i = 0; i < to->rows; i++)
    for (int j = 0; j < to->columns; j++) {
      int v = to->data[i * to->stride + j] * by + with->data[i * with->stride + j] * (256 - by);
      to->data[i * to->stride + j] = (uint8_t)(v >> 8);
    }
}

KERNEL(mix) void mix(struct vector *v, const struct vector *by) {
  for (int i = 0; i < by->size; i++) {
    uint32_t x = (uint32_t)v->data[i] * 2654435761u ^ (uint32_t)by->data[i];
    v->data[i] = (int32_t)(x ^ x >> 15);
  }
}

KERNEL(total) void total(struct totals *t, const struct vector *v) {
  for (int i = 0; i < v->size; i++) {
    int32_t e = v->data[i];
    if (e > 0) t->count++;
    if (e > t->largest) t->largest = e;
    t->marks |= 1u << (e & 31);
    t->sum += (int64_t)e * i;
  }
}

// The elements that are kept are appended.
KERNEL(keep) void keep(struct vector *to, const struct vector *from, int32_t least) {
  for (int i = 0; i < from->size; i++)
    if (from->data[i] > least) to->data[to->size++] = from->data[i];
}

int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 60), m = arg(argc, argv, 2, 1000);
  struct image a = {n, n, n + 3, alloc((size_t)n * (n + 3), 1)}, b = {n, n, n + 3, alloc((size_t)n * (n + 3), 1)};
  struct vector x = {m, m, alloc(m, 4)}, y = {m, m, alloc(m, 4)}, z = {0, m, alloc(m, 4)};
  struct totals t = {0, -2147483647, 0, 0};
  fill_u8(a.data, n * (n + 3));
  fill_u8(b.data, n * (n + 3));
  fill_i32(x.data, m);
  fill_i32(y.data, m);
  for (int k = 0; k < 16; k++) {
    blend(&a, &b, 10 + 15 * k);
    mix(&x, &y);
    total(&t, &x);
  }
  keep(&z, &x, 1 << 20);
  uint64_t all[7] = {fnv1a(a.data, (size_t)n * (n + 3)), fnv1a(x.data, (size_t)m * 4), fnv1a(z.data, (size_t)z.size * 4)};
  all[3] = t.count;
  all[4] = t.largest;
  all[5] = t.marks;
  all[6] = t.sum;
  report("members", all, sizeof all, z.size);
  return 0;
}
