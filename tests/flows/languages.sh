#!/bin/sh
# The examples in Python and in C++, run against the sandbox as their comments say.
set -u
build=${TEST_BUILD_DIR:?}
source=${TEST_SOURCE_DIR:?}
dir=$(mktemp -d "${TMPDIR:-/tmp}/tiktok-languages-XXXXXX") || exit 99
trap 'rm -rf "$dir"' EXIT
trap 'exit 99' HUP INT TERM
passed=0 failed=0
LIBTIKTOK=$build/.libs/libtiktok.so.1
PYTHONDONTWRITEBYTECODE=1
export LIBTIKTOK PYTHONDONTWRITEBYTECODE
account=7000000000000000001

expect() { # NAME PATTERN FILE
    if grep -qE -e "$2" "$3"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1: $2 is missing"
        cat "$3"
    fi
}

head -c 3000000 /dev/zero >"$dir/video.mp4"
if command -v python3 >/dev/null 2>&1; then
    "$build/tiktok-sandbox" exec -- python3 "$source/tests/flows/languages.py" >"$dir/out" 2>&1
    sed '$d' "$dir/out"
    counts=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$dir/out")
    if [ -n "$counts" ]; then
        passed=$((passed + ${counts% *}))
        failed=$((failed + ${counts#* }))
    else
        failed=$((failed + 1))
        cat "$dir/out"
    fi
    "$build/tiktok-sandbox" exec -- python3 "$source/examples/python/upload_and_report.py" \
        $account "$dir/video.mp4" 2026-01-01 2026-01-30 >"$dir/out" 2>"$dir/err"
    expect 'the upload from Python' '^video v[0-9a-z]*, 3000000 bytes$' "$dir/err"
    expect 'its progress' ': 3000[0-9]* of 3000[0-9]* bytes$' "$dir/err"
    expect 'the head of the report' '^campaign,day,spend,impressions' "$dir/out"
    expect 'its last row' '^[0-9]{19},2026-01-30,[0-9.]+,[0-9]+' "$dir/out"
    "$build/tiktok-sandbox" exec -- python3 "$source/examples/python/upload_and_report.py" \
        $account "$dir/nothing.mp4" 2026-01-01 2026-01-30 >"$dir/out" 2>"$dir/err"
    expect 'a file that is not there' 'nothing\.mp4' "$dir/err"
    if grep -q Traceback "$dir/err"; then failed=$((failed + 1)); cat "$dir/err"; fi
fi
if [ -x "$build/cpp_host" ]; then
    "$build/tiktok-sandbox" exec -- "$build/cpp_host" $account "$dir/video.mp4" >"$dir/out" 2>&1
    expect 'C++: its upload' '^uploaded, progress was shown: \{' "$dir/out"
    expect 'C++: its rows' '^[1-9][0-9]* campaigns$' "$dir/out"
    expect 'C++: its exception' '^thrown in a callback, caught outside: one row is enough$' "$dir/out"
    expect 'C++: its error' '^remote: code 40001, request .' "$dir/out"
else
    echo 'skipped: no C++ compiler was found'
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
