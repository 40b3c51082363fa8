/* Files that are no modules, or not what they were; a module with a jansson of its own; code that runs before anybody can
 * look; and a program with more rights than its user. The sentence names file and rule; a good provider works. */
#include "build_config.h"

#include "tiktok/tiktok.h"
#include <check.h>
#include <dlfcn.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#define ZOO TEST_BUILD_DIR "/tests/loader/.libs"

static char folder[200], heard[50][900];
static size_t n_heard;

static void setup(void)
{
    unsetenv("TIKTOK_PLUGIN_PATH");
    snprintf(folder, sizeof folder, "%s/files-XXXXXX", TEST_BUILD_DIR);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    n_heard = 0;
}

static void teardown(void)
{
    char command[300];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    ck_assert_int_eq(system(command), 0);
}

static void hear(int level, const char *line, void *user)
{
    (void)level;
    (void)user;
    if (n_heard < sizeof heard / sizeof *heard)
        snprintf(heard[n_heard++], sizeof heard[0], "%s", line + 25);
}

static int was_heard(const char *text)
{
    for (size_t i = 0; i < n_heard; i++)
        if (strcmp(heard[i], text) == 0)
            return 1;
    return 0;
}

static const char *here(const char *name)
{
    static char paths[4][300];
    static int next;
    char *path = paths[next++ % 4];
    snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    return path;
}

static void copy(const char *from, const char *to)
{
    char command[900];
    snprintf(command, sizeof command, "cp '%s' '%s' && chmod 700 '%s'", from, to, to);
    ck_assert_int_eq(system(command), 0);
}

/* A context with the good provider of the zoo and one more, whose file is named. */
static tt_context *open_with(const char *name, const char *path)
{
    char module[500];
    const char *const names[] = {name, "z_high"};
    const char *const set[] = {"plugin_path=" ZOO, "state_dir=" TEST_BUILD_DIR "/tests/state", module};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    snprintf(module, sizeof module, "providers.%s.module=%s", name, path);
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 3;
    options.providers = names;
    options.n_providers = 2;
    options.log = hear;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    return tt;
}

static void works(tt_context *tt, const char *action)
{
    tt_result *r = tt_call_text(tt, action, "{}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_unref(r);
}

static void refused(const char *name, const char *path, const char *why, const char *hint)
{
    char sentence[900], action[100];
    tt_context *tt = open_with(name, path);
    snprintf(action, sizeof action, "%s.first", name);
    snprintf(sentence, sizeof sentence,
             "%s cannot run, because provider %s is not loaded: module %s is refused: %s", action, name, path,
             why);
    tt_result *r = tt_call_text(tt, action, "{}", NULL);
    ck_assert_str_eq(tt_result_message(r), sentence);
    ck_assert_str_eq(tt_result_hint(r), hint);
    tt_result_unref(r);
    works(tt, "z_high.first");
    tt_close(tt);
}

/* --------------------------------------------------------------------------------------------- what is no file */

START_TEST(refuses_a_pipe)
{
    ck_assert_int_eq(mkfifo(here("z_good.so"), 0600), 0); /* opening it would wait for ever */
    refused("z_good", here("z_good.so"), "it is not a regular file", "name a file");
}
END_TEST

START_TEST(refuses_a_socket)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    ck_assert_int_eq(chdir(folder), 0); /* such names are short */
    strcpy(name.sun_path, "z_good.so");
    ck_assert_int_eq(bind(fd, (struct sockaddr *)&name, sizeof name), 0);
    ck_assert_int_eq(chmod("z_good.so", 0700), 0);
    ck_assert_int_eq(chdir(TEST_BUILD_DIR), 0);
    refused("z_good", here("z_good.so"), "it is not a regular file", "name a file");
    close(fd);
}
END_TEST

START_TEST(refuses_a_device)
{
    if (mknod(here("z_good.so"), S_IFCHR | 0600, makedev(1, 5)) != 0) { /* /dev/zero has no end */
        puts("skipped: no device can be made here");
        return;
    }
    refused("z_good", here("z_good.so"), "it is not a regular file", "name a file");
}
END_TEST

START_TEST(refuses_a_folder)
{
    ck_assert_int_eq(mkdir(here("z_good.so"), 0700), 0);
    refused("z_good", here("z_good.so"), "it is a folder", "name a file");
}
END_TEST

/* ------------------------------------------------------------------------------------------ what changes meanwhile */

static const char *vanishing;

/* The linker sends the core's dlopen() here. */
void *__real_dlopen(const char *path, int flags);
void *__wrap_dlopen(const char *path, int flags);
void *__wrap_dlopen(const char *path, int flags)
{
    if (vanishing && path && strcmp(path, vanishing) == 0 && !(flags & RTLD_NOLOAD))
        unlink(path);
    return __real_dlopen(path, flags);
}

START_TEST(refuses_what_vanished)
{
    const char *path = here("z_good.so");
    copy(ZOO "/z_good.so", path);
    vanishing = path;
    refused("z_good", path, "it was there and is gone", "install it again");
    vanishing = NULL;
}
END_TEST

