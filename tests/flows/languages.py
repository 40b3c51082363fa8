"""The Python module of the examples, against the sandbox: its structs are those of C, and nothing that happens in one
language gets lost on the way to the other."""
import ctypes
import fcntl
import os
import socket
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.join(os.environ["TEST_SOURCE_DIR"], "examples", "python"))
import tiktok  # noqa: E402

ACCOUNT = "7000000000000000001"
passed = failed = 0


def check(what, good):
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print("failed: " + what)


def failure(function, *args, **options):
    try:
        function(*args, **options)
    except tiktok.Error as e:
        return e
    return None


def structs():
    said = subprocess.run([os.path.join(os.environ["TEST_BUILD_DIR"], "struct_sizes")], check=True,
                          capture_output=True, text=True).stdout.split()
    in_c = dict(zip(said[::2], map(int, said[1::2])))
    here = {}
    for struct in (tiktok.tt_open_options, tiktok.tt_call_options):
        here[struct.__name__] = ctypes.sizeof(struct)
        for name, _ in struct._fields_:
            here["%s.%s" % (struct.__name__, name)] = getattr(struct, name).offset
    check("the structs of C and of Python are the same: %s" % sorted(in_c.items() ^ here.items()), in_c == here)


def results(tt):
    data = tt.call("ads.advertiser.info", {"advertiser_ids": [ACCOUNT]}).data
    check("data", data["list"][0]["advertiser_id"] == ACCOUNT)
    e = failure(tt.call, "ads.advertiser.info", {"advertiser_ids": ["7000000000000000009"]})
    check("what the service refuses", e and e.kind == "remote" and e.code == "40001" and e.http == 200)
    check("and its request id and hint", e and len(e.request_id) > 10 and "permission" in e.hint)
    e = failure(tt.call, "ads.advertiser.info", {"advertiser_idz": [ACCOUNT]})
    check("the parameter at fault", e and e.kind == "usage" and e.param == "advertiser_idz")
    e = failure(tt.call, "ads.nothing")
    check("an unknown action", e and e.kind == "usage" and "ads.nothing" in e.message)
    text = "\u00fc \U0001f600 \"\\ \n"
    sent = tt.call("ads.campaign.update", {"advertiser_id": ACCOUNT, "campaign_id": "1", "campaign_name": text},
                   flags=tiktok.DRY_RUN).data
    check("texts travel whole", sent["body"]["campaign_name"] == text)
    warned = tt.call("ads.campaign.create", {"advertiser_id": ACCOUNT, "campaign_name": "x", "objective_type": "NEW"},
                     flags=tiktok.DRY_RUN).warnings
    check("warnings", len(warned) == 1 and "objective_type" in warned[0])


def rows(tt):
    report = {"advertiser_id": ACCOUNT, "report_type": "BASIC", "data_level": "AUCTION_CAMPAIGN",
              "dimensions": ["campaign_id", "stat_time_day"], "metrics": ["spend"],
              "start_date": "2026-01-01", "end_date": "2026-01-30", "page_size": 10}
    got = []
    tt.each_row("ads.report.integrated.get", report, got.append)
    whole = tt.call("ads.report.integrated.get", report, flags=tiktok.ALL_PAGES).data
    check("rows one by one are the rows in one", len(got) > 10 and got == whole["list"])
    some = []
    tt.each_row("ads.report.integrated.get", report, some.append, max_items=3)
    check("so many and no more", some == got[:3])

    seen = []

    def raising(row):
        seen.append(row)
        raise LookupError("enough")
    try:
        tt.each_row("ads.report.integrated.get", report, raising)
        check("an exception in a callback comes out of the call", False)
    except LookupError as e:
        check("an exception in a callback comes out of the call", str(e) == "enough" and len(seen) == 1)
    some = []
    tt.each_row("ads.report.integrated.get", report, lambda row: some.append(row) or len(some) < 2)
    check("False wants no more rows", some == got[:2])
    described = []
    tt.each_row("ads.report.integrated.get", report,
                lambda row: described.append(tt.describe("ads.campaign.get")["name"]), max_items=1)
    check("what only looks may be called inside a callback", described == ["ads.campaign.get"])
    inside = []
    tt.each_row("ads.report.integrated.get", report,
                lambda row: inside.append(failure(tt.call, "ads.advertiser.info", {"advertiser_ids": [ACCOUNT]})),
                max_items=1)
    check("a call from inside a callback is refused", inside[0] and inside[0].kind == "busy")


