// Which parts the sandbox has. The order is that of the announcement.
#include "sb_frame.h"
#include "sb_developer.h"

const struct sb_module *const sb_modules[] = {
    &sb_module_control,
    &sb_module_developer,
    &sb_module_upload,
    NULL,
};
