"""How a view looks in each framework, from its tutorial: where values come from and how something is answered.

`$route`, `$view` and `$key` are names; `$e` is an expression. A template of a view has one line `$body`.
"""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Source:
    name: str
    drive: str
    expression: str
    imports: tuple = ()
    definitions: str = ""  # above the view
    parameter: str = ""  # of the view
    route: str = ""  # what follows the route
    unfit: tuple = ()  # kinds whose payloads cannot come this way
    method: str = "GET"


@dataclasses.dataclass(frozen=True)
class Framework:
    name: str
    imports: tuple
    head: str
    view: str
    json: str
    reject: str
    html: str
    redirect: str
    header: str
    sources: tuple
    indent: str = "    "
    tail: str = ""
    session: str = ""
    session_imports: tuple = ()
    html_imports: tuple = ()
    redirect_imports: tuple = ()
    reject_imports: tuple = ()
    header_imports: tuple = ()


# A header cannot have line breaks in it, and a path has no empty parts.
HEADER = ("log", "header")
PATH = ("path", "redirect", "ssrf", "log", "header", "code")

FLASK = Framework(
    "flask",
    ("from flask import Flask, request",),
    'app = Flask(__name__)\napp.secret_key = "used by the tests only"\n',
    '@app.route("/$route$rest", methods=["$method"])\ndef $view($parameter):\n$body\n',
    'return {"$noun": $e}',
    "abort(400)",
    "return $e  # sink",
    "return redirect($e)  # sink",
    'response = make_response({"$noun": 1})\nresponse.headers["X-$Noun"] = $e  # sink\nreturn response',
    (
        Source("flask args[]", "GET /$route?$key={value}", 'request.args["$key"]'),
        Source("flask args.get", "GET /$route?$key={value}", 'request.args.get("$key", "")'),
        Source("flask args.getlist", "GET /$route?$key={value}", 'request.args.getlist("$key")[0]'),
        Source("flask args.to_dict", "GET /$route?$key={value}", 'request.args.to_dict()["$key"]'),
        Source("flask form[]", "POST /$route form:$key={value}", 'request.form["$key"]', method="POST"),
        Source("flask form.get", "POST /$route form:$key={value}", 'request.form.get("$key")', method="POST"),
        Source("flask values", "GET /$route?$key={value}", 'request.values.get("$key", "")'),
        Source("flask json", 'POST /$route json:{"$key": "{value}"}', 'request.json["$key"]', method="POST"),
        Source("flask get_json", 'POST /$route json:{"$key": "{value}"}', 'request.get_json()["$key"]', method="POST"),
        Source(
            "flask get_json nested",
            'POST /$route json:{"data": [{"$key": "{value}"}]}',
            'request.get_json(force=True)["data"][0].get("$key")',
            method="POST",
        ),
        Source("flask get_data", "POST /$route body:{value}", "request.get_data(as_text=True)", method="POST"),
        Source("flask data", "POST /$route body:{value}", "request.data.decode()", method="POST"),
        Source("flask headers", "GET /$route header:X-$Key={value}", 'request.headers["X-$Key"]', unfit=HEADER),
        Source("flask headers.get", "GET /$route header:X-$Key={value}", 'request.headers.get("X-$Key", "")', unfit=HEADER),
        Source("flask cookies", "GET /$route cookie:$key={value}", 'request.cookies.get("$key", "")', unfit=HEADER),
        Source("flask route", "GET /$route/{value}", "$key", parameter="$key", route="/<$key>", unfit=PATH),
        Source("flask view_args", "GET /$route/{value}", 'request.view_args["$key"]', parameter="$key", route="/<$key>", unfit=PATH),
        Source("flask file name", "POST /$route file:$key={value}", 'request.files["$key"].filename', method="POST", unfit=HEADER),
        Source(
            "flask file", "POST /$route upload:$key={value}", 'request.files["$key"].read().decode()', method="POST", unfit=HEADER
        ),
    ),
    session='session["$key"] = $e  # sink\nreturn {"$noun": 1}',
    session_imports=("from flask import session",),
    redirect_imports=("from flask import redirect",),
    reject_imports=("from flask import abort",),
    header_imports=("from flask import make_response",),
)

