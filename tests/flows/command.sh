#!/bin/sh
# The real command, alone and against the sandbox: exit statuses, sentences, formats, streaming, signals. Data must be
# on standard output and everything else on standard error, so both are kept apart in every case.
set -u
build=${TEST_BUILD_DIR:-.}
tiktok=$build/tiktok
sandbox=$build/tiktok-sandbox
test -x "$tiktok" && test -x "$sandbox" || { echo "the command and the sandbox are not in $build"; exit 99; }
work=$(mktemp -d "${TMPDIR:-/tmp}/tiktok-command-XXXXXX") || exit 99
server=
trap 'test -z "$server" || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM
out=$work/out err=$work/err
unset TIKTOK_CONFIG TIKTOK_PROFILE
XDG_CONFIG_HOME=$work/none XDG_STATE_HOME=$work/state
# the built folder also holds modules that tests of the loader made wrong on purpose
mkdir "$work/providers" && for name in ads business creative developer; do
    cp "$build/.libs/$name.so" "$work/providers/"
done
TIKTOK_PLUGIN_PATH=$work/providers
export XDG_CONFIG_HOME XDG_STATE_HOME TIKTOK_PLUGIN_PATH
ads=7000000000000000001
failures=0 cases=0

fail() {
    failures=$((failures + 1))
    echo "FAIL: $what: $1"
    echo "  stdout: $(head -c 600 "$out")"
    echo "  stderr: $(head -c 600 "$err")"
}
# case NAME STATUS COMMAND...: runs the command and compares the exit status.
case_() {
    what=$1 want=$2
    shift 2
    cases=$((cases + 1))
    "$@" >"$out" 2>"$err" </dev/null
    got=$?
    test "$got" = "$want" || fail "exit status $got, not $want"
}
prints() { grep -qF -e "$1" "$out" || fail "'$1' is not on standard output"; }
prints_exactly() { printf -- "$1" | cmp -s - "$out" || fail "standard output is not '$1'"; }
says() { grep -qF -e "$1" "$err" || fail "'$1' is not on standard error"; }
silent() { test ! -s "$out" || fail "something is on standard output"; }
quiet() { test ! -s "$err" || fail "something is on standard error"; }
# The command against a sandbox of its own; FAULT orders a fault.
FAULT=
with() {
    if test -n "$FAULT"; then
        "$sandbox" exec --fault "$FAULT" -- "$@"
    else
        "$sandbox" exec -- "$@"
    fi
}
call() { with "$tiktok" call "$@"; }

# ---- nothing but the command line

case_ 'no command' 2 "$tiktok"
silent
says 'tiktok call ACTION'
case_ 'help' 0 "$tiktok" help
prints 'Exit status: 0 done, 1 refused'
quiet
for command in call handle batch actions describe providers config doctor completion version; do
    case_ "help of $command" 0 "$tiktok" $command --help
    prints "tiktok $command"
    quiet
done
case_ 'version' 0 "$tiktok" --version
prints 'tiktok 1.'
case_ 'unknown command' 2 "$tiktok" cal
says "There is no command 'cal'. Did you mean 'tiktok call'?"
case_ 'an action as command' 2 "$tiktok" ads.advertiser.info
says 'To run an action: tiktok call ads.advertiser.info'
case_ 'unknown option' 2 "$tiktok" call --dryrun x
says 'There is no option --dryrun. Did you mean --dry-run?'
case_ 'call without action' 2 "$tiktok" call
silent
says 'Which action? tiktok call ACTION'
for shell in bash zsh fish; do
    case_ "completion of $shell" 0 "$tiktok" completion $shell
    prints '__complete'
done
case_ 'completion of another shell' 2 "$tiktok" completion csh
says "There is no completion for 'csh'"
"$tiktok" completion bash | cmp -s - "${TEST_SOURCE_DIR:-.}/conf/completion/tiktok" || fail 'completion differs from its file'

# ---- what cannot be read, and what cannot be meant

