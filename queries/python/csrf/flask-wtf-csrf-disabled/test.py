#- shop/__init__.py
"""Every way in which Flask is configured."""

import os

from flask import Flask
from flask_wtf import CSRFProtect

CSRF = False
app = Flask(__name__)
app.config["WTF_CSRF_ENABLED"] = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
app.config['WTF_CSRF_ENABLED'] = CSRF
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    WTF_CSRF_ENABLED=False,
    #^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
)
app.config.update(dict(WTF_CSRF_ENABLED=False))
#                      ^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
app.config.update({"WTF_CSRF_ENABLED": False, "WTF_CSRF_TIME_LIMIT": None})
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
app.config.from_mapping(WTF_CSRF_ENABLED=False)
#                       ^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
app.config.from_mapping({"WTF_CSRF_ENABLED": False})
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
app.config.setdefault("WTF_CSRF_ENABLED", False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
os.environ["FLASK_WTF_CSRF_ENABLED"] = "false"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
csrf = CSRFProtect(app)


def create_app(config=None):
    application = Flask(__name__)
    application.config["WTF_CSRF_ENABLED"] = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
    return application
#- shop/config.py
"""For `app.config.from_object`."""


class Config:
    SECRET_KEY = None
    WTF_CSRF_ENABLED = False
    #^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only


class ProductionConfig(Config):
    WTF_CSRF_ENABLED: bool = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
    TESTING = False


Config.WTF_CSRF_ENABLED = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only


# Silent: for tests and for development.
class TestingConfig(Config):
    TESTING = True
    WTF_CSRF_ENABLED = False


class Unit(Config):
    TESTING = True
    WTF_CSRF_ENABLED = False


class DevelopmentConfig(Config):
    WTF_CSRF_ENABLED = False
#- settings.py
"""For `app.config.from_pyfile`."""

WTF_CSRF_ENABLED = False
#^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
WTF_CSRF_TIME_LIMIT = None
#- shop/forms.py
"""Forms that are sent without a token."""

from flask import request
from flask_wtf import FlaskForm
from flask_wtf import FlaskForm as Base
from wtforms import Form, StringField, SubmitField

from shop.base import BaseForm


class ProfileForm(FlaskForm):
    class Meta:
        csrf = False
        #^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send this form, with the visitor's cookies: leave the check on

    name = StringField()
    save = SubmitField()


class AddressForm(Base):
    class Meta(FlaskForm.Meta):
        csrf = False
        #^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send this form, with the visitor's cookies: leave the check on

    street = StringField()
    save = SubmitField("Save")


class CityForm(ProfileForm):
    class Meta:
        csrf = False
        #^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send this form, with the visitor's cookies: leave the check on

    city = StringField()
    save = SubmitField("Save")


# For those who want to see more: perhaps the form only searches, is part of another one, or belongs to an API.
class SearchForm(FlaskForm):
    class Meta:
        csrf = False
        #^^^^^^^^^^^ low (strict) fix: This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something

    query = StringField()
    search = SubmitField()


class LineForm(FlaskForm):
    class Meta:
        csrf = False
        #^^^^^^^^^^^ low (strict) fix: This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something

    text = StringField()


class OldForm(FlaskForm):
    def __init__(self, *args, **kwargs):
        kwargs["csrf_enabled"] = False
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something
        kwargs["meta"] = {"csrf": False}
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something
        super().__init__(*args, **kwargs)


def view(data):
    form = ProfileForm(data=data, meta={"csrf": False})
    #                             ^^^^^^^^^^^^^^^^^^^^ low (strict) fix: This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something
    form = ProfileForm(data=data, csrf_enabled=False)
    #                             ^^^^^^^^^^^^^^^^^^ low (strict) fix: This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something
    meta = {"csrf": False}
    return ProfileForm(request.args, meta=meta), form
    #                                ^^^^^^^^^ low (strict) fix: This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something


# Silent: checked, or a form of WTForms, which has no check of its own, or not known.
class CheckedForm(FlaskForm):
    class Meta:
        csrf = True
        locales = ["de"]


class PlainForm(Form):
    class Meta:
        csrf = False


class OwnForm(BaseForm):
    class Meta:
        csrf = False


class Meta:
    csrf = False


def checked(data, enabled):
    form = ProfileForm(data=data, meta={"csrf": True})
    form = ProfileForm(data=data, meta={"locales": ["de"]})
    return ProfileForm(data=data, csrf_enabled=enabled), form
#- shop/views.py
"""For those who want to see more: views without the check."""

from flask import Flask
from flask_wtf.csrf import CSRFProtect

from shop.api import api

app = Flask(__name__)
csrf = CSRFProtect(app)


@app.post("/hook")
@csrf.exempt
#^^^^^^^^^^^ low (strict) fix: This view has no CSRF check: make sure that it checks who is calling by other means than a cookie
def hook():
    return "ok"


csrf.exempt(api)
#^^^^^^^^^^^^^^^ low (strict) fix: What is exempted here has no CSRF check: make sure that it checks who is calling by other means than a cookie
#- shop/other.py
"""For those who want to see more: somebody may turn it on, or it is under a condition."""

import os

from flask import Flask

app = Flask(__name__)
app.config["WTF_CSRF_CHECK_DEFAULT"] = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Only views that call `csrf.protect()`, and forms, are checked now: any website can send requests to the others
app.config.update(WTF_CSRF_CHECK_DEFAULT=False)
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Only views that call `csrf.protect()`, and forms, are checked now: any website can send requests to the others
WTF_CSRF_ENABLED = os.environ.get("CSRF", False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Unless the environment turns the check on, any website can make a visitor's browser send these forms
OPTIONS = {"WTF_CSRF_ENABLED": False}
#          ^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
if app.debug:
    app.config["WTF_CSRF_ENABLED"] = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only


def create_test_client():
    app.config["TESTING"] = True
    app.config["WTF_CSRF_ENABLED"] = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
    return app.test_client()
#- shop/fine.py
"""Silent: on, or not known, or for tests."""

import os

from flask import Flask

app = Flask(__name__)
app.config["WTF_CSRF_ENABLED"] = True
app.config["WTF_CSRF_ENABLED"] = not app.testing
app.config["WTF_CSRF_ENABLED"] = os.environ["CSRF"] == "1"
app.config["WTF_CSRF_ENABLED"] = os.environ.get("CSRF", "1") != "0"
app.config["WTF_CSRF_SSL_STRICT"] = False
app.config.update(WTF_CSRF_ENABLED=True)
app.config.update(TESTING=True, WTF_CSRF_ENABLED=False)
app.config.update(dict(TESTING=True, WTF_CSRF_ENABLED=False))
app.config.from_mapping(WTF_CSRF_ENABLED=app.testing)
app.config.setdefault("WTF_CSRF_ENABLED", True)
WTF_CSRF_METHODS = ["POST"]
print(app.config["WTF_CSRF_ENABLED"] is False)
#- tests/conftest.py
"""Silent: tests."""

from shop import app

app.config["WTF_CSRF_ENABLED"] = False
app.config.update(WTF_CSRF_ENABLED=False)
#- shop/testing.py
"""Silent: tests."""

from shop import app

app.config["WTF_CSRF_ENABLED"] = False
#- shop/unlike.py
"""Silent: something else of the name."""

import os

from flask import Flask, request
from flask_wtf import FlaskForm
from wtforms import SubmitField

from work import csrf, environ, log, other, read

app = Flask(__name__)
app.config["WTF_CSRF_CHECK_REFERER"] = False
app.config.log(WTF_CSRF_ENABLED=False)
app.config.log({"WTF_CSRF_SSL_STRICT": False})
app.config.setdefault("WTF_CSRF_SSL_STRICT", False)
app.config.get("WTF_CSRF_ENABLED", False)
other.setdefault("WTF_CSRF_ENABLED", False)
os.environ["FLASK_WTF_CSRF_ENABLED"] = "true"
os.environ["WTF_CSRF_ENABLED"] = "false"
environ["FLASK_WTF_CSRF_ENABLED"] = "false"
WTF_CSRF_ENABLED = read("CSRF", False)
WTF_CSRF_ENABLED = os.environ.get("CSRF", "1")
log(options={"csrf": False})
log["options"] = {"csrf": False}


@csrf.exempt
def hook():
    return "ok"


class OrderForm(FlaskForm):
    class Meta:
        cookies = False

    class Fields:
        csrf = False

    save = SubmitField()


def create_test_app():
    app.config["TESTING"] = True
    app.config["WTF_CSRF_ENABLED"] = True
    app.config["DEBUG"] = False
    return app


# For those who want to see more: it is sent by GET.
class SheetForm(FlaskForm):
    class Meta:
        csrf = False
        #^^^^^^^^^^^ low (strict) fix: This form has no CSRF check: right for GET and for calls that no cookie authenticates, not for forms that change something

    save = SubmitField()

    def __init__(self):
        super().__init__(request.args)
#- tests/test_forms.py
"""Silent: tests."""

from flask_wtf import CSRFProtect, FlaskForm
from wtforms import SubmitField

WTF_CSRF_ENABLED = False
OPTIONS = {"WTF_CSRF_ENABLED": False, "WTF_CSRF_CHECK_DEFAULT": False}
csrf = CSRFProtect()
csrf.exempt(OPTIONS)


class Config:
    WTF_CSRF_ENABLED = False
    WTF_CSRF_CHECK_DEFAULT = False


class OrderForm(FlaskForm):
    class Meta:
        csrf = False

    save = SubmitField()


@csrf.exempt
def view(**kwargs):
    kwargs["csrf_enabled"] = False
    kwargs["meta"] = {"csrf": False}
    return OrderForm(meta={"csrf": False}, csrf_enabled=False)
#- tests/settings.py
"""Silent: tests."""

WTF_CSRF_ENABLED = False
#- shop/more.py
"""Silent: on, or not known, or something else of the name."""

import os

from flask import Flask
from flask_wtf import FlaskForm
from wtforms import SubmitField

app = Flask(__name__)
chosen = os.environ.get("CSRF") == "1"
app.config["WTF_CSRF_CHECK_DEFAULT"] = chosen
app.config["WTF_CSRF_CHECK_DEFAULT"] = True
app.config.update(WTF_CSRF_CHECK_DEFAULT=chosen)
app.config.update(WTF_CSRF_CHECK_DEFAULT=True)
app.config.update(WTF_CSRF_ENABLED=chosen)
app.config.update(WTF_CSRF_SSL_STRICT=False)
app.config.update({"WTF_CSRF_ENABLED": chosen})
app.config.update({"WTF_CSRF_ENABLED": True})
app.config.setdefault("WTF_CSRF_ENABLED", chosen)
WTF_CSRF_CHECK_DEFAULT = chosen
WTF_CSRF_ENABLED = chosen
WTF_CSRF_ENABLED = True
app.config.WTF_CSRF_ENABLED = chosen
app.config.WTF_CSRF_ENABLED = True
OPTIONS = {"WTF_CSRF_ENABLED": chosen, "WTF_CSRF_CHECK_DEFAULT": True}
MORE = {"WTF_CSRF_ENABLED": True}


class Config:
    WTF_CSRF_ENABLED = chosen


class OtherConfig:
    WTF_CSRF_ENABLED = True


class ThirdConfig:
    WTF_CSRF_SSL_STRICT = False


class OrderForm(FlaskForm):
    class Meta:
        csrf = chosen

    save = SubmitField()


class LineForm(FlaskForm):
    class Meta:
        csrf = chosen


def view(**kwargs):
    kwargs["csrf_enabled"] = chosen
    kwargs["csrf_enabled"] = True
    kwargs["meta"] = {"csrf": chosen}
    return OrderForm(csrf_enabled=chosen), OrderForm(csrf_enabled=True), OrderForm(meta={"csrf": chosen})


# For those who want to see more: under a condition.
if chosen:
    app.config.update(dict(WTF_CSRF_ENABLED=False))
    app.config.update({"WTF_CSRF_ENABLED": False})
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
    app.config.setdefault("WTF_CSRF_ENABLED", False)
    os.environ["FLASK_WTF_CSRF_ENABLED"] = "false"
    app.config.WTF_CSRF_ENABLED = False
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
    WTF_CSRF_ENABLED = False
    #^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
#- shop/dev.py
"""For those who want to see more: a development machine."""

from flask import Flask

app = Flask(__name__)
app.config["WTF_CSRF_ENABLED"] = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
app.config.update(WTF_CSRF_ENABLED=False)
app.config.update({"WTF_CSRF_ENABLED": False})
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
app.config.setdefault("WTF_CSRF_ENABLED", False)
app.config.WTF_CSRF_ENABLED = False
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only
WTF_CSRF_ENABLED = False
#^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Any website can make a visitor's browser send these forms, with the visitor's cookies: leave the check on, and off for tests only


class Config:
    WTF_CSRF_ENABLED = False
#- tests/test_config.py
"""Silent: tests."""

import os

from shop import app

os.environ["FLASK_WTF_CSRF_ENABLED"] = "false"
app.config["WTF_CSRF_CHECK_DEFAULT"] = False
app.config.update(WTF_CSRF_CHECK_DEFAULT=False)
WTF_CSRF_CHECK_DEFAULT = False
WTF_CSRF_ENABLED = os.environ.get("CSRF", False)
#- shop/texts.py
"""Silent: any text but an empty one turns it on; and keys of other dicts and classes."""

from flask import Flask
from wtforms import Form, SubmitField

from work import others

app = Flask(__name__)
app.config["WTF_CSRF_ENABLED"] = "yes"
app.config["WTF_CSRF_CHECK_DEFAULT"] = "yes"
app.config.update(WTF_CSRF_ENABLED="yes")
app.config.update(WTF_CSRF_CHECK_DEFAULT="yes")
app.config.update({"WTF_CSRF_ENABLED": "yes"})
app.config.update({"WTF_CSRF_SSL_STRICT": False})
app.config.setdefault("WTF_CSRF_ENABLED", "yes")
app.config.WTF_CSRF_ENABLED = "yes"
app.config.WTF_CSRF_SSL_STRICT = False
app.options.setdefault("WTF_CSRF_ENABLED", False)
WTF_CSRF_ENABLED = "yes"
WTF_CSRF_CHECK_DEFAULT = "yes"
OPTIONS = {"WTF_CSRF_ENABLED": "yes", "WTF_CSRF_SSL_STRICT": False}


class Config:
    WTF_CSRF_ENABLED = "yes"


class PlainForm(Form):
    class Meta:
        csrf = False

    save = SubmitField()


def view(**kwargs):
    kwargs["csrf_enabled"] = "yes"
    kwargs["meta"] = {"locales": ["de"]}
    return PlainForm(csrf_enabled="yes")
