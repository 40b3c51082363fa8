#!/bin/sh
# The arrows of the house point one way: what the core must not know, what modules may export and need, who includes what.
set -eu
source=${TEST_SOURCE_DIR:-$(cd "$(dirname "$0")/.." && pwd)}
build=${TEST_BUILD_DIR:-$source/build}
passed=0
failed=0

check() { # NAME WANTED FOUND
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s\n  wanted: %s\n  found:  %s\n' "$1" "$2" "$3"
    fi
}

# Comments may name a provider as an example; code may not.
words=$(for file in $(find "$source/core" -name '*.[ch]'); do
    cc -fpreprocessed -dD -E -P "$file" 2>/dev/null | grep -wiE 'ads|business|developer|creative|tiktok\.com|tiktokapis' |
        sed "s|^|$(basename "$file"): |"
done)
check 'the core names no provider and no endpoint' '' "$words"
check 'the core includes no plugin and no tool' '' \
    "$(grep -rlE '#include "(plugins|tools|ads|business|developer|creative|v13|shared)/' "$source/core" || true)"
check 'plugins include nothing of the core' '' \
    "$(grep -rlE '#include ["<](core/|tiktok/tiktok.h|curl/|openssl/|libconfig)' "$source/plugins" || true)"
check 'the command includes nothing of the core' '' "$(grep -rlE '#include "core/' "$source/tools/tiktok" || true)"
check 'the sandbox shares nothing with the core or a plugin' '' \
    "$(grep -rlE '#include ["<](core/|plugins/|tiktok/|ads/|business/|developer/|v13/)' "$source/tools/sandbox" || true)"
for name in ads business developer creative; do
    check "$name.so exports one symbol" "tt_provider_$name" \
        "$(nm -D --defined-only "$build/.libs/$name.so" | awk '{print $NF}' | grep -v '^_\(init\|fini\)$')"
    needed=$(objdump -p "$build/.libs/$name.so" | awk '/NEEDED/ {print $2}' | grep -vE '^(libc|libjansson|libasan|libubsan|libclang_rt.*)\.so' || true)
    check "$name.so needs jansson and libc only" '' "$needed"
    # Sanitizers bring constructors and functions of their own.
    if grep -q "^SANITIZERS_TRUE=''" "$build/config.log"; then
        continue
    fi
    # One pointer each is the compiler's own.
    check "$name.so has no constructor and no destructor" '' \
        "$(readelf -SW "$build/.libs/$name.so" | sed 's/^ *\[ *[0-9]*\] *//' |
            awk '($1 == ".init_array" || $1 == ".fini_array") && $5 !~ /^0*8$/ && !/asan/ {print $1, $5}')"
    check "$name.so asks for nothing that libc and jansson do not have" '' \
        "$(nm -D --undefined-only "$build/.libs/$name.so" | awk '{print $NF}' | grep -vE '^(json_|_ITM_|__gmon_start__|__cxa_finalize|__(asan|ubsan|tsan|sanitizer)_)|@GLIBC' || true)"
done
check 'libtiktok exports tt_ functions only' '' \
    "$(nm -D --defined-only "$build/.libs/libtiktok.so" | awk '{print $NF}' | grep -vE '^(tt_|_init$|_fini$|__)' || true)"
check 'libtiktoktest exports tt_test_ functions only' '' \
    "$(nm -D --defined-only "$build/.libs/libtiktoktest.so" | awk '{print $NF}' | grep -vE '^(tt_test_|_init$|_fini$|__)' || true)"
check 'its page names each function of test.h' '' \
    "$(grep -ohE '\<tt_test_[a-z_]+\(' "$source/include/tiktok/test.h" | tr -d '(' | sort -u |
        while read -r name; do grep -q "$name" "$source/docs/libtiktoktest.3" || echo "$name"; done | grep -vE '^tt_test_(is|has)_' || true)"
check 'libtiktok needs no network library' '' \
    "$(objdump -p "$build/.libs/libtiktok.so" | awk '/NEEDED/ {print $2}' | grep -E 'curl|ssl|crypto' || true)"

# A provider with an undefined symbol does not link.
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
printf 'int nowhere(void);\nint tt_provider_bad(void);\nint tt_provider_bad(void)\n{\n    return nowhere();\n}\n' >"$dir/bad.c"
if cc -shared -fPIC -Wl,-z,defs -o "$dir/bad.so" "$dir/bad.c" 2>"$dir/error"; then linked=yes; else linked=no; fi
check 'a provider with an undefined symbol does not link' no "$linked"
check 'the linker names the symbol' 1 "$(grep -c "nowhere" "$dir/error" | sed 's/^[1-9].*/1/')"

# All doors compile alone, as C11 and as C++17, in any order.
for header in tiktok provider test; do
    printf '#include <tiktok/%s.h>\n' "$header" >"$dir/one.c"
    if cc -std=c11 -Wall -Wextra -Werror -I"$source/include" -c "$dir/one.c" -o "$dir/one.o" 2>"$dir/error"; then r=yes; else r=no; fi
    check "$header.h compiles alone" yes "$r"
    if command -v c++ >/dev/null 2>&1; then
        cp "$dir/one.c" "$dir/one.cc"
        if c++ -std=c++17 -Wall -Wextra -Werror -I"$source/include" -c "$dir/one.cc" -o "$dir/one.o" 2>"$dir/error"; then r=yes; else r=no; fi
        check "$header.h compiles as C++17" yes "$r"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
