"""Django and Django REST framework, by Django's test client.

The settings are made once. A program may call `settings.configure(…)`, which then changes them; else its module with the views is the
`ROOT_URLCONF`. Folders with a `models.py` or `apps.py` are installed applications; models of a single file belong to one called `app`.
"""

import importlib
import os
import pathlib
import types

from drivers import Answer

MODULES = ["django.test", "django.urls", "django.shortcuts", "django.views", "django.template", "django.db.models"]
FRESH = True

SETTINGS = {
    "SECRET_KEY": "0123456789abcdef" * 4,
    "DEBUG": False,
    "ALLOWED_HOSTS": ["*"],
    "ROOT_URLCONF": "app",
    "MIDDLEWARE": ["django.contrib.sessions.middleware.SessionMiddleware"],
    "SESSION_ENGINE": "django.contrib.sessions.backends.signed_cookies",
    "INSTALLED_APPS": ["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions", "rest_framework"],
    "DATABASES": {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
    "TEMPLATES": [
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "DIRS": [],
            "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
        }
    ],
    "LOGGING_CONFIG": None,
    "USE_TZ": True,
    "REST_FRAMEWORK": {"DEFAULT_AUTHENTICATION_CLASSES": [], "UNAUTHENTICATED_USER": None},
}


def once():
    import django
    from django.conf import settings

    settings.configure(**SETTINGS)
    django.setup()
    settings.__class__.configure = _reconfigure
    django.setup = lambda **_: None
    importlib.import_module(SETTINGS["SESSION_ENGINE"])
    for name in ("decorators", "generics", "response", "serializers", "views"):
        importlib.import_module(f"rest_framework.{name}")


def _reconfigure(self, default_settings=None, **options):
    from django.apps import apps

    for name, value in options.items():
        if name in ("DATABASES", "LOGGING_CONFIG", "SESSION_ENGINE"):
            continue
        if name == "INSTALLED_APPS":
            value = list(dict.fromkeys([*SETTINGS["INSTALLED_APPS"], *value]))
            value = [name for name in value if name not in ("__main__", "app")]
            apps.set_installed_apps(value)
            continue
        setattr(self, name, value)


def before():
    """Makes the applications of the program known, before it is loaded."""
    import recorder
    from django.apps import apps
    from django.apps.config import AppConfig
    from django.conf import settings

    root = recorder.RUNNING.root
    if root.is_dir():
        packages = sorted({path.parent.name for name in ("models.py", "apps.py") for path in root.glob(f"*/{name}")})
        if packages:
            import sys

            sys.path.insert(0, str(root))
            apps.set_installed_apps([*SETTINGS["INSTALLED_APPS"], *packages])
        settings.TEMPLATES = [{**SETTINGS["TEMPLATES"][0], "DIRS": [str(root / "templates")]}]
    module = types.ModuleType("app")
    module.__file__ = str(root / "app.py" if root.is_dir() else root)
    own = AppConfig("app", module)
    own.apps, own.label, own.models = apps, "app", apps.all_models["app"]
    apps.app_configs["app"] = own
    apps.clear_cache()


def drive(module, requests):
    import sys

    from django.apps import apps
    from django.conf import settings
    from django.core.signals import got_request_exception
    from django.db import connection
    from django.test import Client

    os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    if not hasattr(sys.modules.get(settings.ROOT_URLCONF) or module, "urlpatterns"):
        for name in ("urls", "shop.urls"):
            if (pathlib.Path(module.__file__).parent / (name.replace(".", "/") + ".py")).exists():
                settings.ROOT_URLCONF = name
    for model in apps.get_models(include_auto_created=True):
        if model._meta.managed and not model.__module__.startswith("django."):
            with connection.schema_editor() as editor:
                editor.create_model(model)
    errors = []
    got_request_exception.connect(lambda sender, **_: errors.append(sys.exc_info()[1]), weak=False)
    client = Client(raise_request_exception=False)
    for request in requests:
        body, kind = request.content()
        for name, value in request.cookies:
            client.cookies[name] = value
        answer = client.generic(
            request.method, request.url, body, content_type=kind or "application/octet-stream", headers=dict(request.headers)
        )
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        yield Answer(answer.status_code, list(answer.items()), content, repr(errors[-1]) if errors else "")
