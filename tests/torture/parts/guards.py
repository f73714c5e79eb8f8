"""What is asked of a value before it is used, and what is done to it, for some kinds of sinks; rightly and wrongly."""

import dataclasses

TEXTS = ("sql", "command", "argument", "code", "xss", "template", "ldap", "xpath", "header", "log", "regex", "format", "path")
QUOTED = ("sql", "command", "xss", "template", "ldap", "xpath", "nosql", "log", "header", "format", "path")
URLS = ("redirect", "ssrf")


@dataclasses.dataclass(frozen=True)
class Guard:
    """`condition` holds of a value that may pass, or `code` makes `$y` of `$x`."""

    name: str
    kinds: tuple
    stops: bool
    condition: str = ""
    code: str = ""
    imports: tuple = ()
    definitions: str = ""
    benign: str = ""
    payloads: tuple = ()
    sinks: tuple = ()  # only these, by name


def g(name, kinds, stops, condition, *imports, **rest):
    return Guard(name, kinds, stops, condition, imports=imports, **rest)


def c(name, kinds, stops, code, *imports, **rest):
    return Guard(name, kinds, stops, code=code, imports=imports, **rest)


LIST = {"definitions": 'ALLOWED = {"newest", "cheapest"}', "benign": "newest"}
HOSTS = {"definitions": 'HOSTS = {"pages.example", "files.example"}', "benign": "https://pages.example/start"}
WHOLE = ("redirect", "requests", "urlopen", "httpx")
FOLDER = ("open", "open joined", "Path.read_text", "os.remove", "shutil.copy", "send_file")

