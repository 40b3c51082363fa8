/* Keeping stored tokens alive: one refresh per account at a time, over all calls, threads and processes. Loop thread.
 *
 * A keeper stands for one account. Exchanges that need a fresher token wait at it; it takes the account's lock in the
 * store, reads the store again (somebody else may have been quicker), notes on disk that a refresh begins, sends it as
 * a call of its own, which no caller's cancel or deadline touches, saves what came back, and only then lets the waiting
 * go on. They look into the store again. */
#ifndef TTC_REFRESH_H
#define TTC_REFRESH_H
#include "core/tokens.h"

/* Waits for a token of this account that is not stale. -1: no memory. */
int ttc_wait_for(struct ttc_engine *, struct tt_self *, const struct tt_token_kind *, const char *account,
                 struct ttc_wait *, struct ttc_failure *);
void ttc_wait_leave(struct ttc_wait *); /* nothing happens when it does not wait */
/* 1: a refresh ahead of expiry failed a moment ago; not worth another try yet. */
int ttc_keeper_rests(struct ttc_engine *, const struct tt_self *, const char *account);

/* Why a refused token cannot go on, and the command to type; said: the service's words, or NULL. Always -1. */
int ttc_refresh_refused(const struct ttc_token *, const char *said, struct ttc_failure *);

/* A refresh whose request is under way: its answer must not be thrown away. */
int ttc_keepers_sending(const struct ttc_engine *);
void ttc_keepers_finish(struct ttc_engine *); /* drives until none is, for a few seconds; then they are cut */
void ttc_keepers_free(struct ttc_engine *);

/* The call that tt_token_refresh() makes: it waits for a refresh and ends. */
void ttc_refresh_call_begin(struct ttc_call *);
#endif
