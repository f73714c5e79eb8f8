"""`http.server`: a request handler is given a socket that is none."""

import io

from drivers import Answer, Jar

MODULES = ["http.server"]


def drive(module, requests):
    handler = _handler(module)
    jar = Jar()
    for request in requests:
        socket = _Socket(_raw(request, jar))
        handler(socket, ("127.0.0.1", 4242), _Server())
        answer = _answer(socket.sent)
        jar.keep(answer)
        yield answer


def _handler(module):
    from http.server import BaseHTTPRequestHandler

    found = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, BaseHTTPRequestHandler) and not value.__module__ == "http.server"
    ]
    if not found:
        raise LookupError("the program has no BaseHTTPRequestHandler")
    return found[-1]


def _raw(request, jar):
    body, kind = request.content()
    headers = [("Host", "localhost"), *request.headers, ("Content-Length", str(len(body)))]
    if kind:
        headers.append(("Content-Type", kind))
    if jar.header(request):
        headers.append(("Cookie", jar.header(request)))
    if any("\n" in value or "\r" in value for _, value in headers):
        raise ValueError("no client can send this header")
    lines = [f"{request.method} {request.url} HTTP/1.0", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1", "replace") + body


def _answer(sent):
    head, _, body = sent.partition(b"\r\n\r\n")
    status, *lines = head.decode("latin-1").split("\r\n")
    headers = [tuple(part.strip() for part in line.partition(":")[::2]) for line in lines]
    words = status.split(" ", 2)
    return Answer(int(words[1]) if len(words) > 1 else 200, headers, body)


class _Server:
    server_name, server_port = "localhost", 80


class _Socket:
    def __init__(self, received):
        self.received, self.sent = received, b""

    def makefile(self, mode, *_):
        return io.BufferedReader(io.BytesIO(self.received))

    def sendall(self, data):
        self.sent += bytes(data)

    def settimeout(self, _):
        pass

    def setsockopt(self, *_):
        pass
