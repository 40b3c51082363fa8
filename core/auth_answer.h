/* What the sign-in page sends back with the browser. Pure: any thread. */
#ifndef TTC_AUTH_ANSWER_H
#define TTC_AUTH_ANSWER_H

/* A parameter of the address that the browser came back to, or of its query alone; decoded, new memory in *value. NULL: it
 * is not there or empty. The first of equal names. 0, or -1: no memory. */
int ttc_auth_param(const char *answer, const char *name, char **value);
#endif
