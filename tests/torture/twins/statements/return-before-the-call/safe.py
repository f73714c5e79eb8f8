"""Statements after a `return` of the same block are not executed."""
# kind: code
# drive: flask POST /formula form:expression={value}
# benign: 1
# sink: unreachable
from flask import Flask, request

app = Flask(__name__)


@app.post("/formula")
def formula():
    expression = request.form["expression"]
    return {"error": "formulas are switched off"}, 403
    return {"result": str(eval(expression))}  # sink
