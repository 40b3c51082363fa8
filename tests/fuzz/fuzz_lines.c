/* The lines of a batch: what comes through a pipe in pieces is what a slow cutting of the text gives; a line is taken, or
 * its result is one error object. Input: a byte for the size of the pieces, then the lines. */
#include "cli_batch.h"
#include "core/json.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_cli.h"
#include <unistd.h>

/* The next line that is not empty, without the space around it; 0: there is none. */
static int slow_next(cli_span *rest, uint64_t *number, cli_span *line)
{
    while (rest->n) {
        const char *end = memchr(rest->p, '\n', rest->n);
        size_t n = end ? (size_t)(end - rest->p) : rest->n, step = n + (end != NULL);
        *line = cli_json_trim((cli_span){rest->p, n});
        if (++*number == 1 && line->n >= 3 && memcmp(line->p, "\xef\xbb\xbf", 3) == 0)
            *line = cli_json_trim((cli_span){line->p + 3, line->n - 3});
        rest->p += step;
        rest->n -= step;
        if (line->n)
            return 1;
    }
    return 0;
}

static void check_taken(cli_item *item)
{
    FUZZ_CHECK(item->action && *item->action && !item->over, "a line without an action is taken");
    FUZZ_CHECK(!item->id || ttc_json_check(item->id, strlen(item->id), NULL) == 0, "its id is no JSON: %s",
               item->id);
    FUZZ_CHECK(item->options.flags == 0 || json_object_get(item->line, "options"), "flags from nowhere");
}

static void check_line(cli_span line)
{
    static const cli_options options;
    cli_item *item = cli_alloc(sizeof *item);
    char *copy = fuzz_copy(line.p, line.n);
    item->number = 1;
    if (cli_item_read(item, (cli_span){copy, line.n}) == 0 && cli_item_options(item, &options) == 0) {
        check_taken(item);
    } else {
        FUZZ_CHECK(item->over && item->status == TT_EUSAGE, "refused with status %d", item->status);
        FUZZ_CHECK(ttc_json_check(item->fault.p, item->fault.n, NULL) == 0, "its error is no JSON: %s",
                   item->fault.p);
    }
    free(copy);
    cli_item_free(item);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    size_t piece = fuzz_byte(&in) % 64 + 1;
    cli_span rest = {(const char *)in.p, in.n}, line, expected;
    uint64_t number = 0;
    int ends[2];
    FUZZ_CHECK(pipe(ends) == 0, "a pipe");
    cli_input lines = {.fd = ends[0], .name = "a pipe"};
    for (size_t at = 0; !lines.ended;) {
        size_t n = in.n - at < piece ? in.n - at : piece;
        FUZZ_CHECK(n == 0 || write(ends[1], in.p + at, n) == (ssize_t)n, "the pipe is full");
        at += n;
        if (n == 0)
            close(ends[1]);
        FUZZ_CHECK(cli_input_fill(&lines) == 0, "reading failed");
        int kind;
        while ((kind = cli_input_next(&lines, &line)) != CLI_INPUT_NONE) {
            FUZZ_CHECK(kind == CLI_INPUT_LINE && slow_next(&rest, &number, &expected), "a line from nowhere");
            FUZZ_CHECK(line.n == expected.n && memcmp(line.p, expected.p, line.n) == 0 &&
                           lines.number == number,
                       "line %llu is %.*s and not %.*s", (unsigned long long)number, (int)line.n, line.p,
                       (int)expected.n, expected.p);
            check_line(line);
        }
    }
    FUZZ_CHECK(!slow_next(&rest, &number, &expected), "line %llu is lost", (unsigned long long)number);
    FUZZ_CHECK(lines.taken == in.n, "%llu of %zu bytes were taken", (unsigned long long)lines.taken, in.n);
    cli_input_close(&lines);
    return 0;
}
