// Ads: products of a catalog, and what became of an upload of products. Runs under the state lock.
#include "sb_ads.h"

#include <string.h>

// The products of the catalog of the request; a catalog exists from its first product on, but the announced one
// always does. NULL: it has answered.
static json_t *find_catalog(struct sb_req *req, bool create)
{
    const char *id = sb_str(req, "catalog_id", "");
    json_t *catalog = json_object_get(req->sb->ads->products, id);
    if (strcmp(sb_str(req, "bc_id", ""), SB_FIRST_BC) != 0) {
        sb_v13_fail(req, 40001, "No permission to operate business center %.40s.", sb_str(req, "bc_id", ""));
        return NULL;
    }
    if (!catalog && (create || strcmp(id, SB_FIRST_CATALOG) == 0)) {
        catalog = json_object();
        json_object_set_new(req->sb->ads->products, id, catalog);
    }
    if (!catalog)
        sb_v13_fail(req, 40007, "The catalog %.40s does not exist.", id);
    return catalog;
}

static bool asked_for(const json_t *product, const json_t *ids, const char *member)
{
    json_t *id;
    size_t i;
    if (!ids)
        return true;
    json_array_foreach(ids, i, id)
    {
        if (json_equal(id, json_object_get(product, member)))
            return true;
    }
    return false;
}

void sb_ads_get_products(struct sb_req *req)
{
    json_t *catalog = find_catalog(req, false), *product, *list;
    const char *sku;
    if (!catalog)
        return;
    list = json_array();
    json_object_foreach(catalog, sku, product)
    {
        bool ready = sb_now_ms(req->sb) >= json_integer_value(json_object_get(product, "_ready_ms"));
        if (ready && asked_for(product, sb_arg(req, "sku_ids"), "sku_id") &&
            asked_for(product, sb_arg(req, "product_ids"), "product_id"))
            json_array_append_new(list, sb_v13_pick(product, NULL));
    }
    sb_v13_ok(req, sb_v13_page(req, list, 10));
}

static bool check_products(struct sb_req *req)
{
    json_t *product;
    size_t i;
    json_array_foreach(sb_arg(req, "products"), i, product)
    {
        static const char *const needed[] = {"sku_id", "title"};
        for (size_t k = 0; k < 2; k++) {
            const char *text = json_string_value(json_object_get(product, needed[k]));
            if (!text || !*text) {
                sb_v13_fail(req, 40002, "products.%zu.%s: Missing data for required field.", i, needed[k]);
                return false;
            }
        }
    }
    return true;
}

// True when the product is new.
static bool store_product(struct sb_req *req, json_t *catalog, const json_t *product)
{
    const char *sku = json_string_value(json_object_get(product, "sku_id"));
    json_t *old = json_object_get(catalog, sku), *own = json_deep_copy(product);
    char id[24];
    sb_new_id(req->sb, id);
    if (old)
        json_object_set(own, "product_id", json_object_get(old, "product_id"));
    else
        json_object_set_new(own, "product_id", json_string(id));
    json_object_set_new(own, "active_status", json_string("ACTIVATED"));
    json_object_set_new(own, "ad_creation_eligible", json_string("AVAILABLE"));
    json_object_set_new(own, "audit", json_pack("{s:s}", "audit_status", "approved"));
    json_object_set_new(own, "_ready_ms", json_integer(sb_now_ms(req->sb) + req->sb->set.ready_ms));
    json_object_set_new(catalog, sku, own);
    return !old;
}

void sb_ads_post_products(struct sb_req *req)
{
    json_t *catalog, *product;
    int64_t added = 0, changed = 0;
    size_t i;
    char log[24];
    if (!check_products(req) || !(catalog = find_catalog(req, true)))
        return;
    json_array_foreach(sb_arg(req, "products"), i, product)
    {
        if (store_product(req, catalog, product))
            added++;
        else
            changed++;
    }
    sb_new_id(req->sb, log);
    json_object_set_new(req->sb->ads->feeds, log,
                        json_pack("{s:s, s:s, s:I, s:I, s:i, s:i, s:i, s:I}", "catalog_id",
                                  sb_str(req, "catalog_id", ""), "feed_id", sb_str(req, "feed_id", "0"),
                                  "add_count", (json_int_t)added, "update_count", (json_int_t)changed,
                                  "delete_count", 0, "error_count", 0, "warn_count", 0, "_began_ms",
                                  (json_int_t)sb_now_ms(req->sb)));
    sb_v13_ok(req, json_pack("{s:s}", "feed_log_id", log));
}

void sb_ads_get_product_log(struct sb_req *req)
{
    json_t *feed = json_object_get(req->sb->ads->feeds, sb_str(req, "feed_log_id", "")), *log;
    char start[32], end[32];
    if (!feed) {
        sb_v13_fail(req, 40007, "The feed_log_id %.40s does not exist.", sb_str(req, "feed_log_id", ""));
        return;
    }
    int64_t began = json_integer_value(json_object_get(feed, "_began_ms"));
    bool done = sb_now_ms(req->sb) >= began + req->sb->set.ready_ms;
    log = sb_v13_pick(feed, NULL);
    sb_time_text(began / 1000, true, start);
    sb_time_text((began + req->sb->set.ready_ms) / 1000, true, end);
    json_object_set_new(log, "process_status", json_string(done ? "SUCCESS" : "PROCESSING"));
    json_object_set_new(log, "start_time", json_string(start));
    json_object_set_new(log, "end_time", json_string(done ? end : ""));
    sb_v13_ok(req, json_pack("{s:o}", "product_feed_log", log));
}
