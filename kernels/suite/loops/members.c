// Loops whose bounds, bases and sums are members of structures or behind pointers: the compiler cannot tell that what they store
// is not these, and reads them again in every iteration.
#include "../suite.h"

#define LEN 1009
#define ROWS 37
#define COLUMNS 53
#define STRIDE 61

struct vector {
  i32 size, capacity;
  i32 *data;
};

struct image {
  i32 rows, columns, stride;
  u8 *data;
};

struct matrix {
  i32 rows, columns;
  i32 *at;
};

struct signal {
  i64 first, last;
  i64 *values;
};

struct pair {
  struct vector *x, *y;
  i32 first, last;
};

struct totals {
  i32 count, largest;
  u32 marks;
  i64 sum;
};

struct bins {
  i32 *count;
  u8 *of;
  i32 size;
};

static i32 one[LEN], two[LEN], three[LEN], counted[256];
static u8 pixels[ROWS * STRIDE], shades[ROWS * STRIDE];
static i32 left[ROWS * COLUMNS], right[COLUMNS * ROWS], product[ROWS * ROWS];
static i64 wide[LEN];
static i32 looped[64];
i32 length = LEN;

static struct vector x = {LEN, LEN, one}, y = {LEN - 7, LEN, two}, z = {0, LEN, three};
static struct image picture = {ROWS, COLUMNS, STRIDE, pixels}, mask = {ROWS, COLUMNS, STRIDE, shades};
static struct matrix l = {ROWS, COLUMNS, left}, r = {COLUMNS, ROWS, right}, p = {ROWS, ROWS, product};
static struct signal s64 = {3, LEN - 2, wide};
static struct pair both = {&x, &y, 5, LEN - 11};
static struct totals sums;
static struct bins bins = {counted, pixels, ROWS * STRIDE};

KERNEL(void, init_members)(i32 seed) {
  SEEDED(seed);
  FILL(i32, one, -1000, 1000);
  FILL(i32, two, -1000, 1000);
  FILL(i32, three, -1000, 1000);
  FILL(i32, left, -100, 100);
  FILL(i32, right, -100, 100);
  FILL_BITS(u8, pixels);
  FILL_BITS(u8, shades);
  FILL_BITS(u8, wide);
  // Not constants: the compiler must not know them.
  i32 more = seed >> 20;
  x = (struct vector){LEN + more, LEN, one};
  y = (struct vector){LEN - 7, LEN, two};
  z = (struct vector){0, LEN, three};
  picture = (struct image){ROWS + more, COLUMNS + more, STRIDE + more, pixels};
  mask = (struct image){ROWS, COLUMNS, STRIDE + more, shades};
  l = (struct matrix){ROWS + more, COLUMNS + more, left};
  r = (struct matrix){COLUMNS, ROWS + more, right};
  p = (struct matrix){ROWS, ROWS + more, product};
  s64 = (struct signal){3, LEN - 2, wide};
  both = (struct pair){&x, &y, 5 + more, LEN - 11};
  sums = (struct totals){0, -5000, 0, 0};
  bins = (struct bins){counted, pixels, ROWS * STRIDE};
  length = LEN;
  // A vector inside of its own elements.
  looped[9] = 40;
  looped[10] = 40;
  looped[11] = (i32)looped;
}

static APART void scale_of(struct vector *v, i32 by) {
  for (i32 i = 0; i < v->size; i++) // parallel
    v->data[i] *= by;
}
KERNEL(void, scale_members)(i32 by) { scale_of(&x, by); }

// It stores over its own size, and where its elements are.
static APART void scale_looped_of(struct vector *v, i32 by) {
  for (i32 i = 0; i < v->size; i++)
    v->data[i] = v->data[i] * by + (i == 9 ? 11 : 0);
}
KERNEL(void, scale_looped)(i32 by) { scale_looped_of((struct vector *)(looped + 9), by); }

static APART void add_of(struct vector *to, const struct vector *a, const struct vector *b) {
  for (i32 i = 0; i < b->size; i++) // parallel
    to->data[i] = a->data[i] + b->data[i];
}
KERNEL(void, add_members)(void) { add_of(&z, &x, &y); }

static APART void brighten_of(struct image *m, i32 by) {
  for (i32 i = 0; i < m->rows; i++)      // parallel
    for (i32 j = 0; j < m->columns; j++) { // parallel
      i32 v = m->data[i * m->stride + j] + by;
      m->data[i * m->stride + j] = (u8)(v > 255 ? 255 : v < 0 ? 0 : v);
    }
}
KERNEL(void, brighten)(i32 by) { brighten_of(&picture, by); }

static APART void blend_of(struct image *to, const struct image *with) {
  for (i32 i = 0; i < to->rows; i++) { // parallel
    u8 *row = to->data + i * to->stride;
    const u8 *other = with->data + i * with->stride;
    for (i32 j = 0; j < to->columns; j++) // parallel
      row[j] = (u8)((row[j] * 3 + other[j] + 2) >> 2);
  }
}
KERNEL(void, blend)(void) { blend_of(&picture, &mask); }

