#!/bin/sh
# Runs every fuzz target with libFuzzer: $FUZZ_TARGETS, in a build folder that was configured with --enable-fuzzers.
# FUZZ_SECONDS: for each target (60). What is found goes to fuzz-corpus/NAME, where the next run goes on from; an input
# that fails to crash-..., and the log says how to run it again.
set -u
passed=0
failed=0
seconds=${FUZZ_SECONDS:-60}
corpora=$TEST_SOURCE_DIR/tests/fuzz
for target in $FUZZ_TARGETS; do
    name=${target#fuzz_}
    dictionary=$corpora/json.dict
    leaks=1
    # libconfig's own leaks would have each such input looked at again; those of ours are seen at the end
    [ "$name" = config ] && dictionary=$corpora/conf.dict leaks=0
    mkdir -p "fuzz-corpus/$name"
    if "./$target" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=10 -max_len=4096 -detect_leaks="$leaks" -dict="$dictionary" \
        -artifact_prefix="$PWD/crash-$target-" -print_final_stats=1 "fuzz-corpus/$name" "$corpora/corpus/$name" \
        >"$target.fuzz" 2>&1; then
        passed=$((passed + 1))
        sed -n 's/^#\([0-9]*\).*DONE *\(cov: [0-9]* ft: [0-9]*\).*/\1 inputs, \2/p' "$target.fuzz" | sed "s/^/$target: /"
    else
        failed=$((failed + 1))
        echo "$target failed:"
        grep -a -v '^#[0-9]' "$target.fuzz" | tail -n 60
        sed -n "s|^.*Test unit written to \(.*\)|$target: the input is kept; run it again with: $PWD/$target \1|p" "$target.fuzz"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
