"""Elements, attributes and scripts of a page. Only what bears the marker counts, so pages about errors are none of the attacker's doing."""

import html.parser
import re

MARKER = re.compile(r"bzr|qvk", re.IGNORECASE)
URLS = {"href", "src", "action", "formaction", "data", "xlink:href"}
SCRIPT = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"|`(?:[^`\\]|\\.)*`|//[^\n]*|/\*[\s\S]*?\*/|[A-Za-z_$][\w$]*|\d+|\S")


def structure(body):
    reader = _Reader(convert_charrefs=True)
    reader.feed(body)
    reader.close()
    return reader.found


def attacks(structure):
    return any(structure)


class _Reader(html.parser.HTMLParser):
    def __init__(self, **options):
        super().__init__(**options)
        self.found = []
        self.within = None

    def handle_starttag(self, tag, attributes):
        self.within = tag if tag in ("script", "style") else None
        self._note("element", tag)
        for name, value in attributes:
            self._note("attribute", name)
            if name in URLS and re.match(r"\s*(javascript|data|vbscript)\s*:", value or "", re.IGNORECASE):
                self._note("url", value)
            if name.startswith("on"):
                self._script(value or "")

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag):
        self.within = None

    def handle_data(self, data):
        if self.within == "script":
            self._script(data)

    def _script(self, code):
        for token in SCRIPT.findall(code):
            if token[0] not in "'\"`/":
                self._note("script", token)

    def _note(self, what, text):
        if MARKER.search(text):
            self.found.append(what)
