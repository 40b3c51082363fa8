#!/bin/sh
# The sandbox and the providers each have a list of endpoints of their own, so that a mistake in one does not pass unseen. This
# compares the two: every difference needs its reason in paths.reasons, and every reason its difference.
set -u
export LC_ALL=C
build=${TEST_BUILD_DIR:-.}
reasons=${TEST_SOURCE_DIR:-.}/tests/flows/paths.reasons
work=$(mktemp -d "${TMPDIR:-/tmp}/tiktok-paths-XXXXXX") || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
unset TIKTOK_CONFIG TIKTOK_PROFILE
mkdir "$work/providers" && for name in ads business creative developer; do
    cp "$build/.libs/$name.so" "$work/providers/" || exit 99
done
TIKTOK_PLUGIN_PATH=$work/providers
export TIKTOK_PLUGIN_PATH

"$build/tiktok-sandbox" paths >"$work/printed" || { echo "tiktok-sandbox paths failed"; exit 1; }
"$build/tiktok-sandbox" exec -- "$build/tiktok" actions --output json >"$work/actions" || { echo "tiktok actions failed"; exit 1; }
sort -u "$work/printed" >"$work/sandbox"
# one object a line; flows have no method and path
sed 's/},{/}\n{/g' "$work/actions" | sed -n 's/.*"method":"\([A-Z]*\)","path":"\([^"]*\)".*/\1 \2/p' | sort -u >"$work/provider"
for list in sandbox provider; do
    n=$(wc -l <"$work/$list")
    test "$n" -ge 70 || { echo "only $n endpoints of the $list were found"; exit 1; }
done
{
    comm -23 "$work/sandbox" "$work/provider" | sed 's/^/sandbox /'
    comm -13 "$work/sandbox" "$work/provider" | sed 's/^/provider /'
} | sort >"$work/differences"
# a line without a reason explains nothing; one whose path ends in * explains all differences below
awk '!/^#/ && NF >= 4 && $3 !~ /\*$/ { print $1, $2, $3 }' "$reasons" | sort >"$work/explained"
awk '!/^#/ && NF >= 4 && $3 ~ /\*$/ { print $1, $2, $3 }' "$reasons" | while IFS= read -r pattern; do
    awk -v wanted="${pattern%\*}" 'index($0, wanted) == 1' "$work/differences" >"$work/below"
    test -s "$work/below" || echo "$pattern"
    cat "$work/below"
done >>"$work/explained"
sort -u -o "$work/explained" "$work/explained"

passed=0 failed=0
none() { # WHAT FILE: the file must be empty
    if test -s "$2"; then
        failed=$((failed + 1))
        sed "s|^|$1: |" "$2"
    else
        passed=$((passed + 1))
    fi
}
comm -23 "$work/differences" "$work/explained" >"$work/unexplained"
comm -13 "$work/differences" "$work/explained" >"$work/stale"
awk '!/^#/ && NF > 0 && NF < 4' "$reasons" >"$work/wordless"
none 'a difference that has no reason in paths.reasons' "$work/unexplained"
none 'a reason in paths.reasons for what is no difference' "$work/stale"
none 'a line of paths.reasons that gives no reason' "$work/wordless"
echo "$(wc -l <"$work/sandbox") endpoints of the sandbox, $(wc -l <"$work/provider") of the providers," \
    "$(wc -l <"$work/differences") differences"
echo "$passed passed, $failed failed"
test $failed = 0
