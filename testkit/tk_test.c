/* One test of a provider: what it is given, its runs, its end. */
#include "build_config.h"
#include "core/alloc.h"
#include "core/context.h"
#include "core/engine.h"
#include "core/registry.h"
#include "testkit/testkit.h"
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BEGINNING_MS 1700000000000u /* what the clock shows first */

void *tk_must(void *memory)
{
    if (memory)
        return memory;
    fputs("libtiktoktest: out of memory\n", stderr);
    abort();
}

char *tk_copy(const char *text)
{
    return text ? tk_must(strdup(text)) : NULL;
}

void tk_wrong(struct tt_test *t, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("libtiktoktest: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    t->wrong++;
}

/* ------------------------------------------------------------------------------------------ what it is given */

tt_test *tt_test_new(tt_provider_fn *entry)
{
    const char *tmp = getenv("TMPDIR");
    tt_test *t = tk_must(calloc(1, sizeof *t));
    t->entry = entry;
    t->script_end = &t->script;
    t->time = (struct ttc_made_time){.now_ms = 1000, .unix_ms = BEGINNING_MS};
    snprintf(t->folder, sizeof t->folder, "%s/tiktok-test-XXXXXX", tmp && strlen(tmp) < 32 ? tmp : "/tmp");
    if (!mkdtemp(t->folder)) {
        fprintf(stderr, "libtiktoktest: no folder can be made as %s: %s\n", t->folder, strerror(errno));
        abort();
    }
    return t;
}

void tt_test_config(tt_test *t, const char *key, const char *value)
{
    size_t n = strlen(key), i = 0;
    struct ttc_buf text = {0};
    while (i < t->n_settings && (strncmp(t->settings[i], key, n) != 0 || t->settings[i][n] != '='))
        i++;
    if (i == TK_MOST_SETTINGS) {
        tk_wrong(t, "there are more than %u settings", TK_MOST_SETTINGS);
        return;
    }
    ttc_buf_format(&text, "%s=%s", key, value ? value : "");
    if (i < t->n_settings)
        free(t->settings[i]);
    else
        t->n_settings++;
    t->settings[i] = tk_must(ttc_buf_take(&text));
}

void tt_test_setting(tt_test *t, const char *key, const char *value)
{
    const struct tt_provider *p = t->entry ? t->entry() : NULL;
    char path[256];
    snprintf(path, sizeof path, "providers.%s.%s", p && p->id ? p->id : "", key);
    tt_test_config(t, path, value);
}

void tt_test_token(tt_test *t, const char *access_token)
{
    free(t->token);
    t->token = tk_copy(access_token);
}

void tt_test_resume(tt_test *t, const char *name)
{
    free(t->resume);
    t->resume = tk_copy(name);
}

void tt_test_cancel_after(tt_test *t, uint64_t ms)
{
    t->cancel_after_ms = ms;
}

const char *tt_test_file(tt_test *t, const char *name, const void *bytes, uint64_t n)
{
    struct ttc_buf path = {0};
    ttc_buf_format(&path, "%s/%s", t->folder, name);
    char *whole = tk_must(ttc_buf_take(&path));
    int fd = open(whole, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0 || ftruncate(fd, (off_t)n) != 0 || (bytes && pwrite(fd, bytes, (size_t)n, 0) != (ssize_t)n))
        tk_wrong(t, "the file %s cannot be written: %s", whole, strerror(errno));
    if (fd >= 0)
        close(fd);
    t->files = tk_must(realloc(t->files, (t->n_files + 1) * sizeof *t->files));
    return t->files[t->n_files++] = whole;
}

/* ----------------------------------------------------------------------------------------------------- runs */

static void hear(int level, const char *line, void *user)
{
    struct tt_test *t = user;
    const char *rule = strstr(line, "tiktok-provider(7)"), *text = strchr(line, ' ');
    text = text ? text + 1 : line;       /* without the time */
    if (rule && level <= TT_LOG_WARNING) /* how a call ended is counted by its result */
        tk_wrong(t, "%s", text);
    ttc_buf_format(&t->log, "%s\n", text);
}

static void told(tt_id id, uint64_t done, uint64_t total, const char *phase, void *user)
{
    struct tt_test *t = user;
    (void)id;
    ttc_buf_format(&t->progress, "%llu/%llu %s\n", (unsigned long long)done, (unsigned long long)total,
                   phase ? phase : "");
}

static int32_t sink(const void *bytes, size_t n, void *user)
{
    struct tt_test *t = user;
    ttc_buf_add(&t->sunk, bytes, n);
    if (n && *(const char *)bytes == '{')
        ttc_buf_char(&t->sunk, '\n'); /* a row */
    return 0;
}

static void ended(tt_id id, tt_result *result, void *user)
{
    struct tt_test *t = user;
    (void)id;
    t->result = result;
    t->done = 1;
}

static void forget_run(tt_test *t)
{
    tt_result_unref(t->result);
    t->result = NULL;
    t->done = 0;
    ttc_buf_free(&t->log);
    ttc_buf_free(&t->progress);
    ttc_buf_free(&t->sunk);
    for (size_t i = 0; i < t->n_kept; i++)
        free(t->kept[i]);
    free(t->kept);
    t->kept = NULL;
    t->n_kept = 0;
    tk_requests_free(t);
}

/* NULL: it is printed and counted, and stands in t->result. */
static tt_context *open_context(tt_test *t)
{
    static const char *const none[] = {NULL};
    const char *set[TK_MOST_SETTINGS + 1];
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    struct ttc_failure why = {0};
    char state[128];
    snprintf(state, sizeof state, "state_dir=%s/state", t->folder);
    set[0] = state;
    for (uint32_t i = 0; i < t->n_settings; i++)
        set[i + 1] = t->settings[i];
    options.drive = TT_DRIVE_POLL;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = t->n_settings + 1;
    options.providers = none; /* but what is linked in */
    options.log_level = TT_LOG_DEBUG;
    options.log = hear;
    options.log_user = t;
    tt_context *tt = tt_open(&options, &t->result);
    if (tt && tt_add_builtin(tt, t->entry, &t->result) != 0) {
        tt_close(tt);
        tt = NULL;
    }
    if (!tt) {
        tk_wrong(t, "%s", tt_result_message(t->result));
        return NULL;
    }
    t->tt = tt;
    ttc_engine_use_transport(tt->engine, &tk_transport);
    if (ttc_engine_enter(tt->engine, &why) == 0) {
        ttc_engine_transport(tt->engine, &why);
        ttc_engine_leave(tt->engine);
    }
    ttc_failure_clear(&why);
    return tt;
}

static void run(tt_test *t, const char *action, const char *params, unsigned flags)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    json_error_t error;
    json_t *object = json_loads(params ? params : "{}", 0, &error);
    options.flags = flags & (TT_TEST_DRY_RUN | TT_TEST_ALL_PAGES);
    options.access_token = t->token;
    options.resume = t->resume;
    options.progress = told;
    options.progress_user = t;
    if (flags & TT_TEST_SINK) {
        options.sink = sink;
        options.sink_user = t;
    }
    if (!object)
        tk_wrong(t, "the parameters of %s are no JSON object: %s", action, error.text);
    tt_id id = tt_submit(t->tt, action, object, &options, ended, t, &t->result);
    json_decref(object);
    uint64_t cancel_at = t->cancel_after_ms ? t->begun_ms + t->cancel_after_ms : UINT64_MAX;
    while (id && !t->done) {
        if (t->time.now_ms >= cancel_at) {
            tt_cancel(t->tt, id);
            cancel_at = UINT64_MAX;
        }
        tt_poll(t->tt, cancel_at == UINT64_MAX ? -1 : (int)(cancel_at - t->time.now_ms));
    }
}

