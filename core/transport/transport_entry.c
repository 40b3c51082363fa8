/* The transport module's one exported symbol. */
#include "core/transport/loop.h"

__attribute__((visibility("default"))) const struct ttc_transport *ttc_transport_entry(void);
const struct ttc_transport *ttc_transport_entry(void)
{
    static const struct ttc_transport table = {
        .build_id = TT_BUILD_ID,
        .open = ttc_loop_open,
        .close = ttc_loop_close,
        .start = ttc_loop_start,
        .cancel = ttc_loop_cancel,
        .poll = ttc_loop_poll,
        .pause = ttc_loop_pause,
        .ready = ttc_loop_ready,
        .wait = ttc_loop_wait,
    };
    return &table;
}
