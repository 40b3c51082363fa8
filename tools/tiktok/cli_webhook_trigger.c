/* tiktok webhook trigger: delivers a made-up event to a receiver under test, signed as the service signs. */
#include "cli_webhook.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

// clang-format off
static const struct {
    const char *event, *content;
} samples[] = {
    {"authorization.removed",                    "{\"reason\":1}"},
    {"portability.download.ready",               "{\"request_id\":7602997517160123666}"},
    {"post.publish.complete",                    "{\"publish_id\":\"v_pub_file~v2-1.7602997070760331285\",\"publish_type\":\"DIRECT_PUBLISH\"}"},
    {"post.publish.failed",                      "{\"publish_id\":\"v_pub_file~v2-1.7602997070760331285\",\"reason\":\"file_format_check_failed\",\"publish_type\":\"DIRECT_PUBLISH\"}"},
    {"post.publish.inbox_delivered",             "{\"publish_id\":\"v_inbox_file~v2.7602997070760331285\",\"publish_type\":\"INBOX_SHARE\"}"},
    {"post.publish.no_longer_publicaly_available", "{\"publish_id\":\"v_pub_file~v2-1.7602997070760331285\",\"publish_type\":\"DIRECT_PUBLISH\",\"post_id\":\"7602997517160123666\"}"},
    {"post.publish.publicly_available",          "{\"publish_id\":\"v_pub_file~v2-1.7602997070760331285\",\"publish_type\":\"DIRECT_PUBLISH\",\"post_id\":\"7602997517160123666\"}"},
    {"video.publish.completed",                  "{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}"},
    {"video.upload.failed",                      "{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}"},
    {"comment.update",                           "{\"comment_id\":7602997517160123666,\"video_id\":7602997517160123667,\"parent_comment_id\":0,\"comment_type\":\"comment\",\"comment_action\":\"insert\",\"timestamp\":1770210873000,\"unique_identifier\":\"u1\"}"},
};
// clang-format on
#define N_SAMPLES (sizeof samples / sizeof *samples)

static json_t *sample_of(const char *event)
{
    const char *names[N_SAMPLES];
    for (size_t i = 0; i < N_SAMPLES; i++) {
        names[i] = samples[i].event;
        if (strcmp(event, samples[i].event) == 0)
            return json_loads(samples[i].content, 0, NULL);
    }
    const char *near = cli_nearest(event, names, N_SAMPLES);
    if (near)
        cli_warn("No event of that name is known; did you mean %s? It is sent as it stands.", near);
    return json_object();
}

/* A setting of the provider that is no secret; NULL. */
static json_t *setting(tt_context *ctx, const char *provider, const char *key)
{
    char path[128];
    json_t *value = NULL;
    snprintf(path, sizeof path, "providers.%s.%s", provider, key);
    tt_result *r = tt_config_show(ctx);
    json_t *all = tt_result_tree(r);
    for (size_t i = 0; i < json_array_size(all) && !value; i++)
        if (strcmp(cli_member(json_array_get(all, i), "key"), path) == 0)
            value = json_incref(json_object_get(json_array_get(all, i), "value"));
    json_decref(all);
    tt_result_unref(r);
    return value;
}

/* Members of the event itself may be given like those of its content. */
static json_t *event_of(tt_context *ctx, const char *provider, const char *event, json_t *given)
{
    static const char *const own[] = {"client_key", "create_time", "user_openid"};
    json_t *app = setting(ctx, provider, strcmp(provider, "developer") == 0 ? "client_key" : "app_id");
    json_t *content = sample_of(event);
    json_t *e =
        json_pack("{s:s, s:s, s:I, s:s}", "client_key", json_is_string(app) ? json_string_value(app) : "app",
                  "event", event, "create_time", (json_int_t)time(NULL), "user_openid", "-000SandboxOpenId");
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (json_object_get(given, own[i])) {
            json_object_set(e, own[i], json_object_get(given, own[i]));
            json_object_del(given, own[i]);
        }
    json_object_update(content, given);
    char *text = json_dumps(content, JSON_COMPACT);
    json_object_set_new(e, "content", json_string(text ? text : ""));
    free(text);
    json_decref(content);
    json_decref(app);
    return e;
}

static int post(const char *url, const char *signature, const char *body, size_t n)
{
    const char *const args[CLI_HELPER_ARGS] = {"post", url};
    cli_helper h;
    cli_text why = {0};
    if (cli_helper_begin(&h, "tiktok-webhook", args, &why) != 0) {
        cli_complain(NULL, "%s", why.p);
        cli_text_free(&why);
        return CLI_USAGE;
    }
    cli_helper_say(&h, json_pack("{s:s, s:I}", "signature", signature, "size", (json_int_t)n));
    fwrite(body, 1, n, h.to);
    fflush(h.to);
    json_t *answer = cli_helper_line(&h, UINT64_MAX, NULL);
    cli_helper_end(&h);
    int http = (int)json_integer_value(json_object_get(answer, "status")), status = CLI_OK;
    if (!http) {
        cli_complain("Is the receiver running?", "%s could not be reached: %s", url,
                     cli_member(answer, "error"));
        status = CLI_NETWORK;
    } else if (http != 200) {
        cli_complain("The service would deliver this event again.", "%s answered HTTP %d, not 200", url,
                     http);
        status = CLI_REFUSED;
    }
    json_decref(answer);
    return status;
}

int cli_webhook_trigger(const cli_options *o, tt_context *ctx, const char *provider, const char *const *args,
                        size_t n)
{
    if (n < 2)
        return cli_complain("tiktok webhook trigger EVENT URL [name=value ...]",
                            "trigger needs an event and a URL");
    if (strncmp(args[1], "http://", 7) != 0 && strncmp(args[1], "https://", 8) != 0)
        return cli_complain("tiktok webhook trigger EVENT URL [name=value ...]", "'%s' is no http address",
                            args[1]);
    json_t *given = cli_args_read(o, "webhook", NULL, args + 2, n - 2);
    if (!given)
        return CLI_USAGE;
    json_t *event = event_of(ctx, provider, args[0], given);
    char *body = json_dumps(event, JSON_COMPACT);
    tt_webhook w = TT_WEBHOOK_INIT;
    w.provider = provider;
    w.body = body;
    w.n_body = body ? strlen(body) : 0;
    w.time = time(NULL) - (int64_t)(o->age_ms / 1000);
    tt_result *r = tt_webhook_sign(ctx, &w);
    json_t *tree = tt_result_tree(r);
    int status = tt_result_status(r) == TT_OK ? CLI_OK : cli_report(r);
    if (status == CLI_OK && o->dry_run)
        printf("TikTok-Signature: %s\n\n%s\n", cli_member(tree, "signature"), body);
    else if (status == CLI_OK)
        status = post(args[1], cli_member(tree, "signature"), body, w.n_body);
    json_decref(tree);
    tt_result_unref(r);
    free(body);
    json_decref(event);
    json_decref(given);
    return status;
}
