/* struct tt_context: what one context owns. */
#ifndef TTC_CONTEXT_H
#define TTC_CONTEXT_H
#include "core/config.h"
#include "core/log.h"
#include "core/registry.h"
#include "core/transport/crypto.h"
#include "core/transport/transport.h"
#include <sys/types.h>

struct ttc_store;
struct tt_context {
    struct ttc_config *config;
    struct ttc_log *log;
    struct ttc_registry registry;
    struct tt_host host;       /* the table that providers get (flow.c) */
    struct ttc_store *store;   /* tokens; NULL: there is no place for them */
    struct ttc_engine *engine; /* calls, timers, workers, transport (engine.h) */
    uint32_t drive;
    tt_watch_fn *watch; /* the host's loop, where it drives */
    tt_timer_fn *timer;
    void *loop_user;
    pid_t pid; /* of the process that opened it: a forked child is refused */
};

/* The host table, whole; its provider part (registration, log, settings) is the loader's. */
void ttc_host_fill(struct tt_host *);
void ttc_host_fill_provider(struct tt_host *);

/* The modules, mapped on first use. NULL and the failure. Any thread. */
const struct ttc_crypto *ttc_crypto(struct ttc_failure *);

/* A result from a failure (which is emptied) or from JSON data (the buffer is emptied). Never NULL. */
tt_result *ttc_result_failed(const char *action, struct ttc_failure *);
struct ttc_buf;
tt_result *ttc_result_json(struct ttc_buf *data);
#endif
