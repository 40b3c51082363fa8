/* <tiktok/provider.h>: what a provider module of libtiktok needs. The numbered contract is tiktok-provider(7).
 *
 * A provider is a shared object with one exported symbol, tt_provider_<id>(), which returns a static const
 * struct tt_provider: mostly tables. The core reads the tables, checks parameters, builds and sends requests,
 * judges answers. Only what no table can say (a flow of several requests) is code, and that code asks the core
 * for everything through struct tt_host. Compiles as C11 and C++17.
 *
 * Growth. Members are only added at the end of a struct; a zero member means "as before this member existed".
 *  - Structs that are passed one at a time begin with struct tt_abi (size, major, minor).
 *  - Rows of static tables carry no header: the module states once, in struct tt_layout, how large each kind of
 *    row was in the header it was compiled with. The core steps through its tables with that stride.
 * Flags: an unknown bit of the low half is ignored; an unknown bit of the high half, an unknown type or an unknown
 * "@source" refuses what carries it with a sentence. Members named reserved are zero. No struct has hidden padding. Texts named ..._paths, choices, when, hosts hold alternatives
 * with '|' between them: one pointer, one relocation, readable in the source.
 */
#ifndef TIKTOK_PROVIDER_H
#define TIKTOK_PROVIDER_H
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

#define TT_ABI_MAJOR 1 /* another major is refused */
#define TT_ABI_MINOR 0 /* grows with the members at the ends of the structs */
#ifndef TT_ABI_NEEDS_MINOR
#define TT_ABI_NEEDS_MINOR 0 /* the oldest core minor this module can live with */
#endif

/* First member of every struct that crosses the border alone: how large it is at the side whose memory it lies in. Whoever
 * reads or fills it goes no further. A struct that the core is to fill (tt_fault, tt_source) must carry it, too. */
struct tt_abi {
    uint32_t size;
    uint16_t major, minor;
};
#define TT_ABI_OF(type)                                                                                      \
    {                                                                                                        \
        (uint32_t)sizeof(type), TT_ABI_MAJOR, TT_ABI_MINOR                                                   \
    }

/* Handles, by value: index and generation. A stale one is recognised and never followed. */
typedef struct {
    uint64_t h;
} tt_callref; /* one run of one flow */
typedef struct {
    uint64_t h;
} tt_op; /* one pending step of it */
typedef struct {
    uint64_t h;
} tt_answer; /* what a service answered; lives until the callback that brought it returns */

struct tt_self; /* the provider as the core knows it */

/* Bytes that are not terminated and not owned. Never grows. */
struct tt_span {
    const char *p;
    uint64_t n;
};

/* ---------------------------------------------------------------------------------------------- parameters */

enum { TT_STRING = 1, TT_INTEGER, TT_NUMBER, TT_BOOLEAN, TT_OBJECT, TT_ARRAY, TT_MAP, TT_FILE, TT_ANY };
enum { TT_IN_QUERY = 1, TT_IN_BODY, TT_IN_PATH, TT_IN_HEADER, TT_IN_NOWHERE };
/* How a list or object travels outside a JSON body: JSON text | comma list | name=a&name=b. */
enum { TT_AS_JSON = 0, TT_AS_COMMA, TT_AS_REPEAT };
/* What min_len and max_len count. */
enum { TT_LEN_CHARS = 0, TT_LEN_UTF16, TT_LEN_BYTES };
enum {
    TT_F_NONE = 0,
    TT_F_DATE,     /* 2026-01-31 */
    TT_F_DATETIME, /* 2026-01-31 23:59:59 */
    TT_F_RFC3339,
    TT_F_EPOCH_S,
    TT_F_EPOCH_MS,
    TT_F_DIGITS, /* an id: decimal digits only */
    TT_F_URL,
    TT_F_HEX,
    TT_F_JSON_TEXT /* a string that holds JSON */
};

