/* Runs a fuzz target without libFuzzer.
 *
 *     fuzz_NAME FILE|FOLDER...   these inputs, each once
 *     fuzz_NAME                  the seeds, then FUZZ_RUNS (5000) mutations of them, the same ones every time
 *
 * An input that fails is left in ./crash-fuzz_NAME, and the last words say how to run it again. */
#include "tests/fuzz/fuzz.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SECONDS = 60, LARGEST = 1 << 20, MOST_SEEDS = 4096 };

struct seed {
    char *p;
    size_t n;
};
static struct seed seeds[MOST_SEEDS];
static size_t n_seeds;
static const uint8_t *now; /* the input that runs */
static size_t n_now;
static char crash_file[4096], crash_words[9000];
static uint64_t state = 88172645463325252u; /* of xorshift64 */

int __attribute__((weak)) LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    return 0;
}

/* The sanitizers', where they are: they end the process without a signal. */
void __attribute__((weak)) __sanitizer_set_death_callback(void (*callback)(void));

static void keep_input(void)
{
    static int kept;
    if (kept++ || !now)
        return;
    int fd = open(crash_file, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ssize_t rc = fd >= 0 ? write(fd, now, n_now) : -1;
    rc = write(STDERR_FILENO, crash_words, strlen(crash_words));
    (void)rc;
    if (fd >= 0)
        close(fd);
}

static void died(int number)
{
    keep_input();
    signal(number, SIG_DFL);
    raise(number);
}

static void run(const char *p, size_t n)
{
    uint8_t *copy = (uint8_t *)fuzz_copy(p, n);
    now = copy;
    n_now = n;
    alarm(SECONDS);
    LLVMFuzzerTestOneInput(copy, n);
    alarm(0);
    now = NULL;
    free(copy);
}

/* ---- inputs */

static int add_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f || n_seeds == MOST_SEEDS) {
        fprintf(stderr, "%s: %s\n", path, f ? "there are too many inputs" : strerror(errno));
        if (f)
            fclose(f);
        return -1;
    }
    char *p = malloc(LARGEST);
    if (!p)
        abort();
    size_t n = fread(p, 1, LARGEST, f);
    fclose(f);
    seeds[n_seeds++] = (struct seed){p, n};
    return 0;
}

static int is_seed(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int add(const char *path)
{
    struct stat st;
    struct dirent **entries;
    if (stat(path, &st) == 0 && !S_ISDIR(st.st_mode))
        return add_file(path);
    int rc = 0, n = scandir(path, &entries, is_seed, alphasort);
    if (n < 0)
        return fprintf(stderr, "%s: %s\n", path, strerror(errno)), -1;
    for (int i = 0; i < n; i++) {
        char whole[4096];
        snprintf(whole, sizeof whole, "%s/%s", path, entries[i]->d_name);
        rc |= add_file(whole);
        free(entries[i]);
    }
    free(entries);
    return rc;
}

/* ---- mutations */

static uint64_t below(uint64_t n)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return n ? state % n : 0;
}

/* Puts a piece of another seed, or of itself, at a random place. */
static size_t insert(char *p, size_t n, size_t room)
{
    const struct seed *other = &seeds[below(n_seeds)];
    size_t from = below(other->n), length = below(other->n - from + 1), at = below(n + 1);
    if (length > room - n)
        length = room - n;
    memmove(p + at + length, p + at, n - at);
    memcpy(p + at, other->p + from, length);
    return n + length;
}

static size_t cut(char *p, size_t n)
{
    size_t at = below(n), length = below(n - at + 1);
    memmove(p + at, p + at + length, n - at - length);
    return n - length;
}

static void mutate(char *p, size_t n, size_t room)
{
    static const char telling[] = "{}[]\",:\\\0\n\r\t .-+0189eE@=&;|!?#%/<>\x7f\x80\xc0\xed\xf4\xff";
    for (uint64_t changes = 1 + below(4); changes > 0; changes--) {
        switch (below(5)) {
        case 0:
            n = insert(p, n, room);
            break;
        case 1:
            n = n ? cut(p, n) : n;
            break;
        case 2:
            if (n)
                p[below(n)] = (char)below(256);
            break;
        case 3:
            if (n)
                p[below(n)] ^= (char)(1 << below(8));
            break;
        default:
            if (n)
                p[below(n)] = telling[below(sizeof telling - 1)];
        }
    }
    run(p, n);
}

static void mutate_all(unsigned long runs)
{
    size_t room = LARGEST;
    char *p = malloc(room);
    if (!p)
        abort();
    for (unsigned long i = 0; i < runs && n_seeds; i++) {
        const struct seed *s = &seeds[below(n_seeds)];
        memcpy(p, s->p, s->n);
        mutate(p, s->n, s->n * 2 + 64 < room ? s->n * 2 + 64 : room);
    }
    free(p);
}

/* ---- */

static void watch(const char *program, const char *name)
{
    static const int deaths[] = {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM};
    char here[2048];
    snprintf(crash_file, sizeof crash_file, "%s/crash-%s", getcwd(here, sizeof here) ? here : ".", name);
    snprintf(crash_words, sizeof crash_words, "%s: the input is kept; run it again with: %s %s\n", name,
             program, crash_file);
    for (size_t i = 0; i < sizeof deaths / sizeof *deaths; i++)
        signal(deaths[i], died);
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(keep_input);
}

int main(int argc, char **argv)
{
    const char *slash = strrchr(argv[0], '/'), *name = slash ? slash + 1 : argv[0];
    const char *runs = getenv("FUZZ_RUNS"), *top = getenv("TEST_SOURCE_DIR");
    char folder[4096];
    int failed = 0;
    if (strncmp(name, "lt-", 3) == 0)
        name += 3;
    snprintf(folder, sizeof folder, "%s/tests/fuzz/corpus/%s", top ? top : TEST_SOURCE_DIR,
             strncmp(name, "fuzz_", 5) == 0 ? name + 5 : name);
    watch(argv[0], name);
    LLVMFuzzerInitialize(&argc, &argv);
    for (int i = 1; i < argc; i++)
        failed |= add(argv[i]);
    if (argc == 1)
        failed |= add(folder);
    for (size_t i = 0; i < n_seeds; i++)
        run(seeds[i].p, seeds[i].n);
    unsigned long mutations = argc > 1 ? 0 : runs ? strtoul(runs, NULL, 10) : 5000;
    mutate_all(mutations);
    printf("%s: %zu inputs, %lu mutations\n", name, n_seeds, n_seeds ? mutations : 0);
    for (size_t i = 0; i < n_seeds; i++)
        free(seeds[i].p);
    return failed || n_seeds == 0;
}
