/* PCRE2, interpreted: patterns of different kinds over generated text. Argument: KiB of text. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include "text.h"

static const char *const patterns[] = {
    "\\b[a-z]+ing\\b",
    "(\\d{4})-(\\d{2})-(\\d{2})",
    "[\\w.]+@[\\w.]+\\.example",
    "(?i)the (\\w+) of (?:the|a) (\\w+)",
    "\\b(\\w+) \\1\\b",
    "(?<=\\. )[A-Z][^.]*?\\d+[^.]*\\.",
    "(?:to|in|of|it|is)(?= \\w{9,})",
    "^.*(?:memory|vector).*(?:parallel|iteration).*$",
    "\\p{Lu}\\p{Ll}{3,}\\X",
};

int main(int argc, char **argv) {
  size_t n;
  char *subject = text((size_t)(argc > 1 ? atoi(argv[1]) : 64) << 10, &n);
  for (size_t k = 0; k < sizeof patterns / sizeof *patterns; k++) {
    int error;
    PCRE2_SIZE at;
    pcre2_code *re = pcre2_compile((PCRE2_SPTR)patterns[k], PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_MULTILINE, &error, &at, NULL);
    if (!re) return printf("pattern %zu: error %d at %zu\n", k, error, at), 1;
    pcre2_match_data *data = pcre2_match_data_create_from_pattern(re, NULL);
    PCRE2_SIZE *span = pcre2_get_ovector_pointer(data), from = 0;
    unsigned long count = 0, bytes = 0;
    int rc;
    while (from <= n && (rc = pcre2_match(re, (PCRE2_SPTR)subject, n, from, from ? PCRE2_NO_UTF_CHECK : 0, data, NULL)) > 0) {
      count++, bytes += span[1] - span[0];
      for (int g = 0; g < rc; g++) mix(subject + span[2 * g], span[2 * g + 1] - span[2 * g]);
      from = span[1] > span[0] ? span[1] : span[1] + 1;
    }
    printf("%-50s %lu matches, %lu bytes\n", patterns[k], count, bytes);
    pcre2_match_data_free(data);
    pcre2_code_free(re);
  }
  printf("pcre2 %016llx\n", (unsigned long long)hash);
}
