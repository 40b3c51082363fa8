// The command line: the frame's own options and those of the modules.
#include "sb_frame.h"

#include <stdlib.h>
#include <string.h>

static bool whole(const char *text, int64_t low, int64_t high, int64_t *out)
{
    char *end = NULL;
    if (*text < '0' || *text > '9' || strlen(text) > 15)
        return false;
    *out = strtoll(text, &end, 10);
    return *end == '\0' && *out >= low && *out <= high;
}

static bool set_port(struct sb *sb, const char *value)
{
    int64_t n = 0;
    bool good = whole(value, 0, 65535, &n);
    sb->set.port = (unsigned)n;
    return good;
}

static bool set_tls(struct sb *sb, const char *value)
{
    (void)value;
    return sb->tls = true;
}

static bool set_tls_dir(struct sb *sb, const char *value)
{
    sb->frame->start.tls_dir = value;
    return sb->tls = true;
}

static bool set_write_config(struct sb *sb, const char *value)
{
    sb->frame->start.write_config = value;
    return *value != '\0';
}

static bool set_log(struct sb *sb, const char *value)
{
    sb->frame->start.log_file = value;
    return *value != '\0';
}

static bool set_fault(struct sb *sb, const char *value)
{
    char why[256];
    if (sb_fault_add(sb, value, why, sizeof why))
        return true;
    fprintf(stderr, "tiktok-sandbox: %s\n", why);
    return false;
}

static bool set_limits(struct sb *sb, const char *value)
{
    sb->set.limits = strcmp(value, "basic") == 0;
    return sb->set.limits || strcmp(value, "off") == 0;
}

static bool set_token_life(struct sb *sb, const char *value)
{
    return whole(value, 1, 1000000000, &sb->set.token_life);
}

static bool set_refresh_life(struct sb *sb, const char *value)
{
    return whole(value, 1, 1000000000, &sb->set.refresh_life);
}

static bool set_code_life(struct sb *sb, const char *value)
{
    return whole(value, 1, 1000000000, &sb->set.code_life);
}

static bool set_chunk_size(struct sb *sb, const char *value)
{
    return whole(value, 1, 64 << 20, &sb->set.chunk_size);
}

static bool set_ready(struct sb *sb, const char *value)
{
    return whole(value, 0, 3600000, &sb->set.ready_ms);
}

static bool set_rows(struct sb *sb, const char *value)
{
    return whole(value, 0, 1000000, &sb->set.rows);
}

static bool set_unknown(struct sb *sb, const char *value)
{
    sb->set.lenient = strcmp(value, "note") == 0;
    return sb->set.lenient || strcmp(value, "refuse") == 0;
}

static bool set_rotation(struct sb *sb, const char *value)
{
    sb->set.rotation = strcmp(value, "grace") == 0 ? SB_ROTATION_GRACE : SB_ROTATION_STRICT;
    return strcmp(value, "grace") == 0 || strcmp(value, "strict") == 0;
}

static bool set_redirect_uri(struct sb *sb, const char *value)
{
    struct sb_frame *frame = sb->frame;
    size_t size = sizeof frame->redirect_uris[0];
    if (frame->redirect_count >= sizeof frame->redirect_uris / size || strlen(value) >= size)
        return false;
    snprintf(frame->redirect_uris[frame->redirect_count++], size, "%s", value);
    return true;
}

static bool set_help(struct sb *sb, const char *value)
{
    (void)value;
    return sb->frame->start.help = true;
}

static bool set_version(struct sb *sb, const char *value)
{
    (void)value;
    return sb->frame->start.version = true;
}

// clang-format off
static const struct sb_option own[] = {
    {"port", "N", "listen on this port of 127.0.0.1; 0, the default, lets the system choose", set_port},
    {"tls", NULL, "speak HTTPS with a certificate authority made for this run", set_tls},
    {"tls-dir", "FOLDER", "where the authority's certificate is written (implies --tls)", set_tls_dir},
    {"write-config", "FILE", "write a tiktok.conf that fits", set_write_config},
    {"log", "FILE", "write every request as a line of JSON; tokens are masked", set_log},
    {"fault", "SPEC", "order a fault, see below; may be repeated", set_fault},
    {"limits", "basic|off", "apply TikTok's rate limits of the basic level (off)", set_limits},
    {"token-life", "SECONDS", "life of account and user access tokens (86400; developer 7200)", set_token_life},
    {"refresh-life", "SECONDS", "life of refresh tokens (31536000; developer 15552000)", set_refresh_life},
    {"code-life", "SECONDS", "life of authorisation codes (ads 3600, business 600, developer 60)", set_code_life},
    {"rotation", "strict|grace", "does the old refresh token end at once, or after a minute (strict)", set_rotation},
    {"redirect-uri", "URI", "register a further redirect address; may be repeated", set_redirect_uri},
    {"chunk-size", "BYTES", "ranges that the chunked ads upload asks for (20971520)", set_chunk_size},
    {"ready-after", "MS", "until a video is usable, a task done, a post published (1500)", set_ready},
    {"rows", "N", "rows of the lists in pages that keep no state (3)", set_rows},
    {"unknown", "refuse|note", "what becomes of parameters of v1.3 that nobody knows (refuse)", set_unknown},
    {"help", NULL, "print this and end", set_help},
    {"version", NULL, "print the version and end", set_version},
    {0},
};
// clang-format on

