/* The business provider: TikTok accounts through the v1.3 host, as tables, and its flows. The tables of a family
 * (parameters, answers, endpoints) are in tables/; here they become one list of actions. Constant data, read by any
 * thread. */
#include "business/business.h"
#include "business/tables/account.h"
#include "business/tables/comment.h"
#include "business/tables/oauth.h"
#include "business/tables/property.h"
#include "business/tables/publish.h"
#include "business/tables/flow.h"
#include "shared/request_flow.h"

// clang-format off

/* Names and defaults of the package whose JSON tt_handle() accepts. */
static const struct tt_alias token_aliases[] = {
    {.name = "exchangeCodeForAccessToken", .renames = "code=auth_code"},
};
static const struct tt_alias refresh_aliases[] = {{.name = "refreshBusinessAccessToken"}, {.name = "refreshAccessToken"}};
static const struct tt_alias get_aliases[] = {
    {.name = "getBusinessInfo", .fills = "{\"fields\":[\"display_name\",\"profile_image\",\"username\"]}"},
};
static const struct tt_alias video_list_aliases[] = {
    {.name = "getBusinessVideoInfo", .renames = "page_id=business_id post_ids=filters.video_ids",
     .fills = "{\"fields\":[\"audience_countries\",\"item_id\",\"likes\",\"video_views\",\"shares\",\"reach\",\"comments\"]}"},
};
static const struct tt_alias post_video_aliases[] = {{.name = "postBusinessVideo"}};