ALL = (
    g("isalnum", TEXTS, True, "$x.isalnum()"),
    g("isalpha", TEXTS, True, "$x.isalpha()", benign="abc"),
    g("isdecimal", TEXTS, True, "$x.isdecimal()", benign="7"),
    g("isidentifier", TEXTS, True, "$x.isidentifier()", benign="abc"),
    g("isprintable", ("log", "header"), True, "$x.isprintable()"),
    g("isprintable elsewhere", ("sql", "command", "xss", "template", "code"), False, "$x.isprintable()"),
    g("not isspace", TEXTS, False, "not $x.isspace()"),
    g("membership in a set", TEXTS + ("session", "nosql", "deserialization"), True, "$x in ALLOWED", **LIST),
    g("membership in a tuple", TEXTS, True, '$x in ("newest", "cheapest")', benign="newest"),
    g("membership in keys", TEXTS, True, "$x in LABELS", definitions='LABELS = {"newest": "Newest", "cheapest": "Cheapest"}', benign="cheapest"),
    g("membership the wrong way round", TEXTS, False, "$x not in ALLOWED", definitions='ALLOWED = {"newest", "cheapest"}'),
    g("equality", TEXTS, True, '$x == "newest" or $x == "cheapest"', benign="newest"),
    g("inequality", TEXTS, False, '$x != "newest"'),
    g("all in alphabet", TEXTS, True, "all(letter in ascii_letters for letter in $x)", "from string import ascii_letters"),
    g("any in alphabet", TEXTS, False, "any(letter in ascii_letters for letter in $x)", "from string import ascii_letters"),
    g("set of letters", TEXTS, True, "set($x) <= set(ascii_letters + digits)", "from string import ascii_letters, digits"),
    g("short", TEXTS, False, "len($x) < 200"),
    g("not empty", TEXTS, False, "$x"),
    g("a text", TEXTS, False, "isinstance($x, str)"),
    g("fullmatch", TEXTS, True, 're.fullmatch(r"[A-Za-z0-9]+", $x)', "import re"),
    g("fullmatch of anything", TEXTS, False, 're.fullmatch(r"(?s).+", $x)', "import re"),
    g("match anchored", TEXTS, True, 're.match(r"^[A-Za-z0-9]+\\Z", $x)', "import re"),
    g("match not anchored", QUOTED, False, 're.match(r"[A-Za-z0-9]+", $x)', "import re", payloads=("¤' or '§'='§", "a.§{{7}}")),
    g("match of some lines", ("sql", "command", "log", "header"), False, 're.search(r"^[a-z]+$", $x, re.MULTILINE)', "import re"),
    g("compiled pattern", TEXTS, True, "WORD.fullmatch($x)", "import re", definitions='WORD = re.compile(r"\\w+", re.ASCII)'),
    g("search for something bad", ("sql",), False, 'not re.search(r"DROP|UNION", $x, re.IGNORECASE)', "import re"),
    g("no quotes", ("sql",), True, "\"'\" not in $x", sinks=("sqlite3 concatenated", "sqlite3 cursor", "psycopg2", "pymysql", "sqlalchemy text", "django cursor", "sqlite3 script")),
    g("no quotes where there are none", ("sql",), False, "\"'\" not in $x", sinks=("sqlite3 order",)),
    g("no dash", ("argument",), True, 'not $x.startswith("-")'),
    g("no double dash", ("argument",), False, 'not $x.startswith("--")'),
    c("shlex.quote", ("command",), True, "$y = shlex.quote($x)", "import shlex", sinks=("os.system", "os.popen", "subprocess shell", "subprocess sh -c")),
    c("shlex.quote for HTML", ("xss",), False, "$y = shlex.quote($x)", "import shlex", sinks=("html", "html f-string")),
    c("html.escape", ("xss",), True, "$y = html.escape($x)", "import html"),
    c("html.escape without quotes", ("xss",), False, "$y = html.escape($x, quote=False)", "import html", sinks=("html attribute",)),
    c("html.escape for SQL", ("sql",), False, "$y = html.escape($x, quote=False)", "import html"),
    c("markupsafe", ("xss",), True, "$y = str(escape($x))", "from markupsafe import escape"),
    c("own HTML escaper", ("xss",), True, "$y = escaped($x)", definitions="def escaped(text):\n    for letter, entity in ((\"&\", \"&amp;\"), (\"<\", \"&lt;\"), (\">\", \"&gt;\"), ('\"', \"&quot;\")):\n        text = text.replace(letter, entity)\n    return text"),
    c("removal of one tag", ("xss",), False, '$y = $x.replace("<script>", "")'),
    c("doubled quotes", ("sql",), True, "$y = $x.replace(\"'\", \"''\")", sinks=("sqlite3 concatenated", "sqlite3 cursor", "sqlite3 script", "sqlite3 f-string")),
    c("re.escape", ("regex",), True, "$y = re.escape($x)", "import re"),
    c("escape_filter_chars", ("ldap",), True, "$y = escape_filter_chars($x)", "from ldap3.utils.conv import escape_filter_chars"),
    c("quoted header", ("header",), True, "$y = quote($x)", "from urllib.parse import quote"),
    c("no line breaks", ("log", "header"), True, '$y = $x.replace("\\r", "").replace("\\n", " ")'),
    c("no line feeds", ("log", "header"), False, '$y = $x.replace("\\n", " ")'),
    c("repr", ("log",), True, "$y = repr($x)"),
    c("first line", ("log", "header"), True, '$y = $x.replace("\\r", "\\n").split("\\n")[0]'),
    c("braces doubled", ("format",), True, '$y = $x.replace("{", "{{").replace("}", "}}")'),
    c("basename", ("path",), True, "$y = os.path.basename($x)", "import os.path"),
    c("secure_filename", ("path",), True, "$y = secure_filename($x)", "from werkzeug.utils import secure_filename"),
    c("dirname", ("path",), False, '$y = os.path.dirname($x) + "/" + os.path.basename($x)', "import os.path"),
    c("normpath alone", ("path",), False, "$y = os.path.normpath($x)", "import os.path"),
    c("removal of dots once", ("path",), False, '$y = $x.replace("../", "")'),
    g("no dots, no root", ("path",), True, '".." not in $x and not $x.startswith("/")', sinks=FOLDER),
    g("no dots", ("path",), False, '".." not in $x', sinks=("open joined", "Path.read_text", "send_file")),
    g("no root", ("path",), False, 'not $x.startswith("/")'),
    g("realpath inside", ("path",), True, 'os.path.realpath(os.path.join("$table", $x)).startswith(os.path.realpath("$table") + os.sep)', "import os", sinks=FOLDER),
    g("realpath without separator", ("path",), False, 'os.path.realpath(os.path.join("$table", $x)).startswith(os.path.realpath("$table"))', "import os", sinks=FOLDER),
    g("startswith before joining", ("path",), False, 'os.path.join("$table", $x).startswith("$table")', "import os.path", sinks=FOLDER),
    g("is_relative_to", ("path",), True, '(Path("$table").resolve() / $x).resolve().is_relative_to(Path("$table").resolve())', "from pathlib import Path", sinks=FOLDER),
    g("is_relative_to unresolved", ("path",), False, '(Path("$table") / $x).is_relative_to("$table")', "from pathlib import Path", sinks=FOLDER),
    g("commonpath", ("path",), True, 'os.path.commonpath([os.path.abspath("$table"), os.path.abspath(os.path.join("$table", $x))]) == os.path.abspath("$table")', "import os.path", sinks=FOLDER),
    g("host in a set", URLS, True, 'urlsplit($x).scheme == "https" and urlsplit($x).netloc in HOSTS and "\\\\" not in $x', "from urllib.parse import urlsplit", sinks=WHOLE, **HOSTS),
    g("host ends in", URLS, False, 'urlsplit($x).netloc.endswith("pages.example")', "from urllib.parse import urlsplit", sinks=WHOLE),
    g("host somewhere", URLS, False, '"pages.example" in $x', sinks=WHOLE),
    g("begins with the host", URLS, False, '$x.startswith("https://pages.example")', sinks=WHOLE),
    g("begins with the host and a slash", URLS, True, '$x.startswith("https://pages.example/")', sinks=WHOLE),
    g("scheme only", URLS, False, 'urlsplit($x).scheme in ("http", "https")', "from urllib.parse import urlsplit", sinks=WHOLE),
    g("a path", ("redirect",), False, '$x.startswith("/")', benign="/start"),
    g("a path and not a host", ("redirect",), True, '$x.startswith("/") and $x[1:2] not in ("/", "\\\\") and "\\t" not in $x', benign="/start"),
    g("no netloc", ("redirect",), False, "not urlsplit($x).netloc", "from urllib.parse import urlsplit", benign="/start"),
    g("host name in a set", ("ssrf",), True, "$x in HOSTS", definitions='HOSTS = {"pages.example", "files.example"}', sinks=("requests with a host",)),
)  # fmt: skip
