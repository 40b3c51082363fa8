/* The tables of the business, developer and creative providers: what is stated here is stated again, not computed
 * from the tables. */
#include "tests/unit/provider_tables.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

enum { D = TT_E_DELETES };
struct expected {
    const char *name, *method, *path, *service, *tokens;
    uint8_t effect, bodies;
    uint32_t marks;
};

// clang-format off
#define V13 "/open_api/v1.3/"
static const struct expected business[] = {
    {"business.sign_in_url", "GET", "/v2/auth/authorize/", "auth", NULL, TT_READ, 0, 0},
    {"business.tt_user.oauth2.token", "POST", V13 "tt_user/oauth2/token/", "v13", NULL, TT_NEW, TT_BODY_JSON, 0},
    {"business.tt_user.oauth2.refresh_token", "POST", V13 "tt_user/oauth2/refresh_token/", "v13", NULL, TT_NEW, TT_BODY_JSON, 0},
    {"business.tt_user.oauth2.revoke", "POST", V13 "tt_user/oauth2/revoke/", "v13", NULL, TT_SAME, TT_BODY_JSON, 0},
    {"business.tt_user.token_info.get", "POST", V13 "tt_user/token_info/get/", "v13", NULL, TT_READ, TT_BODY_JSON, 0},
    {"business.get", "GET", V13 "business/get/", "v13", "account", TT_READ, 0, 0},
    {"business.video.list", "GET", V13 "business/video/list/", "v13", "account", TT_READ, 0, 0},
    {"business.video.settings", "GET", V13 "business/video/settings/", "v13", "account", TT_READ, 0, 0},
    {"business.video.publish", "POST", V13 "business/video/publish/", "v13", "account", TT_NEW, TT_BODY_JSON, 0},
    {"business.photo.publish", "POST", V13 "business/photo/publish/", "v13", "account", TT_NEW, TT_BODY_JSON, 0},
    {"business.publish.status", "GET", V13 "business/publish/status/", "v13", "account", TT_READ, 0, 0},
    {"business.publish.location", "GET", V13 "business/publish/location/", "v13", "account", TT_READ, 0, 0},
    {"business.hashtag.suggestion", "GET", V13 "business/hashtag/suggestion/", "v13", "account", TT_READ, 0, 0},
    {"business.benchmark", "GET", V13 "business/benchmark/", "v13", "account", TT_READ, 0, 0},
    {"business.comment.list", "GET", V13 "business/comment/list/", "v13", "account", TT_READ, 0, 0},
    {"business.comment.reply.list", "GET", V13 "business/comment/reply/list/", "v13", "account", TT_READ, 0, 0},
    {"business.comment.create", "POST", V13 "business/comment/create/", "v13", "account", TT_NEW, TT_BODY_JSON, 0},
    {"business.comment.reply.create", "POST", V13 "business/comment/reply/create/", "v13", "account", TT_NEW, TT_BODY_JSON, 0},
    {"business.comment.image.upload", "POST", V13 "business/comment/image/upload/", "v13", "account", TT_NEW, TT_BODY_MULTIPART, 0},
    {"business.comment.like", "POST", V13 "business/comment/like/", "v13", "account", TT_SAME, TT_BODY_JSON, 0},
    {"business.comment.hide", "POST", V13 "business/comment/hide/", "v13", "account", TT_SAME, TT_BODY_JSON, 0},
    {"business.comment.delete", "POST", V13 "business/comment/delete/", "v13", "account", TT_SAME, TT_BODY_JSON, D},
    {"business.property.add", "POST", V13 "business/property/add/", "v13", NULL, TT_SAME, TT_BODY_JSON, 0},
    {"business.property.verify", "POST", V13 "business/property/verify/", "v13", NULL, TT_SAME, TT_BODY_JSON, 0},
    {"business.property.delete", "POST", V13 "business/property/delete/", "v13", NULL, TT_SAME, TT_BODY_JSON, D},
    {"business.property.list", "GET", V13 "business/property/list/", "v13", NULL, TT_READ, 0, 0},
};
static const struct expected developer[] = {
    {"developer.sign_in_url", "GET", "/v2/auth/authorize/", "auth", NULL, TT_READ, 0, 0},
    {"developer.oauth.token", "POST", "/v2/oauth/token/", "api", NULL, TT_NEW, TT_BODY_FORM, 0},
    {"developer.oauth.revoke", "POST", "/v2/oauth/revoke/", "api", NULL, TT_SAME, TT_BODY_FORM, 0},
    {"developer.oauth.get_qrcode", "POST", "/v2/oauth/get_qrcode/", "api", NULL, TT_SAME, TT_BODY_FORM, 0},
    {"developer.oauth.check_qrcode", "POST", "/v2/oauth/check_qrcode/", "api", NULL, TT_READ, TT_BODY_FORM, 0},
    {"developer.user.info", "GET", "/v2/user/info/", "api", "user", TT_READ, 0, 0},
    {"developer.video.list", "POST", "/v2/video/list/", "api", "user", TT_READ, TT_BODY_JSON, 0},
    {"developer.video.query", "POST", "/v2/video/query/", "api", "user", TT_READ, TT_BODY_JSON, 0},
    {"developer.post.publish.creator_info.query", "POST", "/v2/post/publish/creator_info/query/", "api", "user", TT_READ, TT_BODY_JSON, 0},
    {"developer.post.publish.video.init", "POST", "/v2/post/publish/video/init/", "api", "user", TT_NEW, TT_BODY_JSON, 0},
    {"developer.post.publish.inbox.video.init", "POST", "/v2/post/publish/inbox/video/init/", "api", "user", TT_NEW, TT_BODY_JSON, 0},
    {"developer.post.publish.content.init", "POST", "/v2/post/publish/content/init/", "api", "user", TT_NEW, TT_BODY_JSON, 0},
    {"developer.post.publish.status.fetch", "POST", "/v2/post/publish/status/fetch/", "api", "user", TT_READ, TT_BODY_JSON, 0},
    {"developer.post.publish.cancel", "POST", "/v2/post/publish/cancel/", "api", "user", TT_SAME, TT_BODY_JSON, D},
    {"developer.research.video.query", "POST", "/v2/research/video/query/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.video.comment.list", "POST", "/v2/research/video/comment/list/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.user.info", "POST", "/v2/research/user/info/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.user.liked_videos", "POST", "/v2/research/user/liked_videos/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.user.pinned_videos", "POST", "/v2/research/user/pinned_videos/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.user.reposted_videos", "POST", "/v2/research/user/reposted_videos/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.user.followers", "POST", "/v2/research/user/followers/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.user.following", "POST", "/v2/research/user/following/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.playlist.info", "POST", "/v2/research/playlist/info/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.tts.shop", "POST", "/v2/research/tts/shop/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.tts.product", "POST", "/v2/research/tts/product/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.tts.review", "POST", "/v2/research/tts/review/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.validation_task_status.get", "POST", "/v2/research/validation_task_status/get/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.validation_task.download", "POST", "/v2/research/validation_task/download/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.adlib.ad.query", "POST", "/v2/research/adlib/ad/query/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.adlib.ad.detail", "POST", "/v2/research/adlib/ad/detail/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.adlib.ad.report", "POST", "/v2/research/adlib/ad/report/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.adlib.advertiser.query", "POST", "/v2/research/adlib/advertiser/query/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.adlib.commercial_content.query", "POST", "/v2/research/adlib/commercial_content/query/", "api", "client", TT_READ, TT_BODY_JSON, 0},
    {"developer.research.validation_task.create", "POST", "/v2/research/validation_task/create/", "api", "client", TT_NEW, TT_BODY_MULTIPART, 0},
    {"developer.user.data.add", "POST", "/v2/user/data/add/", "api", "user", TT_NEW, TT_BODY_JSON, 0},
    {"developer.user.data.check", "POST", "/v2/user/data/check/", "api", "user", TT_READ, TT_BODY_JSON, 0},
    {"developer.user.data.cancel", "POST", "/v2/user/data/cancel/", "api", "user", TT_SAME, TT_BODY_JSON, 0},
    {"developer.user.data.download", "POST", "/v2/user/data/download/", "api", "user", TT_READ, TT_BODY_JSON, 0},
};

