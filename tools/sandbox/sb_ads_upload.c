// Ads: the chunked upload and temporary files. The server chooses the ranges. Runs under the state lock.
#include "sb_ads.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_LIFE = 24 * 3600, TEMPORARY_MAX = 100 * 1024 * 1024 };

// One chunked upload. Its bytes are digested in order and not kept.
struct sb_upload {
    struct sb_upload *next;
    char id[24], advertiser[24], content_type[16], name[512];
    int64_t size, received;
    int64_t last; // where the chunk received last began, -1: none
    EVP_MD_CTX *md5;
};

static void upload_free(struct sb_upload *upload)
{
    EVP_MD_CTX_free(upload->md5);
    free(upload);
}

void sb_ads_uploads_free(struct sb_ads *ads)
{
    while (ads->uploads) {
        struct sb_upload *upload = ads->uploads;
        ads->uploads = upload->next;
        upload_free(upload);
    }
}

// Where the range ends that begins with the first missing byte; ranges are half open, the last one is empty.
static int64_t range_end(struct sb_req *req, const struct sb_upload *upload)
{
    int64_t end = upload->received + req->sb->set.chunk_size;
    return end < upload->size ? end : upload->size;
}

void sb_ads_upload_start(struct sb_req *req)
{
    struct sb_upload *upload = calloc(1, sizeof *upload);
    if (!upload || !(upload->md5 = EVP_MD_CTX_new()) ||
        EVP_DigestInit_ex(upload->md5, EVP_md5(), NULL) != 1) {
        free(upload);
        sb_v13_fail(req, 50000, "System error.");
        return;
    }
    sb_new_id(req->sb, upload->id);
    snprintf(upload->advertiser, sizeof upload->advertiser, "%s", sb_str(req, "advertiser_id", ""));
    snprintf(upload->content_type, sizeof upload->content_type, "%s", sb_str(req, "content_type", ""));
    snprintf(upload->name, sizeof upload->name, "%s", sb_str(req, "name", upload->id));
    upload->size = sb_int(req, "size", 0);
    upload->last = -1;
    upload->next = req->sb->ads->uploads;
    req->sb->ads->uploads = upload;
    sb_v13_ok(req, json_pack("{s:s, s:s, s:i, s:I}", "upload_id", upload->id, "file_name", upload->name,
                             "start_offset", 0, "end_offset", (json_int_t)range_end(req, upload)));
}

static struct sb_upload **find_upload(struct sb_req *req)
{
    const char *id = sb_str(req, "upload_id", ""), *advertiser = sb_str(req, "advertiser_id", "");
    for (struct sb_upload **at = &req->sb->ads->uploads; *at; at = &(*at)->next)
        if (strcmp((*at)->id, id) == 0 && strcmp((*at)->advertiser, advertiser) == 0)
            return at;
    sb_v13_fail(req, 40007, "The upload_id %.60s does not exist.", id);
    return NULL;
}

// After a lost answer the chunk received last may come once more.
static bool is_repeat(const struct sb_upload *upload, int64_t offset, uint64_t size)
{
    return upload->last >= 0 && offset == upload->last && offset + (int64_t)size == upload->received;
}

void sb_ads_upload_transfer(struct sb_req *req)
{
    struct sb_upload **found = find_upload(req), *upload;
    const struct sb_part *part = sb_part(req, "file");
    int64_t offset = sb_int(req, "start_offset", -1);
    if (!found)
        return;
    upload = *found;
    if (strcmp(sb_str(req, "signature", ""), part->md5) != 0) {
        sb_v13_fail(req, 40900, "The MD5 signature of this chunk is %s, not signature.", part->md5);
        return;
    }
    if (!is_repeat(upload, offset, part->size)) {
        int64_t end = range_end(req, upload);
        if (offset != upload->received || (int64_t)part->size != end - offset) {
            sb_v13_fail(
                req, 40002, "start_offset: Expected the bytes %lld to %lld, found %lld bytes at %lld.",
                (long long)upload->received, (long long)end, (long long)part->size, (long long)offset);
            return;
        }
        EVP_DigestUpdate(upload->md5, part->data, (size_t)part->size);
        upload->last = offset;
        upload->received = end;
    }
    sb_v13_ok(req, json_pack("{s:I, s:I}", "start_offset", (json_int_t)upload->received, "end_offset",
                             (json_int_t)range_end(req, upload)));
}

