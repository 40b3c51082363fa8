/* What a provider says of itself, checked before any more of its code runs. The checked descriptor is copied into
 * full size, so that nothing later meets a short struct. */
#include "core/abi.h"
#include "core/loader_internal.h"
#include "core/text.h"
#include <stdio.h>
#include <string.h>

#define LARGEST_ROW   4096u
#define HIGH_HALF     0xffff0000u
#define MOST_SERVICES 64u
#define MOST_TOKENS   64u
#define MOST_SETTINGS 256u
#define REBUILD       "build the provider with the <tiktok/provider.h> of this libtiktok"
#define AT_FAULT      "the provider is at fault: report it to its author"

static int check_version(struct tt_self *self, const struct tt_provider *p)
{
    if (p->abi.major != TT_ABI_MAJOR)
        return ttc_loader_refuse(self, TT_EPROVIDER, REBUILD,
                                 "it is made for ABI %u.%u, and this core has %u.%u", p->abi.major,
                                 p->abi.minor, TT_ABI_MAJOR, TT_ABI_MINOR);
    if (p->abi.size < TTC_PROVIDER_1_0 || p->abi.size > TTC_LARGEST_STRUCT)
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                 "its descriptor says it is %u bytes long; %zu to %u are possible",
                                 p->abi.size, TTC_PROVIDER_1_0, TTC_LARGEST_STRUCT);
    if (p->needs_minor > TT_ABI_MINOR)
        return ttc_loader_refuse(self, TT_EPROVIDER, "update libtiktok",
                                 "it needs a core of ABI %u.%u at least, and this core has %u.%u",
                                 p->abi.major, p->needs_minor, TT_ABI_MAJOR, TT_ABI_MINOR);
    return 0;
}

static int check_layout(struct tt_self *self, const struct tt_layout *l)
{
    /* How long each row was in 1.0: what a module cannot go below, whatever this core's rows have grown to. */
    static const struct {
        const char *name;
        size_t least;
    } rows[TTC_ROWS_1_0] = {{"action", TTC_UPTO(struct tt_action, reserved)},
                            {"parameter", TTC_UPTO(struct tt_param, reserved)},
                            {"rule", TTC_UPTO(struct tt_rule, reserved)},
                            {"field", TTC_UPTO(struct tt_field, items)},
                            {"endpoint", TTC_UPTO(struct tt_endpoint, gives)},
                            {"paging", TTC_UPTO(struct tt_paging, reserved)},
                            {"envelope", TTC_UPTO(struct tt_envelope, reserved)},
                            {"code", TTC_UPTO(struct tt_code, flags)},
                            {"limit", TTC_UPTO(struct tt_limit, seconds)},
                            {"service", TTC_UPTO(struct tt_service, reserved)},
                            {"token kind", TTC_UPTO(struct tt_token_kind, setting)},
                            {"alias", TTC_UPTO(struct tt_alias, fills)},
                            {"setting", TTC_UPTO(struct tt_setting, reserved)},
                            {"part", TTC_UPTO(struct tt_part, source)}};
    if (!l)
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT, "its descriptor has no layout");
    if (l->n < TTC_ROWS_1_0)
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                 "its layout names %u kinds of row; there are %u", l->n,
                                 (unsigned)TTC_ROWS_1_0);
    for (unsigned i = 0; i < TTC_ROWS_1_0; i++)
        if (l->size[i] < rows[i].least || l->size[i] > LARGEST_ROW || l->size[i] % _Alignof(void *))
            return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                     "its layout says that a row of kind %s has %u bytes", rows[i].name,
                                     l->size[i]);
    return 0;
}

static int check_text(struct tt_self *self, const char *name, const char *text, int required)
{
    if (!text && !required)
        return 0;
    if (!text)
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT, "its descriptor has no %s", name);
    if (!*text || !ttc_printable(text, TTC_LONGEST_TEXT))
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                 "the %s in its descriptor is empty, not printable or longer than %u bytes",
                                 name, TTC_LONGEST_TEXT);
    return 0;
}

static int check_id(struct tt_self *self, const char *id)
{
    if (check_text(self, "id", id, 1) != 0)
        return -1;
    if (strlen(id) > TTC_LONGEST_NAME || id[0] < 'a' || id[0] > 'z' ||
        id[strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789_")])
        return ttc_loader_refuse(
            self, TT_EPROVIDER, AT_FAULT,
            "its id is \"%s\"; an id begins with a letter and holds at most %u of a-z, 0-9 and _", id,
            TTC_LONGEST_NAME);
    if (strcmp(self->id, id) != 0)
        return ttc_loader_refuse(self, TT_EPROVIDER, "use the provider's own name in the configuration",
                                 "its descriptor says that it is provider %s and not %s", id, self->id);
    return 0;
}

static int check_count(struct tt_self *self, const char *name, const void *table, uint32_t n, uint32_t most)
{
    if (n <= most && (table || n == 0))
        return 0;
    if (n <= most)
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                 "its descriptor counts %u %s and has no table of them", n, name);
    return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                             "its descriptor counts %u %s; at most %u are allowed", n, name, most);
}

