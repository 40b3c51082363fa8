/* Tests of the provider SAMPLE without a network: libtiktoktest(3). */
#include <tiktok/test.h>

const struct tt_provider *tt_provider_SAMPLE(void);

static tt_test *begin(void)
{
    tt_test *t = tt_test_new(tt_provider_SAMPLE);
    tt_test_setting(t, "api_key", "k1");
    return t;
}

static unsigned tables_agree_with_themselves(void)
{
    tt_test *t = begin();
    tt_test_tables(t);
    return tt_test_free(t);
}

static unsigned pages_are_followed(void)
{
    tt_test *t = begin();
    tt_test_reply(t, "GET /v1/items", 200, "{\"code\":0,\"data\":{\"list\":[{\"id\":\"1\"}],\"pages\":2}}");
    tt_test_reply(t, "GET /v1/items", 200, "{\"code\":0,\"data\":{\"list\":[{\"id\":\"2\"}],\"pages\":2}}");
    TT_TEST_NUMBER(t, tt_test_run(t, "SAMPLE.item.list", NULL, TT_TEST_ALL_PAGES), 0);
    TT_TEST_TEXT(t, tt_test_data(t), "{\"list\":[{\"id\":\"1\"},{\"id\":\"2\"}]}");
    TT_TEST_HAS(t, tt_test_request(t, 1), "page=2");
    TT_TEST_HAS(t, tt_test_headers(t, 0), "X-Api-Key: k1");
    return tt_test_free(t);
}

static unsigned an_item_is_made_and_waited_for(void)
{
    tt_test *t = begin();
    tt_test_reply(t, "POST /v1/items", 200, "{\"code\":0,\"data\":{\"id\":\"7\"}}");
    tt_test_reply(t, "GET /v1/items/7", 200, "{\"code\":0,\"data\":{\"id\":\"7\",\"state\":\"MAKING\"}}");
    tt_test_reply(t, "GET /v1/items/7", 200, "{\"code\":0,\"data\":{\"id\":\"7\",\"state\":\"READY\"}}");
    TT_TEST_NUMBER(t, tt_test_run(t, "SAMPLE.make_item", "{\"name\":\"a lamp\"}", 0), 0);
    TT_TEST_TEXT(t, tt_test_value(t, "state"), "READY");
    TT_TEST_TEXT(t, tt_test_body(t, 0, NULL), "{\"name\":\"a lamp\"}");
    TT_TEST_NUMBER(t, tt_test_requests(t), 3);
    TT_TEST_NUMBER(t, tt_test_sent_at(t, 2), 1000); /* by the clock of the test: nobody waited */
    return tt_test_free(t);
}

static unsigned nothing_is_made_twice(void)
{
    tt_test *t = begin();
    tt_test_no_reply(t, "POST /v1/items", TT_TEST_CUT);
    TT_TEST_NUMBER(t, tt_test_run(t, "SAMPLE.make_item", "{\"name\":\"a lamp\"}", 0), TT_FAULT_UNKNOWN);
    TT_TEST_NUMBER(t, tt_test_requests(t), 1);
    return tt_test_free(t);
}

static unsigned a_throttled_request_is_repeated(void)
{
    tt_test *t = begin();
    tt_test_reply(t, NULL, 200, "{\"code\":429,\"message\":\"slow down\"}");
    tt_test_reply(t, NULL, 200, "{\"code\":0,\"data\":{\"id\":\"7\",\"state\":\"READY\"}}");
    TT_TEST_NUMBER(t, tt_test_run(t, "SAMPLE.item.get", "{\"id\":\"7\"}", 0), 0);
    TT_TEST_NUMBER(t, tt_test_requests(t), 2);
    return tt_test_free(t);
}

static unsigned a_name_is_needed(void)
{
    tt_test *t = begin();
    TT_TEST_NUMBER(t, tt_test_run(t, "SAMPLE.item.create", "{}", 0), TT_FAULT_USAGE);
    TT_TEST_TEXT(t, tt_test_param(t), "name");
    return tt_test_free(t);
}

int main(void)
{
    unsigned wrong = tables_agree_with_themselves() + pages_are_followed() +
                     an_item_is_made_and_waited_for() + nothing_is_made_twice() +
                     a_throttled_request_is_repeated() + a_name_is_needed();
    return wrong != 0;
}
