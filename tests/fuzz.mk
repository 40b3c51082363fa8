# Fuzz targets. With --enable-fuzzers (clang) each is a libFuzzer program: make fuzz, or ./bootstrap fuzz. Otherwise
# tests/fuzz/fuzz_driver.c runs the corpus and some mutations of it, as a part of make check.
fuzz_targets = fuzz_json fuzz_rows fuzz_write fuzz_judge fuzz_schema fuzz_when fuzz_handle fuzz_config \
	fuzz_webhook fuzz_limits fuzz_token fuzz_saved fuzz_url fuzz_post_upload fuzz_ads_upload fuzz_csv fuzz_lines \
	fuzz_journal fuzz_args fuzz_print
# A folder a target: tests/fuzz/corpus/NAME.
EXTRA_DIST += tests/fuzz/corpus tests/fuzz/json.dict tests/fuzz/conf.dict
dist_check_SCRIPTS += tests/fuzz/corpus.sh tests/fuzz/run.sh
if FUZZERS
EXTRA_PROGRAMS += $(fuzz_targets)
fuzz_driver =
fuzz_ldflags = $(TT_LDFLAGS) -fsanitize=fuzzer -no-install
else
check_PROGRAMS += $(fuzz_targets)
TESTS += tests/fuzz/corpus.sh
check_LTLIBRARIES += libfuzzdriver.la
libfuzzdriver_la_SOURCES = tests/fuzz/fuzz_driver.c
libfuzzdriver_la_CPPFLAGS = $(test_cppflags)
libfuzzdriver_la_CFLAGS = $(AM_CFLAGS)
fuzz_driver = libfuzzdriver.la
fuzz_ldflags = $(TT_LDFLAGS)
endif
EXTRA_DIST += tests/fuzz/fuzz_driver.c
CLEANFILES += $(fuzz_targets) $(fuzz_targets:=.fuzz) $(fuzz_targets:=.out)
AM_TESTS_ENVIRONMENT += FUZZ_TARGETS='$(fuzz_targets)'; export FUZZ_TARGETS;
# The command's own sentences go nowhere: a fuzzer would write millions of them.
fuzz_cli_libs = libtiktokcli.la libtiktokcore.la $(JANSSON_LIBS)
fuzz_cli_sources = tests/fuzz/fuzz_cli.c tests/fuzz/fuzz_cli.h
fuzz_cli_ldflags = $(fuzz_ldflags) -Wl,--wrap=cli_complain,--wrap=cli_complain_param

fuzz_json_SOURCES = tests/fuzz/fuzz_json.c tests/fuzz/fuzz_tree.c tests/fuzz/fuzz_tree.h tests/fuzz/fuzz.h
fuzz_json_CPPFLAGS = $(test_cppflags)
fuzz_json_CFLAGS = $(AM_CFLAGS)
fuzz_json_LDFLAGS = $(fuzz_ldflags)
fuzz_json_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_rows_SOURCES = tests/fuzz/fuzz_rows.c tests/fuzz/fuzz_tree.c tests/fuzz/fuzz_tree.h tests/fuzz/fuzz.h
fuzz_rows_CPPFLAGS = $(test_cppflags)
fuzz_rows_CFLAGS = $(AM_CFLAGS)
fuzz_rows_LDFLAGS = $(fuzz_ldflags)
fuzz_rows_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_write_SOURCES = tests/fuzz/fuzz_write.c tests/fuzz/fuzz.h
fuzz_write_CPPFLAGS = $(test_cppflags)
fuzz_write_CFLAGS = $(AM_CFLAGS)
fuzz_write_LDFLAGS = $(fuzz_ldflags)
fuzz_write_LDADD = $(fuzz_driver) libtiktokcore.la -lm
fuzz_judge_SOURCES = tests/fuzz/fuzz_judge.c tests/fuzz/fuzz_provider.c tests/fuzz/fuzz_provider.h \
	tests/fuzz/fuzz.h
