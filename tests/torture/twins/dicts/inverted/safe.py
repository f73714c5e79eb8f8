"""Swapping keys and values makes the values the keys."""
# kind: xss
# drive: flask GET /inverted?name={value}
from flask import Flask, request

app = Flask(__name__)


@app.get("/inverted")
def inverted():
    names = {"owner": request.args["name"]}
    roles = {name: role for role, name in names.items()}
    text = ", ".join(roles.values())
    return "<p>" + text + "</p>"  # sink
