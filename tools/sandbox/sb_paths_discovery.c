// Ads and accounts: the endpoints of discovery, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule discovery_cml_trending_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"genre", SB_STR, 0, NULL, 0, 0, NULL},
    {"country_code", SB_STR, 0, NULL, 0, 0, NULL},
    {"date_range", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member discovery_cml_trending_list_gives[] = {
    {"list", SB_OBJS, NULL},
    {".commercial_music_id", SB_ID, NULL},
    {".commercial_music_name", SB_STR, NULL},
    {".duration", SB_INT, NULL},
    {".thumbnail_url", SB_STR, NULL},
    {".artist", SB_STR, NULL},
    {".preview_url", SB_STR, NULL},
    {".genres", SB_STRS, NULL},
    {".rank_position", SB_STR, NULL},
    {".trending_history", SB_OBJS, NULL},
    {"..date", SB_DATE, NULL},
    {"..rank_position_daily", SB_STR, NULL},
    {".full_duration_song_clip", SB_OBJ, NULL},
    {"..preview_url", SB_STR, NULL},
    {"..duration", SB_INT, NULL},
    {"..song_clip_id", SB_ID, NULL},
    {".trending_song_clip", SB_OBJ, NULL},
    {"..preview_url", SB_STR, NULL},
    {"..duration", SB_INT, NULL},
    {"..song_clip_id", SB_ID, NULL},
    {0}};

static const struct sb_rule discovery_cml_video_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"commercial_music_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"country_code", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member discovery_cml_video_list_gives[] = {
    {"commercial_music_id", SB_ID, NULL},
    {"commercial_music_name", SB_STR, NULL},
    {"top_video_list", SB_OBJS, NULL},
    {".video_id", SB_ID, NULL},
    {".embed_url", SB_STR, NULL},
    {".share_url", SB_STR, NULL},
    {0}};

static const struct sb_rule discovery_detail_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"hashtag_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"discovery_type", SB_STR, SB_REQUIRED, "HASHTAG", 0, 0, NULL},
    {"country_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"date_range", SB_STR, SB_REQUIRED, "120DAY|1DAY|30DAY|7DAY", 0, 0, NULL},
    {0}};

static const struct sb_member discovery_detail_gives[] = {
    {"hashtag_id", SB_ID, NULL},
    {"hashtag_name", SB_STR, NULL},
    {"views", SB_INT, NULL},
    {"views_global_lifetime", SB_INT, NULL},
    {"posts", SB_INT, NULL},
    {"posts_global_lifetime", SB_INT, NULL},
    {"top_country_list", SB_STRS, NULL},
    {"hashtag_status", SB_STR, "ONLINE"},
    {"trending_history", SB_OBJS, NULL},
    {".date", SB_DATE, NULL},
    {".rank_position_daily", SB_STR, NULL},
    {".views_daily", SB_INT, NULL},
    {"audience_insights", SB_OBJ, NULL},
    {".audience_ages", SB_OBJS, NULL},
    {"..age", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {0}};

static const struct sb_rule discovery_search_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"is_personalized", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member discovery_search_gives[] = {
    {"search_keywords", SB_STRS, NULL},
    {0}};

static const struct sb_rule discovery_search_keyword_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"query", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"is_personalized", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule discovery_trending_search_keyword_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"query", SB_STR, SB_REQUIRED, NULL, 0, 255, NULL},
    {"is_personalized", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule discovery_trending_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"discovery_type", SB_STR, SB_REQUIRED, "HASHTAG", 0, 0, NULL},
    {"country_code", SB_STR, 0, NULL, 0, 0, NULL},
    {"category_name", SB_STR, 0,
     "ACADEMIC_RESOURCES|ALL|ANIMATION_AND_COMICS|APPAREL_AND_ACCESSORIES|ART|AUTOMOTIVE|BABY_CARE|"
     "BABY_KIDS_AND_MATERNITY|BEAUTY|BEAUTY_AND_PERSONAL_CARE|BEAUTY_SERVICES|BUSINESS_AND_FINANCE|"
     "BUSINESS_SERVICES|CARD_AND_BOARD_GAMES|CAREER_AND_PROFESSIONAL_GROWTH|COLLEGE|COMEDY|"
     "COMMUNITY_UPDATES_AND_ISSUES|CONVENTIONAL_AND_MAINSTREAM_SPORTS|COOKING|CRAFTING_AND_CREATIONS|CULTURE|"
     "DANCE|DIARY_AND_VLOG|DRINKS|EATING_EXPERIENCES|EDUCATION|ENTERTAINMENT_AND_SPORTS_NEWS|ENVIRONMENT|"
     "EXERCISE_AND_FITNESS|EXTREME_AND_ADVENTURE_SPORTS|FAMILY|FINANCIAL_SERVICES|FOOD|FOOD_AND_BEVERAGE|"
     "FOOD_RECOMMENDATIONS|GADGETS_AND_INNOVATION|GAMES|GENERAL_TRAVEL|HAIR_CARE|HEALTH|HEALTH_AND_WELLNESS|"
     "HISTORY_AND_LITERATURE|HOME_AND_GARDEN|HOME_IMPROVEMENT|HOUSEHOLD_PRODUCTS|LEARNING_AND_DEVELOPMENT|"
     "LEISURE_AND_RECREATION_FACILITIES|LIFE_SERVICES|LIVESTOCK_AND_FARMING|MISCELLANEOUS_PERFORMANCES|"
     "MOVIES_AND_TV|MUSIC|NEWS_AND_ENTERTAINMENT|OTHER_BEAUTY|OTHER_FASHION|OTHER_TRANSPORTATION|"
     "OUTDOOR_RECREATION|OUTFITS|PERFORMING_ARTS|PERSONAL_PHOTOGRAPHY|PETS|PET_CARE_AND_ACCESSORIES|"
     "PHOTOGRAPHY|PRODUCTIVITY_AND_EFFICIENCY|ROMANCE|SCIENCE|SENSORY_EXPERIENCES|"
     "SHOWS_FESTIVALS_AND_EXHIBITIONS|SOFTWARE_AND_APPS|SPECIAL_EFFECTS|SPORTS|SPORTS_AND_OUTDOOR|"
     "SUPERNATURAL_AND_HORROR|TECHNOLOGY|TOYS_COLLECTIBLES_AND_MEMORABILIA|TRAVEL|VEHICLE_AND_TRANSPORTATION|"
     "VIDEO_GAMES|WILDLIFE_AND_EXOTIC_PETS", 0, 0, NULL},
    {"date_range", SB_STR, 0, "120DAY|1DAY|30DAY|7DAY", 0, 0, NULL},
    {0}};

