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
        self.send_header("Content-Language", query["lang"][0])
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out
        self.end_headers()


@app.get("/report")
def report():
    title = request.args["title"]
    response = make_response({"pages": 12})
    response.headers["X-Title"] = title
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out
    response.headers.add("X-Title", "about " + title)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out
    response.headers.set("Content-Disposition", f"attachment; filename={title}.pdf")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out
    return response


@app.get("/export")
def export():
    name = request.args["name"]
    return Response("a;b", mimetype="text/csv", headers={"Content-Disposition": f"attachment; filename={name}"})
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out


@app.after_request
def trace(response):
    response.headers["X-Trace"] = request.args.get("trace", "off")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out
    response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (audit): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out
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


#- shop/views.py
"""The same with Django."""

from django.http import HttpResponse


def export(request):
    response = HttpResponse("a;b", content_type="text/csv")
    response["Content-Disposition"] = "attachment; filename=" + request.GET["name"]
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): Request data becomes part of this header: with a line break its sender adds headers or a second answer; take line breaks out
    return response
