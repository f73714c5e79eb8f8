#- app/main.py
"""FastAPI and Starlette."""

import os

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware as CORS

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True, allow_methods=["*"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may

origins = ["https://shop.example.com"]
origins.append("*")
app.add_middleware(
#^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may
    CORSMiddleware,
    allow_origins=origins,
    allow_credentials=True,
)

app.add_middleware(CORSMiddleware, allow_origins="*", allow_credentials=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https?://.*", allow_credentials=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `r"https?://.*"` lets any website read these responses with the visitor's cookies; list the origins that may
site = Starlette(middleware=[Middleware(CORS, allow_origins=["*"], allow_credentials=True)])
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may
wrapped = CORS(app, allow_origins=["*"], allow_credentials=True)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may


def create(application: FastAPI):
    application.add_middleware(CORSMiddleware, allow_credentials=True, allow_origins=["*"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may


# Without cookies: a public API.
app.add_middleware(CORSMiddleware, allow_origins=["*"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can read these responses, without cookies: right for a public API, not for one inside a network
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can read these responses, without cookies: right for a public API, not for one inside a network

# Silent: the origins are named, or not known.
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example.com"], allow_credentials=True)
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example.com"], allow_methods=["*"], allow_headers=["*"], allow_credentials=True)
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://[a-z]+\.example\.com", allow_credentials=True)
app.add_middleware(CORSMiddleware, allow_origins=os.environ["ORIGINS"].split(","), allow_credentials=True)
app.add_middleware(CORSMiddleware)
#- app/flask_app.py
"""Flask, by the extension and by hand."""

from flask import Flask, jsonify, request
from flask_cors import CORS, cross_origin

app = Flask(__name__)
CORS(app, supports_credentials=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may
CORS(app, origins="*", supports_credentials=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may
CORS(app, origins=["*"], supports_credentials=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may
CORS(app, origins=r"https?://.*", supports_credentials=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `r"https?://.*"` lets any website read these responses with the visitor's cookies; list the origins that may

cors = CORS()
cors.init_app(app, supports_credentials=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may


@app.route("/me")
@cross_origin(supports_credentials=True)
 #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may
def me():
    return jsonify(name="me")


@app.after_request
def reflect(response):
    response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: This allows whatever origin asks, so any website is let in; look the origin up in a list first
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


# Without cookies.
CORS(app)
#^^^^^^^^ low (strict) fix: Any website can read these responses, without cookies: right for a public API, not for one inside a network


@app.after_request
def everybody(response):
    response.headers["Access-Control-Allow-Origin"] = "*"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Any website can read these responses, without cookies: right for a public API, not for one inside a network
    return response


def handler(event, context):
    return {"statusCode": 200, "headers": {"Access-Control-Allow-Origin": "*"}}
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Any website can read these responses, without cookies: right for a public API, not for one inside a network


# Silent: the origins are named.
CORS(app, origins=["https://shop.example.com"], supports_credentials=True)
CORS(app, origins="https://shop.example.com", supports_credentials=True)
CORS(app, resources={r"/api/*": {"origins": "https://shop.example.com"}}, supports_credentials=True)


@app.after_request
def named(response):
    response.headers["Access-Control-Allow-Origin"] = "https://shop.example.com"
    response.headers["Access-Control-Allow-Methods"] = "*"
    return response
#- app/handlers.py
"""Headers by method calls."""

import tornado.web

ALLOWED = {"https://shop.example.com"}


class Open(tornado.web.RequestHandler):
    def set_default_headers(self):
        self.set_header("Access-Control-Allow-Origin", self.request.headers.get("Origin", ""))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: This allows whatever origin asks, so any website is let in; look the origin up in a list first
        self.set_header("Access-Control-Allow-Credentials", "true")


class Public(tornado.web.RequestHandler):
    def set_default_headers(self):
        self.set_header("Access-Control-Allow-Origin", "*")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Any website can read these responses, without cookies: right for a public API, not for one inside a network


class Perhaps(tornado.web.RequestHandler):
    def set_default_headers(self):
        origin = self.request.headers.get("Origin")
        if origin and self.application.allows(origin):
            self.set_header("Access-Control-Allow-Origin", origin)
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This allows whatever origin asks: make sure that it was looked up in a list first


# Silent: it was looked up.
class Named(tornado.web.RequestHandler):
    def initialize(self, allowed):
        self.allowed = allowed

    def set_default_headers(self):
        origin = self.request.headers.get("Origin")
        if origin in ALLOWED:
            self.set_header("Access-Control-Allow-Origin", origin)
        elif origin in self.allowed:
            self.set_header("Access-Control-Allow-Origin", origin)
        self.set_header("Access-Control-Max-Age", "600")
#- app/aio.py
"""aiohttp."""

import aiohttp_cors


def setup(app):
    aiohttp_cors.setup(app, defaults={"*": aiohttp_cors.ResourceOptions(allow_credentials=True, expose_headers="*")})
    #                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Any website can read these responses with the visitor's cookies; list the origins that may
    aiohttp_cors.setup(app, defaults={"https://shop.example.com": aiohttp_cors.ResourceOptions(allow_credentials=True)})
    aiohttp_cors.setup(app, defaults={"*": aiohttp_cors.ResourceOptions(allow_credentials=False)})
#- site/settings/base.py
"""Django."""

CORS_ALLOW_ALL_ORIGINS = True
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can read the responses of this one, with the visitor's cookies if `CORS_ALLOW_CREDENTIALS` is on; list the origins in `CORS_ALLOWED_ORIGINS`
CORS_ORIGIN_ALLOW_ALL = True
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can read the responses of this one, with the visitor's cookies if `CORS_ALLOW_CREDENTIALS` is on; list the origins in `CORS_ALLOWED_ORIGINS`
#- site/settings/named.py
"""Silent: named, off, or under a condition."""

DEBUG = False
CORS_ALLOWED_ORIGINS = ["https://shop.example.com"]
CORS_ALLOW_ALL_ORIGINS = False
if DEBUG:
    CORS_ALLOW_ALL_ORIGINS = True
CORS_ORIGIN_ALLOW_ALL = DEBUG
#- site/settings/local.py
"""Silent: a development machine."""

CORS_ALLOW_ALL_ORIGINS = True
