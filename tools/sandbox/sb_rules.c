// Checking a request by a table of rules: what is needed, members of members, names that nobody knows.
// The tables are flat; a row's depth is the number of dots before its name.
#include "sb_check.h"

#include <string.h>

// The object being looked at, and those around it.
struct place {
    const struct place *outer;
    const json_t *object;
    const struct sb_part *parts; // of the outermost, files that came beside it
    const char *path;            // "creatives.0.", "" outermost
    bool from_text;              // its values are texts of a query or form
};

struct pass {
    struct sb_complaint why;
    json_t *args;    // takes the outermost values with their types
    json_t *unknown; // or NULL
};

static size_t depth_of(const struct sb_rule *rule)
{
    return strspn(rule->name, ".");
}

// The next row of the same object; NULL after its last.
static const struct sb_rule *next_of(const struct sb_rule *rule)
{
    size_t depth = depth_of(rule);
    for (rule++; rule->name && depth_of(rule) > depth; rule++)
        continue;
    return rule->name && depth_of(rule) == depth ? rule : NULL;
}

static const struct sb_rule *members_of(const struct sb_rule *rule)
{
    const struct sb_rule *next = rule + 1;
    return next->name && depth_of(next) > depth_of(rule) ? next : NULL;
}

// ---- needed or not -------------------------------------------------------------------------------------------

static const struct sb_part *file_of(const struct place *place, const char *name)
{
    for (const struct sb_part *part = place->parts; part; part = part->next)
        if (strcmp(part->name, name) == 0)
            return part;
    return NULL;
}

static bool is_empty(const json_t *value)
{
    return !value || json_is_null(value) || (json_is_string(value) && !*json_string_value(value));
}

// The value of the other parameter as text: "" when it is given and has none, NULL when it is not given.
static const char *other_text(const struct place *place, const char *name)
{
    for (; place; place = place->outer) {
        const json_t *value = json_object_get(place->object, name);
        if (!is_empty(value))
            return json_is_string(value)  ? json_string_value(value)
                   : json_is_true(value)  ? "true"
                   : json_is_false(value) ? "false"
                                          : "";
        if (file_of(place, name))
            return "";
    }
    return NULL;
}

static bool is_needed(const struct sb_rule *rule, const struct place *place)
{
    char name[80];
    const char *when = rule->when;
    if (!when)
        return rule->flags & SB_REQUIRED;
    bool absent = *when == '!';
    when += absent;
    size_t n = strcspn(when, "?=");
    snprintf(name, sizeof name, "%.*s", (int)n, when);
    const char *value = other_text(place, name);
    if (when[n] == '\0')
        return absent ? !value : value != NULL;
    if (!value)
        return when[n] == '?';
    return sb_chosen(when + n + (when[n] == '?' ? 2 : 1), value);
}

// ---- walking -------------------------------------------------------------------------------------------------

static bool check_object(struct pass *pass, const struct sb_rule *rules, const struct place *place);

static bool check_members(struct pass *pass, const struct sb_rule *rule, const struct place *place,
                          const json_t *value)
{
    const struct sb_rule *members = members_of(rule);
    char path[160];
    struct place inner = {.outer = place, .path = path};
    const json_t *item;
    size_t i;
    if (!members)
        return true;
    if (json_is_object(value)) {
        inner.object = value;
        snprintf(path, sizeof path, "%s%s.", place->path, rule->name + depth_of(rule));
        return check_object(pass, members, &inner);
    }
    json_array_foreach(value, i, item)
    {
        inner.object = item;
        snprintf(path, sizeof path, "%s%s.%zu.", place->path, rule->name + depth_of(rule), i);
        if (!check_object(pass, members, &inner))
            return false;
    }
    return true;
}

static bool check_file(struct pass *pass, const struct sb_rule *rule, const struct place *place)
{
    const char *name = rule->name + depth_of(rule);
    if (is_needed(rule, place) && !file_of(place, name))
        return sb_complain(&pass->why, "%s: Missing file part.", name);
    if (json_object_get(place->object, name))
        return sb_complain(&pass->why, "%s: Must be a file part with a file name.", name);
    return true;
}

static bool check_one(struct pass *pass, const struct sb_rule *rule, const struct place *place)
{
    const char *name = rule->name + depth_of(rule);
    json_t *value = json_object_get(place->object, name);
    bool needed = is_needed(rule, place);
    snprintf(pass->why.name, sizeof pass->why.name, "%s%s", place->path, name);
    if (rule->type == SB_FILE)
        return check_file(pass, rule, place);
    if (!value || json_is_null(value) || (needed && is_empty(value)))
        return !needed || sb_complain(&pass->why, "%s: Missing data for required field.", pass->why.name);
    json_t *own =
        place->from_text ? sb_check_text(rule, json_string_value(value), &pass->why) : json_incref(value);
    if (!own)
        return false;
    bool good = sb_check_value(rule, own, &pass->why) && check_members(pass, rule, place, own);
    if (good && !place->outer)
        json_object_set(pass->args, name, own);
    json_decref(own);
    return good;
}

static const struct sb_rule *rule_of(const struct sb_rule *rules, const char *name)
{
    for (; rules; rules = next_of(rules))
        if (strcmp(rules->name + depth_of(rules), name) == 0)
            return rules;
    return NULL;
}

static void note_unknown(struct pass *pass, const struct place *place, const char *name)
{
    char path[200];
    snprintf(path, sizeof path, "%s%s", place->path, name);
    json_array_append_new(pass->unknown, json_string(path));
}

static bool check_object(struct pass *pass, const struct sb_rule *rules, const struct place *place)
{
    const struct sb_part *part;
    const char *name;
    json_t *value;
    for (const struct sb_rule *rule = rules; rule; rule = next_of(rule))
        if (!check_one(pass, rule, place))
            return false;
    if (!pass->unknown)
        return true;
    json_object_foreach((json_t *)(uintptr_t)place->object, name, value)
    {
        if (!rule_of(rules, name))
            note_unknown(pass, place, name);
    }
    for (part = place->parts; part; part = part->next)
        if (!rule_of(rules, part->name))
            note_unknown(pass, place, part->name);
    return true;
}

bool sb_check(const struct sb_rule *rules, const json_t *source, bool from_text, const struct sb_part *parts,
              json_t *args, json_t *unknown, char *why, size_t why_size)
{
    struct pass pass = {.why = {.text = why, .size = why_size}, .args = args, .unknown = unknown};
    struct place place = {.object = source, .parts = parts, .path = "", .from_text = from_text};
    return check_object(&pass, rules && rules->name ? rules : NULL, &place);
}
