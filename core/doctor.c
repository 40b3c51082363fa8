/* The doctor: what could stand in the way of a call, each with the way out. On the caller's thread; with network it
 * blocks like a call. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/doctor_internal.h"
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/timex.h>
#include <time.h>
#include <unistd.h>

void ttc_find(struct ttc_findings *f, const char *check, int state, const char *fix, const char *form, ...)
{
    static const char *const states[] = {"ok", "warning", "failed"};
    struct ttc_buf detail = {0};
    va_list args;
    va_start(args, form);
    ttc_buf_format_args(&detail, form, args);
    va_end(args);
    ttc_buf_text(&f->out, f->out.n > 1 ? ",{" : "{");
    ttc_buf_member(&f->out, "check", check);
    ttc_buf_member(&f->out, "state", states[state]);
    ttc_buf_member(&f->out, "detail", detail.p ? detail.p : "");
    ttc_buf_member(&f->out, "fix", state == TTC_FINE ? NULL : fix);
    ttc_buf_member(&f->out, "path", f->path);
    ttc_buf_member(&f->out, "from", f->from);
    ttc_buf_member(&f->out, "verdict", f->verdict);
    ttc_buf_char(&f->out, '}');
    f->path = f->from = f->verdict = NULL;
    f->out.failed |= detail.failed;
    ttc_buf_free(&detail);
}

/* ------------------------------------------------------------------------------------------- configuration */

static void find_problem(struct ttc_findings *f, const struct ttc_config_problem *p)
{
    int state = p->is_error ? TTC_FAILED : TTC_WARNING;
    if (p->line)
        ttc_find(f, "configuration", state, p->hint, "%s:%u: %s", p->file, p->line, p->text);
    else
        ttc_find(f, "configuration", state, p->hint, "%s: %s", p->file, p->text);
}

/* The context is open, so the files are right; what they refer to may still be missing. */
static void check_configuration(struct ttc_findings *f)
{
    struct tt_context *ctx = f->ctx;
    struct ttc_config_problems problems = {0};
    struct ttc_failure why = {0};
    struct ttc_report report = {.list = &problems, .failure = &why};
    for (size_t i = 0; i < ctx->registry.n_selves; i++)
        if (ctx->registry.selves[i]->state == TTC_SELF_READY)
            ttc_config_check_provider(ctx->config, ctx->registry.selves[i], &problems, &why);
    ttc_config_check_references(ctx->config, &report);
    for (size_t i = 0; i < problems.n; i++)
        find_problem(f, &problems.list[i]);
    for (const struct ttc_source_file *file = ctx->config->files; file; file = file->next)
        if (file->was_read)
            ttc_find(f, "configuration", TTC_FINE, NULL, "%s is read", file->name);
    if (ctx->registry.n_selves == 0)
        ttc_find(f, "configuration", TTC_WARNING, "add providers: { NAME: { } }; to the configuration",
                 "no provider is configured");
    f->out.failed |= why.status == TT_ENOMEMORY;
    ttc_config_problems_clear(&problems);
    ttc_failure_clear(&why);
}

/* --------------------------------------------------------------------------------------------- permissions */

/* The nearest folder above path that is there. */
static const char *existing_parent(char *path)
{
    char *slash;
    while (access(path, F_OK) != 0 && (slash = strrchr(path, '/')) != NULL) {
        if (slash == path)
            return "/";
        *slash = '\0';
    }
    return path;
}

static void check_folder(struct ttc_findings *f, const char *key)
{
    const char *path = ttc_config_text(f->ctx->config, key);
    struct stat st;
    if (!*path)
        return;
    if (stat(path, &st) != 0) {
        char *copy = ttc_strdup(path);
        const char *parent = copy ? existing_parent(copy) : "";
        f->out.failed |= !copy;
        if (access(parent, W_OK) == 0)
            ttc_find(f, "permissions", TTC_FINE, NULL, "%s %s is made when it is needed", key, path);
        else
            ttc_find(f, "permissions", TTC_FAILED, "make the folder, or name another one",
                     "%s %s is not there and cannot be made in %s", key, path, parent);
        ttc_free(copy);
    } else if (!S_ISDIR(st.st_mode) || access(path, W_OK | X_OK) != 0) {
        ttc_find(f, "permissions", TTC_FAILED, "name a folder that you can write to", "%s %s: %s", key, path,
                 S_ISDIR(st.st_mode) ? strerror(errno) : "it is not a folder");
    } else if (st.st_mode & (S_IRWXG | S_IRWXO)) {
        ttc_find(f, "permissions", TTC_WARNING, "chmod 700 the folder", "%s %s is open to others (mode %04o)",
                 key, path, (unsigned)st.st_mode & 07777u);
    } else {
        ttc_find(f, "permissions", TTC_FINE, NULL, "%s %s can be written to by you alone", key, path);
    }
}

