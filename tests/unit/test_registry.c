/* The registry: names, duplicates, what is near, aliases, codes, and every reason why an action's table is refused. */
#include "build_config.h"

#include "core/registry.h"
#include "core/text.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct ttc_registry registry;
static struct ttc_failure why;
static const struct tt_layout layout = TT_PROVIDER_LAYOUT;

static int32_t start(const struct tt_host *h, tt_callref c, void *s)
{
    (void)h;
    (void)c;
    (void)s;
    return 0;
}

static const struct tt_code service_codes[] = {
    {.code = "40*", .klass = TT_CLASS_CALLER, .text = "family"},
    {.code = "40105", .klass = TT_CLASS_REAUTH, .text = "one"},
    {.code = "405*", .klass = TT_CLASS_SERVER, .text = "smaller family"},
    {.code = "50000", .http = 503, .klass = TT_CLASS_SERVER, .text = "with status"},
    {.code = "50000", .klass = TT_CLASS_SERVER, .text = "any status"},
    {.code = "", .http = 429, .klass = TT_CLASS_LIMIT, .text = "status alone"},
};
static const struct tt_code own_codes[] = {{.code = "40105", .klass = TT_CLASS_WAIT, .text = "own"}};
static const struct tt_envelope envelope = {.code_paths = "code"};
static const struct tt_service services[] = {{.id = "v1",
                                              .base_url = "https://example.com",
                                              .envelope = &envelope,
                                              .codes = service_codes,
                                              .n_codes = 6},
                                             {.id = "bare", .base_url = "https://example.com"}};
static const struct tt_token_kind tokens[] = {{.id = "user", .header = "T: %s"},
                                              {.id = "client", .header = "T: %s"}};
static const struct tt_setting settings[] = {{.key = "app_id", .type = TT_STRING}};
static const struct tt_provider provider = {.abi = TT_PROVIDER_ABI,
                                            .layout = &layout,
                                            .id = "zoo",
                                            .version = "1",
                                            .services = services,
                                            .n_services = 2,
                                            .tokens = tokens,
                                            .n_tokens = 2,
                                            .settings = settings,
                                            .n_settings = 1};

static struct tt_self *add_self(const char *id, int state)
{
    struct tt_self *self = ttc_self_new(NULL, id, NULL);
    self->provider = &provider;
    self->layout = &layout;
    self->state = state;
    ck_assert_int_eq(ttc_registry_add_self(&registry, self, &why), 0);
    return self;
}

static void setup(void)
{
    memset(&why, 0, sizeof why);
    ck_assert_int_eq(ttc_registry_init(&registry), 0);
}

static void teardown(void)
{
    ttc_failure_clear(&why);
    ttc_registry_free(&registry);
}

static void expect(int status, const char *message, const char *hint)
{
    ck_assert_ptr_nonnull(why.message);
    ck_assert_str_eq(why.message, message);
    ck_assert_str_eq(why.hint ? why.hint : "(none)", hint);
    ck_assert_int_eq(why.status, status);
    ttc_failure_clear(&why);
}

/* ------------------------------------------------------------------------------------------------------- names */

#define NAMES "an action is named PROVIDER.LABEL.LABEL..., with a-z, 0-9 and _ in its labels"
#define LONG_LABEL                                                                                           \
    "zoo."                                                                                                   \
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" \
    "aaaaaaaaaa"                                                                                             \
    "aaaaaaaaaaaaa"

