/* Rules that parameters of several families share.
 * Constant tables, included by developer.c only. */
#ifndef TIKTOK_DEVELOPER_COMMON_H
#define TIKTOK_DEVELOPER_COMMON_H
#include "developer/developer.h"

// clang-format off

static const struct tt_rule client_key_rule = {.fill = "@setting:client_key"};
static const struct tt_rule assumed_false = {.assumed = "false"};
static const struct tt_rule caption_rule = {.max_len = 2200, .unit = TT_LEN_UTF16};

// clang-format on
#endif
