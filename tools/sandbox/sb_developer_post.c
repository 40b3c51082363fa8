// Content posting: the creator's settings and the three init endpoints, with the refusals they know.
#include "sb_developer.h"
#include <string.h>

#define CAPTION_MAX     2200 // UTF-16 units
#define PHOTO_TITLE_MAX 90
#define PHOTO_TEXT_MAX  4000
#define PHOTOS_MAX      35

static const char bad_source[] = "The request source info is empty or incorrect";
static const char guidelines[] = "Please review our integration guidelines at "
                                 "https://developers.tiktok.com/doc/content-sharing-guidelines/";

json_t *sb_privacy_options(struct sb *sb)
{
    return sb_dev(sb)->knobs.private_account
               ? json_pack("[s, s, s]", "FOLLOWER_OF_CREATOR", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY")
               : json_pack("[s, s, s]", "PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY");
}

static int64_t posts_a_day(struct sb *sb)
{
    int64_t ordered = sb_dev(sb)->knobs.posts_per_day;
    return ordered >= 0 ? ordered : sb->set.limits ? 15 : INT64_MAX;
}

static int64_t shares_pending(struct sb *sb)
{
    int64_t ordered = sb_dev(sb)->knobs.pending_shares;
    return ordered >= 0 ? ordered : sb->set.limits ? 5 : INT64_MAX;
}

// The account may not post at all just now: the code, or NULL.
static const char *account_refusal(struct sb *sb, const char *account)
{
    const struct sb_knobs *k = &sb_dev(sb)->knobs;
    if (k->banned)
        return "spam_risk_user_banned_from_posting";
    if (sb_publish_count(sb, account, false) >= posts_a_day(sb))
        return "spam_risk_too_many_posts";
    if (k->active_users_full)
        return "reached_active_user_cap";
    return NULL;
}

void sb_v2_creator_info(struct sb_req *req)
{
    const struct sb_developer *dev = sb_dev(req->sb);
    const char *refusal = account_refusal(req->sb, req->grant->account);
    char avatar[128];

    if (refusal) { // with status 200, as the documentation says
        sb_dev_fail(req, 200, refusal, guidelines);
        return;
    }
    snprintf(avatar, sizeof avatar, "%s/media/avatar.jpeg", req->sb->base_url);
    sb_dev_ok(req, json_pack("{s:s, s:s, s:s, s:o, s:b, s:b, s:b, s:I}", "creator_avatar_url", avatar,
                             "creator_username", dev->username, "creator_nickname", "Sandbox Creator",
                             "privacy_level_options", sb_privacy_options(req->sb), "comment_disabled",
                             (int)dev->knobs.comment_disabled, "duet_disabled", (int)dev->knobs.duet_disabled,
                             "stitch_disabled", (int)dev->knobs.stitch_disabled,
                             "max_video_post_duration_sec", (json_int_t)dev->knobs.max_duration));
}

// ---- what a request says -------------------------------------------------------------------------------------

struct plan {
    bool pull;
    int64_t size, chunk_size, count;
};

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text ? text : "";
}

static bool starts(const char *text, const char *prefix)
{
    return *prefix && strncmp(text, prefix, strlen(prefix)) == 0;
}

// May TikTok pull from here? Answers when not.
static bool url_allowed(struct sb_req *req, const char *url)
{
    const struct sb *sb = req->sb;
    size_t base = strlen(sb->base_url);

    if (starts(url, "https://verified.example/") || starts(url, "https://sf16-va.tiktokcdn.com/") ||
        starts(url, sb_dev(req->sb)->knobs.verified_url) || (starts(url, sb->base_url) && url[base] == '/'))
        return true;
    if (!starts(url, "https://"))
        sb_dev_bad_params(req, bad_source);
    else
        sb_dev_fail(req, 403, "url_ownership_unverified", guidelines);
    return false;
}