int tt_test_run(tt_test *t, const char *action, const char *params, unsigned flags)
{
    forget_run(t);
    tk_use(t);
    ttc_time_made(&t->time);
    t->begun_ms = t->time.now_ms;
    if (open_context(t)) {
        run(t, action, params, flags);
        t->ended_ms = t->time.now_ms;
        tt_close(t->tt);
        t->tt = NULL;
    }
    ttc_time_made(NULL);
    tk_use(NULL);
    const char *message = tt_result_message(t->result);
    if (strstr(message, "tiktok-provider(7)"))
        tk_wrong(t, "%s", message);
    if (t->log.failed || t->progress.failed || t->sunk.failed)
        tk_must(NULL);
    return tt_result_status(t->result);
}

unsigned tt_test_tables(tt_test *t)
{
    unsigned n = 0;
    forget_run(t);
    tk_use(t);
    if (open_context(t)) {
        struct ttc_registry *r = &t->tt->registry;
        for (size_t s = 0; s < r->n_selves; s++)
            for (size_t i = 0; i < r->selves[s]->n_actions; i++) {
                struct ttc_failure why = {0};
                if (ttc_action_prepare(r, r->selves[s]->actions[i], &why) != 0) {
                    tk_wrong(t, "%s", why.message ? why.message : "out of memory");
                    n++;
                }
                ttc_failure_clear(&why);
            }
        tt_close(t->tt);
        t->tt = NULL;
    }
    tk_use(NULL);
    return n;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
    (void)st;
    (void)kind;
    (void)where;
    return remove(path);
}

unsigned tt_test_free(tt_test *t)
{
    if (!t)
        return 1;
    forget_run(t);
    tk_script_free(t);
    for (uint32_t i = 0; i < t->n_settings; i++)
        free(t->settings[i]);
    for (size_t i = 0; i < t->n_files; i++)
        free(t->files[i]);
    free(t->files);
    free(t->token);
    free(t->resume);
    nftw(t->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    unsigned wrong = t->wrong;
    free(t);
    return wrong;
}
