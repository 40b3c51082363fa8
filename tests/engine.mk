# The engine against a scripted transport, with a provider that has every shape of action.
check_LTLIBRARIES += libtestscript.la
libtestscript_la_SOURCES = tests/unit/script.c tests/unit/script.h tests/unit/script_provider.c
libtestscript_la_CPPFLAGS = $(test_cppflags)
libtestscript_la_CFLAGS = $(AM_CFLAGS)

check_PROGRAMS += test_requests test_answers test_flows
TESTS += test_requests test_answers test_flows
test_requests_SOURCES = tests/unit/test_requests.c
test_requests_CPPFLAGS = $(test_cppflags)
test_requests_LDADD = libtestscript.la $(test_core_libs)
test_answers_SOURCES = tests/unit/test_answers.c
test_answers_CPPFLAGS = $(test_cppflags)
test_answers_LDADD = libtestscript.la $(test_core_libs)
test_flows_SOURCES = tests/unit/test_flows.c
test_flows_CPPFLAGS = $(test_cppflags)
test_flows_LDADD = libtestscript.la $(test_core_libs)

# Nothing twice; nothing that was not asked for; the arrows of the house.
check_PROGRAMS += test_once test_lean test_spool
TESTS += test_once test_lean test_spool tests/structure.sh
dist_check_SCRIPTS += tests/structure.sh
test_once_SOURCES = tests/flows/test_once.c tests/unit/box.c tests/unit/box.h
test_once_CPPFLAGS = $(box_cppflags) -I$(top_srcdir)/tests/unit
test_once_LDADD = $(test_core_libs) $(CURL_LIBS)
test_lean_SOURCES = tests/flows/test_lean.c
test_lean_CPPFLAGS = $(test_cppflags)
test_lean_LDADD = $(test_core_libs)
test_spool_SOURCES = tests/flows/test_spool.c tests/unit/box.c tests/unit/box.h
test_spool_CPPFLAGS = $(box_cppflags) -I$(top_srcdir)/tests/unit
test_spool_LDADD = $(test_core_libs) $(CURL_LIBS)
