#include "common.h"
struct node { struct node *next; int value; };
KERNEL_OF(int, walk)(struct node *p, int add) {
  int n = 0;
  for (; p; p = p->next) {
    p->value += add;
    n++;
  }
  return n;
}
int main(int argc, char **argv) {
  int n = arg(argc, argv, 1, 10000);
  struct node *nodes = make(n * sizeof *nodes), *head = 0;
  for (int i = 0; i < n; i++) {
    struct node *p = &nodes[(i * 7919u) % (unsigned)n];
    p->value = i;
    p->next = 0;
  }
  for (int i = 0; i < n; i++) {
    nodes[i].next = head;
    head = &nodes[i];
  }
  printf("walked %d\n", walk(head, 3));
  checksum("linkedlist", nodes, n * sizeof *nodes);
}
