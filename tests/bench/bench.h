/* What the benchmark programs share: their orders as "name=value" words, a clock, and how they say what they measured. */
#ifndef TT_BENCH_H
#define TT_BENCH_H

void bench_orders(int argc, char **argv); /* argv[2] and on */
const char *bench_text(const char *name, const char *otherwise);
long bench_number(const char *name, long otherwise);
double bench_now(void); /* seconds */
/* What lies between the two is measured; the second prints it. what is anything that proves that the work was done. */
void bench_begin(void);
void bench_end(double units, double what);
_Noreturn void bench_fail(const char *form, ...) __attribute__((format(printf, 1, 2)));
#endif
