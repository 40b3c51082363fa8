/* Actions of the developer provider: sign-in, display, posting. Tables only: constant data, any thread. */
#include "developer/developer.h"
#include "shared/request_flow.h"
#include "shared/rows.h"

#define DOC(page) "https://developers.tiktok.com/doc/" page
#define API       .service = "api"
#define OAUTH                                                                                                \
    .service = "api", .method = "POST", .bodies = TT_BODY_FORM, .codes = developer_oauth_codes,              \
    .n_codes = DEVELOPER_N_OAUTH_CODES
#define DISPLAY    API, .tokens = "user", .effect = TT_READ, TT_LIMITS(display_limits)
#define POSTING(n) API, .tokens = "user", .method = "POST", .bodies = TT_BODY_JSON, TT_LIMITS(n)
#define QUERY      .in = TT_IN_QUERY
#define BODY       .in = TT_IN_BODY
#define NOWHERE    .in = TT_IN_NOWHERE

// clang-format off
/* ------------------------------------------------------------------------------------------------- limits */

static const struct tt_limit display_limits[] = {{NULL, NULL, 600, 60}};
static const struct tt_limit six_a_minute[] = {{NULL, "token", 6, 60}};
static const struct tt_limit twenty_a_minute[] = {{NULL, "token", 20, 60}};
static const struct tt_limit thirty_a_minute[] = {{NULL, "token", 30, 60}};

/* -------------------------------------------------------------------------------------------------- rules */

static const struct tt_rule client_key_rule = {.fill = "@setting:client_key"};
static const struct tt_rule client_secret_rule = {.fill = "@setting:client_secret"};
static const struct tt_rule assumed_false = {.assumed = "false"};
static const struct tt_rule privacy_rule = {
    .choices = "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|FOLLOWER_OF_CREATOR|SELF_ONLY"};
static const struct tt_rule caption_rule = {.max_len = 2200, .unit = TT_LEN_UTF16};
static const struct tt_rule user_fields_rule = {.min_items = 1,
    .choices = "open_id|union_id|avatar_url|avatar_url_100|avatar_large_url|display_name|bio_description|"
               "profile_deep_link|profile_web_link|is_verified|username|follower_count|following_count|likes_count|"
               "video_count"};
static const struct tt_rule video_fields_rule = {.min_items = 1,
    .choices = "id|create_time|cover_image_url|share_url|video_description|duration|height|width|title|embed_html|"
               "embed_link|like_count|comment_count|share_count|view_count"};
static const struct tt_rule chunk_rule = {.when = "source=FILE_UPLOAD", .min = 1};

/* ------------------------------------------------------------------------------------------------ sign-in */

static const struct tt_param sign_in_params[] = {
    {.name = "client_key", .doc = "Key of the app.", QUERY, .type = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = &client_key_rule},
    {.name = "response_type", .doc = "Always code.", QUERY, .type = TT_STRING, .flags = TT_P_CLOSED,
     .rule = TT_RULE(.choices = "code", .fill = "=\"code\"")},
    {.name = "scope", .doc = "Scopes with commas between them, such as user.info.basic,video.list.", QUERY,
     .type = TT_STRING, .flags = TT_P_REQUIRED, .rule = TT_RULE(.fill = "@setting:scope")},
    {.name = "redirect_uri", .doc = "Where TikTok sends the browser back to; registered with the app.", QUERY,
     .type = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = TT_RULE(.fill = "@setting:redirect_uri", .format = TT_F_URL, .max_len = 511)},
    {.name = "state", .doc = "Comes back unchanged: compare it.", QUERY, .type = TT_STRING,
     .rule = TT_RULE(.fill = "@random")},
    {.name = "code_challenge", .doc = "Hexadecimal SHA-256 of the code verifier.", QUERY, .type = TT_STRING,
     .rule = TT_RULE(.fill = "@pkce", .format = TT_F_HEX, .min_len = 64, .max_len = 64)},
    {.name = "code_challenge_method", .doc = "Always S256.", QUERY, .type = TT_STRING, .flags = TT_P_CLOSED,
     .rule = TT_RULE(.choices = "S256", .fill = "=\"S256\"")},
    {.name = "disable_auto_auth", .doc = "1 shows the page although the user is signed in.", QUERY,
     .type = TT_INTEGER, .flags = TT_P_MIN | TT_P_MAX, .rule = TT_RULE(.assumed = "0", .min = 0, .max = 1)},
};
static const struct tt_endpoint sign_in_endpoint = {
    .method = "GET", .path = "/v2/auth/authorize/", .service = "auth", .gives = TT_GIVES_URL,
    .source = DOC("login-kit-web")};

