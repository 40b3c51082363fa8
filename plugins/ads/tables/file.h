/* The ad account's library of videos and images: uploads of every kind, looking up, renaming.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_FILE_H
#define TIKTOK_ADS_FILE_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.file.video.ad.upload */

static const struct tt_rule rule_by_url = {.when = "upload_type=UPLOAD_BY_URL", .format = TT_F_URL};

static const struct tt_param file_video_ad_upload_params[] = {
    PARAM(BODY, STRING,  "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                               "The ad account."),
    PARAM(BODY, STRING,  "upload_type",       0,                            TT_RULE(.choices = "UPLOAD_BY_FILE|UPLOAD_BY_URL|UPLOAD_BY_FILE_ID|UPLOAD_BY_VIDEO_ID", .assumed = "\"UPLOAD_BY_FILE\""), "Where the bytes come from."),
    PARAM(BODY, FILE,    "video_file",        0,                            &rule_by_file,                         "The video: MP4, MOV, MPEG or AVI, at most 500 MB."),
    PARAM(BODY, STRING,  "video_signature",   0,                            TT_RULE(.fill = "@md5:video_file", .min_len = 32, .max_len = 32, .format = TT_F_HEX), "MD5 of the file; computed when left out."),
    PARAM(BODY, STRING,  "video_url",         0,                            &rule_by_url,                          "Where TikTok fetches the video, percent-encoded; its host must not answer with text."),
    PARAM(BODY, STRING,  "file_id",           0,                            &rule_by_file_id,                      "What ads.file.finish.upload or ads.file.temporarily.upload gave within the last 24 hours."),
    PARAM(BODY, STRING,  "video_id",          0,                            TT_RULE(.when = "upload_type=UPLOAD_BY_VIDEO_ID"), "Or a video that TikTok has already."),
    PARAM(BODY, STRING,  "file_name",         0,                            TT_RULE(.min_len = 1, .max_len = 100), "Name in the library, unique in the ad account; without it the name of the file or the end of the URL."),
    PARAM(BODY, BOOLEAN, "flaw_detect",       0,                            &v13_false,                            "Look for flaws: low resolution, a shape that no ad takes."),
    PARAM(BODY, BOOLEAN, "auto_fix_enabled",  0,                            &v13_false,                            "Have flaws repaired; else a flaw makes the upload fail."),
    PARAM(BODY, BOOLEAN, "auto_bind_enabled", 0,                            &v13_false,                            "Put the repaired video into the library; needs flaw_detect and auto_fix_enabled."),
    PARAM(BODY, BOOLEAN, "is_third_party",    0,                            NULL,                                  "Whether the video comes from a third party."),
};

static const struct tt_field file_video_ad_upload_result[] = {
    FIELD(STRING,       "video_cover_url",         0, NULL, "Valid for 6 hours."),
    FIELD(STRING,       "format",                  0, NULL, NULL),
    FIELD(STRING,       "preview_url",             0, NULL, "Valid for 6 hours."),
    FIELD(STRING,       "preview_url_expire_time", 0, NULL, "UTC."),
    FIELD(STRING,       "file_name",               0, NULL, NULL),
    FIELD(BOOLEAN,      "displayable",             0, NULL, "Whether ads can use it."),
    FIELD(INTEGER,      "height",                  0, NULL, "In pixels."),
    FIELD(INTEGER,      "width",                   0, NULL, "In pixels."),
    FIELD(INTEGER,      "bit_rate",                0, NULL, "Bits a second."),
    FIELD(STRING,       "create_time",             0, NULL, NULL),
    FIELD(STRING,       "modify_time",             0, NULL, NULL),
    FIELD(STRING,       "signature",               0, NULL, "MD5 of the file."),
    FIELD(NUMBER,       "duration",                0, NULL, "Seconds."),
    FIELD(STRING,       "video_id",                0, NULL, NULL),
    FIELD(INTEGER,      "size",                    0, NULL, "Bytes."),
    FIELD(STRING,       "material_id",             0, NULL, "The same material in reports."),
    FIELD_LIST(STRING,  "allowed_placements",      0, NULL, NULL),
    FIELD(BOOLEAN,      "allow_download",          0, NULL, NULL),
    FIELD(STRING,       "fix_task_id",             0, NULL, "For ads.video.fix.task.get."),
    FIELD_LIST(STRING,  "flaw_types",              0, "LOW_RESOLUTION|ILLEGAL_VIDEO_SIZE|NO_BGM|BLACK_EDGE|ILLEGAL_DURATION", NULL),
};

static const struct tt_endpoint file_video_ad_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/video/ad/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "",
    .scope = "611 Creative Management > Video Management > Create and Update Videos",
    .source = V13_DOC("1737587322856449"),
    .flags = TT_E_IN_TEST,
    .bodies = TT_BODY_MULTIPART | TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.file.video.ad.info */

static const struct tt_param file_video_ad_info_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM_LIST(QUERY, STRING, "video_ids",     TT_P_REQUIRED,                TT_RULE(.max_items = 60), "The videos; those that cannot be used are left out of the answer."),
};

