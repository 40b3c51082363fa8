/* What the files of the configuration share. A configuration is a flat list of settings by path: "http.retries",
 * "providers.NAME.KEY", "profiles.NAME.http.retries". */
#ifndef TTC_CONFIG_INTERNAL_H
#define TTC_CONFIG_INTERNAL_H
#include "core/alloc.h"
#include "core/config.h"
#include <pthread.h>

/* A file that was read, or one of the sources that are none. */
struct ttc_source_file {
    const char *name;
    unsigned mode; /* permission bits; 0 where it is no file */
    int was_read;
    int runs_code; /* it names modules, folders of modules or commands */
    struct ttc_source_file *next;
};

struct ttc_entry {
    const char *path; /* in the arena */
    json_t *value;
    const struct ttc_source_file *file; /* NULL: the default */
    unsigned line;
    const char *raw;   /* from the command line: the text as typed */
    int secret;        /* the provider says so */
    int declared;      /* the provider knows the key; otherwise it is a default for parameters */
    json_t *resolved;  /* of a default for parameters that is a reference */
    char *origin;      /* "FILE:LINE", made when asked for (under the lock) */
    char *text;        /* value as text; of a reference: once resolved (under the lock) */
    const char **list; /* of a list of texts; the texts are borrowed from value or text */
    size_t n_list;
};

struct ttc_config {
    struct ttc_entry **entries;
    size_t n, room;
    const char **providers;
    size_t n_providers, room_providers;
    struct ttc_source_file *files;
    struct ttc_source_file command_line, environment;
    char *profile;
    tt_provider_fn *const *builtin; /* what is linked into the program (builtin.c) */
    size_t n_builtin;
    struct ttc_arena arena;
    pthread_mutex_t lock; /* guards text of references and the listener */
    ttc_config_told *secret;
    ttc_config_heard *warning;
    void *user;
};

/* Where problems go: collected in list, or the first error into failure. rc becomes -1 with the first error. */
struct ttc_report {
    struct ttc_config_problems *list;
    struct ttc_failure *failure;
    const struct ttc_config
        *config; /* whose listener hears of warnings when there is no list; NULL: nobody does */
    int rc;
};
enum { TTC_IS_WARNING = 0, TTC_IS_ERROR = 1 };
void ttc_report(struct ttc_report *, int is_error, const struct ttc_source_file *, unsigned line,
                const char *hint, const char *form, ...) __attribute__((format(printf, 6, 7)));

/* The list of settings. */
struct ttc_entry *ttc_config_entry(const struct ttc_config *, const char *path); /* NULL: not set */
struct ttc_entry *ttc_config_provider_entry(const struct ttc_config *, const char *provider, const char *key);
/* Sets or replaces; the value is stolen. NULL: no memory. */
struct ttc_entry *ttc_config_put(struct ttc_config *, const char *path, json_t *value,
                                 const struct ttc_source_file *, unsigned line);
void ttc_config_entry_clear(struct ttc_entry *);                     /* only its path stays */
int ttc_config_name_provider(struct ttc_config *, const char *name); /* -1: no memory */
struct ttc_source_file *ttc_config_add_file(struct ttc_config *, const char *name);

/* The text of a setting of a provider, references resolved and told. -1: FILE:LINE and why. */
int ttc_config_resolve(struct ttc_config *, struct ttc_entry *, struct ttc_failure *);
/* What references of the named providers lack: files, variables. Nothing is run. */
void ttc_config_check_references(const struct ttc_config *, struct ttc_report *);

/* One setting as a source gives it: checked, then put. path is the full path. The value is stolen. */
void ttc_config_take(struct ttc_config *, struct ttc_report *, const char *path, json_t *value,
                     const struct ttc_source_file *, unsigned line, const char *raw);

/* config_file.c: reads one file. must_exist: a missing one is an error. -1: no memory. */
int ttc_config_read_file(struct ttc_config *, struct ttc_report *, const char *name, int must_exist);
/* config_set.c: "path=value". -1: no memory. */
int ttc_config_set_text(struct ttc_config *, struct ttc_report *, const char *text);

/* config_keys.c: the core's own settings. */
enum {
    TTC_KEY_BOOL,
    TTC_KEY_INT,
    TTC_KEY_TEXT,
    TTC_KEY_PROXY,
    TTC_KEY_PATH,
    TTC_KEY_FILE,
    TTC_KEY_DIR,
    TTC_KEY_PATHS,
    TTC_KEY_WORD,
    TTC_KEY_RATE, /* of the limiter: "5/s 300/m" */
    TTC_KEY_SCALAR
};
struct ttc_key {
    const char *path;
    int kind;
    int64_t least, most, number; /* of an integer: bounds and default; of a boolean: default */
    const char *text;            /* default of a text; NULL: none */
    const char *choices;         /* "a|b" */
};
const struct ttc_key *ttc_keys(size_t *n);
const struct ttc_key *ttc_key(const char *path); /* NULL: not a setting of the core */
const struct ttc_key *
ttc_provider_key(const char *key); /* one that every provider has; NULL: none of those */
const struct ttc_key *ttc_provider_keys(size_t *n);
const char *ttc_key_nearest(const char *path); /* of the core's; NULL: none near */
int ttc_key_is_group(const char *path);        /* "http", "log" */
/* 0; or -1 with what is allowed in why. shown is the name for messages. */
int ttc_key_check(const struct ttc_key *, const json_t *value, char why[256]);
const char *ttc_json_type_name(const json_t *);

/* config_secret.c */
int ttc_is_reference(const char *text); /* begins with @env: @file: @cmd: */
/* Resolves "@..." into *out (ttc_alloc memory). -1 and the failure. */
int ttc_secret_resolve(const char *reference, char **out, char **warning, struct ttc_failure *);
void ttc_secret_limit(int seconds); /* tests: how long a command may take */
int ttc_provider_name_ok(const char *name);
#endif
