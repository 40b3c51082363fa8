# Completion of tiktok for fish. Commands and options are known here; actions and parameters are asked for.
set -g __tiktok_commands call handle batch actions describe providers config login tokens whoami uploads webhook doctor completion version help

# The words that are no options, the command first.
function __tiktok_words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip -eq 1
            set skip 0
            continue
        end
        switch $word
            case --config --profile --set --output --fields --account --max-items --deadline --errors --progress --scope --port --redirect-uri --provider --signature --max-age --path --exec --age --jobs -j --journal --rate --resume
                set skip 1
            case '-*'
            case '*'
                echo $word
        end
    end
end

function __tiktok_in
    set -l words (__tiktok_words)
    test (count $words) -ge 1; and contains -- $words[1] $argv
end

function __tiktok_nth
    test (count (__tiktok_words)) -eq $argv[1]
end

function __tiktok_params
    set -l words (__tiktok_words)
    tiktok __complete param $words[2] (commandline -ct) 2>/dev/null
end

function __tiktok_accounts
    set -l words (__tiktok_words)
    set -q words[2]; or set -a words '' ''
    tiktok __complete account $words[2] (commandline -ct) 2>/dev/null
end

complete -c tiktok -f
complete -c tiktok -n '__tiktok_nth 0' -a call -d 'Run one action'
complete -c tiktok -n '__tiktok_nth 0' -a handle -d 'Run a JSON object with an actionType'
complete -c tiktok -n '__tiktok_nth 0' -a batch -d 'Run many actions, JSON Lines in and out'
complete -c tiktok -n '__tiktok_nth 0' -a actions -d 'List the actions'
complete -c tiktok -n '__tiktok_nth 0' -a describe -d 'Explain one action'
complete -c tiktok -n '__tiktok_nth 0' -a providers -d 'Look at the provider modules'
complete -c tiktok -n '__tiktok_nth 0' -a config -d 'Check or show the configuration'
complete -c tiktok -n '__tiktok_nth 0' -a login -d 'Sign in once, in the browser'
complete -c tiktok -n '__tiktok_nth 0' -a tokens -d 'The accounts that are signed in'
complete -c tiktok -n '__tiktok_nth 0' -a whoami -d 'Which accounts calls are made for'
complete -c tiktok -n '__tiktok_nth 0' -a webhook -d 'Receive what TikTok posts, test receivers'
complete -c tiktok -n '__tiktok_nth 0' -a uploads -d 'What was cut off'
complete -c tiktok -n '__tiktok_nth 0' -a doctor -d 'Find out what calls lack'
complete -c tiktok -n '__tiktok_nth 0' -a completion -d 'Print a completion script'
complete -c tiktok -n '__tiktok_nth 0' -a version -d 'Print the version'
complete -c tiktok -n '__tiktok_nth 0' -a help -d 'Explain a command'
complete -c tiktok -n '__tiktok_in call describe actions; and __tiktok_nth 1' -a '(tiktok __complete action (commandline -ct) 2>/dev/null)'
complete -c tiktok -n '__tiktok_in call; and not __tiktok_nth 1' -a '(__tiktok_params)'
complete -c tiktok -n '__tiktok_in handle batch' -F
complete -c tiktok -n '__tiktok_in providers; and __tiktok_nth 1' -a 'list inspect new'
complete -c tiktok -n '__tiktok_in providers; and __tiktok_nth 2' -F
complete -c tiktok -n '__tiktok_in login whoami; and __tiktok_nth 1' -a 'ads business developer'
complete -c tiktok -n '__tiktok_in tokens; and __tiktok_nth 1' -a 'list show refresh revoke default import export'
complete -c tiktok -n '__tiktok_in tokens; and __tiktok_nth 2' -F -a 'ads business developer'
complete -c tiktok -n '__tiktok_in webhook; and __tiktok_nth 1' -a 'verify listen trigger'
complete -c tiktok -n '__tiktok_in uploads' -a 'list drop'
complete -c tiktok -n '__tiktok_in config' -a 'check show'
complete -c tiktok -n '__tiktok_in completion' -a 'bash zsh fish'
complete -c tiktok -n '__tiktok_in help' -a '$__tiktok_commands options'