static const struct {
    struct tt_action row;
    const char *message, *hint;
} bad_rows[] = {
    {{.summary = "S", .start = start}, "provider zoo has an action without a name", NAMES},
    {{.name = "other.go", .summary = "S", .start = start},
     "provider zoo has an action \"other.go\", whose name does not begin with \"zoo.\"",
     NAMES},
    {{.name = "zoology.go", .summary = "S", .start = start},
     "provider zoo has an action \"zoology.go\", whose name does not begin with \"zoo.\"",
     NAMES},
    {{.name = "zoo", .summary = "S", .start = start},
     "provider zoo has an action \"zoo\", whose name does not begin with \"zoo.\"",
     NAMES},
    {{.name = "zoo..go", .summary = "S", .start = start},
     "provider zoo has a badly named action: \"zoo..go\"",
     NAMES},
    {{.name = "zoo.Go", .summary = "S", .start = start},
     "provider zoo has a badly named action: \"zoo.Go\"",
     NAMES},
    {{.name = "zoo.go.", .summary = "S", .start = start},
     "provider zoo has a badly named action: \"zoo.go.\"",
     NAMES},
    {{.name = LONG_LABEL, .summary = "S", .start = start},
     "provider zoo has an action name of 129 bytes; 127 are allowed",
     NAMES},
    {{.name = "zoo.go", .start = start},
     "the summary of action zoo.go is missing, too long or not printable",
     "a summary is one sentence of printable UTF-8"},
    {{.name = "zoo.go", .summary = "a\nb", .start = start},
     "the summary of action zoo.go is missing, too long or not printable",
     "a summary is one sentence of printable UTF-8"},
    {{.name = "zoo.go", .summary = "S"},
     "action zoo.go has neither an endpoint nor a start function",
     "an action has either an endpoint or a start function"},
    {{.name = "zoo.go", .summary = "S", .start = start, .endpoint = &(const struct tt_endpoint){0}},
     "action zoo.go has both an endpoint and a start function",
     "an action has either an endpoint or a start function"},
    {{.name = "zoo.first", .summary = "S", .start = start},
     "provider zoo registers action zoo.first twice",
     "each action is registered once"},
};

/* All or nothing: what stood before the bad row is taken back. */
START_TEST(refuses_rows)
{
    struct tt_self *self = add_self("zoo", TTC_SELF_READY);
    struct tt_action rows[3] = {{.name = "zoo.kept", .summary = "S", .start = start},
                                {.name = "zoo.first", .summary = "S", .start = start}};
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, rows, 1, &why), 0);
    rows[2] = bad_rows[_i].row;
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, rows + 1, 2, &why), -1);
    expect(TT_EPROVIDER, bad_rows[_i].message, bad_rows[_i].hint);
    ck_assert_uint_eq(self->n_actions, 1);
    ck_assert_uint_eq(registry.n_actions, 1);
    ck_assert_ptr_null(ttc_registry_find(&registry, "zoo.first"));
    ck_assert_ptr_nonnull(ttc_registry_find(&registry, "zoo.kept"));
}
END_TEST

START_TEST(refuses_too_many)
{
    static const struct tt_action row = {.name = "zoo.go", .summary = "S", .start = start};
    struct tt_self *self = add_self("zoo", TTC_SELF_READY);
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, &row, 10001, &why), -1);
    expect(TT_EPROVIDER, "provider zoo registers 10001 actions; at most 10000 are allowed", "(none)");
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, NULL, 1, &why), -1);
    expect(TT_EPROVIDER, "provider zoo registers 1 actions without a table; at most 10000 are allowed",
           "(none)");
}
END_TEST

START_TEST(refuses_a_second_provider)
{
    struct tt_self *first = add_self("zoo", TTC_SELF_READY), *second = ttc_self_new(NULL, "zoo", "/x/zoo.so");
    ck_assert_int_eq(ttc_registry_add_self(&registry, second, &why), -1);
    expect(TT_EUSAGE, "there is a provider zoo already (built in)", "load each provider once");
    ck_assert_int_eq(ttc_registry_add_self(&registry, first, &why), 0);
    ck_assert_uint_eq(registry.n_selves, 1);
    ttc_self_free(second);
}
END_TEST

