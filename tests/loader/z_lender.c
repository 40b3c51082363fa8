/* A library that exports the entry of a provider, see z_borrower.c. */
#define ZOO_ID z_borrower
#include "loader/zoo.h"
