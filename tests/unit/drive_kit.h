/* One context, driven in any of the four ways, for tests: what differs between them is hidden here. One per process.
 * The epoll loop of TT_DRIVE_SOCKETS checks what the library asks of it. */
#ifndef TEST_DRIVE_KIT_H
#define TEST_DRIVE_KIT_H
#include <stdatomic.h>
#include <tiktok/tiktok.h>

/* A call as it was started; zero-initialise, set what is wanted before drive_start(). */
struct started {
    tt_progress_fn *progress;
    tt_sink_fn *sink;
    void *user; /* of both */
    uint64_t deadline_ms;
    tt_done_fn *then; /* called at the end, with user; owns no reference */
    atomic_ullong id; /* TT_DRIVE_CALLER: known from the first progress on */
    atomic_int over;
    atomic_int status; /* once over */
    tt_result *result; /* once over; drive_forget() frees it */
    void *inner;       /* the kit's */
};

/* Opens; set ends with NULL. early: the host's timer comes at half its time. */
tt_context *drive_open(uint32_t how, const char *config, const char *const *set, int early);
void drive_close(void); /* nothing may be watched any more then */
/* TT_DRIVE_CALLER: in a thread of its own, one call at a time. */
void drive_start(struct started *, const char *action, const char *json);
void drive_turn(int ms);             /* something may happen, for up to so long */
void drive_for(int ms);              /* turns as long as that */
void drive_finish(struct started *); /* until it is over; fails after 60 seconds */
void drive_forget(struct started *); /* frees what is left of one that is over */
int drive_watched(void);             /* how many descriptors the host's loop watches */
int drive_timer_is_set(void);
/* Called from inside the watch callback when it is first called after this. */
void drive_on_watch(void (*look)(void));
#endif