/* Many actions of several providers: all are found, and only those of one are dropped. */
START_TEST(finds_and_drops)
{
    enum { EACH = 300 };
    static char names[2][EACH][24];
    static struct tt_action rows[2][EACH];
    struct tt_self *self[2] = {add_self("zoo", TTC_SELF_READY), add_self("park", TTC_SELF_READY)};
    for (int p = 0; p < 2; p++) {
        for (int i = 0; i < EACH; i++) {
            snprintf(names[p][i], sizeof names[p][i], "%s.a%d", self[p]->id, i);
            rows[p][i] = (struct tt_action){.name = names[p][i], .summary = "S", .start = start};
        }
        ck_assert_int_eq(ttc_registry_add_actions(&registry, self[p], rows[p], EACH, &why), 0);
    }
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < EACH; i++)
            ck_assert_ptr_eq(ttc_registry_find(&registry, names[p][i])->row, &rows[p][i]);
    ck_assert_ptr_null(ttc_registry_find(&registry, "zoo.a300"));
    ck_assert_ptr_null(ttc_registry_find(&registry, NULL));
    ttc_registry_drop_self_actions(&registry, self[0]);
    ck_assert_uint_eq(registry.n_actions, EACH);
    for (int i = 0; i < EACH; i++) {
        ck_assert_ptr_null(ttc_registry_find(&registry, names[0][i]));
        ck_assert_ptr_nonnull(ttc_registry_find(&registry, names[1][i]));
    }
}
END_TEST

START_TEST(unknown_names)
{
    static const struct tt_alias aliases[] = {{.name = "doGo"}};
    static const struct tt_action rows[] = {
        {.name = "zoo.animal.get", .summary = "S", .start = start, .aliases = aliases, .n_aliases = 1}};
    struct tt_self *self = add_self("zoo", TTC_SELF_READY), *bad = add_self("bad", TTC_SELF_REFUSED);
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, rows, 1, &why), 0);
    ttc_fail(&bad->why, TT_ECONFIG, "install it", "there is no bad.so in /x");
    ttc_registry_unknown(&registry, "zoo.anmial.get", &why);
    expect(TT_EUSAGE, "there is no action zoo.anmial.get", "did you mean zoo.animal.get?");
    ttc_registry_unknown(&registry, "zoo.xxxxxxxxxxxx", &why);
    expect(TT_EUSAGE, "there is no action zoo.xxxxxxxxxxxx",
           "list the actions there are: tiktok actions zoo");
    ttc_registry_unknown(&registry, "qqqqqqqq", &why);
    expect(TT_EUSAGE, "there is no action qqqqqqqq", "list the actions there are: tiktok actions");
    ttc_registry_unknown(&registry, "", &why);
    expect(TT_EUSAGE, "there is no action ", "list the actions there are: tiktok actions");
    ttc_registry_unknown(&registry, "doGo", &why);
    expect(TT_EUSAGE, "doGo is an actionType and no action",
           "call zoo.animal.get, or send the object with tiktok handle");
    ttc_registry_unknown(&registry, "bad.go", &why);
    expect(TT_ECONFIG, "bad.go cannot run, because provider bad is not loaded: there is no bad.so in /x",
           "install it");
    ttc_registry_unknown(&registry, "park.qqqqqqqqqqqqq", &why);
    expect(TT_ECONFIG, "there is no action park.qqqqqqqqqqqqq, because provider park is not loaded",
           "add it to the configuration: providers: { park: { } };");
}
END_TEST

