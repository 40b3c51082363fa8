// Webhooks: who wants them, what is to be delivered, how often it was tried.
// The state is used with the server's state locked; deliveries are made by a thread of its own, which waits with
// the state unlocked.
#ifndef SB_WEBHOOK_H
#define SB_WEBHOOK_H

#include "sandbox.h"
#include <pthread.h>

struct sb_webhooks {
    json_t *callbacks;  // "developer", or an event type of business -> address
    json_t *items;      // event type -> the posts it was limited to
    json_t *deliveries; // oldest first, the last KEPT of them
    int64_t number;     // of the last delivery
    pthread_cond_t changed;
    pthread_t thread;
    bool running, stopping;
    char first[512]; // --webhook
};

// What an order may change about an event; zero: nothing.
struct sb_webhook_order {
    int64_t age;    // seconds that the signature is old
    bool forged;    // signed with a wrong secret
    int64_t copies; // further deliveries of the same bytes
};

// Something happened. content is taken over; without an address for it nothing is sent.
// The delivery's number, 0 when there is none.
int64_t sb_webhook_event(struct sb *sb, enum sb_kind kind, const char *event, const char *user,
                         json_t *content, const struct sb_webhook_order *order);
// Http or https, this machine, nothing else.
bool sb_webhook_url_good(const char *url);

// sb_webhook_send.c
bool sb_webhook_start(struct sb *sb);
void sb_webhook_stop(struct sb *sb);

// What time has brought: events of posts whose state has changed since the last look.
void sb_developer_watch(struct sb *sb);
void sb_business_watch(struct sb *sb);

sb_handler sb_webhook_update, sb_webhook_list, sb_webhook_delete; // v1.3 business/webhook/*

extern const struct sb_module sb_module_webhook;

#endif
