/* What the files of the business provider share. All of it runs on the loop thread; flows keep their state in memory
 * of their call and own nothing global. */
#ifndef TIKTOK_BUSINESS_H
#define TIKTOK_BUSINESS_H
#include "v13/v13.h"
#include "v13/v13_rows.h"

tt_start_fn business_post_video, business_request;
#endif
