/* What holds for every action of every provider: it is described in all forms, completed, and found again when it is
 * mistyped. One context with all providers; nothing is sent, and no transport is mapped. */
#include "tools/tiktok/cli_describe.h"
#include <check.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const providers[] = {"ads", "business", "creative", "developer"};
#define N_PROVIDERS (sizeof providers / sizeof *providers)
#define FEWEST      550u /* a walk over next to nothing proves nothing */

static tt_context *tt;
static json_t *actions;
static char folder[256], path_set[300], state_set[320];
/* where parameters that the configuration fills come from */
static const char *set[] = {path_set,
                            state_set,
                            "providers.ads.app_id=1",
                            "providers.ads.secret=2",
                            "providers.ads.redirect_uri=https://example.com/",
                            "providers.business.app_id=1",
                            "providers.business.secret=2",
                            "providers.business.redirect_uri=https://example.com/",
                            "providers.developer.client_key=1",
                            "providers.developer.client_secret=2",
                            "providers.developer.redirect_uri=https://example.com/"};
#define N_SET (sizeof set / sizeof *set)
static char *printed;
static size_t n_printed;

static void setup(void)
{
    tt_open_options open = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    snprintf(folder, sizeof folder, "%s/finding-XXXXXX", TEST_BUILD_DIR);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path_set, sizeof path_set, "plugin_path=%s/.libs", TEST_BUILD_DIR);
    snprintf(state_set, sizeof state_set, "state_dir=%s/state", folder);
    unsetenv("TIKTOK_PLUGIN_PATH");
    unsetenv("TIKTOK_CONFIG");
    unsetenv("TIKTOK_PROFILE");
    setenv("XDG_CONFIG_HOME", folder, 1);
    open.flags = TT_OPEN_NO_FILES;
    open.set = set;
    open.n_set = N_SET;
    open.providers = providers;
    open.n_providers = N_PROVIDERS;
    open.log_level = TT_LOG_ERROR;
    tt = tt_open(&open, &why);
    ck_assert_msg(tt != NULL, "%s", tt_result_message(why));
    tt_result *all = tt_actions(tt, NULL);
    actions = tt_result_tree(all);
    tt_result_unref(all);
    ck_assert_uint_gt(json_array_size(actions), FEWEST);
}

static void teardown(void)
{
    char command[320];
    json_decref(actions);
    tt_close(tt);
    free(printed);
    printed = NULL;
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    ck_assert_int_eq(system(command), 0);
}

static const char *name_of(size_t i)
{
    return cli_member(json_array_get(actions, i), "name");
}

static json_t *describe(const char *name, uint32_t form)
{
    tt_result *r = tt_describe(tt, name, form);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s", name, tt_result_message(r));
    json_t *tree = tt_result_tree(r);
    ck_assert_ptr_nonnull(tree);
    tt_result_unref(r);
    return tree;
}

static FILE *begin(void)
{
    free(printed);
    printed = NULL;
    return open_memstream(&printed, &n_printed);
}

static const char *end(FILE *to)
{
    fclose(to);
    return printed;
}

/* line is the beginning of a line of text. */
static const char *line_of(const char *text, const char *line)
{
    for (const char *at = strstr(text, line); at; at = strstr(at + 1, line))
        if (at == text || at[-1] == '\n')
            return at;
    return NULL;
}

START_TEST(every_action_has_words)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        const char *summary = cli_member(json_array_get(actions, i), "summary");
        size_t n = strlen(summary);
        ck_assert_msg(n > 5 && n <= 90 && summary[n - 1] == '.' && isupper((unsigned char)summary[0]),
                      "%s: '%s'", name_of(i), summary);
        ck_assert_msg(*cli_member(json_array_get(actions, i), "group"), "%s has no group", name_of(i));
    }
}
END_TEST

/* ------------------------------------------------------------------------------------------------ the page */