static const struct sb_member discovery_trending_list_gives[] = {
    {"filter_info", SB_OBJ, NULL},
    {".date_range", SB_STR, NULL},
    {".country_code", SB_STR, "DE"},
    {".category_name", SB_STR, NULL},
    {"list", SB_OBJS, NULL},
    {".hashtag_id", SB_ID, NULL},
    {".hashtag_name", SB_STR, NULL},
    {".rank_position", SB_STR, NULL},
    {".rank_change", SB_STR, NULL},
    {".views", SB_INT, NULL},
    {".views_global_lifetime", SB_INT, NULL},
    {".posts", SB_INT, NULL},
    {".posts_global_lifetime", SB_INT, NULL},
    {".top_country_list", SB_STRS, NULL},
    {".trending_history", SB_OBJS, NULL},
    {"..date", SB_DATE, NULL},
    {"..rank_position_daily", SB_STR, NULL},
    {"..views_daily", SB_INT, NULL},
    {0}};

static const struct sb_rule discovery_video_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"discovery_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"hashtag_ids", SB_STRS, SB_REQUIRED, NULL, 0, 10, NULL},
    {"country_code", SB_STR, 0, NULL, 0, 0, NULL},
    {"date_range", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member discovery_video_list_gives[] = {
    {"list", SB_OBJS, NULL},
    {".hashtag_id", SB_ID, NULL},
    {".hashtag_name", SB_STR, NULL},
    {".top_video_list", SB_OBJS, NULL},
    {"..video_id", SB_ID, NULL},
    {"..embed_url", SB_STR, NULL},
    {"..share_url", SB_STR, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "discovery/cml/trending_list/", .token = SB_TOKEN_EITHER,
     .rules = discovery_cml_trending_list_takes, .answer = discovery_cml_trending_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "discovery/cml/video_list/", .token = SB_TOKEN_EITHER,
     .rules = discovery_cml_video_list_takes, .answer = discovery_cml_video_list_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "discovery/detail/", .token = SB_TOKEN_ADS, .rules = discovery_detail_takes,
     .answer = discovery_detail_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "discovery/search/", .token = SB_TOKEN_EITHER, .rules = discovery_search_takes,
     .answer = discovery_search_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "discovery/search/keyword/", .token = SB_TOKEN_EITHER,
     .rules = discovery_search_keyword_takes, .answer = discovery_search_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "discovery/trending/search/", .token = SB_TOKEN_EITHER,
     .rules = discovery_search_takes, .answer = discovery_search_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "discovery/trending/search/keyword/", .token = SB_TOKEN_EITHER,
     .rules = discovery_trending_search_keyword_takes, .answer = discovery_search_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "discovery/trending_list/", .token = SB_TOKEN_ADS,
     .rules = discovery_trending_list_takes, .answer = discovery_trending_list_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "discovery/video_list/", .token = SB_TOKEN_ADS, .rules = discovery_video_list_takes,
     .answer = discovery_video_list_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_discovery = {
    .name = "paths of discovery", .family = &sb_v13_family, .routes = routes};
