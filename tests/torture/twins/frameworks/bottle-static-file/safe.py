"""`static_file` refuses names that leave its root."""
# kind: path
# drive: bottle GET /static/{value}
# benign: logo.svg
import os

from bottle import Bottle, response, static_file

app = Bottle()


@app.route("/static/<filename:path>")
def static(filename):
    return static_file(filename, root="static")  # sink