static APART void multiply_of(struct matrix *c, const struct matrix *a, const struct matrix *b) {
  for (i32 i = 0; i < a->rows; i++)      // parallel
    for (i32 j = 0; j < b->columns; j++) { // parallel
      i32 sum = 0;
      for (i32 k = 0; k < a->columns; k++) sum += a->at[i * a->columns + k] * b->at[k * b->columns + j];
      c->at[i * c->columns + j] = sum;
    }
}
KERNEL(void, multiply_members)(void) { multiply_of(&p, &l, &r); }

static APART void through_pair_of(struct pair *of, i32 by) {
  for (i32 i = of->first; i < of->last; i++) // parallel
    of->y->data[i] = of->x->data[i] * by + i;
}
KERNEL(void, through_pair)(i32 by) { through_pair_of(&both, by); }

static APART void wide_of(struct signal *v, i64 by) {
  for (i64 i = v->first; i < v->last; i++) // parallel
    v->values[i] = v->values[i] * by - i;
}
KERNEL(void, wide_members)(i64 by) { wide_of(&s64, by); }

// A global variable is the bound, and any pointer may be one to it.
static APART void to_global_length_of(i32 *to, const i32 *from) {
  for (i32 i = 0; i < length; i++) // parallel
    to[i] = from[i] ^ i;
}
KERNEL(void, to_global_length)(void) { to_global_length_of(three, one); }

// The arrays change places in memory after every step.
static APART void relax_of(struct pair *of, i32 steps) {
  for (i32 t = 0; t < steps; t++) {
    for (i32 i = of->first; i < of->last; i++) // parallel
      of->y->data[i] = (of->x->data[i - 1] + of->x->data[i] * 2 + of->x->data[i + 1]) / 4;
    struct vector *was = of->x;
    of->x = of->y;
    of->y = was;
  }
}
KERNEL(void, relax_members)(i32 steps) { relax_of(&both, steps); }

static APART void histogram_of(struct bins *b) {
  for (i32 i = 0; i < b->size; i++) // histogram
    b->count[b->of[i]]++;
}
KERNEL(void, histogram_members)(void) { histogram_of(&bins); }

static APART void sum_into_of(i32 *sum, const i32 *from, i32 n) {
  for (i32 i = 0; i < n; i++) // reduction
    *sum += from[i];
}
KERNEL(void, sum_into)(void) { sum_into_of(&sums.count, one, LEN); }

static APART void totals_of(struct totals *t, const struct vector *v) {
  for (i32 i = 0; i < v->size; i++) { // reduction
    i32 e = v->data[i];
    if (e > 0) t->count++;
    if (e > t->largest) t->largest = e;
    t->marks |= 1u << (e & 31);
    t->sum += (i64)e * i;
  }
}
KERNEL(void, totals_members)(void) { totals_of(&sums, &y); }

static APART void sum_rows_of(struct matrix *m, i64 *total) {
  for (i32 i = 0; i < m->rows; i++) // reduction
    for (i32 j = 0; j < m->columns; j++) *total += m->at[i * m->columns + j];
}
KERNEL(void, sum_rows)(void) {
  sum_rows_of(&l, &sums.sum);
  sum_rows_of(&p, &sums.sum);
}

static APART void append_of(struct vector *to, const struct vector *from) {
  for (i32 i = 0; i < from->size; i++) // compaction
    if (from->data[i] > 0) to->data[to->size++] = from->data[i];
}
KERNEL(void, append_positive)(void) {
  z.size = 0;
  append_of(&z, &x);
}

static APART void fill_up_of(struct vector *v, i32 with) {
  while (v->size < v->capacity) { // parallel
    v->data[v->size] = with * v->size;
    v->size++;
  }
}
KERNEL(void, fill_up)(i32 with) {
  z.size = 13;
  fill_up_of(&z, with);
}

static APART void running_of(i32 *sum, i32 *to, const i32 *from, i32 n) {
  for (i32 i = 0; i < n; i++) { // scan
    *sum += from[i];
    to[i] = *sum;
  }
}
KERNEL(void, running_sum)(void) { running_of(&sums.count, three, two, LEN); }

// The sum is one of the elements.
static APART void sum_inside_of(i32 *sum, const i32 *from, i32 n) {
  for (i32 i = 0; i < n; i++) *sum += from[i];
}
KERNEL(void, sum_inside)(void) { sum_inside_of(one + 700, one, LEN); }

static APART void running_inside_of(i32 *sum, i32 *to, const i32 *from, i32 n) {
  for (i32 i = 0; i < n; i++) {
    *sum += from[i];
    to[i] = *sum;
  }
}
KERNEL(void, running_inside)(void) { running_inside_of(three + 500, three, two, LEN); }