static const struct tt_param token_params[] = {
    {.name = "client_key", .doc = "Key of the app.", BODY, .type = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = &client_key_rule},
    {.name = "client_secret", .doc = "Secret of the app.", BODY, .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_SECRET, .rule = &client_secret_rule},
    {.name = "grant_type", .doc = "What the token is asked with.", BODY, .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_CLOSED,
     .rule = TT_RULE(.choices = "authorization_code|refresh_token|client_credentials")},
    {.name = "code", .doc = "Code of the sign-in, percent-decoded once.", BODY, .type = TT_STRING,
     .flags = TT_P_SECRET, .rule = TT_RULE(.when = "grant_type=authorization_code")},
    {.name = "redirect_uri", .doc = "The same as in the sign-in.", BODY, .type = TT_STRING,
     .rule = TT_RULE(.when = "grant_type=authorization_code",
                     .unless = "grant_type=refresh_token|client_credentials", .fill = "@setting:redirect_uri")},
    {.name = "code_verifier", .doc = "Belongs to the sign-in's code_challenge.", BODY, .type = TT_STRING,
     .flags = TT_P_SECRET, .rule = TT_RULE(.when = "?grant_type=authorization_code", .max_len = 128)},
    {.name = "refresh_token", .doc = "The newest one.", BODY, .type = TT_STRING, .flags = TT_P_SECRET,
     .rule = TT_RULE(.when = "grant_type=refresh_token")},
};
static const struct tt_field token_result[] = {
    {.name = "access_token", .doc = "Sent with every call.", .type = TT_STRING, .flags = TT_P_SECRET},
    {.name = "expires_in", .doc = "Seconds until the access token ends.", .type = TT_INTEGER},
    {.name = "open_id", .doc = "The user, as this app knows them.", .type = TT_STRING, .flags = TT_P_ACCOUNT},
    {.name = "refresh_token", .doc = "Replaces the one that was sent.", .type = TT_STRING, .flags = TT_P_SECRET},
    {.name = "refresh_expires_in", .doc = "Seconds until the refresh token ends.", .type = TT_INTEGER},
    {.name = "scope", .doc = "What the user granted, with commas.", .type = TT_STRING},
    {.name = "token_type", .doc = "Bearer.", .type = TT_STRING},
};
static const struct tt_alias token_aliases[] = {
    {.name = "exchangeCodeForAccessToken", .fills = "{\"grant_type\":\"authorization_code\"}"},
    {.name = "refreshUserAccessToken", .fills = "{\"grant_type\":\"refresh_token\"}"},
    {.name = "refreshAccessToken", .fills = "{\"grant_type\":\"refresh_token\"}"},
};
static const struct tt_endpoint token_endpoint = {
    OAUTH, .path = "/v2/oauth/token/", .effect = TT_NEW, .envelope = &developer_token_envelope,
    .source = DOC("oauth-user-access-token-management")};

static const struct tt_param revoke_params[] = {
    {.name = "client_key", .doc = "Key of the app.", BODY, .type = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = &client_key_rule},
    {.name = "client_secret", .doc = "Secret of the app.", BODY, .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_SECRET, .rule = &client_secret_rule},
    {.name = "token", .doc = "The access token to end.", BODY, .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_SECRET, .rule = TT_RULE(.fill = "@token:user")},
};
static const struct tt_endpoint revoke_endpoint = {
    OAUTH, .path = "/v2/oauth/revoke/", .effect = TT_SAME, .envelope = &developer_revoke_envelope,
    .source = DOC("oauth-user-access-token-management")};