fuzz_judge_CPPFLAGS = $(test_cppflags)
fuzz_judge_CFLAGS = $(AM_CFLAGS)
fuzz_judge_LDFLAGS = $(fuzz_ldflags)
fuzz_judge_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_schema_SOURCES = tests/fuzz/fuzz_schema.c tests/fuzz/fuzz_provider.c tests/fuzz/fuzz_provider.h \
	tests/fuzz/fuzz.h
fuzz_schema_CPPFLAGS = $(test_cppflags)
fuzz_schema_CFLAGS = $(AM_CFLAGS)
fuzz_schema_LDFLAGS = $(fuzz_ldflags)
fuzz_schema_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_when_SOURCES = tests/fuzz/fuzz_when.c tests/fuzz/fuzz.h
fuzz_when_CPPFLAGS = $(test_cppflags)
fuzz_when_CFLAGS = $(AM_CFLAGS)
fuzz_when_LDFLAGS = $(fuzz_ldflags)
fuzz_when_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_handle_SOURCES = tests/fuzz/fuzz_handle.c tests/fuzz/fuzz_provider.c tests/fuzz/fuzz_provider.h \
	tests/fuzz/fuzz.h
fuzz_handle_CPPFLAGS = $(test_cppflags)
fuzz_handle_CFLAGS = $(AM_CFLAGS)
fuzz_handle_LDFLAGS = $(fuzz_ldflags)
fuzz_handle_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_config_SOURCES = tests/fuzz/fuzz_config.c tests/fuzz/fuzz.h
fuzz_config_CPPFLAGS = $(test_cppflags)
fuzz_config_CFLAGS = $(AM_CFLAGS)
fuzz_config_LDFLAGS = $(fuzz_ldflags)
fuzz_config_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_webhook_SOURCES = tests/fuzz/fuzz_webhook.c tests/fuzz/fuzz.h
fuzz_webhook_CPPFLAGS = $(test_cppflags) $(CRYPTO_CFLAGS)
fuzz_webhook_CFLAGS = $(AM_CFLAGS)
fuzz_webhook_LDFLAGS = $(fuzz_ldflags)
fuzz_webhook_LDADD = $(fuzz_driver) libtiktokcore.la $(CRYPTO_LIBS)
EXTRA_fuzz_webhook_DEPENDENCIES = tiktok-crypto.la
fuzz_limits_SOURCES = tests/fuzz/fuzz_limits.c tests/fuzz/fuzz.h
fuzz_limits_CPPFLAGS = $(test_cppflags)
fuzz_limits_CFLAGS = $(AM_CFLAGS)
fuzz_limits_LDFLAGS = $(fuzz_ldflags)
fuzz_limits_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_token_SOURCES = tests/fuzz/fuzz_token.c tests/fuzz/fuzz.h
fuzz_token_CPPFLAGS = $(test_cppflags)
fuzz_token_CFLAGS = $(AM_CFLAGS)
fuzz_token_LDFLAGS = $(fuzz_ldflags)
fuzz_token_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_saved_SOURCES = tests/fuzz/fuzz_saved.c tests/fuzz/fuzz.h
fuzz_saved_CPPFLAGS = $(test_cppflags)
fuzz_saved_CFLAGS = $(AM_CFLAGS)
fuzz_saved_LDFLAGS = $(fuzz_ldflags)
fuzz_saved_LDADD = $(fuzz_driver) libtiktokcore.la
fuzz_url_SOURCES = tests/fuzz/fuzz_url.c core/transport/url.c tests/fuzz/fuzz.h
fuzz_url_CPPFLAGS = $(test_cppflags) $(CURL_CFLAGS)
fuzz_url_CFLAGS = $(AM_CFLAGS)
fuzz_url_LDFLAGS = $(fuzz_ldflags)
fuzz_url_LDADD = $(fuzz_driver) $(CURL_LIBS) $(JANSSON_LIBS)
fuzz_post_upload_SOURCES = tests/fuzz/fuzz_post_upload.c tests/fuzz/fuzz_host.c tests/fuzz/fuzz_host.h \
	plugins/developer/chunk_plan.c plugins/developer/post_state.c plugins/developer/post_upload.c \
	plugins/shared/flow.c tests/fuzz/fuzz.h
