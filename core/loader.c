/* One provider from its entry to ready, and back out when something is wrong on the way. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/context.h"
#include "core/loader_internal.h"
#include "core/text.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define AT_FAULT "the provider is at fault: report it to its author"

/* A provider must not load another from its init: the registry is half written then. */
static _Thread_local int loading;

int ttc_loader_refuse(struct tt_self *self, int status, const char *hint, const char *form, ...)
{
    char text[1024];
    va_list args;
    va_start(args, form);
    vsnprintf(text, sizeof text, form, args);
    va_end(args);
    if (self->path)
        return ttc_fail(&self->why, status, hint, "module %s is refused: %s", self->path, text);
    return ttc_fail(&self->why, status, hint, "built-in provider %s is refused: %s", self->id, text);
}

void ttc_loader_enters(struct tt_self *self, const char *phase)
{
    if (self->ctx->registry.watch)
        self->ctx->registry.watch(self, phase);
}

/* -------------------------------------------------------------------------- what providers ask of the core */

static int32_t host_register(struct tt_self *self, const struct tt_action *rows, uint32_t n)
{
    if (!self)
        return TT_RC_USAGE;
    if (!self->in_init) {
        ttc_log(self->ctx->log, TT_LOG_ERROR, self->id,
                "actions can be registered in init only (tiktok-provider(7), P7)");
        return TT_RC_USAGE;
    }
    if (ttc_registry_add_actions(&self->ctx->registry, self, rows, n, &self->why) == 0)
        return TT_RC_OK;
    return self->why.status == TT_ENOMEMORY ? TT_RC_NOMEM : TT_RC_USAGE;
}

static void host_log(struct tt_self *self, int32_t level, const char *text)
{
    if (!self || !text)
        return;
    if (self->in_init && level == TT_LOG_ERROR) {
        ttc_free(self->said);
        self->said = ttc_strdup(text);
    }
    level = level < TT_LOG_ERROR ? TT_LOG_ERROR : level > TT_LOG_DEBUG ? TT_LOG_DEBUG : level;
    ttc_log(self->ctx->log, level, self->id, "%s", text);
}

static const char *host_setting(struct tt_self *self, const char *key)
{
    struct ttc_failure why = {0};
    const char *value = NULL;
    if (!self || !key || !self->ctx->config)
        return NULL;
    if (ttc_config_setting(self->ctx->config, self->id, key, &value, &why) != 0)
        ttc_log(self->ctx->log, TT_LOG_ERROR, self->id, "%s", why.message ? why.message : "out of memory");
    ttc_failure_clear(&why);
    return value;
}

void ttc_host_fill_provider(struct tt_host *host)
{
    host->register_actions = host_register;
    host->log = host_log;
    host->setting = host_setting;
}

/* -------------------------------------------------------------------------------------------------- stages */

static void run_shutdown(struct tt_self *self)
{
    if (self->provider->shutdown) {
        ttc_loader_enters(self, "its shutdown");
        self->provider->shutdown(self->module_state);
    }
    self->module_state = NULL;
}

/* What init did, judged: a registration that was refused counts, whatever init made of it. */
static int judge_init(struct tt_self *self, int32_t rc)
{
    struct ttc_failure first = self->why;
    if (first.status == TT_ENOMEMORY || rc == TT_RC_NOMEM)
        return ttc_fail_nomem(&self->why);
    if (first.status != TT_OK) {
        memset(&self->why, 0, sizeof self->why);
        ttc_loader_refuse(self, TT_EPROVIDER, first.hint, "%s", first.message);
        ttc_failure_clear(&first);
        return -1;
    }
    if (rc != TT_RC_OK)
        return ttc_loader_refuse(self, TT_EPROVIDER, "the log may say more (log.level = \"debug\")",
                                 "its init failed with %s (%d)%s%s", ttc_rc_name(rc), (int)rc,
                                 self->said ? ": " : "", self->said ? self->said : "");
    return self->n_actions ? 0 : ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT, "it has no action");
}

