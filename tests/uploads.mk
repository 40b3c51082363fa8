# Uploads: what is kept of them, and proofs that each video arrives whole and once.
check_PROGRAMS += test_saved
TESTS += test_saved
test_saved_SOURCES = tests/unit/test_saved.c
test_saved_CPPFLAGS = $(test_cppflags)
test_saved_CFLAGS = $(AM_CFLAGS)
test_saved_LDADD = libtestscript.la $(test_core_libs)

upload_kit_sources = tests/faults/upload_kit.c tests/faults/upload_kit.h tests/unit/box.c tests/unit/box.h
check_PROGRAMS += test_uploads
TESTS += test_uploads
test_uploads_SOURCES = tests/faults/test_uploads.c $(upload_kit_sources)
test_uploads_CPPFLAGS = $(box_cppflags)
test_uploads_CFLAGS = $(box_cflags)
test_uploads_LDADD = $(test_core_libs) $(box_libs) $(CRYPTO_LIBS)
EXTRA_test_uploads_DEPENDENCIES = tiktok-sandbox

# Skipped where there is no python3-h2.
check_PROGRAMS += test_uploads_http2
TESTS += test_uploads_http2
test_uploads_http2_SOURCES = tests/faults/test_uploads_http2.c $(upload_kit_sources) $(fault_server_sources)
test_uploads_http2_CPPFLAGS = $(box_cppflags) $(SSL_CFLAGS)
test_uploads_http2_CFLAGS = $(box_cflags)
test_uploads_http2_LDADD = $(test_core_libs) $(box_libs) $(SSL_LIBS) $(CRYPTO_LIBS)
EXTRA_test_uploads_http2_DEPENDENCIES = tiktok-sandbox

check_PROGRAMS += test_resume
TESTS += test_resume
test_resume_SOURCES = tests/faults/test_resume.c $(batch_sources)
test_resume_CPPFLAGS = $(box_cppflags)
test_resume_CFLAGS = $(box_cflags)
test_resume_LDADD = $(box_libs)
EXTRA_test_resume_DEPENDENCIES = tiktok tiktok-sandbox

check_PROGRAMS += test_large_upload
TESTS += test_large_upload
large_suites += test_large_upload
test_large_upload_SOURCES = tests/faults/test_large_upload.c $(batch_sources) $(fault_server_sources)
test_large_upload_CPPFLAGS = $(box_cppflags) $(SSL_CFLAGS)
test_large_upload_CFLAGS = $(box_cflags)
test_large_upload_LDADD = $(box_libs) $(SSL_LIBS)
EXTRA_test_large_upload_DEPENDENCIES = tiktok tiktok-sandbox
