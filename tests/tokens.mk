# The token store and its refreshes.
check_PROGRAMS += test_store test_refresh test_auth test_fleet
TESTS += test_store test_refresh test_auth test_fleet
test_refresh_SOURCES = tests/unit/test_refresh.c
test_refresh_CPPFLAGS = $(test_cppflags)
test_refresh_LDADD = libtestscript.la $(test_core_libs)
test_store_SOURCES = tests/unit/test_store.c
test_store_CPPFLAGS = $(test_cppflags)
test_store_LDADD = $(test_core_libs)
test_auth_SOURCES = tests/unit/test_auth.c
test_auth_CPPFLAGS = $(test_cppflags)
test_auth_LDADD = libtestscript.la $(test_core_libs)
token_client_sources = tests/unit/token_client.c tests/unit/token_client.h $(box_sources)
test_fleet_SOURCES = tests/flows/test_fleet.c $(token_client_sources)
test_fleet_CPPFLAGS = $(box_cppflags)
test_fleet_CFLAGS = $(box_cflags)
test_fleet_LDADD = libtiktok.la $(box_libs)
