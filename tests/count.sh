#!/bin/sh
# count.sh BUILD-DIR NAME: adds up what the suites of a build say in their logs; appends to $TEST_COUNTS.
set -eu
dir=$1
name=$2
cat "$dir"/*.log "$dir"/tests/*/*.log 2>/dev/null | awk -v name="$name" -v out="${TEST_COUNTS-}" '
    /^[0-9]+%: Checks: [0-9]+, Failures: [0-9]+, Errors: [0-9]+/ {
        gsub(/[,:%]/, " ")
        passed += $3 - $5 - $7
        failed += $5 + $7
    }
    /^[0-9]+ passed, [0-9]+ failed$/ {
        passed += $1
        failed += $3
    }
    END {
        printf "%s: %d passed, %d failed\n", name, passed, failed
        if (out != "")
            printf "%s\t%d\t%d\n", name, passed, failed >> out
        exit failed > 0
    }'
