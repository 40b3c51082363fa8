/* The ads provider: every endpoint of TikTok's Marketing API that it knows, as tables, and its flows. The tables of a
 * family (parameters, answers, endpoints) are in tables/; here they become one list of actions. Constant data, read
 * by any thread. */
#include "ads/ads.h"
#include "ads/tables/ad.h"
#include "ads/tables/adgroup.h"
#include "ads/tables/advertiser.h"
#include "ads/tables/campaign.h"
#include "ads/tables/catalog.h"
#include "ads/tables/file.h"
#include "ads/tables/flow.h"
#include "ads/tables/oauth.h"
#include "ads/tables/report.h"
#include "shared/request_flow.h"

// clang-format off

/* Names and defaults of the package whose JSON tt_handle() accepts. */
static const struct tt_alias access_token_aliases[] = {{.name = "adsAccountRegistration"}};
static const struct tt_alias advertiser_info_aliases[] = {{.name = "getAdvertisersAccountInfo"}};
static const struct tt_alias video_upload_aliases[] = {
    {.name = "uploadVideoToAdsAccount", .renames = "material_type=", .fills = "{\"upload_type\":\"UPLOAD_BY_URL\"}"},
};
static const struct tt_alias video_info_aliases[] = {{.name = "GetVideosInfo"}, {.name = "getVideosInfo"}};
static const struct tt_alias creative_report_aliases[] = {
    {.name = "getCreativeReport",
     .fills = "{\"lifetime\":true,\"metrics_fields\":[\"spend\",\"cpc\",\"cpm\",\"impressions\",\"clicks\",\"conversion\","
              "\"cost_per_conversion\",\"ctr\",\"video_play_actions\",\"video_watched_2s\",\"video_watched_6s\","
              "\"average_video_play\"]}"},
};
static const struct tt_alias product_get_aliases[] = {{.name = "getProductsOfCatalog"}};
static const struct tt_alias product_upload_aliases[] = {{.name = "uploadProductsOfCatalog"}};

