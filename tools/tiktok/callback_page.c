/* The one page that tiktok-callback shows. */
#include "build_config.h"
#include "tools/tiktok/callback.h"
#include <stdio.h>
#include <stdlib.h>

static const char style[] = "body{margin:0;font:1.05rem/1.5 sans-serif;color:#161823;background:#fff}"
                            "main{max-width:34rem;margin:0 auto;padding:2rem 1rem;overflow-wrap:anywhere}"
                            "h1{font-size:1.5rem;line-height:1.25}"
                            "@media(prefers-color-scheme:dark){body{color:#f1f1f2;background:#161823}}";

static void escaped(FILE *out, const char *text)
{
    for (; *text; text++) {
        switch (*text) {
        case '&':
            fputs("&amp;", out);
            break;
        case '<':
            fputs("&lt;", out);
            break;
        case '>':
            fputs("&gt;", out);
            break;
        case '"':
            fputs("&quot;", out);
            break;
        default:
            fputc(*text, out);
        }
    }
}

char *callback_page(const char *title, const char *text, size_t *size)
{
    char *page = NULL;
    FILE *out = open_memstream(&page, size);
    if (!out)
        return NULL;
    fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
          out);
    escaped(out, title);
    fprintf(out, "</title>\n<style>%s</style>\n</head>\n<body>\n<main>\n<h1>", style);
    escaped(out, title);
    fputs("</h1>\n<p>", out);
    escaped(out, text);
    fputs("</p>\n</main>\n</body>\n</html>\n", out);
    if (fclose(out) == 0)
        return page;
    free(page);
    return NULL;
}
