/* The token store in files: what is promised when processes die, disks are full and files are not as they should be. */
#include "core/alloc.h"
#include "core/store.h"
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64], path[160];
static struct ttc_store *store;
static struct ttc_failure why;

static void setup(void)
{
    snprintf(folder, sizeof folder, "/tmp/test-store-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/tokens/test.one.json", folder);
    store = ttc_store_files(folder);
}

static void teardown(void)
{
    char command[128];
    ttc_failure_clear(&why);
    store->ops->close(store);
    snprintf(command, sizeof command, "rm -rf %s", folder);
    ck_assert_int_eq(system(command), 0);
}

/* A token whose every text tells which one it is. */
static struct ttc_token make(const char *account, const char *access)
{
    return (struct ttc_token){.provider = (char *)"test",
                              .account = (char *)account,
                              .kind = (char *)"user",
                              .access = (char *)access,
                              .refresh = (char *)access,
                              .obtained_at = 5};
}

static int save(const char *account, const char *access, const char *was)
{
    struct ttc_token t = make(account, access);
    ttc_failure_clear(&why);
    return store->ops->save(store, &t, was, NULL, &why);
}

/* The stored access token, until the next call; NULL: none, or why is set. */
static const char *stored(const char *account)
{
    static char access[8192];
    struct ttc_token t;
    ttc_failure_clear(&why);
    int rc = store->ops->load(store, "test", account, &t, &why);
    snprintf(access, sizeof access, "%s", rc == 1 ? t.access : "");
    if (rc == 1)
        ck_assert_str_eq(t.refresh, t.access);
    ck_assert_int_eq(rc < 0, why.status != TT_OK);
    ttc_token_clear(&t);
    return rc == 1 ? access : NULL;
}

static void write_file(const char *name, const char *text, size_t n, mode_t mode)
{
    unlink(name);
    int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, mode);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, n), (ssize_t)n);
    fchmod(fd, mode);
    close(fd);
}

static char *read_file(const char *name, size_t *n)
{
    char *text = calloc(1, 65536);
    int fd = open(name, O_RDONLY);
    ck_assert_int_ge(fd, 0);
    *n = (size_t)read(fd, text, 65535);
    close(fd);
    return text;
}

static mode_t mode_of(const char *name)
{
    struct stat st;
    ck_assert_int_eq(stat(name, &st), 0);
    return st.st_mode & 07777;
}

/* It is refused with these words and a hint, by readers and writers, and nothing is changed. */
static void refuses(const char *words)
{
    size_t n, m;
    char *before = read_file(path, &n), *after;
    ck_assert_ptr_null(stored("one"));
    ck_assert_int_eq(why.status, TT_ECONFIG);
    ck_assert_msg(strstr(why.message, words) != NULL, "%s", why.message);
    ck_assert_msg(strstr(why.message, folder) != NULL, "%s", why.message);
    ck_assert_ptr_nonnull(why.hint);
    ck_assert_int_eq(save("one", "act.new", NULL), -1);
    ck_assert_msg(strstr(why.message, words) != NULL, "%s", why.message);
    ck_assert_int_eq(store->ops->remove(store, "test", "one", NULL, &why), -1);
    after = read_file(path, &m);
    ck_assert_uint_eq(n, m);
    ck_assert_mem_eq(before, after, n);
    free(before);
    free(after);
}

