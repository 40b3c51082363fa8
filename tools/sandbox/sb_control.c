// The control endpoints under /sandbox/: what was asked, faults, the clock, the state. Tests and people use them;
// TikTok has nothing like them.
#include "sb_frame.h"

#include <stdlib.h>
#include <string.h>

static void say(struct sb_req *req, unsigned status, const char *text)
{
    sb_answer_json(req, status, json_pack("{s:s}", status < 400 ? "ok" : "error", text));
}

static bool admit(struct sb_req *req)
{
    if (req->body)
        json_object_update(req->args, req->body);
    return true;
}

static void refuse(struct sb_req *req, enum sb_refusal what, const char *detail)
{
    if (what == SB_NOT_FOUND)
        say(req, 404, "There is no such control endpoint: see tiktok-sandbox(1).");
    else
        say(req, 400, detail ? detail : "The body is too large.");
}

static void answer_code(struct sb_req *req, const char *code, const char *message)
{
    (void)code;
    say(req, 400, message);
}

const struct sb_family sb_family_control = {
    .name = "control", .prefix = "/sandbox/", .admit = admit, .refuse = refuse, .answer_code = answer_code};

static void get_log(struct sb_req *req)
{
    const char *after = sb_query(req, "after");
    sb_answer_json(req, 200, sb_log_get(req->sb, sb_query(req, "path"), after ? atoll(after) : 0));
}

static void get_faults(struct sb_req *req)
{
    sb_answer_json(req, 200, json_pack("{s:o}", "faults", sb_fault_list(req->sb)));
}

// {"spec": "…"}, {"specs": ["…", …]} or {"clear": true}.
static void post_faults(struct sb_req *req)
{
    char why[256] = "Give spec, specs or clear.";
    json_t *specs = sb_arg(req, "specs"), *value;
    size_t i;
    bool good = false;
    if (sb_true(req, "clear")) {
        sb_fault_clear(req->sb);
        good = true;
    }
    if (sb_str(req, "spec", NULL))
        good = sb_fault_add(req->sb, sb_str(req, "spec", ""), why, sizeof why);
    json_array_foreach(specs, i, value)
    {
        good = json_is_string(value) && sb_fault_add(req->sb, json_string_value(value), why, sizeof why);
        if (!good)
            break;
    }
    if (good)
        get_faults(req);
    else
        say(req, 400, why);
}

static void post_reset(struct sb_req *req)
{
    sb_fault_clear(req->sb);
    sb_limit_reset(req->sb);
    sb_log_reset(req->sb);
    req->sb->frame->clock_ms = 0;
    sb_oauth_restore(req->sb);
    for (size_t i = 0; sb_modules[i]; i++)
        if (sb_modules[i]->reset)
            sb_modules[i]->reset(req->sb);
    say(req, 200, "Back at the beginning; the credentials are the same.");
}

// {"advance": seconds} or {"advance_ms": milliseconds}
static void post_clock(struct sb_req *req)
{
    if (!sb_arg(req, "advance") && !sb_arg(req, "advance_ms")) {
        say(req, 400, "Give advance (seconds) or advance_ms.");
        return;
    }
    req->sb->frame->clock_ms += sb_int(req, "advance", 0) * 1000 + sb_int(req, "advance_ms", 0);
    for (size_t i = 0; sb_modules[i]; i++)
        if (sb_modules[i]->clock_moved)
            sb_modules[i]->clock_moved(req->sb);
    sb_answer_json(req, 200, json_pack("{s:I}", "now", (json_int_t)sb_now(req->sb)));
}

static void get_state(struct sb_req *req)
{
    json_t *out = json_pack("{s:I}", "now", (json_int_t)sb_now(req->sb));
    for (size_t i = 0; sb_modules[i]; i++)
        if (sb_modules[i]->state)
            sb_modules[i]->state(req->sb, out);
    sb_answer_json(req, 200, out);
}

// Where the browser comes back to after signing in.
static void get_callback(struct sb_req *req)
{
    const char *error = sb_query(req, "error");
    sb_answer_text(
        req, 200, "text/html; charset=utf-8",
        error ? "<!DOCTYPE html><html lang=\"en\"><head><title>Not signed in</title></head><body><main>"
                "<h1>Not signed in</h1><p>Access was refused.</p></main></body></html>"
              : "<!DOCTYPE html><html lang=\"en\"><head><title>Signed in</title></head><body><main>"
                "<h1>Signed in</h1><p>The code is in this page's address. You can close it.</p>"
                "</main></body></html>");
}

// clang-format off
static const struct sb_route routes[] = {
    {.method = "GET",  .path = "/sandbox/log",      .handle = get_log},
    {.method = "GET",  .path = "/sandbox/faults",   .handle = get_faults},
    {.method = "POST", .path = "/sandbox/faults",   .body = SB_BODY_JSON, .handle = post_faults},
    {.method = "POST", .path = "/sandbox/reset",    .body = SB_BODY_JSON, .handle = post_reset},
    {.method = "POST", .path = "/sandbox/clock",    .body = SB_BODY_JSON, .handle = post_clock},
    {.method = "GET",  .path = "/sandbox/state",    .handle = get_state},
    {.method = "GET",  .path = "/sandbox/callback", .handle = get_callback},
    {0},
};
// clang-format on

static void announce(struct sb *sb, json_t *into)
{
    char url[96];
    snprintf(url, sizeof url, "%s/sandbox/", sb->base_url);
    json_object_set_new(into, "control_url", json_string(url));
}

const struct sb_module sb_module_control = {
    .name = "control", .family = &sb_family_control, .routes = routes, .announce = announce};
