/* <tiktok/test.h>: unit tests of a provider, without a network and without waiting. Link with pkg-config tiktok-test.
 *
 *     tt_test *t = tt_test_new(tt_provider_acme);
 *     tt_test_setting(t, "api_key", "k");
 *     tt_test_reply(t, "GET /v1/cities", 200, "{\"code\":0,\"data\":{\"list\":[]}}");
 *     TT_TEST_NUMBER(t, tt_test_run(t, "acme.cities.list", "{\"country\":\"NL\"}", 0), 0);
 *     TT_TEST_HAS(t, tt_test_headers(t, 0), "X-Api-Key: k");
 *     return tt_test_free(t) != 0;
 *
 * What is real: everything of the library but the network. The loader's checks of the descriptor, tables, fills, tokens,
 * envelopes, codes, retries, rate limits, paging, saved states, masking and the host table of a flow are those that users
 * get. What is made up: what services answer (a script), and the clock, which stands still while code runs and leaps to
 * whatever is due next, so that a retry after a minute takes no time. No configuration file is read. Each run opens a
 * context of its own: init, one call, shutdown; tokens and saved states go on in a temporary folder that goes with the
 * handle.
 *
 * What breaks the contract of tiktok-provider(7) is printed with the number of the rule, and counts as wrong. So does a
 * request that the script has no answer for, and an answer that nobody asked for.
 *
 * Needs no test framework: functions give texts and numbers, TT_TEST_...() compare and print. A handle belongs to one
 * thread. Texts are never NULL unless that is said, and live until the next run or tt_test_free(); texts given are
 * copied. When memory is gone the process ends with a sentence. There is no struct to fill. libtiktoktest(3).
 */
