"""The benchmarks: this project against plain libcurl and jansson, in interleaved rounds against a server of their own.

    bench.py BUILD-FOLDER [--rounds FACTOR] [--only WORD] [--folder DIR]

Prints a table in Markdown and writes it to BUILD-FOLDER/bench.md. See docs/performance.md.
"""
import argparse
import json
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
GIB = 1 << 30
PAGES = 30


# ---------------------------------------------------------------------------------------------------- the server

def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def make_certificates(folder):
    """An own CA, trusted in a copy of Debian's bundle and in a copy of its hashed folder."""
    def openssl(*words):
        return subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, text=True).stdout
    new_key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    openssl("req", "-x509", *new_key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=bench CA", "-days", "2")
    openssl("req", *new_key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost")
    with open(f"{folder}/names", "w") as f:
        f.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "names", "-out", "server.pem")
    system = "/etc/ssl/certs"
    with open(f"{folder}/bundle.pem", "w") as out:
        for path in (f"{system}/ca-certificates.crt", f"{folder}/ca.pem"):
            with open(path) as f:
                out.write(f.read())
    os.mkdir(f"{folder}/hashed")
    for name in os.listdir(system):
        if os.path.isfile(f"{system}/{name}") and name[-2:-1] == ".":
            os.symlink(os.path.realpath(f"{system}/{name}"), f"{folder}/hashed/{name}")
    digest = openssl("x509", "-in", "ca.pem", "-noout", "-hash").strip()
    os.symlink(f"{folder}/ca.pem", f"{folder}/hashed/{digest}.0")


def make_pages(folder):
    """Pages of 1,000 rows, 369 kB each, in the form that a report of creatives has."""
    dice = random.Random(1)
    os.mkdir(f"{folder}/pages")
    for page in range(1, PAGES + 1):
        rows = []
        for _ in range(1000):
            shown = dice.randrange(1000, 1000000)
            rows.append({
                "info": {"material_id": str(dice.randrange(10**18, 10**19)), "material_name": "Spring sale, cut 1",
                         "video_id": "v10033g50000c" + str(dice.randrange(10**5, 10**6)),
                         "create_time": "2026-03-01 10:00:00", "currency": "EUR"},
                "metrics": {"spend": f"{shown / 217:.2f}", "impressions": str(shown), "clicks": str(shown // 71),
                            "ctr": "1.41", "cpc": "0.33", "cpm": "4.61", "reach": str(shown // 2),
                            "conversion": str(shown // 900), "frequency": "2.00", "video_watched": str(shown // 3)}})
        answer = {"code": 0, "message": "OK", "request_id": "20260101000000010203040506070809",
                  "data": {"list": rows, "page_info": {"page": page, "page_size": 1000, "total_number": PAGES * 1000,
                                                       "total_page": PAGES}}}
        with open(f"{folder}/pages/{page}.json", "w") as f:
            json.dump(answer, f, separators=(",", ":"))


class Server:
    def __init__(self, build, folder):
        make_certificates(folder)
        make_pages(folder)
        self.http1, self.http2 = free_port(), free_port()
        self.sink = subprocess.Popen([f"{build}/bench_sink", "serve", f"cert={folder}/server.pem", f"key={folder}/server.key"],
                                     stdout=subprocess.PIPE, text=True)
        self.uploads = int(self.sink.stdout.readline())
        with open(f"{HERE}/nginx.conf") as f:
            text = f.read()
        for word, value in (("HTTP1", self.http1), ("HTTP2", self.http2), ("UPLOADS", self.uploads), ("FOLDER", folder)):
            text = text.replace(f"@{word}@", str(value))
        with open(f"{folder}/nginx.conf", "w") as f:
            f.write(text)
        nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
        if not nginx:
            sys.exit("nginx is missing: apt-get install nginx-light")
        self.nginx = subprocess.Popen([nginx, "-e", "error.log", "-p", folder, "-c", "nginx.conf", "-g", "daemon off;"])
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.http2)).close()
                self.keep_apart()
                return
            except OSError:
                time.sleep(0.05)
        sys.exit("nginx did not start")

    def keep_apart(self):
        """The server gets a processor of its own, so that every round has the same one."""
        self.others = sorted(os.sched_getaffinity(0))
        if len(self.others) < 2:
            return
        last = self.others.pop()
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(self.nginx.pid)], capture_output=True, text=True)
        for pid in [self.nginx.pid, *map(int, children.stdout.split())]:
            os.sched_setaffinity(pid, {last})

    def stop(self):
        for process in (self.nginx, self.sink):
            process.terminate()
            process.wait()


# ---------------------------------------------------------------------------------------------------------- runs

def configuration(settings):
    """Settings like "a.b.c=value" as the text of a configuration file."""
    tree = {}
    for setting in settings:
        name, value = setting.split("=", 1)
        *groups, last = name.split(".")
        at = tree
        for group in groups:
            at = at.setdefault(group, {})
        at[last] = value

    def text(group):
        return " ".join(f"{name}: {{ {text(value)} }};" if isinstance(value, dict) else
                        f"{name} = {value if value in ('true', 'false') else json.dumps(value)};"
                        for name, value in group.items())
    return text(tree) + "\n"


class Run:
    """One program run: time and processor time per unit as it measured them itself, and what the process cost."""
    def __init__(self, out):
        self.each = None
        for line in out.splitlines():
            words = line.split()
            if words[:1] == ["measured"]:
                self.each = float(words[1]) / float(words[2])
                self.cpu_each = float(words[4]) / float(words[2])
                self.proof = words[3]
            elif words[:1] == ["process"]:
                self.wall, self.cpu, self.peak = float(words[1]), float(words[2]), int(words[3]) / 1024
        if self.each is None:
            self.each, self.cpu_each = self.wall, self.cpu


class Bench:
    def __init__(self, build, folder, server, factor, only):
        self.build, self.folder, self.server = build, folder, server
        self.factor, self.only = factor, only
        self.rows, self.notes = [], []
        self.environment = dict(os.environ, TIKTOK_PLUGIN_PATH=f"{build}/.libs:{build}/tests/bench/.libs",
                                XDG_STATE_HOME=f"{folder}/state",
                                XDG_CONFIG_HOME=f"{folder}/none")

    def run(self, command, anywhere):
        done = subprocess.run([f"{self.build}/bench_spawn", *command], env=self.environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              preexec_fn=None if anywhere else lambda: os.sched_setaffinity(0, self.server.others))
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)}\nended with {done.returncode}: {done.stderr}{done.stdout}")
        return Run(done.stdout)

    def rounds(self, n, variants, anywhere=False):
        """Runs every variant once a round, in turn; the first round is thrown away. anywhere: on all processors."""
        n = max(1, round(n * self.factor))
        runs = {name: [] for name in variants}
        for i in range(n + 1):
            for name, command in variants.items():
                run = self.run(command, anywhere)
                if i:
                    runs[name].append(run)
        return runs

    # The two programs with their common orders.
    def base(self, http):
        port = {1: self.server.http1, 2: self.server.http2, "uploads": self.server.uploads}[http]
        return f"https://127.0.0.1:{port}"

    def bare(self, job, http=2, trust="path", **orders):
        trust_in = f"ca_path={self.folder}/hashed" if trust == "path" else f"ca_file={self.folder}/bundle.pem"
        return [f"{self.build}/bench_bare", job, f"base={self.base(http)}", f"http={2 if http == 2 else 1}", trust_in,
                *(f"{k}={v}" for k, v in orders.items())]

    def settings(self, http=2, trust="path"):
        trust_in = f"http.ca_path={self.folder}/hashed" if trust == "path" else f"http.ca_file={self.folder}/bundle.pem"
        return ["limits.enabled=false", f"state_dir={self.folder}/state",
                f"providers.ads.base_url={self.base(http)}", "providers.ads.access_token=act.bench",
                f"providers.developer.base_url={self.base(http)}", "providers.developer.access_token=act.bench",
                f"providers.developer.upload_url={self.base('uploads')}",
                "providers.creative.hmac_key=0123456789abcdef", "providers.creative.business_platform=bench",
                trust_in, f"http.http2={'true' if http == 2 else 'false'}"]

    def host(self, job, http=2, trust="path", providers="ads", **orders):
        settings = [s for s in self.settings(http, trust)
                    if not s.startswith("providers.") or s.split(".")[1] in providers.split(",")]
        return [f"{self.build}/bench_host", job, f"providers={providers}", *settings,
                *(f"{k}={v}" for k, v in orders.items())]

    def tiktok(self, *words, http=2):
        path = f"{self.folder}/tiktok-{http}.conf"
        if not os.path.exists(path):
            with open(path, "w") as f:
                f.write(configuration(self.settings(http)))
        return ["-q", f"{self.build}/bench_tiktok", "--config", path, *words]

    # Rows of the table.
    def row(self, title, value, goal, least=None, most=None, cpu="", peak="", unit="", spread=""):
        if value is None:
            met = ""
        else:
            met = "yes" if (least is None or value >= least) and (most is None or value <= most) else "**no**"
        shown = "" if value is None else f"{value:.2f}{unit}" if value >= 0.1 else f"{value:.3f}{unit}"
        self.rows.append((title, shown, spread, goal, met if goal else "", cpu, peak))
        print(f"{title}: {shown} {spread} (goal {goal or 'none'}) cpu {cpu} peak {peak}", file=sys.stderr)

    def compare(self, title, runs, name, goal, least=None, most=None, against="bare", whole=False):
        """whole: of the process, else of what it measured. With most a ratio of times, else one of rates."""
        def took(r):
            return r.wall if whole else r.each
        one, other = (name, against) if most else (against, name)
        ratios = sorted(took(a) / took(b) for a, b in zip(runs[one], runs[other]))
        value = statistics.median(ratios)
        quarter = len(ratios) // 4
        spread = f"{ratios[quarter]:.2f}–{ratios[-1 - quarter]:.2f}"
        middle = statistics.median(took(r) for r in runs[name])
        self.row(f"{title} ({middle * 1000:.3g} ms)", value, goal, least, most, cpu_ratio(runs, name, against, whole),
                 peak_of(runs, name), spread=spread)

    def wanted(self, word):
        return not self.only or self.only in word


# --------------------------------------------------------------------------------------------------- what is run

USER_INFO = dict(action="developer.user.info", params='{"fields":["open_id"]}')
ALL = "ads,business,developer,creative"


def cold_start(b):
    runs = b.rounds(25, {
        "bundle": b.bare("calls", trust="file"),
        "bare": b.bare("calls"),
        "ads": b.host("calls"),
        "all": b.host("calls", providers=ALL),
        "small": b.host("calls", providers="developer", **USER_INFO),
        "bare v2": b.bare("calls", path="/v2/user/info/?fields=open_id"),
        "command": b.tiktok("call", "ads.advertiser.info", 'advertiser_ids:=["7000000000000000001"]'),
    })
    b.compare("one cold call, library with ads, against bare libcurl with Debian's bundle", runs, "ads", "≤ 0.33",
              most=0.33, against="bundle", whole=True)
    b.compare("the same against bare libcurl with the hashed folder", runs, "ads", "≤ 1.15", most=1.15, whole=True)
    b.compare("the same, all four providers", runs, "all", "≤ 1.15", most=1.15, whole=True)
    b.compare("the same, a small provider", runs, "small", "≤ 1.05", most=1.05, against="bare v2", whole=True)
    b.compare("the same, the command", runs, "command", "≤ 1.15", most=1.15, whole=True)


def starts(b):
    """Goals are milliseconds on a machine where bare libcurl's cold call takes 8: so they are shares of that call."""
    creative = ["external_business_id=s1", "locale=en", 'download_urls:=["https://a.example/v.mp4"]']
    runs = b.rounds(25, {
        "bare": b.bare("calls"),
        "help": b.tiktok("--help"),
        "describe": b.tiktok("describe", "ads.campaign.create"),
        "actions": b.tiktok("__complete", "action", "ads."),
        "params": b.tiktok("__complete", "param", "ads.adgroup.create", ""),
        "dry": b.tiktok("call", "ads.advertiser.info", 'advertiser_ids:=["7000000000000000001"]', "--dry-run"),
        "creative": b.tiktok("call", "creative.upload_url", *creative),
    })
    cold = statistics.median(r.wall for r in runs["bare"])
    for name, title, limit in (("help", "tiktok --help", 1.5), ("describe", "tiktok describe ads.campaign.create", 1.5),
                               ("actions", "completing an action of ads", 2.0),
                               ("params", "completing a parameter of ads.adgroup.create", 2.0),
                               ("dry", "tiktok call ads.advertiser.info --dry-run", 1.5),
                               ("creative", "tiktok call creative.upload_url", 3.0)):
        wall = statistics.median(r.wall for r in runs[name])
        b.row(f"{title} ({wall * 1000:.2f} ms), scaled to a cold call of 8 ms", wall / cold * 8, f"≤ {limit} ms",
              most=limit, cpu=cpu_ratio(runs, name, "bare"), peak=peak_of(runs, name), unit=" ms")


def inside(b):
    """What the library does before anything is sent. flags: TT_DRY_RUN, and with it TT_NO_CHECK. Processor time:
    waiting for the server is no measure of it."""
    n = 20000
    runs = b.rounds(9, {
        "bare": b.bare("calls", n=n // 5),
        "dry": b.host("calls", n=n, flags=1),
        "unchecked": b.host("calls", n=n, flags=5),
    })
    call, dry, unchecked = (statistics.median(r.cpu_each for r in runs[name]) for name in ("bare", "dry", "unchecked"))
    what = "bare small call's CPU time"
    share(b, "dispatching, checking, building and showing one request (a dry run)", dry, call, what, runs, "dry")
    share(b, "the checking in it", max(dry - unchecked, 0), call, what, runs, "dry")
    runs = b.rounds(9, {
        "bare": b.bare("calls"),
        "process": b.host("open", providers=ALL),
        "all": b.host("open", n=100, warm=1, providers=ALL),
        "one": b.host("open", n=20, warm=1, providers="creative"),
        "many": b.host("open", n=20, warm=1, providers="creative,bench_many"),
    })
    cold = statistics.median(r.wall for r in runs["bare"])
    process = statistics.median(r.wall for r in runs["process"])
    each = {name: statistics.median(r.each for r in runs[name]) for name in ("all", "one", "many")}
    share(b, "a process that loads all four providers and ends", process, cold, "bare cold call", runs, "process")
    share(b, "loading them again in the same process", each["all"], cold, "bare cold call", runs, "all")
    share(b, "registering 10,000 actions", each["many"] - each["one"], cold, "bare cold call", runs, "many")


def share(b, title, seconds, of, what, runs, name):
    b.row(f"{title} ({seconds * 1e6:.3g} µs), share of a {what}", seconds / of, "", peak=peak_of(runs, name))


def cpu_ratio(runs, one, other, whole=True):
    def cpu(r):
        return r.cpu if whole else r.cpu_each
    return f"{statistics.median(cpu(a) / cpu(b) for a, b in zip(runs[one], runs[other])):.2f}"


def peak_of(runs, name):
    return f"{statistics.median(r.peak for r in runs[name]):.1f}"


def sequential(b):
    for http in (2, 1):
        runs = b.rounds(9, {"bare": b.bare("calls", http=http, n=2000, warm=50),
                            "library": b.host("calls", http=http, n=2000, warm=50),
                            "counted": b.host("calls", http=http, n=2000, warm=50,
                                              **{"limits.rate": "1000000/s,60000000/m"})})
        b.compare(f"small calls one after another, HTTP/{http}", runs, "library", "≥ 0.97", least=0.97)
        b.compare("the same, counted by a far limit that processes share", runs, "counted", "≥ 0.97", least=0.97)


def in_flight(b):
    for http, flight, least in ((2, 64, 1.15), (1, 64, 1.0), (2, 8, 0.95), (1, 8, 0.95)):
        runs = b.rounds(9, {"bare": b.bare("flight", http=http, flight=flight, n=4000),
                            "library": b.host("flight", http=http, flight=flight, n=4000)})
        b.compare(f"small calls, {flight} in flight, HTTP/{http}", runs, "library", f"≥ {least}", least=least)


def batches(b):
    """Whole processes: reading, checking and printing every line included; the bare program does neither."""
    lines = 20000
    path = f"{b.folder}/lines.jsonl"
    with open(path, "w") as f:
        for i in range(lines):
            f.write(f'{{"id":"call-{i}","action":"ads.advertiser.info",'
                    '"params":{"advertiser_ids":["7000000000000000001"]}}\n')
    for http in (2, 1):
        runs = b.rounds(5, {"bare": b.bare("flight", http=http, flight=64, n=lines),
                            "batch": b.tiktok("batch", path, "-j", "64", http=http)})
        b.compare(f"tiktok batch -j 64, {lines} lines, HTTP/{http}", runs, "batch", "", least=0, whole=True)
    os.unlink(path)


def report_pages(b):
    report = ["advertiser_id=7000000000000000001", "lifetime:=true", "material_type=VIDEO", "page_size:=1000"]
    runs = b.rounds(9, {
        "bare": b.bare("pages", n=PAGES),
        "bytes": b.host("pages", n=PAGES),
        "rows": b.host("pages", n=PAGES, rows=1),
        "bare whole": b.bare("pages", n=PAGES, warm=0),
        "command": b.tiktok("call", "ads.creative.report.get", *report, "--all-pages", "--output", "jsonl"),
    })
    proofs = {runs[name][0].proof for name in ("bare", "rows")}
    if len(proofs) != 1:
        sys.exit(f"the two programs did not read the same rows: {proofs}")
    b.compare("page of 1,000 rows, 369 kB, as checked bytes", runs, "bytes", "≥ 12", least=12)
    b.compare("the same, every field of every row read", runs, "rows", "≥ 5", least=5)
    b.compare(f"{PAGES} such pages printed as jsonl by the command, the whole process", runs, "command", "≥ 5", least=5,
              against="bare whole", whole=True)


def uploads(b):
    path = f"{b.folder}/video.mp4"
    with open(path, "wb") as f:
        f.truncate(GIB)
    runs = b.rounds(5, {
        "bare": b.bare("upload", http="uploads", file=path),
        "library": b.host("upload", http="uploads", file=path),
        "command": b.tiktok("call", "ads.file.video.ad.upload", "advertiser_id=7000000000000000001",
                            "upload_type=UPLOAD_BY_FILE", f"video_file={path}", http="uploads"),
    }, anywhere=True)
    b.compare("1 GiB multipart upload with md5, hashed while it is sent", runs, "library", "≥ 1.2", least=1.2)
    b.compare("the same, the command", runs, "command", "≥ 1.2", least=1.2)
    peak(b, "1 GiB multipart upload", runs, ("library", "command"))
    runs = b.rounds(5, {
        "bare": b.bare("chunks", http="uploads", file=path),
        "library": b.host("chunks", http=1, providers="developer", file=path),
        "command": b.tiktok("call", "developer.post_video", f"video_file={path}", "mode=inbox",
                            "chunk_size:=64000000", "wait:=false", http=1),
    }, anywhere=True)
    b.compare("1 GiB in chunks of 64 MB", runs, "library", "≥ 0.97", least=0.97)
    b.compare("the same, the command", runs, "command", "≥ 0.97", least=0.97)
    peak(b, "1 GiB in chunks of 64 MB", runs, ("library", "command"))
    os.unlink(path)


def peak(b, title, runs, names):
    most = max(r.peak for name in names for r in runs[name])
    b.row(f"peak memory, {title}", most, "≤ 14 MiB", most=14, unit=" MiB")


GROUPS = (("cold", cold_start), ("start", starts), ("inside", inside), ("sequential", sequential), ("flight", in_flight), ("batch", batches),
          ("report", report_pages), ("upload", uploads))


def table(b):
    lines = ["| what | ratio | middle half | goal | met | CPU ratio | peak MiB |",
             "| --- | --- | --- | --- | --- | --- | --- |"]
    lines += ["| " + " | ".join(row) + " |" for row in b.rows]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--rounds", type=float, default=1.0, help="multiplies the number of rounds")
    parser.add_argument("--only", default="", help="only groups with this word: " + ", ".join(n for n, _ in GROUPS))
    parser.add_argument("--folder", help="an empty folder to work in, with room for 1 GiB")
    given = parser.parse_args()
    folder = given.folder or tempfile.mkdtemp(prefix="tiktok-bench-")
    os.chmod(folder, 0o755)
    build = os.path.abspath(given.build)
    server = Server(build, folder)
    try:
        b = Bench(build, folder, server, given.rounds, given.only)
        for name, group in GROUPS:
            if b.wanted(name):
                group(b)
    finally:
        server.stop()
        if not given.folder:
            shutil.rmtree(folder)
    text = table(b)
    with open(f"{given.build}/bench.md", "w") as f:
        f.write(text)
    print(text)


main()
