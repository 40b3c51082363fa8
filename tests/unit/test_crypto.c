/* The crypto module: published vectors, and a base64 decoder that takes one text for each run of bytes. */
#include "build_config.h"
#include "core/transport/crypto.h"
#include <check.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

static const struct ttc_crypto *crypto(void)
{
    static const char path[] = TEST_BUILD_DIR "/.libs/tiktok-crypto-" TT_BUILD_ID ".so";
    void *module = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    ck_assert_msg(module != NULL, "%s", module ? "" : dlerror());
    ttc_crypto_entry_fn *entry = NULL;
    *(void **)&entry = dlsym(module, "ttc_crypto_entry");
    ck_assert_msg(entry != NULL, "no entry in %s", path);
    ck_assert_str_eq(entry()->build_id, TT_BUILD_ID);
    return entry();
}

static void check_digest(const char *name, const char *text, const char *want)
{
    char hex[65];
    struct ttc_digest *digest = crypto()->digest_open(name);
    ck_assert_ptr_nonnull(digest);
    for (; *text; text++)
        ck_assert_int_eq(crypto()->digest_add(digest, text, 1), 0);
    ck_assert_int_eq(crypto()->digest_end(digest, hex, sizeof hex), (int)strlen(want));
    ck_assert_str_eq(hex, want);
}

START_TEST(digests)
{
    check_digest("md5", "", "d41d8cd98f00b204e9800998ecf8427e");
    check_digest("md5", "message digest", "f96b697d7cb7938d525a2f31aaf161d0");
    check_digest("sha256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    ck_assert_ptr_null(crypto()->digest_open("sha1"));
    ck_assert_ptr_null(crypto()->digest_open(""));
}
END_TEST

START_TEST(a_digest_needs_its_room)
{
    char hex[33];
    struct ttc_digest *digest = crypto()->digest_open("md5");
    ck_assert_int_eq(crypto()->digest_end(digest, hex, 32), -1);
    digest = crypto()->digest_open("md5");
    ck_assert_int_eq(crypto()->digest_end(digest, hex, 33), 32);
    crypto()->digest_drop(crypto()->digest_open("sha256"));
}
END_TEST

static void check_hmac(const char *key, const char *text, const char *want)
{
    char hex[65];
    ck_assert_int_eq(crypto()->hmac_sha256(key, key ? strlen(key) : 0, text, strlen(text), hex), 0);
    ck_assert_str_eq(hex, want);
}

START_TEST(hmac)
{
    /* TikTok's published example for the plugin URL. */
    check_hmac(
        "ey",
        "version=1.0&timestamp=1622474263939&ext_business_type=bigcommerce&ext_business_id=1238928921223",
        "6afb803ad5bbe2be9dd09dc2bcc4513db1d6493dd214241f7e4c1dc0c89d8e49");
    check_hmac("Jefe", "what do ya want for nothing?",
               "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    check_hmac("", "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    check_hmac(NULL, "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}
END_TEST

START_TEST(base64_both_ways)
{
    // clang-format off
    static const char *const pairs[][2] = {
        {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="},
        {"foobar", "Zm9vYmFy"}, {"\xfb\xff\xbf", "+/+/"}};
    // clang-format on
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char text[16], bytes[16];
        size_t n = strlen(pairs[i][0]), text_n = strlen(pairs[i][1]);
        ck_assert_int_eq(crypto()->base64(pairs[i][0], n, text, text_n + 1), (int64_t)text_n);
        ck_assert_str_eq(text, pairs[i][1]);
        ck_assert_int_eq(crypto()->base64(pairs[i][0], n, text, text_n), -1);
        ck_assert_int_eq(crypto()->unbase64(pairs[i][1], text_n, bytes, n), (int64_t)n);
        ck_assert_mem_eq(bytes, pairs[i][0], n);
        if (n)
            ck_assert_int_eq(crypto()->unbase64(pairs[i][1], text_n, bytes, n - 1), -1);
    }
}
END_TEST

START_TEST(base64_is_strict)
{
    // clang-format off
    static const char *const wrong[] = {
        "Z", "Zg", "Zg=", "Zg==\n", " Zg==", "Zg== ", "Z===", "====", "Zh==", "Zm9=", "Zm8=Zg==", "Zm-_", "Zm9v\n",
        "Z=g=", "=Zg=", "Zg==Zg==", "Zm9\x80"};
    // clang-format on
    char bytes[64];
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_msg(crypto()->unbase64(wrong[i], strlen(wrong[i]), bytes, sizeof bytes) == -1, "%s",
                      wrong[i]);
    ck_assert_int_eq(crypto()->unbase64("Zm\0v", 4, bytes, sizeof bytes), -1);
}
END_TEST

START_TEST(comparing)
{
    ck_assert_int_eq(crypto()->same_bytes("abc", "abc", 3), 1);
    ck_assert_int_eq(crypto()->same_bytes("abc", "abd", 3), 0);
    ck_assert_int_eq(crypto()->same_bytes("abc", "xyz", 0), 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("crypto");
    TCase *c = tcase_create("crypto");
    tcase_add_test(c, digests);
    tcase_add_test(c, a_digest_needs_its_room);
    tcase_add_test(c, hmac);
    tcase_add_test(c, base64_both_ways);
    tcase_add_test(c, base64_is_strict);
    tcase_add_test(c, comparing);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
