/* A browser for consent pages: reads the form, fills it in as a person would, follows nothing. */
#include "demo.h"
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

struct page {
    char *p;
    size_t n;
};

static size_t keep(char *bytes, size_t one, size_t n, void *user)
{
    struct page *page = user;
    char *p = realloc(page->p, page->n + n * one + 1);
    if (!p)
        return 0;
    memcpy(p + page->n, bytes, n * one);
    page->p = p;
    page->n += n * one;
    p[page->n] = '\0';
    return n * one;
}

/* The value of an attribute inside one tag; 0 when it is not there. */
static int attribute(const char *tag, const char *end, const char *name, char *out, size_t room)
{
    char word[64];
    snprintf(word, sizeof word, " %s=\"", name);
    const char *at = strstr(tag, word);
    if (!at || at >= end)
        return 0;
    at += strlen(word);
    size_t n = strcspn(at, "\"");
    snprintf(out, room, "%.*s", (int)n, at);
    return 1;
}

static void add_field(CURL *curl, char *form, size_t room, const char *name, const char *value)
{
    char *a = curl_easy_escape(curl, name, 0), *b = curl_easy_escape(curl, value, 0);
    size_t used = strlen(form);
    snprintf(form + used, room - used, "%s%s=%s", used ? "&" : "", a ? a : "", b ? b : "");
    curl_free(a);
    curl_free(b);
}

/* Hidden fields and ticked boxes of the page's form, and the Allow button. */
static void fill_form(CURL *curl, const char *html, char *form, size_t room)
{
    char type[32], name[128], value[256];
    *form = '\0';
    for (const char *tag = html; (tag = strstr(tag, "<input")) != NULL; tag++) {
        const char *end = tag + strcspn(tag, ">");
        const char *checked = strstr(tag, " checked");
        if (!attribute(tag, end, "type", type, sizeof type) ||
            !attribute(tag, end, "name", name, sizeof name) ||
            !attribute(tag, end, "value", value, sizeof value))
            continue;
        if (strcmp(type, "hidden") == 0 || (checked && checked < end))
            add_field(curl, form, room, name, value);
    }
    add_field(curl, form, room, "decision", "allow");
}

/* "https://host/path?a=b&c=d" as {"a":"b","c":"d"}. */
static json_t *read_query(const char *url)
{
    json_t *out = json_object();
    CURLU *parts = curl_url();
    char *query = NULL;
    if (parts && curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK &&
        curl_url_get(parts, CURLUPART_QUERY, &query, 0) == CURLUE_OK) {
        char *rest = query, *pair;
        while ((pair = strsep(&rest, "&")) != NULL) {
            char *value = strchr(pair, '=');
            if (!value)
                continue;
            *value++ = '\0';
            char *text = curl_easy_unescape(NULL, value, 0, NULL);
            json_object_set_new(out, pair, json_string(text ? text : ""));
            curl_free(text);
        }
    }
    curl_free(query);
    curl_url_cleanup(parts);
    return out;
}

static CURL *open_browser(struct page *page)
{
    CURL *curl = curl_easy_init();
    if (!curl)
        return NULL;
    curl_easy_setopt(curl, CURLOPT_COOKIEFILE, "");
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, page);
    return curl;
}

static int page_action(const char *page_url, const char *html, char *out, size_t room)
{
    const char *form = strstr(html, "<form");
    char action[256];
    size_t host =
        strcspn(strstr(page_url, "://") + 3, "/") + (size_t)(strstr(page_url, "://") + 3 - page_url);
    if (!form || !attribute(form, form + strcspn(form, ">"), "action", action, sizeof action))
        return -1;
    snprintf(out, room, "%.*s%s", (int)host, page_url, action);
    return 0;
}

json_t *demo_consent(const char *url)
{
    struct page page = {0};
    CURL *curl = open_browser(&page);
    char action[512], form[4096], *redirect = NULL;
    json_t *out = NULL;
    if (!curl)
        return NULL;
    curl_easy_setopt(curl, CURLOPT_URL, url);
    if (curl_easy_perform(curl) == CURLE_OK && page.p &&
        page_action(url, page.p, action, sizeof action) == 0) {
        fill_form(curl, page.p, form, sizeof form);
        curl_easy_setopt(curl, CURLOPT_URL, action);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, form);
        if (curl_easy_perform(curl) == CURLE_OK)
            curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &redirect);
    }
    if (redirect)
        out = read_query(redirect);
    else
        fprintf(stderr, "the consent page at %s did not lead back\n", url);
    free(page.p);
    curl_easy_cleanup(curl);
    return out;
}

long demo_visit(const char *url, char *verdict, size_t room)
{
    struct page page = {0};
    CURL *curl = open_browser(&page);
    long status = 0;
    *verdict = '\0';
    if (!curl)
        return 0;
    curl_easy_setopt(curl, CURLOPT_URL, url);
    if (curl_easy_perform(curl) == CURLE_OK)
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    const char *meta = page.p ? strstr(page.p, "name=\"sandbox-verdict\"") : NULL;
    if (meta)
        attribute(meta, meta + strcspn(meta, ">"), "content", verdict, room);
    free(page.p);
    curl_easy_cleanup(curl);
    return status;
}
