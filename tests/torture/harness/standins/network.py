"""Requests to other machines: noted with the host that would be asked, and answered with an empty 200."""

import http.client
import io
import socket
import urllib.parse
import urllib.request
import urllib.response

import recorder
from recorder import place, record
from standins import files, loaded

BODY = b"{}"


def note(api, url, host):
    record("ssrf", api, {"url": str(url), "host": str(host or "")}, anywhere=True)


def is_asked():
    """Whether it is the program that makes this request, not a test client."""
    return recorder.RUNNING is not None and place() is not None


def install():
    original = urllib.request.OpenerDirector.open

    def open(self, fullurl, data=None, timeout=None):
        if not is_asked():
            return original(self, fullurl, data, timeout)
        request = fullurl if isinstance(fullurl, urllib.request.Request) else urllib.request.Request(fullurl, data)
        if request.type == "file":
            note("urllib.request.urlopen", request.full_url, "file:")
            files.note_secret(request.selector)
            record("path", "urllib.request.urlopen", "/" + (request.selector or ""))
        else:
            note("urllib.request.urlopen", request.full_url, _without_port(request.host))
        return urllib.response.addinfourl(io.BytesIO(BODY), http.client.HTTPMessage(), request.full_url, 200)

    urllib.request.OpenerDirector.open = open
    urllib.request.urlretrieve = lambda url, *_, **__: (open(None, url) and ("", None))
    http.client.HTTPConnection.request = _http_request
    http.client.HTTPConnection.getresponse = lambda self: _HttpResponse()
    if loaded("requests"):
        loaded("requests").adapters.HTTPAdapter.send = _requests_send
    if loaded("httpx"):
        _httpx(loaded("httpx"))
    if loaded("urllib3"):
        _urllib3(loaded("urllib3"))
    if loaded("aiohttp"):
        _aiohttp(loaded("aiohttp"))
    if loaded("tornado.httpclient"):
        _tornado(loaded("tornado.httpclient"))
    original_connect = socket.create_connection

    def connect(address, *rest, **options):
        if is_asked():
            note("socket.create_connection", f"//{address[0]}:{address[1]}", address[0])
            raise ConnectionRefusedError("nothing listens there")
        return original_connect(address, *rest, **options)

    socket.create_connection = connect


def _without_port(host):
    return urllib.parse.urlsplit("//" + (host or "")).hostname


class _HttpResponse:
    status = 200
    reason = "OK"
    headers = {}

    def read(self, *_):
        return BODY

    def getheader(self, _, default=None):
        return default

    def close(self):
        pass


def _http_request(self, method, url, *_, **__):
    note("http.client", f"{self.host}{url}", self.host)


def _requests_send(self, request, *_, **__):
    requests = loaded("requests")
    from urllib3.util import parse_url

    note("requests", request.url, parse_url(request.url).host)
    response = requests.Response()
    response.status_code, response.url, response.request = 200, request.url, request
    response.raw = io.BytesIO(BODY)
    return response


def _httpx(httpx):
    original, original_async = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

    def handle(self, request):
        if recorder.RUNNING is None:
            return original(self, request)
        note("httpx", request.url, request.url.host)
        return httpx.Response(200, content=BODY)

    async def handle_async(self, request):
        if not is_asked():
            return await original_async(self, request)
        note("httpx", request.url, request.url.host)
        return httpx.Response(200, content=BODY)

    httpx.HTTPTransport.handle_request = handle
    httpx.AsyncHTTPTransport.handle_async_request = handle_async


def _urllib3(urllib3):
    def urlopen(self, method, url, *_, **__):
        parsed = urllib3.util.parse_url(url)
        note("urllib3", url, parsed.host)
        return urllib3.HTTPResponse(body=BODY, status=200)

    urllib3.PoolManager.urlopen = urlopen


def _aiohttp(aiohttp):
    original = aiohttp.ClientSession._request

    async def request(self, method, url, *rest, **options):
        if not is_asked():
            return await original(self, method, url, *rest, **options)
        import yarl

        parsed = yarl.URL(url) if self._base_url is None else self._base_url.join(yarl.URL(url))
        note("aiohttp", parsed, parsed.host)
        return _AiohttpResponse()

    aiohttp.ClientSession._request = request


class _AiohttpResponse:
    status = 200
    ok = True
    headers = {}

    async def text(self, *_, **__):
        return BODY.decode()

    async def read(self):
        return BODY

    async def json(self, *_, **__):
        return {}

    def raise_for_status(self):
        pass

    def release(self):
        pass

    close = release

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return False


def _tornado(httpclient):
    def fetch(self, request, *_, **__):
        import asyncio

        url = request if isinstance(request, str) else request.url
        note("tornado.httpclient", url, urllib.parse.urlsplit(url).hostname)
        made = request if not isinstance(request, str) else httpclient.HTTPRequest(url)
        response = httpclient.HTTPResponse(made, 200, buffer=io.BytesIO(BODY))
        future = asyncio.get_event_loop().create_future()
        future.set_result(response)
        return future

    httpclient.AsyncHTTPClient.fetch = fetch
