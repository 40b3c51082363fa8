// A certificate authority for this one run, and a server certificate for 127.0.0.1 and localhost.
// Only the authority's certificate is written to a file; the keys stay in memory.
#include "sb_frame.h"

#include <errno.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

struct sb_tls {
    char *certificate, *key; // PEM, for the server
};

static bool add_extension(X509 *cert, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX ctx;
    X509V3_set_ctx_nodb(&ctx);
    X509V3_set_ctx(&ctx, issuer, cert, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &ctx, nid, value);
    bool good = extension && X509_add_ext(cert, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return good;
}

static X509 *begin_certificate(EVP_PKEY *key, const char *name)
{
    X509 *cert = X509_new();
    unsigned char serial[15];
    BIGNUM *number = NULL;
    if (!cert || RAND_bytes(serial, sizeof serial) != 1 ||
        !(number = BN_bin2bn(serial, sizeof serial, NULL))) {
        X509_free(cert);
        return NULL;
    }
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(cert));
    BN_free(number);
    X509_set_version(cert, 2);
    X509_gmtime_adj(X509_getm_notBefore(cert), -3600);
    X509_gmtime_adj(X509_getm_notAfter(cert), 60L * 60 * 24 * 30);
    X509_set_pubkey(cert, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(cert), "CN", MBSTRING_UTF8, (const unsigned char *)name,
                               -1, -1, 0);
    return cert;
}

static X509 *make_ca(EVP_PKEY *key)
{
    X509 *cert = begin_certificate(key, "tiktok-sandbox authority of one run");
    if (cert && X509_set_issuer_name(cert, X509_get_subject_name(cert)) == 1 &&
        add_extension(cert, cert, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
        add_extension(cert, cert, NID_key_usage, "critical,keyCertSign,cRLSign") &&
        add_extension(cert, cert, NID_subject_key_identifier, "hash") &&
        X509_sign(cert, key, EVP_sha256()) > 0)
        return cert;
    X509_free(cert);
    return NULL;
}

static X509 *make_server(EVP_PKEY *key, X509 *ca, EVP_PKEY *ca_key)
{
    X509 *cert = begin_certificate(key, "localhost");
    if (cert && X509_set_issuer_name(cert, X509_get_subject_name(ca)) == 1 &&
        add_extension(cert, ca, NID_basic_constraints, "critical,CA:FALSE") &&
        add_extension(cert, ca, NID_key_usage, "critical,digitalSignature") &&
        add_extension(cert, ca, NID_ext_key_usage, "serverAuth") &&
        add_extension(cert, ca, NID_authority_key_identifier, "keyid") &&
        add_extension(cert, ca, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost") &&
        X509_sign(cert, ca_key, EVP_sha256()) > 0)
        return cert;
    X509_free(cert);
    return NULL;
}

static char *as_text(X509 *cert, EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    char *data = NULL, *text = NULL;
    if (bio && (cert ? PEM_write_bio_X509(bio, cert)
                     : PEM_write_bio_PKCS8PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL)) == 1) {
        long size = BIO_get_mem_data(bio, &data);
        text = strndup(data, (size_t)size);
    }
    BIO_free(bio);
    return text;
}

static bool write_ca(struct sb *sb, X509 *ca, const char *folder, char *why, size_t size)
{
    snprintf(sb->ca_file, sizeof sb->ca_file, "%.480s/tiktok-sandbox-ca.pem", folder);
    FILE *file = fopen(sb->ca_file, "w");
    bool good = file && PEM_write_X509(file, ca) == 1;
    if (file && fclose(file) != 0)
        good = false;
    if (!good)
        snprintf(why, size, "The certificate could not be written to %s: %s.", sb->ca_file, strerror(errno));
    return good;
}

bool sb_tls_make(struct sb *sb, const char *folder, char *why, size_t size)
{
    struct sb_tls *tls = sb->frame->tls = calloc(1, sizeof *tls);
    EVP_PKEY *ca_key = EVP_EC_gen("P-256"), *key = EVP_EC_gen("P-256");
    X509 *ca = ca_key ? make_ca(ca_key) : NULL;
    X509 *cert = ca && key ? make_server(key, ca, ca_key) : NULL;
    bool good = false;
    snprintf(why, size, "OpenSSL could not make a certificate.");
    if (tls && cert) {
        tls->certificate = as_text(cert, NULL);
        tls->key = as_text(NULL, key);
        good = tls->certificate && tls->key && write_ca(sb, ca, folder, why, size);
    }
    X509_free(cert);
    X509_free(ca);
    EVP_PKEY_free(key);
    EVP_PKEY_free(ca_key);
    return good;
}

const char *sb_tls_certificate(struct sb *sb)
{
    return sb->frame->tls->certificate;
}

const char *sb_tls_key(struct sb *sb)
{
    return sb->frame->tls->key;
}

void sb_tls_free(struct sb *sb)
{
    if (!sb->frame->tls)
        return;
    free(sb->frame->tls->certificate);
    free(sb->frame->tls->key);
    free(sb->frame->tls);
    sb->frame->tls = NULL;
}
