#!/bin/sh
# The tables of the providers are constant: they lie in pages that nobody can write to once the module is loaded, and no code
# runs to build them.
set -u
export LC_ALL=C
build=${TEST_BUILD_DIR:-.}
command -v readelf >/dev/null || { echo "no readelf"; exit 77; }

passed=0 failed=0
say() { # TEXT CONDITION...
    text=$1
    shift
    if test "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$text ($*)"
    fi
}
size() { # FILE SECTION: its bytes, 0 when there is none
    hex=$(readelf -SW "$1" | sed 's/^ *\[ *[0-9]*\] //' | awk -v name="$2" '$1 == name { print $5 }')
    printf '%d' "0x${hex:-0}"
}
for name in ads business creative developer; do
    module=$build/.libs/$name.so
    test -f "$module" || { echo "$module is missing"; exit 1; }
    if readelf --dyn-syms -W "$module" | grep -q '__[atu]\(b\)*san_'; then
        echo "built with a sanitizer, which keeps books of its own"
        exit 77
    fi
    say "$name has data that can be written" "$(size "$module" .data)" -le 64
    say "$name has variables" "$(size "$module" .bss)" -le 64
    say "$name runs code when it is loaded" "$(size "$module" .init_array)" -le 8
done
say "the tables of ads are somewhere else" "$(size "$build/.libs/ads.so" .data.rel.ro)" -gt 300000
echo "$passed passed, $failed failed"
test $failed = 0
