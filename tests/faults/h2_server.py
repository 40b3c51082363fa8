#!/usr/bin/python3
"""A server of HTTP/2 faults for tests, on Debian's python3-h2: TLS on 127.0.0.1, HTTP/2 or HTTP/1.1 as the client likes.

    h2_server.py --cert FILE --key FILE [--behind PORT] [--answer JSON] [--record FILE] [--fault SPEC]...

Its first line says {"port": N}. A request that meets no fault is handed on to the plain HTTP server behind it (the
sandbox), whose own address in its answers becomes this one's, or answered with --answer. --record gets one line of JSON for every request, written before the answer goes:
connection, stream, method, path, http, bytes, md5 of the body, whether the body was whole, whether the request was
handed on (or answered), and the fault. Lives until its standard input ends or a signal comes.

    SPEC = [METHOD:]PATTERN,WHAT[,nth=N][,count=N]      PATTERN has * and ?; from the nth fitting request on, count times

refuse        RST_STREAM with REFUSED_STREAM as soon as the head came: not processed
refuse-late   the same when the body came: not processed either
goaway-below  GOAWAY whose last stream is below this one, and the end of the connection: not processed
goaway-at     the request is done, then GOAWAY that names it as the last stream, and the end without an answer: unknown
goaway-after  done and answered, then GOAWAY with the highest stream there can be, and the end: all is well
reset         done, then RST_STREAM with INTERNAL_ERROR and no answer: unknown
close         done, then the end of the connection without an answer: unknown
close-head    the end of the connection as soon as the head came: nobody acts on it, but no client can know
Over HTTP/1.1, where there are no streams, all of them but goaway-after end the connection at the same place.
"""
import argparse
import fnmatch
import hashlib
import http.client
import json
import socket
import ssl
import sys
import threading

import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.exceptions

EARLY = ("refuse", "goaway-below", "close-head")
UNDONE = EARLY + ("refuse-late",)
FAULTS = UNDONE + ("goaway-at", "goaway-after", "reset", "close")
BLOCK = 65536
DROPPED = {"connection", "keep-alive", "transfer-encoding", "content-length", "expect", "host", "te", "upgrade"}


class Fault:
    def __init__(self, spec):
        words = spec.split(",")
        method, colon, pattern = words[0].rpartition(":")
        self.method, self.pattern = method if colon else None, pattern
        self.what, self.nth, self.count, self.seen = words[1], 1, 1, 0
        for word in words[2:]:
            name, _, value = word.partition("=")
            if name not in ("nth", "count"):
                raise ValueError(f"{spec}: {word}")
            setattr(self, name, int(value))
        if self.what not in FAULTS:
            raise ValueError(f"{spec}: {self.what}")

    def strikes(self, method, path):
        if (self.method and self.method != method) or not fnmatch.fnmatchcase(path.split("?")[0], self.pattern):
            return False
        self.seen += 1
        return self.nth <= self.seen < self.nth + self.count


class Server:
    def __init__(self, given):
        self.given = given
        self.faults = [Fault(spec) for spec in given.fault]
        self.lock = threading.Lock()
        self.out = open(given.record, "a", buffering=1) if given.record else None
        self.connections, self.url = 0, ""

    def fault_for(self, method, path):
        with self.lock:
            due = [f.what for f in self.faults if f.strikes(method, path)]
        return due[0] if due else None

    def record(self, request, done):
        if self.out:
            with self.lock:
                self.out.write(json.dumps({
                    "connection": request.connection, "stream": request.stream, "method": request.method,
                    "path": request.path, "http": request.http, "bytes": len(request.body),
                    "md5": hashlib.md5(request.body).hexdigest(), "whole": request.whole, "done": done,
                    "fault": request.fault}) + "\n")

    def answer(self, request):
        """What the server behind says, or --answer: status, headers, body."""
        if not self.given.behind:
            return 200, [("content-type", "application/json")], self.given.answer.encode()
        there = http.client.HTTPConnection("127.0.0.1", self.given.behind, timeout=60)
        try:
            there.request(request.method, request.path, body=bytes(request.body),
                          headers={k: v for k, v in request.headers if k not in DROPPED and not k.startswith(":")})
            got = there.getresponse()
            body = got.read().replace(f"http://127.0.0.1:{self.given.behind}".encode(), self.url.encode())
            return got.status, [(k.lower(), v) for k, v in got.getheaders() if k.lower() not in DROPPED], body
        finally:
            there.close()


class Request:
    def __init__(self, server, connection, stream, version, method, path, headers):
        self.connection, self.stream, self.http = connection, stream, version
        self.method, self.path, self.headers = method, path, headers
        self.body, self.whole = bytearray(), False
        self.fault = server.fault_for(method, path)


class Over(Exception):
    """The connection has ended, or is to end now."""


