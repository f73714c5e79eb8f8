"""`not` inverts a test: the arm that goes on is the other one."""
# kind: redirect
# drive: flask GET /leave?to={value}
# benign: /news
from flask import Flask, abort, redirect, request

app = Flask(__name__)

PAGES = {"/home", "/help"}


@app.get("/leave")
def leave():
    target = request.args["to"]
    known = target in PAGES
    if not known:
        return redirect(target)  # sink
    abort(404)
