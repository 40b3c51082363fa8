// Finding the route of a request, and what handlers ask about a request.
#include "sb_frame.h"

#include <string.h>

static void plain_refuse(struct sb_req *req, enum sb_refusal what, const char *detail)
{
    (void)what;
    sb_answer_text(req, 404, "text/plain; charset=utf-8",
                   detail ? detail : "This sandbox has no such page.\n");
}

static void plain_code(struct sb_req *req, const char *code, const char *message)
{
    sb_answer_text(req, 400, "text/plain; charset=utf-8", message ? message : code);
}

static bool plain_admit(struct sb_req *req)
{
    (void)req;
    return true;
}

// For paths that no module knows.
static const struct sb_family plain = {
    .name = "plain", .prefix = "/", .admit = plain_admit, .refuse = plain_refuse, .answer_code = plain_code};

static const struct sb_family *family_of(const char *path)
{
    const struct sb_family *best = &plain;
    for (size_t i = 0; sb_modules[i]; i++) {
        const struct sb_family *family = sb_modules[i]->family;
        size_t n = strlen(family->prefix);
        if (strncmp(path, family->prefix, n) == 0 && n > strlen(best->prefix))
            best = family;
    }
    return best;
}

// A {word} of a route stands for anything without a slash.
static bool fits(const char *route, const char *path)
{
    while (*route && *path) {
        if (*route == '{') {
            size_t n = strcspn(path, "/");
            if (n == 0)
                return false;
            path += n;
            route += strcspn(route, "}") + 1;
        } else if (*route++ != *path++) {
            return false;
        }
    }
    return *route == *path;
}

void sb_route_find(struct sb_req *req)
{
    req->family = NULL;
    for (size_t i = 0; sb_modules[i]; i++) {
        for (const struct sb_route *route = sb_modules[i]->routes; route && route->path; route++) {
            if (!fits(route->path, req->path))
                continue;
            req->family = sb_modules[i]->family;
            if (strcmp(route->method, req->method) == 0) {
                req->route = route;
                return;
            }
        }
    }
    if (!req->family)
        req->family = family_of(req->path);
}

const char *sb_header(struct sb_req *req, const char *name)
{
    return MHD_lookup_connection_value(req->connection, MHD_HEADER_KIND, name);
}

const char *sb_query(struct sb_req *req, const char *name)
{
    return json_string_value(json_object_get(req->query, name));
}

const struct sb_part *sb_part(struct sb_req *req, const char *name)
{
    for (const struct sb_part *part = req->parts; part; part = part->next)
        if (strcmp(part->name, name) == 0)
            return part;
    return NULL;
}

json_t *sb_arg(struct sb_req *req, const char *name)
{
    return json_object_get(req->args, name);
}

const char *sb_str(struct sb_req *req, const char *name, const char *otherwise)
{
    const char *text = json_string_value(sb_arg(req, name));
    return text ? text : otherwise;
}

int64_t sb_int(struct sb_req *req, const char *name, int64_t otherwise)
{
    json_t *value = sb_arg(req, name);
    return json_is_integer(value) ? (int64_t)json_integer_value(value) : otherwise;
}

bool sb_true(struct sb_req *req, const char *name)
{
    return json_is_true(sb_arg(req, name));
}
