// Answers of endpoints that keep no state, by their tables.
#ifndef SB_PLAUSIBLE_H
#define SB_PLAUSIBLE_H

#include "sandbox.h"

// A well-formed answer's data: ids and times, lists of a few rows, pages that end. What the request says of itself
// comes back in it. A new reference.
json_t *sb_plausible(struct sb_req *req);
sb_handler sb_v13_plausible; // the same as a handler of v1.3
sb_handler sb_v13_table;     // of endpoints that answer with a file: two rows of CSV

// The pieces, for those who keep what is created. The name of the list whose rows data has, NULL when there is none;
// its row i; the id of that row; what the request says under this name, or within its filtering (borrowed).
const char *sb_plausible_list(const struct sb_route *route);
json_t *sb_plausible_row(struct sb_req *req, int64_t i);
void sb_plausible_id(const char *name, int64_t i, char out[24]);
json_t *sb_plausible_said(struct sb_req *req, const char *name);

#endif
