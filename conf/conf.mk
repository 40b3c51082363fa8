# Completion scripts, under the names that the shells look for; 'tiktok completion' prints the same texts.
bashcompdir = $(datadir)/bash-completion/completions
dist_bashcomp_DATA = conf/completion/tiktok
zshcompdir = $(datadir)/zsh/site-functions
dist_zshcomp_DATA = conf/completion/_tiktok
fishcompdir = $(datadir)/fish/vendor_completions.d
dist_fishcomp_DATA = conf/completion/tiktok.fish

# Everything in it is switched off, so installing it changes nothing. One that is there already is somebody's own.
EXTRA_DIST += conf/tiktok.conf
tiktokconfdir = $(sysconfdir)/tiktok
install-data-local:
	$(MKDIR_P) '$(DESTDIR)$(tiktokconfdir)'
	test -e '$(DESTDIR)$(tiktokconfdir)/tiktok.conf' || \
	  $(INSTALL_DATA) '$(srcdir)/conf/tiktok.conf' '$(DESTDIR)$(tiktokconfdir)/tiktok.conf'
uninstall-local:
	if cmp -s '$(srcdir)/conf/tiktok.conf' '$(DESTDIR)$(tiktokconfdir)/tiktok.conf'; then \
	  rm -f '$(DESTDIR)$(tiktokconfdir)/tiktok.conf'; fi
