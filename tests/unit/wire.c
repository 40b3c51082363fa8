/* A local HTTP server for tests, on libmicrohttpd. Requests are kept until wire_stop(). */
#include "build_config.h"

#include "tests/unit/wire.h"
#include <arpa/inet.h>
#include <check.h>
#include <microhttpd.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST = 1024, MOST_HEADERS = 32 };

struct request {
    char *line, *target, *body;
    size_t n, room;
    char *names[MOST_HEADERS], *values[MOST_HEADERS];
    unsigned n_headers;
};

struct answer {
    unsigned status;
    char *type, *body;
};

/* One server a process: the tests run in processes of their own. */
static struct {
    struct MHD_Daemon *daemon;
    pthread_mutex_t lock;
    struct request requests[MOST];
    struct answer answers[MOST];
    unsigned n_requests, n_answers, used;
    char base[64];
} wire = {.lock = PTHREAD_MUTEX_INITIALIZER};

static const char nothing[] = "{\"code\":0,\"message\":\"OK\",\"request_id\":\"wire\",\"data\":{}}";

/* The target as it came, before anything is decoded. */
static void *keep_target(void *cls, const char *uri, struct MHD_Connection *connection)
{
    struct request *r = calloc(1, sizeof *r);

    (void)cls;
    (void)connection;
    r->target = strdup(uri);
    return r;
}

static enum MHD_Result keep_header(void *cls, enum MHD_ValueKind kind, const char *name, const char *value)
{
    struct request *r = cls;

    (void)kind;
    if (r->n_headers < MOST_HEADERS) {
        r->names[r->n_headers] = strdup(name);
        r->values[r->n_headers++] = strdup(value != NULL ? value : "");
    }
    return MHD_YES;
}

static void keep_bytes(struct request *r, const char *bytes, size_t n)
{
    if (r->n + n + 1 > r->room) {
        r->room = 2 * (r->n + n + 1);
        r->body = realloc(r->body, r->room);
    }
    memcpy(r->body + r->n, bytes, n);
    r->n += n;
    r->body[r->n] = '\0';
}

static enum MHD_Result respond(struct MHD_Connection *connection)
{
    static const struct answer usual = {200, (char *)"application/json", (char *)nothing};
    const struct answer *a = wire.used < wire.n_answers ? &wire.answers[wire.used++] : &usual;
    struct MHD_Response *response =
        MHD_create_response_from_buffer(strlen(a->body), a->body, MHD_RESPMEM_PERSISTENT);
    enum MHD_Result result;

    MHD_add_response_header(response, "Content-Type", a->type);
    result = MHD_queue_response(connection, a->status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result handle(void *cls, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *upload, size_t *n,
                              void **kept)
{
    struct request *r = *kept;
    enum MHD_Result result;

    (void)cls;
    (void)url;
    (void)version;
    if (r->line == NULL) {
        r->line = malloc(strlen(method) + strlen(r->target) + 2);
        sprintf(r->line, "%s %s", method, r->target);
        keep_bytes(r, "", 0);
        MHD_get_connection_values(connection, MHD_HEADER_KIND, keep_header, r);
        return MHD_YES;
    }
    if (*n > 0) {
        keep_bytes(r, upload, *n);
        *n = 0;
        return MHD_YES;
    }
    pthread_mutex_lock(&wire.lock);
    if (wire.n_requests < MOST) {
        wire.requests[wire.n_requests++] = *r;
    }
    result = respond(connection);
    pthread_mutex_unlock(&wire.lock);
    free(r);
    *kept = NULL;
    return result;
}

static void release(struct request *r)
{
    free(r->line);
    free(r->target);
    free(r->body);
    for (unsigned i = 0; i < r->n_headers; i++) {
        free(r->names[i]);
        free(r->values[i]);
    }
}

/* A request that was cut before its end is not kept. */
static void ended(void *cls, struct MHD_Connection *connection, void **kept,
                  enum MHD_RequestTerminationCode why)
{
    (void)cls;
    (void)connection;
    (void)why;
    if (*kept != NULL) {
        release(*kept);
        free(*kept);
    }
}

const char *wire_start(void)
{
    struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    const union MHD_DaemonInfo *info;

    wire.daemon = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL, handle, NULL,
                                   MHD_OPTION_SOCK_ADDR, &loopback, MHD_OPTION_URI_LOG_CALLBACK, keep_target,
                                   NULL, MHD_OPTION_NOTIFY_COMPLETED, ended, NULL, MHD_OPTION_END);
    ck_assert_ptr_nonnull(wire.daemon);
    info = MHD_get_daemon_info(wire.daemon, MHD_DAEMON_INFO_BIND_PORT);
    snprintf(wire.base, sizeof wire.base, "http://127.0.0.1:%u", (unsigned)info->port);
    return wire.base;
}

void wire_stop(void)
{
    MHD_stop_daemon(wire.daemon);
    wire.daemon = NULL;
    for (unsigned i = 0; i < wire.n_requests; i++) {
        release(&wire.requests[i]);
    }
    for (unsigned i = 0; i < wire.n_answers; i++) {
        free(wire.answers[i].type);
        free(wire.answers[i].body);
    }
    wire.n_requests = wire.n_answers = wire.used = 0;
}

void wire_answer(unsigned status, const char *type, const char *body)
{
    pthread_mutex_lock(&wire.lock);
    ck_assert_uint_lt(wire.n_answers, MOST);
    wire.answers[wire.n_answers++] = (struct answer){status, strdup(type), strdup(body)};
    pthread_mutex_unlock(&wire.lock);
}

void wire_data(const char *data)
{
    size_t room = strlen(data) + 80;
    char *body = malloc(room);

    snprintf(body, room, "{\"code\":0,\"message\":\"OK\",\"request_id\":\"wire\",\"data\":%s}", data);
    wire_answer(200, "application/json", body);
    free(body);
}

unsigned wire_count(void)
{
    unsigned n;

    pthread_mutex_lock(&wire.lock);
    n = wire.n_requests;
    pthread_mutex_unlock(&wire.lock);
    return n;
}

const char *wire_line(unsigned i)
{
    return i < wire_count() ? wire.requests[i].line : "";
}

const char *wire_header(unsigned i, const char *name)
{
    for (unsigned k = 0; i < wire_count() && k < wire.requests[i].n_headers; k++) {
        if (strcasecmp(wire.requests[i].names[k], name) == 0) {
            return wire.requests[i].values[k];
        }
    }
    return "";
}

const char *wire_body(unsigned i, size_t *n)
{
    if (i >= wire_count()) {
        return "";
    }
    if (n != NULL) {
        *n = wire.requests[i].n;
    }
    return wire.requests[i].body;
}

int wire_has_part(unsigned i, const char *name, const char *value)
{
    char want[512];

    snprintf(want, sizeof want, "form-data; name=\"%s\"\r\n\r\n%s\r\n--", name, value);
    return strstr(wire_body(i, NULL), want) != NULL;
}

int wire_has_file(unsigned i, const char *name, const char *filename, const char *bytes)
{
    char head[256], tail[256];
    const char *part, *start;

    snprintf(head, sizeof head, "form-data; name=\"%s\"; filename=\"%s\"\r\n", name, filename);
    snprintf(tail, sizeof tail, "\r\n\r\n%s\r\n--", bytes);
    part = strstr(wire_body(i, NULL), head);
    start = part != NULL ? strstr(part, "\r\n\r\n") : NULL;
    return start != NULL && strncmp(start, tail, strlen(tail)) == 0;
}
