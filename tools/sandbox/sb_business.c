// Accounts: authorisation, the account itself, and the module's life. Runs under the state lock.
#include "sb_business.h"
#include "sb_webhook.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

// ---- state ---------------------------------------------------------------------------------------------------

static void fill(struct sb *sb)
{
    struct sb_business *b = sb->business;
    json_t **stores[] = {&b->posts, &b->publishes, &b->comments, &b->images, &b->properties};
    for (size_t i = 0; i < sizeof stores / sizeof *stores; i++) {
        json_decref(*stores[i]);
        *stores[i] = json_object();
    }
    b->last_ms = 0;
    int64_t now = sb_now_ms(sb);
    for (int i = 25; i > 0; i--) { // three pages of the default size
        char caption[80];
        snprintf(caption, sizeof caption, "Ride %d along the harbour #bicycle", 26 - i);
        sb_business_add_post(sb, caption, i % 5 ? "VIDEO" : "PHOTO", now - (int64_t)i * 86400000);
    }
    sb_business_add_comments(sb);
}

static bool start(struct sb *sb)
{
    struct sb_business *b = sb->business = calloc(1, sizeof *b);
    if (!b)
        return false;
    snprintf(b->open_id, sizeof b->open_id, SB_BUSINESS_OPEN_ID);
    struct sb_grant *grant = sb_grant_new(sb, SB_BUSINESS, b->open_id, SB_BUSINESS_SCOPES, false);
    struct sb_code *code =
        sb_code_new(sb, SB_BUSINESS, b->open_id, SB_BUSINESS_SCOPES, sb_redirect_uri(sb, SB_BUSINESS), "");
    if (!grant || !code)
        return false;
    memcpy(b->token, grant->access, sizeof b->token);
    memcpy(b->refresh, grant->refresh, sizeof b->refresh);
    memcpy(b->code, code->code, sizeof b->code);
    fill(sb);
    return true;
}

static void reset(struct sb *sb)
{
    fill(sb);
}

static void stop(struct sb *sb)
{
    struct sb_business *b = sb->business;
    if (!b)
        return;
    json_decref(b->posts);
    json_decref(b->publishes);
    json_decref(b->comments);
    json_decref(b->images);
    json_decref(b->properties);
    free(b);
    sb->business = NULL;
}

static void announce(struct sb *sb, json_t *into)
{
    struct sb_business *b = sb->business;
    json_object_set_new(into, "business",
                        json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s}", "client_id",
                                  sb_app_id(sb, SB_BUSINESS), "client_secret", sb_app_secret(sb, SB_BUSINESS),
                                  "auth_code", b->code, "redirect_uri", sb_redirect_uri(sb, SB_BUSINESS),
                                  "access_token", b->token, "refresh_token", b->refresh, "business_id",
                                  b->open_id));
}

static void configure(struct sb *sb, json_t *into)
{
    struct sb_business *b = sb->business;
    json_object_set_new(into, "business",
                        json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s}", "base_url", sb->base_url,
                                  "auth_url", sb->base_url, "app_id", sb_app_id(sb, SB_BUSINESS), "secret",
                                  sb_app_secret(sb, SB_BUSINESS), "redirect_uri",
                                  sb_redirect_uri(sb, SB_BUSINESS), "scope", SB_BUSINESS_SCOPES,
                                  "access_token", b->token, "refresh_token", b->refresh));
}

static json_t *values_of(const json_t *objects)
{
    json_t *list = json_array(), *value;
    const char *key;
    json_object_foreach((json_t *)(uintptr_t)objects, key, value)
    {
        json_array_append_new(list, sb_v13_pick(value, NULL));
    }
    return list;
}

static void describe(struct sb *sb, json_t *into)
{
    struct sb_business *b = sb->business;
    sb_business_settle(sb);
    json_object_set_new(into, "business",
                        json_pack("{s:s, s:I, s:o, s:o, s:o, s:o}", "business_id", b->open_id,
                                  "publish_count", (json_int_t)json_object_size(b->publishes), "publishes",
                                  values_of(b->publishes), "posts", values_of(b->posts), "comments",
                                  values_of(b->comments), "properties", values_of(b->properties)));
}

// ---- authorisation -------------------------------------------------------------------------------------------

