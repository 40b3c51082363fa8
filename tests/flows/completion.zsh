# What zsh completes: types lines into a shell of its own and waits for what must come. completion.zsh SCRIPT-FOLDER
# HOME. Prints what did not come; the caller limits the time.
zmodload zsh/zpty || exit 77
zpty shell "HOME=${(q)2} TERM=dumb PS1='' zsh -fi" || exit 77
zpty -w shell "fpath=(${(q)1} \$fpath); autoload -U compinit; compinit -u -D; print -r READ''Y"
zpty -r -m shell seen '*READY*'
# types TEXT MORE: the tab adds MORE
types() {
  zpty -w -n shell "$1"$'\t'
  print -rn -- "$1 "
  zpty -r -m shell seen "*$1*$2*" && print -r -- completed
  zpty -w -n shell $'\x15'
}
types 'tiktok desc' ribe
types 'tiktok call ads.advertiser.inf' o
types 'tiktok call ads.advertiser.info --output jsonl adv' ertiser_ids=
types 'tiktok call ads.advertiser.info --output ta' ble
types 'tiktok call ads.file.video.ad.upload upload_type=UPLOAD_BY_UR' L
types 'tiktok describe ads.report.task.can' cel
types 'tiktok describe ads.advertiser.info --skel' eton
types 'tiktok --dry' -run
zpty -d shell
