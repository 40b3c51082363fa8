/* The grammar of a call's arguments:
 *
 *     name=text     text as typed, but for the exact prefixes @env:VAR, @file:PATH and @- (standard input)
 *     name==text    text as typed, always
 *     name:=json    JSON; the prefixes say where it is read from
 *     a.b=text      a member of an object
 *     @file:PATH, @-  a JSON object whose members are parameters
 *
 * JSON that is read from somewhere may have comments: see cli_json_uncomment().
 *
 * What the text becomes (number, list, ...) is for the action's table to say. Texts that do not fit their type are
 * passed on as they are: the library's own check has the sentence for that.
 */
#include "cli.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { TYPED, LITERAL, AS_JSON };
struct argument {
    const char *action;
    char *name;
    const char *typed; /* what stood behind the name */
    int how;
    int hidden; /* it came from a variable, a file or standard input: argv does not show it */
    char *text;
};
struct reader {
    const cli_options *options;
    const char *action;
    const json_t *params; /* descriptions; NULL: none known */
    int stdin_read;
};

const json_t *cli_param_find(const json_t *params, const char *name, size_t n)
{
    for (size_t i = 0; i < json_array_size(params); i++) {
        const json_t *p = json_array_get(params, i);
        const char *s = json_string_value(json_object_get(p, "name"));
        if (s && strlen(s) == n && memcmp(s, name, n) == 0)
            return p;
    }
    return NULL;
}

static int is_type(const json_t *param, const char *member, const char *type)
{
    const char *s = json_string_value(json_object_get(param, member));
    return s && strcmp(s, type) == 0;
}

/* ------------------------------------------------------------------------------------- where texts come from */

#define MOST_TEXT ((size_t)64 << 20) /* more is a mistake, such as a device that never ends */

static char *read_stream(FILE *f, const char *what, const struct argument *a)
{
    cli_text t = {0};
    char chunk[4096];
    size_t n;
    cli_text_add(&t, "", 0);
    while (t.n <= MOST_TEXT && (n = fread(chunk, 1, sizeof chunk, f)) > 0)
        cli_text_add(&t, chunk, n);
    if (t.n > MOST_TEXT) {
        cli_complain_param(a->action, a->name, "Files to upload are given by name: video_file=PATH",
                           "%s holds more than 64 MiB", what);
        cli_text_free(&t);
        return NULL;
    }
    if (ferror(f)) {
        cli_complain_param(a->action, a->name, NULL, "%s could not be read: %s", what, strerror(errno));
        cli_text_free(&t);
        return NULL;
    }
    if (strlen(t.p) != t.n) {
        cli_complain_param(a->action, a->name, "Files to upload are given by name: video_file=PATH",
                           "%s is not a text: it holds a NUL byte", what);
        cli_text_free(&t);
        return NULL;
    }
    if (t.n && t.p[t.n - 1] == '\n') /* the line end that editors and echo put there */
        t.p[--t.n] = '\0';
    if (t.n && t.p[t.n - 1] == '\r')
        t.p[--t.n] = '\0';
    return t.p;
}

static char *read_path(const char *path, const struct argument *a)
{
    FILE *f = fopen(path, "r");
    if (!f) {
        cli_complain_param(a->action, a->name, "To send the text itself, write name==@file:...",
                           "The file '%s' could not be opened: %s", path, strerror(errno));
        return NULL;
    }
    char *text = read_stream(f, path, a);
    fclose(f);
    return text;
}

static char *read_env(const char *variable, const struct argument *a)
{
    const char *value = getenv(variable);
    if (value)
        return cli_copy(value, strlen(value));
    cli_complain_param(a->action, a->name,
                       "Set and export it, or write name==@env:... to send the text itself",
                       "The environment variable '%s' is not set", variable);
    return NULL;
}

/* Fills a->text. is_file: the parameter wants a path, so @file:PATH is the path and not what the file holds. */
static int fetch(struct reader *r, struct argument *a, int is_file)
{
    const char *s = a->typed;
    if (a->how != LITERAL && strncmp(s, "@env:", 5) == 0) {
        a->hidden = 1;
        a->text = read_env(s + 5, a);
    } else if (a->how != LITERAL && strncmp(s, "@file:", 6) == 0) {
        a->hidden = 1;
        a->text = is_file ? cli_copy(s + 6, strlen(s + 6)) : read_path(s + 6, a);
    } else if (a->how != LITERAL && strcmp(s, "@-") == 0) {
        a->hidden = 1;
        if (r->stdin_read++)
            return cli_complain_param(a->action, a->name, NULL, "Standard input can be read once only"), -1;
        a->text = read_stream(stdin, "Standard input", a);
    } else {
        a->text = cli_copy(s, strlen(s));
    }
    return a->text ? 0 : -1;
}

/* ------------------------------------------------------------------------------------------------ texts to JSON */

