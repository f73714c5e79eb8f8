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
    response.set_cookie("session_id", user.session, secure=True)
    response.set_cookie(COOKIE, user.session, httponly=True, secure=True)
    response.set_cookie("remember_token", value=user.remember, secure=True)
    response.set_cookie(key="auth", value=user.session, max_age=3600, secure=True)
    return response


def with_django(user, token):
    response = HttpResponse()
    response.set_cookie("sessionid", user.session, secure=True)
    response.set_signed_cookie("login", user.name, salt="login", secure=True)
    redirect("/").set_cookie(user.cookie_name, token, secure=True)
    return response


def with_fastapi(response: Response, access_token: str):
    response.set_cookie(key="access_token", value=f"Bearer {access_token}", httponly=True, secure=True)


async def with_aiohttp(session):
    response = web.Response()
    response.set_cookie(name="AUTH_SESSION", value=session, secure=True)
    return response


class Login:
    def get(self):
        self.set_secure_cookie("user", "42", secure=True)


api.add_middleware(SessionMiddleware, secret_key=app.secret_key, https_only=True)
api.add_middleware(SessionMiddleware, secret_key=app.secret_key, https_only=True)
middleware = [Middleware(SessionMiddleware, secret_key=app.secret_key, https_only=True)]
wrapped = SessionMiddleware(api, secret_key=app.secret_key, https_only=True)

app.config["SESSION_COOKIE_SECURE"] = True
app.config.update(SESSION_COOKIE_SECURE=True, REMEMBER_COOKIE_SECURE=True)


# Cookies that are no session.
def preferences(response):
    response.set_cookie("theme", "dark", secure=True)
    response.set_cookie("consent", "yes", secure=True)
    response.set_cookie("author", "anonymous", secure=True)
    response.set_cookie("csrf_token", "1f2e", secure=True)
    response.set_cookie("session_id", "", expires=0, secure=True)


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

SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

if DEBUG:
    CSRF_COOKIE_SECURE = True

#- shop/settings_dev.py
SESSION_COOKIE_SECURE = True

#- shop/hub.py
class Hub:
    def remember(self, handler, access_token):
        self.set_cookie(handler, access_token, secure=True)
        self.hub_auth.set_cookie(self, access_token, secure=True)


#- tests/test_app.py
def test_session(client):
    client.set_cookie("session_id", "1")
