/* What a context has: providers, actions, settings, as JSON. Reads the registry only; any thread. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/alloc.h"
#include "core/buf.h"
#include "core/context.h"
#include "core/schema.h"
#include "core/search.h"
#include "core/text.h"
#include <string.h>

/* ------------------------------------------------------------------------------------------------- actions */

tt_result *tt_actions(tt_context *ctx, const char *pattern)
{
    struct ttc_buf b = {0};
    struct ttc_found found;
    ttc_buf_char(&b, '[');
    b.failed |= ttc_search(&ctx->registry, pattern, &found) != 0;
    for (size_t i = 0; i < found.n; i++) {
        if (i)
            ttc_buf_char(&b, ',');
        ttc_describe_line(found.list[i], &b);
    }
    ttc_buf_char(&b, ']');
    ttc_free(found.list);
    return ttc_result_json(&b);
}

tt_result *tt_describe(tt_context *ctx, const char *action, uint32_t form)
{
    struct ttc_failure why = {0};
    struct ttc_buf b = {0};
    struct ttc_action *a = action ? ttc_registry_find(&ctx->registry, action) : NULL;
    if (form > TT_DESCRIBE_SCHEMA)
        ttc_fail(&why, TT_EUSAGE, "use TT_DESCRIBE_JSON or TT_DESCRIBE_SCHEMA", "form %u is not known", form);
    else if (!a)
        ttc_registry_unknown(&ctx->registry, action ? action : "", &why);
    else if (ttc_action_prepare(&ctx->registry, a, &why) == 0 && form == TT_DESCRIBE_SCHEMA)
        ttc_describe_schema(a, &b);
    else if (why.status == TT_OK)
        ttc_describe_json(a, &b);
    return why.status == TT_OK ? ttc_result_json(&b) : ttc_result_failed(action, &why);
}

/* ----------------------------------------------------------------------------------------------- providers */

static void add_provider(struct ttc_buf *b, const struct tt_self *self)
{
    static const char *const states[] = {"loading", "ready", "stopped", "refused"};
    ttc_buf_text(b, b->n > 1 ? ",{" : "{");
    ttc_buf_member(b, "name", self->id);
    ttc_buf_member(b, "state", states[self->state]);
    if (self->provider) {
        ttc_buf_member(b, "version", self->provider->version);
        ttc_buf_member(b, "summary", self->provider->summary);
    }
    if (self->abi.size)
        ttc_buf_format(b, ",\"abi\":\"%u.%u\"", self->abi.major, self->abi.minor);
    ttc_buf_member(b, "path", self->path);
    if (self->entry)
        ttc_buf_text(b, ",\"built_in\":true");
    ttc_buf_format(b, ",\"actions\":%zu", self->n_actions);
    ttc_buf_member(b, "why", self->why.message);
    ttc_buf_member(b, "fix", self->why.hint);
    ttc_buf_char(b, '}');
}

tt_result *tt_providers(tt_context *ctx)
{
    struct ttc_buf b = {0};
    ttc_buf_char(&b, '[');
    for (size_t i = 0; i < ctx->registry.n_selves; i++)
        add_provider(&b, ctx->registry.selves[i]);
    ttc_buf_char(&b, ']');
    return ttc_result_json(&b);
}

tt_result *tt_config_show(tt_context *ctx)
{
    struct ttc_buf b = {0};
    ttc_config_show(ctx->config, &ctx->registry, &b);
    return ttc_result_json(&b);
}
