/* The kit of the transport's suites, see transport_kit.h. */
#include "build_config.h"
#include "tests/unit/transport_kit.h"
#include "tests/faults/server.h"
#include <check.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

const struct ttc_transport *kit_module(void)
{
    static const char path[] = TEST_BUILD_DIR "/.libs/tiktok-transport-" TT_BUILD_ID ".so";
    void *module = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
    ck_assert_msg(module != NULL, "%s", module ? "" : dlerror());
    ttc_transport_entry_fn *entry = NULL;
    *(void **)&entry = dlsym(module, "ttc_transport_entry");
    ck_assert_msg(entry != NULL, "no entry in %s", path);
    return entry();
}

struct ttc_loop *kit_open(const struct ttc_transport_options *options)
{
    const struct ttc_transport_options none = {.http2 = 1};
    char why[256] = "";
    struct ttc_loop *loop = kit_module()->open(options ? options : &none, why);
    ck_assert_msg(loop != NULL, "%s", why);
    return loop;
}

void kit_close(struct ttc_loop *loop)
{
    kit_module()->close(loop);
}

static void on_progress(uint64_t sent, uint64_t total, void *user)
{
    struct got *got = user;
    ck_assert_int_eq(got->done, 0);
    got->n_progress++;
    got->sent = sent;
    got->total = total;
    if (got->in_progress)
        got->in_progress(got);
}

static int on_sink(const void *bytes, size_t n, void *user)
{
    struct got *got = user;
    return got->in_sink ? got->in_sink(got, bytes, n) : 0;
}

static void on_done(struct ttc_reply *reply, void *user)
{
    struct got *got = user;
    got->done++;
    got->outcome = reply->outcome;
    got->sent_any = reply->sent_any;
    got->status = reply->status;
    got->http_version = reply->http_version;
    got->retry_after_s = reply->retry_after_s;
    snprintf(got->text, sizeof got->text, "%s", reply->text);
    snprintf(got->body, sizeof got->body, "%s", reply->body ? reply->body : "");
    got->n_body = reply->n_body;
    got->n_sunk = reply->n_sunk;
    size_t at = 0;
    for (size_t i = 0; i < reply->n_headers && at < sizeof got->headers; i++)
        at += (size_t)snprintf(got->headers + at, sizeof got->headers - at, "%s: %s\n",
                               reply->headers[i].name, reply->headers[i].value);
    if (got->in_done)
        got->in_done(got);
}

struct ttc_wire kit_wire(const char *method, const char *url, struct got *got)
{
    return (struct ttc_wire){.method = method,
                             .url = url,
                             .connect_ms = 10000,
                             .send_stall_ms = 10000,
                             .answer_ms = 10000,
                             .receive_stall_ms = 10000,
                             .progress = on_progress,
                             .done = on_done,
                             .user = got};
}

void kit_bytes(struct ttc_wire *wire, const char *body)
{
    wire->body.kind = TTC_BODY_BYTES;
    wire->body.bytes = body;
    wire->body.length = strlen(body);
}

void kit_sink(struct ttc_wire *wire)
{
    wire->sink = on_sink;
}

void kit_start(struct ttc_loop *loop, const struct ttc_wire *wire, struct got *got)
{
    got->loop = loop;
    got->request = kit_module()->start(loop, wire);
    ck_assert_ptr_nonnull(got->request);
}

void kit_finish(struct ttc_loop *loop, struct got *got)
{
    int64_t end = kit_now_ms() + 30000;
    while (!got->done && kit_now_ms() < end)
        kit_module()->poll(loop, 10000, -1);
    ck_assert_int_eq(got->done, 1);
}

void kit_run(struct ttc_loop *loop, const struct ttc_wire *wire, struct got *got)
{
    kit_start(loop, wire, got);
    kit_finish(loop, got);
}

int64_t kit_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int kit_file(uint64_t size, int sparse)
{
    FILE *file = tmpfile();
    ck_assert_ptr_nonnull(file);
    int fd = dup(fileno(file));
    for (uint64_t i = 0; i < size && !sparse; i++)
        putc(fault_pattern(i), file);
    ck_assert_int_eq(fclose(file), 0);
    ck_assert_int_eq(ftruncate(fd, (off_t)size), 0);
    return fd;
}

long kit_peak_kb(void)
{
    char line[256];
    long kb = -1;
    FILE *file = fopen("/proc/self/status", "r");
    ck_assert_ptr_nonnull(file);
    while (kb < 0 && fgets(line, sizeof line, file))
        if (sscanf(line, "VmHWM: %ld", &kb) != 1)
            kb = -1;
    fclose(file);
    return kb;
}

void kit_stayed_flat(long before)
{
    if (!getenv("TEST_UNDER_VALGRIND")) /* valgrind keeps its own books in the same process */
        ck_assert_int_lt(kit_peak_kb() - before, 16 * 1024);
}
