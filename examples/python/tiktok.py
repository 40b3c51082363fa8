"""TikTok's APIs through libtiktok, with nothing but ctypes.

    import tiktok
    with tiktok.Context() as tt:
        print(tt.call("ads.advertiser.info", {"advertiser_ids": ["7000000000000000001"]}).data)
        tt.each_row("ads.campaign.get", {"advertiser_id": "7000000000000000001"}, print)

Parameters and data are Python objects; they travel as JSON text. What fails is an Error; what half of it failed is a
Result whose partial is an Error. Copy this file into your program, or load another library with LIBTIKTOK=PATH.

A call lets other Python threads run meanwhile. A context is driven by the thread that calls, so by one at a time:
with Context(threads=True) it has a thread of its own, and any number may call. Callbacks (rows, bytes, progress, log)
then come on that thread. They must not call the same context, and what they raise stops the call and comes out of it.
Python looks at Ctrl-C between its own instructions only: during a call that means in a callback, or at its end.
"""
import ctypes
import json
import os
from ctypes import (CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_int32, c_int64, c_size_t, c_uint32,
                    c_uint64, c_void_p)

# ---------------------------------------------------------------------------------------- <tiktok/tiktok.h>

DRIVE_CALLER, DRIVE_THREAD = 0, 3
DRY_RUN, ALL_PAGES, NO_CHECK, ALLOW_UNKNOWN, RETRY_WRITES, CONFIRMED, RESUME_ONLY = 1, 2, 4, 8, 16, 32, 64
OK, PARTIAL = 0, 1

sink_fn = CFUNCTYPE(c_int32, c_void_p, c_size_t, c_void_p)
progress_fn = CFUNCTYPE(None, c_uint64, c_uint64, c_uint64, c_char_p, c_void_p)
log_fn = CFUNCTYPE(None, c_int, c_char_p, c_void_p)
watch_fn = CFUNCTYPE(None, c_int, c_uint32, c_void_p)
timer_fn = CFUNCTYPE(None, c_int64, c_void_p)


class tt_open_options(Structure):
    _fields_ = [("size", c_uint32), ("drive", c_uint32), ("config", c_char_p), ("profile", c_char_p),
                ("set", POINTER(c_char_p)), ("n_set", c_uint32), ("flags", c_uint32),
                ("providers", POINTER(c_char_p)), ("n_providers", c_uint32), ("log_level", c_uint32),
                ("log", log_fn), ("log_user", c_void_p), ("watch", watch_fn), ("timer", timer_fn),
                ("loop_user", c_void_p), ("builtin", c_void_p), ("n_builtin", c_uint32)]


class tt_call_options(Structure):
    _fields_ = [("size", c_uint32), ("flags", c_uint32), ("account", c_char_p), ("access_token", c_char_p),
                ("deadline_ms", c_uint64), ("max_items", c_uint64), ("sink", sink_fn), ("sink_user", c_void_p),
                ("progress", progress_fn), ("progress_user", c_void_p), ("resume", c_char_p)]


context_p = c_void_p
result_p = c_void_p

# What is called here, with its whole signature: without one, ctypes would cut a pointer down to an int.
_functions = {
    "tt_open_with": (context_p, [POINTER(tt_open_options), c_void_p, POINTER(result_p)]),
    "tt_close": (None, [context_p]),
    "tt_call_text": (result_p, [context_p, c_char_p, c_char_p, POINTER(tt_call_options)]),
    "tt_cancel": (c_int, [context_p, c_uint64]),
    "tt_result_status": (c_int, [result_p]),
    "tt_result_error_json": (c_char_p, [result_p]),
    "tt_result_request_id": (c_char_p, [result_p]),
    "tt_result_warnings": (c_size_t, [result_p, POINTER(POINTER(c_char_p))]),
    "tt_result_data": (c_int, [result_p, POINTER(c_void_p), POINTER(c_size_t)]),
    "tt_result_unref": (None, [result_p]),
    "tt_actions": (result_p, [context_p, c_char_p]),
    "tt_describe": (result_p, [context_p, c_char_p, c_uint32]),
    "tt_providers": (result_p, [context_p]),
    "tt_version": (c_char_p, []),
}


def load(path=None):
    """libtiktok with its functions declared; path wins over LIBTIKTOK, and that over the system's library."""
    library = ctypes.CDLL(path or os.environ.get("LIBTIKTOK") or "libtiktok.so.1")
    for name, (restype, argtypes) in _functions.items():
        function = getattr(library, name)
        function.restype, function.argtypes = restype, argtypes
    return library


# ----------------------------------------------------------------------------------------------- in Python

class Error(Exception):
    """A call that failed. kind is "remote", "usage", "auth", "network", "limit", "unknown", ...; code and request_id
    are the service's; param is the parameter at fault; hint says what to do; retryable: the same call may succeed later
    and cannot happen twice. kind "unknown" means that it may have happened: look before you repeat it."""

    def __init__(self, about):
        super().__init__(about["message"])
        self.message, self.kind = about["message"], about["kind"]
        self.http, self.retryable = about.get("http", 0), about.get("retryable", False)
        self.code, self.request_id = about.get("code", ""), about.get("request_id", "")
        self.action, self.param, self.hint = (about.get(name, "") for name in ("action", "param", "hint"))


