/* What the benchmark programs share: their orders as "name=value" words, a clock, and how they say what they measured. */
#ifndef TT_BENCH_H
#define TT_BENCH_H

void bench_orders(int argc, char **argv); /* argv[2] and on */
const char *bench_text(const char *name, const char *otherwise);
long bench_number(const char *name, long otherwise);
double bench_now(void); /* seconds */
/* Prints how long so many units took; what is anything that proves that the work was done. */
void bench_say(double seconds, double units, double what);
_Noreturn void bench_fail(const char *form, ...) __attribute__((format(printf, 1, 2)));
#endif
