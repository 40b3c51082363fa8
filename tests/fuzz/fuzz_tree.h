/* A jansson tree made with the core's own readers of JSON text, to be compared with the one that jansson makes. */
#ifndef TEST_FUZZ_TREE_H
#define TEST_FUZZ_TREE_H
#include "core/json.h"

/* Of checked text; the last of equal names counts, as with jansson. NULL: a number that jansson has no type for, or a
 * name with a NUL in it. */
json_t *fuzz_tree(struct tt_span value);
/* As the check accepts it: jansson with every liberty that RFC 8259 gives. NULL: refused. */
json_t *fuzz_load(const char *p, size_t n, json_error_t *);
/* 1: text that is valid by RFC 8259 and that jansson refuses all the same. */
int fuzz_known_refusal(const json_error_t *);
#endif
