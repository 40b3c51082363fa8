# The configuration, loader, registry and log part of the core.
libtiktokcore_la_SOURCES += \
	core/text.c core/text.h \
	core/registry.c core/registry.h core/registry_codes.c core/registry_prepare.c \
	core/registry_consistency.c core/registry_consistency.h core/loader_tables.c \
	core/config.c core/config.h core/config_internal.h core/config_file.c core/config_keys.c core/config_load.c \
	core/config_provider.c core/config_secret.c core/config_set.c core/config_show.c \
	core/log.c core/log.h core/log_internal.h core/log_mask.c \
	core/path_trust.c core/loader.c core/loader.h core/loader_all.c core/loader_descriptor.c \
	core/loader_internal.h core/builtin.c \
	core/trial.c core/trial.h core/introspect.c core/search.c core/search.h core/inspect.c core/search_path.c core/search_path.h core/config_check.c \
	core/doctor.c core/doctor.h core/doctor_internal.h core/doctor_providers.c core/doctor_search.c
dist_man_MANS += docs/tiktok.conf.5

# What maps modules, or what stands in its place.
if DLOPEN
libtiktokcore_la_SOURCES += core/loader_open.c core/internal_module.c
else
libtiktokcore_la_SOURCES += core/loader_closed.c
endif
