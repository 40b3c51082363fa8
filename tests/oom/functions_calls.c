/* Opening, closing, calling, driving. */
#include "build_config.h"

#include "core/engine.h"
#include "core/loader.h"
#include "tests/oom/functions.h"
#include "tests/oom/place.h"
#include <poll.h>
#include <string.h>
#include <unistd.h>

#define ONE "{\"account_id\":\"7\",\"ids\":[\"a\",\"b\"],\"filtering\":{\"x\":1.5}}"

void outcome_rc(struct outcome *o, int rc)
{
    outcome_text(o, rc == 0 ? TT_OK : SAID_NO, "%d", rc);
}

void outcome_why(struct outcome *o, int rc, tt_result *why)
{
    if (rc == 0) {
        ck_assert_ptr_null(why);
        outcome_text(o, TT_OK, "0");
    } else {
        ck_assert_msg(why != NULL, "a failure without a reason");
        outcome_take(o, why);
    }
}

tt_context *functions_open_as(uint32_t drive, const char *more)
{
    const char *set[] = {place_state(), "providers.test.access_token=t0ken", "providers.test.app_id=k1", more,
                         NULL};
    return script_open(drive, set);
}

tt_context *functions_open(void)
{
    return functions_open_as(TT_DRIVE_CALLER, NULL);
}

tt_context *functions_open_poll(void)
{
    return functions_open_as(TT_DRIVE_POLL, NULL);
}

tt_context *functions_open_thread(void)
{
    return functions_open_as(TT_DRIVE_THREAD, NULL);
}

/* ---- open, close, add_builtin */

static const char config[] =
    "http: { retries = 7; proxy = \"\"; }; log: { level = \"error\"; };\n"
    "plugin_path = \"" TEST_BUILD_DIR "/.libs\"; profile = \"p\";\n"
    "providers: { ads: { app_id = \"1\"; secret = \"s\"; }; creative: { hmac_key = \"k\"; }; };\n"
    "profiles: { p: { providers: { ads: { access_token = \"t\"; }; }; }; };\n";
static const char *config_file;

static void write_config(void)
{
    config_file = place_file("tiktok.conf", config, sizeof config - 1);
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
}

static void nothing_watched(int fd, uint32_t events, void *user)
{
    (void)fd;
    (void)events;
    (void)user;
}

static void no_timer(int64_t ms, void *user)
{
    (void)ms;
    (void)user;
}

static void open_and_close(struct outcome *o, uint32_t drive, uint32_t flags)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    const char *set[] = {place_state(), "http.retry_base_ms=1"};
    tt_result *why = NULL;
    options.config = config_file;
    options.set = set;
    options.n_set = 2;
    options.drive = drive;
    options.flags = flags;
    options.watch = nothing_watched;
    options.timer = no_timer;
    tt_context *tt = tt_open(&options, &why);
    outcome_why(o, tt ? 0 : -1, why);
    tt_close(tt);
}

static void open_plain(tt_context *unused, struct outcome *o)
{
    (void)unused;
    open_and_close(o, TT_DRIVE_CALLER, 0);
}

static void open_thread(tt_context *unused, struct outcome *o)
{
    (void)unused;
    open_and_close(o, TT_DRIVE_THREAD, 0);
}

static void open_sockets(tt_context *unused, struct outcome *o)
{
    (void)unused;
    open_and_close(o, TT_DRIVE_SOCKETS, TT_OPEN_PRELOAD);
}

static void add(tt_context *tt, struct outcome *o)
{
    tt_result *why = NULL;
    int rc = tt_add_builtin(tt, tt_provider_test, &why);
    outcome_why(o, rc, why);
}

static tt_context *open_bare(void)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    const char *set[] = {place_state(), "providers.test.app_id=k1", "log.level=error"};
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 3;
    tt_context *tt = tt_open(&options, NULL);
    ck_assert_ptr_nonnull(tt);
    return tt;
}

/* ---- calls */

static void call(tt_context *tt, struct outcome *o)
{
    SCRIPT(GOOD_REPLY);
    oom_pause();
    json_t *params = json_loads(ONE, 0, NULL);
    oom_go_on();
    tt_result *r = tt_call(tt, "test.get", params, NULL);
    json_decref(params);
    outcome_take(o, r);
}

static void call_text(tt_context *tt, struct outcome *o)
{
    SCRIPT(GOOD_REPLY);
    outcome_take(o, tt_call_text(tt, "test.get", ONE, NULL));
}

static void handle(tt_context *tt, struct outcome *o)
{
    SCRIPT(GOOD_REPLY);
    oom_pause();
    json_t *object = json_loads("{\"actionType\":\"oldName\",\"id\":\"7\",\"deep\":3}", 0, NULL);
    oom_go_on();
    tt_result *r = tt_handle(tt, object, NULL);
    json_decref(object);
    outcome_take(o, r);
}

