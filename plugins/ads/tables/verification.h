/* Proving who is behind an ad account.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_VERIFICATION_H
#define TIKTOK_ADS_VERIFICATION_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.account.verification.filetype */

static const struct tt_param account_verification_filetype_params[] = {
    PARAM(QUERY, STRING, "business_type",   TT_P_REQUIRED, TT_RULE(.choices = "BUSINESS|INDIVIDUAL"), NULL),
    PARAM(QUERY, STRING, "region_iso_code", TT_P_REQUIRED, NULL,                                      "ISO 3166 code of the region."),
};

static const struct tt_field account_verification_filetype_file_types_result[] = {
    FIELD(STRING, "file_type_name", 0, NULL, NULL),
    FIELD(STRING, "file_type_code", 0, NULL, NULL),
};

static const struct tt_field account_verification_filetype_result[] = {
    FIELD_OBJECTS(account_verification_filetype_file_types_result, "file_types", 0, NULL, NULL),
};

static const struct tt_endpoint account_verification_filetype_endpoint = {
    .method = "GET",
    .path = V13_PATH "account/verification/filetype/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "file_types",
    .source = V13_DOC("1870687810081794"),
    .effect = TT_READ,
};

/* ---- ads.account.verification.status */

static const struct tt_param account_verification_status_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "bc_id",         0,            &v13_id, "The Business Center."),
};

static const struct tt_field account_verification_status_result[] = {
    FIELD(STRING, "qualification_id",    0, NULL,                                              NULL),
    FIELD(STRING, "verification_status", 0, "NOT_SUBMITTED|REVIEWING|VERIFIED|FAILED|EXPIRED", NULL),
    FIELD(STRING, "rejection_reason",    0, NULL,                                              NULL),
    FIELD(STRING, "audit_time",          0, NULL,                                              NULL),
};

static const struct tt_endpoint account_verification_status_endpoint = {
    .method = "GET",
    .path = V13_PATH "account/verification/status/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1870687815670786"),
    .effect = TT_READ,
};

/* ---- ads.account.verification.submit */

static const struct tt_param account_verification_submit_business_form[] = {
    MEMBER(STRING,      "company_name",            TT_P_REQUIRED, &rule_chars_128, NULL),
    MEMBER(STRING,      "website_url",             TT_P_REQUIRED, &rule_chars_512, NULL),
    MEMBER(STRING,      "industry_code",           TT_P_REQUIRED, TT_RULE(.choices = "NOT_APPLICABLE|ALCOHOL|OTC|DATING_APP|FINANCIAL_SERVICES"), NULL),
    MEMBER(STRING,      "region_iso_code",         TT_P_REQUIRED, NULL,            "ISO 3166 code of the region."),
    MEMBER(STRING,      "file_type_code",          TT_P_REQUIRED, NULL,            NULL),
    MEMBER(STRING,      "license_no",              TT_P_REQUIRED, &rule_chars_128, "Number of the business licence."),
    MEMBER_LIST(STRING, "qualification_image_ids", TT_P_REQUIRED, NULL,            "Pictures of the documents; ads.account.verification.upload gives them."),
};

static const struct tt_param account_verification_submit_individual_form[] = {
    MEMBER(STRING,      "individual_name",         TT_P_REQUIRED, &rule_chars_128, NULL),
    MEMBER(STRING,      "region_iso_code",         TT_P_REQUIRED, NULL,            "ISO 3166 code of the region."),
    MEMBER(STRING,      "file_type_code",          TT_P_REQUIRED, NULL,            NULL),
    MEMBER(STRING,      "identity_no",             TT_P_REQUIRED, &rule_chars_128, NULL),
    MEMBER(STRING,      "website_url",             TT_P_REQUIRED, &rule_chars_512, NULL),
    MEMBER_LIST(STRING, "qualification_image_ids", TT_P_REQUIRED, NULL,            "Pictures of the documents; ads.account.verification.upload gives them."),
};

static const struct tt_param account_verification_submit_params[] = {
    PARAM(BODY,        STRING,                                      "advertiser_id",   TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY,        STRING,                                      "bc_id",           0,            &v13_id, "The Business Center."),
    PARAM_OBJECT(BODY, account_verification_submit_business_form,   "business_form",   0,            NULL,    "For a business."),
    PARAM_OBJECT(BODY, account_verification_submit_individual_form, "individual_form", 0,            NULL,    "For a person."),
};

static const struct tt_endpoint account_verification_submit_endpoint = {
    .method = "POST",
    .path = V13_PATH "account/verification/submit/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1870687936881281"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.account.verification.upload */

static const struct tt_param account_verification_upload_params[] = {
    PARAM(BODY, FILE, "image_file1", TT_P_REQUIRED, NULL, "A picture of the document."),
    PARAM(BODY, FILE, "image_file2", 0,             NULL, "Another picture of it."),
};

static const struct tt_field account_verification_upload_result[] = {
    FIELD_LIST(STRING, "qualification_image_ids", 0, NULL, NULL),
};

static const struct tt_endpoint account_verification_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "account/verification/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1870687812502530"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

// clang-format on
#endif
