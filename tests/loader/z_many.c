/* It counts more settings than anybody has. */
#define ZOO_ID   z_many
#define ZOO_MORE .version = "1", .n_settings = 100000
#include "loader/zoo.h"
