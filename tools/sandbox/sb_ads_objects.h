// Campaigns, ad groups and ads: three kinds of objects with one way of life.
#ifndef SB_ADS_OBJECTS_H
#define SB_ADS_OBJECTS_H

#include "sb_ads.h"

struct sb_ads_kind {
    const char *id, *ids, *name; // "campaign_id", "campaign_ids", "campaign_name"
    const char *parent_id;       // "campaign_id" of an ad group, NULL of a campaign
};

extern const struct sb_ads_kind sb_campaign_kind, sb_adgroup_kind, sb_ad_kind;

json_t *sb_ads_store(struct sb_ads *ads, const struct sb_ads_kind *kind);

#endif
