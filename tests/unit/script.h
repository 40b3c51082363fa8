/* A scripted transport: the engine's requests are recorded, its answers come from a list. And a provider whose actions
 * have every shape that the engine knows. No network. */
#ifndef TEST_SCRIPT_H
#define TEST_SCRIPT_H
#include "core/context.h"
#include "core/engine.h"
#include "core/transport/transport.h"

struct script_reply {
    int outcome; /* TTC_DONE and so on */
    int sent_any;
    int status;
    const char *type; /* Content-Type; NULL: application/json */
    const char *body;
    uint32_t retry_after_s;
    const char *header; /* "Name: value" */
    int never;          /* no answer until canceled */
    int slow;           /* polls of some milliseconds that pass first */
};

struct script_request {
    char method[16], url[2048], headers[2048], body[8192];
    uint32_t flags;
};

#define SCRIPT_MOST 64
struct script {
    const struct script_reply *replies;
    size_t n_replies, n_requests, n_canceled;
    struct script_request requests[SCRIPT_MOST];
};
extern struct script script;                /* one a test: tests run in processes of their own */
extern void (*script_sees)(size_t request); /* called before a request is recorded; NULL: nothing */

/* Opens a context without files with the provider "test" built in and the scripted transport; set: NULL-terminated. */
tt_context *script_open(uint32_t drive, const char *const *set);
void script_answers(const struct script_reply *, size_t n);
#define SCRIPT(...)                                                                                          \
    script_answers((const struct script_reply[]){__VA_ARGS__},                                               \
                   sizeof((const struct script_reply[]){__VA_ARGS__}) / sizeof(struct script_reply))

/* The provider. What its flows do is chosen by the parameter "do". */
const struct tt_provider *tt_provider_test(void);
#endif
