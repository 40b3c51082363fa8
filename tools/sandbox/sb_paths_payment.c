// Ads and accounts: the endpoints of payment portfolios, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule payment_portfolio_advertiser_get_takes[] = {
    {"payment_portfolio_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member payment_portfolio_advertiser_get_gives[] = {
    {"advertiser_list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".advertiser_name", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule payment_portfolio_advertiser_update_takes[] = {
    {"payment_portfolio_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_ids", SB_STRS, SB_REQUIRED, NULL, 0, 20, NULL},
    {0}};

static const struct sb_rule payment_portfolio_create_takes[] = {
    {"payment_portfolio_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_ids", SB_STRS, SB_REQUIRED, NULL, 0, 20, NULL},
    {"payment_portfolio_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member payment_portfolio_create_gives[] = {
    {"payment_portfolio_id", SB_ID, NULL},
    {"payment_portfolio_name", SB_STR, NULL},
    {"payment_portfolio_type", SB_STR, "SHARED"},
    {0}};

static const struct sb_rule payment_portfolio_credit_line_update_takes[] = {
    {"allocation_details", SB_OBJS, SB_REQUIRED, NULL, 0, 10, NULL},
    {".payment_portfolio_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".allocation_percentage", SB_NUM, SB_REQUIRED, NULL, 0, 1, NULL},
    {0}};

static const struct sb_rule payment_portfolio_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".payment_portfolio_ids", SB_STRS, 0, NULL, 0, 10, NULL},
    {".payment_portfolio_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".bc_related", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member payment_portfolio_get_gives[] = {
    {"payment_portfolio_list", SB_OBJS, NULL},
    {".payment_portfolio_id", SB_ID, NULL},
    {".payment_portfolio_name", SB_STR, NULL},
    {".payment_portfolio_type", SB_STR, "SHARED"},
    {".linked_advertiser_account_count", SB_NUM, NULL},
    {".user_count", SB_NUM, NULL},
    {".cash_balance_list", SB_OBJS, NULL},
    {"..currency", SB_STR, "EUR"},
    {"..amount", SB_NUM, NULL},
    {".credit_line_allocation", SB_OBJ, NULL},
    {"..allocated_amount", SB_NUM, NULL},
    {"..used_amount", SB_NUM, NULL},
    {"..available_amount", SB_NUM, NULL},
    {"..min_allocation_percentage", SB_NUM, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_member payment_portfolio_user_get_gives[] = {
    {"users", SB_OBJS, NULL},
    {".user_id", SB_ID, NULL},
    {".user_name", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "payment_portfolio/advertiser/get/", .token = SB_TOKEN_ADS,
     .rules = payment_portfolio_advertiser_get_takes, .answer = payment_portfolio_advertiser_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "payment_portfolio/advertiser/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = payment_portfolio_advertiser_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "payment_portfolio/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = payment_portfolio_create_takes, .answer = payment_portfolio_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "payment_portfolio/credit_line/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = payment_portfolio_credit_line_update_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "payment_portfolio/get/", .token = SB_TOKEN_ADS, .rules = payment_portfolio_get_takes,
     .answer = payment_portfolio_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "payment_portfolio/user/get/", .token = SB_TOKEN_ADS,
     .rules = payment_portfolio_advertiser_get_takes, .answer = payment_portfolio_user_get_gives,
     .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_payment = {
    .name = "paths of payment", .family = &sb_v13_family, .routes = routes};
