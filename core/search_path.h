/* The search path seen by people: which folders, and which module files lie there. */
#ifndef TTC_SEARCH_PATH_H
#define TTC_SEARCH_PATH_H
#include "core/config.h"
#include "core/registry.h"

#define TTC_MOST_FOLDERS 64

/* "/folder/NAME.so" gives NAME. 0, or -1 when that is no module's name. */
int ttc_module_name(const char *path, char name[TTC_LONGEST_NAME + 1]);

/* Where folder i of the n that ttc_loader_folders() gave comes from: "plugin_path", "TIKTOK_PLUGIN_PATH",
 * "compiled in". */
const char *ttc_folder_from(const struct ttc_config *, size_t i, size_t n);

#define TTC_BUILT_IN "the provider that is built in" /* where others have a path */
enum {
    TTC_CANDIDATE_CONFIGURED,
    TTC_CANDIDATE_UNCONFIGURED,
    TTC_CANDIDATE_DISABLED,
    TTC_CANDIDATE_HIDDEN,
    TTC_CANDIDATE_UNTRUSTED
};
struct ttc_candidate {
    const char *name, *path; /* path NULL: it is linked into the program */
    const char *from;        /* as above, "module": the provider's setting of that name, or "built in" */
    size_t folder;           /* its number; where there is none: how many folders there are */
    int state;
    const char *hidden_by;         /* the path that wins, or TTC_BUILT_IN; NULL: none does */
    const struct ttc_failure *why; /* of an untrusted one */
};
typedef void ttc_candidate_fn(const struct ttc_candidate *, void *user);
/* Every module file, those of "module" settings first, then what is linked in, then folder by folder. Nothing is loaded.
 * -1: no memory. */
int ttc_candidates(const struct ttc_config *, ttc_candidate_fn *, void *user);
#endif
