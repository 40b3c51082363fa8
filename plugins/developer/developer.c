/* The developer provider: TikTok for developers (Login Kit, display, content posting), as tables, and its flows. The
 * tables of a family (parameters, answers, endpoints) are in tables/; here they become one list of actions. Constant
 * data, read by any thread. */
#include "developer/developer.h"
#include "developer/tables/adlib.h"
#include "developer/tables/display.h"
#include "developer/tables/flow.h"
#include "developer/tables/oauth.h"
#include "developer/tables/portability.h"
#include "developer/tables/posting.h"
#include "developer/tables/research.h"
#include "shared/request_flow.h"

// clang-format off

/* Names and defaults of the package whose JSON tt_handle() accepts. */
static const struct tt_alias token_aliases[] = {
    {.name = "exchangeCodeForAccessToken", .fills = "{\"grant_type\":\"authorization_code\"}"},
    {.name = "refreshUserAccessToken", .fills = "{\"grant_type\":\"refresh_token\"}"},
    {.name = "refreshAccessToken", .fills = "{\"grant_type\":\"refresh_token\"}"},
    {.name = "fetchClientAccessToken", .fills = "{\"grant_type\":\"client_credentials\"}"},
};
static const struct tt_alias user_info_aliases[] = {
    {.name = "getUserInfo", .renames = "open_id=",
     .fills = "{\"fields\":[\"open_id\",\"union_id\",\"avatar_url\",\"avatar_url_100\",\"avatar_large_url\","
              "\"display_name\"]}"},
};
static const struct tt_alias video_query_aliases[] = {
    {.name = "getUserVideoInfo", .renames = "video_ids=filters.video_ids open_id=",
     .fills = "{\"fields\":[\"id\",\"title\",\"create_time\",\"duration\",\"share_url\",\"cover_image_url\","
              "\"like_count\",\"comment_count\",\"share_count\",\"view_count\"]}"},
};
static const struct tt_alias post_video_aliases[] = {
    {.name = "postUserVideo", .renames = "user_id= open_id=", .fills = "{\"mode\":\"inbox\",\"via\":\"stream\"}"},
};