static void page_holds(const char *page, const json_t *d)
{
    const json_t *params = json_object_get(d, "params");
    const char *required = line_of(page, "Required parameters\n"), *other = NULL;
    const char *example = line_of(page, "Example\n");
    cli_section *sections;
    size_t n = cli_sections(params, &sections);
    if (n && sections[n - 1].params[0] && !cli_param_required(sections[n - 1].params[0]))
        other = line_of(page, sections[required ? 1 : 0].title);
    cli_sections_free(sections, n);
    ck_assert_msg(example && strncmp(page, cli_member(d, "name"), strlen(cli_member(d, "name"))) == 0, "%s",
                  page);
    ck_assert_msg(!required || !other || required < other, "%s", page);
    for (size_t i = 0; i < json_array_size(params); i++) {
        const json_t *p = json_array_get(params, i);
        char row[128];
        snprintf(row, sizeof row, "  %s ", cli_member(p, "name"));
        const char *at = line_of(page, row);
        ck_assert_msg(at && at < example, "%s: no %s", cli_member(d, "name"), row);
        if (cli_param_required(p))
            ck_assert_msg(required < at && (!other || at < other), "%s: %s", cli_member(d, "name"), row);
    }
}

START_TEST(every_action_has_a_page)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        json_t *d = describe(name_of(i), TT_DESCRIBE_JSON);
        for (int all = 0; all < 2; all++) {
            FILE *to = begin();
            cli_describe_print(to, d, all);
            page_holds(end(to), d);
        }
        json_decref(d);
    }
}
END_TEST

/* ---------------------------------------------------------------------------------------------- the schema */

static void check_schema(const char *action, const json_t *schema, const json_t *outer);

/* The names in "required" must be members of the object that the condition is about. */
static void check_required(const char *action, const json_t *schema, const json_t *properties)
{
    const json_t *required = json_object_get(schema, "required");
    for (size_t i = 0; i < json_array_size(required); i++) {
        const char *name = json_string_value(json_array_get(required, i));
        ck_assert_msg(name && json_object_get(properties, name), "%s requires '%s', which it does not have",
                      action, name ? name : "");
    }
}

static void check_combinations(const char *action, const json_t *schema, const json_t *properties)
{
    static const char *const lists[] = {"allOf", "anyOf"}, *const singles[] = {"if", "then", "not"};
    for (size_t k = 0; k < 2; k++) {
        const json_t *list = json_object_get(schema, lists[k]);
        ck_assert_msg(!list || json_array_size(list), "%s: %s is empty", action, lists[k]);
        for (size_t i = 0; i < json_array_size(list); i++)
            check_schema(action, json_array_get(list, i), properties);
    }
    for (size_t k = 0; k < 3; k++)
        if (json_object_get(schema, singles[k]))
            check_schema(action, json_object_get(schema, singles[k]), properties);
}

static void check_type(const char *action, const json_t *type)
{
    static const char known[] = " string integer number boolean object array ";
    char word[32];
    if (json_is_array(type)) {
        for (size_t i = 0; i < json_array_size(type); i++)
            check_type(action, json_array_get(type, i));
    } else if (type) {
        snprintf(word, sizeof word, " %s ", json_string_value(type));
        ck_assert_msg(strstr(known, word) != NULL, "%s: type%s", action, word);
    }
}

static void check_schema(const char *action, const json_t *schema, const json_t *outer)
{
    const json_t *properties = json_object_get(schema, "properties"),
                 *choices = json_object_get(schema, "enum");
    const char *name;
    json_t *one;
    ck_assert_msg(json_is_object(schema), "%s", action);
    ck_assert_msg(!json_object_get(schema, "$ref"), "%s refers to what is not there", action);
    check_type(action, json_object_get(schema, "type"));
    ck_assert_msg(!choices || json_array_size(choices), "%s: enum is empty", action);
    json_object_foreach((json_t *)(uintptr_t)properties, name, one)
    {
        ck_assert_msg(!outer || json_object_get(outer, name), "%s speaks of '%s', which it does not have",
                      action, name);
        check_schema(action, one, NULL);
    }
    check_required(action, schema, outer ? outer : properties);
    check_combinations(action, schema, outer ? outer : properties);
    if (json_object_get(schema, "items"))
        check_schema(action, json_object_get(schema, "items"), NULL);
}

