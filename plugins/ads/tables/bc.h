/* Business Centers: their members, partners, assets, invoices and payment portfolios.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_BC_H
#define TIKTOK_ADS_BC_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_ASSET_TYPE \
    "ADVERTISER|CATALOG|TIKTOK_SHOP|PIXEL|LEAD|TT_ACCOUNT|BC_AUTH_TT|MANAGED_BUSINESS_ACCOUNT"
#define CHOICES_BUSINESS_ACCOUNT_ROLES \
    "BUSINESS_ACCOUNT_ADMIN|BUSINESS_ACCOUNT_OPERATOR|BUSINESS_ACCOUNT_ANALYST"
#define CHOICES_BC_ASSET_TYPE \
    "TT_ACCOUNT|MANAGED_BUSINESS_ACCOUNT|ADVERTISER|CATALOG|TIKTOK_SHOP|PIXEL|LEAD|STOREFRANT"
static const struct tt_rule rule_value_from_1_else_10 = {.assumed = "10", .min = 1};
static const struct tt_rule rule_invoice_group_by = {.choices = "ACCOUNT|ADVERTISER"};
static const struct tt_rule rule_advertiser_role = {.choices = "ADMIN|OPERATOR|ANALYST", .assumed = "\"ANALYST\""};
static const struct tt_rule rule_user_role = {.choices = "ADMIN|STANDARD"};
static const struct tt_rule rule_asset_type = {.choices = "ADVERTISER", .assumed = "\"ADVERTISER\""};
static const struct tt_rule rule_transaction_level = {
    .choices = "ADVERTISER|BC|PAYMENT_PORTFOLIO",
    .assumed = "\"ADVERTISER\"",
};
static const struct tt_rule rule_bc_asset_type = {
    .choices = "ADVERTISER|CATALOG|DOMAIN|LEAD|PIXEL|STOREFRONT|TIKTOK_SHOP|TT_ACCOUNT|BC_AUTH_TT",
};
static const struct tt_rule rule_bc_asset_assign_asset_type = {
    .choices =
        "ADVERTISER|CATALOG|DOMAIN|LEAD|PIXEL|STOREFRONT|TIKTOK_SHOP|TT_ACCOUNT|BC_AUTH_TT|"
        "MANAGED_BUSINESS_ACCOUNT",
};
static const struct tt_rule rule_bc_partner_asset_delete_asset_type = {
    .choices = "ADVERTISER|CATALOG|DOMAIN|LEAD|PIXEL|STOREFRONT|TIKTOK_SHOP|TT_ACCOUNT|BC_AUTH_TT|STOREFRANT",
};
static const struct tt_rule rule_bc_asset_admin_get_asset_type = {
    .choices =
        "ADVERTISER|CATALOG|LEAD|PIXEL|STOREFRONT|TIKTOK_SHOP|TT_ACCOUNT|BC_AUTH_TT|MANAGED_BUSINESS_ACCOUNT",
};
static const struct tt_rule rule_relation_status = {.choices = "BOUND|PENDING|REJECTED|UNBOUND"};
static const struct tt_rule rule_asset_bind_quota_asset_type = {
    .choices = "IDENTITY|ADVERTISER|CATALOG|TIKTOK_SHOP|PIXEL|LEAD|TT_ACCOUNT|STOREFRANT|MANAGED_BUSINESS_ACCOUNT",
};
static const struct tt_rule rule_representative_document_type = {
    .choices =
        "ID_CARD|PASSPORT|HK_MACAO_EXIT_ENTRY_PERMIT|TAIWAN_MAINLAND_TRAVEL_PERMIT|"
        "HK_MACAO_MAINLAND_TRAVEL_PERMIT",
    .assumed = "\"ID_CARD\"",
};
static const struct tt_rule rule_bc_asset_advertiser_assigned_asset_type = {.choices = CHOICES_BC_ASSET_TYPE};
static const struct tt_rule rule_pay_statuses = {.choices = "UNPAID|PAID|PARTIAL_PAID|NO_NEED"};
static const struct tt_rule rule_chars_250 = {.max_len = 250};

static const struct tt_field bc_list_fields[] = {
    FIELD(STRING, "advertiser_id",   0, NULL, NULL),
    FIELD(STRING, "advertiser_name", 0, NULL, NULL),
};

static const struct tt_param bc_filtering_members[] = {
    MEMBER(STRING, "keyword", TT_P_REQUIRED, NULL, "A word to look for."),
};

static const struct tt_field bc_asset_partner_get_list_fields[] = {
    FIELD(STRING, "bc_name", 0, NULL, NULL),
    FIELD(STRING, "bc_id",   0, NULL, NULL),
};

static const struct tt_param bc_assets_members[] = {
    MEMBER(STRING, "asset_id",   TT_P_REQUIRED, NULL,             "The asset."),
    MEMBER(STRING, "asset_type", TT_P_CLOSED,   &rule_asset_type, "What kind of asset."),
};

static const struct tt_param bc_members_members[] = {
    MEMBER_MAP(ANY, "asset_roles", 0,             NULL, "What the member may do with each kind of asset."),
    MEMBER(STRING,  "member_id",   TT_P_REQUIRED, NULL, "The member."),
};

static const struct tt_field bc_billing_group_advertiser_list_list_fields[] = {
    FIELD(STRING, "advertiser_id", 0, NULL, NULL),
};

static const struct tt_field bc_ext_user_role_fields[] = {
    FIELD(STRING, "finance_role", 0, "MANAGER|ANALYST", NULL),
};

static const struct tt_param bc_ext_user_role_members[] = {
    MEMBER(STRING, "finance_role", TT_P_CLOSED, TT_RULE(.choices = "MANAGER|ANALYST"), "What the member may do with money."),
};

/* ---- ads.asset.bind.quota */

static const struct tt_param asset_bind_quota_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                           "The ad account."),
    PARAM(QUERY, STRING, "asset_id",      TT_P_REQUIRED,                NULL,                              "The asset."),
    PARAM(QUERY, STRING, "asset_type",    TT_P_REQUIRED,                &rule_asset_bind_quota_asset_type, "What kind of asset."),
};

static const struct tt_field asset_bind_quota_result[] = {
    FIELD(INTEGER, "total_quota",     0, NULL, "How many are allowed."),
    FIELD(INTEGER, "used_quota",      0, NULL, "How many there are."),
    FIELD(INTEGER, "available_quota", 0, NULL, "How many more are allowed."),
};

static const struct tt_endpoint asset_bind_quota_endpoint = {
    .method = "GET",
    .path = V13_PATH "asset/bind/quota/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1739659584022529"),
    .effect = TT_READ,
};

/* ---- ads.bc.account.budget.changelog.get */

static const struct tt_param bc_account_budget_changelog_get_filtering[] = {
    MEMBER(STRING, "start_date", 0, &v13_date, "First day."),
    MEMBER(STRING, "end_date",   0, &v13_date, "Last day, included."),
};

