# The loader: a module for each of its rules (the zoo), and the sentence that each rule says.
zoo_cppflags = -I$(top_srcdir)/include -I$(top_srcdir)/tests $(JANSSON_CFLAGS)
# -rpath makes libtool build a shared object of what is not installed.
zoo_ldflags = $(TT_LDFLAGS) -module -avoid-version -shared -rpath /nowhere
check_LTLIBRARIES += \
	z_bad_id.la \
	z_borrower.la \
	z_counts.la \
	z_empty.la \
	z_few_rows.la \
	z_foreign.la \
	z_future.la \
	z_good.la \
	z_high.la \
	z_huge.la \
	z_ignores.la \
	z_init.la \
	z_jansson.la \
	libzlender.la \
	z_major.la \
	z_many.la \
	z_minor.la \
	z_needs.la \
	z_no_descriptor.la \
	z_no_entry.la \
	z_no_id.la \
	z_no_layout.la \
	z_no_version.la \
	z_other_id.la \
	z_registers.la \
	z_row.la \
	z_service.la \
	z_setting.la \
	z_short.la \
	z_twice.la \
	z_undefined.la \
	z_unprintable.la
z_bad_id_la_SOURCES = tests/loader/z_bad_id.c tests/loader/zoo.h
z_bad_id_la_CPPFLAGS = $(zoo_cppflags)
z_bad_id_la_CFLAGS = $(AM_CFLAGS)
z_bad_id_la_LDFLAGS = $(zoo_ldflags)
z_bad_id_la_LIBADD = $(JANSSON_LIBS)
z_borrower_la_SOURCES = tests/loader/z_borrower.c tests/loader/zoo.h
z_borrower_la_CPPFLAGS = $(zoo_cppflags)
z_borrower_la_CFLAGS = $(AM_CFLAGS)
z_borrower_la_LDFLAGS = $(zoo_ldflags)
z_borrower_la_LIBADD = libzlender.la
z_counts_la_SOURCES = tests/loader/z_counts.c tests/loader/zoo.h
z_counts_la_CPPFLAGS = $(zoo_cppflags)
z_counts_la_CFLAGS = $(AM_CFLAGS)
z_counts_la_LDFLAGS = $(zoo_ldflags)
z_counts_la_LIBADD = $(JANSSON_LIBS)
z_empty_la_SOURCES = tests/loader/z_empty.c tests/loader/zoo.h
z_empty_la_CPPFLAGS = $(zoo_cppflags)
z_empty_la_CFLAGS = $(AM_CFLAGS)
z_empty_la_LDFLAGS = $(zoo_ldflags)
z_empty_la_LIBADD = $(JANSSON_LIBS)
z_few_rows_la_SOURCES = tests/loader/z_few_rows.c tests/loader/zoo.h
z_few_rows_la_CPPFLAGS = $(zoo_cppflags)
z_few_rows_la_CFLAGS = $(AM_CFLAGS)
z_few_rows_la_LDFLAGS = $(zoo_ldflags)
z_few_rows_la_LIBADD = $(JANSSON_LIBS)
z_foreign_la_SOURCES = tests/loader/z_foreign.c tests/loader/zoo.h
z_foreign_la_CPPFLAGS = $(zoo_cppflags)
z_foreign_la_CFLAGS = $(AM_CFLAGS)
z_foreign_la_LDFLAGS = $(zoo_ldflags)
z_foreign_la_LIBADD = $(JANSSON_LIBS)
z_future_la_SOURCES = tests/loader/z_future.c tests/loader/zoo.h
z_future_la_CPPFLAGS = $(zoo_cppflags)
z_future_la_CFLAGS = $(AM_CFLAGS)
z_future_la_LDFLAGS = $(zoo_ldflags)
z_future_la_LIBADD = $(JANSSON_LIBS)
z_good_la_SOURCES = tests/loader/z_good.c tests/loader/zoo.h
z_good_la_CPPFLAGS = $(zoo_cppflags)
z_good_la_CFLAGS = $(AM_CFLAGS)
z_good_la_LDFLAGS = $(zoo_ldflags)
z_good_la_LIBADD = $(JANSSON_LIBS)
z_high_la_SOURCES = tests/loader/z_high.c tests/loader/zoo.h
z_high_la_CPPFLAGS = $(zoo_cppflags)
z_high_la_CFLAGS = $(AM_CFLAGS)
z_high_la_LDFLAGS = $(zoo_ldflags)
z_high_la_LIBADD = $(JANSSON_LIBS)
z_huge_la_SOURCES = tests/loader/z_huge.c tests/loader/zoo.h
z_huge_la_CPPFLAGS = $(zoo_cppflags)
z_huge_la_CFLAGS = $(AM_CFLAGS)
z_huge_la_LDFLAGS = $(zoo_ldflags)
z_huge_la_LIBADD = $(JANSSON_LIBS)
z_ignores_la_SOURCES = tests/loader/z_ignores.c tests/loader/zoo.h
z_ignores_la_CPPFLAGS = $(zoo_cppflags)
z_ignores_la_CFLAGS = $(AM_CFLAGS)
z_ignores_la_LDFLAGS = $(zoo_ldflags)
z_ignores_la_LIBADD = $(JANSSON_LIBS)
z_init_la_SOURCES = tests/loader/z_init.c tests/loader/zoo.h
z_init_la_CPPFLAGS = $(zoo_cppflags)
z_init_la_CFLAGS = $(AM_CFLAGS)
z_init_la_LDFLAGS = $(zoo_ldflags)
z_init_la_LIBADD = $(JANSSON_LIBS)
z_jansson_la_SOURCES = tests/loader/z_jansson.c tests/loader/zoo.h
z_jansson_la_CPPFLAGS = $(zoo_cppflags)
z_jansson_la_CFLAGS = $(AM_CFLAGS)
z_jansson_la_LDFLAGS = $(zoo_ldflags)
z_jansson_la_LIBADD = $(JANSSON_LIBS)
libzlender_la_SOURCES = tests/loader/z_lender.c tests/loader/zoo.h
libzlender_la_CPPFLAGS = $(zoo_cppflags)
libzlender_la_CFLAGS = $(AM_CFLAGS)
libzlender_la_LDFLAGS = $(TT_LDFLAGS) -avoid-version -shared -rpath /nowhere
libzlender_la_LIBADD = $(JANSSON_LIBS)
z_major_la_SOURCES = tests/loader/z_major.c tests/loader/zoo.h
z_major_la_CPPFLAGS = $(zoo_cppflags)
z_major_la_CFLAGS = $(AM_CFLAGS)
z_major_la_LDFLAGS = $(zoo_ldflags)
z_major_la_LIBADD = $(JANSSON_LIBS)
z_many_la_SOURCES = tests/loader/z_many.c tests/loader/zoo.h
z_many_la_CPPFLAGS = $(zoo_cppflags)
z_many_la_CFLAGS = $(AM_CFLAGS)
z_many_la_LDFLAGS = $(zoo_ldflags)
z_many_la_LIBADD = $(JANSSON_LIBS)
z_minor_la_SOURCES = tests/loader/z_minor.c tests/loader/zoo.h
z_minor_la_CPPFLAGS = $(zoo_cppflags)
z_minor_la_CFLAGS = $(AM_CFLAGS)
z_minor_la_LDFLAGS = $(zoo_ldflags)
z_minor_la_LIBADD = $(JANSSON_LIBS)
z_needs_la_SOURCES = tests/loader/z_needs.c tests/loader/zoo.h
z_needs_la_CPPFLAGS = $(zoo_cppflags)
z_needs_la_CFLAGS = $(AM_CFLAGS)
z_needs_la_LDFLAGS = $(zoo_ldflags)
z_needs_la_LIBADD = $(JANSSON_LIBS)
z_no_descriptor_la_SOURCES = tests/loader/z_no_descriptor.c tests/loader/zoo.h
z_no_descriptor_la_CPPFLAGS = $(zoo_cppflags)
z_no_descriptor_la_CFLAGS = $(AM_CFLAGS)
z_no_descriptor_la_LDFLAGS = $(zoo_ldflags)
z_no_descriptor_la_LIBADD = $(JANSSON_LIBS)
z_no_entry_la_SOURCES = tests/loader/z_no_entry.c tests/loader/zoo.h
z_no_entry_la_CPPFLAGS = $(zoo_cppflags)
z_no_entry_la_CFLAGS = $(AM_CFLAGS)
z_no_entry_la_LDFLAGS = $(zoo_ldflags)
z_no_entry_la_LIBADD = $(JANSSON_LIBS)
z_no_id_la_SOURCES = tests/loader/z_no_id.c tests/loader/zoo.h
z_no_id_la_CPPFLAGS = $(zoo_cppflags)
z_no_id_la_CFLAGS = $(AM_CFLAGS)
z_no_id_la_LDFLAGS = $(zoo_ldflags)
z_no_id_la_LIBADD = $(JANSSON_LIBS)
z_no_layout_la_SOURCES = tests/loader/z_no_layout.c tests/loader/zoo.h
z_no_layout_la_CPPFLAGS = $(zoo_cppflags)
z_no_layout_la_CFLAGS = $(AM_CFLAGS)
z_no_layout_la_LDFLAGS = $(zoo_ldflags)
z_no_layout_la_LIBADD = $(JANSSON_LIBS)
z_no_version_la_SOURCES = tests/loader/z_no_version.c tests/loader/zoo.h
z_no_version_la_CPPFLAGS = $(zoo_cppflags)
z_no_version_la_CFLAGS = $(AM_CFLAGS)
z_no_version_la_LDFLAGS = $(zoo_ldflags)
z_no_version_la_LIBADD = $(JANSSON_LIBS)
z_other_id_la_SOURCES = tests/loader/z_other_id.c tests/loader/zoo.h
z_other_id_la_CPPFLAGS = $(zoo_cppflags)
z_other_id_la_CFLAGS = $(AM_CFLAGS)
z_other_id_la_LDFLAGS = $(zoo_ldflags)
z_other_id_la_LIBADD = $(JANSSON_LIBS)
z_registers_la_SOURCES = tests/loader/z_registers.c tests/loader/zoo.h
z_registers_la_CPPFLAGS = $(zoo_cppflags)
z_registers_la_CFLAGS = $(AM_CFLAGS)
z_registers_la_LDFLAGS = $(zoo_ldflags)
z_registers_la_LIBADD = $(JANSSON_LIBS)
z_row_la_SOURCES = tests/loader/z_row.c tests/loader/zoo.h
z_row_la_CPPFLAGS = $(zoo_cppflags)
z_row_la_CFLAGS = $(AM_CFLAGS)
z_row_la_LDFLAGS = $(zoo_ldflags)
z_row_la_LIBADD = $(JANSSON_LIBS)
z_service_la_SOURCES = tests/loader/z_service.c tests/loader/zoo.h
z_service_la_CPPFLAGS = $(zoo_cppflags)
z_service_la_CFLAGS = $(AM_CFLAGS)
z_service_la_LDFLAGS = $(zoo_ldflags)
z_service_la_LIBADD = $(JANSSON_LIBS)
z_setting_la_SOURCES = tests/loader/z_setting.c tests/loader/zoo.h
z_setting_la_CPPFLAGS = $(zoo_cppflags)
z_setting_la_CFLAGS = $(AM_CFLAGS)
z_setting_la_LDFLAGS = $(zoo_ldflags)
z_setting_la_LIBADD = $(JANSSON_LIBS)
z_short_la_SOURCES = tests/loader/z_short.c tests/loader/zoo.h
z_short_la_CPPFLAGS = $(zoo_cppflags)
z_short_la_CFLAGS = $(AM_CFLAGS)
z_short_la_LDFLAGS = $(zoo_ldflags)
z_short_la_LIBADD = $(JANSSON_LIBS)
z_twice_la_SOURCES = tests/loader/z_twice.c tests/loader/zoo.h
z_twice_la_CPPFLAGS = $(zoo_cppflags)
z_twice_la_CFLAGS = $(AM_CFLAGS)
z_twice_la_LDFLAGS = $(zoo_ldflags)
z_twice_la_LIBADD = $(JANSSON_LIBS)
z_undefined_la_SOURCES = tests/loader/z_undefined.c tests/loader/zoo.h
z_undefined_la_CPPFLAGS = $(zoo_cppflags)
z_undefined_la_CFLAGS = $(AM_CFLAGS)
z_undefined_la_LDFLAGS = $(zoo_ldflags)
z_undefined_la_LIBADD = $(JANSSON_LIBS)
z_unprintable_la_SOURCES = tests/loader/z_unprintable.c tests/loader/zoo.h
z_unprintable_la_CPPFLAGS = $(zoo_cppflags)
z_unprintable_la_CFLAGS = $(AM_CFLAGS)
z_unprintable_la_LDFLAGS = $(zoo_ldflags)
z_unprintable_la_LIBADD = $(JANSSON_LIBS)

check_PROGRAMS += test_loader
TESTS += test_loader
test_loader_SOURCES = tests/unit/test_loader.c
test_loader_CPPFLAGS = $(test_cppflags)
test_loader_CFLAGS = $(AM_CFLAGS)
test_loader_LDADD = $(test_core_libs)

# What a host can look at, with modules of the zoo.
check_PROGRAMS += test_introspect
TESTS += test_introspect
test_introspect_SOURCES = tests/unit/test_introspect.c
test_introspect_CPPFLAGS = $(test_cppflags)
test_introspect_CFLAGS = $(AM_CFLAGS)
test_introspect_LDADD = $(test_core_libs)
