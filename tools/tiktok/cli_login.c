/* tiktok login: to the sign-in page, back from it, and the tokens into the store. What is particular to a provider is in
 * its tables; here is only how a person, a browser and the library meet. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PATIENCE_MS (15 * 60 * 1000) /* for the person, when there is no --deadline */

struct sign_in {
    const cli_options *o;
    tt_context *ctx;
    const char *provider;
    cli_text redirect_uri;
    cli_listener listener;
    int listening;
    json_t *begun; /* what tt_auth_url() gave */
};

/* ------------------------------------------------------------------------------------------ where it comes back to */

/* http://127.0.0.1:PORT/path or http://localhost:PORT/path: *path points into uri. 0: somebody else's address. */
static unsigned loopback_port(const char *uri, const char **path)
{
    static const char *const hosts[] = {"http://127.0.0.1:", "http://localhost:"};
    char *end;
    for (size_t i = 0; i < 2; i++) {
        size_t n = strlen(hosts[i]);
        if (strncmp(uri, hosts[i], n) != 0 || uri[n] < '1' || uri[n] > '9')
            continue;
        unsigned long port = strtoul(uri + n, &end, 10);
        *path = end;
        return *end == '/' && !strpbrk(end, "?#") && port <= 65535 ? (unsigned)port : 0;
    }
    return 0;
}

/* The provider's setting as it stands in the configuration; "" when it is not set. A copy. */
static char *setting(const struct sign_in *s, const char *key)
{
    tt_result *r = tt_config_show(s->ctx);
    json_t *list = tt_result_tree(r);
    cli_text name = {0};
    const char *value = "";
    cli_text_addf(&name, "providers.%s.%s", s->provider, key);
    for (size_t i = 0; i < json_array_size(list); i++)
        if (strcmp(cli_member(json_array_get(list, i), "key"), name.p) == 0)
            value = cli_member(json_array_get(list, i), "value");
    char *copy = cli_copy(value, strlen(value));
    cli_text_free(&name);
    json_decref(list);
    tt_result_unref(r);
    return copy;
}

/* --redirect-uri, or one made of --port, or the configured one, or any free port. */
static void choose_redirect(struct sign_in *s)
{
    char *configured = setting(s, "redirect_uri");
    if (s->o->redirect_uri)
        cli_text_adds(&s->redirect_uri, s->o->redirect_uri);
    else if (s->o->port)
        cli_text_addf(&s->redirect_uri, "http://127.0.0.1:%u/callback/", (unsigned)s->o->port);
    else
        cli_text_adds(&s->redirect_uri, configured);
    free(configured);
}

/* Where the answer cannot be received here, the person brings it; so nothing of this ends the sign-in. */
static void listen_if_possible(struct sign_in *s)
{
    const char *path = "/callback/";
    unsigned port = loopback_port(s->redirect_uri.n ? s->redirect_uri.p : "", &path);
    cli_text why = {0};
    if (s->o->no_browser)
        return;
    if (s->redirect_uri.n && !port) {
        cli_note("The sign-in ends at %s, which is not this command: bring the answer from there.",
                 s->redirect_uri.p);
        return;
    }
    s->listening = cli_listen_begin(&s->listener, port, path, &why) == 0;
    if (!s->listening)
        cli_note("Port %u of this machine cannot be used to receive the answer (%s): bring it yourself.",
                 port, why.p ? why.p : "");
    else if (!s->redirect_uri.n)
        cli_text_addf(&s->redirect_uri, "http://127.0.0.1:%u/callback/", s->listener.port);
    cli_text_free(&why);
}

/* ------------------------------------------------------------------------------------------------------ the page */

static int begin(struct sign_in *s)
{
    json_t *params = json_object();
    if (s->redirect_uri.n)
        json_object_set_new(params, "redirect_uri", json_string(s->redirect_uri.p));
    if (s->o->scope)
        json_object_set_new(params, "scope", json_string(s->o->scope));
    tt_result *r = tt_auth_url(s->ctx, s->provider, NULL, params);
    int status = cli_report(r);
    s->begun = status ? NULL : tt_result_tree(r);
    json_decref(params);
    tt_result_unref(r);
    return status || s->begun ? status : CLI_USAGE;
}

