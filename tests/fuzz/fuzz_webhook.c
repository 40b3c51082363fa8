/* Webhooks: accepted exactly when a second reading of the header and a second HMAC say so. Input: a byte of flags, the
 * moment (8 bytes), the greatest age (2 bytes), the header up to a zero byte, then the body. Flag 1: the header is made by signing
 * first, and then changed in one byte (place and difference: the header's first two bytes), or not. */
#include "core/json.h"
#include "core/loader.h"
#include "tests/fuzz/fuzz.h"
#include "tiktok/tiktok.h"
#include <ctype.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

static const char secret[] = "the app's secret";

static void hmac_hex(const char *time, const char *body, size_t n, char hex[65])
{
    unsigned char sum[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    size_t head = strlen(time) + 1;
    char *text = malloc(head + n + 1);
    snprintf(text, head + 1, "%s.", time);
    if (n)
        memcpy(text + head, body, n);
    HMAC(EVP_sha256(), secret, (int)strlen(secret), (unsigned char *)text, head + n, sum, &length);
    for (unsigned i = 0; i < length; i++)
        snprintf(hex + 2 * i, 3, "%02x", sum[i]);
    free(text);
}

/* One t= of 1 to 18 digits and one s= of 64 hex digits, whatever else is there. */
static int read_header(const char *header, char time[32], char sum[65])
{
    int times = 0, sums = 0;
    char *copy = strdup(header), *next;
    for (char *part = copy; part; part = next) {
        next = strchr(part, ',');
        if (next)
            *next++ = '\0';
        while (isspace((unsigned char)*part))
            part++;
        size_t n = strlen(part);
        while (n && isspace((unsigned char)part[n - 1]))
            part[--n] = '\0';
        if (strncmp(part, "t=", 2) == 0 && n > 2 && n < 26 && strspn(part + 2, "0123456789") == n - 2 &&
            ++times)
            snprintf(time, 32, "%s", part + 2);
        if (strncmp(part, "s=", 2) == 0 && n == 66 && strspn(part + 2, "0123456789abcdefABCDEF") == 64 &&
            ++sums)
            snprintf(sum, 65, "%s", part + 2);
    }
    free(copy);
    return times == 1 && sums == 1 && strlen(time) < 19;
}

/* The code of the refusal; "": accepted. */
static const char *judge(const tt_webhook *w)
{
    char time[32] = "", sum[65] = "", expected[65];
    if (!read_header(w->signature ? w->signature : "", time, sum))
        return "malformed";
    hmac_hex(time, w->body, w->n_body, expected);
    if (strcasecmp(expected, sum) != 0)
        return "forged";
    __int128 age = (__int128)w->time - strtoll(time, NULL, 10);
    if ((age < 0 ? -age : age) > (w->max_age_s ? w->max_age_s : 300))
        return "too_old";
    return "";
}

static void check_result(const tt_webhook *w, tt_result *r)
{
    const char *code = judge(w), *given = tt_result_code(r);
    int json = ttc_json_check(w->body, w->n_body, NULL) == 0;
    if (*code) {
        FUZZ_CHECK(tt_result_status(r) == TT_EAUTH && strcmp(given, code) == 0,
                   "it is %s, and was found %s (%d)", code, given, tt_result_status(r));
    } else if (!json) {
        FUZZ_CHECK(tt_result_status(r) == TT_EREMOTE, "signed text is %d", tt_result_status(r));
    } else {
        size_t n;
        FUZZ_CHECK(tt_result_status(r) == TT_OK, "it is signed rightly, and was refused: %s", given);
        const char *text = NULL;
        FUZZ_CHECK(tt_result_data(r, &text, &n) == 0, "no description");
        FUZZ_CHECK(ttc_json_check(text, n, NULL) == 0, "the description is not JSON");
        struct tt_span body;
        ttc_json_find((struct tt_span){text, n}, "body", &body);
        FUZZ_CHECK(memmem(text, n, w->body, w->n_body) != NULL && body.p, "the body is another one");
    }
}

/* What tt_webhook_sign() makes, perhaps with one byte of it changed. */
static char *signed_header(const tt_webhook *w, const char *change)
{
    tt_result *r = tt_webhook_sign(NULL, w);
    char *header = NULL;
    if (tt_result_status(r) == TT_OK) {
        size_t n;
        const char *text = NULL;
        tt_result_data(r, &text, &n);
        struct tt_span value;
        ttc_json_find((struct tt_span){text, n}, "signature", &value);
        n = ttc_json_text(value, NULL, 0);
        header = malloc(n + 1);
        ttc_json_text(value, header, n + 1);
        if (n && change[0])
            header[(unsigned char)change[0] % n] ^= change[1];
    }
    tt_result_unref(r);
    return header ? header : strdup("");
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    tt_webhook w = TT_WEBHOOK_INIT;
    unsigned flags = fuzz_byte(&in);
    w.secret = secret;
    w.time = (int64_t)fuzz_number(&in, flags & 2 ? 8 : 4);
    w.max_age_s = fuzz_number(&in, 2);
    if (w.time == 0)
        w.time = 1; /* 0 is the clock's */
    char *header = fuzz_text(&in, '\0', NULL), *body = fuzz_copy(in.p, in.n);
    w.body = body;
    w.n_body = in.n;
    if (flags & 1) {
        char *made = signed_header(&w, header);
        free(header);
        header = made;
    }
    if (flags & 4)
        w.time = (int64_t)((uint64_t)w.time + (flags >> 4) * 40);
    if (flags & 8)
        w.time = (int64_t)((uint64_t)w.time ^ 1ull << 63);
    w.signature = header;
    tt_result *r = tt_webhook_verify(NULL, &w);
    check_result(&w, r);
    tt_result_unref(r);
    free(header);
    free(body);
    return 0;
}
