/* See token_client.h. */
#include "tests/unit/token_client.h"
#include "tests/unit/box.h"
#include <check.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char state[64];
static char *lines;
static size_t n_lines;

void token_client_begin(void)
{
    snprintf(state, sizeof state, "/tmp/test-tokens-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(state));
}

void token_client_end(void)
{
    char command[128];

    snprintf(command, sizeof command, "rm -rf %s", state);
    ck_assert_int_eq(system(command), 0);
    free(lines);
    lines = NULL;
    n_lines = 0;
}

const char *token_client_state(void)
{
    return state;
}

const char *token_client_log(void)
{
    return lines ? lines : "";
}

static void keep_line(int level, const char *line, void *user)
{
    size_t n = strlen(line);

    (void)level;
    (void)user;
    lines = realloc(lines, n_lines + n + 2);
    memcpy(lines + n_lines, line, n);
    memcpy(lines + n_lines + n, "\n", 2);
    n_lines += n + 1;
}

static int is_developer(const char *provider)
{
    return strcmp(provider, "developer") == 0;
}

tt_context *token_client_open(const char *provider, const char *more)
{
    const char *app = is_developer(provider) ? "client_key" : "app_id";
    const char *secret = is_developer(provider) ? "client_secret" : "secret";
    const char *said_app = strcmp(provider, "business") == 0 ? "client_id" : app;
    const char *said_secret = strcmp(provider, "ads") == 0 ? "secret" : "client_secret";
    char set[10][400];
    const char *list[10];
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    uint32_t n = 0;

    snprintf(set[n++], sizeof set[0], "state_dir=%s", state);
    snprintf(set[n++], sizeof set[0], "http.retry_base_ms=10");
    snprintf(set[n++], sizeof set[0], "limits.enabled=false");
    snprintf(set[n++], sizeof set[0], "providers.%s.base_url=%s", provider, box_base());
    snprintf(set[n++], sizeof set[0], "providers.%s.%s=%s", provider, app, box_said(provider, said_app));
    snprintf(set[n++], sizeof set[0], "providers.%s.%s=%s", provider, secret,
             box_said(provider, said_secret));
    snprintf(set[n++], sizeof set[0], "providers.%s.redirect_uri=%s/sandbox/callback", provider, box_base());
    if (strcmp(provider, "ads") != 0) {
        snprintf(set[n++], sizeof set[0], "providers.%s.auth_url=%s", provider, box_base());
    }
    if (more != NULL) {
        snprintf(set[n++], sizeof set[0], "%s", more);
    }
    for (uint32_t i = 0; i < n; i++) {
        list[i] = set[i];
    }
    options.flags = TT_OPEN_NO_FILES;
    options.set = list;
    options.n_set = n;
    options.providers = &provider;
    options.n_providers = 1;
    options.log_level = TT_LOG_TRACE;
    options.log = keep_line;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    return tt;
}

void token_client_import(const char *provider)
{
    tt_context *tt = token_client_open(provider, NULL);
    int ads = strcmp(provider, "ads") == 0;
    const char *id =
        ads ? "7000000000000000001" : box_said(provider, is_developer(provider) ? "open_id" : "business_id");
    json_t *token = json_pack("{s:s,s:s,s:[s]}", "provider", provider, "access_token",
                              box_said(provider, "access_token"), "ids", id);

    if (!ads) {
        json_object_set_new(token, "refresh_token", json_string(box_said(provider, "refresh_token")));
        json_object_set_new(token, "expires_in", json_integer(2));
    }
    tt_result *r = tt_token_import(tt, token);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_unref(r);
    json_decref(token);
    tt_close(tt);
}

char *token_client_file(const char *provider)
{
    char pattern[128], *text = calloc(1, 16384);
    glob_t found;

    snprintf(pattern, sizeof pattern, "%s/tokens/%s.*.json", state, provider);
    ck_assert_int_eq(glob(pattern, 0, NULL, &found), 0);
    FILE *f = fopen(found.gl_pathv[0], "r");
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_gt(fread(text, 1, 16383, f), 0);
    fclose(f);
    globfree(&found);
    return text;
}
