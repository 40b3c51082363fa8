// Between the check of a request (sb_rules.c) and that of a single value (sb_check.c).
#ifndef SB_CHECK_H
#define SB_CHECK_H

#include "sandbox.h"

struct sb_complaint {
    char name[160]; // of the parameter being looked at: "creatives.0.ad_name"
    char *text;
    size_t size;
};

// Writes the sentence and gives false.
bool sb_complain(struct sb_complaint *why, const char *format, ...) __attribute__((format(printf, 2, 3)));

bool sb_chosen(const char *choices, const char *value); // is it one of "A|B|C"?
// The value by itself: its type, choices, bounds and lengths. Not its members.
bool sb_check_value(const struct sb_rule *rule, const json_t *value, struct sb_complaint *why);
// A text of a query or form as the value that its rule wants; a new reference, NULL when it is none.
json_t *sb_check_text(const struct sb_rule *rule, const char *text, struct sb_complaint *why);

#endif
