/* The configuration: every refusal with its exact sentence, where settings come from, secrets, what is shown. */
#include "build_config.h"

#include "core/alloc.h"
#include "core/buf.h"
#include "core/config_internal.h"
#include <check.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* libconfig loses the text that it is reading when a file has a syntax error after it. */
__attribute__((visibility("default"))) const char *__lsan_default_suppressions(void);
const char *__lsan_default_suppressions(void)
{
    return "leak:libconfig.so";
}

static char folder[256], file[300];
static struct ttc_failure why;

/* ------------------------------------------------------------------------------------------------- the bench */

static void write_to(const char *path, const char *text, size_t n, mode_t mode)
{
    FILE *f = fopen(path, "w");
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_eq(fwrite(text, 1, n, f), n);
    fclose(f);
    ck_assert_int_eq(chmod(path, mode), 0);
}

static char *in_folder(const char *name)
{
    static char paths[4][400];
    static int next;
    char *path = paths[next++ % 4];
    snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    return path;
}

static void setup(void)
{
    snprintf(folder, sizeof folder, "%s/config-XXXXXX", TEST_BUILD_DIR);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/tiktok.conf", folder);
    memset(&why, 0, sizeof why);
    unsetenv("TIKTOK_CONFIG");
    unsetenv("TIKTOK_PROFILE");
    unsetenv("TIKTOK_PLUGIN_PATH");
    setenv("XDG_CONFIG_HOME", in_folder("home"), 1);
    setenv("XDG_STATE_HOME", "/var/state", 1);
}

static void teardown(void)
{
    char command[320];
    ttc_failure_clear(&why);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    ck_assert_int_eq(system(command), 0);
}

static struct ttc_config *load_with(const char *text, tt_open_options *options)
{
    struct ttc_config *c = NULL;
    if (text) {
        write_to(file, text, strlen(text), 0600);
        options->config = file;
    }
    if (ttc_config_load(options, &c, NULL, &why) != 0)
        ck_assert_ptr_null(c);
    return c;
}

static struct ttc_config *load(const char *text)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    return load_with(text, &options);
}

static struct ttc_config *load_set(const char *text, const char *const *set, uint32_t n)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    options.set = set;
    options.n_set = n;
    options.flags = text ? 0 : TT_OPEN_NO_FILES;
    return load_with(text, &options);
}

static struct ttc_config *good(struct ttc_config *c)
{
    ck_assert_msg(c != NULL, "%s", why.message);
    return c;
}

/* The failure's message: "FILE" at its beginning stands for the file of the test. */
static void expect(const char *message, const char *hint)
{
    char whole[1024];
    snprintf(whole, sizeof whole, "%s%s", strncmp(message, "FILE", 4) == 0 ? file : "",
             strncmp(message, "FILE", 4) == 0 ? message + 4 : message);
    ck_assert_int_eq(why.status, TT_ECONFIG);
    ck_assert_str_eq(why.message, whole);
    ck_assert_str_eq(why.hint ? why.hint : "(none)", hint);
    ttc_failure_clear(&why);
}

/* -------------------------------------------------------------------------------------------------- refusals */

static const struct {
    const char *text, *message, *hint;
} bad[] = {
    {"\nhttp: { retrys = 3; };", "FILE:2: http.retrys is not a setting", "did you mean http.retries?"},
    {"htpt: { retries = 3; };", "FILE:1: htpt is not a setting", "did you mean http?"},
    {"zzzzzzzz = 1;", "FILE:1: zzzzzzzz is not a setting", "tiktok.conf(5) lists the settings"},
    {"http: { retries = \"3\"; };", "FILE:1: http.retries must be a whole number, and is a text", "(none)"},
    {"http: { retries = 1.5; };",
     "FILE:1: http.retries must be a whole number, and is a number with a fraction", "(none)"},
    {"http: { retries = 101; };", "FILE:1: http.retries is 101; from 0 to 100 is allowed", "(none)"},
    {"http: { retries = -1; };", "FILE:1: http.retries is -1; from 0 to 100 is allowed", "(none)"},
    {"http: { max_answer = 4294967296000; };",
     "FILE:1: http.max_answer is 4294967296000; from 4096 to 1099511627776 is allowed", "(none)"},
    {"http: { http2 = 1; };", "FILE:1: http.http2 must be true or false, and is a whole number", "(none)"},
    {"http: { proxy = 1; };", "FILE:1: http.proxy must be a text, and is a whole number", "(none)"},
    {"http: { proxy = \"gopher://user:pass@host:1\"; };",
     "FILE:1: http.proxy has a scheme that is none of a proxy; write http://host:port (also https, socks4, "
     "socks4a, socks5, socks5h)",
     "(none)"},
    {"http: { proxy = \"://\"; };",
     "FILE:1: http.proxy is not the address of a proxy; write http://host:port (also https, socks4, socks4a, "
     "socks5, socks5h)",
     "(none)"},
    {"http = 5;", "FILE:1: http must be a group", "a group is written NAME: { ... };"},
    {"log: { level = \"loud\"; };",
     "FILE:1: log.level is \"loud\"; allowed are: error, warning, info, debug, trace", "(none)"},
    {"log: { level = \"\"; };", "FILE:1: log.level is \"\"; allowed are: error, warning, info, debug, trace",
     "(none)"},
    {"log: { format = 2; };", "FILE:1: log.format must be a text, and is a whole number", "(none)"},
    {"log: { file = \"log\"; };", "FILE:1: log.file is \"log\", which is not an absolute path", "(none)"},
    {"state_dir = \"~/state\";",
     "FILE:1: state_dir is \"~/state\", which is not an absolute path (~ is not expanded here)", "(none)"},
    {"plugin_path = \"/a:b\";", "FILE:1: plugin_path holds \"b\", which is not an absolute path", "(none)"},
    {"plugin_path = \"/a::/b\";", "FILE:1: plugin_path holds \"\", which is not an absolute path", "(none)"},
    {"plugin_path = ( \"/a\", \"b\" );", "FILE:1: plugin_path is \"b\", which is not an absolute path",
     "(none)"},
    {"plugin_path = ( 1 );", "FILE:1: plugin_path must be a text, and is a whole number", "(none)"},
    {"plugin_path = true;", "FILE:1: plugin_path must be a text or a list of texts, and is true or false",
     "(none)"},
    {"http: { ca_file = \"/nowhere/ca.pem\"; };",
     "FILE:1: http.ca_file is \"/nowhere/ca.pem\": No such file or directory",
     "correct the path, or leave the setting out"},
    {"http: { ca_file = \"/\"; };", "FILE:1: http.ca_file is \"/\", which is a folder and not a file",
     "(none)"},
    {"http: { ca_path = \"/dev/null\"; };",
     "FILE:1: http.ca_path is \"/dev/null\", which is a file and not a folder", "(none)"},
    {"http: { retry_base_ms = 2000;\n retry_max_ms = 1000; };",
     "FILE:2: http.retry_base_ms is 2000 and http.retry_max_ms is 1000",
     "the first pause cannot be longer than the longest"},
    {"x = ;", "FILE:1: syntax error", "look for a missing ; or \" there or on the line before"},
    {"confirm = true;\nconfirm = false;", "FILE:2: duplicate setting name",
     "look for a missing ; or \" there or on the line before"},
    {"\n\n@include \"other.conf\"\n", "FILE:3: a line cannot begin with @ (@include is not offered)",
     "put the settings here, or texts in quotes"},
    {"providers: { a: {\n id = 9223372036854775808; }; };", "FILE:2: the number has more than 64 bits",
     "write long ids in quotes"},
    {"providers: { a: {\n id = 99999999999999999999L; }; };", "FILE:2: the number has more than 64 bits",
     "write long ids in quotes"},
    {"providers: { a: { x = 1e999; }; };", "FILE:1: providers.a.x is not UTF-8 text or not a finite number",
     "save the file as UTF-8"},
    {"providers: { a: { x = \"\xff\"; }; };",
     "FILE:1: providers.a.x is not UTF-8 text or not a finite number", "save the file as UTF-8"},
    {"providers: { Ads: { }; };", "FILE:1: providers.Ads does not name a provider",
     "a provider's name is one of a-z, then at most 31 of a-z, 0-9 and _"},
    {"providers: { a23456789012345678901234567890123: { }; };",
     "FILE:1: providers.a23456789012345678901234567890123 does not name a provider",
     "a provider's name is one of a-z, then at most 31 of a-z, 0-9 and _"},
    {"providers: { a = 1; };", "FILE:1: providers.a must be a group", "a group is written NAME: { ... };"},
    {"providers: { a: { module = \"a.so\"; }; };",
     "FILE:1: providers.a.module is \"a.so\", which is not an absolute path", "(none)"},
    {"providers: { a: { enabled = 1; }; };",
     "FILE:1: providers.a.enabled must be true or false, and is a whole number", "(none)"},
    {"providers: { a: { critical = \"yes\"; }; };",
     "FILE:1: providers.a.critical must be true or false, and is a text", "(none)"},
    {"providers: { a: { secret = \"@evn:X\"; }; };",
     "FILE:1: providers.a.secret begins with @ and is none of @env:NAME, @file:/path and @cmd:command",
     "write @@ for a text that begins with @"},
    {"providers: { a: { secret = \"@file:secret\"; }; };",
     "FILE:1: providers.a.secret names a file without an absolute path",
     "write @file: and the absolute path of the file"},
    {"providers: { a: { secret = \"@env:\"; }; };", "FILE:1: providers.a.secret is a reference to nothing",
     "write @env:NAME, @file:/path or @cmd:command"},
    {"profile = \"tst\"; profiles: { test: { confirm = true; }; };", "FILE:1: there is no profile \"tst\"",
     "did you mean test?"},
    {"profile = \"test\";", "FILE:1: there is no profile \"test\"", "the configuration has no profiles"},
    {"profile = \"qqqqqqq\"; profiles: { one: { confirm = true; }; two: { confirm = true; read_only = true; "
     "}; };",
     "FILE:1: there is no profile \"qqqqqqq\"", "there is: one, two"},
    {"profiles: { test: { http: { retrys = 1; }; }; };", "FILE:1: profiles.test.http.retrys is not a setting",
     "did you mean http.retries?"},
    {"profiles: { test: { profile = \"other\"; }; };", "FILE:1: profiles.test.profile is not a setting",
     "did you mean profile?"},
    {"profiles: { test: { profiles: { a: { }; }; }; };", "FILE:1: profiles.test.profiles must be a group",
     "a group is written NAME: { ... };"},
};

