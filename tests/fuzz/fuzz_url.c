/* URLs before they are used. Input: two URLs, each up to a zero byte. The second is judged alike whether or not the first
 * was looked at before it; what is allowed is https, or plain http to this machine; its place names no user and no
 * password; and libcurl goes to the very host that was judged. */
#include "core/transport/loop.h"
#include "tests/fuzz/fuzz.h"
#include <strings.h>

static char *part(CURLU *url, CURLUPart what)
{
    char *text = NULL;
    return curl_url_get(url, what, &text, 0) == CURLUE_OK ? text : NULL;
}

static void check_good(const char *text, const struct ttc_url *u)
{
    CURLU *url = curl_url();
    FUZZ_CHECK(curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK, "libcurl refuses %s", text);
    char *scheme = part(url, CURLUPART_SCHEME), *host = part(url, CURLUPART_HOST);
    FUZZ_CHECK(scheme && strcmp(scheme, u->tls ? "https" : "http") == 0, "%s goes by %s", text, scheme);
    FUZZ_CHECK(host && strcmp(host, u->host) == 0, "%s goes to %s, and %s was judged", text, host, u->host);
    FUZZ_CHECK(u->tls || u->loopback, "plain http to %s", u->host);
    FUZZ_CHECK(!u->loopback || strcasecmp(host, "localhost") == 0 || strncmp(host, "127.", 4) == 0 ||
                   *host == '[',
               "%s is taken for this machine", host);
    FUZZ_CHECK(!strchr(u->place, '@') && strncmp(u->place, u->host, strlen(u->host)) == 0, "its place is %s",
               u->place);
    curl_free(scheme);
    curl_free(host);
    curl_url_cleanup(url);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    struct ttc_origin used = {.n = 0}, fresh = {.n = 0};
    struct ttc_url a, b, c;
    const char *why = NULL, *why_fresh = NULL;
    char *first = fuzz_text(&in, '\0', NULL), *second = fuzz_text(&in, '\0', NULL);
    if (ttc_url_look(&used, first, &a, &why) == TTC_DONE)
        check_good(first, &a);
    else
        FUZZ_CHECK(why && *why, "refused without a reason");
    int rc = ttc_url_look(&used, second, &b, &why), rc_fresh = ttc_url_look(&fresh, second, &c, &why_fresh);
    FUZZ_CHECK(rc == rc_fresh, "%s after %s: %d, and %d by itself (%s)", second, first, rc, rc_fresh,
               why_fresh);
    if (rc == TTC_DONE) {
        check_good(second, &b);
        FUZZ_CHECK(strcmp(b.host, c.host) == 0 && strcmp(b.place, c.place) == 0 && b.tls == c.tls,
                   "%s after %s", second, first);
    }
    free(first);
    free(second);
    return 0;
}