START_TEST(what_was_saved_comes_back)
{
    struct ttc_token t = make("one", "act.1"), back;
    t.refresh = (char *)"rft.1";
    t.ids = json_pack("[s,s]", "7000000000000000001", "x/y");
    t.scopes = json_pack("[s]", "user.info.basic");
    t.expires_at = 10000000000;
    t.refresh_expires_at = 20000000000;
    t.refresh_begun = 3;
    t.refresh_refused = 4;
    ck_assert_int_eq(store->ops->save(store, &t, NULL, NULL, &why), 1);
    ck_assert_int_eq(store->ops->load(store, "test", "one", &back, &why), 1);
    ck_assert_str_eq(back.provider, "test");
    ck_assert_str_eq(back.account, "one");
    ck_assert_str_eq(back.kind, "user");
    ck_assert_str_eq(back.access, "act.1");
    ck_assert_str_eq(back.refresh, "rft.1");
    ck_assert(json_equal(back.ids, t.ids) && json_equal(back.scopes, t.scopes));
    ck_assert_int_eq(back.expires_at, t.expires_at);
    ck_assert_int_eq(back.refresh_expires_at, t.refresh_expires_at);
    ck_assert_int_eq(back.obtained_at, 5);
    ck_assert_int_eq(back.refresh_begun, 3);
    ck_assert_int_eq(back.refresh_refused, 4);
    ck_assert(ttc_token_is(&back, "x/y") && !ttc_token_is(&back, "x"));
    ttc_token_clear(&back);
    json_decref(t.ids);
    json_decref(t.scopes);
}
END_TEST

START_TEST(files_and_folders_are_the_owners_alone)
{
    char name[160];
    umask(0);
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    ck_assert_int_eq(store->ops->set_default(store, "test", "one", &why), 0);
    ck_assert_uint_eq(mode_of(path), 0600);
    snprintf(name, sizeof name, "%s/tokens", folder);
    ck_assert_uint_eq(mode_of(name), 0700);
    snprintf(name, sizeof name, "%s/tokens/defaults.json", folder);
    ck_assert_uint_eq(mode_of(name), 0600);
    umask(0777); /* the owner must still be able to read it */
    ck_assert_int_eq(save("one", "act.2", NULL), 1);
    ck_assert_uint_eq(mode_of(path), 0600);
}
END_TEST

START_TEST(names_may_hold_anything)
{
    static const char *const names[] = {"_000-AbC.d", "../../etc/passwd", "a b", "Z\xc3\xbcrich", ".", "%2e",
                                        "(app)"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        ck_assert_int_eq(save(names[i], names[i], NULL), 1);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        ck_assert_str_eq(stored(names[i]), names[i]);
    ck_assert_int_eq(save("", "act", NULL), -1);
    char much[TTC_LONGEST_ACCOUNT + 2] = "";
    memset(much, '/', TTC_LONGEST_ACCOUNT + 1);
    ck_assert_int_eq(save(much, "act", NULL), -1);
    ck_assert_int_eq(why.status, TT_EUSAGE);
    much[TTC_LONGEST_ACCOUNT] = '\0';
    ck_assert_int_eq(save(much, "act.much", NULL), 1);
    ck_assert_str_eq(stored(much), "act.much");
}
END_TEST

static int count(const struct ttc_token *t, const struct ttc_failure *bad, void *user)
{
    int *n = user;
    ck_assert_ptr_nonnull(t->account);
    n[0] += bad == NULL;
    n[1] += bad != NULL;
    return 0;
}

START_TEST(accounts_are_listed_chosen_and_removed)
{
    int n[2] = {0, 0};
    struct ttc_token other = make("one", "act.o");
    other.provider = (char *)"other";
    ck_assert_int_eq(store->ops->list(store, NULL, count, n, &why), 0);
    ck_assert_int_eq(n[0] + n[1], 0);
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    ck_assert_int_eq(save("two", "act.2", NULL), 1);
    ck_assert_int_eq(store->ops->save(store, &other, NULL, NULL, &why), 1);
    ck_assert_int_eq(store->ops->set_default(store, "test", "two", &why), 0);
    ck_assert_int_eq(store->ops->set_default(store, "other", "one", &why), 0);
    ck_assert_int_eq(store->ops->list(store, "test", count, n, &why), 0);
    ck_assert_int_eq(n[0], 2);
    char *chosen = store->ops->default_of(store, "test", &why);
    ck_assert_str_eq(chosen, "two");
    ttc_free(chosen);
    ck_assert_int_eq(store->ops->remove(store, "test", "two", "act.9", &why), 0);
    ck_assert_str_eq(stored("two"), "act.2");
    ck_assert_int_eq(store->ops->remove(store, "test", "two", "act.2", &why), 1);
    ck_assert_ptr_null(stored("two"));
    ck_assert_int_eq(store->ops->remove(store, "test", "two", NULL, &why), 0);
    ck_assert_ptr_null(store->ops->default_of(store, "test", &why));
    chosen = store->ops->default_of(store, "other", &why);
    ck_assert_str_eq(chosen, "one");
    ttc_free(chosen);
    write_file(path, "{", 1, 0600);
    n[0] = 0;
    ck_assert_int_eq(store->ops->list(store, NULL, count, n, &why), 0);
    ck_assert_int_eq(n[0], 1);
    ck_assert_int_eq(n[1], 1);
}
END_TEST

START_TEST(another_generation_is_not_overwritten)
{
    ck_assert_int_eq(save("one", "act.1", "act.0"), 0); /* there is none */
    ck_assert_ptr_null(stored("one"));
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    ck_assert_int_eq(save("one", "act.2", "act.1"), 1);
    ck_assert_int_eq(save("one", "act.x", "act.1"), 0);
    ck_assert_str_eq(stored("one"), "act.2");
}
END_TEST

START_TEST(a_file_that_others_can_read_is_refused)
{
    static const mode_t modes[] = {0640, 0604, 0660, 0610, 0666, 0644};
    size_t n;
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    char *text = read_file(path, &n);
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        write_file(path, text, n, modes[i]);
        refuses("others can read the token file");
        ck_assert_ptr_nonnull(strstr(why.hint, "chmod 600"));
    }
    write_file(path, text, n, 0600);
    ck_assert_str_eq(stored("one"), "act.1");
    free(text);
}
END_TEST

