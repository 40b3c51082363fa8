# The engine: contexts, calls, requests, answers, flows.
libtiktokcore_la_SOURCES += \
	core/context.c core/context.h core/run.c core/prepare.c core/handle.c \
	core/engine.c core/engine.h core/drive_sockets.c core/pause.c core/call.c core/call.h core/op.c core/contract.c core/contract.h \
	core/exchange.c core/exchange.h core/request.c core/render.c core/judge.c core/retry.c core/pages.c \
	core/token.c core/token_kind.c core/token_record.c core/tokens.h core/accounts.c core/refresh.c core/refresh.h \
	core/store.h core/store_file.c core/store_file.h core/store_file_io.c core/store_file_lock.c core/state_files.c core/state_files.h \
	core/auth.c core/auth_answer.c core/auth_answer.h core/token_api.c core/token_api.h core/token_import.c core/fill.c core/digests.c core/signature.c \
	core/abi.c core/abi.h core/flow.c core/flow.h core/answer.c core/source.c core/source.h core/source_open.c core/source_same.c core/source_digest.c core/checkpoint.c core/checkpoint.h core/saved.c core/saved.h core/saved_api.c core/probe.c \
	core/result.c core/result.h \
	core/slots.c core/slots.h core/timers.c core/timers.h core/rows_out.c core/rows_out.h core/stats.c core/stats.h core/webhook.c \
	core/limit.c core/limit.h core/limit_plan.c core/limit_record.c core/limit_record.h core/limit_rate.c core/limit_rate.h \
	core/limit_store.h core/limit_file.c