/* C5: what is mapped stays mapped, whatever lies under its name by now. */
START_TEST(tells_that_a_module_was_replaced)
{
    char said[900];
    const char *path = here("z_good.so");
    copy(ZOO "/z_good.so", path);
    tt_context *first = open_with("z_good", path), *second = open_with("z_good", path);
    snprintf(said, sizeof said,
             "warning z_good: the file %s was replaced after this process had mapped it: the old code goes "
             "on until "
             "the program is started again (tiktok-provider(7), C5)",
             path);
    ck_assert(!was_heard(said));
    copy(ZOO "/z_high.so", here("new.so")); /* not even the same provider */
    ck_assert_int_eq(rename(here("new.so"), path), 0);
    works(first, "z_good.first");
    tt_close(first);
    works(second, "z_good.first");
    tt_context *third = open_with("z_good", path);
    ck_assert(was_heard(said));
    works(third, "z_good.first");
    tt_close(third);
    tt_close(second);
}
END_TEST

/* ------------------------------------------------------------------------------------------------- what it brings */

START_TEST(refuses_a_jansson_of_its_own)
{
    const char *path = TEST_BUILD_DIR "/tests/loader/own/z_own_jansson.so";
    struct stat st;
    if (stat(path, &st) != 0 || st.st_size == 0) {
        puts("skipped: there is no libjansson.a to link a module with");
        return;
    }
    refused("z_own_jansson", path,
            "it uses another copy of jansson than this core, and the two cannot read each other's objects",
            "link it with the shared jansson that libtiktok uses");
}
END_TEST

/* P1 is the author's to keep: the code has run before the loader can look. tiktok providers inspect warns. */
START_TEST(cannot_stop_a_constructor)
{
    unsetenv("Z_CONSTRUCTOR");
    tt_context *tt = open_with("z_constructor", ZOO "/z_constructor.so");
    ck_assert_str_eq(getenv("Z_CONSTRUCTOR"), "has run");
    works(tt, "z_constructor.first");
    works(tt, "z_high.first");
    tt_close(tt);
}
END_TEST

/* ----------------------------------------------------------------------------------------------- raised rights */

/* A group that this process may give a file to and that is not its own; 0: there is none. */
static gid_t other_group(void)
{
    gid_t groups[64];
    int n = getgroups(64, groups);
    if (geteuid() == 0)
        return 12345;
    for (int i = 0; i < n; i++)
        if (groups[i] != getgid() && groups[i] != getegid())
            return groups[i];
    return 0;
}

static void run(const char *probe, char *out, size_t room)
{
    char command[400];
    snprintf(command, sizeof command, "'%s'", probe);
    FILE *f = popen(command, "r");
    ck_assert_ptr_nonnull(f);
    size_t n = fread(out, 1, room - 1, f);
    out[n] = '\0';
    ck_assert_int_eq(pclose(f), 0);
}

static void holds(const char *text, const char *part)
{
    ck_assert_msg(strstr(text, part) != NULL, "%s\nis not in\n%s", part, text);
}

START_TEST(heeds_no_environment_with_raised_rights)
{
    static const char *const names[] = {"TIKTOK_PLUGIN_PATH", "TIKTOK_CONFIG", "TIKTOK_PROFILE",
                                        "XDG_CONFIG_HOME", "XDG_STATE_HOME"};
    char out[8000], line[300];
    const char *probe = here("probe");
    copy(TEST_BUILD_DIR "/hostile_probe", probe);
    setenv("TIKTOK_PLUGIN_PATH", ZOO, 1);
    setenv("XDG_CONFIG_HOME", folder, 1);
    setenv("XDG_STATE_HOME", folder, 1);
    unsetenv("TIKTOK_CONFIG");
    unsetenv("TIKTOK_PROFILE");
    run(probe, out, sizeof out);
    holds(out, "raised 0\n");
    holds(out, "ok \n"); /* the environment told where it is */
    setenv("TIKTOK_CONFIG", "/nowhere/tiktok.conf", 1);
    setenv("TIKTOK_PROFILE", "none", 1);
    gid_t group = other_group();
    if (!group || chown(probe, (uid_t)-1, group) != 0 || chmod(probe, 02755) != 0) {
        puts("skipped: this user can give no program the rights of another group");
        return;
    }
    run(probe, out, sizeof out);
    if (!strstr(out, "raised 1\n")) {
        puts("skipped: rights are not raised here (mounted nosuid)");
        return;
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(line, sizeof line,
                 "warning %s is ignored, as this program runs with more rights than its user (set-user-ID or "
                 "set-group-ID)\n",
                 names[i]);
        holds(out, line);
    }
    holds(out, "z_good.first cannot run, because provider z_good is not loaded: there is no z_good.so in ");
    ck_assert_msg(strstr(out, ZOO) == NULL, "%s", out);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("hostile files");
    TCase *t = tcase_create("hostile files");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 30);
    tcase_add_test(t, refuses_a_pipe);
    tcase_add_test(t, refuses_a_socket);
    tcase_add_test(t, refuses_a_device);
    tcase_add_test(t, refuses_a_folder);
    tcase_add_test(t, refuses_what_vanished);
    tcase_add_test(t, tells_that_a_module_was_replaced);
    tcase_add_test(t, refuses_a_jansson_of_its_own);
    tcase_add_test(t, cannot_stop_a_constructor);
    tcase_add_test(t, heeds_no_environment_with_raised_rights);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
