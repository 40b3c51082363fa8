/* Members of JSON objects for the descriptions: see describe_parts.h. */
#include "core/describe_parts.h"
#include <string.h>

void ttc_out_next(struct ttc_buf *b)
{
    if (b->n && !strchr("{[:,", b->p[b->n - 1]))
        ttc_buf_char(b, ',');
}

void ttc_out_name(struct ttc_buf *b, const char *name)
{
    ttc_out_next(b);
    ttc_buf_json_string(b, name, strlen(name));
    ttc_buf_char(b, ':');
}

void ttc_out_text(struct ttc_buf *b, const char *name, const char *text)
{
    if (!text || !*text)
        return;
    ttc_out_name(b, name);
    ttc_buf_json_string(b, text, strlen(text));
}

void ttc_out_flag(struct ttc_buf *b, const char *name, uint32_t set)
{
    if (!set)
        return;
    ttc_out_name(b, name);
    ttc_buf_text(b, "true");
}

void ttc_out_count(struct ttc_buf *b, const char *name, uint32_t count)
{
    if (!count)
        return;
    ttc_out_name(b, name);
    ttc_buf_format(b, "%u", count);
}

void ttc_out_number(struct ttc_buf *b, const char *name, double value)
{
    ttc_out_name(b, name);
    ttc_number_words(b, value);
}

void ttc_out_json(struct ttc_buf *b, const char *name, const char *json)
{
    if (!json || !*json)
        return;
    if (ttc_json_check(json, strlen(json), NULL) != 0) {
        ttc_out_text(b, name, json);
        return;
    }
    ttc_out_name(b, name);
    ttc_json_compact(b, json, json + strlen(json));
}

void ttc_out_value(struct ttc_buf *b, const char *p, size_t n, int type)
{
    int bare = type == TT_INTEGER || type == TT_NUMBER || type == TT_BOOLEAN;
    ttc_out_next(b);
    if (bare && ttc_json_check(p, n, NULL) == 0)
        ttc_buf_add(b, p, n);
    else
        ttc_buf_json_string(b, p, n);
}

void ttc_out_list(struct ttc_buf *b, const char *name, const char *alternatives, int type)
{
    if (!alternatives || !*alternatives)
        return;
    ttc_out_name(b, name);
    ttc_buf_char(b, '[');
    for (const char *left = alternatives; left;) {
        const char *p = left;
        size_t n = ttc_next_part(&left, '|');
        ttc_out_value(b, p, n, type);
    }
    ttc_buf_char(b, ']');
}

const char *ttc_type_name(int type)
{
    static const char *const names[] = {
        [TT_STRING] = "string",   [TT_INTEGER] = "integer", [TT_NUMBER] = "number",
        [TT_BOOLEAN] = "boolean", [TT_OBJECT] = "object",   [TT_ARRAY] = "array",
        [TT_MAP] = "map",         [TT_FILE] = "file",       [TT_ANY] = "any",
    };
    return type >= TT_STRING && type <= TT_ANY ? names[type] : "unknown";
}

const char *ttc_format_name(int format)
{
    static const char *const names[] = {
        [TT_F_DATE] = "date",       [TT_F_DATETIME] = "datetime", [TT_F_RFC3339] = "rfc3339",
        [TT_F_EPOCH_S] = "epoch_s", [TT_F_EPOCH_MS] = "epoch_ms", [TT_F_DIGITS] = "digits",
        [TT_F_URL] = "url",         [TT_F_HEX] = "hex",           [TT_F_JSON_TEXT] = "json",
    };
    return format > TT_F_NONE && format <= TT_F_JSON_TEXT ? names[format] : NULL;
}

const struct tt_endpoint *ttc_endpoint_of(const struct ttc_action *action, struct tt_endpoint *scratch)
{
    if (action->endpoint || !action->row->endpoint)
        return action->endpoint;
    return TTC_ROW(action->self, TT_ROW_ENDPOINT, tt_endpoint, action->row->endpoint, 0, scratch);
}

uint32_t ttc_effect_flags(const struct ttc_action *action, const struct tt_endpoint *endpoint)
{
    return endpoint ? endpoint->flags : action->row->effect_flags;
}
