/* One account's tokens, in memory and as JSON: see store.h. Pure: any thread. */
#include "core/json.h"
#include "core/alloc.h"
#include "core/store.h"
#include <stdio.h>
#include <string.h>

static void wipe(char *secret)
{
    if (secret)
        explicit_bzero(secret, strlen(secret));
    ttc_free(secret);
}

void ttc_token_clear(struct ttc_token *t)
{
    wipe(t->access);
    wipe(t->refresh);
    ttc_free(t->provider);
    ttc_free(t->account);
    ttc_free(t->kind);
    json_decref(t->ids);
    json_decref(t->scopes);
    memset(t, 0, sizeof *t);
}

int ttc_token_copy(struct ttc_token *to, const struct ttc_token *from)
{
    *to = *from;
    to->provider = ttc_strdup(from->provider);
    to->account = ttc_strdup(from->account);
    to->kind = ttc_strdup(from->kind);
    to->access = ttc_strdup(from->access);
    to->refresh = ttc_strdup(from->refresh);
    to->ids = json_incref(from->ids);
    to->scopes = json_incref(from->scopes);
    if ((from->provider && !to->provider) || (from->account && !to->account) || (from->kind && !to->kind) ||
        (from->access && !to->access) || (from->refresh && !to->refresh)) {
        ttc_token_clear(to);
        return -1;
    }
    return 0;
}

/* What stands in a file, in this order. */
struct row {
    const char *name;
    size_t at;
    int what;
};
enum { TEXT = 1, NEEDED_TEXT, LIST, TIME };
#define ROW(name, member, what)                                                                              \
    {                                                                                                        \
        name, offsetof(struct ttc_token, member), what                                                       \
    }
// clang-format off
static const struct row rows[] = {
    ROW("provider",           provider,           NEEDED_TEXT),
    ROW("account",            account,            NEEDED_TEXT),
    ROW("kind",               kind,               NEEDED_TEXT),
    ROW("ids",                ids,                LIST),
    ROW("scopes",             scopes,             LIST),
    ROW("access_token",       access,             NEEDED_TEXT),
    ROW("refresh_token",      refresh,            TEXT),
    ROW("expires_at",         expires_at,         TIME),
    ROW("refresh_expires_at", refresh_expires_at, TIME),
    ROW("obtained_at",        obtained_at,        TIME),
    ROW("refresh_begun",      refresh_begun,      TIME),
    ROW("refresh_refused",    refresh_refused,    TIME),
};
// clang-format on
#define N_ROWS (sizeof rows / sizeof *rows)

static json_t *value_of(const struct ttc_token *t, const struct row *row)
{
    const void *member = (const char *)t + row->at;
    if (row->what == LIST)
        return json_incref(*(json_t *const *)member);
    if (row->what == TIME)
        return *(const int64_t *)member ? json_integer(*(const int64_t *)member) : NULL;
    return *(char *const *)member ? json_string(*(char *const *)member) : NULL;
}

static int is_set(const struct ttc_token *t, const struct row *row)
{
    const void *member = (const char *)t + row->at;
    return row->what == TIME ? *(const int64_t *)member != 0 : *(void *const *)member != NULL;
}

json_t *ttc_token_json(const struct ttc_token *t)
{
    json_t *object = json_object();
    for (size_t i = 0; i < N_ROWS; i++) {
        if (is_set(t, &rows[i]) && json_object_set_new(object, rows[i].name, value_of(t, &rows[i])) != 0) {
            json_decref(object);
            return NULL;
        }
    }
    return object;
}

static int is_list_of_texts(const json_t *value)
{
    size_t i;
    json_t *one;
    if (!json_is_array(value))
        return 0;
    json_array_foreach(value, i, one)
    {
        if (!json_is_string(one))
            return 0;
    }
    return 1;
}

static int take(struct ttc_token *t, const struct row *row, const json_t *value, char why[160])
{
    void *member = (char *)t + row->at;
    const char *what = NULL;
    if (!value || json_is_null(value)) {
        if (row->what != NEEDED_TEXT)
            return 0;
        snprintf(why, 160, "\"%s\" is missing", row->name);
        return -1;
    }
    if (row->what == LIST && is_list_of_texts(value))
        *(json_t **)member = ttc_json_copy_all(value);
    else if (row->what == LIST)
        what = "a list of texts";
    else if (row->what == TIME && json_is_integer(value) && json_integer_value(value) >= 0)
        *(int64_t *)member = json_integer_value(value);
    else if (row->what == TIME)
        what = "a time in Unix seconds";
    else if (json_is_string(value) && *json_string_value(value))
        *(char **)member = ttc_strdup(json_string_value(value));
    else
        what = "a text";
    if (what)
        snprintf(why, 160, "\"%s\" is not %s", row->name, what);
    else if (row->what != TIME && !*(void **)member)
        why[0] = '\0';
    else
        return 0;
    return -1;
}

int ttc_token_from_json(struct ttc_token *t, const json_t *object, char why[160])
{
    memset(t, 0, sizeof *t);
    if (!json_is_object(object)) {
        snprintf(why, 160, "it is not a JSON object");
        return -1;
    }
    for (size_t i = 0; i < N_ROWS; i++) {
        if (take(t, &rows[i], json_object_get(object, rows[i].name), why) != 0) {
            ttc_token_clear(t);
            return -1;
        }
    }
    return 0;
}

int ttc_token_is(const struct ttc_token *t, const char *id)
{
    size_t i;
    json_t *one;
    json_array_foreach(t->ids, i, one)
    {
        if (strcmp(json_string_value(one), id) == 0)
            return 1;
    }
    return 0;
}
