/* Its actions need settings and a token, and its service is a port where nobody listens. */
#include <tiktok/provider.h>
#define ZOO_ID z_needs
static const struct tt_envelope envelope = {.code_paths = "code", .ok = "0", .data_path = "data"};
static const struct tt_service services[] = {
    {.id = "v1", .base_url = "http://127.0.0.1:1", .setting = "base_url", .envelope = &envelope}};
static const struct tt_token_kind tokens[] = {
    {.id = "user", .header = "Access-Token: %s", .setting = "access_token"}};
static const struct tt_setting settings[] = {
    {.key = "app_id", .doc = "The app.", .type = TT_STRING},
    {.key = "secret", .doc = "Its secret.", .type = TT_STRING, .flags = TT_P_SECRET},
};
static const struct tt_rule app = {.fill = "@setting:app_id"};
static const struct tt_param params[] = {
    {.name = "app_id", .type = TT_STRING, .flags = TT_P_REQUIRED, .rule = &app}};
static const struct tt_endpoint get = {.method = "GET", .path = "/get/", .service = "v1", .tokens = "user"};
#define ZOO_ROWS                                                                                             \
    {.name = "z_needs.get", .summary = "Gets.", .params = params, .n_params = 1, .endpoint = &get},          \
    {                                                                                                        \
        .name = "z_needs.go", .summary = "Goes.", .params = params, .n_params = 1, .start = zoo_start        \
    }
#define ZOO_MORE                                                                                             \
    .version = "1", .services = services, .n_services = 1, .tokens = tokens, .n_tokens = 1,                  \
    .settings = settings, .n_settings = 2
#include "loader/zoo.h"
