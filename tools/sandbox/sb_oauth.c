// Authorisation codes and tokens of all three kinds. Runs under the state lock.
#include "sb_frame.h"

#include <stdlib.h>
#include <string.h>

struct sb_oauth {
    struct sb_code *codes, *first_codes;
    struct sb_grant *grants, *first_grants; // first_…: the copies that a reset brings back
    int64_t kept_at;
    char app_id[3][32], app_secret[3][64];
};

// What lives how long, in seconds, unless the command line says otherwise: ads, business, developer.
static const int64_t code_lives[] = {3600, 600, 60};
static const int64_t token_lives[] = {0, 86400, 7200};
static const int64_t refresh_lives[] = {0, 31536000, 15552000};

static int64_t life(int64_t ordered, const int64_t own[3], enum sb_kind kind)
{
    return ordered ? ordered : own[kind];
}

bool sb_oauth_start(struct sb *sb)
{
    struct sb_oauth *oauth = sb->oauth = calloc(1, sizeof *oauth);
    if (!oauth)
        return false;
    // One app for ads and for accounts, as at TikTok; another for the developer API.
    snprintf(oauth->app_id[SB_ADS], sizeof oauth->app_id[0], "7200000000000000011");
    snprintf(oauth->app_id[SB_BUSINESS], sizeof oauth->app_id[0], "7200000000000000011");
    sb_secret(oauth->app_secret[SB_ADS], "", 40);
    memcpy(oauth->app_secret[SB_BUSINESS], oauth->app_secret[SB_ADS], sizeof oauth->app_secret[0]);
    snprintf(oauth->app_id[SB_DEVELOPER], sizeof oauth->app_id[0], "sbawsandboxclient1");
    sb_secret(oauth->app_secret[SB_DEVELOPER], "", 32);
    return true;
}

static struct sb_code *copy_codes(const struct sb_code *from, int64_t later)
{
    struct sb_code *first = NULL, **end = &first;
    for (; from; from = from->next) {
        struct sb_code *copy = malloc(sizeof *copy);
        if (!copy)
            break;
        *copy = *from;
        copy->ends += later;
        copy->next = NULL;
        *end = copy;
        end = &copy->next;
    }
    return first;
}

static struct sb_grant *copy_grants(const struct sb_grant *from, int64_t later)
{
    struct sb_grant *first = NULL, **end = &first;
    for (; from; from = from->next) {
        struct sb_grant *copy = malloc(sizeof *copy);
        if (!copy)
            break;
        *copy = *from;
        copy->access_ends += copy->access_ends ? later : 0;
        copy->refresh_ends += copy->refresh_ends ? later : 0;
        copy->previous_access_ends += copy->previous_access_ends ? later : 0;
        copy->next = NULL;
        *end = copy;
        end = &copy->next;
    }
    return first;
}

static void free_codes(struct sb_code *code)
{
    for (struct sb_code *next; code; code = next) {
        next = code->next;
        free(code);
    }
}

static void free_grants(struct sb_grant *grant)
{
    for (struct sb_grant *next; grant; grant = next) {
        next = grant->next;
        free(grant);
    }
}

void sb_oauth_keep(struct sb *sb)
{
    sb->oauth->first_codes = copy_codes(sb->oauth->codes, 0);
    sb->oauth->first_grants = copy_grants(sb->oauth->grants, 0);
    sb->oauth->kept_at = sb_now(sb);
}

void sb_oauth_restore(struct sb *sb)
{
    int64_t later = sb_now(sb) - sb->oauth->kept_at; // lifetimes begin anew
    free_codes(sb->oauth->codes);
    free_grants(sb->oauth->grants);
    sb->oauth->codes = copy_codes(sb->oauth->first_codes, later);
    sb->oauth->grants = copy_grants(sb->oauth->first_grants, later);
}

void sb_oauth_free(struct sb *sb)
{
    if (!sb->oauth)
        return;
    free_codes(sb->oauth->codes);
    free_codes(sb->oauth->first_codes);
    free_grants(sb->oauth->grants);
    free_grants(sb->oauth->first_grants);
    free(sb->oauth);
    sb->oauth = NULL;
}

const char *sb_app_id(struct sb *sb, enum sb_kind kind)
{
    return sb->oauth->app_id[kind];
}

const char *sb_app_secret(struct sb *sb, enum sb_kind kind)
{
    return sb->oauth->app_secret[kind];
}

const char *sb_redirect_uri(struct sb *sb, enum sb_kind kind)
{
    (void)kind;
    return sb->frame->redirect_uris[0];
}

// A registered address may leave the port open with a star.
static bool redirect_fits(const char *registered, const char *uri)
{
    const char *star = strstr(registered, ":*");
    size_t n = star ? (size_t)(star - registered) + 1 : 0;
    if (!star)
        return strcmp(registered, uri) == 0;
    if (strncmp(registered, uri, n) != 0)
        return false;
    size_t digits = strspn(uri + n, "0123456789");
    return digits >= 1 && digits <= 5 && strcmp(star + 2, uri + n + digits) == 0;
}

bool sb_redirect_known(struct sb *sb, const char *uri)
{
    for (size_t i = 0; i < sb->frame->redirect_count; i++)
        if (redirect_fits(sb->frame->redirect_uris[i], uri))
            return true;
    return false;
}

