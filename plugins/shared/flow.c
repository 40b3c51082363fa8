/* Helpers of flows. Loop thread; what they allocate belongs to the call. */
#include "shared/flow.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { SENTENCE = 1024, LONGEST_WAIT_MS = 30000 };

void flow_fail(const struct tt_host *host, tt_callref call, struct tt_fault fault, const char *format, ...)
{
    char message[SENTENCE];
    va_list args;

    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    fault.message = message;
    host->fail(call, &fault);
}

void flow_no_memory(const struct tt_host *host, tt_callref call)
{
    flow_fail(host, call, FLOW_FAULT(.kind = TT_FAULT_NOMEMORY), "There is no memory left for this call.");
}

void flow_not_started(const struct tt_host *host, tt_callref call, int32_t rc, const char *doing)
{
    if (rc == TT_RC_STALE || rc == TT_RC_CANCELED) {
        return; /* the call is over already */
    }
    if (rc == TT_RC_NOMEM) {
        flow_no_memory(host, call);
        return;
    }
    flow_fail(host, call, FLOW_FAULT(.kind = TT_FAULT_PROVIDER),
              "The step \"%s\" could not be started (%d); the log says why.", doing, (int)rc);
}

void flow_step_failed(const struct tt_host *host, tt_callref call, const char *doing)
{
    struct tt_fault why = FLOW_FAULT(.kind = 0);

    if (host->step_fault(call, &why) == TT_RC_OK && why.message != NULL) {
        host->fail(call, &why);
        return;
    }
    flow_fail(host, call, FLOW_FAULT(.kind = TT_FAULT_PROVIDER), "The step \"%s\" failed without a reason.",
              doing);
}

int flow_why(const struct tt_host *host, tt_callref call, tt_answer answer, struct tt_fault *why)
{
    *why = FLOW_FAULT(.kind = 0);
    if (host->fault(answer, why) == TT_RC_OK && why->kind != 0) {
        return 1;
    }
    *why = FLOW_FAULT(.kind = 0);
    return host->step_fault(call, why) == TT_RC_OK && why->kind != 0;
}

void flow_answer_failed(const struct tt_host *host, tt_callref call, tt_answer answer, const char *doing)
{
    struct tt_fault why = FLOW_FAULT(.kind = 0);

    if (host->fault(answer, &why) == TT_RC_OK) {
        host->fail_answer(call, answer);
    } else {
        flow_step_failed(host, call, doing);
    }
}

void flow_warn(const struct tt_host *host, tt_callref call, const char *format, ...)
{
    char text[SENTENCE];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    host->warn(call, text);
}

char *flow_copy(const struct tt_host *host, tt_callref call, const char *text)
{
    char *copy;
    size_t n;

    if (text == NULL) {
        return NULL;
    }
    n = strlen(text) + 1;
    copy = host->alloc(call, n);
    if (copy != NULL) {
        memcpy(copy, text, n);
    }
    return copy;
}

char *flow_format(const struct tt_host *host, tt_callref call, const char *format, ...)
{
    va_list args;
    char *text;
    int n;

    va_start(args, format);
    n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0) {
        return NULL;
    }
    text = host->alloc(call, (uint64_t)n + 1);
    if (text == NULL) {
        return NULL;
    }
    va_start(args, format);
    vsnprintf(text, (size_t)n + 1, format, args);
    va_end(args);
    return text;
}

const char *flow_text(json_t *params, const char *name)
{
    return json_string_value(json_object_get(params, name));
}

int flow_flag(json_t *params, const char *name, int fallback)
{
    const json_t *value = json_object_get(params, name);

    return json_is_boolean(value) ? json_is_true(value) : fallback;
}

json_int_t flow_integer(json_t *params, const char *name, json_int_t fallback)
{
    const json_t *value = json_object_get(params, name);

    return json_is_integer(value) ? json_integer_value(value) : fallback;
}

uint64_t flow_longer(uint64_t ms)
{
    ms += ms / 2 + 1;
    return ms < LONGEST_WAIT_MS ? ms : LONGEST_WAIT_MS;
}
