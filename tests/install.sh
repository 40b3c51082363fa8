#!/bin/sh
# install.sh BUILD-DIR: installs into a scratch root and does there what a user would: the command finds its providers, a
# host program builds with pkg-config, a provider outside the tree builds with the installed header and is loaded. The folders are
# unusual ones, so that each must be where configure was told.
set -eu
build=$(cd "$1" && pwd)
source=$(cd "$(dirname "$0")/.." && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
passed=0
umask 022

ok() {
    passed=$((passed + 1))
}
fail() {
    echo "install.sh: $*" >&2
    echo "$passed passed, 1 failed"
    exit 1
}

prefix=$root/usr
mkdir "$root/build"
(cd "$root/build" && "$source/configure" -q --prefix="$prefix" --libdir="$prefix/lib/here" --includedir="$prefix/inc" \
    --libexecdir="$prefix/programs" --sysconfdir="$root/etc" --mandir="$prefix/pages" --datarootdir="$prefix/data" >/dev/null) ||
    fail "configure"
# The objects of the build that is there are good for another prefix but for the folders that are compiled in.
make -s -C "$root/build" -j2 >"$root/make.log" 2>&1 || { tail -20 "$root/make.log"; fail "make"; }
make -s -C "$root/build" install >"$root/install.log" 2>&1 || { tail -20 "$root/install.log"; fail "make install"; }

# ---- the same into a staging folder, by somebody with a narrow umask: everything below it, readable, and a changed
# configuration is nobody's to overwrite
stage=$root/stage
(umask 077 && make -s -C "$root/build" install DESTDIR="$stage") >"$root/install.log" 2>&1 || { tail -20 "$root/install.log"; fail "make install DESTDIR"; }
(cd "$root" && find usr etc -type f -o -type l | sort) >"$root/installed"
(cd "$stage$root" && find usr etc -type f -o -type l | sort) >"$root/staged"
cmp -s "$root/installed" "$root/staged" || fail "DESTDIR: $(diff "$root/installed" "$root/staged" | head -5)"
ok
[ "$(find "$stage" -type f | wc -l)" -eq "$(find "$stage$root" -type f | wc -l)" ] || fail "something was installed beside its folder"
ok
closed=$(find "$stage$root" ! -type l ! -perm -444 | head -3)
[ -z "$closed" ] || fail "nobody can read $closed"
ok
echo '# mine' >>"$stage$root/etc/tiktok/tiktok.conf"
make -s -C "$root/build" install DESTDIR="$stage" >"$root/install.log" 2>&1 || fail "make install, again"
grep -q '^# mine' "$stage$root/etc/tiktok/tiktok.conf" || fail "a changed configuration was overwritten"
ok
make -s -C "$root/build" uninstall DESTDIR="$stage" >/dev/null 2>&1 || fail "make uninstall DESTDIR"
[ "$(find "$stage" -type f)" = "$stage$root/etc/tiktok/tiktok.conf" ] || fail "uninstall left $(find "$stage" -type f | head -3)"
ok

unset TIKTOK_PLUGIN_PATH
XDG_CONFIG_HOME=$root/config
XDG_STATE_HOME=$root/state
PKG_CONFIG_PATH=$prefix/lib/here/pkgconfig
export XDG_CONFIG_HOME XDG_STATE_HOME PKG_CONFIG_PATH
PATH=$prefix/bin:$PATH

[ "$(tiktok version | head -1 | grep -c tiktok)" -eq 1 ] || fail "tiktok version"
ok
tiktok-sandbox exec -- tiktok call ads.advertiser.info 'advertiser_ids:=["7000000000000000001"]' >"$root/out" ||
    fail "the command against the sandbox"
grep -q '"advertiser_id": *"7000000000000000001"' "$root/out" || fail "the account is missing: $(cat "$root/out")"
ok
cc -o "$root/host" "$source/examples/blocking_host.c" $(pkg-config --cflags --libs tiktok) || fail "a host does not build"
LD_LIBRARY_PATH=$prefix/lib/here tiktok-sandbox exec -- "$root/host" ads.advertiser.info \
    '{"advertiser_ids":["7000000000000000001"]}' | grep -q 7000000000000000001 || fail "the host got nothing"
ok
mkdir "$root/plugins"
cc -shared -fPIC -fvisibility=hidden $(pkg-config --cflags tiktok-provider) -o "$root/plugins/hello.so" \
    "$source/examples/hello_provider.c" -Wl,-z,defs $(pkg-config --libs jansson) || fail "a provider does not build"
tiktok --set "providers.hello.module=$root/plugins/hello.so" describe hello.greet | grep -q 'Greets somebody' ||
    fail "the provider outside the tree is not loaded"
ok
[ -x "$prefix/programs/libtiktok/tiktok-callback" ] || fail "the program that receives sign-ins is not installed"
tiktok-sandbox exec --consent allow -- sh -c 'BROWSER=$1 VISIT_PAGES=/dev/null tiktok login developer --port $2' sh \
    "$build/login_visit" $((20000 + $$ % 10000)) >"$root/out" 2>&1 || fail "signing in: $(cat "$root/out")"
ok
for page in man1/tiktok.1 man1/tiktok-login.1 man1/tiktok-sandbox.1 man3/libtiktok.3 man5/tiktok.conf.5 man7/tiktok-provider.7; do
    [ -f "$prefix/pages/$page" ] || fail "the manual page $page is not installed"
    ok
done
[ -f "$root/etc/tiktok/tiktok.conf" ] || fail "the configuration is not installed"
tiktok config check >/dev/null || fail "the installed configuration is not clean"
ok
make -s -C "$root/build" uninstall >/dev/null 2>&1 || fail "make uninstall"
left=$(find "$prefix" "$root/etc" -type f | head -3)
[ -z "$left" ] || fail "uninstall left $left"
ok
echo "$passed passed, 0 failed"
[ -z "${TEST_COUNTS-}" ] || printf 'installed tree\t%d\t0\n' "$passed" >>"$TEST_COUNTS"
