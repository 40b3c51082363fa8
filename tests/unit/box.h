/* A tiktok-sandbox for tests: the real program in a process of its own, and a plain HTTP client for it. Nothing
 * here comes from libtiktok: what is sent is what the test says. One per test. */
#ifndef TEST_BOX_H
#define TEST_BOX_H
#include <jansson.h>
#include <stddef.h>

/* Starts the program with these arguments (ends with NULL; NULL for none). box_said() then is its first line. */
void box_start(const char *const *arguments);
void box_stop(void);
const char *box_base(void);
const char *box_said(const char *group, const char *name); /* a text of the first line */

const char *box_said_top(const char *name); /* one outside the groups, such as ca_file */
int box_pid(void);
void box_patience(long milliseconds); /* how long the next requests may take; 20 s at first */
void box_fresh(int on);               /* each request on a connection of its own, or (at first) a kept one */

struct reply {
    long status;
    char *head, *body; /* head: the lines of the answer as they came */
    json_t *json;      /* NULL when the body is none */
};
/* One request. headers are whole lines and end with NULL; body may be NULL. path begins with '/', or is a whole
 * address of this sandbox. Cookies are kept. A redirect is not followed. */
struct reply box_send(const char *method, const char *path, const char *const *headers, const char *body,
                      size_t size);
/* The same where the connection may fail: gives libcurl's code; the reply holds what came and must be freed. */
int box_try(const char *method, const char *path, const char *const *headers, const char *body, size_t size,
            struct reply *out);
void reply_free(struct reply *reply);
const char *reply_header(const struct reply *reply,
                         const char *name);                          /* "" when absent; until the next call */
const char *reply_text(const struct reply *reply, const char *path); /* "error.code"; "" when absent */

void box_forget(void); /* the cookies: the next request comes from another browser */

/* Common requests. */
struct reply box_get(const char *path, const char *token);
struct reply box_post(const char *path, const char *token, const char *json);
struct reply box_form(const char *path, const char *form);
void box_order(const char *json);         /* POST /sandbox/developer */
void box_advance(long long milliseconds); /* the clock */
json_t *box_state(void);                  /* a new reference */
char *box_escape(const char *text);       /* for a query; free it */
#endif