START_TEST(somebody_elses_file_is_refused)
{
    char tokens[128], moved[128];
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    if (geteuid() == 0) {
        ck_assert_int_eq(chown(path, 12345, 0), 0);
        refuses("belongs to user 12345");
        ck_assert_int_eq(chown(path, 0, 0), 0);
    }
    /* A folder that is not ours, which anybody can find: the root of all. */
    snprintf(tokens, sizeof tokens, "%s/tokens", folder);
    snprintf(moved, sizeof moved, "%s/moved", folder);
    ck_assert_int_eq(rename(tokens, moved), 0);
    if (geteuid() == 0)
        ck_assert_int_eq(chown(moved, 12345, 0), 0);
    ck_assert_int_eq(symlink(geteuid() == 0 ? moved : "/", tokens), 0);
    ck_assert_ptr_null(stored("one"));
    ck_assert_msg(strstr(why.message, "it is not used") != NULL, "%s", why.message);
}
END_TEST

START_TEST(a_folder_that_others_can_write_to_is_refused)
{
    char tokens[128];
    snprintf(tokens, sizeof tokens, "%s/tokens", folder);
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    chmod(tokens, 0720);
    ck_assert_ptr_null(stored("one"));
    ck_assert_ptr_nonnull(strstr(why.message, "others can write to the token store"));
    chmod(tokens, 0755);
    ck_assert_str_eq(stored("one"), "act.1");
}
END_TEST

START_TEST(a_link_is_refused)
{
    char target[160];
    snprintf(target, sizeof target, "%s/target", folder);
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    ck_assert_int_eq(rename(path, target), 0);
    ck_assert_int_eq(symlink(target, path), 0);
    ck_assert_ptr_null(stored("one"));
    ck_assert_int_eq(why.status, TT_ECONFIG);
    unlink(path);
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    ck_assert_ptr_null(stored("one")); /* and does not hang */
    ck_assert_ptr_nonnull(strstr(why.message, "not a regular file"));
}
END_TEST

