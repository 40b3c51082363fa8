/* The public functions on saved flows: look, and drop. See tiktok.h. Any thread. */
#include "core/json.h"
#include "core/saved.h"
#include "core/result.h"
#include "core/token_api.h"
#include "tiktok/tiktok.h"
#include <string.h>
#include <sys/stat.h>

struct listing {
    struct tt_context *ctx;
    json_t *list;
    int failed;
};

/* Path or address; an address without its query, which may be a credential. */
static json_t *source_text(const json_t *source)
{
    const char *path = json_string_value(json_object_get(source, "path"));
    size_t n = path ? strcspn(path, "?") : 0;
    return !path ? NULL : strstr(path, "://") ? json_stringn(path, n) : json_string(path);
}

static int put(json_t *o, const char *name, json_t *value)
{
    return value ? json_object_set_new(o, name, value) : 0;
}

/* value NULL: no memory */
static int put_new(json_t *o, const char *name, json_t *value)
{
    return json_object_set_new(o, name, value);
}

static json_t *seconds(const json_t *ms)
{
    return json_is_integer(ms) ? json_integer(json_integer_value(ms) / 1000) : NULL;
}

static json_t *saved_at(const struct tt_context *ctx, const char *name)
{
    struct stat st;
    char room[PATH_MAX], *path = ttc_saved_path(ctx, name, ".json", room);
    return path && stat(path, &st) == 0 ? json_integer(st.st_mtim.tv_sec) : NULL;
}

static void list_one(const char *name, void *user)
{
    struct listing *l = user;
    struct ttc_failure why = {0};
    json_t *file = NULL, *o = json_object();
    int rc = ttc_saved_read(l->ctx, name, &file, &why);
    l->failed |= why.status == TT_ENOMEMORY;
    const json_t *source = json_array_get(json_object_get(file, "sources"), 0);
    int locked = ttc_saved_is_locked(l->ctx, name);
    int bad = !o || put_new(o, "name", json_string(name)) ||
              put_new(o, "state",
                      json_string(rc < 0   ? "damaged"
                                  : locked ? "running"
                                           : "saved")) ||
              put(o, "action", json_incref(json_object_get(file, "action"))) ||
              (json_object_get(source, "path") && put_new(o, "source", source_text(source))) ||
              put(o, "size", json_incref(json_object_get(source, "size"))) ||
              put(o, "done", json_incref(json_object_get(file, "done"))) ||
              put(o, "total", json_incref(json_object_get(file, "total"))) ||
              (json_is_integer(json_object_get(file, "begun")) &&
               put_new(o, "begun_at", seconds(json_object_get(file, "begun")))) ||
              put_new(o, "saved_at", saved_at(l->ctx, name)) ||
              (why.message && put_new(o, "hint", json_string(why.message)));
    if (rc == 0) /* it ended just now */
        json_decref(o);
    else if (bad)
        l->failed = 1, json_decref(o);
    else if (json_array_append_new(l->list, o) != 0)
        l->failed = 1;
    json_decref(file);
    ttc_failure_clear(&why);
}

tt_result *tt_flows(tt_context *ctx)
{
    struct listing l = {.ctx = ctx, .list = json_array()};
    if (!l.list || ttc_saved_each(ctx, list_one, &l) != 0 || l.failed) {
        json_decref(l.list);
        l.list = NULL;
    }
    return ttc_token_result(l.list);
}

tt_result *tt_flow_drop(tt_context *ctx, const char *name)
{
    struct ttc_failure why = {0};
    json_t *file = NULL;
    int lock = -1;
    if (!name)
        ttc_fail(&why, TT_EUSAGE, NULL, "no saved state is named");
    else if (ttc_saved_name(name, &why) == 0 && ttc_saved_read(ctx, name, &file, &why) == 0)
        ttc_fail(&why, TT_EUSAGE, "list what there is (tiktok uploads)", "there is no saved state %s", name);
    json_decref(file);
    if (why.status == TT_OK || why.status == TT_ECONFIG) { /* a damaged one may go, too */
        ttc_failure_clear(&why);
        lock = ttc_saved_lock(ctx, name, &why);
    }
    tt_result *r =
        lock >= 0 ? ttc_token_result(json_pack("{s:s}", "dropped", name)) : ttc_result_failed(NULL, &why);
    if (tt_result_status(r) == TT_OK) /* what can be told is done */
        ttc_saved_remove(ctx, name);
    ttc_saved_unlock(lock);
    return r;
}