static int run_init(struct tt_self *self, const struct tt_host *host)
{
    int32_t rc = TT_RC_OK;
    if (self->provider->init)
        ttc_loader_enters(self, "its init");
    self->in_init = 1;
    if (self->provider->init)
        rc = self->provider->init(self, host, &self->module_state);
    self->in_init = 0;
    if (judge_init(self, rc) == 0)
        return 0;
    if (rc == TT_RC_OK)
        run_shutdown(self);
    return -1;
}

/* What needs all of its actions. */
static int check_whole(struct tt_self *self)
{
    struct ttc_config *config = self->ctx->config;
    if (ttc_loader_token_actions(self) == 0 &&
        (!config || ttc_config_check_provider(config, self, NULL, &self->why) == 0))
        return 0;
    run_shutdown(self);
    return -1;
}

/* Static actions, settings, init, the provider's group of the configuration: in this order. */
static int start(struct ttc_registry *r, struct tt_self *self, const struct tt_host *host)
{
    struct ttc_failure why = {0};
    const struct tt_provider *p = self->provider;
    ttc_loader_enters(self, "its tables");
    if (ttc_registry_add_actions(r, self, p->actions, p->n_actions, &why) != 0) {
        if (why.status == TT_ENOMEMORY)
            ttc_fail_nomem(&self->why);
        else
            ttc_loader_refuse(self, TT_EPROVIDER, why.hint, "%s", why.message);
        ttc_failure_clear(&why);
        return -1;
    }
    if (self->ctx->config && ttc_config_adopt(self->ctx->config, self) != 0)
        return ttc_fail_nomem(&self->why);
    return run_init(self, host) == 0 ? check_whole(self) : -1;
}

/* Runs the entry and reads what it gives. */
static int read_descriptor(struct tt_self *self, tt_provider_fn *entry)
{
    ttc_loader_enters(self, "its entry");
    const struct tt_provider *theirs = entry();
    ttc_loader_enters(self, "its descriptor");
    return ttc_loader_descriptor(self, theirs);
}

/* From what the entry gave, NULL when there is none, to ready or refused. */
static int finish(struct ttc_registry *r, struct tt_self *self, const struct tt_host *host,
                  tt_provider_fn *entry)
{
    if (!entry || read_descriptor(self, entry) != 0 || start(r, self, host) != 0) {
        ttc_registry_drop_self_actions(r, self);
        ttc_self_clear(self);
        self->state = TTC_SELF_REFUSED;
        return -1;
    }
    self->state = TTC_SELF_READY;
    ttc_log(self->ctx->log, TT_LOG_INFO, self->id, "version %s, ABI %u.%u, %s, %zu actions",
            self->provider->version, self->provider->abi.major, self->provider->abi.minor,
            self->path ? self->path : "built in", self->n_actions);
    return 0;
}

static int begin(struct tt_self *self)
{
    self->state = TTC_SELF_REFUSED;
    if (loading)
        return ttc_loader_refuse(
            self, TT_EBUSY, "load it before or after",
            "it was asked for while another provider is being loaded on the same thread");
    self->state = TTC_SELF_LOADING;
    loading = 1;
    return 0;
}

int ttc_loader_load(struct ttc_registry *r, struct tt_self *self, const struct tt_host *host)
{
    if (begin(self) != 0)
        return -1;
    int rc = finish(r, self, host, self->path ? ttc_loader_open(r, self) : self->entry);
    loading = 0;
    return rc;
}

void ttc_loader_sweep(const struct ttc_registry *r)
{
    for (size_t i = r->n_selves; i-- > 0;) {
        const struct tt_self *self = r->selves[i];
        if (self->state == TTC_SELF_READY && self->pending_ops > 0)
            ttc_log(
                self->ctx->log, TT_LOG_WARNING, self->id,
                "left %d step%s of work running; closing the context waits for %s (tiktok-provider(7), C3)",
                self->pending_ops, self->pending_ops == 1 ? "" : "s", self->pending_ops == 1 ? "it" : "them");
    }
}

void ttc_loader_stop_all(struct ttc_registry *r)
{
    for (size_t i = r->n_selves; i-- > 0;) {
        struct tt_self *self = r->selves[i];
        if (self->state != TTC_SELF_READY)
            continue;
        run_shutdown(self);
        self->state = TTC_SELF_STOPPED;
    }
}