fuzz_post_upload_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/plugins
fuzz_post_upload_CFLAGS = $(AM_CFLAGS)
fuzz_post_upload_LDFLAGS = $(fuzz_ldflags)
fuzz_post_upload_LDADD = $(fuzz_driver) $(JANSSON_LIBS)
fuzz_ads_upload_SOURCES = tests/fuzz/fuzz_ads_upload.c tests/fuzz/fuzz_host.c tests/fuzz/fuzz_host.h \
	plugins/ads/upload_chunks.c plugins/shared/flow.c tests/fuzz/fuzz.h
fuzz_ads_upload_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/plugins
fuzz_ads_upload_CFLAGS = $(AM_CFLAGS)
fuzz_ads_upload_LDFLAGS = $(fuzz_ldflags)
fuzz_ads_upload_LDADD = $(fuzz_driver) $(JANSSON_LIBS)
fuzz_csv_SOURCES = tests/fuzz/fuzz_csv.c plugins/ads/report_csv.c tests/fuzz/fuzz.h
fuzz_csv_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/plugins
fuzz_csv_CFLAGS = $(AM_CFLAGS)
fuzz_csv_LDFLAGS = $(fuzz_ldflags)
fuzz_csv_LDADD = $(fuzz_driver) $(JANSSON_LIBS)
fuzz_lines_SOURCES = tests/fuzz/fuzz_lines.c $(fuzz_cli_sources) tests/fuzz/fuzz.h
fuzz_lines_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/tools/tiktok
fuzz_lines_CFLAGS = $(AM_CFLAGS)
fuzz_lines_LDFLAGS = $(fuzz_cli_ldflags)
fuzz_lines_LDADD = $(fuzz_driver) $(fuzz_cli_libs)
fuzz_journal_SOURCES = tests/fuzz/fuzz_journal.c $(fuzz_cli_sources) tests/fuzz/fuzz.h
fuzz_journal_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/tools/tiktok
fuzz_journal_CFLAGS = $(AM_CFLAGS)
fuzz_journal_LDFLAGS = $(fuzz_cli_ldflags)
fuzz_journal_LDADD = $(fuzz_driver) $(fuzz_cli_libs)
fuzz_args_SOURCES = tests/fuzz/fuzz_args.c tests/fuzz/fuzz_provider.c tests/fuzz/fuzz_provider.h \
	$(fuzz_cli_sources) tests/fuzz/fuzz.h
fuzz_args_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/tools/tiktok
fuzz_args_CFLAGS = $(AM_CFLAGS)
fuzz_args_LDFLAGS = $(fuzz_cli_ldflags)
fuzz_args_LDADD = $(fuzz_driver) $(fuzz_cli_libs)
fuzz_print_SOURCES = tests/fuzz/fuzz_print.c tests/fuzz/fuzz_tree.c tests/fuzz/fuzz_tree.h $(fuzz_cli_sources) \
	tests/fuzz/fuzz.h
fuzz_print_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/tools/tiktok
fuzz_print_CFLAGS = $(AM_CFLAGS)
fuzz_print_LDFLAGS = $(fuzz_cli_ldflags)
fuzz_print_LDADD = $(fuzz_driver) $(fuzz_cli_libs)

# Each target for FUZZ_SECONDS, one after the other.
fuzz: $(fuzz_targets) tiktok-crypto.la
	$(AM_TESTS_ENVIRONMENT) sh $(srcdir)/tests/fuzz/run.sh
clean-local:
	rm -rf fuzz-corpus crash-fuzz_*
.PHONY: fuzz
