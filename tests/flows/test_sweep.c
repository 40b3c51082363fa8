/* Every endpoint of v1.3 against tiktok-sandbox, whose tables are its own: the smallest call that the providers let
 * pass is one that it takes. */
#include "tests/unit/box.h"
#include "tests/unit/box_client.h"
#include "tests/unit/minimal.h"
#include "tests/unit/operations.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void setup(void)
{
    static const char *const providers[] = {"ads", "business"};

    operations_use(box_client_start(NULL, providers, 2));
}

static void teardown(void)
{
    operations_close();
    box_client_stop();
}

/* What the smallest call cannot do, as it names things that are not there. */
// clang-format off
static const struct { const char *action, *code, *why; } refused[] = {
    {"ads.ad.create",                  "40002", "no such ad group"},
    {"ads.ad.status.update",           "40002", "no such ad"},
    {"ads.ad.update",                  "40002", "no such ad group"},
    {"ads.adgroup.create",             "40002", "no such campaign"},
    {"ads.adgroup.status.update",      "40002", "no such ad group"},
    {"ads.adgroup.update",             "40002", "no such ad group"},
    {"ads.campaign.status.update",     "40002", "no such campaign"},
    {"ads.campaign.update",            "40002", "no such campaign"},
    {"ads.catalog.delete",             "40002", "no such catalog"},
    {"ads.catalog.product.get",        "40001", "another's Business Center"},
    {"ads.catalog.product.log",        "40007", "no such upload"},
    {"ads.catalog.product.upload",     "40002", "a product needs an id: which one depends on the trade"},
    {"ads.catalog.set.delete",         "40002", "no such set"},
    {"ads.catalog.set.update",         "40002", "no such set"},
    {"ads.catalog.update",             "40002", "no such catalog"},
    {"ads.creative.portfolio.delete",  "40002", "no such portfolio"},
    {"ads.custom_conversion.delete",   "40002", "no such conversion"},
    {"ads.custom_conversion.update",   "40002", "no such conversion"},
    {"ads.dmp.custom_audience.delete", "40002", "no such audience"},
    {"ads.dmp.custom_audience.update", "40002", "no such audience"},
    {"ads.dmp.saved_audience.delete",  "40002", "no such audience"},
    {"ads.file.finish.upload",         "40007", "no upload was begun"},
    {"ads.file.image.ad.upload",       "40908", "the file is no picture"},
    {"ads.file.transfer.upload",       "40007", "no upload was begun"},
    {"ads.file.video.ad.update",       "40053", "no such video"},
    {"ads.file.video.suggestcover",    "40053", "no such video"},
    {"ads.identity.delete",            "40002", "no such identity"},
    {"ads.oauth.token",                "40110", "codes come from the sign-in page"},
    {"ads.oauth2.access_token",        "40110", "codes come from the sign-in page"},
    {"ads.pixel.update",               "40002", "no such pixel"},
    {"ads.report.integrated.get",      "40002", "dimensions are known by name, and the smallest call has none"},
    {"ads.report.task.cancel",         "40007", "no such task"},
    {"ads.report.task.check",          "40007", "no such task"},
    {"ads.report.task.download",       "40007", "no such task"},
    {"business.comment.create",        "40007", "no such video"},
    {"business.comment.delete",        "40007", "no such comment"},
    {"business.comment.hide",          "40007", "no such comment"},
    {"business.comment.image.upload",  "40908", "the file is no picture"},
    {"business.comment.like",          "40007", "no such comment"},
    {"business.comment.list",          "40007", "no such video"},
    {"business.comment.reply.create",  "40007", "no such video"},
    {"business.comment.reply.list",    "40007", "no such comment"},
    {"business.property.add",          "40002", "the smallest call names no domain"},
    {"business.property.delete",       "40002", "the smallest call names no domain"},
    {"business.property.verify",       "40002", "the smallest call names no domain"},
    {"business.publish.status",        "40007", "nothing was published"},
    {"business.tt_user.oauth2.token",  "40110", "codes come from the sign-in page"},
    {"business.webhook.update",        "40002", "the sandbox sends to this machine only"},
};
// clang-format on
enum { N_REFUSED = sizeof refused / sizeof *refused };

/* These end the tokens of all others. */
static int is_farewell(const char *action)
{
    return strcmp(action, "ads.oauth2.revoke_token") == 0 ||
           strcmp(action, "business.tt_user.oauth2.revoke") == 0;
}

/* 1, or 0 after saying what is wrong: all are looked at, so that one run names them all. */
static int smallest_call(const char *action)
{
    json_t *description = operations_describe(action);
    json_t *params = minimal_params(description, operations_file());
    const char *code = NULL;
    tt_result *r;

    if (json_object_get(params, "business_id") != NULL) {
        json_object_set_new(params, "business_id", json_string(box_said("business", "business_id")));
    }
    r = operations_call(action, params, 0);

    for (size_t i = 0; i < N_REFUSED; i++) {
        code = strcmp(refused[i].action, action) == 0 ? refused[i].code : code;
    }
    int right = code != NULL ? strcmp(tt_result_code(r), code) == 0 : tt_result_status(r) == TT_OK;
    if (!right) {
        fprintf(stderr, "%s, and not %s: %s\n", action, code != NULL ? code : "done", tt_result_message(r));
    }
    tt_result_unref(r);
    json_decref(params);
    json_decref(description);
    return right;
}

START_TEST(smallest_calls_succeed)
{
    const struct operation *all = operations();
    int wrong = 0;

    for (int farewells = 0; farewells < 2; farewells++) {
        for (size_t i = 0; i < N_OPERATIONS; i++) {
            if (is_farewell(all[i].action) == farewells) {
                wrong += !smallest_call(all[i].action);
            }
        }
    }
    ck_assert_int_eq(wrong, 0);
}
END_TEST

/* A refusal that no action has any more says nothing. */
START_TEST(refusals_are_of_actions)
{
    for (size_t i = 0; i < N_REFUSED; i++) {
        json_decref(operations_describe(refused[i].action));
        ck_assert_ptr_nonnull(refused[i].why);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sweep");
    TCase *tcase = tcase_create("all");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, smallest_calls_succeed);
    tcase_add_test(tcase, refusals_are_of_actions);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
