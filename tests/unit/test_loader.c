/* The loader: one module of the zoo (or one state of a file) for each rule, and the exact sentence for each. */
#include "build_config.h"

#include "core/context.h"
#include "core/loader.h"
#include <check.h>
#include <dlfcn.h>
#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define AUTHOR  "the provider is at fault: report it to its author"
#define REBUILD "build the provider with the <tiktok/provider.h> of this libtiktok"
#define NAMES   "an action is named PROVIDER.LABEL.LABEL..., with a-z, 0-9 and _ in its labels"

static struct tt_context ctx;
static char folder[256], heard[8][300];
static size_t n_heard;

/* ------------------------------------------------------------------------------------------------- the bench */

static void hear(int level, const char *line, void *user)
{
    (void)level;
    (void)user;
    if (n_heard < 8)
        snprintf(heard[n_heard++], sizeof heard[0], "%s", line + 25); /* without the time */
}

static void open_context(const char *const *set, uint32_t n)
{
    struct ttc_failure why = {0};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = n;
    options.log = hear;
    memset(&ctx, 0, sizeof ctx);
    n_heard = 0;
    ttc_host_fill(&ctx.host);
    ck_assert_int_eq(ttc_registry_init(&ctx.registry), 0);
    ck_assert_msg(ttc_config_load(&options, &ctx.config, NULL, &why) == 0, "%s", why.message);
    ck_assert_int_eq(ttc_log_open(&options, ctx.config, &ctx.log, &why), 0);
}

static void close_context(void)
{
    ttc_loader_stop_all(&ctx.registry);
    ttc_registry_free(&ctx.registry);
    ttc_config_free(ctx.config);
    ttc_log_close(ctx.log);
}

static void setup(void)
{
    unsetenv("TIKTOK_PLUGIN_PATH");
    snprintf(folder, sizeof folder, "%s/loader-XXXXXX", TEST_BUILD_DIR);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    open_context(NULL, 0);
}

static void teardown(void)
{
    char command[320];
    close_context();
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    ck_assert_int_eq(system(command), 0);
}

/* The path of a module of the zoo, or of a file in the test's folder. */
static const char *zoo(const char *name)
{
    static char path[400];
    snprintf(path, sizeof path, "%s/tests/loader/.libs/%s.so", TEST_BUILD_DIR, name);
    return path;
}

static const char *here(const char *name)
{
    static char paths[3][400];
    static int next;
    char *path = paths[next++ % 3];
    snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    return path;
}

static void copy_zoo(const char *name, const char *to, mode_t mode)
{
    char bytes[4096];
    FILE *from = fopen(zoo(name), "r"), *into = fopen(to, "w");
    ck_assert_msg(from && into, "%s to %s", zoo(name), to);
    for (size_t n; (n = fread(bytes, 1, sizeof bytes, from)) > 0;)
        ck_assert_uint_eq(fwrite(bytes, 1, n, into), n);
    fclose(from);
    fclose(into);
    ck_assert_int_eq(chmod(to, mode), 0);
}

static struct tt_self *load(const char *name, const char *path)
{
    struct ttc_failure why = {0};
    struct tt_self *self = ttc_self_new(&ctx, name, path);
    ck_assert_int_eq(ttc_registry_add_self(&ctx.registry, self, &why), 0);
    int rc = ttc_loader_load(&ctx.registry, self, &ctx.host);
    ck_assert_int_eq(self->state, rc == 0 ? TTC_SELF_READY : TTC_SELF_REFUSED);
    return self;
}

static struct tt_self *loaded(const char *name)
{
    struct tt_self *self = load(name, zoo(name));
    ck_assert_msg(self->state == TTC_SELF_READY, "%s", self->why.message);
    return self;
}

/* Refused with this sentence ("PATH" in it stands for the module's path), and nothing is left behind. */
static void refused(struct tt_self *self, int status, const char *sentence, const char *hint)
{
    char whole[1200] = "";
    size_t at = 0;
    for (const char *p = sentence; *p && at + 400 < sizeof whole;) {
        int is_path = strncmp(p, "PATH", 4) == 0;
        at += (size_t)snprintf(whole + at, sizeof whole - at, "%.*s", is_path ? 400 : 1,
                               is_path ? self->path : p);
        p += is_path ? 4 : 1;
    }
    ck_assert_ptr_nonnull(self->why.message);
    ck_assert_str_eq(self->why.message, whole);
    if (hint)
        ck_assert_str_eq(self->why.hint ? self->why.hint : "(none)", hint);
    ck_assert_int_eq(self->why.status, status);
    ck_assert_int_eq(self->state, TTC_SELF_REFUSED);
    ck_assert_uint_eq(self->n_actions, 0);
    ck_assert_uint_eq(ctx.registry.n_actions, 0);
    ck_assert_ptr_null(self->provider);
    ck_assert_ptr_null(self->module_state);
}

