# What several providers share.
flow_sources = plugins/shared/flow.c plugins/shared/flow.h plugins/shared/rows.h
request_flow_sources = plugins/shared/request_flow.c plugins/shared/request_flow.h
post_sources = plugins/shared/fail_reason.c plugins/shared/fail_reason.h plugins/shared/follow_post.c plugins/shared/follow_post.h
v13_sources = plugins/v13/v13.h plugins/v13/v13_codes.c plugins/v13/v13_rows.h plugins/v13/v13_service.c