/* --------------------------------------------------------------------------------------------------- clock */

static void check_clock(struct ttc_findings *f)
{
    const char *fix = "set the clock, best by NTP: signatures and tokens depend on the time";
    struct timex state = {0};
    struct tm utc;
    char text[32] = "";
    time_t now = time(NULL);
    if (gmtime_r(&now, &utc))
        strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    int kept = adjtimex(&state);
    if (now < TTC_BUILT_AFTER)
        ttc_find(f, "clock", TTC_FAILED, fix, "the clock says %s, which is past", text);
    else if (kept == TIME_ERROR)
        ttc_find(f, "clock", TTC_WARNING, fix, "the clock says %s, and nothing keeps it right", text);
    else
        ttc_find(f, "clock", TTC_FINE, NULL, "the clock says %s%s", text,
                 kept < 0 ? "" : " and is kept right");
}

/* ------------------------------------------------------------------------------------------------- network */

static const char *proxy_of_environment(const char **name)
{
    static const char *const names[] = {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = secure_getenv(names[i]);
        *name = names[i];
        if (value && *value)
            return value;
    }
    return NULL;
}

/* The proxy's address is not shown: it may hold a password. */
static void check_proxy(struct ttc_findings *f)
{
    const char *name;
    if (*ttc_config_text(f->ctx->config, "http.proxy"))
        ttc_find(f, "proxy", TTC_FINE, NULL, "requests go through http.proxy (%s)",
                 ttc_config_origin(f->ctx->config, "http.proxy"));
    else if (proxy_of_environment(&name))
        ttc_find(f, "proxy", TTC_FINE, NULL, "requests go through the proxy in the environment variable %s",
                 name);
    else
        ttc_find(f, "proxy", TTC_FINE, NULL, "requests go straight to the services");
}

static void check_ca(struct ttc_findings *f)
{
    const char *file = ttc_config_text(f->ctx->config, "http.ca_file");
    const char *path = ttc_config_text(f->ctx->config, "http.ca_path");
    const char *used = *file ? file : *path ? path : "/etc/ssl/certs";
    if (access(used, R_OK) == 0)
        ttc_find(f, "certificates", TTC_FINE, NULL, "servers are checked against %s", used);
    else
        ttc_find(f, "certificates", TTC_FAILED, "install the package ca-certificates, or set http.ca_file",
                 "%s: %s", used, strerror(errno));
}

static void check_modules(struct ttc_findings *f)
{
    struct ttc_failure why = {0};
    if (ttc_internal_module("tiktok-transport", "ttc_transport_entry", &why) &&
        ttc_internal_module("tiktok-crypto", "ttc_crypto_entry", &why))
        ttc_find(f, "library", TTC_FINE, NULL, "the library's own modules are there");
    else
        ttc_find(f, "library", TTC_FAILED, why.hint, "%s", why.message ? why.message : "out of memory");
    f->out.failed |= why.status == TT_ENOMEMORY;
    ttc_failure_clear(&why);
}

tt_result *tt_doctor(tt_context *ctx, int network)
{
    struct ttc_findings f = {.ctx = ctx, .network = network};
    ttc_buf_char(&f.out, '[');
    check_configuration(&f);
    check_folder(&f, "state_dir");
    check_folder(&f, "spool_dir");
    check_clock(&f);
    check_proxy(&f);
    check_ca(&f);
    check_modules(&f);
    ttc_doctor_search(&f);
    ttc_doctor_providers(&f);
    ttc_buf_char(&f.out, ']');
    return ttc_result_json(&f.out);
}