def uploads(tt):
    steps = []

    def raising(done, total, phase):
        steps.append((done, total, phase))
        raise KeyboardInterrupt

    with tempfile.NamedTemporaryFile(suffix=".mp4") as video:
        video.truncate(50000000)
        upload = {"advertiser_id": ACCOUNT, "video_file": video.name}
        try:
            tt.call("ads.upload_video", upload, progress=raising)
            check("Ctrl-C in a callback ends an upload", False)
        except KeyboardInterrupt:
            check("Ctrl-C in a callback ends an upload", len(steps) == 1 and steps[0][0] < 50000000)


def threads(config):
    lines, good = [], []
    with tiktok.Context(config=config, providers=["ads"], threads=True, log=lambda level, line: lines.append(line),
                        settings={"log.level": "debug"}) as tt:

        def work():
            for _ in range(20):
                good.append(tt.call("ads.advertiser.info", {"advertiser_ids": [ACCOUNT]}).data["list"][0])

        workers = [threading.Thread(target=work) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    check("calls from four threads", len(good) == 80 and all(row["advertiser_id"] == ACCOUNT for row in good))
    check("the log comes to a function", any("ads.advertiser.info" in line for line in lines))


def connections():
    """Connections of this process to another end, by their descriptor."""
    found = set()
    for fd in map(int, os.listdir("/proc/self/fd")):
        try:
            with socket.socket(fileno=os.dup(fd)) as s:
                s.getpeername()[1]  # a pair's ends have no port
                found.add(fd)
        except (OSError, IndexError):
            pass
    return found


def descriptors(config):
    before = connections()
    with tiktok.Context(config=config, providers=["ads"]) as tt:
        tt.call("ads.advertiser.info", {"advertiser_ids": [ACCOUNT]})
        mine = connections() - before
        check("a connection is kept", len(mine) == 1)
        check("programs that are started do not inherit it",
              all(fcntl.fcntl(fd, fcntl.F_GETFD) & fcntl.FD_CLOEXEC for fd in mine))
    check("a closed context leaves no connection", not connections() - before)


def contexts(config):
    with tiktok.Context(config=config, providers=["ads"]) as one, \
            tiktok.Context(config=config, providers=["creative"]) as two:
        check("each context has its own providers",
              [[p["name"] for p in tt.providers()] for tt in (one, two)] == [["ads"], ["creative"]])
        child = os.fork()
        if child == 0:
            e = failure(one.call, "ads.advertiser.info", {"advertiser_ids": [ACCOUNT]})
            one.close()
            os._exit(0 if e and e.kind == "busy" else 1)
        check("a forked child is refused", os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0)
        check("and its parent goes on", one.call("ads.advertiser.info", {"advertiser_ids": [ACCOUNT]}).data["list"])
    e = failure(tiktok.Context, config="/nowhere/tiktok.conf")
    check("a context that does not open says why", e and e.kind == "config" and "/nowhere/tiktok.conf" in e.message)
    try:
        one.call("ads.advertiser.info")
        check("a closed context is not used", False)
    except ValueError:
        check("a closed context is not used", True)


def main():
    config = os.environ["TIKTOK_CONFIG"]
    structs()
    with tiktok.Context(config=config, providers=["ads"]) as tt:
        results(tt)
        rows(tt)
        uploads(tt)
    threads(config)
    contexts(config)
    descriptors(config)
    print("%d passed, %d failed" % (passed, failed))
    return failed != 0


sys.exit(main())
