/* Pausing a request: neither its source nor its socket is read, and its clocks stand still. libcurl forgets a pause of
 * a transfer that has no connection yet, so the callbacks ask, too (body.c, reply.c, pipe.c). */
#include "core/transport/loop.h"

void ttc_loop_pause(struct ttc_loop *loop, void *request, int on)
{
    struct ttc_request *r = request;
    if (r->paused == on || loop->in_curl)
        return;
    r->paused = on;
    ttc_clock_touch(&r->clock);
    loop->in_curl = 1; /* going on can call the sink */
    for (size_t i = 0; i < r->n_readers; i++)
        if (r->readers[i].pipe)
            ttc_pipe_pause(r->readers[i].pipe, on);
    if (r->state == TTC_RUNNING)
        curl_easy_pause(r->easy, on                          ? CURLPAUSE_ALL
                                 : ttc_request_is_starved(r) ? CURLPAUSE_SEND
                                                             : CURLPAUSE_CONT);
    loop->in_curl = 0;
}
