/* A host for one run of a flow, without a core: every step is written down and ends as scripted, in order, when the
 * flow has returned. For what a test cannot bring about from outside, such as a run that goes on where an earlier one
 * stopped. Single-threaded; one run at a time. */
#ifndef TEST_FAKE_HOST_H
#define TEST_FAKE_HOST_H
#include <tiktok/provider.h>

/* Forgets an earlier test's run. */
void fake_begin(void);
/* How the next step ends. data: JSON text of the answer's data, NULL: none. code: of a failed one. */
void fake_step(int32_t rc, const char *data, const char *code);
/* Why it failed, as the core would say: TT_FAULT_REMOTE unless this says otherwise. */
void fake_kind(int32_t kind);
/* What an earlier run remembered; NULL: there was none. */
void fake_earlier(const char *json);
/* What every digest() is. */
#define FAKE_DIGEST "0123456789abcdef0123456789abcdef"
/* What source_open() finds. */
void fake_file(uint64_t size);

/* Runs the flow to its end; params is JSON text. Everything below is about this run. */
void fake_run(tt_start_fn *, const char *params);
/* Step i as text: "invoke ads.x {params}", "http POST /path", "digest 0+10", "timer 1000", "open PATH"; "" beyond. */
const char *fake_did(unsigned i);
/* The last thing that was remembered, as JSON text; "" when nothing was. */
const char *fake_remembered(void);
/* The end: "ok {data}" or "failed KIND message | hint". */
const char *fake_end(void);
const char *fake_warning(void); /* "" when there was none */
#endif
