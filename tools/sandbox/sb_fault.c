// Ordered faults: what goes wrong, at which request, how often. The list has a lock of its own.
#include "sb_frame.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

// ---- the grammar: [METHOD:]PATTERN[,word[=value]]… -----------------------------------------------------------

static bool number(const char *text, int64_t *out)
{
    char *end = NULL;
    if (!text || *text < '0' || *text > '9')
        return false;
    *out = strtoll(text, &end, 10);
    return *end == '\0';
}

static bool set_number(struct sb_fault *fault, const char *word, const char *value)
{
    const struct {
        const char *word;
        int64_t *number;
        int64_t least;
    } numbers[] = {{"delay", &fault->delay_ms, 0},
                   {"drop-answer", &fault->drop_answer, 0},
                   {"drop-body", &fault->drop_body, 0},
                   {"stall-answer", &fault->stall_answer, 0},
                   {"stall-body", &fault->stall_body, 0},
                   {"cut", &fault->cut, 1},
                   {"drip", &fault->drip, 1},
                   {"retry-after", &fault->retry_after, 0}};
    int64_t n = 0;
    if (!number(value, &n))
        return false;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        if (strcmp(word, numbers[i].word) == 0) {
            *numbers[i].number = n;
            return n >= numbers[i].least;
        }
    }
    if (strcmp(word, "nth") == 0 && n > 0)
        fault->nth = (unsigned long)n;
    else if (strcmp(word, "count") == 0)
        fault->count = (unsigned long)n;
    else if (strcmp(word, "status") == 0 && n >= 200 && n < 600)
        fault->status = (unsigned)n;
    else
        return false;
    return true;
}

static bool set_word(struct sb_fault *fault, const char *word, const char *value)
{
    struct {
        const char *word;
        bool *flag;
    } flags[] = {{"stall", &fault->stall}, {"expired", &fault->expired}, {"bad-json", &fault->bad_json},
                 {"html", &fault->html},   {"close", &fault->close},     {"partial", &fault->partial}};
    for (size_t i = 0; !value && i < sizeof flags / sizeof *flags; i++)
        if (strcmp(word, flags[i].word) == 0)
            return *flags[i].flag = true;
    if (value && *value && strcmp(word, "code") == 0)
        return snprintf(fault->code, sizeof fault->code, "%s", value) < (int)sizeof fault->code;
    if (value && strcmp(word, "message") == 0)
        return snprintf(fault->message, sizeof fault->message, "%s", value) < (int)sizeof fault->message;
    return set_number(fault, word, value);
}

static bool set_pattern(struct sb_fault *fault, const char *text)
{
    const char *colon = strchr(text, ':');
    if (colon && (size_t)(colon - text) < sizeof fault->method &&
        strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == (size_t)(colon - text)) {
        memcpy(fault->method, text, (size_t)(colon - text));
        text = colon + 1;
    }
    return *text && snprintf(fault->pattern, sizeof fault->pattern, "%s%s",
                             *text == '/' || *text == '*' ? "" : "*/", text) < (int)sizeof fault->pattern;
}

bool sb_fault_parse(const char *spec, struct sb_fault *fault, char *why, size_t size)
{
    *fault = (struct sb_fault){.nth = 1,
                               .count = 1,
                               .drop_answer = -1,
                               .drop_body = -1,
                               .stall_answer = -1,
                               .stall_body = -1,
                               .retry_after = -1};
    char *copy = strdup(spec), *rest = copy, *word = strsep(&rest, ",");
    bool good = word && set_pattern(fault, word), any = false;
    if (!good)
        snprintf(why, size, "The fault \"%.100s\" must begin with a path, such as business/video/publish/.",
                 spec);
    while (good && (word = strsep(&rest, ","))) {
        char *value = strchr(word, '=');
        if (value)
            *value++ = '\0';
        good = set_word(fault, word, value);
        any = any || (strcmp(word, "nth") != 0 && strcmp(word, "count") != 0);
        if (!good)
            snprintf(why, size,
                     "The fault \"%.100s\" has \"%.40s\", which is not known or has a wrong value.", spec,
                     word);
    }
    if (good && !any) {
        good = false;
        snprintf(why, size, "The fault \"%.100s\" does not say what goes wrong, such as delay=500 or close.",
                 spec);
    }
    free(copy);
    return good;
}

// ---- the list ------------------------------------------------------------------------------------------------

