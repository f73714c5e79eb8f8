"""`url_for` makes a path of this application; values become its query."""
# kind: redirect
# drive: flask GET /search?q={value}
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/results")
def results():
    return {"q": request.args["q"]}


@app.route("/search")
def search():
    return redirect(url_for("results", q=request.args["q"]))  # sink
