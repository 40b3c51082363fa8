/* Provider modules that end, hold up or litter the process that looks at them; 'tiktok providers inspect' must live to tell where. */
#include <stdlib.h>
#include <tiktok/provider.h>
#include <unistd.h>

static int32_t start(const struct tt_host *host, tt_callref call, void *state)
{
    (void)state;
    host->succeed(call, json_object());
    return TT_RC_OK;
}

#ifdef DIES_IN_INIT
static int32_t init(struct tt_self *self, const struct tt_host *host, void **state)
{
    (void)self;
    (void)host;
    (void)state;
    abort();
}
#endif

#ifdef DIES_IN_CONSTRUCTOR
__attribute__((constructor)) static void die(void)
{
    abort();
}
#endif

#ifdef LITTERS
TT_EXPORT int beside_the_entry;
__attribute__((constructor)) static void litter(void)
{
    static const char text[] = "{\"status\":0,\"message\":\"\",\"hint\":\"\"}\n";
    beside_the_entry = write(STDOUT_FILENO, text, sizeof text - 1) > 0;
}
#endif

static const struct tt_action actions[] = {{.name = MODULE_TEXT ".go", .summary = "Goes.", .start = start}};
static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,       .id = MODULE_TEXT,  .version = "1",
    .summary = "For tests", .actions = actions, .n_actions = 1,
#ifdef DIES_IN_INIT
    .init = init,
#endif
};

TT_EXPORT const struct tt_provider *ENTRY(void);
const struct tt_provider *ENTRY(void)
{
#ifdef DIES_IN_ENTRY
    abort();
#endif
#ifdef DIES_QUIETLY
    _exit(0);
#endif
#ifdef HANGS
    for (;;)
        pause();
#endif
    return &provider;
}
