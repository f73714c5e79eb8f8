"""Flask, by its test client."""

import io

from drivers import Answer, application

MODULES = ["flask", "flask.views", "jinja2", "werkzeug.utils"]


def drive(module, requests):
    import flask

    app = application(module, flask.Flask)
    errors = []
    flask.got_request_exception.connect(lambda _, exception, **__: errors.append(exception), weak=False)
    client = app.test_client()
    for request in requests:
        body, kind = request.content()
        errors.clear()
        for name, value in request.cookies:
            client.set_cookie(name, value)
        answer = client.open(
            request.url, method=request.method, data=body, content_type=kind or None, headers=list(request.headers)
        )
        error = repr(errors[-1]) if errors else ""
        yield Answer(answer.status_code, list(answer.headers.items()), answer.get_data(), error)
