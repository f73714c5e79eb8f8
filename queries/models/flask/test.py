import flask
from flask import Blueprint, Flask, current_app, jsonify, render_template, request, url_for
from flask.globals import request as the_request
from flask.views import MethodView
from flask_socketio import SocketIO
from quart import request as quart_request

from .forms import SearchForm

app = Flask(__name__)
pages = Blueprint("pages", __name__)
socket = SocketIO(app)


@app.route("/users/<name>")
def user(name):
#^^^^^^^^^^^^^^ sink xss
#        ^^^^ source http
    return name + request.args["q"] + request.cookies.get("theme", "")
    #             ^^^^^^^^^^^^ source http
    #                                 ^^^^^^^^^^^^^^^ source http


@pages.post("/files/<path:path>")
def file(path):
#^^^^^^^^^^^^^^ sink xss
#        ^^^^ source http
    return request.get_json()["title"] + path
    #      ^^^^^^^^^^^^^^^^^^ source http
    #      ^^^^^^^^^^^^^^^^^^ source json


@app.get("/shops/<any(north, south):area>/<string(length=2):language>")
def shop(area: str, language="en"):
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
#                   ^^^^^^^^^^^^^ source http
    return area + language


# A path with a number in it: the order tells.
@app.route("/orders/<int:number>/<part>")
def part(number, part):
#^^^^^^^^^^^^^^^^^^^^^^ sink xss
#                ^^^^ source http
    return part


@app.route("/wiki/<page>/<int:revision>/<path:file>")
def revision(page, revision, file):
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
#            ^^^^ source http
#                            ^^^^ source http
    return page, file


class Documents(MethodView):
    def get(self, title, document_id, revision: int, lang="en"):
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    #             ^^^^^ source http
    #                                                ^^^^^^^^^ source http
        return title, self.lookup(title)

    def lookup(self, title):
        return title


async def data():
    return await quart_request.get_data(), the_request.headers
    #            ^^^^^^^^^^^^^^^^^^^^^^^^ source http
    #                                      ^^^^^^^^^^^^^^^^^^^ source http no-header no-log


def upload():
    return request.files["scan"].filename, request.files.get("scan")
    #      ^^^^^^^^^^^^^ source http
    #      ^^^^^^^^^^^^^ source upload
    #                                      ^^^^^^^^^^^^^ source http
    #                                      ^^^^^^^^^^^^^ source upload
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ returns werkzeug.datastructures.FileStorage


def find():
    form = SearchForm()
    return form.query.data, request.referrer
    #      ^^^^^^^^^^^^^^^ source http
    #                       ^^^^^^^^^^^^^^^^ source http no-header no-log no-certainty


def here():
    return request.url, request.full_path
    #      ^^^^^^^^^^^ source address
    #                   ^^^^^^^^^^^^^^^^^ source address
    #                   ^^^^^^^^^^^^^^^^^ source http no-redirect no-ssrf


@socket.on("message")
def message(text):
#           ^^^^ source http
    return text


current_app.logger.info("started")


page = render_template("page.html", name="x")
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
address = url_for("order", number=1)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
answer = jsonify(name="x")
#        ^^^^^^^^^^^^^^^^^ sanitizer xss


# Nothing from outside.
@app.route("/orders/<int:number>")
def order(number):
#^^^^^^^^^^^^^^^^^ sink xss
    return str(number)


@app.route("/points/<float:x>/<uuid:mark>")
def point(x, mark):
#^^^^^^^^^^^^^^^^^^ sink xss
    return str(x)


def helper(name):
    return name, request.method, request.endpoint, request.remote_addr, request.content_length


def answers(text, where, kind):
    flask.redirect(where)
    #^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #              ^^^^^ sink encoded-redirect
    flask.Response(text)
    #^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #             ^^^^^^ sink xss
    flask.Response(response=text, mimetype="text/html")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    flask.Response(text, content_type="text/html; charset=utf-8")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    flask.Response(text, headers={"X-Total": "1"})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    #                            ^^^^^^^^^^^^^^^^ sink header
    answer = flask.make_response(text)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^ returns flask.Response
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                            ^^^^ sink xss
    answer.headers.set("X-Title", text)
    #                             ^^^^ sink header
    answer.set_data(text)
    #               ^^^^ sink xss


def no_html(text, kind):
    flask.Response(text, mimetype="text/plain")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    flask.Response(text, content_type=kind)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    flask.Response(text, headers={"Content-Type": "text/csv"})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink header


@app.get("/never")
def never():
#^^^^^^^^^^^ sink xss
    flask.abort(404)
    #^^^^^^^^^^^^^^^ returns typing.NoReturn
    return flask.request.args


@app.get("/page")
def page():
#^^^^^^^^^^ sink xss
    return "page"


def headers(title):
    answer = flask.make_response(title)
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns flask.Response
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                            ^^^^^ sink xss
    answer.headers["X-Title"] = title
    #                           ^^^^^ sink header
    answer.headers["Location"] = title
    #                            ^^^^^ sink header
    #                            ^^^^^ sink redirect
    answer.location = title
    #                 ^^^^^ sink redirect
    answer.data = title
    #             ^^^^^ sink xss
    return flask.Response(status=302, headers={"Location": title})
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    #                                         ^^^^^^^^^^^^^^^^^^^ sink header
    #                                                      ^^^^^ sink redirect


@app.after_request
def after(response):
    response.headers["X-Title"] = "title"
    #                             ^^^^^^^ sink header
    response.headers.add("X-Title", "title")
    #                   ^^^^^^^^^^^^^^^^^^^^ sink header
    return response


def lines():
    return request.headers.get("X-Trace")
    #      ^^^^^^^^^^^^^^^ source http no-header no-log
