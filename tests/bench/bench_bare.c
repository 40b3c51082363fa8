/* The limit: the same jobs in plain libcurl and jansson, as a careful programmer writes them for one purpose. Each
 * answer is parsed and its code looked at. One thread. */
#include "bench.h"
#include <curl/curl.h>
#include <jansson.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define SMALL   "/open_api/v1.3/advertiser/info/?advertiser_ids=%5B%227000000000000000001%22%5D"
#define REPORT  "/open_api/v1.3/creative/report/get/?advertiser_id=7000000000000000001&page_size=1000&page="
#define CHUNK   64000000
#define STREAMS 256

struct body {
    char *p;
    size_t n, room;
};

static struct curl_slist *headers;

static size_t take(char *p, size_t size, size_t n, void *user)
{
    struct body *b = user;
    n *= size;
    if (b->n + n > b->room) {
        b->room = b->room ? b->room * 2 : 4096;
        if (b->room < b->n + n)
            b->room = b->n + n;
        b->p = realloc(b->p, b->room);
        if (!b->p)
            return 0;
    }
    memcpy(b->p + b->n, p, n);
    b->n += n;
    return n;
}

static void set_url(CURL *easy, const char *path, long number)
{
    char url[512];
    if (number)
        snprintf(url, sizeof url, "%s%s%ld", bench_text("base", ""), path, number);
    else
        snprintf(url, sizeof url, "%s%s", bench_text("base", ""), path);
    curl_easy_setopt(easy, CURLOPT_URL, url);
}

static CURL *open_easy(const char *path, struct body *b)
{
    CURL *easy = curl_easy_init();
    if (!easy)
        bench_fail("no memory");
    set_url(easy, path, 0);
    if (bench_text("ca_file", NULL))
        curl_easy_setopt(easy, CURLOPT_CAINFO, bench_text("ca_file", NULL));
    if (bench_text("ca_path", NULL)) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, NULL);
        curl_easy_setopt(easy, CURLOPT_CAPATH, bench_text("ca_path", NULL));
    }
    if (bench_number("http", 2) == 1)
        curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, b);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, b);
    curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 1L);
    return easy;
}

/* v1.3 says {"code":0}, v2 {"error":{"code":"ok"}}. */
static void check_answer(struct body *b)
{
    json_t *tree = json_loadb(b->p, b->n, 0, NULL);
    const json_t *code = json_object_get(tree, "code");
    const char *word = json_string_value(json_object_get(json_object_get(tree, "error"), "code"));
    if (!tree || (code ? json_integer_value(code) != 0 : !word || strcmp(word, "ok") != 0))
        bench_fail("a bad answer: %.*s", (int)b->n, b->p);
    json_decref(tree);
    b->n = 0;
}

static void perform(CURL *easy, struct body *b)
{
    CURLcode code = curl_easy_perform(easy);
    if (code != CURLE_OK)
        bench_fail("%s", curl_easy_strerror(code));
    check_answer(b);
}

static void calls(void)
{
    struct body b = {0};
    CURL *easy = open_easy(bench_text("path", SMALL), &b);
    long n = bench_number("n", 1), warm = bench_number("warm", 0);
    for (long i = 0; i < warm; i++)
        perform(easy, &b);
    bench_begin();
    for (long i = 0; i < n; i++)
        perform(easy, &b);
    bench_end((double)n, 0);
    curl_easy_cleanup(easy);
    free(b.p);
}

/* Keeps so many transfers in flight until n are done. */
static void fly(CURLM *multi, CURL **easy, long flight, long n)
{
    long begun = 0, done = 0;
    int running, left;
    for (; begun < flight && begun < n; begun++)
        curl_multi_add_handle(multi, easy[begun]);
    while (done < n) {
        const CURLMsg *news;
        curl_multi_perform(multi, &running);
        while ((news = curl_multi_info_read(multi, &left))) {
            CURL *ended = news->easy_handle;
            struct body *b = NULL;
            if (news->data.result != CURLE_OK)
                bench_fail("%s", curl_easy_strerror(news->data.result));
            curl_easy_getinfo(ended, CURLINFO_PRIVATE, &b);
            check_answer(b);
            curl_multi_remove_handle(multi, ended);
            done++;
            if (begun++ < n)
                curl_multi_add_handle(multi, ended);
        }
        if (done < n)
            curl_multi_poll(multi, NULL, 0, 1000, NULL);
    }
}

static void flight(void)
{
    static struct body bodies[STREAMS];
    static CURL *easy[STREAMS];
    long at_once = bench_number("flight", 8), n = bench_number("n", 1000);
    CURLM *multi = curl_multi_init();
    if (!multi || at_once > STREAMS)
        bench_fail("no memory");
    for (long i = 0; i < at_once; i++)
        easy[i] = open_easy(SMALL, &bodies[i]);
    fly(multi, easy, at_once, at_once); /* the connections come up */
    bench_begin();
    fly(multi, easy, at_once, n);
    bench_end((double)n, 0);
    for (long i = 0; i < at_once; i++) {
        curl_easy_cleanup(easy[i]);
        free(bodies[i].p);
    }
    curl_multi_cleanup(multi);
}

static double add_up(const json_t *tree)
{
    double sum = 0;
    size_t i;
    const json_t *row;
    const json_t *list = json_object_get(json_object_get(tree, "data"), "list");
    json_array_foreach(list, i, row)
    {
        const char *name;
        json_t *value;
        json_object_foreach(json_object_get(row, "info"), name, value) sum +=
            (double)json_string_length(value);
        json_object_foreach(json_object_get(row, "metrics"), name, value) sum +=
            strtod(json_string_value(value), NULL);
    }
    return sum;
}

