/* What the files of the developer provider share. */
#ifndef TIKTOK_DEVELOPER_H
#define TIKTOK_DEVELOPER_H
#include "shared/rows.h"

#define DEVELOPER_DOC(page) "https://developers.tiktok.com/doc/" page

/* {"data":...,"error":{"code":"ok",...}} */
extern const struct tt_envelope developer_envelope;
/* Flat answers of the sign-in endpoints: the same, holding a token, or nothing at all. */
extern const struct tt_envelope developer_oauth_envelope, developer_token_envelope, developer_revoke_envelope;
/* The upload host answers with a status only. */
extern const struct tt_envelope developer_upload_envelope;

#define DEVELOPER_N_CODES 23
extern const struct tt_code developer_codes[DEVELOPER_N_CODES];
#define DEVELOPER_N_OAUTH_CODES 10
extern const struct tt_code developer_oauth_codes[DEVELOPER_N_OAUTH_CODES];

tt_start_fn developer_request, developer_post_video;
#endif
