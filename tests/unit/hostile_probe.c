/* For a program file with more rights than its user: prints whether it has them, what the log says when a context opens,
 * and why the provider z_good cannot run (only the environment would tell where it is). */
#include "build_config.h"

#include "tiktok/tiktok.h"
#include <stdio.h>
#include <sys/auxv.h>

static void print(int level, const char *line, void *user)
{
    (void)level;
    (void)user;
    puts(line + 25); /* without the time */
}

int main(void)
{
    static const char *const names[] = {"z_good"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    options.log = print;
    options.providers = names;
    options.n_providers = 1;
    printf("raised %d\n", getauxval(AT_SECURE) != 0);
    tt_context *tt = tt_open(&options, &why);
    if (!tt) {
        printf("not opened: %s\n", tt_result_message(why));
        tt_result_unref(why);
        return 1;
    }
    tt_result *r = tt_call_text(tt, "z_good.first", "{}", NULL);
    printf("%s %s\n", tt_status_name(tt_result_status(r)), tt_result_message(r));
    tt_result_unref(r);
    tt_close(tt);
    return 0;
}