/* Every name of the package whose JSON is understood: provider, alias, action, renames, a piece of its defaults. */
static const struct {
    const char *provider, *alias, *action, *renames, *fills;
} aliases[] = {
    {"business", "exchangeCodeForAccessToken", "business.tt_user.oauth2.token", "code=auth_code", NULL},
    {"business", "refreshBusinessAccessToken", "business.tt_user.oauth2.refresh_token", NULL, NULL},
    {"business", "refreshAccessToken", "business.tt_user.oauth2.refresh_token", NULL, NULL},
    {"business", "postBusinessVideo", "business.post_video", NULL, NULL},
    {"business", "getBusinessInfo", "business.get", NULL, "[\"display_name\",\"profile_image\",\"username\"]"},
    {"business", "getBusinessVideoInfo", "business.video.list", "page_id=business_id post_ids=filters.video_ids",
     "[\"audience_countries\",\"item_id\",\"likes\",\"video_views\",\"shares\",\"reach\",\"comments\"]"},
    {"developer", "exchangeCodeForAccessToken", "developer.oauth.token", NULL, "\"grant_type\":\"authorization_code\""},
    {"developer", "refreshUserAccessToken", "developer.oauth.token", NULL, "\"grant_type\":\"refresh_token\""},
    {"developer", "refreshAccessToken", "developer.oauth.token", NULL, "\"grant_type\":\"refresh_token\""},
    {"developer", "getUserInfo", "developer.user.info", "open_id=",
     "[\"open_id\",\"union_id\",\"avatar_url\",\"avatar_url_100\",\"avatar_large_url\",\"display_name\"]"},
    {"developer", "postUserVideo", "developer.post_video", "user_id= open_id=", "\"mode\":\"inbox\""},
    {"developer", "getUserVideoInfo", "developer.video.query", "video_ids=filters.video_ids open_id=", "\"view_count\""},
    {"creative", "creativePlugin", "creative.upload_url",
     "storeId=external_business_id businessPlatform=business_platform downloadURLS=download_urls keyForHmac=hmac_key "
     "storeName=store_name websiteURL=website_url countryCode=country_region phoneNumber=phone_number "
     "closeMethod=close_method isTest=is_test industryId=industry_id", NULL},
};
// clang-format on

