/* The creative provider: the bytes of its address, and what its check refuses. */
#include "tests/unit/prepared_host.h"
#include "tests/unit/provider_tables.h"
#include <check.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

static const struct tt_provider *creative;

static void setup(void)
{
    creative = tables_load("creative");
}

static json_t *json(const char *text)
{
    json_t *value = json_loads(text, 0, NULL);

    ck_assert_msg(value != NULL, "%s", text);
    return value;
}

static void run(const char *action, json_t *params)
{
    prepared_begin(params, NULL);
    prepared_clock(1666000000000);
    prepared_run(tables_action(creative, action)->start);
}

static const char *text_of(json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));

    ck_assert_msg(text != NULL, "%s is missing", name);
    return text;
}

/* The shop of the examples, with its wire names. */
static json_t *shop(void)
{
    return json(
        "{\"locale\":\"EN\",\"business_platform\":\"your_predefine_business_platform_agreed_with_tiktok\","
        "\"external_business_id\":\"62f8f407a9ada32d8ce1dd77\",\"industry_id\":\"290401\","
        "\"timezone\":\"America/New_York\",\"country_region\":\"US\",\"store_name\":\"coatzy\","
        "\"phone_number\":\"+97254444444\",\"email\":\"hello@koatzy.com\",\"currency\":\"USD\","
        "\"website_url\":\"http://coatzy.com\",\"domain\":\"http://coatzy.com\",\"env\":\"prod\","
        "\"close_method\":\"redirect_inside_tiktok\",\"is_test\":true,\"timestamp\":\"1666000000000\","
        "\"hmac_key\":\"your_predefine_key_agreed_with_tiktok\",\"download_urls\":"
        "[\"https://campaigns.withminta.com/2938/0000/kz8302p9usl77n362641q1mc9t1l73g821g3j2.mp4\"]}");
}

static json_t *shop_with(const char *name, json_t *value)
{
    json_t *params = shop();

    ck_assert_int_eq(json_object_set_new(params, name, value), 0);
    return params;
}

static const char shop_data[] = "eyJ2ZXJzaW9uIjoiMS4wIiwidGltZXN0YW1wIjoiMTY2NjAwMDAwMDAwMCIsImxvY2FsZSI6IkVO"
                                "IiwiYnVzaW5lc3NfcGxhdGZvcm0iOiJ5b3Vy"
                                "X3ByZWRlZmluZV9idXNpbmVzc19wbGF0Zm9ybV9hZ3JlZWRfd2l0aF90aWt0b2siLCJleHRlcm5h"
                                "bF9idXNpbmVzc19pZCI6IjYyZjhmNDA3YTlh"
                                "ZGEzMmQ4Y2UxZGQ3NyIsImluZHVzdHJ5X2lkIjoiMjkwNDAxIiwidGltZXpvbmUiOiJBbWVyaWNh"
                                "L05ld19Zb3JrIiwiY291bnRyeV9yZWdpb24i"
                                "OiJVUyIsInN0b3JlX25hbWUiOiJjb2F0enkiLCJwaG9uZV9udW1iZXIiOiIrOTcyNTQ0NDQ0NDQi"
                                "LCJlbWFpbCI6ImhlbGxvQGtvYXR6eS5jb20i"
                                "LCJjdXJyZW5jeSI6IlVTRCIsIndlYnNpdGVfdXJsIjoiaHR0cDovL2NvYXR6eS5jb20iLCJkb21h"
                                "aW4iOiJodHRwOi8vY29hdHp5LmNvbSIsImVu"
                                "diI6InByb2QiLCJobWFjIjoiOWE3MTY3NTkxNGQzYTg2ZGMxNzE4ZGU2N2ZlN2NkNTZmNjg5ZjQ2"
                                "MTkwODMxNzg1NTZjZmVhZjZjMTQ5ZWU0OSIs"
                                "ImNsb3NlX21ldGhvZCI6InJlZGlyZWN0X2luc2lkZV90aWt0b2siLCJpc190ZXN0Ijp0cnVlLCJk"
                                "b3dubG9hZF91cmxzIjpbImh0dHBzOi8vY2Ft"
                                "cGFpZ25zLndpdGhtaW50YS5jb20vMjkzOC8wMDAwL2t6ODMwMnA5dXNsNzduMzYyNjQxcTFtYzl0"
                                "MWw3M2c4MjFnM2oyLm1wNCJdfQ==";
static const char page[] = "https://ads.tiktok.com/business-extension/creative_plugin/upload?external_data=";

