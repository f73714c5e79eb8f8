"""Flask, by its test client."""

from drivers import application
from drivers.wsgi import through

MODULES = ["flask", "flask.views", "jinja2", "werkzeug.utils", "asgiref.sync"]


def once():
    """Routes are compiled for every run; how URLs are built from them can wait until somebody asks for one."""
    from werkzeug.routing import Rule

    original = Rule._compile_builder

    def compile_builder(self, append_unknown=True):
        made = []

        def build(rule, **values):
            if not made:
                made.append(original(self, append_unknown))
            return made[0](rule, **values)

        return build

    Rule._compile_builder = compile_builder


def drive(module, requests):
    import flask

    app = application(module, flask.Flask)
    errors = []
    flask.got_request_exception.connect(lambda _, exception, **__: errors.append(exception), weak=False)
    for answer in through(app, requests, app.test_client()):
        answer.error = repr(errors[-1]) if errors else ""
        errors.clear()
        yield answer
