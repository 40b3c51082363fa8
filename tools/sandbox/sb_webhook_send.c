// Webhooks: signing, sending and trying again. A thread of its own; the state is locked but while it waits and
// while a request is under way.
#include "sb_frame.h"
#include "sb_webhook.h"

#include <curl/curl.h>
#include <openssl/hmac.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// The gap after the first attempt; each further one is twice as long, up to the longest. After LIFE it is over.
enum { FIRST_GAP_MS = 10 * 1000, LONGEST_GAP_MS = 6 * 3600 * 1000, LIFE_MS = 72 * 3600 * 1000 };
enum { WATCH_MS = 200, CONNECT_TIMEOUT_MS = 3000, TIMEOUT_MS = 10000 };

// One attempt, copied out of the state.
struct attempt {
    int64_t id;
    char url[512], secret[128], signature[128];
    char *body;
    long status; // 0: no answer came
    char error[CURL_ERROR_SIZE];
};

// ---- signing -------------------------------------------------------------------------------------------------

// "t=1633174587,s=…": the time is the real one, the receiver knows nothing of the sandbox's clock.
static void sign(struct attempt *a, int64_t age)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    char hex[2 * EVP_MAX_MD_SIZE + 1], t[24];
    size_t n = strlen(a->body) + sizeof t + 1;
    char *message = malloc(n);
    snprintf(t, sizeof t, "%lld", (long long)(time(NULL) - age));
    if (!message)
        return;
    snprintf(message, n, "%s.%s", t, a->body);
    HMAC(EVP_sha256(), a->secret, (int)strlen(a->secret), (unsigned char *)message, strlen(message), digest,
         &size);
    sb_hex(digest, size, hex);
    snprintf(a->signature, sizeof a->signature, "t=%s,s=%.64s", t, hex);
    free(message);
}

// ---- one attempt ---------------------------------------------------------------------------------------------

static size_t ignore_body(char *data, size_t size, size_t count, void *cls)
{
    (void)data;
    (void)cls;
    return size * count;
}

// The server's end breaks an attempt off.
static int on_progress(void *cls, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d)
{
    struct sb *sb = cls;
    (void)a;
    (void)b;
    (void)c;
    (void)d;
    pthread_mutex_lock(&sb->frame->state_lock);
    bool stopping = sb->webhooks->stopping;
    pthread_mutex_unlock(&sb->frame->state_lock);
    return stopping;
}

static struct curl_slist *make_headers(const struct attempt *a)
{
    char line[192];
    struct curl_slist *list = curl_slist_append(NULL, "Content-Type: application/json");
    list = curl_slist_append(list, "webhook-schema-version: 1.0");
    list = curl_slist_append(list, "Expect:");
    snprintf(line, sizeof line, "TikTok-Signature: %s", a->signature);
    return curl_slist_append(list, line);
}

static void send_one(struct sb *sb, struct attempt *a)
{
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = make_headers(a);
    if (!curl) {
        snprintf(a->error, sizeof a->error, "out of memory");
        goto out;
    }
    curl_easy_setopt(curl, CURLOPT_URL, a->url);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, a->body);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, (long)strlen(a->body));
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "tiktok-sandbox/" PACKAGE_VERSION);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, (long)CONNECT_TIMEOUT_MS);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)TIMEOUT_MS);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, ignore_body);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, a->error);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, sb);
    // The address is this machine; its certificate is whatever the program under test made for itself.
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
    CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK)
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &a->status);
    else if (!*a->error)
        snprintf(a->error, sizeof a->error, "%s", curl_easy_strerror(code));
out:
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
}

// ---- the queue -----------------------------------------------------------------------------------------------

static bool is_waiting(const json_t *delivery)
{
    return strcmp(json_string_value(json_object_get(delivery, "state")), "waiting") == 0;
}

static int64_t number_of(const json_t *delivery, const char *name)
{
    return (int64_t)json_integer_value(json_object_get(delivery, name));
}

// The waiting delivery that is due first; borrowed, NULL when there is none.
static json_t *find_next(struct sb *sb)
{
    json_t *delivery, *best = NULL;
    size_t i;
    json_array_foreach(sb->webhooks->deliveries, i, delivery)
    {
        if (is_waiting(delivery) && (!best || number_of(delivery, "due_ms") < number_of(best, "due_ms")))
            best = delivery;
    }
    return best;
}

static json_t *find_delivery(struct sb *sb, int64_t id)
{
    json_t *delivery;
    size_t i;
    json_array_foreach(sb->webhooks->deliveries, i, delivery)
    {
        if (number_of(delivery, "id") == id)
            return delivery;
    }
    return NULL;
}

