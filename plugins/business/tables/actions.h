/* The list of actions: one row an endpoint, named for its path, then the flows.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_ACTIONS_H
#define TIKTOK_BUSINESS_ACTIONS_H
#include "business/tables/account.h"
#include "business/tables/comment.h"
#include "business/tables/flow.h"
#include "business/tables/mention.h"
#include "business/tables/message.h"
#include "business/tables/oauth.h"
#include "business/tables/property.h"
#include "business/tables/publish.h"
#include "business/tables/spark.h"
#include "business/tables/webhook.h"
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
    ACTION("sign_in_url",                  sign_in_url,                  "oauth", "Make the address where a user lets the app in.", TT_PARAMS(sign_in_url_params)),
    ACTION("tt_user.oauth2.refresh_token", tt_user_oauth2_refresh_token, "oauth", "Refresh an access token.", IO(tt_user_oauth2_refresh_token), TT_ALIASES(refresh_aliases)),
    ACTION("tt_user.oauth2.revoke",        tt_user_oauth2_revoke,        "oauth", "Give up a token.", TT_PARAMS(tt_user_oauth2_revoke_params)),
    ACTION("tt_user.oauth2.token",         tt_user_oauth2_token,         "oauth", "Exchange the code of the sign-in page for tokens.", IO(tt_user_oauth2_token), TT_ALIASES(token_aliases)),
    ACTION("tt_user.token_info.get",       tt_user_token_info_get,       "oauth", "Show whose token it is and what it allows.", IO(tt_user_token_info_get)),

    ACTION("benchmark",          benchmark,          "account", "Show the average figures of a trade.", IO(benchmark)),
    ACTION("get",                get,                "account", "Show an account and its daily figures.", IO(get), TT_ALIASES(get_aliases),
           .doc = "The figures are one or two days behind; audience figures need 100 followers."),
    ACTION("hashtag.suggestion", hashtag_suggestion, "account", "Suggest hashtags.", IO(hashtag_suggestion)),
    ACTION("video.list",         video_list,         "account", "List an account's posts and their figures.", IO(video_list), TT_ALIASES(video_list_aliases)),
    ACTION("video.settings",     video_settings,     "account", "Show what an account allows for its posts.", IO(video_settings)),

    ACTION("photo.publish",    photo_publish,    "publish", "Publish photos.", IO(photo_publish)),
    ACTION("publish.location", publish_location, "publish", "Search for places to tag.", IO(publish_location)),
    ACTION("publish.status",   publish_status,   "publish", "Ask where a post stands.", IO(publish_status)),
    ACTION("video.publish",    video_publish,    "publish", "Publish a video; always public.", IO(video_publish),
           .doc = "The answer comes before TikTok has fetched the video. business.post_video does this and follows the post to its end."),

    ACTION("comment.create",       comment_create,       "comment", "Comment on a video.", IO(comment_create)),
    ACTION("comment.delete",       comment_delete,       "comment", "Delete a comment.", TT_PARAMS(comment_delete_params)),
    ACTION("comment.hide",         comment_hide,         "comment", "Hide a comment, or show it again.", TT_PARAMS(comment_hide_params)),
    ACTION("comment.image.upload", comment_image_upload, "comment", "Upload a picture for a comment.", IO(comment_image_upload)),
    ACTION("comment.like",         comment_like,         "comment", "Like a comment, or take that back.", TT_PARAMS(comment_like_params)),
    ACTION("comment.list",         comment_list,         "comment", "List the comments on a video.", IO(comment_list)),
    ACTION("comment.reply.create", comment_reply_create, "comment", "Reply to a comment.", IO(comment_reply_create)),
    ACTION("comment.reply.list",   comment_reply_list,   "comment", "List the replies to a comment.", IO(comment_reply_list)),

    ACTION("mention.comment.get",         mention_comment_get,         "mention", "Show a comment that mentions the account.", IO(mention_comment_get)),
    ACTION("mention.comment.list",        mention_comment_list,        "mention", "List comments that mention the account, among its 1,000 top mentions.", IO(mention_comment_list)),
    ACTION("mention.hashtag.add",         mention_hashtag_add,         "mention", "Watch hashtags of the brand.", IO(mention_hashtag_add)),
    ACTION("mention.hashtag.manage.list", mention_hashtag_manage_list, "mention", "List the hashtags that are watched.", IO(mention_hashtag_manage_list)),
    ACTION("mention.hashtag.remove",      mention_hashtag_remove,      "mention", "Stop watching a hashtag of the brand.", TT_PARAMS(mention_hashtag_remove_params)),
    ACTION("mention.hashtag.verify.list", mention_hashtag_verify_list, "mention", "List hashtags that may be watched.", TT_PARAMS(mention_hashtag_manage_list_params), TT_RESULT(mention_hashtag_verify_list_result)),
    ACTION("mention.hashtag.video.list",  mention_hashtag_video_list,  "mention", "List the 1,000 top posts with the brand's hashtags.", IO(mention_hashtag_video_list)),
    ACTION("mention.top_hashtag.list",    mention_top_hashtag_list,    "mention", "List hashtags that posts mentioning the account use most.", IO(mention_top_hashtag_list)),
    ACTION("mention.top_word.list",       mention_top_word_list,       "mention", "List words that posts mentioning the account use most.", TT_PARAMS(mention_top_hashtag_list_params), TT_RESULT(mention_top_word_list_result)),
    ACTION("mention.video.get",           mention_video_get,           "mention", "Show a post that mentions the account.", IO(mention_video_get)),
    ACTION("mention.video.list",          mention_video_list,          "mention", "List the 1,000 top posts that mention the account.", IO(mention_video_list)),

    ACTION("message.auto_message.create",        message_auto_message_create,        "message", "Create an automatic message: a welcome, a question or a prompt.", IO(message_auto_message_create)),
    ACTION("message.auto_message.delete",        message_auto_message_delete,        "message", "Delete an automatic message.", TT_PARAMS(message_auto_message_delete_params)),
    ACTION("message.auto_message.get",           message_auto_message_get,           "message", "List automatic messages.", IO(message_auto_message_get),
           .doc = "Sources disagree whether it is a GET or a POST."),
    ACTION("message.auto_message.sort",          message_auto_message_sort,          "message", "Put automatic messages into order.", TT_PARAMS(message_auto_message_sort_params)),
    ACTION("message.auto_message.status.update", message_auto_message_status_update, "message", "Turn automatic messages on or off.", TT_PARAMS(message_auto_message_status_update_params)),
    ACTION("message.auto_message.update",        message_auto_message_update,        "message", "Change an automatic message.", IO(message_auto_message_update)),
    ACTION("message.capabilities.get",           message_capabilities_get,           "message", "Show what the account may do in a conversation.", IO(message_capabilities_get)),
    ACTION("message.content.list",               message_content_list,               "message", "List messages of a conversation.", IO(message_content_list)),
    ACTION("message.conversation.list",          message_conversation_list,          "message", "List conversations.", IO(message_conversation_list)),
    ACTION("message.direct_reply.get",           message_direct_reply_get,           "message", "Show whether comments are answered by a direct message.", IO(message_direct_reply_get)),
    ACTION("message.direct_reply.update",        message_direct_reply_update,        "message", "Turn answering comments by direct message on or off.", TT_PARAMS(message_direct_reply_update_params)),
    ACTION("message.media.download",             message_media_download,             "message", "Show where to fetch an image or a video of a message.", IO(message_media_download)),
    ACTION("message.media.upload",               message_media_upload,               "message", "Upload an image for a message.", TT_PARAMS(message_media_upload_params), TT_RESULT(message_image_fields)),
    ACTION("message.send",                       message_send,                       "message", "Send a message.", IO(message_send)),

    ACTION("property.add",    property_add,    "property", "Add a domain or prefix to prove its ownership.", IO(property_add)),
    ACTION("property.delete", property_delete, "property", "Take a domain or prefix away.", TT_PARAMS(property_delete_params)),
    ACTION("property.list",   property_list,   "property", "List the domains and prefixes.", IO(property_list)),
    ACTION("property.verify", property_verify, "property", "Have TikTok look for the proof.", IO(property_verify)),

    ACTION("post.authorize",         post_authorize,         "spark", "Prolong the code that lends a post to advertisers.", IO(post_authorize)),
    ACTION("post.authorize.delete",  post_authorize_delete,  "spark", "Delete the code that lends a post to advertisers.", IO(post_authorize_delete)),
    ACTION("post.authorize.setting", post_authorize_setting, "spark", "Allow or forbid advertisers to promote a post.", TT_PARAMS(post_authorize_setting_params), TT_RESULT(post_authorize_result)),
    ACTION("post.authorize.status",  post_authorize_status,  "spark", "Show the code that lends a post, and whether it is in use.", IO(post_authorize_status)),
    ACTION("spark_ad.create",        spark_ad_create,        "spark", "Create a campaign, an ad group and a Spark Ad in one go.", TT_PARAMS(spark_ad_create_params),
           .doc = "Known only from older documentation: it may have changed."),
    ACTION("video.recommend",        video_recommend,        "spark", "Suggest posts of the account that would make good Spark Ads.", IO(video_recommend)),

    ACTION("webhook.delete", webhook_delete, "webhook", "Stop having events sent.", IO(webhook_delete)),
    ACTION("webhook.list",   webhook_list,   "webhook", "Show where an app's events are sent.", IO(webhook_list)),
    ACTION("webhook.update", webhook_update, "webhook", "Say where TikTok sends the events of accounts.", TT_PARAMS(webhook_update_params), TT_RESULT(webhook_list_result)),

    {.name = "business.post_video", .summary = "Publish a video and follow it to its end.", .group = "publish",
     .doc = "A video is never published twice: when its end is not known, the message holds the publish_id to ask with.",
     TT_PARAMS(post_video_params), TT_RESULT(post_video_result), TT_ALIASES(post_video_aliases),
     .start = business_post_video, .effect = TT_NEW},
    {.name = "business.request", .summary = "Send any request of the v1.3 API with an account's token.", .group = "oauth",
     .doc = "For endpoints that have no action of their own: token, retries and error messages are the same.",
     .params = request_params, .n_params = REQUEST_N_PARAMS, .start = business_request,
     .effect = TT_NEW, .effect_flags = TT_E_DELETES},
};

// clang-format on
#endif
