#!/bin/sh
# valgrind.sh BUILD-DIR: every check program again under valgrind, in one process each: no error, no leak.
set -eu
build=$(cd "$1" && pwd)
source=$(cd "$(dirname "$0")/.." && pwd)
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
TIKTOK_PLUGIN_PATH=$build/.libs
TEST_BUILD_DIR=$build
TEST_SOURCE_DIR=$source
XDG_CONFIG_HOME=$build/tests/home
XDG_STATE_HOME=$build/tests/state
CK_DEFAULT_TIMEOUT=240
CK_TIMEOUT_MULTIPLIER=20
TEST_UNDER_VALGRIND=1
export TIKTOK_PLUGIN_PATH TEST_BUILD_DIR TEST_SOURCE_DIR XDG_CONFIG_HOME XDG_STATE_HOME CK_DEFAULT_TIMEOUT CK_TIMEOUT_MULTIPLIER TEST_UNDER_VALGRIND
# under NAME: one suite. One that lacks something here ends with 77, as for automake.
under() {
    "$build/libtool" --mode=execute valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
        --child-silent-after-fork=no --trace-children=no --suppressions="$source/tests/valgrind.supp" \
        "$build/$1" >"$log" 2>&1
}
for name in $(make -s -C "$build" valgrind-suites); do
    # Valgrind makes everything ten times slower; a test that watches the clock has a second chance, and that is told.
    status=0
    under "$name" || status=$?
    if [ "$status" -ne 0 ] && [ "$status" -ne 77 ]; then
        echo "valgrind: $name again"
        status=0
        under "$name" || status=$?
    fi
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
    elif [ "$status" -eq 77 ]; then
        echo "valgrind: $name: $(cat "$log")"
    else
        failed=$((failed + 1))
        echo "valgrind: $name"
        tail -40 "$log"
    fi
done
echo "$passed passed, $failed failed"
[ -z "${TEST_COUNTS-}" ] || printf 'valgrind (suites)\t%d\t%d\n' "$passed" "$failed" >>"$TEST_COUNTS"
[ "$failed" -eq 0 ]
