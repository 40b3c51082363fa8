/* What must be known of a URL before it is used: whether it is allowed, and how to name it without its secrets. */
#include "core/transport/loop.h"
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

int ttc_url_is_loopback(const char *address)
{
    struct in_addr four;
    struct in6_addr six;
    if (inet_pton(AF_INET, address, &four) == 1)
        return ntohl(four.s_addr) >> 24 == 127;
    return inet_pton(AF_INET6, address, &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six);
}

static int host_is_loopback(const char *host)
{
    size_t n = strlen(host);
    char inner[256];
    if (strcasecmp(host, "localhost") == 0)
        return 1;
    if (n > 2 && n < sizeof inner && host[0] == '[' && host[n - 1] == ']') {
        memcpy(inner, host + 1, n - 2);
        inner[n - 2] = '\0';
        return ttc_url_is_loopback(inner);
    }
    return ttc_url_is_loopback(host);
}

/* Copies one piece of the URL. 0: it is not there, or too long; *outcome is TTC_NOMEM when there was no memory. */
static int piece(CURLU *url, CURLUPart part, char *out, size_t room, int *outcome)
{
    char *text = NULL;
    CURLUcode code = curl_url_get(url, part, &text, 0);
    if (code == CURLUE_OUT_OF_MEMORY)
        *outcome = TTC_NOMEM;
    if (code != CURLUE_OK)
        return 0;
    int fits = strlen(text) < room;
    if (fits)
        strcpy(out, text);
    curl_free(text);
    return fits;
}

/* "https://host:port" of a URL that was found good. */
static void remember(struct ttc_origin *last, const char *text, const struct ttc_url *url)
{
    const char *host = strstr(text, "://");
    size_t n = host ? strcspn(host + 3, "/?#") : 0; /* libcurl takes other numbers of slashes, too */
    last->n = 0;
    if (!n || (n += (size_t)(host + 3 - text)) >= sizeof last->text)
        return;
    memcpy(last->text, text, n);
    last->n = n;
    last->url = *url;
}

/* The same origin again, and nothing behind it that libcurl would refuse. */
static int is_last(const struct ttc_origin *last, const char *text)
{
    if (!last->n || strncmp(text, last->text, last->n) != 0 ||
        (text[last->n] && !strchr("/?", text[last->n])))
        return 0;
    for (const char *c = text + last->n; *c; c++)
        if ((unsigned char)*c <= ' ' || *c == 0x7f)
            return 0;
    return 1;
}

static int look(struct ttc_origin *last, const char *text, struct ttc_url *out, const char **why)
{
    char scheme[16] = "", port[8] = "";
    int outcome = TTC_URL;
    memset(out, 0, sizeof *out);
    CURLU *url = curl_url();
    CURLUcode code = url && text ? curl_url_set(url, CURLUPART_URL, text, 0) : CURLUE_OUT_OF_MEMORY;
    *why = "the URL is malformed";
    if (code == CURLUE_OUT_OF_MEMORY)
        outcome = TTC_NOMEM;
    if (code != CURLUE_OK)
        goto out;
    if (!piece(url, CURLUPART_SCHEME, scheme, sizeof scheme, &outcome))
        goto out;
    out->tls = strcmp(scheme, "https") == 0;
    if (!out->tls && strcmp(scheme, "http") != 0) {
        *why = "the URL is neither https:// nor http://";
        goto out;
    }
    if (!piece(url, CURLUPART_HOST, out->host, sizeof out->host, &outcome))
        goto out;
    out->loopback = host_is_loopback(out->host);
    if (!out->tls && !out->loopback) {
        *why = "plain http:// is allowed to this machine only; use https://";
        goto out;
    }
    if (piece(url, CURLUPART_PORT, port, sizeof port, &outcome))
        snprintf(out->place, sizeof out->place, "%s:%s", out->host, port);
    else
        snprintf(out->place, sizeof out->place, "%s", out->host);
    if (outcome == TTC_NOMEM)
        goto out;
    outcome = TTC_DONE;
    remember(last, text, out);
out:
    curl_url_cleanup(url);
    return outcome;
}

/* libcurl may take lost memory for a mistake in the URL: a mistake is what it finds twice. */
int ttc_url_look(struct ttc_origin *last, const char *text, struct ttc_url *out, const char **why)
{
    if (text && is_last(last, text)) {
        *out = last->url;
        return TTC_DONE;
    }
    int outcome = look(last, text, out, why);
    return outcome == TTC_URL ? look(last, text, out, why) : outcome;
}