/* ACTION(name, tables, family, summary, what else it has): its endpoint is tables_endpoint. */
#define ACTION(name_, of, group_, summary_, ...) \
    {.name = "business." name_, .summary = (summary_), .group = (group_), .endpoint = &of##_endpoint, __VA_ARGS__}
#define IO(of) TT_PARAMS(of##_params), TT_RESULT(of##_result)

static const struct tt_action actions[] = {
    ACTION("sign_in_url",                  sign_in_url,                  "oauth",    "Make the address where a user lets the app in.", TT_PARAMS(sign_in_url_params)),
    ACTION("tt_user.oauth2.token",         tt_user_oauth2_token,         "oauth",    "Exchange the code of the sign-in page for tokens.", IO(tt_user_oauth2_token), TT_ALIASES(token_aliases)),
    ACTION("tt_user.oauth2.refresh_token", tt_user_oauth2_refresh_token, "oauth",    "Refresh an access token.", IO(tt_user_oauth2_refresh_token), TT_ALIASES(refresh_aliases)),
    ACTION("tt_user.oauth2.revoke",        tt_user_oauth2_revoke,        "oauth",    "Give up a token.", TT_PARAMS(tt_user_oauth2_revoke_params)),
    ACTION("tt_user.token_info.get",       tt_user_token_info_get,       "oauth",    "Show whose token it is and what it allows.", IO(tt_user_token_info_get)),

    ACTION("get",                          get,                          "account",  "Show an account and its daily figures.", IO(get), TT_ALIASES(get_aliases),
           .doc = "The figures are one or two days behind; audience figures need 100 followers."),
    ACTION("video.list",                   video_list,                   "account",  "List an account's posts and their figures.", IO(video_list), TT_ALIASES(video_list_aliases)),
    ACTION("video.settings",               video_settings,               "account",  "Show what an account allows for its posts.", IO(video_settings)),
    ACTION("hashtag.suggestion",           hashtag_suggestion,           "account",  "Suggest hashtags.", IO(hashtag_suggestion)),
    ACTION("benchmark",                    benchmark,                    "account",  "Show the average figures of a trade.", IO(benchmark)),

    ACTION("video.publish",                video_publish,                "publish",  "Publish a video; always public.", IO(video_publish),
           .doc = "The answer comes before TikTok has fetched the video. business.post_video does this and follows the post to its end."),
    ACTION("photo.publish",                photo_publish,                "publish",  "Publish photos.", IO(photo_publish)),
    ACTION("publish.status",               publish_status,               "publish",  "Ask where a post stands.", IO(publish_status)),
    ACTION("publish.location",             publish_location,             "publish",  "Search for places to tag.", IO(publish_location)),

    ACTION("comment.list",                 comment_list,                 "comment",  "List the comments on a video.", IO(comment_list)),
    ACTION("comment.reply.list",           comment_reply_list,           "comment",  "List the replies to a comment.", IO(comment_reply_list)),
    ACTION("comment.create",               comment_create,               "comment",  "Comment on a video.", IO(comment_create)),
    ACTION("comment.reply.create",         comment_reply_create,         "comment",  "Reply to a comment.", IO(comment_reply_create)),
    ACTION("comment.image.upload",         comment_image_upload,         "comment",  "Upload a picture for a comment.", IO(comment_image_upload)),
    ACTION("comment.like",                 comment_like,                 "comment",  "Like a comment, or take that back.", TT_PARAMS(comment_like_params)),
    ACTION("comment.hide",                 comment_hide,                 "comment",  "Hide a comment, or show it again.", TT_PARAMS(comment_hide_params)),
    ACTION("comment.delete",               comment_delete,               "comment",  "Delete a comment.", TT_PARAMS(comment_delete_params)),

    ACTION("property.add",                 property_add,                 "property", "Add a domain or prefix to prove its ownership.", IO(property_add)),
    ACTION("property.verify",              property_verify,              "property", "Have TikTok look for the proof.", IO(property_verify)),
    ACTION("property.delete",              property_delete,              "property", "Take a domain or prefix away.", TT_PARAMS(property_delete_params)),
    ACTION("property.list",                property_list,                "property", "List the domains and prefixes.", IO(property_list)),

    {.name = "business.post_video", .summary = "Publish a video and follow it to its end.", .group = "publish",
     .doc = "A video is never published twice: when its end is not known, the message holds the publish_id to ask with.",
     TT_PARAMS(post_video_params), TT_RESULT(post_video_result), TT_ALIASES(post_video_aliases),
     .start = business_post_video, .effects = TT_NEW},
    {.name = "business.request", .summary = "Send any request of the v1.3 API with an account's token.", .group = "oauth",
     .doc = "For endpoints that have no action of their own: token, retries and error messages are the same.",
     .params = request_params, .n_params = REQUEST_N_PARAMS, .start = business_request,
     .effects = TT_NEW | TT_E_DELETES << 8},
};

static const struct tt_service services[] = {
    V13_SERVICE("app_id"),
    {.id = "auth", .base_url = "https://www.tiktok.com", .setting = "auth_url", .envelope = &v13_envelope},
};

static const struct tt_token_kind tokens[] = {
    {.id = "account", .header = "Access-Token: %s", .authorize = "business.sign_in_url",
     .exchange = "business.tt_user.oauth2.token", .refresh = "business.tt_user.oauth2.refresh_token",
     .revoke = "business.tt_user.oauth2.revoke", .code = "auth_code", .refresh_param = "refresh_token",
     .access_path = "access_token", .refresh_path = "refresh_token", .expires_path = "expires_in",
     .refresh_expires_path = "refresh_token_expires_in", .scope_path = "scope", .account_paths = "open_id",
     .scope_separator = ",", .early_s = 600, .rotates = 1, .setting = "access_token"},
};

static const struct tt_setting settings[] = {
    {.key = "app_id",        .type = TT_STRING, .doc = "The developer's app; TikTok calls it client_id or client_key here."},
    {.key = "secret",        .type = TT_STRING, .doc = "The app's secret.", .flags = TT_P_SECRET},
    {.key = "redirect_uri",  .type = TT_STRING, .doc = "Where the sign-in page sends the user back, exactly as registered."},
    {.key = "scope",         .type = TT_STRING, .doc = "Scopes of the sign-in, with commas between them."},
    {.key = "access_token",  .type = TT_STRING, .doc = "An account's token; it lives for a day.", .flags = TT_P_SECRET},
    {.key = "refresh_token", .type = TT_STRING, .doc = "The account's newest refresh token.", .flags = TT_P_SECRET},
    {.key = "access_level",  .type = TT_STRING, .doc = "How many calls TikTok allows the app: basic, advanced, premium or ultimate.", .assumed = "basic"},
    {.key = "base_url",      .type = TT_STRING, .doc = "Another host instead of TikTok's, such as its own sandbox.", .assumed = "https://business-api.tiktok.com"},
    {.key = "auth_url",      .type = TT_STRING, .doc = "Host of the sign-in page.", .assumed = "https://www.tiktok.com"},
};
// clang-format on

int32_t business_request(const struct tt_host *host, tt_callref call, void *state)
{
    static const struct request_defaults defaults = {.service = V13_SERVICE_ID, .token = "account"};

    (void)state;
    return request_flow(host, call, &defaults);
}

static const struct tt_layout layout = TT_PROVIDER_LAYOUT;

static const struct tt_provider provider = {
    .abi = TT_PROVIDER_ABI,
    .needs_minor = TT_ABI_NEEDS_MINOR,
    .layout = &layout,
    .jansson = json_object_get,
    .id = "business",
    .version = "0.1.0",
    .summary = "TikTok accounts of businesses: profile, posts, comments, publishing",
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

TT_EXPORT tt_provider_fn tt_provider_business;
const struct tt_provider *tt_provider_business(void)
{
    return &provider;
}
