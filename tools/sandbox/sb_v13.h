// What all v1.3 endpoints (ads and accounts) share: one envelope, one way of admitting a request.
#ifndef SB_V13_H
#define SB_V13_H

#include "sandbox.h"

extern const struct sb_family sb_v13_family;

// {"code":0,"message":"OK","request_id":…,"data":data}; data is taken over, NULL gives {}.
void sb_v13_ok(struct sb_req *req, json_t *data);
// The same with a code and an empty data object, at HTTP 200.
void sb_v13_fail(struct sb_req *req, int code, const char *format, ...) __attribute__((format(printf, 3, 4)));
// One page of list (taken over): {"list":[…],"page_info":{…}}.
json_t *sb_v13_page(struct sb_req *req, json_t *list, int64_t page_size);
// The same for a list that is made row by row; row gives a new reference.
json_t *sb_v13_rows(struct sb_req *req, int64_t total, int64_t page_size,
                    json_t *(*row)(struct sb_req *, int64_t));
// Only the members named in the array fields; all when it is NULL. A new object; members beginning with _ stay out.
json_t *sb_v13_pick(const json_t *object, const json_t *fields);
// App id and secret under these names must be the app's; answers and returns false when they are not.
bool sb_v13_app(struct sb_req *req, enum sb_kind kind, const char *id_name, const char *secret_name);
// An http(s) address with a host and without blanks.
bool sb_url_good(const char *url);

// Of the ads module.
bool sb_ads_authorised(struct sb *sb, const struct sb_grant *grant, const char *advertiser_id);

#endif
