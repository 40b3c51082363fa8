/* Rows of a module's tables, as long as ours. A module that was compiled with a shorter row is read by its own
 * stride and copied into a zero-filled full-size row of the caller's. Pure reads: any thread. */
#include "core/registry.h"
#include <string.h>

static const size_t full_size[TT_ROWS] = {
    [TT_ROW_ACTION] = sizeof(struct tt_action),     [TT_ROW_PARAM] = sizeof(struct tt_param),
    [TT_ROW_RULE] = sizeof(struct tt_rule),         [TT_ROW_FIELD] = sizeof(struct tt_field),
    [TT_ROW_ENDPOINT] = sizeof(struct tt_endpoint), [TT_ROW_PAGING] = sizeof(struct tt_paging),
    [TT_ROW_ENVELOPE] = sizeof(struct tt_envelope), [TT_ROW_CODE] = sizeof(struct tt_code),
    [TT_ROW_LIMIT] = sizeof(struct tt_limit),       [TT_ROW_SERVICE] = sizeof(struct tt_service),
    [TT_ROW_TOKEN] = sizeof(struct tt_token_kind),  [TT_ROW_ALIAS] = sizeof(struct tt_alias),
    [TT_ROW_SETTING] = sizeof(struct tt_setting),   [TT_ROW_PART] = sizeof(struct tt_part),
};

const void *ttc_row(const struct tt_self *self, int kind, const void *table, uint32_t i, void *scratch)
{
    const struct tt_layout *layout = self->layout;
    size_t theirs = kind < layout->n && layout->size[kind] ? layout->size[kind] : full_size[kind];
    const char *row = (const char *)table + (size_t)i * theirs;
    if (theirs >= full_size[kind])
        return row;
    memset(scratch, 0, full_size[kind]);
    memcpy(scratch, row, theirs);
    return scratch;
}

const struct tt_rule *ttc_rule(const struct tt_self *self, const struct tt_param *param,
                               struct tt_rule *scratch)
{
    static const struct tt_rule none;
    return param->rule ? TTC_ROW(self, TT_ROW_RULE, tt_rule, param->rule, 0, scratch) : &none;
}

const struct tt_param *ttc_param_named(const struct tt_self *self, const struct tt_param *params,
                                       uint32_t count, const char *name, size_t n, struct tt_param *scratch)
{
    for (uint32_t i = 0; params && i < count; i++) {
        const struct tt_param *p = ttc_param(self, params, i, scratch);
        if (p->name && strlen(p->name) == n && memcmp(p->name, name, n) == 0)
            return p;
    }
    return NULL;
}

const struct tt_service *ttc_self_service(const struct tt_self *self, const char *id,
                                          struct tt_service *scratch)
{
    for (uint32_t i = 0; id && i < self->provider->n_services; i++) {
        const struct tt_service *s =
            TTC_ROW(self, TT_ROW_SERVICE, tt_service, self->provider->services, i, scratch);
        if (strcmp(s->id, id) == 0)
            return s;
    }
    return NULL;
}

const struct tt_token_kind *ttc_self_token(const struct tt_self *self, const char *id, size_t n,
                                           struct tt_token_kind *scratch)
{
    for (uint32_t i = 0; id && i < self->provider->n_tokens; i++) {
        const struct tt_token_kind *t =
            TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, self->provider->tokens, i, scratch);
        if (strlen(t->id) == n && memcmp(t->id, id, n) == 0)
            return t;
    }
    return NULL;
}

const struct tt_setting *ttc_self_setting(const struct tt_self *self, const char *key,
                                          struct tt_setting *scratch)
{
    for (uint32_t i = 0; key && i < self->provider->n_settings; i++) {
        const struct tt_setting *s =
            TTC_ROW(self, TT_ROW_SETTING, tt_setting, self->provider->settings, i, scratch);
        if (strcmp(s->key, key) == 0)
            return s;
    }
    return NULL;
}