static const struct sb_option *find_in(const struct sb_option *options, const char *name, size_t n)
{
    for (; options && options->name; options++)
        if (strlen(options->name) == n && strncmp(options->name, name, n) == 0)
            return options;
    return NULL;
}

static const struct sb_option *find(const char *name, size_t n)
{
    const struct sb_option *option = find_in(own, name, n);
    for (size_t i = 0; !option && sb_modules[i]; i++)
        option = find_in(sb_modules[i]->options, name, n);
    return option;
}

static bool complain(const char *text, const char *what)
{
    fprintf(stderr, "tiktok-sandbox: %s %s. See tiktok-sandbox --help.\n", text, what);
    return false;
}

// One option, perhaps with the next argument as its value.
static bool read_one(struct sb *sb, char **argv, int *i)
{
    const char *name = argv[*i] + 2, *equals = strchr(name, '=');
    const struct sb_option *option = find(name, equals ? (size_t)(equals - name) : strlen(name));
    if (!option)
        return complain(argv[*i], "is not an option");
    const char *value = equals ? equals + 1 : NULL;
    if (!option->arg && value)
        return complain(argv[*i], "takes no value");
    if (option->arg && !value && !(value = argv[++*i]))
        return complain(argv[*i - 1], "needs a value");
    if (!option->set(sb, value)) {
        char text[300];
        snprintf(text, sizeof text, "--%s cannot be \"%.200s\"; it takes", option->name, value);
        return complain(text, option->arg);
    }
    return true;
}

bool sb_options_read(struct sb *sb, int argc, char **argv)
{
    struct sb_start *start = &sb->frame->start;
    bool exec = argc > 1 && strcmp(argv[1], "exec") == 0;
    if (argc > 1 && strcmp(argv[1], "paths") == 0) {
        start->paths = true;
        return argc == 2 || complain(argv[2], "is too much: paths stands alone");
    }
    for (int i = exec ? 2 : 1; i < argc; i++) {
        if (exec && strcmp(argv[i], "--") == 0 && argv[i + 1]) {
            start->command = argv + i + 1;
            return true;
        }
        if (strncmp(argv[i], "--", 2) != 0 || !argv[i][2])
            return complain(argv[i],
                            exec ? "is not an option: write exec [OPTIONS] -- COMMAND" : "is not an option");
        if (!read_one(sb, argv, &i))
            return false;
    }
    if (exec && !start->help && !start->version)
        return complain("exec", "needs a command: write exec [OPTIONS] -- COMMAND");
    return true;
}

static void help_of(const struct sb_option *options)
{
    for (; options && options->name; options++) {
        char left[64];
        snprintf(left, sizeof left, "--%s%s%s", options->name, options->arg ? " " : "",
                 options->arg ? options->arg : "");
        printf("  %-26s %s\n", left, options->help);
    }
}

static const char fault_help[] =
    "\nFaults: [METHOD:]PATH[,nth=N][,count=N],WHAT[,WHAT]...\n"
    "  PATH is a pattern with * and ?; without a leading slash it is the end of a path.\n"
    "  The fault strikes from the Nth fitting request on (1), count times (1; 0 = always).\n"
    "  delay=MS        answer later\n"
    "  stall           answer nothing, keep the connection\n"
    "  close           read the request, answer nothing, close the connection\n"
    "  drop-body=N     close the connection when N bytes of the body have come\n"
    "  drop-answer=N   close the connection after N bytes of the answer's body\n"
    "  cut=N           as drop-body, after N bytes at the first request that it strikes, 2N at the second, "
    "...\n"
    "  stall-body=N    read no further than N bytes of the body, keep the connection\n"
    "  stall-answer=N  send nothing after N bytes of the answer's body, keep the connection\n"
    "  drip=N          read the body and send the answer at N bytes a second\n"
    "  status=N        HTTP status N with a gateway's HTML page (429: in the service's words)\n"
    "  retry-after=S   with a Retry-After header\n"
    "  code=CODE       the service's own error, such as code=40100; message=TEXT beside it\n"
    "  expired         the access token has expired\n"
    "  partial         v1.3: the answer is a partial success (20001)\n"
    "  bad-json        the answer's JSON is cut in the middle\n"
    "  html            HTTP 200 with an HTML page\n";

void sb_options_help(void)
{
    puts("Usage: tiktok-sandbox [OPTIONS]\n"
         "       tiktok-sandbox exec [OPTIONS] -- COMMAND [ARGUMENTS]\n"
         "       tiktok-sandbox paths\n\n"
         "A local TikTok for development, demonstrations and tests. It listens on 127.0.0.1 and prints one\n"
         "line of JSON: its address and ready credentials. exec runs COMMAND with TIKTOK_CONFIG set; paths "
         "lists the\n"
         "endpoints.\n");
    help_of(own);
    for (size_t i = 0; sb_modules[i]; i++)
        help_of(sb_modules[i]->options);
    fputs(fault_help, stdout);
}
