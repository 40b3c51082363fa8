#!/bin/sh
# Writes the reference of all actions, one page for each family of each provider, and their index: docs/actions.
#   docs/reference.sh TIKTOK FOLDER      TIKTOK: the command; it finds the modules as always (TIKTOK_PLUGIN_PATH)
# Everything comes from 'tiktok describe --markdown'. 'make update-reference' runs this for the source tree.
set -eu
tiktok=$1
folder=$2
LC_ALL=C
export LC_ALL
mark='<!-- Written by docs/reference.sh from the tables of the providers: change those, then run make update-reference. -->'
mkdir -p "$folder"
list=$(mktemp)
trap 'rm -f "$list"' EXIT
trap 'exit 1' HUP INT TERM

# No configuration of the user's may add or rename anything.
describe() {
    "$tiktok" --config /dev/null describe --markdown "$@"
}

for provider in ads business developer creative; do
    "$tiktok" --config /dev/null actions "$provider.*" --output raw --fields provider,group,name
done >"$list"
# what a family that is gone has left
grep -lF "$mark" "$folder"/*.md 2>/dev/null | while read -r page; do rm -f "$page"; done

cut -f 1,2 "$list" | uniq | sort -u | while read -r provider group; do
    names=$(awk -F '\t' -v p="$provider" -v g="$group" '$1 == p && $2 == g { print $3 }' "$list" | sort)
    # shellcheck disable=SC2086
    {
        printf '%s\n\n[All families](README.md)\n\n' "$mark"
        describe $names
    } >"$folder/$provider-$group.md"
done

{
    printf '%s\n\n# Actions\n\n' "$mark"
    cat <<TEXT
What every action of the four providers does, takes and gives: the pages that \`tiktok describe --markdown\` writes, one
for each family. \`tiktok actions WORD\` searches them, \`tiktok describe ACTION\` shows one action on the terminal.

| provider | actions | families |
| --- | --- | --- |
TEXT
    for provider in ads business developer creative; do
        awk -F '\t' -v p="$provider" '$1 == p { n++; if (!seen[$2]++) families++ }
            END { printf "| [%s](#%s) | %d | %d |\n", p, p, n, families }' "$list"
    done
    for provider in ads business developer creative; do
        printf '\n## %s\n\n| family | actions | their names after `%s.` |\n| --- | --- | --- |\n' "$provider" "$provider"
        grep "^$provider	" "$list" | sort | awk -F '\t' '
            function line() { if (group != "") printf "| [%s](%s-%s.md) | %d | %s |\n", group, provider, group, n, names }
            $2 != group { line(); n = 0; names = "" }
            { provider = $1; group = $2; n++; names = names (n > 1 ? ", " : "") "`" substr($3, length($1) + 2) "`" }
            END { line() }'
    done
} >"$folder/README.md"

{
    printf '# Written by docs/reference.sh: what is installed and distributed.\n'
    printf 'actions_pages ='
    for page in "$folder"/*.md; do
        printf ' \\\n\tdocs/actions/%s' "${page##*/}"
    done
    printf '\n'
} >"$folder/pages.mk"
