// The state of the ads service: what its files share. Everything is JSON, keyed by id, in the order of creation.
// Members whose names begin with _ are the sandbox's own and are never answered.
#ifndef SB_ADS_H
#define SB_ADS_H

#include "sb_v13.h"

struct sb_ads {
    json_t *advertisers;       // id -> information
    json_t *videos;            // video_id -> video
    json_t *images;            // image_id -> image
    json_t *files;             // file_id -> temporary file
    struct sb_upload *uploads; // chunked uploads under way
    json_t *campaigns, *adgroups, *ads;
    json_t *tasks;            // task_id -> report task
    json_t *products;         // catalog_id -> {sku_id -> product}
    json_t *feeds;            // feed_log_id -> what became of an upload of products
    json_t *kept;             // kind -> {id -> object}, sb_ads_kept.c
    json_t *repeats;          // "operation request_id" -> {"_at", "data"}
    char token[80], code[80]; // of the announcement
};

// The account with so many ads that a report of it must be streamed, and one beyond what a report can hold.
#define SB_LARGE_ADVERTISER "7000000000000020000"
#define SB_HUGE_ADVERTISER  "7000000000000025000"
#define SB_FIRST_BC         "7300000000000000001" // the business center
#define SB_FIRST_CATALOG    "7310000000000000001"

void sb_ads_uploads_free(struct sb_ads *ads);

// Does the object belong to the request's advertiser_id? NULL when it does not exist or belongs to another.
json_t *sb_ads_own(struct sb_req *req, json_t *objects, const char *id);

// Handlers of the endpoints that keep state; the tables in sb_paths_*.c name them.
// sb_ads.c
sb_handler sb_ads_post_access_token, sb_ads_post_token, sb_ads_post_revoke, sb_ads_get_advertisers,
    sb_ads_get_advertiser_info, sb_ads_get_user;
// sb_ads_catalog.c
sb_handler sb_ads_get_products, sb_ads_post_products, sb_ads_get_product_log;
// sb_ads_files.c
sb_handler sb_ads_post_video, sb_ads_get_videos, sb_ads_search_videos, sb_ads_update_video, sb_ads_get_covers,
    sb_ads_get_name_check, sb_ads_post_image, sb_ads_get_images;
// sb_ads_kept.c
sb_handler sb_ads_kept_create, sb_ads_kept_update, sb_ads_kept_delete, sb_ads_kept_list;
// sb_ads_objects.c
sb_handler sb_ads_get_campaigns, sb_ads_get_adgroups, sb_ads_get_ads, sb_ads_post_campaign_create,
    sb_ads_post_campaign_update, sb_ads_post_adgroup_create, sb_ads_post_adgroup_update,
    sb_ads_post_ad_create, sb_ads_post_ad_update;
// sb_ads_report.c
sb_handler sb_ads_get_report, sb_ads_get_creative_report;
// sb_ads_status.c
sb_handler sb_ads_switch_campaigns, sb_ads_switch_adgroups, sb_ads_switch_ads;
// sb_ads_task.c
sb_handler sb_ads_post_task, sb_ads_get_task, sb_ads_get_task_file, sb_ads_cancel_task;
// sb_ads_upload.c
sb_handler sb_ads_upload_start, sb_ads_upload_transfer, sb_ads_upload_finish, sb_ads_upload_at_once;

extern const struct sb_module sb_module_ads, sb_module_ads_task;

#endif
