/* Tests of stored tokens: a store of its own for each test, the provider "test", the scripted transport. */
#ifndef TEST_TOKEN_KIT_H
#define TEST_TOKEN_KIT_H
#include "core/alloc.h"
#include "core/store.h"
#include "script.h"
#include <check.h>

#define OK_REPLY                                                                                             \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"    \
    }
#define NEW_PAIR(n)                                                                                          \
    {                                                                                                        \
        .status = 200, .body = "{\"access_token\":\"act.stored." n "\",\"refresh_token\":\"rft.stored." n    \
                               "\",\"expires_in\":\"7200\",\"refresh_expires_in\":86400}"                    \
    }
#define SLOW_PAIR                                                                                            \
    {                                                                                                        \
        .status = 200, .slow = 20,                                                                           \
        .body = "{\"access_token\":\"act.stored.2\",\"refresh_token\":\"rft.stored.2\",\"expires_in\":7200}" \
    }
#define EXPIRED_REPLY                                                                                        \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":40105,\"message\":\"it has expired\"}"                             \
    }
#define INVALID_GRANT                                                                                        \
    {                                                                                                        \
        .status = 200, .body = "{\"error\":\"invalid_grant\",\"error_description\":\"unknown token\"}"       \
    }
#define ONE "{\"account_id\":\"1\"}"

extern struct ttc_store *store; /* as another process sees it */
extern struct ttc_failure why;
extern tt_context *tt;

void kit_setup(void); /* fixtures */
void kit_teardown(void);
const char *kit_folder(void);                     /* state_dir */
void open_with(uint32_t drive, const char *more); /* tt; more: a setting, or NULL */

/* An account whose tokens are "act.NAME" and "rft.NAME"; it was obtained an hour ago and lives so many seconds more (0:
 * for ever). */
void keep(const char *name, const char *id, int64_t lives);
struct ttc_token stored(const char *name); /* it must be there */
void expect_stored(const char *name, const char *access, const char *refresh);
int64_t now(void);

void expect_ok(tt_result *); /* the result is unreffed */
void expect_fail(tt_result *, int status, const char *words, const char *hint);
void expect_token(size_t request, const char *token); /* what a request of the script carried */
void expect_refresh(size_t request, const char *token);
tt_result *get(void);                      /* test.get for account 1 */
void note(tt_id, tt_result *, void *user); /* counts into int[2]: done, failed */
#endif
