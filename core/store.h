/* The token store: what a process must not lose. An interface; files are its first implementation (store_file.c).
 *
 * Any thread. Functions may be called on the loop thread, so all of them return quickly; the one thing that takes its
 * time, another process's refresh, is asked for without waiting (lock). Tokens that come out belong to the caller. */
#ifndef TTC_STORE_H
#define TTC_STORE_H
#include "core/failure.h"
#include <jansson.h>
#include <stdint.h>

/* One account's tokens. Texts are owned; a zeroed struct is "nothing". Times are Unix seconds, 0: not known. */
struct ttc_token {
    char *provider, *account, *kind;
    char *access, *refresh; /* refresh NULL: there is none */
    json_t *ids, *scopes;   /* lists of texts, or NULL; nobody changes them */
    int64_t expires_at, refresh_expires_at, obtained_at;
    int64_t refresh_begun;   /* a refresh was about to be sent then, and nothing is known of its end */
    int64_t refresh_refused; /* the service called the refresh token invalid then */
};
void ttc_token_clear(struct ttc_token *);
int ttc_token_copy(struct ttc_token *to, const struct ttc_token *from); /* -1: no memory, to is empty */
/* Its JSON and back (token_record.c); from_json says what is wrong as a clause ("\"access_token\" is missing"), "": no memory. */
json_t *ttc_token_json(const struct ttc_token *); /* NULL: no memory */
int ttc_token_from_json(struct ttc_token *, const json_t *, char why[160]);
int ttc_token_is(const struct ttc_token *, const char *id); /* 1 if id is one of its ids */

/* A longer name is no account's, in bytes: three times that and the rest must fit into a file's name. */
#define TTC_LONGEST_ACCOUNT 72u

struct ttc_store;
struct ttc_store_lock; /* the right to refresh one account; held over the request */

struct ttc_store_ops {
    void (*close)(struct ttc_store *);
    /* Could something be saved? 0, or -1. */
    int (*ready)(struct ttc_store *, struct ttc_failure *);
    /* 1 and the token, 0: there is none, -1: it is there and cannot be used (out is empty). */
    int (*load)(struct ttc_store *, const char *provider, const char *account, struct ttc_token *out,
                struct ttc_failure *);
    /* Whole and on disk when it returns. was: only if the stored access token still is this one (NULL: in any case).
     * lock: the account's lock if the caller holds it (its reserved room is used), or NULL. 1 saved, 0: the stored
     * token is another by now, nothing was changed; -1: nothing was changed. */
    int (*save)(struct ttc_store *, const struct ttc_token *, const char *was, struct ttc_store_lock *lock,
                struct ttc_failure *);
    /* 1 removed, 0 there was none, -1. was: as above. */
    int (*remove)(struct ttc_store *, const char *provider, const char *account, const char *was,
                  struct ttc_failure *);
    /* Calls each with every account of the provider (NULL: of all), in no order. why is NULL, or says why the token
     * cannot be used (it holds only provider and account then). each returns 0, or what ends the list. */
    int (*list)(struct ttc_store *, const char *provider,
                int (*each)(const struct ttc_token *, const struct ttc_failure *why, void *user), void *user,
                struct ttc_failure *);
    /* The default account's name as new memory, or NULL with or without a failure: none is chosen. */
    char *(*default_of)(struct ttc_store *, const char *provider, struct ttc_failure *);
    int (*set_default)(struct ttc_store *, const char *provider, const char *account, struct ttc_failure *);
    /* 1 and the lock, 0: somebody else refreshes this account now, -1. Never waits. */
    int (*lock)(struct ttc_store *, const char *provider, const char *account, struct ttc_store_lock **,
                struct ttc_failure *);
    /* Makes sure that one token more can be saved, before the request leaves whose answer must be. */
    int (*reserve)(struct ttc_store_lock *, struct ttc_failure *);
    void (*unlock)(struct ttc_store_lock *); /* NULL is allowed */
};
struct ttc_store {
    const struct ttc_store_ops *ops; /* the implementation's struct begins with this one */
};
/* Files in FOLDER/tokens. Touches no disk yet. NULL: no memory. */
struct ttc_store *ttc_store_files(const char *folder);
#endif
