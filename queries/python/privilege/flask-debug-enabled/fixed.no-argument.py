#- app.py
"""Run by `python app.py`, on a laptop and on a server."""

import os

import flask
from flask import Flask
from flask import Flask as Web

app = Flask(__name__)
PUBLIC = "0.0.0.0"
DEBUG = True


@app.route("/")
def index():
    return "hello"


class Site(Flask):
    pass


def everywhere():
    app.run(host="0.0.0.0", debug=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1
    app.run("0.0.0.0", 80, True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1
    app.run(host=PUBLIC, port=8080, debug=DEBUG)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1
    app.run(host=os.environ.get("HOST", "0.0.0.0"), debug=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1
    flask.Flask(__name__).run(debug=True, host="::")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1


def here():
    app.run()
    app.run()
    app.run()
    app.run(None, None)
    app.run(
        host="127.0.0.1",
        port=5001,
    )
    Web("shop").run(use_reloader=False)
    Site(__name__).run()
    app.run()
    app.run()
    options = {"debug": True, "port": 80}
    app.run(**options)
    #^^^^^^^^^^^^^^^^^ medium: Whoever causes an error gets a console that runs Python in the server: leave debug mode to `flask run --debug`


if __name__ == "__main__":
    app.run()
#- configured.py
"""Configuration that turns it on."""

import os
from os import environ

from flask import Flask, current_app
from werkzeug.debug import DebuggedApplication

os.environ["FLASK_DEBUG"] = "1"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`
environ["FLASK_ENV"] = "development"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Before Flask 2.3 this turns debug mode on: whoever causes an error gets a console that runs Python in the server
os.environ.setdefault("FLASK_DEBUG", "true")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Debug mode is on unless the environment says otherwise: whoever causes an error gets a console that runs Python in the server
os.environ["WERKZEUG_DEBUG_PIN"] = "off"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The debugger's console asks for no PIN any more: whoever causes an error runs Python in the server

app = Flask(__name__)
app.debug = True
#^^^^^^^^^^^^^^^ medium fix: With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`
app.config["DEBUG"] = True
#^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`
app.config.update(SECRET_KEY=os.environ["KEY"], DEBUG=True)
#                                               ^^^^^^^^^^ medium fix: With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`
app.config.from_mapping({"DEBUG": True})
#                        ^^^^^^^^^^^^^ medium fix: With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Whoever causes an error gets a console that runs Python in the server, whatever server that is: take the debugger out
app.wsgi_app = DebuggedApplication(app.wsgi_app, True, pin_security=False)
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: The debugger's console asks for no PIN any more: whoever causes an error runs Python in the server


def create(name):
    application = Flask(name)
    application.debug = True
    #^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`
    return application


def later():
    current_app.debug = True
    #^^^^^^^^^^^^^^^^^^^^^^^ medium fix: With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`
#- config.py
"""Classes for `app.config.from_object`."""


class Config:
    DEBUG = True
    #^^^^^^^^^^^ low (strict) fix: Debug mode is on in every configuration that does not turn it off again: begin with `DEBUG = False`
    TESTING = False


class ProductionConfig(Config):
    DEBUG = True
    #^^^^^^^^^^^ medium fix: With Flask's own server, whoever causes an error gets a console that runs Python now: leave debug mode to `flask run --debug`


# Silent: off, for development, or not known.
class Production(Config):
    DEBUG = False


class DevelopmentConfig(Config):
    DEBUG = True


class TestingConfig(Config):
    DEBUG = True
    TESTING = True
#- run.py
"""The application comes from elsewhere."""

from configured import create, app
from shop import create_app, socketio

app.run()
create_app().run(host="127.0.0.1")
socketio.run(app)
#- servers.py
"""What serves or wraps a Flask application."""

import connexion
import dash
from dash import Dash
from flask import Flask
from flask_socketio import SocketIO
from werkzeug.serving import run_simple

app = Flask(__name__)
socketio = SocketIO(app)
socketio.run(app)
socketio.run(app, host="0.0.0.0", port=5000, debug=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1
Dash(__name__).run()
dash.Dash(__name__).run_server(host="0.0.0.0", debug=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reaches this port can run Python in the server through the debugger: turn debug mode off, or listen on 127.0.0.1
connexion.FlaskApp(__name__).run(port=8080)
run_simple("localhost", 5000, app, use_debugger=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Whoever causes an error gets a console that runs Python in the server: leave debug mode to `flask run --debug`
run_simple("0.0.0.0", 5000, app, True, True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reaches this port can run Python in the server through the debugger: turn it off, or listen on 127.0.0.1

# Silent.
run_simple("localhost", 5000, app)
run_simple("localhost", 5000, app, use_reloader=True, use_debugger=False)
run_simple("localhost", 5000, app, use_debugger=True, use_evalex=False)
Dash(__name__).run()
socketio.run(app)
#- quarts.py
"""Quart's error page has no console."""

from quart import Quart

app = Quart(__name__)
app.run()
app.run()
#- chosen.py
"""Silent: whoever runs it decides."""

import argparse
import os

from flask import Flask
from werkzeug.debug import DebuggedApplication

app = Flask(__name__)
app.run()
app.run(debug=False)
app.run(debug=None, host="0.0.0.0")
app.run(debug=app.debug)
app.run(debug=os.environ.get("FLASK_DEBUG") == "1")
app.run(debug=os.environ.get("FLASK_DEBUG", "1") == "1")
app.run(debug=os.environ.get("FLASK_DEBUG", False))
app.run(debug=bool(os.environ.get("FLASK_DEBUG")))
app.run(use_debugger=False, use_reloader=False)
app.debug = os.environ.get("FLASK_DEBUG") == "1"
app.debug = False
app.config["DEBUG"] = False
app.config["DEBUG"] = app.testing
app.config["SQLALCHEMY_ECHO"] = True
app.config["DEBUG_TB_ENABLED"] = True
app.config.update(TESTING=True, DEBUG=True)
os.environ["FLASK_DEBUG"] = "0"
os.environ["FLASK_ENV"] = "production"

parser = argparse.ArgumentParser()
parser.add_argument("--debug", action="store_true")
arguments = parser.parse_args()
app.run(debug=arguments.debug)

if arguments.debug:
    app.debug = True
    app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)

# An auditor sees these.
if arguments.debug:
    app.run(debug=True)
    #^^^^^^^^^^^^^^^^^^ low (audit): Whoever causes an error gets a console that runs Python in the server: leave debug mode to `flask run --debug`
else:
    app.run()

if os.environ.get("PRODUCTION"):
    from waitress import serve

    serve(app)
else:
    app.run(debug=True)
    #^^^^^^^^^^^^^^^^^^ low (audit): Whoever causes an error gets a console that runs Python in the server: leave debug mode to `flask run --debug`


def dev():
    app.run()
#- others.py
"""Silent: something else of the name."""

import asyncio
import subprocess

import bottle
import sanic
import uvicorn


async def main():
    await asyncio.sleep(1)


asyncio.run(main(), debug=True)
subprocess.run(["ls"], check=True)
uvicorn.run("shop:app", reload=True)
app = sanic.Sanic("shop")
app.run(debug=True)
bottle.run(debug=True)


class Job:
    debug = False

    def run(self, debug=False):
        self.debug = debug


job = Job()
job.run(debug=True)
job.debug = True
#- tests/test_app.py
"""For those who want to see more: tests."""

from flask import Flask

app = Flask(__name__)
app.debug = True
app.run()
#- examples/minimal/app.py
"""For those who want to see more: an example."""

from flask import Flask

app = Flask(__name__)
app.run(host="0.0.0.0", debug=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Errors show source code and variables, and with Flask a console that runs Python in the server: turn debug mode on from outside
#- run_dev.py
"""For those who want to see more: a file for development."""

from flask import Flask

Flask(__name__).run()
#- jobs.py
"""Silent: something else of the name, beside Flask."""

import os

from flask import Flask
from werkzeug.debug import DebuggedApplication

from work import environ, job, run_fast, settings

app = Flask(__name__)
job.run(debug=True)
app.start(debug=True)
app.run(verbose=True)
run_fast("localhost", 5000, app, use_debugger=True)
app.run(debug=settings.get("DEBUG", True))
app.quiet = True
app.config.log(DEBUG=True)
app.config.log({"DEBUG": True})
app.options["DEBUG"] = True
app.options.update(DEBUG=True)
app.options.update({"DEBUG": True})
os.environ["DEBUG"] = "1"
os.environ["APP_ENV"] = "development"
os.environ["PIN"] = "off"
os.environ["WERKZEUG_DEBUG_PIN"] = "123-456-789"
os.environ.setdefault("DEBUG", "1")
os.environ.setdefault("FLASK_DEBUG", "0")
environ["FLASK_DEBUG"] = "1"
environ["FLASK_ENV"] = "development"
environ["WERKZEUG_DEBUG_PIN"] = "off"
app.wsgi_app = DebuggedApplication(app.wsgi_app)
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=False, pin_security=True)
if settings.local:
    os.environ["FLASK_DEBUG"] = "1"
    os.environ["FLASK_ENV"] = "development"
    os.environ.setdefault("FLASK_DEBUG", "1")
    job.run(debug=True, verbose=True)
    app.start(debug=True)
    app.run(verbose=True)
else:
    app.start(debug=True)
    app.run(verbose=True)


def develop():
    app.start(debug=True)
    app.run(verbose=True)


class ProductionJob:
    VERBOSE = True


class JobConfig:
    VERBOSE = True
#- tools.py
"""Silent: no Flask here."""

from work import tool

tool.config["DEBUG"] = True
tool.config.update(DEBUG=True)
tool.config.update({"DEBUG": True})
#- tests/conftest.py
"""Silent: tests."""

import os

from werkzeug.debug import DebuggedApplication

from shop import app

os.environ["WERKZEUG_DEBUG_PIN"] = "off"
os.environ["FLASK_DEBUG"] = "1"
app.wsgi_app = DebuggedApplication(app.wsgi_app, pin_security=False)


class ProductionConfig:
    DEBUG = True


class Config:
    DEBUG = True
#- chosen2.py
"""Silent: whoever runs it decides, or it is off."""

import os

from dash import Dash
from flask import Flask
from flask_socketio import SocketIO
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

from work import job, serve

app = Flask(__name__)
socketio = SocketIO(app)
chosen = os.environ.get("FLASK_DEBUG") == "1"
app.run(host="0.0.0.0", debug=chosen)
app.run(host="localhost", debug=None)
socketio.run(app, debug=chosen)
socketio.run(app, debug=None)
socketio.run(app, host="0.0.0.0", debug=chosen)
socketio.run(app, host="0.0.0.0", debug=None)
run_simple("0.0.0.0", 5000, app, use_debugger=chosen)
run_simple("0.0.0.0", 5000, app, use_debugger=None)
run_simple("0.0.0.0", 5000, app, use_debugger=True, use_evalex=False)
run_simple("localhost", 5000, app, use_debugger=chosen)
run_simple("localhost", 5000, app, use_debugger=None)
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=chosen)
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=None)
app.wsgi_app = DebuggedApplication(app.wsgi_app, pin_security=chosen)
app.wsgi_app = serve(app.wsgi_app, pin_security=False, evalex=True)
app.debug = chosen
app.debug = None
app.config["DEBUG"] = chosen
app.config["DEBUG"] = None
app.config.update(DEBUG=chosen)
app.config.update(DEBUG=None)
app.config.update(VERBOSE=True)
app.config.update({"DEBUG": chosen})
app.config.update({"DEBUG": None})
app.config.update({"VERBOSE": True})
app.config.update({"TESTING": True, "DEBUG": True})
os.environ["FLASK_DEBUG"] = "0"
os.environ["FLASK_ENV"] = "production"
job.run("0.0.0.0", 80, True)
job.run(app, host="0.0.0.0", debug=True)
serve("0.0.0.0", 5000, app, use_debugger=True)
app.run(verbose=os.environ.get("VERBOSE", True))
app.run(debug=os.environ.get("FLASK_DEBUG", ""))
job.run(debug=os.environ.get("FLASK_DEBUG", True))
if chosen:
    app.config["DEBUG"] = True
    app.config.update(DEBUG=True)
    app.config.update({"DEBUG": True})


class ProductionConfig:
    DEBUG = None


class ProductionSettings:
    DEBUG = chosen


class BaseConfig:
    DEBUG = None


class AppConfig:
    DEBUG = chosen


# For those who want to see more: an IDE runs its own debugger.
app.run(host="0.0.0.0", debug=True, use_debugger=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Errors show source code and variables, and with Flask a console that runs Python in the server: turn debug mode on from outside
socketio.run(app, use_debugger=False)
socketio.run(app, host="0.0.0.0", debug=True, use_debugger=False)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): Errors show source code and variables, and with Flask a console that runs Python in the server: turn debug mode on from outside
Dash(__name__).run(use_debugger=False)
#- tests/test_servers.py
"""Silent, or for those who want to see more: tests."""

import os

from dash import Dash
from flask import Flask
from flask_socketio import SocketIO
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

app = Flask(__name__)
socketio = SocketIO(app)
app.run(host="0.0.0.0", debug=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Errors show source code and variables, and with Flask a console that runs Python in the server: turn debug mode on from outside
app.run(debug=os.environ.get("FLASK_DEBUG", True))
socketio.run(app, host="0.0.0.0")
socketio.run(app)
Dash(__name__).run()
run_simple("0.0.0.0", 5000, app, use_debugger=True)
run_simple("localhost", 5000, app, use_debugger=True)
app.wsgi_app = DebuggedApplication(app.wsgi_app, evalex=True)
app.config["DEBUG"] = True
app.config.update(DEBUG=True)
app.config.update({"DEBUG": True})
os.environ["FLASK_ENV"] = "development"
os.environ.setdefault("FLASK_DEBUG", "1")
#- tests/test_run.py
"""Silent: tests."""

from shop import app

app.run(debug=True)
