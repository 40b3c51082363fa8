/* The real command as a second process, for tests: started with arguments and an input, watched, killed; what it wrote is
 * in files of a folder of its own. Runs against the sandbox of box.h when that was started with command_begin(). */
#ifndef TEST_COMMAND_H
#define TEST_COMMAND_H
#include <stddef.h>
#include <sys/types.h>

/* A folder, and a sandbox with these arguments (ends with NULL; NULL: none) whose configuration the command will use. */
void command_begin(const char *const *sandbox_arguments);
void command_end(void);
const char *command_file(const char *name); /* a path in the folder */
void command_write(const char *name, const char *text);
char *command_read(const char *name); /* the whole file, "" when it is not there; free it */

/* Starts 'tiktok' with these arguments (ends with NULL). input: a text, or NULL: what is written to command_input(). */
void command_start(const char *input, const char *const *arguments);
int command_input(void); /* the end to write to; close it to end the input */
pid_t command_pid(void);
void command_output(int fd); /* stdout of the next start instead of the file */
void command_errors(int fd); /* the same for stderr */
/* Waits for its end: the exit status, or 1000 + the signal that ended it. */
int command_wait(void);
long command_memory(void); /* of the last one that was waited for, at most, in kB */
int command_run(const char *input, const char *const *arguments); /* start and wait */
const char *command_out(void);                                    /* of the last one */
const char *command_err(void);
size_t command_lines(void); /* of its output */
#endif
