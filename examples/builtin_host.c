/* A host with its providers linked in: one file, no modules to find. Of an installation that was configured with
 * --with-builtin-providers=ads,creative:
 *
 *     cc builtin_host.c -ltiktok-providers $(pkg-config --cflags --libs tiktok)
 *     ./a.out creative.upload_url '{"...":"..."}'
 */
#include <stdio.h>
#include <tiktok/tiktok.h>

tt_provider_fn tt_provider_ads, tt_provider_creative;

int main(int argc, char **argv)
{
    static tt_provider_fn *const builtin[] = {tt_provider_ads, tt_provider_creative};
    static const char *const wanted[] = {"ads", "creative"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *r = NULL;
    const char *data = "";
    size_t n = 0;

    if (argc < 2) {
        fprintf(stderr, "usage: %s ACTION [JSON]\n", argv[0]);
        return 2;
    }
    options.builtin = builtin;
    options.n_builtin = 2;
    options.providers = wanted; /* without this, those that the configuration names */
    options.n_providers = 2;
    tt_context *tt = tt_open(&options, &r);
    if (tt)
        r = tt_call_text(tt, argv[1], argc > 2 ? argv[2] : "{}", NULL);
    int status = tt_result_status(r);
    tt_result_data(r, &data, &n);
    if (status == TT_OK)
        printf("%.*s\n", (int)n, data);
    else
        fprintf(stderr, "%s (%s)\n", tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
    tt_close(tt);
    return status != TT_OK;
}