static void show_page(const struct sign_in *s)
{
    const char *url = cli_member(s->begun, "url");
    int opened = s->listening && cli_browser_open(url) == 0;
    fprintf(stderr, "%s\n\n    %s\n\n",
            opened ? "Sign in in the browser. Should it not open, go to" : "Sign in at", url);
    fflush(stderr);
}

/* -------------------------------------------------------------------------------------------------- the answer */

static tt_result *finish(const struct sign_in *s, const char *answer)
{
    tt_auth_options o = TT_AUTH_OPTIONS_INIT;
    o.provider = s->provider;
    o.answer = answer;
    o.state = cli_member(s->begun, "state");
    o.code_verifier = *cli_member(s->begun, "code_verifier") ? cli_member(s->begun, "code_verifier") : NULL;
    o.redirect_uri = s->redirect_uri.n ? s->redirect_uri.p : NULL;
    o.account = s->o->account;
    return tt_auth_finish(s->ctx, &o);
}

static int is_foreign(const tt_result *r)
{
    return tt_result_status(r) == TT_EAUTH && strcmp(tt_result_code(r), "state") == 0;
}

/* Scopes that were asked for and not granted, as the service names them; empty when all were. */
static void refused_scopes(const struct sign_in *s, const json_t *account, cli_text *out)
{
    const json_t *granted = json_object_get(account, "scopes");
    char *configured = setting(s, "scope");
    char *asked =
        cli_copy(s->o->scope ? s->o->scope : configured, strlen(s->o->scope ? s->o->scope : configured));
    char *rest = NULL;
    for (char *one = strtok_r(asked, ", ", &rest); one; one = strtok_r(NULL, ", ", &rest)) {
        int found = 0;
        for (size_t i = 0; i < json_array_size(granted); i++) {
            const char *name = json_string_value(json_array_get(granted, i));
            found |= name && strcmp(name, one) == 0;
        }
        if (!found)
            cli_text_addf(out, "%s%s", out->n ? ", " : "", one);
    }
    free(asked);
    free(configured);
}

static void answer_browser(struct sign_in *s, const tt_result *r, const char *lacking)
{
    cli_text text = {0};
    if (!s->listening)
        return;
    if (tt_result_status(r) == TT_OK) {
        json_t *account = tt_result_tree(r);
        cli_text_addf(&text, "The tiktok command on this machine may now act for %s (%s). ",
                      cli_member(account, "account"), s->provider);
        if (*lacking)
            cli_text_addf(&text, "Not allowed was: %s. ", lacking);
        cli_text_adds(&text, "You can close this page and go back to the terminal.");
        cli_listen_answer(&s->listener, 200,
                          *lacking ? "You are signed in, but not for everything" : "You are signed in",
                          text.p);
        json_decref(account);
    } else if (is_foreign(r)) {
        cli_listen_answer(
            &s->listener, 400, "This belongs to another sign-in",
            "Nothing was done with it. The command still waits for the sign-in that it began: use the "
            "page that it opened.");
    } else {
        const char *message = tt_result_message(r);
        size_t n = strlen(message);
        cli_text_addf(&text, "%s%s Nothing was stored. Go back to the terminal to try again.", message,
                      n && message[n - 1] == '.' ? "" : ".");
        cli_listen_answer(&s->listener, tt_result_status(r) == TT_EAUTH ? 403 : 502, "You are not signed in",
                          text.p);
    }
    cli_text_free(&text);
}

/* Visits until one is the end of this sign-in. NULL: nobody came. */
static tt_result *receive(struct sign_in *s)
{
    uint64_t until = cli_now_ms() + (s->o->deadline_ms ? s->o->deadline_ms : PATIENCE_MS);
    cli_note("Waiting for the answer at %s; Ctrl-C gives up.", s->redirect_uri.p);
    for (;;) {
        char *answer = cli_listen_next(&s->listener, until);
        if (!answer)
            return NULL;
        tt_result *r = finish(s, answer);
        free(answer);
        if (!is_foreign(r))
            return r;
        cli_warn("%s", tt_result_message(r));
        answer_browser(s, r, "");
        tt_result_unref(r);
    }
}

