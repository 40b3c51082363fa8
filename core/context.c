/* Opening and closing a context. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/context.h"
#include "core/call.h"
#include "core/exchange.h"
#include "core/loader.h"
#include "core/trial.h"
#include "core/refresh.h"
#include "core/store.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const struct ttc_crypto *ttc_crypto(struct ttc_failure *why)
{
    return ttc_internal_module("tiktok-crypto", "ttc_crypto_entry", why);
}

static int check_drive(const tt_open_options *options, struct ttc_failure *why)
{
    uint32_t drive = options->drive;
    if (drive == TT_DRIVE_CALLER || drive == TT_DRIVE_POLL || drive == TT_DRIVE_THREAD)
        return 0;
    if (drive == TT_DRIVE_SOCKETS && options->watch && options->timer)
        return 0;
    if (drive == TT_DRIVE_SOCKETS)
        return ttc_fail(why, TT_EUSAGE, "set watch and timer in the options",
                        "TT_DRIVE_SOCKETS needs callbacks to the host's loop");
    return ttc_fail(why, TT_EUSAGE, "use TT_DRIVE_CALLER, TT_DRIVE_POLL, TT_DRIVE_SOCKETS or TT_DRIVE_THREAD",
                    "drive %u is not known", drive);
}

static void *own_thread(void *user)
{
    struct ttc_engine *e = user;
    struct ttc_failure why = {0};
    if (ttc_engine_enter(e, &why) == 0) {
        while (!atomic_load(&e->leave))
            ttc_engine_turn(e, -1);
        ttc_engine_leave(e);
    }
    ttc_failure_clear(&why);
    return NULL;
}

static int start_thread(struct ttc_engine *e, struct ttc_failure *why)
{
    if (pthread_create(&e->thread, NULL, own_thread, e) != 0)
        return ttc_fail(why, TT_ECONFIG, "raise the limit on threads",
                        "the context's thread could not be started");
    e->has_thread = 1;
    return 0;
}

static int same_jansson(json_t *(*host)(const json_t *, const char *), struct ttc_failure *why)
{
    if (!host || host == json_object_get) /* NULL: it has nothing to do with jansson's objects */
        return 0;
    return ttc_fail(
        why, TT_EUSAGE, "link the program with the shared libjansson that libtiktok uses, and with no other",
        "this program carries a copy of jansson of its own; two copies cannot read each other's objects");
}

