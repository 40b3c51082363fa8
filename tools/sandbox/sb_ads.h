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

extern const struct sb_module sb_module_ads, sb_module_ads_files, sb_module_ads_upload, sb_module_ads_report,
    sb_module_ads_task, sb_module_ads_objects, sb_module_ads_status, sb_module_ads_catalog;

#endif
