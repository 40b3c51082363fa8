"""Every action's JSON Schema, by a real validator: it is a schema, and it says what the library checks. For each action
an example is made from its table, then broken in every way that the table knows; validator and tt_call_text() with
TT_DRY_RUN must agree on each, but for what a schema cannot say (see excused())."""
import json
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.environ["TEST_SOURCE_DIR"], "examples", "python"))
import tiktok  # noqa: E402
from jsonschema import Draft202012Validator  # noqa: E402

passed = 0
failures = []
# A dry run of a flow goes as far as its first request, and what the flow or its first step then finds is no rule of a
# parameter. Beginnings that get there, and what else may be said.
BEGINNINGS = {
    "ads.fetch_report": {"data_level": "AUCTION_CAMPAIGN", "dimensions": ["campaign_id"], "metrics": ["spend"]},
    "ads.request": {"path": "/open_api/v1.3/campaign/get/"},
    "business.request": {"path": "/open_api/v1.3/business/get/"},
    "developer.request": {"path": "/v2/user/info/"},
}
OWN_WORDS = {
    "ads.fetch_report": "ads.fetch_report: data_level is missing because report_type is",
    "ads.request": "is none of this API's",
    "business.request": "does not begin with a slash",
    "developer.request": "does not begin with a slash",
    "developer.post_video": "A video of 0 bytes",
    "creative.verify": "external_data",
}
FILE = None

class Rules:
    """What a parameter's table says of its value (the library's own description), beside the schema of the same place.
    The values are made from the table, so that a rule which the schema has lost is missed."""

    def __init__(self, kind, table, real, inside=False):
        self.kind, self.real, self.table = kind, real, table
        self.fields, self.inner = {}, None
        if kind in ("array", "map") and inside:  # a list in a list: nothing is known of what is in that
            self.table, self.inner = {}, Rules("any", {}, {})
        elif kind in ("array", "map"):
            self.inner = Rules(table.get("items") or ("object" if table.get("fields") else "any"), table,
                               real["items" if kind == "array" else "additionalProperties"], True)
        elif kind == "object":
            for field in table.get("fields", ()):
                self.fields[field["name"]] = Rules(field["type"], field, real["properties"][field["name"]])

    def says(self, name):
        return self.table.get(name)

    def required(self):
        return [name for name, field in self.fields.items()
                if field.says("required") and not field.says("disputed") and not field.says("fill")]


TEXTS = {"date": "2026-01-31", "datetime": "2026-01-31 23:59:59", "rfc3339": "2026-01-31T23:59:59Z",
         "url": "https://example.com/v.mp4", "digits": "1767225600", "epoch_s": "1767225600",
         "epoch_ms": "1767225600000", "hex": "d41d8cd98f00b204e9800998ecf8427e", "json": "{}"}