/* Pages of 1,000 rows: a tree of each, and every field of it read; with tree=0 the transfer alone. */
static void pages(void)
{
    struct body b = {0};
    CURL *easy = open_easy(REPORT "1", &b);
    long n = bench_number("n", 1);
    double sum = 0;
    for (long page = bench_number("warm", 1) ? 0 : 1; page <= n; page++) {
        if (page == 1)
            bench_begin();
        set_url(easy, REPORT, page ? page : 1);
        CURLcode code = curl_easy_perform(easy);
        if (code == CURLE_OK && !bench_number("tree", 1)) {
            b.n = 0;
            continue;
        }
        json_t *tree = code == CURLE_OK ? json_loadb(b.p, b.n, 0, NULL) : NULL;
        if (!tree || json_integer_value(json_object_get(tree, "code")) != 0)
            bench_fail("a bad page: %s", curl_easy_strerror(code));
        if (page)
            sum += add_up(tree);
        json_decref(tree);
        b.n = 0;
    }
    bench_end((double)n, sum);
    curl_easy_cleanup(easy);
    free(b.p);
}

static void md5_of(const char *path, char out[33])
{
    static unsigned char buffer[1 << 20];
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    size_t n;
    FILE *file = fopen(path, "rb");
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (!file || !context || EVP_DigestInit_ex(context, EVP_md5(), NULL) != 1)
        bench_fail("cannot hash %s", path);
    while ((n = fread(buffer, 1, sizeof buffer, file)) > 0)
        EVP_DigestUpdate(context, buffer, n);
    EVP_DigestFinal_ex(context, digest, &length);
    EVP_MD_CTX_free(context);
    fclose(file);
    for (unsigned i = 0; i < length; i++)
        snprintf(out + 2 * i, 3, "%02x", digest[i]);
}

static void add_field(curl_mime *mime, const char *name, const char *value)
{
    curl_mimepart *part = curl_mime_addpart(mime);
    curl_mime_name(part, name);
    curl_mime_data(part, value, CURL_ZERO_TERMINATED);
}

/* Multipart: the md5 first, then the file. */
static void upload(void)
{
    struct body b = {0};
    char md5[33] = "";
    const char *path = bench_text("file", "");
    CURL *easy = open_easy("/open_api/v1.3/file/video/ad/upload/", &b);
    bench_begin();
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    md5_of(path, md5);
    curl_mime *mime = curl_mime_init(easy);
    add_field(mime, "advertiser_id", "7000000000000000001");
    add_field(mime, "upload_type", "UPLOAD_BY_FILE");
    add_field(mime, "video_signature", md5);
    curl_mimepart *part = curl_mime_addpart(mime);
    curl_mime_name(part, "video_file");
    curl_mime_filedata(part, path);
    curl_easy_setopt(easy, CURLOPT_MIMEPOST, mime);
    perform(easy, &b);
    bench_end(1, 0);
    curl_mime_free(mime);
    curl_easy_cleanup(easy);
    free(b.p);
}

struct chunk {
    FILE *file;
    long long left;
};

static size_t read_chunk(char *to, size_t size, size_t n, void *user)
{
    struct chunk *c = user;
    n *= size;
    n = fread(to, 1, (long long)n < c->left ? n : (size_t)c->left, c->file);
    c->left -= (long long)n;
    return n;
}

static void put_chunk(CURL *easy, FILE *file, long long from, long long n, long long size)
{
    char range[128];
    long status = 0;
    struct chunk c = {file, n};
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, read_chunk);
    curl_easy_setopt(easy, CURLOPT_READDATA, &c);
    snprintf(range, sizeof range, "Content-Range: bytes %lld-%lld/%lld", from, from + n - 1, size);
    struct curl_slist *list = curl_slist_append(NULL, range);
    list = curl_slist_append(list, "Content-Type: video/mp4");
    list = curl_slist_append(list, "Expect:");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)n);
    fseeko(file, from, SEEK_SET);
    CURLcode code = curl_easy_perform(easy);
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (code != CURLE_OK || status != 206)
        bench_fail("a chunk failed: %s, status %ld", curl_easy_strerror(code), status);
    curl_slist_free_all(list);
}

static void chunks(void)
{
    struct body b = {0};
    struct stat st;
    const char *path = bench_text("file", "");
    FILE *file = fopen(path, "rb");
    CURL *easy = open_easy("/upload/p1", &b);
    if (!file || fstat(fileno(file), &st) != 0)
        bench_fail("cannot read %s", path);
    bench_begin();
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    long long size = st.st_size, count = size / CHUNK;
    for (long long i = 0; i < count; i++) {
        long long from = i * CHUNK;
        put_chunk(easy, file, from, i + 1 < count ? CHUNK : size - from, size);
    }
    bench_end(1, 0);
    curl_easy_cleanup(easy);
    fclose(file);
    free(b.p);
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*run)(void);
    } jobs[] = {
        {"calls", calls}, {"flight", flight}, {"pages", pages}, {"upload", upload}, {"chunks", chunks}};
    bench_orders(argc, argv);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    headers = curl_slist_append(NULL, "Access-Token: act.bench");
    for (size_t i = 0; argc > 1 && i < sizeof jobs / sizeof *jobs; i++) {
        if (strcmp(jobs[i].name, argv[1]) != 0)
            continue;
        jobs[i].run();
        curl_slist_free_all(headers);
        curl_global_cleanup();
        return 0;
    }
    bench_fail("usage: bench_bare calls|flight|pages|upload|chunks NAME=VALUE...");
}
