/* The judge: what a reply says, by the provider's envelope and codes. Nothing here knows a service.
 *
 * Order: no answer at all; bytes that are the result; a status that decides; an empty body; text that is not JSON; the
 * envelope's code; what a success must hold. The code decides over the HTTP status wherever there is one. */
#include "core/exchange.h"
#include <ctype.h>
#include <string.h>
#include <strings.h>

#define SHOWN 120 /* bytes of a foreign text that an error quotes */

static const struct tt_envelope no_envelope = {.status_decides = 1};

static const char *name_of(const struct ttc_exchange *x)
{
    return x->call->action->name;
}

static const char *reply_header(const struct ttc_reply *r, const char *name, size_t n)
{
    for (size_t i = 0; i < r->n_headers; i++)
        if (strlen(r->headers[i].name) == n && strncasecmp(r->headers[i].name, name, n) == 0)
            return r->headers[i].value;
    return NULL;
}

/* The first of "A|B" that the reply has. */
static const char *reply_header_any(const struct ttc_reply *r, const char *names)
{
    while (names && *names) {
        size_t n = strcspn(names, "|");
        const char *value = reply_header(r, names, n);
        if (value && *value)
            return value;
        names += n + (names[n] == '|');
    }
    return NULL;
}

/* Without an answer: what failed, and may it have happened? */
static void judge_network(struct ttc_exchange *x, struct ttc_reply *r)
{
    static const char *const hints[] = {
        [TTC_RESOLVE] = "check the network, the proxy and base_url",
        [TTC_CONNECT] = "check that the service runs, the proxy and base_url",
        [TTC_TLS] = "check http.ca_file and the clock; verification is never switched off",
        [TTC_SOURCE] = "do not change the file while it is sent",
        [TTC_TOO_LARGE] = "give the call a sink, or raise http.max_answer",
        [TTC_URL] =
            "mend the service's URL in the configuration; 'tiktok config show' says where it comes from",
    };
    struct ttc_answer *a = &x->answer;
    size_t known = sizeof hints / sizeof *hints;
    const char *hint = (size_t)r->outcome < known ? hints[r->outcome] : NULL;
    int status = TT_ENETWORK;
    if (r->outcome == TTC_SOURCE)
        status = TT_EUSAGE;
    else if (r->outcome == TTC_CANCELED || r->outcome == TTC_SINK)
        status = TT_ECANCELED;
    else if (r->outcome == TTC_NOMEM)
        status = TT_ENOMEMORY;
    else if (r->outcome == TTC_URL)
        status = TT_ECONFIG;
    a->klass = TT_CLASS_SERVER;
    a->not_done = !r->sent_any;
    a->ambiguous = r->sent_any && !r->cut_short && r->outcome != TTC_SOURCE && r->outcome != TTC_TLS;
    ttc_fail(&a->failure, status, hint, "%s: %s", name_of(x), r->text ? r->text : "the connection failed");
}

/* The longest prefix of at most room bytes that is printable UTF-8 text on one line. */
static void quote_text(const char *p, size_t n, char *out, size_t room)
{
    size_t used = 0;
    for (size_t i = 0; i < n && used + 1 < room; i++) {
        unsigned char c = (unsigned char)p[i];
        out[used++] = c < 0x20 || c >= 0x7f ? ' ' : (char)c;
    }
    while (used && out[used - 1] == ' ')
        used--;
    out[used] = '\0';
}

static int klass_of_status(int http)
{
    if (http == 429)
        return TT_CLASS_LIMIT;
    if (http == 401)
        return TT_CLASS_REAUTH;
    return http >= 500 ? TT_CLASS_SERVER : TT_CLASS_CALLER;
}

static int status_of_klass(int klass)
{
    switch (klass) {
    case TT_CLASS_OK:
        return TT_OK;
    case TT_CLASS_PARTIAL:
        return TT_PARTIAL;
    case TT_CLASS_EXPIRED:
    case TT_CLASS_REAUTH:
        return TT_EAUTH;
    case TT_CLASS_LIMIT:
        return TT_ELIMIT;
    default:
        return TT_EREMOTE;
    }
}

