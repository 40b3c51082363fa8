// tiktok-sandbox: a local TikTok. From the command line to the end.
#include "sb_frame.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool complain(const char *why)
{
    fprintf(stderr, "tiktok-sandbox: %s\n", why);
    return false;
}

// Settings when the command line says nothing.
static void set_defaults(struct sb *sb)
{
    sb->set = (struct sb_settings){
        .chunk_size = 20971520, .ready_ms = 1500, .rows = 3, .rotation = SB_ROTATION_STRICT};
    // The first is the sandbox's own page, known when the port is; then a program's own and a web app's.
    static const char *const registered[] = {"", "http://127.0.0.1:*/callback/",
                                             "http://localhost:*/callback/", "https://app.example/callback"};
    for (size_t i = 0; i < sizeof registered / sizeof registered[0]; i++)
        snprintf(sb->frame->redirect_uris[sb->frame->redirect_count++], sizeof sb->frame->redirect_uris[0],
                 "%s", registered[i]);
    sb->frame->stop_pipe[0] = sb->frame->stop_pipe[1] = -1;
    pthread_mutex_init(&sb->frame->state_lock, NULL);
    pthread_mutex_init(&sb->frame->faults.lock, NULL);
    pthread_mutex_init(&sb->frame->log.lock, NULL);
    pthread_mutex_init(&sb->frame->limiter.lock, NULL);
    sb->frame->log.seen = json_array();
    sb->frame->log.counts = json_object();
}

static bool open_log(struct sb *sb)
{
    char why[600];
    const char *path = sb->frame->start.log_file;
    if (path && !(sb->frame->log.file = fopen(path, "ae"))) {
        snprintf(why, sizeof why, "The log %.400s could not be opened: %s.", path, strerror(errno));
        return complain(why);
    }
    return true;
}

// A folder of our own for the certificate when none is given; it is removed at the end.
static bool make_tls(struct sb *sb, char *folder, size_t size)
{
    char why[700];
    const char *dir = sb->frame->start.tls_dir ? sb->frame->start.tls_dir : folder;
    if (!sb->tls)
        return true;
    if (dir == folder && !sb_temporary_folder(folder, size))
        return false;
    return sb_tls_make(sb, dir, why, sizeof why) || complain(why);
}

// The daemon answers nobody before the state is there: the state lock is held until then.
static bool start_server(struct sb *sb)
{
    char why[600];
    pthread_mutex_lock(&sb->frame->state_lock);
    bool good = sb_oauth_start(sb) && sb_http_start(sb, why, sizeof why);
    if (!good && sb->oauth)
        complain(why);
    if (good)
        snprintf(sb->frame->redirect_uris[0], sizeof sb->frame->redirect_uris[0], "%s/sandbox/callback",
                 sb->base_url);
    for (size_t i = 0; good && sb_modules[i]; i++)
        if (sb_modules[i]->start)
            good = sb_modules[i]->start(sb);
    if (good)
        sb_oauth_keep(sb);
    pthread_mutex_unlock(&sb->frame->state_lock);
    return good;
}

static bool announce(struct sb *sb)
{
    char why[600];
    const char *path = sb->frame->start.write_config;
    if (path && !sb_config_write(sb, path, NULL, why, sizeof why))
        return complain(why);
    json_t *announcement = sb_announcement(sb);
    bool good =
        json_dumpf(announcement, stdout, JSON_COMPACT) == 0 && putchar('\n') != EOF && fflush(stdout) == 0;
    json_decref(announcement);
    return good || complain("The announcement could not be written to stdout.");
}

static int serve(struct sb *sb, const sigset_t *signals)
{
    int number = 0;
    if (sb->frame->start.command)
        return sb_exec(sb, sb->frame->start.command);
    if (!announce(sb))
        return 1;
    do {
        if (sigwait(signals, &number) != 0)
            return 1;
    } while (number == SIGCHLD);
    return 0;
}

static void tidy(struct sb *sb, const char *folder)
{
    sb_http_stop(sb);
    for (size_t i = 0; sb_modules[i]; i++)
        if (sb_modules[i]->stop)
            sb_modules[i]->stop(sb);
    if (*folder) {
        unlink(sb->ca_file);
        rmdir(folder);
    }
    sb_tls_free(sb);
    sb_oauth_free(sb);
    sb_fault_clear(sb);
    sb_limit_reset(sb);
    json_decref(sb->frame->log.seen);
    json_decref(sb->frame->log.counts);
    if (sb->frame->log.file)
        fclose(sb->frame->log.file);
    if (sb->frame->stop_pipe[0] >= 0)
        close(sb->frame->stop_pipe[0]);
}

// What needs no server.
static bool print_only(const struct sb_start *start)
{
    if (start->help)
        sb_options_help();
    else if (start->paths)
        sb_paths_print();
    else
        puts("tiktok-sandbox " PACKAGE_VERSION);
    return fflush(stdout) == 0 || complain("The output could not be written to stdout.");
}

int main(int argc, char **argv)
{
    struct sb_frame frame = {.daemon = NULL};
    struct sb sb = {.frame = &frame};
    char folder[512] = "";
    sigset_t signals;
    int result = 2;
    set_defaults(&sb);
    if (!sb_options_read(&sb, argc, argv))
        goto out;
    if (frame.start.help || frame.start.paths || frame.start.version) {
        result = print_only(&frame.start) ? 0 : 1;
        goto out;
    }
    // Blocked here and so in every thread: only sigwait sees them.
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGCHLD);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    signal(SIGPIPE, SIG_IGN);
    result = 1;
    if (pipe(frame.stop_pipe) == 0 && open_log(&sb) && make_tls(&sb, folder, sizeof folder) &&
        start_server(&sb))
        result = serve(&sb, &signals);
out:
    tidy(&sb, folder);
    return result;
}
