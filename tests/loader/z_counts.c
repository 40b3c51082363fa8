/* It counts services that are not there. */
#define ZOO_ID   z_counts
#define ZOO_MORE .version = "1", .n_services = 3
#include "loader/zoo.h"