/* A refusal: class by the tables, else by the status; message from the service, hint from the tables. */
static void refuse(struct ttc_exchange *x, struct ttc_reply *r, const char *code, const char *message)
{
    struct ttc_answer *a = &x->answer;
    struct tt_code scratch;
    const struct tt_code *row = ttc_action_code(x->action, code, r->status, &scratch);
    a->klass = row ? row->klass : klass_of_status(r->status);
    a->endpoint_only = row && (row->flags & TT_C_ENDPOINT) != 0;
    a->not_done = row ? (row->flags & TT_C_NOT_DONE) != 0 : a->klass == TT_CLASS_LIMIT;
    a->ambiguous = a->klass == TT_CLASS_SERVER && !a->not_done;
    const char *hint = row ? row->text : NULL;
    if (*code && message && *message)
        ttc_fail(&a->failure, status_of_klass(a->klass), hint, "%s: the service answered %s: %s", name_of(x),
                 code, message);
    else if (*code)
        ttc_fail(&a->failure, status_of_klass(a->klass), hint, "%s: the service answered %s", name_of(x),
                 code);
    else
        ttc_fail(&a->failure, status_of_klass(a->klass), hint, "%s: the service answered HTTP %d", name_of(x),
                 r->status);
    a->failure.code = *code ? ttc_strdup(code) : NULL;
    a->header_asked = r->retry_after_s != 0;
    a->failure.retry_after_s = r->retry_after_s ? r->retry_after_s : row ? row->pause_s : 0;
}

static void judge_not_json(struct ttc_exchange *x, struct ttc_reply *r, const struct ttc_json_error *why)
{
    struct ttc_answer *a = &x->answer;
    char shown[SHOWN];
    quote_text(r->body ? r->body : "", r->n_body, shown, sizeof shown);
    refuse(x, r, "", NULL);
    uint32_t asked = a->failure.retry_after_s;
    const char *hint = "the service or something on the way to it is in trouble; try again later";
    if (r->status == 404 || r->status == 405)
        hint = "wrong path or method: check base_url (and for a request of your own the path with its final "
               "slash)";
    else if (r->status < 400)
        hint = "something between here and the service answered (proxy, login page), or the answer was cut";
    int status = a->failure.status;
    if (r->status < 400)
        a->klass = TT_CLASS_SERVER, a->ambiguous = 1, status = TT_EREMOTE;
    if (r->n_body == 0)
        ttc_fail(&a->failure, status, hint, "%s: HTTP %d with an empty body where JSON was promised",
                 name_of(x), r->status);
    else
        ttc_fail(&a->failure, status, hint,
                 "%s: HTTP %d with text where JSON was promised (%s at byte %zu): %s", name_of(x), r->status,
                 why->why, why->offset, shown);
    a->failure.retry_after_s = asked;
}

static void find_request_id(struct ttc_exchange *x, struct ttc_reply *r, const struct tt_envelope *env,
                            const struct ttc_json_doc *doc)
{
    struct ttc_answer *a = &x->answer;
    struct tt_span id;
    const char *header = x->action->service ? reply_header_any(r, x->action->service->log_headers) : NULL;
    if (a->is_json && env->request_paths && ttc_json_doc_find_any(doc, env->request_paths, &id))
        a->failure.request_id = ttc_json_text_dup(id);
    else
        a->failure.request_id = ttc_strdup(header);
}

static int is_ok_code(const struct tt_envelope *env, int present, const char *code)
{
    if (!env->ok)
        return !present || !*code;
    return present && strcmp(code, env->ok) == 0;
}