static json_t *parse(const struct argument *a)
{
    json_error_t error;
    if (a->hidden && a->how == AS_JSON)
        cli_json_uncomment(a->text);
    json_t *value = json_loads(a->text, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, &error);
    if (!a->text[strspn(a->text, " \t\r\n")])
        cli_complain_param(a->action, a->name, "A text is written name=text",
                           "JSON is wanted here, and there is nothing");
    else if (!value && a->hidden)
        cli_complain_param(a->action, a->name, NULL, "This is not JSON: %s (line %d, column %d)", error.text,
                           error.line, error.column);
    else if (!value)
        cli_complain_param(a->action, a->name,
                           a->how == AS_JSON
                               ? "Quote JSON for the shell: name:='{\"a\":1}'; a plain text is name=text"
                               : "A text that is no JSON is written name==text",
                           "This is not JSON: %s (line %d, column %d)", error.text, error.line, error.column);
    return value;
}

/* A JSON number whose text is all of s; NULL: it is none, or an integer was asked for, or it does not fit. */
static json_t *number(const char *s, int integer)
{
    if (!*s || strspn(s, "0123456789+-.eE") != strlen(s))
        return NULL;
    json_t *v = json_loads(s, JSON_DECODE_ANY, NULL);
    if (v && (!json_is_number(v) || (integer && !json_is_integer(v)))) {
        json_decref(v);
        return NULL;
    }
    return v;
}

static json_t *scalar(const char *text, const char *type)
{
    json_t *v = NULL;
    if (strcmp(type, "integer") == 0 || strcmp(type, "number") == 0)
        v = number(text, type[0] == 'i');
    else if (strcmp(type, "boolean") == 0 && (!strcmp(text, "true") || !strcmp(text, "false")))
        v = json_boolean(text[0] == 't');
    return v ? v : json_string(text);
}

static int looks_like(const char *text, const char *brackets)
{
    text += strspn(text, " \t\r\n");
    return *text && strchr(brackets, *text) != NULL;
}

/* The value for one argument. NULL after saying what is wrong. */
static json_t *convert(const struct argument *a, const json_t *param)
{
    const char *type = json_string_value(json_object_get(param, "type"));
    json_t *v;
    if (a->how == AS_JSON)
        return parse(a);
    if (!type)
        type = "string";
    if (strcmp(type, "array") == 0) {
        const char *items = json_string_value(json_object_get(param, "items"));
        int nested = items && (!strcmp(items, "object") || !strcmp(items, "array") || !strcmp(items, "map"));
        if (a->how != LITERAL && looks_like(a->text, nested ? "[{" : "["))
            return parse(a);
        v = scalar(a->text, items ? items : "string");
    } else if (a->how != LITERAL &&
               (!strcmp(type, "object") || !strcmp(type, "map") || !strcmp(type, "any")) &&
               looks_like(a->text, "[{")) {
        return parse(a);
    } else {
        v = scalar(a->text, type);
    }
    if (!v)
        cli_complain_param(a->action, a->name, NULL, "The text is not valid UTF-8");
    return v;
}

/* ------------------------------------------------------------------------------------------------- secrets */

/* The dotted name of the first secret that value holds by its description, in *path; 1: there is one. */
static int holds_secret(const json_t *param, const json_t *value, const char *name, cli_text *path)
{
    size_t before = path->n;
    if (before)
        cli_text_adds(path, ".");
    cli_text_adds(path, name);
    if (json_is_true(json_object_get(param, "secret")))
        return 1;
    const json_t *fields = json_object_get(param, "fields");
    size_t n = json_is_array(value) ? json_array_size(value) : 1;
    for (size_t i = 0; i < n; i++) {
        const json_t *object = json_is_array(value) ? json_array_get(value, i) : value, *member;
        const char *key;
        json_object_foreach((json_t *)(uintptr_t)object, key, member)
        {
            const json_t *field = cli_param_find(fields, key, strlen(key));
            if (field && holds_secret(field, member, key, path))
                return 1;
        }
    }
    path->n = before;
    return 0;
}

static int refuse_secret(const struct reader *r, const struct argument *a, const json_t *param,
                         const json_t *value)
{
    cli_text path = {0}, hint = {0};
    int refused = !a->hidden && !r->options->allow_secret_args && holds_secret(param, value, a->name, &path);
    if (refused) {
        cli_text_addf(
            &hint,
            "Give it as %s=@env:VARIABLE, %s=@file:PATH or %s=@- (standard input); --allow-secret-args "
            "takes it all the same",
            path.p, path.p, path.p);
        cli_complain_param(a->action, path.p, hint.p,
                           "This is a secret, and everybody on this machine can read a command line");
    }
    cli_text_free(&path);
    cli_text_free(&hint);
    return refused ? -1 : 0;
}

/* --------------------------------------------------------------------------------------------- into the object */

static int given_twice(const struct argument *a)
{
    return cli_complain_param(a->action, a->name, "Only a list may be given several times",
                              "The parameter is given twice and takes one value"),
           -1;
}

