/* A configuration: a file, and texts of --set behind zero bytes. Whatever they hold, opening ends in a configuration or in
 * problems; each problem is one line that names its file and a line within it; what is in force can be shown as JSON;
 * the same input gives the same twice. Nothing is sent, no command is run and no secret is read. */
#include "core/config_internal.h"
#include "core/json.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_SETS = 6 };

/* libconfig itself loses texts where its grammar ends in an error. */
__attribute__((visibility("default"))) const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
    return "leak:libconfig.so\n";
}

static int file; /* in memory */
static char file_name[64];

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    static const char *const ours[] = {"TIKTOK_CONFIG", "TIKTOK_PROFILE", "TIKTOK_PLUGIN_PATH", NULL};
    for (size_t i = 0; ours[i]; i++)
        unsetenv(ours[i]);
    file = memfd_create("tiktok.conf", MFD_CLOEXEC);
    FUZZ_CHECK(file >= 0 && fchmod(file, 0600) == 0, "a file in memory");
    snprintf(file_name, sizeof file_name, "/proc/self/fd/%d", file);
    return 0;
}

static void check_problem(const struct ttc_config_problem *p, unsigned lines)
{
    FUZZ_CHECK(p->file && p->text && *p->text, "a problem without a file or a text");
    FUZZ_CHECK(ttc_printable(p->text, FUZZ_LONGEST), "a problem is one line of UTF-8 text: %s", p->text);
    FUZZ_CHECK(!p->hint || ttc_printable(p->hint, FUZZ_LONGEST), "a hint is one line of UTF-8 text: %s",
               p->hint);
    FUZZ_CHECK(p->line <= lines, "line %u of %u: %s", p->line, lines, p->text);
    FUZZ_CHECK(strcmp(p->file, file_name) == 0 || p->line == 0, "%s has no line %u", p->file, p->line);
}

static void check_config(const struct ttc_config *c)
{
    struct ttc_buf shown = {0};
    struct ttc_registry registry;
    const char *const *names;
    size_t n = ttc_config_providers(c, &names);
    for (size_t i = 0; i < n; i++)
        FUZZ_CHECK(ttc_provider_name_ok(names[i]), "a provider called %s", names[i]);
    size_t n_keys;
    const struct ttc_key *keys = ttc_keys(&n_keys);
    for (size_t i = 0; i < n_keys; i++) {
        if (keys[i].kind != TTC_KEY_INT)
            continue;
        int64_t v = ttc_config_int(c, keys[i].path);
        FUZZ_CHECK((v >= keys[i].least && v <= keys[i].most) || v == keys[i].number, "%s is %lld",
                   keys[i].path, (long long)v);
    }
    ttc_registry_init(&registry);
    ttc_config_show(c, &registry, &shown);
    FUZZ_CHECK(shown.failed || ttc_json_check(shown.p, shown.n, NULL) == 0, "what is shown is not JSON: %s",
               shown.p);
    ttc_buf_free(&shown);
    ttc_registry_free(&registry);
}

/* The number of problems. */
static size_t load(const tt_open_options *o, unsigned lines, int collect)
{
    struct ttc_config *c = NULL;
    struct ttc_config_problems problems = {0};
    struct ttc_failure why = {0};
    int rc = ttc_config_load(o, &c, collect ? &problems : NULL, &why), errors = 0;
    for (size_t i = 0; i < problems.n; i++) {
        check_problem(&problems.list[i], lines);
        errors += problems.list[i].is_error;
    }
    FUZZ_CHECK(rc == 0 || (why.status == TT_ECONFIG && why.message), "refused with status %d", why.status);
    if (rc == 0)
        check_config(c);
    size_t n = collect ? (size_t)errors : (size_t)(rc != 0);
    ttc_config_problems_clear(&problems);
    ttc_failure_clear(&why);
    ttc_config_free(c);
    return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    size_t n, n_sets = 0;
    char *sets[MOST_SETS], *text = fuzz_text(&in, '\0', &n);
    unsigned lines = 1;
    while (in.n && n_sets < MOST_SETS)
        sets[n_sets++] = fuzz_text(&in, '\0', NULL);
    for (size_t i = 0; i < n; i++)
        lines += text[i] == '\n';
    FUZZ_CHECK(ftruncate(file, 0) == 0 && pwrite(file, text, n, 0) == (ssize_t)n, "%s", strerror(errno));
    tt_open_options o = TT_OPEN_OPTIONS_INIT;
    o.config = file_name;
    o.set = (const char *const *)sets;
    o.n_set = n_sets;
    size_t errors = load(&o, lines, 1);
    FUZZ_CHECK(load(&o, lines, 1) == errors, "another number of errors the second time");
    FUZZ_CHECK(load(&o, lines, 0) == (errors > 0),
               "%zu errors, and yet it is otherwise where the first one counts", errors);
    for (size_t i = 0; i < n_sets; i++)
        free(sets[i]);
    free(text);
    return 0;
}
