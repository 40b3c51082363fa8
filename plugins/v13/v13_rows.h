/* Short forms for rows of static tables, so that a table reads one row a line.
 *
 *     PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED, &v13_id, "The ad account."),
 *
 * PARAM rows say where they travel; MEMBER rows are members of an object; FIELD rows are members of an answer.
 * ..._LIST is a list of plain values, ..._OBJECT has members, ..._OBJECTS is a list of objects with members. */
#ifndef TIKTOK_V13_ROWS_H
#define TIKTOK_V13_ROWS_H
#include "shared/rows.h"

// clang-format off
#define PARAM(in_, type_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_##type_, .in = TT_IN_##in_}
#define PARAM_LIST(in_, items_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_##items_, .in = TT_IN_##in_}
#define PARAM_OBJECT(in_, fields_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_), .in = TT_IN_##in_}
#define PARAM_OBJECTS(in_, fields_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_), .in = TT_IN_##in_}

#define MEMBER(type_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_##type_}
#define MEMBER_LIST(items_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_##items_}
#define MEMBER_OBJECT(fields_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_)}
#define MEMBER_OBJECTS(fields_, name_, flags_, rule_, doc_) \
    {.name = (name_), .doc = (doc_), .rule = (rule_), .flags = (flags_), .type = TT_ARRAY, .items = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_)}

#define FIELD(type_, name_, flags_, choices_, doc_) \
    {.name = (name_), .doc = (doc_), .choices = (choices_), .flags = (flags_), .type = TT_##type_}
#define FIELD_LIST(items_, name_, flags_, choices_, doc_) \
    {.name = (name_), .doc = (doc_), .choices = (choices_), .flags = (flags_), .type = TT_ARRAY, .items = TT_##items_}
#define FIELD_OBJECT(fields_, name_, flags_, choices_, doc_) \
    {.name = (name_), .doc = (doc_), .choices = (choices_), .flags = (flags_), .type = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_)}
#define FIELD_OBJECTS(fields_, name_, flags_, choices_, doc_) \
    {.name = (name_), .doc = (doc_), .choices = (choices_), .flags = (flags_), .type = TT_ARRAY, .items = TT_OBJECT, .fields = (fields_), .n_fields = TT_COUNT(fields_)}
#define FIELD_PAGE_INFO \
    {.name = "page_info", .doc = "Which page this is.", .type = TT_OBJECT, .fields = v13_page_info, .n_fields = V13_N_PAGE_INFO}
// clang-format on
#endif