#define TT_P_REQUIRED   0x0001u /* always; inside an object: whenever that object is given */
#define TT_P_DISPUTED   0x0002u /* with REQUIRED: sources differ, so missing is a warning and not a refusal */
#define TT_P_CLOSED     0x0004u /* choices is the whole list; otherwise an unknown value is a warning */
#define TT_P_SECRET     0x0008u /* masked everywhere, refused in argv */
#define TT_P_MIN        0x0010u /* rule->min holds */
#define TT_P_MAX        0x0020u /* rule->max holds */
#define TT_P_IDEMPOTENT 0x0040u /* the service drops repeats of one value within endpoint.window_s */
#define TT_P_ACCOUNT    0x0080u /* names the account: selects the token whose account id equals it */
#define TT_P_DEPRECATED 0x0100u
#define TT_P_URL_SECRET 0x0200u /* a URL that is itself a credential */

/* What holds for a parameter's value. Rows are shared by many parameters. */
struct tt_rule {
    const char *choices; /* "A|B|C" */
    /* Required when: "field" given, "!field" not given, "field=A|B" (a text, or the JSON text: "flag=false");
     * '&' is and, ';' is or. A field is looked up in the nearest enclosing object, then outwards. A leading '?'
     * cannot be checked from this request and is shown as a hint only. */
    const char *when;
    const char *unless;  /* forbidden together with; same grammar */
    const char *assumed; /* the service's own default, as JSON text: documentation, never sent */
    /* What the core sends when the caller gives nothing: "=JSON text", "@setting:app_id", "@token:account",
     * "@md5:video_file", "@size:file", "@basename:file", "@unique" (64-bit integer as text), "@random" (32 hex
     * digits), "@pkce" (challenge of a fresh verifier), "@now_ms". Nothing is ever filled by its name, nor where
     * 'when' is false or 'unless' holds. */
    const char *fill;
    double min, max;               /* TT_P_MIN, TT_P_MAX say which hold */
    uint32_t min_len, max_len;     /* of a string, or of the strings of an array; 0 = none */
    uint32_t min_items, max_items; /* of an array; 0 = none */
    uint8_t unit, format, reserved[6];
};
#define TT_RULE(...) (&(const struct tt_rule){__VA_ARGS__}) /* C only; C++ names its rules */

struct tt_param {
    const char *name;              /* on the wire; TT_IN_PATH: the {word} in the path */
    const char *doc;               /* one sentence; NULL where the name says it all */
    const struct tt_rule *rule;    /* NULL: none */
    const struct tt_param *fields; /* members of an object, of an array's objects, of a map's values */
    uint32_t flags;                /* TT_P_* */
    uint16_t n_fields;
    uint8_t type, items, in, style, reserved[6]; /* items: of an array or map */
};

/* A documented member of the answer: drives tables, completion of --fields, redaction, the reference. */
struct tt_field {
    const char *name, *doc, *choices;
    const struct tt_field *fields;
    uint32_t flags; /* TT_P_SECRET, TT_P_URL_SECRET, TT_P_ACCOUNT */
    uint16_t n_fields;
    uint8_t type, items;
};

/* ----------------------------------------------------------------------------------------------- endpoints */

/* Allowed calls; several rows may apply at once. */
struct tt_limit {
    const char *level; /* "basic", "advanced", ...; NULL: every access level */
    const char *per;   /* NULL: the app; "token"; or a parameter's name */
    uint32_t count, seconds;
};

enum { TT_PAGE_NUMBER = 1, TT_PAGE_CURSOR };
struct tt_paging {
    const char *next, *size; /* request parameters: "page","page_size" | "cursor","max_count" */
    const char *from_paths;  /* where the answer's data holds the next cursor */
    const char *more_paths;  /* "has_more" (boolean), or the number of pages: "page_info.total_page" */
    const char *carry;       /* members of the answer to send again: "search_id" */
    uint32_t size_max;       /* what a run over all pages asks for */
    uint8_t kind;            /* TT_PAGE_* */
    uint8_t may_stay; /* the cursor names a search that the service itself goes on with: it need not change */
    uint8_t reserved[2];
};

