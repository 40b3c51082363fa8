/* The settings of providers: what a provider declares, what its group may hold, secrets on demand. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/config_internal.h"
#include "core/buf.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ------------------------------------------------------------------------------------------ what a key is */

enum { IS_UNKNOWN, IS_COMMON, IS_SETTING, IS_URL, IS_TOKEN };

static int is_base_url(const struct tt_self *self, const char *key)
{
    for (uint32_t i = 0; i < self->provider->n_services; i++) {
        struct tt_service scratch;
        const struct tt_service *s =
            TTC_ROW(self, TT_ROW_SERVICE, tt_service, self->provider->services, i, &scratch);
        if (s->setting && strcmp(s->setting, key) == 0)
            return 1;
    }
    return 0;
}

static int what_is(const struct tt_self *self, const char *key, struct tt_setting *setting)
{
    const struct tt_provider *p = self->provider;
    const struct tt_setting *declared = ttc_self_setting(self, key, setting);
    if (declared) {
        *setting = *declared;
        return IS_SETTING;
    }
    for (uint32_t i = 0; i < p->n_tokens; i++) {
        struct tt_token_kind scratch;
        const struct tt_token_kind *t = TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, p->tokens, i, &scratch);
        if (t->setting && strcmp(t->setting, key) == 0)
            return IS_TOKEN;
    }
    if (is_base_url(self, key))
        return IS_URL;
    return ttc_provider_key(key) ? IS_COMMON : IS_UNKNOWN;
}

/* The key of an entry of this provider's group; NULL: another's. */
static const char *key_of(const struct ttc_entry *e, const char *provider)
{
    size_t n = strlen(provider);
    const char *p = e->path;
    if (strncmp(p, "providers.", 10) != 0 || strncmp(p + 10, provider, n) != 0 || p[10 + n] != '.')
        return NULL;
    return p + 10 + n + 1;
}

static int tell(struct ttc_config *c, const char *secret)
{
    return c->secret && secret ? c->secret(secret, c->user) : 0;
}

int ttc_config_adopt(struct ttc_config *c, const struct tt_self *self)
{
    for (size_t i = 0; i < c->n; i++) {
        struct ttc_entry *e = c->entries[i];
        const char *key = key_of(e, self->id);
        struct tt_setting setting = {0};
        int kind = key ? what_is(self, key, &setting) : IS_UNKNOWN;
        e->declared |= kind != IS_UNKNOWN;
        e->secret |= kind == IS_TOKEN || (kind == IS_SETTING && (setting.flags & TT_P_SECRET));
        if (e->secret && tell(c, e->text) != 0)
            return -1;
    }
    for (uint32_t i = 0; i < self->provider->n_settings; i++) {
        struct tt_setting scratch;
        char path[256];
        const struct tt_setting *s =
            TTC_ROW(self, TT_ROW_SETTING, tt_setting, self->provider->settings, i, &scratch);
        if (!s->assumed || ttc_config_provider_entry(c, self->id, s->key))
            continue;
        snprintf(path, sizeof path, "providers.%s.%s", self->id, s->key);
        struct ttc_entry *e = ttc_config_put(c, path, json_string(s->assumed), NULL, 0);
        if (!e)
            return -1;
        e->declared = 1;
    }
    return 0;
}

/* ------------------------------------------------------------------------------------------ secrets on demand */

void ttc_config_listen(struct ttc_config *c, ttc_config_told *secret, ttc_config_heard *warning, void *user)
{
    pthread_mutex_lock(&c->lock);
    c->secret = secret;
    c->warning = warning;
    c->user = user;
    pthread_mutex_unlock(&c->lock);
}

/* Under the lock. */
static int resolve_locked(struct ttc_config *c, struct ttc_entry *e, struct ttc_failure *f)
{
    struct ttc_failure why = {0};
    char *warning = NULL;
    if (e->text)
        return 0;
    int rc = ttc_secret_resolve(json_string_value(e->value), &e->text, &warning, &why);
    if (rc != 0 && why.status == TT_ENOMEMORY)
        ttc_fail_nomem(f);
    else if (rc != 0 && e->line)
        ttc_fail(f, TT_ECONFIG, why.hint, "%s:%u: %s: %s", e->file->name, e->line, e->path, why.message);
    else if (rc != 0)
        ttc_fail(f, TT_ECONFIG, why.hint, "%s: %s: %s", e->file ? e->file->name : "the default", e->path,
                 why.message);
    else if ((rc = tell(c, e->text)) != 0) {
        ttc_free(e->text);
        e->text = NULL;
        ttc_fail_nomem(f);
    }
    if (warning && c->warning)
        c->warning(warning, c->user);
    ttc_free(warning);
    ttc_failure_clear(&why);
    return rc;
}

