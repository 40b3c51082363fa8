/* The flow behind ads.request: any path of the v1.3 host below /open_api/. Loop thread. */
#include "ads/ads.h"
#include "shared/flow.h"
#include "shared/request_flow.h"
#include <string.h>

static const struct request_defaults defaults = {.service = V13_SERVICE_ID, .token = "ads"};

int32_t ads_request_start(const struct tt_host *host, tt_callref call, void *state)
{
    const char *path = flow_text(host->params(call), "path");

    (void)state;
    if (path != NULL && strncmp(path, "/open_api/", strlen("/open_api/")) != 0) {
        flow_fail(host, call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "path"),
                  "The path \"%s\" is none of this API's: they begin with /open_api/, for example " V13_PATH
                  "campaign/get/.",
                  path);
        return TT_RC_OK;
    }
    return request_flow(host, call, &defaults);
}
