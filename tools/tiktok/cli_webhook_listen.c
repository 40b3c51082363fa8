/* tiktok webhook listen: receives webhooks, drops what is forged, old or known, and hands on the rest as JSON Lines or to
 * a command. The service hears of success only after that, so that nothing is lost; what a crash leaves half done
 * comes again. */
#include "cli_webhook.h"
#include <stdlib.h>
#include <string.h>

static volatile sig_atomic_t stop;

static void on_signal(int signal)
{
    stop = signal;
}

typedef struct {
    const cli_options *o;
    tt_context *ctx;
    const char *provider;
    cli_helper helper;
    cli_seen seen;
    uint64_t handed_on, repeated, refused, failed;
} listener;

/* HTTP statuses: whatever is not 200 is delivered again. */
enum { TAKEN = 200, NOT_OURS = 401, BAD_BODY = 400, TRY_AGAIN = 503 };

static int hand_on(listener *l, const char *data, size_t n)
{
    cli_text line = {0};
    cli_text_add(&line, data, n);
    cli_text_adds(&line, "\n");
    int rc = 0;
    if (l->o->exec) {
        rc = cli_webhook_exec(l->o->exec, line.p, line.n);
    } else {
        cli_put(stdout, line.p, line.n);
        if (fflush(stdout) != 0 || cli_out_failed()) {
            stop = SIGPIPE;
            rc = -1;
        }
    }
    cli_text_free(&line);
    return rc;
}

static int take(listener *l, const tt_result *r)
{
    json_t *tree = tt_result_tree(r);
    const char *key = cli_member(tree, "key"), *data;
    size_t n;
    int status = TAKEN;
    if (tt_result_data(r, &data, &n) != 0 || !tree) {
        status = TRY_AGAIN;
    } else if (cli_seen_has(&l->seen, key)) {
        l->repeated++;
        if (l->o->verbose)
            cli_note("A webhook came again and was dropped.");
    } else if (hand_on(l, data, n) != 0 || cli_seen_add(&l->seen, key) != 0) {
        l->failed++;
        status = TRY_AGAIN;
    } else {
        l->handed_on++;
    }
    json_decref(tree);
    return status;
}

static int judge(listener *l, const char *signature, const char *body, size_t n)
{
    tt_webhook w = TT_WEBHOOK_INIT;
    w.provider = l->provider;
    w.signature = signature;
    w.body = body;
    w.n_body = n;
    w.max_age_s = l->o->max_age_ms / 1000;
    tt_result *r = tt_webhook_verify(l->ctx, &w);
    int status = tt_result_status(r);
    int answer = status == TT_OK        ? take(l, r)
                 : status == TT_EAUTH   ? NOT_OURS
                 : status == TT_EREMOTE ? BAD_BODY
                                        : TRY_AGAIN;
    if (status != TT_OK) {
        l->refused++;
        cli_warn("Refused: %s.", tt_result_message(r));
    }
    tt_result_unref(r);
    return answer;
}

/* One delivery: 1, or 0 when the listener is gone. */
static int serve(listener *l)
{
    json_t *head = cli_helper_line(&l->helper, UINT64_MAX, &stop);
    const char *signature = json_string_value(json_object_get(head, "signature"));
    size_t n = (size_t)json_integer_value(json_object_get(head, "size"));
    char *body = head ? cli_alloc(n + 1) : NULL;
    int rc = signature && fread(body, 1, n, l->helper.from) == n;
    if (rc) {
        int status = judge(l, signature, body, n);
        cli_helper_say(&l->helper, json_pack("{s:i}", "status", status));
    }
    free(body);
    json_decref(head);
    return rc;
}

static int begin(listener *l, const char *path)
{
    char number[16];
    cli_text why = {0};
    snprintf(number, sizeof number, "%u", (unsigned)l->o->port);
    const char *const args[CLI_HELPER_ARGS] = {"listen", number, path};
    unsigned port = 0;
    if (cli_helper_begin(&l->helper, "tiktok-webhook", args, &why) == 0)
        port = cli_helper_port(&l->helper, &why);
    if (!port)
        cli_complain("Choose another port with --port; without it a free one is taken.",
                     "Nothing can listen on port %s: %s", number, why.n ? why.p : "no answer");
    else
        cli_note("Listening on http://127.0.0.1:%u%s for webhooks of %s.", port, path, l->provider);
    cli_text_free(&why);
    return port ? 0 : CLI_USAGE;
}

static void watch_signals(void)
{
    struct sigaction how = {.sa_handler = on_signal};
    sigemptyset(&how.sa_mask);
    sigaction(SIGINT, &how, NULL);
    sigaction(SIGTERM, &how, NULL);
}

/* Without a usable secret every delivery would be refused: that is said at once. */
static int check_secret(const listener *l)
{
    tt_webhook w = TT_WEBHOOK_INIT;
    w.provider = l->provider;
    tt_result *r = tt_webhook_sign(l->ctx, &w);
    int status = tt_result_status(r) == TT_OK ? CLI_OK : cli_report(r);
    tt_result_unref(r);
    return status;
}

int cli_webhook_listen(const cli_options *o, tt_context *ctx, const char *provider)
{
    listener l = {.o = o, .ctx = ctx, .provider = provider};
    const char *path = o->path ? o->path : "/";
    if (*path != '/')
        return cli_complain(NULL, "--path takes a path such as /webhooks, not '%s'", path);
    int status = check_secret(&l);
    if (status == CLI_OK)
        status = cli_seen_open(&l.seen, o->journal);
    watch_signals();
    if (status == CLI_OK)
        status = begin(&l, path);
    if (status == CLI_OK) {
        while (!stop && serve(&l) && !(o->max_items && l.handed_on >= o->max_items))
            continue;
        cli_note("%llu handed on, %llu repeats dropped, %llu refused, %llu to come again.",
                 (unsigned long long)l.handed_on, (unsigned long long)l.repeated,
                 (unsigned long long)l.refused, (unsigned long long)l.failed);
        if (stop == SIGINT)
            status = CLI_INTERRUPTED;
        else if (stop == SIGPIPE || (!stop && !(o->max_items && l.handed_on >= o->max_items)))
            status = stop ? CLI_USAGE : cli_complain(NULL, "The listener ended by itself");
    }
    cli_helper_end(&l.helper);
    cli_seen_close(&l.seen);
    return status;
}