// source_info of a video: is it complete and possible? Answers when not.
static bool read_source(struct sb_req *req, struct plan *plan)
{
    static const struct sb_rule file_rules[] = {{"video_size", SB_INT, SB_REQUIRED, NULL, 1, INT64_MAX, NULL},
                                                {"chunk_size", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
                                                {"total_chunk_count", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
                                                {0}};
    const json_t *source = sb_arg(req, "source_info");
    const char *kind = text_of(source, "source"), *refusal = NULL;
    json_t *values = json_object();
    char why[256];

    memset(plan, 0, sizeof *plan);
    plan->pull = strcmp(kind, "PULL_FROM_URL") == 0;
    if (plan->pull) {
        if (!text_of(source, "video_url")[0])
            refusal = bad_source;
    } else if (strcmp(kind, "FILE_UPLOAD") != 0) {
        refusal = bad_source;
    } else if (!sb_check(file_rules, source, false, NULL, values, NULL, why, sizeof why)) {
        refusal = why;
    } else {
        plan->size = json_integer_value(json_object_get(values, "video_size"));
        plan->chunk_size = json_integer_value(json_object_get(values, "chunk_size"));
        plan->count = json_integer_value(json_object_get(values, "total_chunk_count"));
        refusal = sb_plan_refusal(plan->size, plan->chunk_size, plan->count);
    }
    json_decref(values);
    if (refusal)
        sb_dev_bad_params(req, refusal);
    return !refusal;
}

// The text parameters of post_info. Answers when one is wrong.
static bool read_post_info(struct sb_req *req, bool photo)
{
    static const struct sb_rule rules[] = {
        {"title", SB_STR, 0, NULL, 0, 0, NULL},
        {"description", SB_STR, 0, NULL, 0, 0, NULL},
        {"privacy_level", SB_STR, 0, NULL, 0, 0, NULL},
        {"disable_comment", SB_BOOL, 0, NULL, 0, 0, NULL},
        {"disable_duet", SB_BOOL, 0, NULL, 0, 0, NULL},
        {"disable_stitch", SB_BOOL, 0, NULL, 0, 0, NULL},
        {"auto_add_music", SB_BOOL, 0, NULL, 0, 0, NULL},
        {"brand_content_toggle", SB_BOOL, 0, NULL, 0, 0, NULL},
        {"brand_organic_toggle", SB_BOOL, 0, NULL, 0, 0, NULL},
        {"is_aigc", SB_BOOL, 0, NULL, 0, 0, NULL},
        {"video_cover_timestamp_ms", SB_INT, 0, NULL, 0, 0, NULL},
        {0},
    };
    const json_t *info = sb_arg(req, "post_info");
    json_t *values = json_object();
    char why[256];
    bool good = sb_check(rules, info, false, NULL, values, NULL, why, sizeof why);

    if (good && sb_utf16_length(text_of(values, "title")) > (photo ? PHOTO_TITLE_MAX : CAPTION_MAX)) {
        snprintf(why, sizeof why, "title: Longer than %d UTF-16 units.",
                 photo ? PHOTO_TITLE_MAX : CAPTION_MAX);
        good = false;
    } else if (good && photo && sb_utf16_length(text_of(values, "description")) > PHOTO_TEXT_MAX) {
        snprintf(why, sizeof why, "description: Longer than %d UTF-16 units.", PHOTO_TEXT_MAX);
        good = false;
    }
    json_decref(values);
    if (!good)
        sb_dev_bad_params(req, why);
    return good;
}

// The 403 decisions of a direct post. Answers when it is refused.
static bool direct_allowed(struct sb_req *req)
{
    const struct sb_knobs *k = &sb_dev(req->sb)->knobs;
    const char *level = text_of(sb_arg(req, "post_info"), "privacy_level");
    const char *refusal = account_refusal(req->sb, req->grant->account);
    json_t *options = sb_privacy_options(req->sb), *option;
    bool offered = false;
    size_t i;

    json_array_foreach(options, i, option) offered = offered || strcmp(json_string_value(option), level) == 0;
    json_decref(options);
    if (!refusal && !level[0])
        refusal = "privacy_level_option_mismatch";
    if (!refusal && !k->audited && (!k->private_account || strcmp(level, "SELF_ONLY") != 0))
        refusal = "unaudited_client_can_only_post_to_private_accounts";
    if (!refusal && !offered)
        refusal = "privacy_level_option_mismatch";
    if (refusal)
        sb_dev_fail(req, 403, refusal, guidelines);
    return !refusal;
}

// The 403 decisions of a draft for the inbox. Answers when it is refused.
static bool draft_allowed(struct sb_req *req)
{
    const char *refusal = NULL;

    if (sb_dev(req->sb)->knobs.banned)
        refusal = "spam_risk_user_banned_from_posting";
    else if (sb_publish_count(req->sb, req->grant->account, true) >= shares_pending(req->sb))
        refusal = "spam_risk_too_many_pending_share";
    if (refusal)
        sb_dev_fail(req, 403, refusal, guidelines);
    return !refusal;
}

// ---- the endpoints -------------------------------------------------------------------------------------------

static void answer_publish(struct sb_req *req, const struct sb_publish *p)
{
    json_t *data = json_pack("{s:s}", "publish_id", p->id);
    char url[256];

    if (p->size > 0) {
        snprintf(url, sizeof url, "%s/video/?upload_id=%s&upload_token=%s", req->sb->base_url, p->upload_id,
                 p->upload_token);
        json_object_set_new(data, "upload_url", json_string(url));
    }
    sb_dev_ok(req, data);
}

// A cut may not end in the middle of a character.
static void copy_title(struct sb_publish *p, const char *title)
{
    size_t n = strlen(title);
    if (n >= sizeof p->title)
        for (n = sizeof p->title - 1; n > 0 && ((unsigned char)title[n] & 0xc0) == 0x80; n--)
            ;
    memcpy(p->title, title, n);
    p->title[n] = '\0';
}

static void begin_video(struct sb_req *req, const struct plan *plan, bool inbox)
{
    const json_t *info = inbox ? NULL : sb_arg(req, "post_info");
    const char *prefix = inbox ? (plan->pull ? "v_inbox_url~v2." : "v_inbox_file~v2.")
                               : (plan->pull ? "v_pub_url~v2-1." : "v_pub_file~v2-1.");
    struct sb_publish *p = sb_publish_new(req->sb, prefix, req->grant->account);

    if (!p) {
        sb_developer_refuse(req, SB_SERVER_ERROR, NULL);
        return;
    }
    p->inbox = inbox;
    p->pull = plan->pull;
    p->public = strcmp(text_of(info, "privacy_level"), "PUBLIC_TO_EVERYONE") == 0;
    p->size = plan->size;
    p->chunk_size = plan->chunk_size;
    p->chunks = plan->count;
    p->done_ms = plan->pull ? p->made_ms : 0;
    copy_title(p, text_of(info, "title"));
    answer_publish(req, p);
}

void sb_v2_video_init(struct sb_req *req)
{
    struct plan plan;

    if (!read_post_info(req, false) || !read_source(req, &plan) || !direct_allowed(req))
        return;
    if (plan.pull && !url_allowed(req, text_of(sb_arg(req, "source_info"), "video_url")))
        return;
    begin_video(req, &plan, false);
}

void sb_v2_inbox_init(struct sb_req *req)
{
    struct plan plan;

    if (!read_source(req, &plan) || !draft_allowed(req))
        return;
    if (plan.pull && !url_allowed(req, text_of(sb_arg(req, "source_info"), "video_url")))
        return;
    begin_video(req, &plan, true);
}

// source_info of photos. Answers when it is wrong.
static bool read_photos(struct sb_req *req)
{
    static const struct sb_rule rules[] = {
        {"photo_images", SB_STRS, SB_REQUIRED, NULL, 1, PHOTOS_MAX, NULL},
        {"photo_cover_index", SB_INT, SB_REQUIRED, NULL, 0, PHOTOS_MAX - 1, NULL},
        {0}};
    const json_t *source = sb_arg(req, "source_info");
    json_t *values = json_object();
    char why[256];
    const char *refusal = NULL;

    if (strcmp(text_of(source, "source"), "PULL_FROM_URL") != 0)
        refusal = bad_source;
    else if (!sb_check(rules, source, false, NULL, values, NULL, why, sizeof why))
        refusal = why;
    else if ((size_t)json_integer_value(json_object_get(values, "photo_cover_index")) >=
             json_array_size(json_object_get(values, "photo_images")))
        refusal = "photo_cover_index: There is no such photo.";
    json_decref(values);
    if (refusal)
        sb_dev_bad_params(req, refusal);
    return !refusal;
}

void sb_v2_content_init(struct sb_req *req)
{
    bool direct = strcmp(sb_str(req, "post_mode", ""), "DIRECT_POST") == 0;
    const json_t *urls = json_object_get(sb_arg(req, "source_info"), "photo_images"), *url;
    size_t i;

    if (strcmp(sb_str(req, "media_type", ""), "PHOTO") != 0 ||
        (!direct && strcmp(sb_str(req, "post_mode", ""), "MEDIA_UPLOAD") != 0)) {
        sb_dev_bad_params(req, "Invalid media_type or post_mode");
        return;
    }
    if (!sb_has_scope(req->grant->scope, direct ? "video.publish" : "video.upload")) {
        sb_dev_fail(req, 401, "scope_not_authorized",
                    "The user did not authorize the scope required for completing this request.");
        return;
    }
    if (!read_post_info(req, true) || !read_photos(req) ||
        !(direct ? direct_allowed(req) : draft_allowed(req)))
        return;
    json_array_foreach(urls, i, url)
    {
        if (!url_allowed(req, json_string_value(url)))
            return;
    }
    struct sb_publish *p =
        sb_publish_new(req->sb, direct ? "p_pub_url~v2." : "p_inbox_url~v2.", req->grant->account);
    if (!p) {
        sb_developer_refuse(req, SB_SERVER_ERROR, NULL);
        return;
    }
    p->photo = p->pull = true;
    p->inbox = !direct;
    p->public = strcmp(text_of(sb_arg(req, "post_info"), "privacy_level"), "PUBLIC_TO_EVERYONE") == 0;
    p->done_ms = p->made_ms;
    copy_title(p, text_of(sb_arg(req, "post_info"), "title"));
    answer_publish(req, p);
}
