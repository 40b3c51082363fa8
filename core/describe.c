/* An action's table as JSON, for people, completion and programs: everything that is stated, nothing that is not.
 * Pure; any thread. */
#include "core/text.h"
#include "core/describe_parts.h"
#include <string.h>

/* A condition as the table has it, and in words. */
static void put_when(struct ttc_buf *b, const char *name, const char *words_name, const char *when)
{
    struct ttc_buf words = {0};
    if (!when || !*when)
        return;
    ttc_when_words(&words, when);
    ttc_out_text(b, name, when);
    ttc_out_text(b, words_name, words.p);
    b->failed |= words.failed;
    ttc_buf_free(&words);
}

static void put_rule(struct ttc_buf *b, const struct tt_param *p, const struct tt_rule *rule)
{
    static const char *const units[] = {"characters", "UTF-16 units", "bytes"};
    put_when(b, "required_when", "required_when_words", rule->when);
    put_when(b, "unless", "unless_words", rule->unless);
    ttc_out_list(b, "choices", rule->choices, p->type == TT_ARRAY || p->type == TT_MAP ? p->items : p->type);
    if (rule->choices)
        ttc_out_flag(b, "closed", p->flags & TT_P_CLOSED);
    if (p->flags & TT_P_MIN)
        ttc_out_number(b, "min", rule->min);
    if (p->flags & TT_P_MAX)
        ttc_out_number(b, "max", rule->max);
    ttc_out_count(b, "min_len", rule->min_len);
    ttc_out_count(b, "max_len", rule->max_len);
    if (rule->min_len || rule->max_len)
        ttc_out_text(b, "unit", rule->unit < 3 ? units[rule->unit] : NULL);
    ttc_out_count(b, "min_items", rule->min_items);
    ttc_out_count(b, "max_items", rule->max_items);
    ttc_out_text(b, "format", ttc_format_name(rule->format));
    ttc_out_json(b, "assumed", rule->assumed);
    ttc_out_text(b, "fill", rule->fill);
}

static void put_params(struct ttc_buf *b, const char *name, const struct tt_self *self,
                       const struct tt_param *params, uint32_t n, int depth);

static void put_param(struct ttc_buf *b, const struct tt_self *self, const struct tt_param *p, int depth)
{
    static const char *const places[] = {NULL, "query", "body", "path", "header", "nowhere"};
    struct tt_rule scratch;
    const struct tt_rule *rule = ttc_rule(self, p, &scratch);
    ttc_out_next(b);
    ttc_buf_char(b, '{');
    ttc_out_text(b, "name", p->name);
    ttc_out_text(b, "type", ttc_type_name(p->type));
    if (p->type == TT_ARRAY || p->type == TT_MAP)
        ttc_out_text(b, "items", p->items ? ttc_type_name(p->items) : NULL);
    ttc_out_text(b, "in", p->in < sizeof places / sizeof *places ? places[p->in] : NULL);
    ttc_out_flag(b, "required", p->flags & TT_P_REQUIRED);
    ttc_out_flag(b, "disputed", p->flags & TT_P_DISPUTED);
    put_rule(b, p, rule);
    ttc_out_flag(b, "secret", p->flags & TT_P_SECRET);
    ttc_out_flag(b, "url_secret", p->flags & TT_P_URL_SECRET);
    ttc_out_flag(b, "account", p->flags & TT_P_ACCOUNT);
    ttc_out_flag(b, "idempotent", p->flags & TT_P_IDEMPOTENT);
    ttc_out_flag(b, "deprecated", p->flags & TT_P_DEPRECATED);
    ttc_out_text(b, "doc", p->doc);
    if (p->n_fields && depth < TTC_SCHEMA_DEPTH)
        put_params(b, "fields", self, p->fields, p->n_fields, depth + 1);
    ttc_buf_char(b, '}');
}

static void put_params(struct ttc_buf *b, const char *name, const struct tt_self *self,
                       const struct tt_param *params, uint32_t n, int depth)
{
    struct tt_param scratch;
    ttc_out_name(b, name);
    ttc_buf_char(b, '[');
    for (uint32_t i = 0; i < n; i++)
        put_param(b, self, ttc_param(self, params, i, &scratch), depth);
    ttc_buf_char(b, ']');
}

