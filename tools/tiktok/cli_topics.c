/* Parameters under headings. Tables say nothing of topics, so a name's words decide; whoever reads a hundred optional
 * parameters finds them sooner this way than in one list. */
#include "cli_describe.h"
#include <stdlib.h>
#include <string.h>

#define MANY 24u /* so many optional parameters fit one list */

static const struct topic {
    const char *title, *words; /* the first topic that knows a word of the name has it */
} topics[] = {
    {"Budget and bids", " budget bid cpa cpabid roas pacing billing purchased cpv rta "},
    {"Goals and measurement", " optimization goal event funnel conversion attribution tracking statistic "
                              "window retention pixel objective "
                              "skan postback viewability vast "},
    {"Time", " schedule dayparting frequency date time timezone lifetime "},
    {"Where it appears", " placement placements subplacement subplacements safety exclusion sensitivity "
                         "blocked search keywords "},
    {"Whom it reaches",
     " audience age gender location languages zipcode interest behavior intention actions household spending "
     "operating ios ios14 android device carrier isp network expansion targeting retargeting contextual "},
    {"What it shows", " ad ads text texts title video image images music card call landing page deeplink "
                      "display avatar playable "
                      "creative creatives catalog product products store shopping showcase app identity "
                      "disclaimer phone messaging "
                      "message sku item hotel flight destination vehicle media thumbnail profile promotion "
                      "minis series comment "},
};
#define N_TOPICS (sizeof topics / sizeof *topics)
#define OTHERS   N_TOPICS

static size_t topic_of(const char *name)
{
    char word[64];
    for (size_t t = 0; t < N_TOPICS; t++) {
        for (const char *at = name; *at;) {
            size_t n = strcspn(at, "_");
            snprintf(word, sizeof word, " %.*s ", (int)n, at);
            if (n && strstr(topics[t].words, word))
                return t;
            at += n + strspn(at + n, "_");
        }
    }
    return OTHERS;
}

static void add(cli_section *section, const json_t *param)
{
    section->params = cli_grow(section->params, (section->n + 1) * sizeof *section->params);
    section->params[section->n++] = param;
}

size_t cli_sections(const json_t *params, cli_section **to)
{
    cli_section *sections = cli_alloc((2 + N_TOPICS) * sizeof *sections);
    size_t optional = 0, n = 0;
    for (size_t i = 0; i < json_array_size(params); i++)
        optional += !cli_param_required(json_array_get(params, i));
    sections[0].title = "Required parameters";
    for (size_t t = 0; t < N_TOPICS; t++)
        sections[1 + t].title = topics[t].title;
    sections[1 + OTHERS].title = optional > MANY ? "Others" : "Optional parameters";
    for (size_t i = 0; i < json_array_size(params); i++) {
        const json_t *p = json_array_get(params, i);
        size_t topic = optional > MANY ? topic_of(cli_member(p, "name")) : OTHERS;
        add(&sections[cli_param_required(p) ? 0 : 1 + topic], p);
    }
    for (size_t i = 0; i < 2 + N_TOPICS; i++)
        if (sections[i].n)
            sections[n++] = sections[i];
    *to = sections;
    return n;
}

void cli_sections_free(cli_section *sections, size_t n)
{
    for (size_t i = 0; i < n; i++)
        free(sections[i].params);
    free(sections);
}