static const struct tt_param get_qrcode_params[] = {
    {.name = "client_key", .doc = "Key of the app.", BODY, .type = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = &client_key_rule},
    {.name = "scope", .doc = "Scopes with commas between them.", BODY, .type = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = TT_RULE(.fill = "@setting:scope")},
    {.name = "state", .doc = "Comes back unchanged: compare it.", BODY, .type = TT_STRING,
     .rule = TT_RULE(.fill = "@random")},
};
static const struct tt_field get_qrcode_result[] = {
    {.name = "scan_qrcode_url", .doc = "Put your own client_ticket into it and show it as a QR code.",
     .type = TT_STRING},
    {.name = "token", .doc = "To ask whether it was scanned.", .type = TT_STRING, .flags = TT_P_SECRET},
};
static const struct tt_endpoint get_qrcode_endpoint = {
    OAUTH, .path = "/v2/oauth/get_qrcode/", .effect = TT_SAME, .envelope = &developer_oauth_envelope,
    .source = DOC("login-kit-qr-code-authorization")};

static const struct tt_param check_qrcode_params[] = {
    {.name = "client_key", .doc = "Key of the app.", BODY, .type = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = &client_key_rule},
    {.name = "client_secret", .doc = "Secret of the app.", BODY, .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_SECRET, .rule = &client_secret_rule},
    {.name = "token", .doc = "Given with the QR code.", BODY, .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_SECRET},
};
static const struct tt_field check_qrcode_result[] = {
    {.name = "status", .choices = "new|scanned|confirmed|expired|utilised", .type = TT_STRING},
    {.name = "client_ticket", .doc = "Yours, once it was scanned: drop the answer if it differs.", .type = TT_STRING},
    {.name = "redirect_uri", .doc = "Holds the code when confirmed.", .type = TT_STRING, .flags = TT_P_URL_SECRET},
    {.name = "code", .doc = "Some answers hold the code here.", .type = TT_STRING, .flags = TT_P_SECRET},
    {.name = "state", .type = TT_STRING},
};
static const struct tt_endpoint check_qrcode_endpoint = {
    OAUTH, .path = "/v2/oauth/check_qrcode/", .effect = TT_READ, .envelope = &developer_oauth_envelope,
    .source = DOC("login-kit-qr-code-authorization")};

/* ------------------------------------------------------------------------------------------------ display */

static const struct tt_param user_info_params[] = {
    {.name = "fields", .doc = "What to answer; one field outside the granted scopes fails the call.", QUERY,
     .type = TT_ARRAY, .items = TT_STRING, .style = TT_AS_COMMA, .flags = TT_P_REQUIRED, .rule = &user_fields_rule},
};
static const struct tt_field user_fields[] = {
    {.name = "open_id", .type = TT_STRING, .flags = TT_P_ACCOUNT},
    {.name = "union_id", .type = TT_STRING},
    {.name = "avatar_url", .type = TT_STRING},
    {.name = "avatar_url_100", .type = TT_STRING},
    {.name = "avatar_large_url", .type = TT_STRING},
    {.name = "display_name", .type = TT_STRING},
    {.name = "bio_description", .type = TT_STRING},
    {.name = "profile_deep_link", .type = TT_STRING},
    {.name = "profile_web_link", .type = TT_STRING},
    {.name = "is_verified", .type = TT_BOOLEAN},
    {.name = "username", .type = TT_STRING},
    {.name = "follower_count", .type = TT_INTEGER},
    {.name = "following_count", .type = TT_INTEGER},
    {.name = "likes_count", .type = TT_INTEGER},
    {.name = "video_count", .type = TT_INTEGER},
};
static const struct tt_field user_info_result[] = {
    {.name = "user", .doc = "What was asked for.", .type = TT_OBJECT, TT_MEMBERS(user_fields)},
};
static const struct tt_alias user_info_aliases[] = {
    {.name = "getUserInfo", .renames = "open_id=",
     .fills = "{\"fields\":[\"open_id\",\"union_id\",\"avatar_url\",\"avatar_url_100\",\"avatar_large_url\","
              "\"display_name\"]}"},
};
static const struct tt_endpoint user_info_endpoint = {
    DISPLAY, .method = "GET", .path = "/v2/user/info/", .scope = "user.info.basic",
    .source = DOC("tiktok-api-v2-get-user-info")};

