"""Flask, by its test client."""

from drivers import application
from drivers.wsgi import through

MODULES = ["flask", "flask.views", "jinja2", "werkzeug.utils", "asgiref.sync"]


def drive(module, requests):
    import flask

    app = application(module, flask.Flask)
    errors = []
    flask.got_request_exception.connect(lambda _, exception, **__: errors.append(exception), weak=False)
    for answer in through(app, requests, app.test_client()):
        answer.error = repr(errors[-1]) if errors else ""
        errors.clear()
        yield answer
