/* A client of a running tiktok-sandbox for tests: libtiktok, configured by the file that the sandbox writes. */
#ifndef TEST_BOX_CLIENT_H
#define TEST_BOX_CLIENT_H
#include <tiktok/tiktok.h>

/* Starts a sandbox with these further arguments (ends with NULL; NULL for none) and opens a context with these
 * providers. Everything lies in a folder of its own. */
tt_context *box_client_start(const char *const *arguments, const char *const *providers, unsigned n);
void box_client_stop(void);
/* Another context with the same files, also for a forked child; more: further settings, ends with NULL. */
tt_context *box_client_again(const char *const *providers, unsigned n, unsigned drive,
                             const char *const *more);

/* Calls with formatted JSON parameters; the context is the one of box_client_start(). */
tt_result *box_client_call(const char *action, const char *format, ...) __attribute__((format(printf, 2, 3)));
tt_result *box_client_handle(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The data of a success; frees the result. A new reference. */
json_t *box_client_data(tt_result *);
/* The call was refused so, with this code and these words in its message or hint; frees the result. */
void box_client_refused(tt_result *, int status, const char *code, const char *words);

/* A text at "list.0.name" of data; fails the test when it is absent. */
const char *box_client_text(const json_t *data, const char *path);
/* A file of n bytes in the folder; its path lives until the next call. */
const char *box_client_file(const char *name, size_t n);
/* How many requests of this method and path the sandbox has seen. */
unsigned box_client_seen(const char *method, const char *path);
/* Orders a fault of the sandbox: "POST:/v2/...,close". */
void box_client_fault(const char *spec);
#endif
