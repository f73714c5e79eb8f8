"""A view may return a generator, whose pieces become the body."""
# kind: xss
# drive: flask GET /stream?name={value}
import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/stream")
def stream():
    name = request.args["name"]

    def body():
        yield "<ul>"
        yield "<li>" + html.escape(name) + "</li>"
        yield "</ul>"

    return body()  # sink
