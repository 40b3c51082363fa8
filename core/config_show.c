/* Every setting in force, for people: secrets are masked, references stand as written. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/json.h"
#include "core/text.h"
#include <stdio.h>
#include <string.h>

#define MASK "***"

static void show_text(struct ttc_buf *b, const char *text)
{
    ttc_buf_json_string(b, text, strlen(text));
}

/* "http://user:password@host" without what stands before the @. */
static void show_proxy(struct ttc_buf *b, const char *text)
{
    const char *at = strrchr(text, '@'), *scheme = strstr(text, "://");
    struct ttc_buf shown = {0};
    size_t n = scheme && scheme < at ? (size_t)(scheme + 3 - text) : 0;
    ttc_buf_add(&shown, text, at ? n : 0);
    ttc_buf_format(&shown, "%s%s", at ? MASK : "", at ? at : text);
    if (shown.failed)
        b->failed = 1;
    else
        ttc_buf_json_string(b, shown.p, shown.n);
    ttc_buf_free(&shown);
}

static void show_value(struct ttc_buf *b, const struct ttc_entry *e, int secret)
{
    const char *text = json_string_value(e->value);
    if (text && strncmp(text, "@cmd:", 5) == 0)
        show_text(b, "@cmd:" MASK);
    else if (text && ttc_is_reference(text))
        show_text(b, text);
    else if (secret)
        show_text(b, MASK);
    else if (strcmp(e->path, "http.proxy") == 0)
        show_proxy(b, text);
    else
        ttc_json_write(b, e->value);
}

static void show_default(struct ttc_buf *b, const struct ttc_key *key)
{
    if (key->kind == TTC_KEY_BOOL)
        ttc_buf_text(b, key->number ? "true" : "false");
    else if (key->kind == TTC_KEY_INT)
        ttc_buf_format(b, "%lld", (long long)key->number);
    else
        show_text(b, key->text);
}

static void open_one(struct ttc_buf *b, const char *path)
{
    ttc_buf_text(b, b->p[b->n - 1] == '[' ? "{" : ",{");
    ttc_buf_member(b, "key", path);
    ttc_buf_text(b, ",\"value\":");
}

static void close_one(const struct ttc_config *c, struct ttc_buf *b, const char *path)
{
    ttc_buf_member(b, "origin", ttc_config_origin(c, path));
    ttc_buf_char(b, '}');
}

/* What a provider does not say is taken for a secret when it is a text: a refused provider cannot say it. */
static int is_secret(const struct ttc_entry *e, const struct ttc_registry *r)
{
    char name[TTC_LONGEST_NAME + 1];
    const char *dot = strchr(e->path + 10, '.');
    snprintf(name, sizeof name, "%.*s", (int)strcspn(e->path + 10, "."), e->path + 10);
    const struct tt_self *self = r ? ttc_registry_self(r, name) : NULL;
    if (e->secret || ttc_provider_key(dot + 1))
        return e->secret;
    return !self || self->state != TTC_SELF_READY;
}

void ttc_config_show(const struct ttc_config *c, const struct ttc_registry *r, struct ttc_buf *b)
{
    size_t n;
    const struct ttc_key *keys = ttc_keys(&n);
    ttc_buf_char(b, '[');
    for (size_t i = 0; i < n && !b->failed; i++) {
        const struct ttc_entry *e = ttc_config_entry(c, keys[i].path);
        open_one(b, keys[i].path);
        if (e)
            show_value(b, e, 0);
        else
            show_default(b, &keys[i]);
        close_one(c, b, keys[i].path);
    }
    for (size_t i = 0; i < c->n && !b->failed; i++) {
        const struct ttc_entry *e = c->entries[i];
        int of_provider = strncmp(e->path, "providers.", 10) == 0 && !json_is_null(e->value);
        if (!of_provider && strcmp(e->path, "TIKTOK_PLUGIN_PATH") != 0)
            continue;
        open_one(b, e->path);
        show_value(b, e, of_provider && is_secret(e, r));
        close_one(c, b, e->path);
    }
    ttc_buf_char(b, ']');
}
