/* The tables of the ads provider: what is stated here is stated again, not computed from the tables. */
#include "tests/unit/provider_tables.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

static const struct tt_provider *ads;

static void setup(void)
{
    ads = tables_load("ads");
}

enum { S = TT_E_SPENDS, D = TT_E_DELETES };
struct expected {
    const char *method, *path;
    uint8_t effect;
    uint32_t marks; /* TT_E_SPENDS, TT_E_DELETES */
    int token;
};

// clang-format off
static const struct expected endpoints[] = {
    {"GET",  "/open_api/v1.3/ad/get/",                     TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/ad/create/",                  TT_NEW,  S, 1},
    {"POST", "/open_api/v1.3/ad/update/",                  TT_SAME, S, 1},
    {"POST", "/open_api/v1.3/ad/status/update/",           TT_SAME, S | D, 1},
    {"GET",  "/open_api/v1.3/adgroup/get/",                TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/adgroup/create/",             TT_NEW,  S, 1},
    {"POST", "/open_api/v1.3/adgroup/update/",             TT_SAME, S, 1},
    {"POST", "/open_api/v1.3/adgroup/status/update/",      TT_SAME, S | D, 1},
    {"GET",  "/open_api/v1.3/advertiser/info/",            TT_READ, 0, 1},
    {"GET",  "/open_api/v1.3/campaign/get/",               TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/campaign/create/",            TT_NEW,  S, 1},
    {"POST", "/open_api/v1.3/campaign/update/",            TT_SAME, S, 1},
    {"POST", "/open_api/v1.3/campaign/status/update/",     TT_SAME, S | D, 1},
    {"GET",  "/open_api/v1.3/catalog/product/get/",        TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/catalog/product/upload/",     TT_SAME, 0, 1},
    {"GET",  "/open_api/v1.3/creative/report/get/",        TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/file/finish/upload/",         TT_SAME, 0, 1},
    {"GET",  "/open_api/v1.3/file/image/ad/info/",         TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/file/image/ad/upload/",       TT_NEW,  0, 1},
    {"GET",  "/open_api/v1.3/file/name/check/",            TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/file/start/upload/",          TT_SAME, 0, 1},
    {"POST", "/open_api/v1.3/file/temporarily/upload/",    TT_NEW,  0, 1},
    {"POST", "/open_api/v1.3/file/transfer/upload/",       TT_SAME, 0, 1},
    {"GET",  "/open_api/v1.3/file/video/ad/info/",         TT_READ, 0, 1},
    {"GET",  "/open_api/v1.3/file/video/ad/search/",       TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/file/video/ad/update/",       TT_SAME, 0, 1},
    {"POST", "/open_api/v1.3/file/video/ad/upload/",       TT_NEW,  0, 1},
    {"GET",  "/open_api/v1.3/file/video/suggestcover/",    TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/oauth/token/",                TT_NEW,  0, 0},
    {"POST", "/open_api/v1.3/oauth2/access_token/",        TT_NEW,  0, 0},
    {"GET",  "/open_api/v1.3/oauth2/advertiser/get/",      TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/oauth2/revoke_token/",        TT_SAME, 0, 0},
    {"GET",  "/open_api/v1.3/report/integrated/get/",      TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/report/task/cancel/",         TT_SAME, 0, 1},
    {"GET",  "/open_api/v1.3/report/task/check/",          TT_READ, 0, 1},
    {"POST", "/open_api/v1.3/report/task/create/",         TT_NEW,  0, 1},
    {"GET",  "/open_api/v1.3/report/task/download/",       TT_READ, 0, 1},
    {"GET",  "/open_api/v1.3/user/info/",                  TT_READ, 0, 1},
    {"GET",  "/open_api/v1.3/video/fix/task/get/",         TT_READ, 0, 1},
};
// clang-format on
enum { N_ENDPOINTS = sizeof endpoints / sizeof *endpoints };

/* One documented path, one action of that name. */
static void name_of_path(const char *path, char *out, size_t room)
{
    size_t n;

    snprintf(out, room, "ads.%s", path + strlen("/open_api/v1.3/"));
    n = strlen(out);
    out[n - 1] = '\0'; /* the last slash */
    for (char *c = out; *c != '\0'; c++) {
        *c = *c == '/' ? '.' : *c;
    }
}

START_TEST(endpoints_are_named_for_their_paths)
{
    char name[128];

    for (size_t i = 0; i < N_ENDPOINTS; i++) {
        const struct tt_endpoint *e;
        const struct tt_action *action;

        name_of_path(endpoints[i].path, name, sizeof name);
        action = tables_action(ads, name);
        ck_assert_msg(action != NULL && action->endpoint != NULL, "%s is missing", name);
        e = action->endpoint;
        ck_assert_str_eq(e->path, endpoints[i].path);
        ck_assert_str_eq(e->method, endpoints[i].method);
        ck_assert_msg(e->effect == endpoints[i].effect, "effect of %s", name);
        ck_assert_msg((e->flags & (S | D)) == endpoints[i].marks, "marks of %s", name);
        ck_assert_msg((e->tokens != NULL) == endpoints[i].token, "token of %s", name);
    }
}
END_TEST

START_TEST(parameters_travel_where_the_method_puts_them)
{
    for (uint32_t i = 0; i < ads->n_actions; i++) {
        const struct tt_action *action = &ads->actions[i];

        for (uint16_t k = 0; action->endpoint != NULL && k < action->n_params; k++) {
            uint8_t in = strcmp(action->endpoint->method, "GET") == 0 ? TT_IN_QUERY : TT_IN_BODY;

            if (action->params[k].in == TT_IN_PATH) {
                continue; /* the consistency check looks for its word in the path */
            }
            ck_assert_msg(action->params[k].in == in, "%s: %s", action->name, action->params[k].name);
            ck_assert_uint_eq(action->params[k].style, TT_AS_JSON);
        }
    }
}
END_TEST

START_TEST(tables_are_consistent)
{
    tables_check_actions(ads);
    tables_check_tokens(ads);
}
END_TEST

START_TEST(one_symbol_is_exported)
{
    tables_check_exports("ads");
}
END_TEST

START_TEST(secrets_are_marked)
{
    static const char *const secret[] = {"secret", "client_secret", "auth_code", "access_token"};
    const struct tt_action *token = tables_action(ads, "ads.oauth.token");

    for (uint32_t i = 0; i < ads->n_actions; i++) {
        const struct tt_action *action = &ads->actions[i];

        for (size_t k = 0; k < sizeof secret / sizeof *secret; k++) {
            const struct tt_param *p = tables_param(action->params, action->n_params, secret[k]);

            ck_assert_msg(p == NULL || p->flags & TT_P_SECRET, "%s: %s", action->name, secret[k]);
        }
    }
    ck_assert_uint_ne(tables_param(token->params, token->n_params, "code")->flags & TT_P_SECRET, 0);
}
END_TEST

START_TEST(the_account_is_named_by_advertiser_id)
{
    for (uint32_t i = 0; i < ads->n_actions; i++) {
        const struct tt_action *action = &ads->actions[i];

        for (uint16_t k = 0; k < action->n_params; k++) {
            const struct tt_param *p = &action->params[k];
            int names = strcmp(p->name, "advertiser_id") == 0;

            ck_assert_msg(names == ((p->flags & TT_P_ACCOUNT) != 0), "%s: %s", action->name, p->name);
        }
    }
}
END_TEST

struct judged {
    const char *code;
    uint8_t klass, not_done;
};
// clang-format off
static const struct judged codes[] = {
    {"0",     TT_CLASS_OK,      0}, {"20001", TT_CLASS_PARTIAL, 0},
    {"40000", TT_CLASS_CALLER,  0}, {"40002", TT_CLASS_CALLER,  0}, {"40900", TT_CLASS_CALLER, 0},
    {"40911", TT_CLASS_CALLER,  0}, {"40050", TT_CLASS_CALLER,  0}, {"70001", TT_CLASS_CALLER, 0},
    {"40001", TT_CLASS_REFUSED, 0}, {"40130", TT_CLASS_REFUSED, 0}, {"41000", TT_CLASS_REFUSED, 0},
    {"40016", TT_CLASS_LIMIT,   1}, {"40100", TT_CLASS_LIMIT,   1}, {"40132", TT_CLASS_LIMIT,  1},
    {"40133", TT_CLASS_LIMIT,   1}, {"61000", TT_CLASS_LIMIT,   1}, {"40202", TT_CLASS_SERVER, 1},
    {"40902", TT_CLASS_SERVER, 1}, {"40903", TT_CLASS_SERVER, 1}, {"40912", TT_CLASS_SERVER, 1},
    {"40913", TT_CLASS_SERVER, 1}, {"40201", TT_CLASS_WAIT,    1}, {"40901", TT_CLASS_WAIT,   1},
    {"60001", TT_CLASS_WAIT,    1}, {"40102", TT_CLASS_EXPIRED, 1}, {"40105", TT_CLASS_EXPIRED, 1},
    {"40104", TT_CLASS_REAUTH,  1}, {"40103", TT_CLASS_REAUTH,  1}, {"40107", TT_CLASS_REAUTH, 1},
    {"40110", TT_CLASS_REAUTH,  1}, {"40114", TT_CLASS_REAUTH,  1}, {"40115", TT_CLASS_REAUTH, 1},
    {"40120", TT_CLASS_REAUTH,  1}, {"40131", TT_CLASS_REAUTH,  1}, {"40309", TT_CLASS_REAUTH, 1},
    {"41013", TT_CLASS_SERVER,  0}, {"50000", TT_CLASS_SERVER,  0}, {"50002", TT_CLASS_SERVER, 0},
    {"51010", TT_CLASS_SERVER,  0}, {"51305", TT_CLASS_SERVER,  0}, {"52204", TT_CLASS_SERVER, 0},
    {"53103", TT_CLASS_SERVER,  0},
};
// clang-format on

START_TEST(codes_are_judged)
{
    const struct tt_service *v13 = &ads->services[0];
    unsigned families = 0;

    tables_check_codes(v13);
    for (uint16_t i = 0; i < v13->n_codes; i++) {
        families += strchr(v13->codes[i].code, '*') != NULL;
    }
    ck_assert_uint_eq(v13->n_codes - families, 167);
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        const struct tt_code *row = tables_code(v13, codes[i].code);

        ck_assert_msg(row != NULL, "%s is missing", codes[i].code);
        ck_assert_msg(row->klass == codes[i].klass, "class of %s", codes[i].code);
        ck_assert_msg((row->flags & TT_C_NOT_DONE) == codes[i].not_done, "%s: done or not", codes[i].code);
    }
}
END_TEST

/* Nothing that TikTok may have begun to do is marked as safe to repeat; it had nothing to do it with when it could not
 * fetch the file, and lost against another writer. */
START_TEST(server_faults_may_have_done_something)
{
    const struct tt_service *v13 = &ads->services[0];

    for (uint16_t i = 0; i < v13->n_codes; i++) {
        const struct tt_code *row = &v13->codes[i];

        int inner = row->klass == TT_CLASS_SERVER && strncmp(row->code, "40", 2) != 0;

        if (inner || row->klass == TT_CLASS_PARTIAL) {
            ck_assert_msg(!(row->flags & TT_C_NOT_DONE), "%s", row->code);
        }
    }
}
END_TEST

static int has_limit(const struct tt_limit *rows, uint16_t n, const char *level, uint32_t count,
                     uint32_t seconds)
{
    for (uint16_t i = 0; i < n; i++) {
        if (strcmp(rows[i].level, level) == 0 && rows[i].seconds == seconds) {
            return rows[i].count == count;
        }
    }
    return 0;
}

START_TEST(calls_are_limited_by_access_level)
{
    const struct tt_service *v13 = &ads->services[0];
    const struct tt_endpoint *create = tables_action(ads, "ads.ad.create")->endpoint;

    ck_assert_str_eq(v13->limit_group, "tiktok-business");
    ck_assert_str_eq(v13->app_setting, "app_id");
    ck_assert(has_limit(v13->limits, v13->n_limits, "basic", 10, 1));
    ck_assert(has_limit(v13->limits, v13->n_limits, "basic", 600, 60));
    ck_assert(has_limit(v13->limits, v13->n_limits, "basic", 864000, 86400));
    ck_assert(has_limit(v13->limits, v13->n_limits, "premium", 30, 1));
    ck_assert(has_limit(v13->limits, v13->n_limits, "ultimate", 4320000, 86400));
    ck_assert(has_limit(create->limits, create->n_limits, "basic", 5, 1));
    ck_assert(has_limit(create->limits, create->n_limits, "ultimate", 300, 60));
}
END_TEST

START_TEST(old_names_find_their_actions)
{
    static const char *const aliases[][2] = {
        {"adsAccountRegistration", "ads.oauth2.access_token"},
        {"getAdvertisersAccountInfo", "ads.advertiser.info"},
        {"uploadVideoToAdsAccount", "ads.file.video.ad.upload"},
        {"GetVideosInfo", "ads.file.video.ad.info"},
        {"getVideosInfo", "ads.file.video.ad.info"},
        {"getCreativeReport", "ads.creative.report.get"},
        {"getProductsOfCatalog", "ads.catalog.product.get"},
        {"uploadProductsOfCatalog", "ads.catalog.product.upload"},
    };

    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++) {
        const struct tt_action *action = tables_action(ads, aliases[i][1]);
        int found = 0;

        ck_assert_msg(action != NULL, "%s is missing", aliases[i][1]);
        for (uint16_t k = 0; k < action->n_aliases; k++) {
            found |= strcmp(action->aliases[k].name, aliases[i][0]) == 0;
        }
        ck_assert_msg(found, "%s does not answer to %s", aliases[i][1], aliases[i][0]);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("provider ads");
    TCase *tables = tcase_create("tables");
    SRunner *runner;
    int failed;

    tcase_add_unchecked_fixture(tables, setup, NULL);
    tcase_add_test(tables, endpoints_are_named_for_their_paths);
    tcase_add_test(tables, parameters_travel_where_the_method_puts_them);
    tcase_add_test(tables, tables_are_consistent);
    tcase_add_test(tables, one_symbol_is_exported);
    tcase_add_test(tables, secrets_are_marked);
    tcase_add_test(tables, the_account_is_named_by_advertiser_id);
    tcase_add_test(tables, codes_are_judged);
    tcase_add_test(tables, server_faults_may_have_done_something);
    tcase_add_test(tables, calls_are_limited_by_access_level);
    tcase_add_test(tables, old_names_find_their_actions);
    suite_add_tcase(suite, tables);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
