/* Seeded text for the plain programs: words of unequal frequency in sentences, with numbers, dates and addresses among them. */
#ifndef TEXT_H
#define TEXT_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint32_t state = 0x2545f491u;
static uint32_t rnd(uint32_t below) {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return (uint32_t)(((uint64_t)state * below) >> 32);
}
static const char *const words[] = {
    "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "are", "as", "with", "they", "be", "at", "one", "have",
    "this", "from", "or", "had", "by", "word", "but", "what", "some", "water", "were", "when", "your", "can", "said", "there", "use", "each", "which", "their",
    "time", "will", "way", "about", "many", "then", "them", "would", "write", "like", "these", "her", "long", "make", "thing", "see", "him", "two", "has", "look",
    "memory", "vector", "element", "parallel", "iteration", "boundary", "gradient", "temperature", "measurement", "approximately", "nevertheless", "compilation",
};
static const char *word(void) {
  uint32_t n = sizeof words / sizeof *words, a = rnd(n), b = rnd(n), c = rnd(n);
  a = a < b ? a : b;
  return words[a < c ? a : c];
}
/* One sentence without its end, at most 400 bytes. */
static size_t sentence(char *p) {
  char *q = p;
  for (int n = 4 + rnd(14); n--;) {
    switch (rnd(24)) {
      case 0: q += sprintf(q, "%u", rnd(100000)); break;
      case 1: q += sprintf(q, "%u-%02u-%02u", 1900 + rnd(200), 1 + rnd(12), 1 + rnd(28)); break;
      case 2: q += sprintf(q, "%s.%s@%s.example", word(), word(), word()); break;
      default: q += sprintf(q, "%s", word());
    }
    if (n) *q++ = ' ';
  }
  if (*p >= 'a' && *p <= 'z') *p -= 'a' - 'A';
  return q - p;
}
static void *make(size_t n) {
  void *p = malloc(n);
  if (!p) puts("out of memory"), exit(3);
  return p;
}
/* At least n bytes of text, ended by a zero. */
__attribute__((unused)) static char *text(size_t n, size_t *length) {
  char *p = make(n + 512), *q = p;
  while ((size_t)(q - p) < n) {
    q += sentence(q);
    *q++ = '.';
    *q++ = rnd(6) ? ' ' : '\n';
  }
  *q = 0;
  *length = q - p;
  return p;
}
static uint64_t hash = 0xcbf29ce484222325ull;
static void mix(const void *p, size_t n) {
  const uint8_t *b = p;
  for (size_t i = 0; i < n; i++) hash = (hash ^ b[i]) * 0x100000001b3ull;
}
#endif
