#- app.py
from aiohttp import web
from aiohttp_session.cookie_storage import EncryptedCookieStorage
from django.http import HttpResponse
from flask import Flask, make_response

COOKIE = "session_id"
SAMESITE = "None"

app = Flask(__name__)


def with_flask(user):
    response = make_response("welcome")
    response.set_cookie("session_id", user.session, secure=True, httponly=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `session_id` along with requests that any other site makes in the user's name
    response.set_cookie(COOKIE, user.session, samesite=SAMESITE)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `session_id` along with requests that any other site makes in the user's name
    response.set_cookie(key="auth", value=user.session, samesite='none')
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `auth` along with requests that any other site makes in the user's name
    response.set_cookie("jwt", user.jwt, 3600, None, "/", None, True, True, "None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `jwt` along with requests that any other site makes in the user's name
    return response


def with_django(user, token):
    response = HttpResponse()
    response.set_signed_cookie("login", user.name, salt="login", secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `login` along with requests that any other site makes in the user's name
    response.set_cookie(user.cookie_name, token, secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    return response


async def with_aiohttp(session):
    response = web.Response()
    response.set_cookie(name="AUTH_SESSION", value=session, secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `AUTH_SESSION` along with requests that any other site makes in the user's name
    return response


class Login:
    def get(self, user):
        self.set_secure_cookie("auth", str(user.id), secure=True, samesite="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `auth` along with requests that any other site makes in the user's name


class Config:
    SESSION_COOKIE_SAMESITE = "None"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `SESSION_COOKIE_SAMESITE = "None"`: the browser sends this cookie along with requests that any other site makes in the user's name
    SESSION_COOKIE_SECURE = True


EncryptedCookieStorage(app.secret_key, secure=True, samesite="None")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `samesite="None"` the browser sends the session cookie along with requests that any other site makes in the user's name
app.config["SESSION_COOKIE_SAMESITE"] = "None"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `app.config["SESSION_COOKIE_SAMESITE"] = "None"`: the browser sends this cookie along with requests that any other site makes in the user's name
app.config.update(SESSION_COOKIE_SECURE=True, REMEMBER_COOKIE_SAMESITE="None")
#                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `REMEMBER_COOKIE_SAMESITE="None"`: the browser sends this cookie along with requests that any other site makes in the user's name
REST_AUTH = {"USE_JWT": True, "JWT_AUTH_SAMESITE": "None"}
#                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `"JWT_AUTH_SAMESITE": "None"`: the browser sends this cookie along with requests that any other site makes in the user's name


# Cookies that prove nothing, cookies of one embedding site, and cookies that somebody decides about.
def others(response, user, theme, embedded, csrf_token, csrf_name, token):
    response.set_cookie("session_active", "yes", secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie("session_id", user.session, secure=True, samesite="None", partitioned=embedded)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `session_id` along with requests that any other site makes in the user's name
    response.set_cookie("csrf_session", user.session, secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie(name="csrf_session", value=user.session, secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie(user.cookie_name, csrf_token, secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie(csrf_name, token, secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie("theme", theme, secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie("login_seen", "yes", secure=True, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie("session_id", "", expires=0, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie("session_id", user.session, secure=True, samesite="None", partitioned=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.set_cookie("session_id", user.session, secure=True, samesite="None" if embedded else "Lax")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes


# Only the own site, or not known.
def look_alikes(response, user, options, samesite):
    response.set_cookie("session_id", user.session, samesite="Lax")
    response.set_cookie("session_id", user.session, 3600, None, "/", None, True, True, "Strict")
    response.set_cookie("session_id", user.session)
    response.set_cookie("session_id", user.session, samesite=None)
    response.set_cookie("session_id", user.session, samesite=samesite)
    response.set_cookie("session_id", user.session, samesite=app.config["SESSION_COOKIE_SAMESITE"])
    response.set_cookie("session_id", user.session, **options)
    options.store.set_cookie(response, user.token, samesite="None")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
    response.delete_cookie("session_id", samesite="None")
    response.put("session_id", "", samesite="None", partitioned=True)
    response.put("session_id", user.session, samesite="None")
    response.put("session_id", user.session, same_site="None")
    response.put("session_id", user.session, samesite="None" if options else "Lax")
    response.put(user.cookie_name, user.token, samesite="None")
    app.config["SESSION_COOKIE_SAMESITE"] = None
    app.config["SESSION_COOKIE_SAMESITE"] = "Strict"
    EncryptedCookieStorage(app.secret_key)
    EncryptedCookieStorage(app.secret_key, samesite="Lax")
    EncryptedCookieStorage(app.secret_key, samesite="None" if options else "Lax")
    settings = {"SESSION_COOKIE_SAMESITE": "Lax", "LANGUAGE_COOKIE_SAMESITE": "None"}
    app.config["LANGUAGE_COOKIE_SAMESITE"] = "None"
    app.config.update(SESSION_COOKIE_SAMESITE="Strict", LANGUAGE_COOKIE_SAMESITE="None")
    return settings


def decided(embedded):
    app.config["SESSION_COOKIE_SAMESITE"] = "None" if embedded else "Lax"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `app.config["SESSION_COOKIE_SAMESITE"] = "None" if embedded …`: the browser sends this cookie along with requests that any other site makes in the user's name
    app.config["LANGUAGE_COOKIE_SAMESITE"] = "None" if embedded else "Lax"
    app.config.update(SESSION_COOKIE_SAMESITE="None" if embedded else "Lax")
    #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `SESSION_COOKIE_SAMESITE="None" if embedded else "Lax"`: the browser sends this cookie along with requests that any other site makes in the user's name
    return {"SESSION_COOKIE_SAMESITE": "None" if embedded else "Lax", "OTHER": "None" if embedded else "Lax"}
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `"SESSION_COOKIE_SAMESITE": "None" if embedded else "Lax"`: the browser sends this cookie along with requests that any other site makes in the user's name


#- services/with_fastapi.py
from fastapi import FastAPI, Response
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware

api = FastAPI()


def login(response: Response, session: str):
    response.set_cookie("session", session, secure=True, samesite="none")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `session` along with requests that any other site makes in the user's name
    response.set_cookie("session", session, secure=True, samesite=None)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Without `SameSite` Firefox and Safari send the cookie `session` along with requests that any other site makes in the user's name
    response.set_cookie("theme", session, secure=True, samesite=None)
    response.set_cookie("session", session, secure=True)
    response.set_cookie("session", session, secure=True, samesite="lax")
    response.set_cookie("session", session, secure=True, samesite=None if session else "lax")
    response.set_cookie("csrf_session", session, secure=True, samesite=None)
    response.put("session", session, secure=True, samesite=None)


def middlewares(key, embedded, Other, Wrapper):
    api.add_middleware(SessionMiddleware, secret_key=key, same_site="none", https_only=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `same_site="none"` the browser sends the session cookie along with requests that any other site makes in the user's name
    Middleware(SessionMiddleware, secret_key=key, same_site="none")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `same_site="none"` the browser sends the session cookie along with requests that any other site makes in the user's name
    SessionMiddleware(api, secret_key=key, same_site="none")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `same_site="none"` the browser sends the session cookie along with requests that any other site makes in the user's name
    SessionMiddleware(api, secret_key=key, same_site="strict")
    SessionMiddleware(api, secret_key=key, same_site="none" if embedded else "lax")
    Other(api, secret_key=key, same_site="none")
    api.add_middleware(SessionMiddleware, secret_key=key)
    api.add_middleware(SessionMiddleware, secret_key=key, same_site="strict")
    api.add_middleware(SessionMiddleware, secret_key=key, same_site="none" if embedded else "lax")
    api.add_middleware(Other, secret_key=key, same_site="none")
    api.wrap(SessionMiddleware, secret_key=key, same_site="none")
    Middleware(SessionMiddleware, secret_key=key, same_site="strict")
    Middleware(SessionMiddleware, secret_key=key, same_site="none" if embedded else "lax")
    Middleware(Other, secret_key=key, same_site="none")
    Wrapper(SessionMiddleware, secret_key=key, same_site="none")


#- services/with_falcon.py
import falcon


class Login:
    def on_post(self, req, resp, session):
        resp.set_cookie("session", session, same_site="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `session` along with requests that any other site makes in the user's name
        resp.set_cookie(name="session", value=session, same_site="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With `SameSite=None` the browser sends the cookie `session` along with requests that any other site makes in the user's name
        resp.set_cookie("theme", session, same_site="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
        resp.set_cookie("csrf_session", session, same_site="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
        resp.set_cookie(name="csrf_session", value=session, same_site="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
        resp.set_cookie(name="theme", value=session, same_site="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
        resp.set_cookie("session", session, same_site="Lax")


#- shop/settings.py
import os

SESSION_COOKIE_SAMESITE = "None"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `SESSION_COOKIE_SAMESITE = "None"`: the browser sends this cookie along with requests that any other site makes in the user's name
CSRF_COOKIE_SAMESITE = "None"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `CSRF_COOKIE_SAMESITE = "None"`: the browser sends this cookie along with requests that any other site makes in the user's name
LANGUAGE_COOKIE_SAMESITE = "None"

if "EMBEDDED" in os.environ:
    SESSION_COOKIE_SAMESITE = "None"
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SESSION_COOKIE_SAMESITE = "None"`: the browser sends this cookie along with requests that any other site makes in the user's name
    LANGUAGE_COOKIE_SAMESITE = "None"

#- shop/settings_decided.py
import os

SESSION_COOKIE_SAMESITE = "None" if "EMBEDDED" in os.environ else "Lax"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `SESSION_COOKIE_SAMESITE = "None" if "EMBEDDED" in os.enviro…`: the browser sends this cookie along with requests that any other site makes in the user's name
LANGUAGE_COOKIE_SAMESITE = "None" if "EMBEDDED" in os.environ else "Lax"

#- shop/settings_cloud.py
SESSION_COOKIE_SAMESITE = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `SESSION_COOKIE_SAMESITE = False`: without `SameSite` Firefox and Safari send this cookie along with requests that any other site makes in the user's name
CSRF_COOKIE_SAMESITE = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `CSRF_COOKIE_SAMESITE = False`: without `SameSite` Firefox and Safari send this cookie along with requests that any other site makes in the user's name

#- shop/settings_switched.py
import os

SESSION_COOKIE_SAMESITE = False if "EMBEDDED" in os.environ else "Lax"

if "EMBEDDED" in os.environ:
    SESSION_COOKIE_SAMESITE = False

#- shop/base_settings.py
SESSION_COOKIE_SAMESITE = None
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `SESSION_COOKIE_SAMESITE = None`: without `SameSite` Firefox and Safari send this cookie along with requests that any other site makes in the user's name
LANGUAGE_COOKIE_SAMESITE = None
LANGUAGE_COOKIE_HTTPONLY = False

#- shop/more_settings.py
import os

SESSION_COOKIE_SAMESITE = None if "EMBEDDED" in os.environ else "Lax"

if "EMBEDDED" in os.environ:
    SESSION_COOKIE_SAMESITE = None


class Config:
    SESSION_COOKIE_SAMESITE = None

#- shop/strict_settings.py
SESSION_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SAMESITE = "Strict"

#- shop/settings_local.py
SESSION_COOKIE_SAMESITE = "None"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SESSION_COOKIE_SAMESITE = "None"`: the browser sends this cookie along with requests that any other site makes in the user's name
LANGUAGE_COOKIE_SAMESITE = "None"

#- shop/config.py
SESSION_COOKIE_SAMESITE = None

#- shop/hub.py
class Hub:
    def remember(self, handler, access_token):
        self.set_cookie(handler, access_token, samesite="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes
        self.hub_auth.set_cookie(self, access_token, samesite="None")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: With `SameSite=None` the browser sends this cookie along with requests that any other site makes


#- tests/test_app.py
def test_session(client, session):
    client.set_cookie("session_id", session, samesite="None")
