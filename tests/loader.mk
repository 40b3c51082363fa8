# The loader: a module for each of its rules (the zoo), and the sentence that each rule says.
zoo_cppflags = -I$(top_srcdir)/include -I$(top_srcdir)/tests $(JANSSON_CFLAGS)
# -rpath makes libtool build a shared object of what is not installed.
zoo_ldflags = $(TT_LDFLAGS) -module -avoid-version -shared -rpath /nowhere
check_LTLIBRARIES += \
	tests/loader/z_bad_id.la \
	tests/loader/z_borrower.la \
	tests/loader/z_counts.la \
	tests/loader/z_empty.la \
	tests/loader/z_few_rows.la \
	tests/loader/z_foreign.la \
	tests/loader/z_future.la \
	tests/loader/z_good.la \
	tests/loader/z_high.la \
	tests/loader/z_huge.la \
	tests/loader/z_ignores.la \
	tests/loader/z_init.la \
	tests/loader/z_jansson.la \
	tests/loader/libzlender.la \
	tests/loader/z_major.la \
	tests/loader/z_many.la \
	tests/loader/z_minor.la \
	tests/loader/z_needs.la \
	tests/loader/z_no_descriptor.la \
	tests/loader/z_no_entry.la \
	tests/loader/z_no_id.la \
	tests/loader/z_no_layout.la \
	tests/loader/z_no_version.la \
	tests/loader/z_other_id.la \
	tests/loader/z_registers.la \
	tests/loader/z_row.la \
	tests/loader/z_service.la \
	tests/loader/z_setting.la \
	tests/loader/z_short.la \
	tests/loader/z_twice.la \
	tests/loader/z_undefined.la \
	tests/loader/z_unprintable.la
tests_loader_z_bad_id_la_SOURCES = tests/loader/z_bad_id.c tests/loader/zoo.h
tests_loader_z_bad_id_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_bad_id_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_bad_id_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_bad_id_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_borrower_la_SOURCES = tests/loader/z_borrower.c tests/loader/zoo.h
tests_loader_z_borrower_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_borrower_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_borrower_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_borrower_la_LIBADD = tests/loader/libzlender.la
tests_loader_z_counts_la_SOURCES = tests/loader/z_counts.c tests/loader/zoo.h
tests_loader_z_counts_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_counts_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_counts_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_counts_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_empty_la_SOURCES = tests/loader/z_empty.c tests/loader/zoo.h
tests_loader_z_empty_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_empty_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_empty_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_empty_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_few_rows_la_SOURCES = tests/loader/z_few_rows.c tests/loader/zoo.h
tests_loader_z_few_rows_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_few_rows_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_few_rows_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_few_rows_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_foreign_la_SOURCES = tests/loader/z_foreign.c tests/loader/zoo.h
tests_loader_z_foreign_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_foreign_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_foreign_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_foreign_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_future_la_SOURCES = tests/loader/z_future.c tests/loader/zoo.h
tests_loader_z_future_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_future_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_future_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_future_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_good_la_SOURCES = tests/loader/z_good.c tests/loader/zoo.h
tests_loader_z_good_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_good_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_good_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_good_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_high_la_SOURCES = tests/loader/z_high.c tests/loader/zoo.h
tests_loader_z_high_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_high_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_high_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_high_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_huge_la_SOURCES = tests/loader/z_huge.c tests/loader/zoo.h
tests_loader_z_huge_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_huge_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_huge_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_huge_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_ignores_la_SOURCES = tests/loader/z_ignores.c tests/loader/zoo.h
tests_loader_z_ignores_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_ignores_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_ignores_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_ignores_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_init_la_SOURCES = tests/loader/z_init.c tests/loader/zoo.h
tests_loader_z_init_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_init_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_init_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_init_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_jansson_la_SOURCES = tests/loader/z_jansson.c tests/loader/zoo.h
tests_loader_z_jansson_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_jansson_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_jansson_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_jansson_la_LIBADD = $(JANSSON_LIBS)
tests_loader_libzlender_la_SOURCES = tests/loader/z_lender.c tests/loader/zoo.h
tests_loader_libzlender_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_libzlender_la_CFLAGS = $(AM_CFLAGS)
tests_loader_libzlender_la_LDFLAGS = $(TT_LDFLAGS) -avoid-version -shared -rpath /nowhere
tests_loader_libzlender_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_major_la_SOURCES = tests/loader/z_major.c tests/loader/zoo.h
tests_loader_z_major_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_major_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_major_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_major_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_many_la_SOURCES = tests/loader/z_many.c tests/loader/zoo.h
tests_loader_z_many_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_many_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_many_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_many_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_minor_la_SOURCES = tests/loader/z_minor.c tests/loader/zoo.h
tests_loader_z_minor_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_minor_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_minor_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_minor_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_needs_la_SOURCES = tests/loader/z_needs.c tests/loader/zoo.h
tests_loader_z_needs_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_needs_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_needs_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_needs_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_no_descriptor_la_SOURCES = tests/loader/z_no_descriptor.c tests/loader/zoo.h
tests_loader_z_no_descriptor_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_no_descriptor_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_no_descriptor_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_no_descriptor_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_no_entry_la_SOURCES = tests/loader/z_no_entry.c tests/loader/zoo.h
tests_loader_z_no_entry_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_no_entry_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_no_entry_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_no_entry_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_no_id_la_SOURCES = tests/loader/z_no_id.c tests/loader/zoo.h
tests_loader_z_no_id_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_no_id_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_no_id_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_no_id_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_no_layout_la_SOURCES = tests/loader/z_no_layout.c tests/loader/zoo.h
tests_loader_z_no_layout_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_no_layout_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_no_layout_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_no_layout_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_no_version_la_SOURCES = tests/loader/z_no_version.c tests/loader/zoo.h
tests_loader_z_no_version_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_no_version_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_no_version_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_no_version_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_other_id_la_SOURCES = tests/loader/z_other_id.c tests/loader/zoo.h
tests_loader_z_other_id_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_other_id_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_other_id_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_other_id_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_registers_la_SOURCES = tests/loader/z_registers.c tests/loader/zoo.h
tests_loader_z_registers_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_registers_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_registers_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_registers_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_row_la_SOURCES = tests/loader/z_row.c tests/loader/zoo.h
tests_loader_z_row_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_row_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_row_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_row_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_service_la_SOURCES = tests/loader/z_service.c tests/loader/zoo.h
tests_loader_z_service_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_service_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_service_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_service_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_setting_la_SOURCES = tests/loader/z_setting.c tests/loader/zoo.h
tests_loader_z_setting_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_setting_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_setting_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_setting_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_short_la_SOURCES = tests/loader/z_short.c tests/loader/zoo.h
tests_loader_z_short_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_short_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_short_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_short_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_twice_la_SOURCES = tests/loader/z_twice.c tests/loader/zoo.h
tests_loader_z_twice_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_twice_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_twice_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_twice_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_undefined_la_SOURCES = tests/loader/z_undefined.c tests/loader/zoo.h
tests_loader_z_undefined_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_undefined_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_undefined_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_undefined_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_unprintable_la_SOURCES = tests/loader/z_unprintable.c tests/loader/zoo.h
tests_loader_z_unprintable_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_unprintable_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_unprintable_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_unprintable_la_LIBADD = $(JANSSON_LIBS)

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
