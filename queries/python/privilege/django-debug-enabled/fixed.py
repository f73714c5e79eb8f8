#- manage.py
"""The project's commands."""

from django.core.management import execute_from_command_line

execute_from_command_line()
#- site/settings.py
"""Settings that production runs with."""

import os

SECRET_KEY = os.environ["SECRET_KEY"]
# SECURITY WARNING: don't run with debug turned on in production!
DEBUG = os.environ.get("DEBUG") == "1"
ALLOWED_HOSTS = ["shop.example.com"]
TEMPLATE_DEBUG = False
#- site/settings/production.py
"""No import of os here."""

import os
from .base import *

DEBUG = os.environ.get("DEBUG") == "1"
#- site/settings/environment.py
"""On unless told otherwise."""

import os

DEBUG = os.environ.get("DEBUG") == "1"
#- site/settings/environment2.py
"""The same by another name."""

from os import environ, getenv

DEBUG = environ.get("DJANGO_DEBUG") == "1"
#- site/settings/base.py
"""Silent: off, or turned on by the environment."""

import os

DEBUG = False
DEBUG = os.environ.get("DEBUG") == "1"
DEBUG = os.environ.get("DEBUG", False)
DEBUG = env.bool("DEBUG", default=False)
DEBUG_PROPAGATE_EXCEPTIONS = True
if os.environ.get("LOCAL"):
    DEBUG = True
LOGGING = {"DEBUG": True}
#- site/settings/classes.py
"""Silent: django-configurations chooses a class by the environment."""


class Dev(Base):
    DEBUG = True


def configure():
    DEBUG = True
    return DEBUG
#- site/settings/dev.py
"""Silent: a development machine."""

DEBUG = True
#- site/settings/local.py
"""Silent: a development machine."""

DEBUG = True
#- site/settings/test.py
"""Silent: tests."""

DEBUG = True
#- shop/testutils/settings.py
"""Silent: tests."""

DEBUG = True
#- tools/report.py
"""Silent: no settings; for those who want to see more, a script that configures Django itself."""

from django.conf import settings

DEBUG = True
settings.configure(DEBUG=False, INSTALLED_APPS=[])
settings.configure(DEBUG=False)
