#!/bin/sh
# without_modules.sh SUITE: runs a suite of a build that loads no modules, or skips one whose matter is modules: the loader, the
# transport and the digests as files, programs that find their providers on the search path.
case ${1##*/} in
test_transport* | test_crypto | test_loader | test_introspect | test_hostile* | test_hello | test_lean | test_oom_functions | \
    test_cli_finding | structure.sh | abi.sh | tables.sh | schema.sh | languages.sh | command.sh | paths.sh | examples.sh) exit 77 ;;
*.sh) exec sh "$@" ;;
*) exec "$@" ;;
esac
