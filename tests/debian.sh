#!/bin/sh
# Builds the Debian packages from a copy of the tree, as dpkg-buildpackage does for everybody; lintian finds no error, each file is in
# one package, and the command works from what they hold.
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
umask 022
chmod 755 "$root"
passed=0
failed=0

check() { # NAME COMMAND...
    name=$1
    shift
    if "$@" >"$root/said" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "debian.sh: $name"
        tail -40 "$root/said"
    fi
}
finish() {
    echo "$passed passed, $failed failed"
    [ -z "${TEST_COUNTS-}" ] || printf 'debian packages\t%d\t%d\n' "$passed" "$failed" >>"$TEST_COUNTS"
    [ "$failed" -eq 0 ]
    exit
}

mkdir "$root/tree"
(cd "$source" && git ls-files -z --cached --others --exclude-standard | tar -cf - --null -T - --ignore-failed-read 2>/dev/null) | tar -xf - -C "$root/tree"

build() {
    cd "$root/tree" && DEB_BUILD_OPTIONS="nocheck parallel=2" dpkg-buildpackage -us -uc -b
}
check 'the packages are not built' build
[ "$failed" -eq 0 ] || finish
check 'lintian finds errors' lintian --fail-on error --allow-root "$root"/*.changes
for package in libtiktok1 libtiktok-dev tiktok tiktok-providers; do
    check "there is no package $package" test -f "$(echo "$root/$package"_1*.deb)"
    dpkg-deb -c "$root/$package"_1*.deb | awk '$1 !~ /^d/ {print $6}' >>"$root/files"
    dpkg -x "$root/$package"_1*.deb "$root/installed"
done
twice() {
    sort "$root/files" | uniq -d | grep . && return 1 || return 0
}
check 'a file is in two packages' twice
holds() { # PACKAGE PATTERN
    dpkg-deb -c "$root/$1"_1*.deb | awk '{print $6}' | grep -qE "$2"
}
check 'the library is elsewhere' holds libtiktok1 '/libtiktok\.so\.1$'
check 'the transport is elsewhere' holds libtiktok1 '/tiktok/tiktok-transport-'
check 'the headers are elsewhere' holds libtiktok-dev '/include/tiktok/provider\.h$'
check 'tiktok.pc is elsewhere' holds libtiktok-dev '/pkgconfig/tiktok\.pc$'
check 'the command is elsewhere' holds tiktok '/bin/tiktok$'
check 'the sandbox is elsewhere' holds tiktok '/bin/tiktok-sandbox$'
for provider in ads business developer creative; do
    check "$provider is elsewhere" holds tiktok-providers "/providers-1/$provider\.so\$"
done
check 'the providers do not say which ABI they need' sh -c "dpkg-deb -f '$root'/tiktok-providers_1*.deb Depends | grep -q 'libtiktok-provider-abi-1'"
check 'the library does not say which ABI it has' sh -c "dpkg-deb -f '$root'/libtiktok1_1*.deb Provides | grep -q 'libtiktok-provider-abi-1 (= 1\.'"

# What they hold, used where it was unpacked: the loader is told where, as it would be for any folder.
lib=$(dirname "$(find "$root/installed" -name libtiktok.so.1)")
call() {
    LD_LIBRARY_PATH=$lib TIKTOK_PLUGIN_PATH=$lib/tiktok/providers-1 XDG_CONFIG_HOME=$root/config XDG_STATE_HOME=$root/state \
        "$root/installed/usr/bin/tiktok-sandbox" exec -- "$root/installed/usr/bin/tiktok" call ads.advertiser.info \
        'advertiser_ids:=["7000000000000000001"]' | grep -q '"advertiser_id": *"7000000000000000001"'
}
check 'the command does not work from the packages' call
finish
