/* Domains and prefixes whose ownership is proved, so that TikTok fetches from them.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_PROPERTY_H
#define TIKTOK_BUSINESS_PROPERTY_H
#include "business/business.h"

// clang-format off

/* ---- business.property.add */

static const struct tt_param property_add_url_property_meta[] = {
    MEMBER(INTEGER, "property_type", TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, TT_RULE(.min = 1, .max = 2), "1 a domain, 2 a prefix."),
    MEMBER(STRING,  "url",           TT_P_REQUIRED,                       NULL,                        "The domain, or the prefix with https:// before and / after it."),
};

static const struct tt_param property_add_params[] = {
    PARAM(BODY, STRING,                                "app_id",            TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING,                                "secret",            TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
    PARAM_OBJECT(BODY, property_add_url_property_meta, "url_property_meta", TT_P_REQUIRED,               NULL,        "The domain or prefix."),
};

static const struct tt_field property_add_url_property_info[] = {
    FIELD(INTEGER, "property_type",   0, NULL, NULL),
    FIELD(STRING,  "url",             0, NULL, NULL),
    FIELD(INTEGER, "property_status", 0, NULL, "1 verified, 2 failed."),
    FIELD(STRING,  "signature",       0, NULL, "What the proof of ownership must hold."),
    FIELD(STRING,  "file_name",       0, NULL, "Where the proof of a prefix must lie."),
};

static const struct tt_field property_add_result[] = {
    FIELD_OBJECT(property_add_url_property_info, "url_property_info", 0, NULL, NULL),
};

static const struct tt_endpoint property_add_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/property/add/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1769325280876545"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.property.verify */

static const struct tt_param property_verify_url_property_meta[] = {
    MEMBER(INTEGER, "property_type", TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, TT_RULE(.min = 1, .max = 2), "1 a domain, 2 a prefix."),
    MEMBER(STRING,  "url",           TT_P_REQUIRED,                       NULL,                        "The domain, or the prefix with https:// before and / after it."),
};

static const struct tt_param property_verify_params[] = {
    PARAM(BODY, STRING,                                   "app_id",            TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING,                                   "secret",            TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
    PARAM_OBJECT(BODY, property_verify_url_property_meta, "url_property_meta", TT_P_REQUIRED,               NULL,        "The domain or prefix."),
};

static const struct tt_field property_verify_url_property_info[] = {
    FIELD(INTEGER, "property_type",   0, NULL, NULL),
    FIELD(STRING,  "url",             0, NULL, NULL),
    FIELD(INTEGER, "property_status", 0, NULL, "1 verified, 2 failed."),
    FIELD(STRING,  "signature",       0, NULL, "What the proof of ownership must hold."),
    FIELD(STRING,  "file_name",       0, NULL, "Where the proof of a prefix must lie."),
};

static const struct tt_field property_verify_result[] = {
    FIELD_OBJECT(property_verify_url_property_info, "url_property_info", 0, NULL, NULL),
};

static const struct tt_endpoint property_verify_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/property/verify/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1769325308162050"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.property.delete */

static const struct tt_param property_delete_url_property_meta[] = {
    MEMBER(INTEGER, "property_type", TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, TT_RULE(.min = 1, .max = 2), "1 a domain, 2 a prefix."),
    MEMBER(STRING,  "url",           TT_P_REQUIRED,                       NULL,                        "The domain, or the prefix with https:// before and / after it."),
};

static const struct tt_param property_delete_params[] = {
    PARAM(BODY, STRING,                                   "app_id",            TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING,                                   "secret",            TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
    PARAM_OBJECT(BODY, property_delete_url_property_meta, "url_property_meta", TT_P_REQUIRED,               NULL,        "The domain or prefix."),
};

static const struct tt_endpoint property_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/property/delete/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1769325351919617"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.property.list */

static const struct tt_param property_list_params[] = {
    PARAM(QUERY, STRING, "app_id", TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(QUERY, STRING, "secret", TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
};

static const struct tt_field property_list_url_property_info_list[] = {
    FIELD(INTEGER, "property_type",   0, NULL, NULL),
    FIELD(STRING,  "url",             0, NULL, NULL),
    FIELD(INTEGER, "property_status", 0, NULL, "1 verified, 2 failed."),
    FIELD(STRING,  "signature",       0, NULL, "What the proof of ownership must hold."),
    FIELD(STRING,  "file_name",       0, NULL, "Where the proof of a prefix must lie."),
};

static const struct tt_field property_list_result[] = {
    FIELD_OBJECTS(property_list_url_property_info_list, "url_property_info_list", 0, NULL, NULL),
};

static const struct tt_endpoint property_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/property/list/",
    .service = V13_SERVICE_ID,
    .rows = "url_property_info_list",
    .source = V13_DOC("1769325368603650"),
    .effect = TT_READ,
};

// clang-format on
#endif