START_TEST(aliases_of_several)
{
    static const struct tt_alias one[] = {{.name = "x"}, {.name = "both"}},
                                 two[] = {{.name = "both", .fills = "{}"}};
    static const struct tt_action rows[] = {
        {.name = "zoo.one", .summary = "S", .start = start, .aliases = one, .n_aliases = 2},
        {.name = "zoo.two", .summary = "S", .start = start, .aliases = two, .n_aliases = 1}};
    struct ttc_alias_hit hits[2];
    ttc_registry_add_actions(&registry, add_self("zoo", TTC_SELF_READY), rows, 2, &why);
    ck_assert_uint_eq(ttc_registry_alias(&registry, "none", hits, 2), 0);
    ck_assert_uint_eq(ttc_registry_alias(&registry, "x", hits, 2), 1);
    ck_assert_str_eq(hits[0].action->name, "zoo.one");
    ck_assert_uint_eq(ttc_registry_alias(&registry, "both", hits, 1), 2);
    ck_assert_uint_eq(ttc_registry_alias(&registry, "both", hits, 2), 2);
    ck_assert_str_eq(hits[1].alias.fills, "{}");
}
END_TEST

/* ------------------------------------------------------------------------------------------------ first use */

#define AUTHOR  "the provider's table is at fault: report it to its author"
#define NEWER   "the module needs a core of a later version: update libtiktok"
#define GET_X   .method = "GET", .path = "/x", .service = "v1"
#define EP(...) (&(const struct tt_endpoint){__VA_ARGS__})
#define PARAMS(...)                                                                                          \
    .params = (const struct tt_param[]){__VA_ARGS__},                                                        \
    .n_params = sizeof((const struct tt_param[]){__VA_ARGS__}) / sizeof(struct tt_param)
#define FLOW .name = "zoo.go", .summary = "S", .start = start
#define CALL .name = "zoo.go", .summary = "S"

