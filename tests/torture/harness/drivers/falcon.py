"""Falcon, with WSGI or ASGI."""

from drivers import application
from drivers.asgi import through as through_asgi
from drivers.wsgi import through

MODULES = ["falcon", "falcon.asgi", "werkzeug.test"]


def drive(module, requests):
    import falcon.asgi

    app = application(module, falcon.App)
    return (through_asgi if isinstance(app, falcon.asgi.App) else through)(app, requests)
