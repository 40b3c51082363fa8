/* tiktok webhook verify|listen|trigger: what the service posts to an app's own address. */
#include "cli_webhook.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define LARGEST (1024 * 1024)

/* The bytes as they are: a new line more or less breaks the signature. */
static int read_body(const char *path, cli_text *out)
{
    char piece[65536];
    size_t n;
    int plain = strcmp(path, "-") == 0;
    FILE *from = plain ? stdin : fopen(path, "r");
    while (from && out->n <= LARGEST && (n = fread(piece, 1, sizeof piece, from)) > 0)
        cli_text_add(out, piece, n);
    int failed = !from || ferror(from);
    if (failed)
        cli_complain(NULL, "%s cannot be read: %s", plain ? "Standard input" : path, strerror(errno));
    else if (out->n > LARGEST)
        cli_complain(NULL, "%s holds more than a megabyte: it is no webhook",
                     plain ? "Standard input" : path);
    if (from && !plain)
        fclose(from);
    return failed || out->n > LARGEST ? CLI_USAGE : CLI_OK;
}

static int verify(const cli_options *o, tt_context *ctx, const char *provider, const char *const *args,
                  size_t n)
{
    tt_webhook w = TT_WEBHOOK_INIT;
    cli_text body = {0};
    if (n > 1 || !o->signature)
        return cli_complain("tiktok webhook verify --signature t=...,s=... [FILE|-]",
                            n > 1 ? "verify takes one file" : "the header's value is needed: --signature");
    int status = read_body(n ? args[0] : "-", &body);
    if (status != CLI_OK) {
        cli_text_free(&body);
        return status;
    }
    w.provider = provider;
    w.signature = o->signature;
    w.body = body.p ? body.p : "";
    w.n_body = body.n;
    w.max_age_s = o->max_age_ms / 1000;
    tt_result *r = tt_webhook_verify(ctx, &w);
    status = cli_report(r);
    if (tt_result_status(r) == TT_OK)
        status = cli_print_result(o, r, CLI_OUT_JSON);
    tt_result_unref(r);
    cli_text_free(&body);
    return cli_out_finish(status);
}

int cli_cmd_webhook(const cli_options *o, const char *const *args, size_t n)
{
    static const char *const words[] = {"verify", "listen", "trigger"};
    const char *provider = o->provider ? o->provider : "developer";
    int status = CLI_OK, which = 0;
    while (which < 3 && !(n && strcmp(args[0], words[which]) == 0))
        which++;
    if (which == 3) {
        const char *near = n ? cli_nearest(args[0], words, 3) : NULL;
        char hint[64] = "tiktok webhook verify|listen|trigger";
        if (near)
            snprintf(hint, sizeof hint, "Did you mean '%s'?", near);
        return cli_complain(hint, n ? "webhook does not know '%s'" : "webhook needs to know what to do%s",
                            n ? args[0] : "");
    }
    tt_context *ctx = cli_open(o, provider, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    if (which == 0)
        status = verify(o, ctx, provider, args + 1, n - 1);
    else if (which == 1)
        status =
            n > 1 ? cli_complain("tiktok webhook listen [--port N]", "'%s' is one argument too many", args[1])
                  : cli_webhook_listen(o, ctx, provider);
    else
        status = cli_webhook_trigger(o, ctx, provider, args + 1, n - 1);
    tt_close(ctx);
    return status;
}
