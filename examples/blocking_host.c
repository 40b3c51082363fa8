/* The smallest host: opens a context, makes one call, prints its data.
 *
 *     TIKTOK_CONFIG=/etc/tiktok/tiktok.conf ./blocking_host ads.advertiser.info '{"advertiser_ids":["7..."]}'
 */
#include <stdio.h>
#include <tiktok/tiktok.h>

int main(int argc, char **argv)
{
    tt_result *why = NULL;
    const char *data;
    size_t n;

    if (argc < 2) {
        fprintf(stderr, "usage: %s ACTION [JSON]\n", argv[0]);
        return 2;
    }
    tt_context *tt = tt_open(NULL, &why);
    if (!tt) {
        fprintf(stderr, "%s (%s)\n", tt_result_message(why), tt_result_hint(why));
        tt_result_unref(why);
        return 2;
    }
    tt_result *r = tt_call_text(tt, argv[1], argc > 2 ? argv[2] : "{}", NULL);
    int status = tt_result_status(r);
    if (tt_result_data(r, &data, &n) == 0)
        printf("%.*s\n", (int)n, data);
    if (status != TT_OK)
        fprintf(stderr, "%s (%s)\n", tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
    tt_close(tt);
    return status != TT_OK && status != TT_PARTIAL;
}
