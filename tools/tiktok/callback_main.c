/* tiktok-callback PORT PATH: waits on 127.0.0.1 for the browser that comes back from a sign-in page. Its first line on
 * stdout is {"port": N} or {"error": "..."}; then, for every visit of PATH, {"answer": "the address with its query"},
 * and it waits for {"status": N, "title": "...", "text": "..."} on stdin, which becomes the page. It decides nothing,
 * keeps nothing and ends with its stdin. What secrets there are pass through the two pipes only.
 *
 * The web server's one thread asks and waits, so visitors are served one after the other; the main thread reads stdin.
 */
#include "build_config.h"
#include "tools/tiktok/callback.h"
#include <arpa/inet.h>
#include <errno.h>
#include <jansson.h>
#include <microhttpd.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define LAST_PAGE_S 3 /* how long the last page may take to reach the browser */

/* Between the two threads, under lock. */
struct desk {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    const char *path;
    json_t *reply; /* came in, not taken yet */
    int asked;     /* a visit whose page is not sent yet */
    int ended;     /* stdin is over */
};

static void put_line(json_t *line)
{
    if (line)
        json_dumpf(line, stdout, JSON_COMPACT);
    putchar('\n');
    fflush(stdout);
    json_decref(line);
}

/* ------------------------------------------------------------------------------------------------ the server */

static enum MHD_Result show(struct MHD_Connection *connection, unsigned status, const char *title,
                            const char *text)
{
    size_t size = 0;
    char *page = callback_page(title, text, &size);
    if (!page)
        return MHD_NO;
    struct MHD_Response *response = MHD_create_response_from_buffer(size, page, MHD_RESPMEM_MUST_FREE);
    if (!response) {
        free(page);
        return MHD_NO;
    }
    MHD_add_response_header(response, "Content-Type", "text/html; charset=utf-8");
    MHD_add_response_header(
        response, "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    MHD_add_response_header(response, "Referrer-Policy", "no-referrer");
    MHD_add_response_header(response, "Connection", "close");
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED)
        MHD_add_response_header(response, "Allow", "GET");
    enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

/* Hands the address over and waits for what to say. NULL: nobody is there any more. */
static json_t *ask(struct desk *desk, json_t *question)
{
    pthread_mutex_lock(&desk->lock);
    desk->asked = 1;
    put_line(question);
    while (!desk->reply && !desk->ended)
        pthread_cond_wait(&desk->changed, &desk->lock);
    json_t *reply = desk->reply;
    desk->reply = NULL;
    pthread_mutex_unlock(&desk->lock);
    return reply;
}

static const char *text_of(const json_t *reply, const char *name)
{
    const char *text = json_string_value(json_object_get(reply, name));
    return text ? text : "";
}

static enum MHD_Result on_visit(void *user, struct MHD_Connection *connection, const char *path,
                                const char *method, const char *version, const char *body, size_t *size,
                                void **address)
{
    struct desk *desk = user;
    (void)version;
    (void)body;
    (void)size;
    if (strcmp(method, MHD_HTTP_METHOD_GET) != 0)
        return show(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "Nothing is sent here",
                    "This address only waits for the end of a sign-in.");
    if (strcmp(path, desk->path) != 0)
        return show(
            connection, MHD_HTTP_NOT_FOUND, "There is nothing here",
            "A sign-in of the tiktok command ends at another address. The command still waits for it.");
    json_t *question = *address ? json_pack("{s:s}", "answer", *address) : NULL;
    if (!question)
        return show(
            connection, MHD_HTTP_BAD_REQUEST, "This address cannot be read",
            "It holds something that is not text. The command still waits for the end of the sign-in.");
    json_t *reply = ask(desk, question);
    if (!reply)
        return MHD_NO;
    unsigned status = (unsigned)json_integer_value(json_object_get(reply, "status"));
    enum MHD_Result result = show(connection, status, text_of(reply, "title"), text_of(reply, "text"));
    json_decref(reply);
    return result;
}

/* The address as the browser sent it: MHD decodes the rest, and a code must be decoded exactly once. */
static void *keep_address(void *user, const char *address, struct MHD_Connection *connection)
{
    (void)user;
    (void)connection;
    return strdup(address);
}

static void on_sent(void *user, struct MHD_Connection *connection, void **address,
                    enum MHD_RequestTerminationCode how)
{
    struct desk *desk = user;
    (void)connection;
    (void)how;
    free(*address);
    pthread_mutex_lock(&desk->lock);
    desk->asked = 0;
    pthread_cond_broadcast(&desk->changed);
    pthread_mutex_unlock(&desk->lock);
}

static struct MHD_Daemon *start(struct desk *desk, unsigned port)
{
    struct sockaddr_in local;
    memset(&local, 0, sizeof local);
    local.sin_family = AF_INET;
    local.sin_port = htons((uint16_t)port);
    local.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_AUTO, (uint16_t)port, NULL, NULL,
                            on_visit, desk, MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&local,
                            MHD_OPTION_NOTIFY_COMPLETED, on_sent, desk, MHD_OPTION_URI_LOG_CALLBACK,
                            keep_address, NULL, MHD_OPTION_CONNECTION_TIMEOUT, 30u,
                            MHD_OPTION_CONNECTION_LIMIT, 32u, MHD_OPTION_END);
}

/* --------------------------------------------------------------------------------------------- the command's side */

static void read_replies(struct desk *desk)
{
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, stdin) > 0) {
        json_t *reply = json_loads(line, 0, NULL);
        pthread_mutex_lock(&desk->lock);
        json_decref(desk->reply);
        desk->reply = reply;
        pthread_cond_broadcast(&desk->changed);
        pthread_mutex_unlock(&desk->lock);
    }
    free(line);
}

/* Nobody answers any more, but a page that is on its way still gets there. */
static void finish(struct desk *desk)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += LAST_PAGE_S;
    pthread_mutex_lock(&desk->lock);
    desk->ended = 1;
    pthread_cond_broadcast(&desk->changed);
    while (desk->asked && pthread_cond_timedwait(&desk->changed, &desk->lock, &until) == 0)
        continue;
    pthread_mutex_unlock(&desk->lock);
}

int main(int argc, char **argv)
{
    struct desk desk = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};
    if (argc != 3) {
        fputs("tiktok-callback is started by 'tiktok login' and does nothing alone.\n", stderr);
        return 2;
    }
    desk.path = argv[2];
    struct MHD_Daemon *daemon = start(&desk, (unsigned)strtoul(argv[1], NULL, 10));
    if (!daemon) {
        put_line(json_pack("{s:s}", "error", strerror(errno ? errno : EADDRINUSE)));
        return 1;
    }
    put_line(json_pack("{s:i}", "port", (int)MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port));
    read_replies(&desk);
    finish(&desk);
    MHD_stop_daemon(daemon);
    json_decref(desk.reply);
    return 0;
}
