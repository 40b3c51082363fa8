# What is built today runs in every core of the major version: frozen headers, all pairs of old and new, the layout.
TESTS += tests/abi/abi.sh
dist_check_SCRIPTS += tests/abi/abi.sh
EXTRA_DIST += tests/abi/1.0/tiktok/provider.h tests/abi/frozen.sha256 tests/abi/grow.awk tests/abi/host.c tests/abi/layout_1_0.c \
	tests/abi/libtiktok.abi tests/abi/reference_provider.c tests/abi/stub.expected tests/abi/stub_core.c tests/abi/update.sh
