// What the browser pages share: writing HTML, the one-time tickets of forms, going back to the app.
#ifndef SB_PAGES_H
#define SB_PAGES_H

#include "sandbox.h"

// A page being written. Begin it, write its main part to out, end it: the answer is given.
struct sb_page {
    FILE *out;
    char *text;
    size_t size;
};

bool sb_page_begin(struct sb_page *page, const char *title, const char *verdict);
void sb_page_end(struct sb_page *page, struct sb_req *req, unsigned status);
void sb_html(FILE *out, const char *text);                          // escaped
void sb_html_with(FILE *out, const char *format, const char *text); // one %s, escaped
void sb_url_encode(FILE *out, const char *text);                    // for a query
void sb_page_message(struct sb_req *req, unsigned status, const char *title, const char *text);

// What is wrong with an address that an app sent somebody to: "redirect_uri" -> a sentence. Answers 400.
void sb_page_mistakes(struct sb_req *req, const json_t *mistakes);

// A form may be sent once, by the browser that got it, within ten minutes. The ticket carries what the form is
// about, so that nobody can change it on the way. ticket: 44 bytes. data is taken over.
void sb_ticket_new(struct sb_req *req, json_t *data, char ticket[44]);
json_t *sb_ticket_take(struct sb_req *req); // NULL after it has answered; a new reference
void sb_ticket_field(FILE *out, const char *ticket);

// The address that leads back to the app: names and values in turn, ending with NULL; NULL and "" values are left
// out. NULL without memory; free it.
char *sb_return_url(const char *redirect_uri, ...);
void sb_page_return(struct sb_req *req, const char *redirect_uri, ...); // send the browser there

bool sb_redirect_is_loopback(const char *uri);

void sb_page_authorize(struct sb_req *req);        // GET /v2/auth/authorize/
void sb_page_authorize_decide(struct sb_req *req); // POST
void sb_page_portal(struct sb_req *req);           // GET /portal/auth
void sb_page_portal_decide(struct sb_req *req);    // POST
void sb_page_creative(struct sb_req *req);         // GET /business-extension/creative_plugin/upload
void sb_page_creative_decide(struct sb_req *req);  // POST
extern const struct sb_family sb_family_creative;
extern const struct sb_module sb_module_portal, sb_module_consent, sb_module_creative;

#endif
