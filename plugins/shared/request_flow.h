/* The flow behind <provider>.request: any method and path of a service, with the provider's tokens, retries and
 * envelope. Compiled into each provider. */
#ifndef TIKTOK_SHARED_REQUEST_FLOW_H
#define TIKTOK_SHARED_REQUEST_FLOW_H
#include <tiktok/provider.h>

/* What the provider adds to the caller's parameters. */
struct request_defaults {
    const char *service; /* where the path lives */
    const char *token;   /* kind that is sent unless the caller names another one or "none" */
};

/* The action's parameters: method, path, query, body, repeatable, token. */
#define REQUEST_N_PARAMS 6
extern const struct tt_param request_params[REQUEST_N_PARAMS];

/* Starts the flow. defaults must live as long as the module. */
int32_t request_flow(const struct tt_host *, tt_callref, const struct request_defaults *);
#endif