static const struct tt_field video_row[] = {
    FIELD(BOOLEAN,      "displayable",             0, NULL, "Whether ads can use it."),
    FIELD(INTEGER,      "width",                   0, NULL, "In pixels."),
    FIELD(STRING,       "video_cover_url",         0, NULL, "Valid for 6 hours."),
    FIELD(INTEGER,      "bit_rate",                0, NULL, "Bits a second."),
    FIELD(STRING,       "format",                  0, NULL, NULL),
    FIELD(STRING,       "preview_url",             0, NULL, "Valid for 6 hours."),
    FIELD(STRING,       "preview_url_expire_time", 0, NULL, "UTC."),
    FIELD(NUMBER,       "duration",                0, NULL, "Seconds."),
    FIELD(INTEGER,      "height",                  0, NULL, "In pixels."),
    FIELD(STRING,       "signature",               0, NULL, "MD5 of the file."),
    FIELD(STRING,       "video_id",                0, NULL, NULL),
    FIELD(INTEGER,      "size",                    0, NULL, "Bytes."),
    FIELD(STRING,       "material_id",             0, NULL, "The same material in reports."),
    FIELD_LIST(STRING,  "allowed_placements",      0, NULL, NULL),
    FIELD(BOOLEAN,      "allow_download",          0, NULL, NULL),
    FIELD(STRING,       "file_name",               0, NULL, NULL),
    FIELD(STRING,       "create_time",             0, NULL, NULL),
    FIELD(STRING,       "modify_time",             0, NULL, NULL),
};