/* ACTION(name, tables, family, summary, what else it has): its endpoint is tables_endpoint. */
#define ACTION(name_, of, group_, summary_, ...) \
    {.name = "ads." name_, .summary = (summary_), .group = (group_), .endpoint = &of##_endpoint, __VA_ARGS__}
#define IO(of) TT_PARAMS(of##_params), TT_RESULT(of##_result)

static const struct tt_action actions[] = {
    ACTION("sign_in_url",             sign_in_url,             "oauth",      "Make the address where an advertiser lets the app in.", TT_PARAMS(sign_in_url_params)),
    ACTION("oauth2.access_token",     oauth2_access_token,     "oauth",      "Exchange the code of the sign-in page for a token.", IO(oauth2_access_token), TT_ALIASES(access_token_aliases)),
    ACTION("oauth.token",             oauth_token,             "oauth",      "Exchange the code for a token, in the form of OAuth 2.", IO(oauth_token)),
    ACTION("oauth2.advertiser.get",   oauth2_advertiser_get,   "oauth",      "List the ad accounts that a token is for.", IO(oauth2_advertiser_get)),
    ACTION("oauth2.revoke_token",     oauth2_revoke_token,     "oauth",      "Give up a token.", IO(oauth2_revoke_token)),
    ACTION("user.info",               user_info,               "oauth",      "Show who has signed in.", TT_RESULT(user_info_result)),
    ACTION("advertiser.info",         advertiser_info,         "advertiser", "Show what is known about ad accounts.", IO(advertiser_info), TT_ALIASES(advertiser_info_aliases)),

    ACTION("file.video.ad.upload",    file_video_ad_upload,    "file",       "Put a video into the library.", IO(file_video_ad_upload), TT_ALIASES(video_upload_aliases),
           .doc = "A file of up to 500 MB, an address, an uploaded file's id, or another video's id. Each file, address or file id makes a new video. ads.upload_video does this in one go for files of any size and waits until the video can be used."),
    ACTION("file.video.ad.info",      file_video_ad_info,      "file",       "Show videos of the library.", IO(file_video_ad_info), TT_ALIASES(video_info_aliases)),
    ACTION("file.video.ad.search",    file_video_ad_search,    "file",       "Search the library for videos.", IO(file_video_ad_search)),
    ACTION("file.video.ad.update",    file_video_ad_update,    "file",       "Rename a video.", TT_PARAMS(file_video_ad_update_params)),
    ACTION("file.video.suggestcover", file_video_suggestcover, "file",       "Suggest thumbnails for a video.", IO(file_video_suggestcover)),
    ACTION("file.image.ad.upload",    file_image_ad_upload,    "file",       "Put an image into the library.", IO(file_image_ad_upload)),
    ACTION("file.image.ad.info",      file_image_ad_info,      "file",       "Show images of the library.", IO(file_image_ad_info)),
    ACTION("file.name.check",         file_name_check,         "file",       "Look whether names are taken.", IO(file_name_check)),
    ACTION("file.start.upload",       file_start_upload,       "file",       "Begin to send a large file in parts.", IO(file_start_upload),
           .doc = "TikTok says which range it wants first; each ads.file.transfer.upload answers with the next one."),
    ACTION("file.transfer.upload",    file_transfer_upload,    "file",       "Send one part of a large file.", IO(file_transfer_upload),
           .doc = "The file given is the part. All parts have arrived when start_offset and end_offset of the answer are equal."),
    ACTION("file.finish.upload",      file_finish_upload,      "file",       "End sending a large file.", IO(file_finish_upload)),
    ACTION("file.temporarily.upload", file_temporarily_upload, "file",       "Keep a file at TikTok for 24 hours.", IO(file_temporarily_upload)),
    ACTION("video.fix.task.get",      video_fix_task_get,      "file",       "Show what became of repairing a video.", IO(video_fix_task_get)),

    ACTION("creative.report.get",     creative_report_get,     "report",     "Report on videos, images and pages.", IO(creative_report_get), TT_ALIASES(creative_report_aliases)),
    ACTION("report.integrated.get",   report_integrated_get,   "report",     "Report on campaigns, ad groups, ads and audiences.", IO(report_integrated_get),
           .doc = "Above 20,000 ids TikTok leaves rows out and says so in a header, which becomes a warning."),
    ACTION("report.task.create",      report_task_create,      "report",     "Start a report that runs in the background.", IO(report_task_create)),
    ACTION("report.task.check",       report_task_check,       "report",     "Look whether a report is ready.", IO(report_task_check)),
    ACTION("report.task.cancel",      report_task_cancel,      "report",     "Cancel a report.", IO(report_task_cancel)),
    ACTION("report.task.download",    report_task_download,    "report",     "Fetch a finished report.", IO(report_task_download),
           .doc = "For output_format CSV_STRING the answer is the CSV text; for the others it is an address to download from."),

    ACTION("campaign.get",            campaign_get,            "campaign",   "List campaigns.", IO(campaign_get)),
    ACTION("campaign.create",         campaign_create,         "campaign",   "Create a campaign.", TT_PARAMS(campaign_create_params), TT_RESULT(campaign_row)),
    ACTION("campaign.update",         campaign_update,         "campaign",   "Change a campaign.", TT_PARAMS(campaign_update_params), TT_RESULT(campaign_row)),
    ACTION("campaign.status.update",  campaign_status_update,  "campaign",   "Enable, disable or delete campaigns.", IO(campaign_status_update)),

    ACTION("adgroup.get",             adgroup_get,             "adgroup",    "List ad groups.", IO(adgroup_get)),
    ACTION("adgroup.create",          adgroup_create,          "adgroup",    "Create an ad group.", TT_PARAMS(adgroup_create_params), TT_RESULT(adgroup_row)),
    ACTION("adgroup.update",          adgroup_update,          "adgroup",    "Change an ad group.", TT_PARAMS(adgroup_update_params), TT_RESULT(adgroup_row)),
    ACTION("adgroup.status.update",   adgroup_status_update,   "adgroup",    "Enable, disable or delete ad groups.", IO(adgroup_status_update)),

    ACTION("ad.get",                  ad_get,                  "ad",         "List ads.", IO(ad_get)),
    ACTION("ad.create",               ad_create,               "ad",         "Create ads.", IO(ad_create)),
    ACTION("ad.update",               ad_update,               "ad",         "Change ads.", IO(ad_update)),
    ACTION("ad.status.update",        ad_status_update,        "ad",         "Enable, disable or delete ads.", IO(ad_status_update)),

    ACTION("catalog.product.get",     catalog_product_get,     "catalog",    "List products of a catalogue.", IO(catalog_product_get), TT_ALIASES(product_get_aliases)),
    ACTION("catalog.product.upload",  catalog_product_upload,  "catalog",    "Put products into a catalogue.", IO(catalog_product_upload), TT_ALIASES(product_upload_aliases)),

    {.name = "ads.upload_video", .summary = "Put a video into the library and wait until ads can use it.", .group = "file",
     .doc = "Small files go in one request, larger ones in parts, as TikTok asks for them. The result is the video as ads.file.video.ad.info shows it.",
     TT_PARAMS(upload_video_params), TT_RESULT(video_row), .start = ads_upload_video_start, .effects = TT_NEW},
    {.name = "ads.request", .summary = "Send any request of the v1.3 API.", .group = "oauth",
     .doc = "For endpoints that have no action of their own: token, retries and error messages are the same.",
     .params = request_params, .n_params = REQUEST_N_PARAMS, .start = ads_request_start,
     .effects = TT_NEW | (TT_E_SPENDS | TT_E_DELETES) << 8},
};

static const struct tt_service services[] = {V13_SERVICE("app_id")};

static const struct tt_token_kind tokens[] = {
    {.id = "ads", .header = "Access-Token: %s", .authorize = "ads.sign_in_url", .exchange = "ads.oauth2.access_token",
     .revoke = "ads.oauth2.revoke_token", .code = "auth_code", .access_path = "access_token", .scope_path = "scope",
     .account_paths = "advertiser_ids", .scope_is_list = 1, .setting = "access_token"},
};

static const struct tt_setting settings[] = {
    {.key = "app_id",       .type = TT_STRING, .doc = "The developer's app."},
    {.key = "secret",       .type = TT_STRING, .doc = "The app's secret.", .flags = TT_P_SECRET},
    {.key = "access_token", .type = TT_STRING, .doc = "A token that ads.oauth2.access_token gave; it does not expire by time.", .flags = TT_P_SECRET},
    {.key = "redirect_uri", .type = TT_STRING, .doc = "Where the sign-in page sends the advertiser back, exactly as registered."},
    {.key = "access_level", .type = TT_STRING, .doc = "How many calls TikTok allows the app: basic, advanced, premium or ultimate.", .assumed = "basic"},
};
// clang-format on

static const struct tt_layout layout = TT_PROVIDER_LAYOUT;

static const struct tt_provider provider = {
    .abi = TT_PROVIDER_ABI,
    .needs_minor = TT_ABI_NEEDS_MINOR,
    .layout = &layout,
    .jansson = json_object_get,
    .id = "ads",
    .version = "0.1.0",
    .summary = "TikTok's Marketing API: ad accounts, campaigns, ads, creatives, reports, catalogues",
    .license = "MIT",
    .url = "https://business-api.tiktok.com/portal/docs",
    .actions = actions,
    .n_actions = TT_COUNT(actions),
    .services = services,
    .n_services = TT_COUNT(services),
    .tokens = tokens,
    .n_tokens = TT_COUNT(tokens),
    .settings = settings,
    .n_settings = TT_COUNT(settings),
};

TT_EXPORT tt_provider_fn tt_provider_ads;
const struct tt_provider *tt_provider_ads(void)
{
    return &provider;
}
