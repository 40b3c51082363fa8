/* Runs code when it is mapped, against P1: no loader can prevent that, as the loader of the system has run it before
 * anybody can look. */
#define _POSIX_C_SOURCE 200809L /* setenv */
#include <stdlib.h>
#define ZOO_ID z_constructor
#include "loader/zoo.h"

__attribute__((constructor)) static void come(void)
{
    setenv("Z_CONSTRUCTOR", "has run", 1);
}
