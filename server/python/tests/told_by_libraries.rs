//! What the language and its libraries do to untrusted data: `good("sql", x)` must find that nothing of it harms there, `bad("sql",
//! x)` that it does.

#[macro_use]
mod told;

tells! {
    one_item_of_a_request_is_one_text: r#"
def f():
    words = ["a", x]
    words.remove(x)
    good("sql", words[0])
    words = ["a", x]
    words.remove("a")
    bad("sql", words[0])
    tags = {x}
    tags.discard(x)
    good("sql", ",".join(tags))
    tags = {x}
    tags.discard(y)
    bad("sql", ",".join(tags))
    tags = {x}
    tags ^= {x}
    good("sql", ",".join(tags))
    tags = {x}
    tags ^= {y}
    bad("sql", ",".join(tags))
def g():
    if request.args["x"] == request.args["x"]:
        word = "a"
    else:
        word = x
    good("sql", word)
    if request.args["x"] == request.args["y"]:
        word = "a"
    else:
        word = x
    bad("sql", word)
    word = "a" if isinstance(x, str) else y
    good("sql", word)
"#;

    nothing_stands_beside_a_separator_that_is_gone: r#"
def f():
    name = x.replace(".", "")
    before, _, after = name.rpartition(".")
    good("sql", before); bad("sql", after)
    before, _, after = name.partition(".")
    bad("sql", before); good("sql", after)
    before, _, after = x.rpartition(".")
    bad("sql", before); bad("sql", after)
    before, _, after = name.rpartition("-")
    bad("sql", before); bad("sql", after)
    word = name if y else "a.b"
    bad("sql", word.partition(".")[0])
"#;

    lines_that_are_known_stand_where_they_stood: r#"
import io
def f():
    text = "a\nb\n" + x
    lines = text.splitlines()
    good("sql", lines[0]); good("sql", lines[1]); bad("sql", lines[2]); bad("sql", lines[-1])
    parts = ("a,b," + x).split(",")
    good("sql", parts[1]); bad("sql", parts[2])
    parts.insert(0, y)
    bad("sql", parts[1])
    buffer = io.StringIO()
    buffer.write("status\n"); buffer.write(x)
    buffer.seek(0)
    read = buffer.readlines()
    good("sql", read[0]); bad("sql", read[1])
    parts = ("a" + x + ",b").split(",")
    bad("sql", parts[0])
"#;

    what_is_lazy_sees_later_changes: r#"
def each(state):
    yield state["word"]
def f():
    words = ["a"]
    late, early = (word for word in words), list(word for word in words)
    pending = (word for word in words)
    words.append(x)
    bad("sql", ",".join(pending)); good("sql", ",".join(early))
def g():
    words = ["a"]
    pending = (word for word in words)
    words = [x]
    good("sql", ",".join(pending))
def h():
    state = {"word": "a"}
    pending = each(state)
    state["word"] = x
    bad("sql", next(pending))
def i():
    state = {"word": "a"}
    pending = each(state)
    word = next(pending)
    state["word"] = x
    good("sql", word)
def j():
    table = {"a": "b"}
    shown, copied = table.values(), list(table.values())
    seen = table.values()
    table["c"] = x
    bad("sql", ",".join(seen)); good("sql", ",".join(copied))
def k():
    cells = iter(["a", "b", x, "c"])
    rows = list(zip(cells, cells))
    bad("sql", rows[1][0]); good("sql", rows[1][1]); good("sql", rows[0][1])
def l():
    cells = ["a", x]
    rows = list(zip(cells, cells))
    bad("sql", rows[1][0]); bad("sql", rows[1][1]); good("sql", rows[0][1])
"#;

    what_is_signed_nobody_else_wrote: r#"
import hmac, hashlib, base64
KEY = b"k"
def sign(text):
    return hmac.new(KEY, text.encode(), hashlib.sha256).hexdigest()
def f():
    expected = hmac.new(KEY, x.encode(), hashlib.sha256).hexdigest()
    bad("code", x)
    if not hmac.compare_digest(y, expected):
        abort(403)
    good("code", x); bad("code", y)
def g():
    if hmac.compare_digest(sign(x), y):
        good("code", x); bad("code", y)
    else:
        bad("code", x)
def h():
    if y == base64.b64encode(hmac.digest(KEY, x, "sha256")).decode():
        good("code", x); bad("code", y)
def i():
    expected = hashlib.sha256(x.encode()).hexdigest()
    if hmac.compare_digest(y, expected):
        bad("code", x)
def j():
    expected = hmac.new(y.encode(), x.encode(), hashlib.sha256).hexdigest()
    if hmac.compare_digest(request.args["z"], expected):
        bad("code", x)
"#;

    addresses_that_are_put_together: r#"
from urllib.parse import quote
BASE = "https://docs.example/v1/"
def f():
    good("redirect", "/" + urlsplit(x).path.lstrip("/\\")); bad("redirect", "/" + urlsplit(x).path); bad("sql", urlsplit(x).path)
    bad("redirect", urlsplit(x).path.lstrip("/\\") + y)
    bad("ssrf", urljoin(BASE, quote(x))); bad("ssrf", urljoin(BASE, x))
"#;

    keys_that_are_tuples: r#"
def f():
    table = {("a", 1): "b", ("a", 2): x}
    good("sql", table["a", 1]); bad("sql", table["a", 2]); bad("sql", table[y, 2])
    key = ("a", 1)
    good("sql", table[key])
    for name, number in table:
        good("sql", name)
    del table["a", 2]
    good("sql", ",".join(table.values()))
"#;

    texts_that_are_escaped_and_read_back: r#"
def f():
    packed = x.encode("unicode_escape")
    good("log", packed.decode("ascii")); bad("log", packed.decode("unicode_escape"))
"#;

    objects_that_refuse_or_pass_on: r#"
from dataclasses import dataclass, field, InitVar
from types import SimpleNamespace
class Service:
    def __init__(self, host):
        self.host = host
    @property
    def url(self):
        return "http://" + self.host
    @property
    def name(self):
        return self.own
    @name.setter
    def name(self, own):
        self.own = own
@dataclass
class Entry:
    raw: InitVar[str]
    text: str = field(init=False, default="none")
    def __post_init__(self, raw):
        self.text = raw.strip()
@dataclass
class Other:
    raw: InitVar[str]
    text: str = field(init=False, default="none")
    def __post_init__(self, raw):
        self.size = len(raw)
def words():
    return ["a"]
@dataclass
class Words:
    all: list = field(default_factory=words)
def f():
    service = Service(x)
    try:
        service.url = "http://a.example"
    except AttributeError:
        pass
    bad("ssrf", service.url)
    service.name = x
    service.name = "a"
    good("sql", service.name)
    bad("sql", Entry(x).text); good("sql", Other(x).text); good("sql", Words().all[0])
    named = SimpleNamespace(text=x, size="a")
    bad("sql", named.text); good("sql", named.size); good("sql", str(named.text.count("a")))
"#;

    what_is_called_when_a_block_ends: r#"
from contextlib import ExitStack
def f():
    words = ["a"]
    with ExitStack() as stack:
        stack.callback(words.insert, 0, x)
        good("sql", words[0])
    bad("sql", words[0])
def g():
    words = [x]
    with ExitStack() as stack:
        stack.callback(words.clear)
        words.append("a")
        bad("sql", words[0])
    words.append("a")
    good("sql", words[0])
"#;

    markup_that_is_escaped_in_part: r##"
def escaped(text):
    for letter, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(letter, entity)
    return text
def f():
    text = escaped(x)
    good("xss", "<p>" + text + "</p>"); good("xss", '<input value="%s">' % text); bad("xss", "<input value='%s'>" % text)
    bad("xss", "<input value=%s>" % text); bad("xss", f"<script>var a = '{text}';</script>")
    good("xss", f"<script>var a = 1;</script><p>{text}</p>"); bad("xss", '<a onclick="%s">' % text)
    text = x.replace("<", "&lt;")
    good("xss", f"<p>{text}</p>"); bad("xss", f'<input value="{text}">'); bad("xss", f'<p>{x.replace("<b>", "")}</p>')
"##;

    what_is_turned_back_is_a_text: r#"
import codecs, html, base64
def f():
    good("sql", f"'{codecs.decode(x, 'rot13').replace(chr(39), chr(39) * 2)}'")
    text = html.unescape(x)
    good("format", text.replace("{", "{{").replace("}", "}}")); bad("format", text)
    text = base64.b64decode(x).decode()
    good("sql", str(text.count("a"))); good("sql", str(text.isdigit())); bad("sql", text)
    good("sql", str(request.args.count("a")))
"#;

    variables_that_functions_share: r#"
def make():
    word = "a"
    def store(value):
        nonlocal word
        word = value
    def read():
        return word
    return store, read
def f():
    store, read = make()
    make()[0](x)
    good("sql", read())
    store(x)
    other, shown = make()
    bad("sql", read()); good("sql", shown())
    store("b")
    good("sql", read())
"#;

    what_models_check: r#"
from typing import Annotated, Literal, Optional
from pydantic import BaseModel, Field, field_validator
class Kind(enum.Enum):
    A = "a"
class Export(BaseModel):
    table: Literal["orders", "customers"]
    limit: int
    some: Optional[int]
    many: list[int]
    kind: Kind
    code: str = Field(..., pattern="^[a-z]+$")
    word: Annotated[str, Field(pattern=r"^\w+$")]
    loose: str = Field(..., pattern="[a-z]+")
    either: int | str
    name: str
class Plain:
    limit: int
    def __init__(self, limit):
        self.limit = limit
class Text(BaseModel):
    name: str
def g():
    name = Text(name=x).name
    bad("nosql", "this.name == '" + name + "'")
def f():
    made = Export(table=x, limit=x, some=x, many=x, kind=x, code=x, word=x, loose=x, either=x, name=x)
    good("sql", made.table); good("sql", made.limit); good("sql", made.some); good("sql", made.many); good("sql", made.kind)
    good("sql", made.code); good("sql", made.word)
    bad("sql", made.loose); bad("sql", made.either); bad("sql", made.name); bad("sql", Plain(x).limit)
"#;
}
