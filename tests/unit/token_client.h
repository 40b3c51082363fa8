/* A host with a token store of its own, against the sandbox that box.h started. */
#ifndef TEST_TOKEN_CLIENT_H
#define TEST_TOKEN_CLIENT_H
#include <jansson.h>
#include <tiktok/tiktok.h>

void token_client_begin(void); /* an empty state folder */
void token_client_end(void);   /* removes it */
const char *token_client_state(void);
/* A context for one provider with the sandbox's app and no tokens; more: NULL, or "key=value" of the core. Log lines of
 * every level are kept in token_client_log(). */
tt_context *token_client_open(const char *provider, const char *more);
/* Stores the tokens that the sandbox announced for the provider. */
void token_client_import(const char *provider);
/* The provider's file in the store, as text; free it. */
char *token_client_file(const char *provider);
const char *token_client_log(void);
#endif
