// Webhooks: addresses, events, and the control endpoint. Runs under the state lock.
#include "sb_webhook.h"
#include "sb_developer.h"
#include "sb_frame.h"
#include "sb_v13.h"

#include <stdlib.h>
#include <string.h>

enum { KEPT = 1000 };

static const char *const types[] = {"VIDEO", "COMMENT", "BRAND_MENTION", "DIRECT_MESSAGE"};
enum { TYPES = sizeof types / sizeof *types };

// Under which name the address for this event is kept.
static const char *type_of(enum sb_kind kind, const char *event)
{
    if (kind == SB_DEVELOPER)
        return "developer";
    return strncmp(event, "comment.", 8) == 0          ? "COMMENT"
           : strncmp(event, "brand_mention.", 14) == 0 ? "BRAND_MENTION"
           : strncmp(event, "im_", 3) == 0             ? "DIRECT_MESSAGE"
                                                       : "VIDEO";
}

bool sb_webhook_url_good(const char *url)
{
    static const char *const hosts[] = {"127.0.0.1", "localhost", "[::1]"};
    const char *host = strstr(url, "://");
    if (!sb_url_good(url) || !host)
        return false;
    host += 3;
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        size_t n = strlen(hosts[i]);
        if (strncmp(host, hosts[i], n) == 0 && strchr(":/", host[n])) // also the end
            return true;
    }
    return false;
}

// ---- events --------------------------------------------------------------------------------------------------

// Events about some comments only may be wanted.
static bool is_wanted(struct sb *sb, const char *type, const json_t *content)
{
    json_t *items = json_object_get(sb->webhooks->items, type), *item, *video;
    size_t i;
    char text[24];
    if (json_array_size(items) == 0 || !(video = json_object_get(content, "video_id")))
        return true;
    snprintf(text, sizeof text, "%lld", (long long)json_integer_value(video));
    json_array_foreach(items, i, item)
    {
        if (strcmp(json_string_value(item), text) == 0)
            return true;
    }
    return false;
}

// The body as it travels: content is JSON within a string.
static char *make_body(struct sb *sb, enum sb_kind kind, const char *event, const char *user,
                       const json_t *content)
{
    char *inner = json_dumps(content, JSON_COMPACT);
    json_t *body = json_pack("{s:s, s:s, s:I, s:s, s:s}", "client_key", sb_app_id(sb, kind), "event", event,
                             "create_time", (json_int_t)sb_now(sb), "user_openid", user, "content",
                             inner ? inner : "{}");
    char *text = json_dumps(body, JSON_COMPACT);
    free(inner);
    json_decref(body);
    return text;
}

static void add_delivery(struct sb *sb, enum sb_kind kind, const char *event, const char *url,
                         const char *body, const struct sb_webhook_order *order)
{
    struct sb_webhooks *w = sb->webhooks;
    json_int_t now = sb_now_ms(sb);
    if (json_array_size(w->deliveries) >= KEPT)
        json_array_remove(w->deliveries, 0);
    json_array_append_new(w->deliveries, json_pack("{s:I, s:s, s:s, s:s, s:s, s:s, s:[], s:I, s:I, s:I, s:b}",
                                                   "id", (json_int_t)++w->number, "app",
                                                   kind == SB_DEVELOPER ? "developer" : "business", "event",
                                                   event, "callback_url", url, "state", "waiting", "body",
                                                   body, "attempts", "first_ms", now, "due_ms", now, "_age",
                                                   (json_int_t)order->age, "_forged", order->forged));
    pthread_cond_signal(&w->changed);
}

int64_t sb_webhook_event(struct sb *sb, enum sb_kind kind, const char *event, const char *user,
                         json_t *content, const struct sb_webhook_order *order)
{
    static const struct sb_webhook_order plain = {0};
    const char *url = json_string_value(json_object_get(sb->webhooks->callbacks, type_of(kind, event)));
    int64_t id = 0;
    if (url && is_wanted(sb, type_of(kind, event), content)) {
        char *body = make_body(sb, kind, event, user, content);
        for (int64_t i = 0; body && i <= (order ? order->copies : 0); i++)
            add_delivery(sb, kind, event, url, body, order ? order : &plain);
        free(body);
        id = sb->webhooks->number;
    }
    json_decref(content);
    return id;
}

