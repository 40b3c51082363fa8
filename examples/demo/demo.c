/* The demo: every row of what the first package of this kind could do, done with the four providers against the local
 * TikTok that started it (tiktok-sandbox exec). It tells what it does, and ends with a table. */
#include "demo.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROWS = 21 };
static const char *const row_names[ROWS] = {
    "ads: sign-in page",
    "ads: code for a permanent token (adsAccountRegistration)",
    "ads: account info (getAdvertisersAccountInfo)",
    "ads: upload a video (uploadVideoToAdsAccount)",
    "ads: info of uploaded videos (getVideosInfo)",
    "ads: creative report (getCreativeReport)",
    "business: sign-in page",
    "business: code for a token (exchangeCodeForAccessToken)",
    "business: refresh a token (refreshBusinessAccessToken)",
    "business: publish a video (postBusinessVideo)",
    "business: account info (getBusinessInfo)",
    "business: videos and metrics (getBusinessVideoInfo)",
    "developer: sign-in page, with PKCE",
    "developer: code for a token (exchangeCodeForAccessToken)",
    "developer: refresh a token (refreshUserAccessToken)",
    "developer: user info (getUserInfo)",
    "developer: publish a video (postUserVideo)",
    "developer: videos and metrics (getUserVideoInfo)",
    "creative: URL of the upload dialog (creativePlugin)",
    "catalog: get products (getProductsOfCatalog)",
    "catalog: upload products (uploadProductsOfCatalog)",
};

struct demo {
    tt_context *tt;
    json_t *sandbox; /* what the local TikTok announced */
    int ok[ROWS];
    char movie[64], url[256];
    char ads_token[128], business_token[256], business_refresh[256], user_token[256], user_refresh[256],
        open_id[64];
};

/* A text of the announcement: "ads", "app_id". */
static const char *announced(const struct demo *d, const char *provider, const char *name)
{
    const char *text = json_string_value(json_object_get(json_object_get(d->sandbox, provider), name));
    return text ? text : "";
}

static void tell(const char *sentence)
{
    printf("* %s\n", sentence);
    fflush(stdout);
}

/* Takes the result; its data as a new reference, or NULL after saying what went wrong. */
static json_t *take(tt_result *r)
{
    int status = tt_result_status(r);
    json_t *data = status == TT_OK ? tt_result_tree(r) : NULL;
    if (status != TT_OK)
        printf("  NOT DONE: %s (%s)\n", tt_result_message(r), tt_result_hint(r));
    else if (!data)
        data = json_object();
    tt_result_unref(r);
    return data;
}

/* One of the seed's objects; object is stolen. A row is ok when its data came. */
static json_t *handle(struct demo *d, int row, const char *sentence, json_t *object)
{
    tell(sentence);
    json_t *data = object ? take(tt_handle(d->tt, object, NULL)) : NULL;
    json_decref(object);
    if (row)
        d->ok[row - 1] = data != NULL;
    return data;
}

static json_t *call(struct demo *d, const char *sentence, const char *action, json_t *params)
{
    tell(sentence);
    json_t *data = params ? take(tt_call(d->tt, action, params, NULL)) : NULL;
    json_decref(params);
    return data;
}

static void keep(char *to, size_t room, const json_t *from, const char *name)
{
    const char *text = json_string_value(json_object_get(from, name));
    if (text)
        snprintf(to, room, "%s", text);
}

/* Sends the person to the sign-in page and comes back with what the redirect carries; state is checked. */
static json_t *sign_in(struct demo *d, int row, const char *sentence, const char *action, json_t **url_data)
{
    json_t *data = call(d, sentence, action, json_object());
    const char *url = json_string_value(json_object_get(data, "url"));
    json_t *back = url ? demo_consent(url) : NULL;
    d->ok[row - 1] = back && json_equal(json_object_get(back, "state"), json_object_get(data, "state"));
    if (url_data)
        *url_data = json_incref(data);
    json_decref(data);
    return back;
}

