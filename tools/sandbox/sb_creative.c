// The creative plugin's verifier: is external_data genuine? And its module: key, state, options.
#include "sb_creative.h"
#include "sb_pages.h"
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdlib.h>
#include <string.h>

#define LIFE_MS  INT64_C(1800000)
#define N_SIGNED 5

// The order of the signature.
static const char *const signed_fields[N_SIGNED] = {"version", "timestamp", "locale", "business_platform",
                                                    "external_business_id"};

static void judge(struct sb_creative_verdict *v, const char *word, const char *text)
{
    v->word = word;
    snprintf(v->text, sizeof v->text, "%s", text);
}

// Standard base64 with its padding and nothing else. The bytes, with a NUL behind them, or NULL.
static char *decode_base64(const char *text, size_t *size)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t n = strlen(text), data = strspn(text, letters), padding = n - data;

    if (n == 0 || n % 4 != 0 || padding > 2 || strspn(text + data, "=") != padding || n > 1 << 20)
        return NULL;
    unsigned char *bytes = malloc(n / 4 * 3 + 1);
    if (!bytes || EVP_DecodeBlock(bytes, (const unsigned char *)text, (int)n) < 0) {
        free(bytes);
        return NULL;
    }
    *size = n / 4 * 3 - padding;
    bytes[*size] = '\0';
    return (char *)bytes;
}

