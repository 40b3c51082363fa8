# Webhooks: signatures, and the command that listens for them.
check_PROGRAMS += test_webhook
TESTS += test_webhook
test_webhook_SOURCES = tests/unit/test_webhook.c
test_webhook_CPPFLAGS = $(test_cppflags)
test_webhook_LDADD = $(test_libs) $(CHECK_LIBS) $(JANSSON_LIBS)
dist_check_SCRIPTS += tests/flows/webhook.sh
TESTS += tests/flows/webhook.sh
