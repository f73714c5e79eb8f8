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
    response.set_cookie("session_id", user.session, secure=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `session_id` and send the session to somebody else
    response.set_cookie(COOKIE, user.session)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `session_id` and send the session to somebody else
    response.set_cookie("account_token", user.token)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `account_token` and send the session to somebody else
    response.set_cookie(key="auth", value=user.session, max_age=3600)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `auth` and send the session to somebody else
    response.set_cookie("remember_token", value=user.remember, secure=True, httponly=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `httponly=False` any script in the page can read the cookie `remember_token` and send the session to somebody else
    response.set_cookie("jwt", user.jwt, 3600, None, "/", None, True, False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `httponly=False` any script in the page can read the cookie `jwt` and send the session to somebody else
    return response


def with_django(user, token):
    response = HttpResponse()
    response.set_cookie("sessionid", user.session)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `sessionid` and send the session to somebody else
    response.set_signed_cookie("login", user.name, salt="login")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `login` and send the session to somebody else
    response.set_cookie(user.cookie_name, token)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read this cookie
    return response


def with_fastapi(response: Response, access_token: str):
    response.set_cookie(key="access_token", value=f"Bearer {access_token}", secure=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `access_token` and send the session to somebody else


async def with_aiohttp(session):
    response = web.Response()
    response.set_cookie(name="AUTH_SESSION", value=session)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `AUTH_SESSION` and send the session to somebody else
    return response


class Login:
    def get(self, user):
        self.set_secure_cookie("auth", str(user.id))
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `auth` and send the session to somebody else


SimpleCookieStorage(httponly=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `httponly=False` any script in the page can read the session cookie and send it to somebody else
EncryptedCookieStorage(app.secret_key, httponly=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `httponly=False` any script in the page can read the session cookie and send it to somebody else
SignedCookieSessionFactory(app.secret_key)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the session cookie and send it to somebody else
AuthTktCookieHelper(app.secret_key, secure=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `http_only=True` any script in the page can read the login cookie and send it to somebody else

app.config["SESSION_COOKIE_HTTPONLY"] = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `app.config["SESSION_COOKIE_HTTPONLY"] = False`: any script in the page can read this cookie and send the session to somebody else
app.config.update(SESSION_COOKIE_SECURE=True, REMEMBER_COOKIE_HTTPONLY=False)
#                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `REMEMBER_COOKIE_HTTPONLY=False`: any script in the page can read this cookie and send the session to somebody else
REST_AUTH = {"USE_JWT": True, "JWT_AUTH_HTTPONLY": False}
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `"JWT_AUTH_HTTPONLY": False`: any script in the page can read this cookie and send the session to somebody else
cherrypy = {"/": {"tools.sessions.on": True, "tools.sessions.httponly": False}}
#                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `"tools.sessions.httponly": False`: any script in the page can read this cookie and send the session to somebody else


# Cookies that are no session, or no longer one.
def preferences(response, theme):
    response.set_cookie("theme", theme)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `httponly=True` any script in the page can read this cookie
    response.set_cookie("logged_in", "yes")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `httponly=True` any script in the page can read this cookie
    response.set_cookie("session_active", "yes")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `httponly=True` any script in the page can read this cookie
    response.set_cookie("theme", theme, httponly=False)
    response.set_cookie("session_hint", "1", httponly=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `httponly=False` any script in the page can read this cookie
    response.set_cookie("login_count", str(theme.count))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `httponly=True` any script in the page can read this cookie
    response.set_cookie("session_id", "", expires=0)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: Without `httponly=True` any script in the page can read this cookie


# Scripts cannot read it, have to read it, or it is not known.
def look_alikes(response, jar, cookie, options, session, csrf_token):
    response.set_cookie("session_id", session, httponly=True)
    response.set_cookie("session_id", session, 3600, None, "/", None, True, True)
    response.set_cookie("session_id", session, httponly=not app.debug)
    response.set_cookie("session_id", session, **options)
    response.set_cookie("csrf_token", csrf_token)
    response.set_cookie("XSRF-TOKEN", csrf_token, httponly=False)
    response.set_cookie("JSESSIONID", session or "dummy")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `httponly=True` any script in the page can read this cookie
    options.store.set_cookie(response, session)
    response.set_cookie(options.csrf_cookie, csrf_token)
    response.set_cookie(options.cookie_name, csrf_token)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without `httponly=True` any script in the page can read this cookie
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
    response.add_cookie("session", session)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `httponly=True` any script in the page can read the cookie `session` and send the session to somebody else
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
        resp.set_cookie("session", session, http_only=False)
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `http_only=False` any script in the page can read the cookie `session` and send the session to somebody else
        resp.set_cookie("session", session, http_only=True)
        resp.set_cookie("session", session, http_only=False if req else True)
        resp.set_cookie("theme", session, http_only=False)
        resp.set_cookie("csrf_session", session, http_only=False)
        resp.set_cookie("session_active", "yes")


#- shop/settings.py
import os

DEBUG = "DEBUG" in os.environ

SESSION_COOKIE_HTTPONLY = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `SESSION_COOKIE_HTTPONLY = False`: any script in the page can read this cookie and send the session to somebody else
CSRF_COOKIE_HTTPONLY = False
LANGUAGE_COOKIE_HTTPONLY = False

if DEBUG:
    SESSION_COOKIE_HTTPONLY = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SESSION_COOKIE_HTTPONLY = False`: any script in the page can read this cookie and send the session to somebody else
    LANGUAGE_COOKIE_HTTPONLY = False

#- shop/settings_dev.py
SESSION_COOKIE_HTTPONLY = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SESSION_COOKIE_HTTPONLY = False`: any script in the page can read this cookie and send the session to somebody else
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
