/* Kinds of token and stored accounts: what the engine asks about them. Any thread unless said otherwise. */
#ifndef TTC_TOKENS_H
#define TTC_TOKENS_H
#include "core/call.h"
#include "core/store.h"

/* ---- token_kind.c: what a provider's table says */
/* An action that a kind names, perhaps by an alias whose fills go into params. NULL: there is none; or, with the failure,
 * there is no memory (params NULL: that was so before). */
struct ttc_action *ttc_kind_action(struct tt_self *, const char *name, json_t *params, struct ttc_failure *);
/* The kind of that name, or with NULL the first that a person can sign in to. NULL and the failure. */
const struct tt_token_kind *ttc_kind_of(struct tt_self *, const char *id, struct tt_token_kind *scratch,
                                        struct ttc_failure *);
/* 1: the app's own kind of token, which is fetched without a person. */
int ttc_kind_is_fetched(const struct tt_token_kind *);
char *ttc_kind_app_account(const struct tt_token_kind *); /* the name it is stored under: "(client)" */
/* What an exchange or a refresh answered goes over what is in the token; lifetimes count from asked_at. */
int ttc_token_take(struct ttc_token *, const struct tt_token_kind *, struct tt_span data, int64_t asked_at,
                   struct ttc_failure *);

enum { TTC_FRESH, TTC_EARLY, TTC_OVER }; /* good | good, but due for a refresh | expired by the clock */
int ttc_token_age(const struct tt_context *, const struct tt_token_kind *, const struct ttc_token *);
int ttc_token_renewable(const struct tt_token_kind *, const struct ttc_token *);
int64_t ttc_unix_s(void);
/* The account cannot go on without a person: TT_EAUTH with this sentence and the command to type. */
int ttc_token_sign_in(struct ttc_failure *, const char *provider, const char *account, const char *form, ...)
    __attribute__((format(printf, 4, 5)));
/* "tiktok login PROVIDER --account NAME", new memory. */
char *ttc_token_command(const char *provider, const char *account);
int ttc_token_secrets(struct tt_context *, const struct ttc_token *); /* told to the log; -1: no memory */

/* ---- accounts.c: which account */
/* The store, or NULL and the failure when nothing says where it lies. */
struct ttc_store *ttc_store_of(struct tt_context *, struct ttc_failure *);
/* What a person may call an account. 0, or -1. */
int ttc_account_name_fits(const char *name, struct ttc_failure *);
/* A stored account by its name or one of its ids; kind may be NULL. 1, 0 none, -1. */
int ttc_account_named(struct tt_context *, const char *provider, const char *kind, const char *name,
                      struct ttc_token *, struct ttc_failure *);
/* The account a call uses: the one it names, the one its parameters name, the configuration's, the default. */
int ttc_account_find(struct ttc_call *, struct tt_self *, const char *kind, const struct ttc_action *,
                     const json_t *params, struct ttc_token *, struct ttc_failure *);
/* The default account of a provider: the chosen one, or the only one. 1, 0 none at all, -1 (several, none chosen). */
int ttc_account_default(struct tt_context *, const char *provider, const char *kind, struct ttc_token *,
                        struct ttc_failure *);
/* 1 if this is the account that is used when none is named; -1: no memory. */
int ttc_account_is_default(struct tt_context *, const struct ttc_token *);
/* After a service has ended a token: forgets the stored account that holds one of these texts. */
void ttc_account_revoked(struct ttc_call *);
#endif