START_TEST(refuses)
{
    ck_assert_ptr_null(load(bad[_i].text));
    expect(bad[_i].message, bad[_i].hint);
}
END_TEST

START_TEST(refuses_files)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    options.config = in_folder("missing.conf");
    ck_assert_ptr_null(load_with(NULL, &options));
    ck_assert_ptr_nonnull(
        strstr(why.message, "missing.conf: the file cannot be opened: No such file or directory"));
    ttc_failure_clear(&why);
    options.config = folder;
    ck_assert_ptr_null(load_with(NULL, &options));
    ck_assert_ptr_nonnull(strstr(why.message, ": this is a folder and not a file"));
    ttc_failure_clear(&why);
    options.config = file;
    write_to(file, "confirm = true;\0x", 17, 0600);
    ck_assert_ptr_null(load_with(NULL, &options));
    expect("FILE: the file holds zero bytes", "a configuration is a text file");
    write_to(file, "confirm = true;", 15, 0602);
    ck_assert_ptr_null(load_with(NULL, &options));
    expect("FILE: everybody can write the file (mode 0602)", "take the right away: chmod go-w FILE");
    write_to(file, "confirm = true;", 15, 0660);
    ck_assert_ptr_null(load_with(NULL, &options));
    expect("FILE: its group can write the file (mode 0660)", "take the right away: chmod go-w FILE");
    char *big = malloc(1200000);
    memset(big, ' ', 1200000);
    write_to(file, big, 1200000, 0600);
    free(big);
    ck_assert_ptr_null(load_with(NULL, &options));
    expect("FILE: the file cannot be read: it is larger than 1 MiB", "(none)");
}
END_TEST

START_TEST(refuses_strangers_file)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    if (geteuid() != 0)
        return; /* only root can give a file away */
    write_to(file, "confirm = true;", 15, 0600);
    ck_assert_int_eq(chown(file, 12345, 0), 0);
    options.config = file;
    ck_assert_ptr_null(load_with(NULL, &options));
    expect("FILE: the file belongs to user 12345, and not to you or root", "change its owner, or copy it");
}
END_TEST

/* A file that names code is trusted like code: its folder counts, too. */
START_TEST(refuses_code_in_open_folder)
{
    const char *const naming[] = {"plugin_path = \"/a\";", "providers: { a: { module = \"/a.so\"; }; };",
                                  "providers: { a: { secret = \"@cmd:true\"; }; };",
                                  "profiles: { p: { plugin_path = \"/a\"; }; };"};
    char message[1024];
    ck_assert_int_eq(chmod(folder, 0777), 0);
    struct ttc_config *c = good(load("providers: { a: { secret = \"@env:X\"; }; };"));
    ttc_config_free(c);
    for (size_t i = 0; i < sizeof naming / sizeof *naming; i++) {
        ck_assert_ptr_null(load(naming[i]));
        snprintf(message, sizeof message,
                 "FILE: the file names modules or commands, but: the configuration %s is refused: everybody "
                 "can write "
                 "the folder %s (mode 0777)",
                 file, folder);
        ck_assert_str_eq(strchr(why.message, ':'), strchr(message, ':'));
        ttc_failure_clear(&why);
    }
}
END_TEST

