/* What is known about ad accounts.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_ADVERTISER_H
#define TIKTOK_ADS_ADVERTISER_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.advertiser.info */

static const struct tt_rule rule_advertiser_fields = {
    .choices = "telephone_number|contacter|currency|cellphone_number|timezone|advertiser_id|role|company|status|"
               "description|rejection_reason|address|name|language|industry|license_no|email|license_url|country|"
               "balance|create_time|display_timezone|owner_bc_id|company_name_editable|can_use_custom_identity|"
               "ads_only_mode",
};

static const struct tt_param advertiser_info_params[] = {
    PARAM_LIST(QUERY, STRING, "advertiser_ids", TT_P_REQUIRED, &v13_id,                 "Several ad accounts."),
    PARAM_LIST(QUERY, STRING, "fields",         0,             &rule_advertiser_fields, "Which members to answer; all when left out."),
};

static const struct tt_field advertiser_info_row[] = {
    FIELD(STRING,  "advertiser_id",             0, NULL,                  NULL),
    FIELD(BOOLEAN, "can_use_custom_identity",   0, NULL,                  NULL),
    FIELD(BOOLEAN, "ads_only_mode",             0, NULL,                  NULL),
    FIELD(STRING,  "owner_bc_id",               0, NULL,                  NULL),
    FIELD(STRING,  "status",                    0, NULL,                  NULL),
    FIELD(STRING,  "role",                      0, NULL,                  NULL),
    FIELD(STRING,  "rejection_reason",          0, NULL,                  NULL),
    FIELD(STRING,  "name",                      0, NULL,                  NULL),
    FIELD(STRING,  "timezone",                  0, NULL,                  NULL),
    FIELD(STRING,  "display_timezone",          0, NULL,                  NULL),
    FIELD(STRING,  "company",                   0, NULL,                  NULL),
    FIELD(BOOLEAN, "company_name_editable",     0, NULL,                  NULL),
    FIELD(STRING,  "industry",                  0, NULL,                  NULL),
    FIELD(STRING,  "address",                   0, NULL,                  NULL),
    FIELD(STRING,  "country",                   0, NULL,                  NULL),
    FIELD(STRING,  "advertiser_account_type",   0, "RESERVATION|AUCTION", NULL),
    FIELD(STRING,  "currency",                  0, NULL,                  "ISO 4217 code."),
    FIELD(STRING,  "contacter",                 0, NULL,                  NULL),
    FIELD(STRING,  "email",                     0, NULL,                  NULL),
    FIELD(STRING,  "cellphone_number",          0, NULL,                  NULL),
    FIELD(STRING,  "telephone_number",          0, NULL,                  NULL),
    FIELD(STRING,  "language",                  0, NULL,                  NULL),
    FIELD(STRING,  "license_no",                0, NULL,                  NULL),
    FIELD(STRING,  "license_url",               0, NULL,                  NULL),
    FIELD(STRING,  "license_province",          0, NULL,                  NULL),
    FIELD(STRING,  "license_city",              0, NULL,                  NULL),
    FIELD(STRING,  "promotion_area",            0, NULL,                  NULL),
    FIELD(STRING,  "promotion_center_province", 0, NULL,                  NULL),
    FIELD(STRING,  "promotion_center_city",     0, NULL,                  NULL),
    FIELD(STRING,  "brand",                     0, NULL,                  NULL),
    FIELD(STRING,  "description",               0, NULL,                  NULL),
    FIELD(NUMBER,  "balance",                   0, NULL,                  "In the currency of the ad account."),
    FIELD(STRING,  "create_time",               0, NULL,                  NULL),
};

