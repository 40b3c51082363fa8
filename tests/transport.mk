# tests: transport. The suites load the built modules, as the core does.
fault_server_sources = tests/faults/server.c tests/faults/server.h tests/faults/tls.c
transport_kit = tests/unit/transport_kit.c tests/unit/transport_kit.h $(fault_server_sources)
transport_test_libs = $(SSL_LIBS) $(CHECK_LIBS)

check_PROGRAMS += test_crypto test_transport
TESTS += test_crypto test_transport

test_crypto_SOURCES = tests/unit/test_crypto.c
test_crypto_CPPFLAGS = $(test_cppflags)
test_crypto_CFLAGS = $(AM_CFLAGS)
test_crypto_LDADD = $(CHECK_LIBS)
EXTRA_test_crypto_DEPENDENCIES = tiktok-crypto.la

test_transport_SOURCES = tests/unit/test_transport.c $(transport_kit)
test_transport_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS)
test_transport_CFLAGS = $(AM_CFLAGS)
test_transport_LDADD = $(transport_test_libs)
EXTRA_test_transport_DEPENDENCIES = tiktok-transport.la
