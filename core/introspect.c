/* What a context has: providers, actions, settings, as JSON. Reads the registry only; any thread. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/context.h"
#include "core/schema.h"
#include "core/text.h"
#include <fnmatch.h>
#include <string.h>

/* ------------------------------------------------------------------------------------------------- actions */

static int has_alias_like(const struct ttc_action *a, const char *word)
{
    for (uint32_t i = 0; i < a->row->n_aliases; i++) {
        struct tt_alias scratch;
        const struct tt_alias *alias = TTC_ROW(a->self, TT_ROW_ALIAS, tt_alias, a->row->aliases, i, &scratch);
        if (strcasestr(alias->name, word))
            return 1;
    }
    return 0;
}

static int matches(const struct ttc_action *a, const char *pattern)
{
    if (!pattern || !*pattern)
        return 1;
    if (strpbrk(pattern, "*?["))
        return fnmatch(pattern, a->name, 0) == 0;
    return strcasestr(a->name, pattern) || strcasestr(a->row->summary, pattern) || has_alias_like(a, pattern);
}

tt_result *tt_actions(tt_context *ctx, const char *pattern)
{
    struct ttc_buf b = {0};
    ttc_buf_char(&b, '[');
    for (size_t s = 0; s < ctx->registry.n_selves; s++) {
        const struct tt_self *self = ctx->registry.selves[s];
        for (size_t i = 0; i < self->n_actions; i++) {
            if (!matches(self->actions[i], pattern))
                continue;
            if (b.n > 1)
                ttc_buf_char(&b, ',');
            ttc_describe_line(self->actions[i], &b);
        }
    }
    ttc_buf_char(&b, ']');
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
