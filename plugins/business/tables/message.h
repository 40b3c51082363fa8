/* Direct messages, and messages that an account sends by itself.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_MESSAGE_H
#define TIKTOK_BUSINESS_MESSAGE_H
#include "business/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_direct_reply_type = {.choices = "COMMENT_TO_MESSAGE"};
static const struct tt_rule rule_operation_status = {.choices = "DELETE|ENABLE|DISABLE|FROZEN"};
static const struct tt_rule rule_conversation_type = {.choices = "STRANGER|SINGLE"};
static const struct tt_rule rule_auto_message_type = {
    .choices = "WELCOME_MESSAGE|SUGGESTED_QUESTION|CHAT_PROMPT|AUTO_REPLY",
};
static const struct tt_rule rule_chars_40 = {.max_len = 40};
static const struct tt_rule rule_when_auto_message_type_chat_prompt = {.when = "auto_message_type=CHAT_PROMPT"};
static const struct tt_rule rule_when_auto_message_type_suggested_question = {
    .when = "auto_message_type=SUGGESTED_QUESTION",
};
static const struct tt_rule rule_when_auto_message_type_welcome_message = {
    .when = "auto_message_type=WELCOME_MESSAGE",
};
static const struct tt_paging cursor_100_by_limit = {
    .next = "cursor", .size = "limit", .from_paths = "cursor", .more_paths = "has_more", .size_max = 100,
    .kind = TT_PAGE_CURSOR,
};

static const struct tt_param message_suggested_question_members[] = {
    MEMBER(STRING, "question", TT_P_REQUIRED, TT_RULE(.max_len = 80),  NULL),
    MEMBER(STRING, "answer",   TT_P_REQUIRED, TT_RULE(.max_len = 200), NULL),
};

static const struct tt_param message_chat_prompt_members[] = {
    MEMBER(STRING, "title",   TT_P_REQUIRED, TT_RULE(.max_len = 18),  NULL),
    MEMBER(STRING, "content", TT_P_REQUIRED, TT_RULE(.max_len = 150), NULL),
};

static const struct tt_field message_auto_message_fields[] = {
    FIELD(STRING, "auto_message_id", 0, NULL, NULL),
};

static const struct tt_field message_image_fields[] = {
    FIELD(STRING, "media_id", 0, NULL, NULL),
};

/* ---- business.message.auto_message.create */

static const struct tt_param message_auto_message_create_welcome_message[] = {
    MEMBER(STRING, "content", TT_P_REQUIRED, TT_RULE(.max_len = 250), NULL),
};

static const struct tt_param message_auto_message_create_params[] = {
    PARAM(BODY,        STRING,                                      "business_id",        TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                            "The account: the open_id of its token."),
    PARAM(BODY,        STRING,                                      "auto_message_type",  TT_P_REQUIRED,                &rule_auto_message_type,                         "What kind of automatic message."),
    PARAM_OBJECT(BODY, message_auto_message_create_welcome_message, "welcome_message",    0,                            &rule_when_auto_message_type_welcome_message,    "What the chat begins with."),
    PARAM_OBJECT(BODY, message_suggested_question_members,          "suggested_question", 0,                            &rule_when_auto_message_type_suggested_question, NULL),
    PARAM_OBJECT(BODY, message_chat_prompt_members,                 "chat_prompt",        0,                            &rule_when_auto_message_type_chat_prompt,        NULL),
};

static const struct tt_field message_auto_message_create_result[] = {
    FIELD_OBJECT(message_auto_message_fields, "auto_message", 0, NULL, NULL),
};

static const struct tt_endpoint message_auto_message_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/auto_message/create/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184584869890"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.message.auto_message.delete */

static const struct tt_param message_auto_message_delete_params[] = {
    PARAM(BODY, STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                    "The account: the open_id of its token."),
    PARAM(BODY, STRING, "auto_message_type", TT_P_REQUIRED,                &rule_auto_message_type, "What kind of automatic message."),
    PARAM(BODY, STRING, "auto_message_id",   TT_P_REQUIRED,                NULL,                    "The automatic message."),
};

static const struct tt_endpoint message_auto_message_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/auto_message/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184630106386"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.message.auto_message.get */