static void check_same(const char *what, const char *is, const char *should)
{
    ck_assert_msg((is == NULL) == (should == NULL) && (is == NULL || strcmp(is, should) == 0),
                  "%s: %s and not %s", what, is != NULL ? is : "none", should != NULL ? should : "none");
}

static void check_endpoints(const struct tt_provider *provider, const struct expected *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const struct tt_action *action = tables_action(provider, rows[i].name);
        const struct tt_endpoint *e;

        ck_assert_msg(action != NULL && action->endpoint != NULL, "%s is missing", rows[i].name);
        e = action->endpoint;
        check_same(rows[i].name, e->method, rows[i].method);
        check_same(rows[i].name, e->path, rows[i].path);
        check_same(rows[i].name, e->service, rows[i].service);
        check_same(rows[i].name, e->tokens, rows[i].tokens);
        ck_assert_msg(e->effect == rows[i].effect, "effect of %s", rows[i].name);
        ck_assert_msg(e->bodies == rows[i].bodies, "bodies of %s", rows[i].name);
        ck_assert_msg((e->flags & (TT_E_SPENDS | D)) == rows[i].marks, "marks of %s", rows[i].name);
    }
}

START_TEST(business_endpoints)
{
    check_endpoints(tables_load("business"), business, sizeof business / sizeof *business);
}
END_TEST

START_TEST(developer_endpoints)
{
    const struct tt_provider *provider = tables_load("developer");

    check_endpoints(provider, developer, sizeof developer / sizeof *developer);
    ck_assert_uint_eq(provider->n_actions, sizeof developer / sizeof *developer + 2); /* two flows */
}
END_TEST

static const char *const providers[] = {"business", "developer", "creative"};

