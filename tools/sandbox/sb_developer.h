// What the developer API's files share: its app, its one TikTok account, what was published and uploaded.
// Everything is used with the server's state locked.
#ifndef SB_DEVELOPER_H
#define SB_DEVELOPER_H

#include "sandbox.h"
#include <openssl/evp.h>

#define SB_MAX_VIDEO INT64_C(4294967296) // bytes of the largest video that passes the checks

enum sb_pkce { SB_PKCE_IF_DESKTOP, SB_PKCE_REQUIRED, SB_PKCE_OFF };
enum sb_portability { SB_PORTABILITY_OFF, SB_PORTABILITY_SINGLE, SB_PORTABILITY_ONGOING };
enum sb_receipt { SB_RECEIPT_COUNT, SB_RECEIPT_LAST };
enum sb_post_ids { SB_POST_NUMBERS, SB_POST_STRINGS, SB_POST_BARE, SB_POST_NEVER };

// What can be ordered with --developer NAME=VALUE and through /sandbox/developer. sb_developer_knobs.c has the
// table with the names.
struct sb_knobs {
    int64_t audited;
    int64_t private_account;
    int64_t banned;
    int64_t second_user; // who signs in at the consent page is somebody else
    int64_t comment_disabled, duet_disabled, stitch_disabled;
    int64_t max_duration; // seconds
    int64_t active_users_full;
    int64_t posts_per_day;  // -1: 15 when limits are on, else without end
    int64_t pending_shares; // -1: 5 when limits are on, else without end
    int64_t never_finish;
    char fail_reason[64];    // of the next posts; empty: they succeed
    int64_t upload_life;     // seconds that an upload_url lives
    int64_t fail_chunk;      // this chunk (from 1) is answered with 502 once; 0: none
    int64_t receipt;         // enum sb_receipt
    int64_t post_ids;        // enum sb_post_ids
    int64_t moderation_ms;   // from published to the public post id; -1: as ready_ms
    int64_t oauth_error_200; // OAuth errors arrive with status 200
    int64_t pkce;            // enum sb_pkce
    int64_t param_singular;  // "invalid_param" instead of "invalid_params"
    int64_t research;        // approved for the Research API and the Commercial Content Library
    int64_t portability;     // enum sb_portability, of the tokens made at the start
    char verified_url[256];  // one more prefix that counts as verified
};

// One publishing task.
struct sb_publish {
    struct sb_publish *next; // newest first
    char id[65];
    char account[64];
    bool inbox, photo, pull, public;
    char title[160]; // the beginning of the caption, for video lists
    int64_t made_ms; // when init was called
    int64_t done_ms; // when the last byte arrived, or init for what TikTok pulls; 0: not yet
    bool cancelled;
    char fail_reason[64]; // how it will end; empty: well
    bool never_finish;
    char post_id[24];           // of a published one
    bool listed;                // has joined the video list
    bool told_end, told_public; // to the webhook

    // An upload to the upload host.
    char upload_id[24], upload_token[64];
    int64_t size, chunk_size, chunks;
    int64_t received;  // bytes, in order
    int64_t stored;    // chunks
    EVP_MD_CTX *md5;   // of what was received
    char md5_text[33]; // of the whole, when it is there
    bool failed_once;  // fail_chunk has struck
};

struct sb_developer {
    struct sb_knobs knobs;
    char open_id[64], other_open_id[64], union_id[40], username[32];
    char code[80], code_verifier[80]; // announced
    char access_token[80], refresh_token[80];
    json_t *videos;        // of the account, newest first, all fields
    json_t *data_requests; // for a user's data, sb_developer_data.c
    json_t *qrcodes;       // sign-ins that wait for a phone, sb_developer_qr.c
    struct sb_publish *publishes;
};

// The developer state; made at the first call, because options come before the start.
struct sb_developer *sb_dev(struct sb *sb);

// ---- answers ----
void sb_dev_ok(struct sb_req *req, json_t *data); // takes data
void sb_dev_fail(struct sb_req *req, unsigned status, const char *code, const char *message);
void sb_dev_bad_params(struct sb_req *req, const char *message); // 400
// The comma list of the query's fields, each among allowed (ends with NULL). A new array, or NULL after it has
// answered.
json_t *sb_dev_fields(struct sb_req *req, const char *const *allowed);
// OAuth's flat error.
void sb_oauth_fail(struct sb_req *req, const char *error, const char *description);
// What the endpoints of OAuth ask of a form. The last two answer when they give false.
const char *sb_oauth_field(struct sb_req *req, const char *name);    // "" when absent
bool sb_oauth_present(struct sb_req *req, const char *const *names); // all of them; ends with NULL
bool sb_oauth_right_app(struct sb_req *req);                         // client key and secret
extern const char sb_developer_scopes[]; // all that the app was approved for, a comma list

bool sb_developer_admit(struct sb_req *req);
void sb_developer_refuse(struct sb_req *req, enum sb_refusal what, const char *detail);
void sb_developer_answer_code(struct sb_req *req, const char *code, const char *message);

// ---- knobs ----
bool sb_knob_set(struct sb *sb, const char *name, const char *value, char *why, size_t why_size);
json_t *sb_knobs_show(struct sb *sb);
void sb_knobs_default(struct sb_knobs *knobs);
bool sb_option_developer(struct sb *sb, const char *value);
void sb_control_developer(struct sb_req *req);

// ---- publishing ----
// What TikTok thinks of an upload plan: NULL, or the sentence of its refusal.
const char *sb_plan_refusal(int64_t size, int64_t chunk_size, int64_t count);
// "bytes FIRST-LAST/TOTAL", decimal, nothing else.
bool sb_content_range(const char *text, int64_t *first, int64_t *last, int64_t *total);

struct sb_publish *sb_publish_new(struct sb *sb, const char *prefix, const char *account);
struct sb_publish *sb_publish_find(struct sb *sb, const char *id);
struct sb_publish *sb_publish_by_upload(struct sb *sb, const char *upload_id, const char *token);
const char *sb_publish_status(struct sb *sb, struct sb_publish *p);
void sb_publish_settle(struct sb *sb); // what time has brought: public posts join the list
int64_t sb_publish_count(struct sb *sb, const char *account, bool inbox);
void sb_data_watch(struct sb *sb); // events of archives that have become ready
json_t *sb_publish_show(struct sb *sb);
void sb_publish_clear(struct sb *sb);

json_t *sb_video_new(struct sb *sb, const char *id, const char *title, int64_t create_time);
json_t *sb_privacy_options(struct sb *sb);

// ---- handlers ----
void sb_v2_token(struct sb_req *req);
void sb_v2_revoke(struct sb_req *req);
void sb_v2_user_info(struct sb_req *req);
void sb_v2_video_list(struct sb_req *req);
void sb_v2_video_query(struct sb_req *req);
void sb_v2_creator_info(struct sb_req *req);
void sb_v2_video_init(struct sb_req *req);
void sb_v2_inbox_init(struct sb_req *req);
void sb_v2_content_init(struct sb_req *req);
void sb_v2_status(struct sb_req *req);
void sb_v2_cancel(struct sb_req *req);
void sb_upload_put(struct sb_req *req);
extern const struct sb_sink sb_upload_sink;
extern const struct sb_family sb_family_developer;
extern const struct sb_module sb_module_upload, sb_module_developer, sb_module_qr, sb_module_phone,
    sb_module_research, sb_module_data;

#endif