START_TEST(the_shop_of_the_example_byte_for_byte)
{
    char *url = malloc(sizeof page + sizeof shop_data + 8);

    run("creative.upload_url", shop());
    ck_assert_str_eq(text_of(prepared_result(), "external_data"), shop_data);
    sprintf(url, "%s%.*s%%3D%%3D", page, (int)strlen(shop_data) - 2, shop_data);
    ck_assert_str_eq(text_of(prepared_result(), "url"), url);
    ck_assert_int_eq(json_integer_value(json_object_get(prepared_result(), "expires_at_ms")), 1666001800000);
    ck_assert_uint_eq(prepared_n_warnings(), 0);
    free(url);
}
END_TEST

START_TEST(the_bare_form_ends_in_equals_signs)
{
    run("creative.upload_url", shop_with("url_form", json_string("raw")));
    ck_assert_str_eq(text_of(prepared_result(), "url") + strlen(page), shop_data);
}
END_TEST

START_TEST(another_host_may_be_set)
{
    prepared_begin(shop(), NULL);
    prepared_clock(1666000000000);
    prepared_setting("base_url", "http://127.0.0.1:8080//");
    prepared_run(tables_action(creative, "creative.upload_url")->start);
    ck_assert_msg(strncmp(text_of(prepared_result(), "url"),
                          "http://127.0.0.1:8080/business-extension/creative_plugin/upload?external_data=ey",
                          80) == 0,
                  "%s", text_of(prepared_result(), "url"));
}
END_TEST

START_TEST(the_clock_gives_the_time_when_the_caller_does_not)
{
    json_t *params = shop();

    json_object_del(params, "timestamp");
    run("creative.upload_url", params);
    ck_assert_str_eq(text_of(prepared_result(), "external_data"), shop_data);
}
END_TEST

/* The signed payload of a call, decoded. */
static json_t *payload(void)
{
    const char *data = text_of(prepared_result(), "external_data");
    unsigned char bytes[2048] = "";

    ck_assert_int_gt(EVP_DecodeBlock(bytes, (const unsigned char *)data, (int)strlen(data)), 0);
    return json((const char *)bytes);
}

START_TEST(the_published_digest_shape_fits)
{
    json_t *params =
        json("{\"timestamp\":\"1622469374637\",\"locale\":\"en\",\"business_platform\":\"bigcommerce\","
             "\"external_business_id\":\"1238928921223\",\"hmac_key\":\"TEST_KEY\","
             "\"download_urls\":[\"https://a.example/v.mp4\"]}");
    json_t *signed_payload;

    run("creative.upload_url", params);
    signed_payload = payload();
    ck_assert_str_eq(text_of(signed_payload, "hmac"),
                     "b56ad8f201f2de0664ce1fd848a33cc5f484d53a77b4d05ef38006ac823a3222");
    json_decref(signed_payload);
    ck_assert_uint_eq(prepared_n_warnings(), 1); /* it is long over */
    ck_assert_ptr_nonnull(strstr(prepared_warning(0), "30 minutes"));
}
END_TEST

/* Text is written as ECMAScript does: control characters escaped in lower case, everything else as it is. */
START_TEST(text_is_escaped_as_the_original_does)
{
    static const char json_text[] =
        "\"store_name\":\"a\\\"b\\\\c/d\\b\\f\\n\\r\\t\\u001f\x7f\xc3\xa9\xe2\x80\xa8\","
        "\"hmac\"";
    const char *data;
    unsigned char bytes[2048] = "";

    run("creative.upload_url",
        json("{\"timestamp\":\"1666000000000\",\"locale\":\"en\",\"business_platform\":\"p\","
             "\"external_business_id\":\"1\",\"hmac_key\":\"k\",\"download_urls\":[\"https://a.example/"
             "v.mp4\"],"
             "\"store_name\":\"a\\\"b\\\\c/d\\b\\f\\n\\r\\t\\u001f\\u007f\\u00e9\\u2028\"}"));
    data = text_of(prepared_result(), "external_data");
    ck_assert_int_gt(EVP_DecodeBlock(bytes, (const unsigned char *)data, (int)strlen(data)), 0);
    ck_assert_msg(strstr((const char *)bytes, json_text) != NULL, "%s", (const char *)bytes);
}
END_TEST

START_TEST(form_encoding_signs_other_bytes_and_says_so)
{
    json_t *params = shop_with("business_platform", json_string("a b~c")), *raw, *form;

    run("creative.upload_url", shop_with("business_platform", json_string("a b~c")));
    ck_assert_uint_eq(prepared_n_warnings(), 0);
    raw = payload();
    json_object_set_new(params, "canonical", json_string("form"));
    run("creative.upload_url", params);
    form = payload();
    ck_assert_str_eq(text_of(form, "business_platform"), "a b~c");
    ck_assert_str_ne(text_of(raw, "hmac"), text_of(form, "hmac"));
    /* printf 'version=1.0&timestamp=1666000000000&locale=EN&business_platform=a+b%7Ec&external_business_id=...' |
     * openssl dgst -sha256 -hmac your_predefine_key_agreed_with_tiktok */
    ck_assert_str_eq(text_of(form, "hmac"),
                     "c8b48b7fe2b35b1ce6880cd8a58154f73a755caeeb7aa62005879697ca4a4b0d");
    ck_assert_uint_eq(prepared_n_warnings(), 1);
    json_decref(raw);
    json_decref(form);
}
END_TEST

