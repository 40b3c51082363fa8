/* The judge against a slow reading of the envelope with jansson. Input: a byte each for the envelope, the status, flags
 * and what the endpoint gives; headers as lines up to an empty one; then the body. */
#include "core/exchange.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_provider.h"
#include "tests/fuzz/fuzz_tree.h"

enum { MOST_HEADERS = 8 };

static const int statuses[] = {200, 201, 204, 206, 302, 400, 401, 403, 404, 405, 416, 429, 500, 502, 503, 0};

/* The first of "a.b|c" that is there and not null. */
static const json_t *first_of(const json_t *root, const char *paths)
{
    char copy[128], *save_path, *save_label;
    snprintf(copy, sizeof copy, "%s", paths);
    for (char *path = strtok_r(copy, "|", &save_path); path; path = strtok_r(NULL, "|", &save_path)) {
        const json_t *at = root;
        for (char *label = strtok_r(path, ".", &save_label); at && label;
             label = strtok_r(NULL, ".", &save_label))
            at = json_is_array(at) ? strspn(label, "0123456789") == strlen(label)
                                         ? json_array_get(at, (size_t)atoi(label))
                                         : NULL
                                   : json_object_get(at, label);
        if (at && !json_is_null(at))
            return at;
    }
    return NULL;
}

/* Is it a success? By the envelope alone. To jansson -0 is 0; the judge goes by the digits. */
static int succeeds(const struct tt_envelope *env, const json_t *root, int status)
{
    const json_t *code = env->code_paths ? first_of(root, env->code_paths) : NULL;
    struct ttc_buf text = {0};
    int good;
    if (json_is_string(code))
        ttc_buf_text(&text, json_string_value(code));
    else if (code)
        ttc_json_write(&text, code);
    if (env->ok)
        good = code && strcmp(text.p ? text.p : "", env->ok) == 0;
    else
        good = !code || !text.p || !*text.p;
    ttc_buf_free(&text);
    if (!code && status >= 400)
        good = 0;
    if (good && env->needs_paths && !first_of(root, env->needs_paths))
        good = 0;
    return good;
}

static void check_span(const struct ttc_answer *a)
{
    if (!a->data.p)
        return;
    const char *from = a->bytes ? a->bytes->p : NULL, *end = from ? from + a->bytes->n : NULL;
    FUZZ_CHECK(from && a->data.p >= from && a->data.p + a->data.n <= end, "data lies outside the answer");
}

static void check_judged(const struct ttc_exchange *x, const json_t *root, int status)
{
    const struct ttc_answer *a = &x->answer;
    const struct tt_envelope *env = x->action->envelope;
    int ok = a->failure.status == TT_OK, two = status >= 200 && status <= 299;
    check_span(a);
    FUZZ_CHECK(ok == (a->klass == TT_CLASS_OK), "status %d with class %d", a->failure.status, a->klass);
    FUZZ_CHECK(ok || a->failure.message, "a failure without a sentence");
    FUZZ_CHECK(ok || ttc_printable(a->failure.message, FUZZ_LONGEST),
               "a failure is one line of UTF-8 text: %s", a->failure.message);
    FUZZ_CHECK(a->failure.http == status && a->http == status, "another status");
    if (x->raw)
        FUZZ_CHECK(ok, "a raw answer is judged");
    else if (env->status_decides)
        FUZZ_CHECK(ok == two, "the status decides: %d", status);
    else if (root && a->is_json && !memmem(a->bytes->p, a->bytes->n, "-0", 2) && x->gives != TT_GIVES_BYTES)
        FUZZ_CHECK(ok == succeeds(env, root, status), "HTTP %d: %s", status, ok ? "ok" : a->failure.message);
    else if (!a->is_json && !two)
        FUZZ_CHECK(!ok, "text with HTTP %d is a success", status);
}

static size_t read_headers(struct fuzz_input *in, struct ttc_header *headers, char **lines, size_t *n_lines)
{
    size_t n = 0;
    *n_lines = 0;
    while (in->n && *n_lines < MOST_HEADERS) {
        char *line = fuzz_text(in, '\n', NULL), *colon = strchr(line, ':');
        lines[(*n_lines)++] = line;
        if (!*line)
            break;
        if (!colon)
            continue;
        *colon = '\0';
        headers[n++] = (struct ttc_header){line, colon + 1 + (colon[1] == ' ')};
    }
    return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    struct ttc_header headers[MOST_HEADERS];
    char *lines[MOST_HEADERS];
    size_t n_lines;
    struct ttc_action action = *fuzz_action(0);
    struct ttc_call call = {.action = &action};
    struct ttc_exchange x = {.call = &call, .action = &action};
    struct ttc_reply r = {.outcome = TTC_DONE};
    action.envelope = fuzz_envelope(fuzz_byte(&in));
    r.status = statuses[fuzz_byte(&in) % (sizeof statuses / sizeof *statuses)];
    unsigned flags = fuzz_byte(&in);
    x.raw = (flags & 7) == 7;
    x.gives = fuzz_byte(&in) % 3;
    r.retry_after_s = flags & 8 ? flags : 0;
    r.n_headers = read_headers(&in, headers, lines, &n_lines);
    r.headers = headers;
    if (flags & 16) {
        r.outcome = flags % (TTC_URL + 1);
        r.sent_any = (flags & 32) != 0;
    }
    if (in.n) {
        r.body = ttc_alloc(in.n + 1);
        memcpy(r.body, in.p, in.n);
        r.n_body = in.n;
    }
    json_t *root = json_loadb((const char *)in.p, in.n, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, NULL);
    int judged = r.outcome == TTC_DONE;
    ttc_judge(&x, &r);
    if (judged)
        check_judged(&x, root, r.status);
    else
        FUZZ_CHECK(x.answer.failure.status != TT_OK && x.answer.failure.message, "no answer is no success");
    json_decref(root);
    ttc_free(r.body);
    ttc_bytes_unref(x.answer.bytes);
    ttc_failure_clear(&x.answer.failure);
    ttc_warnings_clear(&call.warnings);
    for (size_t i = 0; i < n_lines; i++)
        free(lines[i]);
    return 0;
}