static const struct tt_field file_video_ad_info_result[] = {
    FIELD_OBJECTS(video_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint file_video_ad_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "file/video/ad/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "610 Creative Management > Video Management > Read Video Library",
    .source = V13_DOC("1740050161973250"),
    .effect = TT_READ,
};

/* ---- ads.file.video.ad.search */

static const struct tt_param file_video_ad_search_filtering[] = {
    MEMBER(BOOLEAN,      "displayable",            0, NULL,                         "Whether the video can be shown in ads."),
    MEMBER(INTEGER,      "height",                 0, NULL,                         NULL),
    MEMBER_LIST(STRING,  "material_ids",           0, TT_RULE(.max_items = 20),     "The materials, as reports name them."),
    MEMBER_LIST(NUMBER,  "ratio",                  0, NULL,                         "Widths divided by heights."),
    MEMBER_LIST(STRING,  "video_ids",              0, TT_RULE(.max_items = 100),    "Only these videos."),
    MEMBER(INTEGER,      "width",                  0, NULL,                         NULL),
    MEMBER(STRING,       "video_name",             0, NULL,                         "Part of the name."),
    MEMBER_LIST(STRING,  "video_material_sources", 0, &rule_video_material_sources, "Where the videos come from."),
};

static const struct tt_param file_video_ad_search_params[] = {
    PARAM(QUERY,        STRING,                         "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,   "The ad account."),
    PARAM_OBJECT(QUERY, file_video_ad_search_filtering, "filtering",     0,                            NULL,      "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                        "page",          TT_P_MIN,                     &v13_page, "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                        "page_size",     TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "20", .min = 1, .max = 100), "Rows a page."),
    PARAM(QUERY,        STRING,                         "sort_field",    0,                            TT_RULE(.choices = "CREATE_TIME|MODIFY_TIME", .assumed = "\"CREATE_TIME\""), "What the rows are sorted by."),
};

static const struct tt_field file_video_ad_search_row[] = {
    FIELD(STRING,       "video_id",                0, NULL, NULL),
    FIELD(STRING,       "video_cover_url",         0, NULL, "Valid for 6 hours."),
    FIELD(STRING,       "format",                  0, NULL, NULL),
    FIELD(STRING,       "preview_url",             0, NULL, "Valid for 6 hours."),
    FIELD(STRING,       "preview_url_expire_time", 0, NULL, "UTC."),
    FIELD(NUMBER,       "duration",                0, NULL, "Seconds."),
    FIELD(INTEGER,      "height",                  0, NULL, "In pixels."),
    FIELD(INTEGER,      "width",                   0, NULL, "In pixels."),
    FIELD(INTEGER,      "bit_rate",                0, NULL, "Bits a second."),
    FIELD(STRING,       "signature",               0, NULL, "MD5 of the file."),
    FIELD(INTEGER,      "size",                    0, NULL, "Bytes."),
    FIELD(STRING,       "material_id",             0, NULL, "The same material in reports."),
    FIELD_LIST(STRING,  "allowed_placements",      0, NULL, NULL),
    FIELD(BOOLEAN,      "allow_download",          0, NULL, NULL),
    FIELD(STRING,       "file_name",               0, NULL, NULL),
    FIELD(STRING,       "create_time",             0, NULL, NULL),
    FIELD(STRING,       "modify_time",             0, NULL, NULL),
    FIELD(BOOLEAN,      "displayable",             0, NULL, "Whether ads can use it."),
};

static const struct tt_field file_video_ad_search_result[] = {
    FIELD_OBJECTS(file_video_ad_search_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint file_video_ad_search_endpoint = {
    .method = "GET",
    .path = V13_PATH "file/video/ad/search/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "610 Creative Management > Video Management > Read Video Library",
    .source = V13_DOC("1740050472224769"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.file.video.ad.update */

static const struct tt_param file_video_ad_update_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                               "The ad account."),
    PARAM(BODY, STRING, "file_name",     TT_P_REQUIRED,                TT_RULE(.min_len = 1, .max_len = 100), "The new name, unique in the ad account."),
    PARAM(BODY, STRING, "video_id",      TT_P_REQUIRED,                NULL,                                  "The video."),
};

static const struct tt_endpoint file_video_ad_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/video/ad/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "611 Creative Management > Video Management > Create and Update Videos",
    .source = V13_DOC("1740049987749890"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.file.video.suggestcover */

static const struct tt_param file_video_suggestcover_params[] = {
    PARAM(QUERY, STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING,  "video_id",      TT_P_REQUIRED,                NULL,    "The video."),
    PARAM(QUERY, INTEGER, "poster_number", TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "10", .min = 1, .max = 10), "How many thumbnails to suggest."),
};

static const struct tt_field file_video_suggestcover_row[] = {
    FIELD(INTEGER, "width",  0, NULL, "In pixels."),
    FIELD(INTEGER, "height", 0, NULL, "In pixels."),
    FIELD(STRING,  "id",     0, NULL, NULL),
    FIELD(STRING,  "url",    0, NULL, "Valid for an hour."),
};

static const struct tt_field file_video_suggestcover_result[] = {
    FIELD_OBJECTS(file_video_suggestcover_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint file_video_suggestcover_endpoint = {
    .method = "GET",
    .path = V13_PATH "file/video/suggestcover/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "612 Creative Management > Video Management > Generate Thumbnails for Videos",
    .source = V13_DOC("1740051189071873"),
    .effect = TT_READ,
};

/* ---- ads.file.image.ad.upload */

static const struct tt_param file_image_ad_upload_params[] = {
    PARAM(BODY, STRING, "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT,  &v13_id,                               "The ad account."),
    PARAM(BODY, STRING, "upload_type",     TT_P_REQUIRED | TT_P_DISPUTED, TT_RULE(.choices = "UPLOAD_BY_FILE|UPLOAD_BY_URL|UPLOAD_BY_FILE_ID", .assumed = "\"UPLOAD_BY_FILE\""), "Where the bytes come from."),
    PARAM(BODY, FILE,   "image_file",      0,                             &rule_by_file,                         "The image: JPG or PNG, at most 50 MB."),
    PARAM(BODY, STRING, "image_signature", 0,                             TT_RULE(.fill = "@md5:image_file", .min_len = 32, .max_len = 32, .format = TT_F_HEX), "MD5 of the file; computed when left out."),
    PARAM(BODY, STRING, "image_url",       0,                             &rule_by_url,                          "Where TikTok fetches the image."),
    PARAM(BODY, STRING, "file_id",         0,                             &rule_by_file_id,                      "What ads.file.finish.upload or ads.file.temporarily.upload gave within the last 24 hours."),
    PARAM(BODY, STRING, "file_name",       0,                             TT_RULE(.min_len = 1, .max_len = 100), "Name in the library, unique in the ad account; without it the name of the file or the end of the URL."),
};

static const struct tt_field file_image_ad_upload_result[] = {
    FIELD(STRING,  "image_id",           0, NULL, NULL),
    FIELD(STRING,  "material_id",        0, NULL, "The same material in reports."),
    FIELD(BOOLEAN, "is_carousel_usable", 0, NULL, "May take some ten seconds to appear."),
    FIELD(BOOLEAN, "displayable",        0, NULL, "Whether ads can use it."),
    FIELD(INTEGER, "height",             0, NULL, "In pixels."),
    FIELD(INTEGER, "width",              0, NULL, "In pixels."),
    FIELD(STRING,  "format",             0, NULL, NULL),
    FIELD(STRING,  "image_url",          0, NULL, "Valid for an hour."),
    FIELD(STRING,  "signature",          0, NULL, "MD5 of the file."),
    FIELD(INTEGER, "size",               0, NULL, "Bytes."),
    FIELD(STRING,  "file_name",          0, NULL, NULL),
    FIELD(STRING,  "create_time",        0, NULL, NULL),
    FIELD(STRING,  "modify_time",        0, NULL, NULL),
};

static const struct tt_endpoint file_image_ad_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/image/ad/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "601 Creative Management > Image Management > Create and Update Images",
    .source = V13_DOC("1739067433456642"),
    .flags = TT_E_IN_TEST,
    .bodies = TT_BODY_MULTIPART | TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.file.image.ad.info */

static const struct tt_param file_image_ad_info_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                   "The ad account."),
    PARAM_LIST(QUERY, STRING, "image_ids",     TT_P_REQUIRED,                TT_RULE(.max_items = 100), "The images."),
};

static const struct tt_field image_row[] = {
    FIELD(STRING,  "image_id",           0, NULL, NULL),
    FIELD(STRING,  "material_id",        0, NULL, "The same material in reports."),
    FIELD(BOOLEAN, "is_carousel_usable", 0, NULL, "May take some ten seconds to appear."),
    FIELD(INTEGER, "width",              0, NULL, "In pixels."),
    FIELD(STRING,  "format",             0, NULL, NULL),
    FIELD(STRING,  "image_url",          0, NULL, "Valid for an hour."),
    FIELD(INTEGER, "height",             0, NULL, "In pixels."),
    FIELD(STRING,  "signature",          0, NULL, "MD5 of the file."),
    FIELD(INTEGER, "size",               0, NULL, "Bytes."),
    FIELD(STRING,  "file_name",          0, NULL, NULL),
    FIELD(STRING,  "create_time",        0, NULL, NULL),
    FIELD(STRING,  "modify_time",        0, NULL, NULL),
    FIELD(BOOLEAN, "displayable",        0, NULL, "Whether ads can use it."),
};

static const struct tt_field file_image_ad_info_result[] = {
    FIELD_OBJECTS(image_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint file_image_ad_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "file/image/ad/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "600 Creative Management > Image Management > Read Image Library",
    .source = V13_DOC("1740051721711618"),
    .effect = TT_READ,
};

/* ---- ads.file.name.check */

static const struct tt_rule rule_file_type = {.choices = "VIDEO|IMAGE", .assumed = "\"VIDEO\""};

static const struct tt_param file_name_check_files[] = {
    MEMBER(STRING, "file_name", TT_P_REQUIRED, NULL,            "The name to look for."),
    MEMBER(STRING, "file_type", 0,             &rule_file_type, "What the name is meant for."),
};

static const struct tt_param file_name_check_params[] = {
    PARAM(QUERY,         STRING,                "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                   "The ad account."),
    PARAM_OBJECTS(QUERY, file_name_check_files, "files",         0,                            TT_RULE(.max_items = 20),  "Several names at once."),
    PARAM(QUERY,         STRING,                "file_name",     0,                            TT_RULE(.when = "!files"), "The name to look for."),
    PARAM(QUERY,         STRING,                "file_type",     0,                            &rule_file_type,           "What the name is meant for."),
};

static const struct tt_field file_name_check_batch_results_result[] = {
    FIELD(STRING,  "file_name",             0, NULL, NULL),
    FIELD(BOOLEAN, "duplicate",             0, NULL, "Whether the name is taken."),
    FIELD(STRING,  "duplicate_material_id", 0, NULL, "The material that has it."),
};

static const struct tt_field file_name_check_result[] = {
    FIELD(BOOLEAN,                                      "duplicate",             0, NULL, "Whether the name is taken."),
    FIELD(STRING,                                       "duplicate_material_id", 0, NULL, "The material that has it."),
    FIELD_OBJECTS(file_name_check_batch_results_result, "batch_results",         0, NULL, NULL),
};

static const struct tt_endpoint file_name_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "file/name/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "batch_results",
    .source = V13_DOC("1759130033155073"),
    .effect = TT_READ,
};

/* ---- ads.file.start.upload */

static const struct tt_param file_start_upload_params[] = {
    PARAM(BODY, STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                 "The ad account."),
    PARAM(BODY, INTEGER, "size",          TT_P_REQUIRED | TT_P_MIN,     TT_RULE(.min = 1),       "Bytes of the whole file."),
    PARAM(BODY, STRING,  "content_type",  TT_P_REQUIRED,                TT_RULE(.choices = "image|video|music|playable"), "What the file is."),
    PARAM(BODY, STRING,  "name",          0,                            TT_RULE(.max_len = 100), "Name of the file."),
};

static const struct tt_field file_start_upload_result[] = {
    FIELD(STRING,  "upload_id",    0, NULL, "Names this upload."),
    FIELD(STRING,  "file_name",    0, NULL, NULL),
    FIELD(INTEGER, "start_offset", 0, NULL, "Where the first part begins."),
    FIELD(INTEGER, "end_offset",   0, NULL, "Where the first part ends; the byte there belongs to the next."),
};

static const struct tt_endpoint file_start_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/start/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1737721229896705"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.file.transfer.upload */


static const struct tt_param file_transfer_upload_params[] = {
    PARAM(BODY, STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,              "The ad account."),
    PARAM(BODY, STRING,  "upload_id",     TT_P_REQUIRED,                NULL,                 "What ads.file.start.upload gave."),
    PARAM(BODY, FILE,    "file",          TT_P_REQUIRED,                NULL,                 "The bytes of this part."),
    PARAM(BODY, STRING,  "signature",     TT_P_REQUIRED,                &rule_file_signature, "MD5 of this part; computed when left out."),
    PARAM(BODY, INTEGER, "start_offset",  TT_P_REQUIRED | TT_P_MIN,     TT_RULE(.min = 0),    "Where in the file this part begins."),
};

static const struct tt_field file_transfer_upload_result[] = {
    FIELD(INTEGER, "start_offset", 0, NULL, "Where the next part begins; equal to end_offset when all have arrived."),
    FIELD(INTEGER, "end_offset",   0, NULL, "Where the next part ends; the byte there belongs to the one after."),
};

static const struct tt_endpoint file_transfer_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/transfer/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1737721489945601"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_SAME,
};

/* ---- ads.file.finish.upload */

static const struct tt_param file_finish_upload_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "upload_id",     TT_P_REQUIRED,                NULL,    "What ads.file.start.upload gave."),
};

static const struct tt_field file_finish_upload_result[] = {
    FIELD(STRING,  "file_id",     0, NULL, "Valid for 24 hours."),
    FIELD(STRING,  "file_name",   0, NULL, NULL),
    FIELD(STRING,  "create_time", 0, NULL, "UTC."),
    FIELD(INTEGER, "size",        0, NULL, "Bytes."),
};

static const struct tt_endpoint file_finish_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/finish/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1737721642924033"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.file.temporarily.upload */

static const struct tt_param file_temporarily_upload_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                             "The ad account."),
    PARAM(BODY, STRING, "upload_type",   TT_P_REQUIRED,                TT_RULE(.choices = "FILE|URL"),      "Where the bytes come from."),
    PARAM(BODY, STRING, "content_type",  TT_P_REQUIRED,                TT_RULE(.choices = "image|music|video|playable"), "What the file is."),
    PARAM(BODY, FILE,   "file",          0,                            TT_RULE(.when = "upload_type=FILE"), "The file: at most 100 MB, music at most 10 MB."),
    PARAM(BODY, STRING, "signature",     0,                            &rule_file_signature,                "MD5 of the file; computed when left out."),
    PARAM(BODY, STRING, "url",           0,                            TT_RULE(.when = "upload_type=URL", .format = TT_F_URL), "Where TikTok fetches the file."),
    PARAM(BODY, STRING, "name",          0,                            TT_RULE(.max_len = 100),             "Name of the file."),
};

