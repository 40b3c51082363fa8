/* <tiktok/tiktok.h>: calling TikTok from a program.
 *
 *     tt_result *why = NULL;
 *     tt_context *tt = tt_open(NULL, &why);
 *     tt_result *r = tt_call_text(tt, "ads.advertiser.info", "{\"advertiser_ids\":[\"7\"]}", NULL);
 *     if (tt_result_status(r) != TT_OK) fprintf(stderr, "%s\n", tt_result_message(r));
 *     tt_result_unref(r);
 *     tt_close(tt);
 *
 * Every struct that a host fills begins with its size (use TT_..._INIT); everything the library fills is opaque.
 * Functions that return a tt_result never return NULL: when memory is gone, it is a static result that says so.
 * Unless said otherwise a function may be called from any thread, and strings given to it are borrowed until it
 * returns. libtiktok(3) has the whole story on threads and ownership.
 */
#ifndef TIKTOK_TIKTOK_H
#define TIKTOK_TIKTOK_H
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
#if defined(__GNUC__)
#define TT_API __attribute__((visibility("default")))
#else
#define TT_API
#endif

#define TT_VERSION_NUMBER 0x010000 /* 1.0.0: of this header; tt_version() is that of the library */

typedef struct tt_context tt_context;
typedef struct tt_result tt_result; /* reference counted, immutable, may be read from any thread */
typedef struct tt_rows tt_rows;
typedef uint64_t tt_id; /* a submitted call; 0 is none */
struct tt_provider;
typedef const struct tt_provider *tt_provider_fn(void); /* the entry of a provider; <tiktok/provider.h> */

/* ------------------------------------------------------------------------------------------------- context */

/* Who runs the event loop; chosen once, at open. */
enum {
    TT_DRIVE_CALLER = 0,  /* tt_call() blocks its caller and runs the loop meanwhile */
    TT_DRIVE_POLL = 1,    /* the host calls tt_poll(); calls are made with tt_submit() */
    TT_DRIVE_SOCKETS = 2, /* the host's event loop watches descriptors and a timer; calls with tt_submit() */
    TT_DRIVE_THREAD = 3   /* a thread of the library's own; tt_call() and tt_submit() from any thread */
};

/* TT_DRIVE_SOCKETS: what the library asks of the host's event loop (epoll, libuv, GLib, ...). Both are called on the
 * thread that is in tt_open(), tt_socket_ready(), tt_timer_due() or tt_close(), and may call nothing of the same
 * context but tt_submit(), tt_cancel(), tt_pause() and tt_resume().
 *
 * Watch this descriptor for these TT_WATCH_... events, level-triggered, from now on and instead of what was asked for
 * it before; when one comes, call tt_socket_ready(). 0: watch it no more; it is closed after this, or is already. The
 * descriptors stay the library's. One of them, named in tt_open() already and until tt_close(), is not a socket: what
 * other threads and background work have for the loop comes through it. */
enum { TT_WATCH_READ = 1, TT_WATCH_WRITE = 2 };
typedef void tt_watch_fn(int fd, uint32_t events, void *user);
/* Call tt_timer_due() once, in ms milliseconds from now, instead of when it was asked for before; -1: not at all. */
typedef void tt_timer_fn(int64_t ms, void *user);

enum { TT_LOG_ERROR = 1, TT_LOG_WARNING, TT_LOG_INFO, TT_LOG_DEBUG, TT_LOG_TRACE };
/* One line without newline, secrets already masked. On any thread, never two at once for one context. */
typedef void tt_log_fn(int level, const char *line, void *user);

