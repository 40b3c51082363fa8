# TT_BUILTIN_PROVIDERS: --with-builtin-providers=ads,creative|all. BUILTIN_PROVIDERS is the list with spaces; a conditional
# BUILTIN_<NAME> for each, BUILTIN for any.
AC_DEFUN([TT_BUILTIN_PROVIDERS],
[AC_ARG_WITH([builtin-providers],
  [AS_HELP_STRING([--with-builtin-providers=LIST],
    [link these providers into the command, and make libtiktok-providers.a for other programs: names with commas between them, or "all"; with --disable-dlopen all is assumed])],
  [], [AS_IF([test "x$tt_dlopen" = xno], [with_builtin_providers=all], [with_builtin_providers=no])])
AS_CASE([$with_builtin_providers],
  [no], [BUILTIN_PROVIDERS=],
  [yes|all], [BUILTIN_PROVIDERS="ads business developer creative"],
  [BUILTIN_PROVIDERS=`echo "$with_builtin_providers" | tr ',' ' '`])
for tt_provider in $BUILTIN_PROVIDERS; do
  AS_CASE([$tt_provider], [ads|business|developer|creative], [],
    [AC_MSG_ERROR([--with-builtin-providers: there is no provider $tt_provider; there are ads, business, developer, creative])])
done
AC_SUBST([BUILTIN_PROVIDERS])
AM_CONDITIONAL([BUILTIN], [test -n "$BUILTIN_PROVIDERS"])
m4_foreach([tt_name], [[ads], [business], [developer], [creative]],
  [AM_CONDITIONAL([BUILTIN_]m4_toupper(tt_name), [case " $BUILTIN_PROVIDERS " in *" tt_name "*) :;; *) false;; esac])
])])
