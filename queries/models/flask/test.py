from flask import Blueprint, Flask, current_app, request
import flask

app = Flask(__name__)
pages = Blueprint("pages", __name__)


@app.route("/hello/<name>")
def hello(name):
#         ^^^^ source http
    term = request.args["q"]
    #      ^^^^^^^^^^^^ source http
    form = request.form.get("name")
    #      ^^^^^^^^^^^^ source http
    body = flask.request.get_json()
    #      ^^^^^^^^^^^^^^^^^^^^^^^^ source http
    return term, form, body


@pages.get("/files/<path:file>")
def download(file):
#            ^^^^ source http
    return flask.current_app.send_static_file(file)
    #      ^^^^^^^^^^^^^^^^^ returns flask.Flask


@app.route("/items/<int:number>")
def item(number):
    return number


@app.cli.command("create")
def look_alike(name):
    return name, request.method, current_app.name


def other(request):
    return request.args
