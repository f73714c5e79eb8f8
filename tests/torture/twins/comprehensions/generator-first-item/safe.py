"""`next` of a generator expression gives the first item that passes its condition."""
# kind: redirect
# drive: flask GET /first-link?url={value}
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/first-link")
def first_link():
    links = ["", request.args["url"], "/fallback"]
    target = next(link for link in links if link == "/fallback")
    return redirect(target)  # sink
