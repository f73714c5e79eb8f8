#- app.py
"""Request data in pages of Flask."""

import html

from flask import Flask, Response, jsonify, make_response, render_template, request
from flask.views import MethodView
from markupsafe import Markup, escape

app = Flask(__name__)
TITLES = {"cart": "Your cart", "account": "Your account"}


@app.get("/hello/<name>")
def hello(name):
    if request.args.get("bare"):
        return request.args.get("bare")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args.get("missing"):
        return f"<p>There is no {escape(name)}</p>", 404
    if request.args.get("with-headers"):
        return "<p>Hello " + html.escape(name), 200, {"X-Kind": "greeting"}
    if request.args.get("response"):
        return Response("<p>Hello %s</p>" % escape(name))
    if request.args.get("made"):
        response = make_response("<p>Hello {}</p>".format(escape(request.args["made"])))
        return response
    if request.args.get("xml"):
        return Response(f"<svg><text>{escape(name)}</text></svg>", mimetype="image/svg+xml")
    page = "<h1>Hello "
    page += name + "</h1>"
    return page
    #^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template


@app.errorhandler(404)
def not_found(error):
    return f"<p>Nothing at {escape(request.args['page'])}</p>"


class Greeting(MethodView):
    def get(self):
        return "<h1>Hello " + html.escape(request.args["name"]) + "</h1>"


# Silent: escaped, a number, a template, JSON, plain text, a fixed choice.
@app.get("/safe/<name>")
def safe(name):
    if request.args.get("escaped"):
        return f"<h1>Hello {escape(name)}</h1>"
    if request.args.get("html"):
        return "<h1>Hello " + html.escape(name) + "</h1>"
    if request.args.get("answer"):
        return Response(escape(name))
    if request.args.get("markup"):
        return Markup("<h1>Hello {}</h1>").format(name)
    if request.args.get("letters") and name.isalpha():
        return "<h1>Hello " + name + "</h1>"
    if request.args.get("page"):
        return f"<p>Page {int(request.args['page'])}</p>"
    if request.args.get("title"):
        return "<h1>" + TITLES["cart"] + "</h1>"
    if request.args.get("json"):
        return jsonify(name=name)
    if request.args.get("dict"):
        return {"name": name}
    if request.args.get("list"):
        return [name]
    if request.args.get("text"):
        return Response(f"Hello {name}", mimetype="text/plain")
    if request.args.get("type"):
        return Response(f"Hello {name}", content_type="text/plain; charset=utf-8")
    return render_template("hello.html", name=name)


# Silent: not a view, and not from a request.
def greeting(name):
    return f"<h1>Hello {name}</h1>"


# The texts of a generator are sent one by one; a list is sent as JSON.
@app.get("/stream")
def stream():
    name = request.args["name"]

    def parts():
        yield "<ul>"
        yield "<li>" + name + "</li>"

    def escaped():
        yield "<li>" + html.escape(name) + "</li>"

    if request.args["kind"] == "1":
        return escaped()
    if request.args["kind"] == "2":
        return ["<li>" + name]
    return parts()
    #^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template


#- errors.py
"""What views raise goes to functions that the application has for that."""

import html
import markupsafe

from flask import Flask, abort, request
from werkzeug.exceptions import NotFound

app = Flask(__name__)


class Missing(Exception):
    def __init__(self, sku):
        super().__init__("no such article")
        self.sku = sku


class Gone(Missing):
    pass


class Kept(Exception):
    def __init__(self, sku):
        self.sku = sku


@app.errorhandler(Missing)
def missing(error):
    if request.args["kind"] == "1":
        return "<p>" + str(error) + "</p>", 404
    return "<p>" + html.escape(error.sku) + "</p>", 404


@app.errorhandler(NotFound)
def not_found(error):
    if request.args["kind"] == "1":
        return "<p>" + html.escape(error.description) + "</p>", 404
    return f"<p>{markupsafe.escape(error.description)}</p>", 404


# Silent: no view lets that go on, or nothing of a request is in it.
@app.errorhandler(Kept)
def kept(error):
    return "<p>" + error.sku + "</p>", 404


@app.errorhandler(403)
def forbidden(error):
    return f"<p>{error.description}</p>", 403


@app.get("/stock")
def stock():
    if request.args["kind"] == "1":
        abort(404, description="no such page: " + request.args["page"])
    if request.args["kind"] == "2":
        abort(403, description="not for you")
    try:
        raise Kept(request.args["sku"])
    except Kept:
        pass
    raise Gone(request.args["sku"])


#- shop/views.py
"""Request data in pages of Django."""

from django.http import HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import render
from django.utils.html import escape, format_html


def hello(request):
    if "bad" in request.GET:
        return HttpResponseBadRequest("No such page: " + escape(request.GET["bad"]))
    return HttpResponse(f"<h1>Hello {escape(request.GET.get('name'))}</h1>")