static const struct tt_param bc_account_budget_changelog_get_params[] = {
    PARAM(QUERY,        STRING,                                    "bc_id",         TT_P_REQUIRED,                &v13_id,                     "The Business Center."),
    PARAM(QUERY,        STRING,                                    "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM_OBJECT(QUERY, bc_account_budget_changelog_get_filtering, "filtering",     0,                            NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                                   "page",          TT_P_MIN,                     &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                                   "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field bc_account_budget_changelog_get_changelog_list_result[] = {
    FIELD(STRING, "operation_time",       0, NULL, NULL),
    FIELD(STRING, "activity_type",        0, "RESET|BUDGET_MODE_UPDATE|INCREASE_BUDGET|DECREASE_BUDGET|REMOVE_BUDGET", NULL),
    FIELD(NUMBER, "previous_budget",      0, NULL, NULL),
    FIELD(STRING, "previous_budget_mode", 0, "UNLIMITED|MONTHLY_BUDGET|DAILY_BUDGET|CUSTOM_BUDGET", NULL),
    FIELD(NUMBER, "current_budget",       0, NULL, "In the currency of the ad account."),
    FIELD(STRING, "current_budget_mode",  0, "UNLIMITED|MONTHLY_BUDGET|DAILY_BUDGET|CUSTOM_BUDGET", NULL),
    FIELD(STRING, "currency",             0, NULL, "ISO 4217 code."),
    FIELD(STRING, "operator_id",          0, NULL, NULL),
    FIELD(STRING, "operator_name",        0, NULL, NULL),
};

static const struct tt_field bc_account_budget_changelog_get_result[] = {
    FIELD_OBJECTS(bc_account_budget_changelog_get_changelog_list_result, "changelog_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_account_budget_changelog_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/account/budget/changelog/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "changelog_list",
    .source = V13_DOC("1830173979548674"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.account.cost.get */

static const struct tt_param bc_account_cost_get_filtering[] = {
    MEMBER(STRING, "keyword",    0, NULL,      "A word to look for."),
    MEMBER(STRING, "start_date", 0, &v13_date, "First day."),
    MEMBER(STRING, "end_date",   0, &v13_date, "Last day, included."),
};

static const struct tt_param bc_account_cost_get_params[] = {
    PARAM(QUERY,        STRING,                        "bc_id",     TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM_OBJECT(QUERY, bc_account_cost_get_filtering, "filtering", 0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                       "page",      TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                       "page_size", TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field bc_account_cost_get_cost_list_result[] = {
    FIELD(STRING, "advertiser_id",   0, NULL, NULL),
    FIELD(STRING, "advertiser_name", 0, NULL, NULL),
    FIELD(NUMBER, "amount",          0, NULL, NULL),
    FIELD(NUMBER, "cash_amount",     0, NULL, NULL),
    FIELD(NUMBER, "grant_amount",    0, NULL, NULL),
    FIELD(NUMBER, "tax_amount",      0, NULL, NULL),
    FIELD(STRING, "currency",        0, NULL, "ISO 4217 code."),
};

static const struct tt_field bc_account_cost_get_transaction_summary_result[] = {
    FIELD(NUMBER, "amount",       0, NULL, NULL),
    FIELD(NUMBER, "cash_amount",  0, NULL, NULL),
    FIELD(NUMBER, "grant_amount", 0, NULL, NULL),
    FIELD(NUMBER, "tax_amount",   0, NULL, NULL),
    FIELD(STRING, "currency",     0, NULL, "ISO 4217 code."),
};

static const struct tt_field bc_account_cost_get_result[] = {
    FIELD_OBJECTS(bc_account_cost_get_cost_list_result,          "cost_list",           0, NULL, NULL),
    FIELD_OBJECT(bc_account_cost_get_transaction_summary_result, "transaction_summary", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_account_cost_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/account/cost/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "cost_list",
    .source = V13_DOC("1829079287639041"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.account.transaction.get */

static const struct tt_param bc_account_transaction_get_filtering[] = {
    MEMBER_LIST(STRING, "account_ids",       0, &rule_digits_items_100,                  NULL),
    MEMBER(STRING,      "account_name",      0, NULL,                                    NULL),
    MEMBER_LIST(STRING, "billing_types",     0, TT_RULE(.choices = "CASH|CREDIT|GRANT"), NULL),
    MEMBER(STRING,      "end_time",          0, &v13_datetime,                           NULL),
    MEMBER_LIST(STRING, "owner_of_account",  0, TT_RULE(.choices = "OWNED_BY_CURRENT_BUSINESS_CENTER|SHARED_BY_OTHER_BUSINESS_CENTER"), NULL),
    MEMBER(STRING,      "start_time",        0, &v13_datetime,                           NULL),
    MEMBER_LIST(STRING, "transaction_types", 0, NULL,                                    NULL),
};

static const struct tt_param bc_account_transaction_get_params[] = {
    PARAM(QUERY,        STRING,                               "bc_id",             TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM(QUERY,        STRING,                               "child_bc_id",       0,                   &v13_id,                     "A Business Center below this one."),
    PARAM(QUERY,        STRING,                               "transaction_level", 0,                   &rule_transaction_level,     NULL),
    PARAM_OBJECT(QUERY, bc_account_transaction_get_filtering, "filtering",         0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                              "page",              TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                              "page_size",         TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field bc_account_transaction_get_transaction_list_result[] = {
    FIELD(STRING, "transaction_id",         0, NULL,                      NULL),
    FIELD(STRING, "payment_portfolio_id",   0, NULL,                      NULL),
    FIELD(STRING, "payment_portfolio_name", 0, NULL,                      NULL),
    FIELD(STRING, "account_id",             0, NULL,                      NULL),
    FIELD(STRING, "account_name",           0, NULL,                      NULL),
    FIELD(STRING, "bc_id",                  0, NULL,                      NULL),
    FIELD(STRING, "bc_name",                0, NULL,                      NULL),
    FIELD(NUMBER, "amount",                 0, NULL,                      NULL),
    FIELD(NUMBER, "subtotal",               0, NULL,                      NULL),
    FIELD(NUMBER, "tax_amount",             0, NULL,                      NULL),
    FIELD(STRING, "currency",               0, NULL,                      "ISO 4217 code."),
    FIELD(STRING, "amount_type",            0, "POSITIVE|NEGATIVE|OTHER", NULL),
    FIELD(STRING, "transaction_type",       0, NULL,                      NULL),
    FIELD(STRING, "billing_type",           0, "CASH|CREDIT",             NULL),
    FIELD(STRING, "timezone",               0, NULL,                      NULL),
    FIELD(STRING, "create_time",            0, NULL,                      NULL),
    FIELD(STRING, "invoice_id",             0, NULL,                      NULL),
    FIELD(STRING, "serial_number",          0, NULL,                      NULL),
};

static const struct tt_field bc_account_transaction_get_result[] = {
    FIELD_OBJECTS(bc_account_transaction_get_transaction_list_result, "transaction_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_account_transaction_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/account/transaction/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "transaction_list",
    .source = V13_DOC("1792849810925569"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.advertiser.attribute */

static const struct tt_param bc_advertiser_attribute_params[] = {
    PARAM(QUERY, STRING, "bc_id", TT_P_REQUIRED, &v13_id, "The Business Center."),
};

static const struct tt_field bc_advertiser_attribute_result[] = {
    FIELD_LIST(STRING, "currencies",   0, NULL, NULL),
    FIELD_LIST(STRING, "region_codes", 0, NULL, "ISO 3166 codes."),
};

static const struct tt_endpoint bc_advertiser_attribute_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/advertiser/attribute/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1775752357139457"),
    .effect = TT_READ,
};

/* ---- ads.bc.advertiser.create */

static const struct tt_param bc_advertiser_create_advertiser_info[] = {
    MEMBER(STRING, "currency", TT_P_REQUIRED, NULL,                                             "ISO 4217 code."),
    MEMBER(STRING, "name",     TT_P_REQUIRED, &rule_chars_100,                                  NULL),
    MEMBER(STRING, "timezone", TT_P_REQUIRED, NULL,                                             "Time zone; ads.tool.timezone lists them."),
    MEMBER(STRING, "type",     0,             TT_RULE(.choices = "RESERVATION|AUCTION|DIRECT"), NULL),
};

static const struct tt_param bc_advertiser_create_billing_group_info[] = {
    MEMBER(STRING, "billing_group_id", 0,             NULL,                                       "The billing group."),
    MEMBER(STRING, "invoice_group_by", TT_P_REQUIRED, &rule_invoice_group_by,                     "What one invoice is for."),
    MEMBER(STRING, "invoice_payer",    0,             TT_RULE(.choices = "AGENCY|ADVERTISER|FR"), NULL),
};

static const struct tt_param bc_advertiser_create_billing_info[] = {
    MEMBER(STRING,  "address",        0, &rule_chars_512, NULL),
    MEMBER(STRING,  "tax_map",        0, NULL,            "Tax details, as the region asks for them."),
    MEMBER_MAP(ANY, "tax_field_dict", 0, NULL,            NULL),
};

static const struct tt_param bc_advertiser_create_contact_info[] = {
    MEMBER(STRING, "email",  0, NULL,            NULL),
    MEMBER(STRING, "name",   0, &rule_chars_100, NULL),
    MEMBER(STRING, "number", 0, NULL,            NULL),
};

static const struct tt_param bc_advertiser_create_customer_info[] = {
    MEMBER(STRING,  "company",         TT_P_REQUIRED, &rule_chars_255, NULL),
    MEMBER(INTEGER, "industry",        TT_P_REQUIRED, NULL,            NULL),
    MEMBER(STRING,  "registered_area", TT_P_REQUIRED, NULL,            "Where it is registered, as a region code."),
};

static const struct tt_param bc_advertiser_create_qualification_info[] = {
    MEMBER(STRING,      "license_image_id",        0, NULL,            "Picture of the business licence; ads.bc.image.upload gives it."),
    MEMBER(STRING,      "license_no",              0, NULL,            "Number of the business licence."),
    MEMBER(STRING,      "promotion_link",          0, &rule_chars_255, "The website that is advertised."),
    MEMBER_LIST(STRING, "qualification_image_ids", 0, NULL,            "Pictures of the documents; ads.account.verification.upload gives them."),
    MEMBER(STRING,      "qualification_id",        0, NULL,            "The business certificate."),
};

static const struct tt_param bc_advertiser_create_payment_info_budget_info[] = {
    MEMBER(STRING, "budget_mode", 0, &rule_advertiser_budget_mode, "Whether the budget is for a day, in total, or has no end."),
    MEMBER(NUMBER, "budget",      0, NULL,                         "In the currency of the ad account."),
};

static const struct tt_param bc_advertiser_create_payment_info[] = {
    MEMBER(STRING,                                               "payment_portfolio_id", 0, NULL, "The payment portfolio."),
    MEMBER_OBJECT(bc_advertiser_create_payment_info_budget_info, "budget_info",          0, NULL, "How much it may spend."),
};

static const struct tt_param bc_advertiser_create_params[] = {
    PARAM_OBJECT(BODY, bc_advertiser_create_advertiser_info,    "advertiser_info",       TT_P_REQUIRED, NULL,       "The ad account to create."),
    PARAM(BODY,        STRING,                                  "bc_id",                 TT_P_REQUIRED, &v13_id,    "The Business Center."),
    PARAM_OBJECT(BODY, bc_advertiser_create_billing_group_info, "billing_group_info",    0,             NULL,       "The billing group that it belongs to."),
    PARAM_OBJECT(BODY, bc_advertiser_create_billing_info,       "billing_info",          0,             NULL,       "Where invoices go."),
    PARAM_OBJECT(BODY, bc_advertiser_create_contact_info,       "contact_info",          0,             NULL,       "Whom to ask."),
    PARAM_OBJECT(BODY, bc_advertiser_create_customer_info,      "customer_info",         TT_P_REQUIRED, NULL,       "Whose ad account it is."),
    PARAM_OBJECT(BODY, bc_advertiser_create_qualification_info, "qualification_info",    0,             NULL,       "The business certificate."),
    PARAM(BODY,        BOOLEAN,                                 "tied_to_billing_group", 0,             &v13_false, NULL),
    PARAM_OBJECT(BODY, bc_advertiser_create_payment_info,       "payment_info",          0,             NULL,       "What pays for it."),
};

static const struct tt_field bc_advertiser_create_payment_portfolio_binding_result_result[] = {
    FIELD(STRING, "status",    0, "SUCCESS|FAILED", NULL),
    FIELD(STRING, "error_msg", 0, NULL,             NULL),
};

static const struct tt_field bc_advertiser_create_result[] = {
    FIELD(STRING,                                                              "advertiser_id",                    0, NULL, NULL),
    FIELD_OBJECT(bc_advertiser_create_payment_portfolio_binding_result_result, "payment_portfolio_binding_result", 0, NULL, NULL),
    FIELD_OBJECT(bc_advertiser_create_payment_portfolio_binding_result_result, "budget_setup_result",              0, NULL, NULL),
};

static const struct tt_endpoint bc_advertiser_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/advertiser/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "151 Ad Account Management > Business Center > Create Ad Account",
    .source = V13_DOC("1739939020318721"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.bc.advertiser.disable */

static const struct tt_param bc_advertiser_disable_params[] = {
    PARAM(BODY,      STRING, "bc_id",          TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM_LIST(BODY, STRING, "advertiser_ids", TT_P_REQUIRED, &v13_id, "The ad accounts."),
};

static const struct tt_field bc_advertiser_disable_result[] = {
    FIELD_LIST(STRING, "disabled_advertiser_ids", 0, NULL, NULL),
    FIELD(STRING,      "failed_infos",            0, "DELIVERING|UNPAID_BILL|SUSPENDED|UNFINISHED_TRANSFER|AUTOPAY_UNBILLED", NULL),
};

static const struct tt_endpoint bc_advertiser_disable_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/advertiser/disable/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "151 Ad Account Management > Business Center > Create Ad Account",
    .source = V13_DOC("1752349244331009"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.advertiser.qualification.get */

static const struct tt_param bc_advertiser_qualification_get_filtering[] = {
    MEMBER(BOOLEAN, "verified", 0, NULL, NULL),
};

static const struct tt_param bc_advertiser_qualification_get_params[] = {
    PARAM(QUERY,        STRING,                                    "bc_id",     TT_P_REQUIRED,       &v13_id,                      "The Business Center."),
    PARAM_OBJECT(QUERY, bc_advertiser_qualification_get_filtering, "filtering", 0,                   NULL,                         "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                                   "page",      TT_P_MIN,            &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                                   "page_size", TT_P_MIN | TT_P_MAX, &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_field bc_advertiser_qualification_get_qualifications_result[] = {
    FIELD(STRING,  "qualification_id",        0, NULL,                  NULL),
    FIELD(STRING,  "company_name",            0, NULL,                  NULL),
    FIELD(STRING,  "status",                  0, "VERIFIED|UNVERIFIED", NULL),
    FIELD(STRING,  "owner_advertiser_id",     0, NULL,                  NULL),
    FIELD(INTEGER, "linked_advertiser_count", 0, NULL,                  NULL),
    FIELD(STRING,  "region_code",             0, NULL,                  "ISO 3166 code."),
};

static const struct tt_field bc_advertiser_qualification_get_result[] = {
    FIELD_OBJECTS(bc_advertiser_qualification_get_qualifications_result, "qualifications", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_advertiser_qualification_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/advertiser/qualification/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "qualifications",
    .scope = "151 Ad Account Management > Business Center > Create Ad Account",
    .source = V13_DOC("1770118680584194"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.bc.advertiser.unionpay_info.check */

static const struct tt_param bc_advertiser_unionpay_info_check_params[] = {
    PARAM(QUERY, STRING, "license_no", TT_P_REQUIRED, NULL, "Number of the business licence."),
};

static const struct tt_field bc_advertiser_unionpay_info_check_result[] = {
    FIELD(BOOLEAN, "unionpay_verification_required", 0, NULL, NULL),
};

static const struct tt_endpoint bc_advertiser_unionpay_info_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/advertiser/unionpay_info/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1813772238056449"),
    .effect = TT_READ,
};

/* ---- ads.bc.advertiser.unionpay_info.submit */

static const struct tt_param bc_advertiser_unionpay_info_submit_params[] = {
    PARAM(BODY, STRING, "bc_id",                        TT_P_REQUIRED,                &v13_id,                            "The Business Center."),
    PARAM(BODY, STRING, "advertiser_id",                TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                            "The ad account."),
    PARAM(BODY, STRING, "representative_name",          TT_P_REQUIRED,                NULL,                               NULL),
    PARAM(BODY, STRING, "representative_document_type", 0,                            &rule_representative_document_type, NULL),
    PARAM(BODY, STRING, "representative_id",            TT_P_REQUIRED,                NULL,                               NULL),
    PARAM(BODY, STRING, "unionpay_account",             TT_P_REQUIRED,                NULL,                               NULL),
    PARAM(BODY, STRING, "representative_phone_number",  TT_P_REQUIRED,                NULL,                               NULL),
};

static const struct tt_endpoint bc_advertiser_unionpay_info_submit_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/advertiser/unionpay_info/submit/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1813772274039809"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.bc.asset.account.authorization */

static const struct tt_param bc_asset_account_authorization_params[] = {
    PARAM(BODY, STRING,  "bc_id",            TT_P_REQUIRED, &v13_id,    "The Business Center."),
    PARAM(BODY, BOOLEAN, "is_ads_only_mode", 0,             &v13_false, NULL),
};

static const struct tt_field bc_asset_account_authorization_result[] = {
    FIELD(STRING, "bc_auth_qr_code", 0, NULL, NULL),
};

static const struct tt_endpoint bc_asset_account_authorization_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset/account/authorization/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1846868897541122"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.bc.asset.admin.delete */

static const struct tt_param bc_asset_admin_delete_params[] = {
    PARAM_LIST(BODY, STRING, "asset_ids",   TT_P_REQUIRED, &rule_digits_items_from_1, "The assets."),
    PARAM(BODY,      STRING, "asset_type",  TT_P_REQUIRED, &rule_bc_asset_type,       "What kind of asset."),
    PARAM(BODY,      STRING, "bc_id",       TT_P_REQUIRED, &v13_id,                   "The Business Center."),
    PARAM(BODY,      STRING, "child_bc_id", 0,             &v13_id,                   "A Business Center below this one."),
};

static const struct tt_endpoint bc_asset_admin_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset/admin/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1739657251102722"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.asset.admin.get */

static const struct tt_param bc_asset_admin_get_filtering[] = {
    MEMBER(STRING, "advertiser_show_status", TT_P_CLOSED, TT_RULE(.choices = CHOICES_ADVERTISER_SHOW_STATUS), NULL),
    MEMBER(STRING, "keyword",                0,           NULL,                  "A word to look for."),
    MEMBER(STRING, "relation_status",        TT_P_CLOSED, &rule_relation_status, "Linked or not."),
    MEMBER(STRING, "relation_type",          TT_P_CLOSED, TT_RULE(.choices = "OWNER_BC|OWNER_INDIVIDUAL|OWNER_PARTNER"), NULL),
};

static const struct tt_param bc_asset_admin_get_params[] = {
    PARAM(QUERY,        STRING,                       "bc_id",       TT_P_REQUIRED,       &v13_id,                             "The Business Center."),
    PARAM(QUERY,        STRING,                       "child_bc_id", 0,                   &v13_id,                             "A Business Center below this one."),
    PARAM(QUERY,        STRING,                       "asset_type",  TT_P_REQUIRED,       &rule_bc_asset_admin_get_asset_type, "What kind of asset."),
    PARAM_OBJECT(QUERY, bc_asset_admin_get_filtering, "filtering",   0,                   NULL,                                "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                      "page",        TT_P_MIN,            &v13_page,                           "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                      "page_size",   TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10,         "Rows a page."),
};

static const struct tt_field bc_asset_admin_get_row[] = {
    FIELD(STRING,      "asset_type",              0, CHOICES_ASSET_TYPE,                        NULL),
    FIELD(STRING,      "asset_id",                0, NULL,                                      NULL),
    FIELD(STRING,      "asset_name",              0, NULL,                                      NULL),
    FIELD(STRING,      "relation_type",           0, "OWNER_BC|OWNER_INDIVIDUAL|OWNER_PARTNER", NULL),
    FIELD(STRING,      "relation_status",         0, "BOUND|PENDING|REJECTED|UNBOUND",          NULL),
    FIELD(STRING,      "advertiser_status",       0, NULL,                                      NULL),
    FIELD(STRING,      "advertiser_account_type", 0, "RESERVATION|AUCTION",                     NULL),
    FIELD(STRING,      "advertiser_role",         0, "ADMIN|OPERATOR|ANALYST",                  NULL),
    FIELD(STRING,      "catalog_role",            0, "ADMIN|AD_PROMOTE",                        NULL),
    FIELD(STRING,      "ad_creation_eligible",    0, "NOT_AVAILABLE|AVAILABLE",                 NULL),
    FIELD(STRING,      "store_role",              0, "AD_PROMOTION",                            NULL),
    FIELD(STRING,      "pixel_code",              0, NULL,                                      NULL),
    FIELD_LIST(STRING, "tt_account_roles",        0, "POST|LIVE|DIRECT_MESSAGE",                NULL),
    FIELD_LIST(STRING, "business_account_roles",  0, CHOICES_BUSINESS_ACCOUNT_ROLES,            NULL),
    FIELD(STRING,      "owner_bc_name",           0, NULL,                                      NULL),
    FIELD(BOOLEAN,     "is_business_verified",    0, NULL,                                      NULL),
    FIELD(STRING,      "operating_region_code",   0, NULL,                                      NULL),
    FIELD(STRING,      "tt_asset_handle",         0, NULL,                                      NULL),
    FIELD(STRING,      "tt_asset_profile_image",  0, NULL,                                      NULL),
};

static const struct tt_field bc_asset_admin_get_result[] = {
    FIELD_OBJECTS(bc_asset_admin_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_asset_admin_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/asset/admin/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1739433007779841"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.asset.advertiser.assign */

static const struct tt_param bc_asset_advertiser_assign_params[] = {
    PARAM(BODY, STRING, "bc_id",         TT_P_REQUIRED,                &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "asset_type",    0,                            TT_RULE(.choices = "TT_ACCOUNT|MANAGED_BUSINESS_ACCOUNT", .assumed = "\"TT_ACCOUNT\""), "What kind of asset."),
    PARAM(BODY, STRING, "asset_id",      TT_P_REQUIRED,                NULL,    "The asset."),
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_endpoint bc_asset_advertiser_assign_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset/advertiser/assign/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1846868953025538"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.asset.advertiser.assigned */

static const struct tt_param bc_asset_advertiser_assigned_params[] = {
    PARAM(QUERY, STRING,  "bc_id",      TT_P_REQUIRED,       &v13_id,                                       "The Business Center."),
    PARAM(QUERY, STRING,  "asset_id",   TT_P_REQUIRED,       NULL,                                          "The asset."),
    PARAM(QUERY, STRING,  "asset_type", TT_P_REQUIRED,       &rule_bc_asset_advertiser_assigned_asset_type, "What kind of asset."),
    PARAM(QUERY, INTEGER, "page",       TT_P_MIN,            &v13_page,                                     "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",  TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10,                   "Rows a page."),
};

static const struct tt_field bc_asset_advertiser_assigned_result[] = {
    FIELD_OBJECTS(bc_list_fields, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_asset_advertiser_assigned_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/asset/advertiser/assigned/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1855027294743554"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.asset.advertiser.unassign */

static const struct tt_param bc_asset_advertiser_unassign_params[] = {
    PARAM(BODY, STRING, "bc_id",         TT_P_REQUIRED,                &v13_id,                                       "The Business Center."),
    PARAM(BODY, STRING, "asset_id",      TT_P_REQUIRED,                NULL,                                          "The asset."),
    PARAM(BODY, STRING, "asset_type",    TT_P_REQUIRED,                &rule_bc_asset_advertiser_assigned_asset_type, "What kind of asset."),
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                       "The ad account."),
};

static const struct tt_endpoint bc_asset_advertiser_unassign_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset/advertiser/unassign/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1855027260369921"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.asset.assign */

static const struct tt_param bc_asset_assign_params[] = {
    PARAM(BODY,      STRING, "advertiser_role",        TT_P_CLOSED,   TT_RULE(.choices = "ADMIN|OPERATOR|ANALYST", .when = "asset_type=ADVERTISER"), "What the member or partner may do with ad accounts."),
    PARAM(BODY,      STRING, "asset_id",               TT_P_REQUIRED, &v13_id,                          "The asset."),
    PARAM(BODY,      STRING, "asset_type",             TT_P_REQUIRED, &rule_bc_asset_assign_asset_type, "What kind of asset."),
    PARAM(BODY,      STRING, "bc_id",                  TT_P_REQUIRED, &v13_id,                          "The Business Center."),
    PARAM(BODY,      STRING, "catalog_role",           TT_P_CLOSED,   TT_RULE(.choices = "ADMIN|AD_PROMOTE", .when = "asset_type=CATALOG"), "What the member or partner may do with catalogues."),
    PARAM(BODY,      STRING, "form_library_role",      TT_P_CLOSED,   TT_RULE(.choices = "ADMIN", .when = "asset_type=LEAD"), "What the member may do with form libraries."),
    PARAM(BODY,      STRING, "store_role",             TT_P_CLOSED,   TT_RULE(.choices = "AD_PROMOTION|MANAGER", .when = "asset_type=TIKTOK_SHOP"), "What the member may do with TikTok Shops."),
    PARAM_LIST(BODY, STRING, "tt_account_roles",       TT_P_CLOSED,   TT_RULE(.choices = "POST|LIVE|DIRECT_MESSAGE", .when = "asset_type=TT_ACCOUNT"), "What the member may do with TikTok accounts."),
    PARAM(BODY,      STRING, "user_id",                TT_P_REQUIRED, &v13_id,                          "The member."),
    PARAM_LIST(BODY, STRING, "business_account_roles", 0,             TT_RULE(.choices = CHOICES_BUSINESS_ACCOUNT_ROLES, .when = "asset_type=MANAGED_BUSINESS_ACCOUNT", .max_items = 1), NULL),
};

static const struct tt_endpoint bc_asset_assign_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset/assign/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1739438211077121"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.asset.get */

static const struct tt_param bc_asset_get_filtering[] = {
    MEMBER(STRING, "keyword",    0, NULL,    "A word to look for."),
    MEMBER(STRING, "user_email", 0, NULL,    "E-mail address of somebody invited who has not joined yet."),
    MEMBER(STRING, "user_id",    0, &v13_id, "The member."),
};

static const struct tt_param bc_asset_get_params[] = {
    PARAM(QUERY,        STRING,                 "bc_id",       TT_P_REQUIRED,       &v13_id,                             "The Business Center."),
    PARAM(QUERY,        STRING,                 "asset_type",  TT_P_REQUIRED,       &rule_bc_asset_admin_get_asset_type, "What kind of asset."),
    PARAM(QUERY,        STRING,                 "child_bc_id", 0,                   &v13_id,                             "A Business Center below this one."),
    PARAM_OBJECT(QUERY, bc_asset_get_filtering, "filtering",   0,                   NULL,                                "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                "page",        TT_P_MIN,            &v13_page,                           "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                "page_size",   TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10,         "Rows a page."),
};

static const struct tt_field bc_asset_get_row[] = {
    FIELD(STRING,      "asset_type",              0, CHOICES_ASSET_TYPE,             NULL),
    FIELD(STRING,      "asset_id",                0, NULL,                           NULL),
    FIELD(STRING,      "asset_name",              0, NULL,                           NULL),
    FIELD(STRING,      "advertiser_account_type", 0, "RESERVATION|AUCTION",          NULL),
    FIELD(STRING,      "advertiser_role",         0, "ADMIN|OPERATOR|ANALYST",       NULL),
    FIELD(STRING,      "catalog_role",            0, "ADMIN|AD_PROMOTE",             NULL),
    FIELD(STRING,      "ad_creation_eligible",    0, "NOT_AVAILABLE|AVAILABLE",      NULL),
    FIELD(STRING,      "store_role",              0, "AD_PROMOTION",                 NULL),
    FIELD_LIST(STRING, "tt_account_roles",        0, "POST|LIVE|DIRECT_MESSAGE",     NULL),
    FIELD_LIST(STRING, "business_account_roles",  0, CHOICES_BUSINESS_ACCOUNT_ROLES, NULL),
    FIELD(STRING,      "owner_bc_name",           0, NULL,                           NULL),
    FIELD(BOOLEAN,     "is_business_verified",    0, NULL,                           NULL),
    FIELD(STRING,      "operating_region_code",   0, NULL,                           NULL),
    FIELD(STRING,      "tt_asset_handle",         0, NULL,                           NULL),
    FIELD(STRING,      "tt_asset_profile_image",  0, NULL,                           NULL),
};

static const struct tt_field bc_asset_get_result[] = {
    FIELD_OBJECTS(bc_asset_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_asset_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/asset/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1739432717798401"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.asset.member.get */

static const struct tt_param bc_asset_member_get_filtering[] = {
    MEMBER(STRING, "keyword", 0, &rule_chars_250, "A word to look for."),
};

static const struct tt_param bc_asset_member_get_params[] = {
    PARAM(QUERY,        STRING,                        "bc_id",      TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM(QUERY,        STRING,                        "asset_type", TT_P_REQUIRED,       TT_RULE(.choices = "ADVERTISER|CATALOG|LEAD|MANAGED_BUSINESS_ACCOUNT"), "What kind of asset."),
    PARAM(QUERY,        STRING,                        "asset_id",   TT_P_REQUIRED,       &v13_id,                     "The asset."),
    PARAM_OBJECT(QUERY, bc_asset_member_get_filtering, "filtering",  0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                       "page",       TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                       "page_size",  TT_P_MIN | TT_P_MAX, &rule_value_1_to_20_else_10, "Rows a page."),
};

static const struct tt_field bc_asset_member_get_row[] = {
    FIELD(STRING,      "user_id",                0, NULL,                           NULL),
    FIELD(STRING,      "user_name",              0, NULL,                           NULL),
    FIELD(STRING,      "user_email",             0, NULL,                           NULL),
    FIELD(STRING,      "advertiser_role",        0, "ADMIN|OPERATOR|ANALYST",       NULL),
    FIELD(STRING,      "catalog_role",           0, "ADMIN|AD_PROMOTE",             NULL),
    FIELD_LIST(STRING, "business_account_roles", 0, CHOICES_BUSINESS_ACCOUNT_ROLES, NULL),
};

static const struct tt_field bc_asset_member_get_result[] = {
    FIELD_OBJECTS(bc_asset_member_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_asset_member_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/asset/member/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1739659558931458"),
    .paging = &pages_20,
    .effect = TT_READ,
};

/* ---- ads.bc.asset.partner.get */

static const struct tt_param bc_asset_partner_get_params[] = {
    PARAM(QUERY,        STRING,               "bc_id",      TT_P_REQUIRED,               &v13_id,                     "The Business Center."),
    PARAM(QUERY,        STRING,               "asset_type", TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "ADVERTISER|CATALOG|DOMAIN|LEAD|PIXEL|STOREFRONT|TIKTOK_SHOP|TT_ACCOUNT"), "What kind of asset."),
    PARAM(QUERY,        STRING,               "asset_id",   TT_P_REQUIRED,               &v13_id,                     "The asset."),
    PARAM_OBJECT(QUERY, bc_filtering_members, "filtering",  0,                           NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,              "page",       TT_P_MIN,                    &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,              "page_size",  TT_P_MIN | TT_P_MAX,         &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field bc_asset_partner_get_result[] = {
    FIELD_OBJECTS(bc_asset_partner_get_list_fields, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_asset_partner_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/asset/partner/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1739663268166722"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.asset.unassign */

static const struct tt_param bc_asset_unassign_params[] = {
    PARAM(BODY, STRING, "asset_id",   TT_P_REQUIRED, &v13_id,                          "The asset."),
    PARAM(BODY, STRING, "asset_type", TT_P_REQUIRED, &rule_bc_asset_assign_asset_type, "What kind of asset."),
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id,                          "The Business Center."),
    PARAM(BODY, STRING, "user_id",    TT_P_REQUIRED, &v13_id,                          "The member."),
};

static const struct tt_endpoint bc_asset_unassign_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset/unassign/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1739448126749698"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.asset_group.create */

static const struct tt_param bc_asset_group_create_params[] = {
    PARAM(BODY,         STRING,             "asset_group_name", TT_P_REQUIRED, NULL,                                      NULL),
    PARAM_OBJECTS(BODY, bc_assets_members,  "assets",           TT_P_REQUIRED, TT_RULE(.min_items = 1, .max_items = 200), "The assets."),
    PARAM(BODY,         STRING,             "bc_id",            TT_P_REQUIRED, &v13_id,                                   "The Business Center."),
    PARAM_OBJECTS(BODY, bc_members_members, "members",          TT_P_REQUIRED, &rule_items_1_to_50,                       "Members and what they may do."),
};

static const struct tt_field bc_asset_group_create_result[] = {
    FIELD(STRING, "asset_group_id", 0, NULL, NULL),
};

static const struct tt_endpoint bc_asset_group_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset_group/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7153155400966176769 Ad Account Management > Business Center > Asset Group",
    .source = V13_DOC("1749001658583105"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.bc.asset_group.delete */

static const struct tt_param bc_asset_group_delete_params[] = {
    PARAM_LIST(BODY, STRING, "asset_group_ids", TT_P_REQUIRED, &rule_digits_items_just_1, "The asset groups."),
    PARAM(BODY,      STRING, "bc_id",           TT_P_REQUIRED, &v13_id,                   "The Business Center."),
};

static const struct tt_endpoint bc_asset_group_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset_group/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7153155400966176769 Ad Account Management > Business Center > Asset Group",
    .source = V13_DOC("1749001673406466"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.asset_group.get */

static const struct tt_param bc_asset_group_get_params[] = {
    PARAM(QUERY,        STRING,               "bc_id",          TT_P_REQUIRED,               &v13_id,                            "The Business Center."),
    PARAM(QUERY,        STRING,               "asset_group_id", TT_P_REQUIRED,               &v13_id,                            "The asset group."),
    PARAM(QUERY,        STRING,               "query_entity",   TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "ASSET|MEMBER"), "Whether to answer assets or members."),
    PARAM_OBJECT(QUERY, bc_filtering_members, "filtering",      0,                           NULL,                               "Which rows to answer."),
    PARAM(QUERY,        INTEGER,              "page",           TT_P_MIN,                    &v13_page,                          "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,              "page_size",      TT_P_MIN | TT_P_MAX,         &rule_value_1_to_50_else_10,        "Rows a page."),
};

static const struct tt_field bc_asset_group_get_asset_group_assets_result[] = {
    FIELD(STRING,      "asset_type",              0, CHOICES_BC_ASSET_TYPE,                     NULL),
    FIELD(STRING,      "asset_id",                0, NULL,                                      NULL),
    FIELD(STRING,      "asset_name",              0, NULL,                                      NULL),
    FIELD(STRING,      "relation_type",           0, "OWNER_BC|OWNER_INDIVIDUAL|OWNER_PARTNER", NULL),
    FIELD(STRING,      "relation_status",         0, "BOUND|PENDING|REJECTED|UNBOUND",          NULL),
    FIELD(STRING,      "advertiser_status",       0, "STATUS_DISABLE|STATUS_PENDING_CONFIRM|STATUS_PENDING_VERIFIED|STATUS_CONFIRM_FAIL|STATUS_ENABLE|STATUS_CONFIRM_FAIL_END|STATUS_PENDING_CONFIRM_MODIFY|STATUS_CONFIRM_MODIFY_FAIL|STATUS_LIMIT|STATUS_WAIT_FOR_BPM_AUDIT|STATUS_WAIT_FOR_PUBLIC_AUTH|STATUS_SELF_SERVICE_UNAUDITED|STATUS_CONTRACT_PENDING", NULL),
    FIELD(STRING,      "advertiser_account_type", 0, "RESERVATION|AUCTION",                     NULL),
    FIELD(STRING,      "advertiser_role",         0, "ADMIN|OPERATOR|ANALYST",                  NULL),
    FIELD(STRING,      "catalog_role",            0, "ADMIN|AD_PROMOTE",                        NULL),
    FIELD(STRING,      "ad_creation_eligible",    0, "NOT_AVAILABLE|AVAILABLE",                 NULL),
    FIELD(STRING,      "store_role",              0, "AD_PROMOTION",                            NULL),
    FIELD(STRING,      "pixel_code",              0, NULL,                                      NULL),
    FIELD_LIST(STRING, "tt_account_roles",        0, "POST|LIVE|DIRECT_MESSAGE",                NULL),
    FIELD(STRING,      "business_account_role",   0, CHOICES_BUSINESS_ACCOUNT_ROLES,            NULL),
    FIELD(STRING,      "owner_bc_name",           0, NULL,                                      NULL),
    FIELD(BOOLEAN,     "is_business_verified",    0, NULL,                                      NULL),
    FIELD(STRING,      "operating_region_code",   0, NULL,                                      NULL),
    FIELD(STRING,      "tt_asset_handle",         0, NULL,                                      NULL),
    FIELD(STRING,      "tt_asset_profile_image",  0, NULL,                                      NULL),
};

static const struct tt_field bc_asset_group_get_asset_group_members_result[] = {
    FIELD(STRING, "member_id",   0, NULL, NULL),
    FIELD(MAP,    "asset_roles", 0, NULL, NULL),
};

static const struct tt_field bc_asset_group_get_asset_group_result[] = {
    FIELD(STRING,                                                "asset_group_name", 0, NULL, NULL),
    FIELD(STRING,                                                "asset_group_id",   0, NULL, NULL),
    FIELD_OBJECTS(bc_asset_group_get_asset_group_assets_result,  "assets",           0, NULL, NULL),
    FIELD_OBJECTS(bc_asset_group_get_asset_group_members_result, "members",          0, NULL, NULL),
};

static const struct tt_field bc_asset_group_get_result[] = {
    FIELD_OBJECT(page_info_fields,                       "page_info",   0, NULL, NULL),
    FIELD_OBJECTS(bc_asset_group_get_asset_group_result, "asset_group", 0, NULL, NULL),
};

static const struct tt_endpoint bc_asset_group_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/asset_group/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "asset_group",
    .scope = "7153155400966176769 Ad Account Management > Business Center > Asset Group",
    .source = V13_DOC("1749001669670913"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.asset_group.list */

static const struct tt_param bc_asset_group_list_params[] = {
    PARAM(QUERY,        STRING,               "bc_id",     TT_P_REQUIRED, &v13_id,                    "The Business Center."),
    PARAM_OBJECT(QUERY, bc_filtering_members, "filtering", 0,             NULL,                       "Which rows to answer."),
    PARAM(QUERY,        INTEGER,              "page",      TT_P_MIN,      &v13_page,                  "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,              "page_size", TT_P_MIN,      &rule_value_from_1_else_10, "Rows a page."),
};

static const struct tt_field bc_asset_group_list_result[] = {
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_asset_group_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/asset_group/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7153155400966176769 Ad Account Management > Business Center > Asset Group",
    .source = V13_DOC("1749001665910786"),
    .effect = TT_READ,
};

/* ---- ads.bc.asset_group.update */

static const struct tt_param bc_asset_group_update_params[] = {
    PARAM(BODY,         STRING,             "action",           TT_P_CLOSED,                 TT_RULE(.choices = "ADD|DELETE", .when = "update_entity=ASSET|MEMBER"), "Whether to add or to remove."),
    PARAM(BODY,         STRING,             "asset_group_id",   TT_P_REQUIRED,               &v13_id,                                 "The asset group."),
    PARAM(BODY,         STRING,             "asset_group_name", 0,                           TT_RULE(.when = "update_entity=NAME"),   NULL),
    PARAM_OBJECTS(BODY, bc_assets_members,  "assets",           0,                           TT_RULE(.when = "update_entity=ASSET", .min_items = 1, .max_items = 200), "The assets."),
    PARAM(BODY,         STRING,             "bc_id",            TT_P_REQUIRED,               &v13_id,                                 "The Business Center."),
    PARAM_OBJECTS(BODY, bc_members_members, "members",          0,                           TT_RULE(.when = "update_entity=MEMBER", .min_items = 1, .max_items = 50), "Members and what they may do."),
    PARAM(BODY,         STRING,             "update_entity",    TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "ASSET|MEMBER|NAME"), "Whether to change the name, assets or members."),
};

static const struct tt_endpoint bc_asset_group_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/asset_group/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7153155400966176769 Ad Account Management > Business Center > Asset Group",
    .source = V13_DOC("1749001662156801"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.balance.get */

static const struct tt_param bc_balance_get_params[] = {
    PARAM(QUERY, STRING, "bc_id",                TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY, STRING, "child_bc_id",          0,             &v13_id, "A Business Center below this one."),
    PARAM(QUERY, STRING, "payment_portfolio_id", 0,             NULL,    "The payment portfolio."),
};

static const struct tt_field bc_balance_get_result[] = {
    FIELD(STRING, "bc_id",                  0, NULL,                NULL),
    FIELD(STRING, "currency",               0, NULL,                "ISO 4217 code."),
    FIELD(NUMBER, "account_balance",        0, NULL,                NULL),
    FIELD(NUMBER, "valid_account_balance",  0, NULL,                NULL),
    FIELD(NUMBER, "frozen_balance",         0, NULL,                NULL),
    FIELD(NUMBER, "tax",                    0, NULL,                NULL),
    FIELD(NUMBER, "cash_balance",           0, NULL,                NULL),
    FIELD(NUMBER, "valid_cash_balance",     0, NULL,                NULL),
    FIELD(NUMBER, "grant_balance",          0, NULL,                NULL),
    FIELD(NUMBER, "valid_grant_balance",    0, NULL,                NULL),
    FIELD(STRING, "payment_portfolio_type", 0, "SHARED|NON_SHARED", NULL),
};

static const struct tt_endpoint bc_balance_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/balance/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "150 Ad Account Management > Business Center > Read Business Center",
    .source = V13_DOC("1739939128198145"),
    .effect = TT_READ,
};

/* ---- ads.bc.billing_group.advertiser.list */

static const struct tt_param bc_billing_group_advertiser_list_params[] = {
    PARAM(QUERY, STRING, "bc_id",            TT_P_REQUIRED, &v13_id,       "The Business Center."),
    PARAM(QUERY, STRING, "billing_group_id", TT_P_REQUIRED, NULL,          "The billing group."),
    PARAM(QUERY, NUMBER, "page",             0,             &rule_else_1,  "The page to answer, from 1."),
    PARAM(QUERY, NUMBER, "page_size",        0,             &rule_else_10, "Rows a page."),
};

static const struct tt_field bc_billing_group_advertiser_list_result[] = {
    FIELD_OBJECTS(bc_billing_group_advertiser_list_list_fields, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_billing_group_advertiser_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/billing_group/advertiser/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "157 Ad Account Management > Business Center > Business Center Billing Group Management",
    .source = V13_DOC("1738458108705794"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.bc.billing_group.create */

static const struct tt_param bc_billing_group_create_params[] = {
    PARAM_LIST(BODY, STRING,  "advertiser_ids",       TT_P_REQUIRED, &rule_digits_items_1_to_100, "The ad accounts."),
    PARAM(BODY,      STRING,  "bc_id",                TT_P_REQUIRED, &v13_id,                     "The Business Center."),
    PARAM_LIST(BODY, STRING,  "billing_group_emails", 0,             &rule_items_20,              "Where its invoices are sent."),
    PARAM(BODY,      STRING,  "billing_group_name",   TT_P_REQUIRED, &rule_chars_1_to_100,        NULL),
    PARAM(BODY,      STRING,  "billing_group_type",   TT_P_CLOSED,   TT_RULE(.choices = "RESERVATION|AUCTION", .assumed = "\"AUCTION\""), NULL),
    PARAM(BODY,      BOOLEAN, "is_primary",           0,             &v13_false,                  "The group that new ad accounts join."),
};

static const struct tt_field bc_billing_group_create_result[] = {
    FIELD(STRING, "billing_group_id", 0, NULL, NULL),
};

static const struct tt_endpoint bc_billing_group_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/billing_group/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "157 Ad Account Management > Business Center > Business Center Billing Group Management",
    .source = V13_DOC("1738947780033537"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.bc.billing_group.get */

static const struct tt_param bc_billing_group_get_filtering[] = {
    MEMBER(STRING, "billed_to_type",     TT_P_CLOSED, &rule_invoice_group_by,                    NULL),
    MEMBER(STRING, "billing_group_id",   0,           &v13_id,                                   "The billing group."),
    MEMBER(STRING, "billing_group_name", 0,           TT_RULE(.min_len = 1, .max_len = 256),     NULL),
    MEMBER(STRING, "billing_group_type", TT_P_CLOSED, TT_RULE(.choices = "RESERVATION|AUCTION"), NULL),
    MEMBER(STRING, "invoice_group_by",   TT_P_CLOSED, &rule_invoice_group_by,                    "What one invoice is for."),
    MEMBER(ANY,    "status",             0,           TT_RULE(.choices = "VALID|INVALID"),       NULL),
};

static const struct tt_param bc_billing_group_get_params[] = {
    PARAM(QUERY,        STRING,                         "bc_id",     TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM_OBJECT(QUERY, bc_billing_group_get_filtering, "filtering", 0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                        "page",      TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                        "page_size", TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field bc_billing_group_get_row[] = {
    FIELD(STRING,                 "status",               0, "VALID|INVALID",       NULL),
    FIELD(STRING,                 "billing_group_id",     0, NULL,                  NULL),
    FIELD(STRING,                 "billing_group_name",   0, NULL,                  NULL),
    FIELD(STRING,                 "invoice_object_name",  0, NULL,                  NULL),
    FIELD(BOOLEAN,                "is_primary",           0, NULL,                  NULL),
    FIELD_OBJECTS(bc_list_fields, "advertisers",          0, NULL,                  NULL),
    FIELD_LIST(STRING,            "billing_group_emails", 0, NULL,                  NULL),
    FIELD(STRING,                 "invoice_group_by",     0, "ACCOUNT|ADVERTISER",  NULL),
    FIELD(STRING,                 "billed_to_type",       0, "ACCOUNT|ADVERTISER",  NULL),
    FIELD(STRING,                 "billing_group_type",   0, "RESERVATION|AUCTION", NULL),
};

static const struct tt_field bc_billing_group_get_result[] = {
    FIELD_OBJECTS(bc_billing_group_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_billing_group_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/billing_group/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "157 Ad Account Management > Business Center > Business Center Billing Group Management",
    .source = V13_DOC("1738944324279297"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.billing_group.update */

static const struct tt_param bc_billing_group_update_params[] = {
    PARAM_LIST(BODY, STRING,  "add_advertiser_ids",       0,             &v13_id,              NULL),
    PARAM(BODY,      STRING,  "bc_id",                    TT_P_REQUIRED, &v13_id,              "The Business Center."),
    PARAM(BODY,      STRING,  "billing_group_id",         TT_P_REQUIRED, &v13_id,              "The billing group."),
    PARAM_LIST(BODY, STRING,  "delete_advertiser_ids",    0,             &v13_id,              NULL),
    PARAM(BODY,      BOOLEAN, "is_primary",               0,             NULL,                 "The group that new ad accounts join."),
    PARAM_LIST(BODY, STRING,  "new_billing_group_emails", 0,             NULL,                 "Where its invoices are sent from now on."),
    PARAM(BODY,      STRING,  "new_billing_group_name",   0,             &rule_chars_1_to_100, NULL),
};

static const struct tt_endpoint bc_billing_group_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/billing_group/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "157 Ad Account Management > Business Center > Business Center Billing Group Management",
    .source = V13_DOC("1738947843447809"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.create */

static const struct tt_param bc_create_contact_info[] = {
    MEMBER(STRING, "email",              0, NULL,    NULL),
    MEMBER(STRING, "name",               0, NULL,    NULL),
    MEMBER(STRING, "phone",              0, NULL,    NULL),
    MEMBER(STRING, "phone_region_code",  0, NULL,    "Region of the phone number, such as US."),
    MEMBER(STRING, "secondary_industry", 0, &v13_id, NULL),
};

static const struct tt_param bc_create_params[] = {
    PARAM(BODY,        STRING,                 "bc_name",         TT_P_REQUIRED, NULL, NULL),
    PARAM(BODY,        STRING,                 "company_name",    0,             NULL, NULL),
    PARAM_OBJECT(BODY, bc_create_contact_info, "contact_info",    0,             NULL, "Whom to ask."),
    PARAM(BODY,        STRING,                 "currency",        0,             NULL, "ISO 4217 code."),
    PARAM(BODY,        STRING,                 "plugin_partner",  0,             NULL, "Only for partners of TikTok."),
    PARAM(BODY,        STRING,                 "registered_area", 0,             NULL, "Where it is registered, as a region code."),
    PARAM(BODY,        STRING,                 "timezone",        TT_P_REQUIRED, NULL, "Time zone; ads.tool.timezone lists them."),
    PARAM(BODY,        STRING,                 "type",            TT_P_CLOSED,   TT_RULE(.choices = "NORMAL|SELF_SERVICE|SELF_SERVICE_AGENCY", .assumed = "\"NORMAL\""), NULL),
};

static const struct tt_field bc_create_result[] = {
    FIELD(ANY, "bc_id", 0, NULL, NULL),
};

static const struct tt_endpoint bc_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.bc.get */

static const struct tt_param bc_get_filtering[] = {
    MEMBER(STRING, "keyword",       0,           NULL,                                            "A word to look for."),
    MEMBER(STRING, "keyword_type",  TT_P_CLOSED, TT_RULE(.choices = "ASSET|MEMBER|PARTNER|TIER"), NULL),
    MEMBER(STRING, "relation_type", TT_P_CLOSED, TT_RULE(.choices = "CHILD|PARENT"),              NULL),
};

static const struct tt_param bc_get_params[] = {
    PARAM(QUERY,        STRING,           "bc_id",     0,                   &v13_id,                     "The Business Center."),
    PARAM(QUERY,        STRING,           "scene",     TT_P_CLOSED,         TT_RULE(.choices = "SINGLE_ACCOUNT|TIERED_ACCOUNT", .assumed = "\"SINGLE_ACCOUNT\""), NULL),
    PARAM_OBJECT(QUERY, bc_get_filtering, "filtering", 0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,          "page",      TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,          "page_size", TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field bc_get_row_bc_info_result[] = {
    FIELD(STRING, "bc_id",               0, NULL,                                              NULL),
    FIELD(STRING, "verification_status", 0, "NOT_SUBMITTED|REVIEWING|VERIFIED|FAILED|EXPIRED", NULL),
    FIELD(STRING, "name",                0, NULL,                                              NULL),
    FIELD(STRING, "company",             0, NULL,                                              NULL),
    FIELD(STRING, "currency",            0, NULL,                                              "ISO 4217 code."),
    FIELD(STRING, "registered_area",     0, NULL,                                              NULL),
    FIELD(STRING, "status",              0, "REVIEWING",                                       NULL),
    FIELD(STRING, "timezone",            0, NULL,                                              NULL),
    FIELD(STRING, "type",                0, "NORMAL|DIRECT|AGENCY|SELF_SERVICE|SELF_SERVICE_AGENCY", NULL),
};

static const struct tt_field bc_get_row[] = {
    FIELD_OBJECT(bc_get_row_bc_info_result, "bc_info",       0, NULL,             NULL),
    FIELD(STRING,                           "user_role",     0, "ADMIN|STANDARD", NULL),
    FIELD_OBJECT(bc_ext_user_role_fields,   "ext_user_role", 0, NULL,             NULL),
};

static const struct tt_field bc_get_result[] = {
    FIELD_OBJECTS(bc_get_row, "list",      0, NULL, NULL),
    FIELD_PAGE_INFO,
    FIELD(ANY,                "parent_bc", 0, NULL, NULL),
};

static const struct tt_endpoint bc_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "150 Ad Account Management > Business Center > Read Business Center",
    .source = V13_DOC("1737115687501826"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.image.upload */

static const struct tt_param bc_image_upload_params[] = {
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY, FILE,   "image_file", TT_P_REQUIRED, NULL,    "The picture."),
};

static const struct tt_field bc_image_upload_result[] = {
    FIELD(STRING, "image_id",  0, NULL, NULL),
    FIELD(STRING, "image_url", 0, NULL, NULL),
};

static const struct tt_endpoint bc_image_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/image/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "151 Ad Account Management > Business Center > Create Ad Account",
    .source = V13_DOC("1739938996913218"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

/* ---- ads.bc.invoice.download */

static const struct tt_param bc_invoice_download_params[] = {
    PARAM(QUERY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY, STRING, "invoice_id", TT_P_REQUIRED, NULL,    "The invoice."),
};

static const struct tt_endpoint bc_invoice_download_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/invoice/download/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7078191955347259394 Ad Account Management > Business Center > Invoice Management",
    .source = V13_DOC("1754000198430722"),
    .flags = TT_E_STREAM,
    .effect = TT_READ,
    .gives = TT_GIVES_BYTES,
};

/* ---- ads.bc.invoice.get */

static const struct tt_param bc_invoice_get_params[] = {
    PARAM(QUERY,      STRING, "bc_id",         TT_P_REQUIRED, &v13_id,                                     "The Business Center."),
    PARAM(QUERY,      STRING, "invoice_id",    0,             NULL,                                        "The invoice."),
    PARAM(QUERY,      STRING, "invoice_title", 0,             NULL,                                        NULL),
    PARAM_LIST(QUERY, STRING, "invoice_types", TT_P_REQUIRED, TT_RULE(.choices = "RECON|CREDIT|AUTO_PAY"), NULL),
    PARAM_LIST(QUERY, STRING, "pay_statuses",  0,             &rule_pay_statuses,                          NULL),
    PARAM(QUERY,      STRING, "start_time",    0,             &v13_datetime,                               NULL),
    PARAM(QUERY,      STRING, "end_time",      0,             &v13_datetime,                               NULL),
    PARAM(QUERY,      NUMBER, "page",          0,             &rule_else_1,                                "The page to answer, from 1."),
    PARAM(QUERY,      NUMBER, "page_size",     0,             &rule_else_10,                               "Rows a page."),
};

static const struct tt_field bc_invoice_get_row_negative_invoice_ids_result[] = {
    FIELD(STRING, "invoice_id",    0, NULL, NULL),
    FIELD(STRING, "serial_number", 0, NULL, NULL),
};

static const struct tt_field bc_invoice_get_row[] = {
    FIELD(STRING,                                                 "invoice_id",           0, NULL,                                 NULL),
    FIELD(STRING,                                                 "serial_number",        0, NULL,                                 NULL),
    FIELD(NUMBER,                                                 "subject_id",           0, NULL,                                 NULL),
    FIELD(STRING,                                                 "send_date",            0, NULL,                                 NULL),
    FIELD(STRING,                                                 "currency_code",        0, NULL,                                 NULL),
    FIELD(STRING,                                                 "status",               0, "CREATED|SUBMITTED|APPROVED|DELETED", NULL),
    FIELD(STRING,                                                 "due_date",             0, NULL,                                 NULL),
    FIELD(STRING,                                                 "invoice_type",         0, "RECON|CREDIT|AUTO_PAY",              NULL),
    FIELD_LIST(STRING,                                            "entity_serials",       0, NULL,                                 NULL),
    FIELD_OBJECTS(bc_invoice_get_row_negative_invoice_ids_result, "negative_invoice_ids", 0, NULL,                                 NULL),
    FIELD_OBJECTS(bc_invoice_get_row_negative_invoice_ids_result, "positive_invoice_ids", 0, NULL,                                 NULL),
    FIELD(STRING,                                                 "billing_group_id",     0, NULL,                                 NULL),
    FIELD(STRING,                                                 "account_name",         0, NULL,                                 NULL),
    FIELD(STRING,                                                 "invoice_title",        0, NULL,                                 NULL),
    FIELD(STRING,                                                 "country_code",         0, NULL,                                 NULL),
    FIELD(STRING,                                                 "address",              0, NULL,                                 NULL),
    FIELD_LIST(STRING,                                            "emails",               0, NULL,                                 NULL),
    FIELD(STRING,                                                 "tax_id1",              0, NULL,                                 NULL),
    FIELD(STRING,                                                 "tax_id2",              0, NULL,                                 NULL),
    FIELD(NUMBER,                                                 "amount",               0, NULL,                                 NULL),
    FIELD(NUMBER,                                                 "amount_excluding_tax", 0, NULL,                                 NULL),
    FIELD(NUMBER,                                                 "total_tax_amount",     0, NULL,                                 NULL),
    FIELD(STRING,                                                 "tax_type1",            0, NULL,                                 NULL),
    FIELD(NUMBER,                                                 "tax_rate1",            0, NULL,                                 NULL),
    FIELD(NUMBER,                                                 "tax_amount1",          0, NULL,                                 NULL),
    FIELD(STRING,                                                 "tax_type2",            0, NULL,                                 NULL),
    FIELD(NUMBER,                                                 "tax_rate2",            0, NULL,                                 NULL),
    FIELD(NUMBER,                                                 "tax_amount2",          0, NULL,                                 NULL),
    FIELD(STRING,                                                 "pay_status",           0, NULL,                                 NULL),
    FIELD(STRING,                                                 "overdue_status",       0, "INITIALIZED|YES|NO",                 NULL),
    FIELD(NUMBER,                                                 "unpaid_amount",        0, NULL,                                 NULL),
};

static const struct tt_field bc_invoice_get_result[] = {
    FIELD_OBJECTS(bc_invoice_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_invoice_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/invoice/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "7078191955347259394 Ad Account Management > Business Center > Invoice Management",
    .source = V13_DOC("1740295890332674"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.bc.invoice.task.create */

static const struct tt_param bc_invoice_task_create_filtering[] = {
    MEMBER(STRING,      "invoice_title",    0, NULL,               NULL),
    MEMBER(STRING,      "serial_number",    0, NULL,               NULL),
    MEMBER(STRING,      "billing_group_id", 0, NULL,               "The billing group."),
    MEMBER_LIST(STRING, "pay_statuses",     0, &rule_pay_statuses, NULL),
    MEMBER(STRING,      "start_time",       0, &v13_date,          NULL),
    MEMBER(STRING,      "end_time",         0, &v13_date,          NULL),
    MEMBER(STRING,      "campaign_id",      0, &v13_id,            "The campaign."),
};

static const struct tt_param bc_invoice_task_create_params[] = {
    PARAM(BODY,        STRING,                           "bc_id",         TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY,        STRING,                           "download_type", TT_P_REQUIRED, TT_RULE(.choices = "INVOICE_LIST|INVOICE_BATCH|BILLING_REPORT"), NULL),
    PARAM(BODY,        STRING,                           "invoice_id",    0,             NULL,    "The invoice."),
    PARAM_OBJECT(BODY, bc_invoice_task_create_filtering, "filtering",     0,             NULL,    "Which rows to answer."),
};

static const struct tt_field bc_invoice_task_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint bc_invoice_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/invoice/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7078191955347259394 Ad Account Management > Business Center > Invoice Management",
    .source = V13_DOC("1754000448122882"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.bc.invoice.task.get */

static const struct tt_param bc_invoice_task_get_params[] = {
    PARAM(QUERY, STRING, "bc_id",   TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY, STRING, "task_id", TT_P_REQUIRED, NULL,    "The task."),
};

static const struct tt_field bc_invoice_task_get_result[] = {
    FIELD(STRING, "download_url", TT_P_URL_SECRET, NULL,                                     NULL),
    FIELD(STRING, "status",       0,               "FAILED|CREATED|RUNNING|SUCCEED|POLLING", NULL),
    FIELD(STRING, "error_msg",    0,               NULL,                                     NULL),
};

static const struct tt_endpoint bc_invoice_task_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/invoice/task/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7078191955347259394 Ad Account Management > Business Center > Invoice Management",
    .source = V13_DOC("1754000480307265"),
    .effect = TT_READ,
};

/* ---- ads.bc.invoice.task.list */

static const struct tt_param bc_invoice_task_list_params[] = {
    PARAM(QUERY, STRING, "bc_id",     TT_P_REQUIRED, &v13_id,       "The Business Center."),
    PARAM(QUERY, NUMBER, "page",      0,             &rule_else_1,  "The page to answer, from 1."),
    PARAM(QUERY, NUMBER, "page_size", 0,             &rule_else_10, "Rows a page."),
};

static const struct tt_field bc_invoice_task_list_row[] = {
    FIELD(STRING, "bc_id",         0,               NULL,                                     NULL),
    FIELD(STRING, "task_id",       0,               NULL,                                     "For asking how the task goes."),
    FIELD(STRING, "status",        0,               "FAILED|CREATED|RUNNING|SUCCEED|POLLING", NULL),
    FIELD(STRING, "create_time",   0,               NULL,                                     NULL),
    FIELD(STRING, "update_time",   0,               NULL,                                     NULL),
    FIELD(STRING, "download_url",  TT_P_URL_SECRET, NULL,                                     NULL),
    FIELD(STRING, "download_type", 0,               "INVOICE_LIST|INVOICE_BATCH",             NULL),
};

static const struct tt_field bc_invoice_task_list_result[] = {
    FIELD_OBJECTS(bc_invoice_task_list_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_invoice_task_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/invoice/task/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "7078191955347259394 Ad Account Management > Business Center > Invoice Management",
    .source = V13_DOC("1754000504437762"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.bc.invoice.unpaid.get */

static const struct tt_param bc_invoice_unpaid_get_params[] = {
    PARAM(QUERY, STRING, "bc_id",        TT_P_REQUIRED,               &v13_id,                     "The Business Center."),
    PARAM(QUERY, STRING, "invoice_type", TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "RECON"), NULL),
};

static const struct tt_field bc_invoice_unpaid_get_result_result[] = {
    FIELD(STRING, "currency_code", 0, NULL, NULL),
    FIELD(NUMBER, "amount",        0, NULL, NULL),
};

static const struct tt_field bc_invoice_unpaid_get_result[] = {
    FIELD_OBJECT(bc_invoice_unpaid_get_result_result, "result", 0, NULL, NULL),
};

static const struct tt_endpoint bc_invoice_unpaid_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/invoice/unpaid/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7078191955347259394 Ad Account Management > Business Center > Invoice Management",
    .source = V13_DOC("1740295904843777"),
    .effect = TT_READ,
};

/* ---- ads.bc.member.assign */

static const struct tt_param bc_member_assign_users[] = {
    MEMBER_OBJECT(bc_ext_user_role_members, "ext_user_role",      0,             NULL,            "Further roles of the member."),
    MEMBER(STRING,                          "source_child_bc_id", TT_P_REQUIRED, &v13_id,         NULL),
    MEMBER(STRING,                          "user_id",            TT_P_REQUIRED, &v13_id,         "The member."),
    MEMBER(STRING,                          "user_role",          TT_P_CLOSED,   &rule_user_role, "What the member may do in the Business Center."),
};

static const struct tt_param bc_member_assign_params[] = {
    PARAM(BODY,         STRING,                 "bc_id",              TT_P_REQUIRED, &v13_id,                                   "The Business Center."),
    PARAM(BODY,         STRING,                 "target_child_bc_id", TT_P_REQUIRED, &v13_id,                                   NULL),
    PARAM_OBJECTS(BODY, bc_member_assign_users, "users",              TT_P_REQUIRED, TT_RULE(.min_items = 1, .max_items = 100), "The members."),
};

static const struct tt_endpoint bc_member_assign_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/member/assign/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.member.delete */

static const struct tt_param bc_member_delete_params[] = {
    PARAM(BODY, STRING, "bc_id",       TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "child_bc_id", 0,             &v13_id, "A Business Center below this one."),
    PARAM(BODY, STRING, "user_email",  0,             NULL,    "E-mail address of somebody invited who has not joined yet."),
    PARAM(BODY, STRING, "user_id",     0,             &v13_id, "The member."),
};

static const struct tt_endpoint bc_member_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/member/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "156 Ad Account Management > Business Center > Business Center Member Management",
    .source = V13_DOC("1739939482851329"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.member.get */

static const struct tt_param bc_member_get_filtering[] = {
    MEMBER(STRING, "keyword",         0,           NULL,                  "A word to look for."),
    MEMBER(STRING, "relation_status", TT_P_CLOSED, &rule_relation_status, "Linked or not."),
    MEMBER(STRING, "user_role",       TT_P_CLOSED, &rule_user_role,       "What the member may do in the Business Center."),
};

static const struct tt_param bc_member_get_params[] = {
    PARAM(QUERY,        STRING,                  "bc_id",       TT_P_REQUIRED, &v13_id,       "The Business Center."),
    PARAM(QUERY,        STRING,                  "child_bc_id", 0,             NULL,          "A Business Center below this one."),
    PARAM_OBJECT(QUERY, bc_member_get_filtering, "filtering",   0,             NULL,          "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                 "page",        0,             &rule_else_1,  "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                 "page_size",   0,             &rule_else_10, "Rows a page."),
};

static const struct tt_field bc_member_get_row[] = {
    FIELD(STRING,                         "user_id",         0, NULL, NULL),
    FIELD(STRING,                         "user_name",       0, NULL, NULL),
    FIELD(STRING,                         "user_role",       0, NULL, NULL),
    FIELD(STRING,                         "relation_status", 0, NULL, NULL),
    FIELD(STRING,                         "user_email",      0, NULL, NULL),
    FIELD_OBJECT(bc_ext_user_role_fields, "ext_user_role",   0, NULL, NULL),
};

static const struct tt_field bc_member_get_result[] = {
    FIELD_OBJECTS(bc_member_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_member_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/member/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "156 Ad Account Management > Business Center > Business Center Member Management",
    .source = V13_DOC("1739939404802049"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.bc.member.invite */

static const struct tt_param bc_member_invite_params[] = {
    PARAM(BODY,        STRING,                   "advertiser_role", TT_P_CLOSED,                                 &rule_advertiser_role, "What the member or partner may do with ad accounts."),
    PARAM_LIST(BODY,   STRING,                   "asset_ids",       0,                                           &rule_digits_items_50, "The assets."),
    PARAM(BODY,        STRING,                   "asset_type",      TT_P_CLOSED,                                 &rule_asset_type,      "What kind of asset."),
    PARAM(BODY,        STRING,                   "bc_id",           TT_P_REQUIRED,                               &v13_id,               "The Business Center."),
    PARAM_LIST(BODY,   STRING,                   "emails",          TT_P_REQUIRED,                               &rule_items_1_to_50,   NULL),
    PARAM_OBJECT(BODY, bc_ext_user_role_members, "ext_user_role",   0,                                           NULL,                  "Further roles of the member."),
    PARAM(BODY,        STRING,                   "user_role",       TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, TT_RULE(.choices = "ADMIN|STANDARD", .assumed = "\"STANDARD\""), "What the member may do in the Business Center."),
};

static const struct tt_endpoint bc_member_invite_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/member/invite/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "156 Ad Account Management > Business Center > Business Center Member Management",
    .source = V13_DOC("1739939455765505"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.bc.member.update */

static const struct tt_param bc_member_update_params[] = {
    PARAM(BODY,        STRING,                   "bc_id",         TT_P_REQUIRED, &v13_id,         "The Business Center."),
    PARAM(BODY,        STRING,                   "child_bc_id",   0,             &v13_id,         "A Business Center below this one."),
    PARAM_OBJECT(BODY, bc_ext_user_role_members, "ext_user_role", 0,             NULL,            "Further roles of the member."),
    PARAM(BODY,        STRING,                   "user_id",       TT_P_REQUIRED, &v13_id,         "The member."),
    PARAM(BODY,        STRING,                   "user_name",     0,             &rule_chars_250, NULL),
    PARAM(BODY,        STRING,                   "user_role",     TT_P_CLOSED,   &rule_user_role, "What the member may do in the Business Center."),
};

static const struct tt_endpoint bc_member_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/member/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "156 Ad Account Management > Business Center > Business Center Member Management",
    .source = V13_DOC("1739696704424961"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.oa.create */

static const struct tt_param bc_oa_create_qualification_info[] = {
    MEMBER(STRING, "qualification_id", 0, NULL, "The business certificate."),
};

static const struct tt_param bc_oa_create_params[] = {
    PARAM(BODY,        STRING,                          "bc_id",                 TT_P_REQUIRED, &v13_id,                "The Business Center."),
    PARAM(BODY,        STRING,                          "display_name",          TT_P_REQUIRED, &rule_chars_30,         NULL),
    PARAM(BODY,        STRING,                          "handle",                0,             TT_RULE(.max_len = 24), NULL),
    PARAM(BODY,        FILE,                            "profile_image",         0,             NULL,                   NULL),
    PARAM(BODY,        STRING,                          "operating_region_code", TT_P_REQUIRED, NULL,                   NULL),
    PARAM_OBJECT(BODY, bc_oa_create_qualification_info, "qualification_info",    0,             NULL,                   "The business certificate."),
};

static const struct tt_field bc_oa_create_result[] = {
    FIELD(STRING, "asset_id",   0, NULL, NULL),
    FIELD(STRING, "asset_name", 0, NULL, NULL),
};

static const struct tt_endpoint bc_oa_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/oa/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1855027199571138"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

/* ---- ads.bc.partner.add */

static const struct tt_param bc_partner_add_params[] = {
    PARAM(BODY,      STRING, "advertiser_role",    TT_P_CLOSED,                                 &rule_advertiser_role,            "What the member or partner may do with ad accounts."),
    PARAM_LIST(BODY, STRING, "asset_ids",          0,                                           &rule_digits_items_50,            "The assets."),
    PARAM(BODY,      STRING, "asset_type",         TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, TT_RULE(.choices = "ADVERTISER"), "What kind of asset."),
    PARAM(BODY,      STRING, "bc_id",              TT_P_REQUIRED,                               &v13_id,                          "The Business Center."),
    PARAM(BODY,      STRING, "catalog_role",       TT_P_CLOSED,                                 TT_RULE(.choices = "ADMIN|AD_PROMOTE", .assumed = "\"AD_PROMOTE\""), "What the member or partner may do with catalogues."),
    PARAM(BODY,      STRING, "partner_id",         TT_P_REQUIRED,                               &v13_id,                          "The partner's Business Center."),
    PARAM(BODY,      STRING, "source_child_bc_id", 0,                                           &v13_id,                          NULL),
    PARAM(BODY,      STRING, "target_child_bc_id", 0,                                           &v13_id,                          NULL),
};

static const struct tt_endpoint bc_partner_add_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/partner/add/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "155 Ad Account Management > Business Center > Business Center Partner Management",
    .source = V13_DOC("1739662756510721"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.partner.asset.delete */

static const struct tt_param bc_partner_asset_delete_params[] = {
    PARAM_LIST(BODY, STRING, "asset_ids",  TT_P_REQUIRED, &v13_id,                                  "The assets."),
    PARAM(BODY,      STRING, "asset_type", TT_P_REQUIRED, &rule_bc_partner_asset_delete_asset_type, "What kind of asset."),
    PARAM(BODY,      STRING, "bc_id",      TT_P_REQUIRED, &v13_id,                                  "The Business Center."),
    PARAM(BODY,      STRING, "partner_id", TT_P_REQUIRED, &v13_id,                                  "The partner's Business Center."),
};

static const struct tt_endpoint bc_partner_asset_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/partner/asset/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "155 Ad Account Management > Business Center > Business Center Partner Management",
    .source = V13_DOC("1739662800930817"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.partner.asset.get */

static const struct tt_param bc_partner_asset_get_filtering[] = {
    MEMBER(STRING, "keyword", 0, NULL, "A word to look for."),
};

static const struct tt_param bc_partner_asset_get_params[] = {
    PARAM(QUERY,        STRING,                         "bc_id",      TT_P_REQUIRED,               &v13_id,                              "The Business Center."),
    PARAM(QUERY,        STRING,                         "partner_id", TT_P_REQUIRED,               &v13_id,                              "The partner's Business Center."),
    PARAM(QUERY,        STRING,                         "asset_type", TT_P_REQUIRED,               TT_RULE(.choices = "ADVERTISER|CATALOG|DOMAIN|TIKTOK_SHOP|PIXEL"), "What kind of asset."),
    PARAM(QUERY,        STRING,                         "share_type", TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "SHARED|SHARING"), "Shared by you, or with you."),
    PARAM_OBJECT(QUERY, bc_partner_asset_get_filtering, "filtering",  0,                           NULL,                                 "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                        "page",       TT_P_MIN,                    &v13_page,                            "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                        "page_size",  TT_P_MIN | TT_P_MAX,         &rule_value_1_to_50_else_10,          "Rows a page."),
};

static const struct tt_field bc_partner_asset_get_row[] = {
    FIELD(STRING, "asset_id",                0, NULL,                     NULL),
    FIELD(STRING, "asset_type",              0, "ADVERTISER|CATALOG",     NULL),
    FIELD(STRING, "asset_name",              0, NULL,                     NULL),
    FIELD(STRING, "advertiser_role",         0, "ADMIN|OPERATOR|ANALYST", NULL),
    FIELD(STRING, "advertiser_account_type", 0, "RESERVATION|AUCTION",    NULL),
    FIELD(STRING, "catalog_role",            0, "ADMIN|AD_PROMOTE",       NULL),
};

static const struct tt_field bc_partner_asset_get_result[] = {
    FIELD_OBJECTS(bc_partner_asset_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint bc_partner_asset_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/partner/asset/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "155 Ad Account Management > Business Center > Business Center Partner Management",
    .source = V13_DOC("1739662828320769"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.partner.delete */

static const struct tt_param bc_partner_delete_params[] = {
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "partner_id", TT_P_REQUIRED, &v13_id, "The partner's Business Center."),
};

static const struct tt_endpoint bc_partner_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/partner/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "155 Ad Account Management > Business Center > Business Center Partner Management",
    .source = V13_DOC("1739662779301890"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.partner.get */

static const struct tt_param bc_partner_get_filtering[] = {
    MEMBER(STRING, "name", 0, NULL, NULL),
};

static const struct tt_param bc_partner_get_params[] = {
    PARAM(QUERY,        STRING,                   "bc_id",     TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM(QUERY,        INTEGER,                  "page",      TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                  "page_size", TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
    PARAM_OBJECT(QUERY, bc_partner_get_filtering, "filtering", 0,                   NULL,                        "Which rows to answer."),
};

static const struct tt_endpoint bc_partner_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/partner/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "155 Ad Account Management > Business Center > Business Center Partner Management",
    .source = V13_DOC("1739662727395330"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.pixel.link.get */

static const struct tt_param bc_pixel_link_get_params[] = {
    PARAM(QUERY, STRING,  "bc_id",      TT_P_REQUIRED, &v13_id,                    "The Business Center."),
    PARAM(QUERY, STRING,  "pixel_code", TT_P_REQUIRED, NULL,                       "The pixel's code, as it stands on the website."),
    PARAM(QUERY, INTEGER, "page",       TT_P_MIN,      &v13_page,                  "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",  TT_P_MIN,      &rule_value_from_1_else_10, "Rows a page."),
};

static const struct tt_endpoint bc_pixel_link_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/pixel/link/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1753994966965249"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.bc.pixel.link.update */

static const struct tt_param bc_pixel_link_update_params[] = {
    PARAM_LIST(BODY, STRING, "advertiser_ids",  TT_P_REQUIRED,               &rule_digits_items_100,            "The ad accounts."),
    PARAM(BODY,      STRING, "bc_id",           TT_P_REQUIRED,               &v13_id,                           "The Business Center."),
    PARAM(BODY,      STRING, "pixel_code",      TT_P_REQUIRED,               NULL,                              "The pixel's code, as it stands on the website."),
    PARAM(BODY,      STRING, "relation_status", TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "LINK|UNLINK"), "Whether to link or to unlink."),
};

static const struct tt_endpoint bc_pixel_link_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/pixel/link/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1753994950327297"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.pixel.transfer */

static const struct tt_param bc_pixel_transfer_params[] = {
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "pixel_code", TT_P_REQUIRED, NULL,    "The pixel's code, as it stands on the website."),
};

static const struct tt_field bc_pixel_transfer_result[] = {
    FIELD(STRING, "asset_id", 0, NULL, NULL),
};

static const struct tt_endpoint bc_pixel_transfer_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/pixel/transfer/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "153 Ad Account Management > Business Center > Business Center Asset",
    .source = V13_DOC("1753994928261122"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.bc.transaction.get */

static const struct tt_param bc_transaction_get_filtering[] = {
    MEMBER_LIST(STRING, "funds_type", TT_P_CLOSED, &rule_funds_type, NULL),
};

static const struct tt_param bc_transaction_get_params[] = {
    PARAM(QUERY,        STRING,                       "bc_id",      TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM_OBJECT(QUERY, bc_transaction_get_filtering, "filtering",  0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        STRING,                       "start_date", 0,                   &v13_date,                   "First day."),
    PARAM(QUERY,        STRING,                       "end_date",   0,                   &v13_date,                   "Last day, included."),
    PARAM(QUERY,        INTEGER,                      "page",       0,                   &rule_else_1,                "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                      "page_size",  TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field bc_transaction_get_row[] = {
    FIELD(INTEGER, "date",                  0, NULL, NULL),
    FIELD(NUMBER,  "amount",                0, NULL, NULL),
    FIELD(STRING,  "timezone",              0, NULL, NULL),
    FIELD(STRING,  "currency",              0, NULL, "ISO 4217 code."),
    FIELD(STRING,  "funds_type",            0, NULL, NULL),
    FIELD(STRING,  "invoice_id",            0, NULL, NULL),
    FIELD(STRING,  "invoice_serial_number", 0, NULL, NULL),
};

static const struct tt_field bc_transaction_get_transaction_summary_result[] = {
    FIELD(NUMBER, "amount_charged", 0, NULL, NULL),
    FIELD(NUMBER, "amount_paid",    0, NULL, NULL),
    FIELD(STRING, "currency",       0, NULL, "ISO 4217 code."),
};

static const struct tt_field bc_transaction_get_result[] = {
    FIELD_PAGE_INFO,
    FIELD_OBJECTS(bc_transaction_get_row,                       "list",                0, NULL, NULL),
    FIELD_OBJECT(bc_transaction_get_transaction_summary_result, "transaction_summary", 0, NULL, NULL),
};

static const struct tt_endpoint bc_transaction_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "bc/transaction/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "150 Ad Account Management > Business Center > Read Business Center",
    .source = V13_DOC("1739939140408322"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.bc.transfer */

static const struct tt_param bc_transfer_amount_info[] = {
    MEMBER(NUMBER, "cash_amount",   0, NULL, NULL),
    MEMBER(NUMBER, "grant_amount",  0, NULL, NULL),
    MEMBER(NUMBER, "credit_amount", 0, NULL, "How much of the credit line."),
};

/* The guard does not hold at every level, so request_id is not TT_P_IDEMPOTENT: no payment is repeated blindly. */
static const struct tt_param bc_transfer_params[] = {
    PARAM(BODY,        STRING,                  "advertiser_id",        TT_P_ACCOUNT,                TT_RULE(.when = "transfer_level=ADVERTISER;!transfer_level", .format = TT_F_DIGITS), "The ad account to pay into or take from."),
    PARAM(BODY,        STRING,                  "bc_id",                TT_P_REQUIRED,               &v13_id,                               "The Business Center."),
    PARAM(BODY,        NUMBER,                  "cash_amount",          TT_P_MIN,                    &rule_value_from_0,                    "How much cash to move."),
    PARAM(BODY,        STRING,                  "child_bc_id",          0,                           &v13_id,                               "A Business Center below this one."),
    PARAM(BODY,        NUMBER,                  "grant_amount",         TT_P_MIN,                    &rule_value_from_0,                    "How much ad credit to move."),
    PARAM(BODY,        STRING,                  "request_id",           0,                           &rule_request_id,                      "Guards against paying twice, at some levels only: repeats of one number within 30 minutes take effect once. Chosen when left out."),
    PARAM(BODY,        STRING,                  "transfer_level",       0,                           &rule_transaction_level,               "Between which levels the money moves."),
    PARAM(BODY,        STRING,                  "transfer_type",        TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "RECHARGE|REFUND"), "Into the ad account, or back from it."),
    PARAM(BODY,        STRING,                  "payment_portfolio_id", 0,                           NULL,                                  "The payment portfolio."),
    PARAM_OBJECT(BODY, bc_transfer_amount_info, "amount_info",          0,                           NULL,                                  NULL),
};

static const struct tt_field bc_transfer_transaction_infos_payee_account_result[] = {
    FIELD(STRING, "account_type", 0, "BC|ADVERTISER|PORTFOLIO", NULL),
    FIELD(STRING, "account_id",   0, NULL,                      NULL),
};

static const struct tt_field bc_transfer_transaction_infos_result[] = {
    FIELD(STRING,                                                    "transaction_id",   0, NULL,                NULL),
    FIELD(STRING,                                                    "transaction_type", 0, "CASH|CREDIT|GRANT", NULL),
    FIELD_OBJECT(bc_transfer_transaction_infos_payee_account_result, "payee_account",    0, NULL,                NULL),
    FIELD_OBJECT(bc_transfer_transaction_infos_payee_account_result, "remitter_account", 0, NULL,                NULL),
};

static const struct tt_field bc_transfer_result[] = {
    FIELD(INTEGER,                                      "bc_id",             0, NULL, NULL),
    FIELD(INTEGER,                                      "advertiser_id",     0, NULL, NULL),
    FIELD_OBJECTS(bc_transfer_transaction_infos_result, "transaction_infos", 0, NULL, NULL),
    FIELD(ANY,                                          "child_bc_id",       0, NULL, NULL),
};

static const struct tt_endpoint bc_transfer_endpoint = {
    .method = "POST",
    .path = V13_PATH "bc/transfer/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "152 Ad Account Management > Business Center > Ad Account Balance and Transaction",
    .source = V13_DOC("1739939095321601"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.payment_portfolio.advertiser.get */

static const struct tt_param payment_portfolio_advertiser_get_params[] = {
    PARAM(QUERY, STRING,  "payment_portfolio_id", TT_P_REQUIRED,       NULL,                        "The payment portfolio."),
    PARAM(QUERY, INTEGER, "page",                 TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",            TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field payment_portfolio_advertiser_get_result[] = {
    FIELD_OBJECTS(bc_list_fields, "advertiser_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint payment_portfolio_advertiser_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "payment_portfolio/advertiser/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "advertiser_list",
    .source = V13_DOC("1839152005599234"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.payment_portfolio.advertiser.update */

static const struct tt_param payment_portfolio_advertiser_update_params[] = {
    PARAM(BODY,      STRING, "payment_portfolio_id", TT_P_REQUIRED, NULL,                  "The payment portfolio."),
    PARAM_LIST(BODY, STRING, "advertiser_ids",       TT_P_REQUIRED, &rule_digits_items_20, "The ad accounts."),
};

static const struct tt_endpoint payment_portfolio_advertiser_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "payment_portfolio/advertiser/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1839151992566081"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.payment_portfolio.create */

static const struct tt_param payment_portfolio_create_params[] = {
    PARAM(BODY,      STRING, "payment_portfolio_name", TT_P_REQUIRED, NULL,                  NULL),
    PARAM_LIST(BODY, STRING, "advertiser_ids",         TT_P_REQUIRED, &rule_digits_items_20, "The ad accounts."),
    PARAM(BODY,      STRING, "payment_portfolio_type", 0,             TT_RULE(.choices = "SHARED", .assumed = "\"SHARED\""), NULL),
};

static const struct tt_field payment_portfolio_create_result[] = {
    FIELD(STRING, "payment_portfolio_id",   0, NULL,     NULL),
    FIELD(STRING, "payment_portfolio_name", 0, NULL,     NULL),
    FIELD(STRING, "payment_portfolio_type", 0, "SHARED", NULL),
};

static const struct tt_endpoint payment_portfolio_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "payment_portfolio/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1839151986039809"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.payment_portfolio.credit_line.update */

static const struct tt_param payment_portfolio_credit_line_update_allocation_details[] = {
    MEMBER(STRING, "payment_portfolio_id",  TT_P_REQUIRED,                       NULL,               "The payment portfolio."),
    MEMBER(NUMBER, "allocation_percentage", TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, &rule_value_0_to_1, "Share of the credit line, in percent."),
};

static const struct tt_param payment_portfolio_credit_line_update_params[] = {
    PARAM_OBJECTS(BODY, payment_portfolio_credit_line_update_allocation_details, "allocation_details", TT_P_REQUIRED, &rule_items_10, NULL),
};

static const struct tt_endpoint payment_portfolio_credit_line_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "payment_portfolio/credit_line/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1839151998450754"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.payment_portfolio.get */

static const struct tt_param payment_portfolio_get_filtering[] = {
    MEMBER_LIST(STRING, "payment_portfolio_ids",  0, &rule_items_10,                          "The payment portfolios."),
    MEMBER(STRING,      "payment_portfolio_type", 0, TT_RULE(.choices = "SHARED|NON_SHARED"), NULL),
    MEMBER(BOOLEAN,     "bc_related",             0, NULL,                                    NULL),
};

static const struct tt_param payment_portfolio_get_params[] = {
    PARAM(QUERY,        STRING,                          "bc_id",     TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM_OBJECT(QUERY, payment_portfolio_get_filtering, "filtering", 0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                         "page",      TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                         "page_size", TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field payment_portfolio_get_payment_portfolio_list_cash_balance_list_result[] = {
    FIELD(STRING, "currency", 0, NULL, "ISO 4217 code."),
    FIELD(NUMBER, "amount",   0, NULL, NULL),
};

static const struct tt_field payment_portfolio_get_payment_portfolio_list_credit_line_allocation_result[] = {
    FIELD(NUMBER, "allocated_amount",          0, NULL, NULL),
    FIELD(NUMBER, "used_amount",               0, NULL, NULL),
    FIELD(NUMBER, "available_amount",          0, NULL, NULL),
    FIELD(NUMBER, "min_allocation_percentage", 0, NULL, NULL),
};

static const struct tt_field payment_portfolio_get_payment_portfolio_list_result[] = {
    FIELD(STRING, "payment_portfolio_id",            0, NULL,                NULL),
    FIELD(STRING, "payment_portfolio_name",          0, NULL,                NULL),
    FIELD(STRING, "payment_portfolio_type",          0, "SHARED|NON_SHARED", NULL),
    FIELD(NUMBER, "linked_advertiser_account_count", 0, NULL,                NULL),
    FIELD(NUMBER, "user_count",                      0, NULL,                NULL),
    FIELD_OBJECTS(payment_portfolio_get_payment_portfolio_list_cash_balance_list_result, "cash_balance_list",               0, NULL,                NULL),
    FIELD_OBJECT(payment_portfolio_get_payment_portfolio_list_credit_line_allocation_result, "credit_line_allocation",          0, NULL,                NULL),
};

static const struct tt_field payment_portfolio_get_result[] = {
    FIELD_OBJECTS(payment_portfolio_get_payment_portfolio_list_result, "payment_portfolio_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint payment_portfolio_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "payment_portfolio/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "payment_portfolio_list",
    .source = V13_DOC("1839151931301954"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.payment_portfolio.user.get */

static const struct tt_field payment_portfolio_user_get_users_result[] = {
    FIELD(STRING, "user_id",   0, NULL, NULL),
    FIELD(STRING, "user_name", 0, NULL, NULL),
};

static const struct tt_field payment_portfolio_user_get_result[] = {
    FIELD_OBJECTS(payment_portfolio_user_get_users_result, "users", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint payment_portfolio_user_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "payment_portfolio/user/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "users",
    .source = V13_DOC("1839152031645121"),
    .paging = &pages_50,
    .effect = TT_READ,
};

// clang-format on
#endif