START_TEST(each_module_exports_its_entry_only)
{
    tables_check_exports(providers[_i]);
}
END_TEST

START_TEST(tables_are_consistent)
{
    const struct tt_provider *provider = tables_load(providers[_i]);

    tables_check_actions(provider);
    tables_check_tokens(provider);
    for (uint32_t i = 0; i < provider->n_services; i++) {
        tables_check_codes(&provider->services[i]);
    }
}
END_TEST

START_TEST(names_of_the_package_are_understood)
{
    const struct tt_action *action = tables_action(tables_load(aliases[_i].provider), aliases[_i].action);
    const struct tt_alias *alias = NULL;

    ck_assert_ptr_nonnull(action);
    for (uint16_t i = 0; i < action->n_aliases; i++) {
        if (strcmp(action->aliases[i].name, aliases[_i].alias) == 0) {
            alias = &action->aliases[i];
        }
    }
    ck_assert_msg(alias != NULL, "%s is missing", aliases[_i].alias);
    check_same(alias->name, alias->renames, aliases[_i].renames);
    if (aliases[_i].fills != NULL) {
        ck_assert_msg(alias->fills != NULL && strstr(alias->fills, aliases[_i].fills) != NULL, "%s fills %s",
                      alias->name, alias->fills);
    }
}
END_TEST

/* New names of renames are parameters, also inside objects. */
START_TEST(renames_lead_somewhere)
{
    const struct tt_provider *provider = tables_load(providers[_i]);

    for (uint32_t a = 0; a < provider->n_actions; a++) {
        const struct tt_action *action = &provider->actions[a];

        for (uint16_t i = 0; i < action->n_aliases; i++) {
            const char *at = action->aliases[i].renames;

            while (at != NULL && (at = strchr(at, '=')) != NULL) {
                size_t n = strcspn(++at, ". ");
                char name[64] = "";

                ck_assert_uint_lt(n, sizeof name);
                memcpy(name, at, n);
                ck_assert_msg(n == 0 || tables_param(action->params, action->n_params, name) != NULL,
                              "%s renames to the unknown %s", action->aliases[i].name, name);
            }
        }
    }
}
END_TEST

static const struct tt_param *member(const struct tt_provider *provider, const char *action,
                                     const char *object, const char *name)
{
    const struct tt_action *row = tables_action(provider, action);
    const struct tt_param *p = tables_param(row->params, row->n_params, object != NULL ? object : name);

    if (object != NULL) {
        p = tables_param(p->fields, p->n_fields, name);
    }
    ck_assert_msg(p != NULL, "%s has no %s", action, name);
    return p;
}

START_TEST(texts_are_counted_as_tiktok_does)
{
    static const struct {
        const char *provider, *action, *object, *name;
        uint32_t longest;
        uint8_t unit;
    } rows[] = {
        {"business", "business.video.publish", "post_info", "caption", 2200, TT_LEN_UTF16},
        {"business", "business.photo.publish", "post_info", "caption", 4000, TT_LEN_UTF16},
        {"business", "business.photo.publish", "post_info", "title", 90, TT_LEN_UTF16},
        {"business", "business.comment.create", NULL, "text", 1200, TT_LEN_CHARS},
        {"business", "business.comment.reply.create", NULL, "text", 1200, TT_LEN_CHARS},
        {"developer", "developer.post.publish.video.init", "post_info", "title", 2200, TT_LEN_UTF16},
        {"developer", "developer.post.publish.content.init", "post_info", "title", 90, TT_LEN_UTF16},
        {"developer", "developer.post.publish.content.init", "post_info", "description", 4000, TT_LEN_UTF16},
        {"developer", "developer.post_video", NULL, "title", 2200, TT_LEN_UTF16},
    };
    const struct tt_param *p =
        member(tables_load(rows[_i].provider), rows[_i].action, rows[_i].object, rows[_i].name);

    ck_assert_uint_eq(p->rule->max_len, rows[_i].longest);
    ck_assert_uint_eq(p->rule->unit, rows[_i].unit);
}
END_TEST

