# Manual pages that belong to no other folder's fragment.
dist_man_MANS += docs/libtiktok.3 docs/tiktok-provider.7 docs/tiktok-login.1 docs/tiktok-batch.1

dist_doc_DATA = README.md docs/performance.md docs/signing-in.md docs/uploading.md
