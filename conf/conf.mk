# Completion scripts, under the names that the shells look for; 'tiktok completion' prints the same texts.
bashcompdir = $(datadir)/bash-completion/completions
dist_bashcomp_DATA = conf/completion/tiktok
zshcompdir = $(datadir)/zsh/site-functions
dist_zshcomp_DATA = conf/completion/_tiktok
fishcompdir = $(datadir)/fish/vendor_completions.d
dist_fishcomp_DATA = conf/completion/tiktok.fish
