/* One module file under the glass. Everything on the caller's thread; the module's code runs in this process. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/loader.h"
#include "core/search_path.h"
#include "core/text.h"
#include "core/trial.h"
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The context comes first, so that whoever has the context has this. */
struct glass {
    struct tt_context ctx;
    tt_inspect_fn *watch;
    void *user;
};

static void add_component(const char *component, void *buf)
{
    struct ttc_buf *b = buf;
    if (!b->failed && b->p[b->n - 1] != '[')
        ttc_buf_char(b, ',');
    ttc_buf_json_string(b, component, strlen(component));
}

static void add_part(const struct ttc_path_part *part, void *buf)
{
    struct ttc_buf *b = buf;
    ttc_buf_text(b, b->n && b->p[b->n - 1] == '[' ? "{" : ",{");
    ttc_buf_member(b, "name", part->name);
    if (part->st) {
        mode_t mode = part->st->st_mode;
        ttc_buf_member(b, "kind",
                       S_ISDIR(mode)   ? "folder"
                       : S_ISREG(mode) ? "file"
                       : S_ISLNK(mode) ? "link"
                                       : "other");
        ttc_buf_format(b, ",\"owner\":%u,\"group\":%u,\"mode\":\"%04o\"", (unsigned)part->st->st_uid,
                       (unsigned)part->st->st_gid, (unsigned)mode & 07777u);
    }
    ttc_buf_member(b, "verdict", part->why ? "refused" : "ok");
    ttc_buf_member(b, "why", part->why);
    ttc_buf_member(b, "fix", part->hint);
    ttc_buf_char(b, '}');
}

/* trusted: what passed up to the first rule that is broken; path: every component with its verdict. */
static void add_walk(struct ttc_buf *b, const char *path)
{
    struct ttc_failure unused = {0};
    ttc_buf_text(b, ",\"trusted\":[");
    ttc_path_walk(path, "module", add_component, b, &unused);
    ttc_buf_text(b, "],\"path\":[");
    ttc_path_survey(path, add_part, b);
    ttc_buf_char(b, ']');
    b->failed |= unused.status == TT_ENOMEMORY;
    ttc_failure_clear(&unused);
}

static void add_abi(struct ttc_buf *b, const struct tt_self *self)
{
    ttc_buf_format(b, ",\"abi\":{\"core\":\"%u.%u\"", TT_ABI_MAJOR, TT_ABI_MINOR);
    if (self->abi.size)
        ttc_buf_format(b, ",\"module\":\"%u.%u\",\"descriptor_bytes\":%u", self->abi.major, self->abi.minor,
                       self->abi.size);
    if (self->provider)
        ttc_buf_format(b, ",\"needs_minor\":%u", self->provider->needs_minor);
    ttc_buf_char(b, '}');
}

static void add_actions(struct ttc_buf *b, struct tt_context *ctx, const struct tt_self *self)
{
    size_t flows = 0, broken = 0;
    for (size_t i = 0; i < self->n_actions; i++)
        flows += self->actions[i]->row->start != NULL;
    ttc_buf_format(b, ",\"actions\":{\"count\":%zu,\"flows\":%zu,\"broken\":[", self->n_actions, flows);
    for (size_t i = 0; i < self->n_actions; i++) {
        struct ttc_failure why = {0};
        if (ttc_action_prepare(&ctx->registry, self->actions[i], &why) != 0) {
            ttc_buf_text(b, broken++ ? ",{" : "{");
            ttc_buf_member(b, "name", self->actions[i]->name);
            ttc_buf_member(b, "why", why.message);
            ttc_buf_char(b, '}');
            b->failed |= why.status == TT_ENOMEMORY;
        }
        ttc_failure_clear(&why);
    }
    ttc_buf_text(b, "]}");
}

static void add_settings(struct ttc_buf *b, const struct tt_self *self)
{
    ttc_buf_text(b, ",\"settings\":[");
    for (uint32_t i = 0; i < self->provider->n_settings; i++) {
        struct tt_setting scratch;
        const struct tt_setting *s =
            TTC_ROW(self, TT_ROW_SETTING, tt_setting, self->provider->settings, i, &scratch);
        ttc_buf_text(b, i ? ",{" : "{");
        ttc_buf_member(b, "key", s->key);
        ttc_buf_member(b, "doc", s->doc);
        ttc_buf_member(b, "assumed", s->assumed);
        ttc_buf_format(b, ",\"secret\":%s}", s->flags & TT_P_SECRET ? "true" : "false");
    }
    ttc_buf_char(b, ']');
}

static void add_services(struct ttc_buf *b, const struct tt_self *self)
{
    ttc_buf_text(b, ",\"services\":[");
    for (uint32_t i = 0; i < self->provider->n_services; i++) {
        struct tt_service scratch;
        const struct tt_service *s =
            TTC_ROW(self, TT_ROW_SERVICE, tt_service, self->provider->services, i, &scratch);
        ttc_buf_text(b, i ? ",{" : "{");
        ttc_buf_member(b, "id", s->id);
        ttc_buf_member(b, "base_url", s->base_url);
        ttc_buf_member(b, "setting", s->setting);
        ttc_buf_char(b, '}');
    }
    ttc_buf_char(b, ']');
}

static void add_tokens(struct ttc_buf *b, const struct tt_self *self)
{
    ttc_buf_text(b, ",\"tokens\":[");
    for (uint32_t i = 0; i < self->provider->n_tokens; i++) {
        struct tt_token_kind scratch;
        const struct tt_token_kind *t =
            TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, self->provider->tokens, i, &scratch);
        ttc_buf_text(b, i ? ",{" : "{");
        ttc_buf_member(b, "id", t->id);
        ttc_buf_member(b, "setting", t->setting);
        ttc_buf_member(b, "authorize", t->authorize);
        ttc_buf_member(b, "exchange", t->exchange);
        ttc_buf_member(b, "refresh", t->refresh);
        ttc_buf_member(b, "revoke", t->revoke);
        ttc_buf_char(b, '}');
    }
    ttc_buf_char(b, ']');
}

