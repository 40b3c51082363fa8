/* The strict check of JSON text (RFC 8259, UTF-8): one pass over the bytes, no recursion, no memory, no tree.
 * Everything else in the core that reads JSON relies on it. Reentrant. */
#include "core/json.h"
#include "core/json_scan.h"

struct scan {
    const char *p, *end;
    const char *why;          /* set: the text is wrong at p */
    struct ttc_json_doc *doc; /* NULL: nobody asks where the members are */
    struct tt_span name;      /* the last one */
    const char *value;        /* where the last value of the outermost container begins */
};

static int wrong(struct scan *s, const char *at, const char *why)
{
    s->p = at;
    s->why = why;
    return -1;
}

static int is_digit(const struct scan *s, const char *p)
{
    return p < s->end && *p >= '0' && *p <= '9';
}

static int is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static int scan_escape(struct scan *s, const char *p)
{
    if (s->end - p < 2)
        return wrong(s, s->end, "the text ends inside a string");
    if (p[1] != 'u') {
        if (!memchr("\"\\/bfnrt", p[1], 8))
            return wrong(s, p, "there is no such escape");
        s->p = p + 2;
        return 0;
    }
    for (int i = 2; i < 6; i++) {
        if (p + i == s->end)
            return wrong(s, s->end, "the text ends inside a string");
        if (!is_hex(p[i]))
            return wrong(s, p, "\\u needs four hexadecimal digits");
    }
    s->p = p + 6;
    return 0;
}

/* p is at the opening quote. */
static int scan_string(struct scan *s)
{
    const char *p = s->p + 1;
    for (;;) {
        p = ttc_json_plain(p, s->end);
        if (p == s->end)
            return wrong(s, p, "the text ends inside a string");
        unsigned char c = (unsigned char)*p;
        if (c == '"') {
            s->p = p + 1;
            return 0;
        }
        if (c == '\\') {
            if (scan_escape(s, p) != 0)
                return -1;
            p = s->p;
        } else if (c < 0x20) {
            return wrong(s, p, "a control character stands unescaped in a string");
        }
        /* other scripts come in runs */
        while (p < s->end && (unsigned char)*p >= 0x80) {
            size_t n = ttc_utf8_length(p, s->end);
            if (n == 0)
                return wrong(s, p, "these bytes are not UTF-8");
            p += n;
        }
    }
}

static int scan_number(struct scan *s)
{
    const char *p = s->p;
    if (*p == '-')
        p++;
    if (!is_digit(s, p))
        return wrong(s, p, "a digit is missing");
    if (*p == '0' && is_digit(s, p + 1))
        return wrong(s, p, "a number must not begin with 0");
    while (is_digit(s, p))
        p++;
    if (p < s->end && *p == '.') {
        if (!is_digit(s, ++p))
            return wrong(s, p, "a digit is missing");
        while (is_digit(s, p))
            p++;
    }
    if (p < s->end && (*p == 'e' || *p == 'E')) {
        p++;
        if (p < s->end && (*p == '+' || *p == '-'))
            p++;
        if (!is_digit(s, p))
            return wrong(s, p, "a digit is missing");
        while (is_digit(s, p))
            p++;
    }
    s->p = p;
    return 0;
}

static int scan_word(struct scan *s, const char *word, size_t n)
{
    if ((size_t)(s->end - s->p) < n || memcmp(s->p, word, n) != 0)
        return wrong(s, s->p, "this is no JSON value");
    s->p += n;
    return 0;
}

static int scan_scalar(struct scan *s)
{
    switch (*s->p) {
    case '"':
        return scan_string(s);
    case 't':
        return scan_word(s, "true", 4);
    case 'f':
        return scan_word(s, "false", 5);
    case 'n':
        return scan_word(s, "null", 4);
    default:
        if (*s->p != '-' && !is_digit(s, s->p))
            return wrong(s, s->p, "this is no JSON value");
        return scan_number(s);
    }
}