static const struct {
    const char *set, *message, *hint;
} bad_set[] = {
    {"http.retries", "command line: a setting has no = after its name",
     "write PATH=VALUE, such as http.retries=2"},
    {"=x", "command line: a setting has no = after its name", "write PATH=VALUE, such as http.retries=2"},
    {"http.retrys=2", "command line: http.retrys is not a setting", "did you mean http.retries?"},
    {"http.retries=two", "command line: http.retries must be a whole number, and is a text", "(none)"},
    {"http.retries=+2", "command line: http.retries must be a whole number, and is a text", "(none)"},
    {"http={}", "command line: http must be a group", "a group is written NAME: { ... };"},
    {"confirm=yes", "command line: confirm must be true or false, and is a text", "(none)"},
    {"providers.a.b.c=1", "command line: providers.a.b.c is not a setting",
     "a provider's setting is providers.NAME.KEY"},
    {"providers.a.=1", "command line: providers.a. is not a setting",
     "a provider's setting is providers.NAME.KEY"},
    {"providers.a.x=\xff", "command line: providers.a.x is not UTF-8 text", "(none)"},
    {"providers.a=x", "command line: providers.a must be a group",
     "a provider's setting is providers.NAME.KEY"},
    {"providers.a.\xffx=1", "command line: the name of a setting is longer than 510 bytes, or no UTF-8 text",
     "write PATH=VALUE, such as http.retries=2"},
    {"profile=none", "command line: there is no profile \"none\"", "the configuration has no profiles"},
};

START_TEST(refuses_set)
{
    ck_assert_ptr_null(load_set(NULL, &bad_set[_i].set, 1));
    expect(bad_set[_i].message, bad_set[_i].hint);
}
END_TEST

/* A program that runs with more rights than its user does not look at the user's variables. */
START_TEST(ignores_variables_where_rights_are_raised)
{
    char command[900], *probe = in_folder("probe");
    snprintf(command, sizeof command, "cp '%s/secure_probe' '%s'", TEST_BUILD_DIR, probe);
    ck_assert_int_eq(system(command), 0);
    setenv("TIKTOK_PLUGIN_PATH", "/env", 1);
    setenv("TIKTOK_CONFIG", "/nowhere/x.conf", 1);
    ck_assert_int_eq(system(probe) >> 8, 2); /* the file is missing */
    unsetenv("TIKTOK_CONFIG");
    ck_assert_int_eq(system(probe) >> 8, 1); /* one folder of the environment */
    setenv("TIKTOK_CONFIG", "/nowhere/x.conf", 1);
    if (geteuid() != 0 || chown(probe, 0, 12345) != 0 || chmod(probe, 02755) != 0)
        return; /* only root can make one */
    ck_assert_int_eq(system(probe) >> 8, 0);
}
END_TEST

START_TEST(refuses_environment)
{
    setenv("TIKTOK_PLUGIN_PATH", "/a:.", 1);
    ck_assert_ptr_null(load(""));
    expect("environment: TIKTOK_PLUGIN_PATH holds \".\", which is not an absolute path",
           "write absolute folders with : between them");
    unsetenv("TIKTOK_PLUGIN_PATH");
    setenv("TIKTOK_PROFILE", "x", 1);
    ck_assert_ptr_null(load(""));
    expect("environment: there is no profile \"x\"", "the configuration has no profiles");
}
END_TEST

START_TEST(collects_all_problems)
{
    struct ttc_config_problems problems = {0};
    struct ttc_config *c = NULL;
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    const char *text = "confrim = true;\nhttp: { retries = -1; };\nstate_dir = \"/fine\";";
    write_to(file, text, strlen(text), 0600);
    options.config = file;
    ck_assert_int_eq(ttc_config_load(&options, &c, &problems, &why), 0);
    ck_assert_uint_eq(problems.n, 2);
    ck_assert_str_eq(problems.list[0].file, file);
    ck_assert_uint_eq(problems.list[0].line, 1);
    ck_assert_int_eq(problems.list[0].is_error, 1);
    ck_assert_str_eq(problems.list[0].text, "confrim is not a setting");
    ck_assert_str_eq(problems.list[0].hint, "did you mean confirm?");
    ck_assert_uint_eq(problems.list[1].line, 2);
    ck_assert_str_eq(ttc_config_text(c, "state_dir"), "/fine");
    ttc_config_problems_clear(&problems);
    ttc_config_free(c);
}
END_TEST

/* ----------------------------------------------------------------------------------------------------- values */

START_TEST(defaults)
{
    const char *const *list;
    struct ttc_config *c = good(load(""));
    ck_assert_int_eq(ttc_config_int(c, "http.connect_timeout_ms"), 10000);
    ck_assert_int_eq(ttc_config_int(c, "http.send_stall_ms"), 60000);
    ck_assert_int_eq(ttc_config_int(c, "http.answer_timeout_ms"), 120000);
    ck_assert_int_eq(ttc_config_int(c, "http.receive_stall_ms"), 60000);
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 4);
    ck_assert_int_eq(ttc_config_int(c, "http.retry_base_ms"), 500);
    ck_assert_int_eq(ttc_config_int(c, "http.retry_max_ms"), 30000);
    ck_assert_int_eq(ttc_config_int(c, "http.max_answer"), 67108864);
    ck_assert_int_eq(ttc_config_bool(c, "http.http2"), 1);
    ck_assert_int_eq(ttc_config_bool(c, "confirm"), 0);
    ck_assert_int_eq(ttc_config_bool(c, "read_only"), 0);
    ck_assert_str_eq(ttc_config_text(c, "log.level"), "warning");
    ck_assert_str_eq(ttc_config_text(c, "log.format"), "text");
    ck_assert_str_eq(ttc_config_text(c, "http.proxy"), "");
    ck_assert_str_eq(ttc_config_text(c, "state_dir"), "/var/state/tiktok");
    ck_assert_str_eq(ttc_config_text(c, "spool_dir"), "");
    ck_assert_uint_eq(ttc_config_list(c, "plugin_path", &list), 0);
    ck_assert_str_eq(ttc_config_origin(c, "http.retries"), "the default");
    ttc_config_free(c);
}
END_TEST

