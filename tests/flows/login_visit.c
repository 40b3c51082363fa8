/* A browser for tests/flows/login.sh, as BROWSER: opens the page, follows it to the end and keeps what it saw.
 *     login_visit URL
 * VISIT_PAGES: a file that the status and the text of every page are added to. VISIT_FIRST: blank-separated visits of the
 * callback before the right one: "METHOD:path?query", where @STATE@ stands for the state of the sign-in. VISIT_ARGS:
 * a file for the command lines of all processes. VISIT_CODES: a file that the codes of sign-ins are added to, as they
 * came and decoded. VISIT_LAST: does not follow, but prints where the page sends it. */
#include "build_config.h"
#include <ctype.h>
#include <curl/curl.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *pages;

static size_t keep(char *data, size_t one, size_t n, void *user)
{
    (void)one;
    (void)user;
    return fwrite(data, 1, n, pages);
}

static void visit(CURL *curl, const char *method, const char *url)
{
    long status = 0;
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    CURLcode rc = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    fprintf(pages, "\n%s: %s %ld\n", method, rc ? curl_easy_strerror(rc) : "status", status);
    fflush(pages);
}

/* The decoded value of a parameter of the address; the caller frees it with curl_free(). */
static char *parameter(CURL *curl, const char *url, const char *name)
{
    char mark[64];
    for (const char *p = url; (p = strpbrk(p, "?&"));) {
        snprintf(mark, sizeof mark, "%s=", name);
        if (strncmp(++p, mark, strlen(mark)) == 0) {
            p += strlen(mark);
            return curl_easy_unescape(curl, p, (int)strcspn(p, "&"), NULL);
        }
    }
    return NULL;
}

/* "GET:/callback/?state=x" on the machine and port that the sign-in comes back to. */
static void visit_first(CURL *curl, const char *callback, const char *state, char *order)
{
    char *path = strchr(order, ':'), url[2048];
    if (!path)
        return;
    *path++ = '\0';
    char *mark = strstr(path, "@STATE@");
    int origin = (int)(strchr(callback + strlen("http://"), '/') - callback);
    if (mark)
        snprintf(url, sizeof url, "%.*s%.*s%s%s", origin, callback, (int)(mark - path), path, state,
                 mark + 7);
    else
        snprintf(url, sizeof url, "%.*s%s", origin, callback, path);
    visit(curl, order, url);
}

static void keep_arguments(const char *file)
{
    FILE *out = fopen(file, "a");
    DIR *processes = opendir("/proc");
    for (struct dirent *one; out && processes && (one = readdir(processes));) {
        char name[300], text[8192];
        if (!isdigit((unsigned char)one->d_name[0]))
            continue;
        snprintf(name, sizeof name, "/proc/%s/cmdline", one->d_name);
        FILE *in = fopen(name, "r");
        size_t n = in ? fread(text, 1, sizeof text, in) : 0;
        for (size_t i = 0; i < n; i++)
            fputc(text[i] ? text[i] : ' ', out);
        fputc('\n', out);
        if (in)
            fclose(in);
    }
    if (processes)
        closedir(processes);
    if (out)
        fclose(out);
}

static void keep_code(CURL *curl, const char *url)
{
    static const char *const names[] = {"code", "auth_code"};
    FILE *out = fopen(getenv("VISIT_CODES"), "a");
    for (size_t i = 0; out && i < 2; i++) {
        char *code = parameter(curl, url, names[i]);
        const char *raw = strstr(url, "code=");
        if (code && raw)
            fprintf(out, "%s\n%.*s\n", code, (int)strcspn(raw + 5, "&"), raw + 5);
        curl_free(code);
    }
    if (out)
        fclose(out);
}

int main(int argc, char **argv)
{
    char *first = getenv("VISIT_FIRST"), *rest = NULL;
    CURL *curl = curl_easy_init();
    pages = fopen(getenv("VISIT_PAGES"), "a");
    if (argc != 2 || !curl || !pages)
        return 2;
    char *callback = parameter(curl, argv[1], "redirect_uri"), *state = parameter(curl, argv[1], "state");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    for (char *one = first ? strtok_r(first, " ", &rest) : NULL; one; one = strtok_r(NULL, " ", &rest))
        visit_first(curl, callback, state, one);
    if (getenv("VISIT_ARGS"))
        keep_arguments(getenv("VISIT_ARGS"));
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, getenv("VISIT_LAST") ? 0L : 1L);
    visit(curl, "GET", argv[1]);
    char *last = NULL;
    curl_easy_getinfo(curl, getenv("VISIT_LAST") ? CURLINFO_REDIRECT_URL : CURLINFO_EFFECTIVE_URL, &last);
    if (last && getenv("VISIT_CODES"))
        keep_code(curl, last);
    if (last && getenv("VISIT_LAST"))
        puts(last);
    curl_free(callback);
    curl_free(state);
    curl_easy_cleanup(curl);
    return fclose(pages) ? 1 : 0;
}