START_TEST(every_action_has_a_schema)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        tt_result *r = tt_describe(tt, name_of(i), TT_DESCRIBE_SCHEMA);
        const char *text;
        size_t n;
        ck_assert_int_eq(tt_result_data(r, &text, &n), 0);
        json_error_t error;
        json_t *schema = json_loadb(text, n, JSON_REJECT_DUPLICATES, &error);
        ck_assert_msg(schema != NULL, "%s: %s", name_of(i), error.text);
        ck_assert_str_eq(cli_member(schema, "title"), name_of(i));
        ck_assert_str_eq(cli_member(schema, "type"), "object");
        check_schema(name_of(i), schema, NULL);
        json_t *d = describe(name_of(i), TT_DESCRIBE_JSON);
        ck_assert_uint_eq(json_object_size(json_object_get(schema, "properties")),
                          json_array_size(json_object_get(d, "params")));
        json_decref(d);
        json_decref(schema);
        tt_result_unref(r);
    }
}
END_TEST

/* ------------------------------------------------------------------------------------------------- manuals */

static void write_page(const char *name, const json_t *list)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s.7", folder, name);
    FILE *to = fopen(path, "w");
    ck_assert_ptr_nonnull(to);
    cli_describe_man(to, list);
    ck_assert_int_eq(fclose(to), 0);
}

START_TEST(every_action_has_a_manual_page)
{
    char command[700];
    json_t *all = json_array();
    for (size_t i = 0; i < json_array_size(actions); i++) {
        json_t *d = describe(name_of(i), TT_DESCRIBE_JSON), *list = json_pack("[O]", d);
        write_page(name_of(i), list);
        json_array_append_new(all, d);
        json_decref(list);
    }
    write_page("all", all); /* and all of them one with sections */
    json_decref(all);
    if (system("command -v mandoc >/dev/null 2>&1") != 0)
        return; /* bootstrap check-long installs it */
    snprintf(command, sizeof command,
             "cd '%s' && mandoc -Tlint -W warning ./*.7 >complaints; head -n 20 complaints", folder);
    ck_assert_int_eq(system(command), 0);
    snprintf(command, sizeof command, "%s/complaints", folder);
    struct stat about;
    ck_assert_int_eq(stat(command, &about), 0);
    ck_assert_int_eq(about.st_size, 0);
}
END_TEST

/* Bars that are no part of the text. */
static size_t count_bars(const char *line, size_t n)
{
    size_t bars = 0;
    for (size_t i = 0; i < n; i++) {
        if (line[i] == '\\')
            i++;
        else
            bars += line[i] == '|';
    }
    return bars;
}

START_TEST(every_action_has_a_page_in_markdown)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        json_t *d = describe(name_of(i), TT_DESCRIBE_JSON);
        FILE *to = begin();
        json_t *list = json_pack("[O]", d);
        cli_describe_markdown(to, list);
        json_decref(list);
        const char *page = end(to);
        size_t rows = 0;
        for (const char *line = page; *line; line += strcspn(line, "\n") + 1) {
            if (*line != '|')
                continue;
            rows++;
            ck_assert_msg(count_bars(line, strcspn(line, "\n")) == 4, "%s: %.*s", name_of(i),
                          (int)strcspn(line, "\n"), line);
        }
        ck_assert_uint_ge(rows, json_array_size(json_object_get(d, "params")));
        ck_assert_ptr_nonnull(line_of(page, "```sh\ntiktok call "));
        json_decref(d);
    }
}
END_TEST

/* ----------------------------------------------------------------------------------------------- skeletons */

static json_t *parse(const char *action, char *text)
{
    json_error_t error;
    cli_json_uncomment(text);
    json_t *value = json_loads(text, JSON_REJECT_DUPLICATES, &error);
    ck_assert_msg(value != NULL, "%s: line %d: %s\n%s", action, error.line, error.text, text);
    return value;
}

