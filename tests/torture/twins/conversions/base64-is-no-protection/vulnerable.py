"""Decoding gives back what somebody encoded."""
# kind: sql
# drive: flask GET /links?target={value}
# benign: YWJj
import base64
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/links")
def link():
    target = request.args["target"]
    key = base64.urlsafe_b64decode(base64.urlsafe_b64encode(target.encode())).decode()
    db = sqlite3.connect("links.db")
    return {"link": db.execute("SELECT url FROM links WHERE code = '" + key + "'").fetchone()}  # sink
