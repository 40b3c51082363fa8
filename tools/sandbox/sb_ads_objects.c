// Ads: reading, creating and changing campaigns, ad groups and ads. Runs under the state lock.
#include "sb_ads_objects.h"
#include "sb_report.h"

#include <stdlib.h>
#include <string.h>

enum { REPEAT_WINDOW = 10 };

const struct sb_ads_kind sb_campaign_kind = {"campaign_id", "campaign_ids", "campaign_name", NULL};
const struct sb_ads_kind sb_adgroup_kind = {"adgroup_id", "adgroup_ids", "adgroup_name", "campaign_id"};
const struct sb_ads_kind sb_ad_kind = {"ad_id", "ad_ids", "ad_name", "adgroup_id"};

json_t *sb_ads_store(struct sb_ads *ads, const struct sb_ads_kind *kind)
{
    return kind == &sb_campaign_kind ? ads->campaigns : kind == &sb_adgroup_kind ? ads->adgroups : ads->ads;
}

static const struct sb_ads_kind *parent_of(const struct sb_ads_kind *kind)
{
    return kind == &sb_ad_kind ? &sb_adgroup_kind : &sb_campaign_kind;
}

// ---- budgets -------------------------------------------------------------------------------------------------

// How the number was written in the body: 20.100000000000001 and 20.1 are the same double, but not the same money.
static bool cents_at_most(const char *body, const char *name)
{
    char key[40];
    snprintf(key, sizeof key, "\"%s\"", name);
    const char *at = body ? strstr(body, key) : NULL;
    if (!at)
        return true;
    at += strlen(key);
    at += strspn(at, " \t\r\n:");
    const char *dot = at + strspn(at, "0123456789");
    return *dot != '.' ? strspn(dot, "eE") == 0 : strspn(dot + 1, "0123456789") <= 2;
}

static bool check_budget(struct sb_req *req)
{
    const char *mode = sb_str(req, "budget_mode", NULL);
    json_t *budget = sb_arg(req, "budget");
    bool needed = mode && strcmp(mode, "BUDGET_MODE_INFINITE") != 0;
    if (needed && !budget)
        sb_v13_fail(req, 40002, "budget: Missing data for required field when budget_mode is %.60s.", mode);
    else if (!cents_at_most(req->body_text, "budget"))
        sb_v13_fail(req, 40002, "budget: At most two decimal places are allowed.");
    else
        return true;
    return false;
}

// ---- the guard against doing a call twice --------------------------------------------------------------------

static void repeat_key(struct sb_req *req, char out[512])
{
    snprintf(out, 512, "%s %s %s", req->path, sb_str(req, "advertiser_id", ""),
             sb_str(req, "request_id", ""));
}

// The same request_id within ten seconds takes effect once: the first answer is given again.
static bool answered_before(struct sb_req *req)
{
    char key[512];
    repeat_key(req, key);
    json_t *before = sb_str(req, "request_id", NULL) ? json_object_get(req->sb->ads->repeats, key) : NULL;
    if (!before || sb_now(req->sb) >= json_integer_value(json_object_get(before, "_at")) + REPEAT_WINDOW)
        return false;
    sb_v13_ok(req, json_incref(json_object_get(before, "data")));
    return true;
}

static void remember_answer(struct sb_req *req, json_t *data)
{
    char key[512];
    repeat_key(req, key);
    if (sb_str(req, "request_id", NULL))
        json_object_set_new(req->sb->ads->repeats, key,
                            json_pack("{s:I, s:O}", "_at", (json_int_t)sb_now(req->sb), "data", data));
}

// ---- creating ------------------------------------------------------------------------------------------------

static void stamp(struct sb_req *req, json_t *object, bool created)
{
    char when[32];
    sb_time_text(sb_now(req->sb), true, when);
    if (created)
        json_object_set_new(object, "create_time", json_string(when));
    json_object_set_new(object, "modify_time", json_string(when));
}

// The parent must exist and be this advertiser's.
static json_t *find_parent(struct sb_req *req, const struct sb_ads_kind *kind)
{
    const char *id = sb_str(req, kind->parent_id, "");
    json_t *parent = sb_ads_own(req, sb_ads_store(req->sb->ads, parent_of(kind)), id);
    if (!parent)
        sb_v13_fail(req, 40002, "%s: %.60s does not exist.", kind->parent_id, id);
    return parent;
}

