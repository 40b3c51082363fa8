/* The sandbox's frame: the first line, the configuration it writes, exec, faults, limits, log, clock, TLS. */
#include "build_config.h"
#include "tests/unit/box_v13.h"
#include <check.h>
#include <curl/curl.h>
#include <libconfig.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PROGRAM TEST_BUILD_DIR "/tiktok-sandbox"
#define USER    "/open_api/v1.3/user/info/"

static char folder[64]; /* of this test */

static void make_folder(void)
{
    snprintf(folder, sizeof folder, "/tmp/test-sandbox-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void start(void)
{
    box_start(NULL);
    v13_as("ads");
}

static double seconds(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

/* Runs a shell command; what it printed is in out. Gives its exit status. */
static int shell(const char *command, char *out, size_t size)
{
    FILE *pipe = popen(command, "r");
    size_t n;

    ck_assert_ptr_nonnull(pipe);
    n = fread(out, 1, size - 1, pipe);
    out[n] = '\0';
    return WEXITSTATUS(pclose(pipe));
}

/* ---- the start ---- */

START_TEST(the_first_line_has_ready_credentials)
{
    static const char *const wanted[][2] = {{"ads", "app_id"},
                                            {"ads", "secret"},
                                            {"ads", "auth_code"},
                                            {"ads", "access_token"},
                                            {"business", "client_id"},
                                            {"business", "client_secret"},
                                            {"business", "auth_code"},
                                            {"business", "access_token"},
                                            {"business", "refresh_token"},
                                            {"business", "business_id"},
                                            {"developer", "client_key"},
                                            {"developer", "client_secret"},
                                            {"developer", "code"},
                                            {"developer", "access_token"},
                                            {"developer", "refresh_token"},
                                            {"developer", "open_id"},
                                            {"creative", "business_platform"},
                                            {"creative", "hmac_key"}};

    box_start(NULL);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        ck_assert_str_ne(box_said(wanted[i][0], wanted[i][1]), "");
    }
    ck_assert_int_eq(strncmp(box_base(), "http://127.0.0.1:", 17), 0);
    box_stop();
}
END_TEST

static void has_setting(config_t *config, const char *path, const char *value)
{
    const char *text = NULL;

    ck_assert_msg(config_lookup_string(config, path, &text), "%s is missing", path);
    ck_assert_str_eq(text, value);
}

START_TEST(the_written_configuration_fits)
{
    static char file[128];
    const char *arguments[] = {"--write-config", file, NULL};
    struct stat st;
    config_t config;

    make_folder();
    snprintf(file, sizeof file, "%s/tiktok.conf", folder);
    box_start(arguments);
    ck_assert_int_eq(stat(file, &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0600);
    config_init(&config);
    ck_assert_msg(config_read_file(&config, file), "%s", config_error_text(&config));
    has_setting(&config, "providers.ads.base_url", box_base());
    has_setting(&config, "providers.ads.access_token", box_said("ads", "access_token"));
    has_setting(&config, "providers.business.app_id", box_said("business", "client_id"));
    has_setting(&config, "providers.business.auth_url", box_base());
    has_setting(&config, "providers.business.refresh_token", box_said("business", "refresh_token"));
    has_setting(&config, "providers.developer.client_key", box_said("developer", "client_key"));
    has_setting(&config, "providers.developer.upload_url", box_base());
    has_setting(&config, "providers.creative.hmac_key", box_said("creative", "hmac_key"));
    ck_assert_ptr_null(config_lookup(&config, "http"));
    config_destroy(&config);
    box_stop();
    unlink(file);
    rmdir(folder);
}
END_TEST

START_TEST(tls_has_its_own_authority)
{
    static const char *const arguments[] = {"--tls", NULL};
    char file[256];

    box_start(arguments);
    v13_as("ads");
    ck_assert_int_eq(strncmp(box_base(), "https://127.0.0.1:", 18), 0);
    v13_fine(v13_get("user/info/", NULL)); /* box trusts ca_file only */
    struct reply reply = box_get("/sandbox/log", NULL);
    reply_free(&reply);
    /* Without the authority the certificate is not trusted. */
    CURL *stranger = curl_easy_init();
    curl_easy_setopt(stranger, CURLOPT_URL, box_base());
    curl_easy_setopt(stranger, CURLOPT_NOBODY, 1L);
    ck_assert_int_eq(curl_easy_perform(stranger), CURLE_PEER_FAILED_VERIFICATION);
    curl_easy_cleanup(stranger);
    snprintf(file, sizeof file, "%s", box_said_top("ca_file"));
    ck_assert_int_eq(access(file, R_OK), 0);
    box_stop();
    ck_assert_int_ne(access(file, F_OK), 0); /* taken away at the end */
}
END_TEST

START_TEST(a_wrong_command_line_says_so)
{
    static const struct {
        const char *arguments, *message;
    } cases[] = {
        {"--prot 1", "tiktok-sandbox: --prot is not an option. See tiktok-sandbox --help.\n"},
        {"--port x", "tiktok-sandbox: --port cannot be \"x\"; it takes N. See tiktok-sandbox --help.\n"},
        {"--port 99999",
         "tiktok-sandbox: --port cannot be \"99999\"; it takes N. See tiktok-sandbox --help.\n"},
        {"--port", "tiktok-sandbox: --port needs a value. See tiktok-sandbox --help.\n"},
        {"--tls=yes", "tiktok-sandbox: --tls=yes takes no value. See tiktok-sandbox --help.\n"},
        {"exec", "tiktok-sandbox: exec needs a command: write exec [OPTIONS] -- COMMAND. See tiktok-sandbox "
                 "--help.\n"},
        {"--limits some",
         "tiktok-sandbox: --limits cannot be \"some\"; it takes basic|off. See tiktok-sandbox "
         "--help.\n"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char command[400], out[600];
        snprintf(command, sizeof command, PROGRAM " %s 2>&1 </dev/null", cases[i].arguments);
        ck_assert_int_eq(shell(command, out, sizeof out), 2);
        ck_assert_str_eq(out, cases[i].message);
    }
}
END_TEST

START_TEST(faults_are_read_strictly)
{
    static const struct {
        const char *spec, *message;
    } cases[] = {
        {"user/info/",
         "The fault \\\"user/info/\\\" does not say what goes wrong, such as delay=500 or close."},
        {"user/info/,slow",
         "The fault \\\"user/info/,slow\\\" has \\\"slow\\\", which is not known or has a wrong value."},
        {"user/info/,delay=soon", "The fault \\\"user/info/,delay=soon\\\" has \\\"delay\\\", which is not "
                                  "known or has a wrong value."},
        {",close", "The fault \\\",close\\\" must begin with a path, such as business/video/publish/."},
    };

    start();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char json[200], expected[300];
        snprintf(json, sizeof json, "{\"spec\":\"%s\"}", cases[i].spec);
        snprintf(expected, sizeof expected, "{\"error\":\"%s\"}", cases[i].message);
        struct reply reply = box_post("/sandbox/faults", NULL, json);
        ck_assert_int_eq(reply.status, 400);
        ck_assert_str_eq(reply.body, expected);
        reply_free(&reply);
    }
    box_stop();
}
END_TEST

START_TEST(help_and_version)
{
    char out[8192];

    ck_assert_int_eq(shell(PROGRAM " --version", out, sizeof out), 0);
    ck_assert_str_eq(out, "tiktok-sandbox " PACKAGE_VERSION "\n");
    ck_assert_int_eq(shell(PROGRAM " --help", out, sizeof out), 0);
    ck_assert_ptr_nonnull(strstr(out, "--write-config FILE"));
    ck_assert_ptr_nonnull(strstr(out, "drop-answer=N"));
}
END_TEST

/* ---- exec ---- */

START_TEST(exec_gives_the_commands_status)
{
    char out[512];

    ck_assert_int_eq(shell(PROGRAM " exec -- sh -c 'exit 7'", out, sizeof out), 7);
    ck_assert_int_eq(shell(PROGRAM " exec -- sh -c 'kill -9 $$'", out, sizeof out), 128 + SIGKILL);
    ck_assert_int_eq(shell(PROGRAM " exec -- true", out, sizeof out), 0);
    ck_assert_int_eq(shell(PROGRAM " exec -- /no/such/program 2>&1", out, sizeof out), 127);
    ck_assert_str_eq(out,
                     "tiktok-sandbox: /no/such/program could not be started: No such file or directory.\n");
}
END_TEST

START_TEST(exec_prepares_the_environment_and_tidies)
{
    char command[600], out[1024], file[128], *line;

    make_folder();
    snprintf(command, sizeof command,
             "TMPDIR=%s TIKTOK_CONFIG=/wrong " PROGRAM " exec -- sh -c 'echo $TIKTOK_CONFIG; stat -c %%a "
             "$TIKTOK_CONFIG; grep -c access_token $TIKTOK_CONFIG;"
             " echo $TIKTOK_SANDBOX | head -c 13; env | grep -c ^TIKTOK_CONFIG='",
             folder);
    ck_assert_int_eq(shell(command, out, sizeof out), 0);
    ck_assert_int_eq(strncmp(out, folder, strlen(folder)), 0);
    line = strchr(out, '\n');
    *line = '\0';
    ck_assert_str_eq(line + 1, "600\n3\n{\"sandbox\":\"t1\n");
    snprintf(file, sizeof file, "%.100s", out);
    ck_assert_int_ne(access(file, F_OK), 0);
    ck_assert_int_eq(rmdir(folder), 0); /* nothing is left in it */
}
END_TEST

START_TEST(exec_passes_a_termination_on)
{
    char out[256];
    double began = seconds();

    ck_assert_int_eq(
        shell(PROGRAM " exec -- sh -c 'trap \"exit 9\" TERM; kill -TERM $PPID; sleep 20 >/dev/null & wait'",
              out, sizeof out),
        9);
    ck_assert_double_lt(seconds() - began, 10);
}
END_TEST

/* ---- faults ---- */

static int get_user(struct reply *reply)
{
    char token[128];
    const char *const headers[] = {token, NULL};

    snprintf(token, sizeof token, "Access-Token: %s", box_said("ads", "access_token"));
    return box_try("GET", USER, headers, NULL, 0, reply);
}

START_TEST(a_fault_strikes_when_it_is_due)
{
    start();
    v13_fault("GET:user/info/,nth=2,count=2,code=40100,message=slow down");
    v13_fine(v13_get("user/info/", NULL));
    v13_refused(v13_get("user/info/", NULL), 40100, "slow down");
    v13_refused(v13_get("user/info/", NULL), 40100, "slow down");
    v13_fine(v13_get("user/info/", NULL));
    v13_fault("user/*,count=0,expired");
    for (int i = 0; i < 3; i++) {
        v13_refused(v13_get("user/info/", NULL), 40102, "Access token has expired.");
    }
    v13_fault("POST:user/*,close"); /* another method */
    struct reply reply = box_post("/sandbox/faults", NULL, "{\"clear\":true}");
    reply_free(&reply);
    v13_fine(v13_get("user/info/", NULL));
    box_stop();
}
END_TEST

START_TEST(answers_can_be_broken)
{
    struct reply reply;

    start();
    v13_fault("user/info/,status=504");
    reply = v13_get("user/info/", NULL);
    ck_assert_int_eq(reply.status, 504);
    ck_assert_str_eq(reply_header(&reply, "Content-Type"), "text/html");
    reply_free(&reply);
    v13_fault("user/info/,status=429,retry-after=7");
    reply = v13_get("user/info/", NULL);
    ck_assert_int_eq(reply.status, 429);
    ck_assert_str_eq(reply_header(&reply, "Retry-After"), "7");
    ck_assert_int_eq(json_integer_value(json_object_get(reply.json, "code")), 40100);
    reply_free(&reply);
    v13_fault("user/info/,html");
    reply = v13_get("user/info/", NULL);
    ck_assert_int_eq(reply.status, 200);
    ck_assert_int_eq(strncmp(reply.body, "<!DOCTYPE html>", 15), 0);
    reply_free(&reply);
    v13_fault("user/info/,bad-json");
    reply = v13_get("user/info/", NULL);
    ck_assert_str_eq(reply_header(&reply, "Content-Type"), "application/json; charset=utf-8");
    ck_assert_ptr_null(reply.json);
    ck_assert_int_eq(strncmp(reply.body, "{\"code\":0,", 10), 0);
    reply_free(&reply);
    v13_fault("user/info/,partial");
    reply = v13_get("user/info/", NULL);
    ck_assert_int_eq(json_integer_value(json_object_get(reply.json, "code")), 20001);
    ck_assert_str_eq(v13_text(&reply, "display_name"), "Ada Example");
    reply_free(&reply);
    box_stop();
}
END_TEST

START_TEST(connections_can_be_cut)
{
    static char body[20000];
    struct reply reply;
    const char *const json[] = {"Content-Type: application/json", NULL};

    start();
    box_fresh(1); /* libcurl repeats what a kept connection lost */
    v13_fault("user/info/,drop-answer=10");
    ck_assert_int_eq(get_user(&reply), CURLE_PARTIAL_FILE);
    ck_assert_str_eq(reply.body, "{\"code\":0,");
    reply_free(&reply);
    memset(body, ' ', sizeof body);
    v13_fault("oauth2/access_token/,drop-body=15000");
    int rc = box_try("POST", "/open_api/v1.3/oauth2/access_token/", json, body, sizeof body, &reply);
    ck_assert_msg(rc == CURLE_GOT_NOTHING || rc == CURLE_SEND_ERROR || rc == CURLE_RECV_ERROR, "%d", rc);
    reply_free(&reply);
    v13_fault("oauth2/access_token/,close");
    rc = box_try("POST", "/open_api/v1.3/oauth2/access_token/", json, "{}", 2, &reply);
    ck_assert_int_eq(rc, CURLE_GOT_NOTHING);
    reply_free(&reply);
    ck_assert_int_eq(v13_count("POST /open_api/v1.3/oauth2/access_token/"), 2); /* counted all the same */
    box_stop();
}
END_TEST

START_TEST(a_body_is_cut_at_every_step)
{
    static char body[20000];
    static const char path[] = "/open_api/v1.3/oauth2/access_token/";
    const char *const json[] = {"Content-Type: application/json", NULL};
    struct reply reply;

    start();
    box_fresh(1);
    memset(body, ' ', sizeof body);
    v13_fault("oauth2/access_token/,cut=8192,count=0");
    for (long long n = 1; n <= 3; n++) {
        int rc = box_try("POST", path, json, body, sizeof body, &reply);
        ck_assert_int_eq(rc == CURLE_OK, n == 3);
        reply_free(&reply);
        reply = box_get("/sandbox/log?path=/open_api/v1.3/oauth2/access_token/", NULL);
        json_t *entries = json_object_get(reply.json, "requests"),
               *last = json_array_get(entries, json_array_size(entries) - 1);
        ck_assert_int_eq(json_integer_value(json_object_get(last, "body_size")), n < 3 ? n * 8192 : 20000);
        reply_free(&reply);
    }
    box_stop();
}
END_TEST

static long long now_ms(void)
{
    struct timespec ts;

    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (long long)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

START_TEST(bodies_and_answers_drip)
{
    static char body[1000];
    const char *const json[] = {"Content-Type: application/json", NULL};
    struct reply reply;
    long long before;

    start();
    memset(body, ' ', sizeof body);
    v13_fault("oauth2/access_token/,drip=2000"); /* half a second for the body, the answer follows */
    before = now_ms();
    ck_assert_int_eq(box_try("POST", "/open_api/v1.3/oauth2/access_token/", json, body, sizeof body, &reply),
                     CURLE_OK);
    ck_assert_int_ge(now_ms() - before, 450);
    ck_assert_ptr_nonnull(reply.json);
    reply_free(&reply);
    v13_fault("user/info/,drip=500");
    before = now_ms();
    ck_assert_int_eq(get_user(&reply), CURLE_OK);
    ck_assert_int_ge(now_ms() - before, (long long)strlen(reply.body) * 2 - 100);
    reply_free(&reply);
    box_stop();
}
END_TEST

START_TEST(bodies_and_answers_stall_in_the_middle)
{
    static char body[20000];
    const char *const json[] = {"Content-Type: application/json", NULL};
    struct reply reply;

    start();
    box_patience(700);
    v13_fault("user/info/,stall-answer=10");
    ck_assert_int_eq(get_user(&reply), CURLE_OPERATION_TIMEDOUT);
    ck_assert_str_eq(reply.body, "{\"code\":0,");
    reply_free(&reply);
    v13_fault("oauth2/access_token/,stall-body=5000");
    ck_assert_int_eq(box_try("POST", "/open_api/v1.3/oauth2/access_token/", json, body, sizeof body, &reply),
                     CURLE_OPERATION_TIMEDOUT);
    reply_free(&reply);
    box_stop();
}
END_TEST

/* The first request on a connection is answered, the second read and never answered: a client must not send it
 * again. libcurl does; the log shows two. */
START_TEST(a_kept_connection_dies_after_the_second_request)
{
    static const char path[] = "/open_api/v1.3/oauth2/access_token/";
    const char *const json[] = {"Content-Type: application/json", NULL};
    struct reply reply;

    start();
    v13_fault("oauth2/access_token/,nth=2,close");
    box_try("POST", path, json, "{}", 2, &reply);
    ck_assert_int_eq(reply.status, 200);
    reply_free(&reply);
    ck_assert_int_eq(box_try("POST", path, json, "{}", 2, &reply),
                     CURLE_OK); /* libcurl repeated it by itself */
    reply_free(&reply);
    ck_assert_int_eq(v13_count("POST /open_api/v1.3/oauth2/access_token/"), 3);
    box_stop();
}
END_TEST

START_TEST(answers_can_be_late_or_never_come)
{
    struct reply reply;
    double began;

    start();
    v13_fault("user/info/,delay=300");
    began = seconds();
    v13_fine(v13_get("user/info/", NULL));
    ck_assert_double_ge(seconds() - began, 0.29);
    v13_fault("user/info/,stall");
    box_patience(300);
    ck_assert_int_eq(get_user(&reply), CURLE_OPERATION_TIMEDOUT);
    reply_free(&reply);
    box_patience(20000);
    v13_fine(v13_get("user/info/", NULL)); /* others are not held up */
    v13_fault("user/info/,stall");
    box_patience(100);
    ck_assert_int_eq(get_user(&reply), CURLE_OPERATION_TIMEDOUT);
    reply_free(&reply);
    began = seconds();
    box_stop(); /* nor is the end */
    ck_assert_double_lt(seconds() - began, 5);
}
END_TEST

/* ---- limits ---- */

START_TEST(ten_requests_a_second)
{
    static const char *const arguments[] = {"--limits", "basic", NULL};
    int good = 0, throttled = 0;

    box_start(arguments);
    v13_as("ads");
    for (int i = 0; i < 40; i++) { /* far more than ten a second, even across the turn of a second */
        struct reply reply = v13_get("user/info/", NULL);
        long long code = (long long)json_integer_value(json_object_get(reply.json, "code"));
        ck_assert_int_eq(reply.status, 200);
        good += code == 0;
        throttled += code == 40100;
        reply_free(&reply);
    }
    ck_assert_int_eq(good + throttled, 40);
    ck_assert_int_ge(throttled, 10);
    ck_assert_int_ge(good, 10);
    box_advance(1000);
    v13_fine(v13_get("user/info/", NULL)); /* the next second */
    box_stop();
}
END_TEST

/* ---- what is seen ---- */

START_TEST(the_log_shows_requests_without_secrets)
{
    static char file[128];
    const char *arguments[] = {"--log", file, NULL};
    struct reply reply;
    char *text = NULL;
    size_t size = 0;

    make_folder();
    snprintf(file, sizeof file, "%s/log", folder);
    box_start(arguments);
    v13_as("ads");
    v13_fine(v13_get("user/info/", NULL));
    reply = v13_get("oauth2/advertiser/get/", "app_id", box_said("ads", "app_id"), "secret",
                    box_said("ads", "secret"), NULL);
    reply_free(&reply);
    reply = v13_post("campaign/update/", "{\"advertiser_id\":\"" ADVERTISER
                                         "\",\"campaign_id\":\"7400000000000000001\",\"budget\":20.1}");
    reply_free(&reply);
    reply = v13_post("oauth2/access_token/", "{\"app_id\":\"1\",\"secret\":\"%s\",\"auth_code\":\"%s\"}",
                     box_said("ads", "secret"), box_said("ads", "auth_code"));
    reply_free(&reply);
    reply = box_get("/sandbox/log", NULL);
    json_t *list = json_object_get(reply.json, "requests");
    ck_assert_uint_eq(json_array_size(list), 4);
    ck_assert_str_eq(json_string_value(json_object_get(json_array_get(list, 0), "path")), USER);
    ck_assert_str_eq(json_string_value(json_object_get(json_array_get(list, 2), "body_text")),
                     "{\"advertiser_id\":\"" ADVERTISER
                     "\",\"campaign_id\":\"7400000000000000001\",\"budget\":20.1}");
    ck_assert_ptr_null(strstr(reply.body, box_said("ads", "access_token")));
    ck_assert_ptr_null(strstr(reply.body, box_said("ads", "secret")));
    ck_assert_ptr_null(strstr(reply.body, box_said("ads", "auth_code")));
    reply_free(&reply);
    FILE *log = fopen(file, "r");
    ck_assert_ptr_nonnull(log);
    int lines = 0;
    for (; getline(&text, &size, log) > 0; lines++) {
        json_t *entry = json_loads(text, 0, NULL);
        ck_assert_msg(entry != NULL, "%s", text);
        ck_assert_ptr_null(strstr(text, box_said("ads", "secret")));
        json_decref(entry);
    }
    ck_assert_int_eq(lines, 4);
    fclose(log);
    free(text);
    box_stop();
    unlink(file);
    rmdir(folder);
}
END_TEST

START_TEST(a_reset_keeps_the_credentials)
{
    struct reply reply;

    start();
    v13_fault("user/info/,count=0,close");
    box_advance(5000000000LL);
    reply = v13_post("campaign/create/", "{\"advertiser_id\":\"" ADVERTISER
                                         "\",\"campaign_name\":\"n\",\"objective_type\":\"TRAFFIC\"}");
    v13_fine(reply);
    reply = box_post("/sandbox/reset", NULL, "{}");
    ck_assert_int_eq(reply.status, 200);
    reply_free(&reply);
    v13_fine(v13_get("user/info/", NULL));
    reply = v13_get("campaign/get/", "advertiser_id", ADVERTISER, NULL);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 1);
    reply_free(&reply);
    v13_as("business");
    v13_fine(v13_get("business/get/", "business_id", box_said("business", "business_id"), NULL));
    box_stop();
}
END_TEST

START_TEST(large_bodies_do_not_grow_it)
{
    static const size_t size = (size_t)200 << 20;
    char *bytes = calloc(1, size), md5[33], path[64], line[256];
    long peak = 0;

    start();
    v13_md5(bytes, size, md5);
    struct reply reply = v13_upload("file/video/ad/upload/", "video_file", "long.mp4", bytes, size,
                                    "advertiser_id", ADVERTISER, "video_signature", md5, NULL);
    v13_fine(reply);
    free(bytes);
    snprintf(path, sizeof path, "/proc/%d/status", (int)box_pid());
    FILE *status = fopen(path, "r");
    while (fgets(line, sizeof line, status) != NULL) {
        sscanf(line, "VmHWM: %ld", &peak);
    }
    fclose(status);
#ifndef __SANITIZE_ADDRESS__
    ck_assert_int_gt(peak, 0);
    ck_assert_int_lt(peak, 40 * 1024); /* kB */
#endif
    box_stop();
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("sandbox frame");
    TCase *begin = tcase_create("start"), *exec = tcase_create("exec"), *faults = tcase_create("faults");
    TCase *rest = tcase_create("rest");

    tcase_add_test(begin, the_first_line_has_ready_credentials);
    tcase_add_test(begin, the_written_configuration_fits);
    tcase_add_test(begin, tls_has_its_own_authority);
    tcase_add_test(begin, a_wrong_command_line_says_so);
    tcase_add_test(begin, help_and_version);
    suite_add_tcase(s, begin);
    tcase_set_timeout(exec, 30);
    tcase_add_test(exec, exec_gives_the_commands_status);
    tcase_add_test(exec, exec_prepares_the_environment_and_tidies);
    tcase_add_test(exec, exec_passes_a_termination_on);
    suite_add_tcase(s, exec);
    tcase_set_timeout(faults, 30);
    tcase_add_test(faults, faults_are_read_strictly);
    tcase_add_test(faults, a_fault_strikes_when_it_is_due);
    tcase_add_test(faults, answers_can_be_broken);
    tcase_add_test(faults, connections_can_be_cut);
    tcase_add_test(faults, a_body_is_cut_at_every_step);
    tcase_add_test(faults, bodies_and_answers_drip);
    tcase_add_test(faults, bodies_and_answers_stall_in_the_middle);
    tcase_add_test(faults, a_kept_connection_dies_after_the_second_request);
    tcase_add_test(faults, answers_can_be_late_or_never_come);
    suite_add_tcase(s, faults);
    tcase_set_timeout(rest, 60);
    tcase_add_test(rest, ten_requests_a_second);
    tcase_add_test(rest, the_log_shows_requests_without_secrets);
    tcase_add_test(rest, a_reset_keeps_the_credentials);
    tcase_add_test(rest, large_bodies_do_not_grow_it);
    suite_add_tcase(s, rest);
    return s;
}

int main(void)
{
    SRunner *runner = srunner_create(suite());

    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
