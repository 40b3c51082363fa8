/* The reader of CSV reports: in pieces of any size it yields what it yields in one piece, and what a slow reading of RFC
 * 4180 yields. Input: a byte for the size of the pieces, then the file. */
#include "ads/fetch_report.h"
#include "tests/fuzz/fuzz.h"

enum { MOST_BLOCKS = 64 };

/* All fields, each behind its length, and a mark behind each record. */
struct records {
    char *p;
    size_t n, room;
    void *blocks[MOST_BLOCKS];
    size_t n_blocks;
};

static void add(struct records *r, const void *p, size_t n)
{
    while (r->room - r->n < n + 16) {
        r->room = r->room ? 2 * r->room : 256;
        r->p = realloc(r->p, r->room);
    }
    memcpy(r->p + r->n, p, n);
    r->n += n;
}

static int take(char **fields, size_t n, void *user)
{
    for (size_t i = 0; i < n; i++)
        add(user, fields[i], strlen(fields[i]) + 1);
    add(user, "\n", 2);
    return 0;
}

static void *allocate(void *user, size_t n)
{
    struct records *r = user;
    FUZZ_CHECK(r->n_blocks < MOST_BLOCKS, "it grows too often");
    return r->blocks[r->n_blocks++] = calloc(1, n);
}

static void drop(struct records *r)
{
    for (size_t i = 0; i < r->n_blocks; i++)
        free(r->blocks[i]);
    free(r->p);
}

static void read_pieces(struct records *r, const char *p, size_t n, size_t piece)
{
    struct csv c;
    memset(&c, 0, sizeof c);
    csv_begin(&c, allocate, take, r);
    for (size_t at = 0; at < n; at += piece) {
        char *copy = fuzz_copy(p + at, n - at < piece ? n - at : piece);
        FUZZ_CHECK(csv_read(&c, copy, n - at < piece ? n - at : piece) == CSV_GO_ON, "it ended early");
        free(copy);
    }
    FUZZ_CHECK(csv_last(&c) == CSV_GO_ON, "the end is an error");
}

/* One field from p on, up to what ends it; a quote opens only at its beginning, and may open again right behind the
 * closing one, where it stands for itself. */
static const char *slow_field(struct records *r, const char *p, const char *end)
{
    int quoted = 0, begun = 0;
    for (; p < end; p++, begun = 1) {
        if (quoted && *p == '"' && p + 1 < end && p[1] == '"') {
            add(r, p++, 1);
        } else if (*p == '"' && (quoted || !begun)) {
            quoted = !quoted;
        } else if (!quoted && strchr(",\r\n", *p) && *p) {
            break;
        } else {
            add(r, p, 1);
        }
    }
    add(r, "", 1);
    return p;
}

static void read_slowly(struct records *r, const char *p, size_t n)
{
    const char *end = p + n;
    if (n >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0)
        p += 3;
    while (p < end) {
        if (*p == '\r' || *p == '\n') {
            p++;
            continue;
        }
        p = slow_field(r, p, end);
        while (p < end && *p == ',')
            p = slow_field(r, p + 1, end);
        add(r, "\n", 2);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    struct records whole = {0}, pieces = {0}, slow = {0};
    size_t piece = fuzz_byte(&in) % 9 + 1;
    const char *p = (const char *)in.p;
    if (in.n && memchr(p, '\0', in.n)) /* fields are texts */
        in.n = (size_t)((const char *)memchr(p, '\0', in.n) - p);
    read_pieces(&whole, p, in.n, in.n ? in.n : 1);
    read_pieces(&pieces, p, in.n, piece);
    FUZZ_CHECK(whole.n == pieces.n && (!whole.n || memcmp(whole.p, pieces.p, whole.n) == 0),
               "by %zu bytes: other fields", piece);
    read_slowly(&slow, p, in.n);
    FUZZ_CHECK(whole.n == slow.n && (!whole.n || memcmp(whole.p, slow.p, whole.n) == 0),
               "other fields than RFC 4180's");
    drop(&whole);
    drop(&pieces);
    drop(&slow);
    return 0;
}
