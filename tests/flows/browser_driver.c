/* WebDriver, as far as the tests need it: sessions, opening, clicking, texts, scripts. */
#include "build_config.h"
#include "tests/flows/browser_driver.h"
#include <check.h>
#include <curl/curl.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ELEMENT "element-6066-11e4-a52e-4f735466cecf" /* the key that the standard gives an element's id */
#define TRIES   100                                   /* of a tenth of a second, until the page is there */

static pid_t driver;
static char base[128];
static CURL *curl;

static void nap(void)
{
    nanosleep(&(struct timespec){.tv_nsec = 100000000}, NULL);
}

/* ---- requests */

static size_t collect(char *data, size_t one, size_t n, void *user)
{
    (void)one;
    return fwrite(data, 1, n, user);
}

/* The member "value" of the answer: a new reference; NULL when the driver refuses. body is taken over. */
static json_t *ask(const char *method, const char *path, json_t *body)
{
    char url[512], *text = body ? json_dumps(body, JSON_COMPACT) : NULL, *answer = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&answer, &size);
    struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/json");
    long status = 0;
    snprintf(url, sizeof url, "%s%s", base, path);
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    if (text)
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, text);
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
    CURLcode rc = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    fclose(out);
    json_t *tree = rc == CURLE_OK ? json_loads(answer, 0, NULL) : NULL;
    json_t *value = status == 200 ? json_incref(json_object_get(tree, "value")) : NULL;
    json_decref(tree);
    json_decref(body);
    curl_slist_free_all(headers);
    free(text);
    free(answer);
    return value;
}

static json_t *must(const char *method, const char *path, json_t *body)
{
    json_t *value = ask(method, path, body);
    ck_assert_msg(value != NULL, "the browser's driver refuses %s %s", method, path);
    return value;
}

/* ---- starting */

static void run_driver(int out)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM); /* a failed test takes it along */
    dup2(out, 1);
    execlp("chromedriver", "chromedriver", "--port=0", (char *)NULL);
    _exit(127);
}

/* "ChromeDriver was started successfully on port 40123." */
static void start_driver(void)
{
    static const char mark[] = "successfully on port ";
    int ends[2];
    char line[512];
    const char *port = NULL;
    ck_assert_int_eq(pipe(ends), 0);
    driver = fork();
    ck_assert_int_ge(driver, 0);
    if (driver == 0) {
        close(ends[0]);
        run_driver(ends[1]);
    }
    close(ends[1]);
    FILE *lines = fdopen(ends[0], "r");
    while (!port && fgets(line, sizeof line, lines))
        port = strstr(line, mark);
    ck_assert_msg(port != NULL, "chromedriver did not start: apt-get install chromium-driver");
    snprintf(base, sizeof base, "http://127.0.0.1:%d", atoi(port + strlen(mark)));
    fclose(lines);
}

void browser_start(const char *folder)
{
    char profile[600], path[128];
    start_driver();
    curl = curl_easy_init();
    snprintf(profile, sizeof profile, "--user-data-dir=%s", folder);
    json_t *body = json_pack(
        "{s:{s:{s:s,s:{s:[s,s,s,s,s,s,s,s,s,s,s,s]}}}}", "capabilities", "alwaysMatch", "browserName",
        "chrome", "goog:chromeOptions", "args", "--headless=new", "--no-sandbox", "--disable-gpu",
        "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage", "--no-proxy-server", "--window-size=360,640", profile);
    json_t *session = must("POST", "/session", body);
    snprintf(path, sizeof path, "/session/%s", json_string_value(json_object_get(session, "sessionId")));
    size_t n = strlen(base), room = strlen(path) + 1;
    ck_assert_uint_le(n + room, sizeof base);
    memcpy(base + n, path, room);
    json_decref(session);
}

void browser_stop(void)
{
    json_decref(ask("DELETE", "", NULL));
    curl_easy_cleanup(curl);
    kill(driver, SIGTERM);
    waitpid(driver, NULL, 0);
}

/* ---- pages */

void browser_open(const char *url)
{
    json_decref(must("POST", "/url", json_pack("{s:s}", "url", url)));
}

static int find(const char *selector, char *path, size_t size, const char *what)
{
    json_t *element =
        ask("POST", "/element", json_pack("{s:s,s:s}", "using", "css selector", "value", selector));
    const char *id = json_string_value(json_object_get(element, ELEMENT));
    if (id)
        snprintf(path, size, "/element/%s/%s", id, what);
    json_decref(element);
    return id != NULL;
}

void browser_click(const char *selector)
{
    char path[300];
    for (int i = 0; i < TRIES; i++, nap()) {
        json_t *done = find(selector, path, sizeof path, "click") ? ask("POST", path, json_object()) : NULL;
        json_decref(done);
        if (done)
            return;
    }
    ck_abort_msg("nothing to click: %s", selector);
}

char *browser_text(const char *selector, const char *part)
{
    char path[300], last[300] = "(nothing)";
    for (int i = 0; i < TRIES; i++, nap()) {
        json_t *text = find(selector, path, sizeof path, "text") ? ask("GET", path, NULL) : NULL;
        char *copy = json_is_string(text) ? strdup(json_string_value(text)) : NULL;
        json_decref(text);
        if (copy && strstr(copy, part))
            return copy;
        if (copy)
            snprintf(last, sizeof last, "%s", copy);
        free(copy);
    }
    ck_abort_msg("%s never says '%s', but '%s'", selector, part, last);
    return NULL;
}

char *browser_title(void)
{
    json_t *title = must("GET", "/title", NULL);
    char *copy = strdup(json_string_value(title));
    json_decref(title);
    return copy;
}

char *browser_run(const char *script)
{
    json_t *value = must("POST", "/execute/sync", json_pack("{s:s,s:[]}", "script", script, "args"));
    char *copy = strdup(json_is_string(value) ? json_string_value(value) : "");
    json_decref(value);
    return copy;
}