#define TT_OPEN_PRELOAD  1u /* map the transport now: daemons, chroot, before dropping privileges */
#define TT_OPEN_NO_FILES 2u /* read no configuration file unless config names one */
typedef struct {
    uint32_t size;
    uint32_t drive;         /* TT_DRIVE_* */
    const char *config;     /* a configuration file instead of TIKTOK_CONFIG, XDG and /etc; NULL: those */
    const char *profile;    /* NULL: TIKTOK_PROFILE, else the configuration's */
    const char *const *set; /* "providers.ads.base_url=http://..." ; win over every file */
    uint32_t n_set;
    uint32_t flags;               /* TT_OPEN_* */
    const char *const *providers; /* load exactly these; NULL: those that the configuration names */
    uint32_t n_providers;
    uint32_t log_level; /* TT_LOG_*; 0: the configuration's */
    tt_log_fn *log;     /* NULL: the configuration's log.file, else stderr */
    void *log_user;
    tt_watch_fn *watch; /* TT_DRIVE_SOCKETS: both are needed */
    tt_timer_fn *timer;
    void *loop_user; /* of watch and timer */
    /* Entries of providers that are linked into the program (tt_provider_ads, say). Each is there as if its module were
     * installed: loaded when the configuration or providers names it. A module setting wins over it, and it over the
     * folders that are searched. The array is copied. */
    tt_provider_fn *const *builtin;
    uint32_t n_builtin;
} tt_open_options;
#define TT_OPEN_OPTIONS_INIT                                                                                 \
    {                                                                                                        \
        (uint32_t)sizeof(tt_open_options), 0, NULL, NULL, NULL, 0, 0, NULL, 0, 0, NULL, NULL, NULL, NULL,    \
            NULL, NULL, 0                                                                                    \
    }

/* Opens a context: reads the configuration, loads the providers. options may be NULL. NULL comes back on failure,
 * and *why (if why is given) then says what, where and what to do; the caller unrefs it. A provider that cannot be
 * loaded does not fail the open unless it is critical: calls to it say why. tt_open() is a macro so that a host
 * with another copy of jansson than the library's is refused instead of crashing. A host that passes JSON as text only
 * (another language, say) gives NULL for host_jansson. */
TT_API tt_context *tt_open_with(const tt_open_options *options,
                                json_t *(*host_jansson)(const json_t *, const char *), tt_result **why);
#define tt_open(options, why) tt_open_with((options), json_object_get, (why))

/* Cancels what is in flight (each call ends as canceled), shuts the providers down in reverse order, frees all.
 * Not from inside a callback. NULL is allowed. */
TT_API void tt_close(tt_context *);

/* Loads a provider that is linked into the program, now and whatever the configuration names. Before the first call; 0,
 * or -1 and *why. See also the option builtin. */
TT_API int tt_add_builtin(tt_context *, tt_provider_fn *entry, tt_result **why);

/* --------------------------------------------------------------------------------------------------- calls */

/* Bytes of a streamed answer, or one row as JSON text per call with TT_ALL_PAGES (no newline). Loop thread. Not 0
 * stops the call. */
typedef int32_t tt_sink_fn(const void *bytes, size_t n, void *user);
/* total is 0 while unknown. Loop thread. */
typedef void tt_progress_fn(tt_id, uint64_t done, uint64_t total, const char *phase, void *user);
/* Loop thread; the callee owns one reference of result. */
typedef void tt_done_fn(tt_id, tt_result *result, void *user);

#define TT_DRY_RUN   1u /* send nothing: the result is the first request that would be sent, secrets masked */
#define TT_ALL_PAGES 2u /* follow the pages; rows go to the sink, or all into the result */
#define TT_NO_CHECK  4u /* send as given */
#define TT_ALLOW_UNKNOWN                                                                                     \
    8u /* parameters that the table does not know are sent in the body (GET: the query) */
#define TT_RETRY_WRITES 16u /* also repeat what may then happen twice */
#define TT_CONFIRMED    32u /* the user said yes to spending or deleting (matters where confirm = true) */
#define TT_RESUME_ONLY                                                                                       \
    64u /* with resume: go on with what is saved; where nothing is, refused with the code "nothing_saved" */
