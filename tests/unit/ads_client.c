/* A client of the ads provider for tests. */
#include "build_config.h"

#include "tests/unit/ads_client.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char base_url[128];

tt_context *ads_client_open_as(const char *base, const char *app_id, const char *secret, const char *token)
{
    static const char *const providers[] = {"ads"};
    char url[192], module[4096], app[128], key[128], access[192];
    const char *build = getenv("TEST_BUILD_DIR");
    const char *const set[] = {
        url,
        module,
        app,
        key,
        access,
        "providers.ads.redirect_uri=https://example.com/back",
        "limits.enabled=false",
        "limits.shared=false",
    };
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    tt_context *tt;

    snprintf(base_url, sizeof base_url, "%s", base);
    snprintf(url, sizeof url, "providers.ads.base_url=%s", base);
    snprintf(module, sizeof module, "providers.ads.module=%s/.libs/ads.so",
             build != NULL ? build : TEST_BUILD_DIR);
    snprintf(app, sizeof app, "providers.ads.app_id=%s", app_id);
    snprintf(key, sizeof key, "providers.ads.secret=%s", secret);
    snprintf(access, sizeof access, "providers.ads.access_token=%s", token);
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = sizeof set / sizeof *set;
    options.providers = providers;
    options.n_providers = 1;
    tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why != NULL ? tt_result_message(why) : "no reason");
    tt_result_unref(why);
    return tt;
}

tt_context *ads_client_open(const char *base)
{
    return ads_client_open_as(base, "7001", "s3cret", ADS_CLIENT_TOKEN);
}

const char *ads_client_base(void)
{
    return base_url;
}

void ads_client_file(const char *name, const void *bytes, size_t n, char *path, size_t room)
{
    char folder[] = "test_ads_XXXXXX";
    FILE *file;

    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, room, "%s/%s", folder, name);
    file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, n, file), n);
    ck_assert_int_eq(fclose(file), 0);
}

void ads_client_remove(const char *path)
{
    char folder[4096];

    snprintf(folder, sizeof folder, "%s", path);
    *strrchr(folder, '/') = '\0';
    remove(path);
    remove(folder);
}

int32_t ads_client_sink(const void *bytes, size_t n, void *user)
{
    struct ads_client_sink *sink = user;

    ck_assert_uint_lt(sink->n + n, sizeof sink->text);
    memcpy(sink->text + sink->n, bytes, n);
    sink->n += n;
    sink->text[sink->n] = '\0';
    return 0;
}
