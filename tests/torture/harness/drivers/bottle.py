"""Bottle: its own application, or the default one that the bare decorators fill."""

from drivers import application
from drivers.wsgi import through

MODULES = ["bottle", "werkzeug.test"]


def before():
    import bottle

    bottle.default_app.push()


def drive(module, requests):
    import bottle

    try:
        app = application(module, bottle.Bottle)
    except LookupError:
        app = bottle.default_app()
    app.catchall = False
    return through(app, requests)
