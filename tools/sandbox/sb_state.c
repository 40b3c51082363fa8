// What every part needs: the clock that tests can move, ids, secrets, digests. Any thread.
#include "sandbox.h"
#include "sb_frame.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int64_t sb_now_ms(struct sb *sb)
{
    struct timespec ts;
    clock_gettime(CLOCK_REALTIME, &ts);
    return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000 + sb->frame->clock_ms;
}

int64_t sb_now(struct sb *sb)
{
    return sb_now_ms(sb) / 1000;
}

void sb_new_id(struct sb *sb, char out[24])
{
    // Neighbouring numbers above 2^53: a client that reads them as doubles mixes them up at once.
    snprintf(out, 24, "71%017llu", (unsigned long long)++sb->frame->last_id);
}

void sb_secret(char *out, const char *prefix, size_t n)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    size_t at = strlen(prefix);
    memcpy(out, prefix, at);
    while (n > 0) {
        unsigned char byte;
        if (RAND_bytes(&byte, 1) != 1)
            abort();                           // without randomness every token could be guessed
        if (byte < 4 * (sizeof letters - 1)) { // no letter is likelier than another
            out[at++] = letters[byte % (sizeof letters - 1)];
            n--;
        }
    }
    out[at] = '\0';
}

void sb_time_text(int64_t seconds, bool blank, char out[32])
{
    time_t t = (time_t)seconds;
    struct tm tm;
    gmtime_r(&t, &tm);
    strftime(out, 32, blank ? "%Y-%m-%d %H:%M:%S" : "%Y-%m-%dT%H:%M:%SZ", &tm);
}

void sb_hex(const unsigned char *bytes, size_t size, char *out)
{
    for (size_t i = 0; i < size; i++)
        snprintf(out + 2 * i, 3, "%02x", bytes[i]);
}

void sb_md5_hex(const void *data, size_t size, char out[33])
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    EVP_Digest(data, size, digest, NULL, EVP_md5(), NULL);
    sb_hex(digest, 16, out);
}

void sb_sha256_hex(const void *data, size_t size, char out[65])
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    EVP_Digest(data, size, digest, NULL, EVP_sha256(), NULL);
    sb_hex(digest, 32, out);
}

bool sb_same_secret(const char *a, const char *b)
{
    size_t n = strlen(a);
    return n == strlen(b) && CRYPTO_memcmp(a, b, n) == 0;
}