static void ads_sign_in(struct demo *d)
{
    json_t *back =
        sign_in(d, 1, "Ads: sending the advertiser to the sign-in page, and allowing the app there.",
                "ads.sign_in_url", NULL);
    json_t *data =
        handle(d, 2, "Ads: exchanging the code for a token that does not expire.",
               json_pack("{s:s, s:s*, s:s, s:s}", "actionType", "adsAccountRegistration", "auth_code",
                         json_string_value(json_object_get(back, "auth_code")), "app_id",
                         announced(d, "ads", "app_id"), "secret", announced(d, "ads", "secret")));
    keep(d->ads_token, sizeof d->ads_token, data, "access_token");
    json_decref(data);
    json_decref(back);
}

static const char *advertiser(const struct demo *d)
{
    return json_string_value(
        json_array_get(json_object_get(json_object_get(d->sandbox, "ads"), "advertiser_ids"), 0));
}

static void ads_videos(struct demo *d)
{
    json_t *data =
        handle(d, 4, "Ads: uploading a video from a URL to the account's library.",
               json_pack("{s:s, s:s, s:s, s:s}", "actionType", "uploadVideoToAdsAccount", "advertiser_id",
                         advertiser(d), "access_token", d->ads_token, "video_url", d->url));
    json_decref(data);
    data =
        call(d, "Ads: uploading a video from a file, and waiting until it can be used.", "ads.upload_video",
             json_pack("{s:s, s:s, s:s}", "advertiser_id", advertiser(d), "access_token", d->ads_token,
                       "video_file", d->movie));
    const char *id = json_string_value(json_object_get(data, "video_id"));
    d->ok[3] = d->ok[3] && id;
    json_t *info = handle(d, 5, "Ads: asking for the video's info.",
                          json_pack("{s:s, s:s, s:s, s:[s*]}", "actionType", "getVideosInfo", "advertiser_id",
                                    advertiser(d), "access_token", d->ads_token, "video_ids", id));
    d->ok[4] = json_array_size(json_object_get(info, "list")) == 1;
    json_decref(info);
    json_decref(data);
}

static void ads(struct demo *d)
{
    ads_sign_in(d);
    json_decref(handle(d, 3, "Ads: asking for the account's name, currency and balance.",
                       json_pack("{s:s, s:[s], s:s}", "actionType", "getAdvertisersAccountInfo",
                                 "advertiser_ids", advertiser(d), "access_token", d->ads_token)));
    ads_videos(d);
    json_decref(handle(d, 6, "Ads: fetching the creative report.",
                       json_pack("{s:s, s:s, s:s, s:s}", "actionType", "getCreativeReport", "advertiser_id",
                                 advertiser(d), "access_token", d->ads_token, "material_type", "VIDEO")));
    json_decref(call(d, "Ads: fetching a week of spend and clicks by day.", "ads.report.integrated.get",
                     json_pack("{s:s, s:s, s:s, s:s, s:[s], s:[s,s], s:s, s:s}", "advertiser_id",
                               advertiser(d), "access_token", d->ads_token, "report_type", "BASIC",
                               "data_level", "AUCTION_ADVERTISER", "dimensions", "stat_time_day", "metrics",
                               "spend", "clicks", "start_date", "2026-11-01", "end_date", "2026-11-07")));
}

static void business_sign_in(struct demo *d)
{
    json_t *back = sign_in(d, 7, "Business: sending the account's owner to TikTok's consent page.",
                           "business.sign_in_url", NULL);
    json_t *data =
        handle(d, 8, "Business: exchanging the code for tokens.",
               json_pack("{s:s, s:s, s:s*}", "actionType", "exchangeCodeForAccessToken", "provider",
                         "business", "code", json_string_value(json_object_get(back, "code"))));
    keep(d->business_refresh, sizeof d->business_refresh, data, "refresh_token");
    json_decref(data);
    json_decref(back);
    data = handle(d, 9, "Business: refreshing the token, as it would be after a day.",
                  json_pack("{s:s, s:s}", "actionType", "refreshBusinessAccessToken", "refresh_token",
                            d->business_refresh));
    keep(d->business_token, sizeof d->business_token, data, "access_token");
    keep(d->business_refresh, sizeof d->business_refresh, data, "refresh_token");
    json_decref(data);
}

