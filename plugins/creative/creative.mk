# plugins/creative
if DLOPEN
plugin_LTLIBRARIES += creative.la
endif
creative_sources = \
	plugins/creative/canonical.c \
	plugins/creative/creative.c \
	plugins/creative/creative.h \
	plugins/creative/sink.h \
	plugins/creative/stringify.c \
	plugins/creative/upload_url.c \
	plugins/creative/values.c \
	plugins/creative/verify.c
creative_la_SOURCES = $(creative_sources) $(flow_sources)
creative_la_CPPFLAGS = $(provider_cppflags)
creative_la_CFLAGS = $(AM_CFLAGS)
creative_la_LDFLAGS = $(provider_ldflags)
creative_la_LIBADD = $(provider_libs)
