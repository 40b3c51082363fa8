/* What describing an action as JSON and as a JSON Schema share: members of an object, appended to a buffer. */
#ifndef TTC_DESCRIBE_PARTS_H
#define TTC_DESCRIBE_PARTS_H
#include "core/schema_parts.h"

/* A comma unless the last byte opens a container, ends a name or is one. */
void ttc_out_next(struct ttc_buf *);
void ttc_out_name(struct ttc_buf *, const char *name); /* with comma and colon */
/* Each adds one member; nothing when the text is NULL or empty, the flag not set, the count 0. */
void ttc_out_text(struct ttc_buf *, const char *name, const char *text);
void ttc_out_flag(struct ttc_buf *, const char *name, uint32_t set);
void ttc_out_count(struct ttc_buf *, const char *name, uint32_t count);
void ttc_out_json(struct ttc_buf *, const char *name, const char *json); /* a string if it is no JSON */
/* "A|B" as a list: of strings, or of bare values where they are JSON (type says). */
void ttc_out_list(struct ttc_buf *, const char *name, const char *alternatives, int type);
void ttc_out_value(struct ttc_buf *, const char *p, size_t n, int type);
void ttc_out_number(struct ttc_buf *, const char *name, double);

const char *ttc_type_name(int type);     /* "string"; "unknown" */
const char *ttc_format_name(int format); /* "datetime"; NULL: none */

/* The endpoint of an action, prepared or not; NULL: a flow. And its TT_E_* flags and effect, also of a flow. */
const struct tt_endpoint *ttc_endpoint_of(const struct ttc_action *, struct tt_endpoint *scratch);
uint32_t ttc_effect_flags(const struct ttc_action *, const struct tt_endpoint *);
#endif