struct sb_code *sb_code_new(struct sb *sb, enum sb_kind kind, const char *account, const char *scope,
                            const char *redirect_uri, const char *challenge)
{
    struct sb_code *code = calloc(1, sizeof *code);
    if (!code)
        return NULL;
    code->kind = kind;
    sb_secret(code->code, "", 40);
    if (kind != SB_ADS) // these two characters need exactly one decoding on their way through an address
        memcpy(code->code + 30, "*1!4608.va", 10);
    snprintf(code->account, sizeof code->account, "%s", account ? account : "");
    snprintf(code->scope, sizeof code->scope, "%s", scope ? scope : "");
    snprintf(code->redirect_uri, sizeof code->redirect_uri, "%s", redirect_uri ? redirect_uri : "");
    snprintf(code->challenge, sizeof code->challenge, "%s", challenge ? challenge : "");
    code->ends = sb_now(sb) + life(sb->set.code_life, code_lives, kind);
    code->next = sb->oauth->codes;
    return sb->oauth->codes = code;
}

enum sb_verdict sb_code_spend(struct sb *sb, enum sb_kind kind, const char *text, struct sb_code **out)
{
    *out = NULL;
    for (struct sb_code *code = sb->oauth->codes; code; code = code->next) {
        if (code->kind != kind || !sb_same_secret(code->code, text))
            continue;
        *out = code;
        if (code->used)
            return SB_USED;
        if (sb_now(sb) >= code->ends)
            return SB_EXPIRED;
        code->used = true;
        return SB_OK;
    }
    return SB_UNKNOWN;
}

static void new_tokens(struct sb *sb, struct sb_grant *grant)
{
    if (grant->kind == SB_ADS) {
        sb_secret(grant->access, "", 40);
        return;
    }
    sb_secret(grant->access, grant->client ? "clt." : "act.", 48);
    grant->access_ends =
        sb_now(sb) + (grant->client ? 7200 : life(sb->set.token_life, token_lives, grant->kind));
    if (!grant->client)
        sb_secret(grant->refresh, "rft.", 48);
}

struct sb_grant *sb_grant_new(struct sb *sb, enum sb_kind kind, const char *account, const char *scope,
                              bool client)
{
    struct sb_grant *grant = calloc(1, sizeof *grant);
    if (!grant)
        return NULL;
    grant->kind = kind;
    grant->client = client;
    snprintf(grant->account, sizeof grant->account, "%s", account ? account : "");
    snprintf(grant->scope, sizeof grant->scope, "%s", scope ? scope : "");
    new_tokens(sb, grant);
    if (kind != SB_ADS && !client)
        grant->refresh_ends = sb_now(sb) + life(sb->set.refresh_life, refresh_lives, kind);
    grant->next = sb->oauth->grants;
    return sb->oauth->grants = grant;
}

enum sb_verdict sb_grant_by_access(struct sb *sb, enum sb_kind kind, const char *token, struct sb_grant **out)
{
    *out = NULL;
    for (struct sb_grant *grant = sb->oauth->grants; grant; grant = grant->next) {
        bool current = sb_same_secret(grant->access, token);
        if (grant->kind != kind ||
            (!current && !(*grant->previous_access && sb_same_secret(grant->previous_access, token))))
            continue;
        int64_t ends = current ? grant->access_ends : grant->previous_access_ends;
        *out = grant;
        if (grant->revoked)
            return SB_REVOKED;
        return ends && sb_now(sb) >= ends ? SB_EXPIRED : SB_OK;
    }
    return SB_UNKNOWN;
}

// The previous refresh token still works: only with --rotation grace, and for a minute.
static bool in_grace(struct sb *sb, const struct sb_grant *grant)
{
    return sb->set.rotation == SB_ROTATION_GRACE && sb_now(sb) < grant->rotated + 60;
}

enum sb_verdict sb_grant_refresh(struct sb *sb, enum sb_kind kind, const char *token, struct sb_grant **out)
{
    *out = NULL;
    for (struct sb_grant *grant = sb->oauth->grants; grant; grant = grant->next) {
        if (grant->kind != kind || !*grant->refresh)
            continue;
        bool current = sb_same_secret(grant->refresh, token);
        if (!current && !(*grant->previous && sb_same_secret(grant->previous, token)))
            continue;
        *out = grant;
        if (grant->revoked)
            return SB_REVOKED;
        if (!current && !in_grace(sb, grant))
            return SB_USED;
        if (sb_now(sb) >= grant->refresh_ends)
            return SB_EXPIRED;
        if (!current) // within the minute: what the first refresh gave
            return SB_OK;
        memcpy(grant->previous, grant->refresh, sizeof grant->previous);
        memcpy(grant->previous_access, grant->access, sizeof grant->previous_access);
        grant->previous_access_ends = grant->access_ends;
        grant->rotated = sb_now(sb);
        new_tokens(sb, grant);
        return SB_OK;
    }
    return SB_UNKNOWN;
}

bool sb_has_scope(const char *list, const char *scope)
{
    size_t n = strlen(scope);
    for (const char *at = list; at; at = strchr(at, ',') ? strchr(at, ',') + 1 : NULL)
        if (strncmp(at, scope, n) == 0 && (at[n] == ',' || at[n] == '\0'))
            return true;
    return false;
}