def good_text(rules):
    if rules.kind == "file":
        return FILE
    if rules.says("choices"):
        return rules.says("choices")[0]
    text = TEXTS.get(rules.says("format"), "text")
    least, most = rules.says("min_len") or 0, rules.says("max_len") or 1 << 20
    return (text * (least // len(text) + 1))[:max(least, len(text))][:most]


def good(rules):
    """A value that both take."""
    if rules.kind == "object":
        return complete(rules, {})
    if rules.kind == "map":
        return {"name": good(rules.inner)}
    if rules.kind == "array":
        choices = rules.says("choices") or []
        return [choices[i] if i < len(choices) else good(rules.inner)
                for i in range(max(1, rules.says("min_items") or 0))]
    if rules.kind in ("integer", "number"):
        if rules.says("choices"):
            return rules.says("choices")[0]
        least = 1767225600000 if rules.says("format") == "epoch_ms" else 1
        low, high = rules.says("min"), rules.says("max")
        return min(least if low is None else max(least, low), 1 << 50 if high is None else high)
    if rules.kind == "boolean":
        return True
    return good_text(rules) if rules.kind in ("string", "file") else "any"


def complete(rules, value):
    """Adds what the schema misses, until it misses nothing: a member makes others necessary."""
    validator = Draft202012Validator(rules.real)
    for _ in range(100):
        missing = {name for error in validator.iter_errors(value) if error.validator == "required" and not error.path
                   for name in error.validator_value if name not in value}
        if not missing:
            break
        name = min(missing)  # one at a time: it may make another needless, or forbid it
        value[name] = good(rules.fields[name])
    return value


def broken(rules):
    """Values that break one rule each, and some on the last good place before."""
    wrong = {"string": {}, "file": {}, "integer": "no number", "number": "no number", "boolean": "true", "object": [],
             "array": {}, "map": []}
    if rules.kind in wrong:
        yield "type", wrong[rules.kind]
    if rules.kind == "string":
        yield from broken_text(rules)
    if rules.kind in ("integer", "number"):
        yield from broken_number(rules)
    if rules.kind == "array":
        least, most = rules.says("min_items") or 0, rules.says("max_items")
        if least:
            yield "too few", [good(rules.inner)] * (least - 1)
        if most:
            yield "too many", [good(rules.inner)] * (most + 1)
            yield "as many as may be", [good(rules.inner)] * most
        for rule, value in broken(rules.inner):
            yield "an element: " + rule, [value] * max(1, least)
    if rules.kind == "map":
        for rule, value in broken(rules.inner):
            yield "a value: " + rule, {"name": value}
    if rules.fields:
        for rule, value in broken_object(rules, good(rules)):
            yield "a member: " + rule, value


def broken_number(rules):
    if rules.kind == "integer":
        yield "a fraction", 1.5
    for name, step in (("min", -1), ("max", 1)):
        if rules.says(name) is not None:
            yield "beyond its " + name, rules.says(name) + step
            yield "at its " + name, rules.says(name)
    if rules.says("choices"):
        yield "no choice" if rules.says("closed") else "a new choice", 987654321
    if rules.says("format") == "epoch_ms":
        yield "seconds for milliseconds", 1767225600


def broken_text(rules):
    form, least, most = rules.says("format"), rules.says("min_len"), rules.says("max_len")
    if rules.says("choices"):
        yield "no choice" if rules.says("closed") else "a new choice", "NO_SUCH_CHOICE"
    if least and rules.says("unit") == "characters":  # of the others a schema cannot count the least
        yield "too short", "1" * (least - 1)
        yield "as short as may be", "1" * least
    if most:
        yield "too long", "1" * (most + 1)
        yield "as long as may be", "1" * most
    if form and form != "json":  # a schema does not look inside a text
        yield "no " + form, "nonsense!"
        yield "an empty " + form, ""
    yield from {
        "epoch_ms": (("seconds for milliseconds", "1767225600"), ("the same as a number", 1767225600)),
        "epoch_s": (("milliseconds for seconds", "1767225600000"), ("the same as a number", 1767225600000)),
        "digits": (("a number for an id", 7000000000000000001), ("one below zero", -7)),
        "url": (("a blank in a URL", "https://example.com/a b"), ("no host", "https:///a")),
        "rfc3339": (("no zone", "2026-01-31T23:59:59"), ("another zone", "2026-01-31T23:59:59+01:00")),
    }.get(form, ())


def broken_object(rules, whole):
    for name in rules.required():
        yield "%s is missing" % name, {k: v for k, v in whole.items() if k != name}
    yield "an unknown one", dict(whole, no_such_member=1)


def variants(rules, whole):
    """Objects for an action: its example, then one change each."""
    yield "example", whole
    yield from broken_object(rules, whole)
    for name in conditions(rules):
        yield "with %s, which others look at" % name, dict(whole, **{name: good(rules.fields[name])})
        yield "without %s, which others look at" % name, {k: v for k, v in whole.items() if k != name}
    for name, field in rules.fields.items():
        key = json.dumps(dict(field.table, name="", doc=""), sort_keys=True)
        if key in seen:  # what many parameters share is looked at once
            continue
        seen.add(key)
        yield "with " + name, complete(rules, dict(whole, **{name: good(field)}))
        for rule, value in broken(field):
            yield "%s: %s" % (name, rule), complete(rules, dict(whole, **{name: value}))


seen = set()


def conditions(rules):
    """The parameters that have conditions, and those that conditions name."""
    names = set()
    for name, field in rules.fields.items():
        for text in (field.says("required_when"), field.says("unless")):
            if text:
                names.add(name)
                names.update(re.findall(r"[a-z_0-9]+", re.sub(r"=[^&;]*", "", text)))
    return sorted(names & set(rules.fields))


def verdict(tt, action, params):
    """None: taken; else the Error. What is no fault of the parameters is not refused by a schema either."""
    try:
        tt.call(action, params, flags=tiktok.DRY_RUN)
    except tiktok.Error as e:
        return e if e.kind == "usage" else None
    return None


def excused(why):
    """What a schema cannot say: conditions that look at an enclosing object; and what is no rule of the table."""
    if OWN_WORDS.get(why.action, "\n") in why.message:
        return True
    nested = "." in why.param or "[" in why.param
    return nested and (" is missing because " in why.message or " must not be given when " in why.message)


def at(rules, path):
    for part in re.findall(r"[^.\[\]]+", path):
        rules = rules.inner if part.isdigit() else (rules.fields or rules.inner.fields)[part]
    return rules


def put(value, path, member):
    parts = re.findall(r"[^.\[\]]+", path)
    for part in parts[:-1]:
        value = value[int(part) if part.isdigit() else part]
    value[parts[-1]] = member


def example(tt, action, rules):
    """What validator and library both take, with what only the library knows to be missing."""
    whole = complete(rules, dict(BEGINNINGS.get(action, {})))
    for _ in range(10):
        why = verdict(tt, action, whole)
        if not why or not why.param or not excused(why) or why.action in OWN_WORDS:
            break
        put(whole, why.param, good(at(rules, why.param)))
    return whole


def look(tt, action):
    global passed
    schema = tt.schema(action)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    rules = Rules("object", {"fields": tt.describe(action)["params"]}, schema)
    refused = 0
    for what, params in variants(rules, example(tt, action, rules)):
        error = next(validator.iter_errors(params), None)
        why = verdict(tt, action, params)
        refused += error is not None
        agreed = (error is None) == (why is None) and (what != "example" or error is None)
        if agreed or (not error and excused(why) and (what != "example" or action == "creative.verify")):
            passed += 1
            continue
        failures.append("%s, %s: %s\n  validator: %s\n  library:   %s" % (
            action, what, json.dumps(params)[:300], error and error.message[:200], why))
    return refused


def main():
    global FILE
    with tempfile.NamedTemporaryFile(suffix=".mp4") as video:
        video.write(b"0" * 1000)
        video.flush()
        FILE = video.name
        with tiktok.Context(config=os.environ["TIKTOK_CONFIG"],
                            providers=["ads", "business", "developer", "creative"]) as tt:
            actions = [action["name"] for action in tt.actions()]
            refused = sum(look(tt, action) for action in actions)
    print("%d actions, %d objects that the validator refuses" % (len(actions), refused))
    for failure in failures[:40]:
        print(failure)
    if len(actions) < 550 or refused < 1000:
        failures.append("too little was looked at")
    print("%d passed, %d failed" % (passed, len(failures)))
    return len(failures) != 0


sys.exit(main())
