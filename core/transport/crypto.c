/* The crypto module: digests, HMAC and base64 on OpenSSL's EVP, see crypto.h. No state, any thread. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/transport/crypto.h"
#include <limits.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <string.h>

/* struct ttc_digest is a name for OpenSSL's own context: nothing of ours belongs to it. */
static EVP_MD_CTX *context(struct ttc_digest *digest)
{
    return (EVP_MD_CTX *)digest;
}

static struct ttc_digest *digest_open(const char *name)
{
    const EVP_MD *kind = NULL;
    if (strcmp(name, "md5") == 0)
        kind = EVP_md5();
    else if (strcmp(name, "sha256") == 0)
        kind = EVP_sha256();
    EVP_MD_CTX *ctx = kind ? EVP_MD_CTX_new() : NULL;
    if (ctx && EVP_DigestInit_ex(ctx, kind, NULL) != 1) {
        EVP_MD_CTX_free(ctx);
        ctx = NULL;
    }
    return (struct ttc_digest *)ctx;
}

static int digest_add(struct ttc_digest *digest, const void *bytes, size_t n)
{
    return EVP_DigestUpdate(context(digest), bytes, n) == 1 ? 0 : -1;
}

static void hex(const unsigned char *bytes, size_t n, char *out)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < n; i++) {
        out[2 * i] = digits[bytes[i] >> 4];
        out[2 * i + 1] = digits[bytes[i] & 15];
    }
    out[2 * n] = '\0';
}

static int digest_end(struct ttc_digest *digest, char *hex_out, size_t room)
{
    unsigned char sum[EVP_MAX_MD_SIZE];
    unsigned n = 0;
    int length = -1;
    if (EVP_DigestFinal_ex(context(digest), sum, &n) == 1 && room > 2 * (size_t)n) {
        hex(sum, n, hex_out);
        length = (int)(2 * n);
    }
    EVP_MD_CTX_free(context(digest));
    return length;
}

static void digest_drop(struct ttc_digest *digest)
{
    EVP_MD_CTX_free(context(digest));
}

static int hmac_sha256(const void *key, size_t key_n, const void *text, size_t n, char hex_out[65])
{
    unsigned char sum[32];
    size_t got = 0;
    const void *some_key = key_n ? key : ""; /* OpenSSL takes a NULL key for "no key given" */
    if (!EVP_Q_mac(NULL, "HMAC", NULL, "SHA256", NULL, some_key, key_n, text, n, sum, sizeof sum, &got) ||
        got != sizeof sum)
        return -1;
    hex(sum, sizeof sum, hex_out);
    OPENSSL_cleanse(sum, sizeof sum);
    return 0;
}

static int64_t base64(const void *bytes, size_t n, char *out, size_t room)
{
    const size_t piece = 3u << 24; /* EVP counts in int; a multiple of three needs no padding in between */
    const unsigned char *from = bytes;
    int64_t length = 0;
    if (n > SIZE_MAX / 4 || room <= (n + 2) / 3 * 4)
        return -1;
    while (n > 0) {
        size_t now = n < piece ? n : piece;
        length += EVP_EncodeBlock((unsigned char *)out + length, from, (int)now);
        from += now;
        n -= now;
    }
    out[length] = '\0';
    return length;
}

static int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

/* By hand: EVP_DecodeBlock skips white space, counts padding as bytes and takes what no encoder writes. */
static int64_t unbase64(const char *text, size_t n, void *out, size_t room)
{
    unsigned char *to = out;
    size_t padding = 0;
    if (n % 4 != 0 || n > SIZE_MAX / 3)
        return -1;
    while (padding < 2 && padding < n && text[n - 1 - padding] == '=')
        padding++;
    size_t length = n / 4 * 3 - padding, at = 0;
    if (length > room)
        return -1;
    uint32_t bits = 0;
    for (size_t i = 0; i < n - padding; i++) {
        int six = sextet(text[i]);
        if (six < 0)
            return -1;
        bits = bits << 6 | (uint32_t)six;
        if (i % 4 != 0)
            to[at++] = (unsigned char)(bits >> (6 - 2 * (i % 4)));
    }
    /* What is left of the last sextet must be zero: there is one text for each run of bytes. */
    if (padding && (bits & (padding == 1 ? 3u : 15u)))
        return -1;
    return (int64_t)length;
}

static int same_bytes(const void *a, const void *b, size_t n)
{
    return CRYPTO_memcmp(a, b, n) == 0;
}

__attribute__((visibility("default"))) const struct ttc_crypto *ttc_crypto_entry(void);
const struct ttc_crypto *ttc_crypto_entry(void)
{
    static const struct ttc_crypto table = {
        .build_id = TT_BUILD_ID,
        .digest_open = digest_open,
        .digest_add = digest_add,
        .digest_end = digest_end,
        .digest_drop = digest_drop,
        .hmac_sha256 = hmac_sha256,
        .base64 = base64,
        .unbase64 = unbase64,
        .same_bytes = same_bytes,
    };
    return &table;
}
