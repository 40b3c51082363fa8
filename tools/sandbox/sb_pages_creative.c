// The creative plugin's dialog: a shop's owner lets TikTok fetch videos into an ad account.
#include "sb_creative.h"
#include "sb_pages.h"
#include <stdlib.h>
#include <string.h>

#define VISITS_MAX 100

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// external_data of the query as it came: percent signs are decoded, a '+' stays one (a form's decoding would make
// it a blank and spoil the base64). A new text, or NULL.
static char *external_data(struct sb_req *req)
{
    static const char name[] = "external_data=";
    const char *at = req->raw_query;

    while (at && strncmp(at, name, sizeof name - 1) != 0) {
        at = strchr(at, '&');
        at = at ? at + 1 : NULL;
    }
    if (!at)
        return NULL;
    at += sizeof name - 1;
    char *text = strndup(at, strcspn(at, "&")), *to = text;
    for (const char *p = text; p && *p; p++) {
        int high = *p == '%' ? hex_digit(p[1]) : -1, low = high >= 0 ? hex_digit(p[2]) : -1;
        *to++ = low >= 0 && (high | low) ? (char)(high * 16 + low) : *p;
        p += low >= 0 && (high | low) ? 2 : 0;
    }
    if (to)
        *to = '\0';
    return text;
}

static void note_visit(struct sb *sb, const struct sb_creative_verdict *v)
{
    json_t *visits = sb_creative_of(sb)->visits;
    char shop[128];

    sb_creative_value(v->payload, "external_business_id", shop, sizeof shop);
    if (json_array_size(visits) >= VISITS_MAX)
        json_array_remove(visits, 0);
    json_array_append_new(visits, json_pack("{s:s, s:s}", "verdict", v->word, "external_business_id", shop));
}

static bool wants_json(struct sb_req *req)
{
    const char *accept = sb_header(req, "Accept");
    return accept && strncmp(accept, "application/json", 16) == 0;
}

static void answer_refusal(struct sb_req *req, const struct sb_creative_verdict *v)
{
    struct sb_page page;

    if (!sb_page_begin(&page, "This link cannot be used", v->word))
        return;
    sb_html_with(page.out, "<p>%s</p>\n", v->text);
    fputs(
        "<p>Go back to your shop and open the dialog again. If that does not help, the shop's developer must "
        "correct the link.</p>\n",
        page.out);
    sb_page_end(&page, req, 400);
}

static void write_entry(FILE *out, const char *label, const json_t *payload, const char *name)
{
    char value[512];

    sb_creative_value(payload, name, value, sizeof value);
    if (!value[0])
        return;
    sb_html_with(out, "<dt>%s</dt>", label);
    sb_html_with(out, "<dd>%s</dd>\n", value);
}

static void write_form(struct sb_req *req, FILE *out, const char *ticket)
{
    json_t *accounts = sb_ads_accounts(req->sb), *account;
    size_t i;

    fputs("<form method=\"post\" action=\"/business-extension/creative_plugin/decision\">\n", out);
    sb_ticket_field(out, ticket);
    fputs("<p><label for=\"account\">Ad account</label>\n<select id=\"account\" name=\"advertiser_id\">\n",
          out);
    json_array_foreach(accounts, i, account)
    {
        sb_html_with(out, "<option value=\"%s\">",
                     json_string_value(json_object_get(account, "advertiser_id")));
        sb_html_with(out, "%s</option>\n", json_string_value(json_object_get(account, "advertiser_name")));
    }
    fputs("</select></p>\n<button class=\"yes\">Upload</button>\n</form>\n", out);
    json_decref(accounts);
}

static void answer_dialog(struct sb_req *req, const struct sb_creative_verdict *v)
{
    const json_t *urls = json_object_get(v->payload, "download_urls"), *url;
    struct sb_page page;
    char ticket[44];
    size_t i;

    if (!sb_page_begin(&page, "Upload videos to TikTok Ads Manager", v->word))
        return;
    sb_ticket_new(req, json_pack("{s:O}", "payload", v->payload), ticket);
    fputs("<h2>Shop</h2>\n<dl>\n", page.out);
    write_entry(page.out, "Name", v->payload, "store_name");
    write_entry(page.out, "Shop id", v->payload, "external_business_id");
    write_entry(page.out, "Platform", v->payload, "business_platform");
    write_entry(page.out, "Website", v->payload, "website_url");
    fputs("</dl>\n<h2>Videos</h2>\n", page.out);
    if (json_array_size(urls) == 0)
        fputs("<p>The shop sent no video.</p>\n", page.out);
    fputs("<ul>\n", page.out);
    json_array_foreach(urls, i, url)
    {
        if (json_is_string(url))
            sb_html_with(page.out, "<li><code>%s</code></li>\n", json_string_value(url));
    }
    fputs("</ul>\n", page.out);
    if (json_is_true(json_object_get(v->payload, "is_test")))
        fputs("<p>This is a trial run.</p>\n", page.out);
    write_form(req, page.out, ticket);
    sb_page_end(&page, req, 200);
}

void sb_page_creative(struct sb_req *req)
{
    struct sb_creative_verdict v;
    char *text = external_data(req);

    sb_creative_verify(req->sb, text, &v);
    free(text);
    note_visit(req->sb, &v);
    bool good = strcmp(v.word, "ok") == 0;
    if (wants_json(req))
        sb_answer_json(req, good ? 200 : 400,
                       json_pack("{s:s, s:s, s:O?}", "verdict", v.word, "message", v.text, "payload",
                                 good ? v.payload : NULL));
    else if (good)
        answer_dialog(req, &v);
    else
        answer_refusal(req, &v);
    json_decref(v.payload);
}

// The advertiser_id that the form names, if it is one of the accounts.
static bool account_exists(struct sb *sb, const char *id)
{
    json_t *accounts = sb_ads_accounts(sb), *account;
    bool found = false;
    size_t i;

    json_array_foreach(accounts, i, account) found =
        found || strcmp(json_string_value(json_object_get(account, "advertiser_id")), id) == 0;
    json_decref(accounts);
    return found;
}

void sb_page_creative_decide(struct sb_req *req)
{
    const char *id = json_string_value(json_object_get(req->body, "advertiser_id"));
    json_t *data = sb_ticket_take(req);
    char shop[128];

    if (!data)
        return;
    json_t *payload = json_object_get(data, "payload"), *urls = json_object_get(payload, "download_urls");
    if (!id || !account_exists(req->sb, id)) {
        sb_page_message(req, 400, "Nothing was uploaded",
                        "There is no such ad account. Open the dialog again.");
    } else {
        sb_creative_value(payload, "external_business_id", shop, sizeof shop);
        json_array_append_new(sb_creative_of(req->sb)->uploads,
                              json_pack("{s:s, s:s, s:O?}", "external_business_id", shop, "advertiser_id", id,
                                        "download_urls", urls));
        sb_page_message(req, 200, "The videos are on their way",
                        "TikTok fetches them into the ad account. You can close this page.");
    }
    json_decref(data);
}
