from flask import Blueprint, Flask, current_app, render_template, request, url_for
from quart import request as quart_request

app = Flask(__name__)
pages = Blueprint("pages", __name__)


@app.route("/users/<name>")
def user(name):
#        ^^^^ source http
    return name + request.args["q"] + request.cookies.get("theme", "")
    #             ^^^^^^^^^^^^ source http
    #                                 ^^^^^^^^^^^^^^^ source http


@pages.post("/files/<path:path>")
def file(path):
#        ^^^^ source http
    return request.get_json()["title"] + path
    #      ^^^^^^^^^^^^^^^^^^ source http


async def data():
    return await quart_request.get_data()
    #            ^^^^^^^^^^^^^^^^^^^^^^^^ source http


current_app.logger.info("started")


page = render_template("page.html", name="x")
#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
address = url_for("order", number=1)
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss


# Nothing from outside.
@app.route("/orders/<int:number>")
def order(number):
    return str(number)


def helper(name):
    return name, request.method, request.endpoint