static const struct tt_param message_auto_message_get_params[] = {
    PARAM(QUERY, STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                    "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "auto_message_type", TT_P_REQUIRED,                &rule_auto_message_type, "What kind of automatic message."),
    PARAM(QUERY, STRING, "auto_message_id",   0,                            NULL,                    "The automatic message."),
};

static const struct tt_field message_auto_message_get_auto_messages_welcome_message_result[] = {
    FIELD(STRING, "content", 0, NULL, NULL),
};

static const struct tt_field message_auto_message_get_auto_messages_suggested_question_result[] = {
    FIELD(STRING, "question", 0, NULL, NULL),
    FIELD(STRING, "answer",   0, NULL, NULL),
};

static const struct tt_field message_auto_message_get_auto_messages_chat_prompt_result[] = {
    FIELD(STRING, "title",   0, NULL, NULL),
    FIELD(STRING, "content", 0, NULL, NULL),
};

static const struct tt_field message_auto_message_get_auto_messages_result[] = {
    FIELD(STRING,                                                               "auto_message_id",    0, NULL,                                             NULL),
    FIELD(STRING,                                                               "auto_message_type",  0, "WELCOME_MESSAGE|SUGGESTED_QUESTION|CHAT_PROMPT", NULL),
    FIELD(STRING,                                                               "audit_status",       0, "REVIEWING|APPROVED|REJECTED",                    NULL),
    FIELD_OBJECT(message_auto_message_get_auto_messages_welcome_message_result, "welcome_message",    0, NULL,                                             NULL),
    FIELD_OBJECT(message_auto_message_get_auto_messages_suggested_question_result, "suggested_question", 0, NULL,                                             NULL),
    FIELD_OBJECT(message_auto_message_get_auto_messages_chat_prompt_result,     "chat_prompt",        0, NULL,                                             NULL),
};

static const struct tt_field message_auto_message_get_result[] = {
    FIELD(STRING,                                                "business_id",      0, NULL,             NULL),
    FIELD(STRING,                                                "operation_status", 0, "ENABLE|DISABLE", NULL),
    FIELD_OBJECTS(message_auto_message_get_auto_messages_result, "auto_messages",    0, NULL,             NULL),
};

static const struct tt_endpoint message_auto_message_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/message/auto_message/get/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "auto_messages",
    .source = V13_DOC("1832184619749377"),
    .effect = TT_READ,
};

/* ---- business.message.auto_message.sort */

static const struct tt_param message_auto_message_sort_params[] = {
    PARAM(BODY,      STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                    "The account: the open_id of its token."),
    PARAM(BODY,      STRING, "auto_message_type", TT_P_REQUIRED,                &rule_auto_message_type, "What kind of automatic message."),
    PARAM_LIST(BODY, STRING, "auto_message_ids",  TT_P_REQUIRED,                NULL,                    "The automatic messages, in their new order."),
};

static const struct tt_endpoint message_auto_message_sort_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/auto_message/sort/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184641212433"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.message.auto_message.status.update */

static const struct tt_param message_auto_message_status_update_params[] = {
    PARAM(BODY, STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                    "The account: the open_id of its token."),
    PARAM(BODY, STRING, "auto_message_type", TT_P_REQUIRED,                &rule_auto_message_type, "What kind of automatic message."),
    PARAM(BODY, STRING, "operation_status",  TT_P_REQUIRED,                &rule_operation_status,  "Whether it is enabled."),
};

static const struct tt_endpoint message_auto_message_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/auto_message/status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184607786242"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.message.auto_message.update */

static const struct tt_param message_auto_message_update_welcome_message[] = {
    MEMBER(STRING, "content", TT_P_REQUIRED, NULL, NULL),
};

static const struct tt_param message_auto_message_update_params[] = {
    PARAM(BODY,        STRING,                                      "business_id",        TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                            "The account: the open_id of its token."),
    PARAM(BODY,        STRING,                                      "auto_message_id",    TT_P_REQUIRED,                NULL,                                            "The automatic message."),
    PARAM(BODY,        STRING,                                      "auto_message_type",  TT_P_REQUIRED,                &rule_auto_message_type,                         "What kind of automatic message."),
    PARAM_OBJECT(BODY, message_auto_message_update_welcome_message, "welcome_message",    0,                            &rule_when_auto_message_type_welcome_message,    "What the chat begins with."),
    PARAM_OBJECT(BODY, message_suggested_question_members,          "suggested_question", 0,                            &rule_when_auto_message_type_suggested_question, NULL),
    PARAM_OBJECT(BODY, message_chat_prompt_members,                 "chat_prompt",        0,                            &rule_when_auto_message_type_chat_prompt,        NULL),
};

