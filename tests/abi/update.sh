#!/bin/sh
# Writes down the functions that libtiktok exports now, for tests/abi/abi.sh to hold later builds against. BUILD-DIR must be built with
# debug information.
set -eu
build=${1:-build}
source=$(cd "$(dirname "$0")/../.." && pwd)
abidw --headers-dir "$source/include" --drop-private-types --no-corpus-path --no-comp-dir-path --no-show-locs \
    "$build/.libs/libtiktok.so" | sed "s,$source/,,g" >"$source/tests/abi/libtiktok.abi"
