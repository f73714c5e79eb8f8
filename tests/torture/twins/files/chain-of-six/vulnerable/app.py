"""Six functions hand the text on, by position, by keyword and in a tuple."""
# kind: sql
# drive: flask GET /a?id={value}
# benign: 6
from flask import Flask, request

from steps.one import first

app = Flask(__name__)


@app.route("/a")
def a():
    return {"rows": first(request.args["id"])}
