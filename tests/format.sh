#!/bin/sh
# Every C file is as the committed .clang-format says (tables say "clang-format off" where they need long rows).
set -eu
cd "$(dirname "$0")/.."
status=0
for file in $(find core plugins testkit tools examples tests include -name '*.[ch]' | sort); do
    clang-format "$file" | cmp -s - "$file" || { echo "not formatted: $file"; status=1; }
done
exit "$status"
