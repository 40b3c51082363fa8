/* See token_kit.h. */
#include "token_kit.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static char folder[64], set_state[96];
struct ttc_store *store;
struct ttc_failure why;
tt_context *tt;

void kit_setup(void)
{
    snprintf(folder, sizeof folder, "/tmp/test-refresh-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(set_state, sizeof set_state, "state_dir=%s", folder);
    store = ttc_store_files(folder);
}

void kit_teardown(void)
{
    char command[128];
    tt_close(tt);
    tt = NULL;
    ttc_failure_clear(&why);
    store->ops->close(store);
    snprintf(command, sizeof command, "rm -rf %s", folder);
    ck_assert_int_eq(system(command), 0);
}

const char *kit_folder(void)
{
    return folder;
}

void open_with(uint32_t drive, const char *more)
{
    const char *set[] = {set_state, more, NULL};
    tt = script_open(drive, set);
}

int64_t now(void)
{
    return (int64_t)time(NULL);
}

void keep(const char *name, const char *id, int64_t lives)
{
    char access[64], refresh[64];
    snprintf(access, sizeof access, "act.%s", name);
    snprintf(refresh, sizeof refresh, "rft.%s", name);
    struct ttc_token t = {.provider = (char *)"test",
                          .account = (char *)name,
                          .kind = (char *)"user",
                          .access = access,
                          .refresh = refresh,
                          .ids = json_pack("[s]", id),
                          .obtained_at = now() - 3600,
                          .expires_at = lives ? now() + lives : 0};
    ck_assert_int_eq(store->ops->save(store, &t, NULL, NULL, &why), 1);
    json_decref(t.ids);
}

struct ttc_token stored(const char *name)
{
    struct ttc_token t;
    ck_assert_int_eq(store->ops->load(store, "test", name, &t, &why), 1);
    return t;
}

void expect_stored(const char *name, const char *access, const char *refresh)
{
    struct ttc_token t = stored(name);
    ck_assert_str_eq(t.access, access);
    ck_assert_str_eq(t.refresh, refresh);
    ck_assert_int_eq(t.refresh_begun, 0);
    ttc_token_clear(&t);
}

void expect_ok(tt_result *r)
{
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s (%s)", tt_status_name(tt_result_status(r)),
                  tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
}

void expect_fail(tt_result *r, int status, const char *words, const char *hint)
{
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_msg(strstr(tt_result_message(r), words) != NULL, "%s", tt_result_message(r));
    ck_assert_msg(strstr(tt_result_hint(r), hint) != NULL, "%s", tt_result_hint(r));
    tt_result_unref(r);
}

void expect_token(size_t request, const char *token)
{
    char line[96];
    snprintf(line, sizeof line, "Access-Token: %s\n", token);
    ck_assert_msg(strstr(script.requests[request].headers, line) != NULL, "%s",
                  script.requests[request].headers);
}

void expect_refresh(size_t request, const char *token)
{
    char body[128];
    snprintf(body, sizeof body, "refresh_token=%s&grant_type=refresh_token", token);
    ck_assert_str_eq(script.requests[request].url, "https://api.test/token/");
    ck_assert_str_eq(script.requests[request].body, body);
}

tt_result *get(void)
{
    return tt_call_text(tt, "test.get", ONE, NULL);
}

void note(tt_id id, tt_result *r, void *user)
{
    int *n = user;
    (void)id;
    n[tt_result_status(r) == TT_OK ? 0 : 1]++;
    tt_result_unref(r);
}
