/* Structs between two sides that were compiled with different headers: see abi.h. Pure. */
#include "core/abi.h"
#include <string.h>

static int believable(const struct tt_abi *abi, size_t least)
{
    return abi && abi->size >= least && abi->size <= TTC_LARGEST_STRUCT;
}

int ttc_abi_take(void *to, size_t n, const struct tt_abi *from, size_t least)
{
    if (!believable(from, least))
        return -1;
    memset(to, 0, n);
    memcpy(to, from, from->size < n ? from->size : n);
    return 0;
}

int ttc_abi_give(struct tt_abi *to, const void *from, size_t n, size_t least)
{
    const size_t head = sizeof *to;
    if (!believable(to, least))
        return -1;
    size_t room = to->size;
    to->major = TT_ABI_MAJOR;
    to->minor = TT_ABI_MINOR;
    memset((char *)to + head, 0, room - head);
    memcpy((char *)to + head, (const char *)from + head, (room < n ? room : n) - head);
    return 0;
}
