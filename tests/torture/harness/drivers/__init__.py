"""How a request gets into a program, by framework.

A driver has `MODULES` to be loaded once and `drive(module, requests)`, which gives the answers. It may have `once()`, called when these
are loaded, `before()`, called before each run, and `FRESH = True` if a process is good for one run only.
"""

import dataclasses


@dataclasses.dataclass
class Answer:
    status: int
    headers: list
    body: bytes
    error: str = ""

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name), "")


class Jar:
    """The cookies of one client."""

    def __init__(self):
        self.cookies = {}

    def keep(self, answer):
        for name, value in answer.headers:
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key.strip()] = rest.split(";")[0]

    def header(self, request):
        """Of the client's cookies and those of the request; what cannot stand in a cookie is quoted as Python's `http.cookies` does it."""
        from http.cookies import SimpleCookie

        quoted = SimpleCookie(dict(request.cookies))
        mine = {name: morsel.coded_value for name, morsel in quoted.items()}
        return "; ".join(f"{name}={value}" for name, value in {**self.cookies, **mine}.items())


ALIASES = {"drf": "django", "starlette": "asgi", "fastapi": "asgi", "http.server": "http_server", "lambda": "aws_lambda"}


def name_of(framework):
    return ALIASES.get(framework, framework)


def application(module, kinds):
    """The application in a module: an instance, or what a function makes that is called like one."""
    for name in ("app", "application"):
        if isinstance(getattr(module, name, None), kinds):
            return getattr(module, name)
    for name in ("create_app", "make_app", "main", "build_app"):
        if callable(getattr(module, name, None)):
            function = getattr(module, name)
            made = function({}) if _wants_one(function) else function()
            if isinstance(made, kinds):
                return made
    for value in vars(module).values():
        if isinstance(value, kinds):
            return value
    raise LookupError("the program has no application: neither `app` nor `create_app()`")


def _wants_one(function):
    """Whether it is the `main(global_config, **settings)` of Pyramid."""
    import inspect

    needed = [p for p in inspect.signature(function).parameters.values() if p.default is p.empty and p.kind <= p.POSITIONAL_OR_KEYWORD]
    return len(needed) == 1
