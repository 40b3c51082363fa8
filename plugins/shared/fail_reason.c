/* Why TikTok gave up on a post, in words. Constant data. */
#include "shared/fail_reason.h"
#include <stddef.h>
#include <string.h>

// clang-format off
static const struct {
    const char *reason, *text;
} reasons[] = {
    {"file_format_check_failed", "TikTok cannot read the file. Videos must be MP4, MOV or WebM, pictures JPEG or WebP."},
    {"duration_check_failed", "The video is too short or too long for this account."},
    {"frame_rate_check_failed", "The video's frame rate is outside of 23 to 60 frames a second."},
    {"picture_size_check_failed", "The picture or the video is too large or too small in pixels."},
    {"video_pull_failed", "TikTok could not fetch the video. Its address must answer directly, without redirects, from "
     "a verified domain; then post again."},
    {"photo_pull_failed", "TikTok could not fetch a picture. Its address must answer directly, without redirects, from "
     "a verified domain; then post again."},
    {"internal", "TikTok failed to process the post. It may be posted again."},
    {"publish_cancelled", "The post was cancelled."},
    {"auth_removed", "The user took the app's permission away while the post was processed."},
    {"spam_risk_too_many_posts", "The account has reached the number of posts that apps may make in a day."},
    {"spam_risk_user_banned_from_posting", "TikTok has banned the account from posting."},
    {"spam_risk_text", "TikTok takes the text for spam. Change it before posting again."},
    {"spam_risk", "TikTok takes the post for spam."},
};
// clang-format on

const char *fail_reason_text(const char *reason)
{
    for (size_t i = 0; reason != NULL && i < sizeof reasons / sizeof reasons[0]; i++) {
        if (strcmp(reason, reasons[i].reason) == 0) {
            return reasons[i].text;
        }
    }
    return "TikTok gives no reason that is documented.";
}