typedef struct {
    uint32_t size, flags;
    const char *account;      /* a stored account; NULL: the one the parameters name, else the default one */
    const char *access_token; /* wins over configuration and store */
    uint64_t deadline_ms;     /* for the whole call; 0: none */
    uint64_t max_items;       /* with TT_ALL_PAGES: stop after so many rows; 0: all */
    tt_sink_fn *sink;
    void *sink_user;
    tt_progress_fn *progress;
    void *progress_user;
    const char *resume; /* name of a saved flow, see tt_flows(); a new name begins one. Flows only */
} tt_call_options;
#define TT_CALL_OPTIONS_INIT                                                                                 \
    {                                                                                                        \
        (uint32_t)sizeof(tt_call_options), 0, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL                 \
    }

/* Runs one action and returns its result; the caller unrefs it. params is an object or NULL; options may be NULL.
 * Blocks. TT_EBUSY from inside a callback, in a forked child, in a context driven by tt_poll() or by the host's loop,
 * or while another thread drives this one. */
TT_API tt_result *tt_call(tt_context *, const char *action, const json_t *params, const tt_call_options *);
/* The same with parameters as JSON text. */
TT_API tt_result *tt_call_text(tt_context *, const char *action, const char *json, const tt_call_options *);
/* Runs an object {"actionType": "...", ...} as the seed package wrote it: alias names, renames and defaults apply. */
TT_API tt_result *tt_handle(tt_context *, const json_t *object, const tt_call_options *);

/* Starts a call; done is called once, later, on the loop thread. 0 and *why when the call is refused before it
 * starts (done is not called then). action NULL: params is an object as tt_handle() takes it. Any thread, also from
 * inside a callback; not with TT_DRIVE_CALLER, where nothing would run it. */
TT_API tt_id tt_submit(tt_context *, const char *action, const json_t *params, const tt_call_options *,
                       tt_done_fn *done, void *user, tt_result **why);
/* Ends a call as canceled, through done. 0, or -1 when it is over already. */
TT_API int tt_cancel(tt_context *, tt_id);
/* Stops reading from the call's source and from its socket, sends no new request of it, until tt_resume(). Any thread,
 * any drive. What is on its way in the kernel's buffers still arrives; work on this machine that has begun (a digest)
 * goes on. The time-outs of the phases (http.send_stall_ms and its like) do not count meanwhile, the call's own
 * deadline_ms does; what the other end thinks of the silence is its own matter. A paused call can be canceled. 0, or -1
 * when it is over already. */
TT_API int tt_pause(tt_context *, tt_id);
TT_API int tt_resume(tt_context *, tt_id);

/* TT_DRIVE_POLL. Runs the loop for up to timeout_ms (-1: until something happened). Number of calls still in flight;
 * -1: busy, and the log says why. */
TT_API int tt_poll(tt_context *, int timeout_ms);

/* TT_DRIVE_SOCKETS, both from the thread of the host's loop: a watched descriptor is ready for these TT_WATCH_...
 * events (report an error or a hang-up as both), or the time has come. They never block, and call done, sink, progress
 * and the loop callbacks meanwhile. Being called too early, or for a descriptor that is not watched any more, does no
 * harm. Number of calls still in flight; or -1 and *why (if why is given): TT_EBUSY from inside a callback, from a
 * second thread at the same time, in a forked child, or in a context with another drive. */
TT_API int tt_socket_ready(tt_context *, int fd, uint32_t events, tt_result **why);
TT_API int tt_timer_due(tt_context *, tt_result **why);

/* ------------------------------------------------------------------------------------- flows that were cut off */

