/* See post_kit.h. */
#include "tests/unit/post_kit.h"
#include <check.h>
#include <string.h>

json_t *post_json(const char *text)
{
    json_t *value = json_loads(text, 0, NULL);

    ck_assert_msg(value != NULL, "%s", text);
    return value;
}

void post_answers(const char *data)
{
    prepared_answer((struct prepared_answer){.rc = TT_RC_OK, .status = 200, .data = data});
}

void post_chunk_is(int status, const char *content_range)
{
    prepared_answer((struct prepared_answer){.rc = TT_RC_OK, .status = status, .headers = content_range});
}

void post_breaks(int32_t kind, const char *message)
{
    prepared_answer((struct prepared_answer){.rc = TT_RC_FAILED, .kind = kind, .message = message});
}

void post_step_is(unsigned i, const char *what)
{
    ck_assert_str_eq(prepared_step(i)->what, what);
}

void post_failed_with(int32_t kind, const char *part)
{
    ck_assert_msg(prepared_fault() != NULL, "the call succeeded");
    ck_assert_msg(prepared_fault()->kind == kind, "kind %d: %s", prepared_fault()->kind,
                  prepared_fault()->message);
    ck_assert_msg(strstr(prepared_fault()->message, part) != NULL, "%s", prepared_fault()->message);
}

const char *post_result_text(const char *name)
{
    if (prepared_fault() != NULL) {
        ck_abort_msg("%s", prepared_fault()->message);
    }
    return json_string_value(json_object_get(prepared_result(), name));
}
