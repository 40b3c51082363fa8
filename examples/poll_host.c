/* A host with its own loop: starts several calls at once and turns the loop itself until all have ended. Here a program
 * would do its other work between the turns.
 *
 *     ./poll_host 7000000000000000001 7000000000000000002
 */
#include <jansson.h>
#include <stdio.h>
#include <tiktok/tiktok.h>

static void print_result(tt_id id, tt_result *result, void *user)
{
    const char *data;
    size_t n;
    int *failed = user;
    if (tt_result_data(result, &data, &n) == 0)
        printf("call %llu: %.*s\n", (unsigned long long)id, (int)n, data);
    if (tt_result_status(result) != TT_OK) {
        fprintf(stderr, "call %llu: %s\n", (unsigned long long)id, tt_result_message(result));
        ++*failed;
    }
    tt_result_unref(result);
}

int main(int argc, char **argv)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    int failed = 0;

    options.drive = TT_DRIVE_POLL;
    tt_context *tt = tt_open(&options, &why);
    if (!tt) {
        fprintf(stderr, "%s (%s)\n", tt_result_message(why), tt_result_hint(why));
        tt_result_unref(why);
        return 2;
    }
    for (int i = 1; i < argc; i++) {
        json_t *params = json_pack("{s:[s]}", "advertiser_ids", argv[i]);
        if (!tt_submit(tt, "ads.advertiser.info", params, NULL, print_result, &failed, &why)) {
            fprintf(stderr, "%s\n", tt_result_message(why));
            tt_result_unref(why);
            failed++;
        }
        json_decref(params);
    }
    while (tt_poll(tt, 1000) > 0)
        continue;
    tt_close(tt);
    return failed != 0;
}
