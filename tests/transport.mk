# tests: transport. The suites load the built modules, as the core does.
fault_server_sources = tests/faults/server.c tests/faults/server.h tests/faults/tls.c
transport_kit = tests/unit/transport_kit.c tests/unit/transport_kit.h $(fault_server_sources)
transport_test_libs = $(SSL_LIBS) $(CHECK_LIBS)

check_PROGRAMS += test_crypto test_transport test_transport_faults test_transport_reuse test_transport_refused \
	test_transport_sources test_transport_taps test_transport_tls \
	test_transport_http2
TESTS += test_crypto test_transport test_transport_faults test_transport_reuse test_transport_refused \
	test_transport_sources test_transport_taps test_transport_tls \
	test_transport_http2

test_crypto_SOURCES = tests/unit/test_crypto.c
test_crypto_CPPFLAGS = $(test_cppflags)
test_crypto_CFLAGS = $(AM_CFLAGS)
test_crypto_LDADD = $(CHECK_LIBS)
EXTRA_test_crypto_DEPENDENCIES = tiktok-crypto.la

test_transport_SOURCES = tests/unit/test_transport.c $(transport_kit)
test_transport_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -D_GNU_SOURCE
test_transport_CFLAGS = $(AM_CFLAGS)
test_transport_LDADD = $(transport_test_libs)
EXTRA_test_transport_DEPENDENCIES = tiktok-transport.la

# It brings a resolver of its own, which libcurl must find before the C library's.
test_transport_faults_SOURCES = tests/unit/test_transport_faults.c $(transport_kit)
test_transport_faults_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -D_GNU_SOURCE
test_transport_faults_CFLAGS = $(AM_CFLAGS) -fvisibility=default
test_transport_faults_LDFLAGS = $(AM_LDFLAGS) -export-dynamic
test_transport_faults_LDADD = $(transport_test_libs)
EXTRA_test_transport_faults_DEPENDENCIES = tiktok-transport.la

test_transport_reuse_SOURCES = tests/unit/test_transport_reuse.c $(transport_kit)
test_transport_reuse_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -D_GNU_SOURCE
test_transport_reuse_CFLAGS = $(AM_CFLAGS)
test_transport_reuse_LDADD = $(transport_test_libs)
EXTRA_test_transport_reuse_DEPENDENCIES = tiktok-transport.la

# Skipped where there is no python3-h2.
test_transport_refused_SOURCES = tests/unit/test_transport_refused.c $(transport_kit)
test_transport_refused_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -D_GNU_SOURCE
test_transport_refused_CFLAGS = $(AM_CFLAGS)
test_transport_refused_LDADD = $(transport_test_libs)
EXTRA_test_transport_refused_DEPENDENCIES = tiktok-transport.la

test_transport_sources_SOURCES = tests/unit/test_transport_sources.c $(transport_kit)
test_transport_sources_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -D_GNU_SOURCE
test_transport_sources_CFLAGS = $(AM_CFLAGS)
test_transport_sources_LDADD = $(transport_test_libs)
EXTRA_test_transport_sources_DEPENDENCIES = tiktok-transport.la

test_transport_taps_SOURCES = tests/unit/test_transport_taps.c $(transport_kit)
test_transport_taps_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -D_GNU_SOURCE
test_transport_taps_CFLAGS = $(AM_CFLAGS)
test_transport_taps_LDADD = $(transport_test_libs)
EXTRA_test_transport_taps_DEPENDENCIES = tiktok-transport.la

# As test_transport_faults, for fopen().
test_transport_tls_SOURCES = tests/unit/test_transport_tls.c $(transport_kit)
test_transport_tls_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -D_GNU_SOURCE
test_transport_tls_CFLAGS = $(AM_CFLAGS) -fvisibility=default
test_transport_tls_LDFLAGS = $(AM_LDFLAGS) -export-dynamic
test_transport_tls_LDADD = $(transport_test_libs)
EXTRA_test_transport_tls_DEPENDENCIES = tiktok-transport.la

# Skipped where there is no nginx.
test_transport_http2_SOURCES = tests/unit/test_transport_http2.c $(transport_kit)
test_transport_http2_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -D_GNU_SOURCE
test_transport_http2_CFLAGS = $(AM_CFLAGS)
test_transport_http2_LDADD = $(transport_test_libs)
EXTRA_test_transport_http2_DEPENDENCIES = tiktok-transport.la
EXTRA_DIST += tests/faults/h2_server.py
