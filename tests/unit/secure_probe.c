/* Tells by its exit status whether variables of the environment are heeded: how many folders TIKTOK_PLUGIN_PATH names,
 * or 2 when the configuration cannot be read. */
#include "build_config.h"

#include "core/config.h"

int main(void)
{
    struct ttc_failure why = {0};
    struct ttc_config *config = NULL;
    const char *const *folders;
    if (ttc_config_load(NULL, &config, NULL, &why) != 0) {
        ttc_failure_clear(&why);
        return 2;
    }
    int n = (int)ttc_config_list(config, "TIKTOK_PLUGIN_PATH", &folders);
    ttc_config_free(config);
    return n;
}
