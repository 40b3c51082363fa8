/* The short forms of shared/rows.h, and the member of answers that every paged list of v1.3 has. Macros only. */
#ifndef TIKTOK_V13_ROWS_H
#define TIKTOK_V13_ROWS_H
#include "shared/rows.h"

// clang-format off
#define FIELD_PAGE_INFO \
    {.name = "page_info", .doc = "Which page this is.", .type = TT_OBJECT, .fields = v13_page_info, .n_fields = V13_N_PAGE_INFO}
// clang-format on
#endif