static const struct {
    struct tt_action row;
    const char *message, *hint;
} bad_tables[] = {
    {{FLOW, PARAMS({.name = "a"})}, "a has no type", AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = 77})}, "a has type 0x4d, which is unknown here", NEWER},
    {{FLOW, PARAMS({.name = "a", .type = TT_ARRAY, .items = 77})},
     "a has item type 0x4d, which is unknown here",
     NEWER},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .in = 9})},
     "a has place 0x9, which is unknown here",
     NEWER},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .style = 9})},
     "a has style 0x9, which is unknown here",
     NEWER},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .flags = 0x10000u})},
     "a has flags 0x10000, which is unknown here",
     NEWER},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.unit = 9)})},
     "a has length unit 0x9, which is unknown here",
     NEWER},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.format = 99)})},
     "a has text format 0x63, which is unknown here",
     NEWER},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.fill = "@moon")})},
     "a is filled from \"@moon\", which is unknown here",
     NEWER},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.fill = "x")})},
     "a has a fill that is neither =JSON nor @source",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.fill = "={")})},
     "a has a fill that is neither =JSON nor @source",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.fill = "@setting:none")})},
     "a is filled from a setting that is not declared",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.fill = "@setting")})},
     "a is filled from a setting that is not declared",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.fill = "@token:none")})},
     "a is filled from a token kind that is not declared",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.fill = "@md5:none")})},
     "a is filled from a parameter that does not exist",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.fill = "@size")})},
     "a is filled from a parameter that does not exist",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = TT_STRING, .rule = TT_RULE(.assumed = "bare")})},
     "a has an assumed value that is not JSON",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a", .type = TT_OBJECT, .n_fields = 1})},
     "a counts members and has no table of them",
     AUTHOR},
    {{FLOW, PARAMS({.name = "a",
                    .type = TT_OBJECT,
                    .n_fields = 1,
                    .fields = (const struct tt_param[]){{.name = "b", .type = 88}}})},
     "a.b has type 0x58, which is unknown here",
     NEWER},
    {{FLOW, PARAMS({.type = TT_STRING})}, "it has a member without a name", AUTHOR},
    {{FLOW, .flags = 0x0100}, "it has flags 0x100, which is unknown here", NEWER},
    {{FLOW, .effect = 9}, "it has an effect 0x9, which is unknown here", NEWER},
    {{FLOW, .effect_flags = 0x100000}, "it has effect flags 0x100000, which is unknown here", NEWER},
    {{FLOW, .n_result = 1}, "it counts result members and has no table of them", AUTHOR},
    {{FLOW, .n_result = 1, .result = (const struct tt_field[]){{.name = "r", .type = 99}}},
     "r has type 0x63, which is unknown here",
     NEWER},
    {{FLOW, .n_result = 1, .result = (const struct tt_field[]){{.name = "r", .flags = 0x80000000u}}},
     "r has flags 0x80000000, which is unknown here",
     NEWER},
    {{FLOW, .n_aliases = 1}, "it counts aliases and has no table of them", AUTHOR},
    {{FLOW, .n_aliases = 1, .aliases = (const struct tt_alias[]){{.name = "x", .fills = "{"}}},
     "it has an alias whose fills are not JSON",
     AUTHOR},
    {{CALL, .endpoint = EP(.method = "GET", .path = "/x", .service = "none")},
     "it names a service that is not declared",
     AUTHOR},
    {{CALL, .endpoint = EP(.method = "GET", .path = "/x", .service = NULL)},
     "it names a service that is not declared",
     AUTHOR},
    {{CALL, .endpoint = EP(.method = "GET", .path = "/x", .service = "bare")},
     "it has no envelope for its answer",
     AUTHOR},
    {{CALL, .endpoint = EP(.method = "GET", .service = "v1", .path = "x")},
     "it has an endpoint without a method or a path",
     AUTHOR},
    {{CALL, .endpoint = EP(.path = "/x", .service = "v1", .method = "")},
     "it has an endpoint without a method or a path",
     AUTHOR},
    {{CALL, .endpoint = EP(.method = "GET", .service = "v1", .path = "/{id}")},
     "it has a path with a {word} that no parameter fills",
     AUTHOR},
    {{CALL, .endpoint = EP(.method = "GET", .service = "v1", .path = "/{id}"),
      PARAMS({.name = "id", .type = TT_STRING, .in = TT_IN_QUERY})},
     "it has a path with a {word} that no parameter fills",
     AUTHOR},
    {{CALL, .endpoint = EP(.method = "GET", .service = "v1", .path = "/x"),
      PARAMS({.name = "id", .type = TT_STRING, .in = TT_IN_PATH})},
     "it has a path parameter that its path does not name",
     AUTHOR},
    {{CALL, .endpoint = EP(GET_X, .tokens = "user|ghost")},
     "it wants a token kind that is not declared",
     AUTHOR},
    {{CALL, .endpoint = EP(GET_X, .flags = 0x10000u)},
     "it has endpoint flags 0x10000, which is unknown here",
     NEWER},
    {{CALL, .endpoint = EP(GET_X, .effect = 3)}, "it has an effect 0x3, which is unknown here", NEWER},
    {{CALL, .endpoint = EP(GET_X, .gives = 3)}, "it has a kind of answer 0x3, which is unknown here", NEWER},
    {{CALL, .endpoint = EP(GET_X, .bodies = 8)}, "it has a kind of body 0x8, which is unknown here", NEWER},
    {{CALL, .endpoint = EP(GET_X, .n_codes = 1)},
     "it counts limits or codes and has no table of them",
     AUTHOR},
    {{CALL, .endpoint = EP(GET_X, .paging = &(const struct tt_paging){.kind = 9})},
     "it has a kind of paging 0x9, which is unknown here",
     NEWER},
};

START_TEST(refuses_tables)
{
    char message[300];
    struct tt_self *self = add_self("zoo", TTC_SELF_READY);
    const struct tt_action fine = {.name = "zoo.fine", .summary = "S", .start = start};
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, &bad_tables[_i].row, 1, &why), 0);
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, &fine, 1, &why), 0);
    snprintf(message, sizeof message, "action zoo.go cannot be used: %s", bad_tables[_i].message);
    for (int again = 0; again < 2; again++) {
        ck_assert_int_eq(ttc_action_prepare(&registry, ttc_registry_find(&registry, "zoo.go"), &why), -1);
        expect(TT_EPROVIDER, message, bad_tables[_i].hint);
    }
    ck_assert_int_eq(ttc_action_prepare(&registry, ttc_registry_find(&registry, "zoo.fine"), &why), 0);
}
END_TEST

