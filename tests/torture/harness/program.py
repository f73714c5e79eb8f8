"""A program of the suite: where its files are and what its header says."""

import dataclasses
import json
import pathlib
import re

KINDS = (
    "sql command argument code path xss template redirect ssrf deserialization ldap xpath nosql header log regex format"
    " session xxe"
).split()

PART = re.compile(r"\s+(?=\[?(?:form|json|header|cookie|file|upload|body):)")
SINK = re.compile(r"#\s*sink\s*$")


class Malformed(Exception):
    """The program does not keep to the contract."""


@dataclasses.dataclass(frozen=True)
class Drive:
    """One request (or event); every text in it may hold `{value}`."""

    framework: str
    method: str = "GET"
    path: str = "/"
    form: tuple = ()
    headers: tuple = ()
    cookies: tuple = ()
    files: tuple = ()  # (field, file name)
    uploads: tuple = ()  # (field, content)
    json: str = ""
    body: str = ""
    event: str = ""


@dataclasses.dataclass(frozen=True)
class Program:
    name: str  # as it is told to people: the path below twins/ or the id of a combination
    root: pathlib.Path  # the file, or the folder with app.py
    expected: str  # "vulnerable" or "safe"
    kind: str
    drives: tuple
    benign: str
    payloads: tuple
    encodings: tuple
    reaches: bool
    fixtures: tuple
    files: tuple
    sink: tuple  # (file, line)

    @property
    def framework(self):
        return self.drives[-1].framework

    @property
    def entry(self):
        return self.root / "app.py" if self.root.is_dir() else self.root

    def sources(self):
        return sorted(self.root.rglob("*.py")) if self.root.is_dir() else [self.root]


def find(folder):
    """The roots of all programs below a folder, in order."""
    for path in sorted(folder.rglob("*")):
        if path.name in ("vulnerable.py", "safe.py") and path.is_file():
            yield path
        elif path.name in ("vulnerable", "safe") and path.is_dir():
            yield path


def read(root, name=None, expected=None):
    entry = root / "app.py" if root.is_dir() else root
    if not entry.is_file():
        raise Malformed(f"{entry} is not there")
    header = headers(entry.read_text(encoding="utf-8"))
    one = lambda key, default=None: header.get(key, [default])[0]
    kind = one("kind")
    if kind not in KINDS:
        raise Malformed(f"`# kind: {kind}` is none of {', '.join(KINDS)}")
    if "drive" not in header:
        raise Malformed("there is no `# drive:` line")
    reaches = one("sink") != "unreachable"
    return Program(
        name=name or str(root),
        root=root.resolve(),
        expected=expected or root.stem,
        kind=kind,
        drives=tuple(drive(line) for line in header["drive"]),
        benign=one("benign", "<note>abc</note>" if kind == "xxe" else "abc"),
        payloads=tuple(header.get("payload", ())),
        encodings=tuple((one("encode") or "").replace(",", " ").split()),
        reaches=reaches,
        fixtures=tuple(header.get("fixture", ())),
        files=tuple(header.get("file", ())),
        sink=sink(root.resolve()),
    )


def headers(text):
    """The `# key: value` lines before the first line of code; the docstring may stand before them."""
    found = {}
    text = re.sub(r'\A\s*("""|\'\'\')[\s\S]*?\1', "", text)
    for line in text.splitlines():
        match = re.match(r"#\s*([a-z]+):\s?(.*)$", line)
        if match:
            found.setdefault(match[1], []).append(match[2].strip())
        elif line.strip() and not line.startswith("#"):
            break
    unknown = set(found) - {"kind", "drive", "benign", "payload", "encode", "sink", "fixture", "file", "python"}
    if unknown:
        raise Malformed(f"unknown header lines: {', '.join(sorted(unknown))}")
    return found


def drive(line):
    framework, _, rest = line.partition(" ")
    if framework == "lambda":
        json.loads(rest)
        return Drive(framework, event=rest)
    head, *parts = PART.split(" " + rest)
    words = head.split()
    if len(words) != 2:
        raise Malformed(f"`# drive: {line}` does not read FRAMEWORK METHOD /path [part]…")
    found = {"form": [], "header": [], "cookie": [], "file": [], "upload": []}
    whole = {"json": "", "body": ""}
    for part in parts:
        part = part.strip()
        if part.startswith("["):
            part = part[1:].removesuffix("]")
        what, _, content = part.partition(":")
        if what in whole:
            whole[what] = content
        else:
            field, equals, value = content.partition("=")
            if not equals:
                raise Malformed(f"`{part}` has no `=`")
            found[what].append((field, value))
    return Drive(
        framework,
        method=words[0],
        path=words[1],
        form=tuple(found["form"]),
        headers=tuple(found["header"]),
        cookies=tuple(found["cookie"]),
        files=tuple(found["file"]),
        uploads=tuple(found["upload"]),
        **whole,
    )


def sink(root):
    places = []
    for path in sorted(root.rglob("*")) if root.is_dir() else [root]:
        if path.suffix == ".py":
            lines = path.read_text(encoding="utf-8").splitlines()
            places += [(str(path), number) for number, line in enumerate(lines, 1) if SINK.search(line)]
    if len(places) != 1:
        raise Malformed(f"there must be exactly one line that ends in `# sink`, not {len(places)}")
    return places[0]
