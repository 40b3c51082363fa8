# Providers that are linked into programs (--with-builtin-providers): what they share is in it once.
if BUILTIN
lib_LIBRARIES = libtiktok-providers.a
endif
libtiktok_providers_a_CPPFLAGS = $(provider_cppflags)
libtiktok_providers_a_CFLAGS = $(AM_CFLAGS) -fPIC
libtiktok_providers_a_SOURCES = $(flow_sources) $(request_flow_sources) $(post_sources) $(v13_sources)
if BUILTIN_ADS
libtiktok_providers_a_SOURCES += $(ads_sources)
endif
if BUILTIN_BUSINESS
libtiktok_providers_a_SOURCES += $(business_sources)
endif
if BUILTIN_DEVELOPER
libtiktok_providers_a_SOURCES += $(developer_sources)
endif
if BUILTIN_CREATIVE
libtiktok_providers_a_SOURCES += $(creative_sources)
endif

# Their entries, for the command: an array with NULL at its end.
BUILT_SOURCES += tools/tiktok/builtin_table.h
CLEANFILES += tools/tiktok/builtin_table.h
tools/tiktok/builtin_table.h: Makefile
	$(AM_V_GEN)$(MKDIR_P) tools/tiktok && { \
	  for name in $(BUILTIN_PROVIDERS); do echo "tt_provider_fn tt_provider_$$name;"; done; \
	  echo "static tt_provider_fn *const builtin_table[] = {"; \
	  for name in $(BUILTIN_PROVIDERS); do echo "    tt_provider_$$name,"; done; \
	  echo "    NULL};"; } > $@.new && mv $@.new $@