static const struct tt_field video_fields[] = {
    {.name = "id", .type = TT_STRING},
    {.name = "create_time", .doc = "Unix seconds.", .type = TT_INTEGER},
    {.name = "cover_image_url", .doc = "Valid for six hours.", .type = TT_STRING},
    {.name = "share_url", .type = TT_STRING},
    {.name = "video_description", .type = TT_STRING},
    {.name = "duration", .doc = "Seconds.", .type = TT_INTEGER},
    {.name = "height", .type = TT_INTEGER},
    {.name = "width", .type = TT_INTEGER},
    {.name = "title", .type = TT_STRING},
    {.name = "embed_html", .type = TT_STRING},
    {.name = "embed_link", .type = TT_STRING},
    {.name = "like_count", .type = TT_INTEGER},
    {.name = "comment_count", .type = TT_INTEGER},
    {.name = "share_count", .type = TT_INTEGER},
    {.name = "view_count", .type = TT_INTEGER},
};
static const struct tt_field videos_result[] = {
    {.name = "videos", .type = TT_ARRAY, .items = TT_OBJECT, TT_MEMBERS(video_fields)},
    {.name = "cursor", .doc = "Unix milliseconds: where the next page begins.", .type = TT_INTEGER},
    {.name = "has_more", .type = TT_BOOLEAN},
};

static const struct tt_param video_list_params[] = {
    {.name = "fields", .doc = "What to answer of each video.", QUERY, .type = TT_ARRAY, .items = TT_STRING,
     .style = TT_AS_COMMA, .flags = TT_P_REQUIRED, .rule = &video_fields_rule},
    {.name = "cursor", .doc = "Unix milliseconds: only videos posted before. Leave it out for the first page.", BODY,
     .type = TT_INTEGER, .rule = TT_RULE(.format = TT_F_EPOCH_MS)},
    {.name = "max_count", .doc = "Videos a page; there may be fewer although more follow.", BODY,
     .type = TT_INTEGER, .flags = TT_P_MIN | TT_P_MAX, .rule = TT_RULE(.assumed = "10", .min = 1, .max = 20)},
};
static const struct tt_paging video_list_paging = {
    .next = "cursor", .size = "max_count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 20,
    .kind = TT_PAGE_CURSOR};
static const struct tt_endpoint video_list_endpoint = {
    DISPLAY, .method = "POST", .path = "/v2/video/list/", .bodies = TT_BODY_JSON, .rows = "videos",
    .paging = &video_list_paging, .scope = "video.list", .source = DOC("tiktok-api-v2-video-list")};

static const struct tt_param video_filters[] = {
    {.name = "video_ids", .doc = "Those of other users are left out silently.", .type = TT_ARRAY, .items = TT_STRING,
     .flags = TT_P_REQUIRED, .rule = TT_RULE(.min_items = 1, .max_items = 20, .format = TT_F_DIGITS)},
};
static const struct tt_param video_query_params[] = {
    {.name = "fields", .doc = "What to answer of each video.", QUERY, .type = TT_ARRAY, .items = TT_STRING,
     .style = TT_AS_COMMA, .flags = TT_P_REQUIRED, .rule = &video_fields_rule},
    {.name = "filters", .doc = "Which videos.", BODY, .type = TT_OBJECT, .flags = TT_P_REQUIRED,
     TT_MEMBERS(video_filters)},
};
static const struct tt_alias video_query_aliases[] = {
    {.name = "getUserVideoInfo", .renames = "video_ids=filters.video_ids open_id=",
     .fills = "{\"fields\":[\"id\",\"title\",\"create_time\",\"duration\",\"share_url\",\"cover_image_url\","
              "\"like_count\",\"comment_count\",\"share_count\",\"view_count\"]}"},
};
static const struct tt_endpoint video_query_endpoint = {
    DISPLAY, .method = "POST", .path = "/v2/video/query/", .bodies = TT_BODY_JSON, .rows = "videos",
    .scope = "video.list", .source = DOC("tiktok-api-v2-video-query")};

/* ------------------------------------------------------------------------------------------------ posting */

