/* What the core sends when the caller gives nothing: defaults from the configuration, then the fills of the tables.
 * Nothing is ever filled by its name. Any thread (the caller's, or the loop's for a step). */
#include "core/exchange.h"
#include "core/source.h"
#include "core/tokens.h"
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

/* Where fills of one parameter list go; objects that are given are filled inside too. */
struct filling {
    struct ttc_call *call;
    const struct ttc_action *action;
    const char ***later;
    size_t n_later;
    struct ttc_failure *why;
};

static int random_hex(char *out, size_t bytes)
{
    unsigned char raw[32];
    if (bytes > sizeof raw || getrandom(raw, bytes, 0) != (ssize_t)bytes)
        return -1;
    for (size_t i = 0; i < bytes; i++) {
        out[2 * i] = "0123456789abcdef"[raw[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[raw[i] & 15];
    }
    out[2 * bytes] = '\0';
    return 0;
}

static json_t *unique_text(void)
{
    uint64_t number;
    char text[24];
    if (getrandom(&number, sizeof number, 0) != sizeof number)
        return NULL;
    int n = snprintf(text, sizeof text, "%llu", (unsigned long long)(number >> 1 | 1));
    return json_stringn(text, (size_t)n);
}

/* What the caller of a sign-in URL must keep to finish the sign-in. */
static json_t *kept(struct filling *f, const char *name, json_t *value)
{
    if (!f->call->kept)
        f->call->kept = json_object();
    if (json_object_set(f->call->kept, name, value) != 0) {
        json_decref(value);
        return NULL;
    }
    return value;
}

/* SHA-256 in hex as the 43 characters that RFC 7636 asks for. */
static json_t *hex_to_base64url(const struct ttc_crypto *crypto, const char *hex)
{
    unsigned char raw[32];
    char text[64];
    for (size_t i = 0; i < sizeof raw; i++) {
        const char *digits = "0123456789abcdef";
        raw[i] = (unsigned char)((strchr(digits, hex[2 * i]) - digits) << 4 |
                                 (strchr(digits, hex[2 * i + 1]) - digits));
    }
    if (crypto->base64(raw, sizeof raw, text, sizeof text) != 44)
        return NULL;
    for (char *c = text; *c; c++)
        *c = *c == '+' ? '-' : *c == '/' ? '_' : *c == '=' ? '\0' : *c;
    return json_string(text);
}

static uint8_t pkce_form(const struct ttc_action *action)
{
    const struct tt_provider *p = action->self->provider;
    for (uint32_t i = 0; i < p->n_tokens; i++) {
        struct tt_token_kind scratch;
        const struct tt_token_kind *kind =
            TTC_ROW(action->self, TT_ROW_TOKEN, tt_token_kind, p->tokens, i, &scratch);
        if (kind->authorize && strcmp(kind->authorize, action->name) == 0)
            return kind->pkce;
    }
    return TT_PKCE_S256;
}

static json_t *pkce_challenge(struct filling *f)
{
    char verifier[65], hex[65];
    const struct ttc_crypto *crypto = ttc_crypto(f->why);
    if (!crypto || random_hex(verifier, 32) != 0)
        return NULL;
    struct ttc_digest *d = crypto->digest_open("sha256");
    if (!d || crypto->digest_add(d, verifier, 64) != 0) {
        crypto->digest_drop(d);
        return NULL;
    }
    if (crypto->digest_end(d, hex, sizeof hex) != 64)
        return NULL;
    json_t *keep = kept(f, "code_verifier", json_string(verifier));
    json_decref(keep);
    if (!keep)
        return NULL;
    return pkce_form(f->action) == TT_PKCE_S256_HEX ? json_string(hex) : hex_to_base64url(crypto, hex);
}

/* Text from a setting as a value of the parameter's type. */
static json_t *typed(const char *text, const struct tt_param *p)
{
    json_t *value = NULL;
    int lost = 0;
    if (p->type != TT_STRING && p->type != TT_FILE)
        value = ttc_json_tree(text, strlen(text), JSON_DECODE_ANY, NULL, &lost);
    return value || lost ? value : json_string(text);
}

static int from_setting(struct filling *f, const struct tt_param *p, const char *key, json_t **value)
{
    const struct tt_self *self = f->action->self;
    const char *text;
    if (ttc_config_setting(self->ctx->config, self->id, key, &text, f->why) != 0)
        return -1;
    if (!text || !*text)
        return 0;
    if ((p->flags & TT_P_SECRET) && ttc_secret(self->ctx->log, text) != 0)
        return ttc_fail_nomem(f->why);
    *value = typed(text, p);
    return *value ? 0 : ttc_fail_nomem(f->why);
}

static int from_token(struct filling *f, const char *kind_id, const json_t *params, json_t **value)
{
    struct tt_self *self = f->action->self;
    struct tt_token_kind scratch;
    const struct tt_token_kind *kind = ttc_self_token(self, kind_id, strlen(kind_id), &scratch);
    const char *text = f->call->tokens.access;
    struct ttc_token stored = {0};
    if (!text && kind && kind->setting && !f->call->options.account &&
        ttc_config_setting(self->ctx->config, self->id, kind->setting, &text, f->why))
        return -1;
    if ((!text || !*text) && kind) {
        if (ttc_account_find(f->call, self, kind->id, f->action, params, &stored, f->why) < 0)
            return -1;
        text = stored.access;
    }
    if (text && *text) {
        *value = ttc_secret(self->ctx->log, text) == 0 ? json_string(text) : NULL;
        if (!*value)
            ttc_fail_nomem(f->why);
    }
    ttc_token_clear(&stored);
    return f->why->status ? -1 : 0;
}

static int from_file(struct filling *f, const char *what, const char *param, const json_t *params,
                     json_t **value)
{
    const char *path = json_string_value(json_object_get(params, param));
    int64_t mtime[2];
    uint64_t size;
    int fd;
    if (!path)
        return 0;
    if (strcmp(what, "@basename") == 0) {
        const char *slash = strrchr(path, '/');
        *value = json_string(slash ? slash + 1 : path);
        return *value ? 0 : ttc_fail_nomem(f->why);
    }
    if (ttc_file_open(path, param, &fd, &size, mtime, f->why) != 0)
        return -1;
    close(fd);
    *value = json_integer((json_int_t)size);
    return *value ? 0 : ttc_fail_nomem(f->why);
}

/* Remembers a parameter whose digest a worker computes before sending. */
static int digest_later(struct filling *f, const char *name, const char *param, const json_t *params)
{
    if (!json_is_string(json_object_get(params, param)))
        return 0;
    const char **list = ttc_arena_alloc(&f->call->arena, (f->n_later + 2) * sizeof *list);
    if (!list)
        return ttc_fail_nomem(f->why);
    if (f->n_later)
        memcpy(list, *f->later, f->n_later * sizeof *list);
    list[f->n_later++] = name;
    *f->later = list;
    return 0;
}

static int fill_one(struct filling *f, const struct tt_param *p, const char *fill, json_t *params,
                    json_t **value)
{
    const char *colon = strchr(fill, ':'), *arg = colon ? colon + 1 : "";
    size_t n = colon ? (size_t)(colon - fill) : strlen(fill);
    char what[16] = "";
    int lost;
    if (n < sizeof what)
        memcpy(what, fill, n);
    if (*fill == '=')
        *value = ttc_json_tree(fill + 1, strlen(fill + 1), JSON_DECODE_ANY, NULL, &lost);
    else if (strcmp(what, "@setting") == 0)
        return from_setting(f, p, arg, value);
    else if (strcmp(what, "@token") == 0)
        return from_token(f, arg, params, value);
    else if (strcmp(what, "@md5") == 0 || strcmp(what, "@sha256") == 0)
        return digest_later(f, p->name, arg, params);
    else if (strcmp(what, "@size") == 0 || strcmp(what, "@basename") == 0)
        return from_file(f, what, arg, params, value);
    else if (strcmp(what, "@unique") == 0)
        *value = unique_text();
    else if (strcmp(what, "@now_ms") == 0)
        *value = p->type == TT_STRING ? json_sprintf("%llu", (unsigned long long)ttc_unix_ms())
                                      : json_integer((json_int_t)ttc_unix_ms());
    else if (strcmp(what, "@pkce") == 0)
        *value = pkce_challenge(f);
    else if (strcmp(what, "@random") == 0) {
        char hex[33];
        *value = random_hex(hex, 16) == 0 ? kept(f, p->name, json_string(hex)) : NULL;
    }
    if (*value)
        return 0;
    return f->why->status ? -1 : ttc_fail_nomem(f->why);
}

static int fill_list(struct filling *f, const struct tt_param *rows, uint32_t n, json_t *params);

/* An object that was given is the caller's: it is copied before a member is filled in. */
static int fill_inside(struct filling *f, const struct tt_param *p, json_t *params, const json_t *given)
{
    const struct tt_self *self = f->action->self;
    int any = 0;
    for (uint32_t i = 0; i < p->n_fields && !any; i++) {
        struct tt_param scratch;
        struct tt_rule rule_scratch;
        const struct tt_param *member = ttc_param(self, p->fields, i, &scratch);
        any = member->n_fields || (member->rule && ttc_rule(self, member, &rule_scratch)->fill);
    }
    if (!any)
        return 0;
    json_t *copy = ttc_json_copy(given);
    if (!copy || json_object_set_new(params, p->name, copy) != 0)
        return ttc_fail_nomem(f->why);
    return fill_list(f, p->fields, p->n_fields, copy);
}

/* Nothing is filled in where the parameter is not asked for, or forbidden. */
static int has_place(const struct tt_rule *rule, const json_t *params)
{
    return (!rule->when || ttc_schema_when(rule->when, &params, 1) != 0) &&
           (!rule->unless || ttc_schema_when(rule->unless, &params, 1) != 1);
}

static int fill_list(struct filling *f, const struct tt_param *rows, uint32_t n, json_t *params)
{
    const struct tt_self *self = f->action->self;
    for (uint32_t i = 0; i < n; i++) {
        struct tt_param scratch;
        struct tt_rule rule_scratch;
        const struct tt_param *p = ttc_param(self, rows, i, &scratch);
        const struct tt_rule *rule = p->rule || p->n_fields ? ttc_rule(self, p, &rule_scratch) : NULL;
        json_t *given = json_object_get(params, p->name), *value = NULL;
        if (given && p->type == TT_OBJECT && json_is_object(given)) {
            if (fill_inside(f, p, params, given) != 0)
                return -1;
            continue;
        }
        if (given && rule && rule->fill && strcmp(rule->fill, "@random") == 0 && json_is_string(given) &&
            f->action->endpoint && f->action->endpoint->gives == TT_GIVES_URL) {
            if (!kept(f, p->name, json_incref(given)))
                return ttc_fail_nomem(f->why);
            json_decref(given);
        }
        if (given || !rule || !rule->fill || !has_place(rule, params))
            continue;
        if (fill_one(f, p, rule->fill, params, &value) != 0)
            return -1;
        if (value && json_object_set_new(params, p->name, value) != 0)
            return ttc_fail_nomem(f->why);
    }
    return 0;
}

/* Settings that the provider does not declare are defaults for parameters of that name. */
static int set_defaults(struct filling *f, json_t *params)
{
    const struct tt_self *self = f->action->self;
    const struct tt_action *row = f->action->row;
    const char *key;
    const json_t *value;
    for (size_t i = 0; ttc_config_default_param(self->ctx->config, self, i, &key, &value); i++) {
        struct tt_param scratch;
        if (json_object_get(params, key) ||
            !ttc_param_named(self, row->params, row->n_params, key, strlen(key), &scratch))
            continue;
        json_t *copy = ttc_json_copy_all(value);
        if (!copy || json_object_set_new(params, key, copy) != 0)
            return ttc_fail_nomem(f->why);
    }
    return 0;
}

int ttc_fill(struct ttc_call *call, const struct ttc_action *action, json_t *params, const char ***later,
             struct ttc_failure *why)
{
    struct filling f = {.call = call, .action = action, .later = later, .why = why};
    *later = NULL;
    if (set_defaults(&f, params) != 0)
        return -1;
    return fill_list(&f, action->row->params, action->row->n_params, params);
}