// ---- v1.3 business/webhook/* ---------------------------------------------------------------------------------

static void answer_type(struct sb_req *req, const char *type)
{
    struct sb_webhooks *w = req->sb->webhooks;
    json_t *data = json_pack("{s:s, s:s}", "app_id", sb_app_id(req->sb, SB_BUSINESS), "event_type", type);
    if (json_object_get(w->callbacks, type))
        json_object_set(data, "callback_url", json_object_get(w->callbacks, type));
    json_t *items = json_object_get(w->items, type);
    json_object_set_new(data, "item_list", items ? json_incref(items) : json_array());
    sb_v13_ok(req, data);
}

static bool check_type(struct sb_req *req, const char **type)
{
    if (!sb_v13_app(req, SB_BUSINESS, "app_id", "secret"))
        return false;
    *type = sb_str(req, "event_type", "");
    for (size_t i = 0; i < TYPES; i++)
        if (strcmp(types[i], *type) == 0)
            return true;
    sb_v13_fail(req, 40002, "event_type: \"%.60s\" is not supported.", *type);
    return false;
}

void sb_webhook_update(struct sb_req *req)
{
    struct sb_webhooks *w = req->sb->webhooks;
    const char *type, *url = sb_str(req, "callback_url", "");
    json_t *items = sb_arg(req, "item_list"), *own;
    if (!check_type(req, &type))
        return;
    if (!sb_webhook_url_good(url)) {
        sb_v13_fail(req, 40002,
                    "callback_url: The sandbox sends to this machine only, such as "
                    "http://127.0.0.1:8080/.");
        return;
    }
    json_object_set_new(w->callbacks, type, json_string(url));
    if (items && strcmp(type, "COMMENT") == 0) {
        own = json_object_get(w->items, type) ? json_incref(json_object_get(w->items, type)) : json_array();
        json_array_extend(own, items);
        json_object_set_new(w->items, type, own);
    }
    pthread_cond_signal(&w->changed);
    answer_type(req, type);
}

void sb_webhook_list(struct sb_req *req)
{
    const char *type;
    if (check_type(req, &type))
        answer_type(req, type);
}

void sb_webhook_delete(struct sb_req *req)
{
    struct sb_webhooks *w = req->sb->webhooks;
    json_t *items = sb_arg(req, "item_list"), *left, *item, *gone;
    const char *type;
    size_t i, k;
    if (!check_type(req, &type))
        return;
    left = json_array();
    json_array_foreach(json_object_get(w->items, type), i, item)
    {
        bool keep = true;
        json_array_foreach(items, k, gone)
        {
            keep = keep && !json_equal(item, gone);
        }
        if (keep)
            json_array_append(left, item);
    }
    json_object_set_new(w->items, type, left);
    if (!items || json_array_size(left) == 0)
        json_object_del(w->callbacks, type);
    answer_type(req, type);
}

// ---- the control endpoint ------------------------------------------------------------------------------------

static void show(struct sb_req *req)
{
    struct sb_webhooks *w = req->sb->webhooks;
    json_t *list = json_array(), *delivery;
    size_t i, waiting = 0;
    json_array_foreach(w->deliveries, i, delivery)
    {
        json_t *copy = json_deep_copy(delivery);
        json_object_del(copy, "_age");
        json_object_del(copy, "_forged");
        json_array_append_new(list, copy);
        waiting += strcmp(json_string_value(json_object_get(delivery, "state")), "waiting") == 0;
    }
    sb_answer_json(req, 200,
                   json_pack("{s:I, s:o, s:i, s:o}", "now_ms", (json_int_t)sb_now_ms(req->sb), "callbacks",
                             json_deep_copy(w->callbacks), "waiting", (int)waiting, "deliveries", list));
}

static void refuse(struct sb_req *req, const char *why)
{
    sb_answer_json(req, 400, json_pack("{s:s}", "error", why));
}

// An empty address ends the deliveries. Those that wait go on.
static bool set_callback(struct sb *sb, enum sb_kind kind, const char *url)
{
    json_t *callbacks = sb->webhooks->callbacks;
    const char *const *names = types, *developer[] = {"developer"};
    size_t count = TYPES;
    if (*url && !sb_webhook_url_good(url))
        return false;
    if (json_object_size(callbacks) == 0) { // what was before is not told
        sb_developer_watch(sb);
        sb_business_watch(sb);
    }
    if (kind == SB_DEVELOPER) {
        names = developer;
        count = 1;
    }
    for (size_t i = 0; i < count; i++) {
        json_object_del(callbacks, names[i]);
        if (*url)
            json_object_set_new(callbacks, names[i], json_string(url));
    }
    pthread_cond_signal(&sb->webhooks->changed);
    return true;
}

