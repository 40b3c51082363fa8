/* What the suites of 'tiktok batch' share: lines to run, what the sandbox has seen, what came out. On command.h. */
#ifndef TEST_BATCH_KIT_H
#define TEST_BATCH_KIT_H
#include "tests/unit/checked.h"
#include <jansson.h>
#include <stddef.h>

#define INFO      "/open_api/v1.3/advertiser/info/"
#define CAMPAIGNS "/open_api/v1.3/campaign/get/"
#define ASK(id)                                                                                              \
    "{\"id\":\"" id "\",\"action\":\"ads.advertiser.info\",\"params\":{\"advertiser_ids\":"                  \
    "[\"7000000000000000001\"]}}\n"
#define LIST(id)                                                                                             \
    "{\"id\":\"" id "\",\"action\":\"ads.campaign.get\",\"params\":{\"advertiser_id\":"                      \
    "\"7000000000000000001\"}}\n"

void batch_fault(const char *spec); /* orders a fault of the sandbox */
/* Requests for this path that the sandbox has ended: all of them (to be freed), how many, until there are n. */
json_t *batch_seen(const char *path);
size_t batch_count(const char *path);
void batch_wait_until_seen(const char *path, size_t n);
/* Runs it to its end, which is of this status. */
void batch_run(int status, const char *input, const char *const *arguments);
/* Line n of the output, from 0: a tree to be freed. */
json_t *batch_result(size_t n);
const char *batch_text(const json_t *object, const char *path); /* a text at "error.code"; "" */
/* Line n of the output is of this line of the input and has this id and status. */
void batch_expect(size_t n, int line, const char *id, const char *status);
void batch_says(const char *words); /* on standard error */
#endif
