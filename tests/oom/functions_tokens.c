/* Signing in, stored tokens, webhooks. Whatever fails, the store holds every account, old or new, and sound. */
#include "build_config.h"

#include "tests/oom/functions.h"
#include "tests/oom/place.h"
#include <string.h>

#define NEW_TOKENS                                                                                           \
    {                                                                                                        \
        .status = 200, .body =                                                                               \
                           "{\"access_token\":\"act.2\",\"refresh_token\":\"rft.2\",\"expires_in\":7200,"    \
                           "\"refresh_expires_in\":86400,\"open_id\":\"one\"}"                               \
    }

static void two_accounts(void)
{
    place_fresh();
    place_token("test", "user", "two", 7200);
    place_token("test", "user", "one", 7200);
}

static void old_account(void)
{
    place_fresh();
    place_token("test", "user", "one", -5);
}

static tt_context *open_with_store(void)
{
    return functions_open_as(TT_DRIVE_CALLER, "providers.test.access_token=");
}

/* Both are there, with their tokens as they were. */
static void nothing_lost(const struct outcome *o, int struck)
{
    (void)o;
    (void)struck;
    place_is_sound();
    ck_assert_str_eq(place_refresh("test", "one"), "rft.one");
    ck_assert_str_eq(place_refresh("test", "two"), "rft.two");
}

/* The first of the two with either refresh token; when the call says that it went well, with the new one. */
static void old_or_new(const struct outcome *o, int struck)
{
    const char *is = place_refresh("test", "one");
    place_is_sound();
    ck_assert_msg(strcmp(is, "rft.2") == 0 || (strcmp(is, "rft.one") == 0 && o->status != TT_OK),
                  "%s: the store holds \"%s\"", struck ? "disturbed" : "undisturbed", is);
    ck_assert_msg(strcmp(is, "rft.2") == 0 || script.n_requests == 0,
                  "the service gave new tokens, and the store has the old ones");
}

static void auth_url(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_auth_url(tt, "test", NULL, NULL));
    oom_pause();
    json_t *data = o->status == TT_OK ? json_loads(o->said, 0, NULL) : NULL;
    if (data) /* random words: how long they are is what can be compared */
        outcome_text(o, TT_OK, "%zu %zu %zu", strlen(json_string_value(json_object_get(data, "url"))),
                     strlen(json_string_value(json_object_get(data, "state"))),
                     strlen(json_string_value(json_object_get(data, "code_verifier"))));
    json_decref(data);
    oom_go_on();
}

static void auth_finish(tt_context *tt, struct outcome *o)
{
    tt_auth_options options = TT_AUTH_OPTIONS_INIT;
    SCRIPT(NEW_TOKENS);
    options.provider = "test";
    options.answer = "/back?code=abcd&state=s1";
    options.state = "s1";
    options.code_verifier = "v1";
    options.redirect_uri = "http://127.0.0.1:7/back";
    outcome_take(o, tt_auth_finish(tt, &options));
}

static void tokens(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_tokens(tt));
}

static void token_show(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_token_show(tt, "test", NULL, TT_TOKEN_REVEAL));
}

static void token_refresh(tt_context *tt, struct outcome *o)
{
    SCRIPT(NEW_TOKENS);
    outcome_take(o, tt_token_refresh(tt, "test", "one"));
}

static void call_refreshes(tt_context *tt, struct outcome *o)
{
    SCRIPT(NEW_TOKENS, GOOD_REPLY);
    outcome_take(o, tt_call_text(tt, "test.get", "{\"account_id\":\"7\"}", NULL));
}

static void token_revoke(tt_context *tt, struct outcome *o)
{
    SCRIPT({.status = 200, .body = "{}"});
    outcome_take(o, tt_token_revoke(tt, "test", "one", 0));
}

static void token_forget(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_token_revoke(tt, "test", "one", TT_TOKEN_LOCAL));
}

/* One was to go, the other not. */
static void one_is_gone(const struct outcome *o, int struck)
{
    (void)struck;
    place_is_sound();
    ck_assert_str_eq(place_refresh("test", "two"), "rft.two");
    const char *is = place_refresh("test", "one");
    ck_assert_msg(strcmp(is, o->status == TT_OK ? "" : "rft.one") == 0 || strcmp(is, "") == 0, "%s", is);
}