static const struct tt_field creator_info_result[] = {
    {.name = "creator_avatar_url", .doc = "Valid for two hours.", .type = TT_STRING},
    {.name = "creator_username", .type = TT_STRING},
    {.name = "creator_nickname", .type = TT_STRING},
    {.name = "privacy_level_options", .doc = "One of these must be chosen.", .type = TT_ARRAY, .items = TT_STRING},
    {.name = "comment_disabled", .type = TT_BOOLEAN},
    {.name = "duet_disabled", .type = TT_BOOLEAN},
    {.name = "stitch_disabled", .type = TT_BOOLEAN},
    {.name = "max_video_post_duration_sec", .type = TT_INTEGER},
};
static const struct tt_endpoint creator_info_endpoint = {
    POSTING(twenty_a_minute), .path = "/v2/post/publish/creator_info/query/", .effect = TT_READ,
    .scope = "video.publish", .source = DOC("content-posting-api-reference-query-creator-info")};

static const struct tt_param video_source[] = {
    {.name = "source", .doc = "The bytes are sent by you, or pulled by TikTok.", .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_CLOSED, .rule = TT_RULE(.choices = "FILE_UPLOAD|PULL_FROM_URL")},
    {.name = "video_size", .doc = "Bytes of the video.", .type = TT_INTEGER, .flags = TT_P_MIN, .rule = &chunk_rule},
    {.name = "chunk_size", .doc = "Bytes of each chunk but the last.", .type = TT_INTEGER, .flags = TT_P_MIN,
     .rule = &chunk_rule},
    {.name = "total_chunk_count", .doc = "video_size / chunk_size, rounded down.", .type = TT_INTEGER,
     .flags = TT_P_MIN | TT_P_MAX, .rule = TT_RULE(.when = "source=FILE_UPLOAD", .min = 1, .max = 1000)},
    {.name = "video_url", .doc = "On a domain or prefix that the app has verified.", .type = TT_STRING,
     .rule = TT_RULE(.when = "source=PULL_FROM_URL", .unless = "source=FILE_UPLOAD", .format = TT_F_URL)},
};
static const struct tt_param video_post[] = {
    {.name = "privacy_level", .doc = "Who sees it; among the creator's options.", .type = TT_STRING,
     .flags = TT_P_REQUIRED, .rule = &privacy_rule},
    {.name = "title", .doc = "The caption, with #hashtags and @names.", .type = TT_STRING, .rule = &caption_rule},
    {.name = "disable_duet", .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "disable_stitch", .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "disable_comment", .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "video_cover_timestamp_ms", .doc = "The frame that becomes the cover.", .type = TT_INTEGER,
     .flags = TT_P_MIN, .rule = TT_RULE(.assumed = "0", .min = 0)},
    {.name = "brand_content_toggle", .doc = "A paid partnership.", .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "brand_organic_toggle", .doc = "Promotes the creator's own business.", .type = TT_BOOLEAN,
     .rule = &assumed_false},
    {.name = "is_aigc", .doc = "Made with AI.", .type = TT_BOOLEAN, .rule = &assumed_false},
};
static const struct tt_param video_init_params[] = {
    {.name = "post_info", .doc = "How it is posted.", BODY, .type = TT_OBJECT, .flags = TT_P_REQUIRED,
     TT_MEMBERS(video_post)},
    {.name = "source_info", .doc = "Where the video comes from.", BODY, .type = TT_OBJECT, .flags = TT_P_REQUIRED,
     TT_MEMBERS(video_source)},
};
static const struct tt_param inbox_init_params[] = {
    {.name = "source_info", .doc = "Where the video comes from.", BODY, .type = TT_OBJECT, .flags = TT_P_REQUIRED,
     TT_MEMBERS(video_source)},
};
static const struct tt_field init_result[] = {
    {.name = "publish_id", .doc = "To ask for the status.", .type = TT_STRING},
    {.name = "upload_url", .doc = "Where the bytes go, for one hour; only with FILE_UPLOAD.", .type = TT_STRING,
     .flags = TT_P_URL_SECRET},
};
static const struct tt_endpoint video_init_endpoint = {
    POSTING(six_a_minute), .path = "/v2/post/publish/video/init/", .effect = TT_NEW, .scope = "video.publish",
    .source = DOC("content-posting-api-reference-direct-post")};
static const struct tt_endpoint inbox_init_endpoint = {
    POSTING(six_a_minute), .path = "/v2/post/publish/inbox/video/init/", .effect = TT_NEW, .scope = "video.upload",
    .source = DOC("content-posting-api-reference-upload-video")};