/* -------------------------------------------------------------------------------------------- what modules say */

static const struct {
    const char *name, *sentence, *hint;
} bad[] = {
    {"z_no_entry", "it has no entry tt_provider_z_no_entry()",
     "a module exports tt_provider_NAME(), and the configuration uses that name"},
    {"z_major", "it is made for ABI 7.3, and this core has 1.0", REBUILD},
    {"z_future", "it needs a core of ABI 1.900 at least, and this core has 1.0", "update libtiktok"},
    {"z_short", "its descriptor says it is 8 bytes long; 152 to 65536 are possible", AUTHOR},
    {"z_huge", "its descriptor says it is 2147483647 bytes long; 152 to 65536 are possible", AUTHOR},
    {"z_no_descriptor", "its entry returned no descriptor", AUTHOR},
    {"z_no_layout", "its descriptor has no layout", AUTHOR},
    {"z_few_rows", "its layout names 2 kinds of row; there are 14", AUTHOR},
    {"z_row", "its layout says that a row of kind parameter has 3 bytes", AUTHOR},
    {"z_no_id", "its descriptor has no id", AUTHOR},
    {"z_bad_id", "its id is \"Zoo-1\"; an id begins with a letter and holds at most 31 of a-z, 0-9 and _",
     AUTHOR},
    {"z_other_id", "its descriptor says that it is provider z_good and not z_other_id",
     "use the provider's own name in the configuration"},
    {"z_unprintable", "the summary in its descriptor is empty, not printable or longer than 255 bytes",
     AUTHOR},
    {"z_no_version", "its descriptor has no version", AUTHOR},
    {"z_counts", "its descriptor counts 3 services and has no table of them", AUTHOR},
    {"z_many", "its descriptor counts 100000 settings; at most 256 are allowed", AUTHOR},
    {"z_setting", "its setting Bad Key has a bad name or an unknown type", AUTHOR},
    {"z_service", "its descriptor has no base_url of a service", AUTHOR},
    {"z_jansson",
     "it uses another copy of jansson than this core, and the two cannot read each other's objects",
     "link it with the shared jansson that libtiktok uses"},
    {"z_twice", "provider z_twice registers action z_twice.first twice", "each action is registered once"},
    {"z_foreign",
     "provider z_foreign has an action \"z_good.third\", whose name does not begin with \"z_foreign.\"",
     NAMES},
    {"z_init", "its init failed with TT_RC_FAILED (-5): the moon is in the wrong place",
     "the log may say more (log.level = \"debug\")"},
    {"z_ignores", "provider z_ignores registers action z_ignores.first twice",
     "each action is registered once"},
    {"z_empty", "it has no action", AUTHOR},
    {"z_undefined", "it uses the symbol z_nobody_defines_this, which nothing defines",
     "link it with -Wl,-z,defs and with every library that it uses; the core is reached through struct "
     "tt_host"},
};

START_TEST(refuses_modules)
{
    char sentence[300];
    snprintf(sentence, sizeof sentence, "module PATH is refused: %s", bad[_i].sentence);
    refused(load(bad[_i].name, zoo(bad[_i].name)), TT_EPROVIDER, sentence, bad[_i].hint);
    /* it does not stand in the way of others */
    ck_assert_uint_eq(loaded("z_good")->n_actions, 2);
}
END_TEST

START_TEST(loads_a_good_one)
{
    struct tt_self *self = loaded("z_good");
    ck_assert_uint_eq(self->n_actions, 2);
    ck_assert_ptr_eq(ttc_registry_find(&ctx.registry, "z_good.second")->self, self);
    ck_assert_str_eq(self->provider->version, "1");
    ck_assert_int_eq(self->has_entry, 1);
}
END_TEST

/* Made with a later minor's header, but content with this core. */
START_TEST(loads_a_newer_one_that_asks_for_nothing)
{
    struct tt_self *self = loaded("z_minor");
    ck_assert_uint_eq(self->n_actions, 2);
    ck_assert_uint_eq(self->abi.minor, TT_ABI_MINOR + 1);
}
END_TEST

