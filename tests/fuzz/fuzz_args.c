/* The arguments of a call: name=text, name==text, name:=json. Input: arguments with a zero byte between them; those that
 * read files or standard input are left out. They become an object, or one complaint; text that is to be sent as typed
 * is; JSON is what jansson makes of it; a secret is refused and not repeated. */
#include "core/describe_parts.h"
#include "core/schema.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_cli.h"
#include "tests/fuzz/fuzz_provider.h"

enum { MOST_ARGS = 8 };

static json_t *described;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    struct ttc_buf text = {0};
    ttc_describe_json(fuzz_action(0), &text);
    described = json_loadb(text.p, text.n, 0, NULL);
    FUZZ_CHECK(described && json_array_size(json_object_get(described, "params")) > 10, "the description");
    ttc_buf_free(&text);
    return 0;
}

static int reads_something(const char *arg)
{
    return strstr(arg, "@file:") || strstr(arg, "@-") || strstr(arg, "@env:");
}

/* One argument by itself. */
static void check_one(const char *arg, json_t *root)
{
    const char *equals = strchr(arg, '=');
    size_t n = equals ? (size_t)(equals - arg) : 0;
    if (!n || memchr(arg, '.', n))
        return;
    if (arg[n - 1] == ':') {
        json_t *theirs = json_loads(equals + 1, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, NULL);
        json_t *ours = json_object_getn(root, arg, n - 1);
        FUZZ_CHECK(theirs || !root, "%s is taken", arg);
        FUZZ_CHECK(!root || json_equal(ours, theirs) ||
                       (json_is_array(ours) && json_equal(json_array_get(ours, 0), theirs)),
                   "%s is something else", arg);
        json_decref(theirs);
    } else if (equals[1] == '=' && root) {
        const json_t *ours = json_object_getn(root, arg, n),
                     *param = cli_param_find(json_object_get(described, "params"), arg, n);
        if (json_is_array(ours))
            ours = json_array_get(ours, 0);
        FUZZ_CHECK(param || (json_is_string(ours) && strcmp(json_string_value(ours), equals + 2) == 0),
                   "%s is not sent as typed", arg);
    }
    if (strncmp(arg, "password=", 9) == 0)
        FUZZ_CHECK(!root && (strlen(arg) < 20 || !strstr(fuzz_complaint, arg + 9)),
                   "a secret is taken or repeated: %s", fuzz_complaint);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const cli_options options;
    struct fuzz_input in = {data, size};
    char *args[MOST_ARGS];
    size_t n = 0;
    while (in.n && n < MOST_ARGS) {
        args[n] = fuzz_text(&in, '\0', NULL);
        if (reads_something(args[n]))
            free(args[n]);
        else
            n++;
    }
    unsigned before = fuzz_complaints;
    json_t *root = cli_args_read(&options, "x.all", described, (const char *const *)args, n);
    FUZZ_CHECK((root != NULL) == (fuzz_complaints == before), "%u complaints with%s an object",
               fuzz_complaints - before, root ? "" : "out");
    FUZZ_CHECK(!root || json_is_object(root), "no object");
    if (n == 1)
        check_one(args[0], root);
    json_decref(root);
    root = cli_args_read(&options, "x.unknown", NULL, (const char *const *)args, n);
    json_decref(root);
    for (size_t i = 0; i < n; i++)
        free(args[i]);
    return 0;
}
