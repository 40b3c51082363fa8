// Answers of endpoints that keep no state, by their tables.
#ifndef SB_PLAUSIBLE_H
#define SB_PLAUSIBLE_H

#include "sandbox.h"

// A well-formed answer's data: ids and times, lists of a few rows, pages that end. What the request says of itself
// comes back in it. A new reference.
json_t *sb_plausible(struct sb_req *req);
sb_handler sb_v13_plausible; // the same as a handler of v1.3
sb_handler sb_v13_table;     // of endpoints that answer with a file: two rows of CSV

#endif