/* What a code of the service means for the caller. */
enum {
    TT_CLASS_OK = 0,
    TT_CLASS_PARTIAL, /* data is valid and some items failed */
    TT_CLASS_CALLER,  /* the request is at fault; do not repeat */
    TT_CLASS_EXPIRED, /* token expired: refresh once, repeat once */
    TT_CLASS_REAUTH,  /* sign in again */
    TT_CLASS_LIMIT,   /* throttled */
    TT_CLASS_WAIT,    /* not ready yet: ask again later */
    TT_CLASS_SERVER,  /* the service's fault */
    TT_CLASS_REFUSED  /* policy or permission: repeating does not help */
};
#define TT_C_NOT_DONE 0x0001u /* refused before doing anything: any method may be repeated */
#define TT_C_ENDPOINT                                                                                        \
    0x0002u /* TT_CLASS_LIMIT: of this endpoint (its narrowest limit), not of all that the app does */

struct tt_code {
    const char *code; /* may end in '*'; "" with http: by the status alone */
    const char *text; /* what it means and what to do, in our words */
    uint32_t pause_s; /* wait this long before the next try; 0: back off */
    uint16_t http;    /* 0: any status */
    uint8_t klass, flags;
};

/* How an answer is judged. Paths are dotted; "" is the whole document. */
struct tt_envelope {
    const char *code_paths;    /* "code" | "error.code" | "error" */
    const char *ok;            /* "0" | "ok"; NULL: ok when the member is missing or empty */
    const char *message_paths; /* "message" | "error.message|error_description" */
    const char *request_paths; /* "request_id" | "error.log_id|error.logid|log_id" */
    const char *data_path;     /* "data"; "" = the document itself */
    const char *needs_paths;   /* a success must hold one of these: "access_token" */
    uint8_t empty_is_ok;       /* an empty body with a 2xx status is a success */
    uint8_t status_decides;    /* the body is not JSON; 2xx is a success */
    uint8_t reserved[6];
};

enum { TT_BODY_NONE = 0, TT_BODY_JSON = 1, TT_BODY_MULTIPART = 2, TT_BODY_FORM = 4 }; /* bits */
/* Effect: none | repeating changes nothing | each repeat makes another. */
enum { TT_READ = 0, TT_SAME = 1, TT_NEW = 2 };
/* BYTES: a JSON answer is judged, anything else is the result. URL: never sent; the URL is the result. */
enum { TT_GIVES_ENVELOPE = 0, TT_GIVES_BYTES = 1, TT_GIVES_URL = 2 };
#define TT_E_DEPRECATED  0x0001u
#define TT_E_UNCONFIRMED 0x0002u /* known from one source only */
#define TT_E_SPENDS      0x0004u /* costs money: asks first where confirm is set */
#define TT_E_DELETES     0x0008u
#define TT_E_IN_TEST     0x0010u /* the service's own test host has it */
#define TT_E_STREAM      0x0020u /* the answer may be huge: it needs a sink */
#define TT_E_OWN_LIMITS  0x0040u /* its limits stand in place of the service's, not beside them */

struct tt_endpoint {
    const char *method, *path;  /* "POST", "/open_api/v1.3/.../" with {words} */
    const char *service;        /* id of a service of this provider */
    const char *tokens;         /* kinds that fit: "ads" | "user|client"; NULL: none */
    const char *rows;           /* the list inside data; "": data is the list; NULL: none */
    const char *scope, *source; /* permission; documentation page */
    const struct tt_paging *paging;
    const struct tt_envelope *envelope; /* NULL: the service's */
    const struct tt_limit *limits;
    const struct tt_code *codes; /* looked at before the service's */
    uint32_t window_s;           /* of the idempotency parameter */
    uint32_t flags;              /* TT_E_* */
    uint16_t n_limits, n_codes;
    /* several bodies: MULTIPART when a file is given, else body_first (0: JSON) */
    uint8_t bodies, body_first, effect, gives;
};

/* ------------------------------------------------------------------------------------- services and tokens */

struct tt_service {
    const char *id, *base_url;
    const char *setting;      /* configuration key that replaces base_url */
    const char *test_url;     /* the service's own test host */
    const char *limit_group;  /* counters shared with other services and providers */
    const char *app_setting;  /* which setting names the app in the counters: "app_id" */
    const char *headers;      /* sent always: "A: b\nC: d" */
    const char *hosts;        /* other hosts that URLs out of answers may name: "*.tiktokapis.com" */
    const char *log_headers;  /* support id when the body has none: "X-Tt-Logid" */
    const char *warn_headers; /* their text becomes a warning of the result */
    const struct tt_envelope *envelope;
    const struct tt_code *codes;
    const struct tt_limit *limits;
    uint16_t n_codes, n_limits, flags, reserved;
};

