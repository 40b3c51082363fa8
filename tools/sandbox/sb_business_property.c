// Accounts: URL properties, the domains and prefixes that an app has shown to be its own. Runs under the state lock.
#include "sb_business.h"

#include <string.h>

enum { DOMAIN_PROPERTY = 1, PREFIX_PROPERTY = 2, VERIFIED = 1, FAILED = 2 };

// A prefix is https://host/path/, a domain a bare host name.
static bool url_fits(int64_t type, const char *url)
{
    if (type == PREFIX_PROPERTY)
        return sb_url_good(url) && strncmp(url, "https://", 8) == 0 && url[strlen(url) - 1] == '/';
    return strchr(url, '.') && strspn(url, "abcdefghijklmnopqrstuvwxyz0123456789.-") == strlen(url);
}

// Checks app and property; key is where it is kept. False: it has answered.
static bool read_property(struct sb_req *req, char key[600])
{
    json_t *meta = sb_arg(req, "url_property_meta");
    int64_t type = json_integer_value(json_object_get(meta, "property_type"));
    const char *url = json_string_value(json_object_get(meta, "url"));
    if (!sb_v13_app(req, SB_BUSINESS, "app_id", "secret"))
        return false;
    if (type != DOMAIN_PROPERTY && type != PREFIX_PROPERTY)
        sb_v13_fail(req, 40002, "url_property_meta.property_type: Must be 1 (domain) or 2 (URL prefix).");
    else if (!url || strlen(url) > 500 || !url_fits(type, url))
        sb_v13_fail(req, 40002, "url_property_meta.url: Not a valid %s.",
                    type == PREFIX_PROPERTY ? "prefix such as https://host/path/" : "domain");
    else {
        snprintf(key, 600, "%lld %s", (long long)type, url);
        return true;
    }
    return false;
}

void sb_property_post_add(struct sb_req *req)
{
    char key[600], signature[41], file[64];
    if (!read_property(req, key))
        return;
    json_t *meta = sb_arg(req, "url_property_meta");
    sb_secret(signature, "", 32);
    snprintf(file, sizeof file, "tiktok%s.txt", signature);
    json_t *info = json_pack("{s:O, s:O, s:i, s:s, s:s}", "property_type",
                             json_object_get(meta, "property_type"), "url", json_object_get(meta, "url"),
                             "property_status", FAILED, "signature", signature, "file_name", file);
    json_object_set(req->sb->business->properties, key, info);
    sb_v13_ok(req, json_pack("{s:o}", "url_property_info", info));
}

// Nothing is fetched: a property verifies unless its address holds "fail".
void sb_property_post_verify(struct sb_req *req)
{
    char key[600];
    if (!read_property(req, key))
        return;
    json_t *info = json_object_get(req->sb->business->properties, key);
    if (!info) {
        sb_v13_fail(req, 40007, "The URL property does not exist: add it first.");
        return;
    }
    json_object_set_new(info, "property_status", json_integer(strstr(key, "fail") ? FAILED : VERIFIED));
    sb_v13_ok(req, json_pack("{s:O}", "url_property_info", info));
}

void sb_property_post_delete(struct sb_req *req)
{
    char key[600];
    if (!read_property(req, key))
        return;
    if (json_object_del(req->sb->business->properties, key) != 0)
        sb_v13_fail(req, 40007, "The URL property does not exist.");
    else
        sb_v13_ok(req, NULL);
}

void sb_property_get_list(struct sb_req *req)
{
    json_t *list, *info;
    const char *key;
    if (!sb_v13_app(req, SB_BUSINESS, "app_id", "secret"))
        return;
    list = json_array();
    json_object_foreach(req->sb->business->properties, key, info)
    {
        json_array_append(list, info);
    }
    sb_v13_ok(req, json_pack("{s:o}", "url_property_info_list", list));
}