static const struct tt_field message_auto_message_update_result[] = {
    FIELD_OBJECT(message_auto_message_fields, "auto_message", 0, NULL, NULL),
};

static const struct tt_endpoint message_auto_message_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/auto_message/update/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184596566017"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.message.capabilities.get */

static const struct tt_param message_capabilities_get_params[] = {
    PARAM(QUERY,      STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                             "The account: the open_id of its token."),
    PARAM_LIST(QUERY, STRING, "capability_types",  TT_P_REQUIRED,                TT_RULE(.choices = "IMAGE_SEND"), "What is asked about."),
    PARAM(QUERY,      STRING, "conversation_id",   0,                            NULL,                             "The conversation."),
    PARAM(QUERY,      STRING, "conversation_type", 0,                            &rule_conversation_type,          NULL),
};

static const struct tt_field message_capabilities_get_capability_infos_result[] = {
    FIELD(STRING,  "capability_type",   0, "IMAGE_SEND", NULL),
    FIELD(BOOLEAN, "capability_result", 0, NULL,         NULL),
};

static const struct tt_field message_capabilities_get_result[] = {
    FIELD_OBJECTS(message_capabilities_get_capability_infos_result, "capability_infos", 0, NULL, NULL),
};

static const struct tt_endpoint message_capabilities_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/message/capabilities/get/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "capability_infos",
    .source = V13_DOC("1836061597865986"),
    .effect = TT_READ,
};

/* ---- business.message.content.list */

static const struct tt_param message_content_list_params[] = {
    PARAM(QUERY, STRING, "business_id",     TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "conversation_id", TT_P_REQUIRED,                NULL, "The conversation."),
};

static const struct tt_field message_content_list_messages_message_tag_result[] = {
    FIELD(STRING, "source", 0, "APP|WEB|API|OTHERS|UNKNOWN_SOURCE", NULL),
};

static const struct tt_field message_content_list_messages_text_result[] = {
    FIELD(STRING, "body", 0, NULL, NULL),
};

static const struct tt_field message_content_list_messages_share_post_result[] = {
    FIELD(STRING, "embed_url", 0, NULL, NULL),
};

static const struct tt_field message_content_list_messages_reactions_result[] = {
    FIELD(STRING,  "type",              0, "EMOJI|AI_EMOJI", NULL),
    FIELD(STRING,  "emoji",             0, NULL,             NULL),
    FIELD(STRING,  "ai_emoji_url",      0, NULL,             NULL),
    FIELD(STRING,  "unique_identifier", 0, NULL,             NULL),
    FIELD(INTEGER, "timestamp",         0, NULL,             NULL),
};

static const struct tt_field message_content_list_messages_sticker_result[] = {
    FIELD(STRING, "url", 0, NULL, NULL),
};

static const struct tt_field message_content_list_messages_template_buttons_result[] = {
    FIELD(STRING, "type",  0, "REPLY", NULL),
    FIELD(STRING, "title", 0, NULL,    NULL),
    FIELD(STRING, "id",    0, NULL,    NULL),
};

static const struct tt_field message_content_list_messages_template_result[] = {
    FIELD(STRING,                                                        "type",    0, "QA_BUTTON_CARD|QA_LINK_CARD", NULL),
    FIELD(STRING,                                                        "title",   0, NULL,                          NULL),
    FIELD_OBJECTS(message_content_list_messages_template_buttons_result, "buttons", 0, NULL,                          NULL),
};

static const struct tt_field message_content_list_messages_from_user_result[] = {
    FIELD(STRING, "role", 0, "BUSINESS_ACCOUNT|PERSONAL_ACCOUNT", NULL),
    FIELD(STRING, "id",   0, NULL,                                NULL),
};

static const struct tt_field message_content_list_messages_referenced_message_info_result[] = {
    FIELD(STRING, "referenced_message_id", 0, NULL, NULL),
};

