/* Loading provider modules: where they may lie, who may own them, what their descriptor must say. Runs on the thread
 * that opens the context; no core lock is held while module code runs. */
#ifndef TTC_LOADER_H
#define TTC_LOADER_H
#include "core/config.h"
#include "core/registry.h"

/* Owner and permission walk: every folder of an absolute path and the file itself must belong to root or to the
 * effective user and be writable by nobody else (a sticky folder of root's, like /tmp, passes); the file must be regular and no
 * symbolic link. 0, or -1 with the offending component, the rule, what was found, what to do. */
int ttc_path_trusted(const char *path, const char *what, struct ttc_failure *);
/* The same; seen hears of every component that passed, in order. */
typedef void ttc_path_seen(const char *component, void *user);
int ttc_path_walk(const char *path, const char *what, ttc_path_seen *seen, void *user, struct ttc_failure *);
/* The same walk for people who want to see all of it: look hears of every component, also of those that break a rule and
 * of those behind them, as far as they can be looked at. Nothing may be loaded for what it says. */
struct stat;
struct ttc_path_part {
    const char *name;
    const struct stat *st;  /* NULL: it cannot be looked at, and the walk ends */
    const char *why, *hint; /* the rule that it breaks; NULL: none */
};
typedef void ttc_path_looked(const struct ttc_path_part *, void *user);
void ttc_path_survey(const char *path, ttc_path_looked *, void *user);

/* Is this a build that maps modules? Otherwise there is what is linked in, and nothing else (loader_closed.c). */
extern const int ttc_loader_maps;

/* The file of a provider: its "module" setting; else *path is NULL if the provider is linked in; else NAME.so in
 * plugin_path, TIKTOK_PLUGIN_PATH (secure_getenv), the compiled-in folder, in this order. *path is ttc_alloc memory. */
int ttc_loader_find(const struct ttc_config *, const char *name, char **path, struct ttc_failure *);

/* The folders that are searched, in order: count, and borrowed texts. room is filled at most. */
size_t ttc_loader_folders(const struct ttc_config *, const char **folders, size_t room);

/* Loads one provider into self (id, and path or entry, set; in the registry already): of a module trust, dlopen,
 * entry; of all descriptor, layout, jansson, names. Registers its actions and runs init with host. On failure everything
 * is undone and self->why says why. */
int ttc_loader_load(struct ttc_registry *, struct tt_self *, const struct tt_host *);
/* What the options say is linked into the program. The array is copied; -1: no memory. */
int ttc_builtin_keep(struct ttc_config *, const tt_open_options *);
size_t ttc_builtin_count(const struct ttc_config *);
const char *ttc_builtin_name(const struct ttc_config *, size_t i);
tt_provider_fn *ttc_builtin(const struct ttc_config *, const char *name); /* NULL: none of that name */
/* Loads every provider that options or the configuration name. -1 only for a critical one or no memory. */
int ttc_loader_load_all(struct tt_context *, const tt_open_options *, struct ttc_failure *);
/* Before the workers are waited for: who still has work running is named in the log. */
void ttc_loader_sweep(const struct ttc_registry *);
/* shutdown() in reverse load order; no code of a provider runs any more. */
void ttc_loader_stop_all(struct ttc_registry *);
/* Maps an internal module (transport, crypto) that lies beside libtiktok and returns its entry's table, checked by the
 * build id; mapped once per process. NULL and the failure otherwise. Where nothing is mapped they are linked in
 * (loader_closed.c). */
const void *ttc_internal_module(const char *stem, const char *entry, struct ttc_failure *);
/* Tests link the core statically: where the internal modules lie then. */
void ttc_internal_dir(const char *dir);
#endif
