// Ads: what is created, listed, changed and deleted in one simple way: pixels, identities, audiences, catalogs and
// their sets, conversions, portfolios. Besides what was created, each list has a few made-up ones, which can be
// changed and deleted as well. Runs under the state lock.
#include "sb_ads.h"
#include "sb_plausible.h"

#include <string.h>

struct kind {
    const char *prefix;          // of the path, before its last word
    const char *id, *row_id;     // what the id is called in requests, and in rows
    const char *name, *row_name; // a member that rows call otherwise, or NULL
};

// clang-format off
static const struct kind kinds[] = {
    {"catalog/", "catalog_id", "catalog_id", "name", "catalog_name"},
    {"catalog/set/", "product_set_id", "product_set_id", NULL, NULL},
    {"creative/portfolio/", "creative_portfolio_id", "creative_portfolio_id", NULL, NULL},
    {"custom_conversion/", "custom_conversion_id", "custom_conversion_id", NULL, NULL},
    {"dmp/custom_audience/", "custom_audience_id", "audience_id", "custom_audience_name", "name"},
    {"dmp/saved_audience/", "saved_audience_id", "saved_audience_id", NULL, NULL},
    {"identity/", "identity_id", "identity_id", NULL, NULL},
    {"pixel/", "pixel_id", "pixel_id", NULL, NULL}};
// clang-format on

// The routes are only given to these kinds.
static const struct kind *kind_of(const struct sb_req *req)
{
    const char *path = req->path + strlen("/open_api/v1.3/");
    size_t n = strlen(path) - 1, i = 0;
    while (path[n - 1] != '/')
        n--;
    while (strlen(kinds[i].prefix) != n || memcmp(kinds[i].prefix, path, n) != 0)
        i++;
    return &kinds[i];
}

static json_t *store_of(struct sb_req *req, const struct kind *kind)
{
    json_t *kept = req->sb->ads->kept, *store = json_object_get(kept, kind->prefix);
    if (!store) {
        store = json_object();
        json_object_set_new(kept, kind->prefix, store);
    }
    return store;
}

// Of the request's account, and of its catalog where sets are meant.
static bool belongs(struct sb_req *req, const struct kind *kind, const json_t *object)
{
    static const char *const owners[] = {"advertiser_id", "bc_id", "catalog_id"};
    for (size_t i = 0; i < 3; i++) {
        json_t *own = json_object_get(object, owners[i]), *asked = sb_arg(req, owners[i]);
        if (strcmp(owners[i], kind->id) != 0 && own && asked && !json_equal(own, asked))
            return false;
    }
    return true;
}

static bool is_made_up(struct sb_req *req, const struct kind *kind, const char *id)
{
    char own[24];
    for (int64_t i = 0; i < req->sb->set.rows; i++) {
        sb_plausible_id(kind->row_id, i, own);
        if (strcmp(own, id) == 0)
            return true;
    }
    return false;
}

static bool is_known(struct sb_req *req, const struct kind *kind, const char *id)
{
    json_t *object = json_object_get(store_of(req, kind), id);
    if (object)
        return !json_object_get(object, "_gone") && belongs(req, kind, object);
    return is_made_up(req, kind, id);
}

static bool check_known(struct sb_req *req, const struct kind *kind, const json_t *id)
{
    const char *text = json_string_value(id);
    if (text && is_known(req, kind, text))
        return true;
    sb_v13_fail(req, 40002, "%s: %.60s does not exist.", kind->id, text ? text : "(none)");
    return false;
}

// ---- creating, changing, deleting ----------------------------------------------------------------------------

static void keep(struct sb_req *req, const struct kind *kind, const char *id)
{
    json_t *store = store_of(req, kind), *object = json_object_get(store, id);
    if (!object) {
        object = json_object();
        json_object_set_new(store, id, object);
    }
    json_object_update(object, req->args);
    json_object_set_new(object, kind->id, json_string(id));
    json_object_set_new(object, kind->row_id, json_string(id));
    if (kind->name && sb_arg(req, kind->name))
        json_object_set(object, kind->row_name, sb_arg(req, kind->name));
}

