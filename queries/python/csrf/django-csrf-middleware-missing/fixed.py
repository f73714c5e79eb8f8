#- site/settings.py
"""A new project's settings, with one line commented out."""

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
#- site/settings/tuples.py
MIDDLEWARE = (
    'django.contrib.sessions.middleware.SessionMiddleware',
    'django.middleware.common.CommonMiddleware',  # no csrf: the old client cannot do it
    'django.middleware.csrf.CsrfViewMiddleware',
    'django.contrib.auth.middleware.AuthenticationMiddleware',
)
#- site/settings/old.py
MIDDLEWARE_CLASSES = (
  'django.contrib.sessions.middleware.SessionMiddleware',
  'django.middleware.csrf.CsrfViewMiddleware',
  'django.contrib.auth.middleware.AuthenticationMiddleware',
)
#- site/settings/line.py
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware"]
#- site/settings/last.py
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware"
]
#- site/settings/grown.py
"""The rest is added further down."""

SESSIONS = "django.contrib.sessions.middleware.SessionMiddleware"
MIDDLEWARE = [
    SESSIONS,
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
MIDDLEWARE += ["django.contrib.auth.middleware.AuthenticationMiddleware"]
MIDDLEWARE.append("shop.middleware.Basket")
MIDDLEWARE.insert(0, "django.middleware.security.SecurityMiddleware")
#- site/settings/summed.py
DJANGO = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]
OWN = ["django.contrib.auth.middleware.AuthenticationMiddleware", "shop.middleware.Basket"]
MIDDLEWARE = DJANGO + OWN
#^^^^^^^^^^^^^^^^^^^^^^^^ high: Any website can make a visitor's browser send requests to your views, with the session cookie: put `CsrfViewMiddleware` back
#- site/settings/classes.py
from configurations import Configuration


class Base(Configuration):
    MIDDLEWARE = [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ]
#- site/settings/production.py
"""Taken out of what other settings say."""

from .base import *

#- site/settings/base.py
"""Silent: it is there."""

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- site/settings/later.py
"""Silent: it is added further down."""

import os

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
MIDDLEWARE.insert(2, "django.middleware.csrf.CsrfViewMiddleware")
#- site/settings/sometimes.py
"""Silent: it is added but for load tests."""

import os

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
if not os.environ.get("LOAD_TEST"):
    MIDDLEWARE += ["django.middleware.csrf.CsrfViewMiddleware"]
#- site/settings/own.py
"""Silent: a middleware of one's own, or of a package."""

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "shop.middleware.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- site/settings/constant.py
"""Silent: the name stands for it."""

CSRF = "django.middleware.csrf.CsrfViewMiddleware"
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    CSRF,
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- site/settings/elsewhere.py
"""Silent: nobody knows what comes from elsewhere."""

from shop.defaults import EXTRA, PROTECTION

from .base import *