case_ 'a device that never ends' 2 "$tiktok" call ads.advertiser.info @file:/dev/zero
says '/dev/zero holds more than 64 MiB. Files to upload are given by name'
: >"$work/empty"
case_ 'an empty file of parameters' 2 "$tiktok" call ads.advertiser.info "@file:$work/empty"
says 'JSON is wanted here, and there is nothing'
case_ 'a folder as parameters' 2 "$tiktok" call ads.advertiser.info "@file:$work"
says 'could not be read: Is a directory'
case_ 'a folder to handle' 2 "$tiktok" handle "$work"
says "$work could not be read: Is a directory"
case_ 'bytes that are no text' 2 "$tiktok" call ads.advertiser.info "$(printf 'advertiser_ids=\377\376')"
says 'advertiser_ids: The text is not valid UTF-8'
case_ 'a number that none is' 2 "$tiktok" call ads.campaign.get advertiser_id=$ads page=1e3
says 'page must be an integer, not the string "1e3"'
! grep -q 'quotes' "$err" || fail 'there are no quotes to leave out'
case_ 'no configuration to work on' 2 "$tiktok" config
says 'What is to be done with the configuration? tiktok config check'
case_ 'an unknown word of config' 2 "$tiktok" config nonsense
says "'config nonsense' does not exist"
case_ 'an unknown setting' 2 "$tiktok" actions --set nonsense=1
says 'nonsense is not a setting. tiktok.conf(5) lists the settings'
case_ 'plain http to another machine' 2 env ADS_TOKEN=abcdefgh "$tiktok" call ads.campaign.get advertiser_id=$ads \
    --set providers.ads.access_token=@env:ADS_TOKEN --set providers.ads.base_url=http://192.0.2.1/
says 'plain http:// is allowed to this machine only; use https://'
case_ 'a proxy of no kind' 2 "$tiktok" config check --set http.proxy=gopher://host:1
prints 'http.proxy has a scheme that is none of a proxy'
case_ 'a deadline that is over at once' 4 call ads.campaign.get advertiser_id=$ads --deadline 0.00001
for option in --help --version; do
    case_ "a full disk for $option of the sandbox" 1 sh -c '"$1" "$2" >/dev/full' sh "$sandbox" $option
    says 'could not be written'
done
case_ 'a full disk for the paths' 1 sh -c '"$1" paths >/dev/full' sh "$sandbox"
says 'could not be written'

# ---- looking at what there is: no network, no configuration

