/* For proofs about uploads: a sandbox, a context that has many calls in flight, videos on disk, and what the sandbox
 * itself says has arrived. One per process; everything lies in a folder of its own. */
#ifndef TESTS_FAULTS_UPLOAD_KIT_H
#define TESTS_FAULTS_UPLOAD_KIT_H
#include <jansson.h>
#include <stddef.h>
#include <tiktok/tiktok.h>

#define KIT_ACCOUNT "7000000000000000001"

struct kit_upload {
    const char *action;
    char params[640]; /* JSON text */
    char name[32];    /* under which it is kept and gone on with */
    int status;       /* TT_OK and so on, of the last run */
    char said[1024];  /* message and hint */
    int done;
};

/* sandbox: its arguments; set: settings of the context. Both end with NULL. */
void kit_begin(const char *const *sandbox, const char *const *set);
/* The same in two steps, for what comes between sandbox and context. */
void kit_begin_before(const char *const *sandbox);
void kit_open(const char *const *set);
void kit_end(void);
/* A video of n bytes that differs by its name from others; its path stays until the end. */
const char *kit_video(const char *name, size_t n);
const char *kit_md5(const char *path);
const char *kit_folder(void);
void kit_fault(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Runs those that have not succeeded yet, all at once. How many have not succeeded then. */
size_t kit_run(struct kit_upload *, size_t n);
/* What the sandbox has: videos of the library with this name, whose bytes must have this MD5; posts of developers with
 * this MD5, which are whole then; all that were begun; requests for a path. */
size_t kit_library(const char *file_name, const char *md5);
size_t kit_posts(const char *md5);
size_t kit_posts_begun(void);
size_t kit_requests(const char *path);
#endif
