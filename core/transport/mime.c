/* Multipart bodies: libcurl writes the frame, every part's bytes come from a reader. */
#include "core/transport/loop.h"

static int add_part(struct ttc_request *r, const struct ttc_part *part, struct ttc_reader *reader)
{
    curl_mimepart *to = curl_mime_addpart(r->mime);
    const char *type = part->type;
    if (!type && part->filename)
        type = "application/octet-stream"; /* or libcurl guesses by the name */
    curl_off_t length = part->body.kind == TTC_BODY_NONE ? 0 : (curl_off_t)part->body.length;
    return !to || curl_mime_name(to, part->name) != CURLE_OK ||
           (part->filename && curl_mime_filename(to, part->filename) != CURLE_OK) ||
           (type && curl_mime_type(to, type) != CURLE_OK) ||
           curl_mime_data_cb(to, length, ttc_reader_read, ttc_reader_seek, NULL, reader) != CURLE_OK;
}

int ttc_mime_build(struct ttc_request *r)
{
    r->mime = curl_mime_init(r->easy);
    if (!r->mime)
        return -1;
    for (size_t i = 0; i < r->n_readers; i++)
        if (add_part(r, &r->wire.body.parts[i], &r->readers[i]) != 0)
            return -1;
    return curl_easy_setopt(r->easy, CURLOPT_MIMEPOST, r->mime) == CURLE_OK ? 0 : -1;
}
