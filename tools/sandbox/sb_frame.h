// The frame's own state and the calls between its files. Modules include sandbox.h only.
#ifndef SB_FRAME_H
#define SB_FRAME_H

#include "sandbox.h"

#include <microhttpd.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <stdatomic.h>

// One ordered fault. Owned by the fault list, guarded by its lock.
struct sb_fault {
    struct sb_fault *next;
    char method[8];           // empty: any
    char pattern[256];        // fnmatch; without a leading slash it matches the end of the path
    unsigned long nth, count; // from the nth request on, count times; count 0: for ever
    unsigned long seen, used;
    int64_t delay_ms;
    int64_t drop_answer, drop_body;   // at this byte; -1: not
    int64_t stall_answer, stall_body; // the same
    int64_t cut;                      // drop_body grows by this from request to request; 0: not
    int64_t drip;                     // bytes a second, of the request's body and the answer's; 0: not
    unsigned status;                  // HTTP status, 0: not
    int64_t retry_after;              // seconds, -1: not
    bool stall, expired, bad_json, html, close, partial;
    char code[64];
    char message[128];
};

struct sb_faults {
    pthread_mutex_t lock;
    struct sb_fault *first;
};

struct sb_log {
    pthread_mutex_t lock;
    FILE *file;     // --log, may be NULL
    json_t *seen;   // array of entries, oldest first, bounded
    json_t *counts; // "METHOD path" -> how often
    uint64_t number;
};

struct sb_limiter {
    pthread_mutex_t lock;
    struct sb_bucket *first;
};

// What the command line says about the start itself.
struct sb_start {
    const char *write_config, *tls_dir, *log_file;
    char **command; // of exec, or NULL
    bool help, version, paths;
};

struct sb_frame {
    struct sb_start start;
    struct MHD_Daemon *daemon;
    pthread_mutex_t state_lock;
    struct sb_faults faults;
    struct sb_log log;
    struct sb_limiter limiter;
    struct sb_tls *tls;
    int stop_pipe[2]; // closed for writing when the server stops: wakes what waits
    _Atomic int64_t clock_ms;
    _Atomic uint64_t last_id;
    char redirect_uris[12][512];
    size_t redirect_count;
};

struct sb_header {
    struct sb_header *next;
    char *name, *value;
};

// What is answered.
struct sb_answer {
    unsigned status;
    json_t *json; // owned
    char *text;   // owned
    size_t size;  // of text where it is bytes, 0: it ends with a zero
    char *type;
    struct sb_header *headers;
    sb_piece *piece;
    void *cls;
    void (*drop)(void *);
};

// One request from its first line to its end; owned by its connection's thread.
struct sb_exchange {
    struct sb_req req;
    struct sb_answer answer;
    struct sb_fault fault; // a copy; meaningful when faulty
    bool faulty;
    bool begun;
    char *uri; // as it came
    char *path;
    // the body
    char *buffer;
    size_t used, room;
    bool too_large;
    char bad[160]; // what is wrong with the body, or empty
    enum sb_body kind;
    EVP_MD_CTX *md5;
    struct MHD_PostProcessor *post;
    char *text_name; // the form text now being read
    size_t text_at;  // where it begins in buffer
    bool text_open;
    struct sb_part *part; // the file part now being read
    EVP_MD_CTX *part_md5;
    int64_t started_ms;
    const char *outcome; // for the log: "answered", "closed", …
};

// sb_http.c
bool sb_http_start(struct sb *sb, char *why, size_t size);
void sb_http_stop(struct sb *sb);
bool sb_wait(struct sb_req *req, int64_t ms); // false: the client or the server has gone; ms < 0: for ever

bool sb_drip(struct sb_req *req, int64_t rate, size_t *n);

// sb_body.c
void sb_body_begin(struct sb_exchange *x);
void sb_body_feed(struct sb_exchange *x, const char *data, size_t size);
void sb_body_end(struct sb_exchange *x); // afterwards x->bad and x->too_large say whether it can be used
void sb_body_sink_close(struct sb_exchange *x); // after the handler, or when it never ran
void sb_body_free(struct sb_exchange *x);

// sb_answer.c
void sb_answer_write(struct sb_answer *answer); // its JSON as text, state locked
enum MHD_Result sb_answer_send(struct sb_exchange *x);
void sb_answer_clear(struct sb_answer *answer);

// sb_route.c
void sb_route_find(struct sb_req *req);

// sb_fault.c
bool sb_fault_parse(const char *spec, struct sb_fault *fault, char *why, size_t size);
bool sb_fault_add(struct sb *sb, const char *spec, char *why, size_t size);
void sb_fault_clear(struct sb *sb);
bool sb_fault_take(struct sb *sb, const char *method, const char *path, struct sb_fault *out);
json_t *sb_fault_list(struct sb *sb);
bool sb_fault_before(struct sb_exchange *x); // true: it has answered, the handler must not run
void sb_fault_after(struct sb_exchange *x);

// sb_limit.c
bool sb_limit_admit(struct sb_req *req);
void sb_limit_reset(struct sb *sb);

// sb_log.c
void sb_log_write(struct sb_exchange *x);
void sb_log_reset(struct sb *sb);
json_t *sb_log_get(struct sb *sb, const char *path, int64_t after);

// sb_tls.c
bool sb_tls_make(struct sb *sb, const char *folder, char *why, size_t size);
const char *sb_tls_certificate(struct sb *sb);
const char *sb_tls_key(struct sb *sb);
void sb_tls_free(struct sb *sb);

// sb_options.c
bool sb_options_read(struct sb *sb, int argc, char **argv); // false: it has said why
void sb_options_help(void);

// sb_paths.c
void sb_paths_print(void);

// sb_exec.c
int sb_exec(struct sb *sb, char **command);
bool sb_temporary_folder(char *out, size_t size); // false: it has said why, out is empty

// sb_announce.c
json_t *sb_announcement(struct sb *sb);
// state_dir: NULL leaves it to whoever reads the file
bool sb_config_write(struct sb *sb, const char *path, const char *state_dir, char *why, size_t size);

// sb_oauth.c
bool sb_oauth_start(struct sb *sb);
void sb_oauth_keep(struct sb *sb);    // what is there now is what a reset brings back
void sb_oauth_restore(struct sb *sb); // invalidates pointers to codes and grants
void sb_oauth_free(struct sb *sb);

extern const struct sb_family sb_family_control; // of the paths below /sandbox/
extern const struct sb_module sb_module_control;
extern const struct sb_module sb_module_media;

#endif
