/* A client of a running tiktok-sandbox for tests. One per process. */
#include "build_config.h"

#include "tests/unit/box_client.h"
#include "tests/unit/box.h"
#include <check.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TEXT = 8192, MOST_ARGUMENTS = 24, MOST_PROVIDERS = 4, MOST_MORE = 4 };

static tt_context *tt;
static char folder[64];

static void begin_sandbox(const char *const *arguments, const char *config)
{
    const char *argv[MOST_ARGUMENTS + 1] = {"--write-config", config, "--ready-after", "100"};

    for (unsigned i = 0; arguments != NULL && arguments[i] != NULL; i++) {
        ck_assert_uint_lt(i + 5, MOST_ARGUMENTS);
        argv[i + 4] = arguments[i];
    }
    box_start(argv);
}

tt_context *box_client_start(const char *const *arguments, const char *const *providers, unsigned n)
{
    char config[128];

    snprintf(folder, sizeof folder, "test_box_XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(config, sizeof config, "%s/tiktok.conf", folder);
    begin_sandbox(arguments, config);
    tt = box_client_again(providers, n, TT_DRIVE_CALLER, NULL);
    return tt;
}

tt_context *box_client_again(const char *const *providers, unsigned n, unsigned drive,
                             const char *const *more)
{
    static char modules[MOST_PROVIDERS][1024], state[128], config[128];
    const char *set[MOST_PROVIDERS + 1 + MOST_MORE], *build = getenv("TEST_BUILD_DIR");
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;

    snprintf(config, sizeof config, "%s/tiktok.conf", folder);
    ck_assert_uint_le(n, MOST_PROVIDERS);
    for (unsigned i = 0; i < n; i++) {
        snprintf(modules[i], sizeof modules[i], "providers.%s.module=%s/.libs/%s.so", providers[i],
                 build != NULL ? build : TEST_BUILD_DIR, providers[i]);
        set[i] = modules[i];
    }
    char *here = realpath(folder, NULL);
    snprintf(state, sizeof state, "state_dir=%s", here);
    free(here);
    set[n] = state;
    options.config = config;
    options.set = set;
    options.n_set = n + 1;
    for (; more != NULL && *more != NULL; more++) {
        ck_assert_uint_lt(options.n_set, sizeof set / sizeof *set);
        set[options.n_set++] = *more;
    }
    options.drive = drive;
    options.providers = providers;
    options.n_providers = n;
    tt_context *one = tt_open(&options, &why);
    ck_assert_msg(one != NULL, "%s", why != NULL ? tt_result_message(why) : "no reason");
    tt_result_unref(why);
    return one;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)st;
    (void)kind;
    (void)at;
    return remove(path);
}

void box_client_stop(void)
{
    tt_close(tt);
    box_stop();
    nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static json_t *formatted(const char *format, va_list args)
{
    char text[TEXT];
    json_t *object;

    ck_assert_int_lt(vsnprintf(text, sizeof text, format, args), TEXT);
    object = json_loads(text, 0, NULL);
    ck_assert_msg(object != NULL, "%s", text);
    return object;
}

tt_result *box_client_call(const char *action, const char *format, ...)
{
    va_list args;
    json_t *params;
    tt_result *r;

    va_start(args, format);
    params = formatted(format, args);
    va_end(args);
    r = tt_call(tt, action, params, NULL);
    json_decref(params);
    return r;
}

tt_result *box_client_handle(const char *format, ...)
{
    va_list args;
    json_t *object;
    tt_result *r;

    va_start(args, format);
    object = formatted(format, args);
    va_end(args);
    r = tt_handle(tt, object, NULL);
    json_decref(object);
    return r;
}

json_t *box_client_data(tt_result *r)
{
    json_t *data;

    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s %s", tt_result_action(r), tt_result_code(r),
                  tt_result_message(r));
    data = tt_result_tree(r);
    tt_result_unref(r);
    return data;
}

void box_client_refused(tt_result *r, int status, const char *code, const char *words)
{
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_str_eq(tt_result_code(r), code);
    ck_assert_msg(strstr(tt_result_message(r), words) != NULL || strstr(tt_result_hint(r), words) != NULL,
                  "%s | %s", tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
}

const char *box_client_text(const json_t *data, const char *path)
{
    const char *whole = path;
    char name[64];

    while (*path != '\0') {
        size_t n = strcspn(path, ".");

        snprintf(name, sizeof name, "%.*s", (int)n, path);
        data = json_is_array(data) ? json_array_get(data, (size_t)atoi(name)) : json_object_get(data, name);
        path += n + (path[n] == '.');
    }
    ck_assert_msg(json_is_string(data), "%s is no text", whole);
    return json_string_value(data);
}

const char *box_client_file(const char *name, size_t n)
{
    static char path[256];
    FILE *file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    for (size_t i = 0; i < n; i++) {
        putc((int)((i * 31 + i / 251) & 0xff), file);
    }
    ck_assert_int_eq(fclose(file), 0);
    return path;
}

unsigned box_client_seen(const char *method, const char *path)
{
    struct reply log = box_get("/sandbox/log", NULL);
    char name[160];
    unsigned seen;

    snprintf(name, sizeof name, "%s %s", method, path);
    seen = (unsigned)json_integer_value(json_object_get(json_object_get(log.json, "counts"), name));
    reply_free(&log);
    return seen;
}

void box_client_fault(const char *spec)
{
    json_t *order = json_pack("{s:s}", "spec", spec);
    char *text = json_dumps(order, 0);
    struct reply reply = box_post("/sandbox/faults", NULL, text);

    ck_assert_msg(reply.status == 200, "%s", reply.body);
    reply_free(&reply);
    free(text);
    json_decref(order);
}
