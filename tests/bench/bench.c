/* See bench.h. One thread; the orders are the program's arguments. */
#include "bench.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char **orders;
static int n_orders;
static double begun, cpu_begun; /* by bench_begin() */

void bench_orders(int argc, char **argv)
{
    orders = argv + 2;
    n_orders = argc > 2 ? argc - 2 : 0;
}

const char *bench_text(const char *name, const char *otherwise)
{
    size_t n = strlen(name);
    for (int i = 0; i < n_orders; i++)
        if (strncmp(orders[i], name, n) == 0 && orders[i][n] == '=')
            return orders[i] + n + 1;
    return otherwise;
}

long bench_number(const char *name, long otherwise)
{
    const char *text = bench_text(name, NULL);
    return text ? strtol(text, NULL, 10) : otherwise;
}

double bench_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* Of all threads. */
static double cpu_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

void bench_begin(void)
{
    begun = bench_now();
    cpu_begun = cpu_now();
}

void bench_end(double units, double what)
{
    double cpu = cpu_now() - cpu_begun;
    printf("measured %.9f %.0f %.2f %.9f\n", bench_now() - begun, units, what, cpu);
}

void bench_fail(const char *form, ...)
{
    va_list args;
    va_start(args, form);
    vfprintf(stderr, form, args);
    va_end(args);
    fputc('\n', stderr);
    exit(1);
}
