/* Webhooks: is a delivery the service's own, and what does it say? Any thread; nothing is sent or kept.
 *
 * A delivery is signed in the header "t=<unix seconds>,s=<64 hex digits>": s is HMAC-SHA256(the app's secret, t + "." +
 * the body as received). The body is a JSON object whose member content is often JSON again, as text. */
#include "core/alloc.h"
#include "core/buf.h"
#include "core/context.h"
#include "core/json.h"
#include "core/timers.h"
#include "core/token_api.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define SIGNATURE_HEX 64
#define MAX_AGE_S     300

struct webhook {
    tt_webhook o;
    const struct ttc_crypto *crypto;
    const char *secret;
    char time[24]; /* as it is signed */
    char signature[SIGNATURE_HEX + 1];
};

static int refuse(struct ttc_failure *why, const char *code, const char *hint, const char *sentence)
{
    ttc_fail(why, TT_EAUTH, hint, "%s", sentence);
    ttc_failure_text(why, &why->code, code);
    return -1;
}

static int find_secret(struct webhook *w, struct tt_context *ctx, struct ttc_failure *why)
{
    w->secret = w->o.secret;
    if (w->secret && *w->secret)
        return 0;
    struct tt_self *self = ttc_token_provider(ctx, w->o.provider, why);
    if (!self)
        return -1;
    const char *key = self->provider->webhook_secret;
    if (!key)
        return ttc_fail(why, TT_EUSAGE, "give the secret with the call", "%s signs no webhooks", self->id);
    if (ttc_config_setting(ctx->config, self->id, key, &w->secret, why) != 0)
        return -1;
    if (w->secret && *w->secret)
        return 0;
    char *hint = ttc_format("set providers.%s.%s", self->id, key);
    ttc_fail(why, TT_ECONFIG, hint, "the secret that signs webhooks of %s is not configured", self->id);
    ttc_free(hint);
    return -1;
}

static int begin(struct webhook *w, struct tt_context *ctx, const tt_webhook *from, struct ttc_failure *why)
{
    memset(w, 0, sizeof *w);
    if (!from || from->size < 2 * sizeof(uint32_t) || from->size > 4096)
        return ttc_fail(why, TT_EUSAGE, NULL, "initialise tt_webhook with TT_WEBHOOK_INIT");
    memcpy(&w->o, from, from->size < sizeof w->o ? from->size : sizeof w->o);
    if (!w->o.body && w->o.n_body)
        return ttc_fail(why, TT_EUSAGE, NULL, "the webhook has no body");
    if (find_secret(w, ctx, why) != 0)
        return -1;
    w->crypto = ttc_crypto(why);
    return w->crypto ? 0 : -1;
}

/* The two parts of the header; unknown ones are left for the future. Each once, in either order. */
static int read_signature(struct webhook *w, struct ttc_failure *why)
{
    int times = 0, sums = 0;
    for (const char *p = w->o.signature ? w->o.signature : ""; *p;) {
        size_t n = strcspn(p, ",");
        const char *part = p;
        p += n + (p[n] == ',');
        for (; n && isspace((unsigned char)*part); n--)
            part++;
        while (n && isspace((unsigned char)part[n - 1]))
            n--;
        if (n > 2 && n - 2 < sizeof w->time && memcmp(part, "t=", 2) == 0 &&
            strspn(part + 2, "0123456789") >= n - 2) {
            memcpy(w->time, part + 2, n - 2);
            times++;
        }
        if (n == 2 + SIGNATURE_HEX && memcmp(part, "s=", 2) == 0 &&
            strspn(part + 2, "0123456789abcdefABCDEF") >= SIGNATURE_HEX) {
            for (int i = 0; i < SIGNATURE_HEX; i++)
                w->signature[i] = (char)tolower((unsigned char)part[2 + i]);
            sums++;
        }
    }
    if (times == 1 && sums == 1 && strlen(w->time) < 19)
        return 0;
    return refuse(why, "malformed", "hand over the header's value as it was received",
                  "the webhook is not signed: its signature is not t=SECONDS,s=64 hex digits");
}

static int sum_of(const struct webhook *w, char hex[SIGNATURE_HEX + 1], struct ttc_failure *why)
{
    struct ttc_buf signed_text = {0};
    ttc_buf_format(&signed_text, "%s.", w->time);
    ttc_buf_add(&signed_text, w->o.body ? w->o.body : "", w->o.n_body);
    int rc = signed_text.failed
                 ? -1
                 : w->crypto->hmac_sha256(w->secret, strlen(w->secret), signed_text.p, signed_text.n, hex);
    ttc_buf_free(&signed_text);
    return rc == 0 ? 0 : ttc_fail_nomem(why);
}

