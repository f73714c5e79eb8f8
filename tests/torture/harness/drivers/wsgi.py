"""Any WSGI application, by the client of Werkzeug."""

from drivers import Answer

MODULES = ["werkzeug.test"]


def drive(module, requests):
    from drivers import application

    yield from through(application(module, object), requests)


def through(app, requests, client=None):
    from werkzeug.test import Client

    client = client or Client(app)
    for request in requests:
        body, kind = request.content()
        for name, value in request.cookies:
            client.set_cookie(name, value)
        answer = client.open(
            request.url, method=request.method, data=body, content_type=kind or None, headers=list(request.headers)
        )
        yield Answer(answer.status_code, list(answer.headers.items()), answer.get_data())