static void business(struct demo *d)
{
    business_sign_in(d);
    const char *id = announced(d, "business", "business_id");
    json_t *post = handle(d, 10, "Business: publishing a video, and following it until it is public.",
                          json_pack("{s:s, s:s, s:s, s:s, s:s, s:b}", "actionType", "postBusinessVideo",
                                    "business_id", id, "access_token", d->business_token, "video_url", d->url,
                                    "caption", "@harbour a first ride #bicycles", "disable_comment", 0));
    const char *post_id = json_string_value(json_array_get(json_object_get(post, "post_ids"), 0));
    json_decref(handle(d, 11, "Business: asking for the account's profile.",
                       json_pack("{s:s, s:s, s:s}", "actionType", "getBusinessInfo", "business_id", id,
                                 "access_token", d->business_token)));
    json_t *videos = handle(d, 12, "Business: asking for the new video's views, likes and shares.",
                            json_pack("{s:s, s:s, s:s, s:[s*]}", "actionType", "getBusinessVideoInfo",
                                      "page_id", id, "access_token", d->business_token, "post_ids", post_id));
    d->ok[11] = json_array_size(json_object_get(videos, "videos")) == 1;
    json_decref(videos);
    json_decref(post);
}

static void developer_sign_in(struct demo *d)
{
    json_t *url = NULL;
    json_t *back = sign_in(d, 13, "Developer: sending the user to TikTok's consent page, with PKCE.",
                           "developer.sign_in_url", &url);
    json_t *data =
        handle(d, 14, "Developer: exchanging the code and the PKCE verifier for tokens.",
               json_pack("{s:s, s:s, s:s*, s:s*}", "actionType", "exchangeCodeForAccessToken", "provider",
                         "developer", "code", json_string_value(json_object_get(back, "code")),
                         "code_verifier", json_string_value(json_object_get(url, "code_verifier"))));
    keep(d->user_refresh, sizeof d->user_refresh, data, "refresh_token");
    keep(d->open_id, sizeof d->open_id, data, "open_id");
    json_decref(data);
    json_decref(back);
    json_decref(url);
    data = handle(
        d, 15, "Developer: refreshing the token; the old refresh token stops working.",
        json_pack("{s:s, s:s}", "actionType", "refreshUserAccessToken", "refresh_token", d->user_refresh));
    keep(d->user_token, sizeof d->user_token, data, "access_token");
    json_decref(data);
}

static void developer(struct demo *d)
{
    developer_sign_in(d);
    json_decref(handle(d, 16, "Developer: asking for the user's name and pictures.",
                       json_pack("{s:s, s:s, s:s}", "actionType", "getUserInfo", "open_id", d->open_id,
                                 "access_token", d->user_token)));
    json_decref(handle(d, 17, "Developer: streaming a video from a URL into the user's inbox, in chunks.",
                       json_pack("{s:s, s:s, s:s, s:s}", "actionType", "postUserVideo", "video_url", d->url,
                                 "access_token", d->user_token, "user_id", d->open_id)));
    json_t *post = call(d, "Developer: posting the file to the profile, and following it to its end.",
                        "developer.post_video",
                        json_pack("{s:s, s:s, s:s, s:s}", "access_token", d->user_token, "video_file",
                                  d->movie, "title", "a first ride", "privacy_level", "SELF_ONLY"));
    d->ok[16] = d->ok[16] && post;
    json_decref(post);
    json_t *list = call(d, "Developer: listing the user's public videos.", "developer.video.list",
                        json_pack("{s:s, s:[s,s]}", "access_token", d->user_token, "fields", "id", "title"));
    const char *id =
        json_string_value(json_object_get(json_array_get(json_object_get(list, "videos"), 0), "id"));
    json_decref(handle(d, 18, "Developer: asking for one video's numbers.",
                       json_pack("{s:s, s:s, s:[s*]}", "actionType", "getUserVideoInfo", "access_token",
                                 d->user_token, "video_ids", id)));
    json_decref(list);
}

