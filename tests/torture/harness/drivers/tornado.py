"""Tornado: requests are handed to the application without a socket."""

import asyncio

from drivers import Answer, Jar, application

MODULES = ["tornado.web", "tornado.httpserver", "tornado.httputil", "tornado.template", "tornado.httpclient", "tornado.escape"]


def drive(module, requests):
    import tornado.web

    answers = []
    asyncio.run(_all(module, tornado.web.Application, requests, answers))
    return answers


async def _all(module, kind, requests, answers):
    app = application(module, kind)
    app.settings.setdefault("cookie_secret", "0123456789abcdef" * 4)
    errors = []
    app.settings.setdefault("log_function", lambda handler: None)
    jar = Jar()
    for request in requests:
        answers.append(await _one(app, request, jar, errors))
        jar.keep(answers[-1])


async def _one(app, request, jar, errors):
    import tornado.web
    from tornado.httputil import HTTPHeaders, HTTPServerRequest

    body, kind = request.content()
    headers = HTTPHeaders()
    headers.add("Host", "localhost")
    for name, value in request.headers:
        headers.add(name, value)
    if kind:
        headers.add("Content-Type", kind)
    cookies = jar.header(request)
    if cookies:
        headers.add("Cookie", cookies)
    connection = _Connection()
    asked = HTTPServerRequest(
        method=request.method, uri=request.url, version="HTTP/1.1", headers=headers, body=body, connection=connection
    )
    asked._parse_body()
    original = tornado.web.RequestHandler.log_exception

    def log_exception(self, kind, value, trace):
        if not isinstance(value, tornado.web.HTTPError):
            errors.append(value)

    tornado.web.RequestHandler.log_exception = log_exception
    try:
        app.find_handler(asked).execute()
        await connection.done.wait()
    finally:
        tornado.web.RequestHandler.log_exception = original
    return Answer(connection.status, connection.headers, connection.body, repr(errors[-1]) if errors else "")


class _Connection:
    """What the handler writes to; also the `context` of the request."""

    protocol = "http"
    remote_ip = "127.0.0.1"
    no_keep_alive = False

    def __init__(self):
        self.context, self.status, self.headers, self.body = self, 0, [], b""
        self.done = asyncio.Event()

    def set_close_callback(self, _):
        pass

    def write_headers(self, start, headers, chunk=None):
        self.status, self.headers = start.code, list(headers.get_all())
        return self.write(chunk or b"")

    def write(self, chunk):
        self.body += chunk
        done = asyncio.get_running_loop().create_future()
        done.set_result(None)
        return done

    def finish(self):
        self.done.set()
