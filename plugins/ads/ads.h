/* What the files of the ads provider share. All of it runs on the loop thread; flows keep their state in memory of
 * their call and own nothing global. */
#ifndef TIKTOK_ADS_H
#define TIKTOK_ADS_H
#include "v13/v13.h"
#include "v13/v13_rows.h"

/* Flows: start functions of their actions. */
int32_t ads_upload_video_start(const struct tt_host *host, tt_callref call, void *state);
int32_t ads_fetch_report_start(const struct tt_host *host, tt_callref call, void *state);
int32_t ads_request_start(const struct tt_host *host, tt_callref call, void *state);

#endif
