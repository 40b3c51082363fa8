// The inside of tiktok-sandbox: what its files share.
//
// The frame (sb_main, sb_http, sb_route, sb_fault, sb_log, sb_control) knows no endpoint. What TikTok does is in
// modules: each brings its routes, options and state. A connection has a thread of its own; request bodies are
// read without a lock, and handlers run one at a time with the state locked, so they never sleep.
#ifndef SANDBOX_H
#define SANDBOX_H

#include "build_config.h" // first: it chooses what the system headers offer

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct sb;
struct sb_req;
struct MHD_Connection;

// ---- parameters ----------------------------------------------------------------------------------------------

enum sb_type {
    SB_STR,  // min, max: characters
    SB_ID,   // a string of digits
    SB_INT,  // min, max: value
    SB_NUM,  // any number
    SB_BOOL, //
    SB_DATE, // YYYY-MM-DD
    SB_TIME, // YYYY-MM-DD HH:MM:SS
    SB_STRS, // array of strings; min, max: items
    SB_IDS,  // array of digit strings; min, max: items
    SB_NUMS, // array of numbers; min, max: items
    SB_OBJS, // array of objects; min, max: items
    SB_LIST, // array of anything; min, max: items
    SB_OBJ,  // an object
    SB_ANY,  // anything
    SB_FILE  // a file part of a multipart body
};

enum {
    SB_REQUIRED = 1,
    SB_UTF16 = 2 // min and max of a text are UTF-16 units
};

// One parameter of an endpoint. A table ends with a row without a name. min and max: 0 = no bound. The members of
// an object, or of the objects of an array, follow it, each with a dot more before its name; without members it
// may hold anything.
//
// when: the parameter is needed only if "other=A|B" (the other one has one of these values), "other?=A|B" (has one
// of them or is not given), "other" (is given) or "!other" (is not given). The other one is looked for beside the
// parameter, then in the objects around.
struct sb_rule {
    const char *name;
    enum sb_type type;
    unsigned flags;
    const char *choices; // "A|B|C", or NULL
    int64_t min, max;
    const char *when; // or NULL
};

// One member of an answer's data, for endpoints without state: a table as above, with dots.
struct sb_member {
    const char *name;
    enum sb_type type;
    const char *sample; // a value that is sometimes there, or NULL
};

// ---- routes --------------------------------------------------------------------------------------------------

typedef void sb_handler(struct sb_req *req);

enum sb_token_kind {
    SB_TOKEN_NONE,
    SB_TOKEN_ADS,      // header Access-Token, ads
    SB_TOKEN_BUSINESS, // header Access-Token, a TikTok account
    SB_TOKEN_EITHER,   // header Access-Token, one of those two
    SB_TOKEN_USER,     // Authorization: Bearer act.…
    SB_TOKEN_CLIENT    // Authorization: Bearer clt.…
};

enum sb_body { // what a route takes; may be combined
    SB_BODY_NONE = 0,
    SB_BODY_JSON = 1,
    SB_BODY_FORM = 2,      // application/x-www-form-urlencoded: texts in req->body
    SB_BODY_MULTIPART = 4, // texts in req->body, file parts in req->parts
    SB_BODY_RAW = 8,       // counted and digested, never kept
    SB_BODY_KEEP = 16      // with multipart: file parts up to 64 MiB are kept in memory
};

// For a SB_BODY_RAW route that must see the bytes themselves, as they come. When the connection breaks in the
// middle, the handler never runs and close() is called alone.
struct sb_sink {
    void *(*open)(struct sb_req *req); // before the first byte, state locked; may be NULL
    void (*bytes)(void *sink, const void *data,
                  size_t size); // state not locked; not called when open gave NULL
    void (*close)(void *sink);  // after the handler, or instead of it; state locked
};