static const struct tt_field message_content_list_messages_result[] = {
    FIELD(STRING,                                                              "sender",                  0, NULL,                                            NULL),
    FIELD(STRING,                                                              "recipient",               0, NULL,                                            NULL),
    FIELD(STRING,                                                              "conversation_id",         0, NULL,                                            NULL),
    FIELD(STRING,                                                              "message_id",              0, NULL,                                            NULL),
    FIELD(INTEGER,                                                             "timestamp",               0, NULL,                                            NULL),
    FIELD_OBJECT(message_content_list_messages_message_tag_result,             "message_tag",             0, NULL,                                            NULL),
    FIELD(STRING,                                                              "message_type",            0, "TEXT|IMAGE|SHARE_POST|VIDEO|EMOJI|STICKER|TEMPLATE|OTHER", NULL),
    FIELD(STRING,                                                              "auto_message_type",       0, "WELCOME_MESSAGE|SUGGESTED_QUESTION|AUTO_REPLY", NULL),
    FIELD_OBJECT(message_content_list_messages_text_result,                    "text",                    0, NULL,                                            NULL),
    FIELD_OBJECT(message_image_fields,                                         "image",                   0, NULL,                                            NULL),
    FIELD_OBJECT(message_content_list_messages_share_post_result,              "share_post",              0, NULL,                                            NULL),
    FIELD_OBJECTS(message_content_list_messages_reactions_result,              "reactions",               0, NULL,                                            NULL),
    FIELD_OBJECT(message_content_list_messages_sticker_result,                 "sticker",                 0, NULL,                                            NULL),
    FIELD_OBJECT(message_content_list_messages_sticker_result,                 "emoji",                   0, NULL,                                            NULL),
    FIELD_OBJECT(message_image_fields,                                         "video",                   0, NULL,                                            NULL),
    FIELD_OBJECT(message_content_list_messages_template_result,                "template",                0, NULL,                                            NULL),
    FIELD_OBJECT(message_content_list_messages_from_user_result,               "from_user",               0, NULL,                                            NULL),
    FIELD_OBJECT(message_content_list_messages_from_user_result,               "to_user",                 0, NULL,                                            NULL),
    FIELD_OBJECT(message_content_list_messages_referenced_message_info_result, "referenced_message_info", 0, NULL,                                            NULL),
};

static const struct tt_field message_content_list_participants_result[] = {
    FIELD(STRING,  "role",          0, "BUSINESS_ACCOUNT|PERSONAL_ACCOUNT", NULL),
    FIELD(STRING,  "id",            0, NULL,                                NULL),
    FIELD(STRING,  "display_name",  0, NULL,                                NULL),
    FIELD(STRING,  "profile_image", 0, NULL,                                NULL),
    FIELD(BOOLEAN, "is_follower",   0, NULL,                                NULL),
};

static const struct tt_field message_content_list_result[] = {
    FIELD_OBJECTS(message_content_list_messages_result,     "messages",     0, NULL, NULL),
    FIELD_OBJECTS(message_content_list_participants_result, "participants", 0, NULL, NULL),
};

static const struct tt_endpoint message_content_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/message/content/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184425841170"),
    .effect = TT_READ,
};

/* ---- business.message.conversation.list */

