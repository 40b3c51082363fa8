/* creative.upload_url: the address of TikTok's upload dialog. Builds the payload, signs it, encodes it; sends
 * nothing. Runs on the loop thread; all memory belongs to the call except the payload, which is freed here. */
#include "creative/creative.h"
#include "shared/flow.h"
#include "shared/rows.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The payload's members in the order of the original, after version and timestamp. Those before the signature hold
 * all that it covers. */
static const char *const before_hmac[] = {
    "locale",   "business_platform", "external_business_id", "industry_id",
    "timezone", "country_region",    "store_name",           "phone_number",
    "email",    "currency",          "website_url",          "domain",
    "env",
};
static const char *const after_hmac[] = {"close_method", "is_test", "download_urls"};

struct upload_url {
    const struct tt_host *host;
    tt_callref call;
    json_t *params, *payload;
    char *external_data;
    uint64_t timestamp;
};

static int blank(const char *text)
{
    while (isspace((unsigned char)*text)) {
        text++;
    }
    return *text == '\0';
}

static int add_members(struct upload_url *u, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        json_t *value = json_object_get(u->params, names[i]);

        if (value != NULL && json_object_set(u->payload, names[i], value) != 0) {
            flow_no_memory(u->host, u->call);
            return -1;
        }
    }
    return 0;
}

/* The two members that have a value of their own when the caller gives none. */
static int add_defaults(struct upload_url *u)
{
    const char *version = flow_text(u->params, "version");
    char digits[24];
    const char *timestamp = creative_value(u->params, "timestamp", digits);

    if (json_object_get(u->params, "timestamp") == NULL) {
        snprintf(digits, sizeof digits, "%llu", (unsigned long long)u->host->now_ms());
        timestamp = digits;
    }
    if (json_object_set_new(u->payload, "version", json_string(version != NULL ? version : "1.0")) != 0 ||
        json_object_set_new(u->payload, "timestamp", json_string(timestamp)) != 0) {
        flow_no_memory(u->host, u->call);
        return -1;
    }
    u->timestamp = strtoull(timestamp, NULL, 10);
    return 0;
}

static int check_signed(struct upload_url *u)
{
    char digits[24];

    for (size_t i = 0; i < CREATIVE_N_SIGNED; i++) {
        if (blank(creative_value(u->payload, creative_signed[i], digits))) {
            flow_fail(u->host, u->call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = creative_signed[i]),
                      "%s is empty: TikTok refuses an address whose signed members are not all filled.",
                      creative_signed[i]);
            return -1;
        }
    }
    return 0;
}

/* The text to sign, raw or form-encoded, in the call's memory. */
static char *canonical_text(struct upload_url *u, int form)
{
    size_t n = creative_canonical(u->payload, form, NULL, 0);
    char *text = u->host->alloc(u->call, n + 1);

    if (text != NULL) {
        creative_canonical(u->payload, form, text, n + 1);
    }
    return text;
}

static int sign(struct upload_url *u)
{
    const char *key = flow_text(u->params, "hmac_key"), *how = flow_text(u->params, "canonical");
    int form = how != NULL && strcmp(how, "form") == 0;
    char *raw = canonical_text(u, 0), *text = form ? canonical_text(u, 1) : raw, hex[CREATIVE_HMAC_HEX + 1];

    if (raw == NULL || text == NULL) {
        flow_no_memory(u->host, u->call);
        return -1;
    }
    if (key == NULL || key[0] == '\0') {
        flow_fail(u->host, u->call,
                  FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "hmac_key",
                             .hint = "Set hmac_key in the provider's configuration."),
                  "hmac_key is missing: the payload is signed with the key agreed with TikTok.");
        return -1;
    }
    if (strcmp(raw, text) != 0) {
        flow_warn(
            u->host, u->call,
            "A signed value holds characters that form encoding changes; TikTok's published check signs "
            "the values as they are and would refuse this address.");
    }
    if (u->host->hmac_sha256(key, strlen(key), text, strlen(text), hex) != TT_RC_OK) {
        flow_fail(u->host, u->call, FLOW_FAULT(.kind = TT_FAULT_PROVIDER), "The HMAC could not be computed.");
        return -1;
    }
    if (json_object_set_new(u->payload, "hmac", json_string(hex)) != 0) {
        flow_no_memory(u->host, u->call);
        return -1;
    }
    return 0;
}

static int build_payload(struct upload_url *u)
{
    if (add_defaults(u) != 0 || add_members(u, before_hmac, TT_COUNT(before_hmac)) != 0 ||
        check_signed(u) != 0 || sign(u) != 0) {
        return -1;
    }
    return add_members(u, after_hmac, TT_COUNT(after_hmac));
}

