/* What the files of tiktok-inspect share: the part of an inspection that runs none of the module's code. */
#ifndef TIKTOK_INSPECT_H
#define TIKTOK_INSPECT_H
#include <jansson.h>

/* Adds what the file says of itself: {"exports":{"symbols"},"needs":[{"name"}],"constructors":{"init","fini"}}. Adds
 * nothing when the file is no ELF file; the loader says so in a sentence. */
void inspect_file(const char *path, json_t *found);
/* The dynamic linker that this program names, in out; "" when there is none. */
void inspect_linker(char *out, size_t room);
/* Asks the dynamic linker where the libraries in found["needs"] are ("found", "path"), and which symbols nothing
 * defines ("undefined"). */
void inspect_libraries(const char *path, json_t *found);
/* What a well-behaved module would not do, in sentences. */
json_t *inspect_warnings(const json_t *found);
#endif