static const struct tt_field file_temporarily_upload_result[] = {
    FIELD(STRING,  "file_id",     0, NULL, "Valid for 24 hours."),
    FIELD(STRING,  "signature",   0, NULL, "MD5 of the file."),
    FIELD(INTEGER, "file_size",   0, NULL, NULL),
    FIELD(STRING,  "create_time", 0, NULL, "UTC."),
};

static const struct tt_endpoint file_temporarily_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/temporarily/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1737720893061122"),
    .bodies = TT_BODY_MULTIPART | TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.video.fix.task.get */

static const struct tt_param video_fix_task_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "fix_task_id of the upload."),
};

static const struct tt_field video_fix_task_get_videos_result[] = {
    FIELD(STRING, "video_id",  0, NULL, NULL),
    FIELD(STRING, "video_url", 0, NULL, NULL),
};

static const struct tt_field video_fix_task_get_result[] = {
    FIELD(STRING,                                   "status",    0, "PROCESSING|FAILED|SUCCESS", NULL),
    FIELD(STRING,                                   "error_msg", 0, NULL,                        NULL),
    FIELD_OBJECTS(video_fix_task_get_videos_result, "videos",    0, NULL,                        NULL),
};

static const struct tt_endpoint video_fix_task_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "video/fix/task/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "videos",
    .scope = "7132385893100437506 Creative Management > Smart Fix > Fix Task management",
    .source = V13_DOC("1741469487859714"),
    .effect = TT_READ,
};

