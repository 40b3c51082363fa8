/* SHA-256 from libcrypto, which is mapped when a journal is opened: the command itself starts without it. */
#include "cli_batch.h"
#include <dlfcn.h>
#include <openssl/evp.h>
#include <openssl/opensslv.h>
#include <string.h>

#define TEXT_OF(number) #number
#define SONAME(number)  "libcrypto.so." TEXT_OF(number)

typedef int digest_fn(const void *, size_t, unsigned char *, unsigned *, const EVP_MD *, ENGINE *);
typedef const EVP_MD *kind_fn(void);

/* Found once, on the main thread. */
static digest_fn *digest;
static const EVP_MD *kind;

int cli_sha256_ready(void)
{
    kind_fn *get;
    if (kind)
        return 0;
    void *library = dlopen(SONAME(OPENSSL_SHLIB_VERSION), RTLD_LAZY | RTLD_LOCAL);
    void *found[] = {library ? dlsym(library, "EVP_Digest") : NULL,
                     library ? dlsym(library, "EVP_sha256") : NULL};
    if (!found[0] || !found[1]) {
        const char *why = dlerror();
        cli_complain("Install OpenSSL's libcrypto",
                     "The journal's digests need %s, which cannot be loaded: %s",
                     SONAME(OPENSSL_SHLIB_VERSION), why ? why : "it is not what it should be");
        return -1;
    }
    memcpy(&digest, &found[0],
           sizeof digest); /* ISO C has no cast from an object's address to a function's */
    memcpy(&get, &found[1], sizeof get);
    kind = get();
    return 0;
}

void cli_sha256(const void *p, size_t n, unsigned char out[32])
{
    digest(p, n, out, NULL, kind, NULL);
}
