//! What Python does: in which order things come, what runs and what does not, what an object says of itself.

#[macro_use]
mod told;

tells! {
    a_key_decides_the_order: r#"
from functools import cmp_to_key
def view():
    words = sorted([x, "tea"], key=lambda word: word != "tea")
    good("sql", words[0])
    bad("sql", words[1])
    words = [x, "tea"]
    words.sort(key=lambda word: word == "tea")
    bad("sql", words[0])
    good("sql", sorted([("b", x), ("a", "tea")], key=lambda pair: pair[0])[0][1])
    bad("sql", sorted([("b", x), ("a", "tea")], key=lambda pair: pair[0], reverse=True)[0][1])
    bad("sql", sorted([x, "tea"], key=len)[0])
    good("sql", min([x, "tea"], key=lambda word: word != "tea"))
    bad("sql", max([x, "tea"], key=lambda word: word != "tea"))
    ordered = sorted(["cup", x + "!", "tea"], key=cmp_to_key(lambda one, two: (two == "tea") - (one == "tea")))
    good("sql", ordered[0])
    bad("sql", ordered[2])
"#;

    functions_that_are_made: r#"
from operator import itemgetter, attrgetter, methodcaller
class Row:
    def __init__(self, name, kind):
        self.name = name
        self.kind = kind
def view():
    row = {"name": x, "kind": "cup"}
    good("sql", itemgetter("kind")(row))
    bad("sql", itemgetter("name")(row))
    good("sql", itemgetter("kind", "name")(row)[0])
    bad("sql", itemgetter("kind", "name")(row)[1])
    good("sql", attrgetter("kind")(Row(x, "cup")))
    bad("sql", attrgetter("name")(Row(x, "cup")))
    good("sql", methodcaller("count", "a")(x))
    bad("sql", methodcaller("strip")(x))
    good("sql", list(map(itemgetter("kind"), [row]))[0])
"#;

    classes_are_asked_in_their_order: r#"
class Base:
    def build(self, text):
        return text
class Trim(Base):
    def build(self, text):
        return super().build(text.strip())
class Count(Base):
    def build(self, text):
        return super().build(str(len(text)))
class Builder(Trim, Count):
    pass
def view():
    good("sql", Builder().build(x))
    bad("sql", Trim().build(x))
    good("sql", Count().build(x))
"#;

    types_of_objects: r#"
import html
class Text:
    def __init__(self, value):
        self.value = value
class Markup(Text):
    pass
class Other:
    def __init__(self, value):
        self.value = value
def show(text):
    if isinstance(text, Text):
        return html.escape(text.value)
    return text.value
def view():
    good("xss", show(Markup(request.args["x"])))
    bad("xss", show(Other(request.args["x"])))
    good("xss", type(request.args["x"]).__name__)
    good("xss", request.args["x"].__class__.__name__)
    bad("xss", type(request.args["x"])(request.args["x"]))
def branch():
    known = "a"
    if isinstance(known, int):
        known = x
    good("sql", known)
    if isinstance(known, (int, str)):
        known = x
    bad("sql", known)
"#;

    records_are_written_by_their_fields: r#"
from dataclasses import dataclass, field
@dataclass
class Account:
    number: int
    user: str = field(repr=False)
    tags: list = field(default_factory=list)
    kind: str = field(default="plain")
def view():
    account = Account(7, request.args["x"])
    good("xss", f"<code>{account}</code>")
    good("xss", str(account))
    bad("xss", account.user)
    good("xss", account.kind)
    account.tags.append(request.args["x"])
    bad("xss", f"<code>{account}</code>")
    bad("xss", "%s" % Account(request.args["x"], "tea"))
"#;

    members_of_enumerations_have_attributes: r#"
from enum import Enum
class Shop(Enum):
    NORTH = ("/north", 1)
    SOUTH = ("/south", 2)
    def __init__(self, path, number):
        self.path = path
        self.number = number
def view():
    shop = Shop.NORTH if x == "north" else Shop.SOUTH
    good("redirect", shop.path or x)
    bad("redirect", x or shop.path)
"#;

    private_names_belong_to_their_class: r#"
class Base:
    def __init__(self, word):
        self.__word = word
    def text(self):
        return self.__word
class Derived(Base):
    def __init__(self, word):
        super().__init__("tea")
        self.__word = word
    def own(self):
        return self.__word
def view():
    good("sql", Derived(x).text())
    bad("sql", Derived(x).own())
    bad("sql", Base(x).text())
"#;

    what_an_object_says_of_itself: r#"
from functools import cached_property
from dataclasses import dataclass
class Feature:
    def __init__(self, enabled):
        self.enabled = enabled
    def __bool__(self):
        return self.enabled
class Word(str):
    def __new__(cls, text):
        return super().__new__(cls, len(text))
class Plain:
    def __new__(cls, text):
        made = super().__new__(cls)
        made.text = text
        return made
class Report:
    def __init__(self, title):
        self.title = title
    @cached_property
    def heading(self):
        return "heading " + self.title
class Client:
    base = "https://api.example"
@dataclass(order=True)
class Job:
    priority: int
    name: str
def view():
    good("sql", x if Feature(False) else "none")
    bad("sql", x if Feature(True) else "none")
    good("sql", Word(x))
    bad("sql", Plain(x).text)
    report = Report("plain")
    first = report.heading
    report.title = x
    good("sql", report.heading)
    bad("sql", report.title)
    late = Report("plain")
    late.title = x
    bad("sql", late.heading)
    client = Client()
    client.base = x
    bad("ssrf", client.base)
    del client.base
    good("ssrf", client.base)
    good("sql", max(Job(1, x), Job(2, "sweep")).name)
    bad("sql", min(Job(1, x), Job(2, "sweep")).name)
"#;

    bodies_of_classes_hide_their_names_from_methods: r#"
order = "1"
def view():
    class Query:
        order = request.args["x"]
        def text(self):
            return order
        def own(self):
            return self.order
    good("sql", Query().text())
    bad("sql", Query().own())
"#;

    generators_give_one_after_the_other: r#"
def steps(command):
    yield "true"
    yield command
def some(command):
    if command:
        yield "true"
    yield command
def view():
    plan = steps(x)
    good("command", next(plan))
    bad("command", next(plan))
    bad("command", next(some(x)))
    pending = steps(x)
    bad("command", list(pending)[1])
    good("command", "".join(pending))
    for word in steps(x):
        pass
    bad("command", word)
def recorder():
    last = "none"
    while True:
        got = yield last
        last = "some" if got else "none"
def echo():
    last = "none"
    while True:
        last = yield last
def worker():
    try:
        yield "ready"
    except ValueError as error:
        yield type(error).__name__
def sending():
    record = recorder()
    next(record)
    good("sql", record.send(request.args["x"]))
    said = echo()
    next(said)
    bad("sql", said.send(request.args["x"]))
    work = worker()
    next(work)
    good("sql", work.throw(ValueError(request.args["x"])))
"#;

    iterators: r#"
from itertools import cycle, tee
class Letters:
    def __init__(self, words):
        self.words = list(words)
    def __iter__(self):
        return self
    def __next__(self):
        if not self.words:
            raise StopIteration
        return self.words.pop(0)
def view():
    for word in Letters([x, "end"]):
        last = word
    good("log", last)
    for word in Letters(["end", x]):
        last = word
    bad("log", last)
    turns = cycle(["tea", x])
    good("log", next(turns))
    bad("log", next(turns))
    good("log", next(turns))
    first, second = tee(["tea", x])
    next(first)
    good("log", next(second))
    bad("log", next(first))
"#;

    managers: r#"
from contextlib import suppress, closing
import io
class Draft:
    def __init__(self, target):
        self.target = target
    def __enter__(self):
        return self
    def __exit__(self, *details):
        self.target = "/home"
class Quiet:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, trace):
        return kind is KeyError
