// What can be ordered of the developer API: the app's and the account's condition, and its accidents.
// One table serves the --developer option, the control endpoint and the state.
#include "sb_developer.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum knob_type { SWITCH, NUMBER, TEXT, CHOICE };

struct knob {
    const char *name;
    enum knob_type type;
    size_t at;           // where in struct sb_knobs
    size_t size;         // of a text
    const char *choices; // of a CHOICE, in the order of its enum: "a|b"
};

#define AT(member)   offsetof(struct sb_knobs, member)
#define ROOM(member) sizeof(((struct sb_knobs *)0)->member)

// clang-format off
static const struct knob knobs[] = {
    {"audited",           SWITCH, AT(audited), 0, NULL},
    {"private_account",   SWITCH, AT(private_account), 0, NULL},
    {"banned",            SWITCH, AT(banned), 0, NULL},
    {"second_user",       SWITCH, AT(second_user), 0, NULL},
    {"comment_disabled",  SWITCH, AT(comment_disabled), 0, NULL},
    {"duet_disabled",     SWITCH, AT(duet_disabled), 0, NULL},
    {"stitch_disabled",   SWITCH, AT(stitch_disabled), 0, NULL},
    {"max_duration",      NUMBER, AT(max_duration), 0, NULL},
    {"active_users_full", SWITCH, AT(active_users_full), 0, NULL},
    {"posts_per_day",     NUMBER, AT(posts_per_day), 0, NULL},
    {"pending_shares",    NUMBER, AT(pending_shares), 0, NULL},
    {"never_finish",      SWITCH, AT(never_finish), 0, NULL},
    {"fail_reason",       TEXT,   AT(fail_reason), ROOM(fail_reason), NULL},
    {"upload_life",       NUMBER, AT(upload_life), 0, NULL},
    {"fail_chunk",        NUMBER, AT(fail_chunk), 0, NULL},
    {"receipt",           CHOICE, AT(receipt), 0, "count|last"},
    {"post_ids",          CHOICE, AT(post_ids), 0, "numbers|strings|bare|never"},
    {"moderation_ms",     NUMBER, AT(moderation_ms), 0, NULL},
    {"oauth_error_200",   SWITCH, AT(oauth_error_200), 0, NULL},
    {"pkce",              CHOICE, AT(pkce), 0, "if_desktop|required|off"},
    {"param_singular",    SWITCH, AT(param_singular), 0, NULL},
    {"research",          SWITCH, AT(research), 0, NULL},
    {"portability",       CHOICE, AT(portability), 0, "off|single|ongoing"},
    {"verified_url",      TEXT,   AT(verified_url), ROOM(verified_url), NULL},
    {NULL, SWITCH, 0, 0, NULL},
};
// clang-format on

void sb_knobs_default(struct sb_knobs *k)
{
    *k = (struct sb_knobs){.private_account = 1,
                           .max_duration = 600,
                           .posts_per_day = -1,
                           .pending_shares = -1,
                           .upload_life = 3600,
                           .moderation_ms = -1,
                           .research = 1};
}

static bool parse_switch(const char *value, int64_t *out)
{
    bool yes = strcmp(value, "yes") == 0 || strcmp(value, "true") == 0 || strcmp(value, "1") == 0;
    bool no = strcmp(value, "no") == 0 || strcmp(value, "false") == 0 || strcmp(value, "0") == 0;
    *out = yes;
    return yes || no;
}

static bool parse_number(const char *value, int64_t *out)
{
    char *end = NULL;
    errno = 0;
    *out = strtoll(value, &end, 10);
    return errno == 0 && end != value && *end == '\0' && *out >= -1;
}

static bool parse_choice(const char *choices, const char *value, int64_t *out)
{
    size_t n = strlen(value);
    int64_t index = 0;

    for (const char *p = choices; p; index++) {
        const char *bar = strchr(p, '|');
        size_t length = bar ? (size_t)(bar - p) : strlen(p);
        if (length == n && memcmp(p, value, n) == 0) {
            *out = index;
            return true;
        }
        p = bar ? bar + 1 : NULL;
    }
    return false;
}

