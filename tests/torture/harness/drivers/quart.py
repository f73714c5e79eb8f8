"""Quart, by ASGI."""

from drivers import application
from drivers.asgi import through

MODULES = ["quart", "quart.views", "quart.testing", "jinja2"]


def drive(module, requests):
    import quart

    app = application(module, quart.Quart)
    errors = []
    quart.got_request_exception.connect(lambda _, exception, **__: errors.append(exception), weak=False)
    for answer in through(app, requests):
        answer.error = answer.error or (repr(errors[-1]) if errors else "")
        yield answer
