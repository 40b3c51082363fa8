// Ads: accounts, authorisation, and the module's life. Runs under the state lock.
#include "sb_ads.h"

#include <stdlib.h>
#include <string.h>

// ---- state ---------------------------------------------------------------------------------------------------

static json_t *make_advertiser(const char *id, const char *name, const char *currency, const char *country,
                               const char *timezone)
{
    return json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:f, s:s, s:s, s:s, s:s, s:s, s:b, s:b, s:I}",
        "advertiser_id", id, "name", name, "status", "STATUS_ENABLE", "role", "ROLE_ADVERTISER", "company",
        "Harbour Bicycles Ltd", "currency", currency, "timezone", timezone, "display_timezone", timezone,
        "country", country, "industry", "291408", "balance", 1234.56, "email", "a***@example.com", "language",
        "en", "advertiser_account_type", "AUCTION", "owner_bc_id", SB_FIRST_BC, "telephone_number", "",
        "ads_only_mode", 0, "can_use_custom_identity", 1, "create_time", (json_int_t)1672531200);
}

static json_t *make_object(const char *advertiser, const char *id_name, const char *id, const char *name_name,
                           const char *name)
{
    return json_pack("{s:s, s:s, s:s, s:s, s:s, s:s}", "advertiser_id", advertiser, id_name, id, name_name,
                     name, "operation_status", "ENABLE", "create_time", "2026-01-05 09:30:00", "modify_time",
                     "2026-01-05 09:30:00");
}

// One campaign with one ad group and one ad, so that a first look finds something.
static void add_first_objects(struct sb_ads *ads)
{
    const char *advertiser = "7000000000000000001", *campaign = "7400000000000000001";
    const char *adgroup = "7400000000000000011", *ad = "7400000000000000111";
    json_t *object = make_object(advertiser, "campaign_id", campaign, "campaign_name", "Spring bicycles");
    json_object_set_new(object, "objective_type", json_string("TRAFFIC"));
    json_object_set_new(object, "budget_mode", json_string("BUDGET_MODE_DAY"));
    json_object_set_new(object, "budget", json_real(50.5));
    json_object_set_new(object, "secondary_status", json_string("CAMPAIGN_STATUS_ENABLE"));
    json_object_set_new(ads->campaigns, campaign, object);
    object = make_object(advertiser, "adgroup_id", adgroup, "adgroup_name", "Riders in towns");
    json_object_set_new(object, "campaign_id", json_string(campaign));
    json_object_set_new(object, "budget_mode", json_string("BUDGET_MODE_DAY"));
    json_object_set_new(object, "budget", json_real(20.1));
    json_object_set_new(object, "optimization_goal", json_string("CLICK"));
    json_object_set_new(object, "billing_event", json_string("CPC"));
    json_object_set_new(ads->adgroups, adgroup, object);
    object = make_object(advertiser, "ad_id", ad, "ad_name", "Red bicycle");
    json_object_set_new(object, "campaign_id", json_string(campaign));
    json_object_set_new(object, "adgroup_id", json_string(adgroup));
    json_object_set_new(object, "ad_format", json_string("SINGLE_VIDEO"));
    json_object_set_new(object, "ad_text", json_string("@harbour bicycles: twenty gears, no noise"));
    json_object_set_new(ads->ads, ad, object);
}

static void fill(struct sb_ads *ads)
{
    json_t **stores[] = {&ads->advertisers, &ads->videos,   &ads->images,  &ads->files,
                         &ads->campaigns,   &ads->adgroups, &ads->ads,     &ads->tasks,
                         &ads->products,    &ads->feeds,    &ads->repeats, &ads->kept};
    for (size_t i = 0; i < sizeof stores / sizeof *stores; i++) {
        json_decref(*stores[i]);
        *stores[i] = json_object();
    }
    sb_ads_uploads_free(ads);
    json_object_set_new(
        ads->advertisers, "7000000000000000001",
        make_advertiser("7000000000000000001", "Harbour Bicycles", "EUR", "DE", "Europe/Berlin"));
    json_object_set_new(
        ads->advertisers, "7000000000000000002",
        make_advertiser("7000000000000000002", "Harbour Bicycles US", "USD", "US", "America/New_York"));
    json_object_set_new(ads->advertisers, SB_LARGE_ADVERTISER,
                        make_advertiser(SB_LARGE_ADVERTISER, "Twenty thousand ads", "USD", "US", "Etc/GMT"));
    json_object_set_new(
        ads->advertisers, SB_HUGE_ADVERTISER,
        make_advertiser(SB_HUGE_ADVERTISER, "Too many ads for one report", "USD", "US", "Etc/GMT"));
    add_first_objects(ads);
    json_object_set_new(ads->kept, "catalog/",
                        json_pack("{s:{s:s, s:s, s:s}}", SB_FIRST_CATALOG, "catalog_id", SB_FIRST_CATALOG,
                                  "catalog_name", "Bicycles", "bc_id", SB_FIRST_BC));
}

