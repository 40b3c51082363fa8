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
/* All that is said of a parameter or, with CLI_REMARKS_RESULT, of a member of the result, in sentences. */
enum {
    CLI_REMARKS_ALL = 1, /* name every choice */
    CLI_REMARKS_RESULT = 2
};
void cli_remarks_add(cli_text *, const json_t *param, int how);
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

/* What else there is to say of an action: a label and a sentence without its end each. */
typedef void cli_fact_fn(void *user, const char *label, const char *text);
void cli_facts(const json_t *described, cli_fact_fn *, void *user);
/* What another name of an action changes: "page_id becomes business_id"; nothing where it is only a name. */
void cli_alias_add(cli_text *, const json_t *alias);
/* What actions have in common: "ads: campaign", "ads". */
void cli_set_title(cli_text *, const json_t *list);

/* Rows and the members of their objects, by dotted names. */
typedef void cli_row_fn(FILE *, const char *name, const char *type, const char *remarks);
void cli_each_row(FILE *to, const json_t *rows, const char *outer, int how, cli_row_fn *put);

/* The forms. all: nothing is folded. A page takes a list of descriptions: several actions are its sections. */
void cli_describe_print(FILE *, const json_t *described, int all);
void cli_describe_skeleton(FILE *, const json_t *described);
void cli_describe_man(FILE *, const json_t *list);
void cli_describe_markdown(FILE *, const json_t *list);
/* A command line that would call the action, with made-up values for what it needs. */
void cli_describe_example(cli_text *, const json_t *described);

#endif