START_TEST(registers_in_init_only)
{
    struct tt_self *self = loaded("z_registers");
    ck_assert_uint_eq(self->n_actions, 4);
    ck_assert_ptr_nonnull(ttc_registry_find(&ctx.registry, "z_registers.fourth"));
    ttc_loader_stop_all(&ctx.registry);
    ck_assert_int_eq(self->state, TTC_SELF_STOPPED);
    ck_assert_uint_eq(n_heard, 2);
    ck_assert_str_eq(heard[0],
                     "error z_registers: actions can be registered in init only (tiktok-provider(7), P7)");
    ck_assert_str_eq(heard[1], "error z_registers: shut down as it should be");
}
END_TEST

START_TEST(shuts_down_what_ignored_a_refusal)
{
    load("z_ignores", zoo("z_ignores"));
    ck_assert_uint_eq(n_heard, 1);
    ck_assert_str_eq(heard[0], "error z_ignores: init returned 0, so this is called");
}
END_TEST

START_TEST(refuses_one_action_alone)
{
    struct ttc_failure why = {0};
    loaded("z_high");
    ck_assert_int_eq(
        ttc_action_prepare(&ctx.registry, ttc_registry_find(&ctx.registry, "z_high.later"), &why), -1);
    ck_assert_str_eq(why.message,
                     "action z_high.later cannot be used: when has flags 0x10000, which is unknown here");
    ck_assert_str_eq(why.hint, "the module needs a core of a later version: update libtiktok");
    ttc_failure_clear(&why);
    ck_assert_int_eq(
        ttc_action_prepare(&ctx.registry, ttc_registry_find(&ctx.registry, "z_high.first"), &why), 0);
}
END_TEST

START_TEST(refuses_a_borrowed_entry)
{
    char sentence[900], lender[400];
    snprintf(lender, sizeof lender, "%s", zoo("libzlender"));
    ck_assert_ptr_nonnull(dlopen(lender, RTLD_NOW | RTLD_LOCAL));
    snprintf(
        sentence, sizeof sentence,
        "module PATH is refused: its entry tt_provider_z_borrower() lies in %s and not in the module itself",
        lender);
    refused(load("z_borrower", zoo("z_borrower")), TT_EPROVIDER, sentence,
            "define the entry in the module, and link no other provider to it");
}
END_TEST

START_TEST(refuses_the_same_file_twice)
{
    copy_zoo("z_good", here("z_good.so"), 0600);
    ck_assert_int_eq(link(here("z_good.so"), here("z_twin.so")), 0);
    ck_assert_int_eq(load("z_good", here("z_good.so"))->state, TTC_SELF_READY);
    struct tt_self *twin = load("z_twin", here("z_twin.so"));
    ck_assert_ptr_nonnull(
        strstr(twin->why.message, "z_twin.so is refused: the same file is loaded as provider z_good"));
    ck_assert_str_eq(twin->why.hint, "give each provider a module of its own");
    ck_assert_int_eq(twin->why.status, TT_ECONFIG);
    ck_assert_uint_eq(ctx.registry.n_actions, 2);
}
END_TEST

/* --------------------------------------------------------------------------------------------- what files are */

#define SO_HINT "name the .so that the provider's build makes"

static void write_file(const char *path, const void *bytes, size_t n)
{
    FILE *f = fopen(path, "w");
    ck_assert_uint_eq(fwrite(bytes, 1, n, f), n);
    fclose(f);
    ck_assert_int_eq(chmod(path, 0600), 0);
}

/* A copy of the good module with one byte of its head changed. */
static const char *spoilt(size_t at, unsigned char byte)
{
    const char *path = here("z_good.so");
    copy_zoo("z_good", path, 0600);
    int fd = open(path, O_RDWR);
    ck_assert_int_eq(pwrite(fd, &byte, 1, (off_t)at), 1);
    close(fd);
    return path;
}

START_TEST(refuses_a_text_file)
{
    write_file(here("z_good.so"), "# z_good.la - \x01\n", 16);
    refused(load("z_good", here("z_good.so")), TT_EPROVIDER,
            "module PATH is refused: it is not a shared object; it begins with \"# z_good\"", SO_HINT);
}
END_TEST

START_TEST(refuses_an_empty_file)
{
    write_file(here("z_good.so"), "", 0);
    refused(load("z_good", here("z_good.so")), TT_EPROVIDER,
            "module PATH is refused: it is not a shared object; it begins with \"\"", SO_HINT);
}
END_TEST

