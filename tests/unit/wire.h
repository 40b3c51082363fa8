/* A local HTTP server for tests of what goes over the wire: it answers as scripted and keeps every request as it
 * came, undecoded. One per process; its thread is its own, the functions here may be called from any other. */
#ifndef TEST_WIRE_H
#define TEST_WIRE_H
#include <stddef.h>
#include <stdint.h>

/* Starts on a free port of the loopback address and returns the base URL, which lives until wire_stop(). */
const char *wire_start(void);
void wire_stop(void);

/* The next request without an answer yet gets this one; without any, a v1.3 success with empty data. */
void wire_answer(unsigned status, const char *type, const char *body);
/* A v1.3 success: data is JSON text. */
void wire_data(const char *data);

unsigned wire_count(void);
/* Request i: "GET /path?query" as it came. Empty when there is none. Texts live until wire_stop(). */
const char *wire_line(unsigned i);
const char *wire_header(unsigned i, const char *name); /* "" when it was not sent */
const char *wire_body(unsigned i, size_t *n);          /* terminated; n may be NULL */

/* Whether the multipart body of request i has such a text part, or such a file with exactly these bytes. */
int wire_has_part(unsigned i, const char *name, const char *value);
int wire_has_file(unsigned i, const char *name, const char *filename, const char *bytes);
#endif
