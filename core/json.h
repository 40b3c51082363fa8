/* JSON as bytes: a strict check, look-up by path in place, cursors; and the request writer. No trees are built here.
 * All functions but the check take text that the check accepted. Reentrant. */
#ifndef TTC_JSON_H
#define TTC_JSON_H
#include "core/buf.h"
#include "tiktok/provider.h"
#include <jansson.h>

/* RFC 8259 and UTF-8, one value with blanks around it, at most TTC_JSON_DEPTH deep. 0, or -1 with offset and why. */
#define TTC_JSON_DEPTH 512
struct ttc_json_error {
    size_t offset;
    const char *why; /* static */
};
int ttc_json_check(const char *p, size_t n, struct ttc_json_error *);

/* The same, and where the members of the outermost object are, so that looking for one of them reads nothing again. */
#define TTC_JSON_MEMBERS 8
struct ttc_json_doc {
    struct tt_span text;
    struct {
        struct tt_span name, value; /* the name without quotes, undecoded */
    } member[TTC_JSON_MEMBERS];
    size_t n;
    int more; /* there are more members than these */
};
int ttc_json_check_doc(const char *p, size_t n, struct ttc_json_doc *, struct ttc_json_error *);

/* Kinds are TT_VALUE_* of tiktok.h; 0 is absent. */
int ttc_json_kind(struct tt_span value);
/* The value at a dotted path ("" the document itself; a number indexes an array). The first of equal names. Its kind,
 * or 0 with *out empty. */
int ttc_json_find(struct tt_span doc, const char *path, struct tt_span *out);
/* Where that value begins; the span goes on to the document's end: for those who read on and find its end themselves. */
int ttc_json_reach(struct tt_span doc, const char *path, struct tt_span *out);
/* The first of the '|' alternatives that is present and not null. Its kind, or 0. */
int ttc_json_find_any(struct tt_span doc, const char *paths, struct tt_span *out);
/* The two in a document whose members are known. */
int ttc_json_doc_find(const struct ttc_json_doc *, const char *path, struct tt_span *out);
int ttc_json_doc_find_any(const struct ttc_json_doc *, const char *paths, struct tt_span *out);
/* A scalar as text: strings decoded (a lone surrogate becomes U+FFFD), others as they stand. Returns the full length;
 * writes at most room bytes, terminated and never half a character. */
size_t ttc_json_text(struct tt_span value, char *out, size_t room);
char *ttc_json_text_dup(struct tt_span value); /* ttc_alloc memory; NULL: no memory */

/* Members of an object or elements of an array in order. */
struct ttc_json_iter {
    const char *p, *end;
    int in_object, started;
};
int ttc_json_iter_open(struct tt_span container, struct ttc_json_iter *); /* 0, or -1: no container */
/* 1, or 0 at the end. name is without quotes and undecoded, empty in an array; it may be NULL. */
int ttc_json_iter_next(struct ttc_json_iter *, struct tt_span *name, struct tt_span *value);
/* The same without looking for the value's end: it->p is where it begins, and the caller moves it behind it. */
int ttc_json_iter_step(struct ttc_json_iter *, struct tt_span *name);
/* 1 if a member's raw name (escapes allowed) equals text */
int ttc_json_name_is(struct tt_span raw_name, const char *text, size_t n);

/* The text as a new tree, by jansson's rules and flags. NULL: *lost is 1 when there was no memory for it, else error (may be
 * NULL) says what is wrong. */
json_t *ttc_json_tree(const char *p, size_t n, size_t flags, json_error_t *error, int *lost);

/* New trees, whole or (no memory) NULL; jansson's own copies may lack members. */
json_t *ttc_json_copy(const json_t *);     /* the members are shared */
json_t *ttc_json_copy_all(const json_t *); /* nothing is */
/* Members of from that to has not. 0, or -1: no memory, or not two objects. */
int ttc_json_fill(json_t *to, json_t *from);

/* The request writer: compact, members in their order, 64-bit integers exact, reals as the shortest text that
 * reads back equal (20.1 stays 20.1; whole reals keep ".0"), independent of the locale; '/' is not escaped and
 * non-ASCII stays UTF-8. -1: not finite, not UTF-8, or no memory. */
int ttc_json_write(struct ttc_buf *, const json_t *);
void ttc_json_real(double value, char out[40]);

/* Appends the value at p, in checked text that may go on behind it, without the blanks between its tokens (for logs
 * and lines). Behind the value. */
const char *ttc_json_compact(struct ttc_buf *, const char *p, const char *end);
#endif