/* A flow that starts something which must not be started twice (an upload, a post) keeps its state in state_dir/flows
 * until it has ended for certain. With tt_call_options.resume it does so under that name, and a later call of the same
 * action with the same name goes on where the first one was, also after its process was killed. A state under a name
 * that no caller chose is removed, and that is logged, when nobody has gone on with it for 30 days; one under a name of
 * the caller's stays until it is gone on with or dropped.
 *
 * What is kept: a list of {"name","state","action","source","size","done","total","begun_at","saved_at","hint"}: state is
 * "saved", "running" (in some process right now) or "damaged" (hint says why); times in Unix seconds; what is not known
 * is left out. */
TT_API tt_result *tt_flows(tt_context *);
/* Forgets one, so that its name begins anew. TT_EUSAGE when there is none, or when it runs. */
TT_API tt_result *tt_flow_drop(tt_context *, const char *name);

/* ---------------------------------------------------------------------------------------------- statistics */

/* What a context has done since it was opened. */
typedef struct {
    uint32_t size, reserved;
    uint64_t calls, succeeded, failed;     /* begun; ended with data; ended without, the canceled ones too */
    uint64_t requests, retries, refreshes; /* all that was sent; of it repeats, and refreshes of tokens */
    uint64_t throttled;                    /* answers by which a service asked to slow down */
    uint64_t limit_waits, limit_waited_ms; /* how often a request waited for its turn, and how long in sum */
    uint64_t bytes_sent, bytes_received;   /* heads and bodies, without TLS */
    uint64_t blocked; /* callbacks of the provider that held the loop up for more than 50 ms */
    uint64_t loop_lag_max_ms,
        loop_lag_mean_us; /* how late the loop comes to what is due; of the whole context */
} tt_statistics;
#define TT_STATISTICS_INIT                                                                                   \
    {                                                                                                        \
        (uint32_t)sizeof(tt_statistics), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0                         \
    }
/* Of one provider, or of all together (NULL). Cheap; from any thread, also while calls run. 0, or -1: there is no such
 * provider, or out is no initialised struct. */
TT_API int tt_stats(tt_context *, const char *provider, tt_statistics *out);

/* ------------------------------------------------------------------------------------------------- results */

enum {
    TT_OK = 0,
    TT_PARTIAL,  /* data is there and some items failed */
    TT_EREMOTE,  /* the service refused */
    TT_EUSAGE,   /* the call is at fault: action, parameter, option */
    TT_ECONFIG,  /* the configuration is at fault */
    TT_EAUTH,    /* not signed in, expired, revoked */
    TT_ENETWORK, /* the service could not be reached, or the connection broke */
    TT_ELIMIT,   /* throttled */
    TT_EUNKNOWN, /* it may have happened or not: look before repeating */
    TT_ECANCELED,
    TT_ENOMEMORY,
    TT_EPROVIDER, /* a provider broke its contract or is not loaded */
    TT_EBUSY      /* the context is driven by somebody else */
};
TT_API const char *tt_status_name(int status); /* "ok", "remote", ...; static */

/* Texts are never NULL ("" when there is none) and live as long as the result. */
TT_API int tt_result_status(const tt_result *);
TT_API const char *tt_result_message(const tt_result *); /* one line for people */
TT_API const char *tt_result_code(const tt_result *);    /* the service's code as text */
TT_API const char *tt_result_request_id(const tt_result *);
TT_API const char *tt_result_hint(const tt_result *);  /* what to do */
TT_API const char *tt_result_param(const tt_result *); /* the parameter at fault: "post_info.caption" */
TT_API const char *tt_result_action(const tt_result *);
TT_API int tt_result_http(const tt_result *); /* 0: no answer */
TT_API int
tt_result_retryable(const tt_result *); /* 1: the same call may succeed later and cannot happen twice */
TT_API int tt_result_attempts(const tt_result *);
TT_API size_t tt_result_warnings(const tt_result *, const char *const **texts);
/* The whole answer as received, and the part of it that is data (JSON text, not terminated; absent: *n is 0).
 * 0, or -1 when there is none. */
