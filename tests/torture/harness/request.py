"""A request as a drive describes it, with a value put in."""

import dataclasses
import json
import re
import urllib.parse


@dataclasses.dataclass(frozen=True)
class Request:
    method: str
    path: str  # percent-encoded, without the query
    query: str  # percent-encoded
    form: tuple
    headers: tuple
    cookies: tuple
    files: tuple
    uploads: tuple
    json: str
    body: str
    event: object

    @property
    def url(self):
        return self.path + ("?" + self.query if self.query else "")

    def content(self):
        """Body and content type, for clients that know only these."""
        if self.files or self.uploads:
            return _multipart(self)
        if self.form:
            return urllib.parse.urlencode(self.form).encode(), "application/x-www-form-urlencoded"
        if self.json:
            return self.json.encode(), "application/json"
        return self.body.encode(), "text/plain" if self.body else ""


def points(drive):
    """The constant parts of a request, each of which is the attacker's as well."""
    found = []
    query = drive.path.partition("?")[2]
    for name, value in (part.partition("=")[::2] for part in query.split("&") if part):
        if "{value}" not in value:
            found.append(("query", name))
    for part in ("form", "cookies"):
        found += [(part, name) for name, value in getattr(drive, part) if "{value}" not in value]
    found += [("headers", name) for name, value in drive.headers if "{value}" not in value and name.lower() not in TECHNICAL]
    return found


TECHNICAL = {"content-type", "host", "accept", "authorization", "content-length"}


def build(drive, value, point=None, hostile=None):
    """`value` takes the place of `{value}`; `hostile` that of the constant at `point`."""
    text = value if isinstance(value, str) else json.dumps(value)
    put = lambda part, name, old: hostile_text if point == (part, name) else old.replace("{value}", text)
    hostile_text = hostile if isinstance(hostile, str) or hostile is None else json.dumps(hostile)
    path, _, query = drive.path.partition("?")
    quoted = urllib.parse.quote(text, safe="")
    parts = []
    for part in query.split("&") if query else []:
        name, equals, old = part.partition("=")
        new = urllib.parse.quote(hostile_text, safe="") if point == ("query", name) else old.replace("{value}", quoted)
        parts.append(name.replace("{value}", quoted) + equals + new)
    return Request(
        method=drive.method,
        path=path.replace("{value}", quoted),
        query="&".join(parts),
        form=tuple((name.replace("{value}", text), put("form", name, old)) for name, old in drive.form),
        headers=tuple((name, put("headers", name, old)) for name, old in drive.headers),
        cookies=tuple((name, put("cookies", name, old)) for name, old in drive.cookies),
        files=tuple((field, old.replace("{value}", text)) for field, old in drive.files),
        uploads=tuple((field, old.replace("{value}", text)) for field, old in drive.uploads),
        json=json.dumps(_fill(_template(drive.json), value)) if drive.json else "",
        body=drive.body.replace("{value}", text),
        event=_fill(_template(drive.event), value) if drive.event else None,
    )


def _template(text):
    """The JSON of a drive; `{value}` may stand there without quotes."""
    try:
        return json.loads(text)
    except ValueError:
        return json.loads(re.sub(r'(?<!")\{value\}(?!")', '"{bare}"', text))


def _fill(part, value):
    if isinstance(part, dict):
        return {
            key.replace("{value}", value) if isinstance(value, str) else key: _fill(inner, value)
            for key, inner in part.items()
        }
    if isinstance(part, list):
        return [_fill(inner, value) for inner in part]
    if part == "{value}":
        return value
    if part == "{bare}":
        return int(value) if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}", value) else value
    if isinstance(part, str):
        return part.replace("{value}", value if isinstance(value, str) else json.dumps(value))
    return part


BOUNDARY = "torture-boundary"


def _multipart(request):
    lines = []
    for name, value in request.form:
        lines.append((f'form-data; name="{name}"', "", value))
    for field, filename in request.files:
        escaped = filename.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
        lines.append((f'form-data; name="{field}"; filename="{escaped}"', "Content-Type: text/plain", "stand-in"))
    for field, content in request.uploads:
        lines.append((f'form-data; name="{field}"; filename="upload.txt"', "Content-Type: text/plain", content))
    body = ""
    for disposition, kind, content in lines:
        body += f"--{BOUNDARY}\r\nContent-Disposition: {disposition}\r\n{kind + chr(13) + chr(10) if kind else ''}\r\n{content}\r\n"
    return (body + f"--{BOUNDARY}--\r\n").encode(), f"multipart/form-data; boundary={BOUNDARY}"