class Http2:
    """One connection. A request is served when its body has come; others wait meanwhile."""

    def __init__(self, server, number, sock):
        self.server, self.number, self.sock = server, number, sock
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        self.requests, self.unsent = {}, {}

    def flush(self):
        self.sock.sendall(self.h2.data_to_send())

    def run(self):
        self.h2.initiate_connection()
        self.flush()
        while True:
            data = self.sock.recv(BLOCK)
            if not data:
                return
            for event in self.h2.receive_data(data):
                self.happened(event)
            self.flush()

    def happened(self, event):
        if isinstance(event, h2.events.RequestReceived):
            fields = dict(event.headers)
            request = Request(self.server, self.number, event.stream_id, 20, fields[":method"], fields[":path"],
                              event.headers)
            self.requests[event.stream_id] = request
            if request.fault in EARLY:
                self.strike(self.requests.pop(event.stream_id))
        elif isinstance(event, h2.events.DataReceived):
            self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            if event.stream_id in self.requests:
                self.requests[event.stream_id].body += event.data
        elif isinstance(event, h2.events.StreamEnded) and event.stream_id in self.requests:
            request = self.requests.pop(event.stream_id)
            request.whole = True
            self.serve(request)
        elif isinstance(event, h2.events.StreamReset):
            request = self.requests.pop(event.stream_id, None)
            self.unsent.pop(event.stream_id, None)
            if request:
                self.server.record(request, False)
        elif isinstance(event, h2.events.WindowUpdated):
            for stream in list(self.unsent):
                self.send_body(stream)
        elif isinstance(event, h2.events.ConnectionTerminated):
            raise Over

    def reset(self, request, code):
        try:
            self.h2.reset_stream(request.stream, code)
        except h2.exceptions.ProtocolError:
            pass  # the client has given it up itself
        self.flush()

    def go_away(self, last):
        self.h2.close_connection(0, last_stream_id=last)
        self.flush()

    def strike(self, request):
        done = request.fault not in UNDONE
        if done:
            self.server.answer(request)
        self.server.record(request, done)
        if request.fault in ("refuse", "refuse-late"):
            self.reset(request, h2.errors.ErrorCodes.REFUSED_STREAM)
            return
        if request.fault == "reset":
            self.reset(request, h2.errors.ErrorCodes.INTERNAL_ERROR)
            return
        if request.fault == "goaway-below":
            self.go_away(max(request.stream - 2, 0))
        elif request.fault == "goaway-at":
            self.go_away(request.stream)
        raise Over

    def serve(self, request):
        if request.fault and request.fault != "goaway-after":
            self.strike(request)
            return
        status, headers, body = self.server.answer(request)
        self.server.record(request, True)
        self.h2.send_headers(request.stream, [(":status", str(status)), *headers])
        self.unsent[request.stream] = body
        self.send_body(request.stream)
        if request.fault == "goaway-after":
            self.go_away(2 ** 31 - 1)
            raise Over

    def send_body(self, stream):
        body = self.unsent.pop(stream)
        room = min(self.h2.local_flow_control_window(stream), self.h2.max_outbound_frame_size)
        while len(body) > room > 0:
            self.h2.send_data(stream, body[:room])
            body = body[room:]
            room = min(self.h2.local_flow_control_window(stream), self.h2.max_outbound_frame_size)
        if len(body) <= room:
            self.h2.send_data(stream, body, end_stream=True)
        else:
            self.unsent[stream] = body


class Http1:
    """One connection without HTTP/2."""

    def __init__(self, server, number, sock):
        self.server, self.number = server, number
        self.sock, self.file = sock, sock.makefile("rb")

    def run(self):
        while True:
            line = self.file.readline()
            if not line.strip():
                return
            method, path, _ = line.decode().split(" ", 2)
            headers = []
            while (line := self.file.readline()).strip():
                name, _, value = line.decode().partition(":")
                headers.append((name.lower(), value.strip()))
            self.serve(Request(self.server, self.number, 0, 11, method, path, headers))

    def read_body(self, request):
        left = int(dict(request.headers).get("content-length", 0))
        while left > 0:
            data = self.file.read1(min(left, BLOCK))
            if not data:
                self.server.record(request, False)
                raise Over
            request.body += data
            left -= len(data)
        request.whole = True

    def serve(self, request):
        if request.fault not in EARLY:
            self.read_body(request)
        if request.fault in UNDONE:
            self.server.record(request, False)
            raise Over
        status, headers, body = self.server.answer(request)
        self.server.record(request, True)
        if request.fault and request.fault != "goaway-after":
            raise Over
        head = "".join(f"{name}: {value}\r\n" for name, value in headers)
        self.sock.sendall(f"HTTP/1.1 {status} Status\r\n{head}content-length: {len(body)}\r\n\r\n".encode() + body)


def end(tls):
    """The client reads what was sent, and then the end: bytes of its own that nobody reads would make that a reset."""
    tls.settimeout(5)
    tls.shutdown(socket.SHUT_WR)
    while tls.recv(BLOCK):
        pass


def converse(server, number, sock, context):
    try:
        sock.settimeout(60)
        with context.wrap_socket(sock, server_side=True) as tls:
            tls.settimeout(600)
            kind = Http2 if tls.selected_alpn_protocol() == "h2" else Http1
            try:
                kind(server, number, tls).run()
            except Over:
                end(tls)
    except (OSError, h2.exceptions.ProtocolError, http.client.HTTPException):
        pass


def listen(server, listener, context):
    while True:
        sock, _ = listener.accept()
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server.connections += 1
        threading.Thread(target=converse, args=(server, server.connections, sock, context), daemon=True).start()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cert", required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--behind", type=int, default=0)
    parser.add_argument("--answer", default='{"code":0,"message":"OK","request_id":"h2","data":{}}')
    parser.add_argument("--record")
    parser.add_argument("--fault", action="append", default=[])
    given = parser.parse_args()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(given.cert, given.key)
    context.set_alpn_protocols(["h2", "http/1.1"])
    listener = socket.create_server(("127.0.0.1", 0))
    server, port = Server(given), listener.getsockname()[1]
    server.url = f"https://127.0.0.1:{port}"
    threading.Thread(target=listen, args=(server, listener, context), daemon=True).start()
    print(json.dumps({"port": port}), flush=True)
    sys.stdin.buffer.read()


main()