START_TEST(every_truncation_is_noticed)
{
    size_t n;
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    char *text = read_file(path, &n);
    ck_assert_uint_gt(n, 50);
    for (size_t cut = 0; cut + 1 < n; cut++) { /* the last byte is a newline */
        write_file(path, text, cut, 0600);
        refuses("is damaged");
    }
    write_file(path, text, n - 1, 0600);
    ck_assert_str_eq(stored("one"), "act.1");
    free(text);
}
END_TEST

START_TEST(a_corrupted_file_is_refused)
{
    static const char *const cases[][2] = {
        {"[]", "it is not a JSON object"},
        {"{}", "\"provider\" is missing"},
        {"{\"provider\":\"test\",\"account\":\"two\",\"kind\":\"user\",\"access_token\":\"a\"}",
         "of another account"},
        {"{\"provider\":\"x\",\"account\":\"one\",\"kind\":\"user\",\"access_token\":\"a\"}",
         "of another account"},
        {"{\"provider\":\"test\",\"account\":\"one\",\"kind\":\"user\",\"access_token\":\"\"}",
         "\"access_token\" is not a text"},
        {"{\"provider\":\"test\",\"account\":\"one\",\"kind\":\"user\",\"access_token\":\"a\",\"expires_at\":"
         "\"9\"}",
         "\"expires_at\" is not a time"},
        {"{\"provider\":\"test\",\"account\":\"one\",\"kind\":\"user\",\"access_token\":\"a\",\"expires_at\":"
         "-1}",
         "\"expires_at\" is not a time"},
        {"{\"provider\":\"test\",\"account\":\"one\",\"kind\":\"user\",\"access_token\":\"a\",\"ids\":[1]}",
         "\"ids\" is not a list of texts"},
        {"{\"provider\":\"test\",\"account\":\"one\",\"kind\":\"user\",\"access_token\":\"a\",\"access_"
         "token\":\"b\"}",
         "damaged"},
        {"\xff\xfe", "damaged"},
    };
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        write_file(path, cases[i][0], strlen(cases[i][0]), 0600);
        refuses(cases[i][1]);
    }
}
END_TEST

/* What cannot be written says so, and what was there stays. */
static void expect_unwritable(const char *words)
{
    ck_assert_int_eq(save("one", "act.2", NULL), -1);
    ck_assert_int_eq(why.status, TT_ECONFIG);
    ck_assert_msg(strstr(why.message, words) != NULL, "%s", why.message);
    ck_assert_msg(strstr(why.message, "nothing was changed") != NULL, "%s", why.message);
    ck_assert_ptr_nonnull(why.hint);
    ck_assert_str_eq(stored("one"), "act.1");
}

START_TEST(a_folder_that_cannot_be_written_is_told)
{
    char tokens[128];
    struct ttc_store_lock *lock;
    snprintf(tokens, sizeof tokens, "%s/tokens", folder);
    if (geteuid() == 0) { /* rights mean nothing to root */
        ck_assert_int_eq(chown(folder, 65534, 65534), 0);
        ck_assert_int_eq(setresuid(65534, 65534, 0), 0);
    }
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    chmod(tokens, 0500);
    expect_unwritable("Permission denied");
    ck_assert_int_eq(store->ops->remove(store, "test", "one", NULL, &why), -1);
    ck_assert_int_eq(store->ops->set_default(store, "test", "one", &why), -1);
    ttc_failure_clear(&why);
    ck_assert_int_eq(store->ops->ready(store, &why), -1);
    ck_assert_int_eq(store->ops->lock(store, "test", "new", &lock, &why), -1);
    ck_assert_ptr_null(lock);
    chmod(tokens, 0700);
    if (getuid() == 65534)
        ck_assert_int_eq(setresuid(0, 0, 0), 0);
}
END_TEST

START_TEST(a_full_disk_is_told)
{
    struct rlimit limit = {20, 20};
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit),
                     0); /* files of 20 bytes, as a disk that fills up while writing */
    expect_unwritable("File too large");
    ck_assert_int_eq(save("one", "act.2", NULL), -1);
    ck_assert_ptr_nonnull(strstr(why.hint, "make room"));
}
END_TEST

