// Which parts the sandbox has. The order is that of the announcement.
#include "sb_ads.h"
#include "sb_business.h"
#include "sb_developer.h"
#include "sb_frame.h"
#include "sb_pages.h"
#include "sb_paths.h"
#include "sb_webhook.h"

// clang-format off
const struct sb_module *const sb_modules[] = {
    &sb_module_webhook, // first: its thread ends before anybody's state does
    &sb_module_ads,
    &sb_module_ads_task,
    &sb_module_business,
    &sb_module_paths_account,
    &sb_module_paths_ad,
    &sb_module_paths_adgroup,
    &sb_module_paths_events,
    &sb_module_paths_bc,
    &sb_module_paths_dmp,
    &sb_module_paths_comment,
    &sb_module_paths_business,
    &sb_module_paths_campaign,
    &sb_module_paths_catalog,
    &sb_module_paths_report,
    &sb_module_paths_creative,
    &sb_module_paths_tool,
    &sb_module_paths_discovery,
    &sb_module_paths_file,
    &sb_module_paths_gmv_max,
    &sb_module_paths_identity,
    &sb_module_paths_page,
    &sb_module_paths_optimizer,
    &sb_module_paths_pangle,
    &sb_module_paths_payment,
    &sb_module_paths_pixel,
    &sb_module_paths_rf,
    &sb_module_paths_search_ad,
    &sb_module_paths_smart_plus,
    &sb_module_paths_tcm,
    &sb_module_paths_tto,
    &sb_module_developer,
    &sb_module_qr,
    &sb_module_phone,
    &sb_module_research,
    &sb_module_data,
    &sb_module_upload,
    &sb_module_consent,
    &sb_module_portal,
    &sb_module_creative,
    &sb_module_media,
    &sb_module_control,
    NULL,
};
// clang-format on