static void add_provider(struct ttc_buf *b, const struct tt_provider *p)
{
    ttc_buf_text(b, ",\"provider\":{");
    ttc_buf_member(b, "id", p->id);
    ttc_buf_member(b, "version", p->version);
    ttc_buf_member(b, "summary", p->summary);
    ttc_buf_member(b, "license", p->license);
    ttc_buf_member(b, "url", p->url);
    ttc_buf_char(b, '}');
}

/* What stands there without any look at the actions. */
static void add_parts(struct ttc_buf *b, const struct tt_self *self)
{
    if (self->path)
        add_walk(b, self->path);
    add_abi(b, self);
    if (self->path)
        ttc_buf_format(b, ",\"exports\":{\"entry\":\"tt_provider_%s\",\"found\":%s}", self->id,
                       self->has_entry ? "true" : "false");
}

static void add_tables(struct ttc_buf *b, const struct tt_self *self)
{
    add_settings(b, self);
    add_services(b, self);
    add_tokens(b, self);
}

static void add_verdict(struct ttc_buf *b, struct tt_context *ctx, const struct tt_self *self)
{
    ttc_buf_char(b, '{');
    ttc_buf_member(b, "file", self->path);
    ttc_buf_member(b, "name", self->id);
    ttc_buf_member(b, "verdict", self->state == TTC_SELF_READY ? "ok" : "refused");
    ttc_buf_member(b, "why", self->why.message);
    ttc_buf_member(b, "fix", self->why.hint);
    add_parts(b, self);
    if (self->state == TTC_SELF_READY) {
        add_provider(b, self->provider);
        add_actions(b, ctx, self);
        add_tables(b, self);
    }
    ttc_buf_char(b, '}');
}

/* Tells whoever watches what comes next, and what is known by now. */
static void enters(struct tt_self *self, const char *phase)
{
    struct glass *g = (struct glass *)(void *)self->ctx;
    /* from "its init" on the descriptor and its texts have passed the check */
    int checked = strcmp(phase, "its init") == 0 || self->state == TTC_SELF_READY;
    struct ttc_buf b = {0};
    ttc_buf_char(&b, '{');
    ttc_buf_member(&b, "file", self->path);
    ttc_buf_member(&b, "name", self->id);
    add_parts(&b, self);
    if (checked) {
        add_provider(&b, self->provider);
        add_tables(&b, self);
    }
    ttc_buf_char(&b, '}');
    if (!b.failed)
        g->watch(phase, b.p, b.n, g->user);
    ttc_buf_free(&b);
}

/* Loads the provider, writes what there is to say of it, and shuts it down. */
static void look(struct glass *g, const char *name, const char *path, tt_provider_fn *entry,
                 struct ttc_buf *b)
{
    g->ctx.registry.watch = g->watch ? enters : NULL;
    struct tt_self *self = ttc_trial_load(&g->ctx, name, path, entry);
    if (self && self->state == TTC_SELF_READY && g->watch)
        enters(self, "its tables");
    if (self)
        add_verdict(b, &g->ctx, self);
    else
        b->failed = 1;
    ttc_trial_close(&g->ctx);
}

tt_result *tt_inspect_watched(const char *path, const char *name, tt_inspect_fn *watch, void *user)
{
    char whole[PATH_MAX], own[TTC_LONGEST_NAME + 1];
    struct ttc_failure why = {0};
    struct glass g = {.watch = watch, .user = user};
    struct ttc_buf b = {0};
    if (!path)
        ttc_fail(&why, TT_EUSAGE, "name a provider's .so", "no file is named");
    else if (*path != '/' && !realpath(path, whole))
        ttc_fail(&why, TT_EUSAGE, "name a provider's .so", "%s: %s", path, strerror(errno));
    else if (!name && ttc_module_name(path, own) != 0)
        ttc_fail(&why, TT_EUSAGE, "a module is named NAME.so, NAME being one of a-z, then a-z, 0-9 and _",
                 "%s does not have a module's name", path);
    else if (name && !ttc_provider_name_ok(name))
        ttc_fail(&why, TT_EUSAGE, "a provider's name is one of a-z, then at most 31 of a-z, 0-9 and _",
                 "\"%.60s\" does not name a provider", name);
    else if (ttc_trial_open(&g.ctx, NULL) != 0)
        ttc_fail_nomem(&why);
    if (why.status != TT_OK)
        return ttc_result_failed(NULL, &why);
    look(&g, name ? name : own, *path == '/' ? path : whole, NULL, &b);
    return ttc_result_json(&b);
}

tt_result *tt_inspect_builtin(tt_provider_fn *entry)
{
    const struct tt_provider *p = entry ? entry() : NULL;
    struct ttc_failure why = {0};
    struct glass g = {.watch = NULL};
    struct ttc_buf b = {0};
    if (!p || !p->id)
        ttc_fail(&why, TT_EPROVIDER, NULL, "the built-in provider has no descriptor or no id");
    else if (ttc_trial_open(&g.ctx, NULL) != 0)
        ttc_fail_nomem(&why);
    if (why.status != TT_OK)
        return ttc_result_failed(NULL, &why);
    look(&g, p->id, NULL, entry, &b);
    return ttc_result_json(&b);
}

tt_result *tt_inspect(const char *path)
{
    return tt_inspect_watched(path, NULL, NULL, NULL);
}