static void put_fields(struct ttc_buf *b, const char *name, const struct tt_self *self,
                       const struct tt_field *fields, uint32_t n, int depth)
{
    struct tt_field scratch;
    if (n == 0 || depth == TTC_SCHEMA_DEPTH)
        return;
    ttc_out_name(b, name);
    ttc_buf_char(b, '[');
    for (uint32_t i = 0; i < n; i++) {
        const struct tt_field *f = TTC_ROW(self, TT_ROW_FIELD, tt_field, fields, i, &scratch);
        ttc_out_next(b);
        ttc_buf_char(b, '{');
        ttc_out_text(b, "name", f->name);
        ttc_out_text(b, "type", ttc_type_name(f->type));
        if (f->type == TT_ARRAY || f->type == TT_MAP)
            ttc_out_text(b, "items", f->items ? ttc_type_name(f->items) : NULL);
        ttc_out_list(b, "choices", f->choices, f->type == TT_ARRAY ? f->items : f->type);
        ttc_out_flag(b, "secret", f->flags & TT_P_SECRET);
        ttc_out_flag(b, "url_secret", f->flags & TT_P_URL_SECRET);
        ttc_out_flag(b, "account", f->flags & TT_P_ACCOUNT);
        ttc_out_text(b, "doc", f->doc);
        put_fields(b, "fields", self, f->fields, f->n_fields, depth + 1);
        ttc_buf_char(b, '}');
    }
    ttc_buf_char(b, ']');
}

static void put_aliases(struct ttc_buf *b, const struct ttc_action *action, int with_changes)
{
    struct tt_alias scratch;
    if (action->row->n_aliases == 0 || !action->row->aliases)
        return;
    ttc_out_name(b, "aliases");
    ttc_buf_char(b, '[');
    for (uint32_t i = 0; i < action->row->n_aliases; i++) {
        const struct tt_alias *a =
            TTC_ROW(action->self, TT_ROW_ALIAS, tt_alias, action->row->aliases, i, &scratch);
        if (!a->name || !ttc_printable(a->name, TTC_LONGEST_TEXT))
            continue;
        ttc_out_next(b);
        if (!with_changes) {
            ttc_buf_json_string(b, a->name, strlen(a->name));
            continue;
        }
        ttc_buf_char(b, '{');
        ttc_out_text(b, "name", a->name);
        ttc_out_text(b, "renames", a->renames);
        ttc_out_json(b, "fills", a->fills);
        ttc_buf_char(b, '}');
    }
    ttc_buf_char(b, ']');
}

static void put_paging(struct ttc_buf *b, const struct tt_self *self, const struct tt_endpoint *e)
{
    struct tt_paging scratch;
    if (!e->paging)
        return;
    const struct tt_paging *p = TTC_ROW(self, TT_ROW_PAGING, tt_paging, e->paging, 0, &scratch);
    ttc_out_name(b, "paging");
    ttc_buf_char(b, '{');
    ttc_out_text(b, "kind", p->kind == TT_PAGE_CURSOR ? "cursor" : "number");
    ttc_out_text(b, "next", p->next);
    ttc_out_text(b, "size", p->size);
    ttc_out_text(b, "from", p->from_paths);
    ttc_out_text(b, "more", p->more_paths);
    ttc_out_text(b, "carry", p->carry);
    ttc_out_count(b, "size_max", p->size_max);
    ttc_buf_char(b, '}');
}

static void put_limits(struct ttc_buf *b, const struct tt_self *self, const struct tt_endpoint *e)
{
    struct tt_limit scratch;
    if (e->n_limits == 0)
        return;
    ttc_out_name(b, "limits");
    ttc_buf_char(b, '[');
    for (uint32_t i = 0; i < e->n_limits; i++) {
        const struct tt_limit *l = TTC_ROW(self, TT_ROW_LIMIT, tt_limit, e->limits, i, &scratch);
        ttc_out_next(b);
        ttc_buf_char(b, '{');
        ttc_out_text(b, "level", l->level);
        ttc_out_text(b, "per", l->per);
        ttc_out_count(b, "count", l->count);
        ttc_out_count(b, "seconds", l->seconds);
        ttc_buf_char(b, '}');
    }
    ttc_buf_char(b, ']');
}

