/* What the files of the parameter check share. Nothing here outlives one ttc_schema_check(). */
#ifndef TTC_SCHEMA_PARTS_H
#define TTC_SCHEMA_PARTS_H
#include "core/alloc.h"
#include "core/json.h"
#include "core/schema.h"

#define TTC_SCHEMA_DEPTH 32 /* objects inside objects */

/* Where a value stands in the parameters: a chain on the stack, from the inside out. */
struct ttc_place {
    const struct ttc_place *up;
    const char *name; /* NULL: an element of a list */
    size_t index;
    int secret; /* its value is never shown */
};

/* The objects that a condition may look into, innermost last. */
struct ttc_scope {
    const json_t *const *objects;
    size_t n;
    const char *const *filled; /* given later, value unknown; NULL: none */
};

struct ttc_check {
    const struct ttc_action *action;
    const struct tt_self *self;
    uint32_t flags;
    const char *const *filled;
    struct ttc_warnings *warnings;
    struct ttc_failure *failure;
    struct ttc_arena arena; /* candidates and words of messages */
    const json_t *objects[TTC_SCHEMA_DEPTH];
    size_t depth;
    const char *warned_choices; /* the parameter last warned about: a long list is warned about once */
};

/* schema_say.c: sentences. refuse returns -1; warn 0, or -1 with the failure set: no memory. Both begin with the action
 * and the place. */
void ttc_place_text(struct ttc_buf *, const struct ttc_place *, int with_index);
int ttc_refuse(struct ttc_check *, const struct ttc_place *, const char *hint, const char *form, ...)
    __attribute__((format(printf, 4, 5)));
int ttc_caution(struct ttc_check *, const struct ttc_place *, const char *form, ...)
    __attribute__((format(printf, 3, 4)));
/* Words for a message, in the check's arena; "..." stands in when memory is gone. */
const char *ttc_say_found(struct ttc_check *, const json_t *, int secret); /* the string "abc" */
const char *ttc_say_not(struct ttc_check *, const json_t *, int secret);   /* , not "abc" */
const char *ttc_say_value(struct ttc_check *, const json_t *);             /* "abc"; not for secrets */
const char *ttc_say_number(struct ttc_check *, double);
const char *ttc_say_type(int type, int items); /* a list of strings */
const char *ttc_say_choices(struct ttc_check *, const char *choices);
const char *ttc_say_when(struct ttc_check *, const char *when); /* upload_type is A or B */
/* The same, for describing. A bound is written as people write it: 100, not 100.0. */
void ttc_when_words(struct ttc_buf *, const char *when);
void ttc_number_words(struct ttc_buf *, double);
const char *ttc_say_mean(struct ttc_check *, const char *nearest); /* did you mean "x"? NULL for NULL */

/* schema_when.c */
int ttc_when(const char *when, const struct ttc_scope *);
/* The next part of text up to one of stop's bytes: its length; *text is moved behind, to NULL after the last. */
size_t ttc_next_part(const char **text, char stop);

/* schema_text.c: all about one text (a string, or the digits of an integer). */
int ttc_check_text(struct ttc_check *, const struct ttc_place *, const struct tt_param *,
                   const struct tt_rule *, const json_t *value, const char *text, size_t n);
int ttc_check_choices(struct ttc_check *, const struct ttc_place *, const struct tt_param *,
                      const struct tt_rule *, const json_t *value, const char *text, size_t n);
int ttc_check_format(struct ttc_check *, const struct ttc_place *, const struct tt_rule *,
                     const json_t *value, const char *text, size_t n);
/* schema_file.c: a readable regular file with something in it. */
int ttc_check_file(struct ttc_check *, const struct ttc_place *, const char *path);
/* schema_value.c: a value that is no list, object or map, as type. *clean: a new reference. */
int ttc_check_scalar(struct ttc_check *, const struct ttc_place *, const struct tt_param *,
                     const struct tt_rule *, int type, json_t *value, json_t **clean);
#endif
