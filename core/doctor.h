/* What the doctor asks of the engine. */
#ifndef TTC_DOCTOR_H
#define TTC_DOCTOR_H
#include <stddef.h>

struct tt_context;
/* Connects to the host of url and asks for its headers, whatever they say. 0 when it answered, and -1; detail says in
 * words what happened. Blocks like tt_call(). */
int ttc_probe(struct tt_context *, const char *url, char *detail, size_t room);
#endif
