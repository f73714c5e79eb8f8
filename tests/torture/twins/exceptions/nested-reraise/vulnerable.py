"""A bare `raise` in a handler raises the same exception again, and the outer handler gets it."""
# kind: xss
# drive: flask POST /upload form:name={value}
from flask import Flask, request

app = Flask(__name__)


def store(name):
    try:
        raise ValueError("cannot store " + name)
    except ValueError:
        raise


@app.post("/upload")
def upload():
    try:
        store(request.form["name"])
    except ValueError as problem:
        message = problem.args[0]
    return f"<p>{message}</p>"  # sink
