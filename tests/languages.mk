# tests: other languages, and the JSON Schemas by a validator that is not ours. Python loads the library itself, which an
# instrumented one does not let happen.
check_PROGRAMS += struct_sizes
struct_sizes_SOURCES = tests/flows/struct_sizes.c
struct_sizes_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
struct_sizes_CFLAGS = $(AM_CFLAGS)
if HAVE_CXX
check_PROGRAMS += cpp_host
endif
cpp_host_SOURCES = examples/cpp_host.cc
cpp_host_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
cpp_host_CXXFLAGS = $(TT_CXXFLAGS)
cpp_host_LDADD = libtiktok.la $(JANSSON_LIBS)

language_suites = tests/flows/languages.sh tests/flows/schema.sh
if !SANITIZERS
TESTS += $(language_suites)
endif
dist_check_SCRIPTS += $(language_suites)
EXTRA_DIST += tests/flows/languages.py tests/flows/schema.py examples/python/tiktok.py examples/python/upload_and_report.py
