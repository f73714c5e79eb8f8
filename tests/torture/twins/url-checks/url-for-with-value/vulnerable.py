"""The endpoint's own URL is the default only."""
# kind: redirect
# drive: flask GET /search?q={value}
from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.route("/results")
def results():
    return {"q": request.args["q"]}


@app.route("/search")
def search():
    return redirect(request.args.get("q", url_for("results")))  # sink