static const struct tt_param photo_post[] = {
    {.name = "title", .type = TT_STRING, .rule = TT_RULE(.max_len = 90, .unit = TT_LEN_UTF16)},
    {.name = "description", .type = TT_STRING, .rule = TT_RULE(.max_len = 4000, .unit = TT_LEN_UTF16)},
    {.name = "privacy_level", .doc = "Who sees it; among the creator's options.", .type = TT_STRING,
     .rule = TT_RULE(.choices = "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|FOLLOWER_OF_CREATOR|SELF_ONLY",
                     .when = "post_mode=DIRECT_POST")},
    {.name = "disable_comment", .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "auto_add_music", .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "brand_content_toggle", .doc = "A paid partnership.", .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "brand_organic_toggle", .doc = "Promotes the creator's own business.", .type = TT_BOOLEAN,
     .rule = &assumed_false},
};
static const struct tt_param photo_source[] = {
    {.name = "source", .doc = "Pictures are always pulled by TikTok.", .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_CLOSED, .rule = TT_RULE(.choices = "PULL_FROM_URL", .fill = "=\"PULL_FROM_URL\"")},
    {.name = "photo_images", .doc = "JPEG or WebP, on a domain or prefix that the app has verified.",
     .type = TT_ARRAY, .items = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = TT_RULE(.min_items = 1, .max_items = 35, .format = TT_F_URL)},
    {.name = "photo_cover_index", .doc = "Which picture is the cover, from 0.", .type = TT_INTEGER,
     .flags = TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, .rule = TT_RULE(.min = 0, .max = 34)},
};
static const struct tt_param content_init_params[] = {
    {.name = "media_type", .doc = "Always PHOTO.", BODY, .type = TT_STRING, .flags = TT_P_REQUIRED | TT_P_CLOSED,
     .rule = TT_RULE(.choices = "PHOTO", .fill = "=\"PHOTO\"")},
    {.name = "post_mode", .doc = "Posted at once, or a draft in the user's inbox.", BODY, .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_CLOSED, .rule = TT_RULE(.choices = "DIRECT_POST|MEDIA_UPLOAD")},
    {.name = "is_aigc", .doc = "Made with AI.", BODY, .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "post_info", .doc = "How it is posted.", BODY, .type = TT_OBJECT,
     .rule = TT_RULE(.when = "post_mode=DIRECT_POST"), TT_MEMBERS(photo_post)},
    {.name = "source_info", .doc = "Where the pictures are.", BODY, .type = TT_OBJECT, .flags = TT_P_REQUIRED,
     TT_MEMBERS(photo_source)},
};
static const struct tt_field content_init_result[] = {
    {.name = "publish_id", .doc = "To ask for the status.", .type = TT_STRING},
};
static const struct tt_endpoint content_init_endpoint = {
    POSTING(six_a_minute), .path = "/v2/post/publish/content/init/", .effect = TT_NEW,
    .scope = "video.publish or video.upload", .source = DOC("content-posting-api-reference-photo-post")};

static const struct tt_param publish_id_params[] = {
    {.name = "publish_id", .doc = "What the start of the post answered.", BODY, .type = TT_STRING,
     .flags = TT_P_REQUIRED, .rule = TT_RULE(.min_len = 1)},
};
static const struct tt_field status_result[] = {
    {.name = "status",
     .choices = "PROCESSING_UPLOAD|PROCESSING_DOWNLOAD|SEND_TO_USER_INBOX|PUBLISH_COMPLETE|FAILED", .type = TT_STRING},
    {.name = "fail_reason", .doc = "Only when the status is FAILED.", .type = TT_STRING},
    {.name = "publicaly_available_post_id", .doc = "Of public posts, after moderation (TikTok's spelling).",
     .type = TT_ARRAY, .items = TT_INTEGER},
    {.name = "uploaded_bytes", .type = TT_INTEGER},
    {.name = "downloaded_bytes", .type = TT_INTEGER},
};
static const struct tt_endpoint status_endpoint = {
    POSTING(thirty_a_minute), .path = "/v2/post/publish/status/fetch/", .effect = TT_READ,
    .scope = "video.publish or video.upload", .source = DOC("content-posting-api-reference-get-video-status")};