int ttc_config_resolve(struct ttc_config *c, struct ttc_entry *e, struct ttc_failure *f)
{
    pthread_mutex_lock(&c->lock);
    int rc = resolve_locked(c, e, f);
    pthread_mutex_unlock(&c->lock);
    return rc;
}

int ttc_config_setting(struct ttc_config *c, const char *provider, const char *key, const char **out,
                       struct ttc_failure *f)
{
    struct ttc_entry *e = ttc_config_provider_entry(c, provider, key);
    *out = NULL;
    if (!e)
        return 0;
    if (ttc_config_resolve(c, e, f) != 0)
        return -1;
    *out = e->text;
    return 0;
}

const json_t *ttc_config_setting_json(const struct ttc_config *c, const char *provider, const char *key)
{
    const struct ttc_entry *e = ttc_config_provider_entry(c, provider, key);
    return e ? e->value : NULL;
}

size_t ttc_config_providers(const struct ttc_config *c, const char *const **names)
{
    *names = c->providers;
    return c->n_providers;
}

int ttc_config_default_param(const struct ttc_config *c, const struct tt_self *self, size_t i,
                             const char **key, const json_t **value)
{
    for (size_t k = 0; k < c->n; k++) {
        const struct ttc_entry *e = c->entries[k];
        const char *name = e->declared ? NULL : key_of(e, self->id);
        if (!name || ttc_provider_key(name) || i-- > 0)
            continue;
        *key = name;
        *value = e->resolved ? e->resolved : e->value;
        return 1;
    }
    return 0;
}

/* -------------------------------------------------------------------------------------- checking a group */

static int fits(int type, const json_t *value)
{
    switch (type) {
    case TT_STRING:
    case TT_FILE:
        return json_is_string(value) || json_is_integer(value);
    case TT_INTEGER:
        return json_is_integer(value);
    case TT_NUMBER:
        return json_is_number(value);
    case TT_BOOLEAN:
        return json_is_boolean(value);
    case TT_OBJECT:
    case TT_MAP:
        return json_is_object(value);
    case TT_ARRAY:
        return json_is_array(value);
    default:
        return 1;
    }
}

static const char *type_name(int type)
{
    static const char *const names[] = {"anything", "a text", "a whole number", "a number", "true or false",
                                        "a group",  "a list", "a group",        "a path",   "anything"};
    return names[type >= 0 && type <= TT_ANY ? type : TT_ANY];
}

struct check {
    struct ttc_config *config;
    const struct tt_self *self;
    struct ttc_report *report;
};

static void say(const struct check *k, const struct ttc_entry *e, int is_error, const char *hint,
                const char *what)
{
    ttc_report(k->report, is_error, e->file, e->line, hint, "%s %s", e->path, what);
}

/* The command line gave a number or a word where a text is declared: it stays as typed. */
static void keep_as_typed(const struct check *k, struct ttc_entry *e, int type)
{
    if (!e->raw || json_is_string(e->value) || (type != TT_STRING && type != TT_FILE))
        return;
    struct ttc_entry before = *e;
    char *text = ttc_strdup(e->raw);
    json_t *value = json_string(e->raw);
    if (!text || !value) {
        ttc_free(text);
        json_decref(value);
        k->report->rc = ttc_fail_nomem(k->report->failure);
        return;
    }
    e->text = text;
    e->value = value;
    ttc_free(before.text);
    json_decref(before.value);
}

static void wrong_type(const struct check *k, const struct ttc_entry *e, int type)
{
    char what[160];
    snprintf(what, sizeof what, "must be %s, and is %s", type_name(type), ttc_json_type_name(e->value));
    say(k, e, TTC_IS_ERROR, NULL, what);
}

