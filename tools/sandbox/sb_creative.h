// The creative plugin: what its verifier and its page share.
#ifndef SB_CREATIVE_H
#define SB_CREATIVE_H

#include "sandbox.h"

struct sb_creative {
    char platform[128], key[128]; // the agreed business_platform and HMAC key
    json_t *visits;               // what the verifier said: {"verdict", "external_business_id"}, the last 100
    json_t *uploads;              // what people let TikTok fetch: store, ad account, addresses
};

struct sb_creative_verdict {
    const char *word; // "ok", "empty", "parse", "expired", "hmac" or "field"
    char text[200];   // a sentence
    json_t *payload;  // the JSON object when there was one; owned by the caller
};

struct sb_creative *sb_creative_of(struct sb *sb);
// The official order: base64, JSON, age, HMAC, the five signed fields. value: external_data, percent-decoded.
void sb_creative_verify(struct sb *sb, const char *value, struct sb_creative_verdict *verdict);
// A text or whole number of the payload as text; "" when there is none.
void sb_creative_value(const json_t *payload, const char *name, char *out, size_t size);

#endif
