// The consent page of advertisers: which ad accounts may the app use?
#include "sb_pages.h"
#include <string.h>

static const char *asked(struct sb_req *req, const char *name)
{
    const char *text = sb_query(req, name);
    return text ? text : "";
}

static bool check_request(struct sb_req *req)
{
    json_t *mistakes = json_object();

    if (strcmp(asked(req, "app_id"), sb_app_id(req->sb, SB_ADS)) != 0)
        json_object_set_new(mistakes, "app_id", json_string("No app has this id."));
    else if (!sb_redirect_known(req->sb, asked(req, "redirect_uri")))
        json_object_set_new(mistakes, "redirect_uri",
                            json_string("It is not one of the addresses that the app has registered."));
    bool good = json_object_size(mistakes) == 0;
    if (!good)
        sb_page_mistakes(req, mistakes);
    json_decref(mistakes);
    return good;
}

static void write_accounts(FILE *out, struct sb *sb)
{
    json_t *accounts = sb_ads_accounts(sb), *account;
    size_t i;

    fputs("<fieldset>\n<legend>Ad accounts that the app may use</legend>\n", out);
    json_array_foreach(accounts, i, account)
    {
        const char *id = json_string_value(json_object_get(account, "advertiser_id"));
        sb_html_with(out, "<label><input type=\"checkbox\" name=\"advertiser.%s\" value=\"on\" checked>", id);
        sb_html_with(out, "%s ", json_string_value(json_object_get(account, "advertiser_name")));
        sb_html_with(out, "<code>%s</code></label>\n", id);
    }
    fputs("</fieldset>\n", out);
    json_decref(accounts);
}

// Sends the browser back with a code for these accounts ("" = all), or with a refusal.
static void conclude(struct sb_req *req, const json_t *data, const char *accounts, const char *refusal)
{
    const char *redirect_uri = json_string_value(json_object_get(data, "redirect_uri"));
    const char *state = json_string_value(json_object_get(data, "state"));

    if (refusal) {
        sb_page_return(req, redirect_uri, "error", "access_denied", "error_description", refusal, "state",
                       state, NULL);
        return;
    }
    struct sb_code *code = sb_code_new(req->sb, SB_ADS, accounts, "", redirect_uri, "");
    if (code)
        sb_page_return(req, redirect_uri, "auth_code", code->code, "state", state, NULL);
}

static const char denied[] = "The advertiser did not allow access.";

static void write_page(struct sb_req *req, json_t *data)
{
    struct sb_page page;
    char ticket[44];

    sb_ticket_new(req, json_incref(data), ticket);
    if (!sb_page_begin(&page, "Let the app manage your ads?", NULL))
        return;
    sb_html_with(page.out, "<p>The app <strong>%s</strong> asks for access to your ad accounts. ",
                 asked(req, "app_id"));
    sb_html_with(page.out, "You will go back to <code>%s</code>.</p>\n", asked(req, "redirect_uri"));
    fputs("<form method=\"post\" action=\"/portal/auth/decision\">\n", page.out);
    sb_ticket_field(page.out, ticket);
    write_accounts(page.out, req->sb);
    fputs("<button class=\"yes\" name=\"decision\" value=\"allow\">Allow</button>\n"
          "<button class=\"no\" name=\"decision\" value=\"deny\">Do not allow</button>\n</form>\n",
          page.out);
    sb_page_end(&page, req, 200);
}

void sb_page_portal(struct sb_req *req)
{
    enum sb_consent consent = req->sb->set.consent;

    if (!check_request(req))
        return;
    json_t *data =
        json_pack("{s:s, s:s}", "state", asked(req, "state"), "redirect_uri", asked(req, "redirect_uri"));
    if (consent == SB_CONSENT_ASK)
        write_page(req, data);
    else
        conclude(req, data, "", consent == SB_CONSENT_ALLOW ? NULL : denied);
    json_decref(data);
}

// The ticked accounts as a comma list.
static void chosen(struct sb_req *req, char *out, size_t size)
{
    json_t *accounts = sb_ads_accounts(req->sb), *account;
    size_t i, used = 0;

    out[0] = '\0';
    json_array_foreach(accounts, i, account)
    {
        const char *id = json_string_value(json_object_get(account, "advertiser_id"));
        char box[64];
        snprintf(box, sizeof box, "advertiser.%s", id);
        if (json_object_get(req->body, box) && used + strlen(id) + 2 < size)
            used += (size_t)snprintf(out + used, size - used, "%s%s", used ? "," : "", id);
    }
    json_decref(accounts);
}

void sb_page_portal_decide(struct sb_req *req)
{
    const char *decision = json_string_value(json_object_get(req->body, "decision"));
    json_t *data = sb_ticket_take(req);
    char accounts[256];

    if (!data)
        return;
    chosen(req, accounts, sizeof accounts);
    conclude(req, data, accounts,
             !decision || strcmp(decision, "allow") != 0 ? denied
             : !accounts[0]                              ? "The advertiser chose no ad account."
                                                         : NULL);
    json_decref(data);
}
