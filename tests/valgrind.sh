#!/bin/sh
# valgrind.sh BUILD-DIR [SUITE]: every check program again under valgrind, in one process each: no error, no leak. Several at
# once; what fails then has a second chance alone, as valgrind makes everything ten times slower and some tests watch the
# clock, and that is told.
set -eu
build=$(cd "$1" && pwd)
source=$(cd "$(dirname "$0")/.." && pwd)
TIKTOK_PLUGIN_PATH=$build/.libs
TEST_BUILD_DIR=$build
TEST_SOURCE_DIR=$source
XDG_CONFIG_HOME=$build/tests/home
XDG_STATE_HOME=$build/tests/state
CK_DEFAULT_TIMEOUT=240
CK_TIMEOUT_MULTIPLIER=20
TEST_UNDER_VALGRIND=1
export TIKTOK_PLUGIN_PATH TEST_BUILD_DIR TEST_SOURCE_DIR XDG_CONFIG_HOME XDG_STATE_HOME CK_DEFAULT_TIMEOUT CK_TIMEOUT_MULTIPLIER TEST_UNDER_VALGRIND
if [ $# -eq 2 ]; then
    exec "$build/libtool" --mode=execute valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite \
        --child-silent-after-fork=no --trace-children=no --suppressions="$source/tests/valgrind.supp" "$build/$2"
fi
said=$(mktemp -d)
trap 'rm -rf "$said"' EXIT
passed=0
failed=0
suites=$(make -s -C "$build" valgrind-suites)
# shellcheck disable=SC2016
printf '%s\n' "$suites" | xargs -P "$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)" -n 1 sh -c '
    status=0
    sh "$0" "$1" "$3" >"$2/$3" 2>&1 || status=$?
    echo "$status" >"$2/$3.status"' "$0" "$build" "$said"
for name in $suites; do
    status=$(cat "$said/$name.status")
    if [ "$status" -ne 0 ] && [ "$status" -ne 77 ]; then
        echo "valgrind: $name again"
        status=0
        sh "$0" "$build" "$name" >"$said/$name" 2>&1 || status=$?
    fi
    # One that lacks something here ends with 77, as for automake.
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
    elif [ "$status" -eq 77 ]; then
        echo "valgrind: $name: $(cat "$said/$name")"
    else
        failed=$((failed + 1))
        echo "valgrind: $name"
        tail -40 "$said/$name"
    fi
done
echo "$passed passed, $failed failed"
[ -z "${TEST_COUNTS-}" ] || printf 'valgrind (suites)\t%d\t%d\n' "$passed" "$failed" >>"$TEST_COUNTS"
[ "$failed" -eq 0 ]
