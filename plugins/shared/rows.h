/* Short forms for the static tables of a provider, so that a table reads one row a line. Macros only.
 *
 *     PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED, &v13_id, "The ad account."),
 *
 * PARAM rows say where they travel; MEMBER rows are members of an object; FIELD rows are members of an answer.
 * ..._LIST is a list of plain values, ..._OBJECT has members, ..._OBJECTS is a list of objects with members, ..._MAP
 * has members of any name, all of one type;
 * ..._COMMA_LIST travels with commas. TT_PARAMS(table) and the like name a table together with its length. */
#ifndef TIKTOK_SHARED_ROWS_H
#define TIKTOK_SHARED_ROWS_H
#include <tiktok/provider.h>

#define TT_COUNT(table)   ((uint16_t)(sizeof(table) / sizeof((table)[0])))
#define TT_PARAMS(table)  .params = (table), .n_params = TT_COUNT(table)
#define TT_RESULT(table)  .result = (table), .n_result = TT_COUNT(table)
#define TT_ALIASES(table) .aliases = (table), .n_aliases = TT_COUNT(table)
#define TT_MEMBERS(table) .fields = (table), .n_fields = TT_COUNT(table)
#define TT_LIMITS(table)  .limits = (table), .n_limits = TT_COUNT(table)
#define TT_CODES(table)   .codes = (table), .n_codes = TT_COUNT(table)

// clang-format off
#define PARAM(in_, type_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_##type_, .in = TT_IN_##in_}
#define PARAM_LIST(in_, items_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_##items_, .in = TT_IN_##in_}
#define PARAM_COMMA_LIST(in_, items_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_##items_, .in = TT_IN_##in_, .style = TT_AS_COMMA}
#define PARAM_OBJECT(in_, fields_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_), .in = TT_IN_##in_}
#define PARAM_OBJECTS(in_, fields_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_), .in = TT_IN_##in_}
#define PARAM_MAP(in_, items_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_MAP, .items = TT_##items_, .in = TT_IN_##in_}

#define MEMBER(type_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_##type_}
#define MEMBER_LIST(items_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_##items_}
#define MEMBER_OBJECT(fields_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_)}
#define MEMBER_OBJECTS(fields_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_)}
#define MEMBER_MAP(items_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_MAP, .items = TT_##items_}

#define FIELD(type_, name_, flags_, choices_, doc_) \
    {.name = (name_), .doc = (doc_), .choices = (choices_), .flags = (flags_), .type = TT_##type_}
#define FIELD_LIST(items_, name_, flags_, choices_, doc_) \
    {.name = (name_), .doc = (doc_), .choices = (choices_), .flags = (flags_), .type = TT_ARRAY, .items = TT_##items_}
#define FIELD_OBJECT(fields_, name_, flags_, choices_, doc_) \
    {.name = (name_), .doc = (doc_), .choices = (choices_), .flags = (flags_), .type = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_)}
#define FIELD_OBJECTS(fields_, name_, flags_, choices_, doc_) \
    {.name = (name_), .doc = (doc_), .choices = (choices_), .flags = (flags_), .type = TT_ARRAY, .items = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_)}
// clang-format on
#endif
