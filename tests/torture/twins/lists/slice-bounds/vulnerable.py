"""A slice takes the elements from its first bound up to, not including, its second."""
# kind: xss
# drive: flask GET /top?entry={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/top")
def top():
    entries = ["first", "second", request.args["entry"]]
    shown = entries[1:3]
    return "<ol><li>" + "</li><li>".join(shown) + "</li></ol>"  # sink
