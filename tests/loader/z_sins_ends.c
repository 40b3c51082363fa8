/* Sins against F3, F4 and F1: how a call ends, and when nothing else can happen. */
#include "loader/z_sins.h"
#include <poll.h>
#include <stdatomic.h>
#include <string.h>

static int32_t twice_at_once(struct sinner *s)
{
    z_report(s);
    s->host->fail(s->call, NULL);
    return TT_RC_OK;
}

/* Each of the ends after the end, from a callback. */
static void end_four_times(tt_callref call, int32_t rc, void *user)
{
    struct sinner *s = user;
    const struct tt_host *h = s->host;
    (void)rc;
    z_report(s);
    h->succeed(call, json_string("second"));
    h->succeed_answer(call, (tt_answer){0});
    h->fail(call, &(struct tt_fault){
                      .abi = TT_ABI_OF(struct tt_fault), .kind = TT_FAULT_REMOTE, .message = "third"});
    h->fail_answer(call, (tt_answer){77});
}

static int32_t twice_later(struct sinner *s)
{
    return Z_TIMER(s, end_four_times);
}

static void drop_list(struct sinner *s)
{
    json_decref(s->unexpected);
    s->unexpected = NULL;
}

static int32_t nothing(struct sinner *s)
{
    drop_list(s);
    return TT_RC_OK;
}

static int32_t forget(struct sinner *s)
{
    drop_list(s);
    return Z_TIMER(s, z_nothing);
}

static int32_t return_failed(struct sinner *s)
{
    drop_list(s);
    return TT_RC_FAILED;
}

static int32_t return_odd(struct sinner *s)
{
    drop_list(s);
    return 42;
}

static int32_t return_failed_pending(struct sinner *s)
{
    drop_list(s);
    Z_TIMER(s, z_nothing);
    return TT_RC_NOMEM;
}

static int32_t return_failed_ended(struct sinner *s)
{
    z_report(s);
    return TT_RC_FAILED;
}

static int32_t leave_pending(struct sinner *s)
{
    for (int i = 0; i < 3; i++)
        s->host->timer(s->call, 60000, z_nothing, s, &s->op);
    z_left.call = s->call;
    z_left.op = s->op;
    z_report(s);
    return TT_RC_OK;
}

static atomic_int at_work;

static int32_t sleep_on(void *user)
{
    (void)user;
    atomic_store(&at_work, 1);
    poll(NULL, 0, 200);
    z_left.host->log(z_self, 3, "the work is done");
    return 0;
}

static int32_t leave_work(struct sinner *s)
{
    int32_t rc = s->host->work(s->call, sleep_on, z_nothing, s, NULL);
    while (rc == TT_RC_OK && !atomic_load(&at_work))
        poll(NULL, 0, 1);
    z_report(s);
    return rc;
}

/* ---- canceled */

static int32_t wait_long(struct sinner *s)
{
    drop_list(s);
    return s->host->timer(s->call, UINT64_MAX, z_nothing, s, &s->op);
}

/* When its step is canceled it begins another one, and so on. */
static void begin_again(tt_callref call, int32_t rc, void *user)
{
    struct sinner *s = user;
    if (rc == TT_RC_CANCELED)
        z_left.rc = s->host->timer(call, 60000, begin_again, s, NULL);
}

static int32_t never_give_up(struct sinner *s)
{
    drop_list(s);
    return s->host->timer(s->call, 60000, begin_again, s, NULL);
}

static int32_t succeed_canceled(struct sinner *s)
{
    static char what[] = "succeed";
    z_left.called_off = what;
    return wait_long(s);
}

static int32_t begin_canceled(struct sinner *s)
{
    static char what[] = "begin";
    z_left.called_off = what;
    return wait_long(s);
}

/* What was answered to a step that was begun while the call was being canceled. */
static int32_t tell_answer(struct sinner *s)
{
    z_expect(s, z_left.rc == TT_RC_CANCELED, "a canceled call began another step");
    z_left.rc = 0;
    z_report(s);
    return TT_RC_OK;
}

/* ---- blocking */

static int32_t block_start(struct sinner *s)
{
    poll(NULL, 0, 80);
    z_report(s);
    return TT_RC_OK;
}

static void block_here(tt_callref call, int32_t rc, void *user)
{
    poll(NULL, 0, 80);
    z_report_later(call, rc, user);
}

static int32_t block_callback(struct sinner *s)
{
    return Z_TIMER(s, block_here);
}

const struct sin z_sins_of_ends[] = {
    {"twice at once", twice_at_once},
    {"twice later", twice_later},
    {"nothing", nothing},
    {"forget", forget},
    {"return failed", return_failed},
    {"return odd", return_odd},
    {"return failed with a step pending", return_failed_pending},
    {"return failed after the end", return_failed_ended},
    {"leave steps", leave_pending},
    {"leave work", leave_work},
    {"wait", wait_long},
    {"never give up", never_give_up},
    {"succeed when canceled", succeed_canceled},
    {"begin when canceled", begin_canceled},
    {"tell", tell_answer},
    {"block in start", block_start},
    {"block in a callback", block_callback},
    {NULL, NULL},
};
