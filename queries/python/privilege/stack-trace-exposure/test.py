"""What programs tell when they fail."""
#- shop.py
import logging
import sys
import traceback

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.post("/orders")
def orders():
    try:
        return place(request.json)
    except Exception:
        return traceback.format_exc(), 500
        #      ^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence


@app.post("/goods")
def goods():
    try:
        return find(request.json)
    except Exception as error:
        text = "".join(traceback.format_exception(error))
        logging.error(text)
        return {"error": "failed", "trace": text}, 500
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence


@app.errorhandler(500)
def failed(error):
    answer = jsonify(error="failed", trace=traceback.format_exc())
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence
    other = jsonify({"trace": traceback.format_exc().splitlines()})
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence
    kind, value, trace = sys.exc_info()
    return make_response("<pre>" + "".join(traceback.format_tb(trace)) + "</pre>"), answer, other
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence


# For those who want to see more: the text of any error.
@app.post("/pay")
def pay():
    try:
        return charge(request.json)
    except Exception as error:
        logging.exception("payment failed")
        return jsonify({"error": str(error)}), 500
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `error` can be any error, and its text goes to whoever sent the request: a statement of the database, a path, an address; log it, and answer with a fixed sentence


@app.post("/refund")
def refund():
    try:
        return charge(request.json)
    except Exception as error:
        return jsonify(error=f"failed: {error}")
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `error` can be any error, and its text goes to whoever sent the request: a statement of the database, a path, an address; log it, and answer with a fixed sentence


# Silent: logged, and a fixed sentence; an error that is meant for the user.
@app.post("/safe")
def safe():
    try:
        return place(request.json)
    except ValueError as error:
        return jsonify({"error": str(error)}), 400
    except KeyError:
        logging.error(traceback.format_exc())
        return jsonify(error="something is missing"), 400
    except Exception as error:
        trace = traceback.format_exc()
        app.logger.error("failed: %s", trace)
        traceback.print_exc()
        return jsonify(error=type(error).__name__), 500


def report(mail):
    mail.send("failed", traceback.format_exc())
    return traceback.format_exc()


#- api.py
import traceback

from django.http import HttpResponse, JsonResponse
from fastapi import FastAPI, HTTPException
from rest_framework.response import Response

api = FastAPI()


@api.get("/price")
async def price(number: int):
    try:
        return find(number)
    except LookupError:
        raise HTTPException(status_code=500, detail=traceback.format_exc())
        #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence


def view(request):
    try:
        return HttpResponse(render(request))
    except Exception as error:
        if request.user.is_staff:
            return HttpResponse(traceback.format_exc(), status=500)
            #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence
        return JsonResponse({"error": str(error)}, status=500)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `error` can be any error, and its text goes to whoever sent the request: a statement of the database, a path, an address; log it, and answer with a fixed sentence


def listing(request):
    try:
        return Response(serialize(request))
    except Exception as error:
        return Response({"error": f"{error}"}, status=500)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `error` can be any error, and its text goes to whoever sent the request: a statement of the database, a path, an address; log it, and answer with a fixed sentence


# Only in the audit: where debugging is on.
def failed(request):
    try:
        return HttpResponse(render(request))
    except Exception:
        if settings.DEBUG:
            return HttpResponse(traceback.format_exc(), status=500)
            #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info (audit): The traceback goes to whoever sent the request where debugging is on; make sure that it never is on a public server
        return HttpResponse("failed", status=500)


# Silent: the text of an error is no traceback.
def told(request):
    try:
        return HttpResponse(render(request))
    except Exception:
        _, error, _ = sys.exc_info()
        return JsonResponse({"error": str(error)}, status=500)


# Silent.
def quiet(request):
    try:
        return HttpResponse(render(request))
    except KeyError:
        return HttpResponse(traceback.format_exc() if settings.DEBUG else "failed", status=500)
    except Exception as error:
        return JsonResponse({"error": explain(error)}, status=500)


#- handlers.py
import traceback
from http.server import BaseHTTPRequestHandler

import tornado.web
from aiohttp import web


class Handler(tornado.web.RequestHandler):
    def get(self):
        try:
            self.write(page())
        except Exception:
            self.write(traceback.format_exc())
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence


class Plain(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            self.wfile.write(page())
        except Exception:
            self.wfile.write(traceback.format_exc().encode())
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence


async def index(request):
    try:
        return web.Response(text=page())
    except Exception:
        return web.json_response({"trace": traceback.format_exc()}, status=500)
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The traceback goes to whoever sent the request: it tells where the program's files are, what is in them and which packages run; log it, and answer with a fixed sentence