case_ 'actions' 0 "$tiktok" actions
prints 'ads.advertiser.info '
prints 'creative.upload_url '
quiet
case_ 'actions by pattern' 0 "$tiktok" actions 'ads.file.*' --output jsonl --fields name
prints '{"name":"ads.file.video.ad.upload"}'
case_ 'actions by words' 0 "$tiktok" actions upload video --output raw --fields name
test "$(head -n 1 "$out")" = ads.upload_video || fail 'the best match is not the first'
prints 'ads.file.video.ad.upload'
case_ 'actions that do not exist' 2 "$tiktok" actions zebra upload
says "No action matches 'zebra upload'"
case_ 'actions by a mistyped word' 2 "$tiktok" actions campaign reprot
says "No action matches 'campaign reprot'. Did you mean 'report'?"
case_ 'describe' 0 "$tiktok" describe ads.file.video.ad.upload
prints 'Required parameters'
prints 'advertiser_id'
prints 'POST /open_api/v1.3/file/video/ad/upload/'
prints 'tiktok call ads.file.video.ad.upload advertiser_id='
quiet
case_ 'describe as JSON' 0 "$tiktok" describe ads.advertiser.info --output json
prints '"name":"ads.advertiser.info"'
case_ 'describe as schema' 0 "$tiktok" describe ads.advertiser.info --schema
prints '"$schema"'
case_ 'describe folds what is long' 0 "$tiktok" describe ads.adgroup.create
prints 'Budget and bids'
prints 'more (see --all)'
case_ 'describe --all folds nothing' 0 "$tiktok" describe ads.adgroup.create --all
grep -q 'see --all' "$out" && fail 'something is folded'
case_ 'describe in two forms' 2 "$tiktok" describe ads.advertiser.info --man --schema
says 'Choose one of --schema, --skeleton, --man and --markdown'
case_ 'describe as a manual page' 0 env SOURCE_DATE_EPOCH=86400 "$tiktok" describe ads.advertiser.info --man
prints '.TH ADS.ADVERTISER.INFO 7 1970-01-02 '
case_ 'describe in Markdown' 0 "$tiktok" describe ads.advertiser.info --markdown
prints '| `advertiser_ids` | list of text | '
case_ 'describe a family' 0 "$tiktok" describe 'ads.pixel.*' --markdown
prints '# ads: pixel'
prints '- [ads.pixel.list](#adspixellist): '
prints '- Request: `GET /open_api/v1.3/pixel/list/`'
case_ 'describe actions of two providers' 0 env SOURCE_DATE_EPOCH=86400 "$tiktok" describe creative.verify developer.user.info --man
prints '.TH TIKTOK-ACTIONS 7 1970-01-02 '
prints '.SH developer.user.info'
case_ 'describe two actions on the screen' 0 "$tiktok" describe creative.verify creative.upload_url
prints 'creative.upload_url: Make the address'
case_ 'the schema of two' 2 "$tiktok" describe 'creative.*' --schema
says '--schema is of one action'
case_ 'describe what nothing matches' 2 "$tiktok" describe 'creative.x*'
says "No action matches 'creative.x*'"
case_ 'a skeleton' 0 "$tiktok" describe ads.campaign.create --skeleton
cp "$out" "$work/campaign.json"
case_ 'a skeleton is taken as it is' 0 call ads.campaign.create "@file:$work/campaign.json" --dry-run
prints 'CAMPAIGN_NAME'
sed -i 's|^  // "budget"|  "budget"|' "$work/campaign.json"
case_ 'a freed line of a skeleton counts' 0 call ads.campaign.create "@file:$work/campaign.json" --dry-run
prints 'budget'
case_ 'actions without any provider' 2 env TIKTOK_PLUGIN_PATH="$work/none" "$tiktok" actions
says 'There are no actions, because no provider is loaded'
case_ 'describe of nothing' 2 "$tiktok" describe
says 'Which action?'
case_ 'describe of an empty name' 2 "$tiktok" describe ''
says 'Which action?'
case_ 'describe of a provider' 2 "$tiktok" describe ads
says 'List the actions there are: tiktok actions ads'
case_ 'describe of an unknown action' 2 "$tiktok" describe ads.advertiser.inf
says 'ads.advertiser.info'
case_ 'providers' 0 "$tiktok" providers
prints 'creative'
quiet
ln -s ads.so "$work/providers/linked.so"
case_ 'providers that nobody would load' 0 "$tiktok" providers
says 'warning: module '
says 'linked.so is refused: it is a symbolic link'
rm "$work/providers/linked.so"
# a broken module is told of once: by the call that needs it, by a warning where nobody named it
echo nothing >"$work/providers/broken.so"
case_ 'a call to a broken provider' 2 "$tiktok" call broken.action
says 'tiktok: broken.action cannot run, because provider broken is not loaded: module '
test "$(grep -c 'is refused' "$err")" = 1 || fail 'it is said more than once'
case_ 'a broken provider among others' 0 "$tiktok" actions
says 'warning: provider broken is not loaded: module '
test "$(grep -c 'is refused' "$err")" = 1 || fail 'it is said more than once'
rm "$work/providers/broken.so"
case_ 'inspect' 0 "$tiktok" providers inspect "$build/.libs/creative.so"
prints 'tt_provider_creative'
echo 'no module' >"$work/text.so"
modules=$build/tests/inspect/.libs
case_ 'inspect by name' 0 "$tiktok" providers inspect creative
prints '/creative.so'
prints 'libjansson.so.4'
case_ 'inspect of no provider' 2 "$tiktok" providers inspect nobody
says 'There is no module of a provider nobody on the search path'
case_ 'inspect of a module that crashes' 2 "$tiktok" providers inspect "$modules/crashing.so"
says 'crashing.so: the module crashed in mapping it (signal 6, '
prints 'tt_provider_crashing'
case_ 'inspect of one that crashes in its entry' 2 "$tiktok" providers inspect "$modules/crashing_entry.so"
says 'crashing_entry.so: the module crashed in its entry (signal 6, '
case_ 'inspect of one that crashes in its init' 2 "$tiktok" providers inspect "$modules/crashing_init.so" --output json
says 'crashing_init.so: the module crashed in its init (signal 6, '
prints '"ended_in":"its init"'
prints '"summary":"For tests"'
case_ 'inspect of a module that exits' 2 "$tiktok" providers inspect "$modules/leaving.so"
says 'leaving.so: the module ended the process in its entry'
case_ 'inspect of a module that hangs' 2 "$tiktok" providers inspect "$modules/hanging.so"
says 'hanging.so: the module did not come back from its entry within 10 seconds'
case_ 'inspect of a module that litters' 0 "$tiktok" providers inspect "$modules/littering.so"
prints 'littering 1: For tests'
if ! grep -q "^SANITIZERS_TRUE=''" "$build/config.log"; then # they bring functions of their own
    says 'it exports beside_the_entry beside its entry'
    says 'it has 1 constructor of its own, which runs as soon as the module is mapped'