DJANGO = Framework(
    "django",
    ("from django.http import HttpResponse, HttpResponseBadRequest, HttpResponseRedirect, JsonResponse", "from django.urls import path"),
    "",
    "def $view(request$, $parameter):\n$body\n",
    'return JsonResponse({"$noun": $e})',
    'return HttpResponseBadRequest("not accepted")',
    "return HttpResponse($e)  # sink",
    "return HttpResponseRedirect($e)  # sink",
    'response = HttpResponse("1")\nresponse["X-$Noun"] = $e  # sink\nreturn response',
    (
        Source("django GET[]", "GET /$route?$key={value}", 'request.GET["$key"]'),
        Source("django GET.get", "GET /$route?$key={value}", 'request.GET.get("$key", "")'),
        Source("django POST[]", "POST /$route form:$key={value}", 'request.POST["$key"]', method="POST"),
        Source("django POST.get", "POST /$route form:$key={value}", 'request.POST.get("$key")', method="POST"),
        Source("django body", "POST /$route body:{value}", "request.body.decode()", method="POST"),
        Source(
            "django json body",
            'POST /$route json:{"$key": "{value}"}',
            'json.loads(request.body)["$key"]',
            ("import json",),
            method="POST",
        ),
        Source("django headers", "GET /$route header:X-$Key={value}", 'request.headers["X-$Key"]', unfit=HEADER),
        Source("django META", "GET /$route header:X-$Key={value}", 'request.META.get("HTTP_X_$KEY", "")', unfit=HEADER),
        Source("django COOKIES", "GET /$route cookie:$key={value}", 'request.COOKIES["$key"]', unfit=HEADER),
        Source("django route", "GET /$route/{value}", "$key", parameter="$key", route="/<str:$key>", unfit=PATH),
    ),
    tail='urlpatterns = [path("$route$rest", $view)]\n',
    session='request.session["$key"] = $e  # sink\nreturn JsonResponse({"$noun": 1})',
)

FASTAPI = Framework(
    "fastapi",
    ("from fastapi import FastAPI",),
    "app = FastAPI()\n",
    '@app.$verb("/$route$rest")\ndef $view($parameter):\n$body\n',
    'return {"$noun": $e}',
    "raise HTTPException(400)",
    "return HTMLResponse($e)  # sink",
    "return RedirectResponse($e)  # sink",
    'return JSONResponse({"$noun": 1}, headers={"X-$Noun": $e})  # sink',
    (
        Source("fastapi query", "GET /$route?$key={value}", "$key", parameter="$key: str"),
        Source("fastapi default", "GET /$route?$key={value}", "$key", parameter='$key: str = ""'),
        Source(
            "fastapi Query", "GET /$route?$key={value}", "$key", ("from fastapi import Query",), parameter='$key: str = Query("")'
        ),
        Source(
            "fastapi Annotated",
            "GET /$route?$key={value}",
            "$key",
            ("from typing import Annotated", "from fastapi import Query"),
            parameter="$key: Annotated[str, Query()]",
        ),
        Source(
            "fastapi Form",
            "POST /$route form:$key={value}",
            "$key",
            ("from fastapi import Form",),
            parameter="$key: str = Form()",
            method="POST",
        ),
        Source(
            "fastapi model",
            'POST /$route json:{"$key": "{value}"}',
            "given.$key",
            ("from pydantic import BaseModel",),
            "class Given(BaseModel):\n    $key: str\n    pages: int = 1\n",
            "given: Given",
            method="POST",
        ),
        Source(
            "fastapi Header",
            "GET /$route header:X-$Key={value}",
            "x_$key",
            ("from fastapi import Header",),
            parameter="x_$key: str = Header()",
            unfit=HEADER,
        ),
        Source("fastapi path", "GET /$route/{value}", "$key", parameter="$key: str", route="/{$key}", unfit=PATH),
        Source(
            "fastapi request",
            "GET /$route?$key={value}",
            'request.query_params["$key"]',
            ("from fastapi import Request",),
            parameter="request: Request",
        ),
    ),
    html_imports=("from fastapi.responses import HTMLResponse",),
    redirect_imports=("from fastapi.responses import RedirectResponse",),
    reject_imports=("from fastapi import HTTPException",),
    header_imports=("from fastapi.responses import JSONResponse",),
)