static const struct tt_endpoint cancel_endpoint = {
    API, .tokens = "user", .method = "POST", .bodies = TT_BODY_JSON, .path = "/v2/post/publish/cancel/",
    .effect = TT_SAME, .flags = TT_E_DELETES, .scope = "video.publish or video.upload",
    .source = DOC("content-posting-api-media-transfer-guide")};

/* -------------------------------------------------------------------------------------------------- flows */

static const struct tt_param post_video_params[] = {
    {.name = "video_file", .doc = "The video on this machine.", NOWHERE, .type = TT_FILE,
     .rule = TT_RULE(.when = "!video_url", .unless = "video_url")},
    {.name = "video_url", .doc = "The video on the web.", NOWHERE, .type = TT_STRING,
     .rule = TT_RULE(.when = "!video_file", .format = TT_F_URL)},
    {.name = "via", .doc = "How video_url reaches TikTok: pulled by TikTok from a verified domain, or streamed through "
     "this machine.", NOWHERE, .type = TT_STRING, .flags = TT_P_CLOSED,
     .rule = TT_RULE(.choices = "pull|stream", .unless = "video_file", .assumed = "\"stream\"")},
    {.name = "mode", .doc = "Posted at once, or a draft in the user's inbox.", NOWHERE, .type = TT_STRING,
     .flags = TT_P_CLOSED, .rule = TT_RULE(.choices = "direct|inbox", .assumed = "\"direct\"")},
    {.name = "privacy_level", .doc = "Who sees a direct post; there is no default.", NOWHERE, .type = TT_STRING,
     .rule = TT_RULE(.choices = "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|FOLLOWER_OF_CREATOR|SELF_ONLY",
                     .when = "?mode=direct")},
    {.name = "title", .doc = "The caption, with #hashtags and @names.", NOWHERE, .type = TT_STRING,
     .rule = &caption_rule},
    {.name = "disable_comment", NOWHERE, .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "disable_duet", NOWHERE, .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "disable_stitch", NOWHERE, .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "video_cover_timestamp_ms", .doc = "The frame that becomes the cover.", NOWHERE, .type = TT_INTEGER,
     .flags = TT_P_MIN, .rule = TT_RULE(.assumed = "0", .min = 0)},
    {.name = "brand_content_toggle", .doc = "A paid partnership.", NOWHERE, .type = TT_BOOLEAN,
     .rule = &assumed_false},
    {.name = "brand_organic_toggle", .doc = "Promotes the creator's own business.", NOWHERE, .type = TT_BOOLEAN,
     .rule = &assumed_false},
    {.name = "is_aigc", .doc = "Made with AI.", NOWHERE, .type = TT_BOOLEAN, .rule = &assumed_false},
    {.name = "chunk_size", .doc = "Bytes of a chunk; without it only videos above 64,000,000 bytes are cut.", NOWHERE, .type = TT_INTEGER,
     .flags = TT_P_MIN | TT_P_MAX, .rule = TT_RULE(.min = 5242880, .max = 64000000)},
    {.name = "wait", .doc = "Follow the post to its end.", NOWHERE, .type = TT_BOOLEAN,
     .rule = TT_RULE(.assumed = "true")},
    {.name = "wait_seconds", .doc = "How long to follow it.", NOWHERE, .type = TT_INTEGER,
     .flags = TT_P_MIN, .rule = TT_RULE(.assumed = "900", .min = 1)},
    {.name = "poll_ms", .doc = "First pause between two looks at the status; it grows to 30 seconds.", NOWHERE,
     .type = TT_INTEGER, .flags = TT_P_MIN, .rule = TT_RULE(.assumed = "2000", .min = 1)},
};
static const struct tt_field post_video_result[] = {
    {.name = "publish_id", .doc = "To ask for the status.", .type = TT_STRING},
    {.name = "status", .doc = "Where the post stands.", .type = TT_STRING},
    {.name = "post_ids", .doc = "Ids of the public post, once TikTok gives them.", .type = TT_ARRAY,
     .items = TT_STRING},
};
static const struct tt_alias post_video_aliases[] = {
    {.name = "postUserVideo", .renames = "user_id= open_id=", .fills = "{\"mode\":\"inbox\",\"via\":\"stream\"}"},
};

