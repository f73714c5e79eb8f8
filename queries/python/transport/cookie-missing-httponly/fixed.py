#- app.py
from aiohttp import web
from aiohttp_session import SimpleCookieStorage
from aiohttp_session.cookie_storage import EncryptedCookieStorage
from django.http import HttpResponse
from fastapi import FastAPI, Response
from flask import Flask, make_response
from pyramid.authentication import AuthTktCookieHelper
from pyramid.session import SignedCookieSessionFactory

COOKIE = "session_id"

app = Flask(__name__)
api = FastAPI()


def with_flask(user, options):
    response = make_response("welcome")
    response.set_cookie("session_id", user.session, secure=True, httponly=True)
    response.set_cookie(COOKIE, user.session, httponly=True)
    response.set_cookie("account_token", user.token, httponly=True)
    response.set_cookie(key="auth", value=user.session, max_age=3600, httponly=True)
    response.set_cookie("remember_token", value=user.remember, secure=True, httponly=True)
    response.set_cookie("jwt", user.jwt, 3600, None, "/", None, True, True)
    return response


def with_django(user, token):
    response = HttpResponse()
    response.set_cookie("sessionid", user.session, httponly=True)
    response.set_signed_cookie("login", user.name, salt="login", httponly=True)
    response.set_cookie(user.cookie_name, token, httponly=True)
    return response


def with_fastapi(response: Response, access_token: str):
    response.set_cookie(key="access_token", value=f"Bearer {access_token}", secure=True, httponly=True)


async def with_aiohttp(session):
    response = web.Response()
    response.set_cookie(name="AUTH_SESSION", value=session, httponly=True)
    return response


class Login:
    def get(self, user):
        self.set_secure_cookie("auth", str(user.id), httponly=True)


SimpleCookieStorage(httponly=True)
EncryptedCookieStorage(app.secret_key, httponly=True)
SignedCookieSessionFactory(app.secret_key, httponly=True)
AuthTktCookieHelper(app.secret_key, secure=True, http_only=True)

app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config.update(SESSION_COOKIE_SECURE=True, REMEMBER_COOKIE_HTTPONLY=True)
REST_AUTH = {"USE_JWT": True, "JWT_AUTH_HTTPONLY": True}
cherrypy = {"/": {"tools.sessions.on": True, "tools.sessions.httponly": True}}


# Cookies that are no session, or no longer one.
def preferences(response, theme):
    response.set_cookie("theme", theme, httponly=True)
    response.set_cookie("logged_in", "yes", httponly=True)
    response.set_cookie("session_active", "yes", httponly=True)
    response.set_cookie("theme", theme, httponly=False)
    response.set_cookie("session_hint", "1", httponly=True)
    response.set_cookie("login_count", str(theme.count), httponly=True)
    response.set_cookie("session_id", "", expires=0, httponly=True)


# Scripts cannot read it, have to read it, or it is not known.
def look_alikes(response, jar, cookie, options, session, csrf_token):
    response.set_cookie("session_id", session, httponly=True)
    response.set_cookie("session_id", session, 3600, None, "/", None, True, True)
    response.set_cookie("session_id", session, httponly=not app.debug)
    response.set_cookie("session_id", session, **options)
    response.set_cookie("csrf_token", csrf_token)
    response.set_cookie("XSRF-TOKEN", csrf_token, httponly=False)
    response.set_cookie("JSESSIONID", session or "dummy", httponly=True)
    options.store.set_cookie(response, session)
    response.set_cookie(options.csrf_cookie, csrf_token)
    response.set_cookie(options.cookie_name, csrf_token, httponly=True)
    response.set_cookie("session_id")
    response.set_cookie(name="session_id")
    response.set_cookie("session_active", "yes", httponly=True)
    response.set_cookie("session_active", "yes", httponly=not app.debug)
    response.set_cookie("session_id", session, httponly=True if session else False)
    response.put("session_id", "")
    response.put("session_id", "yes")
    response.put("session_id", session)
    response.put(name="session_id", value=session)
    response.put("session_id", "yes", httponly=False)
    response.put("session_id", session, httponly=False)
    response.put("session_id", session, http_only=False)
    response.put(options.cookie_name, session.token)
    response.add_cookie("session_id", session)
    response.delete_cookie("session_id")
    jar.set_cookie(cookie)
    jar.add_cookie({"name": "session_id", "value": session})
    EncryptedCookieStorage(app.secret_key)
    EncryptedCookieStorage(app.secret_key, httponly=True)
    EncryptedCookieStorage(app.secret_key, httponly=False if session else True)
    SignedCookieSessionFactory(app.secret_key, httponly=True)
    AuthTktCookieHelper(app.secret_key, http_only=True)
    app.config["SESSION_COOKIE_HTTPONLY"] = True
    app.config["CSRF_COOKIE_HTTPONLY"] = False
    app.config["SESSION_COOKIE_HTTPONLY"] = False if session else True
    app.config.update(SESSION_COOKIE_HTTPONLY=True, CSRF_COOKIE_HTTPONLY=False)
    app.config.update(SESSION_COOKIE_HTTPONLY=False if session else True)
    decided = {"JWT_AUTH_HTTPONLY": False if session else True}
    return decided, {"JWT_AUTH_HTTPONLY": True, "CSRF_COOKIE_HTTPONLY": False}


#- services/with_sanic.py
from sanic.response import text


async def login(request, session):
    response = text("welcome")
    response.add_cookie("session", session, httponly=True)
    response.add_cookie("session", session, httponly=True)
    response.add_cookie("session")
    response.add_cookie("theme", session)
    response.add_cookie("csrf_session", session)
    response.put("session", session)
    return response


#- services/with_falcon.py
import falcon


class Login:
    def on_post(self, req, resp, session):
        resp.set_cookie("session", session)
        resp.set_cookie("session", session, http_only=True)
        resp.set_cookie("session", session, http_only=True)
        resp.set_cookie("session", session, http_only=False if req else True)
        resp.set_cookie("theme", session, http_only=False)
        resp.set_cookie("csrf_session", session, http_only=False)
        resp.set_cookie("session_active", "yes")


#- shop/settings.py
import os

DEBUG = "DEBUG" in os.environ

SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = False
LANGUAGE_COOKIE_HTTPONLY = False

if DEBUG:
    SESSION_COOKIE_HTTPONLY = True
    LANGUAGE_COOKIE_HTTPONLY = False

#- shop/settings_dev.py
SESSION_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_HTTPONLY = False

#- shop/settings_good.py
import os

SESSION_COOKIE_HTTPONLY = True

#- shop/settings_decided.py
import os

SESSION_COOKIE_HTTPONLY = False if "DEBUG" in os.environ else True

#- shop/hub.py
class Hub:
    def remember(self, handler, access_token):
        self.set_cookie(handler, access_token)
        self.hub_auth.set_cookie(self, access_token)


#- tests/test_app.py
def test_session(client, session):
    client.set_cookie("session_id", session)
