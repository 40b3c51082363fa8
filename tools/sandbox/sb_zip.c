// Writing zip archives: APPNOTE.TXT 4.3, method 0. Pure.
#include "sb_zip.h"

#include <stdlib.h>
#include <string.h>

enum { DOS_DATE = 1 << 5 | 1 }; // 1980-01-01: the same archive in every run

static uint32_t crc32_of(const unsigned char *data, size_t size)
{
    uint32_t crc = 0xffffffff;
    for (size_t i = 0; i < size; i++) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

static void put(struct sb_zip *zip, const void *data, size_t size)
{
    if (zip->used + size > zip->room) {
        size_t room = (zip->used + size) * 2;
        unsigned char *bigger = realloc(zip->bytes, room);
        if (!bigger)
            abort(); // the sandbox serves nothing without memory
        zip->bytes = bigger;
        zip->room = room;
    }
    memcpy(zip->bytes + zip->used, data, size);
    zip->used += size;
}

// A number of n bytes, the lowest first.
static void number(struct sb_zip *zip, uint32_t value, int n)
{
    unsigned char bytes[4];
    for (int i = 0; i < n; i++)
        bytes[i] = (unsigned char)(value >> 8 * i);
    put(zip, bytes, (size_t)n);
}

// What the local and the central header share.
static void header(struct sb_zip *zip, unsigned i)
{
    number(zip, 20, 2); // version needed
    number(zip, 0, 2);  // flags
    number(zip, 0, 2);  // stored
    number(zip, 0, 2);
    number(zip, DOS_DATE, 2);
    number(zip, zip->files[i].crc, 4);
    number(zip, zip->files[i].size, 4);
    number(zip, zip->files[i].size, 4);
    number(zip, (uint32_t)strlen(zip->files[i].name), 2);
    number(zip, 0, 2);
}

void sb_zip_add(struct sb_zip *zip, const char *name, const void *data, size_t size)
{
    unsigned i = zip->count++;
    zip->files[i].name = name;
    zip->files[i].crc = crc32_of(data, size);
    zip->files[i].size = (uint32_t)size;
    zip->files[i].at = (uint32_t)zip->used;
    number(zip, 0x04034b50, 4);
    header(zip, i);
    put(zip, name, strlen(name));
    put(zip, data, size);
}

void sb_zip_end(struct sb_zip *zip)
{
    uint32_t start = (uint32_t)zip->used;
    for (unsigned i = 0; i < zip->count; i++) {
        number(zip, 0x02014b50, 4);
        number(zip, 20, 2); // version made by
        header(zip, i);
        number(zip, 0, 2); // comment
        number(zip, 0, 2); // disk
        number(zip, 0, 2); // attributes
        number(zip, 0, 4);
        number(zip, zip->files[i].at, 4);
        put(zip, zip->files[i].name, strlen(zip->files[i].name));
    }
    uint32_t size = (uint32_t)zip->used - start;
    number(zip, 0x06054b50, 4);
    number(zip, 0, 4); // disks
    number(zip, zip->count, 2);
    number(zip, zip->count, 2);
    number(zip, size, 4);
    number(zip, start, 4);
    number(zip, 0, 2);
}
