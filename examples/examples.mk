# Host applications and a third-party provider, built and run by the tests; not installed.
check_PROGRAMS += blocking_host poll_host
blocking_host_SOURCES = examples/blocking_host.c
blocking_host_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
blocking_host_LDADD = libtiktok.la $(JANSSON_LIBS)
poll_host_SOURCES = examples/poll_host.c
poll_host_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
poll_host_LDADD = libtiktok.la $(JANSSON_LIBS)

check_LTLIBRARIES += hello.la
hello_la_SOURCES = examples/hello_provider.c
hello_la_CPPFLAGS = $(provider_cppflags)
hello_la_CFLAGS = $(AM_CFLAGS)
hello_la_LDFLAGS = $(provider_ldflags) -rpath /nowhere
hello_la_LIBADD = $(provider_libs)