/* Variables that a program which runs with more rights than its user does not heed. */
static void tell_ignored(const tt_context *ctx)
{
    static const char *const names[] = {"TIKTOK_PLUGIN_PATH", "TIKTOK_CONFIG", "TIKTOK_PROFILE",
                                        "XDG_CONFIG_HOME", "XDG_STATE_HOME"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (getenv(names[i]) && !secure_getenv(names[i]))
            ttc_log(ctx->log, TT_LOG_WARNING, NULL,
                    "%s is ignored, as this program runs with more rights than its user (set-user-ID or "
                    "set-group-ID)",
                    names[i]);
}

static int open_parts(tt_context *ctx, const tt_open_options *options, struct ttc_failure *why)
{
    if (ttc_registry_init(&ctx->registry) != 0)
        return ttc_fail_nomem(why);
    if (ttc_config_load(options, &ctx->config, NULL, why) != 0 ||
        ttc_log_open(options, ctx->config, &ctx->log, why) != 0)
        return -1;
    tell_ignored(ctx);
    const char *folder = ttc_config_text(ctx->config, "state_dir");
    if (*folder && !(ctx->store = ttc_store_files(folder)))
        return ttc_fail_nomem(why);
    ttc_host_fill(&ctx->host);
    if (ttc_engine_new(ctx, options->flags, why) != 0)
        return -1;
    if (ttc_loader_load_all(ctx, options, why) != 0)
        return -1;
    if (ctx->drive == TT_DRIVE_SOCKETS)
        return ttc_sockets_begin(ctx->engine, why);
    return ctx->drive == TT_DRIVE_THREAD ? start_thread(ctx->engine, why) : 0;
}

tt_context *tt_open_with(const tt_open_options *given, json_t *(*host_jansson)(const json_t *, const char *),
                         tt_result **why_out)
{
    struct ttc_failure why = {0};
    tt_open_options options;
    if (why_out)
        *why_out = NULL;
    tt_context *ctx = ttc_alloc(sizeof *ctx);
    int rc = ctx ? same_jansson(host_jansson, &why) : ttc_fail_nomem(&why);
    if (rc == 0)
        rc = ttc_options_read(given, &options, &why);
    if (rc == 0)
        rc = check_drive(&options, &why);
    if (rc == 0) {
        ctx->drive = options.drive;
        if (ctx->drive == TT_DRIVE_SOCKETS) {
            ctx->watch = options.watch;
            ctx->timer = options.timer;
            ctx->loop_user = options.loop_user;
        }
        ctx->pid = getpid();
        rc = open_parts(ctx, &options, &why);
    }
    if (rc == 0)
        return ctx;
    tt_close(ctx);
    if (why_out)
        *why_out = ttc_result_failed(NULL, &why);
    ttc_failure_clear(&why);
    return NULL;
}

/* Every call ends as canceled; those whose memory a worker holds go when the workers have stopped. A refresh that is
 * under way may end in peace first: its answer holds the only good refresh token. */
static void end_calls(struct ttc_engine *e)
{
    ttc_calls_begin(e);
    ttc_calls_look(e); /* what waiters have collected since the last turn */
    for (int own = 0; own <= 1; own++) {
        struct ttc_call *call;
        size_t at = 0;
        while ((call = ttc_slots_each(&e->calls, &at)) != NULL)
            if (!call->ended && call->own <= own)
                ttc_call_cancel(call, TT_ECANCELED, "the context was closed");
        ttc_keepers_finish(e);
    }
    ttc_keepers_free(e);
}

void tt_close(tt_context *ctx)
{
    struct ttc_failure why = {0};
    if (!ctx)
        return;
    struct ttc_engine *e = ctx->engine;
    if (e && ctx->pid == getpid()) {
        if (e->has_thread) {
            atomic_store(&e->leave, 1);
            ttc_engine_wake(e);
            pthread_join(e->thread, NULL);
        }
        if (ttc_engine_enter(e, &why) == 0) {
            end_calls(e);
            ttc_loader_sweep(&ctx->registry);
            ttc_engine_stop(
                e); /* a worker may still run a provider's code, which its shutdown must not pull away */
            ttc_loader_stop_all(&ctx->registry);
            ttc_sockets_end(e);
            ttc_engine_leave(e);
        }
    }
    ttc_engine_free(e);
    ttc_registry_free(&ctx->registry);
    if (ctx->store)
        ctx->store->ops->close(ctx->store);
    ttc_config_free(ctx->config);
    ttc_log_close(ctx->log);
    ttc_failure_clear(&why);
    ttc_free(ctx);
}

/* The provider's place in the registry: a new one, or that of a module which the configuration names and which could
 * not be loaded: a provider that is linked in needs no file. */
static struct tt_self *place_for(tt_context *ctx, const char *id, struct ttc_failure *why)
{
    struct tt_self *self = ttc_registry_self(&ctx->registry, id);
    if (self && self->state == TTC_SELF_REFUSED) {
        ttc_failure_clear(&self->why);
        ttc_free(self->path);
        self->path = NULL;
        self->state = TTC_SELF_LOADING;
        return self;
    }
    self = ttc_alloc(sizeof *self);
    if (!self || !(self->id = ttc_strdup(id))) {
        ttc_free(self);
        ttc_fail_nomem(why);
        return NULL;
    }
    self->ctx = ctx;
    if (ttc_registry_add_self(&ctx->registry, self, why) == 0)
        return self;
    ttc_free(self->id);
    ttc_free(self);
    return NULL;
}

int tt_add_builtin(tt_context *ctx, const struct tt_provider *(*entry)(void), tt_result **why_out)
{
    struct ttc_failure why = {0};
    if (why_out)
        *why_out = NULL;
    const struct tt_provider *p = entry ? entry() : NULL;
    if (!p || !p->id)
        ttc_fail(&why, TT_EPROVIDER, NULL, "the built-in provider has no descriptor or no id");
    struct tt_self *self = why.status ? NULL : place_for(ctx, p->id, &why);
    if (self)
        self->entry = entry;
    if (self && ttc_loader_load(&ctx->registry, self, &ctx->host) != 0) {
        if (self->why.status == TT_ENOMEMORY)
            ttc_fail_nomem(&why);
        else
            ttc_fail(&why, TT_EPROVIDER, self->why.hint, "%s",
                     self->why.message ? self->why.message : "refused");
    }
    int rc = why.status ? -1 : 0;
    if (rc != 0 && why_out)
        *why_out = ttc_result_failed(NULL, &why);
    ttc_failure_clear(&why);
    return rc;
}
