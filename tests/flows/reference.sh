#!/bin/sh
# docs/actions is what the command says of its actions today: each page, the index and the list of pages.
set -u
build=${TEST_BUILD_DIR:-.}
source=${TEST_SOURCE_DIR:-.}
work=$(mktemp -d "${TMPDIR:-/tmp}/tiktok-reference-XXXXXX") || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
passed=0 failed=0

ok() {
    passed=$((passed + 1))
}
fail() {
    failed=$((failed + 1))
    echo "$1"
}

# the built folder also holds modules that tests of the loader made wrong on purpose
mkdir "$work/providers" && for name in ads business developer creative; do
    if [ -f "$build/.libs/$name.so" ]; then cp "$build/.libs/$name.so" "$work/providers/"; fi
done
TIKTOK_PLUGIN_PATH=$work/providers
export TIKTOK_PLUGIN_PATH

sh "$source/docs/reference.sh" "$build/tiktok" "$work/actions" || exit 1
for page in "$work"/actions/*; do
    name=${page##*/}
    if diff -u "$source/docs/actions/$name" "$page" >"$work/diff" 2>&1; then
        ok
    else
        fail "docs/actions/$name is not what the command says today: run make update-reference, and commit what it writes"
        head -40 "$work/diff"
    fi
done
for page in "$source"/docs/actions/*; do
    [ -f "$work/actions/${page##*/}" ] || fail "$page has no family any more: run make update-reference"
done

# Every action has its heading on exactly one page, and every link between and inside the pages leads somewhere.
"$build/tiktok" --config /dev/null actions --output raw --fields name | sort >"$work/names"
[ "$(wc -l <"$work/names")" -gt 550 ] && ok || fail "only $(wc -l <"$work/names") actions were found"
cat "$work"/actions/*.md | sed -n 's/^## \([a-z_0-9]*\.[a-z_0-9.]*\)$/\1/p' | sort >"$work/headings"
if diff "$work/names" "$work/headings" >"$work/diff"; then ok; else fail 'actions and headings differ:'; cat "$work/diff"; fi
for page in "$work"/actions/*.md; do
    # a heading's anchor: its letters, digits and '_', in lower case
    sed -n 's/^##* //p' "$page" | tr 'A-Z' 'a-z' | tr -d '.:' | tr ' ' '-' | sort >"$work/anchors"
    sed -n 's/.*](#\([^)]*\)).*/\1/p' "$page" | sort -u >"$work/links"
    [ -s "$work/links" ] && [ -z "$(comm -13 "$work/anchors" "$work/links")" ] && ok ||
        fail "$page links to nothing: $(comm -13 "$work/anchors" "$work/links" | head -3)"
    # shellcheck disable=SC2013
    for other in $(sed -n 's/.*](\([^)#:]*\.md\)).*/\1/p' "$page" | sort -u); do
        [ -f "$work/actions/$other" ] || fail "$page links to $other, which is not there"
    done
done

# The same for man: a page of a family, and of one action, without a complaint.
if command -v mandoc >/dev/null 2>&1; then
    for names in 'creative.*' 'ads.campaign.*' ads.report.integrated.get 'developer.*'; do
        "$build/tiktok" --config /dev/null describe "$names" --man >"$work/page.7" || fail "there is no page of $names"
        if mandoc -Tlint -W warning "$work/page.7" >"$work/lint"; then ok; else fail "$names:"; head -5 "$work/lint"; fi
    done
fi

echo "$passed passed, $failed failed"
test $failed = 0
