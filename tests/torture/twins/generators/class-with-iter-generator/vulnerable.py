"""An `__iter__` that is a generator gives each loop a fresh run."""
# kind: xss
# drive: flask GET /rows?cell={value}
from flask import Flask, request

app = Flask(__name__)


class Rows:
    def __init__(self, *cells):
        self.cells = cells

    def __iter__(self):
        for cell in self.cells:
            yield "<td>", cell


@app.get("/rows")
def rows():
    table = Rows("one", request.args["cell"])
    out = ""
    for tag, text in table:
        out += tag + text
    return "<table>" + out + "</table>"  # sink