struct sb_route {
    const char *method;
    const char *path;
    enum sb_token_kind token;
    unsigned body;
    sb_handler *handle;
    const struct sb_rule *rules;    // may be NULL
    const char *scope;              // what the token must be allowed to do, or NULL
    const char *limits;             // this endpoint's own limit for one token, "QPS/QPM" (0 = none), or NULL
    const struct sb_sink *sink;     // of a raw body, or NULL
    const struct sb_member *answer; // what sb_v13_plausible answers, or NULL
};

// What the frame or a fault asks a family to answer in its own words.
enum sb_refusal {
    SB_NOT_FOUND,     // no such path, or the wrong method
    SB_BAD_BODY,      // not JSON, not the content type that the endpoint takes; detail says what
    SB_TOO_LARGE,     // a JSON or form body beyond the bound
    SB_THROTTLED,     // the app's limit
    SB_TOKEN_EXPIRED, // the access token has expired
    SB_SERVER_ERROR
};

// All paths below one prefix that answer in the same manner.
struct sb_family {
    const char *name;
    const char *prefix;                // "/open_api/"
    bool (*admit)(struct sb_req *req); // token and parameters; has answered when it returns false
    void (*refuse)(struct sb_req *req, enum sb_refusal what, const char *detail);
    // Fault "code=N" or "code=word": an answer with this code in the family's envelope.
    void (*answer_code)(struct sb_req *req, const char *code, const char *message);
    // Fault "partial": turn this good answer into a partial success; NULL when the family knows none.
    void (*make_partial)(json_t *answer);
    const char *limits; // "QPS/QPM" of the app on the whole family, or NULL
};

// ---- modules -------------------------------------------------------------------------------------------------

struct sb_option {
    const char *name; // without the dashes
    const char *arg;  // "SECONDS", or NULL for a switch
    const char *help;
    bool (*set)(struct sb *sb, const char *value); // false: the value is wrong
};

struct sb_module {
    const char *name;
    const struct sb_family *family; // how its routes answer
    const struct sb_route *routes;
    const struct sb_option *options;
    bool (*start)(struct sb *sb);                   // first state and credentials; after the port is known
    void (*reset)(struct sb *sb);                   // back to the first state; credentials stay
    void (*stop)(struct sb *sb);                    // free everything
    void (*announce)(struct sb *sb, json_t *into);  // its group of the first line
    void (*configure)(struct sb *sb, json_t *into); // its group of tiktok.conf: plain strings, in order
    void (*state)(struct sb *sb, json_t *into);     // its part of GET /sandbox/state
    void (*clock_moved)(struct sb *sb);             // somebody moved the clock
};

extern const struct sb_module *const sb_modules[]; // ends with NULL; sb_modules.c

// ---- the server ----------------------------------------------------------------------------------------------

struct sb_ads;
struct sb_business;
struct sb_developer;
struct sb_creative;
struct sb_webhooks;

enum sb_rotation {
    SB_ROTATION_STRICT, // a refresh ends the previous refresh token at once
    SB_ROTATION_GRACE   // the previous refresh token goes on for a minute
};

// What the consent pages do.
enum sb_consent { SB_CONSENT_ASK, SB_CONSENT_ALLOW, SB_CONSENT_DENY };

// Settings that more than one file looks at. Set before the start, then constant.
struct sb_settings {
    unsigned port;        // 0: the system picks one
    int64_t token_life;   // seconds, of business and developer access tokens; 0: as each API has it
    int64_t refresh_life; // seconds; 0: as each API has it
    int64_t code_life;    // seconds, of every authorisation code; 0: as each API has it
    int64_t chunk_size;   // of the chunked ads upload
    int64_t ready_ms;     // until an uploaded video can be used, a task is done, a post is published
    enum sb_rotation rotation;
    enum sb_consent consent;
    bool limits;  // rate limits of the basic level
    bool lenient; // parameters that nobody knows are let pass and noted
    int64_t rows; // of lists in pages that keep no state
};

