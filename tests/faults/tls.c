/* A TLS server context with a certificate of its own, made on the spot. */
#include "tests/faults/server.h"
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>

static void die(const char *what)
{
    fprintf(stderr, "fault server: %s\n", what);
    ERR_print_errors_fp(stderr);
    abort();
}

static void add_extension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    if (!extension || X509_add_ext(certificate, extension, -1) != 1)
        die("cannot extend the certificate");
    X509_EXTENSION_free(extension);
}

static X509 *self_signed(EVP_PKEY *key, const char *alternative_name)
{
    X509 *certificate = X509_new();
    if (!certificate)
        die("memory");
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 24 * 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, (const unsigned char *)"fault server", -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    add_extension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    add_extension(certificate, NID_subject_alt_name, alternative_name);
    if (X509_sign(certificate, key, EVP_sha256()) == 0)
        die("cannot sign the certificate");
    return certificate;
}

static void write_pem(const char *path, const X509 *certificate, const EVP_PKEY *key)
{
    FILE *file = fopen(path, "w");
    if (!file || (certificate && PEM_write_X509(file, certificate) != 1) ||
        (key && PEM_write_PrivateKey(file, key, NULL, NULL, 0, NULL, NULL) != 1) || fclose(file) != 0)
        die("cannot write the certificate");
}

static X509 *make_pair(const char *alternative_name, EVP_PKEY **key)
{
    *key = EVP_EC_gen("P-256");
    if (!*key)
        die("cannot make a key");
    return self_signed(*key, alternative_name);
}

SSL_CTX *fault_tls(const char *alternative_name, const char *pem_path)
{
    EVP_PKEY *key = NULL;
    X509 *certificate = make_pair(alternative_name, &key);
    SSL_CTX *tls = SSL_CTX_new(TLS_server_method());
    if (!tls || SSL_CTX_use_certificate(tls, certificate) != 1 || SSL_CTX_use_PrivateKey(tls, key) != 1)
        die("cannot set up TLS");
    SSL_CTX_set_session_id_context(tls, (const unsigned char *)"fault", 5);
    write_pem(pem_path, certificate, NULL);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return tls;
}

void fault_certificate(const char *alternative_name, const char *pem_path, const char *key_path)
{
    EVP_PKEY *key = NULL;
    X509 *certificate = make_pair(alternative_name, &key);
    write_pem(pem_path, certificate, NULL);
    write_pem(key_path, NULL, key);
    X509_free(certificate);
    EVP_PKEY_free(key);
}
