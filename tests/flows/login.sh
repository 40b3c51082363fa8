#!/bin/sh
# Signing in and the token store, with the real command against the sandbox: the listener, pasting, refusals, what
# 'tiktok tokens' and 'tiktok whoami' do; and that no secret shows up anywhere but in the store and where it was asked for.
# The browser is login_visit, which a sandbox with --consent needs no person for.
set -u
build=${TEST_BUILD_DIR:-.}
sandbox=$build/tiktok-sandbox
test -x "$build/tiktok" && test -x "$sandbox" && test -x "$build/login_visit" ||
    { echo "the command, the sandbox and login_visit are not in $build"; exit 99; }
work=$(mktemp -d "${TMPDIR:-/tmp}/tiktok-login-XXXXXX") || exit 99
server=
trap 'test -z "$server" || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
out=$work/out err=$work/err pages=$work/pages
unset TIKTOK_PROFILE DISPLAY WAYLAND_DISPLAY VISIT_FIRST
XDG_CONFIG_HOME=$work/none XDG_STATE_HOME=$work/state
TIKTOK_CONFIG=$work/tiktok.conf TIKTOK_PLUGIN_PATH=$work/providers
BROWSER=$build/login_visit VISIT_PAGES=$pages VISIT_ARGS=$work/arguments VISIT_CODES=$work/secrets
export XDG_CONFIG_HOME XDG_STATE_HOME TIKTOK_CONFIG TIKTOK_PLUGIN_PATH BROWSER VISIT_PAGES VISIT_ARGS VISIT_CODES
mkdir "$work/providers" && cp "$build/.libs/ads.so" "$build/.libs/business.so" "$build/.libs/developer.so" \
    "$work/providers/"
failures=0 cases=0
port=$((20000 + $$ % 10000)) # below those that the system gives out
umask 077

fail() {
    failures=$((failures + 1))
    echo "FAIL: $what: $1"
    echo "  stdout: $(head -c 600 "$out")"
    echo "  stderr: $(head -c 900 "$err")"
    echo "  pages: $(grep -E '<(h1|p)>|status' "$pages" | head -c 600)"
}
# case NAME STATUS COMMAND...: runs the command; everything it says is also kept for the search for secrets.
case_() {
    what=$1 want=$2
    shift 2
    cases=$((cases + 1))
    : >"$pages"
    "$@" >"$out" 2>"$err" <"${INPUT:-/dev/null}"
    got=$?
    test "$got" = "$want" || fail "exit status $got, not $want"
    cat "$err" >>"$work/said"
    test "${REVEALED-}" || cat "$out" >>"$work/said"
}
prints() { grep -qF -e "$1" "$out" || fail "'$1' is not on standard output"; }
prints_not() { ! grep -qF -e "$1" "$out" || fail "'$1' is on standard output"; }
says() { grep -qF -e "$1" "$err" || fail "'$1' is not on standard error"; }
shows() {
    i=0 # the command may end before the browser has written down what it was shown
    while ! grep -qF -e "$1" "$pages" && test $i -lt 40; do sleep 0.05; i=$((i + 1)); done
    grep -qF -e "$1" "$pages" || fail "'$1' was not shown in the browser"
}
# Everything at the most talkative level: what is said must stay free of secrets.
tiktok() { "$build/tiktok" "$@" -vvv; }
quietly() { "$build/tiktok" "$@" --quiet; }

