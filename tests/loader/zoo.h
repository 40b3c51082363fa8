/* A sound little provider. Each file of this folder redefines what it is about and includes this at its end. */
#ifndef ZOO_H
#define ZOO_H
#include <tiktok/provider.h>
#define ZOO_TEXT(x)     #x
#define ZOO_STRING(x)   ZOO_TEXT(x)
#define ZOO_JOIN2(a, b) a##b
#define ZOO_JOIN(a, b)  ZOO_JOIN2(a, b)

static int32_t zoo_start(const struct tt_host *host, tt_callref call, void *state)
{
    (void)state;
    host->succeed(call, json_object());
    return TT_RC_OK;
}
#define ZOO_ACTION(label)                                                                                    \
    {                                                                                                        \
        .name = ZOO_STRING(ZOO_ID) "." label, .summary = "Does nothing.", .start = zoo_start                 \
    }

#ifndef ZOO_SAYS_ID
#define ZOO_SAYS_ID ZOO_STRING(ZOO_ID)
#endif
#ifndef ZOO_ABI
#define ZOO_ABI TT_PROVIDER_ABI
#endif
#ifndef ZOO_NEEDS
#define ZOO_NEEDS 0
#endif
#ifndef ZOO_ROWS
#define ZOO_ROWS ZOO_ACTION("first"), ZOO_ACTION("second")
#endif
#ifndef ZOO_MORE /* other members of the descriptor */
#define ZOO_MORE .version = "1"
#endif
#ifndef ZOO_SUMMARY
#define ZOO_SUMMARY "A module of the zoo"
#endif
#ifndef ZOO_JANSSON
#define ZOO_JANSSON json_object_get
#endif
#ifndef ZOO_LAYOUT
#define ZOO_LAYOUT TT_PROVIDER_LAYOUT
#endif

static const struct tt_action zoo_rows[] = {ZOO_ROWS};
static const struct tt_layout zoo_layout = ZOO_LAYOUT;
static const struct tt_provider zoo_provider = {
    .abi = ZOO_ABI,
    .needs_minor = ZOO_NEEDS,
#ifndef ZOO_NO_LAYOUT
    .layout = &zoo_layout,
#endif
    .jansson = ZOO_JANSSON,
    .id = ZOO_SAYS_ID,
    .summary = ZOO_SUMMARY,
    .actions = zoo_rows,
#ifndef ZOO_NO_COUNT
    .n_actions = sizeof zoo_rows / sizeof *zoo_rows,
#endif
    ZOO_MORE,
};

TT_EXPORT tt_provider_fn ZOO_JOIN(tt_provider_, ZOO_ID);
const struct tt_provider *ZOO_JOIN(tt_provider_, ZOO_ID)(void)
{
#ifdef ZOO_NO_DESCRIPTOR
    (void)zoo_provider;
    return NULL;
#else
    return &zoo_provider;
#endif
}
#endif
