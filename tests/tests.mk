# One program a suite; each test area has a fragment of its own.
test_cppflags = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(LIBCONFIG_CFLAGS) $(CHECK_CFLAGS) \
	-DTEST_BUILD_DIR='"$(abs_top_builddir)"' -DTEST_SOURCE_DIR='"$(abs_top_srcdir)"'
# Tests of the core link its objects, so that hidden functions can be called.
test_core_libs = libtiktokcore.la $(CHECK_LIBS)
# Other tests link what is installed.
test_libs = libtiktok.la
test_providers =
# A build that loads no modules opens its contexts with the providers built in; what is about modules is skipped.
if !DLOPEN
test_cppflags += -include $(top_srcdir)/tests/unit/with_builtins.h
test_core_libs += libtiktok-providers.a $(JANSSON_LIBS)
test_libs += libtiktok-providers.a
test_providers += libtiktok-providers.a
LOG_COMPILER = $(SHELL) $(srcdir)/tests/without_modules.sh
endif
EXTRA_DIST += tests/unit/with_builtins.h tests/without_modules.sh
AM_TESTS_ENVIRONMENT = TIKTOK_PLUGIN_PATH='$(abs_top_builddir)/.libs'; export TIKTOK_PLUGIN_PATH; \
	XDG_CONFIG_HOME='$(abs_top_builddir)/tests/home'; export XDG_CONFIG_HOME; \
	XDG_STATE_HOME='$(abs_top_builddir)/tests/state'; export XDG_STATE_HOME; \
	TEST_BUILD_DIR='$(abs_top_builddir)'; export TEST_BUILD_DIR; \
	TEST_SOURCE_DIR='$(abs_top_srcdir)'; export TEST_SOURCE_DIR;

# Suites that have a slow part, too: with the argument "long". It is no part of 'make check'.
large_suites =

include tests/json.mk
include tests/config.mk
include tests/loader.mk
include tests/builtin.mk
include tests/hostile.mk
include tests/abi.mk
include tests/transport.mk
include tests/engine.mk
include tests/limits.mk
include tests/providers_ads.mk
include tests/providers_rest.mk
include tests/operations.mk
include tests/sandbox.mk
include tests/sandbox_developer.mk
include tests/tokens.mk
include tests/webhook.mk
include tests/drive.mk
include tests/command.mk
include tests/uploads.mk
include tests/bench.mk
include tests/browser.mk
include tests/oom.mk
include tests/languages.mk
include tests/fuzz.mk

check-large: all $(large_suites)
	for suite in $(large_suites); do $(AM_TESTS_ENVIRONMENT) ./$$suite long || exit 1; done
.PHONY: check-large

# What the commands under test keep in their state folder; and which suites valgrind runs: not those whose code under
# test is another program.
distclean-local:
	rm -rf tests/home tests/state
valgrind-suites:
	@for suite in $(TESTS); do case $$suite in *.sh | test_sandbox_* | test_batch* | test_resume | test_uploads* | test_large_upload) ;; *) echo $$suite ;; esac; done
