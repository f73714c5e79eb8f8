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
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
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
    #^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template


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
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template


async def safe_aiohttp(request: web.Request):
    return web.Response(text=f"Hello {request.query['name']}")


class Hello(tornado.web.RequestHandler):
    def get(self):
        self.write("<h1>Hello " + html.escape(self.get_argument("name")) + "</h1>")
        self.write({"name": self.get_argument("name")})
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
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "2":
        return f'<a title="{escape_text(name)}">'
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "3":
        return "<body bgcolor=%s>" % escape(name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "4":
        return "<a onclick=\"go('{}')\">".format(escape(name))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
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
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "2":
        return render_template_string("<p>{{ name }}</p>", name=Markup(name))
    if request.args["kind"] == "3":
        return PLAIN.render(name=name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    if request.args["kind"] == "4":
        return LETTER.render(name=name)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template
    return template("<b>{{!name}}</b>", name=name)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high (strict): Request data becomes part of this page as it is: a link with a script in it runs in the browser of whoever follows it; escape it, or render a template


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
