/* A host for flows whose answers are the input: each step is answered when the flow has returned, until the flow has
 * ended. What is left of an answer when the input is over is a refusal. One flow at a time, one step at a time.
 *
 * An answer of the input: a byte for how it ends, a byte for the status, "Name: value" lines up to an empty one, JSON
 * text up to a zero byte. */
#ifndef TEST_FUZZ_HOST_H
#define TEST_FUZZ_HOST_H
#include "tests/fuzz/fuzz.h"
#include <tiktok/provider.h>

enum { FUZZ_BLOCKS = 64 };
struct fuzz_flow {
    struct tt_host host;
    struct fuzz_input in;
    json_t *params, *resumed; /* borrowed */
    uint64_t now;             /* moved by timers */
    int ended;                /* it succeeded, failed or was handed on: once */
    int succeeded;
    unsigned steps, timers;
    void (*look)(const struct tt_http *); /* at each request; may be NULL */
    void (*look_digest)(const struct tt_source *);

    /* what it waits for */
    tt_answer_fn *answered;
    tt_done_op_fn *done;
    void *user;

    /* the answer that it is given */
    int32_t rc;
    int status;
    char *headers;
    json_t *data;
    struct tt_fault fault;
    int in_callback;
    void *blocks[FUZZ_BLOCKS];
    unsigned n_blocks;
};
extern struct fuzz_flow fuzz_flow;

void fuzz_flow_begin(struct fuzz_input *);
/* Answers steps until it has ended. */
void fuzz_flow_run(void);
void fuzz_flow_free(void);
/* The flow has handed its work on, which counts as an end. */
void fuzz_flow_over(void);
#endif
