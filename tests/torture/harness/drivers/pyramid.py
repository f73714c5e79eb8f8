"""Pyramid: what `make_wsgi_app()` gave, as `app` or from a function called `main`."""

from drivers import application
from drivers.wsgi import through

MODULES = ["pyramid.config", "pyramid.response", "pyramid.view", "pyramid.httpexceptions", "werkzeug.test"]


def drive(module, requests):
    from pyramid.router import Router

    return through(application(module, Router), requests)