START_TEST(refuses_bottomless_tables)
{
    static struct tt_param loop[1];
    struct tt_action row = {FLOW, .params = loop, .n_params = 1};
    loop[0] = (struct tt_param){.name = "a", .type = TT_OBJECT, .fields = loop, .n_fields = 1};
    ck_assert_int_eq(ttc_registry_add_actions(&registry, add_self("zoo", TTC_SELF_READY), &row, 1, &why), 0);
    ck_assert_int_eq(ttc_action_prepare(&registry, ttc_registry_find(&registry, "zoo.go"), &why), -1);
    expect(TT_EPROVIDER, "action zoo.go cannot be used: a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a is nested too deeply",
           AUTHOR);
}
END_TEST

static const struct tt_param sound_params[] = {
    {.name = "id",
     .type = TT_STRING,
     .in = TT_IN_PATH,
     .flags = 0x8000u}, /* an unknown bit of the low half */
    {.name = "file", .type = TT_FILE, .in = TT_IN_NOWHERE},
    {.name = "md5", .type = TT_STRING, .in = TT_IN_QUERY, .rule = TT_RULE(.fill = "@md5:file")},
    {.name = "n", .type = TT_INTEGER, .in = TT_IN_QUERY, .rule = TT_RULE(.fill = "=5", .assumed = "6")},
    {.name = "app", .type = TT_STRING, .in = TT_IN_QUERY, .rule = TT_RULE(.fill = "@setting:app_id")},
    {.name = "t", .type = TT_STRING, .in = TT_IN_QUERY, .rule = TT_RULE(.fill = "@token:user")},
    {.name = "u", .type = TT_STRING, .in = TT_IN_QUERY, .rule = TT_RULE(.fill = "@unique")},
};
static const struct tt_paging paging = {.kind = TT_PAGE_CURSOR, .next = "n"};
static const struct tt_endpoint sound_endpoint = {.method = "POST",
                                                  .path = "/x/{id}/",
                                                  .service = "v1",
                                                  .tokens = "user|client",
                                                  .rows = "list",
                                                  .paging = &paging,
                                                  .codes = own_codes,
                                                  .n_codes = 1};
static const struct tt_action sound = {CALL, .endpoint = &sound_endpoint, .params = sound_params,
                                       .n_params = 7};

START_TEST(prepares)
{
    struct tt_self *self = add_self("zoo", TTC_SELF_READY);
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, &sound, 1, &why), 0);
    struct ttc_action *a = ttc_registry_find(&registry, "zoo.go");
    ck_assert_msg(ttc_action_prepare(&registry, a, &why) == 0, "%s", why.message);
    ck_assert_ptr_eq(a->endpoint, &sound_endpoint);
    ck_assert_ptr_eq(a->service, &services[0]);
    ck_assert_ptr_eq(a->envelope, &envelope);
    ck_assert_ptr_eq(a->paging, &paging);
}
END_TEST