void sb_ads_kept_create(struct sb_req *req)
{
    const struct kind *kind = kind_of(req);
    char id[24];
    sb_new_id(req->sb, id);
    keep(req, kind, id);
    json_t *data = sb_plausible(req);
    json_object_set_new(data, kind->id, json_string(id));
    sb_v13_ok(req, data);
}

void sb_ads_kept_update(struct sb_req *req)
{
    const struct kind *kind = kind_of(req);
    if (!check_known(req, kind, sb_arg(req, kind->id)))
        return;
    keep(req, kind, sb_str(req, kind->id, ""));
    sb_v13_ok(req, sb_plausible(req));
}

void sb_ads_kept_delete(struct sb_req *req)
{
    const struct kind *kind = kind_of(req);
    char plural[64];
    snprintf(plural, sizeof plural, "%ss", kind->id);
    json_t *ids = sb_arg(req, plural) ? json_incref(sb_arg(req, plural))
                                      : json_pack("[O]", sb_arg(req, kind->id)),
           *id;
    size_t i;
    bool good = true;
    json_array_foreach(ids, i, id)
    {
        good = good && check_known(req, kind, id);
    }
    json_array_foreach(good ? ids : NULL, i, id)
    {
        keep(req, kind, json_string_value(id));
        json_object_set_new(json_object_get(store_of(req, kind), json_string_value(id)), "_gone",
                            json_true());
    }
    json_decref(ids);
    if (good)
        sb_v13_ok(req, sb_plausible(req));
}

// ---- listing -------------------------------------------------------------------------------------------------

static bool is_asked_for(struct sb_req *req, const struct kind *kind, const char *id)
{
    char plural[64];
    snprintf(plural, sizeof plural, "%ss", kind->id);
    json_t *one = sb_plausible_said(req, kind->id), *many = sb_plausible_said(req, plural), *item;
    size_t i;
    if (json_is_string(one) && strcmp(json_string_value(one), id) != 0)
        return false;
    if (!json_is_array(many))
        return true;
    json_array_foreach(many, i, item)
    {
        if (json_is_string(item) && strcmp(json_string_value(item), id) == 0)
            return true;
    }
    return false;
}

// A made-up row, with what is known of this object in it.
static json_t *make_row(struct sb_req *req, const struct kind *kind, int64_t i, const char *id,
                        const json_t *object)
{
    json_t *row = sb_plausible_row(req, i), *value, *known;
    const char *name;
    json_object_foreach(row, name, value)
    {
        if ((known = json_object_get(object, name)))
            json_object_set(row, name, known);
    }
    json_object_set_new(row, kind->row_id, json_string(id));
    return row;
}

void sb_ads_kept_list(struct sb_req *req)
{
    const struct kind *kind = kind_of(req);
    json_t *store = store_of(req, kind), *rows = json_array(), *object;
    const char *id, *list = sb_plausible_list(req->route);
    char made[24];
    int64_t n = 0;
    json_object_foreach(store, id, object)
    {
        if (is_known(req, kind, id) && is_asked_for(req, kind, id))
            json_array_insert_new(rows, 0, make_row(req, kind, n++, id, object)); // the newest first
    }
    for (int64_t i = 0; i < req->sb->set.rows; i++) {
        sb_plausible_id(kind->row_id, i, made);
        if (!json_object_get(store, made) && is_asked_for(req, kind, made))
            json_array_append_new(rows, make_row(req, kind, i, made, NULL));
    }
    json_t *page = sb_v13_page(req, rows, 10), *data = json_object();
    json_object_set(data, list, json_object_get(page, "list"));
    json_object_set(data, "page_info", json_object_get(page, "page_info"));
    json_decref(page);
    sb_v13_ok(req, data);
}