static void creative(struct demo *d)
{
    char verdict[128];
    json_t *data = handle(
        d, 19, "Creative: signing the URL of TikTok's upload dialog, checking it here, and opening it.",
        json_pack("{s:s, s:s, s:s, s:s, s:[s], s:s, s:s, s:s, s:s, s:s, s:b}", "actionType", "creativePlugin",
                  "storeId", "62f8f407a9ada32d8ce1dd77", "businessPlatform",
                  announced(d, "creative", "business_platform"), "locale", "en", "downloadURLS", d->url,
                  "keyForHmac", announced(d, "creative", "hmac_key"), "timezone", "America/New_York",
                  "storeName", "coatzy", "currency", "USD", "env", "prod", "isTest", 1));
    const char *url = json_string_value(json_object_get(data, "url"));
    json_t *verified =
        url ? call(d, "Creative: verifying the URL.", "creative.verify",
                   json_pack("{s:s, s:s}", "url", url, "hmac_key", announced(d, "creative", "hmac_key")))
            : NULL;
    long status = url ? demo_visit(url, verdict, sizeof verdict) : 0;
    d->ok[18] = verified && status == 200;
    if (status != 200 && url)
        printf("  NOT DONE: the dialog answered HTTP %ld (%s)\n", status, verdict);
    json_decref(verified);
    json_decref(data);
}

static void catalog(struct demo *d)
{
    const char *bc = announced(d, "ads", "bc_id"), *id = announced(d, "ads", "catalog_id");
    json_decref(handle(
        d, 21, "Catalog: uploading a product.",
        json_pack("{s:s, s:s, s:s, s:s, s:[{s:s, s:s, s:s, s:s, s:s, s:{s:f, s:s}, s:{s:s}, s:s, s:{s:s}}]}",
                  "actionType", "uploadProductsOfCatalog", "bc_id", bc, "catalog_id", id, "access_token",
                  d->ads_token, "products", "sku_id", "bike-1", "title", "City bicycle", "description",
                  "Seven gears.", "availability", "IN_STOCK", "image_url", "https://shop.example/bike.jpg",
                  "price_info", "price", 349.5, "currency", "EUR", "landing_page", "landing_page_url",
                  "https://shop.example/bike", "brand", "Harbour", "product_detail", "condition", "NEW")));
    json_decref(handle(d, 20, "Catalog: reading the products back.",
                       json_pack("{s:s, s:s, s:s, s:s}", "actionType", "getProductsOfCatalog", "bc_id", bc,
                                 "catalog_id", id, "access_token", d->ads_token)));
}

static int table(const struct demo *d)
{
    int missing = 0;
    printf("\n  #  feature                                                     \n");
    for (int i = 0; i < ROWS; i++) {
        printf(" %2d  %-58s %s\n", i + 1, row_names[i], d->ok[i] ? "ok" : "NOT OK");
        missing += !d->ok[i];
    }
    printf("\n%d of %d ok\n", ROWS - missing, ROWS);
    return missing != 0;
}

static int prepare(struct demo *d)
{
    const char *text = getenv("TIKTOK_SANDBOX"), *base;
    tt_result *why = NULL;
    d->sandbox = text ? json_loads(text, 0, NULL) : NULL;
    base = json_string_value(json_object_get(d->sandbox, "base_url"));
    if (!base) {
        fprintf(stderr, "run it through the local TikTok: tiktok-sandbox exec -- tiktok-demo\n");
        return -1;
    }
    d->tt = tt_open(NULL, &why);
    if (!d->tt) {
        fprintf(stderr, "%s (%s)\n", tt_result_message(why), tt_result_hint(why));
        tt_result_unref(why);
        return -1;
    }
    snprintf(d->url, sizeof d->url, "%s/sandbox/media/sample.mp4?size=70000000", base);
    strcpy(d->movie, "/tmp/tiktok-demo-XXXXXX.mp4");
    int fd = mkstemps(d->movie, 4);
    if (fd < 0 || close(fd) != 0 || demo_write_movie(d->movie) != 0) {
        fprintf(stderr, "the demo's video could not be written to %s\n", d->movie);
        return -1;
    }
    return 0;
}

int main(void)
{
    struct demo d = {0};
    int rc = 2;
    if (prepare(&d) == 0) {
        ads(&d);
        business(&d);
        developer(&d);
        creative(&d);
        catalog(&d);
        rc = table(&d);
    }
    if (*d.movie)
        unlink(d.movie);
    json_decref(d.sandbox);
    tt_close(d.tt);
    return rc;
}