TT_API int tt_result_bytes(const tt_result *, const char **p, size_t *n);
TT_API int tt_result_data(const tt_result *, const char **p, size_t *n);
/* data as a tree: a new reference, built once and shared: treat as read only. NULL: no JSON data, or no memory. */
TT_API json_t *tt_result_tree(const tt_result *);
/* When the call refreshed a token that was given with it: what the service answered, as JSON text ({"access_token",
 * "refresh_token", ...}, not terminated): keep it, the old refresh token may be dead. 0, or -1 when there is none. */
TT_API int tt_result_tokens(const tt_result *, const char **p, size_t *n);
/* {"kind","message","http","code","request_id","action","param","retryable","hint"}; "" for TT_OK. */
TT_API const char *tt_result_error_json(const tt_result *);
TT_API tt_result *tt_result_ref(tt_result *);
TT_API void tt_result_unref(tt_result *);

/* Rows of the list in data without a tree: a cursor whose fields are spans into the result, which it references. */
typedef struct {
    const char *p; /* the JSON text of the value; NULL: absent */
    uint32_t n;
    uint8_t kind;    /* TT_VALUE_* */
    uint8_t escaped; /* a string with escapes: tt_value_text() decodes */
    uint16_t reserved;
} tt_value;
enum {
    TT_VALUE_ABSENT = 0,
    TT_VALUE_NULL,
    TT_VALUE_BOOLEAN,
    TT_VALUE_NUMBER,
    TT_VALUE_STRING,
    TT_VALUE_ARRAY,
    TT_VALUE_OBJECT
};
/* fields: dotted names inside a row ("metrics.spend"); n = 0: each row whole, as one value. NULL: no list, or no
 * memory. One thread at a time. */
TT_API tt_rows *tt_rows_open(const tt_result *, const char *const *fields, size_t n);
TT_API int tt_rows_next(tt_rows *, tt_value *values); /* 1 a row, 0 the end, -1 error; no allocation */
TT_API size_t tt_value_text(const tt_value *, char *out, size_t room); /* decoded, terminated; full length */
TT_API int64_t tt_value_int(const tt_value *); /* also of a quoted number; 0 when it is none */
TT_API double tt_value_real(const tt_value *);
TT_API void tt_rows_close(tt_rows *);

/* ----------------------------------------------------------------------------- signing in, and stored tokens */

/* Tokens live in the token store (state_dir, see tiktok.conf(5)): several accounts a provider, one of them the
 * default. A call takes its token from, in this order: the call itself (access_token, or a stored account that
 * options.account names), the configuration, the store. A stored token is refreshed ahead of its expiry and when the
 * service calls it expired: once for all calls, threads and processes, which wait for it meanwhile.
 *
 * In these functions provider is a loaded provider's name, kind one of its kinds of token (NULL: the first that a
 * person can sign in to), account the name that the account was stored under (NULL: the default one). Data of results
 * holds no secrets but where a function says so. An account is described as
 * {"provider","account","kind","default","state","ids","scopes","expires_at","refresh_expires_at","obtained_at",
 * "access_token","refresh_token","hint"}: the tokens masked, times in Unix seconds and left out where they are not
 * known; ids are the service's own (open_id, advertiser ids); state is "ready", "stale" (expired, the next call
 * refreshes it) or "ended" (sign in again: hint is the command). */

/* The address of the page that a person signs in at: {"url","state","code_verifier"} (the last where the provider uses
 * it). Keep all but the url for tt_auth_finish(). params: of the provider's sign-in action, such as scope and
 * redirect_uri; NULL: what the configuration says. Sends nothing. */
TT_API tt_result *tt_auth_url(tt_context *, const char *provider, const char *kind, const json_t *params);

