"""The root of `static_file` must not come with the request; opened by hand, nothing is checked."""
# kind: path
# drive: bottle GET /static/{value}
# benign: logo.svg
import os

from bottle import Bottle, response, static_file

app = Bottle()


@app.route("/static/<filename:path>")
def static(filename):
    response.content_type = "image/svg+xml"
    return open(os.path.join("static", filename), "rb")  # sink
