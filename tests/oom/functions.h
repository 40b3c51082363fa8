/* The public functions as things to sweep, an area a file. */
#ifndef TEST_OOM_FUNCTIONS_H
#define TEST_OOM_FUNCTIONS_H
#include "tests/oom/sweep.h"
#include "tests/unit/script.h"

enum { MOST_FUNCTIONS = 96 };
struct function {
    struct sweep sweep;
    const char
        *names; /* the functions that a failed allocation can meet here, or that are called meanwhile */
    void (*once)(void); /* before the sweep */
};

/* Each appends its own and gives their number. */
size_t functions_of_calls(const struct function **to, size_t room);
size_t functions_of_results(const struct function **to, size_t room);
size_t functions_of_tokens(const struct function **to, size_t room);
size_t functions_of_looking(const struct function **to, size_t room);

/* The provider "test" and the scripted transport, with the sweep's own state folder. */
tt_context *functions_open(void);        /* TT_DRIVE_CALLER */
tt_context *functions_open_poll(void);   /* TT_DRIVE_POLL */
tt_context *functions_open_thread(void); /* TT_DRIVE_THREAD */
tt_context *functions_open_as(uint32_t drive, const char *more);

/* For functions without a result: 0 becomes TT_OK, anything else SAID_NO. */
void outcome_rc(struct outcome *, int rc);
/* For functions with an out-parameter: a failure must come with a reason, unless no_reason is allowed. */
void outcome_why(struct outcome *, int rc, tt_result *why);

#define GOOD_REPLY                                                                                           \
    {                                                                                                        \
        .status = 200,                                                                                       \
        .body = "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"list\":[{\"id\":1,\"t\":"  \
                "\"a\\u00e4\"},{\"id\":2,\"t\":\"b\"}],\"page_info\":{\"total_page\":1}}}"                   \
    }
#endif
