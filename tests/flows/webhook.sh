#!/bin/sh
# 'tiktok webhook' for real: a listener, deliveries by another process, what is dropped, what comes again.
set -u
build=${TEST_BUILD_DIR:-.}
test -x "$build/tiktok" && test -x "$build/tiktok-webhook" || { echo "the command is not in $build"; exit 99; }
work=$(mktemp -d "${TMPDIR:-/tmp}/tiktok-webhook-XXXXXX") || exit 99
listener=
trap 'test -z "$listener" || kill "$listener" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
out=$work/out err=$work/err events=$work/events said=$work/said
XDG_CONFIG_HOME=$work/none XDG_STATE_HOME=$work/state TIKTOK_CONFIG=$work/tiktok.conf
export XDG_CONFIG_HOME XDG_STATE_HOME TIKTOK_CONFIG
unset TIKTOK_PROFILE
umask 077
echo 'providers: { developer: { client_key = "key-1"; client_secret = "quiet-secret"; }; business: { secret = "other-secret"; }; };' \
    >"$TIKTOK_CONFIG"
failures=0 cases=0

: >"$events"
: >"$said"
fail() {
    failures=$((failures + 1))
    echo "FAIL: $what: $1"
    echo "  stdout: $(head -c 600 "$out")"
    echo "  stderr: $(head -c 600 "$err")"
    echo "  listener: $(head -c 600 "$said") $(head -c 600 "$events")"
}
# case NAME STATUS COMMAND...
case_() {
    what=$1 want=$2
    shift 2
    cases=$((cases + 1))
    "$@" >"$out" 2>"$err" <"${INPUT:-/dev/null}"
    got=$?
    test "$got" = "$want" || fail "exit status $got, not $want"
    cat "$out" "$err" >>"$work/everything"
}
prints() { grep -qF -e "$1" "$out" || fail "'$1' is not on standard output"; }
says() { grep -qF -e "$1" "$err" || fail "'$1' is not on standard error"; }
tiktok() { "$build/tiktok" "$@"; }
trigger() { tiktok webhook trigger "$1" "$url" "$2" create_time:="$3" ${4+"$4"} ${5+"$5"}; }

listen() {
    : >"$said"
    "$build/tiktok" webhook listen "$@" >>"$events" 2>"$said" &
    listener=$!
    i=0
    while ! grep -q 'Listening on' "$said" && test $i -lt 200; do sleep 0.05; i=$((i + 1)); done
    url=$(sed -n 's/^Listening on \([^ ]*\).*/\1/p' "$said")
}
# ended SIGNAL STATUS: ends the listener and looks how
ended() {
    kill -"$1" "$listener"
    wait "$listener"
    got=$?
    listener=
    test "$got" = "$2" || fail "the listener ended with $got, not $2"
    cat "$said" >>"$work/everything"
}
n_events() { wc -l <"$events" | tr -d ' '; }
handed_on() { test "$(n_events)" = "$1" || fail "$(n_events) events were handed on, not $1"; }
told() { grep -qF -e "$1" "$said" || fail "the listener did not say '$1'"; }

# ---- one delivery

