#- site/settings.py
"""A trial that became permanent."""

MINUTE = 60
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_SECONDS: int = 31536000
#- site/settings/headers.py
"""No header of that name, or the wrong value."""

PROTO = "HTTP_X_FORWARDED_PROTO"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_PROXY_SSL_HEADER = (PROTO, "https")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_SCHEME", "https")
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

SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_SECONDS = 31536000
#- site/settings/classes.py
from configurations import Configuration


class Production(Configuration):
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31536000


class Development(Configuration):
    SECURE_SSL_REDIRECT = True
#- site/settings/base.py
"""An auditor sees these: other settings may turn them on."""

import environ

env = environ.Env()
SECURE_SSL_REDIRECT = True
SECURE_SSL_REDIRECT = env.bool("SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
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