/* ---- what several of them share */

static const struct tt_rule rule_music_scene = {
    .choices = "CREATIVE_ASSET|CAROUSEL_ADS|CATALOG_CAROUSEL",
    .assumed = "\"CREATIVE_ASSET\"",
};
static const struct tt_rule rule_search_type = {
    .choices =
        "SEARCH_BY_KEYWORD|SEARCH_BY_RECOMMEND|SEARCH_BY_LIKED|SEARCH_BY_HISTORY|SEARCH_BY_MUSIC_ID|"
        "SEARCH_BY_SOURCE",
    .when = "music_scene=CAROUSEL_ADS|CATALOG_CAROUSEL",
};

static const struct tt_field file_musics_fields[] = {
    FIELD(STRING,      "music_id",    0, NULL, NULL),
    FIELD(STRING,      "material_id", 0, NULL, "The same material in reports."),
    FIELD_LIST(STRING, "sources",     0, NULL, NULL),
    FIELD(STRING,      "author",      0, NULL, NULL),
    FIELD(BOOLEAN,     "liked",       0, NULL, NULL),
    FIELD(STRING,      "cover_url",   0, NULL, NULL),
    FIELD(STRING,      "url",         0, NULL, NULL),
    FIELD(NUMBER,      "duration",    0, NULL, "Seconds."),
    FIELD(STRING,      "style",       0, NULL, NULL),
    FIELD(STRING,      "signature",   0, NULL, "MD5 of the file."),
    FIELD(STRING,      "file_name",   0, NULL, NULL),
    FIELD(STRING,      "copyright",   0, "MUSIC_FORBID_VIDEO_ALLOW|MUSIC_FORBID_VIDEO_FORBID", NULL),
    FIELD(STRING,      "create_time", 0, NULL, NULL),
    FIELD(STRING,      "modify_time", 0, NULL, NULL),
};

