/* Checks of a provider's tables that hold for every provider. The rules are those of the contract, stated here again
 * and not taken from the core. */
#include "build_config.h"

#include "tests/unit/provider_tables.h"
#include <check.h>
#include <ctype.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 8 };

/* Where a parameter stands: its own row list and those around it, innermost last. */
struct scope {
    const struct tt_provider *provider;
    const struct tt_action *action;
    const struct tt_param *rows[DEEPEST];
    uint32_t n[DEEPEST];
    unsigned depth;
};

static void module_path(const char *name, char *out, size_t room)
{
    const char *build = getenv("TEST_BUILD_DIR");

    snprintf(out, room, "%s/.libs/%s.so", build != NULL ? build : TEST_BUILD_DIR, name);
}

#ifdef WITH_BUILTINS_H
const struct tt_provider *tables_load(const char *name)
{
    for (tt_provider_fn *const *entry = builtin_table; *entry; entry++)
        if (strcmp((*entry)()->id, name) == 0)
            return (*entry)();
    ck_abort_msg("%s is not linked in", name);
}
#else
const struct tt_provider *tables_load(const char *name)
{
    char path[4096], entry[128];
    void *module;
    tt_provider_fn *get;

    module_path(name, path, sizeof path);
    module = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    ck_assert_msg(module != NULL, "%s", dlerror());
    snprintf(entry, sizeof entry, "tt_provider_%s", name);
    *(void **)&get = dlsym(module, entry);
    ck_assert_msg(get != NULL, "%s does not export %s", path, entry);
    return get();
}
#endif

void tables_check_exports(const char *name)
{
#ifdef WITH_BUILTINS_H
    (void)name; /* there is no module */
    return;
#endif
    char path[4096], command[4200], line[512], want[128];
    unsigned exports = 0;
    FILE *nm;

    module_path(name, path, sizeof path);
    snprintf(command, sizeof command, "nm -D --defined-only '%s'", path);
    snprintf(want, sizeof want, "tt_provider_%s\n", name);
    nm = popen(command, "r");
    ck_assert_ptr_nonnull(nm);
    while (fgets(line, sizeof line, nm) != NULL) {
        const char *symbol = strrchr(line, ' ') + 1;

        ck_assert_msg(strcmp(symbol, want) == 0, "%s also exports %s", path, symbol);
        exports++;
    }
    ck_assert_int_eq(pclose(nm), 0);
    ck_assert_uint_eq(exports, 1);
}

const struct tt_action *tables_action(const struct tt_provider *provider, const char *name)
{
    for (uint32_t i = 0; i < provider->n_actions; i++) {
        if (strcmp(provider->actions[i].name, name) == 0) {
            return &provider->actions[i];
        }
    }
    return NULL;
}

const struct tt_param *tables_param(const struct tt_param *rows, uint32_t n, const char *name)
{
    for (uint32_t i = 0; i < n; i++) {
        if (strcmp(rows[i].name, name) == 0) {
            return &rows[i];
        }
    }
    return NULL;
}

const struct tt_code *tables_code(const struct tt_service *service, const char *code)
{
    for (uint16_t i = 0; i < service->n_codes; i++) {
        if (strcmp(service->codes[i].code, code) == 0) {
            return &service->codes[i];
        }
    }
    return NULL;
}