/* ACTION(name, tables, family, summary, what else it has): its endpoint is tables_endpoint. */
#define ACTION(name_, of, group_, summary_, ...) \
    {.name = "developer." name_, .summary = (summary_), .group = (group_), .endpoint = &of##_endpoint, __VA_ARGS__}
#define IO(of) TT_PARAMS(of##_params), TT_RESULT(of##_result)

static const struct tt_action actions[] = {
    ACTION("sign_in_url",                     sign_in,      "oauth",   "Make the address of TikTok's sign-in page.", TT_PARAMS(sign_in_params),
           .doc = "Keep state and code_verifier: the answer must bring the first, and the token asks for the second."),
    ACTION("oauth.token",                     token,        "oauth",   "Get or refresh an access token.", IO(token), TT_ALIASES(token_aliases),
           .doc = "A refresh token works once: the answer holds the next one."),
    ACTION("oauth.revoke",                    revoke,       "oauth",   "End a user's access token and disconnect the app.", TT_PARAMS(revoke_params)),
    ACTION("oauth.get_qrcode",                get_qrcode,   "oauth",   "Get a QR code to sign in with the TikTok app.", IO(get_qrcode)),
    ACTION("oauth.check_qrcode",              check_qrcode, "oauth",   "Ask whether a QR code was scanned and confirmed.", IO(check_qrcode)),

    ACTION("user.info",                       user_info,    "display", "Get a user's profile.", IO(user_info), TT_ALIASES(user_info_aliases)),
    ACTION("video.list",                      video_list,   "display", "List a user's public videos, newest first.", TT_PARAMS(video_list_params), TT_RESULT(videos_result)),
    ACTION("video.query",                     video_query,  "display", "Get a user's videos by their ids.", TT_PARAMS(video_query_params), TT_RESULT(videos_result), TT_ALIASES(video_query_aliases)),

    ACTION("post.publish.creator_info.query", creator_info, "posting", "Get what an account allows for direct posts.", TT_RESULT(creator_info_result)),
    ACTION("post.publish.video.init",         video_init,   "posting", "Start a direct post of a video.", TT_PARAMS(video_init_params), TT_RESULT(init_result)),
    ACTION("post.publish.inbox.video.init",   inbox_init,   "posting", "Start a video draft in the user's inbox.", TT_PARAMS(inbox_init_params), TT_RESULT(init_result)),
    ACTION("post.publish.content.init",       content_init, "posting", "Post pictures, or make a draft of them.", IO(content_init)),
    ACTION("post.publish.status.fetch",       status,       "posting", "Ask where a post stands.", TT_PARAMS(publish_id_params), TT_RESULT(status_result)),
    ACTION("post.publish.cancel",             cancel,       "posting", "Cancel a post that is still being fetched or uploaded.", TT_PARAMS(publish_id_params)),

    ACTION("research.video.query",          research_video_query, "research", "Search public videos.", IO(research_video_query)),
    ACTION("research.video.comment.list",   research_comments,    "research", "List the comments of a public video, or the replies to one.", IO(research_comments)),
    ACTION("research.user.info",            research_user_info,   "research", "Get a public profile by its name.", IO(research_user_info)),
    ACTION("research.user.liked_videos",    research_liked,       "research", "List the videos that a user liked.", TT_PARAMS(research_user_videos_params), TT_RESULT(research_liked_result)),
    ACTION("research.user.pinned_videos",   research_pinned,      "research", "List the videos that a user pinned.", IO(research_pinned)),
    ACTION("research.user.reposted_videos", research_reposted,    "research", "List the videos that a user reposted.", TT_PARAMS(research_user_videos_params), TT_RESULT(research_reposted_result)),
    ACTION("research.user.followers",       research_followers,   "research", "List who follows a user.", TT_PARAMS(research_follow_params), TT_RESULT(research_followers_result)),
    ACTION("research.user.following",       research_following,   "research", "List whom a user follows.", TT_PARAMS(research_follow_params), TT_RESULT(research_following_result)),
    ACTION("research.playlist.info",        research_playlist,    "research", "Get a playlist and its videos.", TT_PARAMS(research_playlist_params),
           .doc = "Reported to answer HTTP 500 although the body is right."),
    ACTION("research.tts.shop",             research_shop,        "research", "Get a shop in the EU.", TT_PARAMS(research_shop_params),
           .doc = "Its parameters are not published: give them with --allow-unknown."),
    ACTION("research.tts.product",          research_product,     "research", "Get the products of a shop in the EU.", TT_PARAMS(research_shop_params),
           .doc = "Its parameters are not published: give them with --allow-unknown."),
    ACTION("research.tts.review",           research_review,      "research", "Get the reviews of a shop in the EU.", TT_PARAMS(research_shop_params),
           .doc = "Its parameters are not published: give them with --allow-unknown."),
    ACTION("research.validation_task.create",     research_task_create,   "research", "Have the ids of a data set checked for being public still.", TT_PARAMS(research_task_create_params), TT_RESULT(research_task_result)),
    ACTION("research.validation_task_status.get", research_task_status,   "research", "Ask where such a check stands.", TT_PARAMS(research_task_params), TT_RESULT(research_task_result)),
    ACTION("research.validation_task.download",   research_task_download, "research", "Download the outcome of such a check.", TT_PARAMS(research_task_params)),

    ACTION("research.adlib.ad.query",                 adlib_ad_query,         "adlib", "Search the ads that were shown in Europe.", IO(adlib_ad_query)),
    ACTION("research.adlib.ad.detail",                adlib_ad_detail,        "adlib", "Get one of those ads, with its reach and targeting.", IO(adlib_ad_detail)),
    ACTION("research.adlib.ad.report",                adlib_ad_report,        "adlib", "Count those ads by country and day.", IO(adlib_ad_report)),
    ACTION("research.adlib.advertiser.query",         adlib_advertiser_query, "adlib", "Find advertisers by name.", IO(adlib_advertiser_query)),
    ACTION("research.adlib.commercial_content.query", adlib_content_query,    "adlib", "Search posts that are marked as commercial.", IO(adlib_content_query)),

    ACTION("user.data.add",      data_add,      "portability", "Ask for an archive of a user's data.", IO(data_add)),
    ACTION("user.data.check",    data_check,    "portability", "Ask whether the archive is ready.", IO(data_check)),
    ACTION("user.data.cancel",   data_cancel,   "portability", "Withdraw such a request.", TT_PARAMS(portability_id_params)),
    ACTION("user.data.download", data_download, "portability", "Download the archive, a zip file.", TT_PARAMS(portability_id_params)),

    {.name = "developer.post_video", .summary = "Post a video from a file or an address and follow it to its end.", .group = "posting",
     .doc = "Asks the account first, uploads in chunks or lets TikTok pull, then follows the status. A post is never started twice: when its end is not known, the message holds the publish_id to ask with.",
     TT_PARAMS(post_video_params), TT_RESULT(post_video_result), TT_ALIASES(post_video_aliases),
     .start = developer_post_video, .effect = TT_NEW},
    {.name = "developer.request", .summary = "Send any request of the developer API.", .group = "oauth",
     .doc = "For endpoints that have no action of their own: token, retries and error messages are the same.",
     .params = request_params, .n_params = REQUEST_N_PARAMS, .start = developer_request,
     .effect = TT_NEW, .effect_flags = TT_E_DELETES},
};

static const struct tt_service services[] = {
    {.id = "api", .base_url = "https://open.tiktokapis.com", .setting = "base_url",
     .limit_group = "tiktok-developer", .app_setting = "client_key", .log_headers = "X-Tt-Logid",
     .envelope = &developer_envelope, TT_CODES(developer_codes)},
    {.id = "auth", .base_url = "https://www.tiktok.com", .setting = "auth_url", .envelope = &developer_oauth_envelope},
    {.id = "upload", .base_url = "https://open-upload.tiktokapis.com", .setting = "upload_url",
     .hosts = "*.tiktokapis.com", .log_headers = "X-Tt-Logid", .envelope = &developer_upload_envelope},
};

static const struct tt_token_kind tokens[] = {
    {.id = "user", .header = "Authorization: Bearer %s", .authorize = "developer.sign_in_url",
     .exchange = "exchangeCodeForAccessToken", .refresh = "refreshUserAccessToken",
     .revoke = "developer.oauth.revoke", .code = "code", .refresh_param = "refresh_token",
     .access_path = "access_token", .refresh_path = "refresh_token", .expires_path = "expires_in",
     .refresh_expires_path = "refresh_expires_in", .scope_path = "scope", .account_paths = "open_id",
     .scope_separator = ",", .early_s = 300, .pkce = TT_PKCE_S256_HEX, .setting = "access_token"},
    {.id = "client", .header = "Authorization: Bearer %s", .exchange = "fetchClientAccessToken", .access_path = "access_token",
     .expires_path = "expires_in", .early_s = 300, .setting = "client_access_token"},
};

static const struct tt_setting settings[] = {
    {.key = "base_url", .doc = "Host of the API.", .assumed = "https://open.tiktokapis.com", .type = TT_STRING},
    {.key = "auth_url", .doc = "Host of the sign-in page.", .assumed = "https://www.tiktok.com", .type = TT_STRING},
    {.key = "upload_url", .doc = "Another host that videos may be uploaded to, beside *.tiktokapis.com.",
     .assumed = "https://open-upload.tiktokapis.com", .type = TT_STRING},
    {.key = "client_key", .doc = "Key of the app.", .type = TT_STRING},
    {.key = "client_secret", .doc = "Secret of the app.", .flags = TT_P_SECRET, .type = TT_STRING},
    {.key = "redirect_uri", .doc = "Registered address that the sign-in comes back to.", .type = TT_STRING},
    {.key = "scope", .doc = "Scopes of the sign-in, with commas between them.", .type = TT_STRING},
    {.key = "access_token", .doc = "Access token of a user.", .flags = TT_P_SECRET, .type = TT_STRING},
    {.key = "refresh_token", .doc = "Refresh token of that user.", .flags = TT_P_SECRET, .type = TT_STRING},
    {.key = "client_access_token", .doc = "Access token of the app itself.", .flags = TT_P_SECRET,
     .type = TT_STRING},
};
// clang-format on

int32_t developer_request(const struct tt_host *host, tt_callref call, void *state)
{
    static const struct request_defaults defaults = {.service = "api", .token = "user"};

    (void)state;
    return request_flow(host, call, &defaults);
}

static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,
    .id = "developer",
    .version = "1.0.0",
    .summary = "TikTok for developers: sign-in, profiles, videos, posting",
    .license = "MIT",
    .actions = actions,
    .n_actions = TT_COUNT(actions),
    .services = services,
    .n_services = TT_COUNT(services),
    .tokens = tokens,
    .n_tokens = TT_COUNT(tokens),
    .settings = settings,
    .n_settings = TT_COUNT(settings),
    .webhook_secret = "client_secret",
};

TT_PROVIDER_ENTRY(developer, provider);
