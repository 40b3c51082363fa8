/* The parts of the file store. FOLDER/tokens holds
 *   PROVIDER.ACCOUNT.json   an account's tokens (the name percent-encoded), replaced whole
 *   PROVIDER.ACCOUNT.lock   who holds it refreshes that account; never replaced, never removed
 *   PROVIDER.ACCOUNT.next   room reserved for the tokens that a refresh brings
 *   defaults.json           {"PROVIDER": "ACCOUNT"}
 *   write.lock              held while something is replaced: a moment only
 * Everything is opened relative to the folder, which was looked at first. Any thread. */
#ifndef TTC_STORE_FILE_H
#define TTC_STORE_FILE_H
#include "core/alloc.h"
#include "core/store.h"

struct ttc_file_store {
    struct ttc_store base;
    char *folder;
};

/* store_file_io.c */
/* The folder as a descriptor, looked at. make: it is made when it is missing. -2: missing (no failure), -1. */
int ttc_sf_folder(const struct ttc_file_store *, int make, struct ttc_failure *);
/* PROVIDER.ACCOUNT + end as new memory; account NULL: provider is the whole stem. */
char *ttc_sf_name(const char *provider, const char *account, const char *end);
/* A file's JSON: 1, 0: missing, -1: refused or damaged. */
int ttc_sf_read(const struct ttc_file_store *, int folder, const char *name, json_t **out,
                struct ttc_failure *);
/* Replaces a file by this JSON; room: a descriptor of reserved room named next, or -1. Under the write lock. */
int ttc_sf_replace(const struct ttc_file_store *, int folder, const char *name, const json_t *,
                   struct ttc_store_lock *, struct ttc_failure *);
int ttc_sf_sync_folder(const struct ttc_file_store *, int folder, struct ttc_failure *);
int ttc_sf_cannot_write(const struct ttc_file_store *, const char *name, struct ttc_failure *); /* by errno */

/* store_file_lock.c */
struct ttc_store_lock {
    const struct ttc_file_store *store;
    int fd, folder;
    int room;   /* descriptor of the reserved file; -1: none */
    char *next; /* its name */
};
#define TTC_SF_ROOM 16384u /* bytes that are reserved */
int ttc_sf_write_lock(const struct ttc_file_store *, int folder, struct ttc_failure *); /* descriptor, -1 */
void ttc_sf_write_unlock(int fd);
int ttc_sf_lock(struct ttc_store *, const char *provider, const char *account, struct ttc_store_lock **,
                struct ttc_failure *);
int ttc_sf_reserve(struct ttc_store_lock *, struct ttc_failure *);
void ttc_sf_unlock(struct ttc_store_lock *);
#endif
