"""`make_response` of a text, whose type is changed for other pages only."""
# kind: xss
# drive: flask GET /csv?name={value}
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/csv")
def csv():
    response = make_response("name\n" + request.args["name"])
    response.headers["Content-Language"] = "text/csv"
    return response  # sink