// A new object from the members given; borrowed.
static json_t *add(struct sb_req *req, const struct sb_ads_kind *kind, const json_t *members, json_t *parent)
{
    char id[24];
    sb_new_id(req->sb, id);
    json_t *object = json_deep_copy(members);
    json_object_del(object, "request_id");
    json_object_set_new(object, kind->id, json_string(id));
    json_object_set_new(object, "advertiser_id", json_string(sb_str(req, "advertiser_id", "")));
    if (!json_object_get(object, "operation_status"))
        json_object_set_new(object, "operation_status", json_string("ENABLE"));
    json_object_set_new(object, "is_new_structure", json_true());
    if (parent)
        json_object_set(object, kind->parent_id, json_object_get(parent, kind->parent_id));
    if (kind == &sb_ad_kind)
        json_object_set(object, "campaign_id", json_object_get(parent, "campaign_id"));
    stamp(req, object, true);
    json_object_set_new(sb_ads_store(req->sb->ads, kind), id, object);
    return object;
}

static bool name_taken(struct sb_req *req, const struct sb_ads_kind *kind)
{
    json_t *store = sb_ads_store(req->sb->ads, kind), *object;
    const char *id, *name = sb_str(req, kind->name, "");
    json_object_foreach(store, id, object)
    {
        const char *own = json_string_value(json_object_get(object, kind->name));
        if (own && strcmp(own, name) == 0 && sb_ads_own(req, store, id))
            return true;
    }
    return false;
}

void sb_ads_post_campaign_create(struct sb_req *req)
{
    if (answered_before(req) || !check_budget(req))
        return;
    if (!sb_str(req, "request_id", NULL) && name_taken(req, &sb_campaign_kind)) {
        sb_v13_fail(req, 40002, "Campaign name already exists. Please try another one.");
        return;
    }
    json_t *data = sb_v13_pick(add(req, &sb_campaign_kind, req->body, NULL), NULL);
    remember_answer(req, data);
    sb_v13_ok(req, data);
}

void sb_ads_post_adgroup_create(struct sb_req *req)
{
    json_t *parent;
    if (answered_before(req) || !check_budget(req) || !(parent = find_parent(req, &sb_adgroup_kind)))
        return;
    json_t *data = sb_v13_pick(add(req, &sb_adgroup_kind, req->body, parent), NULL);
    remember_answer(req, data);
    sb_v13_ok(req, data);
}

void sb_ads_post_ad_create(struct sb_req *req)
{
    json_t *parent = find_parent(req, &sb_ad_kind), *creative;
    size_t i;
    if (!parent)
        return;
    json_t *ids = json_array(), *creatives = json_array();
    json_array_foreach(sb_arg(req, "creatives"), i, creative)
    {
        json_t *ad = add(req, &sb_ad_kind, creative, parent);
        json_array_append(ids, json_object_get(ad, "ad_id"));
        json_array_append_new(creatives, sb_v13_pick(ad, NULL));
    }
    sb_v13_ok(req, json_pack("{s:o, s:o}", "ad_ids", ids, "creatives", creatives));
}

// ---- changing ------------------------------------------------------------------------------------------------

static void change(struct sb_req *req, json_t *object, const json_t *members)
{
    json_t *copy = json_deep_copy(members);
    json_object_update(object, copy);
    json_decref(copy);
    stamp(req, object, false);
}

static void update_one(struct sb_req *req, const struct sb_ads_kind *kind)
{
    const char *id = sb_str(req, kind->id, "");
    json_t *object = sb_ads_own(req, sb_ads_store(req->sb->ads, kind), id);
    if (!object) {
        sb_v13_fail(req, 40002, "%s: %.60s does not exist.", kind->id, id);
    } else if (json_object_size(req->body) <= 2) {
        sb_v13_fail(req, 40012, "There is nothing to update.");
    } else if (check_budget(req)) {
        change(req, object, req->body);
        sb_v13_ok(req, sb_v13_pick(object, NULL));
    }
}

void sb_ads_post_campaign_update(struct sb_req *req)
{
    update_one(req, &sb_campaign_kind);
}

void sb_ads_post_adgroup_update(struct sb_req *req)
{
    update_one(req, &sb_adgroup_kind);
}

