/* Its parameter rows are three bytes long. */
#define ZOO_ID z_row
#define ZOO_LAYOUT                                                                                           \
    {                                                                                                        \
        TT_ROWS,                                                                                             \
        {                                                                                                    \
            sizeof(struct tt_action), 3, sizeof(struct tt_rule), sizeof(struct tt_field),                    \
                sizeof(struct tt_endpoint), sizeof(struct tt_paging), sizeof(struct tt_envelope),            \
                sizeof(struct tt_code), sizeof(struct tt_limit), sizeof(struct tt_service),                  \
                sizeof(struct tt_token_kind), sizeof(struct tt_alias), sizeof(struct tt_setting)             \
        }                                                                                                    \
    }
#include "loader/zoo.h"
