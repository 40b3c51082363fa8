/* JSON as people keep it in files: with comments, and with a comma behind the last member. Neither can be mistaken for
 * data: no string of JSON goes over a line's end, and no value begins with a comma. */
#include "cli.h"
#include <string.h>

static size_t blank_comment(char *line)
{
    size_t n = strspn(line, " \t");
    if (line[n] != '/' || line[n + 1] != '/')
        return 0;
    n = strcspn(line, "\n");
    memset(line, ' ', n);
    return n;
}

void cli_json_uncomment(char *text)
{
    char *comma = NULL; /* the last one that only space follows so far */
    int in_string = 0, begins = 1;
    for (char *p = text; *p; p++) {
        if (begins)
            p += blank_comment(p);
        if (!*p)
            break;
        begins = *p == '\n';
        if (begins || *p == ' ' || *p == '\t' || *p == '\r') {
            in_string = in_string && !begins; /* it is broken: the parser says so */
            continue;
        }
        if (in_string) {
            if (*p == '\\' && p[1] && p[1] != '\n')
                p++;
            else if (*p == '"')
                in_string = 0;
            continue;
        }
        if (comma && (*p == '}' || *p == ']'))
            *comma = ' ';
        comma = *p == ',' ? p : NULL;
        in_string = *p == '"';
    }
}