/* The whole address, or what stands in it behind code=. */
static tt_result *paste(const struct sign_in *s)
{
    char *line = NULL;
    size_t room = 0;
    cli_text answer = {0};
    fputs("Afterwards paste the address that the browser went to, or only the code in it, and press Enter:\n",
          stderr);
    fflush(stderr);
    ssize_t n = getline(&line, &room, stdin);
    while (n > 0 && strchr(" \t\r\n", line[n - 1]))
        line[--n] = '\0';
    const char *typed = line && n > 0 ? line + strspn(line, " \t") : "";
    tt_result *r = NULL;
    if (strstr(typed, "code=") || strstr(typed, "error=") || strstr(typed, "state="))
        cli_text_adds(&answer, typed);
    else if (*typed)
        cli_text_addf(&answer, "code=%s&state=%s", typed, cli_member(s->begun, "state"));
    if (answer.n)
        r = finish(s, answer.p);
    cli_text_free(&answer);
    free(line);
    return r;
}

/* ------------------------------------------------------------------------------------------------------- the end */

static void warn_of_precedence(const struct sign_in *s)
{
    char *configured = setting(s, "access_token");
    if (*configured)
        cli_warn("the configuration sets providers.%s.access_token, which calls use rather than what is "
                 "stored now; "
                 "take it out, or call with --account",
                 s->provider);
    free(configured);
}

static int conclude(struct sign_in *s, const tt_result *r)
{
    cli_text lacking = {0};
    if (tt_result_status(r) != TT_OK) {
        answer_browser(s, r, "");
        int status = cli_report(r);
        return tt_result_status(r) == TT_EREMOTE ? CLI_AUTH : status; /* refused is refused, whoever did it */
    }
    json_t *account = tt_result_tree(r);
    refused_scopes(s, account, &lacking);
    answer_browser(s, r, lacking.n ? lacking.p : "");
    int status = cli_report(r);
    if (s->o->output)
        status = cli_print_result(s->o, r, CLI_OUT_JSON);
    else
        cli_account_print(account, 0);
    if (lacking.n)
        cli_warn("signed in, but not allowed was: %s; sign in again and allow it if calls need it",
                 lacking.p);
    warn_of_precedence(s);
    json_decref(account);
    int partly = lacking.n > 0;
    cli_text_free(&lacking);
    return status ? status : partly ? CLI_PARTIAL : CLI_OK;
}

static int sign_in(struct sign_in *s)
{
    choose_redirect(s);
    listen_if_possible(s);
    if (!s->redirect_uri.n)
        return cli_complain(
            "Give the registered one with --redirect-uri, or set redirect_uri in the configuration.",
            "It is not known which address the sign-in comes back to");
    int status = begin(s);
    if (status)
        return status;
    show_page(s);
    tt_result *r = s->listening ? receive(s) : paste(s);
    if (!r) {
        cli_complain("Run it again when you are ready.",
                     s->listening ? "Nobody came back from the sign-in page" : "No answer was pasted");
        return CLI_AUTH;
    }
    status = conclude(s, r);
    tt_result_unref(r);
    return status;
}

int cli_cmd_login(const cli_options *o, const char *const *args, size_t n)
{
    struct sign_in s = {.o = o};
    int status = CLI_USAGE;
    if (n != 1)
        return cli_complain("tiktok login ads|business|developer",
                            n ? "'%s' is one argument too many" : "Where to?%s", n ? args[1] : "");
    if (o->port > 65535)
        return cli_complain(NULL, "--port takes a number up to 65535");
    s.provider = args[0];
    s.ctx = cli_open(o, args[0], TT_DRIVE_CALLER, &status);
    if (!s.ctx)
        return status;
    status = sign_in(&s);
    if (s.listening)
        cli_listen_end(&s.listener);
    json_decref(s.begun);
    cli_text_free(&s.redirect_uri);
    tt_close(s.ctx);
    return status;
}