/* Puts value at key; a list grows, nothing else may be given twice. value is stolen. */
static int put(const struct argument *a, json_t *object, const char *key, const json_t *param, json_t *value)
{
    json_t *old = json_object_get(object, key);
    int list = is_type(param, "type", "array");
    int whole = json_is_array(value) && !(is_type(param, "items", "array") && a->how != AS_JSON);
    if (list && !whole && a->how != AS_JSON) { /* one element; name:=json gives the list itself */
        json_t *one = json_array();
        json_array_append_new(one, value);
        value = one;
    }
    if (!old)
        return json_object_set_new(object, key, value);
    if (!param && !json_is_array(old)) { /* nothing is known of it: a second value makes it a list */
        json_t *two = json_array();
        json_array_append(two, old);
        json_object_set_new(object, key, two);
        old = two;
    }
    if (!json_is_array(old) || (param && !list)) {
        json_decref(value);
        return given_twice(a);
    }
    if (json_is_array(value))
        json_array_extend(old, value), json_decref(value);
    else
        json_array_append_new(old, value);
    return 0;
}

/* Finds the object that name's last label belongs to and the description of that member; objects on the way are
 * made. NULL after saying what is wrong. */
static json_t *walk(const struct argument *a, json_t *root, const json_t *params, const char **key,
                    const json_t **param)
{
    json_t *at = root;
    *key = a->name;
    *param = cli_param_find(params, a->name, strlen(a->name));
    while (!*param) {
        size_t n = strcspn(*key, ".");
        if (!(*key)[n] || !n || !(*key)[n + 1])
            return at;
        char *label = cli_copy(*key, n);
        const json_t *outer = cli_param_find(params, label, n);
        json_t *inner = json_object_get(at, label);
        if (is_type(outer, "type", "array")) {
            cli_complain_param(a->action, a->name, "Give the list as JSON: name:='[{...}]'",
                               "'%s' is a list, so a dotted name cannot say which element is meant", label);
            inner = NULL;
        } else if (!inner) {
            json_object_set_new(at, label, inner = json_object());
        } else if (!json_is_object(inner)) {
            given_twice(a);
            inner = NULL;
        }
        free(label);
        if (!inner)
            return NULL;
        at = inner;
        params = json_object_get(outer, "fields");
        *key += n + 1;
        *param = cli_param_find(params, *key, strlen(*key));
    }
    return at;
}

static int is_text(const char *s)
{
    json_t *v = json_string(s);
    json_decref(v);
    return v != NULL;
}

static int add_argument(struct reader *r, json_t *root, struct argument *a)
{
    const char *key;
    const json_t *param;
    if (!is_text(a->name))
        return cli_complain_param(a->action, NULL, NULL, "The name of a parameter is not valid UTF-8"), -1;
    json_t *object = walk(a, root, r->params, &key, &param);
    if (!object || fetch(r, a, is_type(param, "type", "file")) != 0)
        return -1;
    json_t *value = convert(a, param);
    if (!value)
        return -1;
    if (refuse_secret(r, a, param, value) != 0) {
        json_decref(value);
        return -1;
    }
    return put(a, object, key, param, value);
}

/* @file:PATH or @-: all parameters at once. */
static int add_object(struct reader *r, json_t *root, struct argument *a)
{
    a->how = AS_JSON;
    if (fetch(r, a, 0) != 0)
        return -1;
    json_t *value = parse(a);
    int result = value ? 0 : -1;
    if (value && !json_is_object(value)) {
        cli_complain_param(a->action, a->name, "{\"name\": value, ...}",
                           "This must be a JSON object of parameters");
        result = -1;
    }
    if (result == 0)
        json_object_update(root, value);
    json_decref(value);
    return result;
}

static int not_an_argument(const char *action, const char *s)
{
    return cli_complain_param(
               action, NULL,
               "Parameters are name=text, name:=json or, from a file, @file:PATH; 'tiktok describe' "
               "lists them",
               "'%s' is no parameter", s),
           -1;
}

static int add(struct reader *r, json_t *root, const char *s)
{
    struct argument a = {.action = r->action, .typed = s};
    const char *equals = strchr(s, '=');
    int result;
    if (strncmp(s, "@file:", 6) == 0 || strcmp(s, "@-") == 0) {
        a.name = cli_copy(s, strlen(s));
        result = add_object(r, root, &a);
    } else if (!equals || equals == s || (equals == s + 1 && *s == ':')) {
        return not_an_argument(r->action, s);
    } else {
        size_t n = (size_t)(equals - s);
        a.how = s[n - 1] == ':' ? AS_JSON : equals[1] == '=' ? LITERAL : TYPED;
        a.name = cli_copy(s, a.how == AS_JSON ? n - 1 : n);
        a.typed = equals + (a.how == LITERAL ? 2 : 1);
        result = add_argument(r, root, &a);
    }
    free(a.name);
    free(a.text);
    return result;
}

json_t *cli_args_read(const cli_options *o, const char *action, const json_t *described,
                      const char *const *args, size_t n)
{
    struct reader r = {o, action, json_object_get(described, "params"), 0};
    json_t *root = json_object();
    for (size_t i = 0; i < n; i++) {
        if (add(&r, root, args[i]) != 0) {
            json_decref(root);
            return NULL;
        }
    }
    return root;
}
