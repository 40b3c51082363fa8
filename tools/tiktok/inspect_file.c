/* What a module's file says of itself, read with libelf: exports, needed libraries, constructors. */
#include "build_config.h"
#include "tools/tiktok/inspect.h"
#include <fcntl.h>
#include <gelf.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static Elf *open_elf(const char *path, int *fd)
{
    struct stat st;
    Elf *elf = NULL;
    if (elf_version(EV_CURRENT) == EV_NONE)
        return NULL;
    *fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a pipe of that name must not hold us up */
    if (*fd >= 0 && fstat(*fd, &st) == 0 && S_ISREG(st.st_mode))
        elf = elf_begin(*fd, ELF_C_READ, NULL);
    if (elf && elf_kind(elf) == ELF_K_ELF)
        return elf;
    elf_end(elf);
    return NULL;
}

/* ------------------------------------------------------------------------------------------------- exports */

/* What the linker puts into every shared object. */
static int is_of_linker(const char *name)
{
    static const char *const names[] = {"_init", "_fini", "_edata", "_end", "__bss_start"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return 1;
    return 0;
}

static int is_exported(const GElf_Sym *s)
{
    int binding = GELF_ST_BIND(s->st_info), sight = GELF_ST_VISIBILITY(s->st_other);
    return s->st_shndx != SHN_UNDEF && s->st_shndx != SHN_ABS && binding != STB_LOCAL &&
           (sight == STV_DEFAULT || sight == STV_PROTECTED);
}

static void add_exports(Elf *elf, Elf_Scn *section, const GElf_Shdr *head, json_t *found)
{
    Elf_Data *data = elf_getdata(section, NULL);
    json_t *list = json_array(), *exports = json_object();
    GElf_Sym s;
    for (int i = 0; data && gelf_getsym(data, i, &s); i++) {
        const char *name = is_exported(&s) ? elf_strptr(elf, head->sh_link, s.st_name) : NULL;
        if (name && !is_of_linker(name))
            json_array_append_new(list, json_string(name));
    }
    json_object_set_new(exports, "symbols", list);
    json_object_set_new(found, "exports", exports);
}

/* --------------------------------------------------------------------------------------- needed libraries */

static void add_needs(Elf *elf, Elf_Scn *section, const GElf_Shdr *head, json_t *found)
{
    Elf_Data *data = elf_getdata(section, NULL);
    json_t *list = json_array();
    GElf_Dyn d;
    for (int i = 0; data && gelf_getdyn(data, i, &d) && d.d_tag != DT_NULL; i++) {
        const char *name = d.d_tag == DT_NEEDED ? elf_strptr(elf, head->sh_link, d.d_un.d_val) : NULL;
        if (name)
            json_array_append_new(list, json_pack("{s:s}", "name", name));
    }
    json_object_set_new(found, "needs", list);
}

/* ------------------------------------------------------------------------------------------- constructors */

/* How many functions of its own such a section lists: the compiler's start files bring one. */
static json_int_t own_functions(Elf *elf, const GElf_Shdr *head)
{
    size_t pointer = gelf_fsize(elf, ELF_T_ADDR, 1, EV_CURRENT);
    json_int_t n = pointer ? (json_int_t)(head->sh_size / pointer) : 0;
    return n > 1 ? n - 1 : 0;
}

void inspect_file(const char *path, json_t *found)
{
    int fd = -1;
    Elf *elf = open_elf(path, &fd);
    json_int_t init = 0, fini = 0;
    Elf_Scn *section = NULL;
    while (elf && (section = elf_nextscn(elf, section)) != NULL) {
        GElf_Shdr head;
        if (!gelf_getshdr(section, &head))
            continue;
        if (head.sh_type == SHT_DYNSYM)
            add_exports(elf, section, &head, found);
        else if (head.sh_type == SHT_DYNAMIC)
            add_needs(elf, section, &head, found);
        else if (head.sh_type == SHT_INIT_ARRAY)
            init = own_functions(elf, &head);
        else if (head.sh_type == SHT_FINI_ARRAY)
            fini = own_functions(elf, &head);
    }
    if (json_object_get(found, "needs"))
        json_object_set_new(found, "constructors", json_pack("{s:I,s:I}", "init", init, "fini", fini));
    elf_end(elf);
    if (fd >= 0)
        close(fd);
}

void inspect_linker(char *out, size_t room)
{
    int fd = -1;
    Elf *elf = open_elf("/proc/self/exe", &fd);
    size_t n = 0, size = 0;
    GElf_Phdr head;
    *out = '\0';
    if (elf && elf_getphdrnum(elf, &n) == 0)
        for (size_t i = 0; i < n; i++) {
            if (!gelf_getphdr(elf, (int)i, &head) || head.p_type != PT_INTERP)
                continue;
            const char *file = elf_rawfile(elf, &size);
            if (file && head.p_offset < size && head.p_filesz <= size - head.p_offset)
                snprintf(out, room, "%.*s", (int)head.p_filesz, file + head.p_offset);
        }
    elf_end(elf);
    if (fd >= 0)
        close(fd);
}
