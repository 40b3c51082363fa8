/* The JSON Schema (2020-12) of an action's parameters: what a program or a model may send. It refuses nothing that
 * tt_call() accepts but null for "not given" and integers for texts that are no ids. What it cannot say stands in x-
 * members and is refused by tt_call() alone: lengths in bytes or UTF-16 units, conditions that name a parameter of an
 * enclosing object or one that the library fills in, days that no calendar has, texts that are no JSON, files that are
 * not there, and 1.0 for an integer. tests/flows/schema.py holds the two against each other. Pure; any thread. */
#include "core/describe_parts.h"
#include <string.h>

static void put_object(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *fields,
                       uint32_t n, int depth);

static void put_pattern(struct ttc_buf *b, const struct tt_rule *rule)
{
    switch (rule->format) {
    case TT_F_DATE: /* with a pattern beside each format: validators take those for remarks unless told otherwise */
        ttc_out_text(b, "format", "date");
        ttc_out_text(b, "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        break;
    case TT_F_DATETIME:
        ttc_out_text(b, "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$");
        break;
    case TT_F_RFC3339:
        ttc_out_text(b, "format", "date-time");
        ttc_out_text(b, "pattern",
                     "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?"
                     "([Zz]|[+-][0-9]{2}:[0-9]{2})$");
        break;
    case TT_F_EPOCH_S: /* the library takes nothing for seconds that milliseconds would be, nor the other way */
        ttc_out_text(b, "pattern", "^0*[0-9]{1,11}$");
        break;
    case TT_F_EPOCH_MS:
        ttc_out_text(b, "pattern", "^0*([1-9][0-9]{11,}|0)$");
        break;
    case TT_F_DIGITS:
        ttc_out_text(b, "pattern", "^[0-9]+$");
        break;
    case TT_F_URL:
        ttc_out_text(b, "format", "uri");
        ttc_out_text(b, "pattern",
                     "^[A-Za-z][A-Za-z0-9+.-]*://[^\\u0000-\\u0020\\u007f/?#:][^\\u0000-\\u0020\\u007f]*$");
        break;
    case TT_F_HEX:
        ttc_out_text(b, "pattern", "^[0-9A-Fa-f]+$");
        break;
    case TT_F_JSON_TEXT:
        ttc_out_text(b, "contentMediaType", "application/json");
    }
}

/* The least number of so many digits. */
static double digits(uint32_t n)
{
    double v = 1;
    for (; n > 1; n--)
        v *= 10;
    return v;
}

/* Of an id or a moment that is given as a number, beside the bounds that its table states. */
static void put_moments(struct ttc_buf *b, const struct tt_rule *rule, uint32_t flags)
{
    if (!(flags & TT_P_MIN))
        ttc_out_number(b, "minimum", rule->min_len > 1 && rule->min_len < 16 ? digits(rule->min_len) : 0);
    if (!(flags & TT_P_MAX) && rule->max_len && rule->max_len < 16)
        ttc_out_number(b, "maximum", digits(rule->max_len + 1) - 1);
    else if (rule->format == TT_F_EPOCH_S && !(flags & TT_P_MAX))
        ttc_out_number(b, "maximum", 99999999999.0);
    if (rule->format == TT_F_EPOCH_MS)
        ttc_out_json(b, "not",
                     "{\"type\":\"integer\",\"exclusiveMinimum\":0,\"exclusiveMaximum\":100000000000}");
}

static int is_id(const struct tt_rule *rule)
{
    return rule->format == TT_F_DIGITS || rule->format == TT_F_EPOCH_S || rule->format == TT_F_EPOCH_MS;
}

static void put_string(struct ttc_buf *b, const struct tt_rule *rule)
{
    if (is_id(rule))
        ttc_out_json(b, "type", "[\"string\",\"integer\"]");
    else
        ttc_out_text(b, "type", "string");
    /* a schema counts characters: no text has more of them than units or bytes, but it may have fewer */
    ttc_out_count(b, rule->unit == TT_LEN_CHARS ? "minLength" : "x-min-length", rule->min_len);
    ttc_out_count(b, "maxLength", rule->max_len);
    if ((rule->min_len || rule->max_len) && rule->unit != TT_LEN_CHARS)
        ttc_out_text(b, "x-length-unit", rule->unit == TT_LEN_UTF16 ? "utf-16" : "bytes");
    put_pattern(b, rule);
    if (is_id(rule))
        put_moments(b, rule, 0);
}

/* The members that say what a value of this type looks like. */
static void put_type(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *p,
                     const struct tt_rule *rule, int type, int depth)
{
    switch (type) {
    case TT_STRING:
        put_string(b, rule);
        break;
    case TT_FILE:
        ttc_out_text(b, "type", "string");
        ttc_out_flag(b, "x-file", 1);
        break;
    case TT_INTEGER:
    case TT_NUMBER:
        ttc_out_text(b, "type", ttc_type_name(type));
        if (p->flags & TT_P_MIN)
            ttc_out_number(b, "minimum", rule->min);
        if (p->flags & TT_P_MAX)
            ttc_out_number(b, "maximum", rule->max);
        if (is_id(rule))
            put_moments(b, rule, p->flags);
        break;
    case TT_BOOLEAN:
    case TT_ARRAY:
        ttc_out_text(b, "type", ttc_type_name(type));
        break;
    case TT_MAP:
        ttc_out_text(b, "type", "object");
        break;
    case TT_OBJECT:
        if (p->n_fields && depth < TTC_SCHEMA_DEPTH)
            put_object(b, self, p->fields, p->n_fields, depth + 1);
        else
            ttc_out_text(b, "type", "object");
    }
    if (type == TT_STRING || type == TT_INTEGER || type == TT_NUMBER)
        ttc_out_list(b, p->flags & TT_P_CLOSED ? "enum" : "x-choices", rule->choices, type);
}

static void put_container(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *p,
                          const struct tt_rule *rule, int depth)
{
    int items = p->items ? p->items : p->type == TT_MAP && p->n_fields ? TT_OBJECT : TT_ANY;
    ttc_out_text(b, "type", p->type == TT_ARRAY ? "array" : "object");
    ttc_out_name(b, p->type == TT_ARRAY ? "items" : "additionalProperties");
    ttc_buf_char(b, '{');
    put_type(b, self, p, rule, items, depth);
    ttc_buf_char(b, '}');
    if (p->type == TT_ARRAY) {
        ttc_out_count(b, "minItems", rule->min_items);
        ttc_out_count(b, "maxItems", rule->max_items);
    }
}

static void put_param(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *p, int depth)
{
    struct tt_rule scratch;
    const struct tt_rule *rule = ttc_rule(self, p, &scratch);
    ttc_out_name(b, p->name);
    ttc_buf_char(b, '{');
    ttc_out_text(b, "description", p->doc);
    if (p->type == TT_ARRAY || p->type == TT_MAP)
        put_container(b, self, p, rule, depth);
    else
        put_type(b, self, p, rule, p->type, depth);
    ttc_out_json(b, "default", rule->assumed);
    ttc_out_flag(b, "deprecated", p->flags & TT_P_DEPRECATED);
    ttc_out_flag(b, "writeOnly", p->flags & TT_P_SECRET);
    ttc_out_flag(b, "x-secret", p->flags & (TT_P_SECRET | TT_P_URL_SECRET));
    ttc_out_flag(b, "x-account", p->flags & TT_P_ACCOUNT);
    ttc_out_flag(b, "x-disputed", p->flags & TT_P_DISPUTED);
    ttc_out_text(b, "x-required-when", rule->when);
    ttc_out_text(b, "x-unless", rule->unless);
    ttc_out_text(b, "x-fill", rule->fill);
    ttc_buf_char(b, '}');
}

/* ------------------------------------------------------------------------------------------------ conditions */

/* A sibling that a condition may name: one whose presence the caller alone decides. */
static const struct tt_param *sibling(const struct tt_self *self, const struct tt_param *fields, uint32_t n,
                                      const char *name, size_t name_n, struct tt_param *scratch)
{
    struct tt_rule rule;
    const struct tt_param *p = ttc_param_named(self, fields, n, name, name_n, scratch);
    return p && !ttc_rule(self, p, &rule)->fill ? p : NULL;
}

static void put_required(struct ttc_buf *b, const char *name, size_t n)
{
    ttc_out_name(b, "required");
    ttc_buf_char(b, '[');
    ttc_buf_json_string(b, name, n);
    ttc_buf_char(b, ']');
}

/* One "field", "!field" or "field=A|B" as a schema. -1: it cannot be said. */
static int put_atom(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *fields, uint32_t n,
                    const char *text, size_t text_n)
{
    struct tt_param scratch;
    int negated = text_n > 0 && *text == '!';
    const char *name = text + negated, *equal = memchr(text, '=', text_n), *end = text + text_n;
    size_t name_n = (size_t)((equal ? equal : end) - name);
    const struct tt_param *p = sibling(self, fields, n, name, name_n, &scratch);
    if (!p || (equal && p->type != TT_STRING && p->type != TT_BOOLEAN && p->type != TT_INTEGER))
        return -1;
    ttc_out_next(b);
    ttc_buf_text(b, negated ? "{\"not\":{" : "{");
    put_required(b, name, name_n);
    if (equal) {
        char *values = ttc_strndup(equal + 1, (size_t)(end - equal - 1));
        b->failed |= !values;
        ttc_out_name(b, "properties");
        ttc_buf_char(b, '{');
        ttc_buf_json_string(b, name, name_n);
        ttc_buf_text(b, ":{");
        ttc_out_list(b, "enum", values, p->type);
        ttc_buf_text(b, "}}");
        ttc_free(values);
    }
    ttc_buf_text(b, negated ? "}}" : "}");
    return 0;
}

/* Atoms between '&'. */
static int put_all(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *fields, uint32_t n,
                   const char *p, const char *end)
{
    int several = memchr(p, '&', (size_t)(end - p)) != NULL;
    ttc_out_next(b);
    ttc_buf_text(b, several ? "{\"allOf\":[" : "");
    while (p < end) {
        const char *amp = memchr(p, '&', (size_t)(end - p)), *stop = amp ? amp : end;
        if (put_atom(b, self, fields, n, p, (size_t)(stop - p)) != 0)
            return -1;
        p = amp ? amp + 1 : end;
    }
    ttc_buf_text(b, several ? "]}" : "");
    return 0;
}

/* A condition as a schema. -1: some part cannot be said, what was written is to be dropped. */
static int put_condition(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *fields,
                         uint32_t n, const char *when)
{
    int several = strchr(when, ';') != NULL;
    ttc_buf_text(b, several ? "{\"anyOf\":[" : "");
    for (const char *left = when; left;) {
        const char *p = left, *end = p + ttc_next_part(&left, ';');
        if (p == end || put_all(b, self, fields, n, p, end) != 0)
            return -1;
    }
    ttc_buf_text(b, several ? "]}" : "");
    return 0;
}

/* What a rule demands of the object around its parameter. -1: nothing was added. */
static int put_demand(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *fields,
                      uint32_t n, const char *name, const char *when, int forbidden)
{
    size_t before = b->n;
    ttc_out_next(b);
    ttc_buf_text(b, forbidden ? "{\"not\":{\"allOf\":[{" : "{\"if\":");
    if (forbidden) {
        put_required(b, name, strlen(name));
        ttc_buf_text(b, "},");
    }
    if (put_condition(b, self, fields, n, when) != 0) {
        b->n = before;
        return -1;
    }
    if (forbidden) {
        ttc_buf_text(b, "]}}");
    } else {
        ttc_out_name(b, "then");
        ttc_buf_char(b, '{');
        put_required(b, name, strlen(name));
        ttc_buf_text(b, "}}");
    }
    return 0;
}

static void put_demands(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *fields,
                        uint32_t n)
{
    struct tt_param scratch;
    struct tt_rule rule_scratch;
    size_t before = b->n, demands = 0;
    ttc_out_name(b, "allOf");
    ttc_buf_char(b, '[');
    for (uint32_t i = 0; i < n; i++) {
        const struct tt_param *p = ttc_param(self, fields, i, &scratch);
        const struct tt_rule *rule = ttc_rule(self, p, &rule_scratch);
        if (rule->when && !rule->fill && !(p->flags & (TT_P_DISPUTED | TT_P_REQUIRED)))
            demands += put_demand(b, self, fields, n, p->name, rule->when, 0) == 0;
        if (rule->unless)
            demands += put_demand(b, self, fields, n, p->name, rule->unless, 1) == 0;
    }
    ttc_buf_char(b, ']');
    if (!demands)
        b->n = before;
}

static void put_object(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *fields,
                       uint32_t n, int depth)
{
    struct tt_param scratch;
    struct tt_rule rule;
    size_t before, required = 0;
    ttc_out_text(b, "type", "object");
    ttc_out_name(b, "properties");
    ttc_buf_char(b, '{');
    for (uint32_t i = 0; i < n; i++)
        put_param(b, self, ttc_param(self, fields, i, &scratch), depth);
    ttc_buf_char(b, '}');
    before = b->n;
    ttc_out_name(b, "required");
    ttc_buf_char(b, '[');
    for (uint32_t i = 0; i < n; i++) {
        const struct tt_param *p = ttc_param(self, fields, i, &scratch);
        if ((p->flags & (TT_P_REQUIRED | TT_P_DISPUTED)) != TT_P_REQUIRED || ttc_rule(self, p, &rule)->fill)
            continue;
        ttc_out_value(b, p->name, strlen(p->name), TT_STRING);
        required++;
    }
    ttc_buf_char(b, ']');
    if (!required)
        b->n = before;
    put_demands(b, self, fields, n);
    ttc_out_name(b, "additionalProperties");
    ttc_buf_text(b, "false");
}

void ttc_describe_schema(const struct ttc_action *action, struct ttc_buf *b)
{
    const struct tt_action *row = action->row;
    struct tt_endpoint scratch;
    ttc_buf_char(b, '{');
    ttc_out_text(b, "$schema", "https://json-schema.org/draft/2020-12/schema");
    ttc_out_text(b, "title", action->name);
    ttc_out_text(b, "description", row->summary);
    ttc_out_flag(b, "deprecated",
                 ttc_effect_flags(action, ttc_endpoint_of(action, &scratch)) & TT_E_DEPRECATED);
    put_object(b, action->self, row->params, row->n_params, 0);
    ttc_buf_char(b, '}');
}
