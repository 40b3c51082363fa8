/* How files that outlive a process are written. Any thread. */
#ifndef TTC_STATE_FILES_H
#define TTC_STATE_FILES_H
#include <stddef.h>

/* Every folder of the path that is missing, for the owner only. -1 and errno. path is written to and restored. */
int ttc_folders_make(char *path);
/* Writes all of it and waits until it is on disk. -1 and errno. */
int ttc_write_synced(int fd, const char *p, size_t n);
#endif