START_TEST(lists_and_numbers_have_tiktoks_bounds)
{
    const struct tt_provider *b = tables_load("business"), *d = tables_load("developer");

    ck_assert_uint_eq(member(b, "business.photo.publish", NULL, "photo_images")->rule->max_items, 35);
    ck_assert(member(b, "business.video.list", NULL, "max_count")->rule->max == 20);
    ck_assert(member(b, "business.comment.list", NULL, "max_count")->rule->max == 30);
    ck_assert_uint_eq(member(b, "business.comment.list", NULL, "comment_ids")->rule->max_items, 30);
    ck_assert_uint_eq(member(d, "developer.video.query", "filters", "video_ids")->rule->max_items, 20);
    ck_assert(member(d, "developer.video.list", NULL, "max_count")->rule->max == 20);
    ck_assert_uint_eq(
        member(d, "developer.post.publish.content.init", "source_info", "photo_images")->rule->max_items, 35);
    ck_assert(member(d, "developer.post.publish.video.init", "source_info", "total_chunk_count")->rule->max ==
              1000);
}
END_TEST

/* fields travel in the query as a comma list, also where the rest is a JSON body. */
START_TEST(fields_are_a_comma_list_in_the_query)
{
    static const char *const actions[] = {"developer.user.info", "developer.video.list",
                                          "developer.video.query"};
    const struct tt_param *p = member(tables_load("developer"), actions[_i], NULL, "fields");

    ck_assert_uint_eq(p->in, TT_IN_QUERY);
    ck_assert_uint_eq(p->style, TT_AS_COMMA);
    ck_assert(p->flags & TT_P_REQUIRED);
}
END_TEST

START_TEST(secrets_are_marked)
{
    static const char *const names[] = {"client_secret", "secret",        "code",
                                        "auth_code",     "code_verifier", "refresh_token",
                                        "token",         "access_token",  "hmac_key"};

    for (size_t k = 0; k < 3; k++) {
        const struct tt_provider *provider = tables_load(providers[k]);

        for (uint32_t a = 0; a < provider->n_actions; a++) {
            const struct tt_action *action = &provider->actions[a];

            for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
                const struct tt_param *p = tables_param(action->params, action->n_params, names[i]);

                ck_assert_msg(p == NULL || action->start != NULL || p->flags & TT_P_SECRET, "%s: %s",
                              action->name, names[i]);
            }
        }
        for (uint32_t i = 0; i < provider->n_settings; i++) {
            const struct tt_setting *s = &provider->settings[i];
            int secret = strstr(s->key, "secret") != NULL || strstr(s->key, "token") != NULL ||
                         strcmp(s->key, "hmac_key") == 0;

            ck_assert_msg(secret == ((s->flags & TT_P_SECRET) != 0), "%s: %s", provider->id, s->key);
        }
    }
}
END_TEST

START_TEST(codes_of_the_developer_services)
{
    static const struct {
        const char *code;
        uint8_t klass;
    } rows[] = {
        {"access_token_invalid", TT_CLASS_EXPIRED},
        {"scope_not_authorized", TT_CLASS_REAUTH},
        {"scope_permission_missed", TT_CLASS_REAUTH},
        {"invalid_params", TT_CLASS_CALLER},
        {"invalid_param", TT_CLASS_CALLER},
        {"invalid_file_upload", TT_CLASS_CALLER},
        {"rate_limit_exceeded", TT_CLASS_LIMIT},
        {"internal_error", TT_CLASS_SERVER},
        {"spam_risk_too_many_posts", TT_CLASS_REFUSED},
        {"spam_risk_user_banned_from_posting", TT_CLASS_REFUSED},
        {"reached_active_user_cap", TT_CLASS_REFUSED},
        {"spam_risk_too_many_pending_share", TT_CLASS_REFUSED},
        {"unaudited_client_can_only_post_to_private_accounts", TT_CLASS_REFUSED},
        {"url_ownership_unverified", TT_CLASS_REFUSED},
        {"privacy_level_option_mismatch", TT_CLASS_REFUSED},
        {"app_version_check_failed", TT_CLASS_REFUSED},
        {"invalid_publish_id", TT_CLASS_CALLER},
        {"token_not_authorized_for_specified_publish_id", TT_CLASS_CALLER},
        {"publish_not_cancellable", TT_CLASS_CALLER},
    };
    static const char *const oauth[] = {
        "access_denied", "invalid_client",         "invalid_grant",          "invalid_request",
        "invalid_scope", "unauthorized_client",    "unsupported_grant_type", "unsupported_response_type",
        "server_error",  "temporarily_unavailable"};
    const struct tt_provider *provider = tables_load("developer");
    const struct tt_endpoint *token = tables_action(provider, "developer.oauth.token")->endpoint;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct tt_code *code = tables_code(&provider->services[0], rows[i].code);

        ck_assert_msg(code != NULL && code->klass == rows[i].klass, "%s", rows[i].code);
    }
    for (size_t i = 0; i < sizeof oauth / sizeof *oauth; i++) {
        int found = 0;

        for (uint16_t k = 0; k < token->n_codes; k++) {
            found += strcmp(token->codes[k].code, oauth[i]) == 0 && token->codes[k].text != NULL;
        }
        ck_assert_msg(found == 1, "%s", oauth[i]);
    }
}
END_TEST

