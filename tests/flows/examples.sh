#!/bin/sh
# The example hosts and the demo, run against the sandbox as their comments say.
set -eu
build=${TEST_BUILD_DIR:?}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
passed=0
failed=0

expect() { # NAME PATTERN FILE
    if grep -qE "$2" "$3"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1: $2 is missing"
        cat "$3"
    fi
}

account=7000000000000000001
"$build/tiktok-sandbox" exec -- "$build/blocking_host" ads.advertiser.info "{\"advertiser_ids\":[\"$account\"]}" \
    >"$dir/out" 2>&1 || true
expect 'the blocking host' "\"advertiser_id\":\"$account\"" "$dir/out"
"$build/tiktok-sandbox" exec -- "$build/poll_host" "$account" 7000000000000000002 7000000000000000009 \
    >"$dir/out" 2>&1 || true
expect 'the first call of the polling host' "\"advertiser_id\":\"$account\"" "$dir/out"
expect 'the second call of the polling host' '"advertiser_id":"7000000000000000002"' "$dir/out"
expect 'the refused call of the polling host' 'ads.advertiser.info: the service answered 40001' "$dir/out"
head -c 20000000 /dev/zero >"$dir/video.mp4"
for host in epoll_host uv_host; do
    [ -x "$build/$host" ] || continue # libuv was not found
    "$build/tiktok-sandbox" exec -- "$build/$host" "$account" "$dir/video.mp4" >"$dir/out" 2>&1 || true
    expect "$host: its calls" '^64 of 64 calls answered, 1 upload done, 1 canceled$' "$dir/out"
    expect "$host: its progress" '^sending: 20000[0-9]* of 20000[0-9]* bytes$' "$dir/out"
done
# README: the same batch twice with one journal
source=${TEST_SOURCE_DIR:?}
"$build/tiktok-sandbox" exec -- sh -c '
    "$1" batch "$2" --journal "$3" >"$4" && "$1" batch "$2" --journal "$3" >>"$4"' sh \
    "$build/tiktok" "$source/examples/batch.jsonl" "$dir/journal" "$dir/results" >"$dir/out" 2>&1 || true
expect 'the batch' '^5 lines: 5 done, 0 failed; ' "$dir/out"
expect 'the batch again' '^5 lines: 0 done, 0 failed, 5 finished earlier; ' "$dir/out"
expect 'its last result' '^\{"line":5,"id":"post","action":"business.post_video","status":"ok","data":\{' "$dir/results"
"$build/tiktok-sandbox" exec -- "$build/tiktok-demo" >"$dir/out" 2>&1 || true
expect 'the demo' '^21 of 21 ok$' "$dir/out"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
