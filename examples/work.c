/* See work.h. Callbacks come on the thread of the event loop, one at a time, so nothing needs a lock. */
#include "work.h"
#include <jansson.h>
#include <stdio.h>

enum { CALLS = 64 };

static struct {
    int answered, uploaded, canceled, told;
} work;

static void complain(tt_result *r)
{
    fprintf(stderr, "%s %s\n", tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
}

/* Counts what ended as it should; user is the counter. */
static void ended(tt_id id, tt_result *result, void *user)
{
    int *counter = user;
    int wanted = counter == &work.canceled ? TT_ECANCELED : TT_OK;
    (void)id;
    if (tt_result_status(result) != wanted) {
        complain(result);
        return;
    }
    ++*counter;
    tt_result_unref(result);
}

static void show(tt_id id, uint64_t done, uint64_t total, const char *phase, void *user)
{
    (void)id, (void)user;
    work.told++;
    printf("%s: %llu of %llu bytes\n", phase, (unsigned long long)done, (unsigned long long)total);
}

/* A call may be canceled from anywhere, also from its own callbacks. */
static void stop(tt_id id, uint64_t done, uint64_t total, const char *phase, void *user)
{
    (void)total, (void)phase;
    if (done > 0)
        tt_cancel(user, id);
}

static void submit(tt_context *tt, const char *action, json_t *params, const tt_call_options *options,
                   int *counter)
{
    tt_result *why = NULL;
    if (!tt_submit(tt, action, params, options, ended, counter, &why))
        complain(why);
    json_decref(params);
}

void work_begin(tt_context *tt, const char *account, const char *video)
{
    tt_call_options shown = TT_CALL_OPTIONS_INIT, stopped = TT_CALL_OPTIONS_INIT;
    shown.progress = show;
    stopped.progress = stop;
    stopped.progress_user = tt;
    for (int i = 0; i < CALLS; i++)
        submit(tt, "ads.advertiser.info", json_pack("{s:[s]}", "advertiser_ids", account), NULL,
               &work.answered);
    submit(tt, "ads.upload_video", json_pack("{s:s, s:s}", "advertiser_id", account, "video_file", video),
           &shown, &work.uploaded);
    submit(tt, "ads.upload_video",
           json_pack("{s:s, s:s, s:s}", "advertiser_id", account, "video_file", video, "file_name",
                     "second.mp4"),
           &stopped, &work.canceled);
}

int work_end(void)
{
    printf("%d of %d calls answered, %d upload done, %d canceled\n", work.answered, CALLS, work.uploaded,
           work.canceled);
    return work.answered != CALLS || work.uploaded != 1 || work.canceled != 1 || work.told == 0;
}
