/* What a test looks at after a run, and its comparisons. */
#include "build_config.h"
#include "core/alloc.h"
#include "core/json.h"
#include "testkit/testkit.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *text_of(const struct ttc_buf *b)
{
    return b->p ? b->p : "";
}

/* Keeps n bytes as a text that lives until the next run. */
static const char *keep(tt_test *t, const char *p, size_t n)
{
    char *text = tk_must(malloc(n + 1));
    memcpy(text, p, n);
    text[n] = '\0';
    t->kept = tk_must(realloc(t->kept, (t->n_kept + 1) * sizeof *t->kept));
    return t->kept[t->n_kept++] = text;
}

const char *tt_test_data(tt_test *t)
{
    const char *p = "";
    size_t n = 0;
    if (t->result && tt_result_data(t->result, &p, &n) != 0)
        tt_result_bytes(t->result, &p, &n);
    return keep(t, n ? p : "", n);
}

const char *tt_test_value(tt_test *t, const char *path)
{
    const char *p = "";
    size_t n = 0;
    struct tt_span value;
    if (!t->result || tt_result_data(t->result, &p, &n) != 0 || !n ||
        !ttc_json_find((struct tt_span){p, n}, path, &value))
        return NULL;
    if (*value.p != '"')
        return keep(t, value.p, (size_t)value.n);
    char *decoded = tk_must(ttc_json_text_dup(value));
    const char *kept = keep(t, decoded, strlen(decoded));
    ttc_free(decoded);
    return kept;
}

const char *tt_test_sunk(tt_test *t)
{
    return text_of(&t->sunk);
}

const char *tt_test_message(tt_test *t)
{
    return tt_result_message(t->result);
}

const char *tt_test_hint(tt_test *t)
{
    return tt_result_hint(t->result);
}

const char *tt_test_code(tt_test *t)
{
    return tt_result_code(t->result);
}

const char *tt_test_param(tt_test *t)
{
    return tt_result_param(t->result);
}

int tt_test_retryable(tt_test *t)
{
    return tt_result_retryable(t->result);
}

uint64_t tt_test_elapsed(tt_test *t)
{
    return t->ended_ms - t->begun_ms;
}

const char *tt_test_warnings(tt_test *t)
{
    const char *const *texts = NULL;
    size_t n = t->result ? tt_result_warnings(t->result, &texts) : 0;
    struct ttc_buf lines = {0};
    for (size_t i = 0; i < n; i++)
        ttc_buf_format(&lines, "%s\n", texts[i]);
    const char *kept = lines.failed ? tk_must(NULL) : keep(t, text_of(&lines), lines.n);
    ttc_buf_free(&lines);
    return kept;
}

const char *tt_test_log(tt_test *t)
{
    return text_of(&t->log);
}

const char *tt_test_progress(tt_test *t)
{
    return text_of(&t->progress);
}

unsigned tt_test_requests(tt_test *t)
{
    return t->n_requests;
}

const char *tt_test_request(tt_test *t, unsigned i)
{
    return i < t->n_requests ? t->requests[i].line : "";
}

const char *tt_test_headers(tt_test *t, unsigned i)
{
    return i < t->n_requests ? t->requests[i].headers : "";
}

const char *tt_test_body(tt_test *t, unsigned i, uint64_t *n)
{
    if (n)
        *n = i < t->n_requests ? t->requests[i].body.n : 0;
    return i < t->n_requests ? text_of(&t->requests[i].body) : "";
}

uint64_t tt_test_sent_at(tt_test *t, unsigned i)
{
    return i < t->n_requests ? t->requests[i].at_ms : 0;
}

/* -------------------------------------------------------------------------------------------- comparisons */

static int differs(tt_test *t, const char *file, int line, const char *what)
{
    fprintf(stderr, "%s:%d: %s\n", file, line, what);
    t->wrong++;
    return 0;
}

int tt_test_is_text(tt_test *t, const char *file, int line, const char *what, const char *found,
                    const char *expected)
{
    if (found == expected || (found && expected && strcmp(found, expected) == 0))
        return 1;
    differs(t, file, line, what);
    fprintf(stderr, "  expected: %s\n  found:    %s\n", expected ? expected : "(nothing)",
            found ? found : "(nothing)");
    return 0;
}

int tt_test_has_text(tt_test *t, const char *file, int line, const char *what, const char *found,
                     const char *part)
{
    if (found && part && strstr(found, part))
        return 1;
    differs(t, file, line, what);
    fprintf(stderr, "  expected in it: %s\n  found:          %s\n", part ? part : "(nothing)",
            found ? found : "(nothing)");
    return 0;
}

int tt_test_is_number(tt_test *t, const char *file, int line, const char *what, int64_t found,
                      int64_t expected)
{
    if (found == expected)
        return 1;
    differs(t, file, line, what);
    fprintf(stderr, "  expected: %" PRId64 "\n  found:    %" PRId64 "\n", expected, found);
    if (t->result && *tt_result_message(t->result))
        fprintf(stderr, "  the run ended with: %s\n", tt_result_message(t->result));
    return 0;
}
