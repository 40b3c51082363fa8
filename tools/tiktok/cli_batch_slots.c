/* What the journal knows of each id, in memory: open addressing in slots of 24 bytes, grown by half when three quarters
 * are taken; a million ids need 32 to 48 MB. Keys are digests, so their bits are as good as random. */
#include "cli_batch.h"
#include <stdlib.h>

#define FIRST_ROOM 1024u

static cli_slot *seek(cli_slot *slots, size_t room, const uint64_t key[2])
{
    size_t at = (size_t)(key[0] % room);
    while (slots[at].line_and_state && (slots[at].key[0] != key[0] || slots[at].key[1] != key[1]))
        at = at + 1 == room ? 0 : at + 1;
    return &slots[at];
}

static void grow(cli_slots *s)
{
    size_t room = s->room ? s->room + s->room / 2 : FIRST_ROOM;
    cli_slot *slots = cli_alloc(room * sizeof *slots);
    for (size_t i = 0; i < s->room; i++)
        if (s->slots[i].line_and_state)
            *seek(slots, room, s->slots[i].key) = s->slots[i];
    free(s->slots);
    s->slots = slots;
    s->room = room;
}

#define TAKEN 0x80u /* a slot in use is never 0 */

cli_slot *cli_slots_get(cli_slots *s, const uint64_t key[2])
{
    if (s->n >= s->room / 4 * 3)
        grow(s);
    cli_slot *slot = seek(s->slots, s->room, key);
    if (!slot->line_and_state) {
        slot->key[0] = key[0];
        slot->key[1] = key[1];
        slot->line_and_state = TAKEN;
        s->n++;
    }
    return slot;
}

int cli_slot_state(const cli_slot *slot)
{
    return (int)(slot->line_and_state & (TAKEN - 1));
}

uint64_t cli_slot_line(const cli_slot *slot)
{
    return slot->line_and_state >> 8;
}

void cli_slot_put(cli_slot *slot, uint64_t line, int state)
{
    slot->line_and_state = line << 8 | TAKEN | (uint64_t)state;
}

void cli_slots_free(cli_slots *s)
{
    free(s->slots);
    *s = (cli_slots){0};
}
