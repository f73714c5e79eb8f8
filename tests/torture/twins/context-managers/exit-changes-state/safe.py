"""`__exit__` runs when the block ends, before what follows."""
# kind: redirect
# drive: flask GET /cleared?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)


class Draft:
    def __init__(self, target):
        self.target = target

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.target = "/home"


@app.get("/cleared")
def cleared():
    with Draft(request.args["to"]) as draft:
        length = len(draft.target)
    return redirect(draft.target, 302 if length else 303)  # sink
