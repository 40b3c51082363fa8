/* stdout, where only data goes. A disk that fills up or a pipe that closes must not look like success, so the
 * first failure is remembered with its reason. */
#include "cli.h"
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static int failure; /* errno of the first failed write; the one stdout of the process */

void cli_put(FILE *to, const char *p, size_t n)
{
    if (n && fwrite(p, 1, n, to) != n && !failure)
        failure = errno ? errno : EIO;
}

void cli_puts(FILE *to, const char *s)
{
    cli_put(to, s, strlen(s));
}

int cli_out_failed(void)
{
    return failure != 0;
}

int cli_out_flush(void)
{
    if (fflush(stdout) != 0 && !failure)
        failure = errno ? errno : EIO;
    return failure ? -1 : 0;
}

void cli_out_gone(void)
{
    if (!failure)
        failure = EPIPE;
}

int cli_out_finish(int status)
{
    if (cli_out_flush() == 0)
        return status;
    if (failure == EPIPE) { /* the reader has what it wanted: end as any filter does */
        signal(SIGPIPE, SIG_DFL);
        raise(SIGPIPE);
        _exit(128 + SIGPIPE);
    }
    return cli_complain(
        "Free some space or write elsewhere; if the command was sent, it has been carried out.",
        "The output could not be written: %s", strerror(failure));
}
