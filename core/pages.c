/* Following pages: rows go to the sink one by one, or are joined into one list. A million rows need the memory of one
 * page. Loop thread. */
#include "core/exchange.h"
#include <string.h>

static const struct tt_param *page_param(const struct ttc_exchange *x, const char *name,
                                         struct tt_param *scratch)
{
    const struct tt_action *row = x->action->row;
    return name ? ttc_param_named(x->action->self, row->params, row->n_params, name, strlen(name), scratch)
                : NULL;
}

int ttc_pages_prepare(struct ttc_exchange *x, struct ttc_failure *why)
{
    const struct tt_paging *paging = x->action->paging;
    struct tt_param scratch;
    int lost = 0;
    if (paging->size && paging->size_max && !json_object_get(x->params, paging->size) &&
        page_param(x, paging->size, &scratch))
        lost |= json_object_set_new(x->params, paging->size, json_integer(paging->size_max)) != 0;
    if (x->pages.next)
        lost |= json_object_set(x->params, paging->next, x->pages.next) != 0;
    return lost ? ttc_fail_nomem(why) : 0;
}

/* The list's rows; 0 all taken, 1 enough, -1 failed. *seen counts them. */
static int take_rows(struct ttc_exchange *x, uint64_t *seen)
{
    struct tt_span list;
    *seen = 0;
    if (!x->answer.data.p ||
        ttc_json_reach(x->answer.data, x->action->endpoint->rows, &list) != TT_VALUE_ARRAY)
        return 0;
    int stop = ttc_rows_out(x->call, list, seen);
    if (stop < 0)
        ttc_fail_nomem(&x->answer.failure);
    return stop;
}

static json_t *load(struct tt_span value)
{
    int lost;
    return ttc_json_tree(value.p, value.n, JSON_DECODE_ANY, NULL, &lost);
}

/* Members of the answer that the next request repeats: "search_id|x". */
static int carry_on(struct ttc_exchange *x, const char *names)
{
    while (names && *names) {
        size_t n = strcspn(names, "|");
        char name[64];
        struct tt_span value;
        if (n < sizeof name) {
            memcpy(name, names, n);
            name[n] = '\0';
            if (ttc_json_find(x->answer.data, name, &value) &&
                json_object_set_new(x->params, name, load(value)) != 0)
                return -1;
        }
        names += n + (names[n] == '|');
    }
    return 0;
}

static int more_by_number(struct ttc_exchange *x, uint64_t seen)
{
    const struct tt_paging *paging = x->action->paging;
    const json_t *first = json_object_get(x->params, paging->next);
    uint64_t page = x->pages.number          ? x->pages.number
                    : json_is_integer(first) ? (uint64_t)json_integer_value(first)
                                             : 1;
    struct tt_span value;
    char text[32];
    int kind = paging->more_paths ? ttc_json_find_any(x->answer.data, paging->more_paths, &value) : 0;
    int more = seen > 0;
    if (kind == TT_VALUE_BOOLEAN) {
        more = *value.p == 't';
    } else if (kind) {
        ttc_json_text(value, text, sizeof text);
        more = more && page < strtoull(text, NULL, 10);
    }
    if (!more)
        return 0;
    x->pages.number = page + 1;
    json_decref(x->pages.next);
    x->pages.next = json_integer((json_int_t)(page + 1));
    return x->pages.next ? 1 : -1;
}

static int more_by_cursor(struct ttc_exchange *x)
{
    const struct tt_paging *paging = x->action->paging;
    struct tt_span more, cursor;
    char text[8] = ""; /* some services write "true" */
    if (paging->more_paths && ttc_json_find_any(x->answer.data, paging->more_paths, &more))
        ttc_json_text(more, text, sizeof text);
    if (paging->more_paths && strcmp(text, "true") != 0)
        return 0;
    if (!paging->from_paths || !ttc_json_find_any(x->answer.data, paging->from_paths, &cursor))
        return 0;
    json_t *next = load(cursor);
    if (!next)
        return -1;
    int same = x->pages.next && json_equal(next, x->pages.next);
    json_decref(x->pages.next);
    x->pages.next = next;
    if (same && !paging->may_stay) {
        ttc_warn(&x->call->warnings, "the service gave the same cursor twice; the pages end here");
        return 0;
    }
    return 1;
}

int ttc_pages_take(struct ttc_exchange *x)
{
    uint64_t seen;
    int stop = take_rows(x, &seen);
    if (stop < 0)
        return -1;
    if (stop)
        return 0;
    int more = x->action->paging->kind == TT_PAGE_CURSOR ? more_by_cursor(x) : more_by_number(x, seen);
    if (more == 1 && carry_on(x, x->action->paging->carry) != 0)
        more = -1;
    if (more < 0)
        ttc_fail_nomem(&x->answer.failure);
    if (x->call->options.progress && more == 1)
        x->call->options.progress(x->call->handle, x->call->rows.n, 0, "rows",
                                  x->call->options.progress_user);
    return more;
}

/* The last answer's place takes {"<rows>":[all]} or, with a sink, {"rows":n}. */
void ttc_pages_finish(struct ttc_exchange *x)
{
    struct ttc_buf b = {0};
    const char *path = x->action->endpoint->rows;
    int object = *path || x->call->options.sink;
    if (object)
        ttc_buf_char(&b, '{');
    ttc_rows_out_say(x->call, path, &b);
    if (object)
        ttc_buf_char(&b, '}');
    size_t n = b.n;
    char *p = ttc_buf_take(&b);
    struct ttc_bytes *bytes = p ? ttc_bytes_new(p, n) : NULL;
    ttc_bytes_unref(x->answer.bytes);
    x->answer.bytes = bytes;
    x->answer.data = bytes ? (struct tt_span){p, n} : (struct tt_span){NULL, 0};
    x->answer.is_json = 1;
    if (!bytes)
        ttc_fail_nomem(&x->answer.failure);
}
