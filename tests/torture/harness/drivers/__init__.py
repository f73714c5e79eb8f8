"""How a request gets into a program, by framework.

A driver has `MODULES` to be loaded once, `drive(module, requests)` which gives the answers, and may have `FRESH = True` if a process is
good for one run only.
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
            made = getattr(module, name)()
            if isinstance(made, kinds):
                return made
    for value in vars(module).values():
        if isinstance(value, kinds):
            return value
    raise LookupError("the program has no application: neither `app` nor `create_app()`")
