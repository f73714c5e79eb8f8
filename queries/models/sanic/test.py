from sanic import Blueprint, Request, Sanic, html, json, redirect, text
from sanic.response import file

app = Sanic("shop")
pages = Blueprint("pages")


@app.get("/wiki/<title>")
async def page(request, title):
#                       ^^^^^ source http
    return html(title + request.args.get("q"))
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
    #                   ^^^^^^^^^^^^ source http


@pages.post("/files/<folder:path>/<number:int>")
async def scan(request: Request, folder, number):
#                                ^^^^^^ source http
    await file(folder)
    #          ^^^^^^ sink path
    return redirect(request.json["next"]), request.files.get("scan").name, request.get_args()
    #               ^^^^^^^^^^^^ source http
    #               ^^^^^^^^^^^^ source json
    #               ^^^^^^^^^^^^^^^^^^^^ sink encoded-redirect
    #                                      ^^^^^^^^^^^^^ source http
    #                                      ^^^^^^^^^^^^^ source upload
    #                                                                      ^^^^^^^^^^^^^^^^^^ source http


# Nothing from outside, and no HTML.
@app.get("/orders/<number:int>")
async def order(request, number: int):
    return json({"number": number}), text(str(number)), request.method, request.ip, request.url_for("page", title="x")
    #      ^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                                ^^^^^^^^^^^^^^^^^ sanitizer xss


def helper(title):
    return title
