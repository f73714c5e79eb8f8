"""The option is one of two constants."""
# kind: header
# drive: flask GET /show?how={value}
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/show")
def show():
    how = request.args["how"]
    response = make_response({"ok": True})
    response.headers.add("X-Shown", "as " + ("list" if how == "list" else "grid"))  # sink
    return response
