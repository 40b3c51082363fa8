/* tiktok-webhook, the HTTP of 'tiktok webhook'. It judges nothing and keeps nothing; one thread.
 *
 *   listen PORT PATH   receives deliveries on 127.0.0.1. Its first line on stdout is {"port": N} or {"error": "..."}; for
 *                      every delivery a line {"signature": "...", "size": N} and N bytes, and it waits for {"status": N}
 *                      on stdin, which becomes the answer. It ends with its stdin.
 *   post URL           reads {"signature": "...", "size": N} and N bytes from stdin and delivers them, as the service
 *                      does. Its line on stdout is {"status": N} or {"error": "..."}.
 */
#include "build_config.h"
#include <arpa/inet.h>
#include <ctype.h>
#include <curl/curl.h>
#include <errno.h>
#include <jansson.h>
#include <microhttpd.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define LARGEST   (1024 * 1024)      /* of a delivery's body */
#define MOST      (64 * 1024 * 1024) /* to deliver: a receiver may be shown what is too large */
#define LAST_MS   2000               /* how long the last answer may take to leave */
#define SIGNATURE "TikTok-Signature"

static int put_line(json_t *line)
{
    int rc = line ? json_dumpf(line, stdout, JSON_COMPACT) : -1;
    putchar('\n');
    json_decref(line);
    return fflush(stdout) == 0 ? rc : -1;
}

static json_t *get_line(void)
{
    char *line = NULL;
    size_t room = 0;
    json_t *message = getline(&line, &room, stdin) > 0 ? json_loads(line, 0, NULL) : NULL;
    free(line);
    return message;
}

/* -------------------------------------------------------------------------------------------------- listening */

struct listener {
    const char *path;
    int ended; /* nobody answers any more */
};
struct delivery {
    char *body;
    size_t n;
    int too_large;
};

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status, const char *text)
{
    struct MHD_Response *response =
        MHD_create_response_from_buffer(strlen(text), (void *)(uintptr_t)text, MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, "Content-Type", "text/plain; charset=utf-8");
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(response, "Connection", "close");
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED)
        MHD_add_response_header(response, "Allow", "POST");
    enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

/* Hands a delivery over and waits for what to answer. */
static unsigned ask(struct listener *l, struct MHD_Connection *connection, const struct delivery *d)
{
    const char *signature = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, SIGNATURE);
    json_t *head = json_pack("{s:s, s:I}", "signature", signature ? signature : "", "size", (json_int_t)d->n);
    if (!head) /* the header is not UTF-8, so it is no signature */
        head = json_pack("{s:s, s:I}", "signature", "", "size", (json_int_t)d->n);
    put_line(head);
    fwrite(d->body ? d->body : "", 1, d->n, stdout);
    fflush(stdout);
    json_t *reply = get_line();
    json_int_t status = json_integer_value(json_object_get(reply, "status"));
    l->ended = !reply;
    json_decref(reply);
    return status >= 200 && status <= 599 ? (unsigned)status : MHD_HTTP_SERVICE_UNAVAILABLE;
}

static enum MHD_Result collect(struct delivery *d, const char *bytes, size_t n)
{
    d->too_large = d->too_large || n > LARGEST - d->n;
    char *larger = d->too_large ? NULL : realloc(d->body, d->n + n);
    if (d->too_large)
        return MHD_YES;
    if (!larger)
        return MHD_NO;
    memcpy(larger + d->n, bytes, n);
    d->body = larger;
    d->n += n;
    return MHD_YES;
}

static enum MHD_Result on_request(void *user, struct MHD_Connection *connection, const char *path,
                                  const char *method, const char *version, const char *bytes, size_t *n,
                                  void **state)
{
    struct listener *l = user;
    struct delivery *d = *state;
    (void)version;
    if (!d) {
        *state = calloc(1, sizeof *d);
        return *state ? MHD_YES : MHD_NO;
    }
    if (*n) {
        enum MHD_Result result = collect(d, bytes, *n);
        *n = 0;
        return result;
    }
    if (strcmp(path, l->path) != 0)
        return answer(connection, MHD_HTTP_NOT_FOUND, "Webhooks are received at another path.\n");
    if (strcmp(method, MHD_HTTP_METHOD_POST) != 0)
        return answer(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "Webhooks are received here, by POST.\n");
    if (d->too_large)
        return answer(connection, MHD_HTTP_CONTENT_TOO_LARGE, "No webhook is that large.\n");
    if (l->ended)
        return answer(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "");
    return answer(connection, ask(l, connection, d), "");
}

