/* Rules that parameters of several families share.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_COMMON_H
#define TIKTOK_ADS_COMMON_H
#include "ads/ads.h"

// clang-format off

static const struct tt_rule rule_video_material_sources = {
    .choices = "UPLOADED_TO_TIKTOK_ADS_MANAGER|UPLOADED_TO_CATALOG|CREATIVE_TOOL_SMART_VIDEO|"
               "CREATIVE_TOOL_QUICK_OPTIMIZATION|CREATIVE_TOOL_VIDEO_TEMPLATE|CREATIVE_TOOL_SMART_VIDEO_SOUNDTRACK|"
               "CREATIVE_TOOL_TIKTOK_VIDEO_EDITOR|TIKTOK_CREATIVE_EXCHANGE|CATALOG_VIDEO_TEMPLATE|"
               "DYNAMIC_VIDEO_EDITOR|CREATIVE_CHALLENGE|AUTOMATED_CREATIVE_OPTIMIZATION|OTHER|QUICK_GENERATION|"
               "CREATIVE_CENTER_VIDEO_UPLOAD|CREATIVE_CENTER_TIKTOK_VIDEO_EDITOR|CREATIVE_CENTER_VIDEO_TEMPLATE|"
               "DYNAMIC_SCENE|SMART_OPTIMIZATION_TOOL",
};
static const struct tt_rule rule_buying_types = {.choices = "AUCTION|RESERVATION_RF|RESERVATION_TOP_VIEW"};
static const struct tt_rule rule_campaign_system_origins = {.choices = "PROMOTE|TT_ADS_PLATFORM"};
static const struct tt_rule rule_objective_type = {
    .choices = "APP_PROMOTION|WEB_CONVERSIONS|APP_INSTALL|CONVERSIONS|REACH|TRAFFIC|VIDEO_VIEWS|CATALOG_SALES|"
               "PRODUCT_SALES|ENGAGEMENT|LEAD_GENERATION|SHOP_PURCHASES|RF_APP_INSTALL|RF_ENGAGEMENT|RF_REACH|"
               "TOPVIEW_REACH|RF_TRAFFIC|RF_VIDEO_VIEW|BRAND_CONSIDERATION",
};
static const struct tt_rule rule_optimization_goal = {
    .choices = "CLICK|CONVERT|INSTALL|IN_APP_EVENT|SHOW|VIDEO_VIEW|REACH|LEAD_GENERATION|CONVERSATION|FOLLOWERS|"
               "PROFILE_VIEWS|PAGE_VISITS|VALUE|AUTOMATIC_VALUE_OPTIMIZATION|GMV|PURCHASES|INITIATE_CHECKOUTS|"
               "MT_LIVE_ROOM|PRODUCT_CLICK_IN_LIVE|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|TRAFFIC_LANDING_PAGE_VIEW|"
               "CONVERSION_LEADS|DESTINATION_VISIT|PREFERRED_LEAD",
};
static const struct tt_rule rule_campaign_automation_type = {
    .choices = "MANUAL|SMART_PLUS|UPGRADED_SMART_PLUS",
};
static const struct tt_rule rule_exclude_field_types_in_response = {.choices = "NULL_FIELD"};
static const struct tt_rule rule_budget_mode = {
    .choices = "BUDGET_MODE_TOTAL|BUDGET_MODE_DYNAMIC_DAILY_BUDGET|BUDGET_MODE_DAY|BUDGET_MODE_INFINITE",
};
static const struct tt_rule rule_operation_status = {
    .choices = "ENABLE|DISABLE|DELETE|FROZEN",
    .assumed = "\"ENABLE\"",
};
static const struct tt_rule rule_request_id = {.fill = "@unique", .format = TT_F_DIGITS};
static const struct tt_rule rule_primary_status_not_deleted = {
    .choices = "STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELIVERY|STATUS_TIME_DONE|"
               "STATUS_RF_CLOSED|STATUS_FROZEN|STATUS_ALL|STATUS_NOT_DELETE|STATUS_DELIVERY_PARTIAL|"
               "STATUS_DELIVERY_CATALOG",
    .assumed = "\"STATUS_NOT_DELETE\"",
};
static const struct tt_rule rule_identity_authorized_bc_id = {.when = "identity_type=BC_AUTH_TT"};

// clang-format on
#endif