enum { TT_PKCE_NONE = 0, TT_PKCE_S256, TT_PKCE_S256_HEX };
/* With exchange, but neither code nor refresh, it is the app's own token: the core fetches it when it is wanted. */
struct tt_token_kind {
    const char *id;     /* "ads", "account", "user", "client" */
    const char *header; /* "Access-Token: %s" | "Authorization: Bearer %s" */
    /* Actions of this provider, or aliases; NULL: none. */
    const char *authorize, *exchange, *refresh, *revoke;
    const char *code, *refresh_param; /* their parameters: "auth_code", "refresh_token" */
    /* Where their data holds these. */
    const char *access_path, *refresh_path, *expires_path, *refresh_expires_path, *scope_path;
    const char *account_paths;
    const char *scope_separator;
    uint32_t early_s; /* refresh this long before expiry */
    uint8_t pkce, reserved[3];
    const char *setting; /* configuration key that holds such a token: "access_token" */
};

/* ------------------------------------------------------------------------------------------------- actions */

/* Another name with its own defaults. tt_handle() applies it, tt_call() does not. */
struct tt_alias {
    const char *name;
    const char *renames; /* "page_id=business_id post_ids=filters.video_ids"; "x=" drops x */
    const char *fills;   /* JSON object text: {"upload_type":"UPLOAD_BY_URL"} */
};

struct tt_host;
typedef int32_t tt_start_fn(const struct tt_host *, tt_callref, void *state);
typedef void tt_cancel_fn(const struct tt_host *, tt_callref, void *state);

struct tt_action {
    const char *name;    /* "ads.file.video.ad.upload": the first label is the provider's id */
    const char *summary; /* one sentence */
    const char *group;   /* family, for listings */
    const char *doc;     /* longer text or NULL */
    const struct tt_param *params;
    const struct tt_field *result; /* members of data */
    const struct tt_alias *aliases;
    const struct tt_endpoint *endpoint; /* declarative, or */
    tt_start_fn *start;                 /* a flow */
    tt_cancel_fn *cancel;               /* optional; called after the pending steps were cancelled */
    uint16_t n_params, n_result, n_aliases;
    uint16_t flags; /* TT_A_* */
    /* What a flow does, as an endpoint says of itself: TT_E_*, and TT_READ, TT_SAME or TT_NEW. */
    uint32_t effect_flags;
    uint8_t effect, reserved[3];
};
/* A flow that sends nothing: allowed in read-only mode, no transport is mapped. */
#define TT_A_OFFLINE 0x0001u
/* A flow that gives rows by host->row() and rows(): they go to the host's sink, or are the member "list" of the data. */
#define TT_A_ROWS 0x0002u

/* ------------------------------------------------------------------------------------------------ provider */

enum {
    TT_ROW_ACTION,
    TT_ROW_PARAM,
    TT_ROW_RULE,
    TT_ROW_FIELD,
    TT_ROW_ENDPOINT,
    TT_ROW_PAGING,
    TT_ROW_ENVELOPE,
    TT_ROW_CODE,
    TT_ROW_LIMIT,
    TT_ROW_SERVICE,
    TT_ROW_TOKEN,
    TT_ROW_ALIAS,
    TT_ROW_SETTING,
    TT_ROW_PART, /* of tt_http.parts */
    TT_ROWS
};
struct tt_layout {
    uint16_t n;
    uint16_t size[TT_ROWS]; /* read only through n */
};
/* A configuration key of this provider: config check, sample file and completion come from it. */
struct tt_setting {
    const char *key, *doc, *assumed;
    uint32_t flags; /* TT_P_SECRET */
    uint8_t type, reserved[3];
};

