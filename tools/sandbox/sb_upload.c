// The upload host: PUT /video/?upload_id=…&upload_token=… takes the chunks of a video, strictly in order.
// The bytes are counted and digested as they come and never kept. A chunk's digest is worked out on a copy of the
// video's, which takes its place only when the whole chunk has arrived: half a chunk leaves no trace.
#include "sb_developer.h"
#include <stdlib.h>
#include <string.h>

// A chunk on its way. Owned by its request.
struct put {
    int64_t at; // bytes of the video before it
    EVP_MD_CTX *md5;
};

static struct sb_publish *task_of(struct sb_req *req)
{
    return sb_publish_by_upload(req->sb, sb_query(req, "upload_id"), sb_query(req, "upload_token"));
}

static void *put_open(struct sb_req *req)
{
    const struct sb_publish *p = task_of(req);
    struct put *put = p ? calloc(1, sizeof *put) : NULL;

    if (!put)
        return NULL;
    put->at = p->received;
    put->md5 = EVP_MD_CTX_new();
    if (!put->md5 || p->md5_text[0] || EVP_MD_CTX_copy_ex(put->md5, p->md5) != 1) {
        EVP_MD_CTX_free(put->md5);
        free(put);
        return NULL;
    }
    return put;
}

static void put_bytes(void *sink, const void *data, size_t size)
{
    struct put *put = sink;
    EVP_DigestUpdate(put->md5, data, size);
}

static void put_close(void *sink)
{
    struct put *put = sink;
    if (!put)
        return;
    EVP_MD_CTX_free(put->md5);
    free(put);
}

const struct sb_sink sb_upload_sink = {put_open, put_bytes, put_close};

static void answer(struct sb_req *req, unsigned status, const char *text)
{
    sb_answer_header(req, "x-tt-logid", req->request_id);
    sb_answer_text(req, status, "text/plain; charset=utf-8", text);
}

// What has been received so far, said in Content-Range.
static void answer_receipt(struct sb_req *req, const struct sb_publish *p, unsigned status, const char *text)
{
    char range[80];
    int64_t n = p->received;

    if (sb_dev(req->sb)->knobs.receipt == SB_RECEIPT_LAST)
        n--;
    if (n < 0)
        snprintf(range, sizeof range, "bytes */%lld", (long long)p->size);
    else
        snprintf(range, sizeof range, "bytes 0-%lld/%lld", (long long)n, (long long)p->size);
    sb_answer_header(req, "Content-Range", range);
    answer(req, status, text);
}

static bool type_allowed(const char *type)
{
    return type && (strcmp(type, "video/mp4") == 0 || strcmp(type, "video/quicktime") == 0 ||
                    strcmp(type, "video/webm") == 0);
}

// Is the chunk what it says it is? Answers when not.
static bool well_formed(struct sb_req *req, const struct sb_publish *p, int64_t *first, int64_t *last)
{
    int64_t total = 0;
    const char *wrong = NULL;

    if (!type_allowed(sb_header(req, "Content-Type")))
        wrong = "Content-Type must be video/mp4, video/quicktime or video/webm.";
    else if (!sb_content_range(sb_header(req, "Content-Range"), first, last, &total))
        wrong = "Content-Range must be \"bytes FIRST-LAST/TOTAL\".";
    else if (total != p->size)
        wrong = "The total of Content-Range is not the video_size of the init call.";
    else if (*last < *first || *last >= total)
        wrong = "The range of Content-Range is impossible.";
    else if (req->body_size != (uint64_t)(*last - *first) + 1)
        wrong = "Content-Range and the length of the body differ.";
    if (wrong)
        answer(req, 400, wrong);
    return !wrong;
}

// Does the chunk continue what is there, as the plan has it? Answers when not.
static bool continues(struct sb_req *req, const struct sb_publish *p, int64_t first, int64_t last)
{
    bool is_last = p->stored + 1 == p->chunks;
    const char *wrong = NULL;

    if (first != p->received)
        wrong = "The range does not begin where the last chunk ended.";
    else if (!is_last && last - first + 1 != p->chunk_size)
        wrong = "Every chunk but the last must be exactly chunk_size long.";
    else if (is_last && last != p->size - 1)
        wrong = "The last chunk must end with the video.";
    if (wrong)
        answer_receipt(req, p, 416, wrong);
    return !wrong;
}

static void store(struct sb_req *req, struct sb_publish *p, int64_t last)
{
    struct put *put = req->sink;
    EVP_MD_CTX *old = p->md5;

    p->md5 = put->md5;
    put->md5 = old;
    p->received = last + 1;
    p->stored++;
    if (p->received < p->size) {
        answer_receipt(req, p, 206, "");
        return;
    }
    unsigned char digest[EVP_MAX_MD_SIZE];
    EVP_DigestFinal_ex(p->md5, digest, NULL);
    for (int i = 0; i < 16; i++)
        snprintf(p->md5_text + 2 * i, 3, "%02x", digest[i]);
    p->done_ms = sb_now_ms(req->sb);
    answer_receipt(req, p, 201, "");
}

void sb_upload_put(struct sb_req *req)
{
    const struct sb_knobs *k = &sb_dev(req->sb)->knobs;
    struct sb_publish *p = task_of(req);
    const struct put *put = req->sink;
    int64_t first = 0, last = 0;

    if (!p || p->cancelled) {
        answer(req, 404, "There is no such upload.");
    } else if (sb_now_ms(req->sb) > p->made_ms + k->upload_life * 1000) {
        answer(req, 403, "The upload_url has expired.");
    } else if (well_formed(req, p, &first, &last) && continues(req, p, first, last)) {
        if (k->fail_chunk == p->stored + 1 && !p->failed_once) {
            p->failed_once = true;
            answer(req, 502, "Bad gateway");
        } else if (!put || put->at != first) { // another chunk overtook this one
            answer_receipt(req, p, 416, "The range does not begin where the last chunk ended.");
        } else {
            store(req, p, last);
        }
    }
}

// ---- the module ----------------------------------------------------------------------------------------------

static bool admit(struct sb_req *req)
{
    (void)req;
    return true; // the address is the credential
}

static void refuse(struct sb_req *req, enum sb_refusal what, const char *detail)
{
    static const unsigned statuses[] = {
        [SB_NOT_FOUND] = 404, [SB_BAD_BODY] = 400,      [SB_TOO_LARGE] = 413,
        [SB_THROTTLED] = 429, [SB_TOKEN_EXPIRED] = 403, [SB_SERVER_ERROR] = 500};
    answer(req, statuses[what], detail ? detail : "");
}

static void answer_code(struct sb_req *req, const char *code, const char *message)
{
    answer(req, 400, message ? message : code);
}

static const struct sb_family family = {
    .name = "upload", .prefix = "/video/", .admit = admit, .refuse = refuse, .answer_code = answer_code};

static const struct sb_route routes[] = {
    {"PUT", "/video/", SB_TOKEN_NONE, SB_BODY_RAW, sb_upload_put, NULL, NULL, NULL, &sb_upload_sink, NULL},
    {0},
};

const struct sb_module sb_module_upload = {.name = "upload", .family = &family, .routes = routes};
