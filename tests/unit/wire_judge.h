/* Judges requests that tests/unit/wire.h kept: taken apart here, with no code of the client. Each function fails the
 * running test with a sentence that begins with what. */
#ifndef TEST_WIRE_JUDGE_H
#define TEST_WIRE_JUDGE_H
#include <jansson.h>

struct wire_expected {
    const char *what, *method, *path;
    const char *body;       /* "none", "json", "form", "multipart" */
    const char *token;      /* of the header Access-Token; NULL: must not be there */
    const char *file_bytes; /* of parameters whose value is a file */
};

/* Request i is that, and carries these parameters; a new reference to what it carries: {name: value}. Parameters in the
 * query, a form or parts are the texts that they are there, a file is "@file". Where there is a JSON body, its members. */
json_t *wire_judge(unsigned i, const struct wire_expected *expected);

/* Does a text of a query, a form or a part stand for this value? A list or object is compact JSON. */
int wire_stands_for(const char *text, const json_t *value);
#endif
