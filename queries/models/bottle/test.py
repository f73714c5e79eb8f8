import bottle
from bottle import Bottle, redirect, request, response, route, static_file

app = Bottle()


@route("/wiki/<title>")
def page(title):
#^^^^^^^^^^^^^^^ sink xss
#        ^^^^^ source http
    return request.query.q + request.forms.get("name") + request.get_cookie("theme")
    #      ^^^^^^^^^^^^^ source http
    #                        ^^^^^^^^^^^^^ source http
    #                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ source http


@app.get("/files/<folder:path>/<number:int>")
def file(folder, number):
#^^^^^^^^^^^^^^^^^^^^^^^^ sink xss
#        ^^^^^^ source http
    return static_file("a.pdf", root=folder)
    #                                ^^^^^^ sink path


@app.post("/scans")
def scan():
#^^^^^^^^^^ sink xss
    upload = request.files.get("scan")
    #        ^^^^^^^^^^^^^ source http
    #        ^^^^^^^^^^^^^ source upload
    if upload.filename.endswith(".pdf"):
        return upload.filename, request.json["name"]
        #                       ^^^^^^^^^^^^ source http
        #                       ^^^^^^^^^^^^ source json
    redirect(request.url)
    #^^^^^^^^^^^^^^^^^^^^ returns typing.NoReturn
    #        ^^^^^^^^^^^ sink redirect
    #        ^^^^^^^^^^^ source address
    return request.forms.get("never")


def answer(text):
    response.set_header("X-Title", text)
    #                              ^^^^ sink header
    return bottle.template("page", text=text), bottle.html_escape(text)
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                                          ^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss


# Nothing from outside.
@app.get("/orders/<number:int>")
def order(number):
#^^^^^^^^^^^^^^^^^ sink xss
    return request.method, request.remote_addr


def helper(title):
    return title


@bottle.get("/page")
def page():
#^^^^^^^^^^ sink xss
    response.headers["X-Page"] = request.query.page
    #                            ^^^^^^^^^^^^^ source http
    #                            ^^^^^^^^^^^^^^^^^^ sink header
    response.body = request.query.body
    #               ^^^^^^^^^^^^^ source http
    #               ^^^^^^^^^^^^^^^^^^ sink xss
    return "page"
