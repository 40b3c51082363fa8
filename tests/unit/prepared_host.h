/* A host for flows under test: no network, a clock that only timers move, answers that the test prepares. One call at
 * a time, in one thread; begin() forgets what was before. */
#ifndef TEST_PREPARED_HOST_H
#define TEST_PREPARED_HOST_H
#include <tiktok/provider.h>

/* What a step is answered with. rc FAILED: kind, code, message and flags are its fault. */
struct prepared_answer {
    int32_t rc;
    int status;          /* of a raw request */
    const char *data;    /* JSON text of data */
    const char *headers; /* "Name: value\nName: value" */
    int32_t kind;
    const char *code, *message;
    uint32_t flags;
};

/* What a flow asked for, in its order. */
struct prepared_step {
    char what[128];    /* name of the action, or "PUT https://..." */
    json_t *params;    /* of an action */
    char headers[512]; /* of a request: "Name: value\n" */
    char query[512];   /* "name=value\n" */
    char body[512];    /* JSON text of a JSON body */
    const char *token, *service;
    uint32_t flags;
    uint64_t offset, length; /* of a range of an opened source */
};

/* params is stolen; a NULL state means that nothing was saved by an earlier run. */
void prepared_begin(json_t *params, json_t *resumed);
void prepared_setting(const char *key, const char *value);
/* The next step that waits for an answer gets this one. */
void prepared_answer(struct prepared_answer);
/* Size that source_open() tells; 0: opening fails. */
void prepared_source(uint64_t size);
void prepared_clock(uint64_t now_ms);
/* Starts the flow and runs it until nothing is pending. Fails the test when the flow ends twice or not at all. */
void prepared_run(tt_start_fn *start);

uint64_t prepared_now(void);
unsigned prepared_n_steps(void);
const struct prepared_step *prepared_step(unsigned i);
unsigned prepared_n_timers(void);
uint64_t prepared_timer(unsigned i);
unsigned prepared_n_warnings(void);
const char *prepared_warning(unsigned i);
/* What was saved last; NULL: nothing. Borrowed. */
json_t *prepared_saved(void);
/* How many steps had been asked for when state was saved for the first time. */
unsigned prepared_saved_after(void);
/* The result; NULL: the call failed. Borrowed. */
json_t *prepared_result(void);
/* The failure; NULL: the call succeeded. */
const struct tt_fault *prepared_fault(void);
#endif