static const struct tt_field advertiser_info_result[] = {
    FIELD_OBJECTS(advertiser_info_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint advertiser_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "advertiser/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "100 Ad Account Management > Ad Account Information > Read Ad Account Information",
    .source = V13_DOC("1739593083610113"),
    .effect = TT_READ,
};

/* ---- what several of them share */

static const struct tt_rule rule_term_type = {.choices = "InstantPage|LeadAds|Pixel|ReachFrequency"};
static const struct tt_rule rule_advertiser_status = {
    .choices =
        "SHOW_ACCOUNT_STATUS_NOT_APPROVED|SHOW_ACCOUNT_STATUS_APPROVED|SHOW_ACCOUNT_STATUS_IN_REVIEW|"
        "SHOW_ACCOUNT_STATUS_PUNISHED|STATUS_DISABLE|STATUS_PENDING_CONFIRM|STATUS_PENDING_VERIFIED|"
        "STATUS_CONFIRM_FAIL|STATUS_ENABLE|STATUS_CONFIRM_FAIL_END|STATUS_PENDING_CONFIRM_MODIFY|"
        "STATUS_CONFIRM_MODIFY_FAIL|STATUS_LIMIT|STATUS_WAIT_FOR_BPM_AUDIT|STATUS_WAIT_FOR_PUBLIC_AUTH|"
        "STATUS_SELF_SERVICE_UNAUDITED|STATUS_CONTRACT_PENDING",
};
static const struct tt_rule rule_transfer_type = {
    .choices = "TRANS_TYPE_TRANSFER|TRANS_TYPE_TAX|TRANS_TYPE_COST|TRANS_TYPE_PAYMENT",
    .assumed = "\"TRANS_TYPE_TRANSFER\"",
};
static const struct tt_rule rule_budget_update_type = {
    .choices = "UPDATE|RESET|CUSTOM_BUDGET|INCREMENTAL_UPDATE|ONE_CLICK_SET",
    .assumed = "\"UPDATE\"",
};
static const struct tt_rule rule_fields = {
    .choices =
        "budget_remaining|budget_frequency_restriction|budget_amount_restriction|min_transferable_amount|"
        "max_transferable_amount|balance_info",
};

/* ---- ads.advertiser.balance.get */

static const struct tt_param advertiser_balance_get_filtering[] = {
    MEMBER(STRING,      "keyword",              0, NULL,                    "A word to look for."),
    MEMBER_LIST(STRING, "advertiser_status",    0, &rule_advertiser_status, NULL),
    MEMBER(STRING,      "payment_portfolio_id", 0, NULL,                    "The payment portfolio."),
};

static const struct tt_param advertiser_balance_get_params[] = {
    PARAM(QUERY,        STRING,                           "bc_id",       TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM(QUERY,        STRING,                           "child_bc_id", 0,                   NULL,                        "A Business Center below this one."),
    PARAM_OBJECT(QUERY, advertiser_balance_get_filtering, "filtering",   0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                          "page",        TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                          "page_size",   TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
    PARAM_LIST(QUERY,   STRING,                           "fields",      0,                   &rule_fields,                "Which members to answer; without it TikTok chooses."),
};

static const struct tt_field advertiser_balance_get_advertiser_account_list_max_transferable_amount_result[] = {
    FIELD(NUMBER, "cash_amount",  0, NULL, NULL),
    FIELD(NUMBER, "grant_amount", 0, NULL, NULL),
};

static const struct tt_field advertiser_balance_get_advertiser_account_list_balance_info_result[] = {
    FIELD(NUMBER, "account_balance",       0, NULL, NULL),
    FIELD(NUMBER, "frozen_balance",        0, NULL, NULL),
    FIELD(NUMBER, "valid_account_balance", 0, NULL, NULL),
    FIELD(NUMBER, "tax",                   0, NULL, NULL),
    FIELD(NUMBER, "cash_balance",          0, NULL, NULL),
    FIELD(NUMBER, "frozen_cash_balance",   0, NULL, NULL),
    FIELD(NUMBER, "cash_tax",              0, NULL, NULL),
    FIELD(NUMBER, "valid_cash_balance",    0, NULL, NULL),
    FIELD(NUMBER, "grant_balance",         0, NULL, NULL),
    FIELD(NUMBER, "valid_grant_balance",   0, NULL, NULL),
    FIELD(NUMBER, "frozen_grant_balance",  0, NULL, NULL),
    FIELD(NUMBER, "credit_balance",        0, NULL, NULL),
    FIELD(NUMBER, "valid_credit_balance",  0, NULL, NULL),
    FIELD(NUMBER, "frozen_credit_balance", 0, NULL, NULL),
};

static const struct tt_field advertiser_balance_get_advertiser_account_list_budget_frequency_restriction_result[] = {
    FIELD(INTEGER, "total_count",          0, NULL, NULL),
    FIELD(INTEGER, "used_count",           0, NULL, NULL),
    FIELD(INTEGER, "remaining_count",      0, NULL, NULL),
    FIELD(STRING,  "effective_start_time", 0, NULL, NULL),
    FIELD(STRING,  "effective_end_time",   0, NULL, NULL),
};

static const struct tt_field advertiser_balance_get_advertiser_account_list_budget_amount_restriction_result[] = {
    FIELD(STRING, "minimum_amount", 0, NULL, NULL),
};

static const struct tt_field advertiser_balance_get_advertiser_account_list_min_transferable_amount_result[] = {
    FIELD(STRING, "cash_amount",   0, NULL, NULL),
    FIELD(STRING, "grant_amount",  0, NULL, NULL),
    FIELD(STRING, "credit_amount", 0, NULL, NULL),
};

static const struct tt_field advertiser_balance_get_advertiser_account_list_result[] = {
    FIELD(STRING,  "advertiser_id",                0, NULL,                           NULL),
    FIELD(STRING,  "advertiser_name",              0, NULL,                           NULL),
    FIELD(STRING,  "advertiser_status",            0, CHOICES_ADVERTISER_SHOW_STATUS, NULL),
    FIELD(STRING,  "advertiser_type",              0, "AUCTION",                      NULL),
    FIELD(STRING,  "timezone",                     0, NULL,                           NULL),
    FIELD(STRING,  "currency",                     0, NULL,                           "ISO 4217 code."),
    FIELD(INTEGER, "account_open_days",            0, NULL,                           NULL),
    FIELD(BOOLEAN, "balance_reminder",             0, NULL,                           NULL),
    FIELD(STRING,  "company",                      0, NULL,                           NULL),
    FIELD(STRING,  "contact_name",                 0, NULL,                           NULL),
    FIELD(STRING,  "contact_email",                0, NULL,                           NULL),
    FIELD(STRING,  "create_time",                  0, NULL,                           NULL),
    FIELD(NUMBER,  "first_recharge_amount",        0, NULL,                           NULL),
    FIELD(STRING,  "first_recharge_time",          0, NULL,                           NULL),
    FIELD(STRING,  "latest_recharge_time",         0, NULL,                           NULL),
    FIELD(NUMBER,  "recharge_amount",              0, NULL,                           NULL),
    FIELD(NUMBER,  "recharge_count",               0, NULL,                           NULL),
    FIELD(NUMBER,  "account_balance",              0, NULL,                           NULL),
    FIELD(NUMBER,  "valid_account_balance",        0, NULL,                           NULL),
    FIELD(NUMBER,  "frozen_balance",               0, NULL,                           NULL),
    FIELD(NUMBER,  "tax",                          0, NULL,                           NULL),
    FIELD(NUMBER,  "cash_balance",                 0, NULL,                           NULL),
    FIELD(NUMBER,  "valid_cash_balance",           0, NULL,                           NULL),
    FIELD(NUMBER,  "grant_balance",                0, NULL,                           NULL),
    FIELD(NUMBER,  "valid_grant_balance",          0, NULL,                           NULL),
    FIELD(NUMBER,  "payment_portfolio_id",         0, NULL,                           NULL),
    FIELD(STRING,  "payment_portfolio_name",       0, NULL,                           NULL),
    FIELD(STRING,  "payment_portfolio_type",       0, "SHARED|NON_SHARED",            NULL),
    FIELD(NUMBER,  "transferable_amount",          0, NULL,                           NULL),
    FIELD_OBJECT(advertiser_balance_get_advertiser_account_list_max_transferable_amount_result, "max_transferable_amount",      0, NULL,                           NULL),
    FIELD_OBJECT(advertiser_balance_get_advertiser_account_list_balance_info_result, "balance_info",                 0, NULL,                           NULL),
    FIELD(STRING,  "budget_mode",                  0, "UNLIMITED|MONTHLY_BUDGET|DAILY_BUDGET|CUSTOM_BUDGET", NULL),
    FIELD(NUMBER,  "budget",                       0, NULL,                           "In the currency of the ad account."),
    FIELD(NUMBER,  "budget_cost",                  0, NULL,                           NULL),
    FIELD(NUMBER,  "budget_remaining",             0, NULL,                           NULL),
    FIELD_OBJECT(advertiser_balance_get_advertiser_account_list_budget_frequency_restriction_result, "budget_frequency_restriction", 0, NULL,                           NULL),
    FIELD_OBJECT(advertiser_balance_get_advertiser_account_list_budget_amount_restriction_result, "budget_amount_restriction",    0, NULL,                           NULL),
    FIELD_OBJECT(advertiser_balance_get_advertiser_account_list_min_transferable_amount_result, "min_transferable_amount",      0, NULL,                           NULL),
};

static const struct tt_field advertiser_balance_get_result[] = {
    FIELD_OBJECTS(advertiser_balance_get_advertiser_account_list_result, "advertiser_account_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint advertiser_balance_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "advertiser/balance/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "advertiser_account_list",
    .scope = "152 Ad Account Management > Business Center > Ad Account Balance and Transaction",
    .source = V13_DOC("1739939106470913"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.advertiser.transaction.get */

static const struct tt_param advertiser_transaction_get_filtering[] = {
    MEMBER(STRING,      "transfer_type",      0, &rule_transfer_type, NULL),
    MEMBER_LIST(STRING, "funds_type",         0, &rule_funds_type,    NULL),
    MEMBER(BOOLEAN,     "summary_by_account", 0, &v13_false,          NULL),
    MEMBER(STRING,      "keyword",            0, NULL,                "A word to look for."),
    MEMBER(STRING,      "start_date",         0, NULL,                "First day."),
    MEMBER(STRING,      "end_date",           0, NULL,                "Last day, included."),
};

static const struct tt_param advertiser_transaction_get_params[] = {
    PARAM(QUERY,        STRING,                               "bc_id",     TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM_OBJECT(QUERY, advertiser_transaction_get_filtering, "filtering", 0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                              "page",      TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                              "page_size", TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field advertiser_transaction_get_transaction_list_result[] = {
    FIELD(STRING, "advertiser_id",   0, NULL,              NULL),
    FIELD(STRING, "advertiser_name", 0, NULL,              NULL),
    FIELD(NUMBER, "amount",          0, NULL,              NULL),
    FIELD(STRING, "currency",        0, NULL,              "ISO 4217 code."),
    FIELD(STRING, "date",            0, NULL,              NULL),
    FIELD(STRING, "funds_type",      0, "FUNDS_TYPE_CASH", NULL),
    FIELD(STRING, "transfer_type",   0, "TRANS_TYPE_TRANSFER|TRANS_TYPE_TAX|TRANS_TYPE_COST", NULL),
    FIELD(STRING, "timezone",        0, NULL,              NULL),
};

static const struct tt_field advertiser_transaction_get_result[] = {
    FIELD_OBJECTS(advertiser_transaction_get_transaction_list_result, "transaction_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint advertiser_transaction_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "advertiser/transaction/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "transaction_list",
    .scope = "152 Ad Account Management > Business Center > Ad Account Balance and Transaction",
    .source = V13_DOC("1739939116353538"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.advertiser.update */

static const struct tt_param advertiser_update_advertiser_budgets[] = {
    MEMBER(ANY,    "advertiser_id", TT_P_REQUIRED, NULL,                         "The ad account."),
    MEMBER(NUMBER, "budget",        0,             NULL,                         "In the currency of the ad account."),
    MEMBER(STRING, "budget_mode",   TT_P_CLOSED,   &rule_advertiser_budget_mode, "Whether the budget is for a day, in total, or has no end."),
};

static const struct tt_param advertiser_update_params[] = {
    PARAM(BODY,         STRING,                               "address",                 0,            NULL,                                             NULL),
    PARAM_OBJECTS(BODY, advertiser_update_advertiser_budgets, "advertiser_budgets",      0,            TT_RULE(.when = "bc_id", .max_items = 20),        NULL),
    PARAM(BODY,         STRING,                               "advertiser_id",           TT_P_ACCOUNT, TT_RULE(.when = "!bc_id", .format = TT_F_DIGITS), "The ad account."),
    PARAM(BODY,         STRING,                               "advertiser_name",         0,            NULL,                                             NULL),
    PARAM(BODY,         ANY,                                  "bc_id",                   0,            NULL,                                             "The Business Center."),
    PARAM(BODY,         STRING,                               "budget_update_type",      0,            &rule_budget_update_type,                         NULL),
    PARAM(BODY,         INTEGER,                              "child_bc_id",             0,            NULL,                                             "A Business Center below this one."),
    PARAM(BODY,         STRING,                               "company",                 0,            NULL,                                             NULL),
    PARAM(BODY,         STRING,                               "contact_email",           0,            NULL,                                             NULL),
    PARAM(BODY,         STRING,                               "contact_name",            0,            NULL,                                             NULL),
    PARAM(BODY,         STRING,                               "contact_number",          0,            NULL,                                             NULL),
    PARAM(BODY,         STRING,                               "license_image_id",        0,            NULL,                                             "Picture of the business licence; ads.bc.image.upload gives it."),
    PARAM(BODY,         STRING,                               "license_no",              0,            NULL,                                             "Number of the business licence."),
    PARAM(BODY,         BOOLEAN,                              "need_submit_certificate", 0,            NULL,                                             NULL),
    PARAM(BODY,         STRING,                               "promotion_link",          0,            &rule_chars_255,                                  "The website that is advertised."),
    PARAM_OBJECTS(BODY, qualification_images_members,         "qualification_images",    0,            NULL,                                             NULL),
    PARAM_MAP(BODY,     ANY,                                  "tax_map",                 0,            NULL,                                             "Tax details, as the region asks for them."),
    PARAM(BODY,         STRING,                               "request_id",              0,            &rule_request_id,                                 "Guards against doing this twice, at some levels only: repeats of one number within 30 minutes take effect once. Chosen when left out."),
};

static const struct tt_field advertiser_update_row[] = {
    FIELD(STRING, "advertiser_id",        0, NULL,             NULL),
    FIELD(STRING, "status",               0, "SUCCESS|FAILED", NULL),
    FIELD(STRING, "error_msg",            0, NULL,             NULL),
    FIELD(NUMBER, "one_click_set_amount", 0, NULL,             NULL),
};

static const struct tt_field advertiser_update_result[] = {
    FIELD_OBJECTS(advertiser_update_row, "list",            0, NULL, NULL),
    FIELD(ANY,                           "advertiser_list", 0, NULL, NULL),
};

static const struct tt_endpoint advertiser_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "advertiser/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "151 Ad Account Management > Business Center > Create Ad Account",
    .source = V13_DOC("1739939050770434"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.term.check */

static const struct tt_param term_check_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,         "The ad account."),
    PARAM(QUERY, STRING, "term_type",     TT_P_REQUIRED | TT_P_CLOSED,  &rule_term_type, "Which terms."),
};

static const struct tt_field term_check_result[] = {
    FIELD(BOOLEAN, "confirmed", 0, NULL, NULL),
};

static const struct tt_endpoint term_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "term/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "120 Ad Account Management > Terms and Agreements > Terms and Agreements",
    .source = V13_DOC("1737192304571394"),
    .flags = TT_E_IN_TEST,
    .effect = TT_READ,
};

/* ---- ads.term.confirm */

static const struct tt_param term_confirm_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,         "The ad account."),
    PARAM(BODY, STRING, "term_type",     TT_P_REQUIRED | TT_P_CLOSED,  &rule_term_type, "Which terms."),
};

static const struct tt_endpoint term_confirm_endpoint = {
    .method = "POST",
    .path = V13_PATH "term/confirm/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "120 Ad Account Management > Terms and Agreements > Terms and Agreements",
    .source = V13_DOC("1737192284435457"),
    .flags = TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.term.get */

static const struct tt_param term_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,         "The ad account."),
    PARAM(QUERY, STRING, "term_type",     TT_P_REQUIRED | TT_P_CLOSED,  &rule_term_type, "Which terms."),
    PARAM(QUERY, STRING, "lang",          TT_P_CLOSED,                  &rule_lang,      "Language of the answer."),
};

static const struct tt_field term_get_result[] = {
    FIELD_LIST(STRING, "terms", 0, NULL, NULL),
};

static const struct tt_endpoint term_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "term/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "120 Ad Account Management > Terms and Agreements > Terms and Agreements",
    .source = V13_DOC("1737191909315585"),
    .flags = TT_E_IN_TEST,
    .effect = TT_READ,
};

// clang-format on
#endif