static const struct tt_param message_conversation_list_params[] = {
    PARAM(QUERY, STRING,  "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                          "The account: the open_id of its token."),
    PARAM(QUERY, STRING,  "conversation_type", TT_P_REQUIRED,                &rule_conversation_type,       NULL),
    PARAM(QUERY, INTEGER, "limit",             TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_100, "Rows a page."),
    PARAM(QUERY, INTEGER, "cursor",            0,                            &rule_else_0,                  "Where the page begins; as the page before answered."),
};

static const struct tt_field message_conversation_list_conversations_referral_ad_result[] = {
    FIELD(STRING,  "advertiser_id",       0, NULL, NULL),
    FIELD(STRING,  "ad_id",               0, NULL, NULL),
    FIELD(INTEGER, "timestamp",           0, NULL, NULL),
    FIELD(STRING,  "ad_name",             0, NULL, NULL),
    FIELD(STRING,  "embed_url",           0, NULL, NULL),
    FIELD(STRING,  "message_material_id", 0, NULL, NULL),
};

static const struct tt_field message_conversation_list_conversations_referral_short_link_result[] = {
    FIELD(STRING, "ref",                            0, NULL,          NULL),
    FIELD(STRING, "prefilled_message",              0, NULL,          NULL),
    FIELD(STRING, "prefilled_message_audit_status", 0, "REJECT|PASS", NULL),
};

static const struct tt_field message_conversation_list_conversations_referral_result[] = {
    FIELD_OBJECTS(message_conversation_list_conversations_referral_ad_result, "ad",         0, NULL, NULL),
    FIELD_OBJECTS(message_conversation_list_conversations_referral_short_link_result, "short_link", 0, NULL, NULL),
};

static const struct tt_field message_conversation_list_conversations_result[] = {
    FIELD(STRING,                                                         "conversation_id", 0, NULL, NULL),
    FIELD(NUMBER,                                                         "update_time",     0, NULL, NULL),
    FIELD_OBJECT(message_conversation_list_conversations_referral_result, "referral",        0, NULL, NULL),
};

static const struct tt_field message_conversation_list_result[] = {
    FIELD_OBJECTS(message_conversation_list_conversations_result, "conversations", 0, NULL, NULL),
    FIELD(BOOLEAN,                                                "has_more",      0, NULL, "More follow."),
    FIELD(INTEGER,                                                "cursor",        0, NULL, "Where the next page begins."),
};

static const struct tt_endpoint message_conversation_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/message/conversation/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "conversations",
    .source = V13_DOC("1832184415059970"),
    .paging = &cursor_100_by_limit,
    .effect = TT_READ,
};

/* ---- business.message.direct_reply.get */

static const struct tt_param message_direct_reply_get_params[] = {
    PARAM(QUERY, STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                    "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "direct_reply_type", TT_P_REQUIRED,                &rule_direct_reply_type, NULL),
};

static const struct tt_field message_direct_reply_get_result[] = {
    FIELD(STRING, "business_id",       0, NULL,                 NULL),
    FIELD(STRING, "direct_reply_type", 0, "COMMENT_TO_MESSAGE", NULL),
    FIELD(STRING, "operation_status",  0, "ENABLE|DISABLE",     NULL),
};

static const struct tt_endpoint message_direct_reply_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/message/direct_reply/get/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1843697576682497"),
    .effect = TT_READ,
};

/* ---- business.message.direct_reply.update */

static const struct tt_param message_direct_reply_update_params[] = {
    PARAM(BODY, STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                    "The account: the open_id of its token."),
    PARAM(BODY, STRING, "direct_reply_type", TT_P_REQUIRED,                &rule_direct_reply_type, NULL),
    PARAM(BODY, STRING, "operation_status",  TT_P_REQUIRED,                &rule_operation_status,  "Whether it is enabled."),
};

static const struct tt_endpoint message_direct_reply_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/direct_reply/update/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1843697551083522"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.message.media.download */

static const struct tt_param message_media_download_params[] = {
    PARAM(BODY, STRING, "business_id",     TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                              "The account: the open_id of its token."),
    PARAM(BODY, STRING, "conversation_id", TT_P_REQUIRED,                NULL,                              "The conversation."),
    PARAM(BODY, STRING, "message_id",      TT_P_REQUIRED,                NULL,                              "The message."),
    PARAM(BODY, STRING, "media_id",        TT_P_REQUIRED,                NULL,                              "The image or video."),
    PARAM(BODY, STRING, "media_type",      TT_P_REQUIRED,                TT_RULE(.choices = "VIDEO|IMAGE"), NULL),
};

static const struct tt_field message_media_download_result[] = {
    FIELD(STRING, "download_url", TT_P_URL_SECRET, NULL, NULL),
};

static const struct tt_endpoint message_media_download_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/media/download/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184455450626"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- business.message.media.upload */

