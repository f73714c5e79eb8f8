"""`range(start, stop, step)` visits every step-th index before stop."""
# kind: xss
# drive: flask GET /every?cell={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/every")
def every():
    cells = ["a", request.args["cell"], "c", "d"]
    out = ""
    for index in range(0, len(cells), 2):
        out += "<td>" + cells[index]
    return "<tr>" + out  # sink