MIDDLEWARE = EXTRA + [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- site/settings/unpacked.py
"""Silent: nobody knows what comes from elsewhere."""

from shop.defaults import EXTRA, PROTECTION

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    *EXTRA,
    PROTECTION,
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- site/settings/extended.py
"""Silent: nobody knows what comes from elsewhere."""

from .base import *

MIDDLEWARE += ["shop.middleware.Basket"]
MIDDLEWARE.append("shop.middleware.Flags")
MIDDLEWARE.remove("shop.middleware.Basket")
MIDDLEWARE = ["debug_toolbar.middleware.DebugToolbarMiddleware"] + MIDDLEWARE
MIDDLEWARE = [name for name in MIDDLEWARE if name != "shop.middleware.Flags"]
#- api/settings.py
"""An auditor sees this: an API with tokens, so that no cookie says who is asking."""

MIDDLEWARE = [
#^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
]
#- site/settings/dev.py
"""An auditor sees this: a development machine."""

MIDDLEWARE = [
#^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- tests/settings.py
"""Silent: tests."""

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- scrapers/settings.py
"""Silent: somebody else's setting of the name."""

MIDDLEWARE = ["shop.http.Retry", "shop.http.Throttle"]
DOWNLOADER_MIDDLEWARES = {"shop.http.Retry": 500}
#- site/settings/anonymous.py
"""An auditor sees these: nobody logs in."""

MIDDLEWARE = [
#^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
]
MIDDLEWARE_CLASSES = [
#^^^^^^^^^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.contrib.sessions.middleware.SessionMiddleware",
]
#- site/settings/remote.py
"""An auditor sees these: a header says who is asking."""

MIDDLEWARE = [
#^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
MIDDLEWARE_CLASSES = ["django.middleware.common.CommonMiddleware"] + [
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- site/settings/reordered.py
"""Silent: it stays, or is taken out under a condition."""

import os

from .base import *

MIDDLEWARE.index("django.middleware.csrf.CsrfViewMiddleware")
UNUSED = ["django.middleware.csrf.CsrfViewMiddleware"]
UNUSED.remove("django.middleware.csrf.CsrfViewMiddleware")
FIRST = [name for name in MIDDLEWARE if name != "django.middleware.csrf.CsrfViewMiddleware"]
MIDDLEWARE = [name for name in MIDDLEWARE if name == "django.middleware.csrf.CsrfViewMiddleware"] + FIRST
if os.environ.get("LOAD_TEST"):
    MIDDLEWARE.remove("django.middleware.csrf.CsrfViewMiddleware")
    MIDDLEWARE = [name for name in MIDDLEWARE if name != "django.middleware.csrf.CsrfViewMiddleware"]
#- site/settings/load.py
"""An auditor sees this: under a condition."""

import os

if os.environ.get("LOAD_TEST"):
    MIDDLEWARE = [
    #^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ]
#- site/settings/commented.py
"""Silent: commented out, but there in another way."""

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    # "django.middleware.csrf.CsrfViewMiddleware",
    "shop.middleware.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
MIDDLEWARE_CLASSES = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    # "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
MIDDLEWARE_CLASSES.insert(0, "django.middleware.csrf.CsrfViewMiddleware")
OLD_MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    # "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
NO_COMMON = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
ONE_LINE = ["django.contrib.sessions.middleware.SessionMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware"]
#- site/settings/halves.py
"""An auditor sees these: commented out, but nobody logs in."""

MIDDLEWARE = [
#^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    # "django.middleware.csrf.CsrfViewMiddleware",
    "shop.middleware.Basket",
]
MIDDLEWARE_CLASSES = [
#^^^^^^^^^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.middleware.common.CommonMiddleware",
    # "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- site/settings/local.py
"""An auditor sees these: a development machine, or a condition."""

import os

MIDDLEWARE = [
#^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    # "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
MIDDLEWARE_CLASSES = [
#^^^^^^^^^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
MIDDLEWARE.remove("django.middleware.csrf.CsrfViewMiddleware")
#- site/settings/local_filter.py
"""Silent: a development machine."""

from .base import *

MIDDLEWARE = [name for name in MIDDLEWARE if name != "django.middleware.csrf.CsrfViewMiddleware"]
#- site/settings/conditions.py
"""An auditor sees these: under a condition."""

import os

if os.environ.get("LOAD_TEST"):
    MIDDLEWARE = [
    #^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        # "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ]
    MIDDLEWARE_CLASSES = [
    #^^^^^^^^^^^^^^^^^^^^^ low (audit): Nothing here checks that a form was sent from your own site: right only where no cookie says who is asking
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ]
#- site/settings/own_old.py
"""Silent: a middleware of one's own, where there is no CommonMiddleware."""

MIDDLEWARE_CLASSES = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "shop.middleware.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
#- site/settings/unlike.py
"""Silent: other lists, and a filter for another purpose."""

from .base import *

SESSIONS = [
    "django.contrib.sessions.middleware.SessionMiddleware",  # the visitor's
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
COMMON = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",  # the usual
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
MIDDLEWARE = [name for name in MIDDLEWARE if name == "django.middleware.csrf.CsrfViewMiddleware"]