static bool trigger(struct sb_req *req, enum sb_kind kind, const char *event)
{
    struct sb_webhook_order order = {
        .age = sb_int(req, "age", 0), .forged = sb_true(req, "forged"), .copies = sb_int(req, "copies", 0)};
    json_t *content = sb_arg(req, "content");
    const char *user = kind == SB_DEVELOPER ? sb_dev(req->sb)->open_id : SB_BUSINESS_OPEN_ID;
    return sb_webhook_event(req->sb, kind, event, sb_str(req, "user_openid", user),
                            json_is_object(content) ? json_incref(content) : json_object(), &order) > 0;
}

// {"callback_url": "…"} and {"event": "…", "content": {…}, …}, for the app "developer" or "business".
static void post_webhook(struct sb_req *req)
{
    const char *app = sb_str(req, "app", "developer"), *event = sb_str(req, "event", NULL);
    enum sb_kind kind = strcmp(app, "business") == 0 ? SB_BUSINESS : SB_DEVELOPER;
    const char *url = sb_str(req, "callback_url", NULL);
    if (kind == SB_DEVELOPER && strcmp(app, "developer") != 0)
        refuse(req, "app must be developer or business.");
    else if (!url && !event)
        refuse(req, "Give callback_url, or event and its content.");
    else if (url && !set_callback(req->sb, kind, url))
        refuse(req, "callback_url must be on this machine, such as http://127.0.0.1:8080/.");
    else if (event && !trigger(req, kind, event))
        refuse(req, "Nobody wants this event: give a callback_url first.");
    else
        show(req);
}

// ---- the module ----------------------------------------------------------------------------------------------

static struct sb_webhooks *hooks(struct sb *sb)
{
    if (!sb->webhooks) {
        sb->webhooks = calloc(1, sizeof *sb->webhooks);
        if (!sb->webhooks)
            abort(); // nothing can be served without it
        sb->webhooks->callbacks = json_object();
        sb->webhooks->items = json_object();
        sb->webhooks->deliveries = json_array();
        pthread_cond_init(&sb->webhooks->changed, NULL);
    }
    return sb->webhooks;
}

// Options come before the start.
static bool option_webhook(struct sb *sb, const char *value)
{
    struct sb_webhooks *w = hooks(sb);
    return sb_webhook_url_good(value) &&
           snprintf(w->first, sizeof w->first, "%s", value) < (int)sizeof w->first;
}

static void reset(struct sb *sb)
{
    struct sb_webhooks *w = sb->webhooks;
    json_object_clear(w->callbacks);
    json_object_clear(w->items);
    json_array_clear(w->deliveries);
    if (*w->first) {
        set_callback(sb, SB_DEVELOPER, w->first);
        set_callback(sb, SB_BUSINESS, w->first);
    }
}

static bool start(struct sb *sb)
{
    hooks(sb);
    reset(sb);
    return sb_webhook_start(sb);
}

static void stop(struct sb *sb)
{
    struct sb_webhooks *w = sb->webhooks;
    if (!w)
        return;
    sb_webhook_stop(sb);
    json_decref(w->callbacks);
    json_decref(w->items);
    json_decref(w->deliveries);
    pthread_cond_destroy(&w->changed);
    free(w);
    sb->webhooks = NULL;
}

static void clock_moved(struct sb *sb)
{
    pthread_cond_signal(&sb->webhooks->changed);
}

static const struct sb_option options[] = {
    {"webhook", "URL", "send webhooks of all apps to this address on this machine", option_webhook}, {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = "/sandbox/webhook", .handle = show},
    {.method = "POST", .path = "/sandbox/webhook", .body = SB_BODY_JSON, .handle = post_webhook},
    {0},
};

const struct sb_module sb_module_webhook = {.name = "webhook",
                                            .family = &sb_family_control,
                                            .routes = routes,
                                            .options = options,
                                            .start = start,
                                            .reset = reset,
                                            .stop = stop,
                                            .clock_moved = clock_moved};
