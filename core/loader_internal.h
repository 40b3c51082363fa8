/* What the files of the loader share. */
#ifndef TTC_LOADER_INTERNAL_H
#define TTC_LOADER_INTERNAL_H
#include "core/loader.h"

/* Sets self->why: "Module PATH is refused: ..." (a built-in: "Provider ID is refused: ..."). Always -1. */
int ttc_loader_refuse(struct tt_self *, int status, const char *hint, const char *form, ...)
    __attribute__((format(printf, 4, 5)));

/* Before each step into a module: "mapping it", "its entry", "its descriptor", "its tables", "its init",
 * "its shutdown". */
void ttc_loader_enters(struct tt_self *, const char *phase);
/* loader_open.c: maps self->path and finds its entry; self->dl is set as soon as it is mapped. NULL: refused. */
tt_provider_fn *ttc_loader_open(struct ttc_registry *, struct tt_self *);
/* loader_descriptor.c: checks what the entry gave and copies it to self->provider. */
int ttc_loader_descriptor(struct tt_self *, const struct tt_provider *theirs);
/* loader_tables.c: its services, token kinds and settings, every row of which can be read; later the actions that
 * token kinds name. */
int ttc_loader_tables(struct tt_self *);
int ttc_loader_token_actions(struct tt_self *);
#endif