static const struct tt_setting *setting(const struct tt_provider *provider, const char *key)
{
    for (uint32_t i = 0; i < provider->n_settings; i++) {
        if (strcmp(provider->settings[i].key, key) == 0) {
            return &provider->settings[i];
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------------------------------------ parameters */

static int in_scope(const struct scope *scope, const char *name, size_t n)
{
    for (unsigned d = 0; d < scope->depth; d++) {
        for (uint32_t i = 0; i < scope->n[d]; i++) {
            const char *has = scope->rows[d][i].name;

            if (strlen(has) == n && strncmp(has, name, n) == 0) {
                return 1;
            }
        }
    }
    return 0;
}

/* Every field that a condition names is a parameter, unless the condition says that it cannot be checked. */
static void check_condition(const struct scope *scope, const struct tt_param *p, const char *text)
{
    if (text == NULL || text[0] == '?') {
        return;
    }
    while (*text != '\0') {
        size_t term = strcspn(text, "&;"), n;

        if (*text == '!') {
            text++;
            term--;
        }
        n = strcspn(text, "=&;");
        ck_assert_msg(in_scope(scope, text, n), "%s: the condition of %s names the unknown %.*s",
                      scope->action->name, p->name, (int)n, text);
        text += term;
        text += *text != '\0';
    }
}

static json_t *decoded(const struct scope *scope, const struct tt_param *p, const char *text)
{
    json_t *value = json_loads(text, JSON_DECODE_ANY, NULL);

    ck_assert_msg(value != NULL, "%s: %s of %s is not JSON", scope->action->name, text, p->name);
    return value;
}

static int is_of_type(const json_t *value, uint8_t type)
{
    switch (type) {
    case TT_STRING:
        return json_is_string(value);
    case TT_INTEGER:
        return json_is_integer(value);
    case TT_NUMBER:
        return json_is_number(value);
    case TT_BOOLEAN:
        return json_is_boolean(value);
    case TT_ARRAY:
        return json_is_array(value);
    case TT_OBJECT:
    case TT_MAP:
        return json_is_object(value);
    default:
        return type == TT_ANY;
    }
}

static int is_choice(const char *choices, const char *value)
{
    size_t n = strlen(value);

    while (choices != NULL) {
        if (strncmp(choices, value, n) == 0 && (choices[n] == '|' || choices[n] == '\0')) {
            return 1;
        }
        choices = strchr(choices, '|');
        choices += choices != NULL;
    }
    return 0;
}

static void check_value(const struct scope *scope, const struct tt_param *p, const char *text)
{
    json_t *value = decoded(scope, p, text);

    ck_assert_msg(is_of_type(value, p->type), "%s: %s is not of the type of %s", scope->action->name, text,
                  p->name);
    if (json_is_string(value) && p->rule->choices != NULL) {
        ck_assert_msg(is_choice(p->rule->choices, json_string_value(value)), "%s: %s is no choice of %s",
                      scope->action->name, text, p->name);
    }
    json_decref(value);
}

static int is_token_kind(const struct tt_provider *provider, const char *id)
{
    for (uint32_t i = 0; i < provider->n_tokens; i++) {
        if (strcmp(provider->tokens[i].id, id) == 0) {
            return 1;
        }
    }
    return 0;
}

static void check_fill(const struct scope *scope, const struct tt_param *p, const char *fill)
{
    static const char *const plain[] = {"@unique", "@random", "@pkce", "@now_ms"};
    static const char *const of_file[] = {"@md5:", "@size:", "@basename:"};

    if (fill[0] == '=') {
        check_value(scope, p, fill + 1);
        return;
    }
    if (strncmp(fill, "@setting:", 9) == 0) {
        ck_assert_msg(setting(scope->provider, fill + 9) != NULL, "%s: %s is filled from an unknown setting",
                      scope->action->name, p->name);
        return;
    }
    if (strncmp(fill, "@token:", 7) == 0) {
        ck_assert_msg(is_token_kind(scope->provider, fill + 7),
                      "%s: %s is filled from an unknown kind of token", scope->action->name, p->name);
        return;
    }
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
        if (strcmp(fill, plain[i]) == 0) {
            return;
        }
    }
    for (size_t i = 0; i < sizeof of_file / sizeof *of_file; i++) {
        size_t n = strlen(of_file[i]);

        if (strncmp(fill, of_file[i], n) == 0) {
            const struct tt_param *file = tables_param(scope->rows[0], scope->n[0], fill + n);

            ck_assert_msg(file != NULL && file->type == TT_FILE, "%s: %s is filled from %s, which is no file",
                          scope->action->name, p->name, fill + n);
            return;
        }
    }
    ck_abort_msg("%s: %s has the unknown fill %s", scope->action->name, p->name, fill);
}

static void check_rule(const struct scope *scope, const struct tt_param *p)
{
    const struct tt_rule *rule = p->rule;

    check_condition(scope, p, rule->when);
    check_condition(scope, p, rule->unless);
    if (rule->assumed != NULL) {
        check_value(scope, p, rule->assumed);
    }
    if (rule->fill != NULL) {
        check_fill(scope, p, rule->fill);
    }
    ck_assert_msg(rule->min == 0 || p->flags & TT_P_MIN, "%s: the lower bound of %s does not hold",
                  scope->action->name, p->name);
    ck_assert_msg(rule->max == 0 || p->flags & TT_P_MAX, "%s: the upper bound of %s does not hold",
                  scope->action->name, p->name);
    ck_assert_msg(!(p->flags & TT_P_MIN && p->flags & TT_P_MAX) || rule->min <= rule->max,
                  "%s: no value of %s is allowed", scope->action->name, p->name);
    ck_assert(rule->max_len == 0 || rule->min_len <= rule->max_len);
    ck_assert(rule->max_items == 0 || rule->min_items <= rule->max_items);
    ck_assert_msg(p->type == TT_ARRAY || (rule->min_items == 0 && rule->max_items == 0),
                  "%s: %s counts items and is no list", scope->action->name, p->name);
    ck_assert_uint_le(rule->format, TT_F_JSON_TEXT);
    ck_assert_uint_le(rule->unit, TT_LEN_BYTES);
}

static void check_bounds_have_rules(const struct scope *scope, const struct tt_param *p)
{
    ck_assert_msg(p->rule != NULL || !(p->flags & (TT_P_MIN | TT_P_MAX)), "%s: %s has bounds without a rule",
                  scope->action->name, p->name);
    ck_assert_msg(!(p->flags & TT_P_CLOSED) || (p->rule != NULL && p->rule->choices != NULL),
                  "%s: %s is closed and has no choices", scope->action->name, p->name);
}

static int is_sentence(const char *text)
{
    return text != NULL && isupper((unsigned char)text[0]) && text[strlen(text) - 1] == '.';
}

/* Words begin like a sentence and end like one, and the actions that they name are there. */
static void check_words(const struct tt_provider *provider, const struct tt_action *action, const char *name,
                        const char *words)
{
    size_t id_n = strlen(provider->id);

    if (words == NULL) {
        return;
    }
    ck_assert_msg(isalnum((unsigned char)words[0]) && words[strlen(words) - 1] == '.', "%s: words for %s",
                  action->name, name);
    for (const char *at = words; (at = strstr(at, provider->id)) != NULL; at += id_n) {
        char named[128];
        size_t n = strspn(at, "abcdefghijklmnopqrstuvwxyz0123456789_.");

        if (at[id_n] != '.' || !islower((unsigned char)at[id_n + 1]) ||
            (at > words && isalnum((unsigned char)at[-1]))) {
            continue;
        }
        n -= at[n - 1] == '.';
        ck_assert_uint_lt(n, sizeof named);
        snprintf(named, sizeof named, "%.*s", (int)n, at);
        ck_assert_msg(tables_action(provider, named) != NULL, "%s: words for %s name %s, which is no action",
                      action->name, name, named);
    }
}

/* What is a secret by its name is marked as one, wherever it stands. */
static void check_secret(const struct tt_action *action, const char *name, uint8_t type, uint32_t flags)
{
    static const char *const secret[] = {"secret", "password", "access_token", "refresh_token", "auth_code"};
    size_t n = strlen(name);

    for (size_t i = 0; type == TT_STRING && i < sizeof secret / sizeof *secret; i++) {
        size_t k = strlen(secret[i]);

        ck_assert_msg(k > n || strcmp(name + n - k, secret[i]) != 0 || flags & TT_P_SECRET,
                      "%s: %s is a secret", action->name, name);
    }
}

static void check_params(struct scope *scope, const struct tt_param *rows, uint32_t n);

static void check_param(struct scope *scope, const struct tt_param *p)
{
    const char *action = scope->action->name;

    ck_assert_msg(p->type >= TT_STRING && p->type <= TT_ANY, "%s: type of %s", action, p->name);
    ck_assert_msg((p->type == TT_ARRAY || p->type == TT_MAP) == (p->items != 0),
                  "%s: %s must say what it holds", action, p->name);
    ck_assert_msg(p->n_fields == 0 || p->type == TT_OBJECT || p->items == TT_OBJECT,
                  "%s: %s has members and is no object", action, p->name);
    ck_assert_msg((p->fields != NULL) == (p->n_fields != 0), "%s: members of %s", action, p->name);
    check_words(scope->provider, scope->action, p->name, p->doc);
    check_secret(scope->action, p->name, p->type, p->flags);
    ck_assert_msg(!(p->flags >> 16), "%s: %s has unknown flags", action, p->name);
    check_bounds_have_rules(scope, p);
    if (p->rule != NULL) {
        check_rule(scope, p);
    }
    if (p->n_fields != 0) {
        check_params(scope, p->fields, p->n_fields);
    }
}

static void check_params(struct scope *scope, const struct tt_param *rows, uint32_t n)
{
    ck_assert_uint_lt(scope->depth, DEEPEST);
    scope->rows[scope->depth] = rows;
    scope->n[scope->depth] = n;
    scope->depth++;
    for (uint32_t i = 0; i < n; i++) {
        ck_assert_msg(tables_param(rows, n, rows[i].name) == &rows[i], "%s: %s is there twice",
                      scope->action->name, rows[i].name);
        check_param(scope, &rows[i]);
    }
    scope->depth--;
}

static void check_fields(const struct tt_provider *provider, const struct tt_action *action,
                         const struct tt_field *rows, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        const struct tt_field *f = &rows[i];

        for (uint32_t k = 0; k < i; k++) {
            ck_assert_msg(strcmp(rows[k].name, f->name) != 0, "%s: %s is answered twice", action->name,
                          f->name);
        }
        ck_assert_msg(f->type >= TT_STRING && f->type <= TT_ANY && f->type != TT_FILE, "%s: type of %s",
                      action->name, f->name);
        ck_assert_msg(f->type != TT_ARRAY || f->items != 0, "%s: %s must say what it holds", action->name,
                      f->name);
        ck_assert_msg((f->fields != NULL) == (f->n_fields != 0), "%s: members of %s", action->name, f->name);
        check_words(provider, action, f->name, f->doc);
        check_secret(action, f->name, f->type, f->flags);
        check_fields(provider, action, f->fields, f->n_fields);
    }
}

static int is_word_of(const char *path, const char *name)
{
    char word[128];

    snprintf(word, sizeof word, "{%s}", name);
    return strstr(path, word) != NULL;
}

/* Where the parameters of an action itself travel: only places that the request has. */
static void check_places(const struct tt_action *action)
{
    const struct tt_endpoint *e = action->endpoint;

    for (uint16_t i = 0; i < action->n_params; i++) {
        const struct tt_param *p = &action->params[i];

        if (e == NULL) {
            ck_assert_msg(p->in == TT_IN_NOWHERE, "%s: %s travels without an endpoint", action->name,
                          p->name);
            continue;
        }
        ck_assert_msg(p->in >= TT_IN_QUERY && p->in <= TT_IN_NOWHERE, "%s: place of %s", action->name,
                      p->name);
        ck_assert_msg(p->in != TT_IN_PATH || is_word_of(e->path, p->name), "%s: %s is no word of the path",
                      action->name, p->name);
        ck_assert_msg(p->in != TT_IN_BODY || e->bodies != TT_BODY_NONE, "%s: %s has no body to be in",
                      action->name, p->name);
        ck_assert_msg(p->type != TT_FILE || e->bodies & TT_BODY_MULTIPART, "%s: the file %s cannot be sent",
                      action->name, p->name);
    }
}

/* ------------------------------------------------------------------------------------------------- endpoints */

static const struct tt_service *service(const struct tt_provider *provider, const char *id)
{
    for (uint32_t i = 0; i < provider->n_services; i++) {
        if (strcmp(provider->services[i].id, id) == 0) {
            return &provider->services[i];
        }
    }
    return NULL;
}

static void check_paging(const struct tt_action *action, const struct tt_paging *paging)
{
    const struct tt_param *size;

    ck_assert_msg(tables_param(action->params, action->n_params, paging->next) != NULL, "%s: no parameter %s",
                  action->name, paging->next);
    if (paging->size != NULL) {
        size = tables_param(action->params, action->n_params, paging->size);
        ck_assert_msg(size != NULL, "%s: no parameter %s", action->name, paging->size);
        ck_assert_msg(!(size->flags & TT_P_MAX) || paging->size_max <= size->rule->max,
                      "%s: pages of %u rows are too long", action->name, paging->size_max);
    }
    ck_assert_msg(action->endpoint->rows != NULL, "%s: pages without rows", action->name);
}

static void check_endpoint(const struct tt_provider *provider, const struct tt_action *action)
{
    const struct tt_endpoint *e = action->endpoint;
    int is_get = strcmp(e->method, "GET") == 0, keys = 0;

    ck_assert_msg(e->path[0] == '/', "%s: path", action->name);
    ck_assert_msg(service(provider, e->service) != NULL, "%s: unknown service %s", action->name, e->service);
    ck_assert_msg(!is_get || (e->bodies == TT_BODY_NONE && e->effect == TT_READ),
                  "%s: a GET has no body and no effect", action->name);
    ck_assert_uint_le(e->effect, TT_NEW);
    ck_assert_uint_le(e->gives, TT_GIVES_URL);
    ck_assert_msg(!(e->flags & (TT_E_SPENDS | TT_E_DELETES)) || e->effect != TT_READ, "%s: effect",
                  action->name);
    ck_assert_msg(!(e->flags & TT_E_OWN_LIMITS) || e->n_limits > 0, "%s: no limits of its own", action->name);
    ck_assert_msg(e->body_first == 0 || e->bodies & e->body_first, "%s: first body", action->name);
    for (uint16_t i = 0; i < action->n_params; i++) {
        keys += (action->params[i].flags & TT_P_IDEMPOTENT) != 0;
    }
    ck_assert_msg(keys == (e->window_s != 0), "%s: the idempotency parameter and its window", action->name);
    if (e->paging != NULL) {
        check_paging(action, e->paging);
    }
}

static void check_aliases(const struct tt_action *action)
{
    for (uint16_t i = 0; i < action->n_aliases; i++) {
        const char *fills = action->aliases[i].fills, *name;
        json_t *object, *value;

        if (fills == NULL) {
            continue;
        }
        object = json_loads(fills, 0, NULL);
        ck_assert_msg(json_is_object(object), "%s: fills of %s", action->name, action->aliases[i].name);
        json_object_foreach(object, name, value)
        {
            const struct tt_param *p = tables_param(action->params, action->n_params, name);

            ck_assert_msg(p != NULL && is_of_type(value, p->type), "%s: %s fills %s", action->name,
                          action->aliases[i].name, name);
        }
        json_decref(object);
    }
}

static void check_name(const struct tt_provider *provider, const struct tt_action *action)
{
    size_t n = strlen(provider->id);

    ck_assert_msg(strncmp(action->name, provider->id, n) == 0 && action->name[n] == '.', "name %s",
                  action->name);
    ck_assert_msg(strspn(action->name, "abcdefghijklmnopqrstuvwxyz0123456789_.") == strlen(action->name),
                  "name %s", action->name);
    ck_assert_msg(tables_action(provider, action->name) == action, "%s is there twice", action->name);
    ck_assert_msg(is_sentence(action->summary), "summary of %s", action->name);
    ck_assert_msg(action->group != NULL, "family of %s", action->name);
    ck_assert_msg((action->endpoint != NULL) != (action->start != NULL), "%s: endpoint or flow",
                  action->name);
}

void tables_check_actions(const struct tt_provider *provider)
{
    ck_assert_uint_gt(provider->n_actions, 0);
    for (uint32_t i = 0; i < provider->n_actions; i++) {
        const struct tt_action *action = &provider->actions[i];
        struct scope scope = {.provider = provider, .action = action};

        check_name(provider, action);
        check_params(&scope, action->params, action->n_params);
        check_fields(provider, action, action->result, action->n_result);
        check_words(provider, action, "itself", action->doc);
        check_places(action);
        check_aliases(action);
        if (action->endpoint != NULL) {
            check_endpoint(provider, action);
        }
    }
}

/* ------------------------------------------------------------------------------------------- tokens and codes */

static const struct tt_action *aliased(const struct tt_provider *provider, const char *alias)
{
    for (uint32_t i = 0; i < provider->n_actions; i++) {
        for (uint16_t k = 0; k < provider->actions[i].n_aliases; k++) {
            if (strcmp(provider->actions[i].aliases[k].name, alias) == 0) {
                return &provider->actions[i];
            }
        }
    }
    return NULL;
}

static void check_token_action(const struct tt_provider *provider, const char *name, const char *param)
{
    const struct tt_action *action;

    if (name == NULL) {
        return;
    }
    action = tables_action(provider, name);
    action = action != NULL ? action : aliased(provider, name);
    ck_assert_msg(action != NULL, "a token kind names the unknown action %s", name);
    ck_assert_msg(param == NULL || tables_param(action->params, action->n_params, param) != NULL,
                  "%s has no parameter %s", name, param);
}

void tables_check_tokens(const struct tt_provider *provider)
{
    for (uint32_t i = 0; i < provider->n_tokens; i++) {
        const struct tt_token_kind *kind = &provider->tokens[i];

        ck_assert_msg(strstr(kind->header, "%s") != NULL, "header of %s", kind->id);
        check_token_action(provider, kind->authorize, NULL);
        check_token_action(provider, kind->exchange, kind->code);
        check_token_action(provider, kind->refresh, kind->refresh_param);
        check_token_action(provider, kind->revoke, NULL);
        ck_assert_msg(kind->setting == NULL || setting(provider, kind->setting) != NULL, "setting of %s",
                      kind->id);
    }
    for (uint32_t i = 0; i < provider->n_settings; i++) {
        const struct tt_setting *row = &provider->settings[i];

        ck_assert_msg(setting(provider, row->key) == row, "the setting %s is there twice", row->key);
        ck_assert_msg(row->doc != NULL, "the setting %s is not explained", row->key);
        ck_assert_msg(row->type != 0, "the setting %s has no type", row->key);
    }
}

void tables_check_codes(const struct tt_service *of)
{
    for (uint16_t i = 0; i < of->n_codes; i++) {
        const struct tt_code *row = &of->codes[i];

        for (uint16_t k = 0; k < i; k++) {
            ck_assert_msg(strcmp(of->codes[k].code, row->code) != 0 || of->codes[k].http != row->http,
                          "the code %s is there twice", row->code);
        }
        ck_assert_msg(is_sentence(row->text), "the code %s: %s", row->code, row->text);
        ck_assert_uint_le(row->klass, TT_CLASS_REFUSED);
    }
}
