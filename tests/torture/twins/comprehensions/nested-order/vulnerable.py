"""The `for` clauses of a comprehension nest from left to right."""
# kind: xss
# drive: flask GET /table?cell={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/table")
def table():
    rows = [["one", "two"], ["three", request.args["cell"]]]
    cells = [cell for row in rows for cell in row]
    return "<tr>" + "".join("<td>" + cell + "</td>" for cell in cells) + "</tr>"  # sink