# A sandbox until the next one, and a configuration without ready-made tokens; of the redirect address nothing is known.
serve() {
    test -z "$server" || { kill "$server"; wait "$server" 2>/dev/null; }
    : >"$work/first"
    "$sandbox" --write-config "$work/whole.conf" "$@" >"$work/first" &
    server=$!
    i=0
    while test ! -s "$work/first" && test $i -lt 200; do sleep 0.05; i=$((i + 1)); done
    grep -vE 'access_token|refresh_token|redirect_uri' "$work/whole.conf" >"$TIKTOK_CONFIG"
    sed -n 's/.*\(secret\|token\) = "\(.*\)";/\2/p' "$work/whole.conf" >>"$work/secrets"
}
# The tokens that are in the store now, for the search at the end.
remember() {
    cat "$work"/state/tiktok/tokens/*/* "$work"/state/tiktok/tokens/* 2>/dev/null |
        grep -o '"\(access\|refresh\)_token": *"[^"]*"' | sed 's/.*: *"//; s/"$//' >>"$work/secrets"
}

# ---- the browser comes back to the listener

serve --consent allow
case_ 'whoami before anybody signed in' 3 tiktok whoami
says 'Nobody is signed in'
case_ 'tokens before anybody signed in' 0 tiktok tokens
says 'Nobody is signed in'
case_ 'a call before anybody signed in' 3 tiktok call developer.user.info fields=open_id
says 'tiktok login developer'
for provider in ads business developer; do
    case_ "sign in to $provider" 0 tiktok login $provider
    prints "of $provider (the default)"
    prints 'May '
    shows '<h1>You are signed in</h1>'
    shows 'GET: status 200'
    remember
done
case_ 'a call with the stored token' 0 tiktok call developer.user.info fields=display_name
prints 'Sandbox Creator'
case_ 'another call' 0 tiktok call ads.oauth2.advertiser.get
prints 'Harbour Bicycles'
case_ 'whoami' 0 tiktok whoami
prints 'Known as   Sandbox Creator'
prints 'Harbour Bicycles'
case_ 'whoami of one, for programs' 0 tiktok whoami developer --output json
prints '"who":"Sandbox Creator"'
prints_not 'Harbour'
case_ 'whoami without asking' 0 tiktok whoami --offline
prints_not 'Known as'

VISIT_FIRST='GET:/callback/?code=forged&state=forged GET:/callback/?code=forged GET:/elsewhere POST:/callback/?state=@STATE@ GET:/callback/%3Cscript%3E'
export VISIT_FIRST
case_ 'others visit the listener first' 0 tiktok login developer --account visited
shows 'This belongs to another sign-in'
shows 'GET: status 400'
shows 'GET: status 404'
shows 'POST: status 405'
shows '<h1>You are signed in</h1>'
says 'the answer belongs to another sign-in'
! grep -q '<script>' "$pages" || fail 'a page holds what a visitor sent'
VISIT_FIRST='GET:/callback/?code=forged&state=@STATE@'
case_ 'a code that the service does not know' 3 tiktok login developer --account other
shows 'You are not signed in'
VISIT_FIRST='GET:/callback/?error=access_denied&error_description=%3Cb%3ENo%3C%2Fb%3E&state=@STATE@'
case_ 'a refusal in words of its own' 3 tiktok login developer --account other
shows '&lt;b&gt;No&lt;/b&gt;'
says 'access_denied'
unset VISIT_FIRST
case_ 'nobody comes back' 3 env BROWSER=true "$build/tiktok" login developer --deadline 0.3
says 'Nobody came back'
case_ 'a port of one'"'"'s own' 0 tiktok login business --port $port --account ported
says "Waiting for the answer at http://127.0.0.1:$port/callback/"
case_ 'the address of this machine by name' 0 tiktok login business --account ported \
    --redirect-uri http://localhost:$port/callback/
says "http://localhost:$port/callback/"
case_ 'a port that is taken' 3 tiktok login business --redirect-uri "$(sed -n 's/.*redirect_uri = "\(.*\)";/\1/p' "$work/whole.conf" | head -n 1)"
says 'cannot be used to receive the answer'
says 'No answer was pasted'
remember
BROWSER=true "$build/tiktok" login developer --port $port --account killed >"$out" 2>"$err" &
pid=$!
i=0
while ! grep -q 'Waiting' "$err" && test $i -lt 100; do sleep 0.05; i=$((i + 1)); done
kill -KILL $pid 2>/dev/null
wait $pid 2>/dev/null
sleep 0.3
case_ 'the listener ends with a killed command' 0 tiktok login business --port $port --account ported
prints 'ported of business'
case_ 'a scope of its own' 0 tiktok login developer --scope user.info.basic --account narrow
prints 'May        user.info.basic'
prints_not 'video'
remember

# ---- the store

case_ 'list' 0 tiktok tokens list --output json
prints '"access_token":"***"'
prints '"account":"narrow"'
case_ 'list as a table' 0 tiktok tokens
prints 'provider '
case_ 'show' 0 tiktok tokens show developer narrow
prints 'narrow of developer'
case_ 'the default account' 0 tiktok tokens default developer narrow
prints '(the default)'
case_ 'a call for another account' 0 tiktok call developer.user.info fields=display_name --account visited
prints 'Sandbox Creator'
case_ 'a call for an account that is not there' 3 tiktok call developer.user.info fields=open_id --account nobody
says 'no account "nobody" of developer'
REVEALED=1
case_ 'show, revealed' 0 tiktok tokens show developer narrow --reveal
prints 'act.'
cp "$out" "$work/before"
case_ 'export' 0 quietly tokens export developer narrow
prints '"refresh_token":"rft.'
cp "$out" "$work/exported"
REVEALED=
case_ 'refresh' 0 tiktok tokens refresh developer --account narrow
says 'Refreshed.'
remember
REVEALED=1
case_ 'a new token is there' 0 tiktok tokens show developer narrow --reveal
! cmp -s "$out" "$work/before" || fail 'the token is the old one'
case_ 'export again' 0 quietly tokens export developer narrow
cp "$out" "$work/exported"
REVEALED=
case_ 'forgetting it here' 0 tiktok tokens revoke developer narrow --local
says 'the service was not told'
case_ 'it is forgotten' 3 tiktok tokens show developer narrow
INPUT=$work/exported
case_ 'import' 0 tiktok tokens import
prints 'narrow'
case_ 'import of a file' 0 tiktok tokens import "$work/exported"
INPUT=
case_ 'it works again' 0 tiktok call developer.user.info fields=display_name --account narrow
case_ 'revoke' 0 tiktok tokens revoke developer narrow
says 'Revoked'
case_ 'import of what is revoked' 0 tiktok tokens import "$work/exported"
case_ 'the service knows that it is revoked' 3 tiktok whoami developer --account narrow
prints 'refused'
case_ 'import of something else' 2 tiktok tokens import "$work/first"
case_ 'import of no JSON' 2 tiktok tokens import "$build/tiktok"
case_ 'a verb that is not there' 2 tiktok tokens lst
says 'did you mean list'
case_ 'default without account' 2 tiktok tokens default developer
says 'Which account?'
case_ 'show of nothing' 2 tiktok tokens show
says 'Of which provider?'
case_ 'sign in to nothing' 2 tiktok login
says 'tiktok login ads|business|developer'
case_ 'sign in to what is not there' 2 tiktok login nowhere
if command -v script >/dev/null; then
    case_ 'export onto a screen' 2 script -qec "'$build/tiktok' tokens export" /dev/null
    prints 'Tokens would be shown on this screen'
fi

# ---- pasting

# HOW ARGUMENT...: the command prints the address, "the person" visits it and pastes what HOW says.
visit_and_paste() {
    how=$1
    shift
    rm -f "$work/paste.err"
    mkfifo "$work/typed"
    "$build/tiktok" login "$@" --no-browser --redirect-uri https://app.example/callback <"$work/typed" \
        >"$work/paste.out" 2>"$work/paste.err" &
    pid=$!
    exec 3>"$work/typed"
    i=0
    while ! grep -qs 'press Enter' "$work/paste.err" && test $i -lt 100; do sleep 0.05; i=$((i + 1)); done
    url=$(sed -n 's/^    \(http.*\)/\1/p' "$work/paste.err")
    answer=$(VISIT_LAST=1 "$build/login_visit" "$url")
    case $how in
    whole) echo "  $answer " >&3 ;;
    query) echo "${answer#*\?}" >&3 ;;
    code) echo "$answer" | sed 's/.*code=\([^&]*\).*/\1/' >&3 ;;
    forged) echo "$answer" | sed 's/state=[^&]*/state=forged/' >&3 ;;
    esac
    exec 3>&-
    wait $pid
    status=$?
    rm "$work/typed"
    cat "$work/paste.out"
    cat "$work/paste.err" >&2
    return $status
}
for provider in ads business developer; do
    case_ "paste of $provider: the address" 0 visit_and_paste whole $provider --account pasted
    prints "pasted of $provider"
    remember
