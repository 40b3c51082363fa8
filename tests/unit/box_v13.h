/* Asking the sandbox's v1.3 endpoints, for tests. Paths are given without /open_api/v1.3/. */
#ifndef TEST_BOX_V13_H
#define TEST_BOX_V13_H
#include "tests/unit/box.h"

#define ADVERTISER "7000000000000000001"

/* Whose token the following requests carry: "ads" (at first), "business", or NULL for none; a text that is neither
 * is the token itself. */
void v13_as(const char *who);
/* A GET with names and values, ended by NULL; values are percent-encoded here. */
struct reply v13_get(const char *path, ...);
struct reply v13_post(const char *path, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* A multipart POST: a file part (field NULL: none), then names and values of text parts, ended by NULL. */
struct reply v13_upload(const char *path, const char *field, const char *filename, const char *bytes,
                        size_t size, ...);

/* The answer's data after checking the envelope of a success; borrowed from the reply. */
json_t *v13_data(const struct reply *reply);
/* The envelope of a refusal: HTTP 200, this code and message, empty data, a request id that is also a header. Frees. */
void v13_refused(struct reply reply, int code, const char *message);
/* A success whose data does not matter. Frees. */
void v13_fine(struct reply reply);
/* "list.0.name" within data; "" when absent or not a text. */
const char *v13_text(const struct reply *reply, const char *path);
long long v13_number(const struct reply *reply, const char *path); /* -1 when absent */
/* The order of a fault: POST /sandbox/faults. */
void v13_fault(const char *spec);
/* How often this was asked, by the sandbox's own log: "POST /open_api/…". */
long long v13_count(const char *line);
void v13_md5(const void *bytes, size_t size, char out[33]);
#endif
