// Ads: switching campaigns, ad groups and ads on and off. Runs under the state lock.
#include "sb_ads_objects.h"

#include <string.h>

// The ids that are not the advertiser's own, with a sentence each.
static json_t *list_errors(struct sb_req *req, const struct sb_ads_kind *kind, const json_t *ids)
{
    json_t *errors = json_array(), *id;
    size_t i;
    json_array_foreach(ids, i, id)
    {
        if (!sb_ads_own(req, sb_ads_store(req->sb->ads, kind), json_string_value(id)))
            json_array_append_new(
                errors, json_pack("{s:O, s:s}", kind->id, id, "error_message", "The object does not exist."));
    }
    return errors;
}

static json_t *switch_all(struct sb_req *req, const struct sb_ads_kind *kind, const json_t *ids)
{
    json_t *done = json_array(), *id;
    size_t i;
    char when[32];
    sb_time_text(sb_now(req->sb), true, when);
    json_array_foreach(ids, i, id)
    {
        json_t *object = sb_ads_own(req, sb_ads_store(req->sb->ads, kind), json_string_value(id));
        if (!object)
            continue;
        json_object_set(object, "operation_status", sb_arg(req, "operation_status"));
        json_object_set_new(object, "modify_time", json_string(when));
        json_array_append(done, id);
    }
    return done;
}

static void update_status(struct sb_req *req, const struct sb_ads_kind *kind)
{
    json_t *ids = sb_arg(req, kind->ids);
    bool partly = sb_true(req, "allow_partial_success");
    if (!ids) {
        sb_v13_fail(req, 40002, "%s: Missing data for required field.", kind->ids);
        return;
    }
    json_t *errors = list_errors(req, kind, ids);
    size_t failed = json_array_size(errors);
    if (failed > 0 && (!partly || failed == json_array_size(ids))) {
        sb_v13_fail(req, 40002, "%s: %.60s does not exist.", kind->ids,
                    json_string_value(json_object_get(json_array_get(errors, 0), kind->id)));
        json_decref(errors);
        return;
    }
    json_t *data = json_pack("{s:o, s:O}", kind->ids, switch_all(req, kind, ids), "status",
                             sb_arg(req, "operation_status"));
    if (partly)
        json_object_set(data, "error_list", errors);
    json_decref(errors);
    sb_v13_ok(req, data);
    if (failed > 0)
        sb_v13_family.make_partial(sb_answered(req));
}

static void post_campaigns(struct sb_req *req)
{
    update_status(req, &sb_campaign_kind);
    json_t *data = json_object_get(sb_answered(req), "data"), *id, *list;
    size_t i;
    if (!json_object_get(data, "campaign_ids"))
        return;
    list = json_array();
    json_array_foreach(json_object_get(data, "campaign_ids"), i, id)
    {
        json_array_append_new(
            list, json_pack("{s:O, s:O}", "campaign_id", id, "status", sb_arg(req, "operation_status")));
    }
    json_object_set_new(data, "campaign_list", list);
}

static void post_adgroups(struct sb_req *req)
{
    update_status(req, &sb_adgroup_kind);
}

static void post_ads(struct sb_req *req)
{
    update_status(req, &sb_ad_kind);
}

// clang-format off
#define STATUSES "ENABLE|DISABLE|DELETE|FROZEN"
static const struct sb_rule campaign_rules[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"campaign_ids", SB_IDS, SB_REQUIRED, NULL, 1, 100, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, STATUSES, 0, 0, NULL},
    {0}};
static const struct sb_rule adgroup_rules[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_ids", SB_IDS, SB_REQUIRED, NULL, 1, 20, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, STATUSES, 0, 0, NULL},
    {"allow_partial_success", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};
static const struct sb_rule ad_rules[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_ids", SB_IDS, 0, NULL, 1, 20, NULL},
    {"aco_ad_ids", SB_IDS, 0, NULL, 1, 20, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, STATUSES, 0, 0, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = "/open_api/v1.3/campaign/status/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = campaign_rules, .handle = post_campaigns},
    {.method = "POST", .path = "/open_api/v1.3/adgroup/status/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = adgroup_rules, .handle = post_adgroups},
    {.method = "POST", .path = "/open_api/v1.3/ad/status/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = ad_rules, .handle = post_ads},
    {0}};
// clang-format on

const struct sb_module sb_module_ads_status = {
    .name = "ads status", .family = &sb_v13_family, .routes = routes};