START_TEST(refuses_a_cut_file)
{
    write_file(here("z_good.so"),
               "\x7f"
               "ELF"
               "\x02\x01\x01",
               7);
    refused(load("z_good", here("z_good.so")), TT_EPROVIDER,
            sizeof(void *) == 8
                ? "module PATH is refused: it is cut off after 7 bytes"
                : "module PATH is refused: it is built for 64 bits, and this program for 32 bits",
            SO_HINT);
}
END_TEST

START_TEST(refuses_another_class)
{
    int other = sizeof(void *) == 8 ? ELFCLASS32 : ELFCLASS64;
    refused(load("z_good", spoilt(EI_CLASS, (unsigned char)other)), TT_EPROVIDER,
            sizeof(void *) == 8
                ? "module PATH is refused: it is built for 32 bits, and this program for 64 bits"
                : "module PATH is refused: it is built for 64 bits, and this program for 32 bits",
            SO_HINT);
}
END_TEST

START_TEST(refuses_another_machine)
{
    struct tt_self *self = load("z_good", spoilt(18, 0x77));
    ck_assert_int_eq(self->why.status, TT_EPROVIDER);
    ck_assert_ptr_nonnull(strstr(self->why.message, "z_good.so is refused: it is built for machine type "));
}
END_TEST

START_TEST(refuses_what_is_no_shared_object)
{
    refused(load("z_good", spoilt(16, ET_REL)), TT_EPROVIDER,
            "module PATH is refused: it is an ELF file of type 1 and not a shared object", SO_HINT);
}
END_TEST

/* The borrower needs its lender, and nothing has loaded it. */
START_TEST(refuses_a_missing_library)
{
    struct tt_self *self;
    char hint[600];
    copy_zoo("z_borrower", here("z_borrower.so"), 0600);
    ck_assert_int_eq(rename(zoo("libzlender"), here("away.so")), 0);
    self = load("z_borrower", here("z_borrower.so"));
    char there[400];
    snprintf(there, sizeof there, "%s", zoo("libzlender"));
    ck_assert_int_eq(rename(here("away.so"), there), 0);
    snprintf(hint, sizeof hint, "install that library; ldd %.200s lists what is missing",
             here("z_borrower.so"));
    refused(self, TT_EPROVIDER, "module PATH is refused: it needs libzlender.so, which is not installed",
            hint);
}
END_TEST

/* -------------------------------------------------------------------------------------------- where files lie */

START_TEST(refuses_paths)
{
    static const struct {
        const char *path, *why, *hint;
    } paths[] = {
        {"z_good.so", "the path is not absolute", "write the whole path, beginning with /"},
        {"./z_good.so", "the path is not absolute", "write the whole path, beginning with /"},
        {"", "the path is not absolute", "write the whole path, beginning with /"},
        {"/usr/../z_good.so", "the path holds ..", "write the path without .. in it"},
        {"/usr/..", "the path holds ..", "write the path without .. in it"},
        {"/", "the path does not end in a file's name", "name a file"},
        {"/usr/", "it is a folder", "name a file"},
        {"/dev/null", "", NULL},
        {"/nowhere/z_good.so", "/nowhere: No such file or directory", "check the path"},
    };
    char sentence[300];
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        struct tt_self *self = load("z_good", paths[i].path);
        snprintf(sentence, sizeof sentence, "module PATH is refused: %s", paths[i].why);
        if (*paths[i].why)
            refused(self, TT_ECONFIG, sentence, paths[i].hint);
        ck_assert_int_eq(self->state, TTC_SELF_REFUSED);
        close_context();
        open_context(NULL, 0);
    }
}
END_TEST

START_TEST(refuses_a_missing_file)
{
    char sentence[600];
    snprintf(sentence, sizeof sentence, "module PATH is refused: %s: No such file or directory",
             here("none.so"));
    refused(load("none", here("none.so")), TT_ECONFIG, sentence, "check the path");
}
END_TEST

/* mode of the module's folder and of the module; what the sentence says of which */
static const struct {
    mode_t folder, file;
    const char *who;
    int of_folder;
} modes[] = {
    {0700, 0602, "everybody can write the file", 0},   {0700, 0620, "its group can write the file", 0},
    {0702, 0600, "everybody can write the folder", 1}, {0720, 0600, "its group can write the folder", 1},
    {0777, 0666, "everybody can write the folder", 1},
};

START_TEST(refuses_what_others_can_write)
{
    char sentence[1000], hint[600];
    const char *path = here("z_good.so");
    copy_zoo("z_good", path, modes[_i].file);
    ck_assert_int_eq(chmod(folder, modes[_i].folder), 0);
    const char *at = modes[_i].of_folder ? folder : path;
    snprintf(sentence, sizeof sentence, "module PATH is refused: %s %s (mode %04o)", modes[_i].who, at,
             (unsigned)(modes[_i].of_folder ? modes[_i].folder : modes[_i].file));
    snprintf(hint, sizeof hint, "take the right away: chmod go-w %s", at);
    refused(load("z_good", path), TT_ECONFIG, sentence, hint);
}
END_TEST

