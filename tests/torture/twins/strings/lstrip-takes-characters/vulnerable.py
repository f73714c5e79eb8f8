"""`lstrip("...")` takes off any of the characters, `removeprefix` the whole prefix once."""
# kind: redirect
# drive: flask GET /local?to={value}
# benign: news
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/local")
def local():
    to = request.args["to"]
    path = "/" + to.removeprefix("/")
    return redirect(path.replace("\t", ""))  # sink
