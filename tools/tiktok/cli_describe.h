/* What the forms of 'tiktok describe' share: an action's description, as tt_describe() gives it, in parts that a page,
 * a manual page and a skeleton all show. */
#ifndef TIKTOK_CLI_DESCRIBE_H
#define TIKTOK_CLI_DESCRIBE_H
#include "cli.h"

int cli_says(const json_t *object, const char *member); /* the member is true */
int cli_param_required(const json_t *param);            /* and undisputed */
void cli_type_add(cli_text *, const json_t *param);     /* "list of text" */
/* Adds text as a sentence of its own; nothing when it is empty. */
void cli_sentence_add(cli_text *, const char *text);
/* All that is said of a parameter or a member of the result, in sentences. all: name every choice. */
void cli_remarks_add(cli_text *, const json_t *param, int all);
/* What happens when the action runs: "Changes something each time it runs. Costs money." */
void cli_effect_add(cli_text *, const json_t *described);

/* Parameters under their headings: the required ones first, then the others, by topic when they are many. */
typedef struct {
    const char *title;
    const json_t **params;
    size_t n;
} cli_section;
size_t cli_sections(const json_t *params, cli_section **); /* none is empty */
void cli_sections_free(cli_section *, size_t n);

/* A value of the right form for a parameter, and what a call needs at least: a new object. */
json_t *cli_example_value(const json_t *param);
json_t *cli_example_params(const json_t *described);

/* The forms. all: nothing is folded. */
void cli_describe_print(FILE *, const json_t *described, int all);
void cli_describe_skeleton(FILE *, const json_t *described);
void cli_describe_man(FILE *, const json_t *described);
void cli_describe_markdown(FILE *, const json_t *described);
/* A command line that would call the action, with made-up values for what it needs. */
void cli_describe_example(cli_text *, const json_t *described);

#endif
