/* What a direct post must respect of the account, and the body that starts a post. Loop thread. */
#include "developer/post_video.h"
#include "shared/flow.h"
#include <stdio.h>
#include <string.h>

static const char *const disable[3] = {"disable_comment", "disable_duet", "disable_stitch"};

/* Appends text; what does not fit is cut. */
static void append(char *to, size_t room, const char *text)
{
    size_t n = strlen(to);

    snprintf(to + n, room - n, "%s", text);
}

static int privacy_is_offered(struct post *p, const json_t *options)
{
    const char *chosen = flow_text(p->params, "privacy_level");
    char offered[512] = "";
    size_t i;
    json_t *option;

    json_array_foreach(options, i, option)
    {
        const char *text = json_string_value(option);

        if (chosen != NULL && text != NULL && strcmp(chosen, text) == 0) {
            return 1;
        }
        append(offered, sizeof offered, i > 0 ? ", " : "");
        append(offered, sizeof offered, text != NULL ? text : "?");
    }
    if (chosen != NULL && json_array_size(options) == 0) {
        return 1; /* the account told nothing: TikTok decides */
    }
    if (chosen == NULL) {
        flow_fail(p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "privacy_level"),
                  "privacy_level is missing: who sees a direct post must be chosen. This account offers %s.",
                  offered);
    } else {
        flow_fail(p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "privacy_level"),
                  "privacy_level %s is not offered by this account. It offers %s.", chosen, offered);
    }
    return 0;
}

int post_obeys_creator(struct post *p, const json_t *info)
{
    static const char *const disabled[3] = {"comment_disabled", "duet_disabled", "stitch_disabled"};
    static const char *const what[3] = {"comments", "duets", "stitches"};
    const char *privacy = flow_text(p->params, "privacy_level");

    if (!privacy_is_offered(p, json_object_get(info, "privacy_level_options"))) {
        return -1;
    }
    for (size_t i = 0; i < 3; i++) {
        p->force_off[i] = json_is_true(json_object_get(info, disabled[i]));
        if (p->force_off[i] && !flow_flag(p->params, disable[i], 0)) {
            flow_warn(p->host, p->call, "The account does not allow %s, so the post is sent with %s = true.",
                      what[i], disable[i]);
        }
    }
    if (flow_flag(p->params, "brand_content_toggle", 0) && strcmp(privacy, "SELF_ONLY") == 0) {
        flow_warn(p->host, p->call, "TikTok does not allow a paid partnership that only its creator sees.");
    }
    return 0;
}

/* post_info of a direct post out of the flat parameters. NULL: no memory. */
static json_t *post_info(const struct post *p)
{
    static const char *const members[] = {
        "title",  "privacy_level", "video_cover_timestamp_ms", "brand_content_toggle", "brand_organic_toggle",
        "is_aigc"};
    json_t *info = json_object();
    int failed = info == NULL;

    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        json_t *value = json_object_get(p->params, members[i]);

        failed = failed || (value != NULL && json_object_set(info, members[i], value) != 0);
    }
    for (size_t i = 0; i < 3; i++) {
        int off = p->force_off[i] || flow_flag(p->params, disable[i], 0);

        failed = failed || json_object_set_new(info, disable[i], json_boolean(off)) != 0;
    }
    if (failed) {
        json_decref(info);
        return NULL;
    }
    return info;
}

json_t *post_init_params(const struct post *p)
{
    json_t *source, *info;

    if (p->pull) {
        source = json_pack("{s:s, s:s}", "source", "PULL_FROM_URL", "video_url", p->from);
    } else {
        source = json_pack("{s:s, s:I, s:I, s:I}", "source", "FILE_UPLOAD", "video_size",
                           (json_int_t)p->plan.size, "chunk_size", (json_int_t)p->plan.chunk_size,
                           "total_chunk_count", (json_int_t)p->plan.count);
    }
    if (!p->direct) {
        return source != NULL ? json_pack("{s:o}", "source_info", source) : NULL;
    }
    info = post_info(p);
    if (source == NULL || info == NULL) {
        json_decref(source);
        json_decref(info);
        return NULL;
    }
    return json_pack("{s:o, s:o}", "post_info", info, "source_info", source);
}
