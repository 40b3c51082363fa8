/* From a path to the entry function: trust, one file once, dlopen, whose symbol it is. What is mapped stays mapped:
 * code is never unloaded. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/context.h"
#include "core/loader_internal.h"
#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const int ttc_loader_maps = 1;

#define BUILD_HINT "name the .so that the provider's build makes"

/* A file that another provider brought already, by whatever name. */
static int check_duplicate(const struct ttc_registry *r, struct tt_self *self)
{
    struct stat mine, other;
    if (stat(self->path, &mine) != 0)
        return 0; /* dlopen says why */
    for (size_t i = 0; i < r->n_selves; i++) {
        const struct tt_self *s = r->selves[i];
        if (s == self || !s->path || s->state != TTC_SELF_READY || stat(s->path, &other) != 0)
            continue;
        if (mine.st_dev == other.st_dev && mine.st_ino == other.st_ino)
            return ttc_loader_refuse(self, TT_ECONFIG, "give each provider a module of its own",
                                     "the same file is loaded as provider %s", s->id);
    }
    return 0;
}

/* ------------------------------------------------------------------------------- files that are no modules */

/* The first bytes as a person can read them. */
static void show_start(const unsigned char *bytes, size_t n, char out[64])
{
    size_t at = 0;
    for (size_t i = 0; i < n && i < 8; i++)
        at += (size_t)snprintf(out + at, 64 - at, bytes[i] >= 0x20 && bytes[i] < 0x7f ? "%c" : "\\x%02x",
                               bytes[i]);
    out[at] = '\0';
}