bool sb_fault_add(struct sb *sb, const char *spec, char *why, size_t size)
{
    struct sb_fault parsed, *fault;
    if (!sb_fault_parse(spec, &parsed, why, size) || !(fault = malloc(sizeof *fault)))
        return false;
    *fault = parsed;
    struct sb_faults *faults = &sb->frame->faults;
    pthread_mutex_lock(&faults->lock);
    struct sb_fault **end = &faults->first;
    while (*end)
        end = &(*end)->next;
    *end = fault;
    pthread_mutex_unlock(&faults->lock);
    return true;
}

void sb_fault_clear(struct sb *sb)
{
    struct sb_faults *faults = &sb->frame->faults;
    pthread_mutex_lock(&faults->lock);
    while (faults->first) {
        struct sb_fault *fault = faults->first;
        faults->first = fault->next;
        free(fault);
    }
    pthread_mutex_unlock(&faults->lock);
}

// Every fault that fits counts this request; the first that is due strikes.
bool sb_fault_take(struct sb *sb, const char *method, const char *path, struct sb_fault *out)
{
    struct sb_faults *faults = &sb->frame->faults;
    bool found = false;
    if (strncmp(path, "/sandbox/", 9) == 0)
        return false; // the control endpoints always work
    pthread_mutex_lock(&faults->lock);
    for (struct sb_fault *fault = faults->first; fault; fault = fault->next) {
        if ((*fault->method && strcmp(fault->method, method) != 0) || fnmatch(fault->pattern, path, 0) != 0)
            continue;
        fault->seen++;
        if (found || fault->seen < fault->nth || (fault->count && fault->used >= fault->count))
            continue;
        fault->used++;
        *out = *fault;
        if (fault->cut > 0)
            out->drop_body = fault->cut * (int64_t)fault->used;
        found = true;
    }
    pthread_mutex_unlock(&faults->lock);
    return found;
}

json_t *sb_fault_list(struct sb *sb)
{
    struct sb_faults *faults = &sb->frame->faults;
    json_t *list = json_array();
    pthread_mutex_lock(&faults->lock);
    for (struct sb_fault *fault = faults->first; fault; fault = fault->next)
        json_array_append_new(list, json_pack("{s:s, s:s, s:I, s:I, s:I, s:I}", "method", fault->method,
                                              "path", fault->pattern, "nth", (json_int_t)fault->nth, "count",
                                              (json_int_t)fault->count, "seen", (json_int_t)fault->seen,
                                              "used", (json_int_t)fault->used));
    pthread_mutex_unlock(&faults->lock);
    return list;
}

// ---- striking ------------------------------------------------------------------------------------------------

static const char gateway_page[] =
    "<html>\r\n<head><title>%u</title></head>\r\n<body>\r\n<center><h1>%u</h1></center>\r\n"
    "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

static void answer_status(struct sb_exchange *x)
{
    struct sb_req *req = &x->req;
    char page[256];
    if (x->fault.status == 429) { // in the family's own words
        req->family->refuse(req, SB_THROTTLED, NULL);
        x->answer.status = 429;
    } else {
        snprintf(page, sizeof page, gateway_page, x->fault.status, x->fault.status);
        sb_answer_text(req, x->fault.status, "text/html", page);
    }
}

bool sb_fault_before(struct sb_exchange *x)
{
    struct sb_req *req = &x->req;
    const struct sb_fault *fault = &x->fault;
    if (fault->status)
        answer_status(x);
    else if (fault->expired)
        req->family->refuse(req, SB_TOKEN_EXPIRED, NULL);
    else if (*fault->code)
        req->family->answer_code(req, fault->code, *fault->message ? fault->message : "Ordered by a fault.");
    else if (fault->html)
        sb_answer_text(
            req, 200, "text/html; charset=utf-8",
            "<!DOCTYPE html><html><head><title>TikTok</title></head><body>Please wait.</body></html>");
    else
        return false;
    return true;
}

void sb_fault_after(struct sb_exchange *x)
{
    struct sb_answer *answer = &x->answer;
    if (x->fault.retry_after >= 0) {
        char text[24];
        snprintf(text, sizeof text, "%lld", (long long)x->fault.retry_after);
        sb_answer_header(&x->req, "Retry-After", text);
    }
    if (x->fault.partial && answer->json && x->req.family->make_partial)
        x->req.family->make_partial(answer->json);
    if (x->fault.bad_json && answer->json) {
        char *text = json_dumps(answer->json, JSON_COMPACT);
        if (text)
            text[strlen(text) / 2] = '\0';
        sb_answer_text(&x->req, answer->status, "application/json; charset=utf-8", text ? text : "{");
        free(text);
    }
}