complete -c tiktok -l config -r -F -d 'Read this configuration'
complete -c tiktok -l profile -x -d 'Profile of the configuration'
complete -c tiktok -l set -x -d 'One setting for this run: path=value'
complete -c tiktok -l output -x -a 'json jsonl table csv raw' -d 'Form of the data'
complete -c tiktok -l fields -x -d 'Only these members'
complete -c tiktok -l account -x -a '(__tiktok_accounts)' -d 'Whose token is used'
complete -c tiktok -l all-pages -d 'Follow the pages'
complete -c tiktok -l max-items -x -d 'Stop after so many rows'
complete -c tiktok -l dry-run -d 'Print the request, send nothing'
complete -c tiktok -l no-check -d 'Send the parameters as given'
complete -c tiktok -l allow-unknown -d 'Also send unknown parameters'
complete -c tiktok -l retry-writes -d 'Repeat what might happen twice'
complete -c tiktok -l resume -x -d 'Keep or go on with what this name stands for'
complete -c tiktok -l yes -d 'Do not ask'
complete -c tiktok -l deadline -x -d 'Give up after so many seconds'
complete -c tiktok -l errors -x -a 'text json' -d 'Form of the errors'
complete -c tiktok -l progress -x -a 'auto bar lines json none' -d 'Form of the progress'
complete -c tiktok -s v -l verbose -d 'Log what happens'
complete -c tiktok -s q -l quiet -d 'No warnings or progress'
complete -c tiktok -l allow-secret-args -d 'Take secrets from the command line'
complete -c tiktok -n '__tiktok_in batch' -s j -l jobs -x -d 'Calls in flight'
complete -c tiktok -n '__tiktok_in batch' -l journal -r -F -d 'Remember what was sent'
complete -c tiktok -n '__tiktok_in batch' -l retry-failed -d 'Run again what failed'
complete -c tiktok -n '__tiktok_in batch' -l rate -x -d 'Begin no more than so many, such as 10/s'
complete -c tiktok -n '__tiktok_in batch' -l fail-fast -d 'Stop at the first failure'
complete -c tiktok -n '__tiktok_in batch' -l ordered -d 'Results in the order of the lines'
complete -c tiktok -n '__tiktok_in batch' -l as-completed -d 'Results as they come'
complete -c tiktok -n '__tiktok_in describe' -l all -d 'Cut nothing'
complete -c tiktok -n '__tiktok_in describe' -l schema -d 'JSON Schema'
complete -c tiktok -n '__tiktok_in describe' -l skeleton -d 'A file to fill in'
complete -c tiktok -n '__tiktok_in describe' -l man -d 'A manual page'
complete -c tiktok -n '__tiktok_in describe' -l markdown -d 'A page in Markdown'
complete -c tiktok -n '__tiktok_in doctor whoami' -l offline -d 'Connect to nothing'
complete -c tiktok -n '__tiktok_in login' -l scope -x -d 'What to ask for'
complete -c tiktok -n '__tiktok_in login' -l port -x -d 'Receive the answer here'
complete -c tiktok -n '__tiktok_in login' -l redirect-uri -x -d 'The registered address'
complete -c tiktok -n '__tiktok_in login' -l no-browser -d 'Print the address, paste the answer'
complete -c tiktok -n '__tiktok_in tokens' -l reveal -d 'Tokens as they are'
complete -c tiktok -n '__tiktok_in tokens' -l local -d 'Tell the service nothing'
complete -c tiktok -s h -l help -d 'Help of a command'
complete -c tiktok -l version -d 'Print the version'
complete -c tiktok -n '__tiktok_in webhook' -l provider -x -a 'developer business ads' -d 'Whose secret signs'
complete -c tiktok -n '__tiktok_in webhook' -l signature -x -d 'Value of the header'
complete -c tiktok -n '__tiktok_in webhook' -l max-age -x -d 'How old a signature may be'
complete -c tiktok -n '__tiktok_in webhook' -l port -x -d 'Listen here'
complete -c tiktok -n '__tiktok_in webhook' -l path -x -d 'Path to listen on'
complete -c tiktok -n '__tiktok_in webhook' -l exec -x -d 'Run for each event'
complete -c tiktok -n '__tiktok_in webhook' -l journal -r -F -d 'Remember what was handed on'
complete -c tiktok -n '__tiktok_in webhook' -l age -x -d 'Sign as if so long ago'