START_TEST(accepts_a_sticky_folder_of_roots)
{
    if (geteuid() != 0)
        return; /* only root can make one */
    copy_zoo("z_good", here("z_good.so"), 0644);
    ck_assert_int_eq(chmod(folder, 01777), 0);
    ck_assert_int_eq(load("z_good", here("z_good.so"))->state, TTC_SELF_READY);
}
END_TEST

START_TEST(refuses_a_strangers_file_and_folder)
{
    char sentence[600], hint[500];
    if (geteuid() != 0)
        return; /* only root can give a file away */
    copy_zoo("z_good", here("z_good.so"), 0644);
    ck_assert_int_eq(chown(here("z_good.so"), 12345, 0), 0);
    snprintf(sentence, sizeof sentence,
             "module PATH is refused: the file %s belongs to user 12345, and not to you or root",
             here("z_good.so"));
    snprintf(hint, sizeof hint, "change its owner: chown root %s", here("z_good.so"));
    refused(load("z_good", here("z_good.so")), TT_ECONFIG, sentence, hint);
    ck_assert_int_eq(chown(here("z_good.so"), 0, 0), 0);
    ck_assert_int_eq(chown(folder, 12345, 0), 0);
    close_context();
    open_context(NULL, 0);
    snprintf(sentence, sizeof sentence,
             "module PATH is refused: the folder %s belongs to user 12345, and not to you or root", folder);
    refused(load("z_good", here("z_good.so")), TT_ECONFIG, sentence, NULL);
}
END_TEST

START_TEST(refuses_a_link_to_the_file)
{
    copy_zoo("z_good", here("real.so"), 0600);
    ck_assert_int_eq(symlink("real.so", here("z_good.so")), 0);
    refused(load("z_good", here("z_good.so")), TT_ECONFIG, "module PATH is refused: it is a symbolic link",
            "name the file that the link points to");
}
END_TEST

/* Links on the way are followed, and what they lead to is looked at like the rest. */
START_TEST(follows_links_to_folders)
{
    char sentence[900];
    ck_assert_int_eq(mkdir(here("v1"), 0700), 0);
    ck_assert_int_eq(mkdir(here("v1/deep"), 0700), 0);
    copy_zoo("z_good", here("v1/deep/z_good.so"), 0600);
    ck_assert_int_eq(symlink("v1/deep/../deep", here("current")), 0);
    ck_assert_int_eq(load("z_good", here("current/z_good.so"))->state, TTC_SELF_READY);
    close_context();
    open_context(NULL, 0);
    ck_assert_int_eq(chmod(here("v1"), 0777), 0);
    snprintf(sentence, sizeof sentence,
             "module PATH is refused: everybody can write the folder %s (mode 0777)", here("v1"));
    refused(load("z_good", here("current/z_good.so")), TT_ECONFIG, sentence, NULL);
    close_context();
    open_context(NULL, 0);
    ck_assert_int_eq(symlink(here("round"), here("round")), 0);
    refused(load("z_good", here("round/z_good.so")), TT_ECONFIG,
            "module PATH is refused: its path has too many links", NULL);
}
END_TEST

/* ----------------------------------------------------------------------------------------------- finding and all */

static void use(const char *const *set, uint32_t n)
{
    close_context();
    open_context(set, n);
}