typedef struct {
    uint32_t size, flags; /* flags: 0 */
    const char *provider, *kind;
    const char *answer;        /* the address that the browser was sent back to, or its query */
    const char *state;         /* as tt_auth_url() gave it; the answer must carry the same */
    const char *code_verifier; /* as tt_auth_url() gave it; NULL: none */
    const char *redirect_uri;  /* as it was in the sign-in; NULL: the configuration's */
    const char *account; /* a name to store it under; NULL: the one it has, else the service's id of it */
} tt_auth_options;
#define TT_AUTH_OPTIONS_INIT                                                                                 \
    {                                                                                                        \
        (uint32_t)sizeof(tt_auth_options), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL                       \
    }
/* Ends a sign-in: looks at error and state, exchanges the code, stores the tokens. Data: the account. TT_EAUTH when the
 * person or the service refused (code: the service's word, such as access_denied) or the state is not the one given.
 * Blocks like tt_call(). */
TT_API tt_result *tt_auth_finish(tt_context *, const tt_auth_options *);

/* Every stored account: a list. A file that cannot be used stands in it with state "damaged" and the reason as hint. */
TT_API tt_result *tt_tokens(tt_context *);
#define TT_TOKEN_REVEAL 1u /* tokens as they are */
#define TT_TOKEN_LOCAL  2u /* only in the store: the service is not told */
TT_API tt_result *tt_token_show(tt_context *, const char *provider, const char *account, uint32_t flags);
/* Refreshes now, whatever the clock says. Data: the account. Blocks like tt_call(). */
TT_API tt_result *tt_token_refresh(tt_context *, const char *provider, const char *account);
/* Has the service end the tokens, then forgets them. What the service calls invalid already is forgotten, too. Data: the
 * account. Blocks like tt_call(), but with TT_TOKEN_LOCAL. */
TT_API tt_result *tt_token_revoke(tt_context *, const char *provider, const char *account, uint32_t flags);
/* Stores what tt_token_export() gave, or an object (or a list of them) of the same form written by hand: provider and
 * access_token are needed; "expires_in" may stand for "expires_at". Data: the list of accounts. */
TT_API tt_result *tt_token_import(tt_context *, const json_t *tokens);
/* A list of accounts with their tokens as they are. provider NULL: of all; account NULL: all of the provider. */
TT_API tt_result *tt_token_export(tt_context *, const char *provider, const char *account);
/* Makes it the default account of its provider. Data: the account. */
TT_API tt_result *tt_token_default(tt_context *, const char *provider, const char *account);

/* ----------------------------------------------------------------------------------------------- webhooks */

/* What a service posts to a host's own address, signed with the app's secret. */
typedef struct {
    uint32_t size, flags; /* flags: 0 */
    const char *provider; /* whose configured secret signs: "developer"; NULL: secret is given */
    const char *secret;   /* wins over the configuration */
    const char
        *signature;   /* the value of the header TikTok-Signature, as received: "t=1633174587,s=1849..." */
    const void *body; /* the bytes as received: never written again from a parsed tree */
    size_t n_body;
    uint64_t max_age_s; /* how far the signature's time may be from now, either way; 0: 300 */
    int64_t time;       /* Unix seconds that count as now; 0: the clock's */
} tt_webhook;
#define TT_WEBHOOK_INIT                                                                                      \
    {                                                                                                        \
        (uint32_t)sizeof(tt_webhook), 0, NULL, NULL, NULL, NULL, 0, 0, 0                                     \
    }
/* Is it the service's own, and fresh? Compares in constant time. Data: {"key","signed_at","body","content"}: key is the
 * SHA-256 of the body (services deliver an event more than once: drop the keys that you have seen), body the document
 * as received, content what the body's member of that name holds as JSON text. Otherwise TT_EAUTH with the code
 * "malformed", "forged" or "too_old". Any thread; sends nothing.
 * https://developers.tiktok.com/doc/webhooks-verification */
TT_API tt_result *tt_webhook_verify(tt_context *, const tt_webhook *);
/* The header that the service would send with this body: {"signature"}. For tests of a receiver. */
TT_API tt_result *tt_webhook_sign(tt_context *, const tt_webhook *);

