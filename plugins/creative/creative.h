/* What the files of the creative provider share. Nothing here touches the network. */
#ifndef TIKTOK_CREATIVE_H
#define TIKTOK_CREATIVE_H
#include <tiktok/provider.h>

#define CREATIVE_PATH "/business-extension/creative_plugin/upload?external_data="

enum {
    CREATIVE_LONGEST = 1950,       /* characters of external_data; longer addresses break in browsers */
    CREATIVE_LIFE_MS = 30 * 60000, /* a payload that is older is refused */
    CREATIVE_HMAC_HEX = 64
};

/* The members that the signature covers, in its order. */
#define CREATIVE_N_SIGNED 5
extern const char *const creative_signed[CREATIVE_N_SIGNED];

/* Rules with long lists of known values. */
extern const struct tt_rule creative_industry, creative_locale, creative_currency;

/* The text that is signed: name=value pairs joined by '&'. form: values form-encoded, else raw. Writes at most room
 * bytes, always terminated when room > 0; returns the full length. */
size_t creative_canonical(const json_t *payload, int form, char *out, size_t room);
/* A signed member's value as text: strings as they are, integers as digits, anything else "". */
const char *creative_value(const json_t *payload, const char *name, char digits[24]);

/* A value as ECMAScript's JSON.stringify writes it, byte for byte. Returns the full length like snprintf(). */
size_t creative_stringify(const json_t *value, char *out, size_t room);

/* Replaces '+', '/' and '=' by their percent form; returns the full length like snprintf(). */
size_t creative_escape(const char *base64, char *out, size_t room);
/* Undoes percent-encoding in place; '+' stays '+'. 0, or -1 when a '%' has no two digits behind it. */
int creative_unescape(char *text);

tt_start_fn creative_upload_url, creative_verify;
#endif
