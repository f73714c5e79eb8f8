"""XML: parsed for real; if a file that the document names got into the result, the parser resolves external entities."""

import recorder
from recorder import record
from standins import loaded, replace

SECRET = "torture-secret"


def install():
    etree = loaded("lxml.etree")
    if not etree:
        return
    for name in ("XPath", "ETXPath"):
        replace(etree, name, _compiling)
    for owner in (etree, loaded("lxml.objectify")):
        for name in ("fromstring", "XML", "parse", "HTML", "XMLID", "fromstringlist"):
            if owner:
                replace(owner, name, _parsing(f"lxml.{name}"))


def _compiling(original):
    def compile(path, *rest, **options):
        record("xpath", "lxml.XPath", path)
        return original(path, *rest, **options)

    return compile


def _parsing(api):
    def make(original):
        def parse(*arguments, **options):
            result = original(*arguments, **options)
            if recorder.RUNNING is not None and recorder.RUNNING.kind == "xxe":
                root = result.getroot() if hasattr(result, "getroot") else result
                text = loaded("lxml.etree").tostring(root, encoding="unicode") if hasattr(root, "tag") else ""
                record("xxe", api, text)
            return result

        return parse

    return make
