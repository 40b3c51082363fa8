/* A context for looking only: see trial.h. Everything on the caller's thread. */
#include "core/trial.h"
#include "core/loader.h"
#include "core/result.h"
#include <string.h>
#include <unistd.h>

int ttc_trial_open(struct tt_context *ctx, struct ttc_config *config)
{
    memset(ctx, 0, sizeof *ctx);
    ctx->pid = getpid();
    ctx->config = config;
    ttc_host_fill(&ctx->host);
    return ttc_registry_init(&ctx->registry);
}

struct tt_self *ttc_trial_load(struct tt_context *ctx, const char *name, const char *path,
                               tt_provider_fn *entry)
{
    struct ttc_failure why = {0};
    struct tt_self *self = ttc_self_new(ctx, name, path);
    if (!self || ttc_registry_add_self(&ctx->registry, self, &why) != 0) {
        ttc_self_free(self);
        ttc_failure_clear(&why);
        return NULL;
    }
    self->entry = entry;
    ttc_loader_load(&ctx->registry, self, &ctx->host);
    return self->why.status == TT_ENOMEMORY ? NULL : self;
}

void ttc_trial_close(struct tt_context *ctx)
{
    ttc_loader_stop_all(&ctx->registry);
    ttc_registry_free(&ctx->registry);
}

int ttc_options_read(const tt_open_options *from, tt_open_options *to, struct ttc_failure *f)
{
    *to = (tt_open_options)TT_OPEN_OPTIONS_INIT;
    if (!from)
        return 0;
    if (from->size < 2 * sizeof(uint32_t) || from->size > 4096)
        return ttc_fail(f, TT_EUSAGE, "initialise tt_open_options with TT_OPEN_OPTIONS_INIT",
                        "the options say that they are %u bytes long", from->size);
    memcpy(to, from, from->size < sizeof *to ? from->size : sizeof *to);
    to->size = sizeof *to;
    if (to->n_builtin && !to->builtin)
        return ttc_fail(f, TT_EUSAGE, "set builtin to an array of n_builtin entry functions",
                        "the options count %u built-in providers and name none", to->n_builtin);
    return 0;
}

tt_result *ttc_result_json_failed(struct ttc_buf *data, struct ttc_failure *f)
{
    struct ttc_result_parts parts = {.data_is_json = 1, .rows = "", .failure = *f};
    size_t n = data->n;
    char *p = ttc_buf_take(data);
    memset(f, 0, sizeof *f);
    parts.bytes = p ? ttc_bytes_new(p, n) : NULL;
    if (!parts.bytes) {
        ttc_failure_clear(&parts.failure);
        parts.failure.status = TT_ENOMEMORY;
    } else {
        parts.data = (struct tt_span){p, n};
    }
    return ttc_result_make(&parts);
}