static bool start(struct sb *sb)
{
    struct sb_ads *ads = sb->ads = calloc(1, sizeof *ads);
    struct sb_grant *grant = ads ? sb_grant_new(sb, SB_ADS, "", "", false) : NULL;
    struct sb_code *code = grant ? sb_code_new(sb, SB_ADS, "", "", sb_redirect_uri(sb, SB_ADS), "") : NULL;
    if (!code)
        return false;
    memcpy(ads->token, grant->access, sizeof ads->token);
    memcpy(ads->code, code->code, sizeof ads->code);
    fill(ads);
    return true;
}

static void reset(struct sb *sb)
{
    fill(sb->ads);
}

static void stop(struct sb *sb)
{
    struct sb_ads *ads = sb->ads;
    if (!ads)
        return;
    json_t *stores[] = {ads->advertisers, ads->videos,   ads->images,  ads->files,
                        ads->campaigns,   ads->adgroups, ads->ads,     ads->tasks,
                        ads->products,    ads->feeds,    ads->repeats, ads->kept};
    for (size_t i = 0; i < sizeof stores / sizeof *stores; i++)
        json_decref(stores[i]);
    sb_ads_uploads_free(ads);
    free(ads);
    sb->ads = NULL;
}

// All accounts, or those chosen at the consent page.
static json_t *ids_of(struct sb *sb, const char *chosen)
{
    json_t *ids = json_array(), *info;
    const char *id;
    json_object_foreach(sb->ads->advertisers, id, info)
    {
        if (!*chosen || sb_has_scope(chosen, id))
            json_array_append_new(ids, json_string(id));
    }
    return ids;
}

static void announce(struct sb *sb, json_t *into)
{
    json_object_set_new(into, "ads",
                        json_pack("{s:s, s:s, s:s, s:s, s:o, s:s, s:s}", "app_id", sb_app_id(sb, SB_ADS),
                                  "secret", sb_app_secret(sb, SB_ADS), "auth_code", sb->ads->code,
                                  "access_token", sb->ads->token, "advertiser_ids", ids_of(sb, ""), "bc_id",
                                  SB_FIRST_BC, "catalog_id", SB_FIRST_CATALOG));
}

static void configure(struct sb *sb, json_t *into)
{
    json_object_set_new(into, "ads",
                        json_pack("{s:s, s:s, s:s, s:s, s:s}", "base_url", sb->base_url, "app_id",
                                  sb_app_id(sb, SB_ADS), "secret", sb_app_secret(sb, SB_ADS), "redirect_uri",
                                  sb_redirect_uri(sb, SB_ADS), "access_token", sb->ads->token));
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
    struct sb_ads *ads = sb->ads;
    json_object_set_new(into, "ads",
                        json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:O}", "videos", values_of(ads->videos),
                                  "images", values_of(ads->images), "campaigns", values_of(ads->campaigns),
                                  "adgroups", values_of(ads->adgroups), "ads", values_of(ads->ads),
                                  "report_tasks", values_of(ads->tasks), "products", ads->products));
}

json_t *sb_ads_accounts(struct sb *sb)
{
    json_t *list = json_array(), *info;
    const char *id;
    json_object_foreach(sb->ads->advertisers, id, info)
    {
        json_array_append_new(list, json_pack("{s:s, s:O}", "advertiser_id", id, "advertiser_name",
                                              json_object_get(info, "name")));
    }
    return list;
}

bool sb_ads_authorised(struct sb *sb, const struct sb_grant *grant, const char *advertiser_id)
{
    return json_object_get(sb->ads->advertisers, advertiser_id) &&
           (!*grant->account || sb_has_scope(grant->account, advertiser_id));
}

json_t *sb_ads_own(struct sb_req *req, json_t *objects, const char *id)
{
    json_t *object = id ? json_object_get(objects, id) : NULL;
    const char *owner = json_string_value(json_object_get(object, "advertiser_id"));
    if (!owner)
        owner = json_string_value(json_object_get(object, "_advertiser"));
    return owner && strcmp(owner, sb_str(req, "advertiser_id", "")) == 0 ? object : NULL;
}

