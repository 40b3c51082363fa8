/* tests/flows/operations.tsv: every endpoint of v1.3 as the tests state it, and a client for calling them. One per
 * process. */
#ifndef TEST_OPERATIONS_H
#define TEST_OPERATIONS_H
#include <jansson.h>
#include <tiktok/tiktok.h>

enum { N_OPERATIONS = 550 };
struct operation {
    char *action, *family, *method, *path, *token, *body;
    char *effect, *marks, *needs; /* of the last two several, or "-" */
    char *sample;
};
/* All of them, in the order of their names; until the process ends. */
const struct operation *operations(void);

#define OPERATIONS_FILE_BYTES "the bytes of a file"
const char *operations_file(void); /* a file that holds them; removed by operations_close() */

/* A context with ads and business, both at this base URL: app "7001", secret "s3cret", token "token-of-the-tests",
 * refresh token "rft.tests", redirect_uri "https://example.com/back". */
tt_context *operations_open(const char *base);
void operations_use(tt_context *);    /* another context instead, which operations_close() leaves open */
tt_context *operations_context(void); /* the one in use */
void operations_close(void);

/* Calls it, whatever its answer is like: what streams goes nowhere. */
tt_result *operations_call(const char *action, const json_t *params, uint32_t flags);
/* What tt_describe() says; a new reference. */
json_t *operations_describe(const char *action);
#endif
