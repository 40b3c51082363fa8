/* creative.verify: does to a payload what TikTok's page does, in the same order, and says which check fails. Sends
 * nothing. Runs on the loop thread. */
#include "creative/creative.h"
#include "shared/flow.h"
#include <stdlib.h>
#include <string.h>

struct verify {
    const struct tt_host *host;
    tt_callref call;
    json_t *payload;
    uint64_t timestamp;
};

/* Ends the call: code names the check, the sentence says what was found. */
static int refuse(struct verify *v, const char *code, const char *sentence)
{
    flow_fail(v->host, v->call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .code = code, .param = "external_data"),
              "%s", sentence);
    return -1;
}

/* The value of external_data in an address, or NULL. */
static char *from_url(struct verify *v, const char *url)
{
    static const char name[] = "external_data=";
    const char *at = strchr(url, '?');
    char *value;

    while (at != NULL && strncmp(at + 1, name, sizeof name - 1) != 0) {
        at = strchr(at + 1, '&');
    }
    if (at == NULL) {
        return NULL;
    }
    value = flow_copy(v->host, v->call, at + sizeof name);
    if (value != NULL) {
        value[strcspn(value, "&#")] = '\0';
    }
    return value;
}

/* external_data as given or out of the address, percent-decoded. NULL: the call has ended. */
static char *payload_text(struct verify *v)
{
    json_t *params = v->host->params(v->call);
    const char *given = flow_text(params, "external_data"), *url = flow_text(params, "url");
    char *text = given != NULL ? flow_copy(v->host, v->call, given) : url != NULL ? from_url(v, url) : NULL;

    if (text == NULL || text[0] == '\0') {
        refuse(v, "empty",
               "There is no external_data to check: give external_data, or url with external_data in it.");
        return NULL;
    }
    if (creative_unescape(text) != 0) {
        refuse(v, "parse", "external_data holds a '%' that two hexadecimal digits do not follow.");
        return NULL;
    }
    return text;
}

static int parse(struct verify *v)
{
    char *text = payload_text(v), *bytes;
    int64_t n;

    if (text == NULL) {
        return -1;
    }
    bytes = v->host->alloc(v->call, strlen(text) + 1);
    if (bytes == NULL) {
        flow_no_memory(v->host, v->call);
        return -1;
    }
    n = v->host->unbase64(text, strlen(text), bytes, strlen(text) + 1);
    if (n < 0) {
        return refuse(v, "parse",
                      "external_data is not base64: it was cut, or a '+' in it became a blank on the way.");
    }
    v->payload = json_loadb(bytes, (size_t)n, 0, NULL);
    if (!json_is_object(v->payload)) {
        return refuse(v, "parse", "external_data is base64, but what it encodes is not a JSON object.");
    }
    return 0;
}

/* Only what is too old fails: a time in the future passes, as on TikTok's side. */
static int check_age(struct verify *v)
{
    char digits[24];
    const char *text = creative_value(v->payload, "timestamp", digits);
    uint64_t now = v->host->now_ms();

    if (text[strspn(text, "0123456789")] != '\0') {
        return refuse(v, "expired", "The payload's timestamp is not a number of milliseconds.");
    }
    v->timestamp = strtoull(text, NULL, 10);
    if (text[0] != '\0' && now > v->timestamp && now - v->timestamp > CREATIVE_LIFE_MS) {
        flow_fail(v->host, v->call,
                  FLOW_FAULT(.kind = TT_FAULT_USAGE, .code = "expired", .param = "external_data"),
                  "external_data is %llu seconds old and may be 1800: make a new address.",
                  (unsigned long long)((now - v->timestamp) / 1000));
        return -1;
    }
    return 0;
}

/* 1: the payload's hmac fits the canonical text of that form. -1: no memory. */
static int fits(struct verify *v, const char *key, int form)
{
    const char *given = flow_text(v->payload, "hmac");
    size_t n = creative_canonical(v->payload, form, NULL, 0);
    char *text = v->host->alloc(v->call, n + 1), hex[CREATIVE_HMAC_HEX + 1];

    if (text == NULL) {
        return -1;
    }
    creative_canonical(v->payload, form, text, n + 1);
    if (v->host->hmac_sha256(key, strlen(key), text, n, hex) != TT_RC_OK) {
        return -1;
    }
    return given != NULL && strlen(given) == CREATIVE_HMAC_HEX &&
           v->host->same_bytes(given, hex, CREATIVE_HMAC_HEX) == 1;
}

static int check_hmac(struct verify *v)
{
    json_t *params = v->host->params(v->call);
    const char *key = flow_text(params, "hmac_key"), *how = flow_text(params, "canonical");
    int form = how != NULL && strcmp(how, "form") == 0;
    int fit;

    if (key == NULL || key[0] == '\0') {
        flow_fail(v->host, v->call,
                  FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "hmac_key",
                             .hint = "Set hmac_key in the provider's configuration."),
                  "hmac_key is missing: without it the signature cannot be checked.");
        return -1;
    }
    fit = fits(v, key, form);
    if (fit < 0) {
        flow_no_memory(v->host, v->call);
        return -1;
    }
    if (fit == 1) {
        return 0;
    }
    if (fits(v, key, !form) == 1) {
        return refuse(v, "hmac",
                      form ? "The signature covers the raw values and not the form-encoded ones."
                           : "The signature covers the form-encoded values; TikTok signs the raw ones "
                             "and would refuse it.");
    }
    return refuse(v, "hmac", "The signature does not fit: another key, or a signed value was changed.");
}

static int check_members(struct verify *v)
{
    char digits[24];

    for (size_t i = 0; i < CREATIVE_N_SIGNED; i++) {
        const char *value = creative_value(v->payload, creative_signed[i], digits);

        if (value[strspn(value, " \t\r\n\f\v")] == '\0') {
            flow_fail(v->host, v->call,
                      FLOW_FAULT(.kind = TT_FAULT_USAGE, .code = "member", .param = "external_data"),
                      "The payload's %s is empty: all five signed members must be filled.",
                      creative_signed[i]);
            return -1;
        }
    }
    return 0;
}

int32_t creative_verify(const struct tt_host *host, tt_callref call, void *state)
{
    struct verify v = {.host = host, .call = call};
    json_t *data;

    (void)state;
    if (parse(&v) != 0 || check_age(&v) != 0 || check_hmac(&v) != 0 || check_members(&v) != 0) {
        goto out;
    }
    data = json_pack("{s:s, s:I, s:O}", "verdict", "valid", "expires_at_ms",
                     (json_int_t)(v.timestamp + CREATIVE_LIFE_MS), "payload", v.payload);
    if (data == NULL) {
        flow_no_memory(host, call);
        goto out;
    }
    host->succeed(call, data);
out:
    json_decref(v.payload);
    return TT_RC_OK;
}
