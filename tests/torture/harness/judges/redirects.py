"""Where a browser goes that is sent to a location, read as WHATWG's URL standard has it."""

import re

from judges.hosts import attacks as attacks


def structure(location):
    return [host(location)]


def host(location):
    text = re.sub(r"[\t\n\r]", "", location.strip("".join(map(chr, range(0x21)))))
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", text)
    rest = text[scheme.end() :] if scheme else text
    rest = rest.replace("\\", "/")
    if scheme and scheme[1].lower() not in ("http", "https"):
        return ""
    if not scheme and not rest.startswith("//"):
        return ""
    if scheme and scheme[1].lower() == "http" and not rest.startswith("//"):
        return ""  # the page itself came by http, so this is a path
    authority = re.split(r"[/?#]", rest.lstrip("/"), maxsplit=1)[0]
    return re.sub(r":\d*$", "", authority.rsplit("@", 1)[-1]).lower()
