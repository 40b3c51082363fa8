/* The help texts. Each command has its own, with examples; nothing is opened or loaded to print them. */
#include "cli.h"
#include <string.h>

struct topic {
    const char *name, *text;
};

// clang-format off
static const char overview[] =
    "tiktok: TikTok's APIs from the shell\n"
    "\n"
    "  tiktok call ACTION [name=text | name:=json ...]   run one action\n"
    "  tiktok handle [FILE|-]                            run a JSON object with an actionType\n"
    "  tiktok batch [FILE|-] [-j N] [--journal FILE]     run many: JSON Lines in, JSON Lines out\n"
    "  tiktok actions [WORD ...]                         list the actions, or find some\n"
    "  tiktok describe ACTION                            explain one action, or give a file to fill in\n"
    "  tiktok providers [list | inspect FILE.so|NAME | new NAME]   look at the provider modules, begin one\n"
    "  tiktok config check|show                          check the configuration, or show what is set\n"
    "  tiktok login ads|business|developer               sign in once, in the browser\n"
    "  tiktok tokens [list|show|refresh|revoke|...]      the accounts that are signed in\n"
    "  tiktok whoami [PROVIDER]                          which accounts calls are made for\n"
    "  tiktok webhook verify|listen|trigger              receive what TikTok posts, and test receivers\n"
    "  tiktok uploads [list | drop NAME ...]             what was cut off, to be gone on with\n"
    "  tiktok doctor [--offline]                         find out what is missing for calls to work\n"
    "  tiktok completion bash|zsh|fish                   print a completion script\n"
    "  tiktok version\n"
    "  tiktok help [COMMAND|options]                     more, with examples\n"
    "\n"
    "Data goes to standard output, everything else to standard error.\n"
    "Exit status: 0 done, 1 refused by the service, 2 usage or configuration, 3 not authorised, 4 network,\n"
    "5 rate limited, 6 outcome unknown, 7 partly done, 130 interrupted.\n";

static const char options_text[] =
    "Options, for every command and in any place:\n"
    "\n"
    "Settings\n"
    "  --config FILE            this configuration instead of the user's and the system's\n"
    "  --profile NAME           a profile of the configuration (also TIKTOK_PROFILE)\n"
    "  --set path=value         one setting, for this run: --set http.max_answer=1000000 (repeatable)\n"
    "\n"
    "Output\n"
    "  --output FORM            json (default for calls), jsonl, table, csv, raw\n"
    "                           raw: the answer's bytes as received; of a URL made here, the URL;\n"
    "                           with --fields the bare texts with tabs between them\n"
    "  --fields a,b.c           only these members of each row, or of the data when there is no list\n"
    "  --errors text|json       errors as a line for people, or as a JSON object\n"
    "  --progress FORM          auto, bar, lines, json, none\n"
    "  -v, -vv, --verbose       log what happens, in detail with -vv\n"
    "  -q, --quiet              no warnings, notes or progress\n"
    "\n"
    "Calls\n"
    "  --account NAME           whose token is used\n"
    "  --all-pages              follow the pages; rows are printed as they come\n"
    "  --max-items N            stop after N rows (implies --all-pages)\n"
    "  --dry-run                send nothing: print the request, secrets masked\n"
    "  --no-check               send the parameters as given\n"
    "  --allow-unknown          also send parameters that are not in the action's table\n"
    "  --retry-writes           repeat what failed even where it might then happen twice\n"
    "  --resume NAME            keep an upload's or post's state under this name, or go on with what is there\n"
    "  --yes                    do not ask before what spends or deletes\n"
    "  --deadline SECONDS       give up when the whole call takes longer\n"
    "  --allow-secret-args      take secrets from the command line, where everybody can read them\n"
    "\n"
    "  --help, -h               the help of a command\n"
    "  --version\n";

