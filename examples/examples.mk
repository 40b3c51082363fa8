# Host applications and a third-party provider, built and run by the tests; not installed.
check_PROGRAMS += blocking_host poll_host
blocking_host_SOURCES = examples/blocking_host.c
blocking_host_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
blocking_host_LDADD = libtiktok.la $(JANSSON_LIBS)
poll_host_SOURCES = examples/poll_host.c
poll_host_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
poll_host_LDADD = libtiktok.la $(JANSSON_LIBS)

# Hosts with event loops of their own; that of libuv where there is libuv.
check_PROGRAMS += epoll_host
epoll_host_SOURCES = examples/epoll_host.c examples/work.c examples/work.h
epoll_host_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
epoll_host_LDADD = libtiktok.la $(JANSSON_LIBS)
if HAVE_UV
check_PROGRAMS += uv_host
endif
uv_host_SOURCES = examples/uv_host.c examples/work.c examples/work.h
uv_host_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(UV_CFLAGS)
uv_host_LDADD = libtiktok.la $(JANSSON_LIBS) $(UV_LIBS)

check_LTLIBRARIES += examples/hello.la
examples_hello_la_SOURCES = examples/hello_provider.c
examples_hello_la_CPPFLAGS = $(provider_cppflags)
examples_hello_la_CFLAGS = $(AM_CFLAGS)
examples_hello_la_LDFLAGS = $(provider_ldflags) -rpath /nowhere
examples_hello_la_LIBADD = $(provider_libs)

# The demo: './bootstrap demo' runs it through tiktok-sandbox.
noinst_PROGRAMS += tiktok-demo
tiktok_demo_SOURCES = examples/demo/demo.c examples/demo/demo.h examples/demo/browser.c examples/demo/movie.c
tiktok_demo_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(CURL_CFLAGS)
tiktok_demo_LDADD = libtiktok.la $(JANSSON_LIBS) $(CURL_LIBS)

check_PROGRAMS += test_hello
TESTS += test_hello tests/flows/examples.sh
dist_check_SCRIPTS += tests/flows/examples.sh
test_hello_SOURCES = tests/flows/test_hello.c tests/unit/wire.c tests/unit/wire.h
test_hello_CPPFLAGS = $(test_cppflags) $(MICROHTTPD_CFLAGS) -I$(top_srcdir)/tests/unit
test_hello_LDADD = $(test_core_libs) $(MICROHTTPD_LIBS)

# The template of a provider outside this tree; 'tiktok providers new' copies it, tests/template.sh builds such a copy.
templatedir = $(pkgdatadir)/provider-template
dist_template_DATA = examples/provider-template/configure.ac examples/provider-template/Makefile.am \
	examples/provider-template/SAMPLE.c examples/provider-template/test_SAMPLE.c \
	examples/provider-template/README.md examples/provider-template/gitignore

# builtin_host.c needs a library that was configured for it: tests/builtin.sh builds it.
EXTRA_DIST += examples/batch.jsonl examples/builtin_host.c
