// Answers of endpoints that keep no state: what their tables say, with values that such members have. The same
// request always gets the same answer. Runs under the state lock.
#include "sb_plausible.h"
#include "sb_v13.h"

#include <stdlib.h>
#include <string.h>

enum { PAGE_SIZE = 10, LIST_SIZE = 2 };

// Which rows of how many are asked for.
struct page {
    int64_t first, size, total;
};

struct ask {
    struct sb_req *req;
    const struct sb_member *listed; // whose rows the page is of, or NULL
    struct page page;
};

static size_t depth_of(const struct sb_member *member)
{
    return strspn(member->name, ".");
}

static const struct sb_member *next_of(const struct sb_member *member)
{
    size_t depth = depth_of(member);
    for (member++; member->name && depth_of(member) > depth; member++)
        continue;
    return member->name && depth_of(member) == depth ? member : NULL;
}

static const struct sb_member *members_of(const struct sb_member *member)
{
    const struct sb_member *next = member + 1;
    return next->name && depth_of(next) > depth_of(member) ? next : NULL;
}

// ---- what the request says -----------------------------------------------------------------------------------

json_t *sb_plausible_said(struct sb_req *req, const char *name)
{
    json_t *value = sb_arg(req, name);
    return value ? value : json_object_get(sb_arg(req, "filtering"), name);
}

// The request's "video_ids" for "video_id"; NULL when it has none.
static json_t *said_list(struct sb_req *req, const char *name)
{
    char plural[80];
    snprintf(plural, sizeof plural, "%ss", name);
    json_t *list = sb_plausible_said(req, plural);
    return json_is_array(list) && json_array_size(list) > 0 ? list : NULL;
}

static bool takes(struct sb_req *req, const char *name)
{
    for (const struct sb_rule *rule = req->route->rules; rule && rule->name; rule++)
        if (strcmp(rule->name, name) == 0)
            return true;
    return false;
}

// A cursor is the number of the row it points at, as a number or as a text; so is a search_id where there is no
// cursor.
static int64_t cursor_of(struct sb_req *req)
{
    const char *text = sb_str(req, takes(req, "cursor") ? "cursor" : "search_id", NULL);
    int64_t n = text ? strtoll(text, NULL, 10) : sb_int(req, "cursor", 0);
    return n > 0 ? n : 0;
}

static const struct sb_member *list_of(const struct sb_member *members)
{
    for (; members; members = next_of(members))
        if (members->type == SB_OBJS || members->type == SB_STRS || members->type == SB_IDS)
            return members;
    return NULL;
}

// As many rows as ids are asked for; of a list in pages what --rows says.
static int64_t total_of(struct ask *ask, bool paged)
{
    const struct sb_member *member = ask->listed ? members_of(ask->listed) : NULL;
    for (; member; member = next_of(member)) {
        json_t *list = said_list(ask->req, member->name + depth_of(member));
        if (list)
            return (int64_t)json_array_size(list);
    }
    return paged ? ask->req->sb->set.rows : LIST_SIZE;
}

static void find_page(struct ask *ask)
{
    static const char *const sizes[] = {"page_size", "max_count", "count", "limit"};
    struct sb_req *req = ask->req;
    struct page *page = &ask->page;
    bool by_number = takes(req, "page"),
         by_cursor = !by_number && (takes(req, "cursor") || takes(req, "search_id"));
    page->total = total_of(ask, by_number || by_cursor);
    page->size = by_number || by_cursor ? PAGE_SIZE : page->total;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        if (sb_int(req, sizes[i], 0) > 0)
            page->size = sb_int(req, sizes[i], 0);
    int64_t number = sb_int(req, "page", 1);
    page->first = by_number ? (number > 0 ? number - 1 : 0) * page->size : by_cursor ? cursor_of(req) : 0;
}

// ---- values --------------------------------------------------------------------------------------------------

// The same digits for the same member of the same row; a list's ids and its rows' id agree.
void sb_plausible_id(const char *name, int64_t row, char out[24])
{
    uint64_t hash = 14695981039346656037u;
    size_t n = strlen(name);
    n -= n > 1 && name[n - 1] == 's';
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ (unsigned char)name[i]) * 1099511628211u;
    snprintf(out, 24, "7%09llu%09llu", (unsigned long long)(hash % 1000000000),
             (unsigned long long)(row + 1) % 1000000000);
}

static bool ends_with(const char *name, const char *end)
{
    size_t n = strlen(name), m = strlen(end);
    return n >= m && strcmp(name + n - m, end) == 0;
}

static json_t *make_text(struct ask *ask, const struct sb_member *member, int64_t row)
{
    const char *name = member->name + depth_of(member);
    char text[160], when[32];
    int64_t day = sb_now(ask->req->sb) / 86400 * 86400;
    if (member->sample)
        return json_string(member->sample);
    if (member->type == SB_ID || member->type == SB_IDS) {
        sb_plausible_id(name, row, text);
    } else if (member->type == SB_TIME || member->type == SB_DATE) {
        sb_time_text(day, true, when);
        snprintf(text, sizeof text, "%.*s", member->type == SB_DATE ? 10 : 19, when);
    } else if (ends_with(name, "url") || ends_with(name, "urls")) {
        snprintf(text, sizeof text, "https://example.com/%s/%lld", name, (long long)row + 1);
    } else {
        snprintf(text, sizeof text, "Example %s %lld", name, (long long)row + 1);
        for (char *at = text; *at; at++)
            *at = (char)(*at == '_' ? ' ' : *at);
    }
    return json_string(text);
}