static const struct topic topics[] = {
    {"call",
     "tiktok call ACTION [name=text | name==text | name:=json | file_param=PATH | @file:PATH | @- ...]\n"
     "\n"
     "Runs one action and prints the data of its answer.\n"
     "\n"
     "  name=text     the text as typed; @env:VAR, @file:PATH and @- (standard input) say where it is\n"
     "  name==text    the text as typed, always: caption==@env:HOME posts that very text\n"
     "  name:=json    JSON: advertiser_ids:='[\"7000000000000000001\"]'\n"
     "  a.b=text      a member of an object: post_info.caption='Good morning'\n"
     "  name=1 name=2 a list\n"
     "  @file:PATH    a JSON object with parameters; @- reads it from standard input. Lines that begin with two\n"
     "                slashes are not read ('tiktok describe ACTION --skeleton' makes such a file)\n"
     "\n"
     "Numbers, booleans and lists are recognised by the action's table ('tiktok describe ACTION'); ids stay texts.\n"
     "Secrets are not taken from the command line: client_secret=@env:SECRET.\n"
     "\n"
     "Examples\n"
     "  tiktok call ads.advertiser.info advertiser_ids=7000000000000000001\n"
     "  tiktok call ads.file.video.ad.upload advertiser_id=7000000000000000001 \\\n"
     "      upload_type=UPLOAD_BY_FILE video_file=holiday.mp4\n"
     "  tiktok call ads.campaign.get advertiser_id=7000000000000000001 --all-pages --output csv \\\n"
     "      --fields campaign_id,campaign_name,budget\n"
     "  tiktok call developer.post_video video_file=holiday.mp4 privacy_level=SELF_ONLY title='@friends, look'\n"
     "  tiktok call ads.upload_video advertiser_id=7000000000000000001 video_file=film.mp4 --resume film\n"
     "  tiktok call creative.upload_url @file:shop.json --output raw\n"
     "\n"
     "Options: 'tiktok help options'.\n"},
    {"handle",
     "tiktok handle [FILE|-]\n"
     "\n"
     "Runs an object {\"actionType\": \"...\", ...} in the words of the older JavaScript package, from a file or from\n"
     "standard input: its names, renamed inputs and defaults apply. Where two providers know the same actionType, a\n"
     "member \"provider\" says which one is meant.\n"
     "\n"
     "Examples\n"
     "  echo '{\"actionType\":\"getAdvertisersAccountInfo\",\"advertiser_ids\":[\"7000000000000000001\"]}' | tiktok handle\n"
     "  tiktok handle request.json --dry-run\n"},
    {"batch",
     "tiktok batch [FILE|-] [-j N] [--journal FILE [--retry-failed]] [--rate N/s] [--fail-fast]\n"
     "             [--ordered | --as-completed]\n"
     "\n"
     "Runs one action a line of the input: {\"id\": ..., \"action\": \"...\", \"params\": {...}}, where \"account\" and\n"
     "\"options\" may stand, too. Each gives one line of output: {\"line\", \"id\", \"action\", \"status\", \"data\" or \"error\"}.\n"
     "A line that is wrong is that line's error. Memory does not grow with the input, which may be a pipe without end.\n"
     "\n"
     "  -j N, --jobs N       calls in flight (8)\n"
     "  --journal FILE       remember what was sent; started again, the batch goes on where it was killed, repeats\n"
     "                       nothing that was done, and reports what nobody knows the end of\n"
     "  --retry-failed       with a journal: run again what failed\n"
     "  --rate N/s           begin no more than so many; also N/m (a minute) and N/h\n"
     "  --fail-fast          begin nothing after the first failure\n"
     "  --ordered            results in the order of the lines (the default)\n"
     "  --as-completed       results as they come\n"
     "\n"
     "Ctrl-C lets what is in flight end, a second one cancels it. A summary ends it on standard error.\n"
     "\n"
     "Examples\n"
     "  tiktok batch calls.jsonl -j 16 > results.jsonl\n"
     "  tiktok batch posts.jsonl --journal posts.journal --rate 10/m >> results.jsonl\n"
     "  generate | tiktok batch --as-completed | jq -c 'select(.status != \"ok\")'\n"
     "  tiktok batch calls.jsonl --dry-run\n"
     "\n"
     "Exit status: 0 all done, 7 some failed, 6 the outcome of some is unknown, 2 nothing could be run or the journal or the\n"
     "output could not be written, 130 interrupted. Options: 'tiktok help options'; more: tiktok-batch(1).\n"},
    {"actions",
     "tiktok actions [WORD ...]\n"
     "\n"
     "Lists the actions of the configured providers, or of all that are installed when none is configured. With words,\n"
     "only those that have every word in their name, an older name or the summary, the best match first. A word with\n"
     "shell wildcards must fit the whole name.\n"
     "\n"
     "Examples\n"
     "  tiktok actions\n"
     "  tiktok actions report\n"
     "  tiktok actions upload video\n"
     "  tiktok actions 'ads.file.*' --output json\n"},
    {"describe",
     "tiktok describe ACTION [--all | --schema | --skeleton]\n"
     "tiktok describe ACTION ... [--all | --man | --markdown]\n"
     "\n"
     "Explains an action: what it does, its parameters (the required ones first, many optional ones by topic), its\n"
     "result, its other names and an example. Long lists are cut; --output json gives everything to programs.\n"
     "A name with shell wildcards stands for all actions that it fits.\n"
     "\n"
     "  --all                nothing is cut\n"
     "  --schema             the JSON Schema of the parameters\n"
     "  --skeleton           a file to fill in: what is needed stands there, the rest behind two slashes;\n"
     "                       'tiktok call ACTION @file:FILE' takes it as it is\n"
     "  --man                a manual page, for man\n"
     "  --markdown           the same page in Markdown; several actions give one page with a list of contents\n"
     "\n"
     "Examples\n"
     "  tiktok describe ads.campaign.create\n"
     "  tiktok describe ads.campaign.create --skeleton > campaign.json\n"
     "  tiktok describe developer.post_video --schema > post_video.schema.json\n"
     "  tiktok describe ads.campaign.create --man | man -l -\n"
     "  tiktok describe 'ads.campaign.*' --markdown > campaigns.md\n"},
    {"providers",
     "tiktok providers [list [--all] | inspect FILE.so|NAME | new NAME [FOLDER]]\n"
     "\n"
     "list shows the provider modules and why one was refused; with --all also those that lie on the search path and are\n"
     "not taken. inspect says what the loader thinks of one file, or of the file of a provider: its folders and their\n"
     "rights, ABI, exports, needed libraries, and each action's table. Its code runs in a process of its own, so that a\n"
     "module that crashes or hangs is reported in a sentence. new copies a small project of a provider of that name, with\n"
     "its own test; with --dry-run it names the files.\n"
     "\n"
     "Examples\n"
     "  tiktok providers\n"
     "  tiktok providers list --all --output json\n"
     "  tiktok providers inspect ./myprovider.so\n"
     "  tiktok providers new acme_weather\n"},
    {"config",
     "tiktok config check|show\n"
     "\n"
     "check lists everything that is wrong with the configuration, with file and line; the exit status is 2 when\n"
     "something is an error. show prints every setting in force and where it comes from, secrets masked.\n"
     "\n"
     "Examples\n"
     "  tiktok config check --config ./tiktok.conf\n"
     "  tiktok config show --profile shop --output json\n"},
    {"login",
     "tiktok login ads|business|developer [--account NAME] [--scope SCOPES] [--port N | --redirect-uri URI]\n"
     "             [--no-browser]\n"
     "\n"
     "Opens TikTok's sign-in page, receives the answer and stores the tokens; every later call uses and refreshes them.\n"
     "The first account of a provider becomes its default.\n"
     "\n"
     "  --account NAME       store it under this name; otherwise under the service's id of the account\n"
     "  --scope SCOPES       what to ask for, with commas; otherwise what the configuration says\n"
     "  --port N             receive the answer at http://127.0.0.1:N/callback/, which must be registered\n"
     "  --redirect-uri URI   the registered address; one of this machine is listened at, for another you paste\n"
     "  --no-browser         print the address, and read from you where the browser went\n"
     "  --deadline SECONDS   how long to wait for you; otherwise 15 minutes\n"
     "\n"
     "Examples\n"
     "  tiktok login developer\n"
     "  tiktok login business --account shop --port 8912\n"
     "  tiktok login ads --no-browser --redirect-uri https://app.example/callback\n"
     "\n"
     "Exit status: 0 signed in, 3 refused, 7 signed in but not for every scope.\n"},
    {"tokens",
     "tiktok tokens list\n"
     "tiktok tokens show|refresh|revoke PROVIDER [ACCOUNT]\n"
     "tiktok tokens default PROVIDER ACCOUNT\n"
     "tiktok tokens export [PROVIDER [ACCOUNT]]\n"
     "tiktok tokens import [FILE|-]\n"
     "\n"
     "Works on the accounts that are signed in; without ACCOUNT, on the provider's default one. Tokens are masked.\n"
     "\n"
     "  --reveal             show: the tokens as they are; export: also onto a screen\n"
     "  --local              revoke: only forget them here, without telling the service\n"
     "\n"
     "Examples\n"
     "  tiktok tokens list\n"
     "  tiktok tokens refresh developer\n"
     "  tiktok tokens export | ssh server tiktok tokens import\n"},
    {"whoami",
     "tiktok whoami [PROVIDER] [--offline]\n"
     "\n"
     "Shows each account that is signed in, until when and what it may do, and asks the service whether it agrees.\n"
     "--offline asks nobody.\n"
     "\n"
     "Examples\n"
     "  tiktok whoami\n"
     "  tiktok whoami developer --output json\n"},
    {"webhook",
     "tiktok webhook verify --signature t=...,s=... [FILE|-]\n"
     "tiktok webhook listen [--port N] [--path PATH] [--exec COMMAND] [--journal FILE] [--max-items N]\n"
     "tiktok webhook trigger EVENT URL [name=value ...] [--age SECONDS] [--dry-run]\n"
     "\n"
     "verify judges one delivery: its signature over the bytes as received, and its age. listen receives deliveries on\n"
     "127.0.0.1 (put an HTTPS server or a tunnel in front), drops the forged, the old and the repeated, and prints\n"
     "the rest as JSON Lines. TikTok hears of success only after that, so nothing is lost. trigger delivers a made-up,\n"
     "signed event to a receiver under test.\n"
     "\n"
     "  --provider NAME      whose app's secret signs: developer (assumed), business or ads\n"
     "  --max-age SECONDS    how far a signature's time may be from now (300)\n"
     "  --port N             the port to listen on; without it a free one\n"
     "  --path PATH          the path to listen on (/)\n"
     "  --exec COMMAND       run it for each event instead of printing: the event is its standard input, and unless it\n"
     "                       ends with status 0 within 30 seconds TikTok delivers the event again\n"
     "  --journal FILE       remember in it what was handed on, so that a restart repeats nothing\n"
     "  --max-items N        end after N events\n"
     "  --age SECONDS        trigger: sign as if it were so long ago\n"
     "\n"
     "Examples\n"
     "  tiktok webhook listen --port 8911 --journal seen.txt --exec 'jq -r .body.event'\n"
     "  tiktok webhook trigger post.publish.complete http://127.0.0.1:8911/ publish_id=v_pub_file~v2-1.7\n"
     "  tiktok webhook verify --signature \"$HTTP_TIKTOK_SIGNATURE\" body.json\n"
     "\n"
     "Exit status: verify 0 genuine, 3 not; trigger 0 taken with HTTP 200, 1 otherwise; listen 130 when interrupted.\n"},
    {"uploads",
     "tiktok uploads [list | drop NAME ...]\n"
     "\n"
     "Lists the uploads and posts that were cut off and can be gone on with: give the same call again with\n"
     "--resume NAME. drop forgets them, so that the name begins anew; first look at the service for what was begun.\n"
     "What was given no name by --resume or a batch, and nobody has gone on with for 30 days, is forgotten by\n"
     "itself.\n"
     "\n"
     "Examples\n"
     "  tiktok uploads\n"
     "  tiktok uploads drop film\n"},
    {"doctor",
     "tiktok doctor [--offline]\n"
     "\n"
     "Checks what calls need: configuration, permissions, clock, proxy, certificates, whether the services can be\n"
     "reached, and what each provider lacks; each problem comes with its fix. --offline connects to nothing. The exit\n"
     "status is 2 when something failed.\n"
     "\n"
     "Examples\n"
     "  tiktok doctor\n"
     "  tiktok doctor --offline --output json\n"},
    {"completion",
     "tiktok completion bash|zsh|fish\n"
     "\n"
     "Prints a completion script. Installed packages bring it along; otherwise:\n"
     "\n"
     "  bash   source <(tiktok completion bash)\n"
     "  zsh    tiktok completion zsh > \"${fpath[1]}/_tiktok\"\n"
     "  fish   tiktok completion fish > ~/.config/fish/completions/tiktok.fish\n"},
    {"version",
     "tiktok version\n"
     "\n"
     "Prints the version; as JSON with --output json.\n"},
    {"help",
     "tiktok help [COMMAND|options]\n"
     "\n"
     "Explains a command, or the options.\n"},
    {"options", options_text},
};
// clang-format on
#define N_TOPICS (sizeof topics / sizeof *topics)

static const struct topic *find(const char *name)
{
    for (size_t i = 0; i < N_TOPICS; i++)
        if (strcmp(topics[i].name, name) == 0)
            return &topics[i];
    return NULL;
}

void cli_help_print(FILE *to, const char *command)
{
    const struct topic *t = command ? find(command) : NULL;
    cli_puts(to, t ? t->text : overview);
}

int cli_cmd_help(const cli_options *o, const char *const *args, size_t n)
{
    (void)o;
    if (n && !find(args[0])) {
        const char *names[N_TOPICS];
        for (size_t i = 0; i < N_TOPICS; i++)
            names[i] = topics[i].name;
        const char *near = cli_nearest(args[0], names, N_TOPICS);
        return cli_complain("'tiktok help' lists the commands.", "There is no command '%s'%s%s", args[0],
                            near ? "; did you mean " : "", near ? near : "");
    }
    cli_help_print(stdout, n ? args[0] : NULL);
    return CLI_OK;
}
