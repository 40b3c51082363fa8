/* The doctor's part on providers: refused ones, settings and tokens that their actions need, services that do not
 * answer. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/doctor_internal.h"
#include "core/tokens.h"
#include <stdio.h>
#include <string.h>

/* 1 if a required parameter of the action is filled from this setting. */
static int needs_setting(const struct ttc_action *a, const char *key)
{
    for (uint32_t i = 0; a->row->params && i < a->row->n_params; i++) {
        struct tt_param param;
        struct tt_rule scratch;
        const struct tt_param *p = ttc_param(a->self, a->row->params, i, &param);
        const char *fill = ttc_rule(a->self, p, &scratch)->fill;
        if ((p->flags & TT_P_REQUIRED) && fill && strncmp(fill, "@setting:", 9) == 0 &&
            strcmp(fill + 9, key) == 0)
            return 1;
    }
    return 0;
}

/* 1 if this kind of token is the only one that fits. */
static int needs_token(const struct ttc_action *a, const char *kind)
{
    struct tt_endpoint scratch;
    if (!a->row->endpoint)
        return 0;
    const struct tt_endpoint *e =
        TTC_ROW(a->self, TT_ROW_ENDPOINT, tt_endpoint, a->row->endpoint, 0, &scratch);
    return e->tokens && strcmp(e->tokens, kind) == 0;
}

static int is_set(const struct ttc_findings *f, const struct tt_self *self, const char *key)
{
    return key && ttc_config_provider_entry(f->ctx->config, self->id, key) != NULL;
}

/* How many actions need it, and the first of them. */
static size_t count(const struct tt_self *self, int (*needs)(const struct ttc_action *, const char *),
                    const char *what, const char **first)
{
    size_t n = 0;
    for (size_t i = 0; i < self->n_actions; i++) {
        if (!needs(self->actions[i], what))
            continue;
        if (n++ == 0)
            *first = self->actions[i]->name;
    }
    return n;
}

static void find_lack(struct ttc_findings *f, const struct tt_self *self, const char *what, const char *key,
                      const char *first, size_t n, const char *sign_in)
{
    char check[64], fix[160], more[48] = "";
    snprintf(check, sizeof check, "provider %s", self->id);
    snprintf(fix, sizeof fix, "%s%sset providers.%s.%s in the configuration", sign_in,
             *sign_in ? ", or " : "", self->id, key);
    if (n > 1)
        snprintf(more, sizeof more, " and %zu other action%s", n - 1, n == 2 ? "" : "s");
    ttc_find(f, check, TTC_WARNING, fix, "%s %s is not set; %s%s need%s it", what, key, first, more,
             n == 1 ? "s" : "");
}

static size_t find_missing_settings(struct ttc_findings *f, const struct tt_self *self)
{
    size_t lacks = 0;
    for (uint32_t i = 0; i < self->provider->n_settings; i++) {
        struct tt_setting scratch;
        const char *first = NULL;
        const struct tt_setting *s =
            TTC_ROW(self, TT_ROW_SETTING, tt_setting, self->provider->settings, i, &scratch);
        size_t n = is_set(f, self, s->key) ? 0 : count(self, needs_setting, s->key, &first);
        if (n)
            find_lack(f, self, "the setting", s->key, first, n, "");
        lacks += n != 0;
    }
    return lacks;
}

enum { NOT_STORED, STORED, BADLY_STORED };

/* Is an account stored that has this kind of token? What is wrong with it is said. */
static int look_into_store(struct ttc_findings *f, struct tt_self *self, const struct tt_token_kind *kind)
{
    struct ttc_token t;
    struct ttc_failure why = {0};
    char check[64];
    snprintf(check, sizeof check, "provider %s", self->id);
    int rc = ttc_account_default(f->ctx, self->id, kind->id, &t, &why), found = rc ? STORED : NOT_STORED;
    if (rc < 0 && why.status != TT_EUSAGE) { /* several accounts and no default is no fault yet */
        ttc_find(f, check, TTC_FAILED, why.hint, "%s", why.message ? why.message : "out of memory");
        found = BADLY_STORED;
    }
    if (rc == 1 && ttc_token_age(f->ctx, kind, &t) == TTC_OVER &&
        (t.refresh_refused || !ttc_token_renewable(kind, &t))) {
        char *command = ttc_token_command(self->id, t.account);
        ttc_find(f, check, TTC_WARNING, command, "the tokens of account %s have ended", t.account);
        ttc_free(command);
        found = BADLY_STORED;
    }
    f->out.failed |= why.status == TT_ENOMEMORY;
    ttc_token_clear(&t);
    ttc_failure_clear(&why);
    return found;
}

static size_t find_missing_tokens(struct ttc_findings *f, struct tt_self *self)
{
    size_t lacks = 0;
    for (uint32_t i = 0; i < self->provider->n_tokens; i++) {
        struct tt_token_kind scratch;
        const char *first = NULL;
        const struct tt_token_kind *t =
            TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, self->provider->tokens, i, &scratch);
        size_t n = !t->setting || is_set(f, self, t->setting) || ttc_kind_is_fetched(t)
                       ? 0
                       : count(self, needs_token, t->id, &first);
        int found = n ? look_into_store(f, self, t) : STORED;
        char *command = t->authorize ? ttc_token_command(self->id, NULL) : NULL;
        f->out.failed |= t->authorize && !command;
        if (found == NOT_STORED)
            find_lack(f, self, "the token", t->setting, first, n, command ? command : "");
        ttc_free(command);
        lacks += found != STORED;
    }
    return lacks;
}

static void probe_service(struct ttc_findings *f, const struct tt_self *self, const struct tt_service *s)
{
    char check[128], detail[512] = "";
    const char *url = NULL;
    struct ttc_failure why = {0};
    int rc = 0;
    snprintf(check, sizeof check, "service %s.%s", self->id, s->id);
    if (s->setting && ttc_config_setting(f->ctx->config, self->id, s->setting, &url, &why) != 0)
        ttc_find(f, check, TTC_FAILED, why.hint, "%s", why.message ? why.message : "out of memory");
    else if ((rc = ttc_probe(f->ctx, url ? url : s->base_url, detail, sizeof detail)) == 0)
        ttc_find(f, check, TTC_FINE, NULL, "%s", detail);
    else
        ttc_find(f, check, TTC_FAILED, "check the network, the proxy, the certificates and the clock", "%s",
                 detail);
    f->out.failed |= why.status == TT_ENOMEMORY || rc == -2;
    ttc_failure_clear(&why);
}

static void probe(struct ttc_findings *f, const struct tt_self *self)
{
    for (uint32_t i = 0; i < self->provider->n_services; i++) {
        struct tt_service scratch;
        probe_service(f, self,
                      TTC_ROW(self, TT_ROW_SERVICE, tt_service, self->provider->services, i, &scratch));
    }
}

void ttc_doctor_providers(struct ttc_findings *f)
{
    for (size_t i = 0; i < f->ctx->registry.n_selves; i++) {
        struct tt_self *self = f->ctx->registry.selves[i];
        char check[64];
        snprintf(check, sizeof check, "provider %s", self->id);
        if (self->state != TTC_SELF_READY) {
            ttc_find(f, check, TTC_FAILED, self->why.hint, "%s",
                     self->why.message ? self->why.message : "not loaded");
            continue;
        }
        if (find_missing_settings(f, self) + find_missing_tokens(f, self) == 0)
            ttc_find(f, check, TTC_FINE, NULL, "version %s, %zu actions, nothing is missing",
                     self->provider->version, self->n_actions);
        if (f->network)
            probe(f, self);
    }
}
