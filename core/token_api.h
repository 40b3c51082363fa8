/* Between the public token functions and what they share. Any thread. */
#ifndef TTC_TOKEN_API_H
#define TTC_TOKEN_API_H
#include "core/tokens.h"

/* A loaded provider, or NULL and the sentence. */
struct tt_self *ttc_token_provider(struct tt_context *, const char *name, struct ttc_failure *);
/* A stored account as tiktok.h describes it; reveal: with its secrets. NULL: no memory. */
json_t *ttc_token_describe(struct tt_context *, const struct ttc_token *, int reveal);
/* The tree (stolen) as a result. */
tt_result *ttc_token_result(json_t *);
/* account NULL: the default one. 1, or -1 (also when there is none). */
int ttc_token_load(struct tt_context *, const char *provider, const char *account, struct ttc_token *,
                   struct ttc_failure *);
/* Stores it and makes the first account of a provider its default. */
int ttc_token_keep(struct tt_context *, const struct ttc_token *, struct ttc_failure *);
#endif
