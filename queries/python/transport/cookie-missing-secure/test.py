#- app.py
from aiohttp import web
from django.http import HttpResponse
from django.shortcuts import redirect
from fastapi import FastAPI, Response
from flask import Flask, make_response, request
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

COOKIE = "session_id"

app = Flask(__name__)
api = FastAPI()


def with_flask(user):
    response = make_response("welcome")
    response.set_cookie("session_id", user.session)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends the cookie `session_id` over plain HTTP, where anybody on the way can take the session
    response.set_cookie(COOKIE, user.session, httponly=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends the cookie `session_id` over plain HTTP, where anybody on the way can take the session
    response.set_cookie("remember_token", value=user.remember, secure=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `secure=False` the browser also sends the cookie `remember_token` over plain HTTP, where anybody on the way can take the session
    response.set_cookie(key="auth", value=user.session, max_age=3600)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends the cookie `auth` over plain HTTP, where anybody on the way can take the session
    return response


def with_django(user, token):
    response = HttpResponse()
    response.set_cookie("sessionid", user.session)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends the cookie `sessionid` over plain HTTP, where anybody on the way can take the session
    response.set_signed_cookie("login", user.name, salt="login")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends the cookie `login` over plain HTTP, where anybody on the way can take the session
    redirect("/").set_cookie(user.cookie_name, token)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends this cookie over plain HTTP, where anybody on the way can read it
    return response


def with_fastapi(response: Response, access_token: str):
    response.set_cookie(key="access_token", value=f"Bearer {access_token}", httponly=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends the cookie `access_token` over plain HTTP, where anybody on the way can take the session


async def with_aiohttp(session):
    response = web.Response()
    response.set_cookie(name="AUTH_SESSION", value=session)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends the cookie `AUTH_SESSION` over plain HTTP, where anybody on the way can take the session
    return response


class Login:
    def get(self):
        self.set_secure_cookie("user", "42")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `secure=True` the browser also sends the cookie `user` over plain HTTP, where anybody on the way can take the session


api.add_middleware(SessionMiddleware, secret_key=app.secret_key)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `https_only=True` the browser also sends the session cookie over plain HTTP, where anybody on the way can take it
api.add_middleware(SessionMiddleware, secret_key=app.secret_key, https_only=False)
#                                                                ^^^^^^^^^^^^^^^^ medium fix: With `https_only=False` the browser also sends the session cookie over plain HTTP, where anybody on the way can take it
middleware = [Middleware(SessionMiddleware, secret_key=app.secret_key)]
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `https_only=True` the browser also sends the session cookie over plain HTTP, where anybody on the way can take it
wrapped = SessionMiddleware(api, secret_key=app.secret_key)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `https_only=True` the browser also sends the session cookie over plain HTTP, where anybody on the way can take it

app.config["SESSION_COOKIE_SECURE"] = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `app.config["SESSION_COOKIE_SECURE"] = False`: the browser also sends this cookie over plain HTTP, where anybody on the way can read it
app.config.update(SESSION_COOKIE_SECURE=False, REMEMBER_COOKIE_SECURE=False)
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `SESSION_COOKIE_SECURE=False`: the browser also sends this cookie over plain HTTP, where anybody on the way can read it
#                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `REMEMBER_COOKIE_SECURE=False`: the browser also sends this cookie over plain HTTP, where anybody on the way can read it


# Cookies that are no session.
def preferences(response):
    response.set_cookie("theme", "dark")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `secure=True` the browser also sends this cookie over plain HTTP, where anybody on the way can read it
    response.set_cookie("consent", "yes", secure=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `secure=False` the browser also sends this cookie over plain HTTP, where anybody on the way can read it
    response.set_cookie("author", "anonymous")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `secure=True` the browser also sends this cookie over plain HTTP, where anybody on the way can read it
    response.set_cookie("csrf_token", "1f2e")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `secure=True` the browser also sends this cookie over plain HTTP, where anybody on the way can read it
    response.set_cookie("session_id", "", expires=0)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: Without `secure=True` the browser also sends this cookie over plain HTTP, where anybody on the way can read it


# Sent over TLS only, or not known.
def look_alikes(response, jar, cookie, options, session):
    response.set_cookie("session_id", session, secure=True)
    response.set_cookie("session_id", session, 3600, None, "/", None, True)
    response.set_cookie("session_id", session, secure=request.is_secure)
    response.set_cookie("session_id", session, **options)
    response.delete_cookie("session_id")
    jar.set_cookie(cookie)
    api.add_middleware(SessionMiddleware, secret_key=app.secret_key, https_only=True)
    app.config["SESSION_COOKIE_SECURE"] = not app.debug


#- shop/settings.py
import os

DEBUG = "DEBUG" in os.environ

SESSION_COOKIE_SECURE = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `SESSION_COOKIE_SECURE = False`: the browser also sends this cookie over plain HTTP, where anybody on the way can read it
CSRF_COOKIE_SECURE = True

if DEBUG:
    CSRF_COOKIE_SECURE = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `CSRF_COOKIE_SECURE = False`: the browser also sends this cookie over plain HTTP

#- shop/settings_dev.py
SESSION_COOKIE_SECURE = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SESSION_COOKIE_SECURE = False`: the browser also sends this cookie over plain HTTP

#- shop/hub.py
class Hub:
    def remember(self, handler, access_token):
        self.set_cookie(handler, access_token)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `secure=True` the browser also sends this cookie over plain HTTP, where anybody on the way can read it
        self.hub_auth.set_cookie(self, access_token)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `secure=True` the browser also sends this cookie over plain HTTP, where anybody on the way can read it


#- tests/test_app.py
def test_session(client):
    client.set_cookie("session_id", "1")
