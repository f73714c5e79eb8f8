"""What programs write down of a request."""
#- shop.py
import logging

from flask import Flask, current_app, request
from loguru import logger as log

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.post("/sign-in")
def sign_in():
    user = request.form["user"]
    logger.info("signing in %s", user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.warning("%d times wrong: %s", 3, user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logging.info(f"signing in {user!r}")
    logging.error("wrong password for " + repr(user))
    logger.error("wrong password for " + repr(user) + ", again")
    logger.info("signing in %s" % user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.info("signing in {}".format(user))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.log(logging.INFO, "signing in %s", user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    current_app.logger.info(repr(user))
    log.info("signing in {}", user)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.info(f"signing in {user:>20}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logger.info(f"{user=:s}")
    #^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    print(f"seen: {user}")
    #^^^^^^^^^^^^^^^^^^^^^ low (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    print("seen:", *request.form.getlist("name"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `*request.form.getlist("name")` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    text = "page " + request.args["page"]
    logger.info(repr(text))
    print("seen:", user)
    #^^^^^^^^^^^^^^^^^^^ low (strict): `user` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    return ""


# Silent: shown as Python would write it, a number, the program's own words.
@app.post("/safe")
def safe():
    user = request.form["user"]
    logger.info("signing in %r", user)
    logger.info("%d times wrong: %r", 3, user)
    logger.info("%r is %s", user, "somebody")
    logger.info(f"signing in {user!r}")
    logger.info(f"{user=}")
    logger.info("page %d", request.args["page"])
    logger.info("page %s", int(request.args["page"]))
    logger.info("somebody signs in: %s", "shop")
    logger.info("signing in %s", repr(user))
    logger.info("something was sent: %s", bool(user))
    logger.info("%d letters", len(user))
    log.info("signing in {!r}", user)
    logger.info("wrong password", extra={"user": user})
    logger.setLevel(request.args["level"])
    return ""


# Silent: a header holds no line ends.
@app.get("/trace")
def trace():
    logging.info("trace %s of %s", request.headers.get("X-Trace", "none"), request.headers.get("X-Forwarded-For"))
    return "ok"


# Silent: not from a request.
def from_elsewhere(user):
    logger.info("signing in %s", user)


#- shown.py
"""What is written with `repr`, and what is not."""

import json
import logging

import tornado.web
from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


def own(name, type=None):
    value = request.args.get(name)
    if type is not None:
        value = type(value)
    return value


# Silent: a container shows what it holds as `repr` does, `int` gives numbers, JSON has its own escapes.
@app.post("/containers")
def containers():
    tags = [tag.strip() for tag in request.args["tags"].split(",")]
    log.info("tags %s", tags)
    log.info(f"tags {tags}")
    log.info("tags " + str(tags))
    log.info("tags %s", request.args.getlist("tags"))
    log.info("tags %s", sorted(request.args.getlist("tags")))
    log.info("sent %s", {"name": request.args["name"]})
    log.info("sent %s", (request.args["name"],))
    log.info("sent %s", dict(request.form))
    log.info(f"sent {request.form}")
    print("sent", tags)
    log.info("{!r} of {}".format(request.args["name"], 3))
    log.info("page %s", own("page", type=int))
    log.info("sent %s", json.dumps(request.args["name"]))
    document = request.get_json()
    name = document["name"]
    log.info("%r sent %s", name, document)
    return ""


# Their elements are texts, what was joined is, and a document may be one.
@app.post("/texts")
def texts():
    tags = [tag.strip() for tag in request.args["tags"].split(",")]
    log.info("first %s", tags[0])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `tags[0]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    log.info("tags %s", ", ".join(tags))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `", ".join(tags)` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    log.info("first %s" % (tags[0],))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `tags[0]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    log.info("{!r} of {}".format(3, request.args["name"]))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `request.args["name"]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    log.info("page %s", own("page"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `own("page")` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    log.info("page %s", own("page", type=str))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `own("page", type=str)` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    print(*tags)
    #^^^^^^^^^^^ low (strict): `tags` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    document = request.get_json()
    log.info("sent %s", document)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `document` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    return document["name"]


class Workers(tornado.web.RequestHandler):
    def get_argument(self, name, default=None, strip=True, type=None):
        value = super().get_argument(name, default, strip)
        if type is not None:
            try:
                value = type(value)
            except ValueError:
                raise tornado.web.HTTPError(400)
        return value

    def post(self):
        number = self.get_argument("n", default=1, type=int)
        log.info("%s more", number)
        log.info("agent %s", self.request.headers.get("User-Agent", "").lower())
        name = self.get_argument("name", default="")
        log.info("name %s", name)
        #^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `name` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`


#- server.py
import logging
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote, urlparse


def application(environ, start_response):
    logging.info("from %s", environ.get("HTTP_ORIGIN"))
    logging.info("from %s", environ["HTTP_ORIGIN"])
    logging.info("query %s", environ["QUERY_STRING"])
    logging.info("query %s", unquote(environ["QUERY_STRING"]))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `unquote(environ["QUERY_STRING"])` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logging.info("name %s", parse_qs(environ["QUERY_STRING"])["name"][0])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `parse_qs(environ["QUERY_STRING"])["name"][0]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
    logging.info("at %s", environ["PATH_INFO"])
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `environ["PATH_INFO"]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        logging.info("at %s", self.path)
        logging.info("at %s", unquote(self.path))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `unquote(self.path)` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
        logging.info("from %s", self.headers["Origin"])
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `self.headers["Origin"]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
        logging.info("name %s", parse_qs(urlparse(self.path).query)["name"][0])
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `parse_qs(urlparse(self.path).query)["name"][0]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`


#- middleware.py
import logging

from django.http import HttpResponse


class Middleware:
    def __call__(self, request):
        logging.info("key %s", request.headers.get("X-Key", ""))
        logging.info("key %s", request.META["HTTP_X_KEY"])
        logging.info("key %s", request.META.get("HTTP_X_KEY"))
        logging.info("sent %s", request.POST)
        logging.info("sent %s", request.POST.getlist("name"))
        logging.info("at %s", request.META["PATH_INFO"])
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `request.META["PATH_INFO"]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
        logging.info("sent %s", request.POST["name"])
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `request.POST["name"]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
        return HttpResponse("")


#- proxy.py
"""What a client was answered is no request, whatever it is called."""

import logging

import requests
from aiohttp import ClientSession, web


class Proxy:
    async def load(self):
        async with self.session.get("https://up.example/") as request:
            logging.info("index %s", (await request.content.read()).decode())
        async with ClientSession() as session:
            request = await session.get("https://up.example/")
            logging.info("index %s", request.query["q"])
        request = requests.get("https://up.example/", timeout=3)
        logging.info("index %s", request.content)

    async def index(self, request):
        async with self.session.get("https://up.example/") as response:
            logging.info("asked for %s", (await request.content.read()).decode())
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `(await request.content.read()).decode()` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
            logging.info("asked for %s", request.query["q"])
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): `request.query["q"]` comes from a request and may hold line ends: its sender can write lines of the log that look like the program's; write it with `%r`
            return web.json_response(await response.json())
