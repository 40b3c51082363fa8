#!/bin/sh
# builtin.sh: builds with providers that are linked in. Some of them beside modules; all of them in a library that maps
# nothing, with its tests; all of them in one file, which works alone.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
passed=0
failed=0
umask 022
chmod 755 "$root"
XDG_CONFIG_HOME=$root/config
XDG_STATE_HOME=$root/state
export XDG_CONFIG_HOME XDG_STATE_HOME
unset TIKTOK_PLUGIN_PATH TIKTOK_CONFIG MAKEFLAGS MAKELEVEL

check() { # NAME COMMAND...
    name=$1
    shift
    if "$@" >"$root/said" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "builtin.sh: $name"
        tail -30 "$root/said"
    fi
}
finish() {
    echo "$passed passed, $failed failed"
    [ -z "${TEST_COUNTS-}" ] || printf 'providers that are linked in\t%d\t%d\n' "$passed" "$failed" >>"$TEST_COUNTS"
    [ "$failed" -eq 0 ]
    exit
}
configure() { # FOLDER ARGUMENT...
    mkdir -p "$root/$1" && cd "$root/$1" && shift && "$source/configure" -q --prefix="$root/usr" "$@"
}
account='advertiser_ids:=["7000000000000000001"]'
# calls COMMAND: one call of ads by that command against the local TikTok.
calls() {
    "$root/mixed/tiktok-sandbox" exec -- "$1" call ads.advertiser.info "$account" | grep -q '"advertiser_id": *"7000000000000000001"'
}
# says TEXT COMMAND...: the output has it.
says() {
    text=$1
    shift
    "$@" >"$root/out" 2>&1 || :
    grep -qF -- "$text" "$root/out" || { cat "$root/out"; return 1; }
}
silent() { # TEXT COMMAND...
    ! says "$@" >/dev/null
}

# ---- some beside modules
check 'a provider that does not exist is not refused' says 'there is no provider oops; there are ads,' configure bad --with-builtin-providers=ads,oops
check 'configure with two providers' configure mixed --with-builtin-providers=ads,creative
check 'the mixed build' make -s -j2 -C "$root/mixed"
[ "$failed" -eq 0 ] || finish
mixed=$root/mixed/tiktok
check 'ads is not built in' calls "$mixed"
check 'another provider is there without a module' says 'there is no business.so in' "$mixed" call business.benchmark
check 'a module does not win where it is named' says "$root/mixed/.libs/ads.so" \
    "$mixed" --set "providers.ads.module=$root/mixed/.libs/ads.so" providers list --fields path
check 'a file on the search path wins' says 'the provider that is built in is found before it' \
    env TIKTOK_PLUGIN_PATH="$root/mixed/.libs" "$mixed" doctor --offline
check 'a module is not found beside what is built in' says 'business.so is taken as provider business' \
    env TIKTOK_PLUGIN_PATH="$root/mixed/.libs" "$mixed" --set providers.business.enabled=true doctor --offline
check 'it cannot be inspected' says 'provider  creative' "$mixed" providers inspect creative
check 'the list does not say that it is built in' says true "$mixed" providers list --fields built_in
check 'make install' make -s -C "$root/mixed" install
host() {
    PKG_CONFIG_PATH=$root/usr/lib/pkgconfig
    export PKG_CONFIG_PATH
    # shellcheck disable=SC2046
    cc -Wall -Werror -o "$root/host" "$source/examples/builtin_host.c" -L"$root/usr/lib" -ltiktok-providers \
        $(pkg-config --cflags --libs tiktok) -Wl,-rpath,"$root/usr/lib"
}
check 'a host does not link them' host
mkdir "$root/none"
host_calls() {
    rm -rf "$root/usr/lib/tiktok/providers-1"
    "$root/mixed/tiktok-sandbox" exec -- "$root/host" ads.advertiser.info '{"advertiser_ids":["7000000000000000001"]}' |
        grep -q '"advertiser_id": *"7000000000000000001"'
}
check 'a host with linked providers does not work without modules' host_calls

# ---- nothing is mapped
check 'configure --disable-dlopen' configure closed --disable-dlopen --enable-werror
check 'the closed build' make -s -j2 -C "$root/closed"
check 'the library still maps files' silent dlopen nm -D --undefined-only "$root/closed/.libs/libtiktok.so"
check 'the closed command does not work' calls "$root/closed/tiktok"
check 'a module is not refused in a sentence' says 'this build loads no modules, only what is linked in' \
    "$root/closed/tiktok" --set "providers.ads.module=$root/mixed/.libs/ads.so" call ads.advertiser.info "$account"
check 'an unknown provider is not refused in a sentence' says 'is not linked into this program, and this build loads no modules' \
    "$root/closed/tiktok" --set providers.other.enabled=true call other.thing
suites() {
    make -s -j2 -C "$root/closed" check || make -s -C "$root/closed" recheck
}
check 'the tests of the closed build' suites

# ---- one file
check 'configure for one file' configure single --disable-dlopen --disable-shared --enable-static \
    JANSSON_LIBS=-l:libjansson.a LIBCONFIG_LIBS=-l:libconfig.a
check 'the build of one file' make -s -j2 -C "$root/single" tiktok
mkdir "$root/alone"
check 'there is no one file' install -m 755 "$root/single/tiktok" "$root/alone/tiktok"
rm -rf "$root/single" "$root/closed"
check 'the one file needs a library of ours' sh -c "! ldd '$root/alone/tiktok' | grep -E 'tiktok|jansson|libconfig'"
check 'the one file does not work alone' calls "$root/alone/tiktok"
for provider in ads business developer creative; do
    check "the one file is without $provider" says "$provider" "$root/alone/tiktok" providers list --fields name
done
check 'a signature cannot be computed' says 'signature' "$root/alone/tiktok" describe creative.upload_url
finish
