/* Webhooks: what is accepted as the service's own, what is refused and why. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tiktok/tiktok.h>

#define SECRET "test_client_secret_0123456789"
/* A published sample body; its signature was computed by another implementation. */
#define BODY                                                                                                 \
    "{\"client_key\":\"bwo2m45353a6k85\",\"event\":\"video.publish.completed\",\"create_time\":1615338610,"  \
    "\"user_openid\":\"-000YSS_OTWKQzsQ\",\"content\":\"{\\\"share_id\\\":\\\"video.6974245311675353080."    \
    "VDCxrcMJ\\\"}\"}"
#define SUM "c9cf47be371ca67576969c4715c445c12951231cfe3ead64c1889361e990dd12"
#define AT  1633174587

static tt_context *tt;

static void setup(void)
{
    const char *providers[] = {"developer", "creative"};
    tt_open_options o = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    o.flags = TT_OPEN_NO_FILES;
    o.providers = providers;
    o.n_providers = 2;
    const char *set[] = {"providers.developer.client_secret=" SECRET};
    o.set = set;
    o.n_set = 1;
    tt = tt_open(&o, &why);
    ck_assert_msg(tt != NULL, "%s", tt_result_message(why));
}

static void teardown(void)
{
    tt_close(tt);
}

static tt_webhook sample(void)
{
    tt_webhook w = TT_WEBHOOK_INIT;
    w.provider = "developer";
    w.signature = "t=1633174587,s=" SUM;
    w.body = BODY;
    w.n_body = strlen(BODY);
    w.time = AT + 10;
    return w;
}

static void refused(const tt_webhook *w, int status, const char *code, const char *words)
{
    tt_result *r = tt_webhook_verify(tt, w);
    ck_assert_msg(tt_result_status(r) == status, "%s", tt_result_message(r));
    ck_assert_str_eq(tt_result_code(r), code);
    ck_assert_msg(strstr(tt_result_message(r), words) != NULL, "%s", tt_result_message(r));
    ck_assert(strstr(tt_result_message(r), SECRET) == NULL);
    tt_result_unref(r);
}

static void accepted(const tt_webhook *w)
{
    tt_result *r = tt_webhook_verify(tt, w);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_unref(r);
}

START_TEST(what_the_service_sent)
{
    tt_webhook w = sample();
    const char *data;
    size_t n;
    tt_result *r = tt_webhook_verify(tt, &w);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_int_eq(tt_result_data(r, &data, &n), 0);
    char *text = strndup(data, n);
    ck_assert_ptr_nonnull(strstr(text, "\"signed_at\":1633174587,\"body\":" BODY ","));
    ck_assert_ptr_nonnull(strstr(text, "\"content\":{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}}"));
    free(text);
    json_t *tree = tt_result_tree(r);
    ck_assert_uint_eq(strlen(json_string_value(json_object_get(tree, "key"))), 64);
    json_decref(tree);
    tt_result_unref(r);
}
END_TEST

START_TEST(headers_in_other_forms)
{
    static const char *const forms[] = {"s=" SUM ",t=1633174587", " t=1633174587 , s=" SUM,
                                        "v=2,t=1633174587,s=" SUM ",x"};
    tt_webhook w = sample();
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        w.signature = forms[i];
        accepted(&w);
    }
    char upper[128] = "t=1633174587,s=" SUM;
    for (char *p = upper + 15; *p; p++)
        if (*p >= 'a' && *p <= 'f')
            *p = (char)(*p - 'a' + 'A');
    w.signature = upper;
    accepted(&w);
}
END_TEST

START_TEST(what_is_not_signed)
{
    static const char *const forms[] = {"",
                                        "t=1633174587",
                                        "s=" SUM,
                                        "t=,s=" SUM,
                                        "t=1633174587,s=c9cf",
                                        "t=-1,s=" SUM,
                                        "t=1633174587,t=1633174588,s=" SUM,
                                        "t=1633174587,s=" SUM "0",
                                        "t=1633174587,s=" SUM ",s=" SUM,
                                        "t=9999999999999999999,s=" SUM};
    tt_webhook w = sample();
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        w.signature = forms[i];
        refused(&w, TT_EAUTH, "malformed", "not signed");
    }
    w.signature = NULL;
    refused(&w, TT_EAUTH, "malformed", "not signed");
}
END_TEST