/* A small disk of its own; 0 when this machine does not let us. */
static int small_disk(void)
{
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", "none", MS_REC | MS_PRIVATE, "") != 0)
        return 0;
    return mount("none", folder, "tmpfs", 0, "size=64k,mode=700") == 0;
}

static void fill_disk(void)
{
    char name[128], page[4096] = {0};
    snprintf(name, sizeof name, "%s/filler", folder);
    int fd = open(name, O_WRONLY | O_CREAT, 0600);
    while (write(fd, page, sizeof page) > 0)
        ;
    close(fd);
}

START_TEST(what_was_reserved_can_be_saved_on_a_full_disk)
{
    struct ttc_store_lock *lock;
    struct ttc_token t = make("one", "act.3");
    if (!small_disk())
        return; /* asserted where tests run as root; the limit above stands in elsewhere */
    ck_assert_int_eq(save("one", "act.1", NULL), 1);
    ck_assert_int_eq(store->ops->lock(store, "test", "one", &lock, &why), 1);
    ck_assert_int_eq(store->ops->reserve(lock, &why), 0);
    fill_disk();
    expect_unwritable("No space left");
    ck_assert_int_eq(store->ops->save(store, &t, "act.1", lock, &why), 1);
    ck_assert_str_eq(stored("one"), "act.3");
    store->ops->unlock(lock);
    fill_disk();
    ck_assert_int_eq(store->ops->lock(store, "test", "one", &lock, &why), 1);
    ck_assert_int_eq(store->ops->reserve(lock, &why), -1);
    ck_assert_ptr_nonnull(strstr(why.message, "No space left"));
    store->ops->unlock(lock);
    umount(folder);
}
END_TEST

START_TEST(one_at_a_time_refreshes_an_account)
{
    struct ttc_store_lock *lock, *second;
    struct ttc_store *other = ttc_store_files(folder);
    ck_assert_int_eq(store->ops->lock(store, "test", "one", &lock, &why), 1);
    ck_assert_int_eq(other->ops->lock(other, "test", "one", &second, &why), 0);
    ck_assert_ptr_null(second);
    ck_assert_int_eq(other->ops->lock(other, "test", "two", &second, &why), 1); /* another account's */
    other->ops->unlock(second);
    pid_t child = fork();
    if (child == 0) { /* keeps a copy of the descriptor */
        pause();
        _exit(0);
    }
    store->ops->unlock(lock);
    ck_assert_int_eq(other->ops->lock(other, "test", "one", &second, &why), 1);
    other->ops->unlock(second);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    other->ops->close(other);
}
END_TEST

/* A program that the host starts must not inherit the right to refresh. */
START_TEST(locks_stay_in_the_process)
{
    struct ttc_store_lock *lock;
    int found = 0;
    ck_assert_int_eq(store->ops->lock(store, "test", "one", &lock, &why), 1);
    ck_assert_int_eq(store->ops->reserve(lock, &why), 0);
    for (int fd = 3; fd < 64; fd++) {
        char link[64], target[256] = "";
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        if (readlink(link, target, sizeof target - 1) < 0 || strncmp(target, folder, strlen(folder)) != 0)
            continue;
        found++;
        ck_assert_msg(fcntl(fd, F_GETFD) & FD_CLOEXEC, "%s", target);
    }
    ck_assert_int_eq(found, 3); /* the folder, the lock, the room */
    store->ops->unlock(lock);
}
END_TEST

START_TEST(a_lock_ends_with_its_holder)
{
    struct ttc_store_lock *lock;
    int ends[2];
    char byte;
    ck_assert_int_eq(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        store->ops->lock(store, "test", "one", &lock, &why);
        store->ops->reserve(lock, &why);
        ck_assert_int_eq(write(ends[1], "x", 1), 1);
        pause();
        _exit(0);
    }
    ck_assert_int_eq(read(ends[0], &byte, 1), 1);
    ck_assert_int_eq(store->ops->lock(store, "test", "one", &lock, &why), 0);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    ck_assert_int_eq(store->ops->lock(store, "test", "one", &lock, &why), 1);
    ck_assert_int_eq(store->ops->reserve(lock, &why), 0); /* over what the dead one left */
    store->ops->unlock(lock);
}
END_TEST