STARLETTE = Framework(
    "starlette",
    (
        "from starlette.applications import Starlette",
        "from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse",
        "from starlette.routing import Route",
    ),
    "",
    "async def $view(request):\n$body\n",
    'return JSONResponse({"$noun": $e})',
    'return JSONResponse({"error": "not accepted"}, status_code=400)',
    "return HTMLResponse($e)  # sink",
    "return RedirectResponse($e)  # sink",
    'return JSONResponse({"$noun": 1}, headers={"X-$Noun": $e})  # sink',
    (
        Source("starlette query_params", "GET /$route?$key={value}", 'request.query_params["$key"]'),
        Source("starlette query_params.get", "GET /$route?$key={value}", 'request.query_params.get("$key", "")'),
        Source("starlette form", "POST /$route form:$key={value}", '(await request.form())["$key"]', method="POST"),
        Source("starlette json", 'POST /$route json:{"$key": "{value}"}', '(await request.json())["$key"]', method="POST"),
        Source("starlette body", "POST /$route body:{value}", "(await request.body()).decode()", method="POST"),
        Source("starlette headers", "GET /$route header:X-$Key={value}", 'request.headers["x-$key"]', unfit=HEADER),
    ),
    tail='app = Starlette(routes=[Route("/$route", $view, methods=["$method"])])\n',
)

AIOHTTP = Framework(
    "aiohttp",
    ("from aiohttp import web",),
    "",
    "async def $view(request):\n$body\n",
    'return web.json_response({"$noun": $e})',
    "raise web.HTTPBadRequest()",
    'return web.Response(text=$e, content_type="text/html")  # sink',
    "raise web.HTTPFound($e)  # sink",
    'return web.json_response({"$noun": 1}, headers={"X-$Noun": $e})  # sink',
    (
        Source("aiohttp query", "GET /$route?$key={value}", 'request.query["$key"]'),
        Source("aiohttp rel_url", "GET /$route?$key={value}", 'request.rel_url.query.get("$key", "")'),
        Source("aiohttp post", "POST /$route form:$key={value}", '(await request.post())["$key"]', method="POST"),
        Source("aiohttp json", 'POST /$route json:{"$key": "{value}"}', '(await request.json())["$key"]', method="POST"),
        Source("aiohttp text", "POST /$route body:{value}", "await request.text()", method="POST"),
        Source("aiohttp match_info", "GET /$route/{value}", 'request.match_info["$key"]', route="/{$key}", unfit=PATH),
    ),
    tail='app = web.Application()\napp.router.add_$verb("/$route$rest", $view)\n',
)

TORNADO = Framework(
    "tornado",
    ("import tornado.web",),
    "",
    "class $View(tornado.web.RequestHandler):\n    def $verb(self):\n$body\n",
    'self.write({"$noun": $e})',
    "raise tornado.web.HTTPError(400)",
    "self.write($e)  # sink",
    "self.redirect($e)  # sink",
    'self.set_header("X-$Noun", $e)  # sink',
    (
        Source("tornado get_argument", "GET /$route?$key={value}", 'self.get_argument("$key", strip=False)'),
        Source("tornado get_query_argument", "GET /$route?$key={value}", 'self.get_query_argument("$key", strip=False)'),
        Source(
            "tornado get_body_argument", "POST /$route form:$key={value}", 'self.get_body_argument("$key", strip=False)', method="POST"
        ),
        Source("tornado body", "POST /$route body:{value}", "self.request.body.decode()", method="POST"),
        Source(
            "tornado json",
            'POST /$route json:{"$key": "{value}"}',
            'json.loads(self.request.body)["$key"]',
            ("import json",),
            method="POST",
        ),
    ),
    indent="        ",
    tail='app = tornado.web.Application([("/$route", $View)])\n',
)

BOTTLE = Framework(
    "bottle",
    ("from bottle import Bottle, request",),
    "app = Bottle()\n",
    '@app.$verb("/$route$rest")\ndef $view($parameter):\n$body\n',
    'return {"$noun": $e}',
    'abort(400, "not accepted")',
    "return $e  # sink",
    "redirect($e)  # sink",
    'response.set_header("X-$Noun", $e)  # sink\nreturn {"$noun": 1}',
    (
        Source("bottle query.get", "GET /$route?$key={value}", 'request.query.get("$key", "")'),
        Source("bottle query attribute", "GET /$route?$key={value}", "request.query.$key"),
        Source("bottle forms", "POST /$route form:$key={value}", 'request.forms.get("$key")', method="POST"),
        Source("bottle params", "GET /$route?$key={value}", 'request.params["$key"]'),
        Source("bottle json", 'POST /$route json:{"$key": "{value}"}', 'request.json["$key"]', method="POST"),
        Source("bottle route", "GET /$route/{value}", "$key", parameter="$key", route="/<$key>", unfit=PATH),
    ),
    redirect_imports=("from bottle import redirect",),
    reject_imports=("from bottle import abort",),
    header_imports=("from bottle import response",),
)