def view():
    with Draft(x) as draft:
        bad("redirect", draft.target)
    good("redirect", draft.target)
    target = "/home"
    names = {"a": 1}
    with Quiet():
        names["b"]
        target = x
    good("redirect", target)
    with suppress(KeyError):
        names["b"]
        target = x
    good("redirect", target)
    with suppress(KeyError):
        names["a"]
        target = x
    bad("redirect", target)
    with closing(io.StringIO("first\n" + x)) as lines:
        good("redirect", lines.readline())
        bad("redirect", lines.readline())
"#;

    what_is_raised_for_sure: r#"
def view():
    wanted = x
    try:
        {}[wanted]
    except KeyError:
        key = "missing"
    except LookupError:
        key = wanted
    good("sql", key)
    draft = {"text": "empty"}
    try:
        draft["words"] = draft["missing"]
        draft["text"] = x
    except KeyError:
        pass
    good("sql", draft["text"])
    try:
        draft["words"] = draft[y]
        draft["text"] = x
    except KeyError:
        pass
    bad("sql", draft["text"])
    try:
        int(wanted)
        key = "number"
    except ValueError:
        key = wanted
    bad("sql", key)
"#;

    copies: r#"
import copy
from collections import defaultdict
def view():
    job = {"name": "sync", "args": ["-q"]}
    twin = copy.deepcopy(job)
    twin["args"].append(x)
    good("command", " ".join(job["args"]))
    bad("command", " ".join(twin["args"]))
    other = copy.copy(job)
    other["args"].append(x)
    other["name"] = x
    bad("command", " ".join(job["args"]))
    good("command", job["name"])
    groups = defaultdict(list)
    groups["a"].append(x)
    groups["b"].append("tea")
    good("sql", groups["b"][0])
    bad("sql", groups["a"][0])
