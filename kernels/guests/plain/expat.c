/* Expat: a generated XML document with namespaces, entities, comments and attributes, parsed in pieces. Argument: KiB of XML. */
#include <expat.h>
#include "text.h"

static unsigned long elements, attributes, characters, comments;
static int depth, deepest;
static void XMLCALL start(void *user, const XML_Char *name, const XML_Char **atts) {
  (void)user;
  elements++;
  if (++depth > deepest) deepest = depth;
  mix(name, strlen(name));
  for (; *atts; atts += 2) attributes++, mix(atts[0], strlen(atts[0])), mix(atts[1], strlen(atts[1]));
}
static void XMLCALL end(void *user, const XML_Char *name) { (void)user, depth--, mix(name, 1); }
static void XMLCALL data(void *user, const XML_Char *s, int n) { (void)user, characters += n, mix(s, n); }
static void XMLCALL comment(void *user, const XML_Char *s) { (void)user, comments++, mix(s, strlen(s)); }

int main(int argc, char **argv) {
  size_t n = (size_t)(argc > 1 ? atoi(argv[1]) : 64) << 10;
  char *doc = make(n + 8192), *p = doc;
  p += sprintf(p, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE library [<!ENTITY who \"the &#x20AC; reader\"><!ATTLIST book lang CDATA \"en\">]>\n"
                  "<library xmlns=\"urn:a\" xmlns:n=\"urn:b\">\n");
  for (int id = 0; (size_t)(p - doc) < n; id++) {
    p += sprintf(p, "<book id=\"%d\" n:year='%u'><title>", id, 1500 + rnd(500));
    p += sentence(p);
    p += sprintf(p, "</title>");
    for (int k = rnd(5); k--;) {
      p += sprintf(p, "\n  <n:p class=\"%s &amp; %s\">", word(), word());
      p += sentence(p);
      p += sprintf(p, rnd(3) ? " &who; &lt;&#233;\xc3\xa9&gt;</n:p>" : " <b><i>%s</i></b><!-- %s --><![CDATA[<%s>]]></n:p>", word(), word(), word());
    }
    p += sprintf(p, "</book>\n");
  }
  p += sprintf(p, "</library>\n");
  XML_Parser parser = XML_ParserCreateNS(NULL, '|');
  XML_SetHashSalt(parser, 12345);
  XML_SetElementHandler(parser, start, end);
  XML_SetCharacterDataHandler(parser, data);
  XML_SetCommentHandler(parser, comment);
  for (char *q = doc; q < p;) {
    int piece = p - q < 4099 ? p - q : 4099;
    if (XML_Parse(parser, q, piece, q + piece == p) != XML_STATUS_OK) {
      printf("line %lu: %s\n", (unsigned long)XML_GetCurrentLineNumber(parser), XML_ErrorString(XML_GetErrorCode(parser)));
      return 1;
    }
    q += piece;
  }
  XML_ParserFree(parser);
  printf("%lu elements, %lu attributes, %lu bytes of text, %lu comments, depth %d\n", elements, attributes, characters, comments, deepest);
  printf("expat %016llx\n", (unsigned long long)hash);
}