struct sb {
    struct sb_settings set;
    char base_url[64]; // http://127.0.0.1:PORT, without a slash at the end
    bool tls;
    char ca_file[512]; // with TLS
    struct sb_ads *ads;
    struct sb_business *business;
    struct sb_developer *developer;
    struct sb_creative *creative;
    struct sb_webhooks *webhooks;
    json_t *tickets;        // of the browser pages' forms, sb_pages.c
    struct sb_oauth *oauth; // codes and grants, sb_oauth.c
    struct sb_frame *frame; // the frame's own: locks, faults, log, clock
};

int64_t sb_now(struct sb *sb);    // seconds; the control endpoint moves it
int64_t sb_now_ms(struct sb *sb); // milliseconds

// A new id of 19 digits; they grow in order and are the same in every run.
void sb_new_id(struct sb *sb, char out[24]);
// n unguessable letters and digits after the prefix; out holds strlen(prefix) + n + 1.
void sb_secret(char *out, const char *prefix, size_t n);
// "2026-11-23 15:04:05" (blank = true) or "2026-11-23T15:04:05Z", UTC.
void sb_time_text(int64_t seconds, bool blank, char out[32]);

// ---- one request ---------------------------------------------------------------------------------------------

// A file part of a multipart body. Its bytes are not kept but for the first few, unless the route keeps files.
struct sb_part {
    struct sb_part *next;
    char *name, *filename, *content_type;
    uint64_t size;
    char md5[33];
    unsigned char head[64];
    size_t head_len;
    unsigned char *data; // all of it, only with SB_BODY_KEEP
    size_t room;
};

struct sb_req {
    struct sb *sb;
    struct MHD_Connection *connection;
    const struct sb_route *route; // NULL: unknown path or method
    const struct sb_family *family;
    const char *method, *path;
    const char *raw_query; // as it came, "" when there is none
    json_t *query;         // object of strings, decoded; never NULL
    json_t *body;          // the JSON body, or the texts of a form; NULL when there is none
    bool body_is_text;     // body holds the texts of a form: their types are still to be found
    const char *body_text; // a JSON body as it came, or NULL
    json_t *args;          // after admit: parameters with their types, from query or body; never NULL
    json_t *unknown;       // after admit: names of parameters that nobody knows, or NULL
    struct sb_part *parts;
    uint64_t body_size;
    char body_md5[33]; // of a raw body
    unsigned char body_head[64];
    size_t body_head_len;
    void *sink;             // what the route's sink opened; NULL when there is none
    struct sb_grant *grant; // after admit: the grant of the token
    char request_id[40];
    struct sb_exchange *own; // the frame's
};

const char *sb_header(struct sb_req *req, const char *name); // NULL when absent
const char *sb_query(struct sb_req *req, const char *name);  // NULL when absent
const struct sb_part *sb_part(struct sb_req *req, const char *name);
const char *sb_str(struct sb_req *req, const char *name, const char *otherwise); // of args
int64_t sb_int(struct sb_req *req, const char *name, int64_t otherwise);         // of args
bool sb_true(struct sb_req *req, const char *name);                              // of args
json_t *sb_arg(struct sb_req *req, const char *name);                            // of args; borrowed or NULL

// Answers. The last one given counts. body is taken over.
void sb_answer_json(struct sb_req *req, unsigned status, json_t *body);
void sb_answer_text(struct sb_req *req, unsigned status, const char *type, const char *text);
// Bytes of any kind; they are freed here.
void sb_answer_bytes(struct sb_req *req, const char *type, void *bytes, size_t size);
void sb_answer_header(struct sb_req *req, const char *name, const char *value);
void sb_answer_redirect(struct sb_req *req, const char *url); // 302
json_t *sb_answered(struct sb_req *req); // the JSON given so far; borrowed, NULL when there is none
// A long answer made piece by piece: write is called with rising n until it gives NULL; texts are freed.
typedef char *sb_piece(void *cls, size_t n);
void sb_answer_pieces(struct sb_req *req, const char *type, sb_piece *piece, void *cls, void (*drop)(void *));