struct tt_provider {
    struct tt_abi abi;
    uint16_t needs_minor, reserved0;
    uint32_t flags;
    const struct tt_layout *layout;
    json_t *(*jansson)(const json_t *,
                       const char *); /* = json_object_get: two copies of jansson cannot meet */
    const char *id, *version, *summary, *license, *url;
    const struct tt_action *actions;
    uint32_t n_actions, n_services;
    const struct tt_service *services;
    const struct tt_token_kind *tokens;
    const struct tt_setting *settings;
    uint32_t n_tokens, n_settings;
    /* Optional. init: 0 or a negative TT_RC_*; may register more actions and log; does no I/O. */
    int32_t (*init)(struct tt_self *, const struct tt_host *, void **state);
    void (*shutdown)(void *state); /* once, after the last call, if init returned 0 */
    int32_t (*reconfigure)(void *state);
    const char *webhook_secret; /* setting that signs webhooks: "client_secret"; NULL: there are none */
};
#define TT_PROVIDER_LAYOUT                                                                                   \
    {                                                                                                        \
        TT_ROWS,                                                                                             \
        {                                                                                                    \
            sizeof(struct tt_action), sizeof(struct tt_param), sizeof(struct tt_rule),                       \
                sizeof(struct tt_field), sizeof(struct tt_endpoint), sizeof(struct tt_paging),               \
                sizeof(struct tt_envelope), sizeof(struct tt_code), sizeof(struct tt_limit),                 \
                sizeof(struct tt_service), sizeof(struct tt_token_kind), sizeof(struct tt_alias),            \
                sizeof(struct tt_setting), sizeof(struct tt_part)                                            \
        }                                                                                                    \
    }
/* Row i of a table whose rows are n bytes long. */
#define TT_ROW(type, table, i, n)                                                                            \
    ((const struct type *)(const void *)((const char *)(table) + (size_t)(i) * (size_t)(n)))
#define TT_PROVIDER_ABI TT_ABI_OF(struct tt_provider)
typedef const struct tt_provider *tt_provider_fn(void);
#if defined(__GNUC__)
#define TT_EXPORT __attribute__((visibility("default")))
#else
#define TT_EXPORT
#endif
#ifdef __cplusplus
#define TT_EXTERN_C extern "C"
#else
#define TT_EXTERN_C
#endif
/* The first members of a descriptor, which are the same for everybody (C; C++ writes them out). */
#define TT_PROVIDER_HEAD                                                                                     \
    .abi = TT_PROVIDER_ABI, .needs_minor = TT_ABI_NEEDS_MINOR,                                               \
    .layout = &(const struct tt_layout)TT_PROVIDER_LAYOUT, .jansson = json_object_get
/* The exported function of a module: TT_PROVIDER_ENTRY(hello, provider); */
#define TT_PROVIDER_ENTRY(name, descriptor)                                                                  \
    TT_EXTERN_C TT_EXPORT const struct tt_provider *tt_provider_##name(void);                                \
    const struct tt_provider *tt_provider_##name(void)                                                       \
    {                                                                                                        \
        return &(descriptor);                                                                                \
    }                                                                                                        \
    TT_EXTERN_C const struct tt_provider *tt_provider_##name(void)

/* ------------------------------------------------------------------------------ what a flow asks of the core */

/* What host functions return and what callbacks get. */
enum {
    TT_RC_OK = 0,
    TT_RC_STALE = -1, /* the handle's call or step is over */
    TT_RC_USAGE = -2, /* the arguments break the contract; the log says how */
    TT_RC_NOMEM = -3,
    TT_RC_CANCELED = -4,
    TT_RC_FAILED = -5 /* the step failed: fault() says why */
};