/* 1 if some action has a parameter of this name; *type the first one's when the value fits none. */
static int is_param(const struct check *k, struct ttc_entry *e, const char *key, int *type)
{
    int found = 0, good = 0;
    for (size_t i = 0; i < k->self->n_actions; i++) {
        const struct tt_action *row = k->self->actions[i]->row;
        struct tt_param scratch;
        const struct tt_param *p =
            ttc_param_named(k->self, row->params, row->n_params, key, strlen(key), &scratch);
        if (!p)
            continue;
        if (!found)
            *type = p->type;
        found = 1;
        e->secret |= (p->flags & (TT_P_SECRET | TT_P_URL_SECRET)) != 0;
        keep_as_typed(k, e, p->type);
        good |= fits(p->type, e->value);
    }
    if (good)
        *type = -1;
    return found;
}

static void unknown_key(const struct check *k, const struct ttc_entry *e, const char *key)
{
    struct ttc_nearest near = {.wanted = key};
    const struct tt_provider *p = k->self->provider;
    struct tt_setting setting;
    struct tt_param param;
    char what[160], hint[160] = "tiktok describe shows an action's parameters, tiktok.conf(5) the settings";
    size_t n;
    const struct ttc_key *common = ttc_provider_keys(&n);
    for (uint32_t i = 0; i < p->n_settings; i++)
        ttc_nearest_try(&near, TTC_ROW(k->self, TT_ROW_SETTING, tt_setting, p->settings, i, &setting)->key);
    for (size_t i = 0; i < n; i++)
        ttc_nearest_try(&near, common[i].path);
    for (uint32_t i = 0; i < p->n_tokens; i++) {
        struct tt_token_kind token;
        const char *name = TTC_ROW(k->self, TT_ROW_TOKEN, tt_token_kind, p->tokens, i, &token)->setting;
        ttc_nearest_try(&near, name ? name : "");
    }
    for (uint32_t i = 0; i < p->n_services; i++) {
        struct tt_service service;
        const char *name = TTC_ROW(k->self, TT_ROW_SERVICE, tt_service, p->services, i, &service)->setting;
        ttc_nearest_try(&near, name ? name : "");
    }
    for (size_t i = 0; i < k->self->n_actions; i++)
        for (uint32_t j = 0; k->self->actions[i]->row->params && j < k->self->actions[i]->row->n_params; j++)
            ttc_nearest_try(&near, ttc_param(k->self, k->self->actions[i]->row->params, j, &param)->name);
    if (ttc_nearest_best(&near))
        snprintf(hint, sizeof hint, "did you mean %s?", ttc_nearest_best(&near));
    snprintf(what, sizeof what, "is no setting of provider %s and no parameter of its actions", k->self->id);
    say(k, e, TTC_IS_ERROR, hint, what);
}

/* A default for parameters: its reference is resolved now, as nothing can fail for it later. Where problems are
 * collected nothing is resolved: that would run commands. */
static void check_param(const struct check *k, struct ttc_entry *e, const char *key)
{
    struct ttc_failure why = {0};
    const char *text = k->report->list ? NULL : json_string_value(e->value);
    int type = -1;
    if (!is_param(k, e, key, &type))
        unknown_key(k, e, key);
    else if (type >= 0)
        wrong_type(k, e, type);
    else if (text && *text == '@' && ttc_config_resolve(k->config, e, &why) != 0 &&
             why.status != TT_ENOMEMORY)
        ttc_report(k->report, TTC_IS_ERROR, e->file, e->line, why.hint, "%s cannot be had: %s", e->path,
                   why.message ? why.message : "there is no memory");
    else if (text && *text == '@' && !why.status && !e->resolved && !(e->resolved = json_string(e->text)))
        say(k, e, TTC_IS_ERROR, NULL, "is not UTF-8 text");
    if (why.status == TT_ENOMEMORY || (e->secret && tell(k->config, e->text) != 0))
        ttc_fail_nomem(k->report->failure);
    ttc_failure_clear(&why);
}

static void check_url(const struct check *k, const struct ttc_entry *e)
{
    const char *text = json_string_value(e->value);
    if (!text)
        wrong_type(k, e, TT_STRING);
    else if (*text != '@' && strncmp(text, "https://", 8) != 0 && strncmp(text, "http://", 7) != 0)
        say(k, e, TTC_IS_ERROR, "write https://host", "is not a web address");
}

