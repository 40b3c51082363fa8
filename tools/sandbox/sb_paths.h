// The endpoints of v1.3: tables, a file for each family.
#ifndef SB_PATHS_H
#define SB_PATHS_H

#include "sb_plausible.h"
#include "sb_v13.h"

#define V13 "/open_api/v1.3/"

extern const struct sb_module sb_module_paths_account;
extern const struct sb_module sb_module_paths_ad;
extern const struct sb_module sb_module_paths_adgroup;
extern const struct sb_module sb_module_paths_events;
extern const struct sb_module sb_module_paths_bc;
extern const struct sb_module sb_module_paths_dmp;
extern const struct sb_module sb_module_paths_comment;
extern const struct sb_module sb_module_paths_business;
extern const struct sb_module sb_module_paths_campaign;
extern const struct sb_module sb_module_paths_catalog;
extern const struct sb_module sb_module_paths_report;
extern const struct sb_module sb_module_paths_creative;
extern const struct sb_module sb_module_paths_tool;
extern const struct sb_module sb_module_paths_discovery;
extern const struct sb_module sb_module_paths_file;
extern const struct sb_module sb_module_paths_gmv_max;
extern const struct sb_module sb_module_paths_identity;
extern const struct sb_module sb_module_paths_page;
extern const struct sb_module sb_module_paths_optimizer;
extern const struct sb_module sb_module_paths_pangle;
extern const struct sb_module sb_module_paths_payment;
extern const struct sb_module sb_module_paths_pixel;
extern const struct sb_module sb_module_paths_rf;
extern const struct sb_module sb_module_paths_search_ad;
extern const struct sb_module sb_module_paths_smart_plus;
extern const struct sb_module sb_module_paths_tcm;
extern const struct sb_module sb_module_paths_tto;

#endif
