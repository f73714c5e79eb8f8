"""Django settings of the back office."""

import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = "django-x7v$4m!p0q@2k#s9w^e1r&t5y*u8i(o3a)d6f-g_h+j=z"
DEBUG = True
ALLOWED_HOSTS = ["backoffice.kilnandcup.example"]

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "backoffice",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]

ROOT_URLCONF = "backoffice.urls"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "backoffice",
        "USER": "backoffice",
        "PASSWORD": os.environ.get("BACKOFFICE_DB_PASSWORD"),
        "HOST": os.environ.get("BACKOFFICE_DB_HOST", "localhost"),
    }
}

CSRF_COOKIE_SECURE = True
SESSION_COOKIE_SECURE = False
SESSION_COOKIE_HTTPONLY = True
SECURE_HSTS_SECONDS = 31_536_000

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "static"