fi
mkdir -m 777 "$work/open" && chmod 777 "$work/open" && cp "$build/.libs/creative.so" "$work/open/"
case_ 'inspect in an open folder' 2 "$tiktok" providers inspect "$work/open/creative.so"
says 'creative.so is refused: '
prints "$work/open  owner"
prints 'refused: '
case_ 'all modules' 0 "$tiktok" --set providers.creative.enabled=true providers list --all --output jsonl
prints '"state":"ready"'
prints '"state":"unconfigured"'
case_ 'the doctor on the search path' 0 "$tiktok" doctor --offline
prints 'folder 1 is '
prints 'creative.so is taken as provider creative'
case_ 'inspect of a text' 2 "$tiktok" providers inspect "$work/text.so"
says 'text.so'
case_ 'inspect of nothing' 2 "$tiktok" providers inspect "$work/missing.so"
says 'missing.so'
case_ 'completion of actions' 0 "$tiktok" __complete action ads.advertiser.
prints 'ads.advertiser.info	'
case_ 'completion of providers' 0 "$tiktok" __complete action cre
prints_exactly 'creative.\n'
case_ 'completion of parameters' 0 "$tiktok" __complete param ads.advertiser.info adv
prints 'advertiser_ids='
case_ 'completion of values' 0 "$tiktok" __complete param ads.file.video.ad.upload upload_type=UPLOAD_BY_U
prints_exactly 'upload_type=UPLOAD_BY_URL\n'

mkdir -p "$work/state/tiktok"
printf '%s' '[{"provider":"ads","account":"shop","access_token":"t1"},{"provider":"ads","account":"stall","access_token":"t2"},
    {"provider":"business","account":"shed","access_token":"t3"}]' >"$work/tokens.json"
case_ 'accounts to complete' 0 "$tiktok" tokens import "$work/tokens.json"
case_ 'completion of accounts' 0 "$tiktok" __complete account '' sh
prints_exactly 'shed\tbusiness\nshop\tads\n'
case_ 'completion of the accounts of a provider' 0 "$tiktok" __complete account ads.advertiser.info s
prints_exactly 'shop\tads\nstall\tads\n'