START_TEST(each_signed_member_must_be_filled)
{
    static const char *const members[] = {"version", "timestamp", "locale", "business_platform",
                                          "external_business_id"};

    for (size_t i = 0; i < 5; i++) {
        run("creative.upload_url", shop_with(members[i], json_string(" ")));
        ck_assert_ptr_nonnull(prepared_fault());
        ck_assert_int_eq(prepared_fault()->kind, TT_FAULT_USAGE);
        ck_assert_str_eq(prepared_fault()->param, members[i]);
    }
}
END_TEST

/* A store name that makes external_data as long as wanted. */
static json_t *shop_of_length(size_t characters)
{
    size_t n = characters / 4 * 3 - 664 + strlen("coatzy");
    char *name = malloc(n + 1);
    json_t *params;

    memset(name, 'x', n);
    name[n] = '\0';
    params = shop_with("store_name", json_string(name));
    free(name);
    return params;
}

START_TEST(external_data_may_have_1950_characters)
{
    run("creative.upload_url", shop_of_length(1948));
    ck_assert_uint_eq(strlen(text_of(prepared_result(), "external_data")), 1948);
    run("creative.upload_url", shop_of_length(1952));
    ck_assert_ptr_nonnull(prepared_fault());
    ck_assert_str_eq(prepared_fault()->param, "store_name");
    ck_assert_ptr_nonnull(strstr(prepared_fault()->message, "1952 characters long and may have 1950"));
}
END_TEST

START_TEST(what_is_probably_meant_otherwise_is_warned)
{
    run("creative.upload_url", shop_with("timestamp", json_string("1666000000")));
    ck_assert_uint_eq(prepared_n_warnings(), 1);
    ck_assert_ptr_nonnull(strstr(prepared_warning(0), "seconds"));
    run("creative.upload_url", shop_with("download_urls", json_array()));
    ck_assert_uint_eq(prepared_n_warnings(), 1);
    ck_assert_ptr_nonnull(strstr(prepared_warning(0), "download_urls"));
}
END_TEST

START_TEST(a_key_is_needed)
{
    run("creative.upload_url", shop_with("hmac_key", json_string("")));
    ck_assert_ptr_nonnull(prepared_fault());
    ck_assert_str_eq(prepared_fault()->param, "hmac_key");
}
END_TEST

/* ------------------------------------------------------------------------------------------------- verify */

static const char shop_key[] = "your_predefine_key_agreed_with_tiktok";

static void verify_at(const char *name, const char *value, const char *key, uint64_t now)
{
    prepared_begin(json_pack("{s:s, s:s}", name, value, "hmac_key", key), NULL);
    prepared_clock(now);
    prepared_run(tables_action(creative, "creative.verify")->start);
}

/* The base64 of a payload: the shop's JSON with one piece of text replaced. */
static char *changed(const char *from, const char *to)
{
    unsigned char bytes[2048] = "";
    char *text = malloc(4096), *at;
    static char out[4096];

    EVP_DecodeBlock(bytes, (const unsigned char *)shop_data, (int)strlen(shop_data));
    at = strstr((char *)bytes, from);
    ck_assert_msg(at != NULL, "%s", from);
    *at = '\0';
    snprintf(text, 4096, "%s%s%s", (char *)bytes, to, at + strlen(from));
    EVP_EncodeBlock((unsigned char *)out, (const unsigned char *)text, (int)strlen(text));
    free(text);
    return out;
}

static void refused(const char *code)
{
    ck_assert_msg(prepared_fault() != NULL, "it was accepted");
    ck_assert_int_eq(prepared_fault()->kind, TT_FAULT_USAGE);
    ck_assert_str_eq(prepared_fault()->code, code);
}

START_TEST(what_was_made_is_valid)
{
    char *url = malloc(sizeof page + sizeof shop_data);

    verify_at("external_data", shop_data, shop_key, 1666000000000);
    ck_assert_str_eq(text_of(prepared_result(), "verdict"), "valid");
    ck_assert_str_eq(text_of(json_object_get(prepared_result(), "payload"), "store_name"), "coatzy");
    strcpy(url, page);
    strcat(url, shop_data);
    verify_at("url", url, shop_key, 1666000000000);
    ck_assert_ptr_nonnull(prepared_result());
    free(url);
}
END_TEST

