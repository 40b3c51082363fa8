/* Structs that cross the provider ABI one at a time: each side goes no further than the other's struct does. */
#ifndef TTC_ABI_H
#define TTC_ABI_H
#include "tiktok/provider.h"

/* How long a struct of ABI 1.0 is, whatever comes after the member that was its last. Never edited. */
#define TTC_UPTO(type, member) (offsetof(type, member) + sizeof(((type *)0)->member))
#define TTC_PROVIDER_1_0       TTC_UPTO(struct tt_provider, webhook_secret)
#define TTC_SOURCE_1_0         TTC_UPTO(struct tt_source, opened)
#define TTC_HTTP_1_0           TTC_UPTO(struct tt_http, reserved)
#define TTC_FAULT_1_0          TTC_UPTO(struct tt_fault, flags)
#define TTC_ROWS_1_0           (TT_ROW_PART + 1)
#define TTC_LARGEST_STRUCT     65536u

/* Copies a struct that begins with struct tt_abi into one of n bytes, zero where it has nothing. 0, or -1 when it says that
 * it is shorter than least or absurdly long. */
int ttc_abi_take(void *to, size_t n, const struct tt_abi *from, size_t least);
/* Fills a struct of the other side's, as far as it goes, from one of n bytes. 0, or -1 as above. */
int ttc_abi_give(struct tt_abi *to, const void *from, size_t n, size_t least);
#endif