/* ------------------------------------------------------------------------------- looking at what there is */

/* All results here: data is JSON; nothing is sent. */
/* [{"name","provider","summary","kind":"endpoint"|"flow","method","path","group","effect","aliases"}]; pattern: words,
 * each in the name, an alias or the summary, or with shell wildcards for the whole name; the best match comes first.
 * NULL: all. */
TT_API tt_result *tt_actions(tt_context *, const char *pattern);
enum { TT_DESCRIBE_JSON = 0, TT_DESCRIBE_SCHEMA = 1 };
/* One action: its parameters, endpoint, result; or the JSON Schema of its parameters. */
TT_API tt_result *tt_describe(tt_context *, const char *action, uint32_t form);
/* [{"name","state":"ready"|"refused","version","abi","path","actions","why"}] in load order; of one that is linked into the
 * program "built_in":true and no path. */
TT_API tt_result *tt_providers(tt_context *);
/* What the loader says of one module file, its code run in this process: {"file","name","verdict":"ok"|"refused","why",
 * "fix","trusted","path":[{"name","kind","owner","group","mode","verdict":"ok"|"refused","why","fix"}],
 * "abi":{"core","module","descriptor_bytes","needs_minor"},"exports":{"entry","found"}}, and of an accepted one
 * "provider", "actions":{"count","flows","broken":[{"name","why"}]}, "settings", "services", "tokens". path has every
 * folder and the file, also those that break a rule. Any thread, one at a time. */
TT_API tt_result *tt_inspect(const char *path);
/* The same of a provider that is linked into the program: there is no "file", "trusted", "path" nor "exports". */
TT_API tt_result *tt_inspect_builtin(tt_provider_fn *entry);
/* The same for a process that may not live to see the end: watch hears what part of the module comes next ("mapping
 * it", "its entry", "its descriptor", "its tables", "its init", "its shutdown") and what is known by now, n bytes of a
 * JSON object with members as above, borrowed for the call. name: the provider's, NULL: as the file is called. */
typedef void tt_inspect_fn(const char *phase, const char *found, size_t n, void *user);
TT_API tt_result *tt_inspect_watched(const char *path, const char *name, tt_inspect_fn *watch, void *user);
/* Modules on the search path of these options and those that its "module" settings name, in the order of the search,
 * not loaded: [{"name","path","verdict","state","from","hidden_by","fix"}]. verdict is "trusted", or why it is not loaded.
 * state: "configured", "unconfigured" (the configuration does not name it), "disabled" (enabled = false), "hidden" (by the
 * file in hidden_by), "untrusted". from: "plugin_path", "TIKTOK_PLUGIN_PATH", "compiled in" or "module". options may
 * be NULL. */
TT_API tt_result *tt_candidates(const tt_open_options *options);
/* Everything wrong with the configuration of these options: [{"file","line","level","text","hint"}]; TT_ECONFIG
 * when one is an error. Loads the named providers to know their keys. */
TT_API tt_result *tt_config_check(const tt_open_options *options);
/* Every setting in force: [{"key","value","origin"}], secrets masked. */
TT_API tt_result *tt_config_show(tt_context *);
/* [{"check","state":"ok"|"warning"|"failed","detail","fix"}]: configuration, permissions, clock, proxy, CA,
 * reachability, what each provider lacks. Connects to the services when network is not 0. Blocks like tt_call().
 * Each folder of the search path, in order, is a check "search path" that also has "path" and "from" (as in
 * tt_candidates()); each module file is a check "module NAME" that also has "path", "from" and "verdict": "taken",
 * "refused", "hidden", "untrusted", "disabled", "unconfigured", "not asked for" or "replaced" (the provider comes from
 * elsewhere). */
TT_API tt_result *tt_doctor(tt_context *, int network);
TT_API const char *tt_version(void);

#ifdef __cplusplus
}
#endif
#endif