/* Rows of an older module are shorter: everything that is kept is copied at full size. */
START_TEST(prepares_short_rows)
{
    static struct tt_layout older = TT_PROVIDER_LAYOUT;
    struct tt_self *self = add_self("zoo", TTC_SELF_READY);
    struct tt_provider theirs = provider;
    older.size[TT_ROW_ENDPOINT] = offsetof(struct tt_endpoint, window_s);
    older.size[TT_ROW_ACTION] = offsetof(struct tt_action, flags) + 2;
    older.size[TT_ROW_PAGING] = offsetof(struct tt_paging, size_max);
    self->provider = &theirs;
    self->layout = &older;
    ck_assert_int_eq(ttc_registry_add_actions(&registry, self, &sound, 1, &why), 0);
    struct ttc_action *a = ttc_registry_find(&registry, "zoo.go");
    ck_assert_ptr_ne(a->row, &sound);
    ck_assert_uint_eq(a->row->effect, 0);
    ck_assert_int_eq(ttc_action_prepare(&registry, a, &why), -1); /* the kind of paging was cut off */
    expect(TT_EPROVIDER, "action zoo.go cannot be used: it has a kind of paging 0x0, which is unknown here",
           NEWER);
    ck_assert_ptr_ne(a->endpoint, &sound_endpoint);
    ck_assert_str_eq(a->endpoint->path, "/x/{id}/");
}
END_TEST

/* ------------------------------------------------------------------------------------------------------ codes */

static const char *code_text(const char *code, int http)
{
    struct tt_code scratch;
    const struct tt_code *row = ttc_action_code(ttc_registry_find(&registry, "zoo.go"), code, http, &scratch);
    return row ? row->text : "none";
}

START_TEST(codes)
{
    struct tt_self *self = add_self("zoo", TTC_SELF_READY);
    ttc_registry_add_actions(&registry, self, &sound, 1, &why);
    ttc_action_prepare(&registry, ttc_registry_find(&registry, "zoo.go"), &why);
    ck_assert_str_eq(code_text("40105", 200), "own");
    ck_assert_str_eq(code_text("40999", 200), "family");
    ck_assert_str_eq(code_text("40599", 200), "smaller family");
    ck_assert_str_eq(code_text("50000", 503), "with status");
    ck_assert_str_eq(code_text("50000", 200), "any status");
    ck_assert_str_eq(code_text("50000", 429), "any status");
    ck_assert_str_eq(code_text("99999", 429), "status alone");
    ck_assert_str_eq(code_text("", 429), "status alone");
    ck_assert_str_eq(code_text(NULL, 429), "status alone");
    ck_assert_str_eq(code_text("99999", 200), "none");
    ck_assert_str_eq(code_text(NULL, 500), "none");
}
END_TEST

/* ------------------------------------------------------------------------------------------------------- text */

START_TEST(printable)
{
    ck_assert_int_eq(ttc_printable("plain \xc3\xa9 \xf0\x9f\x8e\xac", 255), 1);
    ck_assert_int_eq(ttc_printable("", 255), 1);
    ck_assert_int_eq(ttc_printable("abcd", 3), 0);
    ck_assert_int_eq(ttc_printable("a\tb", 255), 0);
    ck_assert_int_eq(ttc_printable("\x7f", 255), 0);
    const char *const broken[] = {"\x80",
                                  "\xc3",
                                  "\xc0\xaf",
                                  "\xe0\x80\x80",
                                  "\xed\xa0\x80",
                                  "\xf4\x90\x80\x80",
                                  "\xf8\x88\x80\x80\x80",
                                  "\xf0\x80\x80\x80",
                                  "\xe2\x82"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        ck_assert_msg(ttc_printable(broken[i], 255) == 0, "%zu", i);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof *(list))

int main(void)
{
    Suite *suite = suite_create("registry");
    TCase *t = tcase_create("registry");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_add_loop_test(t, refuses_rows, 0, COUNT(bad_rows));
    tcase_add_test(t, refuses_too_many);
    tcase_add_test(t, refuses_a_second_provider);
    tcase_add_test(t, finds_and_drops);
    tcase_add_test(t, unknown_names);
    tcase_add_test(t, aliases_of_several);
    tcase_add_loop_test(t, refuses_tables, 0, COUNT(bad_tables));
    tcase_add_test(t, refuses_bottomless_tables);
    tcase_add_test(t, prepares);
    tcase_add_test(t, prepares_short_rows);
    tcase_add_test(t, codes);
    tcase_add_test(t, printable);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
