/* Looking at what there is: actions, descriptions, providers, configuration, the doctor. */
#include "build_config.h"

#include "core/loader.h"
#include "tests/oom/functions.h"
#include "tests/oom/place.h"
#include <string.h>

static void actions(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_actions(tt, "gets"));
}

static void all_actions(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_actions(tt, NULL));
}

static void describe(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_describe(tt, "test.get", TT_DESCRIBE_JSON));
}

static void schema(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_describe(tt, "test.upload", TT_DESCRIBE_SCHEMA));
}

static void providers(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_providers(tt));
}

static void inspect(tt_context *tt, struct outcome *o)
{
    (void)tt;
    outcome_take(o, tt_inspect(TEST_BUILD_DIR "/.libs/creative.so"));
}

static void inspect_builtin(tt_context *tt, struct outcome *o)
{
    (void)tt;
    outcome_take(o, tt_inspect_builtin(tt_provider_test));
}

static void heard(const char *phase, const char *found, size_t n, void *user)
{
    (void)phase;
    (void)found;
    (void)n;
    (void)user;
}

static void inspect_watched(tt_context *tt, struct outcome *o)
{
    (void)tt;
    outcome_take(o, tt_inspect_watched(TEST_BUILD_DIR "/.libs/creative.so", "creative", heard, NULL));
}

static const char conf[] = "plugin_path = \"" TEST_BUILD_DIR "/.libs\";\n"
                           "http: { retires = 7; }; providers: { creative: { hmac_kee = \"k\"; }; };\n";
static const char *conf_file;

static void write_conf(void)
{
    conf_file = place_file("tiktok.conf", conf, sizeof conf - 1);
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
}

static void candidates(tt_context *tt, struct outcome *o)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    const char *set[] = {"plugin_path=" TEST_BUILD_DIR "/.libs"};
    (void)tt;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 1;
    outcome_take(o, tt_candidates(&options));
}

static void config_check(tt_context *tt, struct outcome *o)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    const char *p = "";
    size_t n = 0;
    (void)tt;
    options.config = conf_file;
    tt_result *r = tt_config_check(&options);
    int status = tt_result_status(r), found = status == TT_ECONFIG && tt_result_data(r, &p, &n) == 0;
    oom_pause();
    char list[2048];
    snprintf(list, sizeof list, "%.*s", (int)n, p ? p : "");
    oom_go_on();
    outcome_take(o, r);
    if (found) /* the mistakes: the expected end */
        outcome_text(o, status, "%s", list);
}

static void config_show(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_config_show(tt));
}

static void doctor(tt_context *tt, struct outcome *o)
{
    outcome_take(o, tt_doctor(tt, 0));
}

#define LOOK(n, f, o, ...) .sweep = {.name = n, .run = f, .open = o, .before = place_fresh, __VA_ARGS__}
static const struct function functions[] = {
    {LOOK("tt_actions", all_actions, functions_open), .names = "tt_actions"},
    {LOOK("tt_actions with words", actions, functions_open), .names = "tt_actions"},
    {LOOK("tt_describe", describe, functions_open), .names = "tt_describe"},
    {LOOK("tt_describe as a schema", schema, functions_open), .names = "tt_describe"},
    {LOOK("tt_providers", providers, functions_open), .names = "tt_providers"},
    {LOOK("tt_inspect", inspect, NULL), .names = "tt_inspect"},
    {LOOK("tt_inspect_builtin", inspect_builtin, NULL), .names = "tt_inspect_builtin"},
    {LOOK("tt_inspect_watched", inspect_watched, NULL), .names = "tt_inspect_watched"},
    {LOOK("tt_candidates", candidates, NULL), .names = "tt_candidates"},
    {LOOK("tt_config_check", config_check, NULL), .names = "tt_config_check", .once = write_conf},
    {LOOK("tt_config_show", config_show, functions_open), .names = "tt_config_show"},
    {LOOK("tt_doctor", doctor, functions_open, .flags = SWEEP_CHANGES), .names = "tt_doctor"},
};

size_t functions_of_looking(const struct function **to, size_t room)
{
    size_t n = sizeof functions / sizeof *functions;
    for (size_t i = 0; i < n && i < room; i++)
        to[i] = &functions[i];
    return n;
}
