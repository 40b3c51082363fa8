# The command. A convenience library holds everything but main(), so that tests can call its parts.
noinst_LTLIBRARIES += libtiktokcli.la
libtiktokcli_la_SOURCES = tools/tiktok/cli.h \
	tools/tiktok/cli_account.c tools/tiktok/cli_actions.c tools/tiktok/cli_browser.c tools/tiktok/cli_listen.c \
	tools/tiktok/cli_login.c tools/tiktok/cli_tokens.c tools/tiktok/cli_whoami.c tools/tiktok/cli_uploads.c tools/tiktok/cli_args.c tools/tiktok/cli_call.c tools/tiktok/cli_complete.c \
	tools/tiktok/cli_batch.c tools/tiktok/cli_batch.h tools/tiktok/cli_batch_admit.c tools/tiktok/cli_batch_input.c \
	tools/tiktok/cli_batch_item.c tools/tiktok/cli_batch_journal.c tools/tiktok/cli_batch_journal.h \
	tools/tiktok/cli_batch_print.c tools/tiktok/cli_batch_progress.c tools/tiktok/cli_batch_replay.c \
	tools/tiktok/cli_batch_slots.c tools/tiktok/cli_sha256.c \
	tools/tiktok/cli_config.c tools/tiktok/cli_describe.c tools/tiktok/cli_describe.h tools/tiktok/cli_describe_page.c \
	tools/tiktok/cli_json_plain.c tools/tiktok/cli_reference.c tools/tiktok/cli_reference_markdown.c tools/tiktok/cli_facts.c tools/tiktok/cli_remarks.c tools/tiktok/cli_skeleton.c tools/tiktok/cli_topics.c tools/tiktok/cli_errors.c tools/tiktok/cli_example.c \
	tools/tiktok/cli_fields.c tools/tiktok/cli_help.c tools/tiktok/cli_helper.c tools/tiktok/cli_inspect.c tools/tiktok/cli_inspect_words.c tools/tiktok/cli_new.c tools/tiktok/cli_json.c \
	tools/tiktok/cli_nearest.c tools/tiktok/cli_open.c tools/tiktok/cli_options.c tools/tiktok/cli_out.c \
	tools/tiktok/cli_print.c tools/tiktok/cli_print_csv.c tools/tiktok/cli_print_json.c \
	tools/tiktok/cli_print_table.c tools/tiktok/cli_progress.c tools/tiktok/cli_providers.c \
	tools/tiktok/cli_rows.c tools/tiktok/cli_run.c tools/tiktok/cli_stats.c tools/tiktok/cli_text.c \
	tools/tiktok/cli_webhook.c tools/tiktok/cli_webhook.h tools/tiktok/cli_webhook_exec.c tools/tiktok/cli_webhook_listen.c \
	tools/tiktok/cli_webhook_seen.c tools/tiktok/cli_webhook_trigger.c
nodist_libtiktokcli_la_SOURCES = tools/tiktok/completion_scripts.h
libtiktokcli_la_CPPFLAGS = $(AM_CPPFLAGS) -DCLI_HELPERS='"$(pkglibexecdir)"' -DCLI_PACKAGE='"$(PACKAGE)"' -DCLI_TEMPLATE='"$(templatedir)"' -I$(top_builddir)/tools/tiktok $(JANSSON_CFLAGS) $(CRYPTO_CFLAGS)
libtiktokcli_la_CFLAGS = $(AM_CFLAGS)

bin_PROGRAMS += tiktok
tiktok_SOURCES = tools/tiktok/cli_main.c
nodist_tiktok_SOURCES = tools/tiktok/builtin_table.h
$(tiktok_OBJECTS): tools/tiktok/builtin_table.h
tiktok_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_builddir)/tools/tiktok $(JANSSON_CFLAGS)
tiktok_CFLAGS = $(AM_CFLAGS)
tiktok_LDADD = libtiktokcli.la
if BUILTIN
tiktok_LDADD += libtiktok-providers.a
endif
tiktok_LDADD += libtiktok.la $(JANSSON_LIBS)

# Receives the browser at the end of a sign-in; only 'tiktok login' starts it.
pkglibexec_PROGRAMS = tiktok-callback
tiktok_callback_SOURCES = tools/tiktok/callback_main.c tools/tiktok/callback_page.c tools/tiktok/callback.h
tiktok_callback_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(MICROHTTPD_CFLAGS)
tiktok_callback_CFLAGS = $(AM_CFLAGS)
tiktok_callback_LDADD = $(MICROHTTPD_LIBS) $(JANSSON_LIBS)

# Looks at a module in a process of its own, for 'tiktok providers inspect'.
pkglibexec_PROGRAMS += tiktok-inspect
tiktok_inspect_SOURCES = tools/tiktok/inspect_main.c tools/tiktok/inspect_file.c tools/tiktok/inspect_libraries.c \
	tools/tiktok/inspect_warnings.c tools/tiktok/inspect.h
tiktok_inspect_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(ELF_CFLAGS)
tiktok_inspect_CFLAGS = $(AM_CFLAGS)
tiktok_inspect_LDADD = libtiktok.la $(ELF_LIBS) $(JANSSON_LIBS)

# The HTTP of 'tiktok webhook'.
pkglibexec_PROGRAMS += tiktok-webhook
tiktok_webhook_SOURCES = tools/tiktok/webhook_main.c
tiktok_webhook_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(MICROHTTPD_CFLAGS) $(CURL_CFLAGS)
tiktok_webhook_CFLAGS = $(AM_CFLAGS)
tiktok_webhook_LDADD = $(MICROHTTPD_LIBS) $(CURL_LIBS) $(JANSSON_LIBS)

# The command starts them by these names, also where --program-prefix and the like rename what people type.
install-exec-hook:
	@for program in $(pkglibexec_PROGRAMS); do \
	  renamed=`echo $$program | sed '$(transform)'`; \
	  test "$$renamed" = "$$program" || \
	    mv -f "$(DESTDIR)$(pkglibexecdir)/$$renamed" "$(DESTDIR)$(pkglibexecdir)/$$program" || exit 1; done
uninstall-hook:
	@for program in $(pkglibexec_PROGRAMS); do rm -f "$(DESTDIR)$(pkglibexecdir)/$$program"; done

# The completion scripts as C texts, for 'tiktok completion'.
BUILT_SOURCES += tools/tiktok/completion_scripts.h
CLEANFILES += tools/tiktok/completion_scripts.h
$(libtiktokcli_la_OBJECTS): tools/tiktok/completion_scripts.h
tools/tiktok/completion_scripts.h: $(dist_bashcomp_DATA) $(dist_zshcomp_DATA) $(dist_fishcomp_DATA)
	$(AM_V_GEN)$(MKDIR_P) tools/tiktok && for pair in bash:tiktok zsh:_tiktok fish:tiktok.fish; do \
	  echo "static const char completion_$${pair%%:*}[] ="; \
	  sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$$/\\n"/' \
	    $(srcdir)/conf/completion/$${pair#*:} || exit 1; \
	  echo ";"; done > $@.new && mv $@.new $@

dist_man_MANS += docs/tiktok.1 docs/tiktok-webhook.1