void sb_ads_post_ad_update(struct sb_req *req)
{
    json_t *ads = req->sb->ads->ads, *creative;
    size_t i;
    if (!find_parent(req, &sb_ad_kind))
        return;
    json_array_foreach(sb_arg(req, "creatives"), i, creative)
    {
        const char *id = json_string_value(json_object_get(creative, "ad_id"));
        if (!sb_ads_own(req, ads, id)) {
            sb_v13_fail(req, 40002, "creatives.%zu.ad_id: %.60s does not exist.", i, id);
            return;
        }
    }
    json_t *ids = json_array(), *creatives = json_array();
    json_array_foreach(sb_arg(req, "creatives"), i, creative)
    {
        json_t *ad = json_object_get(ads, json_string_value(json_object_get(creative, "ad_id")));
        change(req, ad, creative);
        json_array_append(ids, json_object_get(ad, "ad_id"));
        json_array_append_new(creatives, sb_v13_pick(ad, NULL));
    }
    sb_v13_ok(req, json_pack("{s:o, s:o}", "ad_ids", ids, "creatives", creatives));
}

// ---- reading -------------------------------------------------------------------------------------------------

static bool in_list(const json_t *list, const json_t *value)
{
    size_t i;
    json_t *item;
    if (!json_is_array(list))
        return true;
    json_array_foreach(list, i, item)
    {
        if (json_equal(item, value))
            return true;
    }
    return false;
}

// Filters by ids, by a part of the name and by status; deleted objects show only when they are asked for.
static bool passes(const json_t *object, const json_t *filter, const struct sb_ads_kind *kind)
{
    static const char *const ids[][2] = {
        {"campaign_ids", "campaign_id"}, {"adgroup_ids", "adgroup_id"}, {"ad_ids", "ad_id"}};
    for (size_t i = 0; i < 3; i++)
        if (!in_list(json_object_get(filter, ids[i][0]), json_object_get(object, ids[i][1])))
            return false;
    const char *name = json_string_value(json_object_get(filter, kind->name));
    const char *own = json_string_value(json_object_get(object, kind->name));
    const char *status = json_string_value(json_object_get(filter, "primary_status"));
    bool deleted = strcmp(json_string_value(json_object_get(object, "operation_status")), "DELETE") == 0;
    bool asked = status && (strcmp(status, "STATUS_DELETE") == 0 || strcmp(status, "STATUS_ALL") == 0);
    return (!name || (own && strstr(own, name))) && (!deleted || asked);
}

static void get_objects(struct sb_req *req, const struct sb_ads_kind *kind)
{
    json_t *store = sb_ads_store(req->sb->ads, kind), *object, *list = json_array();
    const char *id;
    json_object_foreach(store, id, object)
    {
        if (sb_ads_own(req, store, id) && passes(object, sb_arg(req, "filtering"), kind))
            json_array_insert_new(list, 0, sb_v13_pick(object, sb_arg(req, "fields")));
    }
    sb_v13_ok(req, sb_v13_page(req, list, 10));
}

void sb_ads_get_campaigns(struct sb_req *req)
{
    get_objects(req, &sb_campaign_kind);
}

void sb_ads_get_adgroups(struct sb_req *req)
{
    get_objects(req, &sb_adgroup_kind);
}

// One ad of an account that has thousands; it exists only in the answer.
static json_t *large_ad(struct sb_req *req, int64_t i)
{
    char ad[32], adgroup[32], campaign[32], name[40];
    snprintf(ad, sizeof ad, "7401%015lld", (long long)i + 1);
    snprintf(adgroup, sizeof adgroup, "7402%015lld", (long long)i / 2 + 1);
    snprintf(campaign, sizeof campaign, "7404%015lld", (long long)i / 4 + 1);
    snprintf(name, sizeof name, "Ad %lld", (long long)i + 1);
    json_t *all = json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:s, s:s}", "advertiser_id",
                            sb_str(req, "advertiser_id", ""), "campaign_id", campaign, "adgroup_id", adgroup,
                            "ad_id", ad, "ad_name", name, "ad_format", "SINGLE_VIDEO", "operation_status",
                            "ENABLE", "create_time", "2026-01-05 09:30:00");
    json_t *out = sb_v13_pick(all, sb_arg(req, "fields"));
    json_decref(all);
    return out;
}

void sb_ads_get_ads(struct sb_req *req)
{
    int64_t many = sb_report_ads(sb_str(req, "advertiser_id", ""));
    if (many >= 1000)
        sb_v13_ok(req, sb_v13_rows(req, many, 10, large_ad));
    else
        get_objects(req, &sb_ad_kind);
}
