/* What the command prints of an answer. Input: a line of --fields, then the JSON text. Compact or indented it keeps its
 * values and gives a terminal nothing to obey; a projection is JSON; a text is what the library makes of it. */
#include "core/alloc.h"
#include "core/json.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_cli.h"
#include "tests/fuzz/fuzz_tree.h"
#include <ctype.h>

static void check_printed(cli_span text, int indented, json_t *tree)
{
    char *p = NULL;
    size_t n = 0;
    FILE *to = open_memstream(&p, &n);
    cli_json_print(to, text, indented, 0);
    fclose(to);
    FUZZ_CHECK(ttc_json_check(p, n, NULL) == 0, "what is printed is not JSON: %.*s", (int)n, p);
    json_t *again = tree ? fuzz_tree((struct tt_span){p, n}) : NULL;
    FUZZ_CHECK(!tree || (again && json_equal(tree, again)), "another value is printed: %.*s", (int)n, p);
    for (size_t i = 0; indented && i < n; i++)
        FUZZ_CHECK((unsigned char)p[i] != 0x7f &&
                       !((unsigned char)p[i] == 0xc2 && (unsigned char)p[i + 1] < 0xa0),
                   "byte %zu steers a terminal", i);
    json_decref(again);
    free(p);
}

static void check_text(cli_span value)
{
    cli_text ours = {0}, quoted = {0}, again = {0};
    struct tt_span span = {value.p, value.n};
    char *theirs = ttc_json_text_dup(span);
    size_t n = ttc_json_text(span, NULL, 0);
    cli_text_add(&ours, "", 0);
    if (ttc_json_kind(span) == TT_VALUE_STRING) {
        cli_json_text(&ours, value);
        FUZZ_CHECK(ours.n == n && memcmp(ours.p, theirs, n) == 0, "another text of %.*s", (int)value.n,
                   value.p);
        cli_json_quote(&quoted, ours.p, ours.n);
        FUZZ_CHECK(ttc_json_check(quoted.p, quoted.n, NULL) == 0, "a quoted text is not JSON");
        cli_json_text(&again, (cli_span){quoted.p, quoted.n});
        FUZZ_CHECK(again.n == ours.n && (!n || memcmp(again.p, ours.p, n) == 0),
                   "a quoted text is another one");
    }
    ttc_free(theirs);
    cli_text_free(&ours);
    cli_text_free(&quoted);
    cli_text_free(&again);
}

/* Every value of the outermost container, and the whole. */
static void check_texts(cli_span text)
{
    struct ttc_json_iter it;
    struct tt_span value;
    check_text(cli_json_trim(text));
    if (ttc_json_iter_open((struct tt_span){text.p, text.n}, &it) != 0)
        return;
    cli_span inside, name, theirs;
    int list = cli_json_open(text, '[', &inside);
    FUZZ_CHECK(list || cli_json_open(text, '{', &inside), "a container does not open");
    while (ttc_json_iter_next(&it, NULL, &value)) {
        FUZZ_CHECK(list ? cli_json_item(&inside, &theirs) : cli_json_member(&inside, &name, &theirs),
                   "a value is missing");
        FUZZ_CHECK(theirs.p == value.p && theirs.n == value.n, "another value");
        check_text(theirs);
    }
    FUZZ_CHECK(!(list ? cli_json_item(&inside, &theirs) : cli_json_member(&inside, &name, &theirs)),
               "one value too many");
}

static void check_fields(const char *line, cli_span text)
{
    cli_fields fields = {0};
    if (ttc_printable(line, FUZZ_LONGEST) && cli_fields_read(&fields, line) == 0) {
        cli_text out = {0};
        cli_fields_project(&out, &fields, text);
        FUZZ_CHECK(ttc_json_check(out.p, out.n, NULL) == 0, "a projection is not JSON: %s", out.p);
        for (size_t i = 0; i < fields.n; i++) {
            out.n = 0;
            if (cli_fields_pick(&out, text, fields.paths[i]))
                FUZZ_CHECK(ttc_json_check(out.p, out.n, NULL) == 0, "%s is not JSON: %s", fields.paths[i],
                           out.p);
        }
        cli_text_free(&out);
    }
    cli_fields_free(&fields);
}

/* Only what JSON does not know is blanked; lines keep their numbers. */
static void check_uncommented(const char *text, int valid)
{
    char *copy = strdup(text);
    cli_json_uncomment(copy);
    FUZZ_CHECK(strlen(copy) == strlen(text), "its length changed");
    FUZZ_CHECK(!valid || strcmp(copy, text) == 0, "JSON changed: %s", copy);
    for (size_t i = 0; text[i]; i++)
        FUZZ_CHECK(copy[i] == text[i] || (copy[i] == ' ' && text[i] != '\n'), "byte %zu changed", i);
    free(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    char *line = fuzz_text(&in, '\n', NULL), *whole = fuzz_copy(in.p, in.n),
         *terminated = strndup((const char *)in.p, in.n);
    cli_span text = {whole, in.n};
    int valid = ttc_json_check(whole, in.n, NULL) == 0;
    check_uncommented(terminated, valid && strlen(terminated) == in.n);
    if (valid) {
        json_t *tree = fuzz_tree((struct tt_span){whole, in.n});
        check_printed(text, 0, tree);
        check_printed(text, 1, tree);
        check_texts(text);
        check_fields(line, cli_json_trim(text));
        json_decref(tree);
    }
    free(line);
    free(whole);
    free(terminated);
    return 0;
}
