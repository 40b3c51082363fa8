/* What is asked of a result. Most of it allocates nothing, and that is so: the sweep would find otherwise. */
#include "build_config.h"

#include "tests/oom/functions.h"
#include "tests/oom/place.h"
#include <string.h>

static tt_result *kept;

static tt_context *open_with_result(void)
{
    tt_context *tt = functions_open();
    SCRIPT(GOOD_REPLY);
    oom_pause(); /* it outlives the context */
    tt_result_unref(kept);
    kept = tt_call_text(tt, "test.get", "{\"account_id\":\"7\"}", NULL);
    oom_go_on();
    ck_assert_int_eq(tt_result_status(kept), TT_OK);
    return tt;
}

static tt_context *open_with_failure(void)
{
    tt_context *tt = functions_open();
    oom_pause();
    tt_result_unref(kept);
    kept = tt_call_text(tt, "test.get", "{\"acount_id\":\"7\"}", NULL);
    oom_go_on();
    ck_assert_int_eq(tt_result_status(kept), TT_EUSAGE);
    return tt;
}

static void texts(tt_context *tt, struct outcome *o)
{
    const char *const *warnings;
    const char *p;
    size_t n;
    (void)tt;
    outcome_text(o, TT_OK, "%d %s %s %s %s %s %s %d %d %d %zu %d %d %d %s %s", tt_result_status(kept),
                 tt_result_message(kept), tt_result_code(kept), tt_result_request_id(kept),
                 tt_result_hint(kept), tt_result_param(kept), tt_result_action(kept), tt_result_http(kept),
                 tt_result_retryable(kept), tt_result_attempts(kept), tt_result_warnings(kept, &warnings),
                 tt_result_bytes(kept, &p, &n), tt_result_data(kept, &p, &n), tt_result_tokens(kept, &p, &n),
                 tt_result_error_json(kept), tt_status_name(tt_result_status(kept)));
    tt_result_unref(tt_result_ref(kept));
    ck_assert_ptr_nonnull(tt_version());
}

static void tree(tt_context *tt, struct outcome *o)
{
    SCRIPT(GOOD_REPLY);
    oom_pause();
    tt_result *r = tt_call_text(tt, "test.get", "{\"account_id\":\"7\"}", NULL);
    oom_go_on();
    json_t *tree = tt_result_tree(r);
    oom_pause();
    tt_result_unref(r);
    if (!tree) {
        outcome_text(o, SAID_NO, "no tree");
        oom_go_on();
        return;
    }
    char *text = json_dumps(tree, JSON_COMPACT);
    outcome_text(o, TT_OK, "%s", text);
    free(text);
    oom_go_on();
    json_decref(tree);
}

static void rows(tt_context *tt, struct outcome *o)
{
    static const char *const fields[] = {"id", "t", "none.of.it"};
    tt_value values[3];
    char text[32];
    int rc;
    (void)tt;
    tt_rows *rows = tt_rows_open(kept, fields, 3);
    if (!rows) {
        outcome_text(o, SAID_NO, "no rows");
        return;
    }
    outcome_text(o, TT_OK, "rows:");
    while ((rc = tt_rows_next(rows, values)) == 1) {
        size_t n = strlen(o->said);
        tt_value_text(&values[1], text, sizeof text);
        snprintf(o->said + n, sizeof o->said - n, " %lld %g %s", (long long)tt_value_int(&values[0]),
                 tt_value_real(&values[0]), text);
    }
    ck_assert_int_eq(rc, 0);
    tt_rows_close(rows);
}

#define LOOK(n, f, o, ...) .sweep = {.name = n, .run = f, .open = o, .before = place_fresh, __VA_ARGS__}
static const struct function functions[] = {
    {LOOK("texts and bytes of a result", texts, open_with_result, .flags = SWEEP_BARE),
     .names =
         "tt_result_status tt_result_message tt_result_code tt_result_request_id tt_result_hint "
         "tt_result_param "
         "tt_result_action tt_result_http tt_result_retryable tt_result_attempts tt_result_warnings "
         "tt_result_bytes tt_result_data tt_result_tokens tt_result_error_json tt_result_ref tt_result_unref "
         "tt_status_name tt_version"},
    {LOOK("texts of a failure", texts, open_with_failure, .flags = SWEEP_BARE), .names = ""},
    {LOOK("tt_result_tree", tree, functions_open), .names = "tt_result_tree"},
    {LOOK("tt_rows_open, tt_rows_next", rows, open_with_result),
     .names = "tt_rows_open tt_rows_next tt_rows_close tt_value_text tt_value_int "
              "tt_value_real"},
};

size_t functions_of_results(const struct function **to, size_t room)
{
    size_t n = sizeof functions / sizeof *functions;
    for (size_t i = 0; i < n && i < room; i++)
        to[i] = &functions[i];
    return n;
}
