/* Easy handles: a small pool, and the options that every transfer has: trust, proxy, protocols, no signals.
 *
 * Setting a handle up anew costs more than the rest of a small request, so those of the pool keep their options. What is
 * the same for all transfers of a loop is set once (set_once); everything else is set for each, also to libcurl's own
 * value (set_way here, the rest in request.c). A handle that had more than a plain request never comes back. */
#include "core/transport/loop.h"
#include <netinet/in.h>
#include <netinet/tcp.h>

/* So that "sent" means on its way: else the kernel takes megabytes ahead, a stall is noticed late, and the silence
 * after the last byte is counted while bytes still leave. */
static int shape_socket(void *user, curl_socket_t fd, curlsocktype purpose)
{
    int ahead = 256 * 1024;
    if (purpose == CURLSOCKTYPE_IPCXN) {
        (void)setsockopt(fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &ahead, sizeof ahead);
        ttc_burst_open(user, fd);
    }
    return CURL_SOCKOPT_OK;
}

/* A program that the host starts must not inherit a connection with its credentials. libcurl 7.88 leaves its sockets
 * open to it. */
static curl_socket_t open_socket(void *user, curlsocktype purpose, struct curl_sockaddr *to)
{
    (void)user, (void)purpose;
    return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

static int set_trust(CURL *easy, const struct ttc_ca *ca)
{
    int bad = 0;
    if (ca->file || ca->path) {
        bad |= curl_easy_setopt(easy, CURLOPT_CAINFO, ca->file);
        bad |= curl_easy_setopt(easy, CURLOPT_CAPATH, ca->path);
        bad |= curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, ca->file);
        bad |= curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, ca->path);
    }
    return bad;
}

/* Plain HTTP stays on this machine: no proxy may take it. To this machine's TLS only a proxy that was named. */
static int set_way(CURL *easy, const struct ttc_loop *loop, const struct ttc_url *url)
{
    int direct = !url->tls || (url->loopback && !loop->proxy);
    int bad = curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, url->tls ? "https" : "http,https");
    /* NULL: what the environment names */
    bad |= curl_easy_setopt(easy, CURLOPT_PROXY, direct ? "" : loop->proxy);
    return bad;
}

static int set_once(CURL *easy, struct ttc_loop *loop)
{
    int bad = set_trust(easy, &loop->ca);
    bad |= curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    bad |= curl_easy_setopt(easy, CURLOPT_MAXREDIRS, 5L);
    bad |= curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    bad |= curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    bad |= curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); /* a dead resolver does not hold a cancel */
    bad |= curl_easy_setopt(easy, CURLOPT_SHARE, loop->share);
    bad |= curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    bad |= curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    bad |= curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, shape_socket);
    bad |= curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, loop);
    bad |= curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, ttc_burst_close);
    bad |= curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, loop);
    bad |= curl_easy_setopt(easy, CURLOPT_USERAGENT,
                            loop->user_agent ? loop->user_agent : "libtiktok/" PACKAGE_VERSION);
    return bad;
}

/* Once a host has spoken HTTP/2, libcurl 7.88 may put a request that could share a connection also onto one of HTTP/1.1
 * where another is under way, even into its body. It never shares connections whose ranges of TLS versions differ, so
 * that is how the two are kept apart; both ranges are the same to the server. */
int ttc_easy_set_version(CURL *easy, long http)
{
    long tls = CURL_SSLVERSION_TLSv1_2;
    if (http == CURL_HTTP_VERSION_1_1)
        tls |= CURL_SSLVERSION_MAX_TLSv1_3;
    return curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, http) != CURLE_OK ||
           curl_easy_setopt(easy, CURLOPT_SSLVERSION, tls) != CURLE_OK;
}

CURL *ttc_loop_take_easy(struct ttc_loop *loop, const struct ttc_url *url, const char *text,
                         struct ttc_transfer *transfer, char *error_text)
{
    int kept = loop->n_idle > 0, bad = 0;
    CURL *easy = kept ? loop->idle[--loop->n_idle] : curl_easy_init();
    if (!easy)
        return NULL;
    if (!kept)
        bad |= set_once(easy, loop);
    bad |= set_way(easy, loop, url);
    bad |= curl_easy_setopt(easy, CURLOPT_URL, text);
    bad |= curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
    bad |= curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, error_text);
    if (!bad)
        return easy;
    curl_easy_cleanup(easy);
    return NULL;
}

void ttc_loop_give_easy(struct ttc_loop *loop, CURL *easy, int keep)
{
    if (!easy)
        return;
    curl_multi_remove_handle(loop->multi, easy); /* no matter whether it was added */
    if (keep && loop->n_idle < TTC_IDLE_MAX) {
        /* what they point to is gone */
        curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, NULL);
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, NULL);
        loop->idle[loop->n_idle++] = easy;
    } else {
        curl_easy_cleanup(easy);
    }
}
