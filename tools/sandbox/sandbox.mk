# tools/sandbox: a local TikTok. Shares no code with the core or the providers.
bin_PROGRAMS += tiktok-sandbox
tiktok_sandbox_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/tools/sandbox $(JANSSON_CFLAGS) $(MICROHTTPD_CFLAGS) \
	$(CRYPTO_CFLAGS)
tiktok_sandbox_CFLAGS = $(AM_CFLAGS)
tiktok_sandbox_LDADD = $(JANSSON_LIBS) $(MICROHTTPD_LIBS) $(CRYPTO_LIBS)
tiktok_sandbox_SOURCES = \
	tools/sandbox/sandbox.h \
	tools/sandbox/sb_main.c
