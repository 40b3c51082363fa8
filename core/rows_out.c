#include "core/rows_out.h"
#include "core/call.h"
#include "core/json.h"

int ttc_row_out(struct ttc_call *call, const char *json, size_t n)
{
    const tt_call_options *options = &call->options;
    int stop = 0;
    if (call->rows.enough)
        return 1;
    if (options->sink) {
        stop = options->sink(json, n, options->sink_user) != 0;
    } else {
        ttc_buf_char(&call->rows.all, call->rows.all.n ? ',' : '[');
        ttc_buf_add(&call->rows.all, json, n);
    }
    call->rows.n++;
    call->rows.enough = stop || (options->max_items && call->rows.n >= options->max_items);
    return call->rows.enough;
}

int ttc_rows_out(struct ttc_call *call, struct tt_span list, uint64_t *seen)
{
    struct tt_span name;
    struct ttc_json_iter iter;
    struct ttc_buf line = {0};
    int stop = 0;
    *seen = 0;
    ttc_json_iter_open(list, &iter);
    while (!stop && ttc_json_iter_step(&iter, &name)) {
        ++*seen;
        line.n = 0;
        iter.p = ttc_json_compact(&line, iter.p, iter.end);
        stop = line.failed ? -1 : ttc_row_out(call, line.p, line.n);
    }
    ttc_buf_free(&line);
    return stop;
}

void ttc_rows_out_say(struct ttc_call *call, const char *name, struct ttc_buf *out)
{
    struct ttc_buf *all = &call->rows.all;
    if (call->options.sink) {
        ttc_buf_format(out, "\"rows\":%llu", (unsigned long long)call->rows.n);
        return;
    }
    if (*name)
        ttc_buf_format(out, "\"%s\":", name);
    ttc_buf_add(out, all->n ? all->p : "[", all->n ? all->n : 1);
    ttc_buf_char(out, ']');
    if (all->failed)
        out->failed = 1;
}