static json_t *store_file(struct sb_req *req, const char *name, const char *type, int64_t size,
                          const char *md5, char when[32])
{
    char id[24];
    sb_new_id(req->sb, id);
    sb_time_text(sb_now(req->sb), true, when);
    json_t *file =
        json_pack("{s:s, s:s, s:s, s:s, s:I, s:s, s:s, s:I}", "_advertiser", sb_str(req, "advertiser_id", ""),
                  "file_id", id, "file_name", name, "content_type", type, "size", (json_int_t)size,
                  "signature", md5, "create_time", when, "_ends", (json_int_t)(sb_now(req->sb) + FILE_LIFE));
    json_object_set_new(req->sb->ads->files, id, file);
    return file;
}

void sb_ads_upload_finish(struct sb_req *req)
{
    struct sb_upload **found = find_upload(req), *upload;
    unsigned char digest[EVP_MAX_MD_SIZE];
    char when[32], md5[33];
    if (!found)
        return;
    upload = *found;
    if (upload->received != upload->size) {
        sb_v13_fail(req, 40915, "The upload is not complete: %lld of %lld bytes have been received.",
                    (long long)upload->received, (long long)upload->size);
        return;
    }
    EVP_DigestFinal_ex(upload->md5, digest, NULL);
    sb_hex(digest, 16, md5);
    json_t *file = store_file(req, upload->name, upload->content_type, upload->size, md5, when);
    sb_v13_ok(req, json_pack("{s:O, s:O, s:O, s:s}", "file_id", json_object_get(file, "file_id"), "file_name",
                             json_object_get(file, "file_name"), "size", json_object_get(file, "size"),
                             "create_time", when));
    *found = upload->next;
    upload_free(upload);
}

// ---- in one piece --------------------------------------------------------------------------------------------

static void answer_temporary(struct sb_req *req, const char *name, int64_t size, const char *md5)
{
    char when[32];
    json_t *file =
        store_file(req, sb_str(req, "name", name), sb_str(req, "content_type", ""), size, md5, when);
    sb_v13_ok(req, json_pack("{s:O, s:s, s:I, s:s}", "file_id", json_object_get(file, "file_id"), "signature",
                             md5, "file_size", (json_int_t)size, "create_time", when));
}

void sb_ads_upload_at_once(struct sb_req *req)
{
    const struct sb_part *part = sb_part(req, "file");
    const char *signature = sb_str(req, "signature", NULL), *url = sb_str(req, "url", NULL);
    char md5[33];
    if (strcmp(sb_str(req, "upload_type", ""), "URL") == 0) {
        if (!url || !sb_url_good(url)) {
            sb_v13_fail(req, url ? 40914 : 40002, "url: %s",
                        url ? "Not a valid URL." : "Missing data for required field.");
            return;
        }
        sb_md5_hex(url, strlen(url), md5);
        answer_temporary(req, "file", 102400 + (int64_t)strlen(url), md5);
    } else if (!part) {
        sb_v13_fail(req, 40002, "file: Missing file part.");
    } else if (!signature) {
        sb_v13_fail(req, 40002, "signature: Missing data for required field.");
    } else if (part->size == 0 || part->size > TEMPORARY_MAX) {
        sb_v13_fail(req, part->size ? 40907 : 40906,
                    part->size ? "The file is too large." : "The file is empty.");
    } else if (strcmp(signature, part->md5) != 0) {
        sb_v13_fail(req, 40900, "The MD5 signature of the file is %s, not signature.", part->md5);
    } else {
        answer_temporary(req, part->filename, (int64_t)part->size, part->md5);
    }
}
