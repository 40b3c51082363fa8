# core/transport: the two internal modules. Each exports its entry and nothing else, and takes nothing of
# libtiktok's: what it needs comes through its table. The build id in the file name keeps builds apart.
internal_ldflags = $(TT_LDFLAGS) -module -avoid-version -no-undefined -release $(TT_BUILD_ID)
if !SANITIZERS
internal_ldflags += -Wl,-z,defs -Wl,-z,nodelete
endif

internal_LTLIBRARIES += tiktok-crypto.la
tiktok_crypto_la_CPPFLAGS = $(AM_CPPFLAGS) $(CRYPTO_CFLAGS)
tiktok_crypto_la_CFLAGS = $(AM_CFLAGS)
tiktok_crypto_la_LDFLAGS = $(internal_ldflags) -export-symbols-regex '^ttc_crypto_entry$$'
tiktok_crypto_la_LIBADD = $(CRYPTO_LIBS)
tiktok_crypto_la_SOURCES = core/transport/crypto.c core/transport/crypto.h

internal_LTLIBRARIES += tiktok-transport.la
tiktok_transport_la_CPPFLAGS = $(AM_CPPFLAGS) $(CURL_CFLAGS)
tiktok_transport_la_CFLAGS = $(AM_CFLAGS)
tiktok_transport_la_LDFLAGS = $(internal_ldflags) -export-symbols-regex '^ttc_transport_entry$$'
tiktok_transport_la_LIBADD = $(CURL_LIBS)
tiktok_transport_la_SOURCES = core/transport/transport_entry.c core/transport/transport.h core/transport/loop.h \
	core/transport/loop.c core/transport/loop_sockets.c core/transport/pause.c core/transport/easy.c core/transport/burst.c core/transport/request.c core/transport/body.c \
	core/transport/pipe.c core/transport/mime.c core/transport/reply.c core/transport/outcome.c \
	core/transport/timing.c core/transport/url.c core/transport/ca.c
