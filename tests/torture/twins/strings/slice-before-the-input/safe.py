"""A slice takes only the characters between its bounds, so the first characters of prefix plus input are the prefix."""
# kind: redirect
# drive: flask GET /go?to={value}
# benign: news
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    address = "/pages/" + request.args["to"]
    return redirect(address[:7])  # sink
