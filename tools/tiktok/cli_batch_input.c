/* Lines out of a file or a pipe, in bounded memory however long the input or one of its lines is. */
#include "cli_batch.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define READ_ONCE ((size_t)256 << 10)

int cli_input_open(cli_input *in, const char *path)
{
    struct stat about;
    memset(in, 0, sizeof *in);
    in->name = path;
    if (strcmp(path, "-") == 0) {
        in->fd = STDIN_FILENO;
        in->name = "standard input";
    } else {
        in->fd = open(path, O_RDONLY | O_CLOEXEC);
    }
    if (in->fd < 0 || fstat(in->fd, &about) != 0) {
        cli_complain(NULL, "The file '%s' could not be opened: %s", path, strerror(errno));
        cli_input_close(in);
        return -1;
    }
    if (S_ISDIR(about.st_mode)) {
        cli_complain("A file with one JSON object a line is wanted", "%s could not be read: %s", in->name,
                     strerror(EISDIR));
        cli_input_close(in);
        return -1;
    }
    if (S_ISREG(about.st_mode))
        in->size = (uint64_t)about.st_size;
    return 0;
}

void cli_input_close(cli_input *in)
{
    if (in->fd > STDIN_FILENO)
        close(in->fd);
    free(in->p);
    memset(in, 0, sizeof *in);
    in->fd = -1;
}

/* What stands before the line end at p[end], and the byte after it is next. */
static int take(cli_input *in, size_t end, size_t next, cli_span *line)
{
    int kind = in->skipping || end - in->begin > CLI_LINE_MOST ? CLI_INPUT_LONG : CLI_INPUT_LINE;
    *line = cli_json_trim((cli_span){in->p + in->begin, kind == CLI_INPUT_LINE ? end - in->begin : 0});
    in->taken += next - in->begin;
    in->begin = in->scanned = next;
    in->skipping = 0;
    in->number++;
    if (in->number == 1 && line->n >= 3 && memcmp(line->p, "\xef\xbb\xbf", 3) == 0)
        *line = cli_json_trim((cli_span){line->p + 3, line->n - 3}); /* some editors begin a file with this */
    return kind;
}

int cli_input_next(cli_input *in, cli_span *line)
{
    while (in->begin < in->n) {
        const char *end = memchr(in->p + in->scanned, '\n', in->n - in->scanned);
        int kind;
        if (end)
            kind = take(in, (size_t)(end - in->p), (size_t)(end - in->p) + 1, line);
        else if (in->ended)
            kind = take(in, in->n, in->n, line);
        else
            break;
        if (kind == CLI_INPUT_LONG || line->n)
            return kind;
    }
    if (in->ended && in->skipping)
        return take(in, in->n, in->n, line);
    in->scanned = in->n;
    if (in->n - in->begin > CLI_LINE_MOST) { /* what is read of it already is not needed */
        in->taken += in->n - in->begin;
        in->begin = in->scanned = in->n = 0;
        in->skipping = 1;
    }
    return CLI_INPUT_NONE;
}

int cli_input_fill(cli_input *in)
{
    if (in->begin) {
        memmove(in->p, in->p + in->begin, in->n - in->begin);
        in->scanned -= in->begin;
        in->n -= in->begin;
        in->begin = 0;
    }
    if (in->room - in->n < READ_ONCE) {
        in->room = in->n + READ_ONCE > in->room * 2 ? in->n + READ_ONCE : in->room * 2;
        in->p = cli_grow(in->p, in->room);
    }
    ssize_t n = read(in->fd, in->p + in->n, READ_ONCE);
    if (n < 0 && (errno == EINTR || errno == EAGAIN))
        return 0;
    if (n <= 0)
        in->ended = 1;
    if (n < 0)
        return cli_complain(NULL, "%s could not be read: %s", in->name, strerror(errno)), -1;
    in->n += (size_t)n;
    return 0;
}