/* Tokens so long that a file takes many pages. */
static void long_token(char *out, size_t n, char letter)
{
    memset(out, letter, n - 1);
    out[n - 1] = '\0';
}

START_TEST(a_killed_writer_leaves_a_whole_file)
{
    static char a[8000], b[8000];
    int changes = 0;
    long_token(a, sizeof a, 'a');
    long_token(b, sizeof b, 'b');
    ck_assert_int_eq(save("one", a, NULL), 1);
    srandom((unsigned)getpid());
    for (int round = 0; round < 150; round++) {
        pid_t child = fork();
        if (child == 0) {
            for (int i = 0;; i++)
                if (save("one", i % 2 ? a : b, NULL) != 1)
                    _exit(1);
        }
        usleep((useconds_t)(random() % 8000));
        kill(child, SIGKILL);
        int status;
        waitpid(child, &status, 0);
        ck_assert(WIFSIGNALED(status));
        const char *now = stored("one");
        ck_assert_msg(now != NULL, "%s", why.message);
        ck_assert(strcmp(now, a) == 0 || strcmp(now, b) == 0);
        changes += strcmp(now, b) == 0;
    }
    ck_assert_int_gt(changes, 10); /* they did write */
    ck_assert_int_eq(save("one", "act.after", NULL), 1);
}
END_TEST

START_TEST(racing_writers_lose_nothing)
{
    enum { WRITERS = 8, EACH = 25 };
    pid_t children[WRITERS];
    ck_assert_int_eq(save("one", "g0", NULL), 1);
    for (int w = 0; w < WRITERS; w++) {
        if ((children[w] = fork()) != 0)
            continue;
        for (int done = 0; done < EACH;) {
            char was[64], next[64];
            const char *now = stored("one");
            if (!now)
                _exit(1);
            snprintf(was, sizeof was, "%s", now);
            snprintf(next, sizeof next, "g%d", atoi(was + 1) + 1);
            int rc = save("one", next, was);
            if (rc < 0)
                _exit(2);
            done += rc;
        }
        _exit(0);
    }
    for (int w = 0; w < WRITERS; w++) {
        int status;
        waitpid(children[w], &status, 0);
        ck_assert_int_eq(status, 0);
    }
    ck_assert_str_eq(stored("one"), "g200");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("store");
    TCase *c = tcase_create("store");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_set_timeout(c, 60);
    tcase_add_test(c, what_was_saved_comes_back);
    tcase_add_test(c, files_and_folders_are_the_owners_alone);
    tcase_add_test(c, names_may_hold_anything);
    tcase_add_test(c, accounts_are_listed_chosen_and_removed);
    tcase_add_test(c, another_generation_is_not_overwritten);
    tcase_add_test(c, a_file_that_others_can_read_is_refused);
    tcase_add_test(c, somebody_elses_file_is_refused);
    tcase_add_test(c, a_folder_that_others_can_write_to_is_refused);
    tcase_add_test(c, a_link_is_refused);
    tcase_add_test(c, every_truncation_is_noticed);
    tcase_add_test(c, a_corrupted_file_is_refused);
    tcase_add_test(c, a_folder_that_cannot_be_written_is_told);
    tcase_add_test(c, a_full_disk_is_told);
    tcase_add_test(c, what_was_reserved_can_be_saved_on_a_full_disk);
    tcase_add_test(c, one_at_a_time_refreshes_an_account);
    tcase_add_test(c, locks_stay_in_the_process);
    tcase_add_test(c, a_lock_ends_with_its_holder);
    tcase_add_test(c, a_killed_writer_leaves_a_whole_file);
    tcase_add_test(c, racing_writers_lose_nothing);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