enum { TT_SRC_NONE = 0, TT_SRC_BYTES, TT_SRC_JSON, TT_SRC_FILE, TT_SRC_URL, TT_SRC_OPENED };
/* Where a body's bytes come from. FILE and URL by path_or_url; OPENED: what source_open() gave, any range of it. */
struct tt_source {
    struct tt_abi abi;
    uint32_t kind, flags;
    const void *bytes;
    uint64_t offset, length; /* length 0 with FILE or OPENED: to the end */
    const char *path_or_url;
    json_t *json;
    uint64_t opened; /* set by source_open() */
};
/* A row: tt_layout states its length. */
struct tt_part {
    const char *name, *filename, *type;
    const struct tt_source *source;
};
/* Never grows. */
struct tt_pair {
    const char *name, *value;
};
#define TT_HTTP_REPEATABLE 0x01u /* the core may send it again by itself */
#define TT_HTTP_NO_TOKEN   0x02u
#define TT_HTTP_RAW        0x04u /* no envelope: every status reaches the callback with rc 0 */
struct tt_http {
    struct tt_abi abi;
    const char *service, *method, *path,
        *url;          /* path below the service, or a url checked against its hosts */
    const char *token; /* kind; NULL: none */
    const struct tt_pair *query, *headers;
    const struct tt_part *parts;
    const struct tt_source *body;
    uint16_t n_query, n_headers, n_parts;
    uint16_t flags;
    uint32_t stall_s; /* give up when nothing moves for so long; 0: the configuration's */
    uint32_t reserved;
};

/* rc: TT_RC_OK judged a success; TT_RC_FAILED: fault(answer) says why; TT_RC_CANCELED: no answer. */
typedef void tt_answer_fn(tt_callref, tt_answer, int32_t rc, void *user);
/* A piece of an answer, as it comes. Not 0: enough, the answer is given up. Never ends the call itself. */
typedef int32_t tt_piece_fn(tt_callref, const void *bytes, uint64_t n, void *user);
typedef void tt_done_op_fn(tt_callref, int32_t rc, void *user);
typedef int32_t tt_work_fn(void *user); /* on a worker thread: no host functions there */

/* Kinds of failure; the numbers are those of the host's TT_E... statuses. */
enum {
    TT_FAULT_PARTIAL = 1,
    TT_FAULT_REMOTE,
    TT_FAULT_USAGE,
    TT_FAULT_CONFIG,
    TT_FAULT_AUTH,
    TT_FAULT_NETWORK,
    TT_FAULT_LIMIT,
    TT_FAULT_UNKNOWN,
    TT_FAULT_CANCELED,
    TT_FAULT_NOMEMORY,
    TT_FAULT_PROVIDER
};
#define TT_FAULT_RETRYABLE 0x01u
struct tt_fault {
    struct tt_abi abi;
    int32_t kind, http;
    const char *code, *message, *hint, *param;
    uint32_t retry_after_s, flags;
};

/* All functions: loop thread only (work functions run elsewhere and call none of these). Strings given to the core
 * are borrowed for the call and copied; strings given to the provider live until its callback returns. */
struct tt_host {
    struct tt_abi abi;
    uint32_t core_version, reserved; /* 0x010200 is 1.2.0 */

    /* ---- provider */
    /* In init only: actions beyond the static table. The rows must live as long as the module. */
    int32_t (*register_actions)(struct tt_self *, const struct tt_action *, uint32_t n);
    void (*log)(struct tt_self *, int32_t level, const char *text); /* 1 error, 2 warning, 3 info, 4 debug */
    /* A configuration key of this provider, secrets resolved. NULL: not set. Lives until reconfigure. */
    const char *(*setting)(struct tt_self *, const char *key);

    /* ---- a call's memory and input */
    void *(*alloc)(tt_callref, uint64_t bytes); /* zeroed, freed with the call; NULL: no memory */
    json_t *(*params)(tt_callref);              /* borrowed, validated, read only */
    uint64_t (*now_ms)(void);                   /* Unix milliseconds; tests move this clock */
    int32_t (*random)(void *to, uint64_t bytes);

    /* ---- steps: each calls back exactly once, later, on the loop thread, also when cancelled */
    /* Another action of this provider: checks, tokens, retries and judging included. params is stolen, always. NULL: TT_RC_NOMEM. */
    int32_t (*invoke)(tt_callref, const char *action, json_t *params, tt_answer_fn *, void *user, tt_op *);
    int32_t (*http)(tt_callref, const struct tt_http *, tt_answer_fn *, void *user, tt_op *);
    int32_t (*timer)(tt_callref, uint64_t ms, tt_done_op_fn *, void *user, tt_op *);
    int32_t (*work)(tt_callref, tt_work_fn *, tt_done_op_fn *, void *user, tt_op *);
    /* name: "md5" | "sha256". hex_out lives in memory of the call; room includes the final NUL. */
    int32_t (*digest)(tt_callref, const char *name, const struct tt_source *, char *hex_out, uint64_t room,
                      tt_done_op_fn *, void *user, tt_op *);
    void (*cancel)(tt_callref, tt_op);

