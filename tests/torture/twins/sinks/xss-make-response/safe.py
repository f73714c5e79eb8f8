"""The type of the response is changed before it is returned."""
# kind: xss
# drive: flask GET /csv?name={value}
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/csv")
def csv():
    response = make_response("name\n" + request.args["name"])
    response.headers["Content-Type"] = "text/csv"
    return response  # sink