static int check_elf(struct tt_self *self)
{
    const int class_here = sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32;
    ElfW(Ehdr) h, own;
    char start[64];
    int fd = open(self->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return ttc_loader_refuse(self, TT_ECONFIG, "check its permissions", "it cannot be opened: %s",
                                 strerror(errno));
    ssize_t n = pread(fd, &h, sizeof h, 0);
    close(fd);
    fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    ssize_t known = fd < 0 ? -1 : pread(fd, &own, sizeof own, 0);
    if (fd >= 0)
        close(fd);
    if (n < 0)
        return ttc_loader_refuse(self, TT_ECONFIG, NULL, "it cannot be read: %s", strerror(errno));
    if (n < SELFMAG || memcmp(h.e_ident, ELFMAG, SELFMAG) != 0) {
        show_start(h.e_ident, (size_t)n, start);
        return ttc_loader_refuse(self, TT_EPROVIDER, BUILD_HINT,
                                 "it is not a shared object; it begins with \"%s\"", start);
    }
    if (n > EI_CLASS && h.e_ident[EI_CLASS] != class_here)
        return ttc_loader_refuse(self, TT_EPROVIDER, BUILD_HINT,
                                 "it is built for %s, and this program for %s",
                                 h.e_ident[EI_CLASS] == ELFCLASS32 ? "32 bits" : "64 bits",
                                 class_here == ELFCLASS32 ? "32 bits" : "64 bits");
    if (n < (ssize_t)sizeof h)
        return ttc_loader_refuse(self, TT_EPROVIDER, BUILD_HINT, "it is cut off after %zd bytes", n);
    if (known == (ssize_t)sizeof own && h.e_machine != own.e_machine)
        return ttc_loader_refuse(self, TT_EPROVIDER, BUILD_HINT,
                                 "it is built for machine type %u, and this program for %u", h.e_machine,
                                 own.e_machine);
    if (h.e_type != ET_DYN)
        return ttc_loader_refuse(self, TT_EPROVIDER, BUILD_HINT,
                                 "it is an ELF file of type %u and not a shared object", h.e_type);
    return 0;
}

/* Why dlopen failed, as far as its text tells. */
static int explain(struct tt_self *self, const char *text)
{
    static const char undefined[] = "undefined symbol: ", missing[] = ": cannot open shared object file";
    const char *symbol = text ? strstr(text, undefined) : NULL, *end = text ? strstr(text, missing) : NULL;
    char hint[256];
    if (symbol) {
        symbol += sizeof undefined - 1;
        return ttc_loader_refuse(
            self, TT_EPROVIDER,
            "link it with -Wl,-z,defs and with every library that it uses; the core is reached "
            "through struct tt_host",
            "it uses the symbol %.*s, which nothing defines", (int)strcspn(symbol, ", ("), symbol);
    }
    if (end && (size_t)(end - text) == strlen(self->path) &&
        strncmp(text, self->path, strlen(self->path)) == 0)
        return ttc_loader_refuse(self, TT_ECONFIG, "install it again", "it was there and is gone");
    if (end) {
        snprintf(hint, sizeof hint, "install that library; ldd %.200s lists what is missing", self->path);
        return ttc_loader_refuse(self, TT_EPROVIDER, hint, "it needs %.*s, which is not installed",
                                 (int)(end - text), text);
    }
    return ttc_loader_refuse(self, TT_EPROVIDER, BUILD_HINT, "it cannot be mapped: %s",
                             text ? text : "no reason is given");
}

/* --------------------------------------------------------------------------------------------------- the entry */

/* dlsym also looks into the libraries that a module needs: the symbol must be the module's own. */
static int check_owner(struct tt_self *self, void *entry, const char *symbol)
{
    struct link_map *own = NULL, *owner = NULL;
    Dl_info info;
    if (dlinfo(self->dl, RTLD_DI_LINKMAP, &own) == 0 &&
        dladdr1(entry, &info, (void **)&owner, RTLD_DL_LINKMAP) != 0 && own == owner)
        return 0;
    return ttc_loader_refuse(self, TT_EPROVIDER,
                             "define the entry in the module, and link no other provider to it",
                             "its entry %s() lies in %s and not in the module itself", symbol,
                             owner && owner->l_name && *owner->l_name ? owner->l_name : "another object");
}

/* A file of the same name was mapped before, perhaps by another context: is this still that file? The process keeps the
 * code that it has. */
static void tell_replaced(struct tt_self *self, const void *entry)
{
    FILE *maps = fopen("/proc/self/maps", "re");
    char line[PATH_MAX + 128], real[PATH_MAX];
    while (maps && fgets(line, sizeof line, maps)) {
        unsigned long from, to;
        char *path = strchr(line, '/');
        if (sscanf(line, "%lx-%lx", &from, &to) != 2 || (uintptr_t)entry < from || (uintptr_t)entry >= to ||
            !path)
            continue;
        path[strcspn(path, "\n")] = '\0';
        if (realpath(self->path, real) && strcmp(real, path) != 0)
            ttc_log(
                self->ctx->log, TT_LOG_WARNING, self->id,
                "the file %s was replaced after this process had mapped it: the old code goes on until the "
                "program is started again (tiktok-provider(7), C5)",
                self->path);
        break;
    }
    if (maps)
        fclose(maps);
}

/* Is a file of this name mapped already? */
static int is_mapped(const char *path)
{
    void *dl = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_NOLOAD);
    if (dl)
        dlclose(dl);
    return dl != NULL;
}

tt_provider_fn *ttc_loader_open(struct ttc_registry *r, struct tt_self *self)
{
    char symbol[TTC_LONGEST_NAME + 16];
    tt_provider_fn *entry = NULL;
    void *found;
    if (ttc_path_trusted(self->path, "module", &self->why) != 0 || check_duplicate(r, self) != 0 ||
        check_elf(self) != 0)
        return NULL;
    int again = is_mapped(self->path);
    ttc_loader_enters(self, "mapping it");
    dlerror();
    self->dl = dlopen(self->path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!self->dl) {
        explain(self, dlerror());
        return NULL;
    }
    snprintf(symbol, sizeof symbol, "tt_provider_%s", self->id);
    found = dlsym(self->dl, symbol);
    if (!found) {
        ttc_loader_refuse(self, TT_EPROVIDER,
                          "a module exports tt_provider_NAME(), and the configuration uses that name",
                          "it has no entry %s()", symbol);
        return NULL;
    }
    if (check_owner(self, found, symbol) != 0)
        return NULL;
    if (again)
        tell_replaced(self, found);
    self->has_entry = 1;
    memcpy(&entry, &found, sizeof entry);
    return entry;
}