FALCON = Framework(
    "falcon",
    ("import falcon",),
    "",
    "class $View:\n    def on_$verb(self, req, resp):\n$body\n",
    'resp.media = {"$noun": $e}',
    "raise falcon.HTTPBadRequest()",
    "resp.content_type = falcon.MEDIA_HTML\nresp.text = $e  # sink",
    "raise falcon.HTTPFound($e)  # sink",
    'resp.set_header("X-$Noun", $e)  # sink',
    (
        Source("falcon get_param", "GET /$route?$key={value}", 'req.get_param("$key", default="")'),
        Source("falcon params", "GET /$route?$key={value}", 'req.params["$key"]'),
        Source("falcon media", 'POST /$route json:{"$key": "{value}"}', 'req.media["$key"]', method="POST"),
        Source("falcon get_media", 'POST /$route json:{"$key": "{value}"}', 'req.get_media().get("$key")', method="POST"),
        Source("falcon get_header", "GET /$route header:X-$Key={value}", 'req.get_header("X-$Key")', unfit=HEADER),
    ),
    indent="        ",
    tail='app = falcon.App()\napp.add_route("/$route", $View())\n',
)

SANIC = Framework(
    "sanic",
    ("from sanic import Sanic", "from sanic.response import html, json as json_response, redirect"),
    'app = Sanic("$route")\n',
    '@app.$verb("/$route$rest")\nasync def $view(request$, $parameter):\n$body\n',
    'return json_response({"$noun": $e})',
    'raise BadRequest("not accepted")',
    "return html($e)  # sink",
    "return redirect($e)  # sink",
    'return json_response({"$noun": 1}, headers={"X-$Noun": $e})  # sink',
    (
        Source("sanic args.get", "GET /$route?$key={value}", 'request.args.get("$key")'),
        Source("sanic args[]", "GET /$route?$key={value}", 'request.args["$key"][0]'),
        Source("sanic form", "POST /$route form:$key={value}", 'request.form.get("$key")', method="POST"),
        Source("sanic json", 'POST /$route json:{"$key": "{value}"}', 'request.json["$key"]', method="POST"),
        Source("sanic headers", "GET /$route header:X-$Key={value}", 'request.headers["x-$key"]', unfit=HEADER),
    ),
    reject_imports=("from sanic.exceptions import BadRequest",),
)

QUART = Framework(
    "quart",
    ("from quart import Quart, request",),
    'app = Quart(__name__)\napp.secret_key = "used by the tests only"\n',
    '@app.route("/$route$rest", methods=["$method"])\nasync def $view($parameter):\n$body\n',
    'return {"$noun": $e}',
    "abort(400)",
    "return $e  # sink",
    "return redirect($e)  # sink",
    'return {"$noun": 1}, 200, {"X-$Noun": $e}  # sink',
    (
        Source("quart args", "GET /$route?$key={value}", 'request.args["$key"]'),
        Source("quart args.get", "GET /$route?$key={value}", 'request.args.get("$key", "")'),
        Source("quart form", "POST /$route form:$key={value}", '(await request.form)["$key"]', method="POST"),
        Source("quart get_json", 'POST /$route json:{"$key": "{value}"}', '(await request.get_json())["$key"]', method="POST"),
        Source("quart get_data", "POST /$route body:{value}", "(await request.get_data(as_text=True))", method="POST"),
    ),
    session='session["$key"] = $e  # sink\nreturn {"$noun": 1}',
    session_imports=("from quart import session",),
    redirect_imports=("from quart import redirect",),
    reject_imports=("from quart import abort",),
)

LAMBDA = Framework(
    "lambda",
    ("import json",),
    "",
    "def handler(event, context):\n$body\n",
    'return {"statusCode": 200, "body": json.dumps({"$noun": $e}, default=str)}',
    'return {"statusCode": 400, "body": "{}"}',
    'return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": $e}  # sink',
    'return {"statusCode": 302, "headers": {"Location": $e}}  # sink',
    "",
    (
        Source("lambda query", '{"queryStringParameters": {"$key": "{value}"}}', 'event["queryStringParameters"]["$key"]'),
        Source("lambda query.get", '{"queryStringParameters": {"$key": "{value}"}}', 'event["queryStringParameters"].get("$key", "")'),
        Source("lambda path", '{"pathParameters": {"$key": "{value}"}}', 'event["pathParameters"]["$key"]'),
        Source("lambda body", '{"body": "{value}"}', 'event["body"]'),
    ),
)

ALL = (FLASK, DJANGO, FASTAPI, STARLETTE, AIOHTTP, TORNADO, BOTTLE, FALCON, SANIC, QUART, LAMBDA)
