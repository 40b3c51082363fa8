// The state of the accounts service: one TikTok account, its posts, comments and URL properties.
// JSON keyed by id; members whose names begin with _ are the sandbox's own and are never answered.
#ifndef SB_BUSINESS_H
#define SB_BUSINESS_H

#include "sb_v13.h"

struct sb_business {
    json_t *posts;      // item_id -> post; "_ms" is its time of creation, no two are equal
    json_t *publishes;  // share_id -> publish under way or ended
    json_t *comments;   // comment_id -> comment
    json_t *images;     // image_uri -> size
    json_t *properties; // "type url" -> URL property
    int64_t last_ms;    // creation of the newest post
    char open_id[64], token[80], refresh[80], code[80];
};

#define SB_BUSINESS_SCOPES                                                                                   \
    "user.info.basic,user.info.username,user.info.profile,user.info.stats,user.account.type,user.insights,"  \
    "video.list,video.insights,video.publish,video.upload,comment.list,comment.list.manage,biz.spark.auth"

// Make posts of what has been published by now.
void sb_business_settle(struct sb *sb);
// A new post with the given caption; borrowed.
json_t *sb_business_add_post(struct sb *sb, const char *caption, const char *media_type, int64_t ms);
void sb_business_add_comments(struct sb *sb);

// Handlers of the endpoints that keep state; the tables in sb_paths_*.c name them.
// sb_business.c
sb_handler sb_business_post_token, sb_business_post_refresh, sb_business_post_revoke,
    sb_business_post_token_info, sb_business_get_account, sb_business_get_benchmark;
// sb_business_comments.c
sb_handler sb_comment_get_comments, sb_comment_get_replies, sb_comment_post_comment, sb_comment_post_reply,
    sb_comment_post_like, sb_comment_post_hide, sb_comment_post_delete, sb_comment_post_image;
// sb_business_property.c
sb_handler sb_property_post_add, sb_property_post_verify, sb_property_post_delete, sb_property_get_list;
// sb_business_publish.c
sb_handler sb_business_post_video, sb_business_post_photo, sb_business_get_status;
// sb_business_videos.c
sb_handler sb_business_get_videos, sb_business_get_settings, sb_business_get_locations,
    sb_business_get_hashtags;

extern const struct sb_module sb_module_business;

#endif