START_TEST(shapes_of_the_answers)
{
    const struct tt_provider *d = tables_load("developer"), *b = tables_load("business");
    const struct tt_envelope *api = d->services[0].envelope;
    const struct tt_envelope *token = tables_action(d, "developer.oauth.token")->endpoint->envelope;
    const struct tt_envelope *revoke = tables_action(d, "developer.oauth.revoke")->endpoint->envelope;

    ck_assert_str_eq(api->code_paths, "error.code");
    ck_assert_str_eq(api->ok, "ok");
    ck_assert_str_eq(api->data_path, "data");
    ck_assert_ptr_null(token->ok); /* a success has no member error */
    ck_assert_str_eq(token->needs_paths, "access_token");
    ck_assert_str_eq(token->data_path, "");
    ck_assert(revoke->empty_is_ok);
    ck_assert(d->services[2].envelope->status_decides);
    ck_assert_str_eq(tables_action(b, "business.tt_user.oauth2.token")->endpoint->envelope->needs_paths,
                     "data.access_token");
}
END_TEST

START_TEST(the_tokens_of_users_and_accounts)
{
    const struct tt_token_kind *user = &tables_load("developer")->tokens[0];
    const struct tt_token_kind *account = &tables_load("business")->tokens[0];

    ck_assert_str_eq(user->header, "Authorization: Bearer %s");
    ck_assert_uint_eq(user->pkce, TT_PKCE_S256_HEX);
    ck_assert_str_eq(user->refresh_expires_path, "refresh_expires_in");
    ck_assert_str_eq(account->header, "Access-Token: %s");
    ck_assert_str_eq(account->refresh_expires_path, "refresh_token_expires_in");
    ck_assert_str_eq(account->account_paths, "open_id");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("providers rest");
    TCase *tables = tcase_create("tables");
    SRunner *runner;
    int failed;

    tcase_add_test(tables, business_endpoints);
    tcase_add_test(tables, developer_endpoints);
    tcase_add_loop_test(tables, each_module_exports_its_entry_only, 0, 3);
    tcase_add_loop_test(tables, tables_are_consistent, 0, 3);
    tcase_add_loop_test(tables, names_of_the_package_are_understood, 0,
                        (int)(sizeof aliases / sizeof *aliases));
    tcase_add_loop_test(tables, renames_lead_somewhere, 0, 3);
    tcase_add_loop_test(tables, texts_are_counted_as_tiktok_does, 0, 9);
    tcase_add_test(tables, lists_and_numbers_have_tiktoks_bounds);
    tcase_add_loop_test(tables, fields_are_a_comma_list_in_the_query, 0, 3);
    tcase_add_test(tables, secrets_are_marked);
    tcase_add_test(tables, codes_of_the_developer_services);
    tcase_add_test(tables, shapes_of_the_answers);
    tcase_add_test(tables, the_tokens_of_users_and_accounts);
    suite_add_tcase(suite, tables);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