static void on_end(void *user, struct MHD_Connection *connection, void **state,
                   enum MHD_RequestTerminationCode how)
{
    struct delivery *d = *state;
    (void)user;
    (void)connection;
    (void)how;
    if (d)
        free(d->body);
    free(d);
    *state = NULL;
}

/* One turn of the server, or the end of stdin. */
static void turn(struct MHD_Daemon *daemon, struct listener *l)
{
    struct pollfd p[2] = {
        {.fd = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd, .events = POLLIN},
        {.fd = l->ended ? -1 : STDIN_FILENO}};
    MHD_UNSIGNED_LONG_LONG due;
    int wait = MHD_get_timeout(daemon, &due) == MHD_YES && due < 1000 ? (int)due : 1000;
    if (poll(p, 2, l->ended && wait > 50 ? 50 : wait) < 0 && errno != EINTR)
        l->ended = 1;
    if (p[1].revents & (POLLHUP | POLLERR))
        l->ended = 1;
    MHD_run(daemon);
}

static int listen_on(unsigned port, const char *path)
{
    struct listener l = {.path = path};
    struct sockaddr_in local = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct MHD_Daemon *daemon = MHD_start_daemon(
        MHD_USE_EPOLL, (uint16_t)port, NULL, NULL, on_request, &l, MHD_OPTION_SOCK_ADDR,
        (struct sockaddr *)&local, MHD_OPTION_NOTIFY_COMPLETED, on_end, NULL, MHD_OPTION_CONNECTION_TIMEOUT,
        30u, MHD_OPTION_CONNECTION_LIMIT, 256u, MHD_OPTION_END);
    if (!daemon) {
        put_line(json_pack("{s:s}", "error", strerror(errno ? errno : EADDRINUSE)));
        return 1;
    }
    put_line(json_pack("{s:i}", "port", (int)MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port));
    while (!l.ended)
        turn(daemon, &l);
    MHD_socket closed = MHD_quiesce_daemon(daemon);
    for (int ms = 0;
         ms < LAST_MS && MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_CURRENT_CONNECTIONS)->num_connections;
         ms += 50)
        turn(daemon, &l);
    MHD_stop_daemon(daemon);
    if (closed != MHD_INVALID_SOCKET)
        close(closed);
    return 0;
}

/* --------------------------------------------------------------------------------------------------- delivering */

static size_t ignore(char *bytes, size_t size, size_t n, void *user)
{
    (void)bytes;
    (void)user;
    return size * n;
}

static json_t *deliver(const char *url, const char *signature, const char *body, size_t n)
{
    char header[256], why[CURL_ERROR_SIZE] = "";
    long status = 0;
    CURL *easy = curl_easy_init();
    snprintf(header, sizeof header, SIGNATURE ": %s", signature);
    struct curl_slist *headers = curl_slist_append(NULL, header);
    headers = curl_slist_append(headers, "Content-Type: application/json");
    headers = curl_slist_append(headers, "webhook-schema-version: 1.0");
    headers = curl_slist_append(headers, "Expect:");
    curl_easy_setopt(easy, CURLOPT_URL, url);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)n);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, ignore);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, why);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT, 60L);
    CURLcode rc = easy && headers ? curl_easy_perform(easy) : CURLE_OUT_OF_MEMORY;
    if (rc == CURLE_OK)
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(easy);
    return rc == CURLE_OK ? json_pack("{s:i}", "status", (int)status)
                          : json_pack("{s:s}", "error", *why ? why : curl_easy_strerror(rc));
}

static int post(const char *url)
{
    json_t *head = get_line();
    const char *signature = json_string_value(json_object_get(head, "signature"));
    size_t n = (size_t)json_integer_value(json_object_get(head, "size"));
    char *body = n <= MOST ? calloc(1, n + 1) : NULL;
    int rc = 1;
    if (signature && body && fread(body, 1, n, stdin) == n && curl_global_init(CURL_GLOBAL_DEFAULT) == 0) {
        rc = put_line(deliver(url, signature, body, n)) == 0 ? 0 : 1;
        curl_global_cleanup();
    }
    free(body);
    json_decref(head);
    return rc;
}

int main(int argc, char **argv)
{
    if (argc == 4 && strcmp(argv[1], "listen") == 0)
        return listen_on((unsigned)strtoul(argv[2], NULL, 10), argv[3]);
    if (argc == 3 && strcmp(argv[1], "post") == 0)
        return post(argv[2]);
    fputs("tiktok-webhook is started by 'tiktok webhook' and does nothing alone.\n", stderr);
    return 2;
}