/* The member whose JSON text is the longest, and its length. */
static const char *longest_member(const json_t *payload, size_t *length)
{
    const char *name, *longest = "";
    json_t *value;

    *length = 0;
    json_object_foreach((json_t *)payload, name, value)
    {
        size_t n = creative_stringify(value, NULL, 0);

        if (n > *length) {
            *length = n;
            longest = name;
        }
    }
    return longest;
}

static int encode(struct upload_url *u)
{
    size_t n = creative_stringify(u->payload, NULL, 0), encoded = (n + 2) / 3 * 4, longest;
    char *json = u->host->alloc(u->call, n + 1);
    const char *name;

    u->external_data = u->host->alloc(u->call, encoded + 1);
    if (json == NULL || u->external_data == NULL) {
        flow_no_memory(u->host, u->call);
        return -1;
    }
    creative_stringify(u->payload, json, n + 1);
    if (u->host->base64(json, n, u->external_data, encoded + 1) != (int64_t)encoded) {
        flow_fail(u->host, u->call, FLOW_FAULT(.kind = TT_FAULT_PROVIDER),
                  "The payload could not be encoded.");
        return -1;
    }
    if (encoded > CREATIVE_LONGEST) {
        name = longest_member(u->payload, &longest);
        flow_fail(
            u->host, u->call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = name),
            "external_data would be %zu characters long and may have %d: shorten the values by %zu bytes in "
            "all; the longest is %s with %zu.",
            encoded, CREATIVE_LONGEST, (encoded - CREATIVE_LONGEST + 3) / 4 * 3, name, longest);
        return -1;
    }
    return 0;
}

static void warn_of_time(struct upload_url *u)
{
    uint64_t now = u->host->now_ms();

    if (u->timestamp < 100000000000u) {
        flow_warn(u->host, u->call, "timestamp %llu looks like seconds; TikTok counts milliseconds.",
                  (unsigned long long)u->timestamp);
    } else if (now > u->timestamp + CREATIVE_LIFE_MS) {
        flow_warn(u->host, u->call,
                  "timestamp is more than 30 minutes old: TikTok's page will refuse the address.");
    }
}

/* The whole address in the call's memory. */
static char *address(struct upload_url *u)
{
    const char *form = flow_text(u->params, "url_form"),
               *base = u->host->setting(u->host->self(u->call), "base_url");
    int raw = form != NULL && strcmp(form, "raw") == 0;
    size_t n = creative_escape(u->external_data, NULL, 0);
    char *escaped = u->host->alloc(u->call, n + 1);
    int slashes = 0;

    if (base == NULL || base[0] == '\0') {
        base = "https://ads.tiktok.com";
    }
    while (strlen(base) > (size_t)slashes && base[strlen(base) - (size_t)slashes - 1] == '/') {
        slashes++;
    }
    if (escaped == NULL) {
        return NULL;
    }
    creative_escape(u->external_data, escaped, n + 1);
    if (raw && strchr(u->external_data, '+') != NULL) {
        flow_warn(
            u->host, u->call,
            "The address holds a bare '+', which servers read as a blank; leave url_form out to encode it.");
    }
    return flow_format(u->host, u->call, "%.*s%s%s", (int)strlen(base) - slashes, base, CREATIVE_PATH,
                       raw ? u->external_data : escaped);
}

int32_t creative_upload_url(const struct tt_host *host, tt_callref call, void *state)
{
    struct upload_url u = {.host = host, .call = call, .params = host->params(call)};
    const char *url;
    json_t *data;

    (void)state;
    u.payload = json_object();
    if (u.payload == NULL) {
        flow_no_memory(host, call);
        return TT_RC_OK;
    }
    if (build_payload(&u) != 0 || encode(&u) != 0) {
        goto out;
    }
    warn_of_time(&u);
    if (json_array_size(json_object_get(u.params, "download_urls")) == 0) {
        flow_warn(host, call, "download_urls is empty: the dialog will have nothing to import.");
    }
    url = address(&u);
    data = url != NULL ? json_pack("{s:s, s:s, s:I}", "url", url, "external_data", u.external_data,
                                   "expires_at_ms", (json_int_t)(u.timestamp + CREATIVE_LIFE_MS))
                       : NULL;
    if (data == NULL) {
        flow_no_memory(host, call);
        goto out;
    }
    host->succeed(call, data);
out:
    json_decref(u.payload);
    return TT_RC_OK;
}
