/* One value that is no list, object or map: its type, its bounds, its text. */
#include "core/schema_parts.h"
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Does a text hold what was wanted, only quoted? */
static int reads_as(const char *text, int type)
{
    char *end = NULL;
    errno = 0;
    if (type == TT_BOOLEAN)
        return strcmp(text, "true") == 0 || strcmp(text, "false") == 0;
    if (type == TT_INTEGER)
        (void)strtoll(text, &end, 10);
    else if (type == TT_NUMBER)
        (void)strtod(text, &end);
    return end && end != text && !*end && errno == 0;
}

static int wrong_type(struct ttc_check *c, const struct ttc_place *place, int type, const json_t *value)
{
    const char *hint = NULL;
    if (type == TT_STRING && json_is_number(value))
        hint = "write it in quotes";
    else if (type == TT_INTEGER && json_is_real(value))
        hint = "write it without a fraction";
    else if (json_is_string(value) && reads_as(json_string_value(value), type))
        hint = "write it without quotes";
    return ttc_refuse(c, place, hint, "must be %s, not %s", ttc_say_type(type, 0),
                      ttc_say_found(c, value, place->secret));
}

/* A text, or an integer that becomes one: ids are often written without quotes. */
static int check_string(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                        const struct tt_rule *rule, json_t *value, json_t **clean)
{
    char digits[24];
    if (json_is_string(value)) {
        *clean = json_incref(value);
        return ttc_check_text(c, place, param, rule, value, json_string_value(value),
                              json_string_length(value));
    }
    if (!json_is_integer(value))
        return wrong_type(c, place, TT_STRING, value);
    int n = snprintf(digits, sizeof digits, "%" PRId64, (int64_t)json_integer_value(value));
    if (ttc_check_text(c, place, param, rule, value, digits, (size_t)n) != 0)
        return -1;
    *clean = json_string(digits);
    return *clean ? 0 : ttc_fail_nomem(c->failure);
}

static int check_bounds(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                        const struct tt_rule *rule, const json_t *value)
{
    double v = json_number_value(value);
    int low = (param->flags & TT_P_MIN) && v < rule->min, high = (param->flags & TT_P_MAX) && v > rule->max;
    if (!low && !high)
        return 0;
    const char *found = ttc_say_not(c, value, place->secret);
    if ((param->flags & TT_P_MIN) && (param->flags & TT_P_MAX))
        return ttc_refuse(c, place, NULL, "must be from %s to %s%s", ttc_say_number(c, rule->min),
                          ttc_say_number(c, rule->max), found);
    return ttc_refuse(c, place, NULL, "must be %s %s%s", low ? "at least" : "at most",
                      ttc_say_number(c, low ? rule->min : rule->max), found);
}

static int check_number(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                        const struct tt_rule *rule, const json_t *value)
{
    struct ttc_buf text = {0};
    int rc = -1;
    if (check_bounds(c, place, param, rule, value) != 0)
        return -1;
    if (!rule->choices && !rule->format)
        return 0;
    if (ttc_json_write(&text, value) != 0)
        ttc_fail_nomem(c->failure);
    else if (ttc_check_format(c, place, rule, value, text.p, text.n) == 0)
        rc = rule->choices ? ttc_check_choices(c, place, param, rule, value, text.p, text.n) : 0;
    ttc_buf_free(&text);
    return rc;
}

static int check_as(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                    const struct tt_rule *rule, int type, json_t *value)
{
    switch (type) {
    case TT_INTEGER:
        return json_is_integer(value) ? check_number(c, place, param, rule, value)
                                      : wrong_type(c, place, type, value);
    case TT_NUMBER:
        return json_is_number(value) ? check_number(c, place, param, rule, value)
                                     : wrong_type(c, place, type, value);
    case TT_BOOLEAN:
        return json_is_boolean(value) ? 0 : wrong_type(c, place, type, value);
    case TT_FILE:
        if (!json_is_string(value) || strlen(json_string_value(value)) != json_string_length(value))
            return wrong_type(c, place, type, value);
        return ttc_check_file(c, place, json_string_value(value));
    default:
        return 0;
    }
}

int ttc_check_scalar(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                     const struct tt_rule *rule, int type, json_t *value, json_t **clean)
{
    if (type == TT_STRING)
        return check_string(c, place, param, rule, value, clean);
    if (check_as(c, place, param, rule, type, value) != 0)
        return -1;
    *clean = json_incref(value);
    return 0;
}
