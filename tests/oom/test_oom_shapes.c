/* Every shape of action against a real service, with each allocation failing in turn: the answer is right or a truthful
 * failure; what makes something new is sent once, and when it may have been made nobody is told to repeat it; nothing of
 * the state on disk is damaged. Shapes that no shipped provider has are sent over the scripted transport. */
#include "build_config.h"

#include "tests/oom/place.h"
#include "tests/oom/shapes.h"
#include "tests/unit/box.h"
#include "core/loader.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct shape *shape;
static char config[4200];

/* ---- one run */

static tt_context *open_box(void)
{
    const char *providers[] = {shape->provider};
    const char *set[] = {place_state(), "plugin_path=" TEST_BUILD_DIR "/.libs", "http.retry_base_ms=1",
                         "http.retry_max_ms=5", shape->set ? shape->set : "http.retries=1"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options.config = config;
    options.set = set;
    options.n_set = sizeof set / sizeof *set;
    options.providers = providers;
    options.n_providers = 1;
    options.drive = shape->drive;
    options.log_level = TT_LOG_ERROR;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    return tt;
}

/* What a sink was given: how much and a sum. Allocates nothing. */
struct sunk {
    uint64_t pieces, bytes, sum;
};

static int32_t sink(const void *bytes, size_t n, void *user)
{
    struct sunk *s = user;
    s->pieces++;
    s->bytes += n;
    for (size_t i = 0; i < n; i++)
        s->sum = s->sum * 31 + ((const unsigned char *)bytes)[i];
    return 0;
}

static char params[4096];

/* $NAME stands for what the sandbox said, or for the file. */
static const char *fill_in(const char *form)
{
    size_t n = 0;
    for (const char *p = form ? form : ""; *p; p++) {
        const char *text = NULL;
        if (*p == '$') {
            size_t length = strspn(p + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            text = shape_word(p + 1, length);
            p += length;
        }
        int added = text ? snprintf(params + n, sizeof params - n, "%s", text)
                         : snprintf(params + n, sizeof params - n, "%c", *p);
        n += (size_t)added;
        ck_assert_uint_lt(n, sizeof params);
    }
    return params;
}

static void run(tt_context *tt, struct outcome *o)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    struct sunk sunk = {0};
    oom_pause();
    const char *text = fill_in(shape->params);
    oom_go_on();
    options.flags = shape->options;
    options.resume = shape->resume;
    if (shape->sinks) {
        options.sink = sink;
        options.sink_user = &sunk;
    }
    if (shape->run)
        shape->run(tt, &options, text, o);
    else
        outcome_take(o, tt_call_text(tt, shape->action, text, &options));
    if (shape->sinks && o->status == TT_OK) {
        size_t n = strlen(o->said);
        snprintf(o->said + n, sizeof o->said - n, " %llu pieces, %llu bytes, %llx",
                 (unsigned long long)(shape->gives_bytes ? 0 : sunk.pieces), (unsigned long long)sunk.bytes,
                 (unsigned long long)sunk.sum);
    }
}

/* ---- what the service has seen */

static size_t posts_before, posts_first;

static size_t posts(void)
{
    char query[256];
    size_t n;
    if (!shape->posts)
        return 0;
    snprintf(query, sizeof query, "/sandbox/log?path=%s", shape->posts);
    struct reply r = box_get(query, NULL);
    n = json_array_size(json_object_get(r.json, "requests"));
    reply_free(&r);
    return n;
}

static void before(void)
{
    place_fresh();
    if (shape->before)
        shape->before();
    posts_before = posts();
}

/* After the disturbed run, before the other one. */
static void seen(const struct outcome *o, int struck)
{
    (void)struck;
    posts_first = posts() - posts_before;
    ck_assert_msg(posts_first <= 1 || !shape->posts, "sent %zu times", posts_first);
    if (shape->posts && o->status != TT_OK && posts_first == 1)
        ck_assert_msg(o->status == TT_EUNKNOWN, "it was posted, and the caller hears: %s: %s",
                      tt_status_name(o->status), o->said);
    if (shape->posts && o->status == TT_OK)
        ck_assert_uint_eq(posts_first, 1);
}

static void check(const struct outcome *o, int struck)
{
    place_is_sound();
    if (shape->check)
        shape->check(o, struck);
}

/* ---- the suite */

static int is_scripted(const struct shape *s)
{
    return s->open != NULL;
}

START_TEST(memory_may_end_anywhere)
{
    size_t n;
    shape = &shapes(&n)[_i];
    place_make();
    snprintf(config, sizeof config, "%s/tiktok.conf", place_folder());
    const char *const arguments[] = {
        "--write-config", config, "--ready-after", "0", "--chunk-size", "1500000", "--rows", "3", NULL};
    if (!is_scripted(shape))
        box_start(arguments);
    shape_words();
    struct sweep s = {.name = shape->name,
                      .open = shape->open ? shape->open : open_box,
                      .run = run,
                      .before = before,
                      .seen = seen,
                      .check = check,
                      .flags = shape->flags,
                      .also = shape->also | (shape->posts ? 1u << TT_EUNKNOWN : 0),
                      .after = shape->after};
    sweep(&s);
    if (!is_scripted(shape))
        box_stop();
    place_remove();
}
END_TEST

int main(int argc, char **argv)
{
    size_t n;
    shapes(&n);
    int all = argc > 1 && strcmp(argv[1], "long") == 0;
    sweep_points = all ? 0 : getenv("TEST_UNDER_VALGRIND") ? 3 : 25;
    Suite *s = suite_create("oom_shapes");
    TCase *c = tcase_create("shapes");
    tcase_set_timeout(c, all ? 1200 : 300);
    tcase_add_loop_test(c, memory_may_end_anywhere, 0, (int)n);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
