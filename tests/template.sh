#!/bin/sh
# template.sh BUILD-DIR: a provider outside the tree, from its beginning to its first call, with nothing but what 'make install
# DESTDIR=...' gives: the command copies the template, the .pc files build it, its test passes, the command loads and calls it.
set -eu
build=$(cd "$1" && pwd)
root=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || :; fi; rm -rf "$root"' EXIT
passed=0
umask 022
chmod 755 "$root"

ok() {
    passed=$((passed + 1))
}
fail() {
    echo "template.sh: $*" >&2
    echo "$passed passed, 1 failed"
    exit 1
}
# quietly LOG COMMAND...: shows the log when the command fails
quietly() {
    log=$root/$1
    shift
    "$@" >"$log" 2>&1 || { tail -30 "$log"; return 1; }
}

stage=$root/stage
quietly install.log make -s -C "$build" install DESTDIR="$stage" || fail "make install"
prefix=$(sed -n 's/^prefix = //p' "$build/Makefile")
PATH=$stage$prefix/bin:$PATH
LD_LIBRARY_PATH=$stage$prefix/lib
PKG_CONFIG_PATH=$stage$prefix/lib/pkgconfig
PKG_CONFIG_SYSROOT_DIR=$stage
XDG_CONFIG_HOME=$root/config
XDG_STATE_HOME=$root/state
export PATH LD_LIBRARY_PATH PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR XDG_CONFIG_HOME XDG_STATE_HOME
unset TIKTOK_PLUGIN_PATH MAKEFLAGS MAKELEVEL TIKTOK_CONFIG

[ "$(pkg-config --variable=abi_major tiktok-provider)" = 1 ] || fail "tiktok-provider.pc does not say the ABI"
case $(pkg-config --libs tiktok-provider) in *tiktok*) fail "tiktok-provider.pc links the library" ;; esac
ok
cd "$root"
tiktok providers new acme_weather --dry-run | grep -q 'acme_weather/acme_weather.c' || fail "new --dry-run names no files"
[ ! -e acme_weather ] || fail "new --dry-run wrote something"
quietly new.log tiktok providers new acme_weather || fail "tiktok providers new"
ok
tiktok providers new acme_weather 2>&1 | grep -q 'is there already' || fail "new overwrites a folder"
tiktok providers new Acme 2>&1 | grep -q 'cannot name a provider' || fail "new takes a bad name"
grep -rq SAMPLE acme_weather && fail "a placeholder is left: $(grep -rn SAMPLE acme_weather | head -3)"
ok
cd acme_weather
quietly autoreconf.log autoreconf -i || fail "autoreconf"
quietly configure.log ./configure -q || fail "configure"
quietly make.log make -s || fail "make"
ok
quietly check.log make -s check || { cat test-suite.log; fail "the template's own test"; }
ok
# its test sees what goes wrong
sed -i 's/"READY") == 0/"REEDY") == 0/' acme_weather.c
if make -s check >"$root/broken.log" 2>&1; then fail "the template's test does not see a broken flow"; fi
sed -i 's/"REEDY") == 0/"READY") == 0/' acme_weather.c
quietly again.log make -s || fail "make, again"
ok

module=providers.acme_weather.module=$PWD/.libs/acme_weather.so
tiktok --set "$module" describe acme_weather.make_item | grep -q 'waits until it can be used' || fail "describe"
ok
tiktok --set "$module" --set providers.acme_weather.api_key=@env:HOME call acme_weather.item.create name=lamp --dry-run >"$root/dry" ||
    fail "a dry run"
grep -q '"name": *"lamp"' "$root/dry" || grep -q lamp "$root/dry" || fail "the dry run shows no body: $(cat "$root/dry")"
ok
tiktok providers inspect "$PWD/.libs/acme_weather.so" >"$root/inspect" || fail "inspect: $(cat "$root/inspect")"
grep -q 'exports *tt_provider_acme_weather$' "$root/inspect" || fail "inspect: $(cat "$root/inspect")"
ok
mkdir -p "$root/web/v1/items"
printf '{"code":0,"message":"OK","data":{"id":"7","state":"READY"}}' >"$root/web/v1/items/7"
python3 -u -m http.server --bind 127.0.0.1 --directory "$root/web" 0 >"$root/server.log" 2>&1 &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    port=$(sed -n 's/.* port \([0-9]*\) .*/\1/p' "$root/server.log")
    [ -n "$port" ] && break
    sleep 0.2
done
[ -n "$port" ] || fail "no server: $(cat "$root/server.log")"
tiktok --set "$module" --set "providers.acme_weather.base_url=http://127.0.0.1:$port" --set providers.acme_weather.api_key=@env:HOME \
    call acme_weather.item.get id=7 >"$root/out" || fail "a call"
grep -q '"state": *"READY"' "$root/out" || fail "the call gave $(cat "$root/out")"
ok

# where the module is found without being named
quietly plugin.log make -s install DESTDIR="$stage" || fail "make install of the provider"
TIKTOK_PLUGIN_PATH=$stage$(pkg-config --variable=plugindir tiktok-provider)
[ -f "$TIKTOK_PLUGIN_PATH/acme_weather.so" ] || TIKTOK_PLUGIN_PATH=$(pkg-config --variable=plugindir tiktok-provider)
export TIKTOK_PLUGIN_PATH
tiktok --set providers.acme_weather.enabled=true actions acme_weather | grep -q acme_weather.item.list || fail "the installed provider is not found"
ok
echo "$passed passed, 0 failed"
[ -z "${TEST_COUNTS-}" ] || printf 'provider outside the tree\t%d\t0\n' "$passed" >>"$TEST_COUNTS"
