/* The same jobs through the library's public API, as a host application does them. */
#include "bench.h"
#include "tiktok/tiktok.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SMALL  "{\"advertiser_ids\":[\"7000000000000000001\"]}"
#define MOST   32
#define FIELDS 15

static void check(const tt_result *r)
{
    if (tt_result_status(r) != TT_OK)
        bench_fail("%s", tt_result_message(r));
}

/* providers=a,b ; every other order that has a dot is a setting. */
static tt_context *open_context(int argc, char **argv, uint32_t drive)
{
    static char names[256];
    static const char *set[MOST], *providers[8];
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    snprintf(names, sizeof names, "%s", bench_text("providers", "ads"));
    for (char *name = strtok(names, ","); name && options.n_providers < 8; name = strtok(NULL, ","))
        providers[options.n_providers++] = name;
    for (int i = 2; i < argc && options.n_set < MOST; i++)
        if (strcspn(argv[i], ".") < strcspn(argv[i], "="))
            set[options.n_set++] = argv[i];
    options.drive = drive;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.providers = providers;
    tt_context *tt = tt_open(&options, &why);
    if (!tt)
        bench_fail("%s", tt_result_message(why));
    return tt;
}

static void call(tt_context *tt, const char *action, const json_t *params, const tt_call_options *options)
{
    tt_result *r = tt_call(tt, action, params, options);
    check(r);
    tt_result_unref(r);
}

static json_t *params_of(const char *otherwise)
{
    json_t *params = json_loads(bench_text("params", otherwise), 0, NULL);
    if (!params)
        bench_fail("params is not JSON");
    return params;
}

static void calls(int argc, char **argv)
{
    tt_context *tt = open_context(argc, argv, TT_DRIVE_CALLER);
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    const char *action = bench_text("action", "ads.advertiser.info");
    long n = bench_number("n", 1), warm = bench_number("warm", 0);
    json_t *params = params_of(SMALL);
    options.flags = (uint32_t)bench_number("flags", 0);
    for (long i = 0; i < warm; i++)
        call(tt, action, params, &options);
    bench_begin();
    for (long i = 0; i < n; i++)
        call(tt, action, params, &options);
    bench_end((double)n, 0);
    json_decref(params);
    tt_close(tt);
}

struct flight {
    tt_context *tt;
    json_t *params;
    long begun, done, n;
};

static void landed(tt_id id, tt_result *r, void *user);

static void launch(struct flight *f)
{
    tt_result *why = NULL;
    f->begun++;
    if (!tt_submit(f->tt, "ads.advertiser.info", f->params, NULL, landed, f, &why))
        bench_fail("%s", tt_result_message(why));
}

static void landed(tt_id id, tt_result *r, void *user)
{
    struct flight *f = user;
    (void)id;
    check(r);
    tt_result_unref(r);
    f->done++;
    if (f->begun < f->n)
        launch(f);
}

static void fly(struct flight *f, long at_once, long n)
{
    f->begun = f->done = 0;
    f->n = n;
    while (f->begun < at_once && f->begun < n)
        launch(f);
    while (f->done < n)
        tt_poll(f->tt, 1000);
}

static void flight(int argc, char **argv)
{
    struct flight f = {.tt = open_context(argc, argv, TT_DRIVE_POLL), .params = params_of(SMALL)};
    long at_once = bench_number("flight", 8), n = bench_number("n", 1000);
    fly(&f, at_once, at_once);
    bench_begin();
    fly(&f, at_once, n);
    bench_end((double)n, 0);
    json_decref(f.params);
    tt_close(f.tt);
}

static const char *const fields[FIELDS] = {
    "info.material_id",   "info.material_name", "info.video_id",         "info.create_time",
    "info.currency",      "metrics.spend",      "metrics.impressions",   "metrics.clicks",
    "metrics.ctr",        "metrics.cpc",        "metrics.cpm",           "metrics.reach",
    "metrics.conversion", "metrics.frequency",  "metrics.video_watched",
};

static double read_rows(const tt_result *r)
{
    tt_value v[FIELDS];
    char text[256];
    double sum = 0;
    tt_rows *rows = tt_rows_open(r, fields, FIELDS);
    if (!rows)
        bench_fail("the page has no rows");
    while (tt_rows_next(rows, v) == 1) {
        for (int i = 0; i < 5; i++)
            sum += (double)tt_value_text(&v[i], text, sizeof text);
        for (int i = 5; i < FIELDS; i++)
            sum += tt_value_real(&v[i]);
    }
    tt_rows_close(rows);
    return sum;
}

/* Pages of 1,000 rows: delivered as checked bytes, and with rows=1 every field of every row read. */
static void pages(int argc, char **argv)
{
    tt_context *tt = open_context(argc, argv, TT_DRIVE_CALLER);
    json_t *params =
        params_of("{\"advertiser_id\":\"7000000000000000001\",\"page_size\":1000,\"lifetime\":true,"
                  "\"material_type\":\"VIDEO\"}");
    long n = bench_number("n", 1);
    double sum = 0;
    for (long page = 0; page <= n; page++) { /* page 0 warms up */
        const char *bytes;
        size_t size = 0;
        if (page == 1)
            bench_begin();
        json_object_set_new(params, "page", json_integer(page ? page : 1));
        tt_result *r = tt_call(tt, "ads.creative.report.get", params, NULL);
        check(r);
        if (page && bench_number("rows", 0))
            sum += read_rows(r);
        else if (page && tt_result_data(r, &bytes, &size) == 0)
            sum += (double)size;
        tt_result_unref(r);
    }
    bench_end((double)n, sum);
    json_decref(params);
    tt_close(tt);
}

/* upload: multipart with the md5; chunks: the flow that starts a post and sends its chunks. */
static void send_file(int argc, char **argv)
{
    tt_context *tt = open_context(argc, argv, TT_DRIVE_CALLER);
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    const char *file = bench_text("file", "");
    int whole = strcmp(argv[1], "upload") == 0;
    json_t *params = whole ? json_pack("{s:s,s:s,s:s}", "advertiser_id", "7000000000000000001", "upload_type",
                                       "UPLOAD_BY_FILE", "video_file", file)
                           : json_pack("{s:s,s:s,s:i,s:b}", "video_file", file, "mode", "inbox", "chunk_size",
                                       64000000, "wait", 0);
    bench_begin();
    call(tt, whole ? "ads.file.video.ad.upload" : "developer.post_video", params, &options);
    bench_end(1, 0);
    json_decref(params);
    tt_close(tt);
}

/* Opening and closing a context, n times in one process: what loading the providers costs once they are mapped. */
static void opens(int argc, char **argv)
{
    long n = bench_number("n", 1), warm = bench_number("warm", 0);
    for (long i = 0; i < warm; i++)
        tt_close(open_context(argc, argv, TT_DRIVE_CALLER));
    bench_begin();
    for (long i = 0; i < n; i++)
        tt_close(open_context(argc, argv, TT_DRIVE_CALLER));
    bench_end((double)n, 0);
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*run)(int, char **);
    } jobs[] = {{"calls", calls},      {"flight", flight},    {"pages", pages},
                {"upload", send_file}, {"chunks", send_file}, {"open", opens}};
    bench_orders(argc, argv);
    for (size_t i = 0; argc > 1 && i < sizeof jobs / sizeof *jobs; i++) {
        if (strcmp(jobs[i].name, argv[1]) != 0)
            continue;
        jobs[i].run(argc, argv);
        return 0;
    }
    bench_fail("usage: bench_host calls|flight|pages|upload|chunks|open NAME=VALUE...");
}
