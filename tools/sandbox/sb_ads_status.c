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

void sb_ads_switch_campaigns(struct sb_req *req)
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

void sb_ads_switch_adgroups(struct sb_req *req)
{
    update_status(req, &sb_adgroup_kind);
}

void sb_ads_switch_ads(struct sb_req *req)
{
    update_status(req, &sb_ad_kind);
}