done
case_ 'paste: the query' 0 visit_and_paste query developer --account pasted
case_ 'paste: only the code' 0 visit_and_paste code developer --account pasted
case_ 'paste: a forged state' 3 visit_and_paste forged developer --account pasted
says 'the answer belongs to another sign-in'
case_ 'paste: nothing' 3 tiktok login developer --no-browser --redirect-uri https://app.example/callback
says 'No answer was pasted'
case_ 'no address to come back to' 2 tiktok login developer --no-browser
says 'which address the sign-in comes back to'
remember

# ---- refusals

serve --consent deny
for provider in ads business developer; do
    case_ "denied by the person: $provider" 3 tiktok login $provider --account denied
    shows 'You are not signed in'
    shows 'did not allow access'
    says 'access_denied'
    case_ "nothing was stored: $provider" 3 tiktok tokens show $provider denied
done
serve --consent allow --fault '/v2/oauth/token/,count=0,code=invalid_grant,message=Authorization code is expired.'
case_ 'an expired code' 3 tiktok login developer --account late
shows 'You are not signed in'
shows 'expired'
says 'expired'

# ---- whose token is used

serve --consent allow
cp "$work/whole.conf" "$TIKTOK_CONFIG"
case_ 'the configuration wins, and this is said' 0 tiktok login developer --port $port --account shadowed
says 'providers.developer.access_token'
remember
case_ 'whoami tells the configured ones, too' 0 tiktok whoami developer --account '(configuration)'
prints '(configuration) of developer'

# ---- no secret anywhere

case_ 'config show' 0 tiktok config show
what='search for secrets'
cases=$((cases + 1))
sort -u "$work/secrets" | grep -E '.{12,}' >"$work/needles"
test "$(wc -l <"$work/needles")" -ge 12 || fail 'the test knows too few secrets'
test -s "$work/arguments" || fail 'no command line was seen'
grep -q 'tiktok-callback' "$work/arguments" || fail 'the command lines lack the listener'
for file in said arguments; do
    ! grep -qF -f "$work/needles" "$work/$file" ||
        fail "$file holds $(grep -cF -f "$work/needles" "$work/$file") lines with secrets: $(grep -F -f "$work/needles" "$work/$file" | head -n 2 | cut -c 1-300)"
done
! grep -q 'Sanitizer' "$work/said" || fail "a sanitizer found something: $(grep -A 5 Sanitizer "$work/said" | head)"
what='the command does not begin with a web server'
cases=$((cases + 1))
! ldd "$build/.libs/tiktok" | grep -qE 'microhttpd|curl|ssl' || fail 'it is linked with one'

echo "$((cases - failures)) passed, $failures failed"
test "$failures" = 0
