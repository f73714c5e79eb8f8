//! What tests say about untrusted data: `good("sql", x)` must find that nothing of it harms there, `bad("sql", x)` that it does.

#[macro_use]
mod told;

tells! {
    membership_in_what_was_chosen_here: r#"
ALLOWED = {"name", "age"}
KEYS = ["a", "b"]
TABLE = {"x": "y"}
class Colour(enum.Enum):
    RED = "red"
def f():
    bad("sql", x)
    if x not in ALLOWED:
        return
    good("all", x)
    bad("sql", y)
def g():
    if x in ALLOWED and y in KEYS:
        good("all", x); good("all", y)
    if x in ALLOWED or y in KEYS:
        bad("sql", x); bad("sql", y)
    else:
        bad("sql", x)
def h():
    if x not in ALLOWED or y not in KEYS:
        abort(400)
    good("all", x); good("all", y)
def i():
    if x not in ALLOWED and y not in KEYS:
        abort(400)
    bad("sql", x); bad("sql", y)
def j():
    if x not in request.args.getlist("all"):
        abort(400)
    bad("sql", x)
def k():
    if x not in TABLE:
        x = "x"
    good("all", x)
    if y not in TABLE:
        y = y.lower()
    bad("sql", y)
def l():
    if x in Colour.__members__:
        good("all", x)
    if x in TABLE.values() and y in TABLE.keys():
        good("all", x); good("all", y)
def m():
    if x not in os.listdir("fonts"):
        abort(404)
    good("path", x)
def n():
    if x not in "name price rating":
        abort(400)
    good("sql", x)
    if "name" not in y and "price" not in y:
        abort(400)
    bad("sql", y)
def o():
    if x.lower() in ALLOWED:
        good("all", x)
    if y.strip() in ALLOWED:
        good("sql", y); bad("log", y)
def p():
    if (x, y) in {("a", "b")}:
        good("sql", x); good("sql", y)
    if (z := request.args.get("z")) not in ALLOWED:
        abort(400)
    good("all", z)
"#;

    comparison_with_what_was_chosen_here: r#"
def f():
    if x == "asc" or x == "desc":
        good("all", x)
    if not (y == "asc" or "desc"):
        abort(400)
    bad("sql", y)
def g():
    if x != "asc" and x != "desc":
        abort(400)
    good("all", x)
    if y != "asc" and y == "desc":
        abort(400)
    bad("sql", y)
def h():
    if x == y:
        bad("sql", x)
    if (x, y) == ("a", "b"):
        good("sql", x); good("sql", y)
def i():
    if x is None:
        good("sql", x)
    else:
        bad("sql", x)
    if not y:
        good("all", y)
    else:
        bad("sql", y)
    if len(x) == 0:
        good("sql", x)
    if len(x) > 3:
        bad("sql", x)
"#;

    named_booleans: r#"
ALLOWED = {"name", "age"}
def f():
    ok = x in ALLOWED
    if not ok:
        return
    good("sql", x)
def g():
    ok = x in ALLOWED
    x = request.args["other"]
    if not ok:
        return
    bad("sql", x)
def h():
    ok = x.isalnum() and y.isdigit()
    if ok:
        good("sql", x); good("sql", y)
    bad("sql", x)
def i():
    plain = False
    if x.isalnum():
        plain = True
    if plain and len(x) < 9:
        good("sql", x)
    if plain or len(x) < 9:
        bad("sql", x)
def j():
    valid = True
    for key in ALLOWED:
        if key == x:
            valid = True
    if not valid:
        abort(400)
    bad("sql", x)
def k():
    valid = False
    for key in ALLOWED:
        if key == x:
            valid = True
    if not valid:
        abort(400)
    good("sql", x)
def l():
    ok, other = check(x), 1
    if ok:
        bad("sql", x)
"#;

    ways_out: r#"
def f():
    assert x.isalnum(), "no"
    good("sql", x)
    assert (y.isalnum(), "no")
    bad("sql", y)
def g(items):
    for item in request.args.getlist("items"):
        if not item.isdigit():
            continue
        good("sql", item)
    for item in request.args.getlist("items"):
        if not item.isdigit():
            break
        good("sql", item)
    bad("sql", item)
def h():
    for key in ("a", "b"):
        if x == key:
            break
    else:
        abort(400)
    good("sql", x)
def i():
    while not x.isdigit():
        x = request.args["again"]
    good("sql", x)
def j():
    while not x.isdigit():
        if y:
            break
        x = request.args["again"]
    bad("sql", x)
def k():
    if y:
        if not request.args["z"].isalnum():
            abort(400)
        good("sql", request.args["z"])
    bad("sql", request.args["z"])
def l():
    by = x if x.isalnum() else "name"
    good("sql", by)
    other = "name" if y.isalnum() else y
    bad("sql", other)
    third = (y.isalnum() and y) or "name"
    good("sql", third)
"#;

    types: r#"
class Order(str, enum.Enum):
    UP = "up"
def f():
    x = request.json["x"]; y = request.json["y"]
    if not isinstance(x, int):
        abort(400)
    good("sql", x)
    if not isinstance(y, str):
        abort(400)
    bad("sql", y)
def g():
    x = request.json["x"]; y = request.json["y"]
    if isinstance(x, (int, float)):
        good("sql", x)
    if isinstance(x, (int, str)):
        bad("sql", x)
    if type(y) is int or type(y) == float:
        good("sql", y)
    if type(y) in (str, bytes):
        bad("sql", y)
def h():
    if isinstance(request.json["x"], dict):
        bad("sql nosql", request.json["x"])
"#;

    conversions: r#"
class Order(str, enum.Enum):
    UP = "up"
def f():
    try:
        int(x)
    except ValueError:
        abort(400)
    good("sql command path", x); bad("log", x)
def g():
    try:
        int(x)
    except ValueError:
        pass
    bad("sql", x)
def h():
    try:
        x = request.args["v"]
        int(x)
    except ValueError:
        log("no number")
    bad("sql", x)
def i():
    if not 0 <= int(x) <= 9:
        abort(400)
    good("sql", x)
    if not "0" <= y <= "9":
        abort(400)
    bad("sql", y)
def j():
    uuid.UUID(x); datetime.date.fromisoformat(y)
    good("sql command", x); good("all", y); bad("template", x)
def k():
    ipaddress.ip_address(x); ipaddress.IPv4Address(y)
    bad("command", x); good("command", y)
def l():
    Order(x); Order[y]
    good("sql", x); good("sql", y)
def m():
    bool(x); str(y)
    bad("sql", x); bad("sql", y)
def n():
    table = {"a": "b", "c": "d"}
    table[x]
    good("sql", x)
    datetime.datetime.strptime(y, "%Y-%m-%d")
    good("sql", y)
"#;
    regular_expressions: r#"
WORD = re.compile(r"\w+")
SKU = re.compile(r"[a-z0-9]+", re.I)
LINES = re.compile(r"^[a-z]+$", re.MULTILINE)
SHAPES = [re.compile(r"[a-z]\d+"), re.compile(r"\d+")]
LOOSE = [re.compile(r"[a-z]\d+"), re.compile(r"\S+.*")]
def f():
    if not re.fullmatch(r"[a-z0-9]+", x):
        return
    good("all", x)
    if not re.match(r"[a-z0-9]+", y):
        return
    bad("sql", y)
def g():
    if WORD.fullmatch(x) and SKU.fullmatch(y) is not None:
        good("sql", x); good("sql", y)
    if LINES.search(x) or WORD.match(x):
        bad("sql", x)
def h():
    m = re.match(r"^(\d+)-(?P<rest>.*)$", x)
    if m is None:
        abort(404)
    good("sql", m.group(1)); good("sql", m[1]); bad("sql", m.group(2)); bad("sql", m["rest"]); bad("sql", m.group()); bad("sql", x)
    number, rest = m.groups()
    good("sql", number); bad("sql", rest)
    good("sql", m.groupdict().get("other")); bad("sql", m.groupdict()["rest"])
def i():
    if not any(shape.fullmatch(x) for shape in SHAPES):
        abort(400)
    good("sql", x)
    if not any(shape.fullmatch(y) for shape in LOOSE):
        abort(400)
    bad("sql", y)
def j():
    good("sql command", re.sub(r"[^\w]", "", x)); good("sql", re.sub(r"\W+", "_", x))
    bad("sql", re.sub(r"[^\w]", "", x, 1)); bad("sql", re.sub(r"\W", r"\g<0>", x)); bad("sql", re.sub(r"\.\.", "", x))
    re.sub(r"[^\w]", "", x)
    bad("sql", x)
def k():
    for word in re.findall(r"\w+", x):
        good("sql", word)
    for word in re.findall(r"\S+", x):
        bad("sql", word)
    for found in re.finditer(r"(\w+)=(\S*)", x):
        good("sql", found.group(1)); bad("sql", found.group(2))
def l():
    if re.search(r"[^\w.-]", x):
        abort(400)
    good("command path", x)
    if re.match(r"\W", y):
        abort(400)
    bad("command", y)
def m():
    if not re.match(r"^\w+$", x):
        abort(400)
    good("sql command", x); bad("log header", x)
    if not re.match(r"^\w+\Z", y):
        abort(400)
    good("log header", y)
def n():
    if (found := WORD.fullmatch(x)) and found:
        good("sql", found.group())
    pattern = re.escape(y)
    if re.fullmatch(pattern, y):
        bad("sql", y)
def o():
    if re.search(r"\.\.|^/", x) is None:
        good("path", x)
    if re.search(r"\.\.", y):
        abort(400)
    bad("path", y)
def p():
    if re.match(r"https://news\.shop\.example/", x):
        good("ssrf redirect", x); bad("sql", x)
    if re.match(r"https://news.shop.example", y):
        bad("ssrf redirect", y)
"#;

    every_character: r#"
SAFE = string.ascii_letters + string.digits + "_"
def f():
    if not all(c in SAFE for c in x):
        abort(400)
    good("sql command", x)
    if not any(c in SAFE for c in y):
        abort(400)
    bad("sql", y)
def g():
    if all(c.isalnum() or c in "_-" for c in x):
        good("command path", x); bad("argument", x)
    if set(x) <= set("abc"):
        good("all", x)
    if set(y) & set("abc"):
        bad("sql", y)
def h():
    if set(x) - set(SAFE):
        abort(400)
    good("sql", x)
    if not set(y).issubset(SAFE):
        abort(400)
    good("sql", y)
def i():
    if any(c in x for c in (";", "|", "&")):
        abort(400)
    bad("command sql", x)
    if any(part in y for part in ["..", "/"]):
        abort(400)
    good("path", y)
def j():
    if x.replace("_", "").isalnum():
        good("sql", x)
    if y.replace("-", "").replace(".", "").isdigit():
        good("command", y); bad("sql argument", y)
def k():
    if x.startswith("INV-") and x[4:].isdigit():
        good("sql", x)
    if y.startswith("INV-"):
        bad("sql", y)
        if y[3:].isdigit():
            bad("sql", y)
def l():
    if x.endswith(".jpg") and x.removesuffix(".jpg").isalnum():
        good("command path", x)
    if y.isprintable():
        good("log header", y); bad("sql", y)
    if not y[:1].isdigit():
        abort(400)
    bad("sql", y)
def m():
    items = request.args.getlist("i")
    if all(item in ("a", "bb") for item in items):
        good("sql", items)
    if all(item.isdigit() for item in items):
        good("sql", items)
    if all(len(item) < 3 for item in items):
        bad("sql", items)
"#;

    paths: r#"
ROOT = os.path.realpath("pages")
BASE = Path("notes").resolve()
def f():
    p = os.path.realpath(os.path.join(ROOT, x))
    if not p.startswith(ROOT + os.sep):
        abort(403)
    good("path", p); good("path", x); bad("sql", p)
def g():
    p = os.path.realpath(os.path.join(ROOT, x))
    if not p.startswith(ROOT):
        abort(403)
    bad("path", p)
    q = os.path.join(ROOT, x)
    if not q.startswith(ROOT + "/"):
        abort(403)
    bad("path", q)
def h():
    p = (BASE / x).resolve()
    if p.is_relative_to(BASE):
        good("path", p)
    q = BASE / y
    if q.is_relative_to(BASE):
        bad("path", q)
def i():
    p = (BASE / x).resolve()
    try:
        p.relative_to(BASE)
    except ValueError:
        abort(404)
    good("path", p)
def j():
    p = (BASE / x).resolve()
    if BASE not in p.parents:
        abort(404)
    good("path", p)
    q = (BASE / y).resolve()
    if q in BASE.parents:
        abort(404)
    bad("path", q)
def k():
    p = os.path.abspath(os.path.join(ROOT, x))
    if os.path.commonpath([ROOT, p]) != ROOT:
        abort(404)
    good("path", p)
    q = os.path.abspath(os.path.join(ROOT, y))
    if os.path.commonprefix([ROOT, q]) != ROOT:
        abort(404)
    bad("path", q)
def l():
    root = os.path.realpath(y)
    p = os.path.realpath(os.path.join(root, x))
    if not p.startswith(root + os.sep):
        abort(404)
    bad("path", p)
def m():
    if ".." in x or os.path.isabs(x):
        abort(404)
    good("path", x)
    if ".." in y:
        abort(404)
    bad("path", y)
def n():
    if ".." in x.split("/") or x.startswith("/"):
        abort(404)
    good("path", x)
    if "/" in y:
        abort(404)
    good("path", y)
def o():
    good("path", Path(x).name); bad("path", Path(x).parent); bad("path", os.path.normpath(x))
    p = os.path.normpath(os.path.join("/srv/themes/", x))
    if p.startswith("/srv/themes/"):
        good("path", p)
    q = os.path.normpath(y)
    if q.startswith("/srv/themes/"):
        good("path", q)
def p():
    inside = os.path.realpath(os.path.join(ROOT, x)).startswith(os.path.realpath("pages") + os.sep)
    if inside:
        good("path", x)
    while "../" in y:
        y = y.replace("../", "")
    bad("path", y)
"#;

    addresses: r#"
HOSTS = {"shop.example", "www.shop.example"}
NET = ipaddress.ip_network("10.0.0.0/24")
def f():
    if urlparse(x).netloc not in HOSTS:
        abort(400)
    good("redirect ssrf", x); bad("sql", x)
    if urlparse(y).scheme not in {"http", "https"}:
        abort(400)
    bad("redirect ssrf", y)
def g():
    parts = urlsplit(x)
    if parts.scheme != "https" or parts.hostname != "shop.example":
        abort(400)
    good("ssrf", x)
    if "shop.example" not in (urlsplit(y).hostname or ""):
        abort(400)
    bad("ssrf", y)
def h():
    parts = urlparse(x)
    if parts.netloc or parts.scheme or "\\" in x:
        abort(400)
    good("redirect", x); bad("ssrf", x)
    if urlparse(y).netloc:
        abort(400)
    bad("redirect", y)
def i():
    if not x.startswith("/") or "\\" in x or urlsplit(x).netloc:
        x = "/"
    good("redirect", x)
    if not y.startswith("/") or y.startswith("//") or "\\" in y:
        abort(400)
    bad("redirect", y)
def j():
    host = urlparse(x).hostname or ""
    if not host.endswith(".shop.example"):
        abort(403)
    good("ssrf", x)
    other = urlparse(y).hostname or ""
    if not other.endswith("shop.example"):
        abort(403)
    bad("ssrf", y)
def k():
    if x.startswith("https://shop.example/"):
        good("redirect ssrf", x)
    if x.startswith("https://shop.example") or x.startswith("https://"):
        bad("redirect ssrf", x)
    if y.startswith(("https://a.example/", "https://b.example/")):
        good("ssrf", y)
def l():
    if (urlparse(x).scheme, urlparse(x).netloc) == ("https", "hooks.shop.example"):
        good("ssrf", x)
    if ipaddress.ip_address(y) in NET:
        good("ssrf", y)
def m():
    joined = urlparse(urljoin(request.host_url, x))
    if "\\" in x or joined.netloc != urlparse(request.host_url).netloc:
        abort(400)
    good("redirect", x)
    ip = ipaddress.ip_address(y)
    if ip.is_private or ip.is_loopback:
        abort(400)
    good("ssrf", y); bad("sql", y)
"#;

    addresses_that_are_encoded_before_they_are_sent: r#"
def is_safe_url(target):
    ref_url = urlparse(request.host_url)
    test_url = urlparse(urljoin(request.host_url, target))
    return test_url.scheme in ("http", "https") and ref_url.netloc == test_url.netloc
def is_any(target):
    test_url = urlparse(urljoin(request.host_url, target))
    return test_url.scheme in ("http", "https")
def safe(target):
    if target and is_safe_url(target):
        return target
    return "/"
def f():
    if is_safe_url(x):
        good("encoded-redirect", x); bad("redirect", x)
    good("encoded-redirect", safe(y)); bad("encoded-redirect", y)
    if is_any(y):
        bad("encoded-redirect", y)
def g():
    parts = urlparse(x)
    if parts.netloc or parts.scheme:
        abort(400)
    good("encoded-redirect", x); bad("redirect", x)
def h():
    if urlparse(y).netloc:
        abort(400)
    bad("encoded-redirect", y)
"#;

    items_of_what_was_split: r#"
def f():
    good("path", x.split("/")[-1]); bad("path", x.split("/", 1)[-1]); good("path", x.split("/", 1)[0])
    good("path", x.rsplit("/", 1)[-1]); bad("path", x.rsplit("/", 1)[0]); good("path", x.rsplit(sep="/", maxsplit=1)[-1])
    bad("path", x.split(".")[-1]); bad("path", "/".join(x.split("/"))); bad("path", x.split("/")[1:]); bad("sql", x.split("/")[-1])
    names = y.split("/")
    good("path", names[-1]); bad("path", os.path.join(*names))
    good("path", y.rpartition("/")[2]); bad("path", y.rpartition("/")[0]); good("path", y.partition("/")[0])
    bad("path", y.partition("/")[2]); bad("path", y.rpartition("::")[2])
    head, _, tail = y.rpartition("/")
    good("path", tail); bad("path", head)
    good("path", urlparse(x).path.split("/")[-1]); bad("path", urlparse(x).path)
"#;

    addresses_that_something_unknown_builds: r#"
from routes import url, go, full
def f():
    good("redirect", url("shop", name=x)); bad("xss", url("shop", name=x)); bad("redirect", url(x)); bad("redirect", go(x, 1))
    good("redirect", url("/login", {"next": x})); bad("redirect", full(host=x)); bad("redirect", full("https", hostname=x))
    bad("redirect", join_address("https://", x)); good("redirect", go.to("shop", x)); bad("redirect", x.to("shop"))
"#;

    one_of_several: r#"
RELEASES = [{"link": "https://a.example/x"}]
def f():
    if not any(x.startswith(host) for host in ["https://a.example/", "https://b.example/"]):
        abort(400)
    good("ssrf redirect", x)
    if not any(y.startswith(host) for host in ["https://a.example/", "https://"]):
        abort(400)
    bad("ssrf redirect", y)
def g():
    if any(x.startswith(host) for host in load()):
        bad("ssrf", x)
def h():
    release = next((release for release in RELEASES if release["link"] == x), None)
    if not release:
        abort(404)
    good("ssrf", x)
    other = next((release for release in RELEASES if release["name"] == "a"), None)
    if other:
        bad("ssrf", y)
def i():
    if next((it for it in RELEASES if it["link"] == x), None) is None:
        abort(404)
    good("ssrf", x)
    first = next(iter(y), None)
    if first:
        bad("ssrf", y)
"#;

    cases: r#"
class Colour:
    RED = "red"
class Point:
    __match_args__ = ("label", "size")
def f():
    match x:
        case "asc" | "desc" as direction:
            good("all", x); good("all", direction)
        case "up":
            good("all", x)
        case Colour.RED:
            good("all", x)
        case other if other.isalnum():
            good("sql", other)
        case other:
            bad("sql", other); bad("sql", x)
def g():
    match x:
        case None:
            good("sql", x)
        case str(text):
            bad("sql nosql", text)
        case int() | float():
            good("sql", x)
        case _:
            good("sql", x)
def h():
    match ["move", x, "e4"]:
        case [verb, piece, place]:
            good("sql", verb); bad("sql", piece); good("sql", place)
    match ["move", x]:
        case [only]:
            pass
        case [first, *rest]:
            good("sql", first); bad("sql", rest)
def i():
    match {"name": x, "icon": "star"}:
        case {"name": str() as name, **rest}:
            bad("sql", name); good("sql", rest)
    match request.json:
        case {"go": target} | {"move": target}:
            bad("redirect", target)
        case {"kind": "a" | "b" as sort}:
            good("sql", sort)
def j():
    match x, y:
        case "a", other:
            good("sql", x); bad("sql", y); bad("sql", other)
    match (x, "b"):
        case (("c" | "d"), second):
            good("sql", x); good("sql", second)
def k():
    name = "grey"
    match x:
        case "red" | "green" as name:
            pass
    good("sql", name)
    match request.json["y"]:
        case str():
            name = "a"
        case name:
            pass
    bad("nosql", name)
"#;

    literals: r#"
def f():
    if "'" in x:
        abort(400)
    good("sql", f"SELECT '{x}'"); good("sql", "SELECT '%s'" % x); bad("sql", f"SELECT {x}"); bad("sql", f'SELECT "{x}"')
    if '"' in y:
        abort(400)
    bad("sql", f"SELECT '{y}'")
def g():
    if not re.fullmatch(r"[\w =.-]{1,40}", x):
        abort(400)
    good("sql", "SELECT '" + x + "'"); bad("sql", "SELECT " + x)
    if ".." in y:
        abort(400)
    good("path", "lang/" + y + ".json"); bad("path", os.path.join("lang", y))
"#;

    tests_that_are_values: r#"
RULES = [str.isalnum, lambda text: len(text) < 30]
VALIDATORS = {"zip": str.isdigit, "city": str.isalpha}
def accepted(text):
    return all(rule(text) for rule in RULES)
def lax(text):
    return any(rule(text) for rule in RULES)
def f():
    if not accepted(x):
        abort(400)
    good("sql", x)
    if not lax(y):
        abort(400)
    bad("sql", y)
def g():
    for field, validate in VALIDATORS.items():
        if not validate(request.args[field]):
            abort(400)
    good("sql", request.args["city"]); good("sql", request.args.get("city", "none")); bad("sql", request.args["street"])
def h():
    for field, validate in VALIDATORS.items():
        validate(request.args[field])
    bad("sql", request.args["city"])
def i():
    good("sql", "".join(filter(str.isalnum, x))); bad("sql", "".join(filter(str.isascii, y)))
    for item in filter(accepted, ["a", x]):
        good("sql", item)
    for item in filter(None, ["a", x]):
        bad("sql", item)
    check = str.isalpha
    if check(x):
        good("sql", x)
    bad("sql", x)
"#;

    pairs_of_an_answer_and_a_message: r#"
def check(text):
    if not text.isalnum():
        return False, "letters and digits only"
    return True, ""
def f():
    if not check(x)[0]:
        abort(400)
    good("sql", x)
    if not check(y)[1]:
        bad("sql", request.args["z"])
def g():
    ok, message = check(x)
    if not ok:
        abort(400)
    good("sql", x)
    fine, told = check(y)
    bad("sql", y)
    if fine:
        good("sql", y)
    else:
        bad("sql", y)
def h():
    ok, message = check(x)
    x = y
    if ok:
        bad("sql", x)
def i():
    ok, message = check(x)
    ok, message = check(y)
    if ok:
        bad("sql", x); good("sql", y)
def j():
    ok, message = check(x)
    if message:
        abort(400)
    good("sql", x)
"#;

    what_every_round_of_a_loop_says: r#"
def is_name(text):
    for letter in text:
        if not letter.isalnum():
            return False
    return True
def is_any_name(text):
    for letter in text:
        if letter.isalnum():
            return True
    return False
def each(document):
    for value in document.values():
        if not isinstance(value, str) or not value.isalpha():
            abort(400)
def f():
    if not is_name(x):
        abort(400)
    good("sql", x)
    if not is_any_name(y):
        abort(400)
    bad("sql", y)
def g():
    document = request.json
    bad("sql", document["last"])
    each(document)
    good("sql", document["last"])
def h():
    for key, value in request.json.items():
        if not value.isdigit():
            break
    bad("sql", request.json["a"])
def i():
    for text in (x, y):
        if not text.isalnum():
            abort(400)
    good("sql", x); good("sql", y)
def j():
    for text in (x, y):
        if not text.isalnum():
            break
    bad("sql", x); bad("sql", y)
def k():
    for text in x:
        text = "a"
        if not text.isalnum():
            abort(400)
    bad("sql", x)
def l():
    for at, letter in enumerate(x):
        if letter not in "abc":
            abort(400)
    good("sql", x)
"#;

    fields_that_are_checked_as_they_are_made: r#"
import dataclasses
@dataclasses.dataclass
class Cell:
    name: str
    row: str
    def __post_init__(self):
        if not self.name.isalnum():
            raise ValueError("not a cell")
class Box:
    def __init__(self, name):
        self.name = name
        if not self.name.isalnum():
            raise ValueError("not a box")
    def check(self):
        if not self.name.isalnum():
            raise ValueError("not a box")
class Bag:
    def __init__(self, name):
        self.name = name
    def check(self):
        if not self.name.isalnum():
            raise ValueError("not a bag")
def f():
    cell = Cell(x, y)
    good("sql", cell.name); bad("sql", cell.row)
    good("sql", Box(x).name)
    bag = Bag(y)
    bad("sql", bag.name)
    bag.check()
    good("sql", bag.name)
    bag.name = y
    bad("sql", bag.name)
"#;

    what_replacing_takes_away: r#"
def escape(text):
    text = text.replace("&", "&amp;")
    text = text.replace("<", "&lt;")
    text = text.replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;")
def lax(text):
    return text.replace("<", "&lt;").replace(">", "&gt;")
TABLE = str.maketrans({"'": "&#39;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "&": "&amp;"})
NOISE = str.maketrans("", "", "\0\t\r\n\x0b\x0c ;&|$()<>`'\"\\{}*?[]#~!^")
def f():
    good("xss", escape(x)); bad("xss", f"<a href='{lax(x)}'>"); good("xss", x.translate(TABLE)); bad("sql", escape(x))
    good("command", "whois " + x.translate(NOISE)); bad("command", x.replace(";", "").replace("|", ""))
    good("format", x.replace("{", "{{").replace("}", "}}") + " {0.name}"); bad("format", x.replace("}", "}}"))
def ldap(text):
    text = text.replace("\\", "\\5c")
    text = text.replace("(", "\\28").replace(")", "\\29")
    return text.replace("*", "\\2a").replace("\x00", "\\00")
def g():
    good("ldap", "(cn=" + ldap(x) + ")"); bad("dn", ldap(x)); bad("ldap", x.replace("(", "\\28").replace(")", "\\29").replace("*", "\\2a"))
    good("path", x.replace("/", "_") + ".pdf"); bad("path", x.replace("..", ""))
"#;

    quotes_that_are_doubled: r#"
def literal(text):
    return "'" + text.replace("'", "''") + "'"
def f():
    good("sql", "SELECT " + literal(x)); bad("backslash-sql", "SELECT " + literal(x)); bad("sql", "SELECT " + x.replace("'", "''"))
    good("sql", 'SELECT "' + x.replace('"', '""') + '"'); bad("sql", "SELECT '" + x.replace('"', '""') + "'")
    good("sql", "SELECT '%s'" % x.replace("'", "''", -1)); bad("sql", "SELECT '%s'" % x.replace("'", "''", 1))
    bad("xpath", "//a[@b='" + x.replace("'", "''") + "']"); bad("command", "say " + literal(x))
    good("backslash-sql", "SELECT '" + x.replace("\\", "\\\\").replace("'", "").replace("\\", "") + "'")
    good("sql backslash-sql", "SELECT `" + x.replace("`", "``") + "`")
def word(text):
    return "'" + text.replace("'", "'\\''") + "'"
def g():
    good("command", "say " + word(x)); bad("sql", "SELECT " + word(x)); bad("command", "say " + x.replace("'", "'\\''"))
    bad("command", 'say "' + x.replace("'", "'\\''") + '"')
"#;

    members_by_value: r#"
class State(str, enum.Enum):
    OPEN = "open"
    CLOSED = "closed"
class Level(enum.Enum):
    LOW = "low"
    @classmethod
    def _missing_(cls, value):
        return cls.LOW
class Any(enum.Enum):
    ONE = "one"
    @classmethod
    def _missing_(cls, value):
        member = object.__new__(cls)
        member._value_ = value
        return member
def f():
    good("sql", State(x).value); good("sql", f"SELECT '{State(x)}'"); good("sql", State(x)); good("sql", f"{Level(y)}")
def g():
    day = datetime.date.fromisoformat(x)
    good("sql", f"{day}"); good("sql", str(uuid.UUID(y))); good("sql", str(decimal.Decimal(x) + 1))
    good("sql", datetime.datetime.strptime(x, "%H:%M").strftime("%d")); bad("sql", datetime.datetime.strptime("1", "%H").strftime(request.args["z"]))
def h():
    bad("command", f"traceroute {ipaddress.ip_address(x)}")
"#;

    special_methods: r#"
import html, functools
class Shown:
    def __init__(self, text):
        self.text = text
    def __str__(self):
        return html.escape(self.text)
    def __repr__(self):
        return "Shown"
    def __getitem__(self, key):
        return "fixed" if key == "a" else self.text
    def __iter__(self):
        return iter([str(len(self.text))])
    def __add__(self, other):
        return Shown("a")
    def __radd__(self, other):
        return self.text
class Plain:
    def __init__(self, text):
        self.text = text
    def __str__(self):
        return self.text
    def __iter__(self):
        yield self.text
class Letters:
    def __init__(self, text):
        self.text = text
    def __iter__(self):
        return self
    def __next__(self):
        return self.text
attribute = functools.partial(html.escape, quote=True)
content = functools.partial(html.escape, quote=False)
class Cell:
    def __init__(self, function):
        self.function = function
    def __call__(self, text):
        return html.escape(self.function(text))
@Cell
def cell(text):
    return text
def f():
    shown = Shown(x)
    good("xss", str(shown)); good("xss", f"<p>{shown}</p>"); good("xss", f"{shown!r}"); good("xss", "<p>%s</p>" % shown)
    good("xss", "%s %s" % (shown, 1)); good("xss", "{}".format(shown)); bad("sql", str(shown)); good("sql", repr(shown))
    good("sql", shown["a"]); bad("sql", shown["b"]); good("sql", "/".join(shown)); good("sql", (shown + x).text)
    for part in shown:
        good("sql", part)
    plain = Plain(y)
    bad("xss", str(plain)); bad("xss", f"{plain}"); bad("sql", "/".join(plain)); bad("sql", "/".join(Letters(y)))
    good("xss", attribute(x)); bad("xss", content(x)); good("xss", cell(x)); bad("sql", cell(x))
"#;

    records_that_are_tuples_and_dicts: r#"
import dataclasses
from collections import namedtuple
Flight = namedtuple("Flight", "number gate")
Song = namedtuple("Song", ["title", "artist"])
@dataclasses.dataclass
class Animal:
    kind: str
@dataclasses.dataclass
class Pet(Animal):
    name: str = "Rex"
class Box[T]:
    def __init__(self, content: T, label: T):
        self.content = content
        self.label = label
def f():
    flight = Flight("LH1", x)
    good("sql", flight[0]); bad("sql", flight[1]); good("sql", flight.number); bad("sql", flight.gate)
    title, artist = Song(artist=x, title="a")
    good("sql", title); bad("sql", artist)
    song = Song._make(["Nina", y])
    good("sql", song._asdict()["title"]); bad("sql", song._asdict()["artist"])
    good("sql", dataclasses.astuple(Pet("dog", x))[0]); bad("sql", dataclasses.astuple(Pet("dog", x))[1])
    good("sql", dataclasses.asdict(Pet("dog", x))["kind"]); bad("sql", dataclasses.asdict(Pet("dog", x))["name"])
    bad("sql", dataclasses.replace(Pet("dog", "a"), name=x).name); good("sql", dataclasses.replace(Pet("dog", x), name="b").name)
    box = Box[str](x, "date")
    good("sql", box.label); bad("sql", box.content)
"#;

    what_an_executor_maps: r#"
from concurrent.futures import ThreadPoolExecutor
def url_of(host):
    return "http://" + host + "/"
def f():
    with ThreadPoolExecutor() as executor:
        urls = list(executor.map(url_of, ["api.example", x]))
    good("ssrf", urls[0]); bad("ssrf", urls[1])
"#;

    valid_data_of_forms: r#"
from django import forms
from rest_framework import serializers
class Seats(forms.Form):
    row = forms.IntegerField(max_value=100)
    by = forms.ChoiceField(choices=[("a", "A")], required=False)
    page = forms.SlugField()
    host = forms.CharField()
    text = forms.CharField()
    def clean_host(self):
        host = self.cleaned_data["host"]
        if not host.isalnum():
            raise forms.ValidationError("letters and digits only")
        return host
class More(Seats):
    row = forms.CharField()
class Rent(serializers.Serializer):
    days = serializers.IntegerField()
    code = serializers.CharField()
    name = serializers.CharField()
    def validate_code(self, value):
        if not value.isalnum():
            raise serializers.ValidationError("letters and digits only")
        return value
def f():
    form = Seats(request.args)
    if form.is_valid():
        good("sql", form.cleaned_data["row"]); good("sql", form.cleaned_data["by"] or "title"); good("path", form.cleaned_data["page"])
        good("command", form.cleaned_data["host"]); bad("command", form.cleaned_data["text"]); bad("sql", form.cleaned_data["other"])
        bad("sql", form.cleaned_data.get("text")); bad("sql", form.data["row"])
    bad("sql", More(request.args).cleaned_data["row"]); good("sql", More(request.args).cleaned_data["by"])
def g():
    rent = Rent(data=request.json)
    data = rent.validated_data
    good("sql", data["days"]); good("command", data["code"]); bad("sql", data["name"])
"#;

    addresses_of_this_site: r#"
from urllib.parse import quote, unquote, urlunsplit
def f():
    good("redirect", "/" + x.lstrip("/\\ \t\r\n")); bad("redirect", "/" + x.lstrip("/")); bad("redirect", "/" + x); bad("redirect", x.lstrip("/\\ \t"))
    good("redirect", "/" + x.replace("\\", "/").lstrip("/ \t")); bad("redirect", "/" + x.lstrip("/\\"))
    good("redirect", urlunsplit(("https", "shop.example", x, y, ""))); bad("redirect", urlunsplit(("https", x, y, "", "")))
    bad("redirect", urlunsplit(("", "", x, "", "")))
    good("redirect path", quote(x, safe="")); bad("path", quote(x)); bad("path", unquote(quote(x, safe=""))); bad("sql", quote(x, safe="' "))
def g():
    if x.startswith("/") and x[1:2] not in ("/", "\\") and "\t" not in x:
        good("redirect", x)
    if x.startswith("/") and x[1:2] not in ("/",):
        bad("redirect", x)
    if x[1:2] not in ("/", "\\"):
        bad("redirect", x)
def h():
    if x.startswith("/") and not x.startswith(("//", "/\\")) and "\t" not in x:
        good("redirect", x)
    if x.startswith("/") and not x.startswith(("//", "/\\")):
        bad("redirect", x)
    if y.startswith("/") and not y.startswith("//"):
        bad("redirect", y)
"#;

    what_comes_back_in_the_end: r#"
def choose(name):
    try:
        return name
    finally:
        return "guest"
def keep(name):
    try:
        return name
    finally:
        str(name)
def clean(text):
    if len(text) < 1:
        return text
    return "a"
def lax(text):
    if len(text) < 2:
        return text
    return "a"
def f():
    if set(y) and not {"a", "b"} <= set(y):
        bad("sql", y)
    good("sql", choose(x)); bad("sql", keep(x)); good("sql", clean(x)); bad("sql", lax(x))
    good("code", f"len({x!r})"); bad("sql", f"{x!r}"); bad("code", f"len('{x}')")
"#;

    what_must_not_follow: r#"
def is_local(to, _shape=re.compile(r"/(?!/)[-\w./?=&]*$")):
    return _shape.match(to) is not None
def f():
    if not is_local(x):
        abort(400)
    good("redirect", x)
    if not re.match(r"/(?!//)[-\w./?=&]*$", y):
        abort(400)
    bad("redirect", y)
def g():
    if not re.fullmatch(r"(?!-)[\w.-]+", x):
        abort(400)
    good("argument", x); bad("ssrf", x)
    if not re.fullmatch(r"(?=-)[\w.-]+", y):
        abort(400)
    bad("argument", y)
"#;

    attributes_of_what_others_hold: r#"
from web import context as c
LOCAL = re.compile(r"/[a-z]*$")
def f():
    c.to = x
    if c.to:
        if not LOCAL.match(c.to):
            abort(400)
    else:
        c.to = "/"
    good("redirect", c.to)
def g():
    c.to = x
    if not LOCAL.match(c.to):
        c.to = home()
    good("redirect", c.to)
def h():
    c.to = x
    if not LOCAL.match(c.to):
        c.other = "/"
    bad("redirect", c.to)
    c.to = y
    bad("redirect", c.to)
def i():
    c.to = x
    if LOCAL.match(c.to):
        c.to = y
    bad("redirect", c.to)
"#;
}
