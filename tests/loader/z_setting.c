/* A setting without a proper name. */
#include <tiktok/provider.h>
#define ZOO_ID z_setting
static const struct tt_setting settings[] = {{.key = "Bad Key", .type = TT_STRING}};
#define ZOO_MORE .version = "1", .settings = settings, .n_settings = 1
#include "loader/zoo.h"
