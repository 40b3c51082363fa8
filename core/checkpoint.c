/* Checkpoints: see checkpoint.h. Where they lie is saved.c's. */
#include "core/checkpoint.h"
#include "core/contract.h"
#include "core/flow.h"
#include "core/json.h"
#include "core/saved.h"
#include "core/source.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

static struct ttc_checkpoint *checkpoint_new(struct ttc_call *call, const char *name, struct ttc_failure *why)
{
    struct ttc_checkpoint *c = ttc_arena_alloc(&call->arena, sizeof *c);
    if (!c || !name) {
        ttc_fail_nomem(why);
        return NULL;
    }
    c->name = name;
    c->begun_ms = ttc_unix_ms();
    c->lock = -1;
    if (!(call->options.flags & TT_DRY_RUN) && (c->lock = ttc_saved_lock(call->e->ctx, name, why)) < 0)
        return NULL;
    return c;
}

static int take_up(struct ttc_call *call, struct ttc_checkpoint *c, json_t *file, struct ttc_failure *why)
{
    const char *action = json_string_value(json_object_get(file, "action"));
    json_t *state = json_object_get(file, "state"), *begun = json_object_get(file, "begun");
    if (!action || !json_is_object(state))
        return ttc_fail(why, TT_ECONFIG, "look at the service for what it began, then drop it and start anew",
                        "the saved state %s lacks its action or its content", c->name);
    if (strcmp(action, call->action->name) != 0)
        return ttc_fail(why, TT_EUSAGE, "choose another name, or go on with that action",
                        "the saved state %s is of %s and not of %s", c->name, action, call->action->name);
    c->was = 1;
    c->state = json_incref(state);
    c->sources = json_incref(json_object_get(file, "sources"));
    if (json_is_integer(begun))
        c->begun_ms = (uint64_t)json_integer_value(begun);
    return 0;
}

int ttc_checkpoint_begin(struct ttc_call *call, struct ttc_failure *why)
{
    const char *name = call->options.resume;
    json_t *file = NULL;
    if (!name)
        return 0;
    if (ttc_saved_name(name, why) != 0 || !(call->checkpoint = checkpoint_new(call, name, why)))
        return -1;
    int rc = ttc_saved_read(call->e->ctx, name, &file, why);
    if (rc == 1)
        rc = take_up(call, call->checkpoint, file, why);
    else if (rc == 0 && call->options.flags & TT_RESUME_ONLY) /* it was there, but another run has ended it */
        rc = ttc_checkpoint_fail_missing(call, why);
    json_decref(file);
    if (rc < 0)
        call->checkpoint->was = 1; /* whatever it is, it stays */
    return rc;
}

static int save(struct ttc_call *call, const json_t *state)
{
    const struct ttc_checkpoint *c = call->checkpoint;
    struct ttc_buf b = {0};
    ttc_buf_text(&b, "{\"action\":");
    ttc_buf_json_string(&b, call->action->name, strlen(call->action->name));
    ttc_buf_format(
        &b, ",\"begun\":%llu,\"done\":%llu,\"total\":%llu,\"sources\":", (unsigned long long)c->begun_ms,
        (unsigned long long)c->done, (unsigned long long)c->total);
    ttc_sources_write(call, &b);
    ttc_buf_text(&b, ",\"state\":");
    int rc = ttc_json_write(&b, state);
    ttc_buf_text(&b, "}\n");
    rc = rc != 0 || b.failed ? -1 : ttc_saved_write(call->e->ctx, c->name, b.p, b.n);
    if (rc != 0)
        ttc_log(call->e->ctx->log, TT_LOG_ERROR, NULL, "the state of %s could not be saved as %s: %s",
                call->action->name, c->name, strerror(errno));
    if (b.p)
        explicit_bzero(b.p, b.n);
    ttc_buf_free(&b);
    return rc;
}

