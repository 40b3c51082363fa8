# make bench: this project against plain libcurl and jansson in the same run (docs/performance.md). Neither the build
# nor the tests need what it needs: nginx, openssl, python3.
bench_programs = bench_spawn bench_sink bench_bare bench_host bench_tiktok
EXTRA_PROGRAMS += $(bench_programs)
bench_spawn_SOURCES = tests/bench/bench_spawn.c tests/bench/bench.c tests/bench/bench.h
bench_sink_SOURCES = tests/bench/bench_sink.c tests/bench/bench.c tests/bench/bench.h
bench_sink_CPPFLAGS = $(AM_CPPFLAGS) $(SSL_CFLAGS)
bench_sink_LDADD = $(SSL_LIBS) -lpthread
bench_bare_SOURCES = tests/bench/bench_bare.c tests/bench/bench.c tests/bench/bench.h
bench_bare_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(CURL_CFLAGS) $(CRYPTO_CFLAGS)
bench_bare_LDADD = $(CURL_LIBS) $(JANSSON_LIBS) $(CRYPTO_LIBS)
bench_host_SOURCES = tests/bench/bench_host.c tests/bench/bench.c tests/bench/bench.h
bench_host_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
bench_host_LDADD = libtiktok.la $(JANSSON_LIBS)
bench_host_LDFLAGS = $(TT_LDFLAGS) -no-install
# The command again, without libtool's script around it, whose start would be measured.
bench_tiktok_SOURCES = tools/tiktok/cli_main.c
bench_tiktok_CPPFLAGS = $(tiktok_CPPFLAGS)
bench_tiktok_CFLAGS = $(AM_CFLAGS)
bench_tiktok_LDADD = $(tiktok_LDADD)
bench_tiktok_LDFLAGS = $(TT_LDFLAGS) -no-install
EXTRA_LTLIBRARIES = tests/bench/bench_many.la
tests_bench_bench_many_la_SOURCES = tests/bench/bench_many.c
tests_bench_bench_many_la_CPPFLAGS = -I$(top_srcdir)/include $(JANSSON_CFLAGS)
tests_bench_bench_many_la_CFLAGS = $(AM_CFLAGS)
tests_bench_bench_many_la_LDFLAGS = $(TT_LDFLAGS) -module -avoid-version -shared -rpath /nowhere
tests_bench_bench_many_la_LIBADD = $(JANSSON_LIBS)
EXTRA_DIST += tests/bench/bench.py tests/bench/nginx.conf
CLEANFILES += $(bench_programs) tests/bench/bench_many.la

# Not as prerequisites: with -j they would be linked beside "all", and each library by both at once.
bench: all
	$(MAKE) $(bench_programs) tests/bench/bench_many.la
	python3 $(srcdir)/tests/bench/bench.py $(abs_top_builddir) $(BENCHFLAGS)
.PHONY: bench