class Result:
    """What a call gave: data, parsed; text, the same as received; warnings; partial: None, or the Error that says which
    items failed."""

    def __init__(self, text, warnings, request_id, partial):
        self.text, self.warnings, self.request_id, self.partial = text, warnings, request_id, partial

    @property
    def data(self):
        return json.loads(self.text) if self.text else None


def _bytes(text):
    return None if text is None else text.encode()


class _Callback:
    """A Python function as a C one; None as NULL. What it raises must not run into C: it is kept until the call has
    ended, which stop() brings about where the returned number does not."""

    def __init__(self, kind, function, stop=None):
        self.raised, self._function, self._stop = None, function, stop
        self.pointer = kind(self._run) if function else kind()

    def _run(self, *args):
        if self.raised:
            return 1
        try:
            return 1 if self._function(*args) is False else 0
        except BaseException as raised:  # KeyboardInterrupt, too
            self.raised = raised
            if self._stop:
                self._stop(*args)
            return 1


def _strings(texts):
    return (c_char_p * len(texts))(*[text.encode() for text in texts]) if texts else None


class Context:
    """Reads the configuration and loads the providers. config: a file instead of the usual ones; settings: {"path":
    "value"}; providers: names to load instead of the configured ones; log: a function that is given (level, line)."""

    def __init__(self, config=None, profile=None, settings=None, providers=None, log=None, threads=False,
                 library=None):
        self._tt, self._context = library or load(), None
        options = tt_open_options(size=ctypes.sizeof(tt_open_options), config=_bytes(config),
                                  profile=_bytes(profile), drive=DRIVE_THREAD if threads else DRIVE_CALLER)
        sets = ["%s=%s" % pair for pair in (settings or {}).items()]
        options.set, options.n_set = _strings(sets), len(sets)
        options.providers, options.n_providers = _strings(providers), len(providers or ())
        # lives as long as the context: lines come until tt_close() has returned
        self._log = log_fn(lambda level, line, user: log(level, line.decode())) if log else log_fn()
        options.log = self._log
        why = result_p()
        # NULL: no json_t crosses the border, so it does not matter which jansson this process has
        self._context = self._tt.tt_open_with(byref(options), None, byref(why))
        if not self._context:
            self._take(why.value)

    def close(self):
        context, self._context = self._context, None
        if context:
            self._tt.tt_close(context)

    def __enter__(self):
        return self

    def __exit__(self, *what):
        self.close()

    def call(self, action, params=None, *, account=None, access_token=None, deadline=None, max_items=None, flags=0,
             sink=None, progress=None, resume=None):
        """Runs one action: a Result, or an Error. deadline is in seconds. sink(bytes) is given the bytes of a streamed
        answer, or with ALL_PAGES one row as JSON text; False wants no more of them. progress(done, total, phase): total
        is 0 while it is unknown."""
        if not self._context:
            raise ValueError("this context is closed")
        sinks = _Callback(sink_fn, sink and (lambda p, n, user: sink(ctypes.string_at(p, n))))
        watch = _Callback(progress_fn, progress and
                          (lambda call, done, total, phase, user: progress(done, total, (phase or b"").decode())),
                          stop=lambda call, *_: self._tt.tt_cancel(self._context, call))
        options = tt_call_options(size=ctypes.sizeof(tt_call_options), flags=flags, account=_bytes(account),
                                  access_token=_bytes(access_token), deadline_ms=int((deadline or 0) * 1000),
                                  max_items=max_items or 0, sink=sinks.pointer, progress=watch.pointer,
                                  resume=_bytes(resume))
        result = self._tt.tt_call_text(self._context, action.encode(), json.dumps(params or {}).encode(),
                                       byref(options))
        raised = sinks.raised or watch.raised
        if raised:
            self._tt.tt_result_unref(result)
            raise raised
        return self._take(result)

    def each_row(self, action, params, function, **options):
        """Follows all pages and gives function one row after the other; memory does not grow with their number."""
        options["flags"] = options.get("flags", 0) | ALL_PAGES
        return self.call(action, params, sink=lambda row: function(json.loads(row)), **options)

    def actions(self, pattern=None):
        return self._take(self._tt.tt_actions(self._context, _bytes(pattern))).data

    def describe(self, action):
        return self._take(self._tt.tt_describe(self._context, action.encode(), 0)).data

    def schema(self, action):
        """The JSON Schema (2020-12) of an action's parameters."""
        return self._take(self._tt.tt_describe(self._context, action.encode(), 1)).data

    def providers(self):
        return self._take(self._tt.tt_providers(self._context)).data

    def version(self):
        return self._tt.tt_version().decode()

    def _take(self, result):
        """Copies what a result says into Python and gives it back."""
        tt = self._tt
        try:
            status = tt.tt_result_status(result)
            error = None
            if status != OK:
                error = Error(json.loads(tt.tt_result_error_json(result).decode()))
            if status not in (OK, PARTIAL):
                raise error
            texts = POINTER(c_char_p)()
            warnings = [texts[i].decode() for i in range(tt.tt_result_warnings(result, byref(texts)))]
            return Result(self._text(result), warnings, tt.tt_result_request_id(result).decode(), error)
        finally:
            tt.tt_result_unref(result)

    def _text(self, result):
        p, n = c_void_p(), c_size_t()
        if self._tt.tt_result_data(result, byref(p), byref(n)) != 0:
            return b""
        return ctypes.string_at(p, n.value)
