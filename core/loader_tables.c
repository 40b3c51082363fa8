/* A provider's own tables, checked at load: services, kinds of tokens, settings; and, once its actions are there, the
 * actions that they name. */
#include "core/context.h"
#include "core/loader_internal.h"
#include "core/text.h"
#include <string.h>
#include <strings.h>

#define AT_FAULT "the provider is at fault: report it to its author"

static int is_web(const char *url)
{
    return (strncasecmp(url, "https://", 8) == 0 && url[8]) ||
           (strncasecmp(url, "http://", 7) == 0 && url[7]);
}

/* A row without a code would be compared with every answer, a limit of nothing would never let go. What only a later core
 * knows is no mistake: it refuses the actions that it matters to (registry_prepare.c). */
static int check_rows(struct tt_self *self, const struct tt_service *s)
{
    for (uint32_t i = 0; i < s->n_codes; i++) {
        struct tt_code scratch;
        const struct tt_code *row = TTC_ROW(self, TT_ROW_CODE, tt_code, s->codes, i, &scratch);
        if (!row->code)
            return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                     "row %u of the codes of its service %s has no code", i, s->id);
    }
    for (uint32_t i = 0; i < s->n_limits; i++) {
        struct tt_limit scratch;
        const struct tt_limit *row = TTC_ROW(self, TT_ROW_LIMIT, tt_limit, s->limits, i, &scratch);
        if (!row->count || !row->seconds)
            return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                     "a limit of its service %s allows no requests or lasts no seconds",
                                     s->id);
    }
    return 0;
}

typedef const char *name_fn(const struct tt_self *, uint32_t i);

static const char *service_name(const struct tt_self *self, uint32_t i)
{
    struct tt_service scratch;
    return TTC_ROW(self, TT_ROW_SERVICE, tt_service, self->provider->services, i, &scratch)->id;
}

static const char *token_name(const struct tt_self *self, uint32_t i)
{
    struct tt_token_kind scratch;
    return TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, self->provider->tokens, i, &scratch)->id;
}

static const char *setting_name(const struct tt_self *self, uint32_t i)
{
    struct tt_setting scratch;
    return TTC_ROW(self, TT_ROW_SETTING, tt_setting, self->provider->settings, i, &scratch)->key;
}

/* Of two rows with one name the second would never be found. */
static int check_names(struct tt_self *self, const char *what, name_fn *name, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t k = 0; k < i; k++)
            if (strcmp(name(self, i), name(self, k)) == 0)
                return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT, "it describes the %s %s twice", what,
                                         name(self, i));
    return 0;
}

static int check_services(struct tt_self *self)
{
    const struct tt_provider *p = self->provider;
    for (uint32_t i = 0; i < p->n_services; i++) {
        struct tt_service scratch;
        const struct tt_service *s = TTC_ROW(self, TT_ROW_SERVICE, tt_service, p->services, i, &scratch);
        if (!is_web(s->base_url))
            return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                     "the base_url of its service %s is no https:// or http:// URL", s->id);
        if (check_rows(self, s) != 0)
            return -1;
    }
    return 0;
}

static int check_tokens(struct tt_self *self)
{
    const struct tt_provider *p = self->provider;
    for (uint32_t i = 0; i < p->n_tokens; i++) {
        struct tt_token_kind scratch;
        const struct tt_token_kind *t = TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, p->tokens, i, &scratch);
        if (!t->header || !strstr(t->header, "%s") || !ttc_printable(t->header, TTC_LONGEST_TEXT))
            return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                     "the header of its token kind %s is not \"Name: %%s\"", t->id);
    }
    return 0;
}

int ttc_loader_tables(struct tt_self *self)
{
    const struct tt_provider *p = self->provider;
    struct tt_setting scratch;
    if (check_names(self, "service", service_name, p->n_services) != 0 ||
        check_names(self, "token kind", token_name, p->n_tokens) != 0 ||
        check_names(self, "setting", setting_name, p->n_settings) != 0)
        return -1;
    if (p->webhook_secret && !ttc_self_setting(self, p->webhook_secret, &scratch))
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                 "its webhook_secret names a setting that is not declared");
    return check_services(self) == 0 ? check_tokens(self) : -1;
}

/* ------------------------------------------------------------------------------------- what tokens are got with */

static const struct ttc_action *own_action(struct tt_self *self, const char *name)
{
    struct ttc_alias_hit hits[8];
    const struct ttc_action *a = ttc_registry_find(&self->ctx->registry, name);
    if (a)
        return a->self == self ? a : NULL;
    size_t n = ttc_registry_alias(&self->ctx->registry, name, hits, 8);
    for (size_t i = 0; i < n && i < 8; i++)
        if (hits[i].action->self == self)
            return hits[i].action;
    return NULL;
}

static int check_action(struct tt_self *self, const char *kind, const char *what, const char *name,
                        const char *param)
{
    struct tt_param scratch;
    const struct ttc_action *a = name ? own_action(self, name) : NULL;
    if (name && !a)
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                 "the %s of its token kind %s names no action of its own", what, kind);
    if (a && param &&
        !ttc_param_named(self, a->row->params, a->row->n_params, param, strlen(param), &scratch))
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                 "the %s of its token kind %s has no parameter of the name that it gives",
                                 what, kind);
    return 0;
}

int ttc_loader_token_actions(struct tt_self *self)
{
    const struct tt_provider *p = self->provider;
    for (uint32_t i = 0; i < p->n_tokens; i++) {
        struct tt_token_kind scratch;
        const struct tt_token_kind *t = TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, p->tokens, i, &scratch);
        if (check_action(self, t->id, "authorize", t->authorize, NULL) != 0 ||
            check_action(self, t->id, "exchange", t->exchange, t->code) != 0 ||
            check_action(self, t->id, "refresh", t->refresh, t->refresh_param) != 0 ||
            check_action(self, t->id, "revoke", t->revoke, NULL) != 0)
            return -1;
    }
    return 0;
}
