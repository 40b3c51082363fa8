/* What a batch does about a line that its journal knows, and what the journal learns of a line. Nothing that may happen
 * twice is sent before the journal has it on disk; what was announced and did not end is never sent again: a flow goes
 * on from the state that it saved, anything else is reported as unknown. */
#include "cli_batch.h"
#include <stdlib.h>
#include <string.h>

/* What the table says of an action; asked once a name. NULL: there is no such action, and the call will say so. */
static const cli_known_action *know(cli_batch *b, const char *name)
{
    for (size_t i = 0; i < b->n_actions; i++)
        if (strcmp(b->actions[i].name, name) == 0)
            return &b->actions[i];
    tt_result *r = tt_describe(b->tt, name, TT_DESCRIBE_JSON);
    json_t *about = tt_result_tree(r);
    cli_known_action *known = NULL;
    if (about) {
        b->actions = cli_grow(b->actions, (b->n_actions + 1) * sizeof *b->actions);
        known = &b->actions[b->n_actions++];
        known->name = cli_copy(name, strlen(name));
        known->is_new = strcmp(cli_member(about, "effect"), "new") == 0;
        known->is_flow = strcmp(cli_member(about, "kind"), "flow") == 0;
    }
    json_decref(about);
    tt_result_unref(r);
    return known;
}

static int refuse_duplicate(cli_item *item)
{
    item->journaled = 0;
    if (item->id)
        cli_item_fail(item, TT_EUSAGE, "duplicate_id", "give each line an id of its own",
                      "An earlier line of this input has the same id");
    else
        cli_item_fail(item, TT_EUSAGE, "duplicate_line", "to send it twice, give both lines an id",
                      "An earlier line of this input is the same, and it has no id");
    return 0;
}

static int refuse_changed(cli_item *item, int state)
{
    item->journaled = 0;
    cli_item_fail(item, TT_EUSAGE, "changed_line",
                  state == CLI_FAILED
                      ? "to send it as it is now, use --retry-failed or give the line another id"
                      : "give the line another id, or put it back as it was",
                  "The journal has this id with another line");
    return 0;
}

void cli_batch_fail_unknown(cli_item *item)
{
    cli_item_fail(
        item, TT_EUNKNOWN, "announced",
        "look before you repeat it; to send it again, give the line another id",
        "An earlier run began to send it and was cut off before the answer: it may have happened or not");
}

static int leave_alone(cli_batch *b, cli_item *item, int state)
{
    item->over = item->earlier = 1;
    item->status = (state & CLI_STATES) == CLI_FINISHED ? TT_OK : TT_EREMOTE;
    if ((state & CLI_STATES) == CLI_FINISHED)
        b->counts.finished_earlier++;
    else
        b->counts.failed_earlier++;
    item->silent = (state & CLI_PRINTED) != 0;
    return 0;
}

int cli_batch_admit(cli_batch *b, cli_item *item, cli_span line)
{
    int same;
    if (!b->journal)
        return 1;
    cli_span id = {item->id, item->id ? strlen(item->id) : 0};
    const json_t *options = json_object_get(item->line, "options");
    const cli_known_action *known = know(b, item->action);
    item->journaled = 1;
    item->is_flow = known && known->is_flow;
    item->is_new = known && known->is_new && !b->o->retry_writes &&
                   !json_is_true(json_object_get(options, "retry_writes"));
    cli_journal_digest(b->journal, line, id, &item->digest);
    int state = cli_journal_look(b->journal, &item->digest, &same);
    if (state & CLI_SEEN)
        return refuse_duplicate(item);
    switch (state & CLI_STATES) {
    case CLI_FINISHED:
        return same ? leave_alone(b, item, state) : refuse_changed(item, CLI_FINISHED);
    case CLI_FAILED:
        if (!b->o->retry_failed)
            return same ? leave_alone(b, item, state) : refuse_changed(item, CLI_FAILED);
        break;
    case CLI_BEGUN:
    case CLI_UNKNOWN_END:
        if (!same)
            return refuse_changed(item, CLI_BEGUN);
        item->resumes = item->is_flow;
        if (!item->is_flow) {
            item->announced = 1;
            cli_batch_fail_unknown(item);
            return 0;
        }
        break;
    }
    if (item->is_new) {
        cli_journal_begin(b->journal, &item->digest, item->number, id, item->action);
        item->announced = 1;
    }
    return 1;
}

/* A call that was cancelled in flight may have happened; and one that was announced before and could not go on has
 * learned nothing of that. Neither may be begun anew. */
static int status_for_journal(const cli_item *item)
{
    int open = item->is_new && item->status == TT_ECANCELED;
    if (item->resumes && cli_journal_state(tt_status_name(item->status)) == CLI_FRESH)
        open = 1;
    return open ? TT_EUNKNOWN : item->status;
}

void cli_batch_ended(cli_batch *b, const cli_item *item)
{
    if (item->journaled && item->announced && !item->earlier)
        cli_journal_end(b->journal, &item->digest, tt_status_name(status_for_journal(item)),
                        item->result ? tt_result_request_id(item->result) : "");
}

void cli_batch_printed(cli_batch *b, const cli_item *item)
{
    const char *status = tt_status_name(item->status);
    if (!item->journaled)
        return;
    if (item->announced || item->earlier)
        cli_journal_out(b->journal, &item->digest, NULL);
    else if (cli_journal_state(status) != CLI_FRESH) /* nothing happened, so there is nothing to keep */
        cli_journal_out(b->journal, &item->digest, status);
}
