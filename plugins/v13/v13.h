/* What every provider of TikTok's v1.3 host shares: its envelope, its return codes, the calls it allows and the
 * rules that many parameters obey. Tables only, read by any thread, never written. Compiled into each module. */
#ifndef TIKTOK_V13_H
#define TIKTOK_V13_H
#include <tiktok/provider.h>

#define V13_PATH    "/open_api/v1.3/"
#define V13_DOC(id) "https://business-api.tiktok.com/portal/docs?id=" id

/* {"code":0,"message":"OK","request_id":"...","data":...} */
extern const struct tt_envelope v13_envelope;
/* The same for a token endpoint: a success must hold a token. */
extern const struct tt_envelope v13_token_envelope;
/* Its fields stand beside the code, there is no data: only oauth/token answers so. */
extern const struct tt_envelope v13_flat_token_envelope;
/* A document of its own, without an envelope around it. */
extern const struct tt_envelope v13_plain_envelope;

#define V13_N_CODES 171 /* 167 documented codes and four families of them */
extern const struct tt_code v13_codes[V13_N_CODES];

#define V13_N_LIMITS 12 /* four access levels; second, minute and day */
extern const struct tt_limit v13_limits[V13_N_LIMITS];

/* Initialises a tt_service. app: the setting that names the developer's app in the counters; ads and business
 * call it differently and still share one counter, as the value is the same. */
#define V13_SERVICE_ID "v13"
#define V13_SERVICE(app)                                                                                     \
    {                                                                                                        \
        .id = V13_SERVICE_ID, .base_url = "https://business-api.tiktok.com", .setting = "base_url",          \
        .test_url = "https://sandbox-ads.tiktok.com", .limit_group = "tiktok-business",                      \
        .app_setting = (app), .log_headers = "X-Tt-Logid", .warn_headers = "X-Tt-Ads-Throttle",              \
        .envelope = &v13_envelope, .codes = v13_codes, .n_codes = V13_N_CODES, .limits = v13_limits,         \
        .n_limits = V13_N_LIMITS                                                                             \
    }

/* Rules. A parameter that uses one with a bound also sets TT_P_MIN or TT_P_MAX. */
extern const struct tt_rule v13_id; /* decimal digits */
extern const struct tt_rule v13_url;
extern const struct tt_rule v13_date;      /* 2026-01-31 */
extern const struct tt_rule v13_datetime;  /* 2026-01-31 23:59:59 */
extern const struct tt_rule v13_page;      /* from 1; TT_P_MIN */
extern const struct tt_rule v13_app_id;    /* filled from the setting app_id */
extern const struct tt_rule v13_secret;    /* filled from the setting secret */
extern const struct tt_rule v13_false;     /* the service assumes false */
extern const struct tt_rule v13_true;      /* the service assumes true */
extern const struct tt_rule v13_signature; /* 32 hexadecimal digits */

/* Members of "page_info" in answers of paged lists. */
#define V13_N_PAGE_INFO 4
extern const struct tt_field v13_page_info[V13_N_PAGE_INFO];
/* page and page_size, answered by page_info; a run over all pages asks for so many rows a page. */
extern const struct tt_paging v13_pages_1000, v13_pages_100;
#define V13_PAGES(most)                                                                                      \
    {                                                                                                        \
        .next = "page", .size = "page_size", .more_paths = "page_info.total_page", .size_max = (most),       \
        .kind = TT_PAGE_NUMBER                                                                               \
    }
#endif