/* ---- ads.file.image.ad.search */

static const struct tt_param file_image_ad_search_filtering[] = {
    MEMBER(INTEGER,     "height",       0, NULL,            NULL),
    MEMBER_LIST(STRING, "image_ids",    0, &rule_items_100, "The images."),
    MEMBER_LIST(STRING, "material_ids", 0, &rule_items_100, "The materials, as reports name them."),
    MEMBER_LIST(NUMBER, "ratio",        0, NULL,            "Widths divided by heights."),
    MEMBER(INTEGER,     "width",        0, NULL,            NULL),
    MEMBER(BOOLEAN,     "displayable",  0, NULL,            "Whether ads can use it."),
};

static const struct tt_param file_image_ad_search_params[] = {
    PARAM(QUERY,        STRING,                         "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM_OBJECT(QUERY, file_image_ad_search_filtering, "filtering",     0,                            NULL,                         "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                        "page",          TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                        "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_20, "Rows a page."),
};

static const struct tt_field file_image_ad_search_row[] = {
    FIELD(STRING,  "image_id",           0, NULL, NULL),
    FIELD(STRING,  "material_id",        0, NULL, "The same material in reports."),
    FIELD(BOOLEAN, "is_carousel_usable", 0, NULL, "May take some ten seconds to appear."),
    FIELD(INTEGER, "width",              0, NULL, "In pixels."),
    FIELD(STRING,  "format",             0, NULL, NULL),
    FIELD(STRING,  "image_url",          0, NULL, NULL),
    FIELD(INTEGER, "height",             0, NULL, "In pixels."),
    FIELD(STRING,  "signature",          0, NULL, "MD5 of the file."),
    FIELD(INTEGER, "size",               0, NULL, "Bytes."),
    FIELD(STRING,  "file_name",          0, NULL, NULL),
    FIELD(STRING,  "create_time",        0, NULL, NULL),
    FIELD(STRING,  "modify_time",        0, NULL, NULL),
    FIELD(BOOLEAN, "displayable",        0, NULL, "Whether ads can use it."),
};

static const struct tt_field file_image_ad_search_result[] = {
    FIELD_OBJECTS(file_image_ad_search_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint file_image_ad_search_endpoint = {
    .method = "GET",
    .path = V13_PATH "file/image/ad/search/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "600 Creative Management > Image Management > Read Image Library",
    .source = V13_DOC("1740052016789506"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.file.image.ad.update */

static const struct tt_param file_image_ad_update_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,              "The ad account."),
    PARAM(BODY, STRING, "file_name",     TT_P_REQUIRED,                &rule_chars_1_to_100, "The new name, unique in the ad account."),
    PARAM(BODY, STRING, "image_id",      TT_P_REQUIRED,                NULL,                 "The image."),
};

static const struct tt_endpoint file_image_ad_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/image/ad/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "601 Creative Management > Image Management > Create and Update Images",
    .source = V13_DOC("1740039806891010"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.file.music.get */

static const struct tt_param file_music_get_filtering[] = {
    MEMBER(STRING,      "keyword",                  0,                   TT_RULE(.when = "search_type=SEARCH_BY_KEYWORD"), "A word to look for."),
    MEMBER_LIST(STRING, "image_urls",               0,                   NULL,                                             NULL),
    MEMBER_LIST(STRING, "music_ids",                0,                   TT_RULE(.when = "search_type=SEARCH_BY_MUSIC_ID", .max_items = 100), NULL),
    MEMBER(STRING,      "catalog_id",               0,                   &v13_id,                                          "The catalogue."),
    MEMBER(STRING,      "catalog_authorized_bc_id", 0,                   NULL,                                             "The Business Center that lends the catalogue."),
    MEMBER_LIST(STRING, "item_group_ids",           0,                   &rule_items_20,                                   "Products by the ids that join their variants."),
    MEMBER(STRING,      "product_set_id",           0,                   NULL,                                             "A product set of the catalogue."),
    MEMBER_LIST(STRING, "sku_ids",                  0,                   &rule_items_20,                                   "Products by your own ids."),
    MEMBER(INTEGER,     "carousel_image_index",     TT_P_MIN | TT_P_MAX, &rule_value_0_to_9,                               "Which image comes first."),
    MEMBER_LIST(STRING, "material_ids",             0,                   &rule_items_100,                                  "The materials, as reports name them."),
    MEMBER_LIST(STRING, "styles",                   0,                   &rule_items_1,                                    NULL),
    MEMBER_LIST(STRING, "sources",                  0,                   &rule_items_1,                                    NULL),
};

static const struct tt_param file_music_get_params[] = {
    PARAM(QUERY,        STRING,                   "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM(QUERY,        STRING,                   "music_scene",   0,                            &rule_music_scene,            "What the music is for."),
    PARAM(QUERY,        STRING,                   "search_type",   0,                            &rule_search_type,            "What to search by."),
    PARAM_OBJECT(QUERY, file_music_get_filtering, "filtering",     0,                            NULL,                         "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                  "page",          TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                  "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_1, "Rows a page."),
};

static const struct tt_field file_music_get_result[] = {
    FIELD_OBJECTS(file_musics_fields, "musics", 0, NULL, NULL),
    FIELD(STRING,                     "name",   0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint file_music_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "file/music/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "musics",
    .scope = "630 Creative Management > Music management > Read music library",
    .source = V13_DOC("1740053909509122"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.file.music.upload */

static const struct tt_param file_music_upload_params[] = {
    PARAM(BODY, STRING, "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,              "The ad account."),
    PARAM(BODY, STRING, "music_scene",     0,                            &rule_music_scene,    "What the music is for."),
    PARAM(BODY, STRING, "upload_type",     0,                            TT_RULE(.choices = "UPLOAD_BY_FILE|UPLOAD_BY_FILE_ID", .assumed = "\"UPLOAD_BY_FILE\""), "Where the bytes come from."),
    PARAM(BODY, STRING, "material_action", 0,                            TT_RULE(.choices = "ADD_TO_LIKED|ADD_TO_HISTORY|REMOVE_FROM_LIKED"), "What to do with the material."),
    PARAM(BODY, FILE,   "music_file",      0,                            &rule_by_file,        "The music."),
    PARAM(BODY, STRING, "music_signature", 0,                            TT_RULE(.fill = "@md5:music_file", .min_len = 32, .max_len = 32, .format = TT_F_HEX), "MD5 of the file; computed when left out."),
    PARAM(BODY, STRING, "file_name",       0,                            &rule_chars_1_to_100, "Name in the library."),
    PARAM(BODY, STRING, "file_id",         0,                            &rule_by_file_id,     "What ads.file.finish.upload or ads.file.temporarily.upload gave within the last 24 hours."),
    PARAM(BODY, STRING, "material_id",     0,                            NULL,                 NULL),
};

static const struct tt_endpoint file_music_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "file/music/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "631 Creative Management > Music management > Upload music file",
    .source = V13_DOC("1740052650395650"),
    .bodies = TT_BODY_MULTIPART | TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.video.fix.task.create */

static const struct tt_param video_fix_task_create_tasks[] = {
    MEMBER(STRING,  "video_id",          TT_P_REQUIRED, NULL,       "The video."),
    MEMBER(BOOLEAN, "auto_bind_enabled", 0,             &v13_false, "Put the repaired video into the library."),
};

static const struct tt_param video_fix_task_create_params[] = {
    PARAM(BODY,         STRING,                      "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM_OBJECTS(BODY, video_fix_task_create_tasks, "tasks",         0,                            &rule_items_10, NULL),
};

static const struct tt_field video_fix_task_create_tasks_result[] = {
    FIELD(STRING,      "video_id",    0, NULL, NULL),
    FIELD(STRING,      "fix_task_id", 0, NULL, "For ads.video.fix.task.get."),
    FIELD_LIST(STRING, "flaw_types",  0, "LOW_RESOLUTION|ILLEGAL_VIDEO_SIZE|NO_BGM|BLACK_EDGE|ILLEGAL_DURATION", NULL),
};

static const struct tt_field video_fix_task_create_result[] = {
    FIELD_OBJECTS(video_fix_task_create_tasks_result, "tasks", 0, NULL, NULL),
};

static const struct tt_endpoint video_fix_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "video/fix/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7132385893100437506 Creative Management > Smart Fix > Fix Task management",
    .source = V13_DOC("1741468875279361"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

// clang-format on
#endif
