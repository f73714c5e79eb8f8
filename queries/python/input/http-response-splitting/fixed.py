#- app.py
"""Request data in headers of the answer."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote, urlsplit

from flask import Flask, Response, make_response, request

app = Flask(__name__)
LANGUAGES = {"de": "de-DE", "en": "en-GB"}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        self.send_response(200)
        self.send_header("Content-Language", query["lang"][0].replace("\r", "").replace("\n", ""))
        self.end_headers()


@app.get("/report")
def report():
    title = request.args["title"]
    response = make_response({"pages": 12})
    response.headers["X-Title"] = title
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says
    response.headers.add("X-Title", "about " + title)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says
    response.headers.set("Content-Disposition", f"attachment; filename={title}.pdf")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says
    return response


@app.get("/export")
def export():
    name = request.args["name"]
    return Response("a;b", mimetype="text/csv", headers={"Content-Disposition": f"attachment; filename={name}"})
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says


@app.after_request
def trace(response):
    response.headers["X-Trace"] = request.args.get("trace", "off")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says
    response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
    return response


# Silent: a number, a fixed choice, cookies, other headers.
@app.get("/safe")
def safe():
    response = make_response({"pages": 12})
    response.headers["X-Title"] = quote(request.args["title"])
    response.headers["X-Page"] = str(int(request.args["page"]))
    response.headers["Content-Language"] = LANGUAGES["de"]
    response.set_cookie("title", request.args["title"], secure=True, httponly=True, samesite="Lax")
    settings = {}
    settings["title"] = request.args["title"]
    return response


#- headers.py
from flask import Flask, request

app = Flask(__name__)


@app.get("/tuple")
def as_tuple():
    if request.args["kind"]:
        return "", {"X-Kind": request.args["kind"]}
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says
    return {"kind": 1}, 200, {"X-Kind": request.args["kind"]}


# Silent.
@app.get("/own")
def own():
    kind = {"a": "b"}.get(request.args["kind"], "c")
    return {"kind": request.args["kind"]}, 200, {"X-Kind": kind, "X-Line": (kind or request.args["kind"]).splitlines()[0]}


#- shop/views.py
"""Only in the audit: Django refuses line breaks, as Werkzeug, Tornado and aiohttp do."""

from django.http import HttpResponse


def export(request):
    response = HttpResponse("a;b", content_type="text/csv")
    response["Content-Disposition"] = "attachment; filename=" + request.GET["name"]
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says
    return response
#- plain.py
"""Starlette leaves the check to the server that it runs in, and all of them check."""

from fastapi import FastAPI, Response

api = FastAPI()


@api.get("/report")
def report(title: str, response: Response):
    response.headers["X-Title"] = title
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says
    return {"pages": 12}


#- files.py
"""Silent: what is known of a file, the path as it was sent, headers of the request."""

import mimetypes
import os
from http.server import SimpleHTTPRequestHandler
from urllib.parse import unquote

import tornado.web


class Files(SimpleHTTPRequestHandler):
    def do_GET(self):
        path = self.translate_path(self.path)
        self.send_response(301)
        self.send_header("Location", self.path + "/")
        self.send_header("Content-Type", self.guess_type(path))
        with open("." + self.path, "rb") as file:
            self.send_header("Content-Length", str(os.fstat(file.fileno())[6]))
        self.end_headers()

    def do_HEAD(self):
        self.send_response(301)
        self.send_header("Location", unquote(self.path) + "/")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out
        self.end_headers()


class Download(tornado.web.RequestHandler):
    def get(self, path):
        kind, _ = mimetypes.guess_type(path)
        self.set_header("Content-Type", kind)
        self.set_header("X-Size", str(os.path.getsize(path)))
        self.set_header("Access-Control-Allow-Origin", self.request.headers["Origin"])

    def post(self, path):
        self.set_header("X-Path", path)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Request data becomes part of this header; a line break in it is refused and ends in an error, other characters may change what the header says


#- tests/shop_views.py
"""Silent: a view that only tests call."""

from fastapi import FastAPI, Response

api = FastAPI()


@api.get("/title")
def title(title: str, response: Response):
    response.headers["X-Title"] = title
    return {"pages": 12}
