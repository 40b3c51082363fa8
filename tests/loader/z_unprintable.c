/* A control character in its summary. */
#define ZOO_ID      z_unprintable
#define ZOO_SUMMARY "red \033[31m"
#include "loader/zoo.h"
