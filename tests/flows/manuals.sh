#!/bin/sh
# The manual pages: every option, command, setting and control endpoint that the programs know stands in their page, and the
# pages are well-formed.
set -u
build=${TEST_BUILD_DIR:-.}
source=${TEST_SOURCE_DIR:-.}
work=$(mktemp -d "${TMPDIR:-/tmp}/tiktok-manuals-XXXXXX") || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
passed=0 failed=0

# The text of a page without its marks: "\-" is a hyphen, \fB and \& are nothing, "Fl -x" is --x.
plain() {
    sed -e 's/\\f[BIRP]//g; s/\\&//g; s/\\-/-/g; s/Fl -/--/g' "$source/docs/$1"
}
# holds PAGE WORD: whole, so that --tls is not found in --tls-dir
holds() {
    if grep -qE -e "(^|[^A-Za-z0-9_-])$2([^A-Za-z0-9_-]|\$)" "$work/$1"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1 does not have $2"
    fi
}
# at_least N FILE WHAT: what nothing was found for was not tested
at_least() {
    n=$(sort -u "$2" | wc -l)
    test "$n" -ge "$1" || { failed=$((failed + 1)); echo "only $n $3 were found"; }
}

for page in tiktok.1 tiktok-sandbox.1; do
    plain $page >"$work/$page"
done

"$build/tiktok" help >"$work/help" || exit 1
sed -n 's/^  tiktok \([a-z]*\).*/\1/p' "$work/help" | sort -u >"$work/commands"
at_least 9 "$work/commands" 'commands of tiktok'
for command in $(cat "$work/commands"); do
    holds tiktok.1 "tiktok $command"
    "$build/tiktok" "$command" --help >>"$work/help" || exit 1
done
"$build/tiktok" help options >>"$work/help" || exit 1
grep -oE -e '(^|[^a-z-])--[a-z][a-z-]*' "$work/help" | sed 's/^[^-]*//' | sort -u >"$work/options"
at_least 20 "$work/options" 'options of tiktok'
for option in $(cat "$work/options"); do
    holds tiktok.1 "$option"
done

"$build/tiktok-sandbox" --help >"$work/help" || exit 1
sed -n 's/^  \(--[a-z-]*\).*/\1/p' "$work/help" | sort -u >"$work/options"
at_least 20 "$work/options" 'options of tiktok-sandbox'
sed -n 's/^  \([a-z-]*=\{0,1\}\)[A-Z]* .*/\1/p' "$work/help" | sed 's/=$//' | sort -u >"$work/faults"
at_least 12 "$work/faults" 'faults'
"$build/tiktok-sandbox" --developer nonsense=1 2>&1 | sed -n 's/.*There are: *//p' | tr ' ' '\n' | sort -u >"$work/knobs"
at_least 20 "$work/knobs" 'settings of the developer API'
cat "$source"/tools/sandbox/*.c | sed -n 's/.*{\.method = .*\.path = "\(\/sandbox\/[a-z.0-9\/]*\)".*/\1/p; s/.*{"[A-Z]*", "\(\/sandbox\/[a-z]*\)".*/\1/p' |
    sort -u >"$work/controls"
at_least 9 "$work/controls" 'control endpoints'
for word in exec paths $(cat "$work/options" "$work/faults" "$work/knobs" "$work/controls"); do
    holds tiktok-sandbox.1 "$word"
done

# the page on threads and ownership has a row for every public function
grep -v '^#' "$source/include/tiktok/tiktok.h" | tr '\n' ' ' | grep -oE 'TT_API [^(;]*\(' | grep -oE 'tt_[a-z_]+\(' | tr -d '(' |
    sort -u >"$work/functions"
at_least 60 "$work/functions" 'public functions'
grep '^| `tt_' "$source/docs/threads-and-ownership.md" | grep -oE '^\| [^|]*' >"$work/threads-and-ownership.md"
for function in $(cat "$work/functions"); do
    holds threads-and-ownership.md "$function"
done
for function in $(grep -oE 'tt_[a-z_]+' "$work/threads-and-ownership.md"); do
    case $function in tt_open | tt_*_fn) continue ;; esac
    grep -qx "$function" "$work/functions" || { failed=$((failed + 1)); echo "tiktok.h does not have $function"; }
done

if command -v mandoc >/dev/null 2>&1; then
    for page in "$source"/docs/*.[1-9]; do
        if mandoc -Tlint -W warning "$page"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    done
fi
echo "$passed passed, $failed failed"
test $failed = 0
