# Manual pages that belong to no other folder's fragment.
dist_man_MANS += docs/libtiktok.3 docs/libtiktoktest.3 docs/tiktok-provider.7 docs/tiktok-login.1 docs/tiktok-batch.1

dist_doc_DATA = README.md docs/performance.md docs/signing-in.md docs/uploading.md docs/threads-and-ownership.md \
	docs/writing-a-provider.md docs/static-builds.md

# The reference of all actions is written from the tables and committed; tests/flows/reference.sh compares.
include docs/actions/pages.mk
actionsdir = $(docdir)/actions
dist_actions_DATA = $(actions_pages)
EXTRA_DIST += docs/reference.sh docs/actions/pages.mk
update-reference: all
	TIKTOK_PLUGIN_PATH='$(abs_top_builddir)/.libs' sh $(srcdir)/docs/reference.sh '$(abs_top_builddir)/tiktok' $(srcdir)/docs/actions
.PHONY: update-reference

dist_check_SCRIPTS += tests/flows/reference.sh
TESTS += tests/flows/reference.sh