START_TEST(values)
{
    const char *const *list, *text;
    char origin[320];
    struct ttc_config *c = good(load(
        "# comment with 12345678901234567890 and \"\n"
        "/* 99999999999999999999 \" */ // @include\n"
        "plugin_path = ( \"/one\", \"/two\" );\n"
        "http: { max_answer = 5000000000; retries = 0; };\n"
        "providers: { b: { n = 7000000000000000001; o = 123; f = 20.1; t = \"9999999999999 @x\";\n"
        "  h = 0xFFFFFFFF; l = [ 1, 2 ]; g = { a = ( 1, \"x\" ); }; s = TRUE; m = 5L; neg = -9999999999; };\n"
        " a: { }; off: { enabled = false; }; };\n"));
    ck_assert_uint_eq(ttc_config_list(c, "plugin_path", &list), 2);
    ck_assert_str_eq(list[1], "/two");
    ck_assert_int_eq(ttc_config_int(c, "http.max_answer"), 5000000000);
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 0);
    ck_assert_uint_eq(ttc_config_providers(c, &list), 3);
    ck_assert_str_eq(list[0], "b");
    ck_assert_str_eq(list[1], "a");
    ck_assert_int_eq(ttc_config_setting(c, "b", "n", &text, &why), 0);
    ck_assert_str_eq(text, "7000000000000000001");
    ck_assert_int_eq(json_integer_value(ttc_config_setting_json(c, "b", "n")), 7000000000000000001);
    ck_assert_int_eq(json_integer_value(ttc_config_setting_json(c, "b", "neg")), -9999999999);
    ck_assert_int_eq(json_integer_value(ttc_config_setting_json(c, "b", "h")), 4294967295);
    ck_assert_int_eq(json_integer_value(ttc_config_setting_json(c, "b", "m")), 5);
    ttc_config_setting(c, "b", "f", &text, &why);
    ck_assert_str_eq(text, "20.1");
    ttc_config_setting(c, "b", "t", &text, &why);
    ck_assert_str_eq(text, "9999999999999 @x");
    ttc_config_setting(c, "b", "s", &text, &why);
    ck_assert_str_eq(text, "true");
    ttc_config_setting(c, "b", "g", &text, &why);
    ck_assert_str_eq(text, "{\"a\":[1,\"x\"]}");
    ttc_config_setting(c, "b", "none", &text, &why);
    ck_assert_ptr_null(text);
    snprintf(origin, sizeof origin, "%s:6", file);
    ck_assert_str_eq(ttc_config_origin(c, "providers.b.l"), origin);
    ttc_config_free(c);
}
END_TEST

START_TEST(numbers_in_another_locale)
{
    const char *text;
    if (!setlocale(LC_ALL, "de_DE.UTF-8"))
        setlocale(LC_ALL, "C.UTF-8"); /* then at least nothing is worse than there */
    struct ttc_config *c = good(load("providers: { a: { f = 20.5; }; };"));
    ttc_config_setting(c, "a", "f", &text, &why);
    ck_assert_str_eq(text, "20.5");
    ttc_config_free(c);
}
END_TEST

START_TEST(plugin_path_as_text)
{
    const char *const *list;
    setenv("TIKTOK_PLUGIN_PATH", "/env", 1);
    struct ttc_config *c = good(load("plugin_path = \"/one:/two\";"));
    ck_assert_uint_eq(ttc_config_list(c, "plugin_path", &list), 2);
    ck_assert_str_eq(list[0], "/one");
    ck_assert_str_eq(list[1], "/two");
    ck_assert_str_eq(ttc_config_text(c, "plugin_path"), "/one:/two");
    ck_assert_uint_eq(ttc_config_list(c, "TIKTOK_PLUGIN_PATH", &list), 1);
    ck_assert_str_eq(list[0], "/env");
    ck_assert_str_eq(ttc_config_origin(c, "TIKTOK_PLUGIN_PATH"), "environment");
    ttc_config_free(c);
}
END_TEST

START_TEST(set_values)
{
    const char *const set[] = {"http.retries=7",
                               "confirm=true",
                               "http.proxy=123",
                               "plugin_path=[\"/x\"]",
                               "providers.a.id=007",
                               "providers.a.n=-5",
                               "providers.a.big=12345678901234567890",
                               "providers.a.list=(\"p\", \"q\")",
                               "providers.a.text=a=b",
                               "providers.a.quoted=\"5\"",
                               "providers.a.empty=",
                               "providers.a.account=77",
                               "providers.a.half=[1"};
    const char *const *list;
    struct ttc_config *c = good(load_set(NULL, set, sizeof set / sizeof *set));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 7);
    ck_assert_int_eq(ttc_config_bool(c, "confirm"), 1);
    ck_assert_str_eq(ttc_config_text(c, "http.proxy"), "123");
    ck_assert_uint_eq(ttc_config_list(c, "plugin_path", &list), 1);
    ck_assert_str_eq(json_string_value(ttc_config_setting_json(c, "a", "id")), "007");
    ck_assert_int_eq(json_integer_value(ttc_config_setting_json(c, "a", "n")), -5);
    ck_assert_str_eq(json_string_value(ttc_config_setting_json(c, "a", "big")), "12345678901234567890");
    ck_assert_uint_eq(json_array_size(ttc_config_setting_json(c, "a", "list")), 2);
    ck_assert_str_eq(json_string_value(ttc_config_setting_json(c, "a", "text")), "a=b");
    ck_assert_str_eq(json_string_value(ttc_config_setting_json(c, "a", "quoted")), "5");
    ck_assert_str_eq(json_string_value(ttc_config_setting_json(c, "a", "empty")), "");
    ck_assert_str_eq(json_string_value(ttc_config_setting_json(c, "a", "account")), "77");
    ck_assert_str_eq(json_string_value(ttc_config_setting_json(c, "a", "half")), "[1");
    ck_assert_uint_eq(ttc_config_providers(c, &list), 1);
    ck_assert_str_eq(ttc_config_origin(c, "http.retries"), "command line");
    ttc_config_free(c);
}
END_TEST

/* ------------------------------------------------------------------------------------------------ precedence */

START_TEST(which_file)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    ck_assert_int_eq(mkdir(in_folder("home"), 0700), 0);
    ck_assert_int_eq(mkdir(in_folder("home/tiktok"), 0700), 0);
    write_to(in_folder("home/tiktok/tiktok.conf"), "http: { retries = 1; };", 23, 0600);
    write_to(in_folder("env.conf"), "http: { retries = 2; };", 23, 0600);
    write_to(in_folder("named.conf"), "http: { retries = 3; };", 23, 0600);
    struct ttc_config *c = good(load_with(NULL, &options));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 1);
    ttc_config_free(c);
    setenv("TIKTOK_CONFIG", in_folder("env.conf"), 1);
    c = good(load_with(NULL, &options));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 2);
    ttc_config_free(c);
    options.config = in_folder("named.conf");
    c = good(load_with(NULL, &options));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 3);
    ttc_config_free(c);
    options.flags = TT_OPEN_NO_FILES;
    c = good(load_with(NULL, &options));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 3);
    ttc_config_free(c);
    options.config = NULL;
    c = good(load_with(NULL, &options));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 4);
    ttc_config_free(c);
    unsetenv("TIKTOK_CONFIG");
    unsetenv("XDG_CONFIG_HOME");
    options.flags = 0;
    ck_assert_int_eq(mkdir(in_folder(".config"), 0700), 0);
    ck_assert_int_eq(rename(in_folder("home/tiktok"), in_folder(".config/tiktok")), 0);
    setenv("HOME", folder, 1);
    c = good(load_with(NULL, &options));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 1);
    ttc_config_free(c);
}
END_TEST