/* Frees the lines of text that hold members from one level of slashes, in place. */
static void free_members(char *text)
{
    for (char *line = text; *line; line += strcspn(line, "\n") + (line[strcspn(line, "\n")] == '\n')) {
        char *slashes = line + strspn(line, " "), *p;
        if (strncmp(slashes, "// ", 3) != 0)
            continue;
        p = slashes + 3 + strspn(slashes + 3, " ");
        char *quote = *p == '"' ? strchr(p + 1, '"') : NULL;
        int member = quote && strncmp(quote, "\": ", 3) == 0, inner = strncmp(p, "// ", 3) == 0;
        if (member || inner || strncmp(p, "},", 2) == 0 || strncmp(p, "}],", 3) == 0)
            memcpy(slashes, "  ", 2);
    }
}

static int holds_file(const json_t *params)
{
    for (size_t i = 0; i < json_array_size(params); i++)
        if (strcmp(cli_member(json_array_get(params, i), "type"), "file") == 0)
            return 1;
    return 0;
}

/* What is not behind slashes is what the check asks for; what nobody but an account can fill is not there. */
static void is_accepted(const char *action, const json_t *params, const json_t *given)
{
    tt_call_options call = TT_CALL_OPTIONS_INIT;
    call.flags = TT_DRY_RUN | TT_CONFIRMED;
    tt_result *r = tt_call(tt, action, given, &call);
    const char *param = tt_result_param(r) ? tt_result_param(r) : "";
    if (!json_object_get(cli_param_find(params, param, strlen(param)), "fill"))
        ck_assert_msg(tt_result_status(r) != TT_EUSAGE, "%s: %s: %s", action, param, tt_result_message(r));
    tt_result_unref(r);
}

START_TEST(every_action_has_a_skeleton)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        json_t *d = describe(name_of(i), TT_DESCRIBE_JSON), *params = json_object_get(d, "params");
        json_t *wanted = cli_example_params(d);
        FILE *to = begin();
        cli_describe_skeleton(to, d);
        end(to);
        char *freed = strdup(printed);
        json_t *given = parse(name_of(i), printed);
        ck_assert_msg(json_equal(given, wanted), "%s", name_of(i));
        if (!holds_file(params) &&
            strcmp(cli_member(d, "kind"), "flow") != 0) /* flows have rules of their own */
            is_accepted(name_of(i), params, given);
        free_members(freed);
        json_t *all = parse(name_of(i), freed);
        ck_assert_msg(json_object_size(all) == json_array_size(params), "%s: %zu of %zu", name_of(i),
                      json_object_size(all), json_array_size(params));
        json_decref(all);
        json_decref(given);
        json_decref(wanted);
        json_decref(d);
        free(freed);
    }
}
END_TEST

/* ---------------------------------------------------------------------------------------------- completion */

static const char *complete(const char *what, const char *action, const char *typed)
{
    const char *args[] = {what, action, typed};
    cli_options o = {0};
    FILE *stdout_before = stdout;
    o.set = set;
    o.n_set = N_SET;
    stdout = begin();
    ck_assert_int_eq(cli_cmd_complete(&o, args, typed ? 3 : 2), CLI_OK);
    FILE *to = stdout;
    stdout = stdout_before;
    return end(to);
}

static void values_are_completed(const char *action, const json_t *p)
{
    char typed[160], line[400];
    const json_t *choices = json_object_get(p, "choices");
    snprintf(typed, sizeof typed, "%s=", cli_member(p, "name"));
    const char *offered = complete("param", action, typed);
    for (size_t i = 0; i < json_array_size(choices); i++) {
        const char *choice = json_string_value(json_array_get(choices, i));
        if (!choice)
            continue;
        snprintf(line, sizeof line, "%s%s\n", typed, choice);
        ck_assert_msg(line_of(offered, line) != NULL, "%s does not offer %s", action, line);
    }
}

