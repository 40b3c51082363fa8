# The engine: contexts, calls, requests, answers, flows.
libtiktokcore_la_SOURCES += \
	core/result.c core/result.h \
	core/slots.c core/slots.h core/timers.c core/timers.h
