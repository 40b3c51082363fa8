/* Why TikTok gave up on a post, in words. Pure, any thread. */
#ifndef TIKTOK_SHARED_FAIL_REASON_H
#define TIKTOK_SHARED_FAIL_REASON_H
/* A sentence that says what happened and what to do; never NULL. */
const char *fail_reason_text(const char *reason);
#endif