static void params_are_completed(const char *action)
{
    json_t *d = describe(action, TT_DESCRIBE_JSON);
    const json_t *params = json_object_get(d, "params"), *with_choices = NULL;
    const char *offered = complete("param", action, "");
    for (size_t i = 0; i < json_array_size(params); i++) {
        const json_t *p = json_array_get(params, i);
        ck_assert_msg(line_of(offered, cli_member(p, "name")) != NULL, "%s does not offer %s", action,
                      cli_member(p, "name"));
        if (json_array_size(json_object_get(p, "choices")))
            with_choices = p;
    }
    if (with_choices)
        values_are_completed(action, with_choices);
    json_decref(d);
}

/* From the provider's dot on, each name is reached by taking what is offered. */
static void name_is_completed(const char *name)
{
    size_t n = strcspn(name, ".") + 1;
    for (int steps = 0; steps < 10; steps++) {
        char *typed = cli_copy(name, n);
        const char *offered = complete("action", typed, NULL);
        char line[300];
        free(typed);
        snprintf(line, sizeof line, "%s\t", name);
        if (line_of(offered, line))
            return;
        n += strcspn(name + n, ".") + 1;
        ck_assert_msg(n <= strlen(name), "%s is not offered", name);
        snprintf(line, sizeof line, "%.*s\n", (int)n, name);
        ck_assert_msg(line_of(offered, line) != NULL, "%s is not offered for %s", line, name);
    }
    ck_abort_msg("%s takes too many steps", name);
}

/* -1: this process has no list of what is mapped. */
static int transport_is_mapped(void)
{
    char line[1024];
    FILE *maps = fopen("/proc/self/maps", "r");
    int found = maps ? 0 : -1;
    while (maps && fgets(line, sizeof line, maps))
        found |= strstr(line, "libcurl") || strstr(line, "libtiktok-transport") ||
                 strstr(line, "tiktok-transport");
    if (maps)
        fclose(maps);
    return found;
}

START_TEST(every_action_is_completed)
{
    size_t n = json_array_size(actions);
    for (size_t i = (size_t)_i; i < n; i += 4) {
        name_is_completed(name_of(i));
        params_are_completed(name_of(i));
    }
    ck_assert_int_ne(transport_is_mapped(), 1);
}
END_TEST

/* --------------------------------------------------------------------------------------------------- typos */

/* The slips of the fingers: a letter left out, twice, or swapped with the next one. */
static char *mistype(const char *name, size_t at, int how)
{
    cli_text t = {0};
    cli_text_add(&t, name, at);
    if (how == 0)
        cli_text_adds(&t, name + at + 1);
    else if (how == 1)
        cli_text_addf(&t, "%c%s", name[at], name + at);
    else
        cli_text_addf(&t, "%c%c%s", name[at + 1], name[at], name + at + 2);
    return t.p;
}

/* One slip makes one text of the other. */
static int one_slip(const char *a, const char *b)
{
    size_t na = strlen(a), nb = strlen(b);
    while (na && nb && *a == *b)
        a++, b++, na--, nb--;
    while (na && nb && a[na - 1] == b[nb - 1])
        na--, nb--;
    return (na <= 1 && nb <= 1) || (na == 2 && nb == 2 && a[0] == b[1] && a[1] == b[0]);
}

/* The hint names what was meant, or something that is as near. */
static void is_meant(const tt_result *r, const char *typed, const char *meant)
{
    char near[160] = "";
    const char *hint = tt_result_hint(r), *at = hint ? strstr(hint, "did you mean ") : NULL;
    ck_assert_msg(tt_result_status(r) == TT_EUSAGE, "%s for %s: %s", typed, meant, tt_result_message(r));
    if (at)
        sscanf(at, "did you mean %159[^?]", near);
    size_t n = strlen(near), quoted = *near == '"';
    near[n - quoted] = '\0';
    ck_assert_msg(n && one_slip(near + quoted, typed), "%s for %s: %s", typed, meant, tt_result_message(r));
}