static struct {
    struct outcome *o;
    int n;
} waiting;

static void done(tt_id id, tt_result *r, void *user)
{
    (void)id;
    ck_assert_ptr_eq(user, &waiting);
    outcome_take(waiting.o, r);
    __atomic_add_fetch(&waiting.n, 1, __ATOMIC_RELEASE);
}

static tt_id submit(tt_context *tt, struct outcome *o, const char *action, const char *text)
{
    tt_result *why = NULL;
    waiting.o = o;
    waiting.n = 0;
    oom_pause();
    json_t *params = json_loads(text, 0, NULL);
    oom_go_on();
    tt_id id = tt_submit(tt, action, params, NULL, done, &waiting, &why);
    json_decref(params);
    if (!id)
        outcome_why(o, -1, why);
    return id;
}

static int is_done(void)
{
    return __atomic_load_n(&waiting.n, __ATOMIC_ACQUIRE);
}

/* Polls until it has ended; no run needs many turns. */
static void poll_to_the_end(tt_context *tt)
{
    for (int i = 0; i < 1000 && !is_done(); i++)
        ck_assert_int_ge(tt_poll(tt, 10), 0);
    ck_assert_int_eq(is_done(), 1);
}

static void submit_and_poll(tt_context *tt, struct outcome *o)
{
    SCRIPT(GOOD_REPLY);
    if (submit(tt, o, "test.get", ONE))
        poll_to_the_end(tt);
}

static void submit_to_thread(tt_context *tt, struct outcome *o)
{
    SCRIPT(GOOD_REPLY);
    if (!submit(tt, o, NULL, "{\"actionType\":\"oldName\",\"id\":\"7\"}"))
        return;
    for (int i = 0; i < 5000 && !is_done(); i++)
        poll(NULL, 0, 2);
    ck_assert_int_eq(is_done(), 1);
}

static void cancel(tt_context *tt, struct outcome *o)
{
    SCRIPT({.never = 1}, {.never = 1});
    tt_id id = submit(tt, o, "test.get", ONE);
    if (!id)
        return;
    tt_poll(tt, 0);
    if (is_done()) { /* a failed allocation was quicker */
        ck_assert_int_eq(tt_cancel(tt, id), -1);
        return;
    }
    ck_assert_int_eq(tt_cancel(tt, id), 0);
    poll_to_the_end(tt);
}

static void pause_and_resume(tt_context *tt, struct outcome *o)
{
    SCRIPT(GOOD_REPLY, GOOD_REPLY);
    tt_id id = submit(tt, o, "test.get", ONE);
    if (!id)
        return;
    ck_assert_int_eq(tt_pause(tt, id), 0);
    for (int i = 0; i < 4; i++)
        tt_poll(tt, 0);
    if (!is_done())
        ck_assert_int_eq(tt_resume(tt, id), 0);
    poll_to_the_end(tt);
}

/* ---- a host's loop, on poll() */

static int64_t due;
static struct pollfd watched[16];
static nfds_t n_watched;

static void keep_due(int64_t ms, void *user)
{
    (void)user;
    due = ms;
}

static void keep_watch(int fd, uint32_t events, void *user)
{
    nfds_t i = 0;
    (void)user;
    while (i < n_watched && watched[i].fd != fd)
        i++;
    ck_assert_uint_lt(i, 16);
    if (!events && i < n_watched)
        watched[i] = watched[--n_watched];
    if (!events)
        return;
    n_watched += i == n_watched;
    watched[i] = (struct pollfd){
        .fd = fd,
        .events = (short)((events & TT_WATCH_READ ? POLLIN : 0) | (events & TT_WATCH_WRITE ? POLLOUT : 0))};
}

static tt_context *open_with_sockets(void)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    const char *set[] = {
        place_state(),    "limits.shared=false",  "providers.test.base_url=http://127.0.0.1:1",
        "http.retries=1", "http.retry_base_ms=1", "http.connect_timeout_ms=200"};
    tt_result *why = NULL;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options.drive = TT_DRIVE_SOCKETS;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 6;
    options.log_level = TT_LOG_ERROR;
    options.watch = keep_watch;
    options.timer = keep_due;
    n_watched = 0;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    ck_assert_int_eq(tt_add_builtin(tt, tt_provider_test, NULL), 0);
    return tt;
}

/* One of the two functions has failed: for want of memory, and it says so. */
static void turned(int rc, tt_result *why)
{
    if (rc < 0) {
        ck_assert_ptr_nonnull(why);
        ck_assert_int_eq(tt_result_status(why), TT_ENOMEMORY);
    }
    tt_result_unref(why);
}

static void turn_time(tt_context *tt)
{
    tt_result *why = NULL;
    int rc = tt_timer_due(tt, &why);
    turned(rc, why);
}

static void turn_socket(tt_context *tt, int fd, uint32_t events)
{
    tt_result *why = NULL;
    int rc = tt_socket_ready(tt, fd, events, &why);
    turned(rc, why);
}