void sb_creative_value(const json_t *payload, const char *name, char *out, size_t size)
{
    const json_t *value = json_object_get(payload, name);

    if (json_is_integer(value))
        snprintf(out, size, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    else
        snprintf(out, size, "%s", json_is_string(value) ? json_string_value(value) : "");
}

// Only what is too old fails; a time in the future passes.
static bool too_old(struct sb *sb, const json_t *payload)
{
    char text[32];

    sb_creative_value(payload, "timestamp", text, sizeof text);
    if (!text[0] || text[strspn(text, "0123456789")])
        return true;
    return sb_now_ms(sb) - strtoll(text, NULL, 10) > LIFE_MS;
}

static bool hmac_fits(struct sb *sb, const json_t *payload)
{
    const char *key = sb_creative_of(sb)->key, *given = json_string_value(json_object_get(payload, "hmac"));
    char *canonical = NULL, hex[65], value[1024];
    unsigned char digest[EVP_MAX_MD_SIZE];
    size_t size = 0;
    FILE *out = open_memstream(&canonical, &size);

    if (!out)
        return false;
    for (int i = 0; i < N_SIGNED; i++) {
        sb_creative_value(payload, signed_fields[i], value, sizeof value);
        fprintf(out, "%s%s=%s", i > 0 ? "&" : "", signed_fields[i], value); // raw, nothing is escaped
    }
    fclose(out);
    HMAC(EVP_sha256(), key, (int)strlen(key), (const unsigned char *)canonical, size, digest, NULL);
    sb_hex(digest, 32, hex);
    free(canonical);
    return given && sb_same_secret(hex, given); // lower-case hex only
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

void sb_creative_verify(struct sb *sb, const char *value, struct sb_creative_verdict *v)
{
    size_t size = 0;

    memset(v, 0, sizeof *v);
    if (!value || !*value) {
        judge(v, "empty", "There is no external_data.");
        return;
    }
    char *text = decode_base64(value, &size);
    v->payload = text ? json_loadb(text, size, JSON_REJECT_DUPLICATES, NULL) : NULL;
    bool was_base64 = text != NULL;
    free(text);
    if (!json_is_object(v->payload)) {
        judge(v, "parse",
              was_base64 ? "external_data is base64, but not of a JSON object."
                         : "external_data is not base64.");
    } else if (too_old(sb, v->payload)) {
        judge(v, "expired", "The timestamp is older than 30 minutes, or is no time in milliseconds.");
    } else if (!hmac_fits(sb, v->payload)) {
        judge(v, "hmac", "The hmac does not fit the five signed fields and the agreed key.");
    } else {
        judge(v, "ok", "external_data is genuine.");
        for (int i = 0; i < N_SIGNED; i++) {
            char field[1024];
            sb_creative_value(v->payload, signed_fields[i], field, sizeof field);
            if (!is_blank(field))
                continue;
            v->word = "field";
            snprintf(v->text, sizeof v->text, "The field %s should not be empty.", signed_fields[i]);
            break;
        }
    }
}

// ---- the module ----------------------------------------------------------------------------------------------

struct sb_creative *sb_creative_of(struct sb *sb)
{
    if (!sb->creative) {
        sb->creative = calloc(1, sizeof *sb->creative);
        if (!sb->creative)
            abort(); // nothing can be served without it
        sb->creative->visits = json_array();
        sb->creative->uploads = json_array();
        snprintf(sb->creative->platform, sizeof sb->creative->platform, "sandbox_platform");
        sb_secret(sb->creative->key, "", 32);
    }
    return sb->creative;
}

static bool set_key(struct sb *sb, const char *value)
{
    struct sb_creative *creative = sb_creative_of(sb);
    bool good = *value && strlen(value) < sizeof creative->key;
    if (good)
        snprintf(creative->key, sizeof creative->key, "%s", value);
    return good;
}

static bool set_platform(struct sb *sb, const char *value)
{
    struct sb_creative *creative = sb_creative_of(sb);
    bool good = *value && strlen(value) < sizeof creative->platform;
    if (good)
        snprintf(creative->platform, sizeof creative->platform, "%s", value);
    return good;
}

static bool start(struct sb *sb)
{
    return sb_creative_of(sb) != NULL;
}

static void reset(struct sb *sb)
{
    json_array_clear(sb_creative_of(sb)->visits);
    json_array_clear(sb_creative_of(sb)->uploads);
}

static void stop(struct sb *sb)
{
    if (!sb->creative)
        return;
    json_decref(sb->creative->visits);
    json_decref(sb->creative->uploads);
    free(sb->creative);
    sb->creative = NULL;
}

static void announce(struct sb *sb, json_t *out)
{
    const struct sb_creative *creative = sb_creative_of(sb);
    json_object_set_new(
        out, "creative",
        json_pack("{s:s, s:s}", "business_platform", creative->platform, "hmac_key", creative->key));
}

static void configure(struct sb *sb, json_t *out)
{
    const struct sb_creative *creative = sb_creative_of(sb);
    json_object_set_new(out, "creative",
                        json_pack("{s:s, s:s, s:s}", "base_url", sb->base_url, "business_platform",
                                  creative->platform, "hmac_key", creative->key));
}

static void state(struct sb *sb, json_t *out)
{
    const struct sb_creative *creative = sb_creative_of(sb);
    json_object_set_new(out, "creative",
                        json_pack("{s:O, s:O}", "visits", creative->visits, "uploads", creative->uploads));
}

// clang-format off
static const struct sb_option options[] = {
    {"creative-key", "KEY", "the creative plugin's HMAC key (a new one at every start)", set_key},
    {"creative-platform", "NAME", "the creative plugin's business_platform (sandbox_platform)", set_platform},
    {0},
};
static const struct sb_route routes[] = {
    {.method = "GET",  .path = "/business-extension/creative_plugin/upload", .handle = sb_page_creative},
    {.method = "POST", .path = "/business-extension/creative_plugin/decision", .body = SB_BODY_FORM, .handle = sb_page_creative_decide},
    {0},
};
// clang-format on

const struct sb_module sb_module_creative = {.name = "creative",
                                             .family = &sb_family_creative,
                                             .routes = routes,
                                             .options = options,
                                             .start = start,
                                             .reset = reset,
                                             .stop = stop,
                                             .announce = announce,
                                             .configure = configure,
                                             .state = state};
