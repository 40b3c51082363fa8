# The JSON and table part of the core.
libtiktokcore_la_SOURCES += core/registry.h core/registry_rows.c core/nearest.c \
	core/json.h core/json_scan.h core/json_check.c core/json_find.c core/json_text.c core/json_tree.c core/json_copy.c core/json_write.c \
	core/rows.h core/rows.c core/value.c \
	core/schema.h core/schema_parts.h core/schema_check.c core/schema_value.c core/schema_text.c core/schema_file.c \
	core/schema_when.c core/schema_say.c \
	core/describe_parts.h core/describe_parts.c core/describe.c core/describe_schema.c
