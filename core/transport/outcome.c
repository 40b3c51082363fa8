/* From libcurl's codes to our outcomes, each with one clause for people. Texts name the host, never the query. */
#include "core/transport/loop.h"
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void ttc_request_stop(struct ttc_request *r, int outcome, const char *form, ...)
{
    va_list args;
    if (r->stopped)
        return;
    r->stopped = 1;
    r->outcome = outcome;
    va_start(args, form);
    vsnprintf(r->text, sizeof r->text, form, args);
    va_end(args);
}

static int kind_of(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return TTC_DONE;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return TTC_RESOLVE;
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
        return TTC_CONNECT;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_USE_SSL_FAILED:
        return TTC_TLS;
    case CURLE_OPERATION_TIMEDOUT:
        return TTC_CONNECT_TIMEOUT;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return TTC_CUT;
    case CURLE_OUT_OF_MEMORY:
        return TTC_NOMEM;
    default:
        return TTC_BROKEN;
    }
}

static void cut(struct ttc_request *r)
{
    long proxy_status = 0;
    curl_easy_getinfo(r->easy, CURLINFO_HTTP_CONNECTCODE, &proxy_status);
    if (!r->sent_any && proxy_status >= 300)
        ttc_request_stop(r, TTC_CONNECT, "the proxy refused the way to %s with status %ld", r->url.place,
                         proxy_status);
    else if (!r->sent_any)
        ttc_request_stop(r, TTC_CONNECT, "the connection to %s broke before the request could be sent",
                         r->url.place);
    else if (r->answered)
        ttc_request_stop(
            r, TTC_CUT, "the connection to %s broke in the middle of the answer (%" PRIu64 " bytes had come)",
            r->url.place, (uint64_t)r->n_body + r->n_sunk);
    else if (r->clock.phase == TTC_PHASE_SEND)
        ttc_request_stop(r, TTC_CUT,
                         "the connection to %s broke while the request was being sent (%" PRIu64
                         " of %" PRIu64 " bytes were sent)",
                         r->url.place, r->sent, r->total);
    else
        ttc_request_stop(r, TTC_CUT, "the connection to %s broke before the answer came", r->url.place);
}

static void not_connected(struct ttc_request *r)
{
    long error = 0;
    curl_easy_getinfo(r->easy, CURLINFO_OS_ERRNO, &error);
    ttc_request_stop(r, TTC_CONNECT, "could not connect to %s%s%s", r->url.place, error ? ": " : "",
                     error ? strerror((int)error) : "");
}

void ttc_request_judge(struct ttc_request *r, CURLcode code)
{
    int kind = kind_of(code);
    switch (kind) {
    case TTC_DONE:
        ttc_request_stop(r, TTC_DONE, "%s", "");
        break;
    case TTC_RESOLVE:
        ttc_request_stop(r, TTC_RESOLVE, "could not resolve the %s %s",
                         code == CURLE_COULDNT_RESOLVE_PROXY ? "name of the proxy on the way to" : "host",
                         code == CURLE_COULDNT_RESOLVE_PROXY ? r->url.place : r->url.host);
        break;
    case TTC_CONNECT:
        not_connected(r);
        break;
    case TTC_TLS:
        /* libcurl's sentence says which certificate and why; it holds no part of the request. */
        ttc_request_stop(r, TTC_TLS, "no trusted TLS connection to %s: %s", r->url.place,
                         r->curl_text[0] ? r->curl_text : curl_easy_strerror(code));
        break;
    case TTC_CONNECT_TIMEOUT:
        ttc_request_stop(r, TTC_CONNECT_TIMEOUT, "could not connect to %s in time", r->url.place);
        break;
    case TTC_CUT:
        cut(r);
        break;
    case TTC_NOMEM:
        ttc_request_stop(r, TTC_NOMEM, "out of memory");
        break;
    default:
        ttc_request_stop(r, TTC_BROKEN, "the exchange with %s failed: %s", r->url.place,
                         curl_easy_strerror(code));
    }
}