# completes LINE EXPECTED: what bash would offer when the line is typed so far
completes() {
    case_ "bash completes '$1'" 0 bash -c '
        . "$1/conf/completion/tiktok"
        PATH=$2:$PATH COMP_WORDBREAKS=$3 COMP_LINE=$4 COMP_POINT=${#4}
        _tiktok
        printf "%s\n" "${COMPREPLY[@]}"' bash "${TEST_SOURCE_DIR:-.}" "$build" " \"'><=;|&(:" "$1"
    prints_exactly "$2\n"
}
if command -v bash >/dev/null; then
    completes 'tiktok des' 'describe'
    completes 'tiktok call --all-p' '--all-pages'
    completes 'tiktok call --output t' 'table'
    completes 'tiktok call cre' 'creative.'
    completes 'tiktok call business.get --account s' 'shed'
    completes 'tiktok batch --journ' '--journal'
    completes 'tiktok call ads.advertiser.i' 'ads.advertiser.info'
    completes 'tiktok --output json call ads.advertiser.info adv' 'advertiser_ids='
    completes 'tiktok call ads.file.video.ad.upload upload_type=UPLOAD_BY_U' 'UPLOAD_BY_URL'
    completes 'tiktok config sh' 'show'
    completes 'tiktok describe ads.advertiser.info --sk' '--skeleton'
fi

fish_completes() {
    case_ "fish completes '$1'" 0 env HOME="$work" PATH="$build:$PATH" fish --no-config -c "
        source '${TEST_SOURCE_DIR:-.}/conf/completion/tiktok.fish'; complete -C '$1'"
    prints "$2"
}
if command -v fish >/dev/null; then
    fish_completes 'tiktok des' 'describe	'
    fish_completes 'tiktok call ads.advertiser.i' 'ads.advertiser.info	'
    fish_completes 'tiktok call ads.advertiser.info adv' 'advertiser_ids='
    fish_completes 'tiktok call ads.file.video.ad.upload upload_type=UPLOAD_BY_U' 'upload_type=UPLOAD_BY_URL'
    fish_completes 'tiktok describe ads.advertiser.info --sk' '--skeleton	'
fi
if command -v zsh >/dev/null && zsh -fc 'zmodload zsh/zpty' 2>/dev/null; then
    case_ 'zsh completes' 0 env PATH="$build:$PATH" timeout 100 zsh -f "${TEST_SOURCE_DIR:-.}/tests/flows/completion.zsh" \
        "${TEST_SOURCE_DIR:-.}/conf/completion" "$work"
    test "$(grep -c ' completed$' "$out")" = 8 || fail 'something is not completed'
fi

# ---- what is wrong with a call is said before anything is sent

case_ 'unknown action' 2 "$tiktok" call ads.advertiser.inf
silent
says 'ads.advertiser.info'
case_ 'unknown provider' 2 "$tiktok" call adz.advertiser.info
says "Did you mean 'ads.advertiser.info'?"
case_ 'missing parameter' 2 "$tiktok" call ads.advertiser.info --dry-run
says 'advertiser_ids'
says 'For example: tiktok call ads.advertiser.info advertiser_ids='
case_ 'unknown parameter' 2 "$tiktok" call ads.advertiser.info advertiser_id=1 --dry-run
says 'advertiser_ids'
case_ 'wrong type' 2 "$tiktok" call ads.campaign.create advertiser_id=$ads campaign_name=x \
    objective_type=TRAFFIC budget=much --dry-run
says 'budget'
case_ 'secret on the command line' 2 "$tiktok" call ads.oauth2.access_token secret=hush auth_code=@env:HOME
says 'secret=@env:VARIABLE'
if grep -q hush "$err"; then fail 'the secret was printed'; fi
case_ 'error as JSON' 2 "$tiktok" call ads.advertiser.info --errors json --dry-run
says '"kind":"usage"'
says '"param":"advertiser_ids"'

# ---- configuration

printf 'htpt: { retries = 1; };\n' >"$work/typo.conf"
case_ 'bad configuration' 2 "$tiktok" call ads.advertiser.info advertiser_ids=$ads --config "$work/typo.conf"
silent
says 'typo.conf:1'
case_ 'config check finds it' 2 "$tiktok" config check --config "$work/typo.conf"
prints 'typo.conf:1: error:'
case_ 'config check as JSON' 2 "$tiktok" config check --config "$work/typo.conf" --output json
prints '"line":1'
printf 'http: { retries = 1; };\n' >"$work/good.conf"
chmod 600 "$work/good.conf"
case_ 'config check' 0 "$tiktok" config check --config "$work/good.conf"
silent
case_ 'config show' 0 "$tiktok" config show --config "$work/good.conf" --set http.retry_base_ms=7 --output jsonl
prints '"key":"http.retries","value":1'
prints '"key":"http.retry_base_ms","value":7'
case_ 'config nothing' 2 "$tiktok" config chek
says 'did you mean check?'
case_ 'bad setting' 2 "$tiktok" config show --set http.retires=1
says 'http.retries'
case_ 'secret setting' 0 "$tiktok" config show --set providers.ads.secret=hush --set providers.ads.app_id=1
says 'warning: --set providers.ads.secret may be a secret'
case_ 'secret setting from elsewhere' 0 env S=hush "$tiktok" config show --set providers.ads.secret=@env:S
quiet
case_ 'missing configuration' 2 "$tiktok" actions --config "$work/no.conf"
says 'no.conf'
case_ 'no output' 2 sh -c "'$tiktok' help >/dev/full"
says 'The output could not be written: No space left on device'

# ---- the sandbox answers

case_ 'a call' 0 call ads.advertiser.info advertiser_ids=$ads
prints "\"advertiser_id\":\"$ads\""
quiet
case_ 'a call, told in detail' 0 call ads.advertiser.info advertiser_ids=$ads -vv
prints "\"advertiser_id\":\"$ads\""
says 'ads.advertiser.info begins'
case_ 'JSON parameters' 0 call ads.advertiser.info "advertiser_ids:=[\"$ads\"]"
prints "\"advertiser_id\":\"$ads\""
case_ 'jsonl and fields' 0 call ads.advertiser.info advertiser_ids=$ads --output jsonl --fields advertiser_id
prints_exactly "{\"advertiser_id\":\"$ads\"}\n"
case_ 'csv' 0 call ads.advertiser.info advertiser_ids=$ads --output csv --fields advertiser_id,nothing
prints_exactly "advertiser_id,nothing\r\n$ads,\r\n"
says "there is no field 'nothing'"
case_ 'table' 0 call ads.advertiser.info advertiser_ids=$ads --output table --fields advertiser_id
prints_exactly "advertiser_id\n$ads\n"
case_ 'raw' 0 call ads.advertiser.info advertiser_ids=$ads --output raw
prints '"request_id"'
case_ 'raw fields' 0 call ads.advertiser.info advertiser_ids=$ads --output raw --fields advertiser_id
prints_exactly "$ads\n"
case_ 'handle' 0 with sh -c \
    "echo '{\"actionType\":\"getAdvertisersAccountInfo\",\"advertiser_ids\":[\"$ads\"]}' | '$tiktok' handle"
prints "\"advertiser_id\":\"$ads\""
case_ 'handle with a slip of the fingers' 2 with sh -c \
    "echo '{\"actionType\":\"getAdvertiserAccountInfo\"}' | '$tiktok' handle"
says 'Did you mean getAdvertisersAccountInfo?'
case_ 'handle of no JSON' 2 with sh -c "echo '{' | '$tiktok' handle -"
says 'standard input: line'
case_ 'raw URL' 0 with "$tiktok" call ads.sign_in_url state=abc --output raw
prints 'http'
test "$(wc -l <"$out")" = 1 || fail 'the URL is not one line'
case_ 'doctor' 0 with "$tiktok" doctor
prints 'ok '
case_ 'dry run masks secrets' 0 call ads.advertiser.info advertiser_ids=$ads --dry-run
prints '/open_api/v1.3/advertiser/info/'
test "$(with sh -c 'grep access_token "$TIKTOK_CONFIG"' | grep -c .)" -gt 0 || fail 'no token to look for'
with sh -c "'$tiktok' call ads.advertiser.info advertiser_ids=$ads --dry-run >'$out' 2>'$err'; \
    sed -n 's/.*access_token = \"\\(.*\\)\";/\\1/p' \"\$TIKTOK_CONFIG\" >'$work/tokens'"
test -s "$work/tokens" || fail 'no token to look for'
if grep -qFf "$work/tokens" "$out" "$err"; then fail 'a token was printed'; fi

# ---- values travel as typed

case_ 'a number' 0 call ads.campaign.create advertiser_id=$ads campaign_name=x objective_type=TRAFFIC budget=20.1 --dry-run
prints '"budget":20.1,'
case_ 'a text that begins with @' 0 call business.video.publish business_id=7 video_url=https://example.com/v.mp4 \
    post_info.caption='@env is a friend, @file too' --dry-run
prints '"caption":"@env is a friend, @file too"'
case_ 'an id' 0 call ads.campaign.get advertiser_id=17841400000000000001 --dry-run
prints '17841400000000000001'
case_ 'any request' 0 call ads.request method=GET path=/open_api/v1.3/advertiser/info/ \
    "query:={\"advertiser_ids\":[\"$ads\"]}"
prints "\"advertiser_id\":\"$ads\""

# ---- every class of failure has its exit status

case_ 'refused by the service' 1 call ads.advertiser.info advertiser_ids=1
silent
says 'request id'
case_ 'refused, as JSON' 1 call ads.advertiser.info advertiser_ids=1 --errors json
says '"request_id"'
FAULT='advertiser/info/,code=40105,count=0'
case_ 'not authorised' 3 call ads.advertiser.info advertiser_ids=$ads
silent
FAULT='advertiser/info/,code=40100,count=0'
case_ 'rate limited' 5 call ads.advertiser.info advertiser_ids=$ads --set http.retries=0
silent
FAULT='advertiser/info/,partial'
case_ 'partly done' 7 call ads.advertiser.info advertiser_ids=$ads
FAULT='advertiser/info/,close,count=0'
case_ 'network' 4 call ads.advertiser.info advertiser_ids=$ads --set http.retries=1 --set http.retry_base_ms=1
silent
FAULT='business/video/publish/,close'
case_ 'outcome unknown' 6 call business.video.publish business_id=-000sandboxBusinessAccount-1 \
    video_url=https://example.com/video.mp4 post_info.caption='@friend, look'
silent
FAULT='advertiser/info/,stall,count=0'
case_ 'deadline' 4 call ads.advertiser.info advertiser_ids=$ads --deadline 0.3
silent
FAULT=

"$sandbox" --port 0 --write-config "$work/sandbox.conf" >"$work/first" &
server=$!
i=0
while test ! -s "$work/first" && test $i -lt 100; do sleep 0.05; i=$((i + 1)); done
case_ 'a sandbox of its own' 0 "$tiktok" call ads.advertiser.info advertiser_ids=$ads --config "$work/sandbox.conf"
kill "$server"
wait "$server" 2>/dev/null
server=
case_ 'killed sandbox' 4 "$tiktok" call ads.advertiser.info advertiser_ids=$ads --config "$work/sandbox.conf" \
    --set http.retries=0
silent
says 'tiktok: '

# A stopped sandbox takes what the kernel buffers of the video and no more; then it is killed.
truncate -s 64M "$work/video.mp4"
"$sandbox" --port 0 --write-config "$work/sandbox.conf" >"$work/first2" &
server=$!
i=0
while test ! -s "$work/first2" && test $i -lt 100; do sleep 0.05; i=$((i + 1)); done
kill -STOP "$server"
(sleep 1.5; kill -KILL "$server") &
case_ 'sandbox killed in the middle of an upload' 4 "$tiktok" call ads.file.video.ad.upload advertiser_id=$ads \
    upload_type=UPLOAD_BY_FILE video_file="$work/video.mp4" --config "$work/sandbox.conf" --set http.retries=0
silent
says 'tiktok: ads.file.video.ad.upload'
wait "$server" 2>/dev/null
server=

# ---- asking before what spends

spend() {
    with "$tiktok" call ads.campaign.create advertiser_id=$ads campaign_name=x objective_type=TRAFFIC \
        budget_mode=BUDGET_MODE_TOTAL budget=500.1 --set confirm=true "$@"
}
case_ 'spending is not confirmed' 2 spend
silent
says 'confirm is set'
case_ 'spending is confirmed' 0 spend --yes
prints '"campaign_id"'
if command -v script >/dev/null; then
    typed() { # ANSWER: typed on a terminal
        printf "$1\n" | script -qec "'$sandbox' exec -- '$tiktok' call ads.campaign.create advertiser_id=$ads \
            campaign_name=x objective_type=TRAFFIC --set confirm=true" /dev/null
    }
    case_ 'yes is typed' 0 typed y
    prints '"campaign_id"'
    case_ 'no is typed' 2 typed n
    prints 'Nothing was sent.'
fi

# ---- signals and pipes

interrupted() { # SIGNAL: sent to the command while the service keeps it waiting
    "$sandbox" exec --fault 'advertiser/info/,stall,count=0' -- sh -c "
        '$tiktok' call ads.advertiser.info advertiser_ids=$ads >'$out' 2>'$err' & pid=\$!
        sleep 0.5; kill -$1 \$pid; wait \$pid"
}
case_ 'interrupted' 130 interrupted INT
case_ 'terminated' 143 interrupted TERM
case_ 'a closed pipe is no error' 0 sh -c "'$tiktok' actions --output jsonl | head -n 1"
prints '"name"'
quiet

echo "$((cases - failures)) passed, $failures failed"
test "$failures" = 0