static int check(struct webhook *w, struct ttc_failure *why)
{
    char hex[SIGNATURE_HEX + 1];
    if (read_signature(w, why) != 0 || sum_of(w, hex, why) != 0)
        return -1;
    if (!w->crypto->same_bytes(hex, w->signature, SIGNATURE_HEX))
        return refuse(why, "forged", "refuse it; if all are refused, look at the secret",
                      "the webhook's signature is not of this body and the app's secret");
    int64_t now = w->o.time ? w->o.time : (int64_t)(ttc_unix_ms() / 1000);
    int64_t at = (int64_t)strtoll(w->time, NULL, 10);
    /* unsigned: a host's own now may be any number */
    uint64_t age = now < at ? (uint64_t)at - (uint64_t)now : (uint64_t)now - (uint64_t)at;
    uint64_t most = w->o.max_age_s ? w->o.max_age_s : MAX_AGE_S;
    if (age > most)
        return refuse(why, "too_old", "refuse it; if all are refused, look at this machine's clock",
                      now < at
                          ? "the webhook was signed in the future"
                          : "the webhook was signed too long ago: somebody may be sending an old one again");
    return 0;
}

/* {"key", "signed_at", "body", "content"}: the body byte for byte, content once more without its quotes. */
static int describe(const struct webhook *w, struct ttc_buf *out, struct ttc_failure *why)
{
    struct tt_span body = {w->o.body, w->o.n_body}, content;
    char key[65];
    struct ttc_digest *sum = w->crypto->digest_open("sha256");
    if (!sum)
        return ttc_fail_nomem(why);
    if (w->crypto->digest_add(sum, body.p, body.n) != 0 ||
        w->crypto->digest_end(sum, key, sizeof key) != SIGNATURE_HEX)
        return ttc_fail_nomem(why);
    ttc_buf_format(out, "{\"key\":\"%s\",\"signed_at\":%s,\"body\":", key, w->time);
    ttc_buf_add(out, body.p, body.n);
    if (ttc_json_find(body, "content", &content) == TT_VALUE_STRING) {
        char *inner = ttc_json_text_dup(content);
        if (!inner)
            return ttc_fail_nomem(why);
        if (ttc_json_check(inner, strlen(inner), NULL) == 0) {
            ttc_buf_text(out, ",\"content\":");
            ttc_buf_text(out, inner);
        }
        ttc_free(inner);
    }
    ttc_buf_char(out, '}');
    return out->failed ? ttc_fail_nomem(why) : 0;
}

/* The result of one of the two; out is emptied. */
static tt_result *ended(struct ttc_buf *out, struct ttc_failure *why)
{
    if (!why->status)
        return ttc_result_json(out);
    ttc_buf_free(out);
    return ttc_result_failed(NULL, why);
}

tt_result *tt_webhook_verify(tt_context *ctx, const tt_webhook *webhook)
{
    struct webhook w;
    struct ttc_buf out = {0};
    struct ttc_failure why = {0};
    if (begin(&w, ctx, webhook, &why) == 0 && check(&w, &why) == 0) {
        if (ttc_json_check(w.o.body, w.o.n_body, NULL) != 0)
            ttc_fail(&why, TT_EREMOTE, NULL, "the webhook is signed rightly, but its body is not JSON");
        else
            describe(&w, &out, &why);
    }
    return ended(&out, &why);
}

tt_result *tt_webhook_sign(tt_context *ctx, const tt_webhook *webhook)
{
    struct webhook w;
    struct ttc_buf out = {0};
    struct ttc_failure why = {0};
    char hex[SIGNATURE_HEX + 1];
    if (begin(&w, ctx, webhook, &why) == 0) {
        ttc_buf_format(&out, "%lld", (long long)(w.o.time ? w.o.time : (int64_t)(ttc_unix_ms() / 1000)));
        if (out.failed) {
            ttc_fail_nomem(&why);
        } else if (out.n >= sizeof w.time) {
            ttc_fail(&why, TT_EUSAGE, NULL, "the time of the signature is out of range");
        } else {
            memcpy(w.time, out.p, out.n + 1);
            ttc_buf_free(&out);
            if (sum_of(&w, hex, &why) == 0)
                ttc_buf_format(&out, "{\"signature\":\"t=%s,s=%s\"}", w.time, hex);
            if (out.failed)
                ttc_fail_nomem(&why);
        }
    }
    return ended(&out, &why);
}
