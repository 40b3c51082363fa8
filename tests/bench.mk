# make bench: this project against plain libcurl and jansson in the same run (docs/performance.md). Neither the build
# nor the tests need what it needs: nginx, openssl, python3.
EXTRA_PROGRAMS += bench_spawn bench_sink bench_bare bench_host bench_tiktok
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
EXTRA_DIST += tests/bench/bench.py tests/bench/nginx.conf
CLEANFILES += $(EXTRA_PROGRAMS)

bench: all $(EXTRA_PROGRAMS)
	python3 $(srcdir)/tests/bench/bench.py $(abs_top_builddir) $(BENCHFLAGS)
.PHONY: bench
