/* Rules that parameters of several families share.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_COMMON_H
#define TIKTOK_BUSINESS_COMMON_H
#include "business/business.h"

// clang-format off

static const struct tt_rule rule_else_0 = {.assumed = "0"};
static const struct tt_rule rule_value_1_to_100_else_100 = {.assumed = "100", .min = 1, .max = 100};

// clang-format on
#endif
