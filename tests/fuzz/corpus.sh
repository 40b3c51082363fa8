#!/bin/sh
# Runs every fuzz target over its corpus and over some mutations of it: $FUZZ_TARGETS, in the build folder.
set -u
passed=0
failed=0
for target in $FUZZ_TARGETS; do
    if "./$target" >"$target.out" 2>&1; then
        passed=$((passed + 1))
        tail -n 1 "$target.out"
        rm -f "$target.out"
    else
        failed=$((failed + 1))
        cat "$target.out"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