static void put_endpoint(struct ttc_buf *b, const struct tt_self *self, const struct tt_endpoint *e)
{
    static const char *const gives[] = {NULL, "bytes", "url"};
    ttc_out_text(b, "gives", e->gives < 3 ? gives[e->gives] : NULL);
    ttc_out_text(b, "scope", e->scope);
    ttc_out_text(b, "source", e->source);
    ttc_out_list(b, "tokens", e->tokens, TT_STRING);
    if (e->rows) { /* "" says that data itself is the list */
        ttc_out_name(b, "rows");
        ttc_buf_json_string(b, e->rows, strlen(e->rows));
    }
    put_paging(b, self, e);
    put_limits(b, self, e);
}

static void put_effect(struct ttc_buf *b, const struct ttc_action *action, const struct tt_endpoint *e)
{
    static const char *const effects[] = {"read", "same", "new"};
    uint32_t effect = e ? e->effect : action->row->effect;
    ttc_out_text(b, "effect", effect < 3 ? effects[effect] : NULL);
}

/* Listing comes before the first use, which would refuse such a table. */
static const char *shown(const char *text)
{
    return text && ttc_printable(text, 1024) ? text : NULL;
}

/* The beginning that listing and describing share. */
static void put_head(struct ttc_buf *b, const struct ttc_action *action, const struct tt_endpoint *e)
{
    ttc_out_text(b, "name", action->name);
    ttc_out_text(b, "provider", action->self->id);
    ttc_out_text(b, "summary", action->row->summary);
    ttc_out_text(b, "group", shown(action->row->group));
    ttc_out_text(b, "kind", e ? "endpoint" : "flow");
    if (e) {
        ttc_out_text(b, "method", shown(e->method));
        ttc_out_text(b, "path", shown(e->path));
    }
    put_effect(b, action, e);
}

void ttc_describe_line(const struct ttc_action *action, struct ttc_buf *b)
{
    struct tt_endpoint scratch;
    ttc_buf_char(b, '{');
    put_head(b, action, ttc_endpoint_of(action, &scratch));
    put_aliases(b, action, 0);
    ttc_buf_char(b, '}');
}

void ttc_describe_json(const struct ttc_action *action, struct ttc_buf *b)
{
    struct tt_endpoint scratch;
    const struct tt_endpoint *e = ttc_endpoint_of(action, &scratch);
    const struct tt_action *row = action->row;
    uint32_t flags = ttc_effect_flags(action, e);
    ttc_buf_char(b, '{');
    put_head(b, action, e);
    ttc_out_text(b, "doc", row->doc);
    ttc_out_text(b, "service", e ? e->service : NULL);
    ttc_out_flag(b, "spends", flags & TT_E_SPENDS);
    ttc_out_flag(b, "deletes", flags & TT_E_DELETES);
    ttc_out_flag(b, "deprecated", flags & TT_E_DEPRECATED);
    ttc_out_flag(b, "unconfirmed", flags & TT_E_UNCONFIRMED);
    ttc_out_flag(b, "in_test", flags & TT_E_IN_TEST);
    ttc_out_flag(b, "streams", flags & TT_E_STREAM);
    ttc_out_flag(b, "own_limits", flags & TT_E_OWN_LIMITS);
    ttc_out_flag(b, "offline", row->flags & TT_A_OFFLINE);
    ttc_out_flag(b, "gives_rows", row->flags & TT_A_ROWS);
    if (e)
        put_endpoint(b, action->self, e);
    put_params(b, "params", action->self, row->params, row->n_params, 0);
    put_fields(b, "result", action->self, row->result, row->n_result, 0);
    put_aliases(b, action, 1);
    ttc_buf_char(b, '}');
}
