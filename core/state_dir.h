/* Files that outlive a process: where they lie, and how they are written. Any thread. */
#ifndef TTC_STATE_DIR_H
#define TTC_STATE_DIR_H
#include "core/context.h"

/* The folder for state: state_dir, else by user; ttc_alloc memory. NULL: no memory, or nothing says where. */
char *ttc_state_dir(const struct tt_context *);
/* Every folder of the path that is missing, for the owner only. -1 and errno. path is written to and restored. */
int ttc_folders_make(char *path);
/* Writes all of it and waits until it is on disk. -1 and errno. */
int ttc_write_synced(int fd, const char *p, size_t n);
#endif
