/* Providers and actions as the core knows them. Written while a context opens, read-only afterwards but for the
 * one-time preparation of an action (under the registry's lock). */
#ifndef TTC_REGISTRY_H
#define TTC_REGISTRY_H
#include "core/alloc.h"
#include "core/failure.h"
#include "core/stats.h"
#include "tiktok/provider.h"
#include <pthread.h>

struct ttc_limit_plan;
const char *ttc_rc_name(int32_t); /* of a TT_RC_*, for people (contract.c) */
enum { TTC_SELF_LOADING, TTC_SELF_READY, TTC_SELF_STOPPED, TTC_SELF_REFUSED };

/* One provider module. The struct lives until the context closes; handlers get it as struct tt_self *. */
struct tt_self {
    struct tt_context *ctx;
    char *id;              /* name in the configuration; equals provider->id once checked */
    char *path;            /* module file; NULL: built in */
    tt_provider_fn *entry; /* of one that is built in */
    int state;
    int critical;
    struct ttc_failure why; /* of a refused one */
    struct tt_abi abi;      /* as its descriptor says, also of a refused one; zero: it came to none */
    int has_entry;          /* the module exports what it must */
    void *dl;
    const struct tt_provider *provider; /* a full-size copy in arena: no member is short */
    const struct tt_layout *layout;     /* the module's */
    void *module_state;                 /* what init gave */
    struct ttc_arena arena;             /* copies of short rows, action entries */
    struct ttc_action **actions;
    size_t n_actions, room_actions;
    int in_init;     /* register_actions is allowed */
    char *said;      /* the last error it logged from init: part of the refusal */
    int pending_ops; /* for the sweep at shutdown */
    struct ttc_stats stats;
};

/* One action. row, endpoint and service are full-size (in place, or copied when the module's rows are shorter). */
struct ttc_action {
    struct tt_self *self;
    const char *name;
    const struct tt_action *row;
    int prepared; /* ttc_action_prepare: 0 not yet, 1 the members below are set, -1 broken is set */
    const struct tt_endpoint *endpoint; /* NULL: a flow */
    const struct tt_service *service;
    const struct tt_envelope *envelope;
    const struct tt_paging *paging;
    struct ttc_limit_plan *plan; /* the limiter's; loop thread (limit_plan.c) */
    struct ttc_failure broken;   /* the table is inconsistent: this action is refused with it */
};

#define TTC_LONGEST_NAME 31u    /* of a provider */
#define TTC_LONGEST_TEXT 255u   /* of a descriptor's texts and a summary, in bytes */
#define TTC_MOST_ACTIONS 10000u /* of one provider */

/* A provider that is not loaded yet. id and path may be NULL. NULL: no memory. */
struct tt_self *ttc_self_new(struct tt_context *, const char *id, const char *path);
/* Forgets what its module brought; id, path and why stay. */
void ttc_self_clear(struct tt_self *);
void ttc_self_free(struct tt_self *); /* of one that no registry owns; NULL is allowed */
/* Row i of a table of the module as a full-size row: in place when the module's rows are as long as ours, else
 * copied into *scratch. kind is TT_ROW_*. */
const void *ttc_row(const struct tt_self *, int kind, const void *table, uint32_t i, void *scratch);
#define TTC_ROW(self, kind, type, table, i, scratch)                                                         \
    ((const struct type *)ttc_row((self), (kind), (table), (uint32_t)(i), (scratch)))
static inline const struct tt_param *ttc_param(const struct tt_self *s, const struct tt_param *t, uint32_t i,
                                               struct tt_param *scratch)
{
    return (const struct tt_param *)ttc_row(s, TT_ROW_PARAM, t, i, scratch);
}
/* The rule of a parameter, or a zeroed rule when it has none. */
const struct tt_rule *ttc_rule(const struct tt_self *, const struct tt_param *, struct tt_rule *scratch);
/* The parameter of that name (n bytes) among count rows; NULL: none. */
const struct tt_param *ttc_param_named(const struct tt_self *, const struct tt_param *, uint32_t count,
                                       const char *name, size_t n, struct tt_param *scratch);

struct ttc_registry {
    struct tt_self **selves;
    size_t n_selves, room_selves;
    struct ttc_action **table; /* open addressing by name */
    size_t n_actions, room_table;
    pthread_mutex_t lock;
    /* Hears what part of a module is about to run; NULL: nobody listens. For an inspection that may not see its end. */
    void (*watch)(struct tt_self *, const char *phase);
};
int ttc_registry_init(struct ttc_registry *);
void ttc_registry_free(struct ttc_registry *); /* frees the selves too; they are stopped by then */
int ttc_registry_add_self(struct ttc_registry *, struct tt_self *, struct ttc_failure *);
struct tt_self *ttc_registry_self(const struct ttc_registry *, const char *id); /* any state; NULL: unknown */
/* Checks names (first label = provider, no duplicates, [a-z0-9_.]) and adds; all or nothing. */
int ttc_registry_add_actions(struct ttc_registry *, struct tt_self *, const struct tt_action *, uint32_t n,
                             struct ttc_failure *);
void ttc_registry_drop_self_actions(struct ttc_registry *, struct tt_self *);
struct ttc_action *ttc_registry_find(const struct ttc_registry *, const char *name); /* NULL: unknown */
/* First use of an action: resolves endpoint, service, envelope, paging; checks the table's inner consistency (types,
 * fills, in, path words, services, high flag bits). 0, or -1 with the sentence. */
int ttc_action_prepare(struct ttc_registry *, struct ttc_action *, struct ttc_failure *);
/* Unknown action: a failure that names the nearest ones and, if its provider is refused or absent, why. */
int ttc_registry_unknown(const struct ttc_registry *, const char *name, struct ttc_failure *);
/* Actions that carry an alias of this name: at most room are written; returns how many there are. */
struct ttc_alias_hit {
    struct ttc_action *action;
    struct tt_alias alias;
};
size_t ttc_registry_alias(const struct ttc_registry *, const char *alias, struct ttc_alias_hit *,
                          size_t room);
/* The code row for a code and status: endpoint's, then service's; NULL: unknown. */
const struct tt_code *ttc_action_code(const struct ttc_action *, const char *code, int http,
                                      struct tt_code *scratch);
/* The service and token kind by id; NULL: none. */
const struct tt_service *ttc_self_service(const struct tt_self *, const char *id, struct tt_service *scratch);
const struct tt_token_kind *ttc_self_token(const struct tt_self *, const char *id, size_t n,
                                           struct tt_token_kind *scratch);
/* The setting row of this key; NULL: the provider declares none. */
const struct tt_setting *ttc_self_setting(const struct tt_self *, const char *key,
                                          struct tt_setting *scratch);

/* Nearest of many: feed candidates, ask for the best (NULL when nothing is near). */
struct ttc_nearest {
    const char *wanted, *best;
    unsigned distance;
};
void ttc_nearest_try(struct ttc_nearest *, const char *candidate);
const char *ttc_nearest_best(const struct ttc_nearest *);
#endif