START_TEST(finds_modules_in_order)
{
    char path_set[400], module_set[500], expected[1200], zoo_path[400];
    const char *const sets[] = {path_set, module_set};
    struct ttc_failure why = {0};
    char *path;
    ck_assert_int_eq(mkdir(here("conf"), 0700), 0);
    ck_assert_int_eq(mkdir(here("env"), 0700), 0);
    copy_zoo("z_good", here("conf/z_good.so"), 0600);
    copy_zoo("z_good", here("env/z_good.so"), 0600);
    copy_zoo("z_high", here("env/z_high.so"), 0600);
    snprintf(path_set, sizeof path_set, "plugin_path=%s", here("conf"));
    snprintf(zoo_path, sizeof zoo_path, "%s", zoo("z_good"));
    snprintf(module_set, sizeof module_set, "providers.z_good.module=%s", zoo_path);
    setenv("TIKTOK_PLUGIN_PATH", here("env"), 1);
    use(sets, 2);
    ck_assert_int_eq(ttc_loader_find(ctx.config, "z_good", &path, &why), 0);
    ck_assert_str_eq(path, zoo_path);
    ttc_free(path);
    use(sets, 1);
    ck_assert_int_eq(ttc_loader_find(ctx.config, "z_good", &path, &why), 0);
    ck_assert_str_eq(path, here("conf/z_good.so"));
    ttc_free(path);
    ck_assert_int_eq(ttc_loader_find(ctx.config, "z_high", &path, &why), 0);
    ck_assert_str_eq(path, here("env/z_high.so"));
    ttc_free(path);
    ck_assert_int_eq(ttc_loader_find(ctx.config, "nix", &path, &why), -1);
    snprintf(expected, sizeof expected, "there is no nix.so in %s, %s, ", here("conf"), here("env"));
    ck_assert_int_eq(strncmp(why.message, expected, strlen(expected)), 0);
    ck_assert_str_eq(why.hint,
                     "install it, add its folder to plugin_path, or name its file with module = \"...\"");
    ttc_failure_clear(&why);
    ck_assert_int_eq(ttc_loader_find(ctx.config, "../x", &path, &why), -1);
    ck_assert_str_eq(why.message, "\"../x\" does not name a provider");
    ttc_failure_clear(&why);
}
END_TEST

