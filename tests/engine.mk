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
