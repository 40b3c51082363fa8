# The engine: results, calls, requests, answers, flows.
libtiktokcore_la_SOURCES += \
	core/context.h \
	core/result.h core/rows.h \
	core/slots.c core/slots.h core/timers.c core/timers.h
