/* Which actions some words mean. A word with wildcards must fit the whole name; another one counts most as a label of
 * the name, less inside one, less in the summary. Every word must be found somewhere. Pure: any thread. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/search.h"
#include "core/alloc.h"
#include "core/rows.h"
#include <ctype.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

enum { NOWHERE = 0, INSIDE = 1, BEGINS = 3, WHOLE = 6 };

struct hit {
    const struct ttc_action *action;
    unsigned rank;
    size_t order;
};

static int is_letter(char c)
{
    return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* How well word is found in text: as one of its words, as the beginning of one, or anywhere. */
static unsigned rank_in(const char *text, const char *word)
{
    unsigned best = NOWHERE;
    size_t n = strlen(word);
    for (const char *at = text ? strcasestr(text, word) : NULL; at; at = strcasestr(at + 1, word)) {
        int begins = at == text || !is_letter(at[-1]), ends = !is_letter(at[n]);
        unsigned rank = begins && ends ? WHOLE : begins ? BEGINS : INSIDE;
        best = rank > best ? rank : best;
    }
    return best;
}

static unsigned rank_of_aliases(const struct ttc_action *a, const char *word)
{
    unsigned best = NOWHERE;
    for (uint32_t i = 0; a->row->aliases && i < a->row->n_aliases; i++) {
        struct tt_alias scratch;
        const struct tt_alias *alias = TTC_ROW(a->self, TT_ROW_ALIAS, tt_alias, a->row->aliases, i, &scratch);
        unsigned rank = alias->name ? rank_in(alias->name, word) : NOWHERE;
        best = rank > best ? rank : best;
    }
    return best;
}

static unsigned rank_of_word(const struct ttc_action *a, const char *word)
{
    if (strpbrk(word, "*?["))
        return fnmatch(word, a->name, 0) == 0;
    unsigned name = rank_in(a->name, word), alias = rank_of_aliases(a, word);
    unsigned rank = 4 * (name > alias ? name : alias) + 2 * rank_in(a->row->summary, word);
    if (rank_in(a->row->group, word) == WHOLE) /* its family */
        rank += 4;
    if (name == WHOLE && strncasecmp(strchr(a->name, '.') + 1, word, strlen(word)) == 0) /* its first label */
        rank += 2;
    return rank;
}

/* 0: some word is nowhere. words: the texts, one behind the other, each terminated. */
static unsigned rank_of(const struct ttc_action *a, const char *words, size_t n)
{
    unsigned sum = 1;
    for (const char *word = words; word < words + n; word += strlen(word) + 1) {
        if (!*word)
            continue;
        unsigned rank = rank_of_word(a, word);
        if (!rank)
            return 0;
        sum += rank;
    }
    return sum;
}

static int by_rank(const void *left, const void *right)
{
    const struct hit *a = left, *b = right;
    if (a->rank != b->rank)
        return a->rank < b->rank ? 1 : -1;
    return a->order < b->order ? -1 : 1;
}

static size_t find(const struct ttc_registry *registry, const char *words, size_t n, struct hit *hits)
{
    size_t found = 0;
    for (size_t s = 0; s < registry->n_selves; s++) {
        const struct tt_self *self = registry->selves[s];
        for (size_t i = 0; i < self->n_actions; i++) {
            unsigned rank = rank_of(self->actions[i], words, n);
            if (rank)
                hits[found] = (struct hit){self->actions[i], rank, found}, found++;
        }
    }
    return found;
}

int ttc_search(const struct ttc_registry *registry, const char *text, struct ttc_found *to)
{
    size_t all = 0, n = text ? strlen(text) : 0;
    for (size_t s = 0; s < registry->n_selves; s++)
        all += registry->selves[s]->n_actions;
    char *words = ttc_strdup(text ? text : "");
    struct hit *hits = ttc_alloc((all + 1) * sizeof *hits);
    *to = (struct ttc_found){ttc_alloc((all + 1) * sizeof(struct ttc_action *)), 0};
    if (words && hits && to->list) {
        for (size_t i = 0; i < n; i++)
            words[i] = (char)(isspace((unsigned char)words[i]) ? '\0' : words[i]);
        to->n = find(registry, words, n, hits);
        qsort(hits, to->n, sizeof *hits, by_rank);
        for (size_t i = 0; i < to->n; i++)
            to->list[i] = hits[i].action;
    }
    int result = words && hits && to->list ? 0 : -1;
    ttc_free(words);
    ttc_free(hits);
    return result;
}