START_TEST(loads_what_is_named)
{
    char path_set[400];
    const char *const sets[] = {path_set, "providers.z_good.enabled=true", "providers.z_major.account=x",
                                "providers.z_high.enabled=false"};
    const char *const exactly[] = {"z_high"}, *const broken[] = {"z_major"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    struct ttc_failure why = {0};
    snprintf(path_set, sizeof path_set, "plugin_path=%s/tests/loader/.libs", TEST_BUILD_DIR);
    use(sets, 4);
    ck_assert_int_eq(ttc_loader_load_all(&ctx, &options, &why), 0);
    ck_assert_uint_eq(ctx.registry.n_selves, 2);
    ck_assert_int_eq(ttc_registry_self(&ctx.registry, "z_good")->state, TTC_SELF_READY);
    ck_assert_int_eq(ttc_registry_self(&ctx.registry, "z_major")->state, TTC_SELF_REFUSED);
    ck_assert_uint_eq(n_heard, 1);
    ck_assert_int_eq(strncmp(heard[0], "warning z_major: not loaded: module /", 37), 0);
    use(sets, 4);
    options.providers = exactly;
    options.n_providers = 1;
    ck_assert_int_eq(ttc_loader_load_all(&ctx, &options, &why), 0);
    ck_assert_uint_eq(ctx.registry.n_selves, 1);
    ck_assert_int_eq(ttc_registry_self(&ctx.registry, "z_high")->state, TTC_SELF_READY);
    options.providers = broken; /* the call that follows says why */
    use(sets, 4);
    ck_assert_int_eq(ttc_loader_load_all(&ctx, &options, &why), 0);
    ck_assert_uint_eq(n_heard, 0);
    options.n_providers = 0;
    use(sets, 4);
    ck_assert_int_eq(ttc_loader_load_all(&ctx, &options, &why), 0);
    ck_assert_uint_eq(ctx.registry.n_selves, 0);
}
END_TEST

START_TEST(critical_ones_must_load)
{
    const char *const sets[] = {"plugin_path=/nowhere", "providers.nix.critical=true"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    struct ttc_failure why = {0};
    use(sets, 2);
    ck_assert_int_eq(ttc_loader_load_all(&ctx, &options, &why), -1);
    ck_assert_int_eq(
        strncmp(why.message, "provider nix is critical and is not loaded: there is no nix.so in /nowhere, ",
                strlen("provider nix is critical and is not loaded: there is no nix.so in /nowhere, ")),
        0);
    ttc_failure_clear(&why);
}
END_TEST

/* A typo in a provider's group refuses the provider, and its init is undone. */
START_TEST(a_wrong_setting_refuses_the_provider)
{
    const char *const sets[] = {"providers.z_registers.acount=x"};
    use(sets, 1);
    refused(load("z_registers", zoo("z_registers")), TT_ECONFIG,
            "command line: providers.z_registers.acount is no setting of provider z_registers and no "
            "parameter of its "
            "actions",
            "did you mean account?");
    ck_assert_str_eq(heard[1], "error z_registers: shut down as it should be");
}
END_TEST

/* Whichever allocation fails, the provider is refused for that, or it is ready. */
START_TEST(survives_lost_memory)
{
    const char *const sets[] = {"providers.z_registers.account=x"};
    int ready = 0;
    uint64_t n = 1;
    for (; n < 500 && !ready; n++) {
        struct ttc_failure why = {0};
        use(sets, 1);
        struct tt_self *self = ttc_self_new(&ctx, "z_registers", zoo("z_registers"));
        ck_assert_int_eq(ttc_registry_add_self(&ctx.registry, self, &why), 0);
        ttc_alloc_fail_at(n);
        ready = ttc_loader_load(&ctx.registry, self, &ctx.host) == 0;
        ttc_alloc_fail_at(0);
        ck_assert_int_eq(self->state, ready ? TTC_SELF_READY : TTC_SELF_REFUSED);
        ck_assert_int_eq(self->why.status, ready ? TT_OK : TT_ENOMEMORY);
        ck_assert_uint_eq(ctx.registry.n_actions, ready ? 4 : 0);
    }
    ck_assert_uint_gt(n, 3);
    ck_assert_int_eq(ready, 1);
}
END_TEST

/* ------------------------------------------------------------------------------------------------ built in */

static char order[8];

static int32_t nothing(const struct tt_host *h, tt_callref c, void *s)
{
    (void)h;
    (void)c;
    (void)s;
    return 0;
}

static void shut_a(void *state)
{
    (void)state;
    strcat(order, "a");
}

static void shut_b(void *state)
{
    (void)state;
    strcat(order, "b");
}

static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static const struct tt_action a_rows[] = {{.name = "a.go", .summary = "S", .start = nothing}};
static const struct tt_action b_rows[] = {{.name = "b.go", .summary = "S", .start = nothing}};
static int32_t nest(struct tt_self *self, const struct tt_host *host, void **state);
#define BUILTIN(letter, ...)                                                                                 \
    {                                                                                                        \
        .abi = TT_PROVIDER_ABI, .layout = &layout, .jansson = json_object_get, .id = #letter,                \
        .version = "1", .summary = "S", .actions = letter##_rows, .n_actions = 1, __VA_ARGS__                \
    }
static const struct tt_provider provider_a = BUILTIN(a, .shutdown = shut_a);
static const struct tt_provider provider_b = BUILTIN(b, .shutdown = shut_b);
static const struct tt_provider provider_nesting = BUILTIN(a, .init = nest);

static const struct tt_provider *entry_a(void)
{
    return &provider_a;
}
static const struct tt_provider *entry_b(void)
{
    return &provider_b;
}
static const struct tt_provider *entry_nesting(void)
{
    return &provider_nesting;
}

static struct tt_self *builtin(const char *name, tt_provider_fn *entry)
{
    struct ttc_failure why = {0};
    struct tt_self *self = ttc_self_new(&ctx, name, NULL);
    ck_assert_int_eq(ttc_registry_add_self(&ctx.registry, self, &why), 0);
    self->entry = entry;
    ttc_loader_load(&ctx.registry, self, &ctx.host);
    return self;
}

static struct tt_self *inner;

static int32_t nest(struct tt_self *self, const struct tt_host *host, void **state)
{
    (void)self;
    (void)host;
    (void)state;
    inner = builtin("b", entry_b);
    return TT_RC_FAILED;
}

START_TEST(loads_builtins_and_stops_in_reverse)
{
    struct tt_self *a = builtin("a", entry_a), *b = builtin("b", entry_b);
    ck_assert_int_eq(a->state, TTC_SELF_READY);
    ck_assert_int_eq(b->state, TTC_SELF_READY);
    a->pending_ops = 2;
    b->pending_ops = 1;
    ttc_loader_sweep(&ctx.registry);
    ttc_loader_stop_all(&ctx.registry);
    ttc_loader_stop_all(&ctx.registry); /* once only */
    ck_assert_str_eq(order, "ba");
    ck_assert_uint_eq(n_heard, 2);
    ck_assert_str_eq(heard[0], "warning b: left 1 step of work running; closing the context waits for it "
                               "(tiktok-provider(7), C3)");
    ck_assert_str_eq(heard[1], "warning a: left 2 steps of work running; closing the context waits for them "
                               "(tiktok-provider(7), C3)");
}
END_TEST

START_TEST(refuses_builtins)
{
    refused(builtin("c", entry_a), TT_EPROVIDER,
            "built-in provider c is refused: its descriptor says that it is provider a and not c", NULL);
}
END_TEST

START_TEST(refuses_loading_from_init)
{
    struct tt_self *outer = builtin("a", entry_nesting);
    refused(inner, TT_EBUSY,
            "built-in provider b is refused: it was asked for while another provider is being loaded on the "
            "same thread",
            "load it before or after");
    refused(outer, TT_EPROVIDER, "built-in provider a is refused: its init failed with TT_RC_FAILED (-5)",
            NULL);
}
END_TEST

/* ---------------------------------------------------------------------------------------------- internal modules */

START_TEST(maps_internal_modules)
{
    struct ttc_failure why = {0};
    char libs[400];
    snprintf(libs, sizeof libs, "%s/.libs", TEST_BUILD_DIR);
    ttc_internal_dir(libs);
    const struct ttc_crypto *crypto = ttc_internal_module("tiktok-crypto", "ttc_crypto_entry", &why);
    ck_assert_msg(crypto != NULL, "%s", why.message);
    ck_assert_str_eq(crypto->build_id, TT_BUILD_ID);
    ttc_internal_dir("/nowhere");
    ck_assert_ptr_eq(ttc_internal_module("tiktok-crypto", "ttc_crypto_entry", &why), crypto);
}
END_TEST

START_TEST(refuses_internal_modules)
{
    struct ttc_failure why = {0};
    char start[300], file[300];
    ttc_internal_dir(folder);
    ck_assert_ptr_null(ttc_internal_module("z_none", "entry", &why));
    snprintf(start, sizeof start, "the library's module z_none-%s.so is neither beside libtiktok nor in ",
             TT_BUILD_ID);
    ck_assert_int_eq(strncmp(why.message, start, strlen(start)), 0);
    ck_assert_str_eq(why.hint, "install libtiktok again: its files belong together");
    ttc_failure_clear(&why);
    snprintf(file, sizeof file, "z_good-%s.so", TT_BUILD_ID);
    copy_zoo("z_good", here(file), 0666);
    ck_assert_ptr_null(ttc_internal_module("z_good", "tt_provider_z_good", &why));
    ck_assert_ptr_nonnull(strstr(why.message, "is refused: everybody can write the file "));
    ttc_failure_clear(&why);
    ck_assert_int_eq(chmod(here(file), 0600), 0);
    ck_assert_ptr_null(ttc_internal_module("z_good", "no_such_entry", &why));
    ck_assert_ptr_nonnull(strstr(why.message, "cannot be mapped: "));
    ttc_failure_clear(&why);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof *(list))

static void add_tests(TCase *t)
{
    tcase_add_loop_test(t, refuses_modules, 0, COUNT(bad));
    tcase_add_test(t, loads_a_good_one);
    tcase_add_test(t, loads_a_newer_one_that_asks_for_nothing);
    tcase_add_test(t, registers_in_init_only);
    tcase_add_test(t, shuts_down_what_ignored_a_refusal);
    tcase_add_test(t, refuses_one_action_alone);
    tcase_add_test(t, refuses_a_missing_library); /* before the next one loads that library */
    tcase_add_test(t, refuses_a_borrowed_entry);
    tcase_add_test(t, refuses_the_same_file_twice);
    tcase_add_test(t, refuses_a_text_file);
    tcase_add_test(t, refuses_an_empty_file);
    tcase_add_test(t, refuses_a_cut_file);
    tcase_add_test(t, refuses_another_class);
    tcase_add_test(t, refuses_another_machine);
    tcase_add_test(t, refuses_what_is_no_shared_object);
    tcase_add_test(t, refuses_paths);
    tcase_add_test(t, refuses_a_missing_file);
    tcase_add_loop_test(t, refuses_what_others_can_write, 0, COUNT(modes));
    tcase_add_test(t, accepts_a_sticky_folder_of_roots);
    tcase_add_test(t, refuses_a_strangers_file_and_folder);
    tcase_add_test(t, refuses_a_link_to_the_file);
    tcase_add_test(t, follows_links_to_folders);
    tcase_add_test(t, finds_modules_in_order);
    tcase_add_test(t, loads_what_is_named);
    tcase_add_test(t, critical_ones_must_load);
    tcase_add_test(t, a_wrong_setting_refuses_the_provider);
    tcase_add_test(t, survives_lost_memory);
    tcase_add_test(t, loads_builtins_and_stops_in_reverse);
    tcase_add_test(t, refuses_builtins);
    tcase_add_test(t, refuses_loading_from_init);
    tcase_add_test(t, maps_internal_modules);
    tcase_add_test(t, refuses_internal_modules);
}

int main(void)
{
    Suite *suite = suite_create("loader");
    TCase *t = tcase_create("loader");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 30);
    add_tests(t);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