#ifndef TIKTOK_TEST_H
#define TIKTOK_TEST_H
#include <tiktok/provider.h>
#ifdef __cplusplus
extern "C" {
#endif
#if defined(__GNUC__)
#define TT_TEST_API __attribute__((visibility("default")))
#else
#define TT_TEST_API
#endif

typedef struct tt_test tt_test;

/* ------------------------------------------------------------------------------------------- the beginning */

/* A test of the provider with this entry. Never NULL: one that the loader refuses is printed and counted by the first
 * run. */
TT_TEST_API tt_test *tt_test_new(tt_provider_fn *entry);
/* The end: removes all that belongs to it. How much was wrong. NULL is allowed, and wrong. */
TT_TEST_API unsigned tt_test_free(tt_test *);
/* Looks at the tables of all actions, as 'tiktok providers inspect' does. How many contradict themselves; each is
 * printed and counts. */
TT_TEST_API unsigned tt_test_tables(tt_test *);

/* For the runs that follow: a key of the provider; any key of tiktok.conf(5), such as "http.retries"; the access token
 * that calls carry, NULL: none. */
TT_TEST_API void tt_test_setting(tt_test *, const char *key, const char *value);
TT_TEST_API void tt_test_config(tt_test *, const char *key, const char *value);
TT_TEST_API void tt_test_token(tt_test *, const char *access_token);
/* Writes a file into the temporary folder and gives its path, which lives until tt_test_free(). bytes NULL: n zeros that
 * take no room on the disk. */
TT_TEST_API const char *tt_test_file(tt_test *, const char *name, const void *bytes, uint64_t n);

/* -------------------------------------------------------------------------------------------------- script */

/* Each request takes the first answer that fits it and is left. on: "POST /v1/items" fits that method and path, whatever
 * the host and the query; NULL fits any request, so that such answers come in their order. body: JSON text, NULL: none. */
TT_TEST_API void tt_test_reply(tt_test *, const char *on, int status, const char *body);
enum {
    TT_TEST_NO_CONNECTION = 1, /* nobody listens: nothing was sent */
    TT_TEST_CUT,               /* the connection breaks after the request: it may have taken effect */
    TT_TEST_SILENCE            /* no answer until the time-out: it may have taken effect */
};
TT_TEST_API void tt_test_no_reply(tt_test *, const char *on, int how);
/* Of the answer that was added last: "Retry-After: 5", "Content-Type: text/csv"; how many milliseconds it takes. */
TT_TEST_API void tt_test_reply_header(tt_test *, const char *line);
TT_TEST_API void tt_test_reply_after(tt_test *, uint64_t ms);

/* ----------------------------------------------------------------------------------------------------- run */

#define TT_TEST_DRY_RUN   1u       /* nothing is sent; the data is the first request, secrets masked */
#define TT_TEST_ALL_PAGES 2u       /* follows the pages */
#define TT_TEST_SINK      0x10000u /* rows and bytes go to a sink: see tt_test_sunk() */

/* Cancels the runs that follow after so many milliseconds; 0: does not. */
TT_TEST_API void tt_test_cancel_after(tt_test *, uint64_t ms);
/* The runs that follow keep the state of their flow under this name, and go on where one with that name was cut off, as
 * after a crash. NULL: they do not. */
TT_TEST_API void tt_test_resume(tt_test *, const char *name);
/* Runs one action to its end and forgets the run before. params: JSON text of an object, NULL: {}. 0, or the kind of the
 * failure, TT_FAULT_...; TT_FAULT_PARTIAL comes with data. */
TT_TEST_API int tt_test_run(tt_test *, const char *action, const char *params, unsigned flags);

/* ------------------------------------------------------------------------------------------ how it ended */

/* JSON text, or the bytes of an answer, also those of a service that refused; "": none. */
TT_TEST_API const char *tt_test_data(tt_test *);
/* One member of the data by dotted path ("list.0.name"): texts decoded, others as JSON. NULL: absent. */
TT_TEST_API const char *tt_test_value(tt_test *, const char *path);
TT_TEST_API const char *tt_test_sunk(tt_test *); /* rows, each with a newline behind it, or bytes */
TT_TEST_API const char *tt_test_message(tt_test *);
TT_TEST_API const char *tt_test_hint(tt_test *);
TT_TEST_API const char *tt_test_code(tt_test *);
TT_TEST_API const char *tt_test_param(tt_test *);
TT_TEST_API int tt_test_retryable(tt_test *);
TT_TEST_API uint64_t tt_test_elapsed(tt_test *);     /* milliseconds by the made-up clock */
TT_TEST_API const char *tt_test_warnings(tt_test *); /* each with a newline behind it */
TT_TEST_API const char *tt_test_log(tt_test *);      /* every line of the log, also "debug" ones, masked */
TT_TEST_API const char *tt_test_progress(tt_test *); /* "1/2 sending" and a newline for each report */

/* ------------------------------------------------------------------------------------------ what was sent */

TT_TEST_API unsigned tt_test_requests(tt_test *);
/* "POST https://api.example.com/v1/items?a=b"; i from 0, "" beyond the last. */
TT_TEST_API const char *tt_test_request(tt_test *, unsigned i);
TT_TEST_API const char *tt_test_headers(tt_test *, unsigned i); /* "Name: value" and a newline for each */
/* The bytes, terminated; n may be NULL. A part of a multipart body stands as "[name|file name|type]" and its bytes. Of
 * more than 1 MiB the rest is left out. */
TT_TEST_API const char *tt_test_body(tt_test *, unsigned i, uint64_t *n);
TT_TEST_API uint64_t tt_test_sent_at(tt_test *, unsigned i); /* milliseconds after the run's beginning */

/* -------------------------------------------------------------------------------------------- comparisons */

/* 1, or 0 after printing the place, what was expected and what was found, and counting it. NULL is a value. */
TT_TEST_API int tt_test_is_text(tt_test *, const char *file, int line, const char *what, const char *found,
                                const char *expected);
TT_TEST_API int tt_test_has_text(tt_test *, const char *file, int line, const char *what, const char *found,
                                 const char *part);
TT_TEST_API int tt_test_is_number(tt_test *, const char *file, int line, const char *what, int64_t found,
                                  int64_t expected);
#define TT_TEST_TEXT(t, found, expected) tt_test_is_text((t), __FILE__, __LINE__, #found, (found), (expected))
#define TT_TEST_HAS(t, found, part)      tt_test_has_text((t), __FILE__, __LINE__, #found, (found), (part))
#define TT_TEST_NUMBER(t, found, expected)                                                                   \
    tt_test_is_number((t), __FILE__, __LINE__, #found, (int64_t)(found), (int64_t)(expected))

#ifdef __cplusplus
}
#endif
#endif