"#;

    items_of_what_is_not_known: r#"
import html
from shop import load
def escape_all(texts):
    texts[:] = [html.escape(text) for text in texts]
def view():
    fields = request.args.to_dict()
    fields["kind"] = "note"
    good("sql", fields["kind"])
    bad("sql", fields["name"])
    fields.update(request.args)
    bad("sql", fields["kind"])
    texts = request.args.getlist("s")
    escape_all(texts)
    good("xss", "".join(texts))
    bad("sql", "".join(texts))
"#;

    functions_that_call_themselves: r#"
import html
def peel(text, depth):
    if depth == 0:
        return "x"
    return peel(text, depth - 1)
def count(node):
    if isinstance(node, list):
        return "<ul>" + "".join(count(child) for child in node) + "</ul>"
    return str(len(node))
def show(node):
    if isinstance(node, list):
        return "<ul>" + "".join(show(child) for child in node) + "</ul>"
    return node
def view():
    good("command", peel(request.args["x"], 3))
    good("xss", count(["root", ["branch", [request.args["x"]]]]))
    bad("xss", show(["root", ["branch", [request.args["x"]]]]))
    good("xss", count(request.args["x"]))
"#;

    methods_of_one_of_several: r#"
def prepare(text):
    match text:
        case str() as wanted:
            pass
        case _:
            wanted = "none"
    return wanted
def view():
    name = prepare(request.args.get("name", ""))
    good("xpath", "'" + name.replace("'", "") + "'")
    good("sql", name[:0])
    bad("sql", name[:1])
"#;

    what_a_decorator_has_tested: r#"
import functools
from jobs import later
def checked(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        if not request.args["by"].isalnum():
            abort(400)
        return view(*args, **kwargs)
    return wrapper
def named(name):
    def wrap(view):
        def wrapper(*args, **kwargs):
            if not request.args.get(name, "").isalnum():
                return "no", 400
            return view(*args, **kwargs)
        return wrapper
    return wrap
def passing(view):
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)
    return wrapper
def sometimes(view):
    def wrapper(*args, **kwargs):
        if request.method == "POST":
            return view(*args, **kwargs)
        if not request.args["by"].isalnum():
            abort(400)
        return view(*args, **kwargs)
    return wrapper
def handed_on(view):
    def wrapper(*args, **kwargs):
        if not request.args["by"].isalnum():
            abort(400)
        return later(view, args)
    return wrapper
def closed(view):
    def wrapper(*args, **kwargs):
        if True:
            return "closed"
        return view(*args, **kwargs)
    return wrapper
@checked
def one():
    good("sql", request.args["by"])
    bad("sql", request.args["other"])
@named("by")
def two():
    good("sql", request.args["by"])
@named("other")
def three():
    bad("sql", request.args["by"])
@passing
@checked
def four():
    good("sql", request.args["by"])
@checked
@passing
def five():
    good("sql", request.args["by"])
@passing
def six():
    bad("sql", request.args["by"])
@sometimes
def seven():
    bad("sql", request.args["by"])
@handed_on
def eight():
    bad("sql", request.args["by"])
@closed
def nine():
    good("sql", request.args["by"])
"#;

    what_a_function_has_tested_of_the_request: r#"
def valid():
    return request.args["by"].isalnum()
def must_be_valid():
    if not valid():
        abort(400)
def one():
    must_be_valid()
    good("sql", request.args["by"])
    bad("sql", request.args["other"])
def two():
    if valid():
        good("sql", request.args["by"])
    bad("sql", request.args["by"])
def three():
    valid()
    bad("sql", request.args["by"])
class Checked:
    def dispatch(self):
        if not request.args.get("by", "").isalnum():
            abort(400)
class View(Checked):
    def dispatch(self):
        super().dispatch()
        good("sql", request.args["by"])
"#;

    tests_of_libraries: r#"
import shop
from shop.urls import get_resolver
def view():
    if get_resolver(y).is_callback(x):
        good("code", x)
    else:
        bad("code", x)
    if shop.is_string(x):
        bad("code", x)
    if shop.is_member(x, y):
        bad("code", x)
    if not shop.is_valid(y):
        abort(400)
    good("code", y)
    bad("code", x)
"#;

    imports_from_wherever_they_can_be_had: r#"
try:
    from fast_escape import escape
except ImportError:
    from html import escape
try:
    from fast_parts import parts
except ImportError:
    parts = None
def view():
    good("xss", escape(x))
    bad("xss", parts(x))
"#;
}
