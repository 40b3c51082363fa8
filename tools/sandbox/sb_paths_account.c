// Ads and accounts: the endpoints of accounts, authorisation, terms and subscriptions, what each takes and gives. Tables only.
#include "sb_ads.h"
#include "sb_business.h"
#include "sb_paths.h"

// clang-format off
static const struct sb_rule account_verification_filetype_takes[] = {
    {"business_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"region_iso_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member account_verification_filetype_gives[] = {
    {"file_types", SB_OBJS, NULL},
    {".file_type_name", SB_STR, NULL},
    {".file_type_code", SB_STR, NULL},
    {0}};

static const struct sb_rule account_verification_status_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member account_verification_status_gives[] = {
    {"qualification_id", SB_ID, NULL},
    {"verification_status", SB_STR, "NOT_SUBMITTED"},
    {"rejection_reason", SB_STR, NULL},
    {"audit_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule account_verification_submit_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"business_form", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".company_name", SB_STR, SB_REQUIRED, NULL, 0, 128, NULL},
    {".website_url", SB_STR, SB_REQUIRED, NULL, 0, 512, NULL},
    {".industry_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".region_iso_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".file_type_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".license_no", SB_STR, SB_REQUIRED, NULL, 0, 128, NULL},
    {".qualification_image_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"individual_form", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".individual_name", SB_STR, SB_REQUIRED, NULL, 0, 128, NULL},
    {".region_iso_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".file_type_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".identity_no", SB_STR, SB_REQUIRED, NULL, 0, 128, NULL},
    {".website_url", SB_STR, SB_REQUIRED, NULL, 0, 512, NULL},
    {".qualification_image_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule account_verification_upload_takes[] = {
    {"image_file1", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"image_file2", SB_FILE, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member account_verification_upload_gives[] = {
    {"qualification_image_ids", SB_IDS, NULL},
    {0}};

static const struct sb_rule advertiser_balance_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {".advertiser_status", SB_STRS, 0, NULL, 0, 0, NULL},
    {".payment_portfolio_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member advertiser_balance_get_gives[] = {
    {"advertiser_account_list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".advertiser_name", SB_STR, NULL},
    {".advertiser_status", SB_STR, "SHOW_ACCOUNT_STATUS_NOT_APPROVED"},
    {".advertiser_type", SB_STR, "AUCTION"},
    {".timezone", SB_STR, "Europe/Berlin"},
    {".currency", SB_STR, "EUR"},
    {".account_open_days", SB_INT, NULL},
    {".balance_reminder", SB_BOOL, NULL},
    {".company", SB_STR, NULL},
    {".contact_name", SB_STR, NULL},
    {".contact_email", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {".first_recharge_amount", SB_NUM, NULL},
    {".first_recharge_time", SB_TIME, NULL},
    {".latest_recharge_time", SB_TIME, NULL},
    {".recharge_amount", SB_NUM, NULL},
    {".recharge_count", SB_NUM, NULL},
    {".account_balance", SB_NUM, NULL},
    {".valid_account_balance", SB_NUM, NULL},
    {".frozen_balance", SB_NUM, NULL},
    {".tax", SB_NUM, NULL},
    {".cash_balance", SB_NUM, NULL},
    {".valid_cash_balance", SB_NUM, NULL},
    {".grant_balance", SB_NUM, NULL},
    {".valid_grant_balance", SB_NUM, NULL},
    {".payment_portfolio_id", SB_NUM, NULL},
    {".payment_portfolio_name", SB_STR, NULL},
    {".payment_portfolio_type", SB_STR, "SHARED"},
    {".transferable_amount", SB_NUM, NULL},
    {".max_transferable_amount", SB_OBJ, NULL},
    {"..cash_amount", SB_NUM, NULL},
    {"..grant_amount", SB_NUM, NULL},
    {".balance_info", SB_OBJ, NULL},
    {"..account_balance", SB_NUM, NULL},
    {"..frozen_balance", SB_NUM, NULL},
    {"..valid_account_balance", SB_NUM, NULL},
    {"..tax", SB_NUM, NULL},
    {"..cash_balance", SB_NUM, NULL},
    {"..frozen_cash_balance", SB_NUM, NULL},
    {"..cash_tax", SB_NUM, NULL},
    {"..valid_cash_balance", SB_NUM, NULL},
    {"..grant_balance", SB_NUM, NULL},
    {"..valid_grant_balance", SB_NUM, NULL},
    {"..frozen_grant_balance", SB_NUM, NULL},
    {"..credit_balance", SB_NUM, NULL},
    {"..valid_credit_balance", SB_NUM, NULL},
    {"..frozen_credit_balance", SB_NUM, NULL},
    {".budget_mode", SB_STR, "UNLIMITED"},
    {".budget", SB_NUM, NULL},
    {".budget_cost", SB_NUM, NULL},
    {".budget_remaining", SB_NUM, NULL},
    {".budget_frequency_restriction", SB_OBJ, NULL},
    {"..total_count", SB_INT, NULL},
    {"..used_count", SB_INT, NULL},
    {"..remaining_count", SB_INT, NULL},
    {"..effective_start_time", SB_TIME, NULL},
    {"..effective_end_time", SB_TIME, NULL},
    {".budget_amount_restriction", SB_OBJ, NULL},
    {"..minimum_amount", SB_STR, NULL},
    {".min_transferable_amount", SB_OBJ, NULL},
    {"..cash_amount", SB_STR, NULL},
    {"..grant_amount", SB_STR, NULL},
    {"..credit_amount", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule advertiser_info_takes[] = {
    {"advertiser_ids", SB_IDS, SB_REQUIRED, NULL, 1, 100, NULL},
    {"fields", SB_STRS, 0,
     "telephone_number|contacter|currency|cellphone_number|timezone|advertiser_id|role|company|status|"
     "description|rejection_reason|address|name|language|industry|license_no|email|license_url|country|balance|"
     "create_time|display_timezone|owner_bc_id|company_name_editable|can_use_custom_identity|ads_only_mode|"
     "advertiser_account_type|promotion_area", 0, 0, NULL},
    {0}};

static const struct sb_rule advertiser_transaction_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".transfer_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".funds_type", SB_STRS, 0, NULL, 0, 0, NULL},
    {".summary_by_account", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {".start_date", SB_STR, 0, NULL, 0, 0, NULL},
    {".end_date", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member advertiser_transaction_get_gives[] = {
    {"transaction_list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".advertiser_name", SB_STR, NULL},
    {".amount", SB_NUM, NULL},
    {".currency", SB_STR, "EUR"},
    {".date", SB_DATE, NULL},
    {".funds_type", SB_STR, "FUNDS_TYPE_CASH"},
    {".transfer_type", SB_STR, "TRANS_TYPE_TRANSFER"},
    {".timezone", SB_STR, "Europe/Berlin"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule advertiser_update_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, "!bc_id"},
    {"bc_id", SB_ANY, 0, NULL, 0, 0, NULL},
    {"address", SB_STR, 0, NULL, 0, 0, NULL},
    {"advertiser_budgets", SB_OBJS, 0, NULL, 0, 20, "bc_id"},
    {".advertiser_id", SB_ANY, SB_REQUIRED, NULL, 0, 0, NULL},
    {".budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {".budget_mode", SB_STR, 0, "CUSTOM_BUDGET|DAILY_BUDGET|MONTHLY_BUDGET|UNLIMITED", 0, 0, NULL},
    {"advertiser_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"budget_update_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"child_bc_id", SB_INT, 0, NULL, 0, 0, NULL},
    {"company", SB_STR, 0, NULL, 0, 0, NULL},
    {"contact_email", SB_STR, 0, NULL, 0, 0, NULL},
    {"contact_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"contact_number", SB_STR, 0, NULL, 0, 0, NULL},
    {"license_image_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"license_no", SB_STR, 0, NULL, 0, 0, NULL},
    {"need_submit_certificate", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"promotion_link", SB_STR, 0, NULL, 0, 255, NULL},
    {"qualification_images", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".image_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"tax_map", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"request_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member advertiser_update_gives[] = {
    {"list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".status", SB_STR, "SUCCESS"},
    {".error_msg", SB_STR, NULL},
    {".one_click_set_amount", SB_NUM, NULL},
    {"advertiser_list", SB_ANY, NULL},
    {0}};

static const struct sb_rule oauth_token_takes[] = {
    {"client_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"client_secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"grant_type", SB_STR, SB_REQUIRED, "authorization_code", 0, 0, NULL},
    {0}};

static const struct sb_rule oauth2_access_token_takes[] = {
    {"app_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auth_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"return_advertiser_ids", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule oauth2_access_token_tip_sdk_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member oauth2_access_token_tip_sdk_create_gives[] = {
    {"tip_sdk_access_token", SB_STR, NULL},
    {0}};

static const struct sb_rule oauth2_access_token_tip_sdk_renew_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"tip_sdk_access_token", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member oauth2_access_token_tip_sdk_validate_gives[] = {
    {"is_valid", SB_BOOL, NULL},
    {0}};

static const struct sb_rule oauth2_advertiser_get_takes[] = {
    {"app_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member oauth2_creator_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".creator_id", SB_ID, NULL},
    {".display_name", SB_STR, NULL},
    {".handle_name", SB_STR, NULL},
    {".profile_image", SB_STR, NULL},
    {".followers_count", SB_INT, NULL},
    {".followings_count", SB_INT, NULL},
    {".videos_count", SB_INT, NULL},
    {".likes_count", SB_INT, NULL},
    {".bio", SB_STR, NULL},
    {".is_on_vacation", SB_BOOL, NULL},
    {".vocation_start_date", SB_DATE, NULL},
    {".vocation_end_date", SB_DATE, NULL},
    {".creator_rate", SB_OBJ, NULL},
    {"..rate", SB_NUM, NULL},
    {"..currency", SB_STR, "EUR"},
    {"..is_negotiable_type", SB_BOOL, NULL},
    {".location", SB_STR, NULL},
    {".topics", SB_STRS, NULL},
    {".creator_badges", SB_STRS, "RESPONSIVE"},
    {".audience_countries", SB_OBJS, NULL},
    {"..country", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {".audience_genders", SB_OBJS, NULL},
    {"..gender", SB_STR, "FEMALE"},
    {"..percentage", SB_NUM, NULL},
    {".audience_ages", SB_OBJS, NULL},
    {"..age", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {".audience_locales", SB_OBJS, NULL},
    {"..locale", SB_STR, "en"},
    {"..percentage", SB_NUM, NULL},
    {".audience_device", SB_OBJS, NULL},
    {"..device", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {".audience_usage", SB_OBJS, NULL},
    {"..usage", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {".average_views", SB_NUM, NULL},
    {".average_views_benchmark", SB_NUM, NULL},
    {".six_seconds_views_rate", SB_NUM, NULL},
    {".six_seconds_views_rate_benchmark", SB_NUM, NULL},
    {".engagement_rate", SB_NUM, NULL},
    {".engagement_rate_benchmark", SB_NUM, NULL},
    {".engagements_benchmark", SB_NUM, NULL},
    {".completion_rate", SB_NUM, NULL},
    {".completion_rate_benchmark", SB_NUM, NULL},
    {".followers_growth_rate", SB_NUM, NULL},
    {".followers_growth_rate_benchmark", SB_NUM, NULL},
    {".average_likes", SB_NUM, NULL},
    {".average_shares", SB_NUM, NULL},
    {".average_comments", SB_NUM, NULL},
    {0}};

static const struct sb_rule oauth2_revoke_token_takes[] = {
    {"app_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"access_token", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule oauth2_tcm_get_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member oauth2_tcm_get_gives[] = {
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".has_more", SB_BOOL, NULL},
    {".cursor", SB_INT, NULL},
    {"tcm_account_ids", SB_IDS, NULL},
    {0}};

static const struct sb_rule subscription_get_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"subscribe_entity", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member subscription_get_gives[] = {
    {"subscriptions", SB_OBJS, NULL},
    {".app_id", SB_ID, NULL},
    {".subscription_id", SB_ID, NULL},
    {".subscribe_entity", SB_STR, "REPORT_DATA_CHANGE"},
    {".callback_url", SB_STR, NULL},
    {".subscription_detail", SB_OBJ, NULL},
    {"..product_filters", SB_STRS, "BUSINESS_CENTER_API"},
    {"..bc_id", SB_ID, NULL},
    {"..advertiser_ids", SB_IDS, NULL},
    {"..notify_frequency", SB_STR, NULL},
    {"..lead_source", SB_STR, "INSTANT_FORM"},
    {"..advertiser_id", SB_ID, NULL},
    {"..page_id", SB_ID, NULL},
    {"..adgroup_id", SB_ID, NULL},
    {"..ad_id", SB_ID, NULL},
    {"..tto_tcm_account_id", SB_ID, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule subscription_subscribe_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"subscribe_entity", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"callback_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"subscription_detail", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".access_token", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".product_filters", SB_STRS, 0, NULL, 0, 0, NULL},
    {".lead_source", SB_STR, 0, NULL, 0, 0, NULL},
    {".bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".advertiser_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".notify_frequency", SB_STR, 0, NULL, 0, 0, NULL},
    {".advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".library_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".page_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".adgroup_id", SB_ID, 0, NULL, 0, 0, "subscribe_entity=AD_GROUP"},
    {".ad_id", SB_STR, 0, NULL, 0, 0, "subscribe_entity=AD"},
    {".tto_tcm_account_id", SB_STR, 0, NULL, 0, 0, "subscribe_entity=TCM_VIDEOS"},
    {0}};

static const struct sb_member subscription_subscribe_gives[] = {
    {"subscription_id", SB_ID, NULL},
    {0}};

static const struct sb_rule subscription_unsubscribe_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"subscription_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule term_check_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"term_type", SB_STR, SB_REQUIRED, "InstantPage|LeadAds|Pixel|ReachFrequency", 0, 0, NULL},
    {0}};

static const struct sb_member term_check_gives[] = {
    {"confirmed", SB_BOOL, NULL},
    {0}};

static const struct sb_rule term_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"term_type", SB_STR, SB_REQUIRED, "InstantPage|LeadAds|Pixel|ReachFrequency", 0, 0, NULL},
    {"lang", SB_STR, 0, "EN|JA|ZH", 0, 0, NULL},
    {0}};

static const struct sb_member term_get_gives[] = {
    {"terms", SB_STRS, NULL},
    {0}};

static const struct sb_rule tt_user_oauth2_refresh_token_takes[] = {
    {"client_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"client_secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"grant_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"refresh_token", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule tt_user_oauth2_revoke_takes[] = {
    {"client_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"client_secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"access_token", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule tt_user_oauth2_token_takes[] = {
    {"client_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"client_secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"grant_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auth_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"redirect_uri", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule tt_user_token_info_get_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"access_token", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 ".well-known/oauth-protected-resource/open_mcp/{server}/", .token = SB_TOKEN_ADS,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "account/verification/filetype/", .token = SB_TOKEN_ADS,
     .rules = account_verification_filetype_takes, .answer = account_verification_filetype_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "account/verification/status/", .token = SB_TOKEN_ADS,
     .rules = account_verification_status_takes, .answer = account_verification_status_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "account/verification/submit/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = account_verification_submit_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "account/verification/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_MULTIPART,
     .rules = account_verification_upload_takes, .answer = account_verification_upload_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "advertiser/balance/get/", .token = SB_TOKEN_ADS,
     .rules = advertiser_balance_get_takes, .answer = advertiser_balance_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "advertiser/info/", .token = SB_TOKEN_ADS, .rules = advertiser_info_takes,
     .handle = sb_ads_get_advertiser_info},
    {.method = "GET", .path = V13 "advertiser/transaction/get/", .token = SB_TOKEN_ADS,
     .rules = advertiser_transaction_get_takes, .answer = advertiser_transaction_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "advertiser/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = advertiser_update_takes, .answer = advertiser_update_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "oauth/token/", .body = SB_BODY_JSON | SB_BODY_FORM, .rules = oauth_token_takes,
     .handle = sb_ads_post_token},
    {.method = "POST", .path = V13 "oauth2/access_token/", .body = SB_BODY_JSON, .rules = oauth2_access_token_takes,
     .handle = sb_ads_post_access_token},
    {.method = "POST", .path = V13 "oauth2/access_token/tip_sdk/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = oauth2_access_token_tip_sdk_create_takes, .answer = oauth2_access_token_tip_sdk_create_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "oauth2/access_token/tip_sdk/renew/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = oauth2_access_token_tip_sdk_renew_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "oauth2/access_token/tip_sdk/validate/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = oauth2_access_token_tip_sdk_renew_takes, .answer = oauth2_access_token_tip_sdk_validate_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "oauth2/advertiser/get/", .token = SB_TOKEN_ADS, .rules = oauth2_advertiser_get_takes,
     .handle = sb_ads_get_advertisers},
    {.method = "GET", .path = V13 "oauth2/creator/get/", .token = SB_TOKEN_ADS, .answer = oauth2_creator_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "oauth2/revoke_token/", .body = SB_BODY_JSON, .rules = oauth2_revoke_token_takes,
     .handle = sb_ads_post_revoke},
    {.method = "GET", .path = V13 "oauth2/tcm/get/", .rules = oauth2_tcm_get_takes, .answer = oauth2_tcm_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "portal/mcp-tt4b-authorize/", .token = SB_TOKEN_ADS, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "subscription/get/", .rules = subscription_get_takes,
     .answer = subscription_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "subscription/subscribe/", .body = SB_BODY_JSON,
     .rules = subscription_subscribe_takes, .answer = subscription_subscribe_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "subscription/unsubscribe/", .body = SB_BODY_JSON,
     .rules = subscription_unsubscribe_takes, .answer = subscription_subscribe_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "term/check/", .token = SB_TOKEN_ADS, .rules = term_check_takes,
     .answer = term_check_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "term/confirm/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = term_check_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "term/get/", .token = SB_TOKEN_ADS, .rules = term_get_takes, .answer = term_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tt_user/oauth2/refresh_token/", .body = SB_BODY_JSON,
     .rules = tt_user_oauth2_refresh_token_takes, .handle = sb_business_post_refresh},
    {.method = "POST", .path = V13 "tt_user/oauth2/revoke/", .body = SB_BODY_JSON, .rules = tt_user_oauth2_revoke_takes,
     .handle = sb_business_post_revoke},
    {.method = "POST", .path = V13 "tt_user/oauth2/token/", .body = SB_BODY_JSON, .rules = tt_user_oauth2_token_takes,
     .handle = sb_business_post_token},
    {.method = "POST", .path = V13 "tt_user/token_info/get/", .body = SB_BODY_JSON,
     .rules = tt_user_token_info_get_takes, .handle = sb_business_post_token_info},
    {.method = "GET", .path = V13 "user/info/", .token = SB_TOKEN_ADS, .handle = sb_ads_get_user},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_account = {
    .name = "paths of account", .family = &sb_v13_family, .routes = routes};
