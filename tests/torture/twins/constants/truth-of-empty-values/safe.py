"""Empty strings, empty collections, zero and None are false; a string that holds a zero or a blank is true."""
# kind: redirect
# drive: flask GET /out?to={value}
from flask import Flask, redirect, request

app = Flask(__name__)

HOME = "/home"
STRICT = "0"


@app.get("/out")
def out():
    to = HOME if STRICT else request.args["to"]
    return redirect(to)  # sink
