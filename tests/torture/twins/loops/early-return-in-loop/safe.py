"""A `return` inside a loop ends the function at the first item that reaches it."""
# kind: xss
# drive: flask GET /first?note={value}
from flask import Flask, request

app = Flask(__name__)


def first_note(notes):
    for note in notes:
        return note
    return ""


@app.get("/first")
def first():
    note = request.args["note"]
    return "<li>" + first_note(["opened", note]) + "</li>"  # sink
