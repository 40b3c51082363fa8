/* Checkpoints: see checkpoint.h. */
#include "core/checkpoint.h"
#include "core/flow.h"
#include "core/state_files.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int name_fits(const char *name)
{
    size_t n = strlen(name);
    return n > 0 && n < 100 && *name != '.' && !strchr(name, '/');
}

/* The folder of saved flows, or with a name the file in it; new memory. */
static char *flow_path(const struct tt_context *ctx, const char *name)
{
    const char *dir = ttc_config_text(ctx->config, "state_dir");
    if (!*dir)
        return NULL;
    return name ? ttc_format("%s/flows/%s.json", dir, name) : ttc_format("%s/flows", dir);
}

static int sync_folder(const char *folder)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int rc = fd < 0 ? -1 : fsync(fd);
    if (fd >= 0)
        close(fd);
    return rc;
}

/* Written beside and renamed: the file is whole, old or new. */
static int replace_file(const char *folder, const char *path, const char *text, size_t n)
{
    char *beside = ttc_format("%s.%ld", path, (long)getpid());
    int fd = beside ? open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600) : -1;
    int rc = fd < 0 ? -1 : ttc_write_synced(fd, text, n);
    if (fd >= 0 && close(fd) != 0)
        rc = -1;
    if (rc == 0)
        rc = rename(beside, path);
    if (rc != 0 && beside)
        unlink(beside);
    ttc_free(beside);
    return rc == 0 ? sync_folder(folder) : -1;
}

static int save(struct ttc_call *call, const json_t *state)
{
    const struct tt_context *ctx = call->e->ctx;
    char *folder = flow_path(ctx, NULL), *path = flow_path(ctx, call->state_name);
    struct ttc_buf b = {0};
    ttc_buf_text(&b, "{\"action\":");
    ttc_buf_json_string(&b, call->action->name, strlen(call->action->name));
    ttc_buf_text(&b, ",\"state\":");
    int rc = ttc_json_write(&b, state);
    ttc_buf_text(&b, "}\n");
    if (!folder || !path || b.failed)
        rc = -1;
    if (rc == 0)
        rc = ttc_folders_make(folder);
    if (rc == 0)
        rc = replace_file(folder, path, b.p, b.n);
    if (rc != 0)
        ttc_log(ctx->log, TT_LOG_ERROR, NULL, "the state of %s could not be saved as %s: %s",
                call->action->name, path ? path : "a file (state_dir is not known)", strerror(errno));
    ttc_buf_free(&b);
    ttc_free(folder);
    ttc_free(path);
    return rc;
}

int32_t ttc_host_checkpoint(tt_callref ref, json_t *state)
{
    struct ttc_call *call = ttc_flow_call(ref);
    int32_t rc = call ? TT_RC_OK : TT_RC_STALE;
    if (call && !call->state_name) {
        const char *name = call->options.resume;
        if (name && !name_fits(name))
            rc = TT_RC_USAGE;
        else if (name)
            call->state_name = ttc_arena_strdup(&call->arena, name);
        else
            call->state_name = ttc_arena_format(&call->arena, "%s.%llu.%ld", call->action->name,
                                                (unsigned long long)ttc_unix_ms(), (long)getpid());
        if (rc == TT_RC_OK && !call->state_name)
            rc = TT_RC_NOMEM;
    }
    if (rc == TT_RC_OK && !(call->options.flags & TT_DRY_RUN) && save(call, state) != 0)
        rc = TT_RC_FAILED;
    json_decref(state);
    return rc;
}

/* What is saved for this action under the name that resume says: a new reference, or NULL. */
static json_t *load(const struct ttc_call *call)
{
    if (!call->options.resume || !name_fits(call->options.resume))
        return NULL;
    char *path = flow_path(call->e->ctx, call->options.resume);
    json_t *file = path ? json_load_file(path, 0, NULL) : NULL;
    const char *action = json_string_value(json_object_get(file, "action"));
    json_t *state = action && strcmp(action, call->action->name) == 0 ? json_object_get(file, "state") : NULL;
    json_incref(state);
    json_decref(file);
    ttc_free(path);
    return state;
}

int ttc_checkpoint_saved(const struct ttc_call *call)
{
    json_t *state = load(call);
    json_decref(state);
    return state != NULL;
}

json_t *ttc_host_resumed(tt_callref ref)
{
    struct ttc_call *call = ttc_flow_call(ref);
    json_t *state = call ? load(call) : NULL;
    if (state)
        call->state_name = ttc_arena_strdup(&call->arena, call->options.resume);
    return state;
}

void ttc_checkpoint_end(struct ttc_call *call, struct ttc_failure *f)
{
    if (!call->state_name)
        return;
    int open = f->status == TT_EUNKNOWN || f->status == TT_ENETWORK || f->status == TT_ECANCELED ||
               f->status == TT_ELIMIT;
    if (open) {
        char *hint =
            ttc_format("%s%sthe state is kept: repeat the call with resume \"%s\" (--resume) to go on",
                       f->hint ? f->hint : "", f->hint ? "; " : "", call->state_name);
        if (hint) {
            ttc_free(f->hint);
            f->hint = hint;
        }
        return;
    }
    char *path = flow_path(call->e->ctx, call->state_name);
    if (path)
        unlink(path);
    ttc_free(path);
}
