/* The inside of a journal, for the two files that write and read it. */
#ifndef CLI_BATCH_JOURNAL_H
#define CLI_BATCH_JOURNAL_H
#include "cli_batch.h"

#define CLI_JOURNAL_HEAD "{\"journal\":\"tiktok batch\",\"version\":1,\"salt\":\"" /* 32 hex digits and "} */

struct cli_journal {
    const char *path;
    int fd, has_head, unsynced, broken; /* broken: a write failed, nothing more is written */
    unsigned char salt[16];
    cli_slots slots;
    cli_text buffer;
};

/* Reads what is there, and cuts a torn last line off. 0, or -1 after saying what is wrong. */
int cli_journal_replay(cli_journal *);
#endif
