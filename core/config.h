/* The configuration: files, environment, --set, profiles, merged into one tree of settings with their origins.
 * Read-only after opening but for the cache of resolved secrets (own lock), so any thread may ask. */
#ifndef TTC_CONFIG_H
#define TTC_CONFIG_H
#include "core/failure.h"
#include "core/registry.h"

struct ttc_config;

/* One problem found; texts owned. */
struct ttc_config_problem {
    char *file, *text, *hint; /* file: "command line", "environment" where it is none */
    unsigned line;
    int is_error;
};
struct ttc_config_problems {
    struct ttc_config_problem *list;
    size_t n, room;
};
void ttc_config_problems_clear(struct ttc_config_problems *);

/* Reads what options name: --config or TIKTOK_CONFIG, else $XDG_CONFIG_HOME/tiktok/tiktok.conf over
 * /etc/tiktok/tiktok.conf (sysconfdir); applies the profile, then the environment, then set. Checks everything that
 * needs no provider: unknown keys (with the nearest), types, ranges, the owner and mode of files that hold secrets.
 * All problems are collected when problems is not NULL; otherwise the first error is the failure. */
int ttc_config_load(const tt_open_options *, struct ttc_config **, struct ttc_config_problems *,
                    struct ttc_failure *);
void ttc_config_free(struct ttc_config *);
/* Who hears of each secret as it is resolved (for the log's mask) and of warnings about them. The log's open does
 * this. */
typedef void ttc_config_heard(const char *text, void *user);
typedef int ttc_config_told(const char *secret, void *user); /* 0, or -1: no memory, so it must not be used */
void ttc_config_listen(struct ttc_config *, ttc_config_told *secret, ttc_config_heard *warning, void *user);

/* The core's own settings by path: "http.connect_timeout_ms". A known key always has a value (its default). */
const char *ttc_config_text(const struct ttc_config *, const char *path); /* "" when not set */
int64_t ttc_config_int(const struct ttc_config *, const char *path);
int ttc_config_bool(const struct ttc_config *, const char *path);
/* Elements of a list setting (plugin_path); count, and borrowed texts. */
size_t ttc_config_list(const struct ttc_config *, const char *path, const char *const **texts);

/* Providers that the configuration names, in order (enabled = false leaves one out). */
size_t ttc_config_providers(const struct ttc_config *, const char *const **names);
/* A setting of a provider as text, secrets (@env: @file: @cmd:) resolved and cached; borrowed until the config is
 * freed. *out = NULL when it is not set and the provider assumes nothing. -1: the secret cannot be had (file, line,
 * what to do). Numbers and booleans come as their text. */
int ttc_config_setting(struct ttc_config *, const char *provider, const char *key, const char **out,
                       struct ttc_failure *);
/* The setting as a borrowed JSON value (lists, numbers); NULL: not set. Not for secrets. */
const json_t *ttc_config_setting_json(const struct ttc_config *, const char *provider, const char *key);
/* Keys set for a provider that its own settings do not declare: defaults for parameters. 0 when there are no more. */
int ttc_config_default_param(const struct ttc_config *, const struct tt_self *, size_t i, const char **key,
                             const json_t **value);
/* Before a provider's init: learns which of its settings are secret and what it assumes. -1: no memory. */
int ttc_config_adopt(struct ttc_config *, const struct tt_self *);
/* After a provider was loaded: its group's keys must be settings that it declares, keys every provider has
 * (module, enabled, critical, access_level, account, base_url settings of its services, settings of token kinds), or
 * top-level parameters of its actions; types by the declaration. References in parameters are resolved here. */
int ttc_config_check_provider(struct ttc_config *, const struct tt_self *, struct ttc_config_problems *,
                              struct ttc_failure *);
/* Every setting in force as JSON [{"key","value","origin"}]; secret ones masked ("***"). */
struct ttc_buf;
void ttc_config_show(const struct ttc_config *, const struct ttc_registry *, struct ttc_buf *);
/* "FILE:LINE" of a setting, or "the default"; borrowed. */
const char *ttc_config_origin(const struct ttc_config *, const char *path);
#endif