static const struct tt_param message_media_upload_params[] = {
    PARAM(BODY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(BODY, FILE,   "file",        TT_P_REQUIRED,                NULL, NULL),
    PARAM(BODY, STRING, "media_type",  TT_P_REQUIRED,                NULL, NULL),
};

static const struct tt_endpoint message_media_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/media/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184437720193"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

/* ---- business.message.send */

static const struct tt_param message_send_text[] = {
    MEMBER(STRING, "body", TT_P_REQUIRED, TT_RULE(.max_len = 6000), NULL),
};

static const struct tt_param message_send_image[] = {
    MEMBER(STRING, "media_id", TT_P_REQUIRED, NULL, "The image or video."),
};

static const struct tt_param message_send_share_post[] = {
    MEMBER(STRING, "item_id", TT_P_REQUIRED, NULL, "The post."),
};

static const struct tt_param message_send_template_buttons[] = {
    MEMBER(STRING, "type",  TT_P_REQUIRED, TT_RULE(.choices = "REPLY"), NULL),
    MEMBER(STRING, "title", TT_P_REQUIRED, NULL,                        NULL),
    MEMBER(STRING, "id",    0,             &rule_chars_40,              NULL),
};

static const struct tt_param message_send_template[] = {
    MEMBER(STRING,                                "type",    TT_P_REQUIRED, TT_RULE(.choices = "QA_BUTTON_CARD|QA_LINK_CARD"), NULL),
    MEMBER(STRING,                                "title",   TT_P_REQUIRED, &rule_chars_40,                                    NULL),
    MEMBER_OBJECTS(message_send_template_buttons, "buttons", TT_P_REQUIRED, TT_RULE(.min_items = 1, .max_items = 3),           NULL),
};

static const struct tt_param message_send_referenced_message_info[] = {
    MEMBER(STRING, "referenced_message_id", TT_P_REQUIRED, NULL, "The message that it answers."),
};

static const struct tt_param message_send_direct_reply_comment_reply[] = {
    MEMBER(STRING, "comment_id", TT_P_REQUIRED, NULL, "The comment."),
};

static const struct tt_param message_send_direct_reply[] = {
    MEMBER(STRING,                                         "reply_type",    TT_P_REQUIRED, TT_RULE(.choices = "COMMENT_REPLY"), NULL),
    MEMBER_OBJECT(message_send_direct_reply_comment_reply, "comment_reply", TT_P_REQUIRED, NULL,                                "The comment."),
};

static const struct tt_param message_send_params[] = {
    PARAM(BODY,        STRING,                               "business_id",             TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                       "The account: the open_id of its token."),
    PARAM(BODY,        STRING,                               "recipient_type",          0,                            TT_RULE(.choices = "CONVERSATION", .when = "!direct_reply"), "What kind of recipient."),
    PARAM(BODY,        STRING,                               "recipient",               0,                            TT_RULE(.when = "!direct_reply"),           "Who gets the message: the conversation."),
    PARAM(BODY,        STRING,                               "message_type",            TT_P_REQUIRED,                TT_RULE(.choices = "TEXT|IMAGE|SHARE_POST|TEMPLATE|SENDER_ACTION|VIDEO|EMOJI|STICKER|OTHER"), "What kind of message."),
    PARAM_OBJECT(BODY, message_send_text,                    "text",                    0,                            TT_RULE(.when = "message_type=TEXT"),       "The text of the message."),
    PARAM_OBJECT(BODY, message_send_image,                   "image",                   0,                            TT_RULE(.when = "message_type=IMAGE"),      NULL),
    PARAM_OBJECT(BODY, message_send_share_post,              "share_post",              0,                            TT_RULE(.when = "message_type=SHARE_POST"), "A post to share."),
    PARAM_OBJECT(BODY, message_send_template,                "template",                0,                            TT_RULE(.when = "message_type=TEMPLATE"),   NULL),
    PARAM(BODY,        STRING,                               "sender_action",           0,                            TT_RULE(.choices = "TYPING|MARK_READ", .when = "message_type=SENDER_ACTION"), "Typing, or having read."),
    PARAM_OBJECT(BODY, message_send_referenced_message_info, "referenced_message_info", 0,                            NULL,                                       "The message that it answers."),
    PARAM_OBJECT(BODY, message_send_direct_reply,            "direct_reply",            0,                            NULL,                                       "The comment that it answers."),
};

static const struct tt_field message_send_message_result[] = {
    FIELD(STRING, "message_id", 0, NULL, NULL),
};

static const struct tt_field message_send_result[] = {
    FIELD_OBJECT(message_send_message_result, "message", 0, NULL, NULL),
};

static const struct tt_endpoint message_send_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/message/send/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1832184403754242"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

// clang-format on
#endif