static int check_services(struct tt_self *self)
{
    const struct tt_provider *p = self->provider;
    for (uint32_t i = 0; i < p->n_services; i++) {
        struct tt_service scratch;
        const struct tt_service *s = TTC_ROW(self, TT_ROW_SERVICE, tt_service, p->services, i, &scratch);
        if (check_text(self, "id of a service", s->id, 1) != 0 ||
            check_text(self, "base_url of a service", s->base_url, 1) != 0)
            return -1;
        if ((s->n_codes && !s->codes) || (s->n_limits && !s->limits))
            return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                     "its service %s counts rows and has no table of them", s->id);
    }
    return 0;
}

static int check_tokens(struct tt_self *self)
{
    const struct tt_provider *p = self->provider;
    for (uint32_t i = 0; i < p->n_tokens; i++) {
        struct tt_token_kind scratch;
        const struct tt_token_kind *t = TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, p->tokens, i, &scratch);
        if (check_text(self, "id of a token kind", t->id, 1) != 0)
            return -1;
    }
    return 0;
}

static int check_settings(struct tt_self *self)
{
    const struct tt_provider *p = self->provider;
    for (uint32_t i = 0; i < p->n_settings; i++) {
        struct tt_setting scratch;
        const struct tt_setting *s = TTC_ROW(self, TT_ROW_SETTING, tt_setting, p->settings, i, &scratch);
        if (check_text(self, "key of a setting", s->key, 1) != 0)
            return -1;
        if (s->key[strspn(s->key, "abcdefghijklmnopqrstuvwxyz0123456789_")] || s->type == 0 ||
            s->type > TT_ANY)
            return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT,
                                     "its setting %s has a bad name or an unknown type", s->key);
        if (s->flags & HIGH_HALF)
            return ttc_loader_refuse(self, TT_EPROVIDER, "update libtiktok",
                                     "its setting %s has flags 0x%x, which are unknown here", s->key,
                                     s->flags & HIGH_HALF);
    }
    return 0;
}

int ttc_loader_descriptor(struct tt_self *self, const struct tt_provider *theirs)
{
    if (!theirs)
        return ttc_loader_refuse(self, TT_EPROVIDER, AT_FAULT, "its entry returned no descriptor");
    self->abi = theirs->abi;
    if (check_version(self, theirs) != 0)
        return -1;
    struct tt_provider *p = ttc_arena_alloc(&self->arena, sizeof *p);
    if (!p)
        return ttc_fail_nomem(&self->why);
    memcpy(p, theirs, theirs->abi.size < sizeof *p ? theirs->abi.size : sizeof *p);
    self->provider = p;
    self->layout = p->layout;
    if (p->flags & HIGH_HALF)
        return ttc_loader_refuse(self, TT_EPROVIDER, "update libtiktok",
                                 "its descriptor has flags 0x%x, which are unknown here",
                                 p->flags & HIGH_HALF);
    if (check_layout(self, p->layout) != 0)
        return -1;
    if (p->jansson != json_object_get)
        return ttc_loader_refuse(
            self, TT_EPROVIDER, "link it with the shared jansson that libtiktok uses",
            "it uses another copy of jansson than this core, and the two cannot read each other's objects");
    if (check_id(self, p->id) != 0 || check_text(self, "version", p->version, 1) != 0 ||
        check_text(self, "summary", p->summary, 1) != 0 || check_text(self, "license", p->license, 0) != 0 ||
        check_text(self, "url", p->url, 0) != 0)
        return -1;
    if (check_count(self, "actions", p->actions, p->n_actions, TTC_MOST_ACTIONS) != 0 ||
        check_count(self, "services", p->services, p->n_services, MOST_SERVICES) != 0 ||
        check_count(self, "token kinds", p->tokens, p->n_tokens, MOST_TOKENS) != 0 ||
        check_count(self, "settings", p->settings, p->n_settings, MOST_SETTINGS) != 0)
        return -1;
    if (check_services(self) != 0 || check_tokens(self) != 0 || check_settings(self) != 0)
        return -1;
    return ttc_loader_tables(self);
}
