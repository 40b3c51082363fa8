# core/transport: the two internal modules. Each exports its entry and nothing else, and takes nothing of
# libtiktok's: what it needs comes through its table. The build id in the file name keeps builds apart.
internal_ldflags = $(TT_LDFLAGS) -module -avoid-version -no-undefined -release $(TT_BUILD_ID)
if !SANITIZERS
internal_ldflags += -Wl,-z,defs -Wl,-z,nodelete
endif

if DLOPEN
internal_LTLIBRARIES += tiktok-crypto.la tiktok-transport.la
endif
tiktok_crypto_la_CPPFLAGS = $(AM_CPPFLAGS) $(CRYPTO_CFLAGS)
tiktok_crypto_la_CFLAGS = $(AM_CFLAGS)
tiktok_crypto_la_LDFLAGS = $(internal_ldflags) -export-symbols-regex '^ttc_crypto_entry$$'
tiktok_crypto_la_LIBADD = $(CRYPTO_LIBS)
crypto_sources = core/transport/crypto.c core/transport/crypto.h
tiktok_crypto_la_SOURCES = $(crypto_sources)

tiktok_transport_la_CPPFLAGS = $(AM_CPPFLAGS) $(CURL_CFLAGS)
tiktok_transport_la_CFLAGS = $(AM_CFLAGS)
tiktok_transport_la_LDFLAGS = $(internal_ldflags) -export-symbols-regex '^ttc_transport_entry$$'
tiktok_transport_la_LIBADD = $(CURL_LIBS)
transport_sources = core/transport/transport_entry.c core/transport/transport.h core/transport/loop.h \
	core/transport/loop.c core/transport/loop_sockets.c core/transport/pause.c core/transport/easy.c core/transport/burst.c core/transport/request.c core/transport/body.c \
	core/transport/pipe.c core/transport/mime.c core/transport/reply.c core/transport/outcome.c \
	core/transport/timing.c core/transport/url.c core/transport/ca.c
tiktok_transport_la_SOURCES = $(transport_sources)

# Where nothing is mapped they are parts of the library.
if !DLOPEN
noinst_LTLIBRARIES += libtiktoklinked.la
libtiktoklinked_la_CPPFLAGS = $(AM_CPPFLAGS) $(CURL_CFLAGS) $(CRYPTO_CFLAGS)
libtiktoklinked_la_CFLAGS = $(AM_CFLAGS)
libtiktoklinked_la_LIBADD = $(CURL_LIBS) $(CRYPTO_LIBS)
libtiktoklinked_la_SOURCES = $(crypto_sources) $(transport_sources)
libtiktokcore_la_LIBADD += libtiktoklinked.la
endif