/* Nobody listens there: the call is refused by the network, after a repeat. */
static void socket_turns(tt_context *tt, struct outcome *o)
{
    if (!submit(tt, o, "test.own", "{\"account_id\":\"7\"}"))
        return;
    for (int i = 0; i < 1000 && !is_done(); i++) {
        struct pollfd now[16];
        nfds_t n = n_watched;
        memcpy(now, watched, sizeof now);
        if (poll(now, n, due < 0 || due > 20 ? 20 : (int)due) == 0)
            turn_time(tt);
        for (nfds_t k = 0; k < n; k++) {
            uint32_t events = (now[k].revents & POLLIN ? TT_WATCH_READ : 0u) |
                              (now[k].revents & POLLOUT ? TT_WATCH_WRITE : 0u);
            if (now[k].revents & (POLLERR | POLLHUP))
                events = TT_WATCH_READ | TT_WATCH_WRITE;
            if (events)
                turn_socket(tt, now[k].fd, events);
        }
    }
    ck_assert_int_eq(is_done(), 1);
}

/* ---- flows that were cut off */

static void save_one(tt_context *tt)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.resume = "night";
    tt_result *r = tt_call_text(tt, "test.run_flow", "{\"do\":\"save\"}", &options);
    ck_assert_msg(tt_result_status(r) == TT_EUNKNOWN, "%s", tt_result_message(r));
    tt_result_unref(r);
}

static tt_context *open_with_saved(void)
{
    tt_context *tt = functions_open();
    save_one(tt);
    return tt;
}

static void flows(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_flows(tt));
}

static void flow_drop(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_flow_drop(tt, "night"));
    if (o->status == TT_OK)
        snprintf(o->said, sizeof o->said, "dropped");
    oom_pause();
    if (o->status == TT_OK)
        save_one(tt);
    oom_go_on();
}

/* Dropped or not, nothing between. */
static void check_saved(const struct outcome *o, int struck)
{
    char path[4200];
    (void)struck;
    place_is_sound();
    snprintf(path, sizeof path, "%s/state/flows/night.json", place_folder());
    ck_assert_msg(access(path, F_OK) == 0, "the saved state was lost by a call that %s",
                  o->status == TT_OK ? "succeeded" : "failed");
}

static void stats(tt_context *tt, struct outcome *o)
{
    tt_statistics out = TT_STATISTICS_INIT;
    int rc = tt_stats(tt, "test", &out);
    outcome_rc(o, rc ? rc : tt_stats(tt, NULL, &out));
}

#define CALL(n, f, o, ...) .sweep = {.name = n, .run = f, .open = o, .before = place_fresh, __VA_ARGS__}
static const struct function functions[] = {
    {CALL("tt_open, tt_close", open_plain, NULL), .names = "tt_open_with tt_close", .once = write_config},
    {CALL("tt_open with a thread", open_thread, NULL), .names = "tt_open_with tt_close",
     .once = write_config},
    {CALL("tt_open for a host's loop", open_sockets, NULL), .names = "tt_open_with tt_close",
     .once = write_config},
    {CALL("tt_add_builtin", add, open_bare, .flags = SWEEP_AFRESH), .names = "tt_add_builtin"},
    {CALL("tt_call", call, functions_open), .names = "tt_call"},
    {CALL("tt_call_text", call_text, functions_open), .names = "tt_call_text"},
    {CALL("tt_call_text on the context's thread", call_text, functions_open_thread), .names = "tt_call_text"},
    {CALL("tt_handle", handle, functions_open), .names = "tt_handle"},
    {CALL("tt_submit, tt_poll", submit_and_poll, functions_open_poll), .names = "tt_submit tt_poll"},
    {CALL("tt_submit of an object, on a thread", submit_to_thread, functions_open_thread),
     .names = "tt_submit"},
    {CALL("tt_cancel", cancel, functions_open_poll), .names = "tt_cancel"},
    {CALL("tt_pause, tt_resume", pause_and_resume, functions_open_poll), .names = "tt_pause tt_resume"},
    {CALL("tt_socket_ready, tt_timer_due", socket_turns, open_with_sockets),
     .names = "tt_socket_ready tt_timer_due"},
    {CALL("tt_flows", flows, open_with_saved, .check = check_saved, .flags = SWEEP_CHANGES),
     .names = "tt_flows"},
    {CALL("tt_flow_drop", flow_drop, open_with_saved, .check = check_saved), .names = "tt_flow_drop"},
    {CALL("tt_stats", stats, functions_open, .flags = SWEEP_BARE), .names = "tt_stats"},
};

size_t functions_of_calls(const struct function **to, size_t room)
{
    size_t n = sizeof functions / sizeof *functions;
    for (size_t i = 0; i < n && i < room; i++)
        to[i] = &functions[i];
    return n;
}