    /* ---- answers: bytes first; spans live as long as the answer */
    int32_t (*status)(tt_answer);
    int32_t (*header)(tt_answer, const char *name, struct tt_span *);
    int32_t (*data)(tt_answer, struct tt_span *);
    /* One member of data by dotted path, decoded and terminated. Its length, -1: absent; >= room: cut. */
    int32_t (*text)(tt_answer, const char *path, char *out, uint64_t room);
    json_t *(*tree)(tt_answer); /* data as a new reference; NULL: not JSON, or no memory */
    int32_t (*fault)(tt_answer, struct tt_fault *); /* its abi is filled by the caller */

    /* ---- files and URLs as sources: size, change detection, back-pressure. out lives in the call's memory, and its abi
     * is filled by the caller. */
    int32_t (*source_open)(tt_callref, const char *path_or_url, struct tt_source *out, tt_done_op_fn *,
                           void *user, tt_op *);

    /* ---- a flow that must survive its process */
    int32_t (*checkpoint)(tt_callref, json_t *state); /* on disk when it returns; state is stolen */
    json_t *(*resumed)(tt_callref);                   /* new reference or NULL */

    /* ---- the end: exactly one of the last four per call; a second one is a logged no-op */
    void (*progress)(tt_callref, uint64_t done, uint64_t total, const char *phase);
    void (*warn)(tt_callref, const char *text);
    void (*succeed)(tt_callref, json_t *data);     /* stolen; NULL: there was no memory to build it */
    void (*succeed_answer)(tt_callref, tt_answer); /* passes bytes on, builds no tree */
    void (*fail)(tt_callref, const struct tt_fault *);
    void (*fail_answer)(tt_callref, tt_answer); /* passes on what the service said */

    /* ---- small crypto on bytes in memory; no network is touched, no transport mapped */
    int32_t (*hmac_sha256)(const void *key, uint64_t key_n, const void *text, uint64_t n, char hex_out[65]);
    int64_t (*base64)(const void *bytes, uint64_t n, char *out, uint64_t room); /* standard, padded; length */
    int64_t (*unbase64)(const char *text, uint64_t n, void *out, uint64_t room); /* strict; -1: not base64 */
    int32_t (*same_bytes)(const void *, const void *, uint64_t n);               /* 1 equal; constant time */
    /* Why the last step of this call failed when it has no answer (source_open, digest, http before sending). */
    int32_t (*step_fault)(tt_callref, struct tt_fault *);

    /* ---- rows, and answers of any length */
    /* invoke() of an action that gives bytes: a success that is no JSON goes to the piece function instead of the answer.
     * What was handed on is never asked for again by the core: a broken answer fails. */
    int32_t (*invoke_stream)(tt_callref, const char *action, json_t *params, tt_piece_fn *, tt_answer_fn *,
                             void *user, tt_op *);
    /* With TT_A_ROWS: the elements of the list at a path inside the answer's data (*n: how many), or one row as JSON
     * text. 0; 1: the host has enough, so end with succeed() soon; negative TT_RC_*. */
    int32_t (*rows)(tt_callref, tt_answer, const char *path, uint64_t *n);
    int32_t (*row)(tt_callref, const char *json, uint64_t n);

    /* ---- what init got, for a flow: for log() and setting(). NULL: the call is over. */
    struct tt_self *(*self)(tt_callref);
    /* A value as JSON text in the call's memory, every number as short as reads back equal. NULL: no memory. */
    const char *(*json)(tt_callref, const json_t *value);
};
/* Does the other side know this function? For what is newer than the oldest core that a module can live with. */
#define TT_HAS(p, type, member)                                                                              \
    ((p)->abi.size >= offsetof(type, member) + sizeof((p)->member) && (p)->member != NULL)
#ifdef __cplusplus
}
#endif
#endif
