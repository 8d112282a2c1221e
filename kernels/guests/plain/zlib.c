/* zlib: text compressed at three levels and unpacked again. Argument: KiB of text. */
#include <zlib.h>
#include "text.h"

int main(int argc, char **argv) {
  size_t n, kib = argc > 1 ? atoi(argv[1]) : 64;
  char *in = text(kib << 10, &n);
  uLong room = compressBound(n);
  Bytef *packed = make(room);
  char *back = make(n);
  for (int level = 1; level <= 9; level += 4) {
    uLongf size = room, length = n;
    if (compress2(packed, &size, (const Bytef *)in, n, level) != Z_OK) return puts("compress failed"), 1;
    if (uncompress((Bytef *)back, &length, packed, size) != Z_OK || length != n || memcmp(in, back, n)) return puts("round trip failed"), 1;
    mix(packed, size);
    printf("level %d: %zu -> %lu, crc32 %08lx, adler32 %08lx\n", level, n, size, crc32(0, packed, size), adler32(1, packed, size));
  }
  printf("zlib %016llx\n", (unsigned long long)hash);
}
