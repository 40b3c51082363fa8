# libtiktok: everything but the network. The convenience library lets tests reach hidden functions.
noinst_LTLIBRARIES += libtiktokcore.la
libtiktokcore_la_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(LIBCONFIG_CFLAGS) \
	-DTT_PLUGINDIR='"$(plugindir)"' -DTT_INTERNALDIR='"$(internaldir)"' -DTT_SYSCONFDIR='"$(sysconfdir)"'
libtiktokcore_la_CFLAGS = $(AM_CFLAGS)
libtiktokcore_la_LIBADD = $(JANSSON_LIBS) $(LIBCONFIG_LIBS) -lpthread
libtiktokcore_la_SOURCES =

lib_LTLIBRARIES += libtiktok.la
libtiktok_la_SOURCES =
libtiktok_la_CFLAGS = $(AM_CFLAGS)
libtiktok_la_LDFLAGS = $(TT_LDFLAGS) -no-undefined -version-info 1:0:0 -export-symbols-regex '^tt_[a-z0-9_]*$$'
if !SANITIZERS
libtiktok_la_LDFLAGS += -Wl,-z,defs
endif
libtiktok_la_LIBADD = libtiktokcore.la

libtiktokcore_la_SOURCES += core/version.c core/alloc.c core/alloc.h core/buf.c core/buf.h core/failure.c core/failure.h
include core/json.mk
include core/config.mk
include core/engine.mk