/* Files are merged setting by setting; the later one wins. */
START_TEST(merges_files)
{
    struct ttc_report report = {.failure = &why};
    const char *const *names, *value;
    char origin[420];
    struct ttc_config *c = good(load("http: { retries = 1; retry_base_ms = 7; };\n"
                                     "providers: { a: { id = \"first\"; kept = \"yes\"; }; b: { }; };"));
    write_to(in_folder("second.conf"),
             "http: { retries = 2; };\nproviders: { a: { id = \"second\"; }; d: { }; };", 69, 0600);
    ck_assert_int_eq(ttc_config_read_file(c, &report, in_folder("second.conf"), 1), 0);
    ck_assert_int_eq(report.rc, 0);
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 2);
    ck_assert_int_eq(ttc_config_int(c, "http.retry_base_ms"), 7);
    ttc_config_setting(c, "a", "id", &value, &why);
    ck_assert_str_eq(value, "second");
    ttc_config_setting(c, "a", "kept", &value, &why);
    ck_assert_str_eq(value, "yes");
    ck_assert_uint_eq(ttc_config_providers(c, &names), 3);
    ck_assert_str_eq(names[2], "d");
    snprintf(origin, sizeof origin, "%s:1", in_folder("second.conf"));
    ck_assert_str_eq(ttc_config_origin(c, "http.retries"), origin);
    ttc_config_free(c);
}
END_TEST

START_TEST(profiles)
{
    const char *text = "profile = \"one\";\n"
                       "http: { retries = 1; retry_base_ms = 7; };\n"
                       "providers: { a: { id = \"base\"; keep = \"kept\"; }; };\n"
                       "profiles: {\n"
                       " one: { http: { retries = 2; }; providers: { a: { id = \"of one\"; }; b: { }; }; };\n"
                       " two: { http: { retries = 3; }; };\n"
                       "};\n";
    const char *const set[] = {"http.retries=9"}, *const set_profile[] = {"profile=one"};
    const char *const *list, *value;
    char origin[320];
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    struct ttc_config *c = good(load(text));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 2);
    ck_assert_int_eq(ttc_config_int(c, "http.retry_base_ms"), 7);
    ttc_config_setting(c, "a", "id", &value, &why);
    ck_assert_str_eq(value, "of one");
    ttc_config_setting(c, "a", "keep", &value, &why);
    ck_assert_str_eq(value, "kept");
    ck_assert_uint_eq(ttc_config_providers(c, &list), 2);
    ck_assert_str_eq(list[1], "b");
    snprintf(origin, sizeof origin, "%s:5", file);
    ck_assert_str_eq(ttc_config_origin(c, "http.retries"), origin);
    ttc_config_free(c);
    /* the environment chooses over the file, the option over the environment, --set over a profile */
    setenv("TIKTOK_PROFILE", "two", 1);
    c = good(load(text));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 3);
    ck_assert_uint_eq(ttc_config_providers(c, &list), 1);
    ttc_config_free(c);
    options.profile = "one";
    c = good(load_with(text, &options));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 2);
    ttc_config_free(c);
    c = good(load_set(text, set_profile, 1));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 2);
    ttc_config_free(c);
    c = good(load_set(text, set, 1));
    ck_assert_int_eq(ttc_config_int(c, "http.retries"), 9);
    ttc_config_free(c);
}
END_TEST

/* --------------------------------------------------------------------------------------------------- secrets */

static char heard[8][200];
static size_t n_heard;
static char warned[400];

static int hear(const char *text, void *user)
{
    ck_assert_ptr_eq(user, heard);
    if (n_heard < 8)
        snprintf(heard[n_heard++], sizeof heard[0], "%s", text);
    return 0;
}

static void hear_warning(const char *text, void *user)
{
    (void)user;
    snprintf(warned, sizeof warned, "%s", text);
}

static const char *secret(struct ttc_config *c, const char *key)
{
    const char *value = NULL;
    ck_assert_msg(ttc_config_setting(c, "a", key, &value, &why) == 0, "%s", why.message);
    return value;
}

START_TEST(references)
{
    char text[1200];
    write_to(in_folder("secret"), "from file\n", 10, 0600);
    write_to(in_folder("open"), "two\nlines\r\n", 11, 0640);
    setenv("TT_TEST_SECRET", "from env", 1);
    snprintf(
        text, sizeof text,
        "providers: { a: { e = \"@env:TT_TEST_SECRET\"; f = \"@file:%s/secret\"; o = \"@file:%s/open\";\n"
        "c = \"@cmd:echo first; echo second\"; p = \"plain\"; at = \"@@name\"; mail = \"me@x\"; }; };",
        folder, folder);
    struct ttc_config *c = good(load(text));
    n_heard = 0;
    ttc_config_listen(c, hear, hear_warning, heard);
    ck_assert_str_eq(secret(c, "e"), "from env");
    ck_assert_str_eq(secret(c, "f"), "from file");
    ck_assert_str_eq(warned, "");
    ck_assert_str_eq(secret(c, "o"), "two\nlines");
    ck_assert_ptr_nonnull(
        strstr(warned, "/open holds a secret and others may read or change it (mode 0640): chmod 600 "));
    ck_assert_str_eq(secret(c, "c"), "first");
    ck_assert_str_eq(secret(c, "p"), "plain");
    ck_assert_str_eq(secret(c, "at"), "@name");
    ck_assert_str_eq(secret(c, "mail"), "me@x");
    ck_assert_uint_eq(n_heard, 4);
    ck_assert_str_eq(heard[3], "first");
    /* resolved once: what changes later is not seen, and nobody is told again */
    setenv("TT_TEST_SECRET", "changed", 1);
    ck_assert_str_eq(secret(c, "e"), "from env");
    ck_assert_uint_eq(n_heard, 4);
    ttc_config_free(c);
}
END_TEST

static const struct {
    const char *reference, *message, *hint;
} lost[] = {
    {"@env:TT_NOT_SET", "the environment variable TT_NOT_SET is not set", "set the variable and export it"},
    {"@env:TT_EMPTY", "the environment variable TT_EMPTY is empty", "set the variable and export it"},
    {"@file:/nowhere/x", "/nowhere/x: No such file or directory",
     "create the file, readable by you alone (chmod 600)"},
    {"@file:/", "/ is a folder", "name the file in it"},
    {"@file:/dev/null", "/dev/null gives nothing", "put the secret there"},
    {"@cmd:exit 3", "the command ended with exit status 3", "run the command by hand and see what it says"},
    {"@cmd:kill -9 $$", "the command was ended by signal 9", "run the command by hand and see what it says"},
    {"@cmd:true", "the command gives nothing", "put the secret there"},
    {"@cmd:echo; echo x", "the command gives nothing", "put the secret there"},
    {"@cmd:printf 'a\\\\000b'", "the command gives bytes that are no text", "a secret is one short text"},
    {"@cmd:sleep 60; echo x", "the command did not end within 1 seconds",
     "run the command by hand and see what it says"},
    {"@cmd:echo x; sleep 60", "the command did not end within 1 seconds",
     "run the command by hand and see what it says"},
};