static json_int_t make_integer(struct ask *ask, const struct sb_member *member, int64_t row)
{
    const char *name = member->name + depth_of(member);
    char digits[24];
    if (member->sample)
        return strtoll(member->sample, NULL, 10);
    if (ends_with(name, "_time")) // Unix seconds
        return sb_now(ask->req->sb) / 86400 * 86400;
    if (strcmp(name, "id") != 0 && !ends_with(name, "_id"))
        return row + 1;
    sb_plausible_id(name, row, digits);
    return strtoll(digits, NULL, 10);
}

// page, cursor and the like, wherever they stand; NULL when it is none of them.
static json_t *make_page_member(struct ask *ask, const char *name, enum sb_type type)
{
    const struct page *page = &ask->page;
    int64_t end = page->first + page->size < page->total ? page->first + page->size : page->total, n;
    if (strcmp(name, "has_more") == 0)
        return json_boolean(end < page->total);
    if (strcmp(name, "page") == 0)
        n = page->size > 0 ? page->first / page->size + 1 : 1;
    else if (strcmp(name, "page_size") == 0)
        n = page->size;
    else if (strcmp(name, "total_number") == 0)
        n = page->total;
    else if (strcmp(name, "total_page") == 0)
        n = page->size > 0 ? (page->total + page->size - 1) / page->size : 1;
    else if (strcmp(name, "cursor") == 0 || (strcmp(name, "search_id") == 0 && !takes(ask->req, "cursor")))
        n = end;
    else
        return NULL;
    if (type == SB_INT || type == SB_NUM)
        return json_integer(n);
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)n);
    return json_string(text);
}

static bool fits(const struct sb_member *member, const json_t *value)
{
    switch (member->type) {
    case SB_INT:
        return json_is_integer(value);
    case SB_NUM:
        return json_is_number(value);
    case SB_BOOL:
        return json_is_boolean(value);
    case SB_ANY:
        return value != NULL;
    case SB_STRS:
    case SB_IDS:
    case SB_NUMS:
        return json_is_array(value);
    case SB_OBJ:
    case SB_OBJS:
    case SB_LIST:
        return false;
    default:
        return json_is_string(value);
    }
}

static json_t *make_object(struct ask *ask, const struct sb_member *members, int64_t row);
static json_t *make_value(struct ask *ask, const struct sb_member *member, int64_t row);

static json_t *make_list(struct ask *ask, const struct sb_member *member, int64_t row)
{
    bool is_page = member == ask->listed;
    int64_t first = is_page ? ask->page.first : row;
    int64_t end = is_page ? first + ask->page.size : row + 1;
    json_t *list = json_array();
    if (is_page && end > ask->page.total)
        end = ask->page.total;
    for (int64_t i = first; i < end; i++)
        json_array_append_new(list, member->type == SB_OBJS   ? make_object(ask, members_of(member), i)
                                    : member->type == SB_NUMS ? json_integer(i + 1)
                                                              : make_text(ask, member, i));
    return list;
}

static json_t *make_value(struct ask *ask, const struct sb_member *member, int64_t row)
{
    const char *name = member->name + depth_of(member);
    json_t *given = sb_plausible_said(ask->req, name), *value = make_page_member(ask, name, member->type);
    if (value)
        return value;
    if (fits(member, given))
        return json_incref(given);
    given = said_list(ask->req, name);
    if (given && fits(member, json_array_get(given, (size_t)row)))
        return json_incref(json_array_get(given, (size_t)row));
    switch (member->type) {
    case SB_INT:
        return json_integer(make_integer(ask, member, row));
    case SB_NUM:
        return json_real(member->sample ? strtod(member->sample, NULL) : (double)row + 1.5);
    case SB_BOOL:
        return json_false();
    case SB_OBJ:
        return make_object(ask, members_of(member), row);
    case SB_STRS:
    case SB_IDS:
    case SB_NUMS:
    case SB_OBJS:
    case SB_LIST:
        return make_list(ask, member, row);
    default:
        return make_text(ask, member, row);
    }
}

static json_t *make_object(struct ask *ask, const struct sb_member *members, int64_t row)
{
    json_t *object = json_object();
    for (; members; members = next_of(members))
        json_object_set_new(object, members->name + depth_of(members), make_value(ask, members, row));
    return object;
}

const char *sb_plausible_list(const struct sb_route *route)
{
    const struct sb_member *list = list_of(route->answer);
    return list ? list->name : NULL;
}

json_t *sb_plausible_row(struct sb_req *req, int64_t i)
{
    struct ask ask = {.req = req, .listed = list_of(req->route->answer)};
    return make_object(&ask, members_of(ask.listed), i);
}

json_t *sb_plausible(struct sb_req *req)
{
    const struct sb_member *members = req->route->answer;
    struct ask ask = {.req = req, .listed = list_of(members)};
    find_page(&ask);
    return make_object(&ask, members, 0);
}

void sb_v13_plausible(struct sb_req *req)
{
    sb_v13_ok(req, sb_plausible(req));
}

void sb_v13_table(struct sb_req *req)
{
    sb_answer_text(req, 200, "text/csv; charset=utf-8",
                   "id,name\n7000000001,Example 1\n7000000002,Example 2\n");
    sb_answer_header(req, "X-Tt-Logid", req->request_id);
}