const struct tt_action developer_actions[DEVELOPER_N_ACTIONS] = {
    {.name = "developer.sign_in_url", .summary = "Make the address of TikTok's sign-in page.", .group = "sign-in",
     .doc = "Keep state and code_verifier: the answer must bring the first, and the token asks for the second.",
     TT_PARAMS(sign_in_params), .endpoint = &sign_in_endpoint},
    {.name = "developer.oauth.token", .summary = "Get or refresh an access token.", .group = "sign-in",
     .doc = "A refresh token works once: the answer holds the next one.",
     TT_PARAMS(token_params), TT_RESULT(token_result), TT_ALIASES(token_aliases), .endpoint = &token_endpoint},
    {.name = "developer.oauth.revoke", .summary = "End a user's access token and disconnect the app.",
     .group = "sign-in", TT_PARAMS(revoke_params), .endpoint = &revoke_endpoint},
    {.name = "developer.oauth.get_qrcode", .summary = "Get a QR code to sign in with the TikTok app.",
     .group = "sign-in", TT_PARAMS(get_qrcode_params), TT_RESULT(get_qrcode_result), .endpoint = &get_qrcode_endpoint},
    {.name = "developer.oauth.check_qrcode", .summary = "Ask whether a QR code was scanned and confirmed.",
     .group = "sign-in", TT_PARAMS(check_qrcode_params), TT_RESULT(check_qrcode_result),
     .endpoint = &check_qrcode_endpoint},
    {.name = "developer.user.info", .summary = "Get a user's profile.", .group = "display",
     TT_PARAMS(user_info_params), TT_RESULT(user_info_result), TT_ALIASES(user_info_aliases),
     .endpoint = &user_info_endpoint},
    {.name = "developer.video.list", .summary = "List a user's public videos, newest first.", .group = "display",
     TT_PARAMS(video_list_params), TT_RESULT(videos_result), .endpoint = &video_list_endpoint},
    {.name = "developer.video.query", .summary = "Get a user's videos by their ids.", .group = "display",
     TT_PARAMS(video_query_params), TT_RESULT(videos_result), TT_ALIASES(video_query_aliases),
     .endpoint = &video_query_endpoint},
    {.name = "developer.post.publish.creator_info.query", .summary = "Get what an account allows for direct posts.",
     .group = "posting", TT_RESULT(creator_info_result), .endpoint = &creator_info_endpoint},
    {.name = "developer.post.publish.video.init", .summary = "Start a direct post of a video.", .group = "posting",
     TT_PARAMS(video_init_params), TT_RESULT(init_result), .endpoint = &video_init_endpoint},
    {.name = "developer.post.publish.inbox.video.init", .summary = "Start a video draft in the user's inbox.",
     .group = "posting", TT_PARAMS(inbox_init_params), TT_RESULT(init_result), .endpoint = &inbox_init_endpoint},
    {.name = "developer.post.publish.content.init", .summary = "Post pictures, or make a draft of them.",
     .group = "posting", TT_PARAMS(content_init_params), TT_RESULT(content_init_result),
     .endpoint = &content_init_endpoint},
    {.name = "developer.post.publish.status.fetch", .summary = "Ask where a post stands.", .group = "posting",
     TT_PARAMS(publish_id_params), TT_RESULT(status_result), .endpoint = &status_endpoint},
    {.name = "developer.post.publish.cancel", .summary = "Cancel a post that is still being fetched or uploaded.",
     .group = "posting", TT_PARAMS(publish_id_params), .endpoint = &cancel_endpoint},
    {.name = "developer.request", .summary = "Send any request to the developer API.", .group = "general",
     .params = request_params, .n_params = REQUEST_N_PARAMS, .start = developer_request, .effects = TT_NEW},
    {.name = "developer.post_video", .summary = "Post a video from a file or an address and follow it to its end.",
     .group = "posting",
     .doc = "Asks the account first, uploads in chunks or lets TikTok pull, then follows the status. A post is never "
            "started twice: when its end is not known, the message holds the publish_id to ask with.",
     TT_PARAMS(post_video_params), TT_RESULT(post_video_result), TT_ALIASES(post_video_aliases),
     .start = developer_post_video, .effects = TT_NEW},
};
// clang-format on
