/* What the command would say on stderr is counted here instead, and the last sentence is kept. */
#ifndef TEST_FUZZ_CLI_H
#define TEST_FUZZ_CLI_H
#include "cli.h"

extern unsigned fuzz_complaints;
extern char fuzz_complaint[1024]; /* the last one with its hint, cut */

int __wrap_cli_complain(const char *hint, const char *format, ...) __attribute__((format(printf, 2, 3)));
int __wrap_cli_complain_param(const char *action, const char *param, const char *hint, const char *format,
                              ...) __attribute__((format(printf, 4, 5)));
#endif
