# tests: command. The suites link the command's objects, or run the built program.
check_PROGRAMS += test_cli_args test_cli_print test_cli_pages test_cli_finding
TESTS += test_cli_args test_cli_print test_cli_pages test_cli_finding

test_cli_args_SOURCES = tests/unit/test_cli_args.c
test_cli_args_CPPFLAGS = $(test_cppflags)
test_cli_args_CFLAGS = $(AM_CFLAGS)
test_cli_args_LDADD = libtiktokcli.la $(test_libs) $(JANSSON_LIBS) $(CHECK_LIBS)

test_cli_print_SOURCES = tests/unit/test_cli_print.c
test_cli_print_CPPFLAGS = $(test_cppflags)
test_cli_print_CFLAGS = $(AM_CFLAGS)
test_cli_print_LDADD = libtiktokcli.la $(test_libs) $(JANSSON_LIBS) $(CHECK_LIBS)

test_cli_finding_SOURCES = tests/unit/test_cli_finding.c
test_cli_finding_CPPFLAGS = $(test_cppflags)
test_cli_finding_CFLAGS = $(AM_CFLAGS)
test_cli_finding_LDADD = libtiktokcli.la $(test_libs) $(JANSSON_LIBS) $(CHECK_LIBS)

test_cli_pages_SOURCES = tests/unit/test_cli_pages.c tests/unit/wire.c tests/unit/wire.h
test_cli_pages_CPPFLAGS = $(test_cppflags) $(MICROHTTPD_CFLAGS)
test_cli_pages_CFLAGS = $(AM_CFLAGS)
test_cli_pages_LDADD = $(MICROHTTPD_LIBS) $(CHECK_LIBS) -lpthread
EXTRA_test_cli_pages_DEPENDENCIES = tiktok

# tiktok batch: the command and the sandbox, each in a process of its own.
check_PROGRAMS += test_batch test_batch_journal
TESTS += test_batch test_batch_journal
large_suites += test_batch
batch_sources = tests/unit/batch_kit.c tests/unit/batch_kit.h tests/unit/checked.h tests/unit/command.c tests/unit/command.h $(box_sources)
test_batch_journal_SOURCES = tests/flows/test_batch_journal.c $(batch_sources)
test_batch_journal_CPPFLAGS = $(box_cppflags)
test_batch_journal_CFLAGS = $(box_cflags)
test_batch_journal_LDADD = $(box_libs)
EXTRA_test_batch_journal_DEPENDENCIES = tiktok
test_batch_SOURCES = tests/flows/test_batch.c $(batch_sources)
test_batch_CPPFLAGS = $(box_cppflags)
test_batch_CFLAGS = $(box_cflags)
test_batch_LDADD = $(box_libs)
EXTRA_test_batch_DEPENDENCIES = tiktok

dist_check_SCRIPTS += tests/flows/command.sh tests/flows/paths.sh tests/flows/manuals.sh tests/flows/login.sh
TESTS += tests/flows/command.sh tests/flows/paths.sh tests/flows/manuals.sh tests/flows/login.sh
EXTRA_DIST += tests/flows/paths.reasons tests/flows/completion.zsh

# What tests/flows/login.sh takes for a browser.
check_PROGRAMS += login_visit
login_visit_SOURCES = tests/flows/login_visit.c
login_visit_CPPFLAGS = $(test_cppflags) $(CURL_CFLAGS)
login_visit_CFLAGS = $(AM_CFLAGS)
login_visit_LDADD = $(CURL_LIBS)

# Modules for 'providers inspect', outside the folder that is searched.
inspect_cppflags = $(provider_cppflags)
inspect_ldflags = $(TT_LDFLAGS) -module -avoid-version -rpath /nowhere
check_LTLIBRARIES += tests/inspect/crashing.la
tests_inspect_crashing_la_SOURCES = tests/unit/dying_module.c
tests_inspect_crashing_la_CPPFLAGS = $(inspect_cppflags) -DDIES_IN_CONSTRUCTOR -DENTRY=tt_provider_crashing -DMODULE_TEXT='"crashing"'
tests_inspect_crashing_la_CFLAGS = $(AM_CFLAGS)
tests_inspect_crashing_la_LDFLAGS = $(inspect_ldflags)
tests_inspect_crashing_la_LIBADD = $(provider_libs)
check_LTLIBRARIES += tests/inspect/crashing_entry.la
tests_inspect_crashing_entry_la_SOURCES = tests/unit/dying_module.c
tests_inspect_crashing_entry_la_CPPFLAGS = $(inspect_cppflags) -DDIES_IN_ENTRY -DENTRY=tt_provider_crashing_entry -DMODULE_TEXT='"crashing_entry"'
tests_inspect_crashing_entry_la_CFLAGS = $(AM_CFLAGS)
tests_inspect_crashing_entry_la_LDFLAGS = $(inspect_ldflags)
tests_inspect_crashing_entry_la_LIBADD = $(provider_libs)
check_LTLIBRARIES += tests/inspect/crashing_init.la
tests_inspect_crashing_init_la_SOURCES = tests/unit/dying_module.c
tests_inspect_crashing_init_la_CPPFLAGS = $(inspect_cppflags) -DDIES_IN_INIT -DENTRY=tt_provider_crashing_init -DMODULE_TEXT='"crashing_init"'
tests_inspect_crashing_init_la_CFLAGS = $(AM_CFLAGS)
tests_inspect_crashing_init_la_LDFLAGS = $(inspect_ldflags)
tests_inspect_crashing_init_la_LIBADD = $(provider_libs)
check_LTLIBRARIES += tests/inspect/leaving.la
tests_inspect_leaving_la_SOURCES = tests/unit/dying_module.c
tests_inspect_leaving_la_CPPFLAGS = $(inspect_cppflags) -DDIES_QUIETLY -DENTRY=tt_provider_leaving -DMODULE_TEXT='"leaving"'
tests_inspect_leaving_la_CFLAGS = $(AM_CFLAGS)
tests_inspect_leaving_la_LDFLAGS = $(inspect_ldflags)
tests_inspect_leaving_la_LIBADD = $(provider_libs)
check_LTLIBRARIES += tests/inspect/hanging.la
tests_inspect_hanging_la_SOURCES = tests/unit/dying_module.c
tests_inspect_hanging_la_CPPFLAGS = $(inspect_cppflags) -DHANGS -DENTRY=tt_provider_hanging -DMODULE_TEXT='"hanging"'
tests_inspect_hanging_la_CFLAGS = $(AM_CFLAGS)
tests_inspect_hanging_la_LDFLAGS = $(inspect_ldflags)
tests_inspect_hanging_la_LIBADD = $(provider_libs)
check_LTLIBRARIES += tests/inspect/littering.la
tests_inspect_littering_la_SOURCES = tests/unit/dying_module.c
tests_inspect_littering_la_CPPFLAGS = $(inspect_cppflags) -DLITTERS -DENTRY=tt_provider_littering -DMODULE_TEXT='"littering"'
tests_inspect_littering_la_CFLAGS = $(AM_CFLAGS)
tests_inspect_littering_la_LDFLAGS = $(inspect_ldflags)
tests_inspect_littering_la_LIBADD = $(provider_libs)
