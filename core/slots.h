/* Handles: index and generation, so that a stale one is recognised and never followed. No lock of its own. */
#ifndef TTC_SLOTS_H
#define TTC_SLOTS_H
#include <stddef.h>
#include <stdint.h>

struct ttc_slots {
    struct ttc_slot *list;
    size_t room, used;
    uint32_t free_head; /* index + 1 of the first free slot */
};
uint64_t ttc_slots_add(struct ttc_slots *, void *thing);        /* 0: no memory */
void *ttc_slots_get(const struct ttc_slots *, uint64_t handle); /* NULL: stale */
void ttc_slots_drop(struct ttc_slots *, uint64_t handle);
void ttc_slots_free(struct ttc_slots *);
/* Steps through what is there: *at starts at 0; NULL at the end. */
void *ttc_slots_each(const struct ttc_slots *, size_t *at);
#endif
