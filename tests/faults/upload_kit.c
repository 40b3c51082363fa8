/* See upload_kit.h. */
#include "tests/faults/upload_kit.h"
#include "core/loader.h"
#include "tests/unit/box.h"
#include <check.h>
#include <openssl/evp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_VIDEOS = 32, MOST_SET = 16 };

static tt_context *tt;
static char folder[64], config[96];
static struct {
    char path[128], md5[33];
} videos[MOST_VIDEOS];
static size_t n_videos;

void kit_begin_before(const char *const *sandbox)
{
    const char *argv[20] = {"--write-config", config, "--ready-after", "20"};
    snprintf(folder, sizeof folder, "/tmp/test_uploads_XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(config, sizeof config, "%s/tiktok.conf", folder);
    for (int i = 0; sandbox && sandbox[i]; i++)
        argv[i + 4] = sandbox[i];
    n_videos = 0;
    box_start(argv);
}

void kit_open(const char *const *set)
{
    char state[128];
    const char *all[MOST_SET + 3];
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    uint32_t n = 0;
    snprintf(state, sizeof state, "state_dir=%s/state", folder);
    all[n++] = state;
    all[n++] = "http.retry_base_ms=1";
    all[n++] = "http.retry_max_ms=20";
    for (; set && *set && n < MOST_SET; set++)
        all[n++] = *set;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    setenv("TIKTOK_PLUGIN_PATH", TEST_BUILD_DIR "/.libs", 1);
    options.config = config;
    options.set = all;
    options.n_set = n;
    options.drive = TT_DRIVE_POLL;
    options.log_level = TT_LOG_ERROR;
    tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
}

void kit_begin(const char *const *sandbox, const char *const *set)
{
    kit_begin_before(sandbox);
    kit_open(set);
}

void kit_end(void)
{
    char command[96];
    tt_close(tt);
    box_stop();
    snprintf(command, sizeof command, "rm -r %s", folder);
    ck_assert_int_eq(system(command), 0);
}

const char *kit_folder(void)
{
    return folder;
}

static void digest(const unsigned char *bytes, size_t n, char hex[33])
{
    unsigned char raw[16];
    ck_assert_int_eq(EVP_Digest(bytes, n, raw, NULL, EVP_md5(), NULL), 1);
    for (size_t i = 0; i < sizeof raw; i++)
        snprintf(hex + 2 * i, 3, "%02x", raw[i]);
}

const char *kit_video(const char *name, size_t n)
{
    unsigned char *bytes = malloc(n + 1);
    ck_assert_uint_lt(n_videos, MOST_VIDEOS);
    snprintf(videos[n_videos].path, sizeof videos[n_videos].path, "%s/%s", folder, name);
    for (size_t i = 0; i < n; i++)
        bytes[i] = (unsigned char)(i * 31 + i / 251);
    for (size_t i = 0; name[i] && i < n; i++)
        bytes[i] = (unsigned char)name[i];
    FILE *f = fopen(videos[n_videos].path, "w");
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_eq(fwrite(bytes, 1, n, f), n);
    ck_assert_int_eq(fclose(f), 0);
    digest(bytes, n, videos[n_videos].md5);
    free(bytes);
    return videos[n_videos++].path;
}

const char *kit_md5(const char *path)
{
    for (size_t i = 0; i < n_videos; i++)
        if (strcmp(videos[i].path, path) == 0)
            return videos[i].md5;
    return "";
}

void kit_fault(const char *format, ...)
{
    char spec[256], json[320];
    va_list args;
    va_start(args, format);
    vsnprintf(spec, sizeof spec, format, args);
    va_end(args);
    snprintf(json, sizeof json, "{\"spec\":\"%s\"}", spec);
    struct reply r = box_post("/sandbox/faults", NULL, json);
    ck_assert_msg(r.status == 200, "%s: %s", spec, r.body);
    reply_free(&r);
}

static void ended(tt_id id, tt_result *r, void *user)
{
    struct kit_upload *u = user;
    (void)id;
    u->done = 1;
    u->status = tt_result_status(r);
    snprintf(u->said, sizeof u->said, "%s | %s", tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
}

size_t kit_run(struct kit_upload *uploads, size_t n)
{
    size_t left = 0;
    for (size_t i = 0; i < n; i++) {
        struct kit_upload *u = &uploads[i];
        tt_call_options options = TT_CALL_OPTIONS_INIT;
        tt_result *why = NULL;
        if (u->done && u->status == TT_OK)
            continue;
        json_t *params = json_loads(u->params, 0, NULL);
        ck_assert_msg(params != NULL, "%s", u->params);
        options.resume = u->name;
        u->done = 0;
        ck_assert_msg(tt_submit(tt, u->action, params, &options, ended, u, &why) != 0, "%s",
                      why ? tt_result_message(why) : "");
        json_decref(params);
    }
    while (tt_poll(tt, 1000) > 0)
        continue;
    for (size_t i = 0; i < n; i++) {
        ck_assert_int_eq(uploads[i].done, 1);
        left += uploads[i].status != TT_OK;
    }
    return left;
}

static int text_is(const json_t *object, const char *name, const char *text)
{
    const char *is = json_string_value(json_object_get(object, name));
    return is && strcmp(is, text) == 0;
}

size_t kit_library(const char *file_name, const char *md5)
{
    json_t *state = box_state(), *video;
    size_t i, n = 0;
    json_array_foreach(json_object_get(json_object_get(state, "ads"), "videos"), i, video)
    {
        if (!text_is(video, "file_name", file_name))
            continue;
        n++;
        ck_assert_msg(text_is(video, "signature", md5), "%s arrived as other bytes", file_name);
    }
    json_decref(state);
    return n;
}

size_t kit_posts(const char *md5)
{
    json_t *state = box_state(), *post;
    size_t i, n = 0;
    json_array_foreach(json_object_get(json_object_get(state, "developer"), "publishes"), i, post) n +=
        (size_t)text_is(json_object_get(post, "upload"), "md5", md5);
    json_decref(state);
    return n;
}

size_t kit_posts_begun(void)
{
    json_t *state = box_state();
    size_t n = json_array_size(json_object_get(json_object_get(state, "developer"), "publishes"));
    json_decref(state);
    return n;
}

size_t kit_requests(const char *path)
{
    char query[160];
    snprintf(query, sizeof query, "/sandbox/log?path=%s", path);
    struct reply r = box_get(query, NULL);
    size_t n = json_array_size(json_object_get(r.json, "requests"));
    reply_free(&r);
    return n;
}
