#!/bin/sh
# The promise of the ABI: what is built today runs in every core of the major version. The frozen headers of all minor versions,
# today's and one of a later minor in which everything has grown: each builds a provider, each builds a core, and all pairs must say
# the same.
set -eu
source=${TEST_SOURCE_DIR:-$(cd "$(dirname "$0")/../.." && pwd)}
build=${TEST_BUILD_DIR:-$source/build}
here=$source/tests/abi
work=$(mktemp -d "${TMPDIR:-/tmp}/tiktok-abi-XXXXXX") || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
umask 022
chmod 755 "$work"
passed=0
failed=0
XDG_STATE_HOME=$work/state
export XDG_STATE_HOME

# check NAME COMMAND...: passes when the command succeeds; else its output is shown
check() {
    name=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$name"
        sed 's/^/  /' "$work/said" | head -40
    fi
}

compile() { # INCLUDE ARGUMENT...
    include=$1
    shift
    # shellcheck disable=SC2086
    ${CC:-cc} -std=c11 -D_GNU_SOURCE -Wall -Wextra -Werror -I"$include" ${JANSSON_CFLAGS-} "$@" -ljansson
}

# ---- what is frozen stays as it is, and today's header agrees with it
frozen() {
    (cd "$here" && sha256sum -c --quiet frozen.sha256)
}
check 'a frozen file of the ABI was changed: members are added to provider.h, and a new minor gets files of its own' frozen
for layout in "$here"/layout_*.c; do
    check "provider.h breaks $(basename "$layout")" compile "$source/include" -c -o "$work/layout.o" "$layout"
done
printf '#include <tiktok/provider.h>\n' >"$work/padded.c"
padded() {
    compile "$source/include" -Wpadded -c -o "$work/padded.o" "$work/padded.c"
}
check 'a struct of provider.h has hidden padding, which a later member would fall into' padded

# ---- a header in which everything has grown
mkdir -p "$work/grown/tiktok"
awk -f "$here/grow.awk" "$source/include/tiktok/provider.h" >"$work/grown/tiktok/provider.h"
cp "$source/include/tiktok/tiktok.h" "$work/grown/tiktok/"
n=$(grep -c 'later' "$work/grown/tiktok/provider.h")
check "only $n structs have grown" test "$n" -ge 20

versions=now
headers() { # VERSION
    case $1 in
    now) echo "$source/include" ;;
    grown) echo "$work/grown" ;;
    *) echo "$here/$1" ;;
    esac
}
for folder in "$here"/[0-9]*; do
    versions="$versions $(basename "$folder")"
done
versions="$versions grown"

for v in $versions; do
    mkdir -p "$work/$v"
    check "the reference provider does not build with the header $v" compile "$(headers "$v")" -shared -fPIC -fvisibility=hidden \
        -o "$work/$v/reference.so" "$here/reference_provider.c" -Wl,-z,defs
    check "the stub core does not build with the header $v" compile "$(headers "$v")" -o "$work/stub-$v" "$here/stub_core.c" -ldl
done

# ---- every stub core with every provider
for core in $versions; do
    for v in $versions; do
        same() {
            "$work/stub-$core" "$work/$v/reference.so" >"$work/out" 2>&1 && diff "$here/stub.expected" "$work/out"
        }
        check "a provider built with $v does not do the same in a stub core of $core" same
    done
done

# ---- today's core, and the same sources built as a later minor's, with every provider
objects() { # INCLUDE FOLDER: the core's sources, compiled with that header
    mkdir -p "$2"
    find "$source/core" -maxdepth 1 -name '*.c' ! -name loader_closed.c | xargs -P 2 -n 8 sh -c '
        include=$1 folder=$2 source=$3 build=$4
        shift 4
        for file in "$@"; do
            ${CC:-cc} -std=c11 -D_GNU_SOURCE -DHAVE_CONFIG_H -DTT_PLUGINDIR="\"/nowhere\"" -DTT_INTERNALDIR="\"/nowhere\"" \
                -DTT_SYSCONFDIR="\"/nowhere\"" -I"$include" -I"$build" -I"$source" -c -o "$folder/$(basename "$file" .c).o" "$file" || exit 255
        done' sh "$1" "$2" "$source" "$build"
}
host() { # VERSION INCLUDE
    objects "$2" "$work/objects-$1" &&
        compile "$2" -o "$work/host-$1" "$here/host.c" "$work/objects-$1"/*.o -lconfig -ldl -lpthread
}
check "today's core does not build" host now "$source/include"
check 'a core with a grown header does not build' host grown "$work/grown"
for core in now grown; do
    for v in $versions; do
        whole() {
            "$work/host-$core" "$work/$v/reference.so" >"$work/out-$core-$v" 2>&1 && grep -q '"guarded":true' "$work/out-$core-$v"
        }
        check "a provider built with $v does not run in a core of $core" whole
        check "a provider built with $v is not the same to a core of $core" diff "$work/out-now-now" "$work/out-$core-$v"
    done
done
check 'the flow did not say what it should' grep -q '"id":"12","app_id":"4711","numbers":"\[20.1,7\]","sum":10,"rc":0,"guarded":true' "$work/out-now-now"
check 'the refusal did not arrive whole' grep -q 'refusal: usage \[reference.refuse: not today\] \[E7\] \[come back\] \[id\]' "$work/out-now-now"

# ---- the functions that hosts are linked with
# Only gcc's debug information was written down, and sanitizers bring functions of their own.
plain() {
    grep -q "^CC='[^']*gcc" "$build/config.log" && ! grep -q "^SANITIZERS_TRUE=''" "$build/config.log"
}
if ! command -v abidiff >/dev/null 2>&1; then
    echo 'abidiff is not installed: the exported functions are not compared'
elif plain; then
    functions() {
        abidiff --no-added-syms --no-show-locs --drop-private-types --headers-dir2 "$source/include" "$here/libtiktok.abi" "$build/.libs/libtiktok.so" || [ $(($? & 12)) -eq 0 ]
    }
    check 'libtiktok is not what programs were linked with: if that is meant, tests/abi/update.sh' functions
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
