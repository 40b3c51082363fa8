/* Every endpoint of v1.3 for tests: the list, and a client. */
#include "build_config.h"

#include "tests/unit/operations.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static tt_context *tt, *opened;
static char folder[32], file[64];

static char *next_column(char **rest)
{
    char *column = strsep(rest, "\t");

    ck_assert_msg(column != NULL, "operations.tsv: a line with too few columns");
    return column;
}

const struct operation *operations(void)
{
    static struct operation all[N_OPERATIONS];
    static size_t n;
    const char *root = getenv("TEST_SOURCE_DIR");
    char path[4096], *line = NULL;
    size_t room = 0;
    FILE *tsv;

    if (n > 0) {
        return all;
    }
    snprintf(path, sizeof path, "%s/tests/flows/operations.tsv", root != NULL ? root : TEST_SOURCE_DIR);
    tsv = fopen(path, "r");
    ck_assert_msg(tsv != NULL, "%s", path);
    while (getline(&line, &room, tsv) > 0) {
        char *rest = line;

        if (line[0] == '#') {
            continue;
        }
        ck_assert_uint_lt(n, N_OPERATIONS);
        line[strcspn(line, "\n")] = '\0';
        all[n].action = next_column(&rest);
        all[n].family = next_column(&rest);
        all[n].method = next_column(&rest);
        all[n].path = next_column(&rest);
        all[n].token = next_column(&rest);
        all[n].body = next_column(&rest);
        all[n].effect = next_column(&rest);
        all[n].marks = next_column(&rest);
        all[n].needs = next_column(&rest);
        all[n++].sample = next_column(&rest);
        line = NULL; /* the columns are in it */
        room = 0;
    }
    free(line);
    fclose(tsv);
    ck_assert_uint_eq(n, N_OPERATIONS);
    return all;
}

const char *operations_file(void)
{
    FILE *to;

    if (file[0] != '\0') {
        return file;
    }
    snprintf(folder, sizeof folder, "test_operations_XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/clip.mp4", folder);
    to = fopen(file, "wb");
    ck_assert_ptr_nonnull(to);
    ck_assert_int_ge(fputs(OPERATIONS_FILE_BYTES, to), 0);
    ck_assert_int_eq(fclose(to), 0);
    return file;
}

tt_context *operations_open(const char *base)
{
    static const char *const providers[] = {"ads", "business"};
    static char text[4][4096];
    const char *build = getenv("TEST_BUILD_DIR");
    const char *const set[] = {
        text[0],
        text[1],
        text[2],
        text[3],
        "providers.ads.app_id=7001",
        "providers.ads.secret=s3cret",
        "providers.ads.access_token=token-of-the-tests",
        "providers.ads.redirect_uri=https://example.com/back",
        "providers.business.app_id=7001",
        "providers.business.secret=s3cret",
        "providers.business.access_token=token-of-the-tests",
        "providers.business.refresh_token=rft.tests",
        "providers.business.redirect_uri=https://example.com/back",
        "limits.enabled=false",
        "limits.shared=false",
    };
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;

    for (unsigned i = 0; i < 2; i++) {
        snprintf(text[i], sizeof text[i], "providers.%s.base_url=%s", providers[i], base);
        snprintf(text[i + 2], sizeof text[i], "providers.%s.module=%s/.libs/%s.so", providers[i],
                 build != NULL ? build : TEST_BUILD_DIR, providers[i]);
    }
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = sizeof set / sizeof *set;
    options.providers = providers;
    options.n_providers = 2;
    tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why != NULL ? tt_result_message(why) : "no reason");
    tt_result_unref(why);
    opened = tt;
    return tt;
}

void operations_use(tt_context *other)
{
    tt = other;
}

tt_context *operations_context(void)
{
    return tt;
}

void operations_close(void)
{
    tt_close(opened);
    tt = opened = NULL;
    if (file[0] != '\0') {
        unlink(file);
        rmdir(folder);
        file[0] = '\0';
    }
}

static int32_t nowhere(const void *bytes, size_t n, void *user)
{
    (void)bytes;
    (void)n;
    (void)user;
    return 0;
}

tt_result *operations_call(const char *action, const json_t *params, uint32_t flags)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;

    options.flags = flags | TT_CONFIRMED;
    options.sink = nowhere;
    return tt_call(tt, action, params, &options);
}

json_t *operations_describe(const char *action)
{
    tt_result *r = tt_describe(tt, action, TT_DESCRIBE_JSON);
    json_t *description;

    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s", action, tt_result_message(r));
    description = tt_result_tree(r);
    ck_assert_msg(json_is_object(description), "%s: its description is no object", action);
    tt_result_unref(r);
    return description;
}
