// A zip archive in memory; its files are stored, not compressed.
#ifndef SB_ZIP_H
#define SB_ZIP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SB_ZIP_FILES = 8 };

// Begins as zeros. bytes are the caller's to free.
struct sb_zip {
    unsigned char *bytes;
    size_t used, room;
    struct {
        const char *name; // borrowed until the end
        uint32_t crc, size, at;
    } files[SB_ZIP_FILES];
    unsigned count;
};

void sb_zip_add(struct sb_zip *zip, const char *name, const void *data, size_t size);
void sb_zip_end(struct sb_zip *zip);

#endif
