/* How this compiler lays out the structs that other languages mirror: "struct size", then "struct.member offset". */
#include <stdio.h>
#include <tiktok/tiktok.h>

#define SIZE(type)       printf("%s %zu\n", #type, sizeof(type))
#define AT(type, member) printf("%s.%s %zu\n", #type, #member, offsetof(type, member))

static void open_options(void)
{
    SIZE(tt_open_options);
    AT(tt_open_options, size);
    AT(tt_open_options, drive);
    AT(tt_open_options, config);
    AT(tt_open_options, profile);
    AT(tt_open_options, set);
    AT(tt_open_options, n_set);
    AT(tt_open_options, flags);
    AT(tt_open_options, providers);
    AT(tt_open_options, n_providers);
    AT(tt_open_options, log_level);
    AT(tt_open_options, log);
    AT(tt_open_options, log_user);
    AT(tt_open_options, watch);
    AT(tt_open_options, timer);
    AT(tt_open_options, loop_user);
    AT(tt_open_options, builtin);
    AT(tt_open_options, n_builtin);
}

static void call_options(void)
{
    SIZE(tt_call_options);
    AT(tt_call_options, size);
    AT(tt_call_options, flags);
    AT(tt_call_options, account);
    AT(tt_call_options, access_token);
    AT(tt_call_options, deadline_ms);
    AT(tt_call_options, max_items);
    AT(tt_call_options, sink);
    AT(tt_call_options, sink_user);
    AT(tt_call_options, progress);
    AT(tt_call_options, progress_user);
    AT(tt_call_options, resume);
}

int main(void)
{
    open_options();
    call_options();
    return 0;
}
