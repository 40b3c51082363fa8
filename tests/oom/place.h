/* The folder of a sweep: state of its own for each run. */
#ifndef TEST_OOM_PLACE_H
#define TEST_OOM_PLACE_H
#include <stddef.h>
#include <stdint.h>

void place_make(void); /* a new folder; removed by place_remove() */
void place_remove(void);
const char *place_folder(void); /* absolute */
const char *place_state(void);  /* "state_dir=FOLDER/state", for the settings */
void place_fresh(void);         /* FOLDER/state is gone and what lay in it */
const char *place_file(const char *name, const void *bytes, size_t n); /* until the next of this name */
/* An account of this provider in the store: tokens "act.NAME" and "rft.NAME", which lives so long still, in seconds. */
void place_token(const char *provider, const char *kind, const char *name, int64_t lives);
/* The refresh token in the store; "" when the account is not there. Its file must be sound. */
const char *place_refresh(const char *provider, const char *name);
/* Every file of the state that is there can be read: JSON where it says so, no half-written neighbours. */
void place_is_sound(void);
#endif
