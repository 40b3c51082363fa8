/* A service without an address. */
#include <tiktok/provider.h>
#define ZOO_ID z_service
static const struct tt_service services[] = {{.id = "v1"}};
#define ZOO_MORE .version = "1", .services = services, .n_services = 1
#include "loader/zoo.h"