static int is_known(const char *name)
{
    for (size_t i = 0; i < json_array_size(actions); i++)
        if (strcmp(name_of(i), name) == 0)
            return 1;
    return 0;
}

START_TEST(every_mistyped_action_is_found)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        const char *name = name_of(i);
        size_t first = strcspn(name, ".") + 1, length = strlen(name + first);
        for (int how = 0; how < 3; how++) {
            char *typed = mistype(name, first + (i * 7 + (size_t)how) % (length - 1), how);
            tt_result *r = is_known(typed) ? NULL : tt_describe(tt, typed, TT_DESCRIBE_JSON);
            if (r)
                is_meant(r, typed, name);
            tt_result_unref(r);
            free(typed);
        }
    }
}
END_TEST

static void param_is_found(const char *action, const json_t *params, const json_t *p, size_t at)
{
    const char *name = cli_member(p, "name");
    size_t length = strlen(name);
    char *typed = length < 4 ? NULL : mistype(name, at % (length - 1), (int)(at % 3));
    if (typed && !cli_param_find(params, typed, strlen(typed))) {
        tt_call_options call = TT_CALL_OPTIONS_INIT;
        call.flags = TT_DRY_RUN | TT_CONFIRMED;
        json_t *given = json_pack("{s:s}", typed, "1");
        tt_result *r = tt_call(tt, action, given, &call);
        is_meant(r, typed, name);
        tt_result_unref(r);
        json_decref(given);
    }
    free(typed);
}

START_TEST(every_mistyped_parameter_is_found)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        json_t *d = describe(name_of(i), TT_DESCRIBE_JSON);
        const json_t *params = json_object_get(d, "params");
        for (size_t k = 0; k < json_array_size(params); k++)
            param_is_found(name_of(i), params, json_array_get(params, k), i + k);
        json_decref(d);
    }
}
END_TEST

/* ------------------------------------------------------------------------------------------------- searching */

static const char *first_found(const char *words)
{
    static char name[200];
    tt_result *r = tt_actions(tt, words);
    json_t *list = tt_result_tree(r);
    snprintf(name, sizeof name, "%s", cli_member(json_array_get(list, 0), "name"));
    json_decref(list);
    tt_result_unref(r);
    return name;
}

/* The words of a name lead to it, or to one whose name has them all too. */
START_TEST(every_action_is_found_by_its_words)
{
    for (size_t i = 0; i < json_array_size(actions); i++) {
        char *words = cli_copy(name_of(i), strlen(name_of(i)));
        for (char *c = words; *c; c++)
            *c = (char)(*c == '.' || *c == '_' ? ' ' : *c);
        tt_result *r = tt_actions(tt, words);
        const char *p;
        size_t n;
        char quoted[200];
        ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
        snprintf(quoted, sizeof quoted, "\"name\":\"%s\"", name_of(i));
        ck_assert_msg(memmem(p, n, quoted, strlen(quoted)) != NULL, "%s", words);
        tt_result_unref(r);
        free(words);
    }
    ck_assert_str_eq(first_found("report"), "ads.report.integrated.get");
    ck_assert_str_eq(first_found("upload video"), "ads.upload_video");
    ck_assert_str_eq(first_found("hide comment"), "business.comment.hide");
    ck_assert_str_eq(first_found("uploadVideoToAdsAccount"), "ads.file.video.ad.upload");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("finding");
    TCase *t = tcase_create("every action");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 120);
    tcase_add_test(t, every_action_has_words);
    tcase_add_test(t, every_action_has_a_page);
    tcase_add_test(t, every_action_has_a_schema);
    tcase_add_test(t, every_action_has_a_manual_page);
    tcase_add_test(t, every_action_has_a_page_in_markdown);
    tcase_add_test(t, every_action_has_a_skeleton);
    tcase_add_loop_test(t, every_action_is_completed, 0, 4);
    tcase_add_test(t, every_mistyped_action_is_found);
    tcase_add_test(t, every_mistyped_parameter_is_found);
    tcase_add_test(t, every_action_is_found_by_its_words);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_NORMAL);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