/* A member's name and its colon. */
static int scan_name(struct scan *s)
{
    s->p = ttc_json_blanks(s->p, s->end);
    if (s->p == s->end || *s->p != '"')
        return wrong(s, s->p, "a member's name in quotes is missing");
    s->name.p = s->p + 1;
    if (scan_string(s) != 0)
        return -1;
    s->name.n = (uint64_t)(s->p - 1 - s->name.p);
    s->p = ttc_json_blanks(s->p, s->end);
    if (s->p == s->end || *s->p != ':')
        return wrong(s, s->p, "a colon is missing");
    s->p++;
    return 0;
}

/* A value of the outermost object has begun, or ended. */
static void note_begin(struct scan *s)
{
    struct ttc_json_doc *doc = s->doc;
    s->value = s->p;
    if (doc->n < TTC_JSON_MEMBERS)
        doc->member[doc->n].name = s->name;
}

static void note_end(struct scan *s)
{
    struct ttc_json_doc *doc = s->doc;
    if (doc->n == TTC_JSON_MEMBERS)
        doc->more = 1;
    else
        doc->member[doc->n++].value = (struct tt_span){s->value, (uint64_t)(s->p - s->value)};
}

/* Behind a value: closes what closes. 1 if another value is due, 0 at the end of the document. */
static int scan_after(struct scan *s, const char *closer, size_t *depth)
{
    while (*depth > 0) {
        if (*depth == 1 && s->doc && closer[0] == '}')
            note_end(s);
        s->p = ttc_json_blanks(s->p, s->end);
        char close = closer[*depth - 1];
        if (s->p < s->end && *s->p == ',') {
            s->p++;
            return close == '}' && scan_name(s) != 0 ? -1 : 1;
        }
        if (s->p == s->end || *s->p != close)
            return wrong(s, s->p,
                         close == '}' ? "a comma or the closing } is missing"
                                      : "a comma or the closing ] is missing");
        s->p++;
        --*depth;
    }
    s->p = ttc_json_blanks(s->p, s->end);
    return s->p == s->end ? 0 : wrong(s, s->p, "something follows the value");
}

static int scan_document(struct scan *s)
{
    char closer[TTC_JSON_DEPTH]; /* the bracket that ends each open container */
    size_t depth = 0;
    int more;
    do {
        s->p = ttc_json_blanks(s->p, s->end);
        if (s->p == s->end)
            return wrong(s, s->p, "the text ends where a value is due");
        if (depth == 1 && s->doc && closer[0] == '}')
            note_begin(s);
        if (*s->p == '{' || *s->p == '[') {
            if (depth == TTC_JSON_DEPTH)
                return wrong(s, s->p, "the values are nested too deep");
            closer[depth++] = *s->p == '{' ? '}' : ']';
            s->p = ttc_json_blanks(s->p + 1, s->end);
            if (s->p == s->end || *s->p != closer[depth - 1]) {
                more = closer[depth - 1] == '}' && scan_name(s) != 0 ? -1 : 1;
                continue;
            }
            s->p++;
            depth--;
        } else if (scan_scalar(s) != 0) {
            return -1;
        }
        more = scan_after(s, closer, &depth);
    } while (more == 1);
    return more;
}

int ttc_json_check_doc(const char *p, size_t n, struct ttc_json_doc *doc, struct ttc_json_error *error)
{
    struct scan s = {.p = p, .end = p + n, .doc = doc};
    if (doc) {
        doc->text = (struct tt_span){p, n};
        doc->n = 0;
        doc->more = 0;
    }
    int rc = scan_document(&s);
    if (rc != 0 && error) {
        error->offset = (size_t)(s.p - p);
        error->why = n == 0 ? "the text is empty" : s.why;
    }
    return rc;
}

int ttc_json_check(const char *p, size_t n, struct ttc_json_error *error)
{
    return ttc_json_check_doc(p, n, NULL, error);
}
