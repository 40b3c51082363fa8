/* Everything that is wrong with a configuration, found without sending anything or running its commands. */
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/loader.h"
#include "core/text.h"
#include "core/trial.h"
#include <stdio.h>
#include <string.h>

/* The group of a provider in the files, for problems that belong to no single key. */
static void refused(const struct ttc_config *c, struct ttc_report *report, const char *name,
                    const struct ttc_failure *why)
{
    char path[64];
    snprintf(path, sizeof path, "providers.%s", name);
    const struct ttc_entry *e = ttc_config_entry(c, path);
    ttc_report(report, TTC_IS_ERROR, e ? e->file : &c->command_line, e ? e->line : 0, why->hint,
               "provider %s cannot be loaded: %s", name, why->message ? why->message : "out of memory");
}

/* A configuration at fault is reported key by key, so it must not refuse the provider here: the trial has none. */
static void check_provider(struct tt_context *ctx, struct ttc_config *c, struct ttc_report *report,
                           const char *name)
{
    struct ttc_failure why = {0};
    char *path = NULL;
    struct tt_self *self = NULL;
    if (ttc_loader_find(c, name, &path, &why) != 0)
        refused(c, report, name, &why);
    else if (!(self = ttc_trial_load(ctx, name, path, path ? NULL : ttc_builtin(c, name))))
        ttc_fail_nomem(report->failure);
    else if (self->state != TTC_SELF_READY)
        refused(c, report, name, &self->why);
    else if (ttc_config_adopt(c, self) != 0)
        ttc_fail_nomem(report->failure);
    else if (ttc_config_check_provider(c, self, report->list, &why) != 0)
        report->rc = -1;
    if (why.status == TT_ENOMEMORY)
        ttc_fail_nomem(report->failure);
    ttc_free(path);
    ttc_failure_clear(&why);
}

static int check_providers(struct ttc_config *c, const tt_open_options *o, struct ttc_report *report)
{
    struct tt_context ctx;
    const char *const *names;
    size_t n = ttc_config_providers(c, &names);
    if (ttc_trial_open(&ctx, NULL) != 0)
        return ttc_fail_nomem(report->failure);
    if (o->providers) {
        names = o->providers;
        n = o->n_providers;
    }
    for (size_t i = 0; i < n; i++) {
        const struct ttc_entry *e = ttc_config_provider_entry(c, names[i], "enabled");
        if (o->providers || !e || json_is_true(e->value))
            check_provider(&ctx, c, report, names[i]);
    }
    ttc_trial_close(&ctx);
    return report->failure->status == TT_ENOMEMORY ? -1 : 0;
}

static void add_problem(struct ttc_buf *b, const struct ttc_config_problem *p)
{
    ttc_buf_text(b, b->n > 1 ? ",{" : "{");
    ttc_buf_member(b, "file", p->file);
    ttc_buf_format(b, ",\"line\":%u", p->line);
    ttc_buf_member(b, "level", p->is_error ? "error" : "warning");
    ttc_buf_member(b, "text", p->text);
    ttc_buf_member(b, "hint", p->hint);
    ttc_buf_char(b, '}');
}

tt_result *tt_config_check(const tt_open_options *given)
{
    struct ttc_config_problems problems = {0};
    struct ttc_config *config = NULL;
    struct ttc_failure why = {0};
    struct ttc_report report = {.list = &problems, .failure = &why};
    struct ttc_buf b = {0};
    tt_open_options options;
    size_t errors = 0;
    if (ttc_options_read(given, &options, &why) != 0 ||
        ttc_config_load(&options, &config, &problems, &why) != 0 ||
        check_providers(config, &options, &report) != 0)
        goto out;
    ttc_config_check_references(config, &report);
    ttc_buf_char(&b, '[');
    for (size_t i = 0; i < problems.n; i++) {
        add_problem(&b, &problems.list[i]);
        errors += (size_t)problems.list[i].is_error;
    }
    ttc_buf_char(&b, ']');
    if (errors)
        ttc_fail(&why, TT_ECONFIG, NULL, "the configuration has %zu error%s", errors, errors == 1 ? "" : "s");
out:
    ttc_config_problems_clear(&problems);
    ttc_config_free(config);
    return b.n || b.failed ? ttc_result_json_failed(&b, &why) : ttc_result_failed(NULL, &why);
}
