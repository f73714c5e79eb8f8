"""A name bound to a function is another name for it, and the last binding counts."""
# kind: code
# drive: flask POST /alias form:x={value}
# benign: 1
from flask import Flask, request

app = Flask(__name__)

evaluate = eval


def shown(source):
    return {"value": str(evaluate(source))}  # sink


@app.post("/alias")
def alias():
    source = request.form["x"]
    check = len
    return shown(str(check(source)))