START_TEST(thirty_minutes_and_no_millisecond_more)
{
    verify_at("external_data", shop_data, shop_key, 1666000000000 + 1800000);
    ck_assert_ptr_nonnull(prepared_result());
    verify_at("external_data", shop_data, shop_key, 1666000000000 + 1800001);
    refused("expired");
    verify_at("external_data", shop_data, shop_key, 1600000000000); /* from the future: passes */
    ck_assert_ptr_nonnull(prepared_result());
}
END_TEST

START_TEST(the_signature_must_fit)
{
    verify_at("external_data", shop_data, "another key", 1666000000000);
    refused("hmac");
    verify_at("external_data", changed("9a71", "9a72"), shop_key, 1666000000000);
    refused("hmac");
    verify_at("external_data", changed("9a71675914d3a86dc", "9A71675914d3a86dc"), shop_key, 1666000000000);
    refused("hmac"); /* upper case does not fit */
    verify_at("external_data", changed("\"EN\"", "\"FR\""), shop_key, 1666000000000);
    refused("hmac");
}
END_TEST

START_TEST(what_is_not_signed_may_change)
{
    verify_at("external_data", changed("campaigns.withminta.com", "elsewhere.example"), shop_key,
              1666000000000);
    ck_assert_ptr_nonnull(prepared_result());
}
END_TEST

START_TEST(what_cannot_be_read_is_refused_first)
{
    char *longer = malloc(sizeof shop_data + 16);

    strcpy(longer, "==a21321a");
    strcat(longer, shop_data);
    verify_at("external_data", longer, shop_key, 1766000000000);
    refused("parse");
    free(longer);
    verify_at("external_data", "WzFd", shop_key, 1666000000000); /* [1] */
    refused("parse");
    verify_at("external_data", "%4", shop_key, 1666000000000);
    refused("parse");
    verify_at("external_data", "", shop_key, 1666000000000);
    refused("empty");
    verify_at("url", "https://ads.tiktok.com/?x=1", shop_key, 1666000000000);
    refused("empty");
}
END_TEST

START_TEST(a_number_as_timestamp_is_the_same)
{
    verify_at("external_data", changed("\"1666000000000\"", "1666000000000"), shop_key, 1666000000000);
    ck_assert_ptr_nonnull(prepared_result());
}
END_TEST

/* Signed correctly over an empty member: only the last check sees it. */
START_TEST(an_empty_member_is_refused_last)
{
    static const char text[] = "{\"version\":\"1.0\",\"timestamp\":\"1666000000000\",\"locale\":\"\","
                               "\"business_platform\":\"p\",\"external_business_id\":\"1\",\"hmac\":"
                               "\"d912975c051a5212f7cc3100f0b32ad88c3e9d728175612a725fdad7809daa1d\"}";
    char data[512];

    EVP_EncodeBlock((unsigned char *)data, (const unsigned char *)text, (int)strlen(text));
    verify_at("external_data", data, "k", 1666000000000);
    refused("member");
    ck_assert_ptr_nonnull(strstr(prepared_fault()->message, "locale"));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("creative");
    TCase *make = tcase_create("upload_url"), *verify = tcase_create("verify");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(make, setup, NULL);
    tcase_add_test(make, the_shop_of_the_example_byte_for_byte);
    tcase_add_test(make, the_bare_form_ends_in_equals_signs);
    tcase_add_test(make, another_host_may_be_set);
    tcase_add_test(make, the_clock_gives_the_time_when_the_caller_does_not);
    tcase_add_test(make, the_published_digest_shape_fits);
    tcase_add_test(make, text_is_escaped_as_the_original_does);
    tcase_add_test(make, form_encoding_signs_other_bytes_and_says_so);
    tcase_add_test(make, each_signed_member_must_be_filled);
    tcase_add_test(make, external_data_may_have_1950_characters);
    tcase_add_test(make, what_is_probably_meant_otherwise_is_warned);
    tcase_add_test(make, a_key_is_needed);
    suite_add_tcase(suite, make);
    tcase_add_checked_fixture(verify, setup, NULL);
    tcase_add_test(verify, what_was_made_is_valid);
    tcase_add_test(verify, thirty_minutes_and_no_millisecond_more);
    tcase_add_test(verify, the_signature_must_fit);
    tcase_add_test(verify, what_is_not_signed_may_change);
    tcase_add_test(verify, what_cannot_be_read_is_refused_first);
    tcase_add_test(verify, a_number_as_timestamp_is_the_same);
    tcase_add_test(verify, an_empty_member_is_refused_last);
    suite_add_tcase(suite, verify);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
