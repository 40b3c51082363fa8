/* In place of loader_open.c and internal_module.c where nothing is mapped (--disable-dlopen): providers are linked into the
 * program, and so are the library's own modules. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/context.h"
#include "core/loader_internal.h"
#include "core/transport/crypto.h"
#include "core/transport/transport.h"
#include <string.h>

const int ttc_loader_maps = 0;

ttc_crypto_entry_fn ttc_crypto_entry;
ttc_transport_entry_fn ttc_transport_entry;

tt_provider_fn *ttc_loader_open(struct ttc_registry *r, struct tt_self *self)
{
    (void)r;
    ttc_loader_refuse(self, TT_ECONFIG, "take the module setting away, or use a build that loads modules",
                      "this build loads no modules, only what is linked in");
    return NULL;
}

const void *ttc_internal_module(const char *stem, const char *entry, struct ttc_failure *f)
{
    (void)stem;
    (void)f;
    return strcmp(entry, "ttc_crypto_entry") == 0 ? (const void *)ttc_crypto_entry()
                                                  : (const void *)ttc_transport_entry();
}

void ttc_internal_dir(const char *dir)
{
    (void)dir;
}