static bool prepare(struct sb *sb, const json_t *delivery, struct attempt *a)
{
    const char *app = json_string_value(json_object_get(delivery, "app"));
    bool developer = strcmp(app, "developer") == 0;
    *a = (struct attempt){.id = number_of(delivery, "id")};
    a->body = strdup(json_string_value(json_object_get(delivery, "body")));
    if (!a->body)
        return false;
    snprintf(a->url, sizeof a->url, "%s", json_string_value(json_object_get(delivery, "callback_url")));
    snprintf(a->secret, sizeof a->secret, "%s%s",
             json_is_true(json_object_get(delivery, "_forged")) ? "not " : "",
             sb_app_secret(sb, developer ? SB_DEVELOPER : SB_BUSINESS));
    sign(a, number_of(delivery, "_age"));
    return true;
}

// 200 is the only good answer. Else the next attempt comes after a gap that doubles.
static void record(struct sb *sb, const struct attempt *a)
{
    json_t *delivery = find_delivery(sb, a->id), *attempts = json_object_get(delivery, "attempts");
    int64_t now = sb_now_ms(sb), gap = FIRST_GAP_MS;
    if (!delivery)
        return; // a reset came in between
    json_t *entry = json_pack("{s:I, s:s}", "at_ms", (json_int_t)now, "signature", a->signature);
    if (a->status)
        json_object_set_new(entry, "status", json_integer(a->status));
    else
        json_object_set_new(entry, "error", json_string(a->error));
    json_array_append_new(attempts, entry);
    for (size_t i = 1; i < json_array_size(attempts) && gap < LONGEST_GAP_MS; i++)
        gap *= 2;
    if (gap > LONGEST_GAP_MS)
        gap = LONGEST_GAP_MS;
    if (a->status == 200)
        json_object_set_new(delivery, "state", json_string("delivered"));
    else if (now + gap > number_of(delivery, "first_ms") + LIFE_MS)
        json_object_set_new(delivery, "state", json_string("given up"));
    else
        json_object_set_new(delivery, "due_ms", json_integer(now + gap));
}

// Until something changes, or this many milliseconds; negative: no end.
static void wait_for(struct sb *sb, int64_t ms)
{
    struct timespec end;
    pthread_mutex_t *lock = &sb->frame->state_lock;
    if (ms < 0) {
        pthread_cond_wait(&sb->webhooks->changed, lock);
        return;
    }
    clock_gettime(CLOCK_REALTIME, &end);
    end.tv_sec += ms / 1000;
    end.tv_nsec += ms % 1000 * 1000000;
    if (end.tv_nsec >= 1000000000) {
        end.tv_sec++;
        end.tv_nsec -= 1000000000;
    }
    pthread_cond_timedwait(&sb->webhooks->changed, lock, &end);
}

static void *run(void *cls)
{
    struct sb *sb = cls;
    struct attempt a;
    pthread_mutex_t *lock = &sb->frame->state_lock;
    pthread_mutex_lock(lock);
    while (!sb->webhooks->stopping) {
        bool watching = json_object_size(sb->webhooks->callbacks) > 0;
        if (watching) {
            sb_developer_watch(sb);
            sb_business_watch(sb);
        }
        json_t *next = find_next(sb);
        int64_t left = next ? number_of(next, "due_ms") - sb_now_ms(sb) : -1;
        if (!next || left > 0) {
            wait_for(sb, watching && (left < 0 || left > WATCH_MS) ? WATCH_MS : left);
        } else if (prepare(sb, next, &a)) {
            pthread_mutex_unlock(lock);
            send_one(sb, &a);
            pthread_mutex_lock(lock);
            record(sb, &a);
            free(a.body);
        }
    }
    pthread_mutex_unlock(lock);
    return NULL;
}

bool sb_webhook_start(struct sb *sb)
{
    struct sb_webhooks *w = sb->webhooks;
    return w->running =
               curl_global_init(CURL_GLOBAL_DEFAULT) == 0 && pthread_create(&w->thread, NULL, run, sb) == 0;
}

void sb_webhook_stop(struct sb *sb)
{
    struct sb_webhooks *w = sb->webhooks;
    if (!w->running)
        return;
    pthread_mutex_lock(&sb->frame->state_lock);
    w->stopping = true;
    pthread_cond_signal(&w->changed);
    pthread_mutex_unlock(&sb->frame->state_lock);
    pthread_join(w->thread, NULL);
    curl_global_cleanup();
    w->running = false;
}
