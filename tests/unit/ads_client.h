/* A client of the ads provider for tests: a context that knows nothing but a base URL and test credentials. */
#ifndef TEST_ADS_CLIENT_H
#define TEST_ADS_CLIENT_H
#include <stddef.h>
#include <stdint.h>
#include <tiktok/tiktok.h>

#define ADS_CLIENT_TOKEN "token-of-the-tests"

tt_context *ads_client_open(const char *base);
tt_context *ads_client_open_as(const char *base, const char *app_id, const char *secret, const char *token);
const char *ads_client_base(void);

/* Writes a file of that name into a new folder of the build; path says where. */
void ads_client_file(const char *name, const void *bytes, size_t n, char *path, size_t room);
void ads_client_remove(const char *path); /* and its folder */

/* Collects what a call gives to its sink. */
struct ads_client_sink {
    char text[4096];
    size_t n;
};
int32_t ads_client_sink(const void *bytes, size_t n, void *user);
#endif
