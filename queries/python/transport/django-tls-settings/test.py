#- site/settings.py
"""A trial that became permanent."""

MINUTE = 60
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 60
#^^^^^^^^^^^^^^^^^^^^^^^ low fix: Browsers insist on TLS for 60 seconds only, so that anybody on the way can answer the next visit in your site's name: tell them for a year
SECURE_HSTS_SECONDS = 60 * 30
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Browsers insist on TLS for 1800 seconds only, so that anybody on the way can answer the next visit in your site's name: tell them for a year
SECURE_HSTS_SECONDS = MINUTE
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Browsers insist on TLS for 60 seconds only, so that anybody on the way can answer the next visit in your site's name: tell them for a year
SECURE_HSTS_SECONDS: int = 300
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Browsers insist on TLS for 300 seconds only, so that anybody on the way can answer the next visit in your site's name: tell them for a year
#- site/settings/headers.py
"""No header of that name, or the wrong value."""

PROTO = "HTTP_X_FORWARDED_PROTO"
SECURE_PROXY_SSL_HEADER = ("X-Forwarded-Proto", "https")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: There is no `X-Forwarded-Proto` in `request.META`, so Django takes every request for one without TLS: the name begins with `HTTP_` and has underscores
SECURE_PROXY_SSL_HEADER = ('HTTP_X-FORWARDED-PROTO', 'https')
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: There is no `HTTP_X-FORWARDED-PROTO` in `request.META`, so Django takes every request for one without TLS: the name begins with `HTTP_` and has underscores
SECURE_PROXY_SSL_HEADER = ("X_FORWARDED_PROTO", "https")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: There is no `X_FORWARDED_PROTO` in `request.META`, so Django takes every request for one without TLS: the name begins with `HTTP_` and has underscores
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "http")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: A request without TLS counts as one with it: no redirect, and secrets go out in the clear; the value is `https`
SECURE_PROXY_SSL_HEADER = (PROTO, "http")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: A request without TLS counts as one with it: no redirect, and secrets go out in the clear; the value is `https`
SECURE_PROXY_SSL_HEADER = ("HTTP_X_SCHEME", "http")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: A request without TLS counts as one with it: no redirect, and secrets go out in the clear; the value is `https`
#- site/settings/exempt.py
"""A redirect that redirects nobody."""

SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r".*"]
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: No request without TLS is redirected, for every path is exempt: name the few that need to be
SECURE_REDIRECT_EXEMPT = (r"^healthz$", r"^.+$")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: No request without TLS is redirected, for every path is exempt: name the few that need to be
#- site/settings/production.py
"""For those who want to see more: perhaps a proxy does it."""

from .base import *

SECURE_SSL_REDIRECT = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Visitors who type `http://` stay without TLS, unless a proxy in front redirects them: turn the redirect on
SECURE_HSTS_SECONDS = 0
#^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `SECURE_HSTS_SECONDS = 0`: browsers forget to insist on TLS, so that anybody on the way can answer in your site's name; tell them for a year
SECURE_HSTS_SECONDS = 3600
#^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Browsers insist on TLS for 3600 seconds only: once it works, tell them for a year
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 30
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Browsers insist on TLS for 2592000 seconds only: once it works, tell them for a year
#- site/settings/classes.py
from configurations import Configuration


class Production(Configuration):
    SECURE_SSL_REDIRECT = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Visitors who type `http://` stay without TLS, unless a proxy in front redirects them: turn the redirect on
    SECURE_HSTS_SECONDS = 10
    #^^^^^^^^^^^^^^^^^^^^^^^ low fix: Browsers insist on TLS for 10 seconds only, so that anybody on the way can answer the next visit in your site's name: tell them for a year


class Development(Configuration):
    SECURE_SSL_REDIRECT = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SECURE_SSL_REDIRECT = False`: make sure that a proxy in front, or another settings file, turns it on
#- site/settings/base.py
"""An auditor sees these: other settings may turn them on."""

import environ

env = environ.Env()
SECURE_SSL_REDIRECT = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SECURE_SSL_REDIRECT = False`: make sure that a proxy in front, or another settings file, turns it on
SECURE_SSL_REDIRECT = env.bool("SSL_REDIRECT", default=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SECURE_SSL_REDIRECT = env.bool("SSL_REDIRECT", default=Fals…`: make sure that the environment, or a proxy in front, turns it on
SECURE_HSTS_SECONDS = 0
#^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SECURE_HSTS_SECONDS = 0`: make sure that a proxy in front, or another settings file, tells browsers to insist on TLS
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: `SECURE_HSTS_INCLUDE_SUBDOMAINS = False`: make sure that a proxy in front, or another settings file, turns it on
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_SSL", "on")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Whoever can reach Django past the proxy, or through one that lets `HTTP_X_FORWARDED_SSL` pass, makes it believe in TLS: make sure that the proxy sets or removes it
#- site/settings/fine.py
"""Silent: on, or not known, or both."""

import os
from datetime import timedelta

import environ

env = environ.Env()
HTTPS = os.environ.get("HTTPS") == "1"
SECURE_SSL_REDIRECT = True
SECURE_SSL_REDIRECT = HTTPS
SECURE_SSL_REDIRECT = not HTTPS
SECURE_SSL_REDIRECT = env.bool("SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 0
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 60
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=60)
SECURE_HSTS_SECONDS = int(os.environ.get("HSTS_SECONDS", "60"))
SECURE_HSTS_SECONDS = int(timedelta(days=365).total_seconds())
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_PROXY_SSL_HEADER = None
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_PROXY_SSL_HEADER = env.tuple("SSL_HEADER")
SECURE_REDIRECT_EXEMPT = [r"^healthz/?$", r"^\.well-known/acme-challenge/.*"]
SECURE_REDIRECT_EXEMPT = []
SESSION_SECONDS = 60
if os.environ.get("LOCAL"):
    SECURE_HSTS_SECONDS = 1
#- site/settings/local.py
"""Silent: a development machine."""

SECURE_HSTS_SECONDS = 1
SECURE_REDIRECT_EXEMPT = [".*"]
#- tests/settings.py
"""Silent: tests."""

SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 5
SECURE_PROXY_SSL_HEADER = ("X-Forwarded-Proto", "https")
#- site/settings/prod.py
"""Silent: something else of the name, on, or not known."""

from work import load

from .base import *

SECURE_SSL_HOST = None
SECURE_SSL_REDIRECT = True
SECURE_SSL_REDIRECT = load("SSL_REDIRECT", False)
SECURE_HSTS_SECONDS = 63072000
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PORT", "http")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Whoever can reach Django past the proxy, or through one that lets `HTTP_X_FORWARDED_PORT` pass, makes it believe in TLS: make sure that the proxy sets or removes it
LOGIN_EXEMPT = [r".*"]


class Production(Base):
    SECURE_SSL_REDIRECT = True
    SESSION_COOKIE_SECURE = False