/* A run that was given no name gets one. The first one looks through what others left. */
static int make_name(struct ttc_call *call)
{
    struct ttc_failure why = {0};
    const char *name =
        ttc_arena_format(&call->arena, "%s.%llu.%ld.%llx", call->action->name,
                         (unsigned long long)ttc_unix_ms(), (long)getpid(), (unsigned long long)call->handle);
    call->checkpoint = checkpoint_new(call, name, &why);
    if (why.status)
        ttc_log(call->e->ctx->log, TT_LOG_ERROR, NULL, "%s: %s", call->action->name, why.message);
    ttc_failure_clear(&why);
    if (call->checkpoint && call->checkpoint->lock >= 0 && !call->e->swept) {
        call->e->swept = 1;
        ttc_saved_sweep(call->e->ctx);
    }
    return call->checkpoint ? 0 : -1;
}

int32_t ttc_host_checkpoint(tt_callref ref, json_t *state)
{
    struct ttc_call *call = ttc_flow_call(ref);
    int32_t rc = call ? TT_RC_OK : TT_RC_STALE;
    ttc_steal(call, state);
    if (call && !json_is_object(state)) {
        ttc_breach(call->action, call->e, "F8", "keeps a state that is no object");
        rc = TT_RC_USAGE;
    }
    if (rc == TT_RC_OK && !call->checkpoint && make_name(call) != 0)
        rc = TT_RC_FAILED;
    if (rc == TT_RC_OK && !(call->options.flags & TT_DRY_RUN) && save(call, state) != 0)
        rc = TT_RC_FAILED;
    json_decref(state);
    return rc;
}

int ttc_checkpoint_fail_missing(const struct ttc_call *call, struct ttc_failure *why)
{
    ttc_fail(why, TT_EUSAGE, "look at what the earlier run did before you begin anew",
             "%s: nothing is saved under the name %s", call->action->name,
             call->options.resume ? call->options.resume : "(none)");
    ttc_failure_text(why, &why->code, "nothing_saved");
    return -1;
}

int ttc_checkpoint_saved(const struct ttc_call *call)
{
    struct ttc_failure why = {0};
    json_t *file = NULL;
    const char *name = call->options.resume;
    int rc = name && ttc_saved_name(name, &why) == 0 ? ttc_saved_read(call->e->ctx, name, &file, &why) : 0;
    const char *action = json_string_value(json_object_get(file, "action"));
    int saved = rc < 0 || (action && strcmp(action, call->action->name) == 0);
    json_decref(file);
    ttc_failure_clear(&why);
    return saved;
}

json_t *ttc_host_resumed(tt_callref ref)
{
    struct ttc_call *call = ttc_flow_call(ref);
    return call && call->checkpoint ? json_incref(call->checkpoint->state) : NULL;
}

/* Can a later run do better with the state than without it? A refusal ends a run for good; a mistake in the call does
 * not end the run that it wanted to go on with. */
static int worth_keeping(const struct ttc_checkpoint *c, const struct ttc_failure *f)
{
    switch (f->status) {
    case TT_OK:
    case TT_PARTIAL:
        return 0;
    case TT_EREMOTE:
        return f->retryable;
    case TT_EUSAGE:
        return c->was;
    default:
        return 1;
    }
}

static void add_hint(struct ttc_failure *f, const char *name)
{
    char *hint = ttc_format("%s%sthe state is kept: repeat the call with resume \"%s\" (--resume) to go on",
                            f->hint ? f->hint : "", f->hint ? "; " : "", name);
    if (!hint)
        return;
    ttc_free(f->hint);
    f->hint = hint;
}

void ttc_checkpoint_end(struct ttc_call *call, struct ttc_failure *f)
{
    struct ttc_checkpoint *c = call->checkpoint;
    if (!c)
        return;
    char room[PATH_MAX], *path = ttc_saved_path(call->e->ctx, c->name, ".json", room);
    int there = path && access(path, F_OK) == 0;
    if (c->lock < 0)
        there = 0; /* a dry run */
    else if (!there || !worth_keeping(c, f))
        ttc_saved_remove(call->e->ctx, c->name);
    else if (f->status != TT_EUSAGE)
        add_hint(f, c->name);
    ttc_saved_unlock(c->lock);
    json_decref(c->state);
    json_decref(c->sources);
    call->checkpoint = NULL;
}
