/* What a core makes of the reference provider, as text: every table that it read, a request that it built, a flow.
 *     host MODULE.so */
#include <stdio.h>
#include <string.h>
#include <tiktok/tiktok.h>

static int show(const char *what, tt_result *r)
{
    const char *p = "";
    size_t n = 0;
    int status = tt_result_status(r);
    tt_result_data(r, &p, &n);
    printf("%s: %s [%s] [%s] [%s] [%s]\n%.*s\n", what, tt_status_name(status), tt_result_message(r),
           tt_result_code(r), tt_result_hint(r), tt_result_param(r), (int)n, p);
    tt_result_unref(r);
    return status;
}

int main(int argc, char **argv)
{
    static const char *const names[] = {"reference.change", "reference.list", "reference.go",
                                        "reference.refuse"};
    char module[4200];
    const char *set[] = {module, "providers.reference.app_id=4711"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_call_options dry = TT_CALL_OPTIONS_INIT;
    tt_result *why = NULL;
    snprintf(module, sizeof module, "providers.reference.module=%s", argc > 1 ? argv[1] : "");
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 2;
    tt_context *tt = tt_open(&options, &why);
    if (!tt) {
        fprintf(stderr, "%s\n", tt_result_message(why));
        tt_result_unref(why);
        return 1;
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        show(names[i], tt_describe(tt, names[i], TT_DESCRIBE_JSON));
    dry.flags = TT_DRY_RUN;
    dry.access_token = "t0";
    show("dry run",
         tt_call_text(tt, names[0],
                      "{\"id\":\"5\",\"ids\":[\"a\",\"b\"],\"amount\":3,\"what\":{\"kind\":\"SMALL\"}}",
                      &dry));
    show("too much", tt_call_text(tt, names[0], "{\"id\":\"5\",\"amount\":30}", &dry));
    show("no name", tt_call_text(tt, names[0], "{\"id\":\"5\",\"what\":{\"kind\":\"LARGE\"}}", &dry));
    int failed = show("flow", tt_call_text(tt, names[2], "{\"id\":\"12\"}", NULL)) != TT_OK;
    show("refusal", tt_call_text(tt, names[3], "{}", NULL));
    tt_close(tt);
    return failed;
}