static void answer_tokens(struct sb_req *req, const struct sb_grant *grant)
{
    int64_t now = sb_now(req->sb);
    sb_v13_ok(req,
              json_pack("{s:s, s:s, s:s, s:I, s:s, s:I, s:s}", "access_token", grant->access, "token_type",
                        "Bearer", "scope", grant->scope, "expires_in", (json_int_t)(grant->access_ends - now),
                        "refresh_token", grant->refresh, "refresh_token_expires_in",
                        (json_int_t)(grant->refresh_ends - now), "open_id", grant->account));
}

static bool check_grant_type(struct sb_req *req, const char *wanted)
{
    if (strcmp(sb_str(req, "grant_type", ""), wanted) == 0)
        return true;
    sb_v13_fail(req, 40108, "grant_type: Must be %s.", wanted);
    return false;
}

void sb_business_post_token(struct sb_req *req)
{
    struct sb_code *code = NULL;
    if (!sb_v13_app(req, SB_BUSINESS, "client_id", "client_secret") ||
        !check_grant_type(req, "authorization_code"))
        return;
    enum sb_verdict verdict = sb_code_spend(req->sb, SB_BUSINESS, sb_str(req, "auth_code", ""), &code);
    if (verdict != SB_OK) {
        sb_v13_fail(req, 40110, "The auth_code is %s.",
                    verdict == SB_USED      ? "used already"
                    : verdict == SB_EXPIRED ? "expired"
                                            : "invalid or cancelled");
        return;
    }
    if (strcmp(code->redirect_uri, sb_str(req, "redirect_uri", "")) != 0) {
        sb_v13_fail(req, 40002, "redirect_uri: Does not match the one of the authorization.");
        return;
    }
    struct sb_grant *grant = sb_grant_new(req->sb, SB_BUSINESS, code->account, code->scope, false);
    if (grant)
        answer_tokens(req, grant);
    else
        sb_v13_fail(req, 50000, "System error.");
}

void sb_business_post_refresh(struct sb_req *req)
{
    struct sb_grant *grant = NULL;
    if (!sb_v13_app(req, SB_BUSINESS, "client_id", "client_secret") ||
        !check_grant_type(req, "refresh_token"))
        return;
    switch (sb_grant_refresh(req->sb, SB_BUSINESS, sb_str(req, "refresh_token", ""), &grant)) {
    case SB_OK:
        answer_tokens(req, grant);
        break;
    case SB_EXPIRED:
        sb_v13_fail(req, 40103, "The refresh token has expired.");
        break;
    default: // also one that was replaced by a newer one
        sb_v13_fail(req, 40107, "The refresh token is invalid.");
    }
}

void sb_business_post_revoke(struct sb_req *req)
{
    struct sb_grant *grant = NULL;
    if (!sb_v13_app(req, SB_BUSINESS, "client_id", "client_secret"))
        return;
    if (sb_grant_by_access(req->sb, SB_BUSINESS, sb_str(req, "access_token", ""), &grant) != SB_OK) {
        sb_v13_fail(req, 40105, "Access token is incorrect or has been revoked.");
        return;
    }
    grant->revoked = true;
    sb_webhook_event(req->sb, SB_BUSINESS, "authorization.removed", grant->account,
                     json_pack("{s:i}", "reason", 5), NULL); // by the developer
    sb_v13_ok(req, NULL);
}

void sb_business_post_token_info(struct sb_req *req)
{
    struct sb_grant *grant = NULL;
    if (!sb_v13_app(req, SB_BUSINESS, "app_id", NULL))
        return;
    enum sb_verdict verdict =
        sb_grant_by_access(req->sb, SB_BUSINESS, sb_str(req, "access_token", ""), &grant);
    if (verdict == SB_OK)
        sb_v13_ok(req, json_pack("{s:s, s:s, s:s}", "app_id", sb_app_id(req->sb, SB_BUSINESS), "creator_id",
                                 grant->account, "scope", grant->scope));
    else if (verdict == SB_EXPIRED)
        sb_v13_fail(req, 40102, "Access token has expired.");
    else
        sb_v13_fail(req, 40105, "Access token is incorrect or has been revoked.");
}

// ---- the account ---------------------------------------------------------------------------------------------

