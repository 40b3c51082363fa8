/* Starting the sandbox and speaking HTTP to it, for tests. The process ends with the test that started it. */
#include "build_config.h"
#include "tests/unit/box.h"
#include <check.h>
#include <curl/curl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t child;
static json_t *said;
static CURL *curl;
static long patience = 20000;

static void run(int out, const char *const *arguments)
{
    const char *argv[32] = {TEST_BUILD_DIR "/tiktok-sandbox"};

    for (int i = 0; arguments && arguments[i] && i < 30; i++) {
        argv[i + 1] = arguments[i];
    }
    prctl(PR_SET_PDEATHSIG, SIGTERM); /* a failed test takes its sandbox along */
    dup2(out, 1);
    execv(argv[0], (char *const *)argv);
    _exit(127);
}

void box_start(const char *const *arguments)
{
    int ends[2];
    FILE *lines;

    ck_assert_int_eq(pipe(ends), 0);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        close(ends[0]);
        run(ends[1], arguments);
    }
    close(ends[1]);
    lines = fdopen(ends[0], "r");
    ck_assert_ptr_nonnull(lines);
    said = json_loadf(lines, JSON_DISABLE_EOF_CHECK, NULL);
    ck_assert_msg(said != NULL, "the sandbox said nothing");
    fclose(lines);
    curl = curl_easy_init();
    ck_assert_ptr_nonnull(curl);
    curl_easy_setopt(curl, CURLOPT_COOKIEFILE, ""); /* keep cookies in memory */
    if (json_object_get(said, "ca_file") != NULL) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, json_string_value(json_object_get(said, "ca_file")));
        curl_easy_setopt(curl, CURLOPT_CAPATH, NULL);
    }
}

void box_stop(void)
{
    int status = 0;

    curl_easy_cleanup(curl);
    json_decref(said);
    kill(child, SIGTERM);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "the sandbox ended badly: %d", status);
}

const char *box_base(void)
{
    return json_string_value(json_object_get(said, "base_url"));
}

const char *box_said(const char *group, const char *name)
{
    const char *text = json_string_value(json_object_get(json_object_get(said, group), name));

    ck_assert_msg(text != NULL, "the first line has no %s.%s", group, name);
    return text;
}

const char *box_said_top(const char *name)
{
    const char *text = json_string_value(json_object_get(said, name));

    ck_assert_msg(text != NULL, "the first line has no %s", name);
    return text;
}

int box_pid(void)
{
    return (int)child;
}

void box_patience(long milliseconds)
{
    patience = milliseconds;
}

void box_fresh(int on)
{
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, (long)on);
}

/* ---- requests ---- */

struct text {
    char *bytes;
    size_t size;
};

static size_t collect(char *data, size_t one, size_t n, void *user)
{
    struct text *text = user;

    (void)one;
    text->bytes = realloc(text->bytes, text->size + n + 1);
    memcpy(text->bytes + text->size, data, n);
    text->size += n;
    text->bytes[text->size] = '\0';
    return n;
}

int box_try(const char *method, const char *path, const char *const *headers, const char *body, size_t size,
            struct reply *out)
{
    struct text head = {calloc(1, 1), 0}, answer = {calloc(1, 1), 0};
    struct curl_slist *list = curl_slist_append(NULL, "Expect:");
    struct reply reply = {0};
    static char url[65536];

    snprintf(url, sizeof url, "%s%s", path[0] == '/' ? box_base() : "", path);
    for (; headers != NULL && *headers != NULL; headers++) {
        list = curl_slist_append(list, *headers);
    }
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L); /* nothing is left of the last request's body */
    if (body != NULL) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)size);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    }
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, collect);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &head);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, patience);
    CURLcode rc = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &reply.status);
    curl_slist_free_all(list);
    reply.head = head.bytes;
    reply.body = answer.bytes;
    reply.json = json_loadb(answer.bytes, answer.size, 0, NULL);
    *out = reply;
    return (int)rc;
}

struct reply box_send(const char *method, const char *path, const char *const *headers, const char *body,
                      size_t size)
{
    struct reply reply;
    int rc = box_try(method, path, headers, body, size, &reply);

    ck_assert_msg(rc == CURLE_OK, "%s %s: %s", method, path, curl_easy_strerror((CURLcode)rc));
    return reply;
}

void box_forget(void)
{
    curl_easy_setopt(curl, CURLOPT_COOKIELIST, "ALL");
}

void reply_free(struct reply *reply)
{
    free(reply->head);
    free(reply->body);
    json_decref(reply->json);
    memset(reply, 0, sizeof *reply);
}

const char *reply_header(const struct reply *reply, const char *name)
{
    static char value[1024];
    size_t n = strlen(name);

    for (const char *line = reply->head; line != NULL; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (strncasecmp(line, name, n) == 0 && line[n] == ':') {
            line += n + 1;
            line += strspn(line, " ");
            snprintf(value, sizeof value, "%.*s", (int)strcspn(line, "\r\n"), line);
            return value;
        }
    }
    return "";
}

const char *reply_text(const struct reply *reply, const char *path)
{
    json_t *at = reply->json;
    char name[64];

    while (at != NULL && *path != '\0') {
        size_t n = strcspn(path, ".");
        snprintf(name, sizeof name, "%.*s", (int)n, path);
        at = json_object_get(at, name);
        path += n + (path[n] == '.');
    }
    return json_is_string(at) ? json_string_value(at) : "";
}

static struct reply with_token(const char *method, const char *path, const char *token, const char *json)
{
    char line[256];
    const char *headers[3] = {NULL, NULL, NULL};
    int n = 0;

    if (token != NULL) {
        snprintf(line, sizeof line, "Authorization: Bearer %s", token);
        headers[n++] = line;
    }
    if (json != NULL) {
        headers[n++] = "Content-Type: application/json; charset=UTF-8";
    }
    return box_send(method, path, headers, json, json != NULL ? strlen(json) : 0);
}

struct reply box_get(const char *path, const char *token)
{
    return with_token("GET", path, token, NULL);
}

struct reply box_post(const char *path, const char *token, const char *json)
{
    return with_token("POST", path, token, json);
}

struct reply box_form(const char *path, const char *form)
{
    static const char *const headers[] = {"Content-Type: application/x-www-form-urlencoded", NULL};

    return box_send("POST", path, headers, form, strlen(form));
}

void box_order(const char *json)
{
    struct reply reply = box_post("/sandbox/developer", NULL, json);

    ck_assert_msg(reply.status == 200, "%s", reply.body);
    reply_free(&reply);
}

void box_advance(long long milliseconds)
{
    char json[64];

    snprintf(json, sizeof json, "{\"advance_ms\":%lld}", milliseconds);
    struct reply reply = box_post("/sandbox/clock", NULL, json);
    ck_assert_int_eq(reply.status, 200);
    reply_free(&reply);
}

json_t *box_state(void)
{
    struct reply reply = box_get("/sandbox/state", NULL);
    json_t *state = json_incref(reply.json);

    ck_assert_ptr_nonnull(state);
    reply_free(&reply);
    return state;
}

char *box_escape(const char *text)
{
    char *escaped = curl_easy_escape(curl, text, 0), *copy = strdup(escaped);

    curl_free(escaped);
    return copy;
}