static void token_import(tt_context *tt, struct outcome *o)
{
    oom_pause();
    json_t *list = json_loads("[{\"provider\":\"test\",\"account\":\"one\",\"access_token\":\"act.one\","
                              "\"refresh_token\":\"rft.one\",\"expires_in\":7200,\"ids\":[\"one\"]},"
                              "{\"provider\":\"test\",\"account\":\"two\",\"access_token\":\"act.two\","
                              "\"refresh_token\":\"rft.two\",\"expires_in\":7200}]",
                              0, NULL);
    oom_go_on();
    tt_result *r = tt_token_import(tt, list);
    json_decref(list);
    outcome_take(o, r);
}

static void token_export(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_token_export(tt, NULL, NULL));
}

static void token_default(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_token_default(tt, "test", "two"));
}

/* ---- webhooks */

static const char body[] = "{\"client_key\":\"k\",\"event\":\"x\",\"content\":\"{\\\"a\\\":1}\"}";

static tt_webhook webhook(void)
{
    tt_webhook w = TT_WEBHOOK_INIT;
    w.secret = "s3cret";
    w.body = body;
    w.n_body = sizeof body - 1;
    w.time = 1700000000;
    return w;
}

static void webhook_sign(tt_context *tt, struct outcome *o)
{
    tt_webhook w = webhook();
    outcome_take(o, tt_webhook_sign(tt, &w));
}

static char signature[256];

static tt_context *open_with_signature(void)
{
    tt_context *tt = functions_open();
    tt_webhook w = webhook();
    tt_result *r = tt_webhook_sign(tt, &w);
    json_t *data = tt_result_tree(r);
    snprintf(signature, sizeof signature, "%s", json_string_value(json_object_get(data, "signature")));
    json_decref(data);
    tt_result_unref(r);
    return tt;
}

static void webhook_verify(tt_context *tt, struct outcome *o)
{
    tt_webhook w = webhook();
    w.signature = signature;
    outcome_take(o, tt_webhook_verify(tt, &w));
}

/* What the service has done must be told, or be on disk: an answer that was lost for want of memory is TT_EUNKNOWN. */
#define LOST (1u << TT_EUNKNOWN)
#define AUTH(n, f, o, b, c, ...)                                                                             \
    .sweep = {.name = n, .run = f, .open = o, .before = b, .check = c, __VA_ARGS__}
static const struct function functions[] = {
    {AUTH("tt_auth_url", auth_url, functions_open, place_fresh, NULL), .names = "tt_auth_url"},
    {AUTH("tt_auth_finish", auth_finish, open_with_store, place_fresh, NULL, .also = LOST,
          .flags = SWEEP_CHANGES),
     .names = "tt_auth_finish"},
    {AUTH("tt_tokens", tokens, open_with_store, two_accounts, nothing_lost, .flags = SWEEP_CHANGES),
     .names = "tt_tokens"},
    {AUTH("tt_token_show", token_show, open_with_store, two_accounts, nothing_lost, .flags = SWEEP_CHANGES),
     .names = "tt_token_show"},
    {AUTH("tt_token_refresh", token_refresh, open_with_store, old_account, old_or_new, .flags = SWEEP_CHANGES,
          .also = LOST),
     .names = "tt_token_refresh"},
    {AUTH("a call that refreshes", call_refreshes, open_with_store, old_account, old_or_new), .names = ""},
    {AUTH("tt_token_revoke", token_revoke, open_with_store, two_accounts, one_is_gone,
          .flags = SWEEP_AFRESH | SWEEP_CHANGES, .after = 1u << TT_EAUTH),
     .names = "tt_token_revoke"},
    {AUTH("tt_token_revoke in the store only", token_forget, open_with_store, two_accounts, one_is_gone,
          .flags = SWEEP_AFRESH | SWEEP_CHANGES),
     .names = "tt_token_revoke"},
    {AUTH("tt_token_import", token_import, open_with_store, two_accounts, nothing_lost,
          .flags = SWEEP_CHANGES),
     .names = "tt_token_import"},
    {AUTH("tt_token_export", token_export, open_with_store, two_accounts, nothing_lost,
          .flags = SWEEP_CHANGES),
     .names = "tt_token_export"},
    {AUTH("tt_token_default", token_default, open_with_store, two_accounts, nothing_lost,
          .flags = SWEEP_CHANGES),
     .names = "tt_token_default"},
    {AUTH("tt_webhook_sign", webhook_sign, functions_open, place_fresh, NULL), .names = "tt_webhook_sign"},
    {AUTH("tt_webhook_verify", webhook_verify, open_with_signature, place_fresh, NULL),
     .names = "tt_webhook_verify"},
};

size_t functions_of_tokens(const struct function **to, size_t room)
{
    size_t n = sizeof functions / sizeof *functions;
    for (size_t i = 0; i < n && i < room; i++)
        to[i] = &functions[i];
    return n;
}