# Silent: escaped, a template, JSON, another type.
def safe(request):
    name = request.GET["name"]
    if request.GET.get("escaped"):
        return HttpResponse("<h1>Hello " + escape(name) + "</h1>")
    if request.GET.get("formatted"):
        return HttpResponse(format_html("<h1>Hello {}</h1>", name))
    if request.GET.get("json"):
        return JsonResponse({"name": name})
    if request.GET.get("text"):
        return HttpResponse(f"Hello {name}", content_type="text/plain")
    return render(request, "hello.html", {"name": name})


#- api.py
"""Request data in pages of other frameworks."""

import bottle
import html
import tornado.web
from aiohttp import web
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

api = FastAPI()


@api.get("/hello")
def hello(name: str):
    return HTMLResponse(f"<h1>Hello {html.escape(str(name))}</h1>")


@api.get("/hello-page", response_class=HTMLResponse)
def hello_page(name: str):
    return f"<h1>Hello {html.escape(str(name))}</h1>"


# Silent: JSON, and so is what other handlers give back.
@api.get("/safe")
def safe(name: str):
    return f"Hello {name}"


@bottle.get("/hello/<name>")
def hello_bottle(name):
    return "<h1>Hello " + html.escape(name) + "</h1>"


async def hello_aiohttp(request: web.Request):
    return web.Response(text=f"<h1>Hello {request.query['name']}</h1>", content_type="text/html")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template


async def safe_aiohttp(request: web.Request):
    return web.Response(text=f"Hello {request.query['name']}")


class Hello(tornado.web.RequestHandler):
    def get(self):
        self.write("<h1>Hello " + html.escape(self.get_argument("name")) + "</h1>")
        self.write({"name": self.get_argument("name")})
#- types.py
"""Answers that say what they are."""

import json
import markupsafe

import bottle
import falcon
import tornado.web
from aiohttp import hdrs, web
from bottle import response as answer
from django.http import HttpResponse, StreamingHttpResponse
from django.utils.html import escape
from flask import Flask, Response, make_response, request

app = Flask(__name__)


# Silent: no browser takes it for a page.
@app.get("/json")
def as_json():
    name = request.args["name"]
    if request.args["kind"] == "1":
        made = make_response(json.dumps({"name": name}), 200)
        made.headers["Content-Type"] = "application/json; charset=utf-8"
        return made
    if request.args["kind"] == "2":
        made = Response(mimetype="application/json")
        made.set_data(json.dumps({"name": name}))
        return made
    if request.args["kind"] == "3":
        made = make_response(f"Hello {name}")
        made.mimetype = "text/plain"
        return made
    if request.args["kind"] == "4":
        made = make_response(f"Hello {name}")
        made.headers.update({"content-type": "text/plain"})
        made.headers["X-Kind"] = "greeting"
        return made
    if request.args["kind"] == "5":
        return f"Hello {name}", 200, {"content-type": "text/plain"}
    if request.args["kind"] == "6":
        return make_response((f"Hello {name}", 200, {"Content-Type": "text/plain"}))
    if request.args["kind"] == "7":
        made = make_response(f"name,{name}")
        made.headers.set("Content-Type", kind_of(request.path))
        return made
    if request.args["kind"] == "8":
        made = make_response(f"name,{name}")
        if request.args["tabs"] == "1":
            made.content_type = "text/tab-separated-values"
        else:
            made.content_type = "text/csv"
        return made
    if request.args["kind"] == "9":
        return make_response(f"name,{name}"), 200, [("Content-Type", "text/csv")]
    headers = {"Content-Type": "text/csv"}
    return make_response(f"name,{name}", 200, headers)


# But here it does: another header, another answer, only sometimes, too late, markup again, or what the sender wants.
@app.get("/page")
def as_page():
    name = request.args["name"]
    if request.args["kind"] == "1":
        made = make_response(json.dumps({"name": name}), 200)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
        made.headers["X-Content-Type-Options"] = "nosniff"
        return made
    if request.args["kind"] == "2":
        other = make_response("{}")
        other.headers["Content-Type"] = "application/json"
        made = make_response(f"Hello {markupsafe.escape(name)}")
        return made
    if request.args["kind"] == "3":
        made = make_response(f"Hello {markupsafe.escape(name)}")
        if request.args.get("plain"):
            made.headers["Content-Type"] = "text/plain"
        return made
    if request.args["kind"] == "4":
        made = make_response(f"Hello {markupsafe.escape(name)}")
        if request.args.get("early"):
            return made
        made.headers["Content-Type"] = "text/plain"
        return made
    if request.args["kind"] == "5":
        made = Response(mimetype="application/json")
        made.headers["Content-Type"] = "text/html"
        made.set_data(f"Hello {markupsafe.escape(name)}")
        return made
    if request.args["kind"] == "6":
        made = make_response(f"Hello {markupsafe.escape(name)}")
        made.headers["Content-Type"] = request.args["type"]
        return made
    if request.args["kind"] == "7":
        made = make_response("{}")
        made.headers["Content-Type"] = "application/json"
        made = make_response(f"Hello {markupsafe.escape(name)}")
        return made
    if request.args["kind"] == "8":
        made = make_response(f"<svg>{markupsafe.escape(name)}</svg>")
        made.content_type = "image/svg+xml"
        return made
    if request.args["kind"] == "9":
        made = make_response(f"Hello {markupsafe.escape(name)}")
        made.headers.setdefault("Content-Type", "text/plain")
        return made
    return json.dumps({"name": name}), 200, {"X-Kind": "json"}