/* A plain secret where others can see it. */
static void check_secrecy(const struct check *k, const struct ttc_entry *e)
{
    const char *text = json_string_value(e->value);
    char what[160];
    if (!e->secret || !e->file || (text && ttc_is_reference(text)))
        return;
    if (e->file == &k->config->command_line)
        say(k, e, TTC_IS_WARNING, "use @env:NAME or @file:/path",
            "is a secret, and the list of processes shows it to everybody");
    else if (e->file->mode & (S_IRGRP | S_IROTH)) {
        snprintf(what, sizeof what, "is a secret, and others can read the file (mode %04o)", e->file->mode);
        say(k, e, TTC_IS_WARNING, "chmod 600 FILE, or use @env:NAME or @file:/path", what);
    }
}

/* The level must be one that some limit of a service speaks of. */
static void check_level(const struct check *k, const struct ttc_entry *e)
{
    const char *level = json_string_value(e->value);
    struct ttc_buf known = {0};
    int found = 0;
    for (uint32_t i = 0; i < k->self->provider->n_services && level; i++) {
        struct tt_service service;
        struct tt_limit limit;
        const struct tt_service *s =
            TTC_ROW(k->self, TT_ROW_SERVICE, tt_service, k->self->provider->services, i, &service);
        for (uint32_t j = 0; j < s->n_limits; j++) {
            const char *one = TTC_ROW(k->self, TT_ROW_LIMIT, tt_limit, s->limits, j, &limit)->level;
            if (!one || (known.p && strstr(known.p, one)))
                continue;
            found |= strcmp(one, level) == 0;
            ttc_buf_format(&known, "%s%s", known.n ? ", " : "allowed are: ", one);
        }
    }
    if (!found && known.n && !known.failed)
        say(k, e, TTC_IS_ERROR, known.p, "is not an access level of this provider");
    ttc_buf_free(&known);
}

static void check_entry(const struct check *k, struct ttc_entry *e, const char *key)
{
    struct tt_setting setting = {0};
    int kind = what_is(k->self, key, &setting);
    if (kind == IS_SETTING) {
        keep_as_typed(k, e, setting.type);
        if (e->text && !fits(setting.type, e->value) && e->file)
            wrong_type(k, e, setting.type);
    } else if (kind == IS_TOKEN && !json_is_string(e->value)) {
        wrong_type(k, e, TT_STRING);
    } else if (kind == IS_UNKNOWN) {
        check_param(k, e, key);
    }
    if (is_base_url(k->self, key))
        check_url(k, e);
    if (strcmp(key, "access_level") == 0)
        check_level(k, e);
    check_secrecy(k, e);
}

int ttc_config_check_provider(struct ttc_config *c, const struct tt_self *self,
                              struct ttc_config_problems *problems, struct ttc_failure *f)
{
    struct ttc_report report = {.list = problems, .failure = f, .config = c};
    const struct check k = {c, self, &report};
    for (size_t i = 0; i < c->n; i++) {
        const char *key = key_of(c->entries[i], self->id);
        if (key)
            check_entry(&k, c->entries[i], key);
    }
    return report.rc;
}

/* ------------------------------------------------------------------------------------ what references lack */

static void check_reference(const struct ttc_entry *e, const char *text, struct ttc_report *report)
{
    struct stat st;
    const char *arg = strchr(text, ':') + 1;
    if (text[1] == 'e' && !secure_getenv(arg))
        ttc_report(report, TTC_IS_ERROR, e->file, e->line, "set the variable and export it",
                   "%s: the environment variable %s is not set", e->path, arg);
    if (text[1] != 'f')
        return;
    if (stat(arg, &st) != 0 || access(arg, R_OK) != 0)
        ttc_report(report, TTC_IS_ERROR, e->file, e->line,
                   "create the file, readable by you alone (chmod 600)", "%s: %s: %s", e->path, arg,
                   strerror(errno));
    else if (S_ISREG(st.st_mode) && (st.st_mode & (S_IRGRP | S_IROTH | S_IWGRP | S_IWOTH)))
        ttc_report(report, TTC_IS_WARNING, e->file, e->line, "chmod 600 FILE",
                   "%s: %s holds a secret and others may read or change it (mode %04o)", e->path, arg,
                   (unsigned)st.st_mode & 07777u);
}

void ttc_config_check_references(const struct ttc_config *c, struct ttc_report *report)
{
    for (size_t i = 0; i < c->n; i++) {
        const struct ttc_entry *e = c->entries[i];
        const char *text = json_string_value(e->value);
        if (strncmp(e->path, "providers.", 10) == 0 && text && ttc_is_reference(text))
            check_reference(e, text, report);
    }
}