static void judge_success(struct ttc_exchange *x, const struct tt_envelope *env,
                          const struct ttc_json_doc *doc)
{
    struct ttc_answer *a = &x->answer;
    struct tt_span needed;
    if (!ttc_json_doc_find(doc, env->data_path ? env->data_path : "", &a->data))
        a->data = (struct tt_span){NULL, 0};
    if (env->needs_paths && !ttc_json_doc_find_any(doc, env->needs_paths, &needed)) {
        a->klass = TT_CLASS_SERVER;
        ttc_fail(&a->failure, TT_EREMOTE,
                 "look at the service's status page, or ask its support with the request id",
                 "%s: the service reported success, but its answer holds no %s", name_of(x),
                 env->needs_paths);
    }
}

static void judge_envelope(struct ttc_exchange *x, struct ttc_reply *r, const struct tt_envelope *env,
                           const struct ttc_json_doc *doc)
{
    struct ttc_answer *a = &x->answer;
    struct tt_span found;
    char code[80] = "", *message = NULL;
    int present = env->code_paths && ttc_json_doc_find_any(doc, env->code_paths, &found);
    if (present)
        ttc_json_text(found, code, sizeof code);
    if (is_ok_code(env, present, code) && (present || r->status < 400)) {
        judge_success(x, env, doc);
        return;
    }
    if (env->message_paths && ttc_json_doc_find_any(doc, env->message_paths, &found))
        message = ttc_json_text_dup(found);
    if (!present && r->status < 400) {
        a->klass = TT_CLASS_SERVER;
        a->ambiguous = 1;
        ttc_fail(&a->failure, TT_EREMOTE, "check base_url: this may not be the service",
                 "%s: the answer is JSON but lacks %s", name_of(x), env->code_paths);
    } else {
        refuse(x, r, code, message);
    }
    if (a->klass == TT_CLASS_PARTIAL)
        judge_success(x, env, doc);
    ttc_free(message);
}

/* JSON or not, 2xx or not, when the status decides. */
static void judge_by_status(struct ttc_exchange *x, struct ttc_reply *r)
{
    struct ttc_answer *a = &x->answer;
    a->data = (struct tt_span){r->body, r->n_body};
    if (r->status < 200 || r->status > 299)
        refuse(x, r, "", NULL);
}

static int says_json(const struct ttc_reply *r)
{
    const char *type = reply_header(r, "Content-Type", 12);
    return type && strstr(type, "json") != NULL;
}

static void take_warnings(struct ttc_exchange *x, struct ttc_reply *r)
{
    const struct tt_service *service = x->action->service;
    const char *text = service ? reply_header_any(r, service->warn_headers) : NULL;
    if (text)
        ttc_warn(&x->call->warnings, "%s", text);
}

void ttc_judge(struct ttc_exchange *x, struct ttc_reply *r)
{
    struct ttc_answer *a = &x->answer;
    const struct tt_envelope *env = x->action->envelope ? x->action->envelope : &no_envelope;
    struct ttc_json_error why = {0, "it is empty"};
    struct ttc_json_doc doc = {.n = 0};
    a->http = r->status;
    if (r->outcome != TTC_DONE) {
        judge_network(x, r);
        return;
    }
    a->is_json = r->n_body && ttc_json_check_doc(r->body, r->n_body, &doc, &why) == 0;
    take_warnings(x, r);
    int success = r->status >= 200 && r->status <= 299;
    if (x->raw) {
        a->data = (struct tt_span){r->body, r->n_body};
    } else if (x->gives == TT_GIVES_BYTES && success && !says_json(r)) {
        a->data = (struct tt_span){r->body, r->n_body};
        a->is_json = 0;
    } else if (env->status_decides) {
        judge_by_status(x, r);
    } else if (success && r->n_body == 0 && env->empty_is_ok) {
        a->data = (struct tt_span){NULL, 0};
    } else if (!a->is_json) {
        judge_not_json(x, r, &why);
    } else {
        judge_envelope(x, r, env, &doc);
    }
    find_request_id(x, r, env, &doc);
    a->failure.http = r->status;
    if (r->body && !(a->bytes = ttc_bytes_new(r->body, r->n_body))) {
        ttc_fail_nomem(&a->failure);
        a->data = (struct tt_span){NULL, 0};
    }
    r->body = NULL;
    a->headers = r->headers;
    a->n_headers = r->n_headers;
}