static json_t *account_facts(struct sb_req *req)
{
    return json_pack(
        "{s:b, s:s, s:s, s:s, s:s, s:s, s:b, s:i, s:i, s:i, s:I, s:[{s:s, s:f}, {s:s, s:f}], s:[{s:s, s:f}, "
        "{s:s, "
        "s:f}], s:[{s:s, s:f}, {s:s, s:f}], s:[{s:s, s:f}]}",
        "is_business_account", 1, "profile_image", "https://p16-sandbox.example.com/profile.jpeg", "username",
        "harbour.bicycles", "profile_deep_link", "https://vm.tiktok.com/sandbox/", "display_name",
        "Harbour Bicycles", "bio_description", "Twenty gears, no noise", "is_verified", 0, "following_count",
        12, "followers_count", 3456, "total_likes", 98765, "videos_count",
        (json_int_t)json_object_size(req->sb->business->posts), "audience_ages", "age", "18-24", "percentage",
        0.4, "age", "25-34", "percentage", 0.6, "audience_genders", "gender", "Female", "percentage", 0.51,
        "gender", "Male", "percentage", 0.49, "audience_countries", "country", "DE", "percentage", 0.7,
        "country", "US", "percentage", 0.3, "audience_cities", "city_name", "Hamburg", "percentage", 0.5);
}

static const char *const daily_fields[] = {"video_views",
                                           "unique_video_views",
                                           "profile_views",
                                           "likes",
                                           "comments",
                                           "shares",
                                           "phone_number_clicks",
                                           "lead_submissions",
                                           "app_download_clicks",
                                           "bio_link_clicks",
                                           "email_clicks",
                                           "address_clicks",
                                           "daily_total_followers",
                                           "daily_new_followers",
                                           "daily_lost_followers",
                                           "followers_count",
                                           "engaged_audience",
                                           NULL};

static int64_t day_of(const char *date)
{
    struct tm tm = {.tm_year = atoi(date) - 1900, .tm_mon = atoi(date + 5) - 1, .tm_mday = atoi(date + 8)};
    return (int64_t)timegm(&tm) / 86400;
}

static bool asked(const json_t *fields, const char *name)
{
    size_t i;
    json_t *field;
    json_array_foreach(fields, i, field)
    {
        if (strcmp(json_string_value(field), name) == 0)
            return true;
    }
    return false;
}

// One entry a day, when a daily field is asked for; NULL when none is.
static json_t *daily_metrics(const json_t *fields, int64_t first, int64_t last)
{
    json_t *list = json_array();
    bool any = false;
    for (int64_t day = first; day <= last; day++) {
        char when[32];
        sb_time_text(day * 86400, true, when);
        when[10] = '\0';
        json_t *entry = json_pack("{s:s}", "date", when);
        for (size_t i = 0; daily_fields[i]; i++) {
            if (!asked(fields, daily_fields[i]))
                continue;
            any = true;
            json_object_set_new(entry, daily_fields[i],
                                json_integer((day * 37 + (int64_t)i * 11) % 900 + 20));
        }
        json_array_append_new(list, entry);
    }
    if (any)
        return list;
    json_decref(list);
    return NULL;
}

void sb_business_get_account(struct sb_req *req)
{
    int64_t today = sb_now(req->sb) / 86400;
    const char *start_date = sb_str(req, "start_date", NULL), *end_date = sb_str(req, "end_date", NULL);
    int64_t last = end_date ? day_of(end_date) : today - 1;
    int64_t first = start_date ? day_of(start_date) : last - 6;
    if (first > last || first < today - 60 || last > today) {
        sb_v13_fail(req, 40002,
                    "start_date: The range must lie within the last 60 days and end after it begins.");
        return;
    }
    json_t *fields = sb_arg(req, "fields") ? json_incref(sb_arg(req, "fields"))
                                           : json_pack("[s, s]", "display_name", "profile_image");
    sb_business_settle(req->sb);
    json_t *all = account_facts(req), *data = sb_v13_pick(all, fields),
           *metrics = daily_metrics(fields, first, last);
    if (metrics)
        json_object_set_new(data, "metrics", metrics);
    json_decref(all);
    json_decref(fields);
    sb_v13_ok(req, data);
}

void sb_business_get_benchmark(struct sb_req *req)
{
    sb_v13_ok(req, json_pack("{s:s, s:f, s:f, s:f, s:f, s:f, s:f, s:f, s:f}", "business_category",
                             sb_str(req, "business_category", ""), "average_likes", 812.4, "average_comments",
                             23.5, "average_shares", 41.2, "average_video_count", 9.3,
                             "average_follower_count", 15230.0, "average_follower_growth", 0.021,
                             "average_engagement_rate", 0.047, "average_video_views", 10432.7));
}

const struct sb_module sb_module_business = {.name = "business",
                                             .family = &sb_v13_family,

                                             .start = start,
                                             .reset = reset,
                                             .stop = stop,
                                             .announce = announce,
                                             .configure = configure,
                                             .state = describe};
