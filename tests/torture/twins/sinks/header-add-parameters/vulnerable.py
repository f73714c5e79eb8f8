"""`Headers.add` with an option of the value."""
# kind: header
# drive: flask GET /show?how={value}
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/show")
def show():
    how = request.args["how"]
    response = make_response({"ok": True})
    response.headers.add("X-Shown", "as " + how)  # sink
    return response
