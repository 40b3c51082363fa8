/* Every public function, with each allocation failing in turn. The requests go to the scripted transport of the engine's
 * tests; what goes over real connections is in test_oom_shapes.c. "names" prints the functions that are swept. */
#include "build_config.h"

#include "core/loader.h"
#include "tests/oom/functions.h"
#include "tests/oom/place.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct function *all[MOST_FUNCTIONS];
static size_t n_all;

static void gather(void)
{
    n_all += functions_of_calls(all + n_all, MOST_FUNCTIONS - n_all);
    n_all += functions_of_results(all + n_all, MOST_FUNCTIONS - n_all);
    n_all += functions_of_tokens(all + n_all, MOST_FUNCTIONS - n_all);
    n_all += functions_of_looking(all + n_all, MOST_FUNCTIONS - n_all);
    if (n_all > MOST_FUNCTIONS)
        abort();
}

START_TEST(memory_may_end_anywhere)
{
    const struct function *f = all[_i];
    place_make();
    if (f->once)
        f->once();
    sweep(&f->sweep);
    place_remove();
}
END_TEST

static int is_swept(const char *name)
{
    for (size_t i = 0; i < n_all; i++) {
        const char *at = strstr(all[i]->names, name);
        size_t n = strlen(name);
        for (; at; at = strstr(at + 1, name))
            if ((at == all[i]->names || at[-1] == ' ') && (at[n] == ' ' || !at[n]))
                return 1;
    }
    return 0;
}

/* What the header promises and what the library exports are the same, and all of it is swept. */
START_TEST(no_function_is_left_out)
{
    char line[512], name[128];
    size_t exported = 0;
    FILE *list = popen("nm -D --defined-only '" TEST_BUILD_DIR "/.libs/libtiktok.so' 2>/dev/null", "r");
    ck_assert_ptr_nonnull(list);
    while (fgets(line, sizeof line, list)) {
        if (sscanf(line, "%*s %*s tt_%120s", name + 3) != 1)
            continue;
        memcpy(name, "tt_", 3);
        ck_assert_msg(is_swept(name), "%s is exported and not swept: add it to tests/oom/functions_*.c",
                      name);
        exported++;
    }
    pclose(list);
    if (!exported) /* a static build has no list of its own: the header's is taken */
        list = fopen(TEST_SOURCE_DIR "/include/tiktok/tiktok.h", "r");
    for (; !exported && list && fgets(line, sizeof line, list);) {
        char *at =
            strncmp(line, "TT_API", 6) == 0 || strncmp(line, "tt_", 3) == 0 ? strstr(line, "tt_") : NULL;
        while (at && at[3 + strcspn(at + 3, "( *,;")] != '(')
            at = strstr(at + 3, "tt_");
        if (at && sscanf(at, "%120[a-z_]", name) == 1)
            ck_assert_msg(is_swept(name), "%s is declared and not swept", name);
    }
}
END_TEST

int main(int argc, char **argv)
{
    gather();
    for (size_t i = 0; argc > 1 && strcmp(argv[1], "names") == 0 && i < n_all; i++)
        puts(all[i]->names);
    if (argc > 1 && strcmp(argv[1], "names") == 0)
        return 0;
    sweep_points = getenv("TEST_UNDER_VALGRIND") && !(argc > 1 && strcmp(argv[1], "long") == 0) ? 6 : 0;
    Suite *s = suite_create("oom_functions");
    TCase *c = tcase_create("functions");
    tcase_set_timeout(c, 600);
    tcase_add_test(c, no_function_is_left_out);
    tcase_add_loop_test(c, memory_may_end_anywhere, 0, (int)n_all);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