// ---- authorisation -------------------------------------------------------------------------------------------

// Permission numbers; the first is beyond 2^53 on purpose, as the real ones are.
static json_t *scope_list(void)
{
    return json_pack("[I, i, i, i, i, i, i]", (json_int_t)7043626160646946818, 4, 44, 100, 600, 610, 611);
}

static struct sb_grant *spend(struct sb_req *req, const char *code_name)
{
    struct sb_code *code = NULL;
    enum sb_verdict verdict = sb_code_spend(req->sb, SB_ADS, sb_str(req, code_name, ""), &code);
    if (verdict == SB_OK)
        return sb_grant_new(req->sb, SB_ADS, code->account, "", false);
    sb_v13_fail(req, 40110, "The %s is %s.", code_name,
                verdict == SB_USED      ? "used already"
                : verdict == SB_EXPIRED ? "expired"
                                        : "invalid or cancelled");
    return NULL;
}

void sb_ads_post_access_token(struct sb_req *req)
{
    struct sb_grant *grant;
    if (!sb_v13_app(req, SB_ADS, "app_id", "secret") || !(grant = spend(req, "auth_code")))
        return;
    bool with_ids = !json_is_false(sb_arg(req, "return_advertiser_ids"));
    sb_v13_ok(req,
              json_pack("{s:s, s:o, s:o}", "access_token", grant->access, "advertiser_ids",
                        with_ids ? ids_of(req->sb, grant->account) : json_array(), "scope", scope_list()));
}

// The variant whose fields stand beside the code.
void sb_ads_post_token(struct sb_req *req)
{
    struct sb_grant *grant;
    if (!sb_v13_app(req, SB_ADS, "client_id", "client_secret") || !(grant = spend(req, "code")))
        return;
    sb_answer_json(req, 200,
                   json_pack("{s:i, s:s, s:s, s:s, s:s, s:o, s:o}", "code", 0, "message", "OK", "request_id",
                             req->request_id, "access_token", grant->access, "token_type", "Bearer",
                             "advertiser_ids", ids_of(req->sb, grant->account), "scope", scope_list()));
    sb_answer_header(req, "X-Tt-Logid", req->request_id);
}

void sb_ads_post_revoke(struct sb_req *req)
{
    struct sb_grant *grant;
    if (!sb_v13_app(req, SB_ADS, "app_id", "secret"))
        return;
    if (sb_grant_by_access(req->sb, SB_ADS, sb_str(req, "access_token", ""), &grant) != SB_OK) {
        sb_v13_fail(req, 40105, "Access token is incorrect or has been revoked.");
        return;
    }
    grant->revoked = true;
    sb_v13_ok(req, json_pack("{s:s, s:o}", "app_id", sb_app_id(req->sb, SB_ADS), "advertiser_ids",
                             ids_of(req->sb, grant->account)));
}

void sb_ads_get_advertisers(struct sb_req *req)
{
    if (!sb_v13_app(req, SB_ADS, "app_id", "secret"))
        return;
    json_t *list = json_array(), *info;
    const char *id;
    json_object_foreach(req->sb->ads->advertisers, id, info)
    {
        if (sb_ads_authorised(req->sb, req->grant, id))
            json_array_append_new(list, json_pack("{s:s, s:O}", "advertiser_id", id, "advertiser_name",
                                                  json_object_get(info, "name")));
    }
    sb_v13_ok(req, json_pack("{s:o}", "list", list));
}

void sb_ads_get_advertiser_info(struct sb_req *req)
{
    json_t *list = json_array(), *id;
    size_t i;
    json_array_foreach(sb_arg(req, "advertiser_ids"), i, id)
    {
        json_t *info = json_object_get(req->sb->ads->advertisers, json_string_value(id));
        json_array_append_new(list, sb_v13_pick(info, sb_arg(req, "fields")));
    }
    sb_v13_ok(req, json_pack("{s:o}", "list", list));
}

void sb_ads_get_user(struct sb_req *req)
{
    sb_v13_ok(req,
              json_pack("{s:s, s:s, s:s, s:I, s:s}", "display_name", "Ada Example", "email",
                        "a***@example.com", "core_user_id", "7500000000000000001", "create_time",
                        (json_int_t)1672531200, "avatar_url", "https://p16-sandbox.example.com/avatar.jpeg"));
}

const struct sb_module sb_module_ads = {.name = "ads",
                                        .family = &sb_v13_family,

                                        .start = start,
                                        .reset = reset,
                                        .stop = stop,
                                        .announce = announce,
                                        .configure = configure,
                                        .state = describe};
