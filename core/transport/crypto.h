/* The crypto module's table: digests, HMAC, base64 on OpenSSL's EVP. Mapped alone when no network is needed.
 * Reentrant. Module file: tiktok-crypto-BUILDID.so, entry ttc_crypto_entry. */
#ifndef TTC_CRYPTO_H
#define TTC_CRYPTO_H
#include <stddef.h>
#include <stdint.h>

struct ttc_digest;
struct ttc_crypto {
    const char *build_id; /* first member of every internal module's table: TT_BUILD_ID */
    struct ttc_digest *(*digest_open)(const char *name); /* "md5", "sha256"; NULL: unknown or no memory */
    int (*digest_add)(struct ttc_digest *, const void *bytes, size_t n); /* 0, -1 */
    int (*digest_end)(struct ttc_digest *, char *hex_out, size_t room); /* frees it; length of the text, -1 */
    void (*digest_drop)(struct ttc_digest *);
    int (*hmac_sha256)(const void *key, size_t key_n, const void *text, size_t n,
                       char hex_out[65]); /* 0, -1 */
    /* Standard alphabet, padded, terminated. Length of the text; -1: room (with the final NUL) is too small. */
    int64_t (*base64)(const void *bytes, size_t n, char *out, size_t room);
    /* Strict: no white space, right padding, no stray bits. Number of bytes; -1: not base64, or no room. */
    int64_t (*unbase64)(const char *text, size_t n, void *out, size_t room);
    int (*same_bytes)(const void *, const void *, size_t n); /* 1 equal, 0 not; the time says nothing */
};
typedef const struct ttc_crypto *ttc_crypto_entry_fn(void);
#endif
