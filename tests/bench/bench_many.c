/* A provider with ten thousand actions, to see what registering costs. */
#include <tiktok/provider.h>

static int32_t start(const struct tt_host *host, tt_callref call, void *state)
{
    (void)state;
    host->succeed(call, NULL);
    return TT_RC_OK;
}

// clang-format off
#define ROW(n)   {.name = "bench_many.action_" #n, .summary = "Does nothing.", .start = start},
#define TEN(n)   ROW(n##0) ROW(n##1) ROW(n##2) ROW(n##3) ROW(n##4) ROW(n##5) ROW(n##6) ROW(n##7) ROW(n##8) ROW(n##9)
#define HUNDRED(n)  TEN(n##0) TEN(n##1) TEN(n##2) TEN(n##3) TEN(n##4) TEN(n##5) TEN(n##6) TEN(n##7) TEN(n##8) TEN(n##9)
#define THOUSAND(n) HUNDRED(n##0) HUNDRED(n##1) HUNDRED(n##2) HUNDRED(n##3) HUNDRED(n##4) \
                    HUNDRED(n##5) HUNDRED(n##6) HUNDRED(n##7) HUNDRED(n##8) HUNDRED(n##9)
static const struct tt_action rows[] = {
    THOUSAND(0) THOUSAND(1) THOUSAND(2) THOUSAND(3) THOUSAND(4)
    THOUSAND(5) THOUSAND(6) THOUSAND(7) THOUSAND(8) THOUSAND(9)
};
// clang-format on

static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static const struct tt_provider provider = {
    .abi = TT_PROVIDER_ABI,
    .layout = &layout,
    .jansson = json_object_get,
    .id = "bench_many",
    .version = "1",
    .summary = "Ten thousand actions",
    .actions = rows,
    .n_actions = sizeof rows / sizeof *rows,
};

TT_EXPORT tt_provider_fn tt_provider_bench_many;
const struct tt_provider *tt_provider_bench_many(void)
{
    return &provider;
}