printf '%s' '{"client_key":"bwo2m45353a6k85","event":"video.publish.completed","create_time":1615338610,"user_openid":"-000YSS_OTWKQzsQ","content":"{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}"}' >"$work/body"
sum=c9cf47be371ca67576969c4715c445c12951231cfe3ead64c1889361e990dd12
secret='providers.developer.client_secret=@env:SAMPLE_SECRET'
SAMPLE_SECRET=test_client_secret_0123456789
export SAMPLE_SECRET
case_ 'a genuine delivery' 0 tiktok webhook verify --signature t=1633174587,s=$sum --max-age 900000000 --set $secret "$work/body"
prints '"share_id":"video.6974245311675353080.VDCxrcMJ"'
prints '"signed_at":1633174587'
INPUT=$work/body
case_ 'the same from standard input' 0 tiktok webhook verify --signature t=1633174587,s=$sum --max-age 900000000 --set $secret
INPUT=/dev/null
case_ 'it is old' 3 tiktok webhook verify --signature t=1633174587,s=$sum --set $secret "$work/body"
says 'too long ago'
case_ 'another secret' 3 tiktok webhook verify --signature t=1633174587,s=$sum --max-age 900000000 "$work/body"
says 'not of this body'
case_ 'not a signature' 3 tiktok webhook verify --signature nonsense "$work/body"
says 'not signed'
case_ 'no signature' 2 tiktok webhook verify "$work/body"
says '--signature'
case_ 'no such file' 2 tiktok webhook verify --signature t=1633174587,s=$sum "$work/nothing"
says 'cannot be read'
case_ 'no such verb' 2 tiktok webhook lisen
says "Did you mean 'listen'?"
case_ 'no secret' 2 tiktok webhook listen --provider ads
says 'providers.ads.secret'

# ---- a listener

: >"$events"
listen --journal "$work/seen" --path /hooks
case_ 'an event' 0 trigger post.publish.complete publish_id=p-1 1001
handed_on 1
grep -qF '"content":{"publish_id":"p-1","publish_type":"DIRECT_PUBLISH"}' "$events" || fail 'its content is not there'
grep -qF '"client_key":"key-1"' "$events" || fail 'the app is not there'
case_ 'the same again' 0 trigger post.publish.complete publish_id=p-1 1001
handed_on 1
case_ 'another' 0 trigger post.publish.complete publish_id=p-2 1001
handed_on 2
case_ 'a forged one' 1 trigger post.publish.complete publish_id=p-3 1001 --provider=business
says 'HTTP 401'
told 'not of this body'
case_ 'an old one' 1 trigger post.publish.complete publish_id=p-3 1001 --age=301
says 'HTTP 401'
told 'too long ago'
head -c 1100000 /dev/zero | tr '\0' x >"$work/large"
case_ 'one that is too large' 1 trigger post.publish.complete "note=@file:$work/large" 1001
says 'HTTP 413'
url=${url%/hooks}/elsewhere
case_ 'another path' 1 trigger post.publish.complete publish_id=p-3 1001
says 'HTTP 404'
handed_on 2
what='a second listener with the same journal'
tiktok webhook listen --journal "$work/seen" >"$out" 2>"$err"
test $? = 2 || fail 'it is not refused'
says 'in use by another listener'
ended TERM 0
told '2 handed on, 1 repeats dropped, 2 refused'

listen --journal "$work/seen"
case_ 'again, after a new start' 0 trigger post.publish.complete publish_id=p-2 1001
handed_on 2
case_ 'a new one, after a new start' 0 trigger post.publish.complete publish_id=p-4 1001
handed_on 3
ended INT 130

# ---- a command for each event

cat >"$work/script" <<'S'
#!/bin/sh
read -r event
test -e "$WORK/ready" || exit 7
printf '%s\n' "$event" >>"$WORK/done"
S
chmod +x "$work/script"
WORK=$work
export WORK
listen --exec "$work/script"
case_ 'the command fails' 1 trigger authorization.removed reason:=1 1002
says 'HTTP 503'
told 'ended with status 7'
: >"$work/ready"
case_ 'it comes again' 0 trigger authorization.removed reason:=1 1002
grep -qF '"content":{"reason":1}' "$work/done" || fail 'the command did not get the event'
ended TERM 0
case_ 'nobody listens' 4 trigger authorization.removed reason:=1 1002
says 'could not be reached'
listen --max-items 1
case_ 'the only one' 0 trigger authorization.removed reason:=2 1003
what='it ends by itself'
wait "$listener" || fail 'not with status 0'
listener=
handed_on 4

what='secrets'
! grep -qE 'quiet-secret|other-secret|test_client_secret' "$work/everything" "$events" "$work/seen" ||
    fail 'a secret is in what was said'
echo "$((cases - failures)) passed, $failures failed"
test "$failures" = 0
