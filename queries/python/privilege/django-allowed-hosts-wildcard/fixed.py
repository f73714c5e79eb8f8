#- manage.py
"""The project's commands."""

from django.core.management import execute_from_command_line

execute_from_command_line()
#- site/settings.py
"""Settings that production runs with."""

import os

SECRET_NAMES = ["KEY"]
DEBUG = False
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
INTERNAL_IPS = ["*"]
#- site/settings/tuples.py
import os

ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
DATABASE = os.environ["DATABASE"]
#- site/settings/single.py
import os

ALLOWED_HOSTS = os.environ['ALLOWED_HOSTS'].split(',')
ADMINS = ['anna@example.com', 'ben@example.com']
#- site/settings/others.py
ALLOWED_HOSTS = ["shop.example.com"]
#- site/settings/lines.py
ALLOWED_HOSTS = [
    "shop.example.com",
    ".example.org",
]
#- site/settings/text.py
import os

ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
#- site/settings/names.py
EVERYBODY = ["*"]
HOST = "*"
ALLOWED_HOSTS = EVERYBODY
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: `"*"` lets a client choose the host name that Django puts into links, such as those of password resets: list your host names
#- site/settings/sums.py
BASE_HOSTS = ["shop.example.com"]
ALLOWED_HOSTS = BASE_HOSTS + []
#- site/settings/production.py
"""On top of what other settings say."""

from .base import *

#- site/settings/classes.py
import os
from configurations import Configuration


class Production(Configuration):
    ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")


class Development(Configuration):
    ALLOWED_HOSTS = ["*"]
    #^^^^^^^^^^^^^^^^^^^^ low (audit): `"*"` lets a client choose the host name that Django puts into links, such as those of password resets: list your host names


# Silent: named.
class Staging(Configuration):
    ALLOWED_HOSTS = ["staging.example.com"]
#- site/settings/environment.py
"""For those who want to see more: right wherever the environment names them."""

import os

import environ
from decouple import Csv, config

env = environ.Env()
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
ALLOWED_HOSTS = os.environ['HOSTS'].split()
ALLOWED_HOSTS = [os.environ["HOST"]]
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["*"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Unless the environment names them, a client chooses the host name that Django puts into links: have no default
ALLOWED_HOSTS = config("ALLOWED_HOSTS", default="*", cast=Csv())
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Unless the environment names them, a client chooses the host name that Django puts into links: have no default
#- tools/report.py
"""For those who want to see more: a program of one file."""

from django.conf import settings

settings.configure(ALLOWED_HOSTS=["*"], INSTALLED_APPS=[])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `"*"` lets a client choose the host name that Django puts into links, such as those of password resets: list your host names
settings.configure(ALLOWED_HOSTS=["shop.example.com"])
#- site/settings/named.py
"""Silent: named, or not known."""

import os

import environ

env = environ.Env()
ALLOWED_HOSTS = []
ALLOWED_HOSTS = ["shop.example.com", "www.example.com"]
ALLOWED_HOSTS = [".example.com"]
ALLOWED_HOSTS = ["*.example.com"]
ALLOWED_HOSTS = "shop.example.com", "www.example.com"
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "").split(",")
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "localhost").split(",")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost"])
ALLOWED_HOSTS = load_hosts()
ALLOWED_HOSTS += ["localhost"]
ALLOWED_HOSTS.append(os.environ["HOST"])
CORS_ALLOWED_HOSTS = ["*"]
SPECTACULAR_ALLOWED_HOSTS = {"*"}
print("*" in ALLOWED_HOSTS)
#- site/settings/conditional.py
"""An auditor sees these: under a condition."""

import sys

DEBUG = "runserver" in sys.argv
ALLOWED_HOSTS = ["shop.example.com"]
if DEBUG:
    ALLOWED_HOSTS = ["*"]
    #^^^^^^^^^^^^^^^^^^^^ low (audit): `"*"` lets a client choose the host name that Django puts into links, such as those of password resets: list your host names
    ALLOWED_HOSTS.append("*")
    ALLOWED_HOSTS += ["*"]
#- site/settings/dev.py
"""An auditor sees this: a development machine."""

ALLOWED_HOSTS = ["*"]
#^^^^^^^^^^^^^^^^^^^^ low (audit): `"*"` lets a client choose the host name that Django puts into links, such as those of password resets: list your host names
#- site/settings/test.py
"""Silent: tests."""

ALLOWED_HOSTS = ["*"]
#- shop/views.py
"""Silent: the setting is only read."""

from django.conf import settings


def is_open():
    return "*" in settings.ALLOWED_HOSTS


def hosts(request, allowed_hosts=("*",)):
    return allowed_hosts
#- site/settings/added.py
"""Silent: only a development machine gets the star."""

import os

COMMON = ["shop.example.com"]
ALLOWED_HOSTS = COMMON + ["www.example.com"]
if os.environ.get("DEVELOPMENT"):
    ALLOWED_HOSTS += ["*"]
#- site/settings/others2.py
"""Silent: something else of the name."""

from work import configure, hosts, load

TRUSTED = []
TRUSTED.append("*")
TRUSTED.extend(["*"])
ALLOWED_HOSTS = []
ALLOWED_HOSTS.remove("*")
ALLOWED_HOSTS.index(["*"])
ALLOWED_HOSTS = load("hosts", ["*"])
ALLOWED_HOSTS = load("hosts", "*")
ALLOWED_HOSTS = load("hosts", "*").split(",")
ALLOWED_HOSTS = [load("host", "*")]
ALLOWED_HOSTS = hosts["*"]
configure(ALLOWED_HOSTS=["*"])
