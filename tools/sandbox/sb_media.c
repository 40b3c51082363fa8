// GET /sandbox/media/sample.mp4?size=N: a host for videos to be fetched from, as a customer's own web server would be.
// It serves ranges, unless ranges=no is in the query. The bytes are a pattern, not a film: what is pulled from here is never looked at.
#include "sb_frame.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define USUAL_SIZE 1000000
#define MOST_SIZE  4000000000
#define PIECE      1000000 // of a whole answer
#define MOST_RANGE 128000000

static char at(uint64_t i)
{
    return (char)('A' + (i + i / 26 / 26) % 26);
}

// size bytes of the pattern from offset on, terminated; freed by the caller.
static char *pattern(uint64_t offset, uint64_t size)
{
    char *text = malloc(size + 1);
    if (!text)
        return NULL;
    for (uint64_t i = 0; i < size; i++)
        text[i] = at(offset + i);
    text[size] = '\0';
    return text;
}

static char *piece(void *cls, size_t n)
{
    uint64_t size = *(uint64_t *)cls, from = (uint64_t)n * PIECE;
    if (from >= size)
        return NULL;
    return pattern(from, size - from < PIECE ? size - from : PIECE);
}

static void answer_range(struct sb_req *req, uint64_t size, uint64_t from, uint64_t to)
{
    char range[80];
    if (to >= size)
        to = size - 1;
    if (from > to || to - from + 1 > MOST_RANGE) {
        sb_answer_text(req, 416, "text/plain", "no such range\n");
        return;
    }
    char *text = pattern(from, to - from + 1);
    snprintf(range, sizeof range, "bytes %" PRIu64 "-%" PRIu64 "/%" PRIu64, from, to, size);
    sb_answer_header(req, "Content-Range", range);
    sb_answer_text(req, text ? 206 : 500, "video/mp4", text ? text : "out of memory\n");
    free(text);
}

static void get_media(struct sb_req *req)
{
    const char *range = sb_header(req, "Range"), *text = sb_query(req, "size");
    uint64_t size = text ? strtoull(text, NULL, 10) : USUAL_SIZE, from, to;
    if (size == 0 || size > MOST_SIZE) {
        sb_answer_text(req, 400, "text/plain", "size must be 1 to 4000000000\n");
        return;
    }
    const char *plain = sb_query(req, "ranges");
    bool ranges = !plain || strcmp(plain, "no") != 0;
    if (ranges)
        sb_answer_header(req, "Accept-Ranges", "bytes");
    if (ranges && range && sscanf(range, "bytes=%" SCNu64 "-%" SCNu64, &from, &to) == 2) {
        answer_range(req, size, from, to);
        return;
    }
    uint64_t *cls = malloc(sizeof *cls);
    if (!cls)
        return;
    *cls = size;
    sb_answer_pieces(req, "video/mp4", piece, cls, free);
}

static const struct sb_route routes[] = {
    {.method = "GET", .path = "/sandbox/media/sample.mp4", .handle = get_media}, {0}};

const struct sb_module sb_module_media = {.name = "media", .family = &sb_family_control, .routes = routes};
