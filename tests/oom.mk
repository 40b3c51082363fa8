# Memory that ends anywhere: every public function and every shape of action. Slow with the argument "long".
oom_kit = tests/oom/fail.c tests/oom/fail.h tests/oom/count.h tests/oom/interpose.c tests/oom/sweep.c tests/oom/sweep.h \
	tests/oom/place.c tests/oom/place.h
check_PROGRAMS += test_oom_functions
TESTS += test_oom_functions
large_suites += test_oom_functions
test_oom_functions_SOURCES = tests/oom/test_oom_functions.c tests/oom/functions.h tests/oom/functions_calls.c \
	tests/oom/functions_results.c tests/oom/functions_tokens.c tests/oom/functions_looking.c $(oom_kit)
test_oom_functions_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/tests/unit
test_oom_functions_CFLAGS = $(AM_CFLAGS)
test_oom_functions_LDFLAGS = $(AM_LDFLAGS) -export-dynamic -Wl,--wrap=emalloc,--wrap=erealloc
test_oom_functions_LDADD = libtestscript.la $(test_core_libs)
EXTRA_test_oom_functions_DEPENDENCIES = tiktok-transport.la tiktok-crypto.la libtiktok.la

check_PROGRAMS += test_oom_shapes
TESTS += test_oom_shapes
large_suites += test_oom_shapes
test_oom_shapes_SOURCES = tests/oom/test_oom_shapes.c tests/oom/shapes.c tests/oom/shapes.h $(oom_kit) $(box_sources)
test_oom_shapes_CPPFLAGS = $(box_cppflags) -I$(top_srcdir)/tests/unit
test_oom_shapes_CFLAGS = $(box_cflags)
test_oom_shapes_LDFLAGS = $(test_oom_functions_LDFLAGS)
test_oom_shapes_LDADD = libtestscript.la $(test_core_libs) $(box_libs)
EXTRA_test_oom_shapes_DEPENDENCIES = $(EXTRA_test_oom_functions_DEPENDENCIES) tiktok-sandbox
