/* How the v1.3 host answers, how many calls it allows, and what holds for values that occur everywhere.
 * Constant data, any thread. */
#include "v13/v13.h"

const struct tt_envelope v13_envelope = {
    .code_paths = "code",
    .ok = "0",
    .message_paths = "message",
    .request_paths = "request_id",
    .data_path = "data",
};

const struct tt_envelope v13_token_envelope = {
    .code_paths = "code",
    .ok = "0",
    .message_paths = "message",
    .request_paths = "request_id",
    .data_path = "data",
    .needs_paths = "data.access_token",
};

const struct tt_envelope v13_flat_token_envelope = {
    .code_paths = "code",
    .ok = "0",
    .message_paths = "message",
    .request_paths = "request_id",
    .data_path = "",
    .needs_paths = "access_token",
};

const struct tt_envelope v13_plain_envelope = {
    .code_paths = "error",
    .message_paths = "error_description",
    .data_path = "",
};

// clang-format off
const struct tt_limit v13_limits[V13_N_LIMITS] = {
    {"basic",    NULL,      10,     1},
    {"basic",    NULL,     600,    60},
    {"basic",    NULL,  864000, 86400},
    {"advanced", NULL,      20,     1},
    {"advanced", NULL,    1200,    60},
    {"advanced", NULL, 1728000, 86400},
    {"premium",  NULL,      30,     1},
    {"premium",  NULL,    1800,    60},
    {"premium",  NULL, 2592000, 86400},
    {"ultimate", NULL,      50,     1},
    {"ultimate", NULL,    3000,    60},
    {"ultimate", NULL, 4320000, 86400},
};
// clang-format on

const struct tt_rule v13_id = {.format = TT_F_DIGITS};
const struct tt_rule v13_url = {.format = TT_F_URL};
const struct tt_rule v13_date = {.format = TT_F_DATE};
const struct tt_rule v13_datetime = {.format = TT_F_DATETIME};
const struct tt_rule v13_page = {.assumed = "1", .min = 1};
const struct tt_rule v13_app_id = {.fill = "@setting:app_id"};
const struct tt_rule v13_secret = {.fill = "@setting:secret"};
const struct tt_rule v13_false = {.assumed = "false"};
const struct tt_rule v13_true = {.assumed = "true"};
const struct tt_rule v13_signature = {.format = TT_F_HEX, .min_len = 32, .max_len = 32};

const struct tt_field v13_page_info[V13_N_PAGE_INFO] = {
    {.name = "page", .doc = "The page answered, from 1.", .type = TT_INTEGER},
    {.name = "page_size", .doc = "Rows a page.", .type = TT_INTEGER},
    {.name = "total_number", .doc = "Rows on all pages.", .type = TT_INTEGER},
    {.name = "total_page", .doc = "How many pages there are.", .type = TT_INTEGER},
};

const struct tt_paging v13_pages_1000 = V13_PAGES(1000);
const struct tt_paging v13_pages_100 = V13_PAGES(100);
