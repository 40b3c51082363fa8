# The JSON and table part of the core.
libtiktokcore_la_SOURCES += core/registry.h core/registry_rows.c core/nearest.c