static const struct knob *knob_named(const char *name, size_t length)
{
    for (const struct knob *k = knobs; k->name; k++)
        if (strlen(k->name) == length && memcmp(k->name, name, length) == 0)
            return k;
    return NULL;
}

bool sb_knob_set(struct sb *sb, const char *name, const char *value, char *why, size_t why_size)
{
    const struct knob *k = knob_named(name, strlen(name));
    int64_t number = 0;
    bool good = false;

    if (!k) {
        size_t used =
            (size_t)snprintf(why, why_size, "There is no developer setting \"%.40s\". There are:", name);
        for (k = knobs; k->name && used < why_size; k++)
            used += (size_t)snprintf(why + used, why_size - used, " %s", k->name);
        return false;
    }
    char *place = (char *)&sb_dev(sb)->knobs + k->at;
    if (k->type == TEXT) {
        good = strlen(value) < k->size;
        if (good)
            snprintf(place, k->size, "%s", value);
    } else {
        good = k->type == SWITCH   ? parse_switch(value, &number)
               : k->type == NUMBER ? parse_number(value, &number)
                                   : parse_choice(k->choices, value, &number);
        if (good)
            *(int64_t *)(void *)place = number;
    }
    if (!good)
        snprintf(why, why_size, "The developer setting %s cannot be \"%s\"; it takes %s.", name, value,
                 k->type == SWITCH   ? "yes or no"
                 : k->type == NUMBER ? "a whole number"
                 : k->type == CHOICE ? k->choices
                                     : "a shorter text");
    return good;
}

static json_t *choice_text(const struct knob *k, int64_t index)
{
    const char *p = k->choices;
    while (index-- > 0)
        p = strchr(p, '|') + 1;
    return json_stringn(p, strcspn(p, "|"));
}

json_t *sb_knobs_show(struct sb *sb)
{
    json_t *all = json_object();

    for (const struct knob *k = knobs; k->name; k++) {
        const char *place = (const char *)&sb_dev(sb)->knobs + k->at;
        int64_t number = k->type == TEXT ? 0 : *(const int64_t *)(const void *)place;
        json_object_set_new(all, k->name,
                            k->type == TEXT     ? json_string(place)
                            : k->type == SWITCH ? json_boolean(number)
                            : k->type == NUMBER ? json_integer(number)
                                                : choice_text(k, number));
    }
    return all;
}

// --developer NAME=VALUE
bool sb_option_developer(struct sb *sb, const char *value)
{
    const char *equals = strchr(value, '=');
    char name[64], why[512];

    if (!equals || (size_t)(equals - value) >= sizeof name)
        return false;
    snprintf(name, sizeof name, "%.*s", (int)(equals - value), value);
    if (sb_knob_set(sb, name, equals + 1, why, sizeof why))
        return true;
    fprintf(stderr, "tiktok-sandbox: %s\n", why);
    return false;
}

// POST /sandbox/developer with {"audited": true, "fail_chunk": 2, "receipt": "last"}: answers with all settings.
void sb_control_developer(struct sb_req *req)
{
    const char *name;
    json_t *value;

    json_object_foreach(req->body, name, value)
    {
        char text[256], why[512];
        if (json_is_string(value))
            snprintf(text, sizeof text, "%s", json_string_value(value));
        else if (json_is_integer(value))
            snprintf(text, sizeof text, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        else
            snprintf(text, sizeof text, "%s",
                     json_is_true(value)    ? "yes"
                     : json_is_false(value) ? "no"
                                            : "?");
        if (!sb_knob_set(req->sb, name, text, why, sizeof why)) {
            sb_answer_json(req, 400, json_pack("{s:s}", "error", why));
            return;
        }
    }
    sb_answer_json(req, 200, sb_knobs_show(req->sb));
}