START_TEST(lost_secrets)
{
    char text[300], message[400];
    const char *value;
    struct timespec from, to;
    setenv("TT_EMPTY", "", 1);
    ttc_secret_limit(1);
    snprintf(text, sizeof text, "providers: { a: {\n s = \"%s\"; }; };", lost[_i].reference);
    struct ttc_config *c = good(load(text));
    clock_gettime(CLOCK_MONOTONIC, &from);
    ck_assert_int_eq(ttc_config_setting(c, "a", "s", &value, &why), -1);
    clock_gettime(CLOCK_MONOTONIC, &to);
    ck_assert_int_le(to.tv_sec - from.tv_sec, 3);
    ck_assert_ptr_null(value);
    snprintf(message, sizeof message, "FILE:2: providers.a.s: %s", lost[_i].message);
    expect(message, lost[_i].hint);
    ttc_config_free(c);
}
END_TEST

/* --------------------------------------------------------------------------------- what a provider declares */

static const struct tt_rule filled = {.fill = "@setting:secret"};
static const struct tt_param params[] = {
    {.name = "advertiser_id", .type = TT_STRING},
    {.name = "ids", .type = TT_ARRAY, .items = TT_STRING},
    {.name = "page", .type = TT_INTEGER},
    {.name = "hmac", .type = TT_STRING, .flags = TT_P_SECRET, .rule = &filled},
};
static int32_t never(const struct tt_host *h, tt_callref c, void *s)
{
    (void)h;
    (void)c;
    (void)s;
    return 0;
}
static const struct tt_action rows[] = {
    {.name = "a.one", .summary = "One.", .params = params, .n_params = 4, .start = never}};
static const struct tt_limit limits[] = {{"basic", NULL, 1, 1}, {"advanced", NULL, 2, 1}, {NULL, NULL, 3, 1}};
static const struct tt_service services[] = {
    {.id = "v1", .base_url = "https://example.com", .setting = "base_url", .limits = limits, .n_limits = 3}};
static const struct tt_token_kind tokens[] = {{.id = "user", .setting = "access_token"}};
static const struct tt_setting settings[] = {
    {.key = "app_id", .type = TT_STRING},
    {.key = "secret", .type = TT_STRING, .flags = TT_P_SECRET},
    {.key = "port", .type = TT_INTEGER},
    {.key = "env", .type = TT_STRING, .assumed = "prod"},
};
static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static const struct tt_provider provider = {.abi = TT_PROVIDER_ABI,
                                            .layout = &layout,
                                            .id = "a",
                                            .actions = rows,
                                            .n_actions = 1,
                                            .services = services,
                                            .n_services = 1,
                                            .tokens = tokens,
                                            .n_tokens = 1,
                                            .settings = settings,
                                            .n_settings = 4};
static struct ttc_registry registry;

static struct tt_self *add_provider(void)
{
    ck_assert_int_eq(ttc_registry_init(&registry), 0);
    struct tt_self *self = ttc_self_new(NULL, "a", NULL);
    self->provider = &provider;
    self->layout = &layout;
    self->state = TTC_SELF_READY;
    ck_assert_int_eq(ttc_registry_add_self(&registry, self, &why), 0);
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, rows, 1, &why), 0);
    return self;
}

static const struct {
    const char *group, *message, *hint;
} bad_group[] = {
    {"advertizer_id = \"7\";",
     "providers.a.advertizer_id is no setting of provider a and no parameter of its actions",
     "did you mean advertiser_id?"},
    {"ap_id = \"7\";", "providers.a.ap_id is no setting of provider a and no parameter of its actions",
     "did you mean app_id?"},
    {"acess_token = \"7\";",
     "providers.a.acess_token is no setting of provider a and no parameter of its actions",
     "did you mean access_token?"},
    {"base_urll = \"7\";",
     "providers.a.base_urll is no setting of provider a and no parameter of its actions",
     "did you mean base_url?"},
    {"moduel = \"7\";", "providers.a.moduel is no setting of provider a and no parameter of its actions",
     "did you mean module?"},
    {"port = \"x\";", "providers.a.port must be a whole number, and is a text", "(none)"},
    {"secret = true;", "providers.a.secret must be a text, and is true or false", "(none)"},
    {"access_token = 5;", "providers.a.access_token must be a text, and is a whole number", "(none)"},
    {"ids = \"7\";", "providers.a.ids must be a list, and is a text", "(none)"},
    {"page = 1.5;", "providers.a.page must be a whole number, and is a number with a fraction", "(none)"},
    {"base_url = \"example.com\";", "providers.a.base_url is not a web address", "write https://host"},
    {"access_level = \"golden\";", "providers.a.access_level is not an access level of this provider",
     "allowed are: basic, advanced"},
    {"advertiser_id = \"@env:TT_NOT_SET\";",
     "providers.a.advertiser_id cannot be had: FILE:1: providers.a.advertiser_id: the environment variable "
     "TT_NOT_SET "
     "is not set",
     "set the variable and export it"},
};

START_TEST(refuses_in_group)
{
    char text[300], message[1500], expanded[1200];
    const char *inner = strstr(bad_group[_i].message, "FILE");
    snprintf(text, sizeof text, "providers: { a: { %s }; };", bad_group[_i].group);
    struct ttc_config *c = good(load(text));
    struct tt_self *self = add_provider();
    ck_assert_int_eq(ttc_config_adopt(c, self), 0);
    ck_assert_int_eq(ttc_config_check_provider(c, self, NULL, &why), -1);
    snprintf(expanded, sizeof expanded, "%.*s%s%s",
             (int)(inner ? inner - bad_group[_i].message : (long)strlen(bad_group[_i].message)),
             bad_group[_i].message, inner ? file : "", inner ? inner + 4 : "");
    snprintf(message, sizeof message, "FILE:1: %s", expanded);
    expect(message, bad_group[_i].hint);
    ttc_registry_free(&registry);
    ttc_config_free(c);
}
END_TEST

START_TEST(provider_settings)
{
    const char *const set[] = {"providers.a.app_id=12", "providers.a.advertiser_id=34", "providers.a.page=5"};
    const char *key, *text;
    const json_t *value;
    setenv("TT_TEST_IDS", "from env", 1);
    struct ttc_config *c = good(
        load_set("providers: { a: { ids = ( \"1\" ); hmac = \"@env:TT_TEST_IDS\"; account = \"x\"; secret = "
                 "\"plainsecret\"; access_level = \"advanced\"; base_url = \"http://127.0.0.1:1\"; }; };",
                 set, 3));
    struct tt_self *self = add_provider();
    n_heard = 0;
    ttc_config_listen(c, hear, hear_warning, heard);
    ck_assert_int_eq(ttc_config_adopt(c, self), 0);
    ck_assert_str_eq(heard[0], "plainsecret");
    ck_assert_str_eq(secret(c, "env"), "prod");
    ck_assert_int_eq(ttc_config_check_provider(c, self, NULL, &why), 0);
    ck_assert_str_eq(secret(c, "app_id"), "12");
    ck_assert_ptr_null((ttc_config_setting(c, "a", "port", &text, &why), text));
    /* the rest are defaults for parameters */
    size_t n = 0;
    for (; ttc_config_default_param(c, self, n, &key, &value); n++) {
        if (strcmp(key, "ids") == 0)
            ck_assert_uint_eq(json_array_size(value), 1);
        else if (strcmp(key, "hmac") == 0)
            ck_assert_str_eq(json_string_value(value), "from env");
        else if (strcmp(key, "advertiser_id") == 0)
            ck_assert_str_eq(json_string_value(value), "34"); /* a text, as declared */
        else if (strcmp(key, "page") == 0)
            ck_assert_int_eq(json_integer_value(value), 5);
        else
            ck_abort_msg("%s is no parameter", key);
    }
    ck_assert_uint_eq(n, 4);
    ttc_registry_free(&registry);
    ttc_config_free(c);
}
END_TEST

