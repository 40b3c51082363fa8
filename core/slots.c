/* Handles: see slots.h. A handle is generation << 32 | index + 1; a generation is never 0 and changes at each drop. */
#include "core/slots.h"
#include "core/alloc.h"
#include <stdatomic.h>
#include <string.h>

struct ttc_slot {
    void *thing;
    uint32_t generation, next_free;
};

/* Another one for each table: a handle of one context means nothing in another one. */
static uint32_t first_generation(void)
{
    static _Atomic uint32_t tables;
    uint32_t n = atomic_fetch_add_explicit(&tables, 1, memory_order_relaxed);
    return n * UINT32_C(2654435761) | 1;
}

uint64_t ttc_slots_add(struct ttc_slots *s, void *thing)
{
    if (!s->free_head) {
        uint32_t first = first_generation();
        size_t room = s->room ? s->room * 2 : 16;
        struct ttc_slot *list = ttc_realloc(s->list, room * sizeof *list);
        if (!list)
            return 0;
        s->list = list;
        for (size_t i = room; i-- > s->room;) {
            list[i] = (struct ttc_slot){NULL, first, s->free_head};
            s->free_head = (uint32_t)i + 1;
        }
        s->room = room;
    }
    struct ttc_slot *slot = &s->list[s->free_head - 1];
    uint64_t handle = (uint64_t)slot->generation << 32 | s->free_head;
    s->free_head = slot->next_free;
    slot->thing = thing;
    s->used++;
    return handle;
}

static struct ttc_slot *find(const struct ttc_slots *s, uint64_t handle)
{
    size_t i = (uint32_t)handle;
    if (i == 0 || i > s->room || !s->list[i - 1].thing)
        return NULL;
    return s->list[i - 1].generation == handle >> 32 ? &s->list[i - 1] : NULL;
}

void *ttc_slots_get(const struct ttc_slots *s, uint64_t handle)
{
    struct ttc_slot *slot = find(s, handle);
    return slot ? slot->thing : NULL;
}

void ttc_slots_drop(struct ttc_slots *s, uint64_t handle)
{
    struct ttc_slot *slot = find(s, handle);
    if (!slot)
        return;
    slot->thing = NULL;
    if (++slot->generation == 0)
        slot->generation = 1;
    slot->next_free = s->free_head;
    s->free_head = (uint32_t)(slot - s->list) + 1;
    s->used--;
}

void *ttc_slots_each(const struct ttc_slots *s, size_t *at)
{
    while (*at < s->room) {
        void *thing = s->list[(*at)++].thing;
        if (thing)
            return thing;
    }
    return NULL;
}

void ttc_slots_free(struct ttc_slots *s)
{
    ttc_free(s->list);
    memset(s, 0, sizeof *s);
}