// Check source (query texts when from_text, else JSON values) by the rules and put typed values into args. Names
// that no rule has are added to unknown, with the objects they are in; NULL: nobody asks.
// False: why says what is wrong, naming the parameter.
bool sb_check(const struct sb_rule *rules, const json_t *source, bool from_text, const struct sb_part *parts,
              json_t *args, json_t *unknown, char *why, size_t why_size);

// ---- authorisation codes and tokens (sb_oauth.c) -------------------------------------------------------------

enum sb_kind { SB_ADS, SB_BUSINESS, SB_DEVELOPER };

enum sb_verdict { SB_OK, SB_UNKNOWN, SB_USED, SB_EXPIRED, SB_REVOKED };

struct sb_code {
    struct sb_code *next;
    enum sb_kind kind;
    char code[80];
    char account[256];      // open_id; of ads the chosen advertiser ids, comma list, empty: all
    char scope[512];        // comma list
    char redirect_uri[512]; // must be given again
    char challenge[80];     // PKCE, hex; empty: none
    int64_t ends;
    bool used;
};

struct sb_grant {
    struct sb_grant *next;
    enum sb_kind kind;
    bool client; // a client token (clt.…)
    char access[80], refresh[80];
    char previous[80];        // the refresh token before the last rotation
    char previous_access[80]; // still good until it ends, as at TikTok
    int64_t previous_access_ends;
    char account[256];
    char scope[512];
    int64_t access_ends, refresh_ends; // 0: never
    int64_t rotated;                   // when previous was replaced
    bool revoked;
};

struct sb_code *sb_code_new(struct sb *sb, enum sb_kind kind, const char *account, const char *scope,
                            const char *redirect_uri, const char *challenge);
// Finds and spends a code. The code is given also with SB_USED and SB_EXPIRED.
enum sb_verdict sb_code_spend(struct sb *sb, enum sb_kind kind, const char *text, struct sb_code **out);
// A new grant with fresh tokens; ads tokens never end and have no refresh token.
struct sb_grant *sb_grant_new(struct sb *sb, enum sb_kind kind, const char *account, const char *scope,
                              bool client);
enum sb_verdict sb_grant_by_access(struct sb *sb, enum sb_kind kind, const char *token,
                                   struct sb_grant **out);
// Finds by refresh token, gives it new tokens by the rotation setting.
enum sb_verdict sb_grant_refresh(struct sb *sb, enum sb_kind kind, const char *token, struct sb_grant **out);
bool sb_has_scope(const char *list, const char *scope); // in a comma list

// Lower-case hex digests. out: 33 and 65 bytes.
void sb_md5_hex(const void *data, size_t size, char out[33]);
void sb_sha256_hex(const void *data, size_t size, char out[65]);
void sb_hex(const unsigned char *bytes, size_t size, char *out); // out: 2 * size + 1

// Length in UTF-16 units, as captions are counted.
size_t sb_utf16_length(const char *text);

// Constant-time comparison of two texts.
bool sb_same_secret(const char *a, const char *b);

// The ad accounts that a person at the consent page can choose among: [{"advertiser_id", "advertiser_name"}].
// A new reference. The chosen ids travel in sb_code.account as a comma list; empty means all of them. (sb_ads.c)
json_t *sb_ads_accounts(struct sb *sb);
// The open_id of the business API's TikTok account.
#define SB_BUSINESS_OPEN_ID "-000sandboxBusinessAccount-1"

// The redirect address of the announcement: base_url + "/sandbox/callback". More are registered with --redirect-uri.
const char *sb_redirect_uri(struct sb *sb, enum sb_kind kind);
// Exactly a registered one; a registered "http://127.0.0.1:*/callback/" stands for every port.
bool sb_redirect_known(struct sb *sb, const char *uri);
// The app's id (client key) and secret. Business shares the ads app.
const char *sb_app_id(struct sb *sb, enum sb_kind kind);
const char *sb_app_secret(struct sb *sb, enum sb_kind kind);

#endif
