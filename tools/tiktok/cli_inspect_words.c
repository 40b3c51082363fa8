/* What an inspection found, for people: a title and a line each. */
#include "cli.h"
#include <string.h>

static void line(const char *title, const char *text)
{
    cli_text out = {0};
    if (!*text)
        return;
    cli_text_addf(&out, "%-9s ", title);
    cli_text_add_safe(&out, text, strlen(text));
    cli_text_adds(&out, "\n");
    cli_put(stdout, out.p, out.n);
    cli_text_free(&out);
}

/* "a, b (secret), c" from a list of objects. */
static void list_line(const char *title, const json_t *list, const char *name, const char *flag,
                      const char *beside)
{
    cli_text out = {0};
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *o = json_array_get(list, i);
        cli_text_addf(&out, "%s%s", i ? ", " : "", cli_member(o, name));
        if (flag && json_is_true(json_object_get(o, flag)))
            cli_text_addf(&out, " (%s)", flag);
        if (beside && *cli_member(o, beside))
            cli_text_addf(&out, " %s", cli_member(o, beside));
    }
    if (out.n)
        line(title, out.p);
    cli_text_free(&out);
}

/* Each folder above the file, and the file: who owns it, who may write to it, and the rule that it breaks. */
static void path_lines(const json_t *parts)
{
    for (size_t i = 0; i < json_array_size(parts); i++) {
        const json_t *part = json_array_get(parts, i);
        cli_text out = {0};
        cli_text_adds(&out, cli_member(part, "name"));
        if (*cli_member(part, "mode"))
            cli_text_addf(&out, "  owner %d, group %d, mode %s",
                          (int)json_integer_value(json_object_get(part, "owner")),
                          (int)json_integer_value(json_object_get(part, "group")), cli_member(part, "mode"));
        cli_text_addf(&out, "  %s%s%s", cli_member(part, "verdict"), *cli_member(part, "why") ? ": " : "",
                      cli_member(part, "why"));
        line(i ? "" : "path", out.p);
        cli_text_free(&out);
    }
}

static void needs_line(const json_t *needs)
{
    cli_text out = {0};
    for (size_t i = 0; i < json_array_size(needs); i++) {
        const json_t *one = json_array_get(needs, i);
        cli_text_addf(&out, "%s%s%s", i ? ", " : "", cli_member(one, "name"),
                      json_is_false(json_object_get(one, "found")) ? " (not found)" : "");
    }
    if (out.n)
        line("needs", out.p);
    cli_text_free(&out);
}

static void abi_line(const json_t *abi)
{
    cli_text out = {0};
    if (!*cli_member(abi, "module"))
        return;
    cli_text_addf(&out, "%s", cli_member(abi, "module"));
    if (json_object_get(abi, "needs_minor"))
        cli_text_addf(&out, ", content with a minor of %d",
                      (int)json_integer_value(json_object_get(abi, "needs_minor")));
    cli_text_addf(&out, " (this library: %s)", cli_member(abi, "core"));
    line("ABI", out.p);
    cli_text_free(&out);
}

static void exports_line(const json_t *exports)
{
    const json_t *symbols = json_object_get(exports, "symbols");
    cli_text out = {0};
    for (size_t i = 0; i < json_array_size(symbols); i++)
        cli_text_addf(&out, "%s%s", i ? ", " : "", json_string_value(json_array_get(symbols, i)));
    if (out.n)
        line("exports", out.p);
    else
        line("entry", cli_member(exports, "entry"));
    cli_text_free(&out);
}

static void actions_line(const json_t *actions)
{
    cli_text out = {0};
    if (!actions)
        return;
    cli_text_addf(&out, "%d, %d of them flows, %d broken",
                  (int)json_integer_value(json_object_get(actions, "count")),
                  (int)json_integer_value(json_object_get(actions, "flows")),
                  (int)json_array_size(json_object_get(actions, "broken")));
    line("actions", out.p);
    cli_text_free(&out);
}

void cli_inspect_words(const json_t *d)
{
    const json_t *provider = json_object_get(d, "provider");
    cli_text out = {0};
    line("file", cli_member(d, "file"));
    line("verdict", cli_member(d, "verdict"));
    path_lines(json_object_get(d, "path"));
    if (provider) {
        cli_text_addf(&out, "%s %s: %s", cli_member(provider, "id"), cli_member(provider, "version"),
                      cli_member(provider, "summary"));
        line("provider", out.p);
        line("license", cli_member(provider, "license"));
    }
    abi_line(json_object_get(d, "abi"));
    exports_line(json_object_get(d, "exports"));
    needs_line(json_object_get(d, "needs"));
    actions_line(json_object_get(d, "actions"));
    list_line("settings", json_object_get(d, "settings"), "key", "secret", NULL);
    list_line("services", json_object_get(d, "services"), "id", NULL, "base_url");
    list_line("tokens", json_object_get(d, "tokens"), "id", NULL, NULL);
    cli_text_free(&out);
}
