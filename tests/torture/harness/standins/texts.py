"""Templates, patterns, format strings, log records, headers and sessions: what is made of them runs for real."""

import logging
import re
import string

import recorder
from recorder import calls_directly, is_of_program, record
from standins import loaded, replace

# Where a framework is told a header, before it looks whether it is one: module, class, methods.
HEADERS = [
    ("django.http.response", "ResponseHeaders", ["__setitem__"]),
    ("starlette.datastructures", "MutableHeaders", ["__setitem__", "append", "setdefault"]),
    ("tornado.web", "RequestHandler", ["_convert_header_value"]),
    ("bottle", "", ["_hval"]),
    ("falcon", "Response", ["set_header", "append_header", "set_headers"]),
    ("webob.headers", "ResponseHeaders", ["__setitem__", "add", "setdefault"]),
    ("http.server", "BaseHTTPRequestHandler", ["send_header"]),
]
SESSIONS = [
    ("flask.sessions", "SecureCookieSession"),
    ("quart.sessions", "SecureCookieSession"),
    ("django.contrib.sessions.backends.base", "SessionBase"),
]


def install():
    replace(re, "_compile", _pattern)
    replace(string.Formatter, "vformat", _vformat)
    logging.Logger.callHandlers = _call_handlers
    replace(print_owner(), "print", _print)
    if loaded("jinja2"):
        replace(loaded("jinja2").Environment, "compile", _jinja)
    if loaded("mako.template"):
        replace(loaded("mako.template").Template, "__init__", _template("mako", "text"))
    if loaded("tornado.template"):
        replace(loaded("tornado.template").Template, "__init__", _template("tornado", "template_string"))
    if loaded("django.template.base"):
        replace(loaded("django.template.base").Template, "__init__", _template("django", "template_string"))
    if loaded("bottle"):
        replace(loaded("bottle").BaseTemplate, "__init__", _template("bottle", "source"))
    if loaded("chameleon"):
        replace(loaded("chameleon").PageTemplate, "__init__", _template("chameleon", "body"))
    if loaded("werkzeug.datastructures.headers"):
        replace(loaded("werkzeug.datastructures.headers"), "_str_header_value", _header_value)
    for module, owner, names in HEADERS:
        if loaded(module):
            target = getattr(loaded(module), owner) if owner else loaded(module)
            for name in names:
                replace(target, name, _setting_header(f"{module}.{name}"))
    if loaded("aiohttp.web_response"):
        replace(loaded("aiohttp.web_response").StreamResponse, "_write_headers", _aiohttp_headers)
    for module, owner in SESSIONS:
        if loaded(module):
            _sessions(getattr(loaded(module), owner))


def print_owner():
    import builtins

    return builtins


def _print(original):
    def print(*values, sep=" ", end="\n", file=None, flush=False):
        if recorder.RUNNING is not None and calls_directly():
            record("log", "print", (" " if sep is None else sep).join(map(str, values)))
        original(*values, sep=sep, end=end, file=file, flush=flush)

    return print


def _pattern(original):
    import sys

    def compile(pattern, flags):
        if recorder.RUNNING is not None and is_of_program(sys._getframe(2).f_code.co_filename):
            if isinstance(pattern, (str, bytes)):
                text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
                record("regex", "re", {"pattern": text, "flags": int(flags)})
        return original(pattern, flags)

    return compile


def _vformat(original):
    def vformat(self, format_string, args, kwargs):
        record("format", "string.Formatter", format_string)
        return original(self, format_string, args, kwargs)

    return vformat


def _call_handlers(self, entry):
    """As `logging` does it, but that nothing is written: each handler says what it would write."""
    found, logger = [], self
    while logger:
        found += logger.handlers
        logger = logger.parent if logger.propagate else None
    for handler in found or [logging.lastResort]:
        if (entry.levelno >= handler.level or not found) and handler.filter(entry):
            entry.exc_info = entry.exc_text = entry.stack_info = None
            record("log", "logging", handler.format(entry))


def _jinja(original):
    def compile(self, source, *rest, **options):
        if isinstance(source, str):
            record("template", "jinja2", source)
        return original(self, source, *rest, **options)

    return compile


def _template(api, argument):
    def make(original):
        def init(self, *arguments, **options):
            source = options.get(argument) if argument in options else (arguments[0] if arguments else None)
            if isinstance(source, (str, bytes)):
                record("template", api, source if isinstance(source, str) else source.decode("utf-8", "replace"))
            original(self, *arguments, **options)

        return init

    return make


def _header_value(original):
    def value_of(value):
        if isinstance(value, (str, bytes)):
            record("header", "werkzeug", value if isinstance(value, str) else value.decode("latin-1"), anywhere=True)
        return original(value)

    return value_of


def _setting_header(api):
    def make(original):
        def set(*arguments, **options):
            for value in [*arguments, *options.values()]:
                _note_headers(api, value)
            return original(*arguments, **options)

        return set

    return make


def _note_headers(api, value):
    if isinstance(value, (str, bytes)):
        record("header", api, value if isinstance(value, str) else value.decode("latin-1"), anywhere=True)
    elif isinstance(value, (dict, list, tuple)):
        for inner in value.values() if isinstance(value, dict) else value:
            _note_headers(api, inner)


def _aiohttp_headers(original):
    async def write(self):
        for value in self._headers.values():
            record("header", "aiohttp", value, anywhere=True)
        return await original(self)

    return write


def _sessions(session):
    for name in ("__setitem__", "setdefault"):
        replace(session, name, _storing)
    replace(session, "update", _updating)


def _storing(original):
    def store(self, key, value=None):
        record("session", "flask.session", [repr(key), repr(value)])
        return original(self, key, value)

    return store


def _updating(original):
    def update(self, *arguments, **options):
        for key, value in dict(*arguments, **options).items():
            record("session", "flask.session", [repr(key), repr(value)])
        return original(self, *arguments, **options)

    return update