START_TEST(what_is_forged)
{
    tt_webhook w = sample();
    w.n_body--;
    refused(&w, TT_EAUTH, "forged", "not of this body");
    w = sample();
    w.secret = "another_secret";
    refused(&w, TT_EAUTH, "forged", "not of this body");
    w = sample();
    w.signature = "t=1633174588,s=" SUM;
    refused(&w, TT_EAUTH, "forged", "not of this body");
    char last[] = "t=1633174587,s=" SUM;
    last[sizeof last - 2] = '3';
    w.signature = last;
    refused(&w, TT_EAUTH, "forged", "not of this body");
}
END_TEST

START_TEST(age_has_a_limit_both_ways)
{
    tt_webhook w = sample();
    w.time = AT + 300;
    accepted(&w);
    w.time = AT + 301;
    refused(&w, TT_EAUTH, "too_old", "too long ago");
    w.time = AT - 300;
    accepted(&w);
    w.time = AT - 301;
    refused(&w, TT_EAUTH, "too_old", "in the future");
    w.time = AT + 3000;
    w.max_age_s = 3000;
    accepted(&w);
    w.time = 0; /* the clock: the sample is years old */
    refused(&w, TT_EAUTH, "too_old", "too long ago");
}
END_TEST

START_TEST(secrets_come_from_the_configuration)
{
    tt_webhook w = sample();
    w.provider = "creative";
    refused(&w, TT_EUSAGE, "", "creative signs no webhooks");
    w.provider = NULL;
    refused(&w, TT_EUSAGE, "", "is not loaded");
    w.secret = SECRET;
    accepted(&w);
    w.size = 3;
    refused(&w, TT_EUSAGE, "", "TT_WEBHOOK_INIT");
}
END_TEST

/* What we sign, we accept; bodies that are no JSON, or whose content is none. */
START_TEST(signed_here)
{
    static const struct {
        const char *body, *data;
        int status;
    } rows[] = {{"{\"object\":1,\"id\":7602997517160123666}",
                 "\"body\":{\"object\":1,\"id\":7602997517160123666}}", TT_OK},
                {"{\"content\":\"plain words\"}", "\"body\":{\"content\":\"plain words\"}}", TT_OK},
                {"{\"content\":\"{\\\"post_id\\\":7602997517160123666}\"}",
                 "\"content\":{\"post_id\":7602997517160123666}}", TT_OK},
                {"", NULL, TT_EREMOTE},
                {"{\"a\":", NULL, TT_EREMOTE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        tt_webhook w = TT_WEBHOOK_INIT;
        const char *data = "";
        size_t n = 0;
        w.secret = "s";
        w.body = rows[i].body;
        w.n_body = strlen(rows[i].body);
        tt_result *header = tt_webhook_sign(tt, &w);
        json_t *tree = tt_result_tree(header);
        w.signature = json_string_value(json_object_get(tree, "signature"));
        tt_result *r = tt_webhook_verify(tt, &w);
        ck_assert_msg(tt_result_status(r) == rows[i].status, "%s: %s", rows[i].body, tt_result_message(r));
        tt_result_data(r, &data, &n);
        if (rows[i].data)
            ck_assert_msg(n > strlen(rows[i].data) && memcmp(data + n - strlen(rows[i].data), rows[i].data,
                                                             strlen(rows[i].data)) == 0,
                          "%.*s", (int)n, data);
        tt_result_unref(r);
        json_decref(tree);
        tt_result_unref(header);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("webhook");
    TCase *tc = tcase_create("signatures");
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, what_the_service_sent);
    tcase_add_test(tc, headers_in_other_forms);
    tcase_add_test(tc, what_is_not_signed);
    tcase_add_test(tc, what_is_forged);
    tcase_add_test(tc, age_has_a_limit_both_ways);
    tcase_add_test(tc, secrets_come_from_the_configuration);
    tcase_add_test(tc, signed_here);
    suite_add_tcase(s, tc);
    SRunner *sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    int failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