START_TEST(warns_of_open_secrets)
{
    struct ttc_config_problems problems = {0};
    const char *const set[] = {"providers.a.access_token=visible"};
    const char *text = "providers: { a: { secret = \"plain\"; app_id = \"open\"; hmac = \"@env:HOME\"; }; };";
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    struct ttc_config *c;
    write_to(file, text, strlen(text), 0644);
    options.config = file;
    options.set = set;
    options.n_set = 1;
    c = good(load_with(NULL, &options));
    struct tt_self *self = add_provider();
    ck_assert_int_eq(ttc_config_adopt(c, self), 0);
    ck_assert_int_eq(ttc_config_check_provider(c, self, &problems, &why), 0);
    ck_assert_uint_eq(problems.n, 2);
    ck_assert_int_eq(problems.list[0].is_error, 0);
    ck_assert_str_eq(problems.list[0].text,
                     "providers.a.secret is a secret, and others can read the file (mode 0644)");
    ck_assert_str_eq(problems.list[0].hint, "chmod 600 FILE, or use @env:NAME or @file:/path");
    ck_assert_str_eq(problems.list[1].text,
                     "providers.a.access_token is a secret, and the list of processes shows it to everybody");
    ck_assert_str_eq(problems.list[1].file, "command line");
    ttc_config_problems_clear(&problems);
    ttc_registry_free(&registry);
    ttc_config_free(c);
}
END_TEST

/* Where nobody collects problems the log hears of a file's, and not of what a program set. */
START_TEST(tells_the_log_of_open_secrets)
{
    const char *const set[] = {"providers.a.access_token=visible"};
    const char *text = "\nproviders: { a: { secret = \"plain\"; }; };";
    char expected[700];
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    write_to(file, text, strlen(text), 0644);
    options.config = file;
    options.set = set;
    options.n_set = 1;
    struct ttc_config *c = good(load_with(NULL, &options));
    struct tt_self *self = add_provider();
    ttc_config_listen(c, hear, hear_warning, heard);
    ck_assert_int_eq(ttc_config_adopt(c, self), 0);
    ck_assert_int_eq(ttc_config_check_provider(c, self, NULL, &why), 0);
    snprintf(expected, sizeof expected,
             "%s:2: providers.a.secret is a secret, and others can read the file (mode 0644); chmod 600 "
             "FILE, or use "
             "@env:NAME or @file:/path",
             file);
    ck_assert_str_eq(warned, expected);
    ttc_registry_free(&registry);
    ttc_config_free(c);
}
END_TEST

START_TEST(checks_references)
{
    struct ttc_config_problems problems = {0};
    struct ttc_report report = {.list = &problems, .failure = &why};
    char text[1200];
    write_to(in_folder("open"), "x\n", 2, 0644);
    snprintf(
        text, sizeof text,
        "providers: { a: { x = \"@env:TT_NOT_SET\"; y = \"@file:/nowhere/y\"; z = \"@file:%s/open\"; c = "
        "\"@cmd:touch %s/ran\"; }; };",
        folder, folder);
    struct ttc_config *c = good(load(text));
    ttc_config_check_references(c, &report);
    ck_assert_uint_eq(problems.n, 3);
    ck_assert_str_eq(problems.list[0].text, "providers.a.x: the environment variable TT_NOT_SET is not set");
    ck_assert_str_eq(problems.list[1].text, "providers.a.y: /nowhere/y: No such file or directory");
    ck_assert_int_eq(problems.list[1].is_error, 1);
    ck_assert_ptr_nonnull(strstr(problems.list[2].text, "others may read or change it (mode 0644)"));
    ck_assert_int_eq(problems.list[2].is_error, 0);
    ck_assert_int_eq(access(in_folder("ran"), F_OK), -1);
    ttc_config_problems_clear(&problems);
    ttc_config_free(c);
}
END_TEST

/* ------------------------------------------------------------------------------------------------- config show */

static char *shown(struct ttc_config *c, const struct ttc_registry *r)
{
    struct ttc_buf b = {0};
    ttc_config_show(c, r, &b);
    json_t *tree = json_loads(b.p, 0, NULL);
    ck_assert_msg(json_is_array(tree), "%s", b.p);
    json_decref(tree);
    return ttc_buf_take(&b);
}

START_TEST(shows)
{
    char expected[600];
    struct ttc_config *c = good(load(
        "http: { proxy = \"http://me:pw@host:1\"; retries = 2; };\n"
        "providers: { a: { secret = \"hush\"; app_id = \"12\"; access_token = \"@env:HOME\"; hmac = "
        "\"hush\"; page = 3; }; stranger: { x = \"hush\"; module = \"/x.so\"; k = \"@cmd:hush\"; }; };"));
    struct tt_self *self = add_provider();
    ck_assert_int_eq(ttc_config_adopt(c, self), 0);
    ck_assert_int_eq(ttc_config_check_provider(c, self, NULL, &why), 0);
    char *text = shown(c, &registry);
    ck_assert_ptr_null(strstr(text, "hush"));
    ck_assert_ptr_null(strstr(text, "pw"));
    const char *const members[] = {
        "{\"key\":\"http.proxy\",\"value\":\"http://***@host:1\",",
        "{\"key\":\"http.retries\",\"value\":2,",
        "{\"key\":\"http.http2\",\"value\":true,\"origin\":\"the default\"}",
        "{\"key\":\"providers.a.secret\",\"value\":\"***\",",
        "{\"key\":\"providers.a.app_id\",\"value\":\"12\",",
        "{\"key\":\"providers.a.access_token\",\"value\":\"@env:HOME\",",
        "{\"key\":\"providers.a.hmac\",\"value\":\"***\",",
        "{\"key\":\"providers.a.page\",\"value\":3,",
        "{\"key\":\"providers.a.env\",\"value\":\"prod\",\"origin\":\"the default\"}",
        "{\"key\":\"providers.stranger.x\",\"value\":\"***\",",
        "{\"key\":\"providers.stranger.k\",\"value\":\"@cmd:***\",",
        "{\"key\":\"providers.stranger.module\",\"value\":\"/x.so\","};
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        ck_assert_msg(strstr(text, members[i]) != NULL, "%s is not in %s", members[i], text);
    snprintf(expected, sizeof expected, "\"value\":2,\"origin\":\"%s:1\"}", file);
    ck_assert_ptr_nonnull(strstr(text, expected));
    ttc_free(text);
    ttc_registry_free(&registry);
    ttc_config_free(c);
}
END_TEST

