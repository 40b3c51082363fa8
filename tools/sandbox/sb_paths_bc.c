// Ads and accounts: the endpoints of business centers, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule asset_bind_quota_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member asset_bind_quota_gives[] = {
    {"total_quota", SB_INT, NULL},
    {"used_quota", SB_INT, NULL},
    {"available_quota", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_account_budget_changelog_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".start_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {".end_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_account_budget_changelog_get_gives[] = {
    {"changelog_list", SB_OBJS, NULL},
    {".operation_time", SB_TIME, NULL},
    {".activity_type", SB_STR, "RESET"},
    {".previous_budget", SB_NUM, NULL},
    {".previous_budget_mode", SB_STR, "UNLIMITED"},
    {".current_budget", SB_NUM, NULL},
    {".current_budget_mode", SB_STR, "UNLIMITED"},
    {".currency", SB_STR, "EUR"},
    {".operator_id", SB_ID, NULL},
    {".operator_name", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_account_cost_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {".start_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {".end_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_account_cost_get_gives[] = {
    {"cost_list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".advertiser_name", SB_STR, NULL},
    {".amount", SB_NUM, NULL},
    {".cash_amount", SB_NUM, NULL},
    {".grant_amount", SB_NUM, NULL},
    {".tax_amount", SB_NUM, NULL},
    {".currency", SB_STR, "EUR"},
    {"transaction_summary", SB_OBJ, NULL},
    {".amount", SB_NUM, NULL},
    {".cash_amount", SB_NUM, NULL},
    {".grant_amount", SB_NUM, NULL},
    {".tax_amount", SB_NUM, NULL},
    {".currency", SB_STR, "EUR"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_account_transaction_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"transaction_level", SB_STR, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".account_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".account_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".billing_types", SB_STRS, 0, NULL, 0, 0, NULL},
    {".end_time", SB_STR, 0, NULL, 0, 0, NULL},
    {".owner_of_account", SB_STRS, 0, NULL, 0, 0, NULL},
    {".start_time", SB_STR, 0, NULL, 0, 0, NULL},
    {".transaction_types", SB_STRS, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_account_transaction_get_gives[] = {
    {"transaction_list", SB_OBJS, NULL},
    {".transaction_id", SB_ID, NULL},
    {".payment_portfolio_id", SB_ID, NULL},
    {".payment_portfolio_name", SB_STR, NULL},
    {".account_id", SB_ID, NULL},
    {".account_name", SB_STR, NULL},
    {".bc_id", SB_ID, NULL},
    {".bc_name", SB_STR, NULL},
    {".amount", SB_NUM, NULL},
    {".subtotal", SB_NUM, NULL},
    {".tax_amount", SB_NUM, NULL},
    {".currency", SB_STR, "EUR"},
    {".amount_type", SB_STR, "POSITIVE"},
    {".transaction_type", SB_STR, NULL},
    {".billing_type", SB_STR, "CASH"},
    {".timezone", SB_STR, "Europe/Berlin"},
    {".create_time", SB_TIME, NULL},
    {".invoice_id", SB_ID, NULL},
    {".serial_number", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_advertiser_attribute_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_advertiser_attribute_gives[] = {
    {"currencies", SB_STRS, NULL},
    {"region_codes", SB_STRS, NULL},
    {0}};

static const struct sb_rule bc_advertiser_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".currency", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".name", SB_STR, SB_REQUIRED, NULL, 0, 100, NULL},
    {".timezone", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".type", SB_STR, 0, NULL, 0, 0, NULL},
    {"customer_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".company", SB_STR, SB_REQUIRED, NULL, 0, 255, NULL},
    {".industry", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {".registered_area", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"billing_group_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".billing_group_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".invoice_group_by", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".invoice_payer", SB_STR, 0, NULL, 0, 0, NULL},
    {"billing_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".address", SB_STR, 0, NULL, 0, 512, NULL},
    {".tax_map", SB_STR, 0, NULL, 0, 0, NULL},
    {".tax_field_dict", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"contact_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".email", SB_STR, 0, NULL, 0, 0, NULL},
    {".name", SB_STR, 0, NULL, 0, 100, NULL},
    {".number", SB_STR, 0, NULL, 0, 0, NULL},
    {"qualification_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".license_image_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".license_no", SB_STR, 0, NULL, 0, 0, NULL},
    {".promotion_link", SB_STR, 0, NULL, 0, 255, NULL},
    {".qualification_image_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".qualification_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"tied_to_billing_group", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"payment_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".payment_portfolio_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".budget_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..budget_mode", SB_STR, 0, NULL, 0, 0, NULL},
    {"..budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_advertiser_create_gives[] = {
    {"advertiser_id", SB_ID, NULL},
    {"payment_portfolio_binding_result", SB_OBJ, NULL},
    {".status", SB_STR, "SUCCESS"},
    {".error_msg", SB_STR, NULL},
    {"budget_setup_result", SB_OBJ, NULL},
    {".status", SB_STR, "SUCCESS"},
    {".error_msg", SB_STR, NULL},
    {0}};

static const struct sb_rule bc_advertiser_disable_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_advertiser_disable_gives[] = {
    {"disabled_advertiser_ids", SB_IDS, NULL},
    {"failed_infos", SB_STR, "DELIVERING"},
    {0}};

static const struct sb_rule bc_advertiser_qualification_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".verified", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member bc_advertiser_qualification_get_gives[] = {
    {"qualifications", SB_OBJS, NULL},
    {".qualification_id", SB_ID, NULL},
    {".company_name", SB_STR, NULL},
    {".status", SB_STR, "VERIFIED"},
    {".owner_advertiser_id", SB_ID, NULL},
    {".linked_advertiser_count", SB_INT, NULL},
    {".region_code", SB_STR, "DE"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_advertiser_unionpay_info_check_takes[] = {
    {"license_no", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_advertiser_unionpay_info_check_gives[] = {
    {"unionpay_verification_required", SB_BOOL, NULL},
    {0}};

static const struct sb_rule bc_advertiser_unionpay_info_submit_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"representative_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"representative_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"unionpay_account", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"representative_phone_number", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"representative_document_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_asset_account_authorization_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"is_ads_only_mode", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_asset_account_authorization_gives[] = {
    {"bc_auth_qr_code", SB_STR, NULL},
    {0}};

static const struct sb_rule bc_asset_admin_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_ids", SB_IDS, SB_REQUIRED, NULL, 1, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_asset_admin_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".advertiser_show_status", SB_STR, 0,
     "SHOW_ACCOUNT_STATUS_APPROVED|SHOW_ACCOUNT_STATUS_IN_REVIEW|SHOW_ACCOUNT_STATUS_NOT_APPROVED|"
     "SHOW_ACCOUNT_STATUS_PUNISHED", 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {".relation_status", SB_STR, 0, "BOUND|PENDING|REJECTED|UNBOUND", 0, 0, NULL},
    {".relation_type", SB_STR, 0, "OWNER_BC|OWNER_INDIVIDUAL|OWNER_PARTNER", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_asset_admin_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".asset_type", SB_STR, "ADVERTISER"},
    {".asset_id", SB_ID, NULL},
    {".asset_name", SB_STR, NULL},
    {".relation_type", SB_STR, "OWNER_BC"},
    {".relation_status", SB_STR, "BOUND"},
    {".advertiser_status", SB_STR, NULL},
    {".advertiser_account_type", SB_STR, "RESERVATION"},
    {".advertiser_role", SB_STR, "ADMIN"},
    {".catalog_role", SB_STR, "ADMIN"},
    {".ad_creation_eligible", SB_STR, "NOT_AVAILABLE"},
    {".store_role", SB_STR, "AD_PROMOTION"},
    {".pixel_code", SB_STR, NULL},
    {".tt_account_roles", SB_STRS, "POST"},
    {".business_account_roles", SB_STRS, "BUSINESS_ACCOUNT_ADMIN"},
    {".owner_bc_name", SB_STR, NULL},
    {".is_business_verified", SB_BOOL, NULL},
    {".operating_region_code", SB_STR, NULL},
    {".tt_asset_handle", SB_STR, NULL},
    {".tt_asset_profile_image", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_asset_advertiser_assign_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_asset_advertiser_assigned_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_asset_advertiser_assigned_gives[] = {
    {"list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".advertiser_name", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_asset_advertiser_unassign_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_asset_assign_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"user_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_role", SB_STR, 0, "ADMIN|ANALYST|OPERATOR", 0, 0, "asset_type=ADVERTISER"},
    {"catalog_role", SB_STR, 0, "ADMIN|AD_PROMOTE", 0, 0, "asset_type=CATALOG"},
    {"form_library_role", SB_STR, 0, "ADMIN", 0, 0, "asset_type=LEAD"},
    {"store_role", SB_STR, 0, "AD_PROMOTION|MANAGER", 0, 0, "asset_type=TIKTOK_SHOP"},
    {"tt_account_roles", SB_STRS, 0, "DIRECT_MESSAGE|LIVE|POST", 0, 0, "asset_type=TT_ACCOUNT"},
    {"business_account_roles", SB_STRS, 0, NULL, 0, 1, "asset_type=MANAGED_BUSINESS_ACCOUNT"},
    {0}};

static const struct sb_rule bc_asset_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {".user_email", SB_STR, 0, NULL, 0, 0, NULL},
    {".user_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_asset_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".asset_type", SB_STR, "ADVERTISER"},
    {".asset_id", SB_ID, NULL},
    {".asset_name", SB_STR, NULL},
    {".advertiser_account_type", SB_STR, "RESERVATION"},
    {".advertiser_role", SB_STR, "ADMIN"},
    {".catalog_role", SB_STR, "ADMIN"},
    {".ad_creation_eligible", SB_STR, "NOT_AVAILABLE"},
    {".store_role", SB_STR, "AD_PROMOTION"},
    {".tt_account_roles", SB_STRS, "POST"},
    {".business_account_roles", SB_STRS, "BUSINESS_ACCOUNT_ADMIN"},
    {".owner_bc_name", SB_STR, NULL},
    {".is_business_verified", SB_BOOL, NULL},
    {".operating_region_code", SB_STR, NULL},
    {".tt_asset_handle", SB_STR, NULL},
    {".tt_asset_profile_image", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_asset_member_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 250, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 20, NULL},
    {0}};

static const struct sb_member bc_asset_member_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".user_id", SB_ID, NULL},
    {".user_name", SB_STR, NULL},
    {".user_email", SB_STR, NULL},
    {".advertiser_role", SB_STR, "ADMIN"},
    {".catalog_role", SB_STR, "ADMIN"},
    {".business_account_roles", SB_STRS, "BUSINESS_ACCOUNT_ADMIN"},
    {"page_info", SB_OBJ, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_asset_partner_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED,
     "ADVERTISER|CATALOG|DOMAIN|LEAD|PIXEL|STOREFRONT|TIKTOK_SHOP|TT_ACCOUNT", 0, 0, NULL},
    {"asset_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_asset_partner_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".bc_name", SB_STR, NULL},
    {".bc_id", SB_ID, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_asset_unassign_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"user_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_asset_group_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_group_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"assets", SB_OBJS, SB_REQUIRED, NULL, 1, 200, NULL},
    {".asset_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".asset_type", SB_STR, 0, "ADVERTISER", 0, 0, NULL},
    {"members", SB_OBJS, SB_REQUIRED, NULL, 1, 50, NULL},
    {".asset_roles", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".member_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_asset_group_create_gives[] = {
    {"asset_group_id", SB_ID, NULL},
    {0}};

static const struct sb_rule bc_asset_group_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_group_ids", SB_IDS, SB_REQUIRED, NULL, 1, 1, NULL},
    {0}};

static const struct sb_rule bc_asset_group_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_group_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"query_entity", SB_STR, SB_REQUIRED, "ASSET|MEMBER", 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_asset_group_get_gives[] = {
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".has_more", SB_BOOL, NULL},
    {".cursor", SB_INT, NULL},
    {"asset_group", SB_OBJS, NULL},
    {".asset_group_name", SB_STR, NULL},
    {".asset_group_id", SB_ID, NULL},
    {".assets", SB_OBJS, NULL},
    {"..asset_type", SB_STR, "ADVERTISER"},
    {"..asset_id", SB_ID, NULL},
    {"..asset_name", SB_STR, NULL},
    {"..relation_type", SB_STR, "OWNER_BC"},
    {"..relation_status", SB_STR, "BOUND"},
    {"..advertiser_status", SB_STR, "STATUS_DISABLE"},
    {"..advertiser_account_type", SB_STR, "AUCTION"},
    {"..advertiser_role", SB_STR, "ADMIN"},
    {"..catalog_role", SB_STR, "ADMIN"},
    {"..ad_creation_eligible", SB_STR, "AVAILABLE"},
    {"..store_role", SB_STR, "AD_PROMOTION"},
    {"..pixel_code", SB_STR, NULL},
    {"..tt_account_roles", SB_STRS, "POST"},
    {"..business_account_role", SB_STR, "BUSINESS_ACCOUNT_ADMIN"},
    {"..owner_bc_name", SB_STR, NULL},
    {"..is_business_verified", SB_BOOL, NULL},
    {"..operating_region_code", SB_STR, NULL},
    {"..tt_asset_handle", SB_STR, NULL},
    {"..tt_asset_profile_image", SB_STR, NULL},
    {".members", SB_OBJS, NULL},
    {"..member_id", SB_ID, NULL},
    {"..asset_roles", SB_OBJ, NULL},
    {0}};

static const struct sb_rule bc_asset_group_list_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 0, NULL},
    {0}};

static const struct sb_member bc_asset_group_list_gives[] = {
    {"page_info", SB_ANY, NULL},
    {0}};

static const struct sb_rule bc_asset_group_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_group_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"update_entity", SB_STR, SB_REQUIRED, "ASSET|MEMBER|NAME", 0, 0, NULL},
    {"action", SB_STR, 0, "ADD|DELETE", 0, 0, "update_entity=ASSET|MEMBER"},
    {"asset_group_name", SB_STR, 0, NULL, 0, 0, "update_entity=NAME"},
    {"assets", SB_OBJS, 0, NULL, 1, 200, "update_entity=ASSET"},
    {".asset_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".asset_type", SB_STR, 0, "ADVERTISER", 0, 0, NULL},
    {"members", SB_OBJS, 0, NULL, 1, 50, "update_entity=MEMBER"},
    {".asset_roles", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".member_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_balance_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"payment_portfolio_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_balance_get_gives[] = {
    {"bc_id", SB_ID, NULL},
    {"currency", SB_STR, "EUR"},
    {"account_balance", SB_NUM, NULL},
    {"valid_account_balance", SB_NUM, NULL},
    {"frozen_balance", SB_NUM, NULL},
    {"tax", SB_NUM, NULL},
    {"cash_balance", SB_NUM, NULL},
    {"valid_cash_balance", SB_NUM, NULL},
    {"grant_balance", SB_NUM, NULL},
    {"valid_grant_balance", SB_NUM, NULL},
    {"payment_portfolio_type", SB_STR, "SHARED"},
    {0}};

static const struct sb_rule bc_billing_group_advertiser_list_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"billing_group_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_NUM, 0, NULL, 0, 0, NULL},
    {"page_size", SB_NUM, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_billing_group_advertiser_list_gives[] = {
    {"list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule bc_billing_group_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_ids", SB_IDS, SB_REQUIRED, NULL, 1, 100, NULL},
    {"billing_group_name", SB_STR, SB_REQUIRED, NULL, 1, 100, NULL},
    {"billing_group_emails", SB_STRS, 0, NULL, 0, 20, NULL},
    {"billing_group_type", SB_STR, 0, "AUCTION|RESERVATION", 0, 0, NULL},
    {"is_primary", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_billing_group_create_gives[] = {
    {"billing_group_id", SB_ID, NULL},
    {0}};

static const struct sb_rule bc_billing_group_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".billed_to_type", SB_STR, 0, "ACCOUNT|ADVERTISER", 0, 0, NULL},
    {".billing_group_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".billing_group_name", SB_STR, 0, NULL, 1, 256, NULL},
    {".billing_group_type", SB_STR, 0, "AUCTION|RESERVATION", 0, 0, NULL},
    {".invoice_group_by", SB_STR, 0, "ACCOUNT|ADVERTISER", 0, 0, NULL},
    {".status", SB_ANY, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_billing_group_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".status", SB_STR, "VALID"},
    {".billing_group_id", SB_ID, NULL},
    {".billing_group_name", SB_STR, NULL},
    {".invoice_object_name", SB_STR, NULL},
    {".is_primary", SB_BOOL, NULL},
    {".advertisers", SB_OBJS, NULL},
    {"..advertiser_id", SB_ID, NULL},
    {"..advertiser_name", SB_STR, NULL},
    {".billing_group_emails", SB_STRS, NULL},
    {".invoice_group_by", SB_STR, "ACCOUNT"},
    {".billed_to_type", SB_STR, "ACCOUNT"},
    {".billing_group_type", SB_STR, "AUCTION"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule bc_billing_group_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"billing_group_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"add_advertiser_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"delete_advertiser_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"is_primary", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"new_billing_group_emails", SB_STRS, 0, NULL, 0, 0, NULL},
    {"new_billing_group_name", SB_STR, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_rule bc_create_takes[] = {
    {"bc_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"timezone", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"company_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"contact_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".email", SB_STR, 0, NULL, 0, 0, NULL},
    {".name", SB_STR, 0, NULL, 0, 0, NULL},
    {".phone", SB_STR, 0, NULL, 0, 0, NULL},
    {".phone_region_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".secondary_industry", SB_ID, 0, NULL, 0, 0, NULL},
    {"currency", SB_STR, 0, NULL, 0, 0, NULL},
    {"plugin_partner", SB_STR, 0, NULL, 0, 0, NULL},
    {"registered_area", SB_STR, 0, NULL, 0, 0, NULL},
    {"type", SB_STR, 0, "NORMAL|SELF_SERVICE|SELF_SERVICE_AGENCY", 0, 0, NULL},
    {0}};

static const struct sb_member bc_create_gives[] = {
    {"bc_id", SB_ANY, NULL},
    {0}};

static const struct sb_rule bc_get_takes[] = {
    {"bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"scene", SB_STR, 0, "SINGLE_ACCOUNT|TIERED_ACCOUNT", 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {".keyword_type", SB_STR, 0, "ASSET|MEMBER|PARTNER|TIER", 0, 0, NULL},
    {".relation_type", SB_STR, 0, "CHILD|PARENT", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".bc_info", SB_OBJ, NULL},
    {"..bc_id", SB_ID, NULL},
    {"..verification_status", SB_STR, "NOT_SUBMITTED"},
    {"..name", SB_STR, NULL},
    {"..company", SB_STR, NULL},
    {"..currency", SB_STR, "EUR"},
    {"..registered_area", SB_STR, NULL},
    {"..status", SB_STR, "REVIEWING"},
    {"..timezone", SB_STR, "Europe/Berlin"},
    {"..type", SB_STR, "NORMAL"},
    {".user_role", SB_STR, "ADMIN"},
    {".ext_user_role", SB_OBJ, NULL},
    {"..finance_role", SB_STR, "MANAGER"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {"parent_bc", SB_ANY, NULL},
    {0}};

static const struct sb_rule bc_image_upload_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"image_file", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_image_upload_gives[] = {
    {"image_id", SB_ID, NULL},
    {"image_url", SB_STR, NULL},
    {0}};

static const struct sb_rule bc_invoice_download_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"invoice_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_invoice_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"invoice_types", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"invoice_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"invoice_title", SB_STR, 0, NULL, 0, 0, NULL},
    {"pay_statuses", SB_STRS, 0, NULL, 0, 0, NULL},
    {"start_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {"end_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {"page", SB_NUM, 0, NULL, 0, 0, NULL},
    {"page_size", SB_NUM, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_invoice_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".invoice_id", SB_ID, NULL},
    {".serial_number", SB_STR, NULL},
    {".subject_id", SB_NUM, NULL},
    {".send_date", SB_DATE, NULL},
    {".currency_code", SB_STR, NULL},
    {".status", SB_STR, "CREATED"},
    {".due_date", SB_DATE, NULL},
    {".invoice_type", SB_STR, "RECON"},
    {".entity_serials", SB_STRS, NULL},
    {".negative_invoice_ids", SB_OBJS, NULL},
    {"..invoice_id", SB_ID, NULL},
    {"..serial_number", SB_STR, NULL},
    {".positive_invoice_ids", SB_OBJS, NULL},
    {"..invoice_id", SB_ID, NULL},
    {"..serial_number", SB_STR, NULL},
    {".billing_group_id", SB_ID, NULL},
    {".account_name", SB_STR, NULL},
    {".invoice_title", SB_STR, NULL},
    {".country_code", SB_STR, "DE"},
    {".address", SB_STR, NULL},
    {".emails", SB_STRS, NULL},
    {".tax_id1", SB_STR, NULL},
    {".tax_id2", SB_STR, NULL},
    {".amount", SB_NUM, NULL},
    {".amount_excluding_tax", SB_NUM, NULL},
    {".total_tax_amount", SB_NUM, NULL},
    {".tax_type1", SB_STR, NULL},
    {".tax_rate1", SB_NUM, NULL},
    {".tax_amount1", SB_NUM, NULL},
    {".tax_type2", SB_STR, NULL},
    {".tax_rate2", SB_NUM, NULL},
    {".tax_amount2", SB_NUM, NULL},
    {".pay_status", SB_STR, NULL},
    {".overdue_status", SB_STR, "INITIALIZED"},
    {".unpaid_amount", SB_NUM, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule bc_invoice_task_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"download_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"invoice_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".invoice_title", SB_STR, 0, NULL, 0, 0, NULL},
    {".serial_number", SB_STR, 0, NULL, 0, 0, NULL},
    {".billing_group_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".pay_statuses", SB_STRS, 0, NULL, 0, 0, NULL},
    {".start_time", SB_DATE, 0, NULL, 0, 0, NULL},
    {".end_time", SB_DATE, 0, NULL, 0, 0, NULL},
    {".campaign_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_invoice_task_create_gives[] = {
    {"task_id", SB_ID, NULL},
    {0}};

static const struct sb_rule bc_invoice_task_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_invoice_task_get_gives[] = {
    {"download_url", SB_STR, NULL},
    {"status", SB_STR, "FAILED"},
    {"error_msg", SB_STR, NULL},
    {0}};

static const struct sb_rule bc_invoice_task_list_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_NUM, 0, NULL, 0, 0, NULL},
    {"page_size", SB_NUM, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_invoice_task_list_gives[] = {
    {"list", SB_OBJS, NULL},
    {".bc_id", SB_ID, NULL},
    {".task_id", SB_ID, NULL},
    {".status", SB_STR, "FAILED"},
    {".create_time", SB_TIME, NULL},
    {".update_time", SB_TIME, NULL},
    {".download_url", SB_STR, NULL},
    {".download_type", SB_STR, "INVOICE_LIST"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule bc_invoice_unpaid_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"invoice_type", SB_STR, SB_REQUIRED, "RECON", 0, 0, NULL},
    {0}};

static const struct sb_member bc_invoice_unpaid_get_gives[] = {
    {"result", SB_OBJ, NULL},
    {".currency_code", SB_STR, NULL},
    {".amount", SB_NUM, NULL},
    {0}};

static const struct sb_rule bc_member_assign_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"target_child_bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"users", SB_OBJS, SB_REQUIRED, NULL, 1, 100, NULL},
    {".ext_user_role", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..finance_role", SB_STR, 0, "ANALYST|MANAGER", 0, 0, NULL},
    {".source_child_bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {".user_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {".user_role", SB_STR, 0, "ADMIN|STANDARD", 0, 0, NULL},
    {0}};

static const struct sb_rule bc_member_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"user_email", SB_STR, 0, NULL, 0, 0, NULL},
    {"user_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_member_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {".relation_status", SB_STR, 0, "BOUND|PENDING|REJECTED|UNBOUND", 0, 0, NULL},
    {".user_role", SB_STR, 0, "ADMIN|STANDARD", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_member_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".user_id", SB_ID, NULL},
    {".user_name", SB_STR, NULL},
    {".user_role", SB_STR, NULL},
    {".relation_status", SB_STR, NULL},
    {".user_email", SB_STR, NULL},
    {".ext_user_role", SB_OBJ, NULL},
    {"..finance_role", SB_STR, "MANAGER"},
    {"page_info", SB_OBJ, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_member_invite_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"emails", SB_STRS, SB_REQUIRED, NULL, 1, 50, NULL},
    {"advertiser_role", SB_STR, 0, "ADMIN|ANALYST|OPERATOR", 0, 0, NULL},
    {"asset_ids", SB_IDS, 0, NULL, 0, 50, NULL},
    {"asset_type", SB_STR, 0, "ADVERTISER", 0, 0, NULL},
    {"ext_user_role", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".finance_role", SB_STR, 0, "ANALYST|MANAGER", 0, 0, NULL},
    {"user_role", SB_STR, 0, "ADMIN|STANDARD", 0, 0, NULL},
    {0}};

static const struct sb_rule bc_member_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"user_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"ext_user_role", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".finance_role", SB_STR, 0, "ANALYST|MANAGER", 0, 0, NULL},
    {"user_name", SB_STR, 0, NULL, 0, 250, NULL},
    {"user_role", SB_STR, 0, "ADMIN|STANDARD", 0, 0, NULL},
    {0}};

static const struct sb_rule bc_oa_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"display_name", SB_STR, SB_REQUIRED, NULL, 0, 30, NULL},
    {"operating_region_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"profile_image", SB_FILE, 0, NULL, 0, 0, NULL},
    {"handle", SB_STR, 0, NULL, 0, 24, NULL},
    {"qualification_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".qualification_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_oa_create_gives[] = {
    {"asset_id", SB_ID, NULL},
    {"asset_name", SB_STR, NULL},
    {0}};

static const struct sb_rule bc_partner_add_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"partner_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_role", SB_STR, 0, "ADMIN|ANALYST|OPERATOR", 0, 0, NULL},
    {"asset_ids", SB_IDS, 0, NULL, 0, 50, NULL},
    {"asset_type", SB_STR, 0, "ADVERTISER", 0, 0, NULL},
    {"catalog_role", SB_STR, 0, "ADMIN|AD_PROMOTE", 0, 0, NULL},
    {"source_child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"target_child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_partner_asset_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"partner_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_partner_asset_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"partner_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"share_type", SB_STR, SB_REQUIRED, "SHARED|SHARING", 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_partner_asset_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".asset_id", SB_ID, NULL},
    {".asset_type", SB_STR, "ADVERTISER"},
    {".asset_name", SB_STR, NULL},
    {".advertiser_role", SB_STR, "ADMIN"},
    {".advertiser_account_type", SB_STR, "RESERVATION"},
    {".catalog_role", SB_STR, "ADMIN"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_partner_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"partner_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_partner_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".name", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule bc_pixel_link_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 0, NULL},
    {0}};

static const struct sb_member bc_pixel_link_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule bc_pixel_link_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_ids", SB_IDS, SB_REQUIRED, NULL, 0, 100, NULL},
    {"pixel_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"relation_status", SB_STR, SB_REQUIRED, "LINK|UNLINK", 0, 0, NULL},
    {0}};

static const struct sb_rule bc_pixel_transfer_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_pixel_transfer_gives[] = {
    {"asset_id", SB_ID, NULL},
    {0}};

static const struct sb_rule bc_transaction_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".funds_type", SB_STRS, 0, "FUNDS_TYPE_CASH|FUNDS_TYPE_GRANT", 0, 0, NULL},
    {"start_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member bc_transaction_get_gives[] = {
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {"list", SB_OBJS, NULL},
    {".date", SB_INT, NULL},
    {".amount", SB_NUM, NULL},
    {".timezone", SB_STR, "Europe/Berlin"},
    {".currency", SB_STR, "EUR"},
    {".funds_type", SB_STR, NULL},
    {".invoice_id", SB_ID, NULL},
    {".invoice_serial_number", SB_STR, NULL},
    {"transaction_summary", SB_OBJ, NULL},
    {".amount_charged", SB_NUM, NULL},
    {".amount_paid", SB_NUM, NULL},
    {".currency", SB_STR, "EUR"},
    {0}};

static const struct sb_rule bc_transfer_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"transfer_type", SB_STR, SB_REQUIRED, "RECHARGE|REFUND", 0, 0, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, "transfer_level?=ADVERTISER"},
    {"cash_amount", SB_NUM, 0, NULL, 0, INT64_MAX, NULL},
    {"child_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"grant_amount", SB_NUM, 0, NULL, 0, INT64_MAX, NULL},
    {"request_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"transfer_level", SB_STR, 0, NULL, 0, 0, NULL},
    {"payment_portfolio_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"amount_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".cash_amount", SB_NUM, 0, NULL, 0, 0, NULL},
    {".grant_amount", SB_NUM, 0, NULL, 0, 0, NULL},
    {".credit_amount", SB_NUM, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member bc_transfer_gives[] = {
    {"bc_id", SB_INT, NULL},
    {"advertiser_id", SB_INT, NULL},
    {"transaction_infos", SB_OBJS, NULL},
    {".transaction_id", SB_ID, NULL},
    {".transaction_type", SB_STR, "CASH"},
    {".payee_account", SB_OBJ, NULL},
    {"..account_type", SB_STR, "BC"},
    {"..account_id", SB_ID, NULL},
    {".remitter_account", SB_OBJ, NULL},
    {"..account_type", SB_STR, "BC"},
    {"..account_id", SB_ID, NULL},
    {"child_bc_id", SB_ANY, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "asset/bind/quota/", .token = SB_TOKEN_ADS, .rules = asset_bind_quota_takes,
     .answer = asset_bind_quota_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/account/budget/changelog/get/", .token = SB_TOKEN_ADS,
     .rules = bc_account_budget_changelog_get_takes, .answer = bc_account_budget_changelog_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/account/cost/get/", .token = SB_TOKEN_ADS, .rules = bc_account_cost_get_takes,
     .answer = bc_account_cost_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/account/transaction/get/", .token = SB_TOKEN_ADS,
     .rules = bc_account_transaction_get_takes, .answer = bc_account_transaction_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/advertiser/attribute/", .token = SB_TOKEN_ADS,
     .rules = bc_advertiser_attribute_takes, .answer = bc_advertiser_attribute_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/advertiser/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_advertiser_create_takes, .answer = bc_advertiser_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/advertiser/disable/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_advertiser_disable_takes, .answer = bc_advertiser_disable_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/advertiser/qualification/get/", .token = SB_TOKEN_ADS,
     .rules = bc_advertiser_qualification_get_takes, .answer = bc_advertiser_qualification_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/advertiser/unionpay_info/check/", .token = SB_TOKEN_ADS,
     .rules = bc_advertiser_unionpay_info_check_takes, .answer = bc_advertiser_unionpay_info_check_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/advertiser/unionpay_info/submit/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_advertiser_unionpay_info_submit_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset/account/authorization/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_account_authorization_takes, .answer = bc_asset_account_authorization_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset/admin/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_admin_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/asset/admin/get/", .token = SB_TOKEN_ADS, .rules = bc_asset_admin_get_takes,
     .answer = bc_asset_admin_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset/advertiser/assign/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_advertiser_assign_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/asset/advertiser/assigned/", .token = SB_TOKEN_ADS,
     .rules = bc_asset_advertiser_assigned_takes, .answer = bc_asset_advertiser_assigned_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset/advertiser/unassign/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_advertiser_unassign_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset/assign/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_assign_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/asset/get/", .token = SB_TOKEN_ADS, .rules = bc_asset_get_takes,
     .answer = bc_asset_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/asset/member/get/", .token = SB_TOKEN_ADS, .rules = bc_asset_member_get_takes,
     .answer = bc_asset_member_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/asset/partner/get/", .token = SB_TOKEN_ADS, .rules = bc_asset_partner_get_takes,
     .answer = bc_asset_partner_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset/unassign/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_unassign_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset_group/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_group_create_takes, .answer = bc_asset_group_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset_group/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_group_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/asset_group/get/", .token = SB_TOKEN_ADS, .rules = bc_asset_group_get_takes,
     .answer = bc_asset_group_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/asset_group/list/", .token = SB_TOKEN_ADS, .rules = bc_asset_group_list_takes,
     .answer = bc_asset_group_list_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/asset_group/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_asset_group_update_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/balance/get/", .token = SB_TOKEN_ADS, .rules = bc_balance_get_takes,
     .answer = bc_balance_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/billing_group/advertiser/list/", .token = SB_TOKEN_ADS,
     .rules = bc_billing_group_advertiser_list_takes, .answer = bc_billing_group_advertiser_list_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/billing_group/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_billing_group_create_takes, .answer = bc_billing_group_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/billing_group/get/", .token = SB_TOKEN_ADS, .rules = bc_billing_group_get_takes,
     .answer = bc_billing_group_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/billing_group/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_billing_group_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON, .rules = bc_create_takes,
     .answer = bc_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/get/", .token = SB_TOKEN_ADS, .rules = bc_get_takes, .answer = bc_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/image/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_MULTIPART,
     .rules = bc_image_upload_takes, .answer = bc_image_upload_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/invoice/download/", .token = SB_TOKEN_ADS, .rules = bc_invoice_download_takes,
     .handle = sb_v13_table},
    {.method = "GET", .path = V13 "bc/invoice/get/", .token = SB_TOKEN_ADS, .rules = bc_invoice_get_takes,
     .answer = bc_invoice_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/invoice/task/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_invoice_task_create_takes, .answer = bc_invoice_task_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/invoice/task/get/", .token = SB_TOKEN_ADS, .rules = bc_invoice_task_get_takes,
     .answer = bc_invoice_task_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/invoice/task/list/", .token = SB_TOKEN_ADS, .rules = bc_invoice_task_list_takes,
     .answer = bc_invoice_task_list_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/invoice/unpaid/get/", .token = SB_TOKEN_ADS, .rules = bc_invoice_unpaid_get_takes,
     .answer = bc_invoice_unpaid_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/member/assign/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_member_assign_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/member/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_member_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/member/get/", .token = SB_TOKEN_ADS, .rules = bc_member_get_takes,
     .answer = bc_member_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/member/invite/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_member_invite_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/member/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_member_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/oa/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_MULTIPART,
     .rules = bc_oa_create_takes, .answer = bc_oa_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/partner/add/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_partner_add_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/partner/asset/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_partner_asset_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/partner/asset/get/", .token = SB_TOKEN_ADS, .rules = bc_partner_asset_get_takes,
     .answer = bc_partner_asset_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/partner/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_partner_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/partner/get/", .token = SB_TOKEN_ADS, .rules = bc_partner_get_takes,
     .answer = bc_asset_partner_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/pixel/link/get/", .token = SB_TOKEN_ADS, .rules = bc_pixel_link_get_takes,
     .answer = bc_pixel_link_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/pixel/link/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_pixel_link_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/pixel/transfer/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_pixel_transfer_takes, .answer = bc_pixel_transfer_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "bc/transaction/get/", .token = SB_TOKEN_ADS, .rules = bc_transaction_get_takes,
     .answer = bc_transaction_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "bc/transfer/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = bc_transfer_takes, .answer = bc_transfer_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_bc = {
    .name = "paths of bc", .family = &sb_v13_family, .routes = routes};