class Json(tornado.web.RequestHandler):
    async def get(self, name):
        self.set_header("content-type", "application/json")
        self.write(json.dumps({"name": name}))

    def post(self, name):
        self.write(json.dumps({"name": name}))
        self.set_header("Content-Type", "application/json")

    async def put(self, name):
        # A dict, as far as anybody knows.
        found = await self.look_up("task", id=name)
        self.write(found)


class Pages(tornado.web.RequestHandler):
    def get(self, name):
        if name == "list":
            self.set_header("Content-Type", "application/json")
            self.write(json.dumps([]))
            return
        self.write("<p>No such page: " + escape(name))

    def post(self, name):
        self.write(json.dumps({"name": name}))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template

    def put(self, name):
        self.set_header("Cache-Control", "no-store")
        self.write(name.strip())
        #^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template


def as_text(request):
    text = HttpResponse("Hello " + request.GET["name"])
    text["Content-Type"] = "text/plain"
    if request.GET.get("written"):
        text = HttpResponse(content_type="text/plain")
        text.write("Hello " + request.GET["name"])
    return text


def as_html(request):
    text = HttpResponse("Hello " + escape(request.GET["name"]))
    text.content_type = "text/plain"
    return text


def rows(request):
    return StreamingHttpResponse([request.GET["name"]], content_type=kind_of(request.path))


@bottle.get("/json/<name>")
def bottle_json(name):
    answer.content_type = "application/json"
    return json.dumps({"name": name}) + "\n"


@bottle.get("/page/<name>")
def bottle_page(name):
    answer.set_header("Cache-Control", "no-store")
    return "<p>" + escape(name)


async def aiohttp_text(request: web.Request):
    text = web.Response(text=f"Hello {request.query['name']}", content_type="text/html")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if "page" in request.query:
        return text
    text.headers[hdrs.CONTENT_TYPE] = "text/plain"
    return text


class Falcon:
    def on_get(self, req, resp):
        resp.content_type = falcon.MEDIA_HTML
        resp.text = "<p>" + req.get_param("name")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template

    def on_post(self, req, resp):
        resp.text = "<p>" + req.get_param("name")
        resp.content_type = falcon.MEDIA_TEXT


#- places.py
"""Where an escaped value stands, and what templates do with it."""

import html
from xml.sax.saxutils import escape as escape_text
from xml.sax.saxutils import quoteattr

from bottle import template
from flask import Flask, render_template_string, request
from jinja2 import Environment
from mako.template import Template
from markupsafe import Markup, escape

app = Flask(__name__)
PLAIN = Environment().from_string("<b>{{ name }}</b>")
ESCAPED = Environment(autoescape=True).from_string("<b>{{ name }}</b>")
LETTER = Template("<p>Dear ${name}</p>")
SAFE_LETTER = Template("<p>Dear ${name}</p>", default_filters=["h"])


@app.get("/attributes")
def attributes():
    name = request.args["name"]
    if request.args["kind"] == "1":
        return '<input value="' + html.escape(name, quote=False) + '">'
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "2":
        return f'<a title="{escape_text(name)}">'
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "3":
        return "<body bgcolor=%s>" % escape(name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "4":
        return "<a onclick=\"go('{}')\">".format(escape(name))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    return "<q>" + str(escape(Markup(name))) + "</q>"


# Silent.
@app.get("/quoted")
def quoted():
    name = request.args["name"]
    if request.args["kind"] == "1":
        return '<input value="' + html.escape(name) + '">' + html.escape(name, quote=False)
    if request.args["kind"] == "2":
        return f"<a title={quoteattr(name)}>{escape_text(name)}</a>"
    if request.args["kind"] == "3":
        return "<body bgcolor='%s'>" % escape(name)
    return "<q>" + str(escape(str(name))) + "</q>"


@app.get("/templates")
def templates():
    name = request.args["name"]
    if request.args["kind"] == "1":
        return render_template_string("<p>{{ name|safe }}</p>", name=name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "2":
        return render_template_string("<p>{{ name }}</p>", name=Markup(name))
    if request.args["kind"] == "3":
        return PLAIN.render(name=name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "4":
        return LETTER.render(name=name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    return template("<b>{{!name}}</b>", name=name)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template


# Silent.
@app.get("/escaping-templates")
def escaping_templates():
    name = request.args["name"]
    if request.args["kind"] == "1":
        return render_template_string("<p title='{{ name }}'>{{ name|upper }}{{ rule|safe }}</p>", name=name, rule="<hr>")
    if request.args["kind"] == "2":
        return render_template_string(open("page.html").read(), name=name)
    if request.args["kind"] == "3":
        return ESCAPED.render(name=name)
    if request.args["kind"] == "4":
        return SAFE_LETTER.render(name=name)
    return template("<b>{{name}}</b>", name=name)


#- tests/shop_views.py
"""Silent: a view that only tests call."""

from django.http import HttpResponse


def hello(request):
    return HttpResponse("<p>Hello " + request.GET["name"])
