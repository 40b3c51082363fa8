/* Saved states of flows: files of any content under any name. Input: the name up to a zero byte, then the content. A name that is taken stays in its folder; a file is read, or refused with a sentence and left as it is;
 * what a flow would save over it reads back equal. */
#include "core/saved.h"
#include "core/alloc.h"
#include "core/json.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

static struct tt_context ctx;
static char folder[64] = "/tmp/fuzz-saved-XXXXXX";

static void leave(void)
{
    char below[96];
    snprintf(below, sizeof below, "%s/flows", folder);
    rmdir(below);
    rmdir(folder);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    char set[96], below[96];
    const char *sets[] = {set};
    struct ttc_failure why = {0};
    tt_open_options o = TT_OPEN_OPTIONS_INIT;
    FUZZ_CHECK(mkdtemp(folder), "a folder");
    atexit(leave);
    snprintf(set, sizeof set, "state_dir=%s", folder);
    snprintf(below, sizeof below, "%s/flows", folder);
    mkdir(below, 0700);
    o.flags = TT_OPEN_NO_FILES;
    o.set = sets;
    o.n_set = 1;
    FUZZ_CHECK(ttc_config_load(&o, &ctx.config, NULL, &why) == 0, "%s", why.message);
    return 0;
}

static void put(const char *path, const void *p, size_t n)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0600);
    FUZZ_CHECK(fd >= 0 && write(fd, p, n) == (ssize_t)n, "%s", path);
    close(fd);
}

static void check_named(const char *name, const void *p, size_t n)
{
    struct ttc_failure why = {0};
    struct ttc_buf text = {0};
    json_t *state = NULL, *again = NULL;
    char room[PATH_MAX];
    const char *path = ttc_saved_path(&ctx, name, ".json", room);
    put(path, p, n);
    int rc = ttc_saved_read(&ctx, name, &state, &why);
    FUZZ_CHECK((rc == 1) == (state != NULL) && rc != 0, "%d for a file that is there", rc);
    FUZZ_CHECK(rc == 1 || why.status == TT_ECONFIG, "refused with status %d", why.status);
    FUZZ_CHECK(access(path, F_OK) == 0, "reading removed it");
    if (rc == 1 && ttc_json_write(&text, state) == 0) {
        put(path, text.p, text.n);
        FUZZ_CHECK(ttc_saved_read(&ctx, name, &again, &why) == 1 && json_equal(state, again),
                   "it reads back as something else");
    }
    ttc_saved_remove(&ctx, name);
    FUZZ_CHECK(access(path, F_OK) != 0, "%s is still there", path);
    json_decref(state);
    json_decref(again);
    ttc_buf_free(&text);
    ttc_failure_clear(&why);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    struct ttc_failure why = {0};
    char *name = fuzz_text(&in, '\0', NULL);
    if (ttc_saved_name(name, &why) == 0) {
        FUZZ_CHECK(!strchr(name, '/') && strcmp(name, "..") != 0 && strlen(name) + 6 <= NAME_MAX,
                   "the name %s", name);
        check_named(name, in.p, in.n);
    } else {
        FUZZ_CHECK(why.message &&
                       (!ttc_printable(name, FUZZ_LONGEST) || ttc_printable(why.message, FUZZ_LONGEST)),
                   "a refusal is one line of UTF-8 text: %s", why.message);
    }
    ttc_failure_clear(&why);
    free(name);
    return 0;
}
