/* What the suites of the posting flows say shortly, on top of the prepared host. */
#ifndef TEST_POST_KIT_H
#define TEST_POST_KIT_H
#include "tests/unit/prepared_host.h"

json_t *post_json(const char *text);
/* How the next step ends: with data, as a chunk with this status and header, or failed. */
void post_answers(const char *data);
void post_chunk_is(int status, const char *content_range);
void post_breaks(int32_t kind, const char *message);
/* What was asked for, and how it ended. */
void post_step_is(unsigned i, const char *what);
void post_failed_with(int32_t kind, const char *part);
const char *post_result_text(const char *name);
#endif