/* --------------------------------------------------------------------------------------- the installed file */

static char *read_source(const char *name)
{
    char path[400];
    snprintf(path, sizeof path, "%s/%s", TEST_SOURCE_DIR, name);
    FILE *f = fopen(path, "r");
    ck_assert_msg(f != NULL, "%s", path);
    char *text = calloc(1, 65536);
    ck_assert_uint_lt(fread(text, 1, 65535, f), 65535);
    fclose(f);
    return text;
}

START_TEST(installed_file_changes_nothing)
{
    const char *const *names;
    char *text = read_source("conf/tiktok.conf");
    struct ttc_config *c = good(load(text));
    ck_assert_uint_eq(ttc_config_providers(c, &names), 0);
    ck_assert_uint_eq(c->n, 1); /* state_dir, which has a default of its own */
    ttc_config_free(c);
    free(text);
}
END_TEST

/* With every # taken away that stands before a setting it is a configuration, too, and it says the defaults. */
START_TEST(installed_file_is_right)
{
    const char *const *names;
    char *text = read_source("conf/tiktok.conf"), *out = text;
    for (char *p = text; *p; p++)
        if (p[0] != '#' || p[1] == ' ' || p[1] == '\n')
            *out++ = *p;
    *out = '\0';
    for (char *ca = strstr(text, "ca_"); ca; ca = strstr(ca, "ca_")) /* not every machine has those files */
        memset(ca, ' ', strcspn(ca, "\n"));
    struct ttc_config *c = good(load(text));
    size_t n;
    const struct ttc_key *keys = ttc_keys(&n);
    for (size_t i = 0; i < n; i++) {
        const struct ttc_entry *e = ttc_config_entry(c, keys[i].path);
        if (keys[i].kind == TTC_KEY_INT)
            ck_assert_msg(e && json_integer_value(e->value) == keys[i].number, "%s", keys[i].path);
        else if (keys[i].kind == TTC_KEY_BOOL && strcmp(keys[i].path, "read_only") != 0)
            ck_assert_msg(e && json_is_true(e->value) == (keys[i].number != 0), "%s", keys[i].path);
        else if (keys[i].kind == TTC_KEY_WORD)
            ck_assert_msg(e && strcmp(e->text, keys[i].text) == 0, "%s", keys[i].path);
    }
    ck_assert_uint_eq(ttc_config_providers(c, &names), 5);
    ttc_config_free(c);
    free(text);
}
END_TEST

START_TEST(every_setting_is_explained)
{
    char *conf = read_source("conf/tiktok.conf"), *page = read_source("docs/tiktok.conf.5"), word[80];
    size_t n, of_providers;
    const struct ttc_key *keys = ttc_keys(&n), *more = ttc_provider_keys(&of_providers);
    for (size_t i = 0; i < n + of_providers; i++) {
        const char *path = i < n ? keys[i].path : more[i - n].path;
        const char *name = strrchr(path, '.') ? strrchr(path, '.') + 1 : path;
        snprintf(word, sizeof word, " %s", name);
        ck_assert_msg(strstr(page, word) != NULL, "tiktok.conf(5) lacks %s", path);
        snprintf(word, sizeof word, "%s = ", name);
        ck_assert_msg(strstr(conf, word) != NULL, "conf/tiktok.conf lacks %s", path);
    }
    free(conf);
    free(page);
}
END_TEST

/* ------------------------------------------------------------------------------------------------ robustness */

START_TEST(survives_lost_memory)
{
    const char *const set[] = {"http.retries=7", "providers.a.list=(1)"};
    const char *text = "plugin_path = \"/a:/b\"; profile = \"p\"; http: { proxy = \"x\"; };\n"
                       "providers: { a: { id = 7; g = { x = 1; }; }; };\n"
                       "profiles: { p: { providers: { b: { k = \"v\"; }; }; }; };";
    struct ttc_config *c = NULL;
    uint64_t n = 1;
    setenv("TIKTOK_PLUGIN_PATH", "/env", 1);
    for (; n < 2000 && !c; n++) {
        ttc_alloc_fail_at(n);
        c = load_set(text, set, 2);
        ttc_alloc_fail_at(0);
        if (!c)
            ck_assert_int_eq(why.status, TT_ENOMEMORY);
        ttc_failure_clear(&why);
    }
    ck_assert_uint_gt(n, 10); /* it did fail now and then */
    ck_assert_int_eq(ttc_config_int(good(c), "http.retries"), 7);
    ttc_config_free(c);
}
END_TEST

/* Whatever stands in a file, it is a configuration or a sentence. */
START_TEST(survives_garbage)
{
    const char *seed = "http: { retries = 3; }; providers: { a: { x = ( 1, \"@@b\" ); }; }; /* c */ # d\n";
    size_t n = strlen(seed);
    unsigned state = 12345;
    char text[200];
    for (int i = 0; i < 2000; i++) {
        strcpy(text, seed);
        for (int k = 0; k < 3; k++) {
            state = state * 1103515245u + 12345u;
            text[(state >> 8) % n] = (char)(1 + (state >> 16) % 255);
        }
        struct ttc_config *c = load(text);
        ck_assert((c != NULL) != (why.message != NULL));
        ttc_config_free(c);
        ttc_failure_clear(&why);
    }
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof *(list))

int main(void)
{
    Suite *suite = suite_create("config");
    TCase *t = tcase_create("config");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 60);
    tcase_add_loop_test(t, refuses, 0, COUNT(bad));
    tcase_add_test(t, refuses_files);
    tcase_add_test(t, refuses_strangers_file);
    tcase_add_test(t, refuses_code_in_open_folder);
    tcase_add_loop_test(t, refuses_set, 0, COUNT(bad_set));
    tcase_add_test(t, ignores_variables_where_rights_are_raised);
    tcase_add_test(t, refuses_environment);
    tcase_add_test(t, collects_all_problems);
    tcase_add_test(t, defaults);
    tcase_add_test(t, values);
    tcase_add_test(t, numbers_in_another_locale);
    tcase_add_test(t, plugin_path_as_text);
    tcase_add_test(t, set_values);
    tcase_add_test(t, which_file);
    tcase_add_test(t, merges_files);
    tcase_add_test(t, profiles);
    tcase_add_test(t, references);
    tcase_add_loop_test(t, lost_secrets, 0, COUNT(lost));
    tcase_add_loop_test(t, refuses_in_group, 0, COUNT(bad_group));
    tcase_add_test(t, provider_settings);
    tcase_add_test(t, warns_of_open_secrets);
    tcase_add_test(t, tells_the_log_of_open_secrets);
    tcase_add_test(t, checks_references);
    tcase_add_test(t, shows);
    tcase_add_test(t, installed_file_changes_nothing);
    tcase_add_test(t, installed_file_is_right);
    tcase_add_test(t, every_setting_is_explained);
    tcase_add_test(t, survives_lost_memory);
    tcase_add_test(t, survives_garbage);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
