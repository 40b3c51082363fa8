# tests: a real browser. It needs Debian's chromium and chromium-driver, so it is no part of 'make check'.
EXTRA_PROGRAMS += test_browser
test_browser_SOURCES = tests/flows/test_browser.c tests/flows/browser_driver.c tests/flows/browser_driver.h \
	tests/unit/box.c tests/unit/box.h
test_browser_CPPFLAGS = $(test_cppflags) $(CURL_CFLAGS)
test_browser_CFLAGS = $(AM_CFLAGS)
test_browser_LDADD = $(CURL_LIBS) $(JANSSON_LIBS) $(CHECK_LIBS)
CLEANFILES += test_browser

check-browser: all test_browser
	$(AM_TESTS_ENVIRONMENT) ./test_browser
.PHONY: check-browser
