/* The files in which flows that must survive their process are kept: state_dir/flows/NAME.json, for the owner only,
 * replaced whole and synced. Who runs a flow, or drops its state, holds NAME.lock, which ends with its holder however
 * that dies. Any thread; errno says why where no failure is given. */
#ifndef TTC_SAVED_H
#define TTC_SAVED_H
#include "core/context.h"
#include <limits.h>

/* Is this a name? 0, or -1 and the sentence. */
int ttc_saved_name(const char *name, struct ttc_failure *);
/* Path of the folder (name NULL) or of the file of that name and end (".json", ".lock") in room, which it returns. NULL:
 * state_dir is not known, or too long. What is kept must be found and removed also when there is no memory. */
char *ttc_saved_path(const struct tt_context *, const char *name, const char *end, char room[PATH_MAX]);
/* The lock's descriptor, or -1 and the sentence. The folder is made when it is missing. */
int ttc_saved_lock(const struct tt_context *, const char *name, struct ttc_failure *);
void ttc_saved_unlock(int lock);
/* Does somebody hold it? */
int ttc_saved_is_locked(const struct tt_context *, const char *name);
/* The file: 1, 0: there is none, -1 and the sentence. */
int ttc_saved_read(const struct tt_context *, const char *name, json_t **out, struct ttc_failure *);
int ttc_saved_write(const struct tt_context *, const char *name, const char *text, size_t n); /* 0, -1 */
/* Both files; the lock must be held. */
void ttc_saved_remove(const struct tt_context *, const char *name);
/* Removes what has lain there for a month under a name that no caller chose, and logs it. */
void ttc_saved_sweep(const struct tt_context *);
/* Calls visit with every name, in order; 0, -1 without memory. */
int ttc_saved_each(const struct tt_context *, void (*visit)(const char *name, void *user), void *user);
#endif
